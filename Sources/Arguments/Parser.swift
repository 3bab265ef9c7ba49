/// Walks the words of a command line from left to right, and finds the command they name.
///
/// The first thing wrong is kept and the walk goes on, because help may still be asked for further
/// along, and a person who asks for help gets it whatever else they typed.
struct Parser<Context> {
  private let program: Program<Context>
  private var rest: ArraySlice<String>
  private var command: Command<Context>
  private var path: [String] = []
  private var options: OptionTable
  private var positionals: [ParameterForm]

  private var occurrences: [Occurrence] = []
  private var values: [String] = []
  /// Whether a word can still name a command: it can until the first value.
  private var mayDescend = true
  private var optionsEnded = false
  private var topic: HelpTopic?
  private var isHelpAsked = false
  private var isVersionAsked = false
  private var problem: CommandLineProblem?

  init(_ program: Program<Context>, _ words: [String]) {
    self.program = program
    rest = words[...]
    command = program.root
    let own = program.root.parameters.map(\.form)
    options = OptionTable(own: own, globals: program.globals.map(\.form))
    positionals = own.filter { $0.kind == .positional }
  }

  mutating func request() throws(CommandLineProblem) -> Request<Context> {
    while let word = rest.popFirst() {
      switch optionsEnded ? .value : CommandWord(word) {
      case .end: optionsEnded = true
      case .long(let name, let value): takeLong(name, value)
      case .short(let letters): takeShort(letters)
      case .dashed(let name) where name == "help" || options.long(name) != nil:
        note(.unknownOption(word, near: ["--\(name)"]))
      case .dashed, .value: takeWord(word)
      }
    }
    if let topic { return .topic(topic) }
    if isHelpAsked { return .help(path: path, asked: true) }
    if isVersionAsked { return .version }
    if let problem { throw problem }
    guard let action = command.run else { return .help(path: path, asked: false) }
    let reader = ArgumentsReader(
      path: path, options: options, positionals: positionals,
      exclusive: command.exclusive.map { $0.map(\.form) },
      subcommands: { [command] in
        command.subcommands.filter { !$0.isHidden }.map(\.name)
      })
    return .run(Invocation(arguments: try reader.read(occurrences, values), action: action))
  }

  /// Keeps a problem, unless there was one before it.
  private mutating func note(_ fact: CommandLineProblem.Fact) {
    if problem == nil { problem = CommandLineProblem(path, fact) }
  }

  // A word that is no option: a command, or a value.
  private mutating func takeWord(_ word: String) {
    if mayDescend, !optionsEnded {
      if let next = command.subcommand(word) { return descend(to: next) }
      if word == "help", path.isEmpty || positionals.isEmpty { return takeHelp() }
      if positionals.isEmpty, problem == nil, hasSubcommands {
        note(.unknownCommand(word, near: program.near(word, then: rest.first, at: path, command)))
      }
    }
    mayDescend = false
    values.append(word)
  }

  private var hasSubcommands: Bool { path.isEmpty || !command.subcommands.isEmpty }

  private mutating func descend(to next: Command<Context>) {
    path.append(next.name)
    command = next
    let own = next.parameters.map(\.form)
    options = OptionTable(own: own, globals: options.globals)
    positionals = own.filter { $0.kind == .positional }
  }

  /// Takes the words after `help`, which name a command or a topic.
  private mutating func takeHelp() {
    while let word = rest.first, !word.hasPrefix("-") {
      rest.removeFirst()
      if let next = command.subcommand(word) {
        descend(to: next)
      } else if path.isEmpty, let page = program.topics.first(where: { $0.name == word }) {
        topic = page
        return
      } else {
        mayDescend = false
        return note(
          .unknownCommand(word, near: program.near(word, then: nil, at: path, command)))
      }
    }
    isHelpAsked = true
  }

  private mutating func takeLong(_ name: Substring, _ attached: String?) {
    guard let (form, negated) = options.long(name) else {
      if name == "help", attached == nil {
        isHelpAsked = true
      } else if name == "version", path.isEmpty {
        isVersionAsked = true
      } else {
        note(.unknownOption("--\(name)", near: options.near(name)))
      }
      return
    }
    if form.isFlag {
      if let attached { note(.valueNotWanted("--\(name)", attached)) }
      occurrences.append(Occurrence(form: form, isNegated: negated, owner: path))
    } else {
      takeOption(form, written: "--\(name)", attached)
    }
  }

  private mutating func takeShort(_ letters: Substring) {
    // `-name` with one hyphen is the commonest slip, and no group of flags spells an option's name.
    if letters.count > 1, options.long(letters) != nil || letters == "help" {
      if letters == "help" { isHelpAsked = true }
      return note(.unknownOption("-\(letters)", near: ["--\(letters)"]))
    }
    var left = letters
    while let letter = left.popFirst() {
      guard let form = options.short(letter) else {
        if letter == "h" {
          isHelpAsked = true
          continue
        }
        let name = left.isEmpty ? Substring(String(letter)) : letters
        let near = left.isEmpty ? [] : options.near(letters)
        return note(.unknownOption("-\(name)", near: near))
      }
      guard form.isFlag else {
        let value = left.first == "=" ? left.dropFirst() : left
        return takeOption(form, written: "-\(letter)", left.isEmpty ? nil : String(value))
      }
      occurrences.append(Occurrence(form: form, owner: path))
      if left.first == "=" { return note(.valueNotWanted("-\(letter)", String(left.dropFirst()))) }
    }
  }

  private mutating func takeOption(_ form: ParameterForm, written: String, _ attached: String?) {
    var text = attached
    if text == nil, let next = rest.first, CommandWord.isValue(next) { text = rest.removeFirst() }
    if text == nil { note(.missingValue(written, value: form.valueName, found: rest.first)) }
    occurrences.append(Occurrence(form: form, text: text, owner: path))
  }
}

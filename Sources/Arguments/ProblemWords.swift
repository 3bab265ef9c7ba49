/// Puts what is wrong with a command line into words: what, where, and what to do.
struct ProblemWords {
  let program: String
  let problem: CommandLineProblem

  /// The command, as it is typed.
  private var command: String { ([program] + problem.path).joined(separator: " ") }

  var message: String {
    switch problem.fact {
    case .unknownCommand(let word, let near):
      let found = problem.path.isEmpty ? "There is" : "“\(command)” has"
      return "\(found) no command \(shown(word)).\(didYouMean(near))"
    case .unknownOption(let word, let near):
      return unknownOption(word, near)
    case .misplacedOption(let option, let owner):
      let other = ([program] + owner).joined(separator: " ")
      return "\(option) belongs to “\(other)”, and “\(command)” does not take it. Leave it out."
    case .missingValue(let option, let value, let found):
      return missingValue(option, value, found)
    case .valueNotWanted(let flag, let text):
      return "\(flag) takes no value, but \(shown(text)) was given. Write \(flag) alone."
    case .badValue(let parameter, let text, let why, let near):
      let sentence = why.hasSuffix(".") || why.hasSuffix("?") ? why : why + "."
      return "\(shown(text)) will not do for \(parameter). \(sentence)\(didYouMean(near))"
    case .repeated(let option):
      return "\(option) is given more than once, and only one can be used. Keep one of them."
    case .missing(let parameters):
      return "“\(command)” needs \(list(parameters, "and")) as well."
    case .extraPositional(let word, let near):
      let way = "Put words that belong together in quotation marks."
      return "“\(command)” has no use for the word \(shown(word))."
        + (near.isEmpty ? " \(way)" : didYouMean(near))
    case .exclusive(let one, let other):
      return "\(one) and \(other) cannot be used together. Keep one of them."
    }
  }

  private func unknownOption(_ word: String, _ near: [String]) -> String {
    if word.hasPrefix("\u{2013}") || word.hasPrefix("\u{2014}") {
      return "\(shown(word)) begins with a long dash, which word processors make of two hyphens. "
        + "Type \(near.first ?? "two hyphens") instead."
    }
    return "“\(command)” has no option \(shown(word)).\(didYouMean(near))"
  }

  private func missingValue(_ option: String, _ value: String, _ found: String?) -> String {
    let start = "\(option) needs a value after it (\(value))"
    guard let found else { return start + "." }
    let joined = option.hasPrefix("--") ? "\(option)=" : option
    return "\(start), but \(shown(found)) comes next. "
      + "If that is the value, write \(ShownWord(joined + found).text)."
  }

  private func didYouMean(_ near: [String]) -> String {
    near.isEmpty ? "" : " Did you mean \(list(near.map(shown), "or"))?"
  }

  private func shown(_ word: String) -> String { ShownWord(word).quoted }

  private func list(_ words: [String], _ joint: String) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(joint) \(last)"
  }
}

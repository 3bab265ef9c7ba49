import Spelling

/// Turns what stands on the command line into what the command was given, or says what is wrong.
struct ArgumentsReader {
  var path: [String]
  var options: OptionTable
  var positionals: [ParameterForm]
  var exclusive: [[ParameterForm]]
  /// The names of the commands under this one, looked at only when a word is left over.
  var subcommands: () -> [String]

  private typealias Problem = CommandLineProblem

  func read(
    _ occurrences: [Occurrence], _ values: [String]
  ) throws(CommandLineProblem) -> Arguments {
    var given: [String: (form: ParameterForm, texts: [String])] = [:]
    var order: [String] = []
    for occurrence in occurrences {
      let form = try resolved(occurrence)
      if given[form.label] == nil { order.append(form.label) }
      given[form.label, default: (form, [])].texts.append(
        occurrence.text ?? (occurrence.isNegated ? "no" : "yes"))
    }
    for label in order {
      if let (form, texts) = given[label] { try checkRepetition(form, texts) }
    }
    for forms in exclusive {
      let labels = forms.map(\.label).filter { given[$0] != nil }
      if labels.count > 1 { throw Problem(path, .exclusive(labels[0], labels[1])) }
    }
    for (form, texts) in try placed(values) {
      given[form.label] = (form, texts)
      order.append(form.label)
    }
    let missing = (options.own + options.globals).filter {
      $0.isRequired && given[$0.label] == nil
    }
    guard missing.isEmpty else {
      throw Problem(path, .missing(missing.map(\.labelWithValue)))
    }
    var readings: [String: [Arguments.Reading]] = [:]
    for label in order {
      if let (form, texts) = given[label] { readings[label] = try read(form, texts) }
    }
    return Arguments(path: path, readings: readings)
  }

  /// The parameter an option is to the command that was named in the end.
  private func resolved(_ occurrence: Occurrence) throws(CommandLineProblem) -> ParameterForm {
    if occurrence.owner == path { return occurrence.form }
    if let form = options.sameAs(occurrence.form) { return form }
    throw Problem(path, .misplacedOption(occurrence.form.label, owner: occurrence.owner))
  }

  private func checkRepetition(
    _ form: ParameterForm, _ texts: [String]
  ) throws(CommandLineProblem) {
    if form.isFlag {
      guard Set(texts).count < 2 else {
        throw Problem(path, .exclusive(form.label, "--no-\(form.name)"))
      }
    } else if texts.count > 1, !form.isRepeating {
      throw Problem(path, .repeated(form.label))
    }
  }

  /// The values by the parameters they belong to: each takes what it can and leaves the later ones
  /// what they need.
  private func placed(
    _ values: [String]
  ) throws(CommandLineProblem) -> [(ParameterForm, [String])] {
    var left = values[...]
    var places: [(ParameterForm, [String])] = []
    for (index, form) in positionals.enumerated() {
      let needed = positionals[(index + 1)...].count(where: \.isRequired)
      let least = form.isRequired ? 1 : 0
      let most = form.isRepeating ? left.count : 1
      let taken = left.prefix(min(most, max(least, left.count - needed)))
      left = left.dropFirst(taken.count)
      if !taken.isEmpty { places.append((form, Array(taken))) }
    }
    if let extra = left.first {
      let near = values.first.map { Spelling.nearest(to: $0, in: subcommands()) } ?? []
      throw Problem(path, .extraPositional(extra, near: near))
    }
    return places
  }

  private func read(
    _ form: ParameterForm, _ texts: [String]
  ) throws(CommandLineProblem) -> [Arguments.Reading] {
    var readings: [Arguments.Reading] = []
    for text in texts {
      if form.isFlag {
        readings.append(Arguments.Reading(text: text, value: text == "yes"))
        continue
      }
      do {
        readings.append(Arguments.Reading(text: text, value: try form.read(text)))
      } catch {
        let problem = ValueProblem(explaining: error)
        throw Problem(
          path, .badValue(form.label, text, why: problem.why, near: problem.near))
      }
    }
    return readings
  }
}

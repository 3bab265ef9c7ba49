/// A record of commands as people type them, with what the program answers.
///
///     $ copro status
///     Our energy
///     ! Next: copro plan aim TEXT
///     ? 1
///
/// A line that begins with `$ ` is typed; `< ` is sent to the command on standard input; then comes
/// the result, each line of messages (standard error) after `! `, and `? ` with the exit status where
/// it is not 0. `$ cd FOLDER`, `$ cat FILE` and `$ NAME=VALUE` change or show the surroundings. `$ write
/// FILE` writes what stands in its `< ` lines. Lines that begin with `# ` right above a command are
/// remarks.
struct Transcript: Equatable {
  /// One command and what came of it.
  struct Step: Equatable {
    var remarks: [String] = []
    var line: String
    var input: [String] = []
    var answer: [String] = []
  }

  var opening: [String] = []
  var steps: [Step] = []

  /// Reads a transcript.
  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ ") {
        let remarks = takeRemarks()
        steps.append(Step(remarks: remarks, line: String(line.dropFirst(2))))
      } else if line.hasPrefix("< "), !steps.isEmpty {
        steps[steps.count - 1].input.append(String(line.dropFirst(2)))
      } else if steps.isEmpty {
        opening.append(line)
      } else {
        steps[steps.count - 1].answer.append(line)
      }
    }
    for index in steps.indices {
      while steps[index].answer.last?.isEmpty == true { steps[index].answer.removeLast() }
    }
  }

  /// Takes away the remarks at the end of what was read so far.
  ///
  /// They are lines right above a command that begin with `# `. A heading of a document is not one,
  /// since an empty line follows it.
  private mutating func takeRemarks() -> [String] {
    var lines = steps.last?.answer ?? opening
    var remarks: [String] = []
    while let line = lines.last, line.hasPrefix("# ") { remarks.insert(lines.removeLast(), at: 0) }
    if steps.isEmpty { opening = lines } else { steps[steps.count - 1].answer = lines }
    return remarks
  }

  /// The transcript as text, with an empty line between steps.
  var text: String {
    let head = opening.joined(separator: "\n")
    let body = steps.map { step in
      var remarks = step.remarks
      while remarks.last?.isEmpty == true { remarks.removeLast() }
      return (remarks + ["$ " + step.line] + step.input.map { "< " + $0 } + step.answer)
        .joined(separator: "\n")
    }
    return (head.isEmpty ? "" : head + "\n") + body.joined(separator: "\n\n") + "\n"
  }
}

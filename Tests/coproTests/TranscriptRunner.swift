import CoProCore
import TestSupport

/// Runs a transcript in a folder of its own and writes down what really happens.
struct TranscriptRunner {
  private let folder = TestFolder()

  /// The transcript with the answers that the program gives now.
  func run(_ transcript: Transcript) -> Transcript {
    var now = transcript
    let console = TestConsole(folder: folder.path, environment: ["COPRO_SEED": "1"])
    var current = ""
    for index in now.steps.indices {
      let step = now.steps[index]
      let words = Self.words(step.line)
      switch words.first {
      case "cd": current = moved(from: current, to: words.last ?? "")
      case "cat": now.steps[index].answer = lines(folder.text(of: path(current, words.last ?? "")))
      case "write":
        folder.write(
          step.input.map { $0 + "\n" }.joined(), to: path(current, words.last ?? ""))
        now.steps[index].answer = []
      case "copro":
        let run = console.run(Array(words.dropFirst()), typing: step.input, in: current)
        now.steps[index].answer = answer(run)
      default:
        guard let word = words.first, let equals = word.firstIndex(of: "=") else { continue }
        console.environment[String(word[..<equals])] = String(word[word.index(after: equals)...])
      }
    }
    return now
  }

  private func answer(_ run: TestConsole.Run) -> [String] {
    // The folder has another name every time.
    let home = { (text: String) in replace(folder.path, with: "~", in: text) }
    var answer = lines(home(run.output))
    answer += lines(home(run.errors)).map { $0.isEmpty ? "!" : "! " + $0 }
    if run.status != 0 { answer.append("? \(run.status)") }
    return answer
  }

  private func moved(from current: String, to folder: String) -> String {
    if folder == ".." { return current.split(separator: "/").dropLast().joined(separator: "/") }
    return path(current, folder)
  }

  private func path(_ current: String, _ name: String) -> String {
    current.isEmpty ? name : "\(current)/\(name)"
  }

  private func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The words of a line as a shell would give them: quotes keep spaces together.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for letter in line {
      if let open = quote {
        if letter == open { quote = nil } else { word = (word ?? "") + String(letter) }
      } else if letter == "\"" || letter == "'" {
        quote = letter
        word = word ?? ""
      } else if letter == " " {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(letter)
      }
    }
    if let done = word { words.append(done) }
    return words
  }
}

/// The text with every occurrence of a part replaced.
func replace(_ part: String, with other: String, in text: String) -> String {
  var rest = Substring(text)
  var result = ""
  while let start = rest.indices.first(where: { rest[$0...].hasPrefix(part) }) {
    result += rest[..<start] + other
    rest = rest[rest.index(start, offsetBy: part.count)...]
  }
  return result + rest
}

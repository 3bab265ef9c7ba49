import CoProCore
import TestSupport
import Testing

@testable import copro

/// The terminal sessions in README and the guide, run one after another as a reader would.
///
/// A block that begins with ```` ```console ```` holds commands after `$ ` and what a person then sees: the
/// result, then the messages. With `COPRO_BLESS=1` the pages are rewritten.
struct ReadmeTests {
  static let pages = ["README.md", "docs/guide.md"]

  @Test(arguments: pages)
  func `a page's commands print what the page shows`(page: String) throws {
    let written = SourceTree.text(of: page)
    let now = ConsolePage(written).run()
    if Scenarios.isBlessing { Scenarios.rewrite(at: "\(SourceTree.path)/\(page)", now) }
    if !Scenarios.isBlessing { #expect(now == written) }
  }

  @Test func `the README's first project takes the ten steps and edits no file by hand`() {
    let commands = ConsolePage(SourceTree.text(of: "README.md")).commands
    let wanted = [
      "init", "plan aim", "plan outcome", "meeting series", "member add", "invite",
      "tor", "agenda 1", "status", "report",
    ]
    for start in wanted {
      #expect(commands.contains { $0.hasPrefix("copro \(start)") }, "\(start)")
    }
    #expect(commands.allSatisfy { $0.hasPrefix("copro ") || $0.hasPrefix("cd ") })
  }
}

/// A Markdown page with terminal sessions.
struct ConsolePage {
  private let lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The commands in order.
  var commands: [String] {
    inSessions.filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
  }

  private var inSessions: [String] {
    var isInside = false
    return lines.filter { line in
      if line.hasPrefix("```") { isInside = line == "```console" }
      return isInside
    }
  }

  /// The page with what the commands print now.
  func run() -> String {
    let folder = TestFolder()
    let console = TestConsole(folder: folder.path, environment: ["COPRO_SEED": "1"])
    var current = ""
    var page: [String] = []
    var isInside = false
    for line in lines {
      if line.hasPrefix("```") { isInside = line == "```console" }
      guard isInside, line != "```console" else {
        if line == "```", page.last?.isEmpty == true { page.removeLast() }
        page.append(line)
        continue
      }
      guard line.hasPrefix("$ ") else { continue }
      if page.last != "```console", page.last?.isEmpty == false { page.append("") }
      page.append(line)
      let command = String(line.dropFirst(2))
      if command.hasPrefix("cd ") {
        let name = String(command.dropFirst(3))
        current = name == ".." ? "" : current.isEmpty ? name : "\(current)/\(name)"
      } else {
        page += shown(command, console, current, home: folder.path)
      }
    }
    return page.joined(separator: "\n")
  }

  private func shown(
    _ command: String, _ console: TestConsole, _ folder: String, home: String
  ) -> [String] {
    let parts = command.split(separator: "|").map(String.init)
    let words = TranscriptRunner.words(parts[0]).dropFirst()
    let run = console.run(Array(words), in: folder)
    var output = Self.lines(replace(home, with: "~", in: run.output))
    if let filter = parts.dropFirst().first {
      let count = Int(filter.split(separator: "-").last ?? "") ?? 10
      output = filter.contains("head") ? Array(output.prefix(count)) : output.suffix(count)
      // What goes to the screen beside a pipe is the messages; a page shows the part that was asked for.
      return output
    }
    return output + Self.lines(replace(home, with: "~", in: run.errors))
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

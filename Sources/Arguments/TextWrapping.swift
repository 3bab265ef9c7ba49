/// Breaks text into lines that fit a width.
struct TextWrapping {
  /// The narrowest window that is written for.
  static let narrowest = 40

  /// The most characters in a line; a single longer word still stands whole.
  let width: Int

  init(width: Int) { self.width = max(width, Self.narrowest) }

  /// The lines of one paragraph.
  ///
  /// - Parameters:
  ///   - text: the paragraph; white space between words counts as one space.
  ///   - first: how far the first line is indented.
  ///   - indent: how far the other lines are.
  /// - Returns: the lines, none for an empty text.
  func lines(_ text: String, first: Int, indent: Int) -> [String] {
    fill(text.split { $0 == " " || $0 == "\n" }.map(String.init), first, indent, ending: "")
  }

  /// The lines of a usage, whose parts are kept whole.
  func lines(ofParts parts: [String], first: Int, indent: Int) -> [String] {
    fill(parts, first, indent, ending: "")
  }

  /// The lines of a command, parted with `\` so that they can be pasted into a shell.
  func commandLines(_ line: String, first: Int, indent: Int) -> [String] {
    fill(ShellWords(line).asTyped, first, indent, ending: " \\")
  }

  /// The lines of a text of many paragraphs, indented alike; a line that begins with two spaces, and
  /// a list's line, keep to themselves.
  func paragraphs(_ text: String, indent: Int) -> [String] {
    var lines: [String] = []
    var paragraph: [Substring] = []
    func end() {
      guard !paragraph.isEmpty else { return }
      lines += self.lines(paragraph.joined(separator: " "), first: indent, indent: indent)
      paragraph = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy({ $0 == " " }) {
        end()
        if lines.last?.isEmpty == false { lines.append("") }
      } else if line.hasPrefix("  ") {
        end()
        lines.append(String(repeating: " ", count: indent) + line)
      } else {
        paragraph.append(line)
      }
    }
    end()
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private func fill(
    _ words: [String], _ first: Int, _ indent: Int, ending: String
  ) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: first)
    var length = first
    var isEmpty = true
    for (index, word) in words.enumerated() {
      let room = width - (index + 1 < words.count ? ending.count : 0)
      if !isEmpty, length + 1 + word.count > room {
        lines.append(line + ending)
        line = String(repeating: " ", count: indent)
        length = indent
        isEmpty = true
      }
      if !isEmpty {
        line += " "
        length += 1
      }
      line += word
      length += word.count
      isEmpty = false
    }
    if !isEmpty { lines.append(line) }
    return lines
  }
}

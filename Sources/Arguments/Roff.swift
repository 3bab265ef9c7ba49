/// Text of a manual page in the form that `man` sets.
enum Roff {
  /// Text made safe: nothing in it is read as an instruction.
  static func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": safe += "\\(rs"
      case "-": safe += "\\-"
      case "'": safe += "\\(aq"
      case "`": safe += "\\(ga"
      case "^": safe += "\\(ha"
      case "~": safe += "\\(ti"
      case "\n": safe += " "
      default:
        if scalar.isASCII {
          safe.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          safe += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
        }
      }
    }
    return safe.hasPrefix(".") ? "\\&" + safe : safe
  }

  /// Text in bold.
  static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }

  /// The first line of a page about a program.
  static func title(_ title: String, version: String) -> String {
    ".TH \"\(quotable(title))\" 1 \"\" \"\(quotable(version))\" \"\""
  }

  /// A section's heading.
  static func section(_ title: String) -> String { ".SH \"\(quotable(title))\"" }

  /// A heading within a section.
  static func subsection(_ title: String) -> String { ".SS \"\(quotable(title))\"" }

  /// A name with what it means below it, set in.
  static func meaning(of name: String, _ text: String) -> [String] {
    [".TP", bold(name), escaped(text)]
  }

  /// Paragraphs between empty lines; lines that begin with two spaces are set as they stand.
  static func paragraphs(_ text: String) -> [String] {
    var lines: [String] = []
    var isSetIn = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isPreset = line.hasPrefix("  ")
      if isPreset != isSetIn { lines.append(isPreset ? ".nf" : ".fi") }
      isSetIn = isPreset
      lines.append(line.allSatisfy { $0 == " " } ? ".PP" : escaped(String(line)))
    }
    return isSetIn ? lines + [".fi"] : lines
  }

  private static func quotable(_ text: String) -> String {
    escaped(text).split(separator: "\"", omittingEmptySubsequences: false).joined(
      separator: "\\(dq")
  }
}

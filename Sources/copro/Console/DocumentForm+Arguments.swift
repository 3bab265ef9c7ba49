import Arguments
import CoProCore

extension DocumentForm {
  /// The form that `--format` or `--plain` asks for, or else the ending of the file's name.
  init(_ arguments: Arguments) throws {
    let isLargePrint = arguments[Shared.largePrint]
    let isPlain = arguments[Shared.plain]
    let asked = try DocumentFormat(arguments)
    if isPlain, let asked, asked != .text {
      throw Failure(
        .commandLine, "--plain writes plain text, and not a .\(asked.rawValue) file.",
        wayOut: "Leave out --plain, or use a name that ends in .txt.")
    }
    let format = asked ?? (isPlain ? .text : isLargePrint ? .html : .markdown)
    if isLargePrint, !format.hasLargePrint {
      throw Failure(
        .commandLine,
        "Letters have no size in a .\(format.rawValue) file, so it cannot be in large print.",
        wayOut: "Choose another format, such as --format html.")
    }
    self.init(format, isLargePrint: isLargePrint, isEasyRead: arguments[Shared.easyRead])
  }
}

extension DocumentFormat {
  fileprivate init?(_ arguments: Arguments) throws {
    if let name = arguments[Shared.format] {
      self.init(rawValue: name)
      return
    }
    guard let file = arguments[Shared.output], let ending = Self.ending(of: file) else {
      return nil
    }
    guard let format = DocumentFormat(ending: ending) else {
      let endings = Self.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
      throw Failure(
        .commandLine,
        "copro cannot tell the format from \(file): it does not write .\(ending) files.",
        wayOut: "Use a name that ends in one of \(endings), or say the format with --format.")
    }
    self = format
  }

  /// What comes after the last full stop of a file's name.
  private static func ending(of file: String) -> String? {
    let name = file.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return String(name[name.index(after: dot)...])
  }
}

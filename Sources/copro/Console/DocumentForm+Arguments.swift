import Arguments
import CoProCore

extension DocumentForm {
  /// The form that `--format` asks for, or else the ending of the file's name.
  init(_ arguments: Arguments) throws {
    let isLargePrint = arguments[Shared.largePrint]
    let format = try DocumentFormat(arguments) ?? (isLargePrint ? .html : .markdown)
    if isLargePrint, !format.hasLargePrint {
      throw Failure(
        .commandLine, "Letters have no size in Markdown, so it cannot be in large print.",
        wayOut: "Choose another format, such as --format html.")
    }
    self.init(format, isLargePrint: isLargePrint)
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

/// A file that evidence is kept in, and what it held when it was noted.
public struct SourceFile: Record {
  /// The path from the project's folder.
  public var path = ""
  /// The SHA-256 of its content when it was noted, in hexadecimal digits.
  public var sha256 = ""
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank note of a file, to be filled by reading.
  public init() {}

  /// A file with a content.
  public init(path: String, content: [UInt8]) {
    self.path = path
    sha256 = SHA256.hex(of: content)
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("path", &path)
    fields.required("sha256", &sha256)
  }
}

/// What was counted or measured, before and after.
public struct EvidenceFigure: Record {
  /// What was counted.
  public var what = ""
  /// In what it was counted: “groups”, “per cent”.
  public var unit: String?
  /// The figure before the project.
  public var baseline: Quantity?
  /// The figure after it.
  public var after: Quantity?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank figure, to be filled by reading.
  public init() {}

  /// Something that was counted.
  public init(what: String, unit: String? = nil) {
    self.what = what
    self.unit = unit
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("what", &what)
    fields.optional("unit", &unit)
    fields.optional("baseline", &baseline)
    fields.optional("after", &after)
  }
}

/// A number as somebody typed it: digits with a minus before and a part after the point if there is one.
///
/// It is kept as a text, so that it is printed as it was typed.
public struct Quantity: TextValue, Hashable {
  /// The number as it is written, without commas.
  public let text: String

  /// The number in a text: `3`, `-2`, `4.5`, `1,250`; at most fifteen digits.
  public init?(text: String) {
    let plain = text.filter { $0 != "," }
    let digits = plain.hasPrefix("-") ? plain.dropFirst() : plain[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) }
    }
    guard (1...2).contains(parts.count), areDigits, digits.utf8.count <= 16 else { return nil }
    self.text = plain
  }

  /// What should stand there.
  public static var wanted: String { "a number such as 7 or 2.5" }
}

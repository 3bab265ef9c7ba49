/// A name in a tag: `.` for the value at hand, or parts with full stops between them.
struct MustacheName: Equatable, Sendable {
  /// The name as it was written.
  let text: String
  /// Its parts; none for `.`.
  let parts: [String]

  /// Makes a name, or nothing when it holds what no name may hold.
  init?(_ text: String) {
    self.text = text
    if text == "." {
      parts = []
      return
    }
    // Most names are one part of plain letters, which their bytes tell.
    if !text.isEmpty, text.utf8.allSatisfy(Self.isPlain) {
      parts = [text]
      return
    }
    parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.allSatisfy(Self.isAllowed) }) else {
      return nil
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "-")
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
      || scalar.properties.numericType == .decimal
  }
}

/// Words as they stand in HTML.
enum HTMLText {
  /// The text with the characters that mean something written by name, and without those that may
  /// not stand in a page.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      default: if isAllowed(scalar) { bytes += scalar.utf8 }
      }
    }
    return String(bytes)
  }

  /// Without spaces at its ends.
  static func tidied(_ text: String) -> String { String(Array(text.utf8)[...].trimmed) }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}

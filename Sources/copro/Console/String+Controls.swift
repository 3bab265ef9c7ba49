extension String {
  /// The text without control characters other than white space: a form that a stranger filled in
  /// must not give orders to the terminal that shows it.
  var withoutControls: String {
    guard unicodeScalars.contains(where: Self.isControl) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !Self.isControl($0) }))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85: false
    case 0x00...0x1F, 0x7F...0x9F: true
    default: false
    }
  }
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")
  static let backslash = UInt8(ascii: "\\")
  static let bar = UInt8(ascii: "|")

  var isSpaceOrBreak: Bool { self == .space || (0x09...0x0D).contains(self) }

  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased) }

  var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }

  /// Whether a backslash before it takes its meaning away.
  var isPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without spaces, tabs and line breaks at either end.
  var trimmed: ArraySlice<UInt8> {
    var slice = drop(while: \.isSpaceOrBreak)
    while slice.last?.isSpaceOrBreak == true { slice.removeLast() }
    return slice
  }

  /// Whether it begins with some text, small or capital letters alike.
  func begins(with text: StaticString) -> Bool {
    text.withUTF8Buffer { letters in
      count >= letters.count && zip(self, letters).allSatisfy { $0.lowercased == $1 }
    }
  }
}

extension String {
  init(_ bytes: some Sequence<UInt8>) { self.init(decoding: Array(bytes), as: UTF8.self) }
}

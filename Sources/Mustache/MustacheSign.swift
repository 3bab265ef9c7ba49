/// What the first character inside a tag makes of it.
enum MustacheSign {
  case field
  case unescaped
  case unescapedBraces
  case section
  case inverted
  case close
  case partial
  case comment
  case delimiters

  init(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): self = .unescaped
    case UInt8(ascii: "{"): self = .unescapedBraces
    case UInt8(ascii: "#"): self = .section
    case UInt8(ascii: "^"): self = .inverted
    case UInt8(ascii: "/"): self = .close
    case UInt8(ascii: ">"): self = .partial
    case UInt8(ascii: "!"): self = .comment
    case UInt8(ascii: "="): self = .delimiters
    default: self = .field
    }
  }

  /// Whether the tag takes its line with it when nothing else stands there.
  var mayStandAlone: Bool {
    switch self {
    case .field, .unescaped, .unescapedBraces: false
    case .section, .inverted, .close, .partial, .comment, .delimiters: true
    }
  }
}

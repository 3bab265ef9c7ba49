/// A part of a line while it is read: words, or the beginning or end of something.
enum InlineToken {
  case text([UInt8])
  case code([UInt8])
  case lineBreak
  /// Signs that may mean stress, by their number among the runs of such signs.
  case run(Int)
  case begin(InlineSpan)
  case end
  /// An address that stands by itself, and where it leads.
  case address([UInt8], target: [UInt8])
}

/// What words of a line are part of.
enum InlineSpan {
  case emphasis
  case strong
  case struckOut
  case link([UInt8])
  case picture([UInt8])
}

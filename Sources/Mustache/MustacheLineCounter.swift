/// Counts lines and columns while offsets only grow, so that a whole template is counted once.
struct MustacheLineCounter {
  private var offset = 0
  private var line = 1
  private var column = 1

  /// The line and column of an offset that is not before the last one asked for.
  mutating func place(of target: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    while offset < target {
      if bytes[offset] == 0x0A {
        line += 1
        column = 1
      } else if bytes[offset] & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
    return (line, column)
  }
}

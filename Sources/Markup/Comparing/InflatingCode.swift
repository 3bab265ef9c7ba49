/// Signs of different lengths in bits, as DEFLATE uses them: given by how long each one is.
struct InflatingCode {
  private var counts = [Int](repeating: 0, count: 16)
  private var signs: [Int] = []

  /// What is read of a sign so far.
  struct Reading {
    fileprivate var code = 0
    fileprivate var first = 0
    fileprivate var index = 0
    fileprivate var length = 0
  }

  /// - Parameter lengths: how many bits the sign of each number has; 0 for one that is not used.
  init(lengths: ArraySlice<Int>) {
    for length in lengths { counts[length] += 1 }
    counts[0] = 0
    for length in 1..<16 {
      for (number, own) in lengths.enumerated() where own == length { signs.append(number) }
    }
  }

  /// The number that is meant, once its last bit is read.
  func sign(after bit: Int, _ reading: inout Reading) -> Int? {
    reading.code |= bit
    reading.length += 1
    let count = counts[reading.length]
    if reading.code - count < reading.first {
      return signs[reading.index + reading.code - reading.first]
    }
    reading.index += count
    reading.first = (reading.first + count) << 1
    reading.code <<= 1
    return nil
  }
}

/// Unpacks what is packed by DEFLATE (RFC 1951), as Word packs its files.
struct Inflating {
  private let packed: ArraySlice<UInt8>
  private var at: Int
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var out: [UInt8] = []
  private let length: Int

  /// The bytes that were packed; nothing where they are damaged or not as many as they should be.
  static func bytes(of packed: ArraySlice<UInt8>, length: Int) -> [UInt8]? {
    var inflating = Inflating(packed: packed, at: packed.startIndex, length: length)
    inflating.out.reserveCapacity(length)
    guard inflating.run(), inflating.out.count == length else { return nil }
    return inflating.out
  }

  private init(packed: ArraySlice<UInt8>, at: Int, length: Int) {
    self.packed = packed
    self.at = at
    self.length = length
  }

  private mutating func run() -> Bool {
    while true {
      guard let isLast = take(1), let kind = take(2) else { return false }
      switch kind {
      case 0: guard copyStored() else { return false }
      case 1: guard copy(Self.fixedLiterals, Self.fixedDistances) else { return false }
      case 2:
        guard let codes = readCodes(), copy(codes.literals, codes.distances) else { return false }
      default: return false
      }
      if isLast == 1 { return true }
    }
  }

  /// The next bits as a number, the first the lowest.
  private mutating func take(_ count: Int) -> Int? {
    while bitCount < count {
      guard at < packed.endIndex else { return nil }
      bits |= UInt32(packed[at]) << UInt32(bitCount)
      at += 1
      bitCount += 8
    }
    let number = Int(bits & ((1 << UInt32(count)) - 1))
    bits >>= UInt32(count)
    bitCount -= count
    return number
  }

  private mutating func copyStored() -> Bool {
    (bits, bitCount) = (0, 0)
    guard at + 4 <= packed.endIndex else { return false }
    let count = Int(packed[at]) | Int(packed[at + 1]) << 8
    at += 4
    guard at + count <= packed.endIndex, out.count + count <= length else { return false }
    out += packed[at..<at + count]
    at += count
    return true
  }

  private mutating func copy(_ literals: InflatingCode, _ distances: InflatingCode) -> Bool {
    while true {
      guard let sign = next(literals) else { return false }
      if sign < 256 {
        guard out.count < length else { return false }
        out.append(UInt8(sign))
      } else if sign == 256 {
        return true
      } else {
        guard let run = number(sign - 257, Self.lengths), let sign = next(distances),
          let back = number(sign, Self.backs), back <= out.count, out.count + run <= length
        else { return false }
        for _ in 0..<run { out.append(out[out.count - back]) }
      }
    }
  }

  private mutating func next(_ code: InflatingCode) -> Int? {
    var reading = InflatingCode.Reading()
    for _ in 0..<15 {
      guard let bit = take(1) else { return nil }
      if let sign = code.sign(after: bit, &reading) { return sign }
    }
    return nil
  }

  /// The number that a sign and the bits after it stand for.
  private mutating func number(_ sign: Int, _ table: [(first: Int, bits: Int)]) -> Int? {
    guard table.indices.contains(sign), let more = take(table[sign].bits) else { return nil }
    return table[sign].first + more
  }

  private mutating func readCodes() -> (literals: InflatingCode, distances: InflatingCode)? {
    guard let literals = take(5), let distances = take(5), let count = take(4) else { return nil }
    var lengths = [Int](repeating: 0, count: 19)
    for place in Self.order.prefix(count + 4) {
      guard let length = take(3) else { return nil }
      lengths[place] = length
    }
    let code = InflatingCode(lengths: lengths[...])
    let total = literals + 257 + distances + 1
    var all: [Int] = []
    while all.count < total {
      guard let sign = next(code) else { return nil }
      switch sign {
      case 0..<16: all.append(sign)
      case 16:
        guard let last = all.last, let more = take(2) else { return nil }
        all += repeatElement(last, count: more + 3)
      default:
        guard let more = take(sign == 17 ? 3 : 7) else { return nil }
        all += repeatElement(0, count: more + (sign == 17 ? 3 : 11))
      }
    }
    guard all.count == total else { return nil }
    return (
      InflatingCode(lengths: all[..<(literals + 257)]),
      InflatingCode(lengths: all[(literals + 257)...])
    )
  }

  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  /// How many bytes are copied: the first number of each sign, and how many bits come after it.
  private static let lengths: [(first: Int, bits: Int)] = {
    var numbers = (0..<28).map { sign -> (first: Int, bits: Int) in
      if sign < 8 { return (sign + 3, 0) }
      let bits = sign / 4 - 1
      return ((4 + sign % 4) << bits + 3, bits)
    }
    numbers.append((258, 0))
    return numbers
  }()
  /// From how far back they are copied.
  private static let backs: [(first: Int, bits: Int)] = (0..<30).map { sign in
    if sign < 4 { return (sign + 1, 0) }
    let bits = sign / 2 - 1
    return ((2 + sign % 2) << bits + 1, bits)
  }
  private static let fixedLiterals: InflatingCode = {
    var lengths = [Int](repeating: 8, count: 144)
    lengths += [Int](repeating: 9, count: 112)
    lengths += [Int](repeating: 7, count: 24)
    lengths += [Int](repeating: 8, count: 8)
    return InflatingCode(lengths: lengths[...])
  }()
  private static let fixedDistances = InflatingCode(lengths: [Int](repeating: 5, count: 30)[...])
}

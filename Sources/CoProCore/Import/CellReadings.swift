import CSVText

/// What the cells of one column say, each way of writing it read only once.
struct CellReadings {
  private struct Slot {
    var first: UInt64 = 0
    var last: UInt64 = 0
    /// The length in bytes; 0 for a slot that is free.
    var length = 0
    var textStart = 0
    var code = 0
  }

  private static let size = 256
  private static let mostProbes = 8

  let reader: LabelReader
  /// The number that stands for a blank: the one after the options.
  let blank: Int
  /// The number that stands for a word that is not known.
  var unknown: Int { blank + 1 }
  private(set) var sawNumbers = false
  private var slots = [Slot](repeating: Slot(), count: size)
  private var texts: [UInt8] = []

  init(_ reader: LabelReader, options: Int) {
    self.reader = reader
    blank = options
  }

  /// The number of what a cell says: that of its option, `blank` or `unknown`.
  @inline(__always)
  mutating func code(of row: CSVRow, at index: Int) -> Int {
    let bytes = row.bytes(at: index)
    guard let base = bytes.baseAddress, bytes.count > 0 else { return blank }
    let (first, last) = Self.ends(of: UnsafeRawPointer(base), bytes.count)
    let mixed = (first ^ (last &* 0x9E37_79B9_7F4A_7C15)) &+ UInt64(bytes.count)
    var at = Int((mixed &* 0xD6E8_FEB8_6659_FD93) >> 56)
    for _ in 0..<Self.mostProbes {
      let slot = slots[at]
      if slot.length == bytes.count, slot.first == first, slot.last == last,
        isSame(bytes, slot)
      {
        return slot.code
      }
      if slot.length == 0 { break }
      at = (at + 1) & (Self.size - 1)
    }
    return read(row, index, bytes, first, last, at)
  }

  @inline(never)
  private mutating func read(
    _ row: CSVRow, _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ first: UInt64,
    _ last: UInt64, _ at: Int
  ) -> Int {
    if bytes.count > LabelReader.longestLabel { return unknown }
    let text = row.text(at: index)
    let code: Int
    switch reader.read(text) {
    case .option(let option): code = option
    case .blank: code = blank
    case .unknown: code = unknown
    }
    if code < blank, reader.isNumber(text) { sawNumbers = true }
    if slots[at].length == 0 {
      slots[at] = Slot(
        first: first, last: last, length: bytes.count, textStart: texts.count, code: code)
      texts.append(contentsOf: bytes)
    }
    return code
  }

  /// The first and the last eight bytes, which together are the whole of a cell of up to sixteen.
  @inline(__always)
  private static func ends(of base: UnsafeRawPointer, _ count: Int) -> (UInt64, UInt64) {
    if count >= 8 {
      return (
        base.loadUnaligned(as: UInt64.self),
        base.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      )
    }
    if count >= 4 {
      return (
        UInt64(base.loadUnaligned(as: UInt32.self)),
        UInt64(base.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      )
    }
    let byte = { (at: Int) in UInt64(base.load(fromByteOffset: at, as: UInt8.self)) }
    return (byte(0) | byte(count / 2) << 8, byte(count - 1))
  }

  @inline(__always)
  private func isSame(_ bytes: UnsafeBufferPointer<UInt8>, _ slot: Slot) -> Bool {
    guard bytes.count > 16, let base = bytes.baseAddress else { return true }
    return texts.withUnsafeBytes { kept in
      let base = UnsafeRawPointer(base)
      var at = 8
      while at < bytes.count - 8 {
        let one = base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        let other = kept.loadUnaligned(fromByteOffset: slot.textStart + at, as: UInt64.self)
        if one != other { return false }
        at += 8
      }
      return true
    }
  }
}

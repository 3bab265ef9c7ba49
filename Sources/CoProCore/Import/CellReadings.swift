import CSVText

/// What the cells of one column say, each way of writing it read only once.
struct CellReadings {
  /// One way of writing an answer.
  private struct Known {
    var key = CellKey()
    var code = 0
  }

  private static let size = 256
  private static let mostTries = 4

  /// Reads a cell that was not seen before.
  let reader: LabelReader
  /// The number that stands for a blank: the one after the options.
  let blank: Int
  /// Whether numbers stood for options.
  private(set) var sawNumbers = false
  private var known = [Known](repeating: Known(), count: size)
  private let masks = CellKey.masks

  init(_ reader: LabelReader, options: Int) {
    self.reader = reader
    blank = options
  }

  /// The number that stands for a word that is not known.
  var unknown: Int { blank + 1 }

  /// The number of what a cell says: that of its option, `blank` or `unknown`.
  @inline(__always)
  mutating func code(of row: CSVRow, at index: Int) -> Int {
    let bytes = row.bytes(at: index)
    guard let base = bytes.baseAddress, bytes.count > 0 else { return blank }
    guard bytes.count <= CellKey.longest else { return read(row, index) }
    let key = masks.withUnsafeBytes { masks in
      masks.baseAddress.map { CellKey(base, length: bytes.count, masks: $0) } ?? CellKey()
    }
    let code: Int? = known.withUnsafeBufferPointer { known in
      var at = key.hash
      for _ in 0..<Self.mostTries {
        if known[at].key == key { return known[at].code }
        at = (at &+ 1) & (Self.size - 1)
      }
      return nil
    }
    return code ?? remember(key, row, index)
  }

  /// Reads a cell and remembers what it says, in the first place that is free.
  @inline(never)
  private mutating func remember(_ key: CellKey, _ row: CSVRow, _ index: Int) -> Int {
    let code = read(row, index)
    let places = (0..<Self.mostTries).map { (key.hash + $0) & (Self.size - 1) }
    let place = places.first { known[$0].key.length == 0 } ?? key.hash
    known[place] = Known(key: key, code: code)
    return code
  }

  @inline(never)
  private mutating func read(_ row: CSVRow, _ index: Int) -> Int {
    if row.bytes(at: index).count > LabelReader.longestLabel { return unknown }
    let text = row.text(at: index)
    switch reader.read(text) {
    case .option(let option):
      if reader.isNumber(text) { sawNumbers = true }
      return option
    case .blank: return blank
    case .unknown: return unknown
    }
  }
}

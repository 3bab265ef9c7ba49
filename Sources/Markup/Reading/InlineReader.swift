/// Reads the words of one block into its parts.
struct InlineReader {
  let text: [UInt8]
  var at = 0
  var tokens: [InlineToken] = []
  var runs = StressRuns()
  /// The brackets that are open.
  var brackets: [Bracket] = []
  /// So many of the open brackets, from the outermost, can no longer begin a link: links do not
  /// stand inside links.
  var spent = 0
  /// For each length, where the last run of so many backquotes begins; made when first needed.
  private var lastBackquotes: [Int: Int]?
  /// Where the last `-->` begins; made when first needed.
  private var lastCommentEnd: Int?

  struct Bracket {
    let token: Int
    let isPicture: Bool
    let lastRun: Int?
  }

  private init(_ text: [UInt8]) { self.text = text }

  /// The parts of a text: the lines of a paragraph, a heading or a table's cell.
  static func read(_ text: [UInt8]) -> [MarkupInline] {
    var reader = InlineReader(Array(text[...].trimmed))
    while reader.at < reader.text.count { reader.readNext() }
    reader.runs.match(after: nil)
    var builder = InlineBuilder(runs: reader.runs.runs)
    return builder.build(reader.tokens)
  }

  private mutating func readNext() {
    let byte = text[at]
    switch byte {
    case .backslash: readBackslash()
    case .lineFeed: readLineBreak()
    case UInt8(ascii: "`"): readCode()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): readRun(of: byte)
    case UInt8(ascii: "["): openBracket(length: 1)
    case UInt8(ascii: "!") where peek(1) == UInt8(ascii: "["): openBracket(length: 2)
    case UInt8(ascii: "]"): closeBracket()
    case UInt8(ascii: "<"): readAngle()
    case UInt8(ascii: "&"): readEntity()
    default: readWords()
    }
  }

  func peek(_ distance: Int) -> UInt8? {
    at + distance < text.count ? text[at + distance] : nil
  }

  mutating func add(_ bytes: some Sequence<UInt8>) { tokens.append(.text(Array(bytes))) }

  private mutating func readBackslash() {
    switch peek(1) {
    case UInt8.lineFeed?:
      tokens.append(.lineBreak)
      at += 2
    case let next? where next.isPunctuation:
      add([next])
      at += 2
    default:
      add([.backslash])
      at += 1
    }
  }

  private mutating func readLineBreak() {
    let isHard = at >= 2 && text[at - 1] == .space && text[at - 2] == .space
    if case .text(var bytes)? = tokens.last {
      while bytes.last == .space { bytes.removeLast() }
      tokens[tokens.count - 1] = .text(bytes)
    }
    if isHard { tokens.append(.lineBreak) } else { add([.space]) }
    at += 1
    while peek(0) == .space { at += 1 }
  }

  private mutating func readCode() {
    let length = text[at...].prefix { $0 == UInt8(ascii: "`") }.count
    let ends = lastBackquotes ?? backquotes()
    lastBackquotes = ends
    guard let last = ends[length], last > at else {
      add(text[at..<(at + length)])
      at += length
      return
    }
    var end = at + length
    while true {
      while text[end] != UInt8(ascii: "`") { end += 1 }
      let run = text[end...].prefix { $0 == UInt8(ascii: "`") }.count
      if run == length { break }
      end += run
    }
    var code = text[(at + length)..<end].map { $0 == .lineFeed ? .space : $0 }[...]
    let isPadded = code.first == .space && code.last == .space
    if isPadded, code.contains(where: { $0 != .space }) { code = code.dropFirst().dropLast() }
    tokens.append(.code(Array(code)))
    at = end + length
  }

  private func backquotes() -> [Int: Int] {
    var found: [Int: Int] = [:]
    var index = 0
    while index < text.count {
      let length = text[index...].prefix { $0 == UInt8(ascii: "`") }.count
      if length > 0 { found[length] = index }
      index += max(length, 1)
    }
    return found
  }

  /// An address in `< >`, or a comment, which is left out.
  private mutating func readAngle() {
    if let (address, target) = WebAddress.inAngles(text[at...]) {
      tokens.append(.address(Array(address), target: target))
      at = address.endIndex + 1
    } else if text[at...].begins(with: "<!--"), at < commentEnd(),
      let end = BlockSigns.commentEnd(in: text[(at + 2)...])
    {
      at = end
    } else {
      add([text[at]])
      at += 1
    }
  }

  private mutating func commentEnd() -> Int {
    if let lastCommentEnd { return lastCommentEnd }
    var end = text.count - 3
    while end >= 0, !text[end...].begins(with: "-->") { end -= 1 }
    lastCommentEnd = end
    return end
  }

  private mutating func readEntity() {
    if let (character, length) = HTMLEntity.read(text[at...]) {
      add(character.utf8)
      at += length
    } else {
      add([text[at]])
      at += 1
    }
  }

  private mutating func readWords() {
    let bounds = brackets.isEmpty ? nil : UInt8(ascii: "]")
    if let address = WebAddress.bare(in: text, at: at, before: bounds) {
      tokens.append(.address(Array(address.shown), target: address.target))
      at = address.shown.endIndex
      return
    }
    let start = at
    at += 1
    while at < text.count, !Self.mayMean(text[at]),
      !(WebAddress.mayBegin(text[at]) && !text[at - 1].isLetter)
    {
      at += 1
    }
    add(text[start..<at])
  }

  private static func mayMean(_ byte: UInt8) -> Bool {
    switch byte {
    case .backslash, .lineFeed, UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"),
      UInt8(ascii: "<"), UInt8(ascii: "&"):
      true
    default: false
    }
  }
}

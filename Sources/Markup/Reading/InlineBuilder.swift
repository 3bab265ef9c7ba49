/// Makes the parts of a line from what was read of it.
struct InlineBuilder {
  /// Stress and links inside each other go no deeper; what is deeper keeps its words only.
  static let deepest = 32

  private struct Frame {
    var span: InlineSpan?
    var parts: [MarkupInline] = []
  }

  private let runs: [StressRuns.Run]
  private var frames = [Frame()]
  private var text: [UInt8] = []
  private var tooDeep = 0
  /// How many of the frames are links or pictures.
  private var links = 0

  init(runs: [StressRuns.Run]) { self.runs = runs }

  mutating func build(_ tokens: [InlineToken]) -> [MarkupInline] {
    for token in tokens {
      switch token {
      case .text(let bytes): text += bytes
      case .code(let bytes): add(.code(String(bytes)))
      case .lineBreak: add(.lineBreak)
      case .run(let index): add(runs[index])
      case .begin(let span): begin(span)
      case .end: end()
      case .address(let shown, let target):
        if links == 0, let address = LinkAddress.safe(target) {
          add(.link([.text(String(shown))], address: address))
        } else {
          text += shown
        }
      }
    }
    endText()
    return frames[0].parts
  }

  private mutating func add(_ run: StressRuns.Run) {
    for _ in 0..<run.ends { end() }
    text += repeatElement(run.sign, count: run.left)
    for span in run.begins.reversed() { begin(span) }
  }

  private mutating func add(_ inline: MarkupInline) {
    endText()
    frames[frames.count - 1].parts.append(inline)
  }

  private mutating func endText() {
    guard !text.isEmpty else { return }
    let parts = links == 0 ? EmailAddress.linked(text) : [.text(String(text))]
    frames[frames.count - 1].parts += parts
    text = []
  }

  private mutating func begin(_ span: InlineSpan) {
    guard frames.count <= Self.deepest else {
      tooDeep += 1
      return
    }
    endText()
    if span.isLink { links += 1 }
    frames.append(Frame(span: span))
  }

  private mutating func end() {
    guard tooDeep == 0 else {
      tooDeep -= 1
      return
    }
    endText()
    guard frames.count > 1, let frame = frames.popLast(), let span = frame.span else { return }
    if span.isLink { links -= 1 }
    frames[frames.count - 1].parts += Self.parts(of: span, frame.parts)
  }

  private static func parts(of span: InlineSpan, _ parts: [MarkupInline]) -> [MarkupInline] {
    switch span {
    case .emphasis: [.emphasis(parts)]
    case .strong: [.strong(parts)]
    case .struckOut: [.struckOut(parts)]
    case .link(let target):
      LinkAddress.safe(target).map { [.link(parts, address: $0)] } ?? parts
    case .picture(let target):
      LinkAddress.safe(target).map { [.picture(parts.plainText, address: $0)] } ?? parts
    }
  }
}

extension InlineSpan {
  fileprivate var isLink: Bool {
    switch self {
    case .link, .picture: true
    default: false
    }
  }
}

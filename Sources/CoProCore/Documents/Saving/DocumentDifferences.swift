import Markup

/// What differs between a document that somebody changed and the one `copro` would write now.
public struct DocumentDifferences: Equatable, Sendable {
  /// A paragraph, an entry of a list, a row of a table or a heading.
  public struct Place: Equatable, Sendable {
    /// The heading above it; empty where there is none.
    public var heading: String
    /// What it says.
    public var words: String
  }

  /// What stands only in the changed file.
  ///
  /// Where it is known what `copro` wrote last, only what somebody wrote.
  public var written: [Place] = []
  /// What `copro` wrote last and would write again, and somebody took out.
  public var takenOut: [Place] = []
  /// What is new in the text of `copro`; where it is not known what it wrote last, what stands only
  /// there.
  public var new: [Place] = []
  /// What `copro` wrote last and would not write again, and is still in the changed file.
  public var noLonger: [Place] = []
  /// Whether it is known what `copro` wrote last.
  public let isLastKnown: Bool

  /// Whether both say the same, so that only the order or the looks differ.
  public var saysTheSame: Bool {
    written.isEmpty && takenOut.isEmpty && new.isEmpty && noLonger.isEmpty
  }

  init(changed: DocumentText, new text: DocumentText, last: Set<String>?) {
    isLastKnown = last != nil
    for place in Self.only(in: changed, not: text) {
      if last?.contains(Self.sign(of: place.words)) ?? false {
        noLonger.append(place)
      } else {
        written.append(place)
      }
    }
    for place in Self.only(in: text, not: changed) {
      if last?.contains(Self.sign(of: place.words)) ?? false {
        takenOut.append(place)
      } else {
        new.append(place)
      }
    }
  }

  /// A sign for what a part says, to know it again.
  static func sign(of words: String) -> String {
    String(SHA256.hex(of: Array(words.utf8)).prefix(8))
  }

  /// The parts of one text that are not in the other, or not as often.
  private static func only(in one: DocumentText, not other: DocumentText) -> [Place] {
    var counts: [String: Int] = [:]
    for part in other.parts { counts[part.words, default: 0] += 1 }
    return one.parts.compactMap { part in
      guard counts[part.words, default: 0] == 0 else {
        counts[part.words, default: 0] -= 1
        return nil
      }
      let isHeading = part.heading == part.words
      return Place(heading: isHeading ? "" : part.heading, words: part.words)
    }
  }
}

extension DocumentText {
  /// What a file in a format says; nothing where its words cannot be read.
  init?(_ bytes: [UInt8], _ format: DocumentFormat) {
    let text = String(decoding: bytes, as: UTF8.self)
    switch format {
    case .markdown: self.init(markdown: text)
    case .html: self.init(html: text)
    case .text: self.init(plain: text)
    case .word: self.init(word: bytes)
    case .pdf: return nil
    }
  }
}

/// The name of one record: eight letters and digits drawn at random, never made from a person's name.
///
/// Its file is called after it. The alphabet has no vowels, so that no id spells a word, and no
/// letter that is easily read as another.
public struct Identifier<Of>: TextValue, Hashable, Comparable {
  /// The eight characters.
  public let text: String

  /// The identifier with these characters; `nil` unless there are eight of the alphabet.
  public init?(text: String) {
    guard Self.isWellFormed(text) else { return nil }
    self.text = text
  }

  /// A new identifier.
  public init(using generator: inout some RandomNumberGenerator) {
    let letters = (0..<Self.length).map { _ in
      Self.alphabet[Int(generator.next(upperBound: UInt64(Self.alphabet.count)))]
    }
    text = String(decoding: letters, as: UTF8.self)
  }

  private init(wellFormed text: String) { self.text = text }

  /// Stands in a blank record until its own identifier is read.
  public static var blank: Self { Self(wellFormed: "22222222") }

  /// What should stand there.
  public static var wanted: String { "an identifier of eight letters and digits such as k7m2p9xd" }

  /// Identifiers are ordered by their characters.
  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }

  static func isWellFormed(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { $0.count == length && isInAlphabet($0) }
  }

  /// Whether all bytes are characters of identifiers.
  static func isInAlphabet(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let (low, high) = identifierBytes
    for byte in text {
      let bit = byte < 64 ? low >> byte : byte < 128 ? high >> (byte - 64) : 0
      if bit & 1 == 0 { return false }
    }
    return true
  }

  /// The characters an identifier is made of.
  static var alphabetText: String { String(decoding: identifierAlphabet, as: UTF8.self) }

  private static var length: Int { 8 }
  private static var alphabet: [UInt8] { identifierAlphabet }
}

/// A bit for each byte of the alphabet.
private let identifierBytes = identifierAlphabet.reduce(into: (low: UInt64(0), high: UInt64(0))) {
  if $1 < 64 { $0.low |= 1 << $1 } else { $0.high |= 1 << ($1 - 64) }
}
private let identifierAlphabet = Array("23456789bcdfghjkmnpqrstvwxz".utf8)

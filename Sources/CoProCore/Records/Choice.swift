import Spelling

/// A value that is one of a few words, such as the side a member is on.
public protocol Choice: TextValue, CaseIterable, RawRepresentable<String> {}

extension Choice {
  /// The choice with this word.
  public init?(text: String) { self.init(rawValue: text) }

  /// The word of the choice.
  public var text: String { rawValue }

  /// The word of the choice.
  public var choice: String? { rawValue }

  /// Every word that can be chosen.
  public static var words: [String] { allCases.map(\.rawValue) }

  /// What should stand there.
  public static var wanted: String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return "\(words.dropLast().joined(separator: ", ")) or \(last)"
  }

  static func near(_ text: String) -> [String] { Spelling.nearest(to: text, in: words) }
}

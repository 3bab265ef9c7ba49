/// Who does something: a member, kept by identifier so that no name leaves `private/`, or others in words.
public enum Owner: TextValue, Hashable {
  /// A member.
  case member(Identifier<Member>)
  /// Somebody who is not a member, in words: “Secretariat”, “Council”.
  case words(String)

  private static var prefix: String { "member:" }

  /// Reads `member:` and an identifier as a member, and anything else as words.
  public init?(text: String) {
    guard text.hasPrefix(Self.prefix) else {
      guard !text.isEmpty else { return nil }
      self = .words(text)
      return
    }
    guard let id = Identifier<Member>(text: String(text.dropFirst(Self.prefix.count))) else {
      return nil
    }
    self = .member(id)
  }

  /// The owner as it is kept.
  public var text: String {
    switch self {
    case .member(let id): Self.prefix + id.text
    case .words(let words): words
    }
  }

  /// What should stand there.
  public static var wanted: String { "some words, or “member:” and a member's identifier" }
}

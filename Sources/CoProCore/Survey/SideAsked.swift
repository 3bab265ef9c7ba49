/// Whom a survey round asks.
public enum SideAsked: String, Choice {
  /// Residents.
  case resident
  /// Council staff and councillors.
  case council
  /// Everybody at once: the answers hold no side.
  case everyone

  /// Those asked, as names of rounds and files have it: `residents`, `council`, `everyone`.
  public var plural: String { self == .resident ? "residents" : rawValue }

  /// Those asked, in words that begin a heading.
  public var heading: String {
    switch self {
    case .resident: "Residents"
    case .council: "Council staff and councillors"
    case .everyone: "Everyone"
    }
  }
}

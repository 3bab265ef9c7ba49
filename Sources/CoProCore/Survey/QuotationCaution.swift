/// What in somebody's words could tell who they are or whom they mean.
public enum QuotationCaution: Equatable, Sendable {
  /// A part of a member's name.
  case name(String)
  /// An e-mail address or a number long enough to ring.
  case address

  /// What the officer should be told.
  public var words: String {
    switch self {
    case .name(let name): "It may name somebody: “\(name)” is part of a member's name."
    case .address: "It holds an e-mail address or a telephone number."
    }
  }
}

extension Project {
  /// What speaks against printing a text; nothing where nothing was found.
  ///
  /// A part of a member's name counts where it has a capital letter, or stands alone. Only members are
  /// known; a person has to look for all others.
  public func caution(against text: String) -> QuotationCaution? {
    caution(against: text, naming: members)
  }

  /// A part of the name of a member who has not agreed to be named, where a text holds one.
  public func nameWithoutConsent(in text: String) -> String? {
    let others = members.filter { $0.forgotten == nil && !$0.agrees(to: .nameInDocuments) }
    return switch caution(against: text, naming: others) {
    case .name(let name): name
    default: nil
    }
  }

  private func caution(against text: String, naming members: [Member]) -> QuotationCaution? {
    let digits = text.split { !$0.isNumber && $0 != " " }.map { $0.count { $0.isNumber } }
    if text.contains("@") || digits.contains(where: { $0 >= 7 }) { return .address }
    let words = text.split { !$0.isLetter && !"-'’".contains($0) }
    for member in members {
      for part in member.name.split(whereSeparator: { !$0.isLetter && !"-'’".contains($0) })
      where part.count > 2 {
        let found = words.contains { word in
          word.lowercased() == part.lowercased()
            && (words.count == 1 || word.first?.isUppercase ?? false)
        }
        if found { return .name(String(part)) }
      }
    }
    return nil
  }
}

/// Everything by which a member or an applicant could be recognised, to keep it out of what everyone
/// may read.
struct PersonalWords {
  private let isKnown: Bool
  private let parts: Set<String>
  private let places: [String]
  private let wholes: [String]
  private let numbers: [String]

  init(of project: Project) {
    isKnown = project.hasPrivateRecords
    let members = project.members.filter { $0.forgotten == nil }
    let names = members.map(\.name) + project.applications.map(\.name)
    parts = Set(names.flatMap(Self.capitalWords))
    let contacts =
      members.compactMap(\.email) + project.applications.compactMap(\.email)
    // The Meadow Hall is not Ada Meadow.
    let settings = project.settings
    let known = [settings.council, settings.area, settings.groupName, settings.venue]
    places = (known + project.meetings.map(\.venue)).compactMap { $0 }
      .flatMap { $0.split(separator: ",").map { trimmed(String($0)) } }.withoutRepeats()
    wholes = (names + contacts + members.flatMap(Self.needs)).map { $0.lowercased() }.filter {
      $0.count > 3
    }
    numbers = (members.compactMap(\.telephone) + project.applications.compactMap(\.telephone))
      .map(Self.number).filter { $0.count >= Self.fewestDigits }
  }

  /// A telephone number has at least as many digits.
  static let fewestDigits = 6

  /// What somebody needs, where it points at somebody: a need in one word or two, such as “captions”, does
  /// not, in several it can.
  static func needs(of member: Member) -> [String] {
    let agreed = [member.support?.before, member.support?.during, member.support?.after]
    let typed =
      member.accessNeeds + member.supportNeeds + member.dietaryNeeds
      + ([member.wayOfTakingPart] + agreed).compactMap(\.self)
    return typed.filter { $0.split(separator: " ").count > 2 }
  }

  /// Whether nothing in what people wrote points at somebody: no part of a name with a capital letter,
  /// no address, number or need.
  ///
  /// Where it is not known who the members are, any text may point at one.
  func allow(_ text: String) -> Bool {
    guard isKnown, allowName(text) else { return false }
    let rest = places.reduce(text) { $0.leavingOut($1) }
    return Self.capitalWords(rest).allSatisfy { !parts.contains($0) }
  }

  /// Whether nobody's whole name, address, number or need stands in a short text such as the name of the
  /// council, in which a part of a name is most likely a place.
  func allowName(_ text: String) -> Bool {
    let lowercased = text.lowercased()
    guard !wholes.contains(where: lowercased.holds) else { return false }
    let bytes = text.utf8
    if bytes.contains(UInt8(ascii: "@")), Self.hasAddress(text) { return false }
    let digits = bytes.count { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    return digits < Self.fewestDigits || !hasNumber(text)
  }

  private func hasNumber(_ text: String) -> Bool {
    let found = Self.digits(of: text)
    return found.contains { run in
      run.count >= 10 || numbers.contains(where: run.hasSuffix)
    }
  }

  /// Whether something like an e-mail address stands in the text.
  private static func hasAddress(_ text: String) -> Bool {
    text.split(whereSeparator: \.isWhitespace).contains { word in
      guard let at = word.firstIndex(of: "@") else { return false }
      return at != word.startIndex && word[word.index(after: at)...].contains(".")
    }
  }

  /// The digits of a telephone number without what stands in their place from abroad.
  static func number(_ text: String) -> String {
    let digits = text.filter(\.isWholeNumber)
    let national = digits.hasPrefix("44") && text.contains("+") ? digits.dropFirst(2) : digits[...]
    return String(national.drop { $0 == "0" })
  }

  /// The runs of digits in a text; spaces, hyphens and brackets do not break a run.
  static func digits(of text: String) -> [String] {
    var runs: [String] = []
    var run = ""
    for letter in text {
      if letter.isWholeNumber {
        run.append(letter)
      } else if !" -()+".contains(letter) {
        if !run.isEmpty { runs.append(run) }
        run = ""
      }
    }
    return run.isEmpty ? runs : runs + [run]
  }

  /// The words of three letters and more that begin with a capital letter.
  private static func capitalWords(_ text: String) -> [String] {
    text.split { !$0.isLetter }.filter { $0.count > 2 && $0.first?.isUppercase ?? false }
      .map { $0.lowercased() }
  }
}

extension String {
  /// The text without another one, wherever it stands.
  fileprivate func leavingOut(_ other: String) -> String {
    guard !other.isEmpty, holds(other) else { return self }
    var kept = ""
    var rest = self[...]
    while let first = rest.first {
      if rest.hasPrefix(other) {
        rest = rest.dropFirst(other.count)
      } else {
        kept.append(first)
        rest = rest.dropFirst()
      }
    }
    return kept
  }
}

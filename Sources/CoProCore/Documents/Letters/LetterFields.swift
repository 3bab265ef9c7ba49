import Mustache

/// What the fields of letters stand for, besides the settings.
enum LetterFields {
  /// What is the same in every letter of one day.
  static func shared(in context: DocumentContext, signed: String?) -> MustacheObject {
    let settings = context.project.settings
    let coming = context.project.meetings.filter { $0.isOn && $0.date >= context.today }
    let hasMet = context.project.meetings.contains { $0.isOn && $0.date < context.today }
    let rows = coming.map { MeetingRows.value(of: $0, context) }
    let celebration = Celebration.values(in: context)
    return celebration.merging([
      "letter-date": .text(context.today.words(in: context.language)),
      "next-meeting": .list(Array(rows.prefix(1))),
      "later-meetings": .list(Array(rows.dropFirst())),
      "later-meetings-planned": .truth(rows.count > 1),
      "has-met": .truth(hasMet),
      "meetings-wanted": .missing(label: MissingLabel.meetings),
      "papers-time": .text(time(ofDays: settings.papersDays, in: context.language)),
      "outputs-planned": .truth(!settings.outputs.isEmpty),
      "signed": .optional(signed),
    ]) { _, own in own }
  }

  /// The names of what is the person's own.
  static let ownNames = ["name", "called", "received", "received-on"]

  /// What is the person's own, in the order of the names.
  static func own(of addressee: Addressee, in language: LanguagePack) -> [MustacheValue] {
    [
      .text(addressee.name), .truth(addressee.isCalled), .truth(addressee.receivedOn != nil),
      .text(addressee.receivedOn?.words(in: language) ?? ""),
    ]
  }

  /// What is the person's own, by its names.
  static func object(of addressee: Addressee, in language: LanguagePack) -> MustacheObject {
    MustacheObject(uniqueKeysWithValues: zip(ownNames, own(of: addressee, in: language)))
  }

  private static func time(ofDays days: Int, in language: LanguagePack) -> String {
    days % 7 == 0
      ? language.say("letters/weeks", ["count": .number(days / 7)])
      : language.say("letters/days", ["count": .number(days)])
  }
}

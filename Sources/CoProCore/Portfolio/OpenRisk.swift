/// Something of a project that is late, or that nothing shows.
public enum OpenRisk: Equatable, Sendable {
  /// What was due before today.
  case late(DueThing)
  /// An outcome of a project that has ended, of which nothing shows what came.
  case unshown(Label<Outcome>, String)

  /// The risk in words, in English.
  public var words: String { words(in: .builtIn) }

  /// The risk in words.
  func words(in language: LanguagePack) -> String {
    switch self {
    case .late(let thing):
      language.say(
        "portfolio/late",
        [
          "what": .text(thing.text(in: language)),
          "day": .text(thing.day.wordsWithoutWeekday(in: language)),
        ])
    case .unshown(let label, let text):
      language.say("portfolio/unshown", ["label": .text(label.text), "outcome": .text(text)])
    }
  }
}

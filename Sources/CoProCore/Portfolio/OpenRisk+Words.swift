extension OpenRisk {
  /// The risk in words, in English.
  public var words: String { words(in: .builtIn) }

  /// The risk in words.
  func words(in language: LanguagePack) -> String {
    func day(_ day: Day) -> PhrasePlace { .text(day.wordsWithoutWeekday(in: language)) }
    return switch self {
    case .unreported(let end): language.say("portfolio/unreported", ["day": day(end)])
    case .unshown(let label, let text):
      language.say("portfolio/unshown", ["label": .text(label.text), "outcome": .text(text)])
    case .late(let thing):
      language.say(
        "portfolio/late", ["what": .text(thing.text(in: language)), "day": day(thing.day)])
    case .overspent(let label, let text, let money):
      language.say(
        "portfolio/overspent",
        ["label": .text(label.text), "what": .text(text), "money": .text(money.words)])
    case .unreasoned(let label, let text, let on):
      language.say(
        "portfolio/unreasoned",
        ["label": .text(label.text), "decision": .text(text), "day": day(on)])
    case .unexplained(let label, let text):
      language.say("portfolio/unexplained", ["label": .text(label.text), "limit": .text(text)])
    case .setAside(let rule):
      language.say(
        "portfolio/set-aside",
        ["rule": .text(rule.rule), "day": day(rule.on), "reason": .text(rule.because)])
    }
  }
}

extension OpenRisk.Kind {
  /// Its name for people.
  func heading(in language: LanguagePack) -> String {
    switch self {
    case .unreported: language.say("portfolio/kind-unreported")
    case .unshown: language.say("portfolio/kind-unshown")
    case .unanswered: language.say("portfolio/kind-unanswered")
    case .overdue: language.say("portfolio/kind-overdue")
    case .overspent: language.say("portfolio/kind-overspent")
    case .unreasoned: language.say("portfolio/kind-unreasoned")
    case .unexplained: language.say("portfolio/kind-unexplained")
    case .setAside: language.say("portfolio/kind-set-aside")
    }
  }
}

/// What had to change so that an agenda fits the time there is.
public enum AgendaChange: Equatable, Sendable {
  /// Why a row is left out.
  public enum Reason: Equatable, Sendable {
    /// There is not enough time.
    case shortOfTime
    /// The meeting does not run over a time to eat.
    case notAtMealTime(start: ClockTime)
    /// Nobody is in a room.
    case online
  }

  /// A row is left out.
  case leftOut(String, Reason)
  /// A row has fewer minutes.
  case shortened(String, from: Int, to: Int)
  /// A row has more minutes.
  case lengthened(String, from: Int, to: Int)
  /// A break was put in.
  case breakAdded(at: ClockTime)
  /// A row was moved to another time.
  case moved(String, to: ClockTime)
  /// The rows need so many minutes more than there are, even at their shortest.
  case tooShort(by: Int)
}

extension [AgendaChange] {
  /// The changes in full English sentences, those for want of time together.
  public var sentences: [String] { sentences(in: .builtIn) }

  /// The changes in full sentences, those for want of time together.
  public func sentences(in language: LanguagePack = .builtIn) -> [String] {
    (leftOutSentence(in: language).map { [$0] } ?? []) + compactMap { $0.sentence(in: language) }
  }

  private func leftOutSentence(in language: LanguagePack) -> String? {
    let titles = compactMap { change -> String? in
      guard case .leftOut(let title, .shortOfTime) = change else { return nil }
      return language.say("agenda/title", ["title": .text(title)])
    }
    return titles.isEmpty
      ? nil : language.say("agenda/left-out-for-time", ["titles": .text(language.list(titles))])
  }
}

extension AgendaChange {
  /// The change in a sentence of its own, where it is not told together with others.
  func sentence(in language: LanguagePack) -> String? {
    switch self {
    case .leftOut(_, .shortOfTime): nil
    case .shortened(let title, let from, let to), .lengthened(let title, let from, let to):
      language.say(
        "agenda/other-minutes",
        ["title": .text(title), "count": .number(to), "planned": .number(from)])
    case .leftOut(let title, .notAtMealTime(let start)):
      language.say(
        "agenda/left-out-for-start",
        ["title": .text(title), "time": .text(start.words(in: language))])
    case .leftOut(let title, .online):
      language.say("agenda/left-out-online", ["title": .text(title)])
    case .breakAdded(let time):
      language.say("agenda/break-added", ["time": .text(time.words(in: language))])
    case .moved(let title, let time):
      language.say(
        "agenda/moved", ["title": .text(title), "time": .text(time.words(in: language))])
    case .tooShort(let minutes):
      language.say(
        "agenda/too-full",
        ["length": .text(LengthOfTime(minutes: minutes).words(in: language))])
    }
  }
}

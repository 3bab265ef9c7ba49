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
  /// The changes in full sentences, those for want of time together.
  public var sentences: [String] {
    (leftOutSentence.map { [$0] } ?? []) + compactMap(\.sentence)
  }

  private var leftOutSentence: String? {
    let titles = compactMap { change -> String? in
      guard case .leftOut(let title, .shortOfTime) = change else { return nil }
      return "“\(title)”"
    }
    return titles.isEmpty ? nil : "Left out, because time is short: \(listed(titles))."
  }
}

extension AgendaChange {
  /// The change in a sentence of its own, where it is not told together with others.
  var sentence: String? {
    switch self {
    case .leftOut(_, .shortOfTime): nil
    case .shortened(let title, let from, let to): "“\(title)” gets \(to) minutes, not \(from)."
    case .lengthened(let title, let from, let to): "“\(title)” gets \(to) minutes, not \(from)."
    case .leftOut(let title, .notAtMealTime(let start)):
      "“\(title)” is left out, because the meeting starts at \(start.words)."
    case .leftOut(let title, .online):
      "“\(title)” is left out, because the meeting is online."
    case .breakAdded(let time):
      "A break is added at \(time.words), because two hours is a long time to sit."
    case .moved(let title, let time):
      "“\(title)” is moved to \(time.words)."
    case .tooShort(let minutes):
      "This plan is \(LengthOfTime(minutes: minutes).words) too full, so some parts are shorter "
        + "than they should be. Take something out, or make the meeting longer."
    }
  }
}

/// “a, b and c”.
private func listed(_ parts: [String]) -> String {
  guard let last = parts.last, parts.count > 1 else { return parts.joined() }
  return "\(parts.dropLast().joined(separator: ", ")) and \(last)"
}

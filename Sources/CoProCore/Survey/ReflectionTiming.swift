/// When to use the reflection tool, as *How to do Co-production* advises in “When should you use the
/// tool?”: advice to whoever opens a round, never a reason to refuse.
struct ReflectionTiming {
  /// The longest usual time between meetings that counts as weekly or fortnightly, in days.
  static let frequentGap = 14
  /// The fewest days between two uses when meetings are that frequent.
  static let aboutAMonth = 28

  let project: Project

  /// What to think of before a round is asked, each in a sentence; none where all is well.
  func cautions(for round: SurveyRound) -> [String] {
    guard round.questionnaire == "reflection", round.replaces == nil else { return [] }
    return [firstMeeting(round), tooSoon(round), agreedEarly(round)].compactMap(\.self)
  }

  private var held: [Meeting] { project.meetings.filter(\.isOn) }

  private func firstMeeting(_ round: SurveyRound) -> String? {
    let isFirst = held.first.map { first in
      round.meeting.map { $0 == first.id } ?? (round.openedOn <= first.date)
    }
    guard isFirst ?? false else { return nil }
    return
      "The guide says: “We suggest you do not use the tool in your first steering group meeting "
      + "as people may still be finding their feet.”"
  }

  private func tooSoon(_ round: SurveyRound) -> String? {
    let uses = project.rounds.filter { other in
      other.id != round.id && other.questionnaire == round.questionnaire
        && (other.side == round.side || other.side == .everyone || round.side == .everyone)
    }
    guard let gap = usualGap, gap <= Self.frequentGap,
      let last = uses.map(day).filter({ $0 <= day(of: round) }).max(),
      last.days(until: day(of: round)) < Self.aboutAMonth
    else { return nil }
    return
      "The group used the tool on \(last.words), and it meets weekly or fortnightly. The guide "
      + "says: “using the tool every meeting might be too often and you might want to use it less "
      + "frequently, such as once a month.”"
  }

  private func agreedEarly(_ round: SurveyRound) -> String? {
    let isFirstUse = !project.rounds.contains {
      $0.id != round.id && $0.questionnaire == round.questionnaire
    }
    let earlier = held.filter { $0.date <= day(of: round) && $0.id != round.meeting }
    guard isFirstUse, !earlier.contains(where: Self.spokeOfIt) else { return nil }
    return
      "No record says that the group agreed to use the tool. The guide says: “in one of the early "
      + "group meetings, you could discuss this tool and decide how and when you want to use it.”"
  }

  private static func spokeOfIt(_ meeting: Meeting) -> Bool {
    if meeting.agenda.contains(where: { $0.kind == .reflectionPlan }) { return true }
    let texts =
      meeting.decisions.map(\.text) + meeting.actions.map(\.text) + meeting.notes.map(\.text)
    return texts.contains { text in
      let text = text.lowercased()
      return ["reflect", "look back", "looks back"].contains { text.contains($0) }
    }
  }

  private func day(of round: SurveyRound) -> Day {
    round.meeting.flatMap(project.meeting)?.date ?? round.openedOn
  }

  /// The median of the days between meetings; nothing where there are fewer than two meetings.
  private var usualGap: Int? {
    let days = held.map(\.date).sorted()
    let gaps = zip(days, days.dropFirst()).map { $0.days(until: $1) }.sorted()
    guard !gaps.isEmpty else { return nil }
    let middle = gaps.count / 2
    return gaps.count.isMultiple(of: 2) ? (gaps[middle - 1] + gaps[middle]) / 2 : gaps[middle]
  }
}

extension Project {
  /// What whoever opens a round should know about when to ask it, each in a sentence.
  public func timingCautions(for round: SurveyRound) -> [String] {
    ReflectionTiming(project: self).cautions(for: round)
  }
}

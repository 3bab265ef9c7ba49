/// Every broken end of a project's record on a day, in both directions, from the aim to the evidence.
///
/// What is due on a later day is named too, as still to come. What has no day is only a gap once the
/// project is over.
public struct RecordGaps: Sendable {
  let project: Project
  let today: Day
  let links: RecordLinks
  let words: RecordWords
  let language: LanguagePack

  /// The broken ends of a project on a day.
  public init(of project: Project, on today: Day, in language: LanguagePack = .builtIn) {
    self.language = language
    self.project = project
    self.today = today
    links = RecordLinks(of: project)
    words = RecordWords(of: project, in: language)
  }

  /// Every broken end, what is still to come included.
  public var all: [BrokenEnd] {
    aim + outcomes + objectives + activities + meetings + decisions + actions + measures + rounds
      + evidence + feedback
  }

  /// What can be closed now.
  public var open: [BrokenEnd] { all.filter { !$0.isToCome } }

  /// What has a day that is not over.
  public var toCome: [BrokenEnd] { all.filter(\.isToCome) }

  /// Whether the last day is over or, where none is set, no meeting is to come any more.
  var isOver: Bool {
    let last = project.settings.end ?? project.meetings.last(where: \.isOn)?.date
    return last.map { $0 < today } ?? false
  }

  /// Whether something not done is a gap already, is still to come, or is not worth a word yet.
  func standing(due: Day?) -> Standing {
    guard let due else { return isOver ? .gap : .open }
    return due < today ? .gap : .toCome
  }

  enum Standing { case gap, toCome, open }

  private var aim: [BrokenEnd] {
    guard trimmed(project.plan.aim ?? "").isEmpty else { return [] }
    return [BrokenEnd(.noAim, language.say("gaps/no-aim"), remedy: "copro plan aim TEXT")]
  }

  private var outcomes: [BrokenEnd] {
    guard !project.plan.outcomes.isEmpty else {
      return [
        BrokenEnd(
          .noOutcome, language.say("gaps/no-outcomes"), remedy: "copro plan outcome add TEXT")
      ]
    }
    return project.plan.outcomes.flatMap(ends)
  }

  private func ends(of outcome: Outcome) -> [BrokenEnd] {
    let part = RecordPart.outcome(outcome.label)
    let label = outcome.label.text
    let serving = links.serving(part)
    var ends: [BrokenEnd] = []
    if !serving.contains(where: { $0.stage == .objective }) {
      ends.append(
        BrokenEnd(
          .outcomeWithoutObjective, at: part,
          language.say("gaps/outcome-without-objective", ["label": .text(label)]),
          remedy: project.plan.objectives.isEmpty
            ? "copro plan objective add TEXT --outcome \(label)"
            : "copro plan objective edit LABEL --outcome \(label)"))
    }
    if !serving.contains(where: { $0.stage == .evidence }) {
      ends.append(
        BrokenEnd(
          .outcomeWithoutMeasure, at: part,
          language.say("gaps/outcome-without-measure", ["label": .text(label)]),
          remedy: "copro plan measure add --outcome \(label) --method TEXT"))
    }
    return ends
  }

  private var objectives: [BrokenEnd] {
    project.plan.objectives.flatMap { objective -> [BrokenEnd] in
      let part = RecordPart.objective(objective.label)
      let label = objective.label.text
      var ends: [BrokenEnd] = []
      if objective.outcomes.isEmpty {
        ends.append(
          BrokenEnd(
            .objectiveWithoutOutcome, at: part,
            language.say("gaps/objective-without-outcome", ["label": .text(label)]),
            remedy: "copro plan objective edit \(label) --outcome LABEL"))
      }
      if links.serving(part).isEmpty {
        ends.append(
          BrokenEnd(
            .objectiveWithoutActivity, at: part,
            language.say("gaps/objective-without-activity", ["label": .text(label)]),
            remedy: "copro plan activity add TEXT --objective \(label)"))
      }
      return ends
    }
  }

  private var activities: [BrokenEnd] {
    project.plan.activities.flatMap { activity -> [BrokenEnd] in
      let part = RecordPart.activity(activity.label)
      let label = activity.label.text
      var ends: [BrokenEnd] = []
      if activity.objective == nil {
        ends.append(
          BrokenEnd(
            .activityWithoutObjective, at: part,
            language.say("gaps/activity-without-objective", ["label": .text(label)]),
            remedy: "copro plan activity edit \(label) --objective LABEL"))
      }
      if activity.done == nil {
        ends += undone(
          .activityNotDone, part, activity.due, "copro plan activity edit \(label) --done DAY")
      }
      return ends
    }
  }

  func undone(
    _ kind: BrokenEnd.Kind, _ part: RecordPart, _ due: Day?, _ remedy: String
  ) -> [BrokenEnd] {
    var places: [String: PhrasePlace] = [
      "name": .text(words.name(part)), "text": .text(withStop(words.text(part))),
    ]
    places["day"] = due.map { .text($0.words(in: language)) }
    switch standing(due: due) {
    case .open: return []
    case .toCome:
      let sentence =
        due == nil ? language.say("gaps/to-do", places) : language.say("gaps/to-do-by", places)
      return [BrokenEnd(kind, at: part, sentence, remedy: remedy, isToCome: true)]
    case .gap:
      let sentence =
        due == nil
        ? language.say("gaps/not-done", places) : language.say("gaps/not-done-by", places)
      return [BrokenEnd(kind, at: part, sentence, remedy: remedy)]
    }
  }
}

/// Finds what is due of what people said, of evidence and of money.
struct RecordsDue {
  let project: Project
  let today: Day

  var all: [DueThing] { answers + tellings + followUps + payments + paymentReviews }

  /// Answers that people wait for.
  private var answers: [DueThing] {
    project.feedback.filter(\.state.isOpen).map { feedback in
      DueThing(
        day: feedback.answerDue(within: project.settings.feedbackDays),
        what: .answer(feedback.label, said: Self.short(feedback.said)),
        command: "copro feedback answer \(feedback.label.text) --done TEXT")
    }
  }

  /// Answers that nobody has been told: one line for all of them.
  private var tellings: [DueThing] {
    let untold = project.feedback.filter(\.awaitsTelling)
    guard let oldest = untold.compactMap(\.answeredOn).min() else { return [] }
    return [
      DueThing(
        day: oldest.adding(days: project.settings.feedbackDays),
        what: .telling(untold.map(\.label)),
        command: "copro feedback tell --to TEXT")
    ]
  }

  /// Evidence that somebody is to look at again.
  private var followUps: [DueThing] {
    project.evidence.filter(\.awaitsFollowUp).compactMap { evidence in
      evidence.followUp.map { day in
        DueThing(
          day: day, what: .followUp(evidence.label, shows: Self.short(evidence.shows)),
          command: "copro evidence edit \(evidence.label.text) --found TEXT")
      }
    }
  }

  /// Money that people wait for: one line for all of it, due 28 days after the oldest claim.
  ///
  /// The figure is ours.
  private var payments: [DueThing] {
    let waiting = project.expenses.filter { $0.paidOn == nil }
    guard let oldest = waiting.map(\.claimedOn).min() else { return [] }
    return [
      DueThing(
        day: oldest.adding(days: 28),
        what: .payments(waiting.count),
        command: "copro expense list --unpaid")
    ]
  }

  private var paymentReviews: [DueThing] {
    project.members.filter { $0.forgotten == nil && $0.left == nil }.compactMap { member in
      member.payment?.reviewOn.map { day in
        DueThing(
          day: day, what: .paymentReview(member.name),
          command: "copro member edit NAME --payment-review DAY")
      }
    }
  }

  /// The beginning of a text, so that it fits in a line.
  private static func short(_ text: String) -> String {
    let plain = text.hasSuffix(".") ? String(text.dropLast()) : text
    guard plain.count > 60 else { return plain }
    let words = plain.prefix(57)
    let whole = words.lastIndex(of: " ").map { words[..<$0] } ?? words
    return "\(whole) …"
  }
}

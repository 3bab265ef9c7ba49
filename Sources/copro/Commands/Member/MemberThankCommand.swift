import Arguments
import CoProCore

/// `copro member thank`: notes that members were thanked.
enum MemberThankCommand {
  static let who = Positional<String>(
    "NAME", help: "Any part of each person's name; with --all, nobody."
  ).any
  static let everyone = Flag("all", help: "Every member of the group, those who left too.")
  static let how = Option<Thanks.How>(
    "how", value: "HOW", of: Thanks.How.self, help: "How they were thanked.", usually: "in-person")
  static let reason = Option<String>("for", value: "TEXT", help: "For what.")
  static let on = Option<String>("on", value: "DAY", help: "The day.", usually: "today")

  static let command = Command<Console>(
    "thank",
    summary: "Note that members were thanked, and how.",
    discussion: """
      “copro invite letter thank-you” writes thank-you letters, “copro invite letter certificate” \
      certificates. Vouchers and time credits count as payment: talk about benefits first.
      """,
    examples: [
      Example("copro member thank --all --how event", "everyone, at the last meeting's lunch"),
      Example(
        "copro member thank Robin --how certificate --for \"testing the draft\"", "one person"),
    ],
    parameters: [who, everyone, how, reason, on],
    exclusive: [[who, everyone]]
  ) { arguments, console in
    guard arguments.given(who) || arguments[everyone] else { throw arguments.missing([who]) }
    let day = try console.pastDay(on, arguments) ?? (try console.today(arguments))
    let thanks = Thanks(
      on: day, how: arguments[how] ?? .inPerson,
      reason: arguments[reason].flatMap(MemberDetails.tidied))
    let updated = try console.update(arguments) { draft in
      let members =
        arguments[everyone]
        ? draft.project.members.filter { $0.forgotten == nil }
        : try arguments[who].map { try draft.project.member(named: $0) }
      for var member in members {
        if !member.thanks.contains(thanks) { member.thanks.append(thanks) }
        draft.project.replace(member)
      }
      return members
    }
    let names = PlanWords.list(updated.result.map(\.name))
    console.done(arguments, "Noted that you thanked \(names) on \(day.words).")
    let isWorthMoney = thanks.how == .voucher || thanks.how == .timeCredits
    let unchecked = updated.result.filter {
      $0.side == .resident && $0.payment?.benefitsChecked == nil
    }
    if isWorthMoney, !unchecked.isEmpty {
      console.warn(
        "It can change somebody's benefits. It is not noted that this was talked through with "
          + "\(PlanWords.list(unchecked.map(\.name))).")
    }
  }
}

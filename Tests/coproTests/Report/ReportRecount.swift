import JSONText

@testable import CoProCore

/// Counts again, from the plain files, every figure that a line of the report gives.
struct ReportRecount {
  let records: CitedRecords
  let today: String

  /// The figures a line should have, in order; nothing where nobody knows how to count them again.
  func expected(for line: ReportLine) -> [Int]? {
    summary(line) ?? kept(line) ?? people(line) ?? meetings(line) ?? audits(line) ?? rounds(line)
      ?? ending(line)
  }

  /// Whether it might start, and what it may be called.
  private func audits(_ line: ReportLine) -> [Int]? {
    if line.body.contains("may start as co-production"), line.reference != nil {
      let answers = records.audits["decision-criteria"]?.list("answers") ?? []
      return date(answers.map { $0.text("on") }.max() ?? "")
    }
    // The statements are numbered; nearly all agreed, so that no figure of theirs is shown.
    guard line.headings == ["Held against the eight ‘I’ statements"], let cell = line.cells.first
    else { return nil }
    return ReportLine.figures(in: cell)
  }

  /// The day and the year of a date.
  private func date(_ iso: String) -> [Int] {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? [parts[2], parts[0]] : []
  }

  private var decisions: [JSONValue] { records.meetings.flatMap { $0.list("decisions") } }
  private var actions: [JSONValue] { records.meetings.flatMap { $0.list("actions") } }
  private var budget: [JSONValue] { records.plan.list("budget") }

  private func total(_ key: String) -> Int { budget.map { $0.number(key) }.reduce(0, +) }

  private func number(of meeting: String) -> Int {
    (records.meetings.firstIndex { $0.text("id") == meeting } ?? -1) + 1
  }

  private func summary(_ line: ReportLine) -> [Int]? {
    let body = line.body
    if body.contains("Written on") { return date(today) }
    if body.contains("what it did on") { return date(records.settings.text("celebrated")) }
    if body.contains("worked together as a group and met") {
      return [records.residents, records.council, records.meetings.count]
    }
    if body.contains("They took") { return [decisions.count] }
    if body.contains("It cost") { return [total("spent"), total("amount")] }
    if body.contains("They hoped for") {
      let bare = bareOutcomes
      let all = records.plan.list("outcomes").count
      return [all, all - bare.count] + bare
    }
    if body.contains("The group agreed this aim") { return date(records.plan.text("aim-agreed")) }
    return nil
  }

  /// The numbers of the outcomes without a result of a measure and without a question of the guide.
  private var bareOutcomes: [Int] {
    records.plan.list("outcomes").filter { outcome in
      outcome["standard"] == nil
        && !records.plan.list("measures").contains {
          $0.text("outcome") == outcome.text("label") && $0["result"] != nil
        }
    }.compactMap { Int($0.text("label").dropFirst()) }
  }

  private func people(_ line: ReportLine) -> [Int]? {
    let body = line.body
    switch line.cells.first {
    case "Residents" where line.headings == ["Who took part"]:
      return [records.residents, records.settings["places"]?.asInteger ?? 7]
    case "Council staff and councillors" where line.headings == ["Who took part"]:
      return [records.council, records.settings["council-places"]?.asInteger ?? 6]
    default: break
    }
    if body.contains("The group worked together from") { return lasted }
    if body.contains("members stayed to the end") {
      return [records.members.filter { $0["left"] == nil && isCounted($0) }.count]
    }
    if body.contains("members came to each meeting") {
      let came = records.meetings.map {
        records.present($0, ["resident", "council-staff", "councillor"])
      }
      return [came.min() ?? 0, came.max() ?? 0]
    }
    if body.contains("supported the group") {
      return [records.members.filter { !isCounted($0) }.count]
    }
    if body.contains("for reasons of their own") {
      return [records.settings.number("interested-own-reasons")]
    }
    if body.contains("There was no room") { return [records.settings.number("interested-no-room")] }
    return training(line)
  }

  private func isCounted(_ member: JSONValue) -> Bool {
    ["", "member", "chair"].contains(member.text("role"))
  }

  private var lasted: [Int] {
    let days = [records.meetings.first, records.meetings.last].map { $0?.text("date") ?? "" }
    let parts = days.map { $0.split(separator: "-").compactMap { Int($0) } }
    let months = (parts[1][0] - parts[0][0]) * 12 + parts[1][1] - parts[0][1]
    // Day 22 is seven days short of day 29: nearly a whole month.
    return date(days[0]) + date(days[1]) + [months]
  }

  private func training(_ line: ReportLine) -> [Int]? {
    guard line.headings == ["Learning together"] else { return nil }
    func sides(_ people: [JSONValue]) -> [Int] {
      let residents = people.filter { $0.text("side") == "resident" }.count
      return [residents, people.count - residents].filter { $0 > 0 }
    }
    let trained = records.members.filter { !$0.list("training").isEmpty }
    if line.body.contains("had training in co-production") { return sides(trained) }
    guard let reference = line.reference else { return nil }
    let there = trained.filter { member in
      member.list("training").contains { training in
        line.body.contains(training.text("what"))
          && ReportLine.figures(in: reference) == date(training.text("on"))
      }
    }
    return sides(there)
  }

  private func meetings(_ line: ReportLine) -> [Int]? {
    let body = line.body
    let heading = line.headings.last ?? ""
    if heading == "How we worked" {
      if let number = line.cells.first.flatMap({ Int($0) }) { return row(number) }
      if body.contains("The group met") {
        let online = records.meetings.filter { $0.text("how") == "online" }.count
        return [records.meetings.count, online]
      }
      if body.contains("terms of reference were") {
        return records.terms.list("steps").map { number(of: $0.text("meeting")) }
      }
      if body.contains("Ground rules") {
        return [number(of: records.terms["ground-rules"]?.text("agreed-at") ?? "")]
      }
    }
    if line.text.hasPrefix("### Meeting ") {
      let number = Int(line.text.dropFirst(12).prefix { $0.isNumber }) ?? 0
      return [number] + date(records.meetings[number - 1].text("date"))
    }
    if body.contains("The group took") {
      return [
        decisions.count, decisions.filter { ["", "consensus"].contains($0.text("method")) }.count,
      ]
    }
    if body.contains("The group set itself") {
      return actions.allSatisfy { $0["done"] != nil } ? [actions.count] : nil
    }
    if body.contains("Decided by a vote"), let reference = line.reference,
      let votes = records.records(reference).first?["votes"]
    {
      return [votes.number("yes"), votes.number("no"), votes.number("abstained")]
    }
    return nil
  }

  private func row(_ number: Int) -> [Int] {
    let meeting = records.meetings[number - 1]
    let residents = records.present(meeting, ["resident"])
    let council = records.present(meeting, ["council-staff", "councillor"])
    let others = meeting.list("present").count - residents - council + meeting.number("visitors")
    return [number] + date(meeting.text("date")) + [residents, council, others]
  }

  private func rounds(_ line: ReportLine) -> [Int]? {
    guard let reference = line.reference else { return table(line) }
    if line.body.contains("People answered"), reference.hasPrefix("round") {
      let names = records.rounds.keys.filter { reference.contains($0) }
      let longest = names.filter { name in
        reference.split { " ,".contains($0) }.map(String.init).contains(name)
      }
      return [longest.count]
    }
    guard reference.hasPrefix("round ") else { return table(line) }
    var expected: [Int] = []
    for part in reference.split(separator: ";") {
      let words = part.split { " ,".contains($0) }.map(String.init)
      guard words.count > 1, let round = records.rounds[words[1]] else { return nil }
      if words.count == 2 {
        return date(round.text("closed-on")) + turnout(round)
      }
      guard let row = records.row(words[1], words[2]) else { return nil }
      if line.headings.last == "The mix of the group" {
        let counts = row.list("counts").compactMap(\.asInteger)
        return counts.isEmpty ? [] : counts + [counts.reduce(0, +)]
      }
      if line.headings == ["How confident people are"] { expected += date(round.text("closed-on")) }
      let agreed = records.agreed(row)
      expected += [agreed.count, agreed.of]
    }
    return expected
  }

  private func turnout(_ round: JSONValue) -> [Int] {
    [round["published"]?.number("forms") ?? 0, round["published"]?.number("asked") ?? 0]
  }

  /// The rows of the tables of figures, and the turnout above them.
  private func table(_ line: ReportLine) -> [Int]? {
    if line.headings.last == "Both sides beside each other" {
      return ["outcomes-residents", "outcomes-council"].flatMap { name -> [Int] in
        let rows = records.rounds[name].map(statements) ?? []
        guard let row = rows.first(where: { $0.text("text") == line.cells.first }) else {
          return []
        }
        let agreed = records.agreed(row)
        return [agreed.count, agreed.of]
      }
    }
    if line.headings.first == "What people told us, in figures" {
      if line.headings.last == "Both sides beside each other" {
        return ["outcomes-residents", "outcomes-council"].flatMap { name -> [Int] in
          let rows = records.rounds[name].map(statements) ?? []
          guard let row = rows.first(where: { $0.text("text") == line.cells.first }) else {
            return []
          }
          let agreed = records.agreed(row)
          return [agreed.count, agreed.of]
        }
      }
      let heading = ReportLine(number: 0, headings: [], text: line.headings.last ?? "")
      guard let name = heading.reference?.split(separator: " ").last.map(String.init),
        let round = records.rounds[name]
      else { return nil }
      if line.text.contains("The round closed on") {
        return turnout(round) + date(round.text("closed-on"))
      }
      guard let row = statements(round).first(where: { $0.text("text") == line.cells.first }) else {
        return nil
      }
      let counts = row.list("counts").compactMap(\.asInteger)
      return counts + [row.number("blank"), counts.reduce(0, +)]
    }
    guard line.headings == ["How the group felt it was working"] else { return nil }
    // The scale itself: from 1 to 5, of which the last two are counted.
    if line.body.contains("On the scale, 1 means") { return [1, 5, 4, 5] }
    let waves = records.rounds.values.filter { $0["questions"]?.text("name") == "reflection" }
      .sorted { $0.text("closed-on") < $1.text("closed-on") }
    if line.cells.first == "Statement" { return waves.flatMap { date($0.text("closed-on")) } }
    return waves.flatMap { wave -> [Int] in
      guard let row = statements(wave).first(where: { $0.text("text") == line.cells.first }) else {
        return []
      }
      let agreed = records.agreed(row)
      return [agreed.count, agreed.of]
    }
  }

  private func statements(_ round: JSONValue) -> [JSONValue] {
    round["published"]?.list("statements") ?? []
  }

  private func ending(_ line: ReportLine) -> [Int]? {
    if line.headings == ["What it cost"] {
      let cells = line.cells
      if cells.first == "Total" {
        return [total("amount"), total("spent")]
      }
      let cost = budget.first { $0.text("text") == cells.first }
      return cost.map { [$0.number("amount"), $0.number("spent")] }
    }
    if line.body.contains("It will be collected by") {
      let label = line.headings.last?.split(separator: ":").first.map(String.init) ?? ""
      let due = records.plan.list("measures").filter { $0.text("outcome") == label }
      return date(due.map { $0.text("due") }.max() ?? "")
    }
    if line.body.contains("will be known by") {
      guard
        let measure = records.plan.list("measures").first(where: {
          line.body.contains("(\($0.text("label")), for outcome \($0.text("outcome")))")
        })
      else { return nil }
      return ReportLine.figures(in: measure.text("label") + " " + measure.text("outcome"))
        + date(measure.text("due"))
    }
    if line.body.contains("not shown, to keep answers anonymous"),
      let round = records.rounds.first(where: { line.body.contains("round \($0.key) ") })?.value
    {
      return [statements(round).count { $0["counts"] == nil }]
    }
    if line.body.contains("There is no evidence for outcome") { return bareOutcomes }
    if line.text.hasPrefix("- See also under") { return chiefOutcomes(line) }
    return nil
  }

  /// The chief outcomes of the statements that speak of the outcome in the heading besides.
  private func chiefOutcomes(_ line: ReportLine) -> [Int] {
    let label = line.headings.last?.split(separator: ":").first.map(String.init) ?? ""
    let outcome = records.plan.labelled(label).first?.number("standard") ?? 0
    let asked = records.rounds.values.flatMap { $0["questions"]?.list("statements") ?? [] }
    let besides = asked.map { $0.list("outcomes").compactMap(\.asInteger) }
      .filter { $0.contains(outcome) && $0.first != outcome }
    return Set(besides.compactMap(\.first)).sorted()
  }
}

import Mustache

/// The running order of one meeting for whoever runs it: times, steps, roles and what to bring.
///
/// Its columns are those of *How to do Co-production*, West Berkshire Council, “Sample programme for the
/// first meeting”. Needs are counts; nobody is named.
public struct RunningOrderDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "running-order", summary: "The running order of a meeting, for whoever runs it.",
    command: "copro agenda 1 --facilitator")

  /// The meeting.
  public let meeting: Meeting

  /// The running order of a meeting.
  public init(of meeting: Meeting) { self.meeting = meeting }

  /// `running-order-3`.
  public func fileName(in context: DocumentContext) -> String {
    "running-order-\(context.numbers[meeting.id])"
  }

  /// Needs are personal in a small group, even as counts; and so is what the group keeps to itself.
  public func isPersonal(in context: DocumentContext) -> Bool {
    meeting.hasConfidential
      || !MeetingNeeds(of: context.project, at: meeting, withFood: true).counts.isEmpty
  }

  /// The meeting, what to get ready, and every row with its steps.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    let project = context.project
    let agendas = try context.standardAgendas()
    let plan = project.agenda(of: meeting, from: agendas)
    let words = AgendaWords(settings: project.settings, language: context.language)
    let aims = project.aims(of: meeting, from: agendas)
    let kit = plan.rows.flatMap(\.item.kit).withoutRepeats()
    let changes = plan.changes.sentences(in: context.language).map(words.plain)
    var values = MeetingFields(meeting: meeting, context: context).values
    values["has-changes"] = .truth(!changes.isEmpty)
    values["changes"] = .list(changes.map(MustacheValue.text))
    values["has-kit"] = .truth(!kit.isEmpty)
    values["kit"] = .list(kit.map(MustacheValue.text))
    values["has-aims"] = .truth(!aims.isEmpty)
    values["aims"] = .list(aims.map { .object(["words": words.value($0)]) })
    values["rows"] = .list(plan.rows.map { .object(row($0, words)) })
    values["source"] = .text(source(in: agendas, context))
    let hasFood = plan.rows.contains { $0.item.kind == .arrival }
    values.merge(needs(in: context, withFood: hasFood)) { _, own in own }
    return values
  }

  private func row(_ row: PlannedAgenda.Row, _ words: AgendaWords) -> MustacheObject {
    [
      "time": .text(row.start.words(in: words.language).capitalizedFirst),
      "minutes": .text("\(row.minutes)"),
      "takes-time": .truth(row.minutes > 0),
      "length": .text(LengthOfTime(minutes: row.minutes).words(in: words.language)),
      "title": words.value(row.item.title),
      "purpose": .optional(row.item.purpose.map(words.plain)),
      "lead": .optional(row.item.lead),
      "guidance": .list(row.item.guidance.map { .object(["words": words.value($0)]) }),
      "kit-line": .text(row.item.kit.map(\.lowercasedFirst).joined(separator: "; ")),
    ]
  }

  private func needs(in context: DocumentContext, withFood: Bool) -> MustacheObject {
    let language = context.language
    let needs = MeetingNeeds(
      of: context.project, at: meeting, withFood: withFood, in: language)
    return [
      "expected": .optional(expected(needs.expected, in: language)),
      "has-needs": .truth(!needs.counts.isEmpty),
      "needs": .list(
        needs.counts.map {
          .object(["what": .text($0.need), "how-many": .text("\($0.people)")])
        }),
      "needs-unknown": .optional(unknown(needs, in: context)),
    ]
  }

  private func expected(_ count: Int, in language: LanguagePack) -> String? {
    count == 0 ? nil : language.say("running-order/expected", ["count": .number(count)])
  }

  private func unknown(_ needs: MeetingNeeds, in context: DocumentContext) -> String? {
    guard context.project.hasPrivateRecords else {
      return context.language.say("running-order/needs-apart")
    }
    return needs.notAsked == 0
      ? nil : context.language.say("running-order/not-asked", ["count": .number(needs.notAsked)])
  }

  private func source(in agendas: StandardAgendas, _ context: DocumentContext) -> String {
    guard meeting.agenda.isEmpty else { return "" }
    let source = agendas.programme(forMeetingAt: context.project.place(of: meeting)).source
    return context.language.say("running-order/source", ["source": .text(source)]).asSentence
  }
}

extension String {
  /// With a small letter at the start, unless the first word is in capitals.
  var lowercasedFirst: String {
    let second = dropFirst().first
    if second?.isUppercase ?? false { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}

import Arguments
import CoProCore
import JSONText

/// `copro tor versions` and `copro tor compare`: the terms as they stood at each step.
enum TorVersionsCommand {
  static let versions = Command<Console>(
    "versions",
    summary:
      "List the versions of the terms: when the group had them before it, and who was there.",
    discussion: """
      A version is kept each time you note a step with discuss, draft or agree. It holds what the group can \
      change, and no names.
      """,
    examples: [Example("copro tor versions", "list them")],
    parameters: [Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    let steps = project.terms.steps
    if arguments[Shared.json] {
      return try console.result([
        JSONMember(
          "versions",
          .array(steps.enumerated().map { json($0.offset + 1, $0.element, project) }))
      ])
    }
    if steps.isEmpty {
      console.message(
        "No step is noted yet. Note the first with: copro tor discuss --meeting 1")
    }
    let lines = steps.enumerated().map { index, step in
      let kept = step.version == nil ? "; what they said then was not kept" : ""
      return
        "\(index + 1). \(occasion(of: step, in: project))\(attendance(of: step, in: project))\(kept)"
    }
    try console.result(
      WrappedText(lines.joined(separator: "\n"), width: console.width).text
        + (lines.isEmpty ? "" : "\n"))
    if steps.contains(where: { $0.version != nil }) {
      console.next(arguments, "copro tor compare", "see what changed")
    }
  }

  static let from = Positional<String>(
    "FROM", help: "The earlier version: its number, or discussed, draft or agreed."
  ).optional
  static let to = Positional<String>(
    "TO", help: "The later version, named in the same way, or now."
  ).optional

  static let compare = Command<Console>(
    "compare",
    summary: "Say in words what changed in the terms from one version to another.",
    discussion: """
      Without names it compares the last version with the terms as they are now; where nothing changed since, \
      the last two versions. With one name it compares that version with the terms as they are now.
      """,
    examples: [
      Example("copro tor compare", "what changed last"),
      Example("copro tor compare draft agreed", "from the draft to what was agreed"),
      Example("copro tor compare 1 now -o changes.docx", "a Word file to send with the papers"),
    ],
    parameters: [from, to, Shared.json] + Shared.document,
    exclusive: [[Shared.json, Shared.output], [Shared.json, Shared.save]]
  ) { arguments, console in
    let project = try console.load(arguments)
    let document = try document(arguments, project)
    let context = try console.context(arguments, project)
    if arguments[Shared.json] {
      return try console.result(json(document, context))
    }
    try console.deliver(document, context, arguments)
  }

  private static func document(_ arguments: Arguments, _ project: Project) throws
    -> TermsChangesDocument
  {
    let now = TermsChangesDocument.Side(
      step: nil, version: TermsVersion(of: project))
    let kept = project.terms.steps.filter { $0.version != nil }
    guard let last = kept.last else {
      throw Failure(
        .notThere, "No version of these terms is kept yet.",
        wayOut: "One is kept with each step: copro tor discuss --meeting 1")
    }
    if let from = arguments[from] {
      let old = try side(from, now, project)
      return TermsChangesDocument(
        from: old, to: try arguments[to].map { try side($0, now, project) } ?? now)
    }
    let latest = try side(last, project)
    if latest.version == now.version, kept.count > 1 {
      return TermsChangesDocument(from: try side(kept[kept.count - 2], project), to: latest)
    }
    return TermsChangesDocument(from: latest, to: now)
  }

  private static func side(
    _ name: String, _ now: TermsChangesDocument.Side, _ project: Project
  ) throws -> TermsChangesDocument.Side {
    if name.lowercased() == "now" { return now }
    let steps = project.terms.steps
    if let number = Int(name), steps.indices.contains(number - 1) {
      return try side(steps[number - 1], project)
    }
    if let stage = TermsStep.Stage(text: name.lowercased()), let step = project.terms.step(stage) {
      return try side(step, project)
    }
    throw Failure(
      .notThere, "There is no version “\(name)” of these terms.",
      wayOut: "List them with: copro tor versions")
  }

  private static func side(_ step: TermsStep, _ project: Project) throws(Failure)
    -> TermsChangesDocument.Side
  {
    guard let version = step.version else {
      throw Failure(
        .notThere, "What the terms said when they were \(words(for: step.stage)) was not kept.",
        wayOut: "See which versions are kept with: copro tor versions")
    }
    return TermsChangesDocument.Side(step: step, version: version)
  }

  private static func words(for stage: TermsStep.Stage) -> String {
    switch stage {
    case .discussed: "discussed"
    case .draft: "a draft"
    case .agreed: "agreed"
    }
  }

  private static func occasion(of step: TermsStep, in project: Project) -> String {
    let stage =
      switch step.stage {
      case .discussed: "Discussed"
      case .draft: "Draft"
      case .agreed: "Agreed"
      }
    let at = step.meeting.map { " at meeting \(project.numbers[$0])" } ?? ""
    return "\(stage)\(at), \(step.on.words)"
  }

  /// Who was there, by side and in figures.
  private static func attendance(of step: TermsStep, in project: Project) -> String {
    guard let meeting = step.meeting.flatMap(project.meeting), !meeting.present.isEmpty,
      project.hasPrivateRecords
    else { return "" }
    let members = meeting.present.compactMap(project.member).filter(\.role.isCounted)
    let residents = members.count { $0.side == .resident }
    let council = members.count { $0.side.isCouncil }
    return ", with \(residents) resident\(residents == 1 ? "" : "s") and \(council) council "
      + (council == 1 ? "person" : "people")
  }

  private static func json(_ number: Int, _ step: TermsStep, _ project: Project) -> JSONValue {
    .object([
      JSONMember("number", .integer(number)), JSONMember("stage", .string(step.stage.text)),
      JSONMember("on", .string(step.on.iso)),
      JSONMember("meeting", step.meeting.map { .string(project.numbers[$0]) } ?? .null),
      JSONMember("kept", .bool(step.version != nil)),
    ])
  }

  private static func json(_ document: TermsChangesDocument, _ context: DocumentContext) throws
    -> [JSONMember]
  {
    let comparison = try document.comparison(in: context)
    func list(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
    let changes = comparison.changes.map { change in
      JSONValue.object([
        JSONMember("part", .string(change.heading)),
        JSONMember("before", change.before.map(JSONValue.string) ?? .null),
        JSONMember("after", change.after.map(JSONValue.string) ?? .null),
      ])
    }
    return [
      JSONMember("from", .string(document.old.words(in: context))),
      JSONMember("to", .string(document.new.words(in: context))),
      JSONMember("changes", .array(changes)),
      JSONMember("ground-rules-added", list(comparison.rulesIn)),
      JSONMember("ground-rules-removed", list(comparison.rulesOut)),
      JSONMember("objectives-added", list(comparison.objectivesIn)),
      JSONMember("objectives-removed", list(comparison.objectivesOut)),
    ]
  }
}

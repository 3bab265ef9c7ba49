import Arguments
import CoProCore

/// `copro evidence add`: keeps something that shows what became of an outcome.
enum EvidenceAddCommand {
  static let text = Positional<String>("TEXT", help: "What it shows, in a sentence or two.")

  static let command = Command<Console>(
    "add",
    summary: "Keep something that shows what became of an outcome.",
    discussion: """
      Write no names. Somebody's own words, story or picture are printed only with --with-consent.
      """,
    examples: [
      Example(
        "copro evidence add \"Residents wrote half of the note.\" --outcome O2 --meeting 5 "
          + "--who \"7 residents and 6 council people\" --method workshop "
          + "--purpose \"to write the note\" --difference \"It answers residents' questions.\"",
        "something that was seen, with the four details"),
      Example(
        "copro evidence add \"More groups got a grant.\" --outcome O6 --counted \"grants given\" "
          + "--before 2 --after 5 --source \"the grants register\" --follow-up \"1 March 2028\"",
        "a figure, to be looked at again"),
      Example(
        "copro evidence add \"The note the group wrote.\" --outcome O5 --file documents/note.docx",
        "a document"),
    ],
    parameters: [text] + EvidenceOptions.all
  ) { arguments, console in
    guard arguments.given(EvidenceLinks.outcomes) else {
      throw arguments.missing([EvidenceLinks.outcomes])
    }
    let today = try console.today(arguments)
    let surroundings = console
    let updated = try console.update(arguments) { draft in
      let shows = try PublicWords.line(arguments[text], "The evidence", in: draft.project)
      var evidence = Evidence(
        id: draft.newIdentifier(for: Evidence.self), label: draft.project.nextLabel(),
        shows: shows, kind: usualKind(arguments), on: today)
      try EvidenceOptions.apply(arguments, to: &evidence, in: draft.project, surroundings)
      draft.project.add(evidence)
      return evidence
    }
    let evidence = updated.result
    console.done(arguments, "Kept \(evidence.line)")
    warn(evidence, console)
    console.warnOfNames(
      in: [evidence.shows, evidence.who, evidence.purpose, evidence.difference], updated.project)
    console.next(arguments, "copro report --evidence", "see the evidence of every outcome")
  }

  private static func usualKind(_ arguments: Arguments) -> Evidence.Kind {
    if arguments.given(EvidenceOptions.counted) { return .figure }
    return arguments.given(EvidenceOptions.file) ? .document : .observation
  }

  /// Says what is still wanting.
  static func warn(_ evidence: Evidence, _ console: Console) {
    let wanting = evidence.missingDetails
    if !wanting.isEmpty {
      console.warn(
        "It does not say yet \(PlanWords.list(wanting.map(\.words))). Add it with: copro evidence "
          + "edit \(evidence.label.text) \(wanting.map(\.option).joined(separator: " "))")
    }
    if !evidence.mayBePrinted {
      console.warn(
        "No document prints it, because no consent is noted. When the person agrees: copro "
          + "evidence edit \(evidence.label.text) --with-consent")
    }
    if let path = evidence.file?.path, path.hasPrefix("private/") {
      console.warn("Its file is in the private part of the folder, so only its path is told.")
    }
  }
}

extension Evidence.Detail {
  /// What is wanting, in words that follow “It does not say yet”.
  var words: String {
    switch self {
    case .who: "who was involved"
    case .methods: "which ways of working were used"
    case .purpose: "what it was for"
    case .difference: "what difference it made"
    }
  }

  /// The option that gives it.
  var option: String {
    switch self {
    case .who: "--who TEXT"
    case .methods: "--method TEXT"
    case .purpose: "--purpose TEXT"
    case .difference: "--difference TEXT"
    }
  }
}

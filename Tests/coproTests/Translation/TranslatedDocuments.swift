import CoProCore
import Testing

@testable import copro

/// Every kind of document that the example gives, on days when it says different things.
enum TranslatedDocuments {
  struct Written: Sendable, CustomTestStringConvertible {
    var words: [String]
    var today: String
    /// The folder of the project.
    var project = "example"
    /// Whether it is a document, which a web page can be made of.
    var hasForms = true
    var testDescription: String {
      "\(project), \(today): \(words.joined(separator: " "))"
    }
  }

  static let all: [Written] =
    ExampleDocuments.all.map { document in
      Written(words: document.words.map(inOtherLetters), today: document.today)
    }
    + others.flatMap { day, lines in
      lines.map { Written(words: TranscriptRunner.words($0).map(inOtherLetters), today: day) }
    }
    + TemplateLibrary.paths.compactMap(form)
    + [Written(words: ["calendar"], today: "2022-03-01", hasForms: false)]
    + young.map {
      Written(words: TranscriptRunner.words($0), today: "2027-05-01", project: "young")
    }

  private static let others = [
    // Before anybody was asked.
    "2022-01-20": ["plan", "report", "report --gaps", "tor", "report --you-said", "plan criteria"],
    // In the middle, when things are open.
    "2022-05-25": [
      "report", "report --short", "report --gaps", "report --evidence",
      "report --committee", "report handover", "report catch-up", "report lessons",
      "meeting minutes 2 --draft", "agenda 4 --facilitator", "agenda 5",
      "survey results reflection --format md",
    ],
    "2022-10-14": [
      "report --committee", "report --gaps", "report handover", "report catch-up",
      "report catch-up Ada", "report --public", "survey print annex-a",
      "survey print end-reflection",
      "report --trace aim", "report --trace O1", "report --trace O2", "report --trace OB1",
      "report --trace M1", "report --trace 3.D1", "report --trace A1", "report --trace F1",
      "report --trace E1", "report --trace W1", "report --trace \"meeting 3\"",
      "survey results outcomes-residents --format md",
      "survey results outcomes-council --format md",
      "survey results outcomes-residents --beside outcomes-council --format md",
      "survey results reflection --trend --format md", "survey results i-statements --format md",
      "invite letter certificate Ada", "invite letter thank-you --all",
      "audit results i-statement-audit", "audit results decision-criteria",
      "audit results annex-a", "audit compare annex-a", "audit results vision",
      "report portfolio .", "agenda 6 --facilitator",
    ],
  ]

  /// What a project gives of which hardly anything is known yet.
  private static let young = [
    "plan", "plan --easy-read --format md", "invite", "invite --details", "invite --application",
    "tor", "tor --short",
    "tor compare discussed now", "tor compare draft agreed", "agenda 1", "agenda 1 --facilitator",
    "meeting minutes 1", "meeting sign-in 1", "report --public", "report lessons --public",
    "survey print outcomes --for resident", "report",
    "report --short", "report --committee", "report --gaps", "report lessons", "report catch-up",
    "report handover", "report portfolio .", "report --you-said", "report --evidence",
    "plan criteria", "audit results annex-a", "audit compare annex-a",
    "audit compare i-statement-audit", "audit compare practical-considerations",
    "audit results room-access", "audit results decision-criteria",
  ]

  /// The form, questionnaire or activity that a file of the library holds.
  private static func form(_ path: String) -> Written? {
    guard let slash = path.firstIndex(of: "/"), path.hasSuffix(".json") else { return nil }
    let name = String(path[path.index(after: slash)...].dropLast(5))
    switch path[..<slash] {
    case "audits": return Written(words: ["audit", "print", name], today: "2022-05-25")
    case "activities": return Written(words: ["agenda", "activities", name], today: "2022-05-25")
    default: return nil
    }
  }

  /// People are called in other letters too.
  private static func inOtherLetters(_ word: String) -> String {
    let isName = word.first?.isUppercase ?? false && word.dropFirst().first?.isLowercase ?? false
    return isName ? OtherLetters.of(word) : word
  }
}

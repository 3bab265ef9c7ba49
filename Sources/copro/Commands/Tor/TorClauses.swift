import CoProCore
import JSONText
import Spelling

/// The clauses of a project's terms of reference: the template's, then the group's own.
struct TorClauses {
  /// One clause.
  struct One {
    var id: String
    var heading: String
    /// What the clause is for; `nil` for one of the group's own.
    var guide: String?
    /// The number it is printed with, 0 for what stands before the first; `nil` when it is left out.
    var number: Int?
    /// The group's words, where it has some.
    var own: Clause?
    var choices: [ClauseWording.ClauseChoice]
  }

  let all: [One]

  init(_ context: DocumentContext) throws(TemplateProblem) {
    let project = context.project
    let wording = try ClauseWording.load(from: context.library)
    let had = wording.clauses(longTerm: project.settings.isLongTerm).map(\.id)
    var all = wording.clauses.map { clause in
      let own = project.terms.clause(clause.id)
      return One(
        id: clause.id, heading: own?.title ?? clause.heading, guide: clause.guide,
        number: had.firstIndex(of: clause.id), own: own, choices: clause.choices)
    }
    let added = project.terms.clauses.filter { wording.clause($0.id) == nil }
    all += added.enumerated().map { index, clause in
      One(
        id: clause.id, heading: clause.title ?? clause.id, guide: nil, number: had.count + index,
        own: clause, choices: [])
    }
    self.all = all
  }

  /// The clauses for other programs.
  var json: JSONValue {
    .array(
      all.map { clause in
        .object([
          JSONMember("id", .string(clause.id)), JSONMember("heading", .string(clause.heading)),
          JSONMember("printed", .bool(clause.number != nil)),
          JSONMember("own-words", clause.own.map { .string($0.text) } ?? .null),
        ])
      })
  }

  /// The clause with a short name.
  func clause(_ id: String) throws(LookupProblem) -> One {
    if let found = all.first(where: { $0.id == id }) { return found }
    let ids = all.map(\.id)
    throw .notThere(.clause, id, near: Spelling.nearest(to: id, in: ids), known: ids)
  }
}

public import JSONText

extension Portfolio {
  /// The headings of the table of projects.
  public static let tableHeading =
    ["folder", "title", "council", "stage", "start", "end"]
    + PortfolioTotals.Figure.allCases.map(\.rawValue)
    + ["lessons", "open-risks", "problem"]

  /// The table of projects, a row each; those that could not be counted come last with the reason.
  public var tableRows: [[String]] {
    let width = Self.tableHeading.count
    return projects.map(\.tableRow)
      + leftOut.map { left in
        [left.folder] + [String](repeating: "", count: width - 2) + [left.reason]
      }
  }

  /// Everything, for other programs.
  public var members: [JSONMember] {
    [
      JSONMember("count", .integer(projects.count)),
      JSONMember("totals", totals.json),
      JSONMember("figures", figures.json),
      JSONMember("projects", .array(projects.map(\.json))),
      JSONMember("left-out", .array(leftOut.map(\.json))),
    ]
  }
}

extension Portfolio.LeftOut {
  /// The project that could not be counted, for other programs.
  public var json: JSONValue {
    .object([
      "folder": .string(folder), "problem": .string(reason), "broken": .bool(isBroken),
    ])
  }
}

extension ProjectSummary {
  /// Its row in the table of projects.
  var tableRow: [String] {
    [folder, title, council ?? "", stage.rawValue, start?.iso ?? "", end?.iso ?? ""]
      + PortfolioTotals.Figure.allCases.map { "\(totals[$0])" }
      + [lessons.joined(separator: "\n"), risks.map(\.words).joined(separator: "\n"), ""]
  }

  /// The project for other programs.
  public var json: JSONValue {
    .object([
      "id": .string(id.text), "folder": .string(folder), "title": .string(title),
      "council": council.map(JSONValue.string) ?? .null, "stage": .string(stage.rawValue),
      "start": start.map { .string($0.iso) } ?? .null,
      "end": end.map { .string($0.iso) } ?? .null,
      "totals": totals.json,
      "lessons": .array(lessons.map(JSONValue.string)),
      "open-risks": .array(risks.map { .string($0.words) }),
    ])
  }
}

extension PortfolioTotals {
  var json: JSONValue {
    .object(Figure.allCases.map { JSONMember($0.rawValue, .integer(self[$0])) })
  }
}

extension PooledFigures {
  var json: JSONValue {
    .array(
      groups.map { group in
        .object([
          "questionnaire": .string(group.questionnaire), "side": .string(group.side.rawValue),
          "options": .array(group.options.map(JSONValue.string)),
          "statements": .array(group.statements.map(\.json)),
        ])
      })
  }
}

extension PooledFigures.Pooled {
  var json: JSONValue {
    .object([
      "text": .string(text),
      "n": n.map(JSONValue.integer) ?? .null,
      "counts": n == nil ? .null : .array(counts.map(JSONValue.integer)),
      "blank": n == nil ? .null : .integer(blank),
      "projects-added": .integer(projects), "projects-hidden": .integer(hidden),
    ])
  }
}

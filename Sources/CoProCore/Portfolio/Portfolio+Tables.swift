public import JSONText

extension Portfolio {
  /// The headings of the table of projects.
  public static let tableHeading =
    ["folder", "title", "council", "stage", "start", "end"]
    + PortfolioTotals.Figure.allCases.map(\.rawValue) + ["set-aside", "spent", "lessons"]
    + OpenRisk.Kind.allCases.map(\.rawValue) + ["open-risks", "problem"]

  /// Everything but the projects, for other programs.
  public var members: [JSONMember] {
    [
      JSONMember("count", .integer(projects.count)),
      JSONMember("totals", totals.json),
      JSONMember("money", money.json),
      JSONMember("figures", figures.json),
      JSONMember(
        "risks",
        .object(
          OpenRisk.Kind.allCases.map { kind in
            let count = riskCounts[kind] ?? Count()
            return JSONMember(
              kind.rawValue,
              .object(["found": .integer(count.found), "projects": .integer(count.projects)]))
          })),
      JSONMember("left-out", .array(leftOut.map(\.json))),
    ]
  }
}

extension Portfolio.LeftOut {
  /// Its row in the table of projects: the reason stands in the last cell.
  public var tableRow: [String] {
    [folder] + [String](repeating: "", count: Portfolio.tableHeading.count - 2) + [reason]
  }

  /// The project that could not be counted, for other programs.
  public var json: JSONValue {
    .object([
      "folder": .string(folder), "problem": .string(reason), "broken": .bool(isBroken),
    ])
  }
}

extension ProjectSummary {
  /// Its row in the table of projects.
  public var tableRow: [String] {
    [folder, title, council ?? "", stage.rawValue, start?.iso ?? "", end?.iso ?? ""]
      + PortfolioTotals.Figure.allCases.map { "\(totals[$0])" }
      + [setAside?.pounds ?? "", spent?.pounds ?? "", lessons.joined(separator: "\n")]
      + OpenRisk.Kind.allCases.map { "\(count(of: $0))" }
      + [risks.map { $0.words }.joined(separator: "\n"), ""]
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
      "set-aside": setAside?.json ?? .null, "spent": spent?.json ?? .null,
      "risks": .object(
        OpenRisk.Kind.allCases.map { JSONMember($0.rawValue, .integer(count(of: $0))) }),
      "open-risks": .array(risks.map { .string($0.words) }),
    ])
  }
}

extension PortfolioTotals {
  var json: JSONValue {
    .object(Figure.allCases.map { JSONMember($0.rawValue, .integer(self[$0])) })
  }
}

extension PortfolioMoney {
  /// The sums in pence.
  var json: JSONValue {
    .object([
      "set-aside": setAside.json, "projects-with-a-budget": .integer(budgets),
      "spent": spentKnown > 0 ? spent.json : .null,
      "set-aside-where-spent-is-shared": spentKnown > 0 ? setAsideWhereSpentIsKnown.json : .null,
      "projects-added": .integer(spentKnown), "projects-left-out": .integer(leftOut),
    ])
  }
}

extension Money {
  /// The amount in pounds as a table for a spreadsheet has it: `1250.50`.
  fileprivate var pounds: String {
    "\(pence / 100).\(pence % 100 < 10 ? "0" : "")\(pence % 100)"
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

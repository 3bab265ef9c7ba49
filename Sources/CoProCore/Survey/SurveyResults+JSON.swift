public import JSONText

extension SurveyResults {
  /// The results for other programs, format 1.
  ///
  /// `base` is the number of forms. Where figures are hidden or put in words, `n`, `blank` and
  /// `counts` are null and `hidden` is the sentence.
  public var json: JSONValue {
    .object([
      "format": .integer(1),
      "round": .string(round.name),
      "base": table.forms.map(JSONValue.integer) ?? .null,
      "statements": .array(statements.map(\.json)),
    ])
  }
}

extension SurveyResults {
  /// The results for other programs, with quotations that were chosen.
  ///
  /// - Returns: the plain results where there are none.
  public func json(quoting quotations: [Quotation]) -> JSONValue {
    guard !quotations.isEmpty, case .object(let members) = json.kind else { return json }
    let quoted = quotations.sorted(by: Quotation.precedes).map { quotation in
      JSONValue.object([
        "question": .string(quotation.question), "text": .string(quotation.text),
      ])
    }
    return .object(members + [JSONMember("quotations", .array(quoted))])
  }
}

extension StatementResult {
  fileprivate var json: JSONValue {
    // A statement of the guide has no such key.
    let basedOn = statement.basedOn.map { [JSONMember("based-on", .string($0))] } ?? []
    let members: [JSONMember] = [
      JSONMember("id", .string(statement.id)),
      JSONMember("text", .string(row.text)),
      JSONMember("options", .array(row.options.map(JSONValue.string))),
      JSONMember("n", row.n.map(JSONValue.integer) ?? .null),
      JSONMember("blank", row.blank.map(JSONValue.integer) ?? .null),
      JSONMember("counts", row.counts.map { .array($0.map(JSONValue.integer)) } ?? .null),
      JSONMember("hidden", row.sentenceForFigures.map(JSONValue.string) ?? .null),
    ]
    return .object(members + basedOn)
  }
}

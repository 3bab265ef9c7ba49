import Spelling

/// Which column of a table answers which statement.
struct ColumnMatching {
  /// The column of each statement, counted from 0, in the order of the questionnaire.
  let columns: [Int]

  /// Finds the columns: those that were chosen first, then by how closely a heading fits.
  ///
  /// - Throws: statements without a column or with several, and choices that fit nothing.
  init(
    _ headings: [Heading], _ statements: [Statement], choices: [ColumnChoice]
  ) throws(ImportProblem) {
    var chosen: [Int: Int] = [:]
    for choice in choices {
      let statement = try Self.statement(choice.statement, in: statements)
      chosen[statement] = try Self.column(choice.heading, in: headings)
    }
    let taken = Set(chosen.values)
    var missing: [String] = []
    var columns: [Int] = []
    for (index, statement) in statements.enumerated() {
      let fits =
        chosen[index].map { [$0] } ?? Self.best(StatementName(statement), headings, without: taken)
      if fits.count > 1 {
        throw .severalColumns(
          statement: statement.text, columns: fits.map { $0 + 1 }, headings[fits[0]].shown)
      }
      if fits.isEmpty { missing.append(statement.text) }
      columns += fits
    }
    guard missing.isEmpty else {
      let rest = headings.indices.filter { !columns.contains($0) }.map { headings[$0].shown }
      throw .noColumn(
        statements: missing,
        headings: rest.filter { !$0.isEmpty && !PersonalColumns.contains($0) })
    }
    for index in columns.indices {
      guard let other = columns[..<index].firstIndex(of: columns[index]) else { continue }
      throw .columnTwice(
        headings[columns[index]].shown, [statements[other].text, statements[index].text])
    }
    self.columns = columns
  }

  /// How many statements have a column, to tell a good guess at the delimiter from a bad one.
  static func count(_ headings: [Heading], _ statements: [Statement]) -> Int {
    statements.count { !best(StatementName($0), headings, without: []).isEmpty }
  }

  static func best(
    _ statement: StatementName, _ headings: [Heading], without taken: Set<Int>
  ) -> [Int] {
    let fits = headings.indices.compactMap { index -> (column: Int, closeness: Int)? in
      guard !taken.contains(index) else { return nil }
      return headings[index].closeness(to: statement).map { (index, $0) }
    }
    let best = fits.map(\.closeness).min()
    return fits.filter { $0.closeness == best }.map(\.column)
  }

  private static func statement(
    _ text: String, in statements: [Statement]
  ) throws(ImportProblem) -> Int {
    let found =
      statements.firstIndex { $0.id == text } ?? statements.firstIndex { $0.text == text }
      ?? statements.firstIndex { FoldedText($0.text) == FoldedText(text) }
    guard let found else {
      throw .noStatement(
        text, near: Spelling.nearest(to: text, in: statements.map(\.text)),
        statements: statements.map { "\($0.id): \($0.text)" })
    }
    return found
  }

  static func column(_ text: String, in headings: [Heading]) throws(ImportProblem) -> Int {
    let exact = headings.indices.filter { headings[$0].names.contains(text.trimmed) }
    let folded = FoldedText(text)
    let alike = headings.indices.filter { headings[$0].names.contains { FoldedText($0) == folded } }
    guard let found = exact.first ?? alike.first else {
      let shown = headings.map(\.shown).filter { !$0.isEmpty }
      throw .noHeading(text, near: Spelling.nearest(to: text, in: shown), headings: shown)
    }
    return found
  }
}

extension SurveyRound {
  /// What does not fit together in the round, each in words that a full stop follows.
  ///
  /// A file that somebody changed by hand could otherwise show figures that were never published.
  public var inconsistencies: [String] { questions.inconsistencies + publishedInconsistencies }

  /// What does not fit together besides its questions.
  var publishedInconsistencies: [String] {
    var found: [String] = []
    if let asked, !(0...Tally.mostForms).contains(asked) {
      found.append("The number of people asked is \(asked). Put in how many were asked")
    }
    if (closedOn == nil) != (published == nil) {
      found.append("The round should have both a day of closing and published figures, or neither")
    }
    guard let published else { return found }
    if published.rows.map(\.id) != questions.statements.map(\.id) {
      found.append("The published statements are not those that were asked")
    }
    for row in published.rows {
      guard row.isWhole(forms: published.forms) else {
        found.append(
          "The published figures of “\(row.id)” do not add up. Restore the file from a copy")
        continue
      }
    }
    return found
  }
}

extension PublishedRow {
  /// Whether the row holds figures that account for every form, or one sentence, and nothing else.
  fileprivate func isWhole(forms: Int?) -> Bool {
    let sentences = [words, hidden].compactMap(\.self).count
    guard let counts, let blank else {
      return self.counts == nil && self.blank == nil && sentences == 1
    }
    guard sentences == 0, counts.count == options.count, let forms,
      (counts + [blank, forms]).allSatisfy({ (0...Tally.mostForms).contains($0) })
    else { return false }
    return counts.reduce(0, +) + blank == forms
  }
}

extension AuditForm {
  /// What does not fit together in the form, each in words that a full stop follows.
  var inconsistencies: [String] {
    var found: [String] = []
    if questions.isEmpty { found.append("The form has no questions. Add at least one") }
    for id in repeated(questions.map(\.id)) {
      found.append("Two questions are called “\(id)”. Give one of them another id")
    }
    for id in repeated(sections.map(\.id)) {
      found.append("Two sections are called “\(id)”. Give one of them another id")
    }
    for question in questions {
      switch question.shape {
      case .one, .several, .scale:
        if !(2...AnswerScale.mostOptions).contains(question.options.count) {
          found.append("Question “\(question.id)” should have 2 to 9 options to choose from")
        }
        for id in repeated(question.options.map(\.id)) {
          found.append("Question “\(question.id)” has the option “\(id)” twice. Change one of them")
        }
      case .rows:
        if question.columns.isEmpty {
          found.append("Question “\(question.id)” is answered line by line, so it needs columns")
        }
        for id in repeated(question.columns.map(\.id)) {
          found.append("Question “\(question.id)” has the column “\(id)” twice. Change one of them")
        }
      case .yesPartlyNo, .text, .develop:
        if !question.options.isEmpty || !question.columns.isEmpty {
          found.append(
            "Question “\(question.id)” has options or columns, which its shape does not use")
        }
      }
    }
    return found
  }

  private func repeated(_ names: [String]) -> [String] {
    Dictionary(grouping: names) { $0.lowercased() }.filter { $1.count > 1 }.keys.sorted()
  }
}

/// One text of a round's comments, with its number in the list.
public struct CommentEntry: Equatable, Sendable {
  /// The number, from 1, by which it is chosen.
  public var number: Int
  /// The open question it answers.
  public var question: OpenQuestion
  /// The text.
  public var text: WrittenText
  /// How many times the very same was written.
  public var count: Int

  /// The words as they would be printed.
  public var words: String {
    switch (text.text.isEmpty, text.reasons) {
    case (_, nil): text.text
    case (true, let reasons?): reasons
    case (false, let reasons?): "\(text.text): \(reasons)"
    }
  }
}

extension Comments {
  /// The comments with one text taken out, as often as it stands there.
  public func without(_ entry: CommentEntry) -> Comments {
    var rest = self
    for index in rest.written.indices where rest.written[index].question == entry.question.id {
      rest.written[index].texts.removeAll { $0 == entry.text }
    }
    rest.written.removeAll { $0.texts.isEmpty }
    return rest
  }

  /// Every text with its number, in the order of the form; the same text stands once.
  public func entries(of questions: Questionnaire) -> [CommentEntry] {
    var entries: [CommentEntry] = []
    for question in questions.askedAlone {
      for text in written.texts(of: question.id) {
        if let last = entries.indices.last, entries[last].question == question,
          entries[last].text == text
        {
          entries[last].count += 1
        } else {
          entries.append(
            CommentEntry(number: entries.count + 1, question: question, text: text, count: 1))
        }
      }
    }
    return entries
  }
}

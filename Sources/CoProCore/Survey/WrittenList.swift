/// Everything that was written in answer to one open question, sorted, so that no order is left.
public struct WrittenList: Record {
  /// The open question, by its name.
  public var question = ""
  /// The texts, in the order of their bytes.
  public var texts: [WrittenText] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank list, to be filled by reading.
  public init() {}

  /// Makes a list; the texts are sorted.
  public init(question: String, texts: [WrittenText]) {
    self.question = question
    self.texts = texts.sorted(by: WrittenText.precedes)
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("question", &question)
    fields.list("texts", &texts)
  }

  /// Whether the texts are in their order, so that it tells nothing.
  var isSorted: Bool {
    zip(texts, texts.dropFirst()).allSatisfy { !WrittenText.precedes($1, $0) }
  }
}

extension [WrittenList] {
  /// The lists of both put together, each question once, in order of its name, none that is empty.
  func joined(with other: [WrittenList]) -> [WrittenList] {
    if other.isEmpty { return self }
    var texts: [String: [WrittenText]] = [:]
    for list in self + other { texts[list.question, default: []] += list.texts }
    return texts.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
      .map { WrittenList(question: $0.key, texts: $0.value) }
  }

  /// The texts in answer to a question.
  public func texts(of question: String) -> [WrittenText] {
    first { $0.question == question }?.texts ?? []
  }

  /// Whether these lists can be what so many forms held, each in its order.
  func fit(_ questions: Questionnaire, forms: Int) -> Bool {
    map(\.question) == Set(map(\.question)).sorted()
      && allSatisfy { list in
        guard let question = questions.askedAlone.first(where: { $0.id == list.question }) else {
          return false
        }
        let (most, isTooMany) = forms.multipliedReportingOverflow(
          by: questions.mostTexts(of: question))
        return list.isSorted && !list.texts.isEmpty && (isTooMany || list.texts.count <= most)
      }
  }
}

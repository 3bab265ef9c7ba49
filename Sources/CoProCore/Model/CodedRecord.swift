/// A record of which a project has many, each with a short code that is never given again.
public protocol CodedRecord: StoredRecord, Labelled {
  /// The identifier.
  var id: Identifier<Self> { get }
  /// The short code.
  var label: Label<Self> { get set }
  /// The words it is known by.
  var words: String { get }
  /// What is looked for when one is named.
  static var sought: LookupProblem.Sought { get }
  /// Where a project has them.
  static var list: WritableKeyPath<Project, [Self]> { get }
  /// Where the highest number is that a removed one had.
  static var last: WritableKeyPath<LastLabels, Int> { get }
}

extension Project {
  /// The next code of a kind; one that was removed is never given again.
  public func nextLabel<Coded: CodedRecord>(for kind: Coded.Type = Coded.self) -> Label<Coded> {
    let used = self[keyPath: Coded.list].map(\.label.number).max() ?? 0
    return Label(max(used, plan.lastLabels[keyPath: Coded.last]) + 1)
  }

  /// The record with an identifier.
  public func coded<Coded: CodedRecord>(_ id: Identifier<Coded>) -> Coded? {
    self[keyPath: Coded.list].first { $0.id == id }
  }

  /// The record with a code, a number, an identifier, or any part of its words that only one has.
  public func coded<Coded: CodedRecord>(
    _ kind: Coded.Type = Coded.self, named text: String
  ) throws(LookupProblem) -> Coded {
    let all = self[keyPath: Coded.list]
    if let exact = all.first(where: { $0.id.text == text }) { return exact }
    // Two officers who each added one on a copy of the folder have given the same code twice.
    let same = Label<Coded>(text: text).map { label in all.filter { $0.label == label } } ?? []
    if same.count > 1 {
      throw .several(Coded.sought, text, same.map { "\($0.id.text), \($0.words)" })
    }
    return try find(Coded.sought, text, in: all, label: \.label, words: \.words)
  }

  /// Adds a record, in its place among the others.
  public mutating func add<Coded: CodedRecord>(_ record: Coded) {
    self[keyPath: Coded.list].append(record)
    self[keyPath: Coded.list].sort { ($0.label, $0.id) < ($1.label, $1.id) }
  }

  /// Puts a record in the place of the one with the same identifier.
  public mutating func replace<Coded: CodedRecord>(_ record: Coded) {
    guard let index = self[keyPath: Coded.list].firstIndex(where: { $0.id == record.id }) else {
      return
    }
    self[keyPath: Coded.list][index] = record
  }

  /// Takes out a record, notes that its code was given, and leaves what points at it as it is.
  mutating func drop<Coded: CodedRecord>(_ record: Coded) {
    let highest = nextLabel(for: Coded.self).number - 1
    plan.lastLabels[keyPath: Coded.last] = highest
    self[keyPath: Coded.list].removeAll { $0.id == record.id }
  }
}

extension Feedback: CodedRecord {
  /// What was said.
  public var words: String { said }
  /// What is looked for.
  public static var sought: LookupProblem.Sought { .feedback }
  /// Where a project has them.
  public static var list: WritableKeyPath<Project, [Feedback]> { \.feedback }
  /// Where the highest number is.
  public static var last: WritableKeyPath<LastLabels, Int> { \.feedback }
}

extension Evidence: CodedRecord {
  /// What it shows.
  public var words: String { shows }
  /// What is looked for.
  public static var sought: LookupProblem.Sought { .evidence }
  /// Where a project has them.
  public static var list: WritableKeyPath<Project, [Evidence]> { \.evidence }
  /// Where the highest number is.
  public static var last: WritableKeyPath<LastLabels, Int> { \.evidence }
}

extension Expense: CodedRecord {
  /// What it was for.
  public var words: String { text }
  /// What is looked for.
  public static var sought: LookupProblem.Sought { .expense }
  /// Where a project has them.
  public static var list: WritableKeyPath<Project, [Expense]> { \.expenses }
  /// Where the highest number is.
  public static var last: WritableKeyPath<LastLabels, Int> { \.expenses }
}

extension Involvement: CodedRecord {
  /// What it was.
  public var words: String { text }
  /// What is looked for.
  public static var sought: LookupProblem.Sought { .involvement }
  /// Where a project has them.
  public static var list: WritableKeyPath<Project, [Involvement]> { \.involvement }
  /// Where the highest number is.
  public static var last: WritableKeyPath<LastLabels, Int> { \.involvement }
}

extension TrainingSession: CodedRecord {
  /// What it was about.
  public var words: String { what }
  /// What is looked for.
  public static var sought: LookupProblem.Sought { .trainingSession }
  /// Where a project has them.
  public static var list: WritableKeyPath<Project, [TrainingSession]> { \.training }
  /// Where the highest number is.
  public static var last: WritableKeyPath<LastLabels, Int> { \.training }
}

/// What is wanted in any of several letters, each thing once, in the order in which it was met.
public struct LetterNotes: Equatable, Sendable {
  /// What is still to be filled in.
  public private(set) var missing: [MissingField]
  /// What is not translated.
  public private(set) var untranslated: [MissingTranslation]

  /// Nothing yet.
  public init() { (missing, untranslated) = ([], []) }

  /// What is wanted in one letter.
  public init(_ letter: LetterBatch.Written) {
    (missing, untranslated) = (letter.missing, letter.untranslated)
  }

  /// Whether nothing is wanted and all of it is in the language that was asked for.
  public var isComplete: Bool { missing.isEmpty && untranslated.isEmpty }

  /// Adds what is wanted in others.
  public mutating func add(_ notes: LetterNotes) {
    if missing.isEmpty { missing = notes.missing }
    for field in notes.missing where !missing.contains(field) { missing.append(field) }
    for part in notes.untranslated where !untranslated.contains(part) { untranslated.append(part) }
  }
}

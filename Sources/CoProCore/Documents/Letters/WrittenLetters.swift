/// Letters of one kind that are written, and what is wanted in any of them.
public struct WrittenLetters: Sendable {
  private let batch: LetterBatch
  /// The letters, in the order of the people.
  public private(set) var letters: [LetterBatch.Written] = []
  /// What is wanted in any of them.
  public private(set) var notes = LetterNotes()

  init(batch: LetterBatch) {
    self.batch = batch
    letters.reserveCapacity(batch.people.count)
  }

  mutating func add(_ letter: LetterBatch.Written) {
    notes.add(LetterNotes(letter))
    letters.append(letter)
  }

  /// What stands between two letters in one file.
  public static let pageBreak = "<!-- page break -->"

  /// All letters in one document, each on a page of its own.
  public var together: WrittenDocument {
    WrittenDocument(
      kind: batch.kind, fileName: batch.fileName,
      markdown: letters.map(\.markdown).joined(separator: "\n\(Self.pageBreak)\n\n"),
      missing: notes.missing, isPrivate: batch.isPrivate, language: batch.language,
      untranslated: notes.untranslated)
  }
}

/// One change to a project, and what is needed to take it back.
public struct HistoryEntry: Record {
  /// One file that changed.
  public struct ChangedFile: Record {
    /// The file, by its path below the project folder.
    public var path = ""
    /// What was in it before; `nil` where it was not there.
    public var before: String?
    /// The same for a file that is not text, such as a Word file, in base 64.
    public var beforeBytes: String?
    /// The SHA-256 of what was in it afterwards; `nil` where it was removed.
    public var after: String?
    /// What other programs keep here.
    public var extras = Extras()

    /// A blank file, to be filled by reading.
    public init() {}

    /// Shows every field to a visitor.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.required("path", &path)
      fields.optional("before", &before)
      fields.optional("before-bytes", &beforeBytes)
      fields.optional("after", &after)
    }
  }

  /// The day of the change.
  public var day = Day.epoch
  /// The command that made it.
  public var command = ""
  /// Whether it can be taken back; entries in surveys cannot, and keep nothing of what was before.
  public var canBeUndone = true
  /// The files that changed.
  public var files: [ChangedFile] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank entry, to be filled by reading.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("day", &day)
    fields.required("command", &command)
    fields.field("can-be-undone", &canBeUndone, default: true)
    fields.list("files", &files)
  }
}

/// Why the last change cannot be taken back.
public enum UndoProblem: Error, Equatable, Sendable {
  /// Nothing is noted.
  case nothing
  /// The change is of a kind that cannot be taken back.
  case notUndoable(command: String)
  /// A file has changed since.
  case changedSince(path: String, command: String)
}

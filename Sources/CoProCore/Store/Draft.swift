/// A project that is being changed by one command.
public struct Draft: Sendable {
  /// The project, to be changed.
  public var project: Project
  /// Other files to write or remove, by their path below the project folder: tallies, documents.
  public var otherFiles: [String: FileChange] = [:]
  /// Whether the change can be taken back with `copro undo`; survey entries cannot, and nothing of
  /// what was before is kept of them.
  public var canBeUndone = true
  /// Whether the change takes another one back, and so is not noted itself.
  public var isUndo = false

  /// Whose earlier records the history must not keep: changes that hold one of these files as it was,
  /// or one of these texts, are taken out of it.
  public var purge = HistoryPurge()

  /// What the history has to know of a change.
  enum Kind {
    case undoable
    case final
    case undo
  }

  var kind: Kind { isUndo ? .undo : canBeUndone ? .undoable : .final }

  /// Makes identifiers; ids that are in the folder already are passed over.
  var identifiers: IdentifierSource
  let folder: ProjectFolder

  /// A new identifier for a record.
  public mutating func newIdentifier<Stored: StoredRecord>(
    for type: Stored.Type
  ) -> Identifier<Stored> {
    while true {
      let id = Identifier<Stored>(using: &identifiers)
      guard case .folder(let shelf) = Stored.shelf else { return id }
      let path = folder.fullPath("\(shelf)/\(id.text).json")
      let taken = (try? folder.files.kind(of: path)) != FileKind?.none
      if !taken, given.insert(id.text).inserted { return id }
    }
  }

  private var given: Set<String> = []

  init(project: Project, identifiers: IdentifierSource, folder: ProjectFolder) {
    self.project = project
    self.identifiers = identifiers
    self.folder = folder
  }

  /// Eight letters and digits by chance, or from the seed that makes a command repeatable.
  public mutating func chanceText() -> String {
    Identifier<Draw>(using: &identifiers).text
  }

  /// A record that is not part of the project as it is loaded, such as a survey's tally.
  public func record<Stored: StoredRecord>(
    _ type: Stored.Type, at path: String
  ) throws(StoreProblem) -> Stored? {
    try folder.record(type, at: path)
  }

  /// Writes a record that is not part of the project as it is loaded.
  public mutating func write(_ record: some StoredRecord) {
    otherFiles[record.path] = .content(RecordFile.bytes(of: record))
  }
}

/// Where identifiers come from: chance, or a seed that makes a command repeatable.
public struct IdentifierSource: RandomNumberGenerator, Sendable {
  private var state: UInt64?

  /// Identifiers by chance, or from a seed.
  public init(seed: UInt64?) { state = seed }

  /// The next 64 bits: of the system, or of SplitMix64 (Steele, Lea and Flood, 2014).
  public mutating func next() -> UInt64 {
    guard let seeded = state else {
      var system = SystemRandomNumberGenerator()
      return system.next()
    }
    let advanced = seeded &+ 0x9E37_79B9_7F4A_7C15
    state = advanced
    var bits = advanced
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

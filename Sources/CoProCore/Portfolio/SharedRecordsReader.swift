import JSONText

/// Reads what projects share with everybody, one project after the other, and opens nothing private.
///
/// Each file is opened once and read straight into records. Where a project is not wholly in order, it
/// is read once more with care, by ``ProjectFolder/loadSharedRecords()``, which names what is wrong.
public struct SharedRecordsReader {
  private let files: any FileOperations
  private var memory = [UInt8](repeating: 0, count: 65_536)
  private var reader = StraightReader()

  /// A reader that has read nothing yet.
  public init(files: any FileOperations) { self.files = files }

  /// What a project shares.
  ///
  /// - Throws: ``StoreProblem/content(_:)`` with every problem of every file, or
  ///   ``StoreProblem/cannotRead(_:)``; unreadable is never taken for empty.
  public mutating func project(in folder: ProjectFolder) throws(StoreProblem) -> Project {
    if let project = straight(folder) { return project }
    return try folder.loadSharedRecords()
  }

  /// A file that is read with care.
  private struct NotStraight: Error {}

  /// What a project shares; `nil` where it must be read with care.
  private mutating func straight(_ folder: ProjectFolder) -> Project? {
    guard let open = try? files.openFolder(folder.path) else { return nil }
    defer { try? files.close(open) }
    do {
      let lock = try quietLock(on: folder)
      defer { lock?.release() }
      guard let settings: ProjectSettings = try record(at: ProjectFolder.marker, open) else {
        return nil
      }
      var project = Project(settings: settings)
      if let plan: Plan = try record(at: "plan.json", open) { project.plan = plan }
      if let terms: TermsOfReference = try record(at: "terms-of-reference.json", open) {
        project.terms = terms
      }
      if let rules: RulesSetAside = try record(at: "rules.json", open) {
        project.rulesSetAside = rules
      }
      project.meetings = try records(open)
      project.rounds = try records(open) { reader, round in
        reader.questionnaires.lastIsInOrder && round.publishedInconsistencies.isEmpty
      }
      project.feedback = try records(open)
      project.evidence = try records(open)
      project.involvement = try records(open)
      project.hasPrivateRecords = false
      guard project.plan.brokenLinks.isEmpty, project.meetings.allSatisfy({ $0.start < $0.end })
      else { return nil }
      project.sort()
      return project
    } catch {
      return nil
    }
  }

  /// The lock of a folder in which somebody may be writing; none where nobody ever wrote.
  ///
  /// Changes that a writer left half made are read with care.
  private func quietLock(on folder: ProjectFolder) throws -> FolderLock? {
    guard try files.kind(of: folder.fullPath(FolderLock.folder)) != nil else { return nil }
    let lock = try FolderLock.shared(in: folder)
    guard try Journal(in: folder).pendingChanges().isEmpty else {
      lock?.release()
      throw NotStraight()
    }
    return lock
  }

  /// The record in one file; `nil` where the file is not there.
  private mutating func record<Stored: StoredRecord>(
    at path: String, _ open: Int32
  ) throws -> Stored? {
    let count: Int
    do throws(FileFailure) {
      count = try files.read(path, below: open, into: &memory, margin: JSONCursor.margin)
    } catch {
      if error.reason == .notThere { return nil }
      throw error
    }
    return try Self.record(in: memory, count, &reader)
  }

  private static func record<Stored: StoredRecord>(
    in memory: [UInt8], _ count: Int, _ reader: inout StraightReader
  ) throws -> Stored {
    let record: Stored? = memory.withUnsafeBytes { bytes in
      reader.file(
        Stored.self, UnsafeRawBufferPointer(rebasing: bytes[..<(count + JSONCursor.margin)]))
    }
    guard let record else { throw NotStraight() }
    return record
  }

  /// Every record of a folder, in order of identifier.
  private mutating func records<Stored: StoredRecord>(
    _ open: Int32, where isInOrder: (StraightReader, Stored) -> Bool = { _, _ in true }
  ) throws -> [Stored] {
    guard case .folder(let shelf) = Stored.shelf else { return [] }
    var names: [String]
    do throws(FileFailure) {
      names = try files.names(in: shelf, below: open)
    } catch {
      if error.reason == .notThere { return [] }
      throw error
    }
    names.sort()
    var records: [Stored] = []
    for name in names where RecordName(name) == .record {
      let path = "\(shelf)/\(name)"
      guard let record: Stored = try record(at: path, open), record.path == path,
        isInOrder(reader, record)
      else { throw NotStraight() }
      records.append(record)
    }
    return records
  }
}

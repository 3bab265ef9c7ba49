import Markup

/// The documents kept in a project folder.
///
/// A document that somebody changed is never overwritten, unless that is asked for; then it is kept
/// in another place.
public struct SavedDocuments: Sendable {
  private let folder: ProjectFolder

  /// Where documents go that somebody changed and that were replaced.
  public static let replacedFolder = "private/replaced"
  /// Where the fingerprints of documents are.
  static let fingerprintFolder = "private/.copro/documents"

  /// Where a document was kept.
  public struct Saved: Equatable, Sendable {
    /// Its path below the project folder.
    public var path: String
    /// Whether it stands beside an older one that somebody has changed.
    public var isBesideEdited: Bool
    /// What differs from that one; nothing where its words cannot be read.
    public var differences: DocumentDifferences?
    /// Where the one is that somebody changed, when it was replaced.
    public var replaced: String?
  }

  /// The documents of a project folder.
  public init(in folder: ProjectFolder) { self.folder = folder }

  /// Keeps a document under its standard name, or beside it as `NAME.new.md` where the one that is
  /// there is not as `copro` wrote it.
  ///
  /// Each format has its own file.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - form: how it is written.
  ///   - content: the bytes of its file.
  ///   - replacing: whether a file that somebody changed is replaced; it is kept below
  ///     ``replacedFolder``.
  ///   - options: who changes the project, and how.
  /// - Returns: where it is now, and what differs from a document that somebody changed.
  /// - Throws: what ``ProjectFolder/update(_:_:)`` throws.
  public func save(
    _ document: WrittenDocument, as form: DocumentForm, content: [UInt8],
    replacing: Bool = false, options: UpdateOptions
  ) throws -> Saved {
    try keep(content, as: form.format, replacing: replacing, options) { mark in
      document.path(as: form, mark: mark)
    }
  }

  /// Keeps a table of figures as `documents/NAME.csv` or another ending, in the same way.
  ///
  /// - Parameters:
  ///   - content: the bytes of the file.
  ///   - name: the name of the file without its ending.
  ///   - ending: the ending, such as `csv`.
  ///   - options: who changes the project, and how.
  /// - Returns: where it is now, and what differs from a file that somebody changed.
  /// - Throws: what ``ProjectFolder/update(_:_:)`` throws.
  public func save(
    table content: [UInt8], named name: String, ending: String, options: UpdateOptions
  ) throws -> Saved {
    try keep(content, as: .text, replacing: false, options) { mark in
      "documents/\(name).\(mark.map { $0 + "." } ?? "")\(ending)"
    }
  }

  /// Keeps a file under its name, or where that is not possible under its name with a mark.
  private func keep(
    _ content: [UInt8], as format: DocumentFormat, replacing: Bool, _ options: UpdateOptions,
    path: (_ mark: String?) -> String
  ) throws -> Saved {
    try folder.update(options) { draft in
      let standard = path(nil)
      var saved = Saved(path: standard, isBesideEdited: false)
      if let edited = edited(standard, newContent: content) {
        if replacing {
          let place = freePlace(for: standard, on: options.day)
          draft.otherFiles[place] = .content(edited)
          saved.replaced = place
        } else {
          saved.isBesideEdited = true
          saved.differences = differences(of: edited, at: standard, format, from: content)
          saved.path = freeName(path, newContent: content)
        }
      }
      if !saved.isBesideEdited { removeOld(path("new"), &draft) }
      draft.otherFiles[saved.path] = .content(content)
      draft.otherFiles[Self.fingerprint(of: saved.path)] = .content(
        DocumentFingerprint(of: content, format).bytes)
      return saved
    }.result
  }

  /// Writes a document to a file in the project's folder that somebody named, or beside it as
  /// `NAME.new.md` where the one that is there is not as `copro` wrote it.
  ///
  /// - Parameters:
  ///   - content: the bytes of the file.
  ///   - path: the file, by its path below the project folder.
  ///   - format: what it is.
  /// - Returns: where it is now, by its path below the project folder.
  /// - Throws: what ``NewFile/write(_:)`` throws.
  public func write(
    _ content: [UInt8], to path: String, as format: DocumentFormat
  ) throws(StoreProblem) -> String {
    let dot = path.lastIndex(of: ".") ?? path.endIndex
    let named = { (mark: String?) in path[..<dot] + (mark.map { ".\($0)" } ?? "") + path[dot...] }
    let place =
      edited(path, newContent: content) == nil
      ? path : freeName({ String(named($0)) }, newContent: content)
    let settings = try? folder.record(ProjectSettings.self, at: ProjectFolder.marker)
    let modes = FileModes(shared: settings?.sharedFolder ?? false)
    if FileModes.isPrivate(place) {
      try folder.apply([place: .content(content)], modes: modes)
    } else {
      try NewFile(path: folder.fullPath(place), files: folder.files).write(content)
    }
    // Where it cannot be noted, the next text only goes beside this one.
    let sign = DocumentFingerprint(of: content, format).bytes
    try? folder.apply([Self.fingerprint(of: place): .content(sign)], modes: modes)
    return place
  }

  private func differences(
    of edited: [UInt8], at path: String, _ format: DocumentFormat, from content: [UInt8]
  ) -> DocumentDifferences? {
    guard let changed = DocumentText(edited, format), let new = DocumentText(content, format) else {
      return nil
    }
    return DocumentDifferences(changed: changed, new: new, last: lastWritten(at: path)?.parts)
  }

  /// The first name beside a document under which nothing is that somebody changed.
  private func freeName(_ path: (_ mark: String?) -> String, newContent: [UInt8]) -> String {
    var number = 1
    while true {
      let free = path(number == 1 ? "new" : "new-\(number)")
      if edited(free, newContent: newContent) == nil { return free }
      number += 1
    }
  }

  /// Removes the text that stood beside a document, once that one is written itself.
  private func removeOld(_ path: String, _ draft: inout Draft) {
    guard let now = content(of: path), lastWritten(at: path)?.digest == SHA256.hex(of: now) else {
      return
    }
    draft.otherFiles[path] = .removal
    draft.otherFiles[Self.fingerprint(of: path)] = .removal
  }

  /// A place for a file that is replaced: `private/replaced/agenda-3-2027-01-11.md`.
  private func freePlace(for path: String, on day: Day) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    var number = 1
    while true {
      let again = number == 1 ? "" : "-\(number)"
      let place = "\(Self.replacedFolder)/\(name[..<dot])-\(day.iso)\(again)\(name[dot...])"
      if content(of: place) == nil { return place }
      number += 1
    }
  }

  /// The file with the fingerprint of what was written last under a path.
  private static func fingerprint(of path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    let isKept = ["documents", "private/documents"].contains(
      parts.dropLast().joined(separator: "/"))
    // A file of the same name elsewhere in the project is another one.
    var name = isKept ? parts[parts.count - 1] : "output--" + parts.joined(separator: "--")
    if name.hasSuffix(".md") { name.removeLast(3) }
    return "\(fingerprintFolder)/\(name).sha256"
  }

  private func lastWritten(at path: String) -> DocumentFingerprint? {
    content(of: Self.fingerprint(of: path)).flatMap(DocumentFingerprint.init(reading:))
  }

  /// What is in a file that is neither what `copro` wrote last nor what is new.
  private func edited(_ path: String, newContent: [UInt8]) -> [UInt8]? {
    guard let now = content(of: path), now != newContent,
      lastWritten(at: path)?.digest != SHA256.hex(of: now)
    else { return nil }
    return now
  }

  private func content(of path: String) -> [UInt8]? {
    try? folder.files.read(folder.fullPath(path))
  }
}

extension Draft {
  /// Takes the signs of their parts out of the fingerprints of all documents, as a name could be
  /// guessed from one.
  mutating func forgetPartsOfDocuments() {
    let folder = SavedDocuments.fingerprintFolder
    for name in (try? self.folder.files.names(in: self.folder.fullPath(folder))) ?? [] {
      let path = "\(folder)/\(name)"
      guard let bytes = try? self.folder.files.read(self.folder.fullPath(path)),
        let shorter = DocumentFingerprint.withoutParts(bytes)
      else { continue }
      otherFiles[path] = .content(shorter)
    }
  }
}

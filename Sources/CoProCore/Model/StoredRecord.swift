/// A record that has a file of its own in the project folder.
public protocol StoredRecord: Record {
  /// Where files of this type are kept.
  static var shelf: Shelf { get }

  /// The identifier, which is also the file's name; `nil` for the records of which a project has one.
  var fileIdentifier: String? { get }
}

/// Where in the project folder the records of one type are kept.
public enum Shelf: Equatable, Sendable {
  /// One file, such as `plan.json`.
  case file(String)
  /// A folder with one file a record, such as `meetings`.
  case folder(String)

  /// Whether the records are personal: kept under `private/`, out of git and of shared documents.
  public var isPrivate: Bool {
    switch self {
    case .file(let path), .folder(let path): path.hasPrefix("private/")
    }
  }
}

extension StoredRecord {
  /// The path of the record's file below the project folder.
  public var path: String {
    switch Self.shelf {
    case .file(let path): path
    case .folder(let folder): "\(folder)/\(fileIdentifier ?? "").json"
    }
  }
}

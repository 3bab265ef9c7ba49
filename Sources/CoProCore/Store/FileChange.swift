/// What is to become of one file: new content, or removal.
public enum FileChange: Equatable, Sendable {
  /// The file holds these bytes.
  case content([UInt8])
  /// The file is gone.
  case removal

  /// The new content; `nil` for a removal.
  var bytes: [UInt8]? {
    switch self {
    case .content(let bytes): bytes
    case .removal: nil
    }
  }
}

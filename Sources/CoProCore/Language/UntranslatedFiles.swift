/// The files that a document had to take in English, in the order in which it asked for them.
///
/// One is made for each document that is written and never leaves that call, so that nothing else
/// can change it meanwhile.
final class UntranslatedFiles: @unchecked Sendable {
  private(set) var paths: [String]

  /// Those that were noted before; none for the beginning.
  init(_ noted: UntranslatedFiles? = nil) { paths = noted?.paths ?? [] }

  /// Notes a file, once.
  func note(_ path: String) {
    if !paths.contains(path) { paths.append(path) }
  }

  /// Takes back a note: the file was in the language after all.
  func forget(_ path: String) { paths.removeAll { $0 == path } }
}

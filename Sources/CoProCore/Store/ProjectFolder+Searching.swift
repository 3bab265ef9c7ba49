import Markup

extension ProjectFolder {
  /// The files of the project in which a text stands, or whose name has it, in order.
  ///
  /// The program's own notes are left out.
  ///
  /// - Throws: ``StoreProblem/cannotRead(_:)``; unreadable is never taken for empty.
  public func paths(holding text: String) throws(StoreProblem) -> [String] {
    var found: [String] = []
    var waiting = [""]
    let sought = Array(text.utf8)
    let inNames = Array(SafeFileName.text(for: text).utf8)
    do throws(FileFailure) {
      while let folder = waiting.popLast() {
        for name in try files.names(in: folder.isEmpty ? path : fullPath(folder))
        where !name.hasPrefix(".") {
          let below = folder.isEmpty ? name : "\(folder)/\(name)"
          switch try files.kind(of: fullPath(below)) {
          case .folder: waiting.append(below)
          case .file:
            let bytes = try files.read(fullPath(below))
            // A Word file is packed, so its words are read first.
            let words = name.hasSuffix(".docx") ? DocumentText(word: bytes)?.parts : nil
            let says = words?.contains { $0.words.holds(text) } ?? bytes.holds(sought)
            if says || Array(name.utf8).holds(inNames) { found.append(below) }
          default: break
          }
        }
      }
    } catch {
      throw .cannotRead(error)
    }
    return found.sorted()
  }
}

import CoProCore
import TestSupport

/// The names of phrases as the source of the library has them.
enum PhrasesInSource {
  /// Every text in quotation marks that looks like the name of a phrase: `minutes/agreed-on`.
  ///
  /// Names of files below `templates/` look the same and are left out.
  static let names: Set<String> = {
    var names: Set<String> = []
    for text in texts(below: "Sources/CoProCore") {
      for line in text.split(separator: "\n")
      where !line.drop(while: \.isWhitespace).hasPrefix("//") {
        for piece in line.split(separator: "\"") where isName(piece) { names.insert(String(piece)) }
      }
    }
    return names.filter { !$0.hasPrefix("agendas/") && !$0.hasPrefix("west-") }
  }()

  /// The names that are asked for outright: what stands after `say(`.
  static let asked: Set<String> = {
    var names: Set<String> = []
    for text in texts(below: "Sources/CoProCore") {
      for call in text.split(separator: "say(").dropFirst() {
        let inside = call.drop(while: \.isWhitespace)
        guard inside.first == "\"" else { continue }
        let name = inside.dropFirst().prefix { $0 != "\"" }
        if !name.contains("\\") { names.insert(String(name)) }
      }
    }
    return names
  }()

  private static func isName(_ text: Substring) -> Bool {
    text.count { $0 == "/" } == 1 && text.first != "/" && text.last != "/"
      && text.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || "-/".contains($0)) }
  }

  private static func texts(below folder: String) -> [String] {
    let names = (try? SystemFiles().names(in: "\(SourceTree.path)/\(folder)")) ?? []
    return names.flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      if name.hasSuffix(".swift") { return [SourceTree.text(of: path)] }
      return name.contains(".") ? [] : texts(below: path)
    }
  }
}

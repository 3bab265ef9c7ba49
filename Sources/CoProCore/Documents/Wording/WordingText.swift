/// A line of wording in which the project's own names have places, such as `{{topic}}`.
public enum WordingText {
  /// The text with names in their places.
  ///
  /// - Parameters:
  ///   - text: the wording.
  ///   - names: what stands for each name in double braces.
  /// - Returns: the text; a place whose name is not given stays as it is.
  public static func filled(_ text: String, _ names: [String: String]) -> String {
    var rest = Substring(text)
    var filled = ""
    while let start = rest.place(of: "{{"), let end = rest[start...].place(of: "}}") {
      let name = rest[start...].dropFirst(2)[..<end]
      let close = rest.index(end, offsetBy: 2)
      filled += rest[..<start]
      filled += names[String(name)] ?? String(rest[start..<close])
      rest = rest[close...]
    }
    return filled + rest
  }
}

extension Substring {
  /// Where a text first stands in this one.
  fileprivate func place(of text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}

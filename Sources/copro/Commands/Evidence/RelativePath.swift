/// The way from one place to another.
enum RelativePath {
  /// The path of a file from a folder; both are full paths.
  static func from(_ folder: String, to file: String) -> String {
    let start = folder.split(separator: "/")
    let end = file.split(separator: "/")
    let shared = zip(start, end).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: start.count - shared)
    return (up + end.dropFirst(shared).map(String.init)).joined(separator: "/")
  }
}

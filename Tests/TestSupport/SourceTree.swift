import CoProCore

/// The files of the package that is being tested.
public enum SourceTree {
  /// The package's folder.
  public static let path: String = {
    var parts = "\(#filePath)".split(separator: "/").map(String.init)
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  /// The whole path of a file.
  public static func full(_ relative: String) -> String { "\(path)/\(relative)" }

  /// The text of a file; empty where there is none.
  public static func text(of relative: String) -> String {
    String(decoding: (try? SystemFiles().read("\(path)/\(relative)")) ?? [], as: UTF8.self)
  }
}

import CoProCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The transcripts in the folder `Scenarios` beside this file.
enum Scenarios {
  static let folder: String = {
    let here = "\(#filePath)"
    let slash = here.lastIndex(of: "/") ?? here.endIndex
    return here[..<slash] + "/Scenarios"
  }()

  static let names: [String] = {
    let names = (try? SystemFiles().names(in: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  static var isBlessing: Bool { getenv("COPRO_BLESS") != nil }

  static func text(of name: String) -> String {
    String(decoding: (try? SystemFiles().read("\(folder)/\(name)")) ?? [], as: UTF8.self)
  }

  static func rewrite(_ name: String, _ text: String) {
    rewrite(at: "\(folder)/\(name)", text)
  }

  static func rewrite(at path: String, _ text: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }
}

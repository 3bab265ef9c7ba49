/// Names of files made from what people are called, good on every file system.
public enum SafeFileName {
  /// The most bytes of a name; the longest that systems take is 255.
  static let limit = 120

  /// A name as part of a file's name: letters and figures, and hyphens for all else.
  public static func text(for name: String) -> String {
    var safe = ""
    for letter in name {
      if letter.isLetter || letter.isNumber {
        if safe.utf8.count + letter.utf8.count > limit { break }
        safe.append(letter)
      } else if letter == "'" || letter == "’" {
        continue
      } else if !safe.isEmpty, !safe.hasSuffix("-") {
        safe.append("-")
      }
    }
    while safe.hasSuffix("-") { safe.removeLast() }
    return safe.isEmpty ? "nobody" : safe
  }

  /// Gives names that differ from one another, capital letters aside.
  struct Namer {
    private var given: [String: Int] = [:]

    /// The file's name for a person's: a number is added for a second person of that name.
    mutating func name(for name: String, ending: String) -> String {
      let text = SafeFileName.text(for: name)
      var candidate = text
      while true {
        let key = candidate.lowercased()
        guard let count = given[key] else {
          given[key] = 1
          return candidate + ending
        }
        given[key] = count + 1
        candidate = "\(text)-\(count + 1)"
      }
    }
  }
}

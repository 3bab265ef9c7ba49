import CoProCore
import JSONText

/// A translation that nobody can read and every test can: each Latin letter becomes a Cyrillic one.
///
/// What is still in Latin letters in a document was not translated. The same words always become the
/// same words, so what is looked up by its words is still found.
enum OtherLetters {
  /// The words in other letters; what stands in double braces stays.
  static func of(_ words: String) -> String {
    var letters = String.UnicodeScalarView()
    var braces = 0
    for scalar in words.unicodeScalars {
      if scalar == "{" { braces += 1 }
      if scalar == "}" { braces -= 1 }
      letters.append(braces == 0 ? other(scalar) : scalar)
    }
    return String(letters)
  }

  /// The words as they were before.
  static func back(_ words: String) -> String {
    String(
      String.UnicodeScalarView(
        words.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x0430..<0x044A: Unicode.Scalar(scalar.value - 0x0430 + 0x61) ?? scalar
          case 0x0410..<0x042A: Unicode.Scalar(scalar.value - 0x0410 + 0x41) ?? scalar
          default: scalar
          }
        }))
  }

  /// A template in other letters; tags, boxes to tick and addresses stay.
  static func of(template text: String) -> String {
    var result = ""
    var rest = text[...]
    while let at = rest.firstIndex(where: { "{[<".contains($0) }) {
      result += of(String(rest[..<at]))
      rest = rest[at...]
      let end: Substring.Index?
      if rest.hasPrefix("{{{") {
        end = rest.firstRange(of: "}}}")?.upperBound
      } else if rest.hasPrefix("{{") {
        end = rest.firstRange(of: "}}")?.upperBound
      } else if rest.hasPrefix("[x]") {
        end = rest.firstIndex(of: "]")
      } else if rest.hasPrefix("<!--") {
        end = rest.firstRange(of: "-->")?.upperBound
      } else {
        end = nil
      }
      let stop = end ?? rest.index(after: rest.startIndex)
      result += rest[..<stop]
      rest = rest[stop...]
    }
    return result + of(String(rest))
  }

  /// A file of records or wording in other letters.
  ///
  /// Texts of one small word are names of choices and stay, but for a few keys.
  static func of(_ value: JSONValue) -> JSONValue {
    switch value.kind {
    case .string(let text): return .string(isWords(text) ? of(text) : text)
    case .array(let values): return .array(values.map(of))
    case .object(let members):
      return .object(
        members.map { JSONMember($0.key, typed.contains($0.key) ? all($0.value) : of($0.value)) })
    default: return value
    }
  }

  /// Under these keys people type what they want.
  private static let typed: Set<String> = ["unit", "methods", "options"]

  private static func all(_ value: JSONValue) -> JSONValue {
    switch value.kind {
    case .string(let text): .string(of(text))
    case .array(let values): .array(values.map(all))
    default: of(value)
    }
  }

  private static func isWords(_ text: String) -> Bool {
    if text.hasPrefix("http") { return false }
    return text.contains(" ")
      || (text.first?.isUppercase ?? false) && text.contains(where: \.isLowercase)
  }

  private static func other(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "a"..."z": Unicode.Scalar(scalar.value - 0x61 + 0x0430) ?? scalar
    case "A"..."Z": Unicode.Scalar(scalar.value - 0x41 + 0x0410) ?? scalar
    default: scalar
    }
  }
}

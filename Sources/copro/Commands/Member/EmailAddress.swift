import Arguments

/// Looks whether a text can be an e-mail address at all.
enum EmailAddress {
  static let wanted = "An e-mail address has one @ and no spaces, such as robin@example.org."

  /// Whether letters to it could arrive: something before one @ and something after it.
  static func isPossible(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty
      && !text.contains(where: { $0.isWhitespace || $0 == "," || $0 == ";" })
  }

  /// The address of an option; empty to take it out.
  @Sendable static func read(_ text: String) throws(ValueProblem) -> String {
    guard text.isEmpty || isPossible(text) else { throw ValueProblem(wanted) }
    return text
  }

  /// The address in a cell of a file.
  static func check(_ text: String, at place: String) throws(Failure) {
    guard isPossible(text) else {
      throw Failure(.content, "\(place): “email” is “\(text)”. \(wanted)")
    }
  }
}

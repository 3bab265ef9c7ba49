/// Rules that no project can break, because of how the program works, and how so.
enum AlwaysKept {
  static let reasons: [String: String] = [:]
}

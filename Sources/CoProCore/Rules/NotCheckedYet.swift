/// Rules that the program could check but does not yet, and what is wanting.
enum NotCheckedYet {
  static let wanting: [String: String] = [:]
}

/// The words of a calendar file that reach a reader.
enum CalendarWords {
  private static let shown = ["SUMMARY", "DESCRIPTION", "LOCATION", "NAME", "X-WR-CALNAME"]

  /// What stands after the colon of each line that a calendar shows, its folds taken out.
  static func all(of file: String) -> [String] {
    file.replacing("\r\n ", with: "").split(separator: "\r\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let name = line[..<colon].split(separator: ";").first.map(String.init) ?? ""
      return shown.contains(name) ? String(line[line.index(after: colon)...]) : nil
    }
  }
}

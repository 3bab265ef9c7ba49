/// The names of months and weekdays, in full and as people shorten them.
enum DayWordlist {
  /// The month that a word in small letters names: `march`, `mar`, `sept`.
  static func month(_ word: String) -> Month? {
    if word == "sept" { return .september }
    return Month.allCases.first { month in
      let name = month.name.lowercased()
      return word == name || word.utf8.count == 3 && name.hasPrefix(word)
    }
  }

  /// The weekday that a word in small letters names: `tuesday`, `tue`, `tues`.
  static func weekday(_ word: String) -> Weekday? {
    switch word {
    case "tues": return .tuesday
    case "weds": return .wednesday
    case "thur", "thurs": return .thursday
    default: break
    }
    return Weekday.allCases.first { weekday in
      let name = weekday.name.lowercased()
      return word == name || word.utf8.count == 3 && name.hasPrefix(word)
    }
  }

  /// Every full name and other word that can stand in a day, to compare a mistyped word with.
  static var known: [String] {
    Month.allCases.map(\.name) + Weekday.allCases.map(\.name) + ["today", "tomorrow", "yesterday"]
  }
}

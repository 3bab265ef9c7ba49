/// Why a text could not be read as a day.
public struct DayProblem: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Reason: Error, Equatable, Sendable {
    /// Nothing was typed.
    case empty
    /// It has none of the forms a day is written in.
    case notADay
    /// A word is none of the months, weekdays and so on; with those it resembles.
    case unknownWord(String, near: [String])
    /// It names a week, a month or a year.
    case moreThanOneDay
    /// It is only the number of a day.
    case noMonth(Int)
    /// A month's number is not 1 to 12; with the day it would be the other way round.
    case noSuchMonth(Int, swapped: Day?)
    /// The month does not have that day; without a year, its length in a leap year.
    case noSuchDay(month: Month, year: Int?, length: Int)
    /// The weekday typed is not the weekday of that day.
    case otherWeekday(Weekday, day: Day)
    /// The day is before 1900 or after 2199.
    case outOfRange
    /// It should be a day that has been, and it is still to come.
    case stillToCome(Day, today: Day)
    /// A list names the same day more than once.
    case repeated(Day)
  }

  /// The text that was typed, or the part of a list that went wrong.
  public let typed: String

  /// What is wrong with it.
  public let reason: Reason

  /// A problem with a text.
  public init(typed: String, reason: Reason) {
    self.typed = typed
    self.reason = reason
  }

  /// What was typed, what is wrong and what to type, in full sentences.
  public var message: String {
    let typed = TypedText.quoted(typed)
    return switch reason {
    case .empty:
      "The day is missing. Write a day such as 29 March 2026, 29/03/2026 or next Tuesday."
    case .notADay:
      "\(typed) is not a day that can be read."
        + " Write a day such as 29 March 2026, 29/03/2026 or next Tuesday."
    case .unknownWord(let word, let near) where near.isEmpty:
      "\(typed) is not a day that can be read, because of \(TypedText.quoted(word))."
        + " Write a day such as 29 March 2026, 29/03/2026 or next Tuesday."
    case .unknownWord(let word, let near):
      "\(typed) is not a day that can be read, because of \(TypedText.quoted(word))."
        + " Did you mean \(near.joined(separator: " or "))?"
    case .moreThanOneDay:
      "\(typed) is more than one day. Write which day, such as 29 March 2026 or next Tuesday."
    case .noMonth(let number):
      "\(typed) has no month. Write the month too, such as \((1...31).contains(number) ? number : 29) March 2026."
    case .noSuchMonth(let number, let swapped?):
      "\(typed) is not a day: there is no month \(number)."
        + " Write the day first: \(swapped.wordsWithoutWeekday), or \(swapped.numbers)."
    case .noSuchMonth(let number, nil):
      "\(typed) is not a day: there is no month \(number)."
        + " Write a day such as 29 March 2026, 29/03/2026 or 2026-03-29."
    case .noSuchDay(let month, let year?, let length):
      "\(typed) is not a day: \(month.name) \(year) has \(length) days."
        + " The last one is \(length) \(month.name) \(year)."
    case .noSuchDay(let month, nil, let length):
      "\(typed) is not a day: \(month.name) has \(month == .february ? "28 or " : "")"
        + "\(length) days. Write another day, such as 28 \(month.name)."
    case .otherWeekday(let weekday, let day):
      "\(typed) cannot be right: \(day.wordsWithoutWeekday) is a \(day.weekday.name),"
        + " not a \(weekday.name). Write \(day.words), or choose another day."
    case .outOfRange:
      "\(typed) is too far away. Write a day from 1900 to 2199, such as 29 March 2026."
    case .stillToCome(let day, let today):
      "\(day.words) is still to come: today is \(today.words). Write a day that has been."
    case .repeated(let day):
      "\(day.words) is in the list more than once. Leave \(typed) out, or choose another day."
    }
  }
}

extension Day {
  /// The day as forms have it, such as “29/03/2026”.
  fileprivate var numbers: String {
    let parts = iso.split(separator: "-")
    return parts.reversed().joined(separator: "/")
  }
}

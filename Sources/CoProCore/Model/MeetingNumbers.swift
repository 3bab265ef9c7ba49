/// The number of every meeting of a project.
///
/// Numbers follow the order of dates until a meeting's papers have gone out; from then on its number
/// stays. A meeting put in later between two that are fixed is 3a, 3b; a cancelled meeting keeps its
/// number.
public struct MeetingNumbers: Equatable, Sendable {
  /// By the text of the identifier: each type of dictionary costs the start of every command.
  private let numbers: [String: String]

  /// Numbers the meetings, which must be in order of date and time.
  public init(_ meetings: [Meeting]) {
    var numbers: [String: String] = [:]
    var last = 0
    var letter = 0
    for (index, meeting) in meetings.enumerated() {
      if let fixed = meeting.number {
        numbers[meeting.id.text] = fixed
        // A meeting that was moved behind a later number does not turn the count back.
        let parts = Self.parts(of: fixed)
        if parts > (last, letter) { (last, letter) = parts }
      } else if meetings[index...].contains(where: { $0.number != nil }) {
        letter += 1
        numbers[meeting.id.text] = "\(last)\(Self.letters(letter))"
      } else {
        last += 1
        letter = 0
        numbers[meeting.id.text] = "\(last)"
      }
    }
    self.numbers = numbers
  }

  /// The number of a meeting: `3`, or `3a` for one put in later.
  public subscript(_ meeting: Identifier<Meeting>) -> String { numbers[meeting.text] ?? "" }

  /// The whole number and the place of the letter, `0` where there is none.
  private static func parts(of number: String) -> (Int, Int) {
    let digits = number.prefix { $0.isNumber }
    let letter = number.dropFirst(digits.count).unicodeScalars.first
    return (Int(digits) ?? 0, letter.map { Int($0.value) - 96 } ?? 0)
  }

  private static func letters(_ place: Int) -> String {
    String(Character(Unicode.Scalar(UInt8(96 + min(place, 26)))))
  }
}

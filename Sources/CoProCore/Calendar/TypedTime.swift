/// One time as it was typed, before it is sure which half of the day it is in.
struct TypedTime {
  /// The half of the day said with it.
  enum Half: Equatable {
    /// am
    case morning
    /// pm
    case afternoon
  }

  /// The hour, 0 to 23 as typed.
  let hour: Int

  /// The minutes, 0 to 59 as typed; nil when only the hour was typed.
  let minute: Int?

  /// am or pm, when it was said.
  let half: Half?

  /// Whether it can only be by the 24-hour clock: `13:00`, `09:30`.
  let is24Hour: Bool

  /// Takes the words of one time, in small letters.
  init(_ words: some Collection<String>) throws(TimeProblem.Reason) {
    let words = words.first == "at" ? Array(words.dropFirst()) : Array(words)
    var text = words.joined()
    if text.isEmpty { throw .empty }
    // Else `1 2pm` would be 12pm.
    for word in words.dropFirst() {
      if let byte = word.utf8.first, TypedText.isFigure(byte) { throw .notATime }
    }
    if ["noon", "midday", "12noon", "12midday"].contains(text) { text = "12pm" }
    if ["midnight", "12midnight"].contains(text) { text = "12am" }
    var half: Half?
    for (ending, said) in [
      ("am", Half.morning), ("a.m", .morning), ("pm", .afternoon), ("p.m", .afternoon),
    ] {
      for ending in [ending, ending + "."] where half == nil && text.hasSuffix(ending) {
        half = said
        text.removeLast(ending.count)
      }
    }
    let parts = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == ":" || $0 == "." })
    guard let first = parts.first, first.utf8.count <= 2, let hour = TypedText.number(first)
    else { throw .notATime }
    var minute: Int?
    if parts.count == 2 {
      guard parts[1].utf8.count == 2, let number = TypedText.number(parts[1])
      else { throw .notATime }
      minute = number
    }
    if hour > 23 || (minute ?? 0) > 59 { throw .noSuchTime }
    if half != nil, !(1...12).contains(hour) { throw .noSuchHalfDayHour(hour) }
    self.hour = hour
    self.minute = minute
    self.half = half
    is24Hour = half == nil && (hour > 12 || minute != nil && first.utf8.first == UInt8(ascii: "0"))
  }

  /// The time by itself: without am or pm, minutes make it a time by the 24-hour clock.
  func time() throws(TimeProblem.Reason) -> ClockTime {
    if let half { return try time(in: half) }
    guard let minute else { throw .bareHour(hour) }
    guard let time = ClockTime(hour: hour, minute: minute) else { throw .noSuchTime }
    return time
  }

  /// Whether it says by itself which half of the day it is in.
  var isSure: Bool { half != nil || is24Hour }

  /// The time in a half of the day; by the 24-hour clock where it can only be that.
  func time(in half: Half) throws(TimeProblem.Reason) -> ClockTime {
    let hours = is24Hour || hour > 12 ? hour : hour % 12 + (half == .afternoon ? 12 : 0)
    guard let time = ClockTime(hour: hours, minute: minute ?? 0) else { throw .noSuchTime }
    return time
  }
}

import Spelling

/// Why a value does not do for a setting.
public enum SettingProblem: Error, Equatable, Sendable {
  /// Not a whole number in the range.
  case notANumber(String, ClosedRange<Int>)
  /// Not a day, in the words of ``DayProblem``.
  case notADay(String)
  /// Not one of the words that can be chosen.
  case notAChoice(String, choices: [String], near: [String])
  /// Neither yes nor no.
  case notYesOrNo(String)
  /// The project would end before it starts.
  case endsBeforeStart(start: Day, end: Day)

  /// The problem in a sentence.
  public var message: String {
    switch self {
    case .notANumber(let text, let range):
      "“\(text)” is not a whole number from \(range.lowerBound) to \(range.upperBound)."
    case .notADay(let message): message
    case .notAChoice(let text, let choices, let near):
      "“\(text)” cannot be chosen here. Choose one of: \(choices.joined(separator: ", "))."
        + (near.first.map { " Did you mean “\($0)”?" } ?? "")
    case .notYesOrNo(let text): "“\(text)” is neither yes nor no."
    case .endsBeforeStart(let start, let end):
      "The project would end on \(end.words), before it starts on \(start.words)."
    }
  }
}

extension Setting {
  /// Gives the setting a value that somebody typed.
  ///
  /// - Parameters:
  ///   - texts: the value; for a list, each text is one of its lines. None clears the setting.
  ///   - project: the project to change.
  ///   - today: the day from which “next Tuesday” is counted.
  /// - Throws: ``SettingProblem`` where the value does not do.
  public func set(
    _ texts: [String], in project: inout Project, today: Day
  ) throws(SettingProblem) {
    let value = try read(texts, today: today)
    _ = put(&project, value)
    let settings = project.settings
    if let start = settings.start, let end = settings.end, end < start {
      throw .endsBeforeStart(start: start, end: end)
    }
  }

  private func read(_ texts: [String], today: Day) throws(SettingProblem) -> SettingValue {
    let lines = texts.flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }
      .map { Self.trimmed($0) }.filter { !$0.isEmpty }
    if form == .list { return .list(lines.map(Self.withoutBullet)) }
    let whole = Self.trimmed(texts.joined(separator: "\n\n"))
    if whole.isEmpty { return .none }
    switch form {
    case .list, .longText: return .text(whole)
    case .text: return .text(lines.joined(separator: " "))
    case .number(let range):
      guard let number = Int(whole), range.contains(number) else {
        throw .notANumber(whole, range)
      }
      return .number(number)
    case .day:
      do {
        return .day(try DayReader.read(whole, today: today, nearest: .future))
      } catch {
        throw .notADay(error.message)
      }
    case .pastDay:
      do {
        return .day(try DayReader.readRecord(whole, today: today))
      } catch {
        throw .notADay(error.message)
      }
    case .moment:
      do {
        return .moment(try MomentReader.read(whole, today: today, nearest: .future))
      } catch {
        throw .notADay(error.message)
      }
    case .choice(let choices):
      guard choices.contains(whole) else {
        let near =
          name == Setting.language
          ? Language.near(whole) : Spelling.nearest(to: whole, in: choices)
        throw .notAChoice(whole, choices: choices, near: near)
      }
      return .text(whole)
    case .yesOrNo:
      switch whole.lowercased() {
      case "yes", "y", "true", "on": return .truth(true)
      case "no", "n", "false", "off": return .truth(false)
      default: throw .notYesOrNo(whole)
      }
    }
  }

  private static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// A line of a file in which lines are marked as a list.
  private static func withoutBullet(_ line: String) -> String {
    for mark in ["- ", "* ", "• "] where line.hasPrefix(mark) {
      return trimmed(String(line.dropFirst(mark.count)))
    }
    return line
  }
}

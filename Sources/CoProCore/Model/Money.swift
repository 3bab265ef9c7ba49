public import JSONText

/// An amount of money in pounds and pence; kept as a whole number of pence.
public struct Money: FieldValue, Comparable, Hashable {
  /// The amount in pence, 0 or more.
  public var pence: Int

  /// An amount in pence.
  public init(pence: Int) { self.pence = pence }

  /// Reads what people type: `£120`, `120.50`, `1,250`, `£1,250.00`; at most £10,000,000.
  public init?(text: String) {
    var digits = text.filter { $0 != "," && $0 != " " }
    if digits.hasPrefix("£") { digits.removeFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let pounds = Self.number(parts[0]), pounds <= 10_000_000 else {
      return nil
    }
    guard parts.count == 2 else {
      pence = pounds * 100
      return
    }
    guard parts[1].count == 2, let rest = Self.number(parts[1]) else { return nil }
    pence = pounds * 100 + rest
  }

  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }

  /// The amount as it is written: “£120”, “£1,250.50”.
  public var words: String {
    var pounds = String(pence / 100)
    var index = pounds.count - 3
    while index > 0 {
      pounds.insert(",", at: pounds.index(pounds.startIndex, offsetBy: index))
      index -= 3
    }
    let rest = pence % 100
    return rest == 0 ? "£\(pounds)" : "£\(pounds).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Reads a whole number of pence.
  public static func read(_ value: JSONView, problems: inout [RecordProblem]) -> Money? {
    guard let pence = value.asInteger, pence >= 0 else {
      problems.append(.wrongKind(wanted: wanted, found: value, key: nil))
      return nil
    }
    return Money(pence: pence)
  }

  /// The amount in pence as JSON.
  public var json: JSONValue { pence.json }

  /// What should stand there.
  public static var wanted: String { "an amount in pence, a whole number from 0" }

  /// Amounts are ordered by size.
  public static func < (one: Money, other: Money) -> Bool { one.pence < other.pence }

  /// The sum of two amounts.
  public static func + (one: Money, other: Money) -> Money { Money(pence: one.pence + other.pence) }
}

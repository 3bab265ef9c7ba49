/// How many of how many people, and the percentage once there are enough of them.
public struct Share: Equatable, Sendable {
  /// The fewest answers for which a percentage is given: below it one person is more than 5%.
  public static let smallestBaseForPercent = 20

  /// How many.
  public var count: Int
  /// Of how many who answered.
  public var n: Int

  /// Makes a share.
  public init(_ count: Int, of n: Int) {
    self.count = count
    self.n = n
  }

  /// The whole percentage, a half rounded up; nothing below 20 answers.
  public var percent: Int? {
    guard n >= Self.smallestBaseForPercent else { return nil }
    return (200 * count + n) / (2 * n)
  }

  /// The share in a sentence of its group: “15 of 20 people agreed or strongly agreed (75%)”.
  public func sentence(_ group: AnswerGroup, in language: LanguagePack = .builtIn) -> String {
    let plain = group.figures.filling("count", with: "\(count)").filling("n", with: "\(n)")
    guard let percent else { return plain }
    let words = language.say(
      "survey/with-percent",
      [
        "sentence": .text(plain.hasSuffix(".") ? String(plain.dropLast()) : plain),
        "percent": .number(percent),
      ])
    return plain.hasSuffix(".") ? words + "." : words
  }
}

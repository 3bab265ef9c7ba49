/// Something that is numbered inside its own file, such as an outcome of the plan.
public protocol Labelled {
  /// The letters before the number: `O` for an outcome.
  static var labelPrefix: String { get }
}

/// The short name of something numbered inside one file: `O1` is the first outcome.
///
/// A number is never given again after its owner is removed. Only what reads and writes a label asks what
/// `Of` is: the program would look that up, at its start, for every list of labels.
public struct Label<Of>: Hashable, Comparable, Sendable {
  /// The number, from 1.
  public let number: Int

  /// The label with a number.
  public init(_ number: Int) { self.number = number }

  /// Labels are ordered by number.
  public static func < (one: Self, other: Self) -> Bool { one.number < other.number }
}

extension Label: FieldValue, TextValue where Of: Labelled {
  /// The label with this text, in capitals or not; `nil` where the text has another form.
  public init?(text: String) {
    let prefix = Of.labelPrefix
    guard text.uppercased().hasPrefix(prefix),
      let number = Int(text.dropFirst(prefix.count)), number > 0, number < 100_000
    else { return nil }
    self.number = number
  }

  /// The label as it is written.
  public var text: String { "\(Of.labelPrefix)\(number)" }

  /// What should stand there.
  public static var wanted: String { "a label such as \(Of.labelPrefix)1" }
}

extension Sequence {
  /// The next free label after those in use.
  public func nextLabel<Of: Labelled>(_ label: (Element) -> Label<Of>) -> Label<Of> {
    Label((map { label($0).number }.max() ?? 0) + 1)
  }
}

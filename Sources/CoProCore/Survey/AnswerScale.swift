/// The options a statement offers, in the order the form prints them.
public struct AnswerScale: Record {
  /// The most options a scale can have, so that an answer is always one digit.
  public static let mostOptions = 9

  /// The name of the scale, such as `west-berks/agreement-5-table`.
  public var id = ""
  /// The options, two to nine of them.
  ///
  /// An agreement scale runs from strongly disagree to strongly agree.
  public var options: [AnswerOption] = []
  /// The groups the options lean to, in the order of the options.
  public var groups: [AnswerGroup] = []
  /// The group a result speaks of first.
  public var headline = ""

  /// What other programs keep here.
  public var extras = Extras()

  /// A blank scale, to be filled by reading.
  public init() {}

  /// Makes a scale.
  public init(id: String, options: [AnswerOption], groups: [AnswerGroup], headline: String) {
    self.id = id
    self.options = options
    self.groups = groups
    self.headline = headline
  }

  /// Whether its options are choices beside one another, such as places, none of which leans to
  /// another.
  public var isOfChoices: Bool { Set(options.map(\.group)).count == options.count }

  /// The words of the options, in order.
  public var labels: [String] { options.map(\.label) }

  /// The positions of a group's options, from 0.
  public func members(of group: String) -> [Int] {
    options.indices.filter { options[$0].group == group }
  }

  /// The group an option belongs to.
  ///
  /// - Parameter option: the option's position, from 0.
  /// - Returns: nothing where there is no such option or group.
  public func group(of option: Int) -> AnswerGroup? {
    guard options.indices.contains(option) else { return nil }
    return groups.first { $0.id == options[option].group }
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("options", &options)
    fields.required("groups", &groups)
    fields.required("headline", &headline)
  }
}

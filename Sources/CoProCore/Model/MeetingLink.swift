/// A decision or an action, by its meeting and its label there: `k7m2p9xd/D1`.
public struct MeetingLink<Of>: Hashable, Sendable {
  /// The meeting.
  public let meeting: Identifier<Meeting>
  /// The label within the meeting.
  public let label: Label<Of>

  /// A part of a meeting's record.
  public init(_ label: Label<Of>, of meeting: Identifier<Meeting>) {
    self.label = label
    self.meeting = meeting
  }
}

extension MeetingLink: FieldValue, TextValue where Of: Labelled {
  /// Reads a meeting's identifier, a slash and a label.
  public init?(text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let meeting = Identifier<Meeting>(text: String(parts[0])),
      let label = Label<Of>(text: String(parts[1]))
    else { return nil }
    self.init(label, of: meeting)
  }

  /// The meeting's identifier, a slash and the label.
  public var text: String { "\(meeting.text)/\(label.text)" }

  /// What should stand there.
  public static var wanted: String {
    "a meeting's identifier, a slash and a label such as \(Of.labelPrefix)1"
  }
}

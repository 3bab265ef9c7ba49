/// One row of a programme: an agenda item, when it belongs on the agenda, and how it differs online.
public struct ProgrammeRow: Record {
  /// When a row belongs on an agenda.
  public enum Condition: String, Choice {
    case over90Minutes = "over-90-minutes"
    case secondMeeting = "second-meeting"
    case someoneNew = "someone-new"
    case termsDraft = "terms-draft"
    case termsAgree = "terms-agree"
    case lastMeeting = "last-meeting"
  }

  /// A short name for the row.
  public var id = ""
  /// When it belongs on the agenda; `nil` means always.
  public var when: Condition?
  /// What is different at meetings held in another way.
  public var instead: [Variation] = []
  /// The item itself, whose fields stand beside these.
  public var item = AgendaItem()
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank row, to be filled by reading.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.optional("when", &when)
    fields.list("instead", &instead)
    item.visit(&fields)
  }

  /// The item as it is for one way of meeting.
  func item(for how: Meeting.How) -> AgendaItem {
    var item = item
    for variation in instead where variation.ways.contains(how) {
      item.title = variation.title ?? item.title
      item.guidance = variation.guidance ?? item.guidance
      item.kit = variation.kit ?? item.kit
    }
    return item
  }
}

/// How a row differs at meetings that are online or both online and in a room.
public struct Variation: Record {
  /// The ways of meeting it is for.
  public var ways: [Meeting.How] = []
  /// The other title.
  public var title: String?
  /// The other guidance.
  public var guidance: [String]?
  /// The other things to bring.
  public var kit: [String]?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank variation, to be filled by reading.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.list("for", &ways)
    fields.optional("title", &title)
    fields.optional("guidance", &guidance)
    fields.optional("kit", &kit)
  }
}

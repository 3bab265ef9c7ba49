/// A draw among applicants for the places there were: who had which ticket, and what came out.
///
/// Personal: kept under `private/`. What is published of it is the seed and the numbers.
public struct Draw: StoredRecord {
  /// The identifier.
  public var id: Identifier<Draw>
  /// Which draw of the project it is, counted from 1.
  public var number = 1
  /// The day.
  public var on = Day.epoch
  /// What the order follows from.
  public var seed = ""
  /// How many places there were, 1 or more.
  public var places = 1
  /// The applications, in the order of their tickets: the first has ticket 1.
  public var tickets: [Identifier<Application>] = []
  /// Why a draw was made again among the same people.
  public var because: String?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank draw, to be filled by reading.
  public init() { id = .blank }

  /// A draw on a day.
  public init(
    id: Identifier<Draw>, number: Int, on day: Day, seed: String, places: Int,
    tickets: [Identifier<Application>]
  ) {
    self.id = id
    self.number = number
    on = day
    self.seed = seed
    self.places = places
    self.tickets = tickets
  }

  /// Where draws are kept.
  public static var shelf: Shelf { .folder("private/draws") }
  /// The name of the draw's file.
  public var fileIdentifier: String? { id.text }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("number", &number)
    fields.required("on", &on)
    fields.required("seed", &seed)
    fields.required("places", &places)
    fields.list("tickets", &tickets)
    fields.optional("because", &because)
  }

  /// The order that follows from the seed.
  public var result: FairDraw { FairDraw(tickets: tickets.count, seed: seed) }

  /// The applications that got a place, in the order in which they came out.
  public var drawn: [Identifier<Application>] {
    result.drawn(places: places).map { tickets[$0 - 1] }
  }
}

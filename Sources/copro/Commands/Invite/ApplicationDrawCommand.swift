import Arguments
import CoProCore
import JSONText

/// `copro invite application draw`: draws lots for places, so that anybody can draw again and see the
/// same come out.
enum ApplicationDrawCommand {
  static let names = Positional<String>(
    "NAME", help: "The people who take part; without names, all who wait for a decision."
  ).any
  static let places = Option<Int>(
    "places", number: "NUMBER", in: 1...10_000, help: "How many places there are.",
    usually: "the places for residents that are free")
  static let seed = Option<String>(
    "seed", value: "TEXT",
    help:
      "Words from which the order follows, such as numbers that a public lottery draws later today.",
    usually: "made by chance")
  static let offer = Flag("offer", help: "Note for those drawn that they are offered a place.")
  static let because = Option<String>(
    "because", value: "TEXT", help: "Why it is drawn again among people who were in a draw already."
  )
  static let last = Flag("last", help: "Show the last draw again.")
  static let numbers = Flag("numbers", help: "Print ticket numbers without names, to publish.")
  static let tickets = Option<Int>(
    "tickets", number: "NUMBER", in: 1...100_000,
    help: "Draw among so many tickets, without any project: to see that a draw was fair.")

  static let command = Command<Console>(
    "draw",
    summary: "Draw lots for places where more people fit than there is room for.",
    discussion: """
      Everybody has a ticket, numbered in the order in which applications came. The order in which tickets come \
      out follows from the seed alone: it is that of the SHA-256 digests of the seed, a line break and the \
      ticket's number, the smallest first. So anybody who has the seed and the number of tickets can draw again. \
      Say the seed beforehand, or take one that nobody can choose.
      """,
    examples: [
      Example("copro invite application draw --places 3 --offer", "draw, and note the offers"),
      Example("copro invite application draw Joan Lee Sam --places 1", "among these three"),
      Example("copro invite application draw --last --numbers", "the last draw, to publish"),
      Example(
        "copro invite application draw --tickets 12 --places 3 --seed \"4 8 15 16 23 42\"",
        "anybody can see what comes out of a seed"),
    ],
    parameters: [names, places, seed, offer, because, last, numbers, tickets, Shared.json],
    exclusive: [
      [last, seed], [last, places], [last, offer], [last, because], [tickets, last],
      [tickets, offer], [tickets, because], [tickets, numbers],
    ]
  ) { arguments, console in
    if let count = arguments[tickets] { return try drawAgain(count, arguments, console) }
    if arguments[last] {
      let project = try console.load(arguments)
      guard let draw = project.draws.last else {
        throw Failure(
          .notThere, "No draw is noted yet.",
          wayOut: "Draw lots with: copro invite application draw --places NUMBER")
      }
      return try show(draw, project, arguments, console)
    }
    let changed = try console.update(arguments) { draft in
      try makeDraw(arguments, &draft, try console.today(arguments))
    }
    // A draw that could be looked at first could be made until it pleases.
    if !arguments[Globals.dryRun] { try show(changed.result, changed.project, arguments, console) }
    let count = changed.result.drawn.count
    if arguments[offer] {
      console.done(
        arguments,
        "Noted: \(count == 1 ? "1 person is" : "\(count) people are") offered a place, drawn by lot."
      )
      console.next(
        arguments, "copro invite letter welcome --all --save", "welcome them once they are members")
    } else {
      console.done(arguments, "The draw is noted.")
      console.next(
        arguments, "copro invite application draw --last --numbers",
        "what to publish: the seed and the numbers, without names")
    }
  }

  private static func makeDraw(_ arguments: Arguments, _ draft: inout Draft, _ today: Day) throws
    -> Draw
  {
    let project = draft.project
    let given = try arguments[names].map { try project.application(named: $0) }
    let people = given.isEmpty ? project.applications.filter { $0.outcome == nil } : given
    let ids = Set(people.map(\.id))
    let candidates = project.applications.filter { ids.contains($0.id) }
    guard candidates.count > 1 else {
      throw Failure(
        .refused,
        candidates.isEmpty
          ? "No application waits for a decision." : "One person alone needs no draw.",
        wayOut: "See the applications with: copro invite application list")
    }
    if let decided = candidates.first(where: { $0.outcome != nil }), let outcome = decided.outcome {
      throw Failure(
        .refused, "It is decided already for \(decided.name): \(outcome.words).",
        wayOut: "Draw among the others.")
    }
    let room = try places(arguments, for: candidates.count, in: project)
    let because = arguments[because].flatMap(MemberDetails.tidied)
    if because == nil,
      let earlier = project.draws.last(where: { !ids.isDisjoint(with: $0.tickets) })
    {
      throw Failure(
        .refused,
        "Some of these people were in the draw of \(earlier.on.words). A draw is fair if it is made once.",
        wayOut:
          "If it has to be made again, say why with --because TEXT; the first stays on record.")
    }
    var draw = Draw(
      id: draft.newIdentifier(for: Draw.self),
      number: (project.draws.last?.number ?? 0) + 1, on: today,
      seed: try seed(arguments, &draft), places: room, tickets: candidates.map(\.id))
    draw.because = because
    draft.project.draws.append(draw)
    guard arguments[offer] else { return draw }
    for id in draw.drawn {
      guard var application = candidates.first(where: { $0.id == id }) else { continue }
      application.outcome = .offered
      application.decidedOn = today
      application.reason = "Drawn by lot"
      draft.project.replace(application)
    }
    return draw
  }

  private static func places(_ arguments: Arguments, for people: Int, in project: Project) throws
    -> Int
  {
    let offered = project.applications.count { $0.outcome == .offered }
    let room = arguments[places] ?? project.settings.places - offered
    guard room > 0 else {
      throw Failure(
        .refused, "No place is free: \(offered) of \(project.settings.places) are offered.",
        wayOut: "Say how many places there are with --places NUMBER.")
    }
    guard room < people else {
      throw Failure(
        .refused, "There is room for everybody: \(people) people, \(room) places.",
        wayOut: "Offer each a place: copro invite application decide NAME offered")
    }
    return room
  }

  /// The seed that was given, or twelve letters by chance.
  private static func seed(_ arguments: Arguments, _ draft: inout Draft) throws -> String {
    if let given = arguments[seed] {
      guard let tidy = MemberDetails.tidied(given) else {
        throw Failure(
          .commandLine, "The seed has no words.", wayOut: "Leave --seed out, or fill it.")
      }
      return tidy
    }
    return draft.chanceText() + draft.chanceText()
  }

  private static func drawAgain(_ count: Int, _ arguments: Arguments, _ console: Console) throws {
    guard let seed = arguments[seed] else { throw arguments.missing([Self.seed]) }
    let room = arguments[places] ?? 1
    guard room <= count else {
      throw Failure(.commandLine, "There are more places than tickets: \(room) and \(count).")
    }
    let draw = FairDraw(tickets: count, seed: seed)
    if arguments[Shared.json] { return try console.result(json(draw, room, nil, nil)) }
    try console.result(DrawText(draw: draw, places: room, names: nil, on: nil).text)
  }

  private static func show(
    _ draw: Draw, _ project: Project, _ arguments: Arguments, _ console: Console
  ) throws {
    let names =
      arguments[numbers]
      ? nil
      : draw.tickets.map { id in
        project.applications.first { $0.id == id }?.name ?? Application.formerName
      }
    if arguments[Shared.json] {
      return try console.result(json(draw.result, draw.places, names, draw.on))
    }
    try console.result(
      DrawText(draw: draw.result, places: draw.places, names: names, on: draw.on).text)
  }

  private static func json(_ draw: FairDraw, _ places: Int, _ names: [String]?, _ on: Day?)
    -> [JSONMember]
  {
    func list(_ numbers: [Int]) -> JSONValue {
      .array(
        numbers.map { number in
          .object(
            [JSONMember("ticket", .integer(number))]
              + (names.map { [JSONMember("name", .string($0[number - 1]))] } ?? []))
        })
    }
    return [
      JSONMember("on", on.map { .string($0.iso) } ?? .null),
      JSONMember("seed", .string(draw.seed)),
      JSONMember("tickets", .integer(draw.order.count)),
      JSONMember("places", .integer(places)),
      JSONMember("drawn", list(draw.drawn(places: places))),
      JSONMember("reserves", list(draw.reserves(places: places))),
    ]
  }
}

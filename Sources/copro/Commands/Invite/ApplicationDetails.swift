import Arguments
import CoProCore
import Spelling

/// What a line of a spreadsheet says of one application: only what it holds is changed.
struct ApplicationDetails: Equatable {
  var name = ""
  private var cells: [String: PeopleTable.Cell] = [:]

  /// The names of columns that are read.
  static let names = [
    "name", "email", "telephone", "format", "received-on", "how-received", "word-count",
    "application",
  ]

  /// Reads the applications of a CSV file with a line of headings; some columns may be left out.
  static func read(
    _ bytes: [UInt8], file: String, leavingOut leftOut: [String]
  ) throws -> [ApplicationDetails] {
    let rows = try PeopleTable.read(bytes, file: file)
    guard !rows.isEmpty else {
      throw Failure(
        .content, "\(file) holds no applications.",
        wayOut: "Give it a heading line, and a line for each application.")
    }
    return try rows.map { row in
      var details = ApplicationDetails()
      for cell in row where !leftOut.contains(cell.key) { try details.put(cell) }
      guard !details.name.isEmpty else {
        throw Failure(.content, "\(row.first?.place ?? file): there is no name in this line.")
      }
      return details
    }
  }

  private mutating func put(_ cell: PeopleTable.Cell) throws {
    guard Self.names.contains(cell.key) else {
      let near = Spelling.nearest(to: cell.key, in: Self.names).first
      throw Failure(
        .content,
        "\(cell.place): “\(cell.key)” is not a column that belongs here."
          + (near.map { " Did you mean “\($0)”?" } ?? ""),
        wayOut: "These are read: \(Self.names.joined(separator: ", ")). "
          + "To pass over a column, say --leave-out \"\(cell.key)\".")
    }
    if cell.text.isEmpty { return }
    if cell.key == "name" { name = MemberDetails.tidied(cell.text) ?? "" }
    cells[cell.key] = cell
  }

  /// Puts everything the line said into an application.
  func apply(to application: inout Application, today: Day) throws {
    application.name = name
    for (key, cell) in cells {
      switch key {
      case "email":
        try EmailAddress.check(cell.text, at: cell.place)
        application.email = cell.text
      case "telephone": application.telephone = cell.text
      case "format": application.format = try choice(cell)
      case "how-received": application.way = try choice(cell)
      case "word-count": application.wordCount = try number(cell)
      case "received-on": application.receivedOn = try day(cell, today)
      case "application":
        if cells["word-count"] == nil { application.wordCount = WordCount.of(cell.text) }
      default: break
      }
    }
  }

  private func choice<Value: Choice>(_ cell: PeopleTable.Cell) throws -> Value {
    let text = cell.text.lowercased().split(separator: " ").joined(separator: "-")
    if let value = Value(text: text) { return value }
    throw Failure(
      .content, "\(cell.place): “\(cell.key)” is “\(cell.text)”; it should be \(Value.wanted).")
  }

  private func number(_ cell: PeopleTable.Cell) throws -> Int {
    if let number = Int(cell.text), (0...1_000_000).contains(number) { return number }
    throw Failure(
      .content,
      "\(cell.place): “\(cell.key)” is “\(cell.text)”; it should be a whole number in figures.")
  }

  private func day(_ cell: PeopleTable.Cell, _ today: Day) throws -> Day {
    do {
      return try DayReader.readRecord(cell.text, today: today)
    } catch {
      throw Failure(.content, "\(cell.place): \(error.message)")
    }
  }
}

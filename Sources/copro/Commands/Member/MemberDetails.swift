import CoProCore
import JSONText
import Spelling

/// What a file says of one person: only what it holds is changed.
struct MemberDetails: Equatable {
  var name: String?
  var side: Side?
  private var texts: [String: String] = [:]

  init(name: String? = nil) { self.name = name.flatMap(Self.tidied) }

  /// A name in one line without white space around it; `nil` where nothing is left.
  static func tidied(_ name: String) -> String? {
    let words = name.withoutControls.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The names a file may use.
  static let names = [
    "name", "side", "role", "job-title", "organisation", "email", "telephone", "access-needs",
    "support-needs", "dietary-needs", "format", "way-of-taking-part",
    "support-before", "support-during", "support-after", "skills",
  ]

  /// Reads the people of a file: JSON (one object or a list of them), or CSV with a heading line.
  static func read(_ bytes: [UInt8], file: String) throws -> [MemberDetails] {
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      return try readJSON(bytes, file: file)
    }
    return try readCSV(bytes, file: file)
  }

  /// Puts everything the file said into a member.
  func apply(to member: inout Member, today: Day) throws {
    if let name { member.name = name }
    if let side { member.side = side }
    for (key, text) in texts {
      switch key {
      case "role": member.role = try choice(key, text)
      case "format": member.format = try choice(key, text)
      case "job-title": member.jobTitle = text
      case "organisation": member.organisation = text
      case "email": member.email = text
      case "telephone": member.telephone = text.lowercased() == "none" ? nil : text
      case "way-of-taking-part": member.wayOfTakingPart = text
      case "access-needs": member.accessNeeds = Self.list(text)
      case "support-needs": member.supportNeeds = Self.list(text)
      case "dietary-needs": member.dietaryNeeds = Self.list(text)
      case "support-before", "support-during", "support-after":
        var support = member.support ?? AgreedSupport()
        if key == "support-before" { support.before = text }
        if key == "support-during" { support.during = text }
        if key == "support-after" { support.after = text }
        member.support = support
      case "skills": member.skills = Self.list(text)
      default: break
      }
      if key.hasSuffix("-needs") { member.needsAsked = today }
    }
  }

  /// Several needs in one text: a line or a semicolon between them; “none” is none.
  static func list(_ text: String) -> [String] {
    let parts = text.split { $0 == ";" || $0.isNewline }.map { part in
      String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    return parts.filter { !$0.isEmpty && $0.lowercased() != "none" }
  }

  private func choice<Value: Choice>(_ key: String, _ text: String) throws -> Value {
    if let value = Value(text: text) { return value }
    throw Failure(
      .content, "“\(key)” of \(name ?? "a person") is “\(text)”; it should be \(Value.wanted).")
  }

  mutating func put(_ key: String, _ text: String, at place: String) throws {
    guard Self.names.contains(key) else {
      let near = Spelling.nearest(to: key, in: Self.names).first
      throw Failure(
        .content,
        "\(place): “\(key)” is not a name that belongs here."
          + (near.map { " Did you mean “\($0)”?" } ?? ""),
        wayOut: "These can be given: \(Self.names.joined(separator: ", ")).")
    }
    if text.isEmpty { return }
    switch key {
    case "name": name = Self.tidied(text)
    case "side":
      do {
        side = try MemberOptions.side(text.lowercased())
      } catch {
        throw Failure(
          .content, "\(place): “side” is “\(text)”; it should be \(Side.wanted).")
      }
    case "email":
      try EmailAddress.check(text, at: place)
      texts[key] = text
    default: texts[key] = text
    }
  }

  /// Takes an answer that was given at the terminal.
  mutating func answer(_ key: String, _ text: String) throws {
    try put(key, text.isEmpty && key.hasSuffix("-needs") ? "none" : text, at: "The answer")
  }

  private static func readJSON(_ bytes: [UInt8], file: String) throws -> [MemberDetails] {
    let value: JSONValue
    do {
      value = try JSONText.read(bytes)
    } catch {
      throw Failure(.content, "\(file), \(Failure.place(error.place)): \(error.message).")
    }
    return try (value.asArray ?? [value]).map { person in
      guard case .object(let members) = person.kind else {
        throw Failure(.content, "\(file) should hold a person in { }, or a list of them in [ ].")
      }
      var details = MemberDetails()
      for member in members {
        let place =
          "\(file), \(Failure.place(JSONText.place(ofOffset: member.keyOffset, in: bytes)))"
        let texts = member.value.asArray?.map(\.asString) ?? [member.value.asString]
        guard !texts.contains(nil) else {
          throw Failure(.content, "\(place): “\(member.key)” should be a text or a list of texts.")
        }
        try details.put(member.key, texts.compactMap { $0 }.joined(separator: "\n"), at: place)
      }
      return details
    }
  }
}

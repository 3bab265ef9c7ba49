import JSONText
import Testing

@Suite struct JSONRoundTripTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is written is read back the same and written the same`(seed: UInt64) throws {
    var chance = Chance(state: seed)
    let value = chance.value(depth: 4)
    let written = JSONText.write(value)
    let again = try JSONText.read(written)
    #expect(again == value)
    #expect(JSONText.write(again) == written)
  }

  @Test func `keys are sorted by their bytes and the form is canonical`() {
    let value = JSONValue.object([
      "é": .null, "z": .array([]), "a": .array([.integer(1), .object([])]),
      "B": .string("x\"\\\u{1}"),
      "\u{1F600}": .bool(false), "\u{FF5E}": .bool(true),
    ])
    let text = String(decoding: JSONText.write(value), as: UTF8.self)
    #expect(
      text == """
        {
          "B": "x\\"\\\\\\u0001",
          "a": [
            1,
            {}
          ],
          "z": [],
          "é": null,
          "～": true,
          "😀": false
        }

        """)
  }

  @Test func `a text cut short anywhere is an error at its end`() throws {
    let sample =
      #" { "name" : [ true , -12.5e+3 , "é\n😀\ud83d\ude39\u00e9 and more" , null ] , "o" : { } }"#
    let bytes = Array(sample.utf8)
    _ = try JSONText.read(bytes)
    for count in 0..<bytes.count {
      let cut = Array(bytes[..<count])
      let problem = #expect(throws: JSONProblem.self) { try JSONText.read(cut) }
      let end = JSONText.place(ofOffset: count, in: cut)
      switch problem?.fact {
      case .notUTF8: #expect(bytes[count] & 0xC0 == 0x80)
      case .empty, .endsTooSoon: #expect(problem?.place == end)
      default: Issue.record("cut at \(count): \(String(describing: problem))")
      }
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `bytes changed at random are read or refused and never crash`(seed: UInt64) {
    var chance = Chance(state: seed)
    var bytes = JSONText.write(chance.value(depth: 4))
    for _ in 0..<4 {
      bytes[chance.below(bytes.count)] = UInt8(truncatingIfNeeded: chance.next())
    }
    let result = Result { try JSONText.read(bytes) }
    switch result {
    case .success(let value): #expect((try? JSONText.read(JSONText.write(value))) == value.sorted)
    case .failure(let error): #expect(error is JSONProblem)
    }
  }
}

extension JSONValue {
  /// The same value with its keys in the order they are written.
  fileprivate var sorted: JSONValue {
    switch kind {
    case .array(let values): .array(values.map(\.sorted))
    case .object(let members):
      .object(
        members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
          .map { JSONMember($0.key, $0.value.sorted) })
    default: self
    }
  }
}

/// Random values that are the same for the same seed.
private struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  mutating func text() -> String {
    let letters: [Unicode.Scalar] = [
      "a", "b", "\"", "\\", "\n", "\u{0}", "\u{7F}", "é", "€", "😀", "/", " ",
    ]
    var text = ""
    for _ in 0..<below(20) { text.unicodeScalars.append(letters[below(letters.count)]) }
    return text
  }

  mutating func value(depth: Int) -> JSONValue {
    switch below(depth > 0 ? 7 : 5) {
    case 0: return .null
    case 1: return .bool(below(2) == 0)
    case 2: return .integer(Int(truncatingIfNeeded: next()))
    case 3: return JSONValue(.number("\(Double(below(1000)) / 8)"))
    case 4: return .string(text())
    case 5: return .array((0..<below(12)).map { _ in value(depth: depth - 1) })
    default:
      var members: [String: JSONValue] = [:]
      for _ in 0..<below(12) { members[text()] = value(depth: depth - 1) }
      return JSONValue.object(members.map { JSONMember($0.key, $0.value) }).sorted
    }
  }
}

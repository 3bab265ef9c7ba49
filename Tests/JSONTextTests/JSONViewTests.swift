import JSONText
import Testing

struct JSONViewTests {
  private static let text = """
    {"name": "Robin \\u00e9", "n\\u0061me2": 1e2, "list": [1, true, null, {"a": []}], "z": {}}
    """

  @Test func `a view holds what the whole value holds, at the same places`() throws {
    let bytes = Array(Self.text.utf8)
    let (view, value) = (try JSONText.view(bytes), try JSONText.read(bytes))
    #expect(view.value == value)
    #expect(view["list"]?.offset == value["list"]?.offset)
    #expect(view["list"]?.asArray?.map(\.offset) == value["list"]?.asArray?.map(\.offset))
    #expect(view.asObject?.map(\.keyOffset) == value.asObject?.map(\.keyOffset))
  }

  @Test func `a value is asked for by its key, however the key is written`() throws {
    let view = try JSONText.view(Array(Self.text.utf8))
    #expect(view["name"]?.asString == "Robin é")
    #expect(view["name2"]?.asInteger == 100)
    #expect(view["z"]?.asObject?.count == 0)
    #expect(view["nam"] == nil)
    #expect(view["list"]?["name"] == nil)
  }

  @Test func `a list is gone through in order, and each value knows its kind`() throws {
    let list = try #require(try JSONText.view(Array(Self.text.utf8))["list"]?.asArray)
    #expect(list.map(\.shape) == [.number, .bool, .null, .object])
    #expect(list.count == 4)
    #expect(list.map(\.asBool) == [nil, true, nil, nil])
  }

  @Test func `a view of a made value is the value`() throws {
    let value = try JSONText.read(Self.text)
    #expect(JSONView(value).value == value)
    #expect(JSONView(value)["list"]?.offset == value["list"]?.offset)
  }

  @Test(arguments: [
    #"{"a": 1, "b": 2, "a": 3}"#, #"{"b": 1, "a": 2, "b": 3}"#, #"{"b": 1, "a": 2, "\u0062": 3}"#,
    #"{"\u0061": 1, "a": 2}"#, #"{"é": 1, "e\u0301": 2}"#, #"{"z": {"z": 1}, "a": 1, "z": 2}"#,
  ])
  func `a key that stands twice is found in any order and writing`(text: String) {
    #expect(throws: JSONProblem.self) { try JSONText.view(Array(text.utf8)) }
  }

  @Test func `a key that stands twice is found among many`() throws {
    let keys = (0..<500).reversed().map { "\"k\($0)\": \($0)" }
    let text = "{\(keys.joined(separator: ","))}"
    #expect(try JSONText.view(Array(text.utf8))["k499"]?.asInteger == 499)
    let twice = "{\((keys + [#""k250": 1"#]).joined(separator: ","))}"
    #expect(throws: JSONProblem.self) { try JSONText.view(Array(twice.utf8)) }
  }
}

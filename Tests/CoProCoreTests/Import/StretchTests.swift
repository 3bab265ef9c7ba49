import CoProCore
import Testing

/// A file comes in stretches; where it is cut makes no difference.
struct StretchTests {
  static let files: [(name: String, bytes: [UInt8])] =
    ExportTests.samples.map { ($0.file, (try? ImportFixtures.sample($0.file)) ?? []) } + [
      ("UTF-16, high byte first", utf16("I felt listened to,😀\nAgree,é\n", mark: true)),
      ("UTF-16 without a mark", utf16("I felt listened to,x\nAgree,é\n", mark: false)),
      ("Windows-1252", Array("x,I felt listened to\na".utf8) + [0xE9] + Array(",Agree\n".utf8)),
      ("Windows-1252 to the end", Array("I felt listened to,x\nAgree,caf".utf8) + [0xE9]),
      ("UTF-8", Array("I felt listened to,€\nAgree,😀é\n".utf8)),
    ]

  @Test(arguments: files)
  func `it makes no difference where a file is cut`(name: String, bytes: [UInt8]) throws {
    let statements =
      bytes.count > 500 ? ImportFixtures.statements : [ImportFixtures.statements[0]]
    let round = try ImportFixtures.round(statements)
    let whole = try AnswerFile.read(ByteSource(bytes), for: round)
    #expect(whole.tally.forms > 0)
    for length in [1, 2, 3, 5, 64, 1000] {
      var rest = bytes[...]
      let source = ByteSource { memory in
        let part = rest.prefix(min(length, memory.count))
        memory.copyBytes(from: part)
        rest = rest.dropFirst(part.count)
        return part.count
      }
      let cut = try AnswerFile.read(source, for: round)
      #expect(cut == whole, "\(name), \(length) bytes at a time")
    }
  }

  @Test func `letters that begin in one stretch and end in the next stay whole`() throws {
    // More than is looked at before the delimiter is known, so that cuts fall in every place.
    let comment = String(repeating: "é€😀", count: 100)
    let lines = (0..<500).map { "\($0),Agree,\(String(repeating: "x", count: $0 % 7))\(comment)\n" }
    let text = "ID,I felt listened to,Anything else?\n" + lines.joined()
    let utf8 = try ImportFixtures.read(text, ["I felt listened to"])
    #expect(utf8.encoding == .utf8)
    #expect(utf8.tally.rows[0].counts == [0, 0, 0, 500, 0])
    let wide = try ImportFixtures.read(Self.utf16(text, mark: true), ["I felt listened to"])
    #expect(wide.encoding == .utf16BigEndian)
    #expect(wide.tally == utf8.tally)
    let late = Array(text.utf8.filter { $0 < 0x80 }) + Array("x,Agree,".utf8) + [0x92, 0x0A]
    let windows = try ImportFixtures.read(late, ["I felt listened to"])
    #expect(windows.encoding == .windows1252)
    #expect(windows.tally.rows[0].counts == [0, 0, 0, 501, 0])
  }

  private static func utf16(_ text: String, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  }
}

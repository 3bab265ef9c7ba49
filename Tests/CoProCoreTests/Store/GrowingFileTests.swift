import TestSupport
import Testing

@testable import CoProCore

/// A file that is written bit by bit.
struct GrowingFileTests {
  private let home = TestFolder()
  private let text = [UInt8](repeating: 0x61, count: 40_000)

  private func write(_ files: any FileOperations) throws {
    var file = try NewFile(path: home.full("lines.txt"), files: files).begin()
    do {
      for _ in 1...4 { try file.write(text) }
    } catch {
      file.giveUp()
      throw error
    }
    try file.finish()
  }

  @Test func `it takes the place of an older file whole, when it is finished`() throws {
    home.write("old", to: "lines.txt")
    var file = try NewFile(path: home.full("lines.txt"), files: SystemFiles()).begin()
    try file.write(text)
    try file.write(text)
    #expect(home.text(of: "lines.txt") == "old")
    try file.finish()
    #expect(home.contents() == ["lines.txt": text + text])
  }

  @Test func `where any call fails, the older file stays and nothing is left behind`() throws {
    let whole = FaultyFiles()
    try write(whole)
    #expect(home.contents()["lines.txt"]?.count == 160_000)
    for call in 1...whole.count {
      home.write("old", to: "lines.txt")
      let files = FaultyFiles(at: call, .failure(.full))
      let problem = #expect(throws: StoreProblem.self) { try write(files) }
      // Once it is in its place only the last wait for the disk can fail, and that is said.
      if case .unconfirmed = problem { continue }
      #expect(home.contents() == ["lines.txt": Array("old".utf8)], "\(call)")
    }
  }
}

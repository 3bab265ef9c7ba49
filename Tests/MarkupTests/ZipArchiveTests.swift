import Markup
import Testing

@Suite struct ZipArchiveTests {
  @Test(
    arguments: [
      ("", 0x0000_0000), ("a", 0xE8B7_BE43), ("123456789", 0xCBF4_3926),
      ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
    ] as [(String, UInt32)])
  func `check sums are the known ones`(text: String, known: UInt32) {
    let sum = CRC32.sum(of: Array(text.utf8))
    #expect(sum == known)
  }

  @Test func `files come out as they went in, in order`() {
    var archive = ZipArchive()
    archive.add("one.txt", Array("Hello".utf8))
    archive.add("folder/two.bin", [0, 255, 13, 10])
    archive.add("empty", [])
    let read = ZipReader(archive.bytes)
    #expect(read.faults.isEmpty)
    #expect(read.files.map(\.path) == ["one.txt", "folder/two.bin", "empty"])
    #expect(read.files.map(\.bytes) == [Array("Hello".utf8), [0, 255, 13, 10], []])
  }

  @Test func `an archive without files is still an archive`() {
    let read = ZipReader(ZipArchive().bytes)
    #expect(read.faults.isEmpty)
    #expect(read.files.isEmpty)
  }

  @Test func `a file that was damaged does not pass`() {
    var archive = ZipArchive()
    archive.add("a", Array("Hello".utf8))
    var bytes = archive.bytes
    bytes[32] ^= 1
    let read = ZipReader(bytes)
    #expect(!read.faults.isEmpty)
  }
}

import CoProCore
import TestSupport
import Testing

/// Whatever call fails, and wherever the machine stops: what was acknowledged is there, and nothing is
/// half done.
struct FaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var change: @Sendable (inout Draft) -> Void
    var fault: FaultyFiles.Fault
    var testDescription: String { name }
  }

  static let cases: [Case] = {
    let changes: [(String, @Sendable (inout Draft) -> Void)] = [
      ("one file", SampleFolder.changeOne), ("several files", SampleFolder.changeSeveral),
    ]
    let faults: [(String, FaultyFiles.Fault)] = [
      ("a call fails", .failure(.other(5))), ("the disk is full", .failure(.full)),
      ("the machine stops", .stop),
    ]
    return changes.flatMap { change in
      faults.map { Case(name: "\(change.0), \($0.0)", change: change.1, fault: $0.1) }
    }
  }()

  @Test(arguments: cases)
  func `a change is made whole or not at all, whichever call is hit`(_ test: Case) throws {
    let options = UpdateOptions(holder: "test", seed: 3)
    let plain = try SampleFolder()
    let before = try plain.load()
    let after = try plain.folder().update(options, test.change).project
    var call = 1
    while true {
      let sample = try SampleFolder()
      let files = FaultyFiles(at: call, test.fault)
      let problem = Self.problem { _ = try sample.folder(files).update(options, test.change) }
      let succeeded = problem == nil
      let found = try sample.load()
      #expect(found == before || found == after, "call \(call)")
      if succeeded { #expect(found == after, "call \(call)") }
      if case .unconfirmed = problem {
        #expect(found == after, "call \(call)")
      } else if case .failure = test.fault, !succeeded {
        #expect(found == before, "call \(call)")
      }
      // The next writer finishes what was begun, and leaves no scratch file that matters.
      try sample.folder().update(options) { $0.project.settings.title = "Later" }
      let later = try sample.load()
      #expect(later.settings.topic == found.settings.topic, "call \(call)")
      #expect(later.members == found.members, "call \(call)")
      if files.count < call { break }
      call += 1
    }
    #expect(call > 4)
  }

  private static func problem(_ work: () throws -> Void) -> StoreProblem? {
    do {
      try work()
      return nil
    } catch {
      return error as? StoreProblem
    }
  }

  @Test func `a short write is carried on`() throws {
    let sample = try SampleFolder()
    let files = FaultyFiles(at: 1, .shortWrite)
    try sample.folder(files).update(UpdateOptions(holder: "test"), SampleFolder.changeOne)
    #expect(try sample.load().settings.topic == "new")
  }

  @Test func `one record costs two waits for the disk`() throws {
    let sample = try SampleFolder()
    let files = FaultyFiles()
    try sample.folder(files).update(UpdateOptions(holder: "test"), SampleFolder.changeOne)
    #expect(files.syncs == 2)
  }

  @Test(arguments: [3, 30])
  func `the waits for the disk do not grow with the number of records`(records: Int) throws {
    let sample = try SampleFolder()
    let files = FaultyFiles()
    try sample.folder(files).update(UpdateOptions(holder: "test")) { draft in
      for number in 1...records {
        draft.project.members.append(
          Member(id: draft.newIdentifier(for: Member.self), name: "P\(number)", side: .resident))
      }
    }
    #expect(files.syncs == 4)
  }

  @Test func `a dry run changes nothing and waits for nothing`() throws {
    let sample = try SampleFolder()
    let before = sample.home.contents()
    let files = FaultyFiles()
    let options = UpdateOptions(holder: "test", dryRun: true)
    let updated = try sample.folder(files).update(options, SampleFolder.changeSeveral)
    #expect(updated.changedPaths.count == 4)
    #expect(files.count == 0)
    #expect(sample.home.contents() == before)
  }
}

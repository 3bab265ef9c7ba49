import CoProCore
import TestSupport
import Testing

struct HistoryTests {
  private static func options(_ command: String) -> UpdateOptions {
    UpdateOptions(holder: "test", command: command, day: Day(iso: "2027-01-11") ?? .epoch)
  }

  private static func records(_ sample: SampleFolder) -> [String: [UInt8]] {
    sample.home.contents().filter { !$0.key.contains(".copro") }
  }

  private static func undo(_ sample: SampleFolder, _ files: (any FileOperations)? = nil) throws {
    let folder = files.map { sample.folder($0) } ?? sample.folder()
    try folder.update(options("undo")) { draft in
      draft.otherFiles = try History(of: folder).lastChange().back
      draft.isUndo = true
    }
  }

  @Test func `a change is taken back together with its note, wherever the machine stops`() throws {
    var call = 1
    var isDone = false
    while !isDone {
      let sample = try SampleFolder()
      try sample.folder().update(Self.options("one"), SampleFolder.changeOne)
      let files = FaultyFiles(at: call, .stop)
      try? Self.undo(sample, files)
      isDone = files.count < call
      // The next writer finishes what was begun; a change that changes nothing.
      try sample.folder().update(Self.options("look")) { _ in }
      let isTakenBack = try sample.load().settings.topic == "old"
      let isForgotten = History(of: sample.folder()).entries().isEmpty
      #expect(isTakenBack == isForgotten, "call \(call)")
      if isDone { #expect(isForgotten) }
      call += 1
    }
    #expect(call > 6)
  }

  @Test func `two who take a change back at once take two changes back`() throws {
    let sample = try SampleFolder()
    let first = Self.records(sample)
    try sample.folder().update(Self.options("one"), SampleFolder.changeOne)
    try sample.folder().update(Self.options("several"), SampleFolder.changeSeveral)
    // As soon as the first one lets go of the folder, the second one has it.
    let files = FaultyFiles()
    files.onceUnlocked = { try? Self.undo(sample) }
    try Self.undo(sample, files)
    #expect(Self.records(sample) == first)
    #expect(History(of: sample.folder()).entries().isEmpty)
  }

  @Test func `a change that is taken back leaves the files as they were, step by step`() throws {
    let sample = try SampleFolder()
    let first = Self.records(sample)
    try sample.folder().update(Self.options("one"), SampleFolder.changeOne)
    let second = Self.records(sample)
    try sample.folder().update(Self.options("several"), SampleFolder.changeSeveral)
    try Self.undo(sample)
    #expect(Self.records(sample) == second)
    try Self.undo(sample)
    #expect(Self.records(sample) == first)
    #expect(throws: UndoProblem.nothing) { try History(of: sample.folder()).lastChange() }
  }

  @Test(arguments: [[], [0], [255, 254], [1, 2, 200], [0xC3, 0x28, 7, 7]] as [[UInt8]])
  func `a file that is not text is taken back, too`(old: [UInt8]) throws {
    let sample = try SampleFolder()
    let path = "documents/plan.docx"
    sample.home.write(old, to: "p/\(path)")
    let before = Self.records(sample)
    try sample.folder().update(Self.options("save")) { $0.otherFiles[path] = .content([9, 200]) }
    try Self.undo(sample)
    #expect(Self.records(sample) == before)
  }

  @Test func `a file that changed since is not taken back`() throws {
    let sample = try SampleFolder()
    try sample.folder().update(Self.options("one"), SampleFolder.changeOne)
    sample.home.write(sample.home.text(of: "p/copro.json") + "\n", to: "p/copro.json")
    #expect(throws: UndoProblem.changedSince(path: "copro.json", command: "one")) {
      try History(of: sample.folder()).lastChange()
    }
  }

  @Test func `of a change that cannot be taken back nothing is kept`() throws {
    let sample = try SampleFolder()
    try sample.folder().update(Self.options("enter")) { draft in
      draft.project.settings.topic = "new"
      draft.canBeUndone = false
    }
    #expect(throws: UndoProblem.notUndoable(command: "enter")) {
      try History(of: sample.folder()).lastChange()
    }
    let kept = sample.home.contents().filter { $0.key.contains("history") }
    #expect(kept.count == 1)
    #expect(
      History(of: sample.folder()).entries().allSatisfy { $0.files.allSatisfy { $0.after == nil } })
    #expect(kept.values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("old") })
  }

  @Test func `twenty changes are remembered`() throws {
    let sample = try SampleFolder()
    for number in 1...25 {
      try sample.folder().update(Self.options("\(number)")) {
        $0.project.settings.topic = "\(number)"
      }
    }
    let commands = History(of: sample.folder()).entries().map(\.command)
    #expect(commands == (6...25).map { "\($0)" })
  }
}

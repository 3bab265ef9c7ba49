import CoProCore
import TestSupport
import Testing

@testable import copro

struct ForgettingTests {
  @Test func `no file keeps a word of somebody's details, earlier copies included`() {
    let project = CommandProject()
    _ = project.console.run(["member", "edit", "Robin", "--email", "robin@home.example"])
    _ = project.console.run(["member", "call", "Robin", "--by", "Sam"])
    _ = project.console.run(["member", "edit", "Robin", "--email", "vale@home.example"])
    let run = project.console.run(["member", "forget", "Robin Vale"])
    #expect(run.status == 0, "\(run.errors)")
    for (path, bytes) in project.home.contents() {
      let text = String(decoding: bytes, as: UTF8.self)
      for trace in ["Robin Vale", "robin@home.example", "vale@home.example"] {
        let isThere = text.holds(trace)
        #expect(!isThere, "\(path) has \(trace)")
      }
    }
  }
}

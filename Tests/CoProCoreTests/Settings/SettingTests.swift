import TestSupport
import Testing

@testable import CoProCore

struct SettingTests {
  private static func project() -> Project {
    var ids = IdentifierSource(seed: 1)
    return Project(settings: ProjectSettings(id: Identifier(using: &ids), title: "T"))
  }

  @Test func `every setting is a field of every template, under its own name`() {
    let fields = SettingFields.values(of: Self.project())
    let missing = Setting.all.filter { fields[$0.name] == nil }.map(\.name)
    #expect(missing.isEmpty)
  }

  @Test func `every setting is a key of the project's files`() {
    let keys = Set(
      RecordKeys(of: ProjectSettings.self).all + RecordKeys(of: TermsOfReference.self).all)
    let unknown = Setting.all.filter { !keys.contains($0.name) }.map(\.name)
    #expect(unknown.isEmpty)
  }

  @Test(arguments: Setting.all.map(\.name))
  func `a setting takes its own example, gives it back, and can be cleared`(name: String) throws {
    let setting = try #require(Setting.named(name))
    var project = Self.project()
    let today = try #require(Day(iso: "2027-12-31"))
    try setting.set([setting.example], in: &project, today: today)
    #expect(!setting.value(in: project).isEmpty)
    try setting.set([], in: &project, today: today)
    #expect(setting.value(in: project).isEmpty || setting.hasDefault)
  }

  @Test func `names and labels are given once`() {
    #expect(Set(Setting.all.map(\.name)).count == Setting.all.count)
    #expect(Set(Setting.all.map(\.label)).count == Setting.all.count)
  }
}

import CoProCore

/// Everything that is kept of one person, as a member and as somebody who applied.
struct KeptPerson {
  let member: Member?
  let applications: [Application]

  /// The person with a name, or any part of it that only one has.
  ///
  /// - Throws: ``LookupProblem`` when there is no such member and nobody of that name applied.
  init(named text: String, in project: Project) throws(LookupProblem) {
    let member: Member
    do {
      member = try project.member(named: text)
    } catch {
      guard case .notThere = error, let application = try? project.application(named: text) else {
        throw error
      }
      self.member = nil
      applications = [application]
      return
    }
    self.member = member
    applications = project.applications.filter {
      $0.member == member.id
        || ($0.name.lowercased() == member.name.lowercased() && member.forgotten == nil)
    }
  }

  /// The name as it is kept.
  var name: String { member?.name ?? applications.first?.name ?? "" }

  /// Whether a text is the whole name, or the identifier.
  func isWholly(named text: String) -> Bool {
    name.lowercased() == text.lowercased() || member?.id.text == text
      || applications.contains { $0.id.text == text }
  }

  /// The records in which the person's details are kept.
  var paths: [String] { [member?.path].compactMap { $0 } + applications.map(\.path) }
}

/// The files of a project: which of them differ between two states of it.
enum ProjectFiles {
  /// The files to write and remove so that a folder that holds one state holds the other.
  static func changes(from old: Project, to new: Project) -> [String: FileChange] {
    var changes: [String: FileChange] = [:]
    add(old.settings, new.settings, to: &changes)
    add(old.plan, new.plan, to: &changes)
    add(old.terms, new.terms, to: &changes)
    add(old.rulesSetAside, new.rulesSetAside, to: &changes)
    add(old.committee, new.committee, to: &changes)
    add(old.meetings, new.meetings, to: &changes)
    add(old.rounds, new.rounds, to: &changes)
    add(old.quotations, new.quotations, to: &changes)
    add(old.members, new.members, to: &changes)
    add(old.applications, new.applications, to: &changes)
    add(old.sendings, new.sendings, to: &changes)
    add(old.draws, new.draws, to: &changes)
    add(old.audits, new.audits, to: &changes)
    add(old.feedback, new.feedback, to: &changes)
    add(old.evidence, new.evidence, to: &changes)
    add(old.expenses, new.expenses, to: &changes)
    add(old.involvement, new.involvement, to: &changes)
    add(old.training, new.training, to: &changes)
    return changes
  }

  /// Every file of a new project.
  static func all(of project: Project) -> [String: FileChange] {
    var changes: [String: FileChange] = [:]
    changes[project.settings.path] = .content(RecordFile.bytes(of: project.settings))
    changes[project.plan.path] = .content(RecordFile.bytes(of: project.plan))
    changes[project.terms.path] = .content(RecordFile.bytes(of: project.terms))
    add(RulesSetAside(), project.rulesSetAside, to: &changes)
    add(CommitteeReport(), project.committee, to: &changes)
    add([], project.meetings, to: &changes)
    add([], project.rounds, to: &changes)
    add([], project.quotations, to: &changes)
    add([], project.members, to: &changes)
    add([], project.applications, to: &changes)
    add([], project.sendings, to: &changes)
    add([], project.draws, to: &changes)
    add([], project.audits, to: &changes)
    add([], project.feedback, to: &changes)
    add([], project.evidence, to: &changes)
    add([], project.expenses, to: &changes)
    add([], project.involvement, to: &changes)
    add([], project.training, to: &changes)
    return changes
  }

  private static func add<Stored: StoredRecord>(
    _ old: Stored, _ new: Stored, to changes: inout [String: FileChange]
  ) {
    if old != new { changes[new.path] = .content(RecordFile.bytes(of: new)) }
  }

  private static func add<Stored: StoredRecord>(
    _ old: [Stored], _ new: [Stored], to changes: inout [String: FileChange]
  ) {
    let before = Dictionary(old.map { ($0.path, $0) }) { first, _ in first }
    for record in new where before[record.path] != record {
      changes[record.path] = .content(RecordFile.bytes(of: record))
    }
    let kept = Set(new.map(\.path))
    for path in before.keys where !kept.contains(path) { changes[path] = .removal }
  }
}

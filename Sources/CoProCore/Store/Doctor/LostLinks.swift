/// Finds records that point at others that are not there.
struct LostLinks {
  private let project: Project

  init(in project: Project) { self.project = project }

  /// Every link that leads nowhere.
  var all: [FolderFinding] { members + meetings + evidence + feedback }

  private func lost(_ path: String, _ target: String) -> FolderFinding {
    FolderFinding(.lostLink, path, target: target)
  }

  /// People who are named as there; only where the people's records are here too.
  private var members: [FolderFinding] {
    guard project.hasPrivateRecords else { return [] }
    let known = Set(project.members.map(\.id))
    return project.meetings.flatMap { meeting in
      let named = Set(meeting.present + meeting.apologies)
      return named.subtracting(known).map(\.text).sorted().map {
        lost(meeting.path, "the member \($0)")
      }
    }
  }

  private var meetings: [FolderFinding] {
    let known = Set(project.meetings.map(\.id))
    return project.rounds.compactMap { round in
      guard let meeting = round.meeting, !known.contains(meeting) else { return nil }
      return lost(round.path, "the meeting \(meeting.text)")
    }
  }

  private var evidence: [FolderFinding] {
    var found: [FolderFinding] = []
    for evidence in project.evidence {
      let path = evidence.path
      for outcome in evidence.outcomes where project.plan.outcome(outcome) == nil {
        found.append(lost(path, "the outcome \(outcome.text)"))
      }
      for label in evidence.measures
      where !project.plan.measures.contains(where: { $0.label == label }) {
        found.append(lost(path, "the measure \(label.text)"))
      }
      for id in evidence.meetings where !project.meetings.contains(where: { $0.id == id }) {
        found.append(lost(path, "the meeting \(id.text)"))
      }
      for id in evidence.rounds where !project.rounds.contains(where: { $0.id == id }) {
        found.append(lost(path, "the round \(id.text)"))
      }
      for id in evidence.feedback where !project.feedback.contains(where: { $0.id == id }) {
        found.append(lost(path, "the feedback \(id.text)"))
      }
    }
    return found
  }

  private var feedback: [FolderFinding] {
    var found: [FolderFinding] = []
    for feedback in project.feedback {
      for outcome in feedback.outcomes where project.plan.outcome(outcome) == nil {
        found.append(lost(feedback.path, "the outcome \(outcome.text)"))
      }
      if let round = feedback.round, !project.rounds.contains(where: { $0.id == round }) {
        found.append(lost(feedback.path, "the round \(round.text)"))
      }
    }
    return found
  }
}

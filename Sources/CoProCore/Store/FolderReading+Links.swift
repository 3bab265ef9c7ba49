extension FolderReading {
  /// Checks what no single value can show: that labels are not given twice and lead somewhere.
  mutating func checkLinks(of project: Project, _ comments: [Comments]) {
    problems += project.plan.brokenLinks.map {
      ContentProblem(path: "plan.json", .inconsistent($0))
    }
    for meeting in project.meetings where meeting.end <= meeting.start {
      problems.append(
        ContentProblem(path: meeting.path, .inconsistent("the meeting ends before it starts")))
    }
    for draw in project.draws where !(1...max(1, draw.tickets.count)).contains(draw.places) {
      problems.append(
        ContentProblem(path: draw.path, .inconsistent("there are more places than tickets")))
    }
    for round in project.rounds {
      let isInOrder = roundsInOrder.contains(round.id.text)
      let found = isInOrder ? round.publishedInconsistencies : round.inconsistencies
      problems += found.map {
        ContentProblem(path: round.path, .inconsistent($0))
      }
    }
    for comments in comments {
      problems += comments.inconsistencies(with: project.rounds).map {
        ContentProblem(path: comments.path, .inconsistent($0))
      }
    }
  }
}

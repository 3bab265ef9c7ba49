@testable import CoProCore

extension BrokenRule {
  private static func report(
    _ change: (inout CommitteeReport) -> Void, in project: inout Project
  ) {
    for part in CommitteePart.implications {
      project.committee.put(
        CommitteeEntry(part: part.name, text: "Written.", rating: part.isRated ? .neutral : nil))
    }
    project.committee.put(CommitteeEntry(part: "call-in", text: "yes"))
    change(&project.committee)
  }

  static let ofCommittee: [BrokenRule] = [
    BrokenRule("west-berks-exec/implications-complete") { project in
      report({ $0.clear("legal") }, in: &project)
    },
    BrokenRule("west-berks-exec/one-rating-per-impact") { project in
      report({ $0.put(CommitteeEntry(part: "core-business", text: "Some.")) }, in: &project)
    },
    BrokenRule("west-berks-exec/one-rating-per-impact") { project in
      report(
        {
          $0.put(
            CommitteeEntry(
              part: "health-impact", text: "There are no implications.", rating: .negative))
        }, in: &project)
    },
    BrokenRule("west-berks-exec/call-in-answered") { project in
      report({ $0.clear("call-in") }, in: &project)
    },
  ]
}

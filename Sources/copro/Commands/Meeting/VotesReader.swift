import Arguments
import CoProCore

/// Reads votes: `7-2` or `7-2-1`.
enum VotesReader {
  static func read(_ text: String) throws(ValueProblem) -> Votes {
    let parts = text.split(whereSeparator: { "-/, ".contains($0) }).map { Int($0) }
    let counts = parts.compactMap { $0 }
    guard counts.count == parts.count, (2...3).contains(counts.count),
      counts.allSatisfy({ (0...10_000).contains($0) })
    else {
      throw ValueProblem(
        "Write how many voted for and against, such as 7-2, or 7-2-1 with those who did neither.")
    }
    return Votes(yes: counts[0], no: counts[1], abstained: counts.count > 2 ? counts[2] : 0)
  }
}

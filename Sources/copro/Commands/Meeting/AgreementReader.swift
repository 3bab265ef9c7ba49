import Arguments
import CoProCore

/// Reads how far people agree: `9-3-1`.
enum AgreementReader {
  static func read(_ text: String) throws(ValueProblem) -> Agreement {
    let parts = text.split(whereSeparator: { "-/, ".contains($0) }).map { Int($0) }
    let counts = parts.compactMap { $0 }
    guard counts.count == parts.count, counts.count == 3,
      counts.allSatisfy({ (0...10_000).contains($0) })
    else {
      throw ValueProblem(
        "Write how many agreed, could live with it and did not agree, such as 9-3-1.")
    }
    return Agreement(agree: counts[0], canLiveWith: counts[1], disagree: counts[2])
  }
}

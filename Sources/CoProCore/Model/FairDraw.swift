/// The order in which numbered tickets come out of a draw that anybody can run again.
///
/// Each ticket's place follows from the seed alone: tickets are put in the order of the SHA-256 digests
/// of the seed, a line break and the ticket's number, the smallest first. With nothing but the seed
/// and the number of tickets the same can be done with a pocket calculator for digests.
public struct FairDraw: Equatable, Sendable {
  /// What the order follows from.
  public let seed: String
  /// The tickets in the order in which they came out, numbered from 1.
  public let order: [Int]

  /// Draws tickets.
  ///
  /// - Parameters:
  ///   - tickets: how many there are, 1 or more.
  ///   - seed: any words; every character counts.
  public init(tickets: Int, seed: String) {
    self.seed = seed
    let digests = (1...max(1, tickets)).map { number in
      (number: number, digest: SHA256.hex(of: Array("\(seed)\n\(number)".utf8)))
    }
    order = digests.sorted { ($0.digest, $0.number) < ($1.digest, $1.number) }.map(\.number)
  }

  /// The tickets that get a place.
  public func drawn(places: Int) -> [Int] { Array(order.prefix(places)) }

  /// The others, in the order in which they would move up.
  public func reserves(places: Int) -> [Int] { Array(order.dropFirst(places)) }
}

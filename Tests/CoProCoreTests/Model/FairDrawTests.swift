import CoProCore
import Testing

/// Lots that anybody can draw again.
struct FairDrawTests {
  @Test func `every ticket comes out once`() {
    let order = FairDraw(tickets: 40, seed: "4 8 15 16 23 42").order
    #expect(order.sorted() == Array(1...40))
  }

  /// `printf '4 8 15 16 23 42\n1' | sha256sum`, and so on for 2 to 5.
  @Test func `the order is that of the digests that any other program gives`() {
    let order = FairDraw(tickets: 5, seed: "4 8 15 16 23 42").order
    #expect(order == [4, 1, 3, 5, 2])
  }

  @Test func `those with a place and those in reserve are everybody`() {
    let draw = FairDraw(tickets: 9, seed: "a seed")
    #expect(draw.drawn(places: 4) + draw.reserves(places: 4) == draw.order)
    #expect(draw.drawn(places: 4).count == 4)
  }

  @Test func `every place of every ticket is as likely as any other`() {
    var first = [Int](repeating: 0, count: 5)
    for seed in 0..<5_000 { first[FairDraw(tickets: 5, seed: "seed \(seed)").order[0] - 1] += 1 }
    // 1,000 each; five standard deviations are 141.
    let isFair = first.allSatisfy { abs($0 - 1_000) < 141 }
    #expect(isFair, "\(first)")
  }
}

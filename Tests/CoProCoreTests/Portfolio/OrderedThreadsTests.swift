import Testing

@testable import CoProCore

/// Work on several threads that is handed on in order.
struct OrderedThreadsTests {
  private struct Enough: Error {}

  @Test(arguments: [1, 2, 3, 8], [0, 1, 3, 4, 5, 1_000])
  func `results come in order, whatever the threads do`(_ threads: Int, _ count: Int) throws {
    var found: [Int] = []
    try OrderedThreads(threads: threads).run(over: count) {
      // Each worker takes another time for each number.
      { number in (0..<(number * 7_919 % 997)).reduce(number) { ($0 &+ $1) ^ $1 } }
    } handOn: { number, result in
      let expected = (0..<(number * 7_919 % 997)).reduce(number) { ($0 &+ $1) ^ $1 }
      #expect(result == expected)
      found.append(number)
    }
    #expect(found == Array(0..<count))
  }

  @Test(arguments: [1, 2, 4])
  func `a failure ends the work of all threads`(_ threads: Int) {
    var found = 0
    #expect(throws: Enough.self) {
      try OrderedThreads(threads: threads).run(over: 100_000) {
        { $0 }
      } handOn: { number, _ in
        found = number
        if number == 10 { throw Enough() }
      }
    }
    #expect(found == 10)
  }
}

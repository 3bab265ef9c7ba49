/// How a file of answers is shared out among threads; what comes of it is the same in any case.
public struct ImportThreads: Equatable, Sendable {
  /// How many threads count; with one, nothing is shared out.
  public var threads: Int
  /// How many bytes of the file a thread takes at a time.
  public var part: Int

  /// How often several threads try again after something was not plainly in order.
  let tries = 8

  /// A thread for each processor, up to eight, and a megabyte at a time.
  public init(threads: Int? = nil, part: Int = 1 << 20) {
    self.threads = threads ?? min(OrderedThreads.processors, 8)
    self.part = part
  }

  /// How many stretches one thread reads on its own after something was not plainly in order.
  var stretchesAlone: Int { 1 + part >> 17 }

  /// Whether a stretch of a file is long enough for threads to be started.
  func areWorthwhile(for length: Int) -> Bool { threads > 1 && length / 4 >= part }
}

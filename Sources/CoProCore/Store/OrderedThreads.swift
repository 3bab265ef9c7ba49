#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Does the same work on many things on several threads, and hands on what comes of each in the order of
/// the things, so that nobody can tell how many threads there were.
///
/// The threads are the system's own: a task group costs several milliseconds before it does anything.
struct OrderedThreads {
  /// How many processors the machine has.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// How many threads do the work, that of the caller among them.
  let threads: Int
  /// How many things a thread takes at once, so that threads seldom meet.
  var batch = 4

  /// As many threads as suit so much small work: one for little, else one for each processor, up to four.
  static func forSmallWork(_ count: Int) -> OrderedThreads {
    OrderedThreads(threads: count < 256 ? 1 : min(processors, 4), batch: 32)
  }

  /// Does the work on the things with the numbers from 0.
  ///
  /// - Parameters:
  ///   - count: how many things there are.
  ///   - makeWorker: makes what does the work on one thing; called once on each thread.
  ///   - handOn: takes what came of each thing, in order, on the thread of the caller.
  /// - Throws: what `handOn` throws; the other threads then stop.
  func run<Result: Sendable>(
    over count: Int, makeWorker: @escaping @Sendable () -> (Int) -> Result,
    handOn: (Int, consuming Result) throws -> Void
  ) throws {
    guard threads > 1 else {
      let worker = makeWorker()
      for number in 0..<count { try handOn(number, worker(number)) }
      return
    }
    let desk = Desk<Result>(count: count, batch: batch)
    let others = (1..<threads).compactMap { _ in start { desk.work(makeWorker()) } }
    defer {
      desk.stop()
      for thread in others { pthread_join(thread, nil) }
    }
    let worker = makeWorker()
    var number = 0
    while number < count {
      for ready in desk.batch(at: number, worker) {
        number = ready + 1
        try handOn(ready, desk.pickUp(ready))
      }
    }
  }

  /// Starts a thread; nothing where the system gives none.
  private func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let boxed = Unmanaged.passRetained(Body(run: body))
    let failed = pthread_create(
      &thread, nil,
      { pointer in
        #if canImport(Darwin)
          let body = Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue()
        #else
          guard let pointer else { return nil }
          let body = Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue()
        #endif
        body.run()
        return nil
      }, boxed.toOpaque())
    guard failed == 0 else {
      boxed.release()
      return nil
    }
    return thread
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(run: @escaping @Sendable () -> Void) { self.run = run }
  }
}

/// Where threads take what is to be done and lay down what came of it; guarded by one lock.
private final class Desk<Result: Sendable>: @unchecked Sendable {
  private let batch: Int
  /// How many batches there is room for.
  private static var rounds: Int { 8 }
  /// How far the threads may be ahead of what was handed on, so that memory does not grow.
  private let ahead: Int

  private let count: Int
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var next = 0
  /// Before which number everything was handed on, a batch at a time, and its places are free.
  private var handedOn = 0
  /// Before which number everything was taken from the desk.
  private var pickedUp = 0
  private var isStopped = false
  /// What came of the things, each in its place of a round of places.
  private let places: UnsafeMutablePointer<Result>
  /// Whether what came of a batch lies there, for each batch of that round.
  private var isReady: [Bool]

  init(count: Int, batch: Int) {
    self.count = count
    self.batch = batch
    ahead = batch * Self.rounds
    places = .allocate(capacity: ahead)
    isReady = Array(repeating: false, count: Self.rounds)
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    // What was laid down and nobody took, because handing on failed.
    for number in pickedUp..<next where isReady[round(number) / batch] {
      (places + round(number)).deinitialize(count: 1)
    }
    places.deallocate()
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
  }

  private func round(_ number: Int) -> Int { number % ahead }

  /// Works until nothing is left to be done.
  func work(_ worker: (Int) -> Result) {
    while let numbers = locked({ waitToTake() }) { layDown(numbers, worker) }
  }

  /// The things from a number on of which something lies there; works itself as long as nothing does.
  func batch(at number: Int, _ worker: (Int) -> Result) -> Range<Int> {
    locked {
      // The places of what was handed on are free from now on.
      if number > 0 { isReady[round(number - 1) / batch] = false }
      handedOn = number
    }
    while true {
      let (isThere, numbers) = locked { () -> (Bool, Range<Int>?) in
        while true {
          if isReady[round(number) / batch] { return (true, nil) }
          if let numbers = take() { return (false, numbers) }
          pthread_cond_wait(changed, lock)
        }
      }
      if isThere { return number..<min(number + batch, count) }
      if let numbers { layDown(numbers, worker) }
    }
  }

  /// Takes what came of a thing from the desk, once.
  func pickUp(_ number: Int) -> Result {
    pickedUp = number + 1
    return (places + round(number)).move()
  }

  /// Lets no thread begin anything more.
  func stop() { locked { isStopped = true } }

  private func layDown(_ numbers: Range<Int>, _ worker: (Int) -> Result) {
    for number in numbers { (places + round(number)).initialize(to: worker(number)) }
    locked { isReady[round(numbers.lowerBound) / batch] = true }
  }

  /// The next things to be done, once they may be; nothing at the end.
  ///
  /// Only under the lock.
  private func waitToTake() -> Range<Int>? {
    while !isStopped, next < count, next >= handedOn + ahead { pthread_cond_wait(changed, lock) }
    return isStopped ? nil : take()
  }

  /// The next things to be done, where there are any and they may be.
  ///
  /// Only under the lock.
  private func take() -> Range<Int>? {
    guard next < count, next < handedOn + ahead else { return nil }
    let first = next
    next = min(first + batch, count)
    return first..<next
  }

  /// Does something that no other thread may do meanwhile, and wakes those that wait for a change.
  private func locked<Value>(_ body: () -> Value) -> Value {
    pthread_mutex_lock(lock)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(lock)
    }
    return body()
  }
}

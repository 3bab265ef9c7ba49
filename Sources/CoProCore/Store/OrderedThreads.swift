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

  /// How many threads do the work.
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
    handOn: (Int, Result) throws -> Void
  ) throws {
    let desk = Desk<Result>(count: count, batch: batch)
    let started =
      threads < 2 ? [] : (0..<threads).compactMap { _ in start { desk.work(makeWorker()) } }
    defer {
      desk.stop()
      for thread in started { pthread_join(thread, nil) }
    }
    guard !started.isEmpty else {
      let worker = makeWorker()
      for number in 0..<count { try handOn(number, worker(number)) }
      return
    }
    var number = 0
    while number < count {
      for result in desk.waitForBatch(at: number) {
        try handOn(number, result)
        number += 1
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
  /// How far the threads may be ahead of what was handed on, so that memory does not grow.
  private var ahead: Int { batch * 16 }

  private let count: Int
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var next = 0
  private var handedOn = 0
  private var isStopped = false
  private var ready: [Int: [Result]] = [:]

  init(count: Int, batch: Int) {
    self.count = count
    self.batch = batch
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
  }

  /// Works until nothing is left to be done.
  func work(_ worker: (Int) -> Result) {
    while let numbers = take() {
      let results = numbers.map(worker)
      locked { ready[numbers.lowerBound] = results }
    }
  }

  /// What came of the things from a number on, once it is there.
  func waitForBatch(at number: Int) -> [Result] {
    locked {
      while true {
        if let results = ready.removeValue(forKey: number) {
          handedOn = number + results.count
          return results
        }
        pthread_cond_wait(changed, lock)
      }
    }
  }

  /// Lets no thread begin anything more.
  func stop() { locked { isStopped = true } }

  private func take() -> Range<Int>? {
    locked {
      while !isStopped, next < count, next >= handedOn + ahead { pthread_cond_wait(changed, lock) }
      guard !isStopped, next < count else { return nil }
      let first = next
      next = min(first + batch, count)
      return first..<next
    }
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

import Foundation

/// A thread for work that needs much memory for a while.
///
/// An allocator that keeps apart what each thread asks for gets all of it back when the work is done; on a
/// thread that goes on, what is left of the work would lie between what comes after it.
enum OwnThread {
  /// Does some work on a thread of its own, and waits for it.
  static func run<Value>(_ work: @escaping () -> Value) -> Value {
    let errand = Errand(work)
    let thread = Thread { errand.run() }
    thread.stackSize = stackSize
    thread.start()
    return errand.wait()
  }

  /// As much as the first thread of a program has.
  private static let stackSize = 8 << 20

  /// Some work, and what comes of it; handed from one thread to the other and back.
  private final class Errand<Value>: @unchecked Sendable {
    private let work: () -> Value
    private var result: Value?
    private let isDone = DispatchSemaphore(value: 0)

    init(_ work: @escaping () -> Value) { self.work = work }

    func run() {
      result = work()
      isDone.signal()
    }

    func wait() -> Value {
      isDone.wait()
      return result ?? work()
    }
  }
}

import Foundation

/// A thread for work that needs much memory for a while.
///
/// An allocator keeps apart what each thread asks for. What the work leaves free lies together once the
/// thread has ended, and can be given back; on a thread that goes on it would lie between what comes after.
enum OwnThread {
  /// Does some work on a thread of its own, and waits until that has ended; where there is none to be
  /// had, the work is done on this one.
  static func run<Value>(_ work: @escaping () -> Value) -> Value {
    var value: Value?
    start(Errand { value = work() })
    return value ?? work()
  }

  /// As much as the first thread of a program has.
  private static let stackSize = 8 << 20

  private final class Errand {
    let work: () -> Void
    init(_ work: @escaping () -> Void) { self.work = work }
  }

  private static func start(_ errand: Errand) {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    let given = Unmanaged.passRetained(errand)
    #if os(Linux)
      var thread = pthread_t()
      let status = pthread_create(
        &thread, &attributes,
        { context in
          if let context { Unmanaged<Errand>.fromOpaque(context).takeUnretainedValue().work() }
          return nil
        }, given.toOpaque())
      if status == 0 { pthread_join(thread, nil) }
    #else
      var thread: pthread_t?
      let status = pthread_create(
        &thread, &attributes,
        { context in
          Unmanaged<Errand>.fromOpaque(context).takeUnretainedValue().work()
          return nil
        }, given.toOpaque())
      if status == 0, let thread { pthread_join(thread, nil) }
    #endif
    given.release()
  }
}

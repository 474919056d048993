package import Synchronization

/// An object that is made when somebody first asks for it, and shared from then on.
///
/// It does what `AtomicLazyReference` does, which is compiled for any object and not for one: each look
/// took 260 instructions there, and every run of a pattern begins with a look.
package struct MadeOnce<Value: AnyObject & Sendable>: ~Copyable, Sendable {
  @usableFromInline let place = Atomic<Unmanaged<Value>?>(nil)

  /// Nothing made yet.
  package init() {}

  deinit { place.load(ordering: .acquiring)?.release() }

  /// The object; two threads that come to it together may both make one, and share the first.
  @inlinable @inline(__always)
  package borrowing func value(_ make: () -> Value) -> Value {
    if let known = place.load(ordering: .acquiring) { return known.takeUnretainedValue() }
    return keep(make())
  }

  /// Keeps an object, unless there is one already, and gives the one that is kept.
  @usableFromInline
  borrowing func keep(_ value: Value) -> Value {
    let made = Unmanaged.passRetained(value)
    let (isKept, other) = place.compareExchange(
      expected: nil, desired: made, ordering: .acquiringAndReleasing)
    guard !isKept, let other else { return value }
    made.release()
    return other.takeUnretainedValue()
  }
}

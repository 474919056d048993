import Foundation

/// Memory that was needed for a while.
enum FreeMemory {
  /// Gives it back to the system, where the system's library can do that: to understand a lexicon takes
  /// many small pieces, which an allocator keeps for the thread that used them.
  static func giveBack() {
    #if os(Linux)
      // A door of glibc that its module does not open.
      typealias Trim = @convention(c) (Int) -> CInt
      guard let door = dlsym(nil, "malloc_trim") else { return }
      _ = unsafeBitCast(door, to: Trim.self)(0)
    #endif
  }
}

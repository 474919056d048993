import Foundation

/// Has the system put a long report on the disk while it is written; it would else begin at the end, when
/// nobody has anything to do but to wait for it.
struct Writeback {
  /// Bytes after which it is told to go on: few enough to keep a disk busy, many enough to ask seldom.
  static let step = 1 << 23

  /// Where the bytes begin that it has not been told of.
  private var start = 0
  /// How many they are.
  private var count = 0

  /// The bytes to begin with, once there are enough of them.
  mutating func note(_ written: Int) -> Range<Int>? {
    count += written
    guard count >= Writeback.step else { return nil }
    defer { (start, count) = (start + count, 0) }
    return start..<start + count
  }

  /// Counts what a file has been given, and has the system begin where that is enough.
  mutating func note(_ written: Int, of descriptor: Int32) {
    guard let bytes = note(written) else { return }
    #if os(Linux)
      // A door of glibc that its module does not open.
      typealias Begin = @convention(c) (CInt, Int64, Int64, CUnsignedInt) -> CInt
      guard let door = dlsym(nil, "sync_file_range") else { return }
      _ = unsafeBitCast(door, to: Begin.self)(
        descriptor, Int64(bytes.lowerBound), Int64(bytes.count), Writeback.write)
    #endif
  }

  /// `SYNC_FILE_RANGE_WRITE`: begin, and do not wait.
  private static let write: CUnsignedInt = 2
}

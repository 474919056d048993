import Etiquette
import Foundation
import HanText

extension KeptBytes {
  /// The bytes of a file, as they lie in the system's own memory; `nil` where it cannot be mapped.
  ///
  /// Only for files that nobody writes over: those of a cache are written under another name first, and one
  /// that is removed stays for those who have it.
  convenience init?(mapping path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard let size = FileState(descriptor)?.size, (1...Limits()[.file]).contains(size) else {
      return nil
    }
    let start = mmap(nil, size, PROT_READ, KeptBytes.mode, descriptor, 0)
    guard let start, start != MAP_FAILED else { return nil }
    self.init(UnsafeRawBufferPointer(start: start, count: size)) { memory in
      munmap(UnsafeMutableRawPointer(mutating: memory.baseAddress), memory.count)
    }
  }

  /// Lets go of the pages of a mapped file: those that are looked at once more come from what the system keeps.
  func letGo() {
    withBytes(0..<count) { memory in
      if let start = memory.baseAddress {
        _ = madvise(UnsafeMutableRawPointer(mutating: start), memory.count, MADV_DONTNEED)
      }
    }
  }

  /// All of it at once, where the system can do so: all of it will be looked at.
  private static var mode: Int32 {
    #if os(Linux)
      MAP_PRIVATE | MAP_POPULATE
    #else
      MAP_PRIVATE
    #endif
  }
}

import Foundation

/// What tells this program's file from one that was built otherwise.
public enum Build {
  /// The size and the time of this program's file; `nil` where the system does not say.
  public static let this: String? = {
    var status = stat()
    guard let path, stat(path, &status) == 0 else { return nil }
    return "\(status.st_size) \(status.st_ino) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }()

  /// This program's file; Linux names it without a look at the bundle around it, which takes
  /// its time.
  private static var path: String? {
    #if os(Linux)
      "/proc/self/exe"
    #else
      Bundle.main.executablePath
    #endif
  }
}

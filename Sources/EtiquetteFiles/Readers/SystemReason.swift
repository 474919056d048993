import Foundation

extension Error {
  /// The system's words for a failure, without the path that is named anyway.
  public var systemReason: String {
    let error = self as NSError
    let cause = error.userInfo[NSUnderlyingErrorKey]
    let code =
      (cause as? POSIXError)?.code.rawValue ?? (self as? POSIXError)?.code.rawValue
      ?? [cause as? NSError, error].compactMap(\.self).first { $0.domain == NSPOSIXErrorDomain }
      .map { Int32($0.code) } ?? (self as? CocoaError).flatMap { refusals[$0.code] }
    return code.map { String(cString: strerror($0)) } ?? localizedDescription
  }
}

/// What Foundation has names of its own for.
private let refusals: [CocoaError.Code: Int32] = [
  .fileWriteNoPermission: EACCES, .fileReadNoPermission: EACCES, .fileWriteOutOfSpace: ENOSPC,
  .fileWriteVolumeReadOnly: EROFS, .fileNoSuchFile: ENOENT, .fileReadNoSuchFile: ENOENT,
  .fileWriteFileExists: EEXIST,
]

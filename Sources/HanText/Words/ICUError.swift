internal import CICU

/// An error that ICU reports.
public struct ICUError: Error, Equatable, Sendable {
  /// ICU's code.
  public let code: Int32
  /// ICU's name for it, such as `U_FILE_ACCESS_ERROR`.
  public var name: String { String(cString: cicu_error_name(code)) }
}

/// The version of the ICU in use, such as `72.1`.
public func icuVersion() -> String {
  var buffer = [CChar](repeating: 0, count: 32)
  cicu_version(&buffer, Int32(buffer.count))
  return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
}

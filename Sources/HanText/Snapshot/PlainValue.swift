/// A value of which any bytes in memory make one, so that a snapshot can keep it as it lies there.
package protocol PlainValue: BitwiseCopyable {}

extension UInt8: PlainValue {}
extension UInt16: PlainValue {}
extension UInt64: PlainValue {}
extension Int32: PlainValue {}
extension Int64: PlainValue {}
extension Int: PlainValue {}

internal import CICU

/// The text of a file, decoded as a whole: strict UTF-8 first, then UTF-16, then GB18030.
///
/// `forced` names the encoding instead. Never decided line by line, since a line of GB18030
/// can happen to be valid UTF-8.
public func decode(
  _ bytes: [UInt8], as forced: TextEncoding? = nil
) throws(DecodingFailure) -> DecodedText {
  if let forced { return try strict(bytes, forced) }
  let marked: [TextEncoding] = [.utf8BOM, .utf16LE, .utf16BE, .gb18030]
  if let encoding = marked.first(where: { bytes.starts(with: $0.mark) }) {
    return try strict(bytes, encoding)
  }
  let suspicion = Suspicion(bytes)
  let broken = firstInvalid(bytes)
  if let wide = suspicion.wide, broken != nil || suspicion.isMostlyWide,
    let text = convert(bytes[...], wide), !Suspicion(text).isBinary
  {
    return try checked(DecodedText(bytes: text, encoding: wide))
  }
  if suspicion.isBinary { throw .binary }
  guard let broken else {
    return try checked(DecodedText(bytes: bytes, encoding: .utf8))
  }
  let lines = Lines(bytes)
  if lines.holdBoth { throw .mixedEncodings(line: lines.firstForeign) }
  if let text = convert(bytes[...], .gb18030) {
    return try checked(DecodedText(bytes: text, encoding: .gb18030))
  }
  throw .brokenUTF8(line: line(of: broken, in: bytes))
}

/// Decodes in one encoding, or says at which line that fails.
private func strict(
  _ bytes: [UInt8], _ encoding: TextEncoding
) throws(DecodingFailure) -> DecodedText {
  let body = bytes.starts(with: encoding.mark) ? bytes[encoding.mark.count...] : bytes[...]
  switch encoding {
  case .utf8, .utf8BOM:
    let text = Array(body)
    if let broken = firstInvalid(text) { throw .brokenUTF8(line: line(of: broken, in: text)) }
    return try checked(DecodedText(bytes: text, encoding: encoding))
  case .utf16LE, .utf16BE, .gb18030:
    guard let text = convert(body, encoding) else {
      throw .notIn(encoding, line: firstUndecodable(body, encoding))
    }
    return try checked(DecodedText(bytes: text, encoding: encoding))
  }
}

/// A text has to hold something, and no NUL.
private func checked(_ text: DecodedText) throws(DecodingFailure) -> DecodedText {
  if let nul = text.bytes.firstIndex(of: 0) { throw .nul(line: line(of: nul, in: text.bytes)) }
  guard text.bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
  return text
}

/// Strict conversion to UTF-8, `nil` where a byte does not fit.
private func convert(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> [UInt8]? {
  var written: Int64 = -1
  let capacity = bytes.count * 3 + 8
  let text = [UInt8](unsafeUninitializedCapacity: capacity) { out, count in
    written = bytes.withUnsafeBufferPointer { source in
      cicu_decode(
        encoding.converter, source.baseAddress, Int64(source.count), out.baseAddress,
        Int64(capacity))
    }
    count = max(0, Int(written))
  }
  return written >= 0 ? text : nil
}

/// The line in which decoding stops, found by halving.
private func firstUndecodable(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> Int {
  var lines = 1
  for (number, piece) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
  where encoding == .gb18030 {
    lines = number + 1
    if convert(piece, encoding) == nil { return lines }
  }
  return lines
}

/// The offset of the first byte that is not valid UTF-8.
func firstInvalid(_ bytes: [UInt8]) -> Int? {
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}

private func line(of offset: Int, in bytes: [UInt8]) -> Int {
  bytes[..<offset].count { $0 == 0x0A } + 1
}

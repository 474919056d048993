/// Processing instructions of an XML document, which say nothing of what was said.
///
/// Foundation's parser on Linux takes for granted that one has words behind its name, and reads from
/// nowhere where it has none; so it is not given any.
enum Instructions {
  /// The document with comments and blanks where its instructions stood; lines and columns stay.
  static func hidden(in document: [UInt8]) -> [UInt8] {
    var document = document
    // The parser gives up in the middle of a comment or section where a character is not allowed.
    let isBroken = document.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    var at = 0
    while let start = document[at...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = document[start...]
      if rest.starts(with: "<!--".utf8) {
        at = end(of: "-->", in: document, from: start + 4)
        spoil(&document, start + 4..<at)
      } else if rest.starts(with: "<![CDATA[".utf8) {
        at = end(of: "]]>", in: document, from: start + 9)
        if isBroken { spoil(&document, start + 9..<at) }
      } else if rest.starts(with: "<?".utf8) {
        at = end(of: "?>", in: document, from: start + 1)
        hide(&document, start..<at)
      } else {
        at = start + 1
      }
    }
    return document
  }

  /// The place behind a mark, or the end of the document.
  private static func end(of mark: StaticString, in document: [UInt8], from start: Int) -> Int {
    let mark = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    var at = start
    while let next = document[at...].firstIndex(of: mark[0]) {
      if document[next...].starts(with: mark) { return next + mark.count }
      at = next + 1
    }
    return document.count
  }

  /// Makes an instruction a comment, or blanks where a comment is too long.
  private static func hide(_ document: inout [UInt8], _ range: Range<Int>) {
    let (head, tail) = (Array("<!--".utf8), Array("-->".utf8))
    for at in range where document[at] != 0x0A && document[at] != 0x0D { document[at] = 0x20 }
    guard range.count >= head.count + tail.count else { return }
    document.replaceSubrange(range.prefix(head.count), with: head)
    document.replaceSubrange(range.suffix(tail.count), with: tail)
  }

  /// Makes what looks like instructions look like nothing.
  private static func spoil(_ document: inout [UInt8], _ range: Range<Int>) {
    for at in range.dropLast()
    where document[at] == UInt8(ascii: "<") && document[at + 1] == UInt8(ascii: "?") {
      document[at] = 0x20
    }
  }
}

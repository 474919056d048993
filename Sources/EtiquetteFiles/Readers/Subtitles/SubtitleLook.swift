/// Whether a text looks like subtitles, and like which.
struct SubtitleLook {
  let isWebVTT: Bool

  /// Looks at the first two lines that are not blank, and at the name.
  init?(_ bytes: [UInt8], path: String?) {
    let name = path.map { $0.lowercased() } ?? ""
    var lines: [ArraySlice<UInt8>] = []
    for line in SourceLines(bytes) {
      let range = line.range.lowerBound..<Blank.trimmedEnd(bytes, line.range)
      if !range.isEmpty { lines.append(bytes[range]) }
      if lines.count == 2 { break }
    }
    if let first = lines.first, first.starts(with: "WEBVTT".utf8),
      first.dropFirst(6).first.map({ $0 <= 0x20 }) ?? true
    {
      isWebVTT = true
    } else if lines.count == 2, Cues.isCounter(lines[0]), Cues.isTimes(lines[1]) {
      isWebVTT = false
    } else if name.hasSuffix(".vtt") || name.hasSuffix(".srt") {
      isWebVTT = name.hasSuffix(".vtt")
    } else {
      return nil
    }
  }
}

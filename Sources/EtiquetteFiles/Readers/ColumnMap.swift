import Etiquette

/// Where the parts of lines stand in the input, once something has been taken out of the lines.
struct ColumnMap {
  /// From which column of the shortened line on another column of the input counts.
  private struct Part {
    var clean: Int32
    var source: Int32
  }

  private var parts: [Int32: [Part]] = [:]

  /// Notes that from a column of the shortened line on, the input is at another one.
  mutating func note(line: Int, clean: Int, source: Int) {
    let part = Part(clean: Int32(clamping: clean), source: Int32(clamping: source))
    parts[Int32(clamping: line), default: []].append(part)
  }

  /// Puts what was said back to where it stands.
  func place(_ recording: inout Recording) {
    guard !parts.isEmpty else { return }
    for index in recording.segments.indices {
      recording.segments[index].places = places(of: recording.segments[index])
    }
  }

  /// A segment's places in the input: more of them where something was taken out of its words.
  private func places(of segment: Recording.Segment) -> [Utterance.Place] {
    var found: [Utterance.Place] = []
    for (index, place) in segment.places.enumerated() {
      guard let parts = parts[place.line] else {
        found.append(place)
        continue
      }
      let end = index + 1 < segment.places.count ? segment.places[index + 1].offset : nil
      found += places(from: place, to: end, in: segment.words, parts)
    }
    return found
  }

  private func places(
    from place: Utterance.Place, to end: Int32?, in words: [UInt8], _ parts: [Part]
  ) -> [Utterance.Place] {
    let shift = parts.last { $0.clean <= place.column }.map { $0.source - $0.clean } ?? 0
    var found = [place]
    found[0].column += shift
    var (offset, column) = (Int(place.offset), place.column)
    let limit = min(words.count, end.map(Int.init) ?? words.count)
    for part in parts where part.clean > place.column {
      while offset < limit, column < part.clean {
        offset += 1
        if offset >= words.count || words[offset] & 0xC0 != 0x80 { column += 1 }
      }
      guard offset < limit else { break }
      found.append(
        Utterance.Place(offset: Int32(offset), line: place.line, column: part.source))
    }
    return found
  }
}

import Etiquette

/// Words out of cells, intervals or elements, with who says them, when, and where they stand in
/// the input.
struct PlacedText {
  /// The words so far, one stretch after another.
  private var bytes: [UInt8] = []
  /// Where lines go on behind what was taken out of them.
  private var columns = ColumnMap()
  private var said: [Stretch] = []

  private struct Stretch {
    var times: LineTimes
    var name: String
    var lines: [SourceLine]
  }

  /// Adds what somebody says; an empty name leaves it to the words to name the speaker.
  ///
  /// `places` tell where the words stand, one entry for each line at least; `skipping` are the
  /// first bytes that do not belong to them.
  mutating func say(
    _ words: [UInt8], by name: String, _ times: LineTimes, places: [Utterance.Place],
    skipping: Int = 0
  ) {
    let base = bytes.count
    bytes += words
    // A gap between stretches, so that no two of them touch.
    bytes.append(0x0A)
    var lines: [SourceLine] = []
    var marks = places[...]
    for line in SourceLines(words) {
      let before = marks.prefix { $0.offset <= line.range.lowerBound }
      guard let start = before.last else { continue }
      for mark in marks.dropFirst(before.count).prefix(while: { $0.offset < line.range.upperBound })
      {
        let passed = words[line.range.lowerBound..<Int(mark.offset)].count { $0 & 0xC0 != 0x80 }
        columns.note(
          line: Int(mark.line), clean: Int(start.column) + passed, source: Int(mark.column))
      }
      marks = marks.dropFirst(before.count - 1)
      let skipped = line.number == 1 ? skipping : 0
      guard Blank.trimmedEnd(words, line.range) > line.range.lowerBound + skipped else { continue }
      lines.append(
        SourceLine(
          number: Int(start.line),
          range: base + line.range.lowerBound + skipped..<base + line.range.upperBound,
          column: Int(start.column) + skipped))
    }
    said.append(Stretch(times: times, name: name, lines: lines))
  }

  /// The transcript of all that is said, and what is wrong with it.
  func read(_ casting: Casting, _ facts: Transcript) -> FileContents {
    LabelledLines(casting: casting, facts: facts, bytes: bytes).read(place: columns.place) {
      draft in
      for stretch in said {
        draft.beginCue(stretch.times)
        for (index, line) in stretch.lines.enumerated() {
          if stretch.name.isEmpty {
            draft.take(line)
          } else if index == 0 {
            draft.take(line, by: stretch.name)
          } else {
            draft.goOn(line)
          }
        }
      }
    }
  }
}

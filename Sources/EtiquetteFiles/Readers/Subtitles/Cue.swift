/// A cue of subtitles: some lines, and when they are said.
struct Cue {
  /// Its beginning and end, as far as its line tells them.
  var times: LineTimes
  /// The line of its times.
  var line: Int
  /// The lines of its text.
  var lines: [SourceLine] = []
}

/// The cues of an SRT or WebVTT file, and its comments.
///
/// Counters and cue names go; a blank line inside a cue does not end it.
struct Cues {
  private(set) var cues: [Cue] = []
  /// The lines of `NOTE` blocks.
  private(set) var notes: [SourceLine] = []
  /// What is wrong, by line.
  private(set) var problems: [(line: Int, kind: Problem.Kind)] = []

  private let bytes: [UInt8]
  private let isWebVTT: Bool
  private var block = Block.none
  /// The line after a blank one, as long as it may turn out to be a counter or a name.
  private var held: SourceLine?

  /// What stands around a line, up to the next blank one.
  private enum Block { case none, cue, note, ignored }

  /// What a time line looks like, for those who have to mend one.
  static let example = "00:00:12,300 --> 00:00:15,800"

  /// Parts a file into cues.
  init(_ bytes: [UInt8], isWebVTT: Bool) {
    self.bytes = bytes
    self.isWebVTT = isWebVTT
    for line in SourceLines(bytes) {
      let end = Blank.trimmedEnd(bytes, line.range)
      take(SourceLine(number: line.number, range: line.range.lowerBound..<end))
    }
    if let held, isCounter(held) { complain(held) } else { letGo() }
  }

  private mutating func take(_ line: SourceLine) {
    if line.range.isEmpty {
      letGo()
      block = .none
    } else if block == .note {
      notes.append(line)
    } else if block == .ignored {
      return
    } else if Cues.isTimes(bytes[line.range]) {
      begin(line)
    } else if block == .cue {
      letGo()
      add(line)
    } else if isWebVTT, let kind = keyword(line) {
      block = kind
      if kind == .note { notes.append(line) }
    } else {
      letGo()
      held = line
      block = .cue
    }
  }

  /// A line with times begins a cue; the line before it was its counter or name.
  private mutating func begin(_ line: SourceLine) {
    if let held, !isWebVTT, !isCounter(held) { add(held) }
    held = nil
    if block == .cue, let last = cues.last?.lines.last, last.number == line.number - 1,
      isCounter(last)
    {
      cues[cues.count - 1].lines.removeLast()
    }
    block = .cue
    var cursor = LineCursor(bytes, line.range)
    let times = cursor.bareTimes()
    let isWhole = times?.isRange == true && times?.start != nil
    cues.append(Cue(times: isWhole ? times ?? LineTimes() : LineTimes(), line: line.number))
    if !isWhole {
      complain(line)
    } else if let start = times?.start, let end = times?.end, end < start {
      problems.append((line.number, .reversedTimes(start: start, end: end)))
    }
  }

  private mutating func letGo() {
    if let held { add(held) }
    held = nil
  }

  private mutating func add(_ line: SourceLine) {
    guard !cues.isEmpty else { return complain(line) }
    cues[cues.count - 1].lines.append(line)
  }

  private mutating func complain(_ line: SourceLine) {
    let words = Terminal.cut(String(decoding: bytes[line.range], as: UTF8.self), to: 40)
    problems.append(
      (line.number, .badValue(field: "time", value: words, expected: [Cues.example])))
  }

  private func isCounter(_ line: SourceLine) -> Bool {
    Cues.isCounter(bytes[line.range])
  }

  /// What a line that stands alone begins in WebVTT, but for cues.
  private func keyword(_ line: SourceLine) -> Block? {
    let word = bytes[line.range].prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    switch String(decoding: word, as: UTF8.self) {
    case "NOTE": return .note
    case "STYLE", "REGION": return .ignored
    case "WEBVTT": return line.number == 1 ? .ignored : nil
    default: return nil
    }
  }

  /// Whether a line holds nothing but digits.
  static func isCounter(_ line: ArraySlice<UInt8>) -> Bool {
    let digits = line.filter { $0 > 0x20 }
    return !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether a line holds an arrow and begins with a digit, as one with times does.
  static func isTimes(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first(where: { $0 > 0x20 }),
      (0x30...0x39).contains(first) || first == UInt8(ascii: "-")
    else { return false }
    return line.indices.contains { line[$0...].starts(with: "-->".utf8) }
  }
}

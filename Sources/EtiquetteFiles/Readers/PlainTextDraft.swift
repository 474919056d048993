import Etiquette

/// A transcript of labelled lines while they come in: plain text, or the lines of subtitles.
struct PlainTextDraft {
  let bytes: [UInt8]
  let casting: Casting
  private(set) var recording: Recording
  private(set) var problems: [Problem] = []
  /// Whether a problem keeps the transcript from being judged.
  private(set) var isLost = false

  /// The most bytes of a bracketed remark.
  private static let longestRemark = 512

  private let hearing: Hearing
  private var open: SpokenLines?
  private var speaker: Recording.Speaker?
  private var pending: LineTimes?
  private var isCue = false
  private var strangers = Strangers()
  private var voices = Voices()
  private var isFirst = true
  private var heldMetadata = false

  init(bytes: [UInt8], casting: Casting, facts: Transcript, hearing: Hearing = Hearing()) {
    self.bytes = bytes
    self.casting = casting
    self.hearing = hearing
    recording = Recording(facts: facts)
    heldMetadata = facts.hangup != nil
  }

  /// A problem without which there is no telling who says what.
  mutating func report(_ kind: Problem.Kind, line: Int?) {
    isLost = true
    warn(kind, line: line)
  }

  /// A problem that leaves the words as they are.
  mutating func warn(_ kind: Problem.Kind, line: Int?) {
    problems.append(Problem(path: recording.facts.path, line: line, kind: kind))
  }

  /// Takes the next line.
  mutating func take(_ line: SourceLine) {
    let end = Blank.trimmedEnd(bytes, line.range)
    guard end > line.range.lowerBound else { return }
    let range = line.range.lowerBound..<end
    let shape = LineShape(bytes, range, column: line.column)
    guard isCue || !isComment(shape, end, line.number) else { return }
    if let label = shape.label, let speaker = speaker(label, shape.times) {
      begin(speaker, label, shape.times, line.number, end)
    } else if shape.times != nil, shape.words.offset >= end, shape.times?.isRange == true {
      pending = shape.times
    } else if isEvent(shape, end) {
      note(shape.words, line.number, end, times: shape.times ?? (isCue ? pending : nil))
    } else if !takeMarked(shape, line.number, end) {
      continueWith(shape, line.number, end)
    }
    isFirst = false
  }

  /// Begins a cue of subtitles: what follows is said in its time, until the next one.
  mutating func beginCue(_ times: LineTimes) {
    close()
    isCue = true
    pending = times
  }

  /// Takes a line whose speaker is named apart from it.
  mutating func take(_ line: SourceLine, by name: String) {
    let end = Blank.trimmedEnd(bytes, line.range)
    guard end > line.range.lowerBound else { return }
    let cursor = LineCursor(bytes, line.range.lowerBound..<end, column: line.column)
    let label = LineShape.Label(
      text: name, place: cursor.place, colon: true, words: cursor.place)
    begin(.label(name), label, nil, line.number, end)
    isFirst = false
  }

  /// Goes on with what is said, whatever the line looks like.
  mutating func goOn(_ line: SourceLine) {
    let end = Blank.trimmedEnd(bytes, line.range)
    guard end > line.range.lowerBound else { return }
    add(LineCursor(bytes, line.range.lowerBound..<end, column: line.column).place, line.number, end)
  }

  /// The speaker that a label names.
  private mutating func speaker(
    _ label: LineShape.Label, _ times: LineTimes?
  ) -> Recording.Speaker? {
    let speaker = Recording.Speaker(label: label.text)
    if role(of: speaker) != nil { return speaker }
    let isLabel = label.isMarked(times) || label.isBracketed
    let isKnown = isLabel && hearing.strangers.contains(RoleTable.fold(label.text))
    return isKnown ? speaker : nil
  }

  private mutating func role(of speaker: Recording.Speaker) -> Role? {
    voices.role(of: speaker, direction: recording.facts.direction, by: casting)
  }

  /// Closes the transcript.
  ///
  /// What is known of its speakers now, where that asks for another look at the lines.
  mutating func finish() -> Hearing? {
    close()
    let unknown = strangers.suspects(anySpeaker: speaker != nil)
    if !unknown.isEmpty { return Hearing(strangers: Set(unknown.map(RoleTable.fold))) }
    return speaker == nil ? Hearing(namesNobody: true) : nil
  }
}

// MARK: - Lines

extension PlainTextDraft {
  /// Takes metadata: any `#` line at the top, one with a known key further down, and a known key
  /// without `#` before anybody speaks.
  private mutating func isComment(_ shape: LineShape, _ end: Int, _ line: Int) -> Bool {
    let first = bytes[shape.start.offset]
    let wide = bytes[shape.start.offset..<end].starts(with: "＃".utf8)
    guard first == UInt8(ascii: "#") || wide else {
      guard speaker == nil, let label = shape.label, label.colon,
        speaker(label, shape.times) == nil
      else { return false }
      return takeMetadata(text(shape.start.offset, end), line)
    }
    let text = RoleTable.trimmed(
      String(text(shape.start.offset, end).drop { $0 == "#" || $0 == "＃" }))
    return takeMetadata(text, line) || speaker == nil
  }

  private mutating func takeMetadata(_ text: String, _ line: Int) -> Bool {
    guard let metadata = LineMetadata(text) else { return false }
    if let kind = metadata.note(in: &recording.facts, roles: casting.roles) {
      warn(kind, line: line)
    }
    if metadata.field == .hangup { heldMetadata = true }
    return true
  }

  /// `客服：您好`.
  private mutating func begin(
    _ speaker: Recording.Speaker, _ label: LineShape.Label, _ times: LineTimes?, _ line: Int,
    _ end: Int
  ) {
    let role = role(of: speaker)
    let isRemark = role == .system || LineEvent.mayBegin(bytes, label.words.offset, before: end)
    let remark = isRemark ? remark(label.words, end) : nil
    let times = times?.start == nil ? pending ?? shared() ?? times : times
    self.speaker = speaker
    if let remark, role != .system, LineEvent.isEvent(remark),
      !LineEvent.marksInterruption(remark), hangup(remark, under: role) != nil
    {
      return note(label.words, line, end, times: times, under: role)
    }
    if let remark, role == .system { hear(remark, under: nil) }
    for (mark, offset) in LineEvent.marks(in: label.text) {
      var place = label.place
      place.column += offset
      note(place, line, nil, times: times, words: Array(mark.utf8))
    }
    close()
    open = SpokenLines(speaker: speaker, times: times)
    pending = nil
    add(label.words, line, end)
  }

  /// The end of a cue goes to the last of those who speak in it; where they change nobody says.
  private mutating func shared() -> LineTimes? {
    guard isCue, let until = open?.times?.end else { return nil }
    open?.times?.end = nil
    return LineTimes(end: until)
  }

  /// A line that continues the utterance above, or a remark before anybody speaks.
  private mutating func continueWith(_ shape: LineShape, _ line: Int, _ end: Int) {
    if let label = shape.label {
      strangers.count(label, line: line, isFirst: isFirst, times: shape.times)
    }
    let timed = shape.times?.start != nil && !shape.bare
    let place = timed ? shape.words : shape.start
    if hearing.namesNobody, !isCue { close() }
    if open == nil {
      let speaker = speaker ?? (hearing.namesNobody ? .unknown : .role(.system))
      open = SpokenLines(speaker: speaker, times: timed ? shape.times : pending)
    }
    if let until = (timed ? shape.times : pending)?.end, open?.times != nil {
      open?.times?.end = until
    }
    pending = nil
    add(place, line, end)
  }

  /// `[打断]客服：您听我说`: a remark before the speaker.
  private mutating func takeMarked(_ shape: LineShape, _ line: Int, _ end: Int) -> Bool {
    guard let label = shape.label, !label.colon, LineEvent.isEvent(label.text) else { return false }
    let rest = LineShape(bytes, label.words.offset..<end, column: label.words.column)
    guard let inner = rest.label, let speaker = speaker(inner, rest.times) else { return false }
    let marked = Array(label.text.utf8)
    note(label.place, line, nil, times: shape.times, words: marked)
    begin(speaker, inner, rest.times ?? shape.times, line, end)
    return true
  }

  private func isEvent(_ shape: LineShape, _ end: Int) -> Bool {
    LineEvent.mayBegin(bytes, shape.words.offset, before: end)
      && remark(shape.words, end).map(LineEvent.isEvent) ?? false
  }

  /// The words of a line, where they are short enough for a remark.
  private func remark(_ place: LinePlace, _ end: Int) -> String? {
    guard place.offset < end, end - place.offset <= PlainTextDraft.longestRemark else { return nil }
    return text(place.offset, end)
  }

  /// Keeps a remark as a system utterance; the words after it go on with the same speaker.
  private mutating func note(
    _ place: LinePlace, _ line: Int, _ end: Int?, times: LineTimes?, under role: Role? = nil,
    words: [UInt8]? = nil
  ) {
    close()
    let words = words ?? Array(bytes[place.offset..<(end ?? place.offset)])
    hear(String(decoding: words, as: UTF8.self), under: role)
    open = SpokenLines(speaker: .role(.system), times: times)
    open?.add(words[...], line: line, column: place.column)
    close()
  }

  private func hangup(_ words: String, under role: Role?) -> Party? {
    LineEvent.hangup(
      words, under: role, roles: casting.roles, direction: recording.facts.direction)
  }

  /// Listens for who hangs up; metadata at the top says it better.
  private mutating func hear(_ words: String, under role: Role?) {
    guard !heldMetadata, let party = hangup(words, under: role) else { return }
    recording.facts.hangup = party
  }

  private func text(_ lower: Int, _ upper: Int) -> String {
    String(decoding: bytes[min(lower, upper)..<upper], as: UTF8.self)
  }

  private mutating func add(_ place: LinePlace, _ line: Int, _ end: Int) {
    guard place.offset < end else { return }
    open?.add(bytes[place.offset..<end], line: line, column: place.column)
  }

  private mutating func close() {
    guard let spoken = open else { return }
    open = nil
    recording.segments.append(spoken.segment)
  }
}

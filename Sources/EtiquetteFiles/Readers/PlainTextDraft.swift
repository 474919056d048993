import Etiquette

/// A plain text transcript while its lines come in.
struct PlainTextDraft {
  let bytes: [UInt8]
  let roles: RoleTable
  private(set) var transcript: Transcript
  private(set) var problems: [Problem] = []
  /// Whether a problem keeps the transcript from being judged.
  private(set) var isLost = false

  /// The most bytes of a bracketed remark.
  private static let longestRemark = 512

  private var open: Spoken?
  private var speaker: Role?
  private var pending: LineTimes?
  private var counter: Int32?
  private var strangers = Strangers()
  private var isFirst = true
  private var heldMetadata = false

  /// The utterance that the next line may continue.
  private struct Spoken {
    var role: Role
    var words: [UInt8] = []
    var places: [Utterance.Place] = []
    var times: LineTimes?
  }

  init(bytes: [UInt8], roles: RoleTable, transcript: Transcript) {
    self.bytes = bytes
    self.roles = roles
    self.transcript = transcript
  }

  /// A problem without which there is no telling who says what.
  mutating func report(_ kind: Problem.Kind, line: Int?) {
    isLost = true
    problems.append(Problem(path: transcript.path, line: line, kind: kind))
  }

  /// Takes the next line.
  mutating func take(_ line: SourceLine) {
    let end = Blank.trimmedEnd(bytes, line.range)
    guard end > line.range.lowerBound else { return }
    let range = line.range.lowerBound..<end
    let shape = LineShape(bytes, range)
    guard !isComment(shape, end, line.number) else { return }
    if let label = shape.label, let role = role(label) {
      begin(role, label, shape.times, line.number, end)
    } else if shape.times != nil, shape.words.offset >= end, shape.times?.isRange == true {
      pending = shape.times
    } else if isEvent(shape, end) {
      note(shape.words, line.number, end, times: shape.times)
    } else if !takeMarked(shape, line.number, end) {
      continueWith(shape, line.number, end)
    }
    isFirst = false
  }

  private func role(_ label: LineShape.Label) -> Role? {
    roles.role(of: label.text, direction: transcript.direction)
  }

  /// Closes the transcript and tells what is missing.
  mutating func finish() {
    close()
    guard !isLost else { return }
    let unknown = strangers.suspects(anySpeaker: speaker != nil)
    if let first = unknown.first {
      report(.unknownRoles(unknown.map(\.label)), line: first.line)
    } else if speaker == nil {
      report(.noRoles, line: nil)
    }
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
      guard speaker == nil, let label = shape.label, label.colon, role(label) == nil else {
        return false
      }
      return takeMetadata(text(shape.start.offset, end), line)
    }
    let text = RoleTable.trimmed(
      String(text(shape.start.offset, end).drop { $0 == "#" || $0 == "＃" }))
    return takeMetadata(text, line) || speaker == nil
  }

  private mutating func takeMetadata(_ text: String, _ line: Int) -> Bool {
    guard let metadata = LineMetadata(text) else { return false }
    if let kind = metadata.note(in: &transcript, roles: roles) {
      problems.append(Problem(path: transcript.path, line: line, kind: kind))
    }
    if metadata.field == .hangup { heldMetadata = true }
    return true
  }

  /// `客服：您好`.
  private mutating func begin(
    _ role: Role, _ label: LineShape.Label, _ times: LineTimes?, _ line: Int, _ end: Int
  ) {
    let remark = remark(label.words, end)
    let times = times?.start == nil ? pending ?? times : times
    speaker = role
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
    open = Spoken(role: role, times: times)
    pending = nil
    add(label.words, line, end)
  }

  /// A line that continues the utterance above, or a remark before anybody speaks.
  private mutating func continueWith(_ shape: LineShape, _ line: Int, _ end: Int) {
    if let label = shape.label {
      strangers.count(label, line: line, isFirst: isFirst, times: shape.times)
    }
    let timed = shape.times?.start != nil && !shape.bare
    let place = timed ? shape.words : shape.start
    if open == nil { open = Spoken(role: speaker ?? .system, times: timed ? shape.times : pending) }
    if let until = (timed ? shape.times : pending)?.end, open?.times != nil {
      open?.times?.end = until
    }
    pending = nil
    add(place, line, end)
  }

  /// `[打断]客服：您听我说`: a remark before the speaker.
  private mutating func takeMarked(_ shape: LineShape, _ line: Int, _ end: Int) -> Bool {
    guard let label = shape.label, !label.colon, LineEvent.isEvent(label.text) else { return false }
    let rest = LineShape(bytes, label.words.offset..<end)
    guard let inner = rest.label, let role = role(inner) else { return false }
    let marked = Array(label.text.utf8)
    note(label.place, line, nil, times: shape.times, words: marked)
    var moved = inner
    moved.words.column += label.words.column - 1
    begin(role, moved, rest.times ?? shape.times, line, end)
    return true
  }

  private func isEvent(_ shape: LineShape, _ end: Int) -> Bool {
    remark(shape.words, end).map(LineEvent.isEvent) ?? false
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
    open = Spoken(role: .system, words: words, places: [], times: times)
    open?.places = [
      Utterance.Place(offset: 0, line: Int32(line), column: Int32(place.column))
    ]
    close()
  }

  private func hangup(_ words: String, under role: Role?) -> Party? {
    LineEvent.hangup(words, under: role, roles: roles, direction: transcript.direction)
  }

  /// Listens for who hangs up; metadata at the top says it better.
  private mutating func hear(_ words: String, under role: Role?) {
    guard !heldMetadata, let party = hangup(words, under: role) else { return }
    transcript.hangup = party
  }

  private func text(_ lower: Int, _ upper: Int) -> String {
    String(decoding: bytes[min(lower, upper)..<upper], as: UTF8.self)
  }

  private mutating func add(_ place: LinePlace, _ line: Int, _ end: Int) {
    guard place.offset < end, var spoken = open else { return }
    if !spoken.words.isEmpty { spoken.words.append(0x0A) }
    spoken.places.append(
      Utterance.Place(
        offset: Int32(spoken.words.count), line: Int32(line), column: Int32(place.column)))
    open = nil
    spoken.words.append(contentsOf: bytes[place.offset..<end])
    open = spoken
  }

  private mutating func close() {
    guard let spoken = open else { return }
    open = nil
    transcript.append(
      spoken.role, spoken.words, start: spoken.times?.start, end: spoken.times?.end,
      places: spoken.places)
  }
}

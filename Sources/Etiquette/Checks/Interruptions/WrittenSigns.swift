import HanText

/// What the writing shows of interruptions: marks of the transcriber, and lines that break off.
struct WrittenSigns {
  /// The agent's utterances that are marked as interrupting.
  private(set) var marked: Set<Int> = []
  /// The agent's utterances that directly follow a customer's line that breaks off.
  private(set) var afterBreak: Set<Int> = []

  /// Whether there are none.
  var isEmpty: Bool { marked.isEmpty && afterBreak.isEmpty }

  private let transcript: Transcript
  private let annotated: [Annotated]

  init(_ transcript: Transcript, _ annotated: [Annotated]) {
    self.transcript = transcript
    self.annotated = annotated
    for index in transcript.utterances.indices {
      switch transcript.utterances[index].role {
      case .agent: readAgent(index)
      case .customer: readCustomer(index)
      case .system: readEvent(index)
      }
    }
  }

  private mutating func readAgent(_ index: Int) {
    for note in annotated[index].notes {
      guard let mark = mark(note) else { continue }
      let isCut = mark.isPassive || (note.isLast && breaksOff(index))
      if mark.interrupter == .agent || (mark.interrupter == nil && !isCut) {
        marked.insert(index)
      }
    }
  }

  private mutating func readCustomer(_ index: Int) {
    guard role(index + 1) == .agent else { return }
    if breaksOff(index) { afterBreak.insert(index + 1) }
    for note in annotated[index].notes where note.isLast {
      guard let mark = mark(note) else { continue }
      switch mark.interrupter {
      case .agent: marked.insert(index + 1)
      case nil: afterBreak.insert(index + 1)
      case .customer, .system: break
      }
    }
  }

  /// An event on its own line concerns the agent who goes on after it.
  private mutating func readEvent(_ index: Int) {
    guard annotated[index].words.isEmpty else { return }
    let (before, after) = (neighbour(index, by: -1), neighbour(index, by: 1))
    for note in annotated[index].notes {
      guard let mark = mark(note) else { continue }
      let isAgent = mark.interrupter == .agent
      if let after, role(after) == .agent, let before {
        if isAgent || (mark.interrupter == nil && role(before) == .customer) {
          marked.insert(after)
        }
      } else if isAgent, let before, role(before) == .agent {
        marked.insert(before)
      }
    }
  }

  private func mark(_ note: Annotated.Note) -> InterruptionMark? {
    InterruptionMark(note.text, of: transcript)
  }

  /// The next utterance of a speaker in one direction.
  private func neighbour(_ index: Int, by step: Int) -> Int? {
    var at = index + step
    while role(at) == .system { at += step }
    return role(at) == nil ? nil : at
  }

  private func role(_ index: Int) -> Role? {
    transcript.utterances.indices.contains(index) ? transcript.utterances[index].role : nil
  }

  /// Whether the words end in a dash or in dots.
  private func breaksOff(_ index: Int) -> Bool {
    guard let last = annotated[index].words.last else { return false }
    var end = Tail(transcript.text, last)
    while let scalar = end.next() {
      if WrittenSigns.trailing.contains(scalar) { continue }
      if WrittenSigns.dashes.contains(scalar) { return true }
      return WrittenSigns.dots.contains(scalar) && end.next() == scalar
    }
    return false
  }

  private static let trailing = Set(" \t\r\n\u{3000}，,、\"'”’」』".unicodeScalars)
  private static let dashes = Set("—–―─‐‑-－…⋯".unicodeScalars)
  /// Dots that make an ellipsis where there are two of them.
  private static let dots = Set(".。．・·".unicodeScalars)
}

/// The characters of a stretch from its end on, without those that nobody sees.
private struct Tail: IteratorProtocol {
  private let text: [UInt8]
  private let start: Int
  private var at: Int

  init(_ text: [UInt8], _ range: Range<Int32>) {
    self.text = text
    start = Int(range.lowerBound)
    at = Int(range.upperBound)
  }

  mutating func next() -> Unicode.Scalar? {
    while at > start {
      let end = at
      repeat { at -= 1 } while at > start && text[at] & 0xC0 == 0x80
      var decoder = UTF8()
      var bytes = text[at..<end].makeIterator()
      guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return nil }
      if FoldTable.standard.fold(scalar.value) != 0 { return scalar }
    }
    return nil
  }
}

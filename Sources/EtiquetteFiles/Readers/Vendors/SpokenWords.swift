/// A word as a recogniser gives it; a mark has no times.
struct SpokenWord {
  var text: String
  var start: Double?
  var end: Double?
  var channel: Recording.Speaker?
  var speaker: Recording.Speaker?
  var pointer: String
}

/// How single words are put together.
enum SpokenWords {
  /// A pause of so many seconds parts what one speaker says.
  private static let pause = 1.0

  /// Runs of words of the same speaker on the same channel, without a longer pause or the end of a
  /// sentence inside; what has no speaker belongs to the one before.
  static func segments(_ words: [SpokenWord]) -> [VendorCall.Segment] {
    var segments: [VendorCall.Segment] = []
    var texts: [String] = []
    for word in words {
      if let open = segments.last, let last = texts.last, goesOn(open, last, word) {
        texts.append(word.text)
        segments[segments.count - 1].add(word)
        continue
      }
      if !segments.isEmpty { segments[segments.count - 1].words = joined(texts) }
      texts = [word.text]
      segments.append(VendorCall.Segment(word))
    }
    if !segments.isEmpty { segments[segments.count - 1].words = joined(texts) }
    return segments
  }

  private static func goesOn(
    _ open: VendorCall.Segment, _ last: String, _ word: SpokenWord
  ) -> Bool {
    guard open.channel == word.channel else { return false }
    if let one = open.speaker, let other = word.speaker, one != other { return false }
    guard let start = word.start else { return true }
    if let mark = last.unicodeScalars.last, "。？！?!".unicodeScalars.contains(mark) { return false }
    return start - (open.end ?? start) < pause
  }

  /// Words and marks as one text: with a space only before a Latin word or number that follows
  /// another, or its mark.
  static func joined(_ words: some Sequence<some StringProtocol>) -> String {
    var text = String.UnicodeScalarView()
    for word in words {
      if let last = text.last, let next = word.unicodeScalars.first, last.isASCII, isLatin(next) {
        text.append(" ")
      }
      text.append(contentsOf: word.unicodeScalars)
    }
    return String(text)
  }

  /// A text without the spaces that a recogniser sets between characters.
  static func unspaced(_ text: String) -> String {
    joined(text.split(separator: " "))
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic || LineCursor.digit(scalar) != nil
  }
}

extension VendorCall.Segment {
  /// A segment that begins with a word.
  fileprivate init(_ word: SpokenWord) {
    self.init(
      words: word.text, start: word.start, end: word.end, channel: word.channel,
      speaker: word.speaker, pointer: word.pointer)
  }

  /// Takes the times and the speaker of a further word.
  fileprivate mutating func add(_ word: SpokenWord) {
    start = start ?? word.start
    end = word.end ?? end
    speaker = speaker ?? word.speaker
  }
}

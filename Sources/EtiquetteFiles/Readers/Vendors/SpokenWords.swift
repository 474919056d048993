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
    var runs: [[SpokenWord]] = []
    for word in words {
      if let run = runs.last, goesOn(run, word) {
        runs[runs.count - 1].append(word)
      } else {
        runs.append([word])
      }
    }
    return runs.compactMap { run in
      run.first.map { first in
        VendorCall.Segment(
          words: joined(run.map(\.text)), start: run.lazy.compactMap(\.start).first,
          end: run.last { $0.end != nil }?.end, channel: first.channel,
          speaker: run.lazy.compactMap(\.speaker).first, pointer: first.pointer)
      }
    }
  }

  private static func goesOn(_ run: [SpokenWord], _ word: SpokenWord) -> Bool {
    guard let last = run.last, last.channel == word.channel else { return false }
    if let speaker = word.speaker, let before = run.lazy.compactMap(\.speaker).first,
      before != speaker
    {
      return false
    }
    guard let start = word.start else { return true }
    if let mark = last.text.unicodeScalars.last, "。？！?!".unicodeScalars.contains(mark) {
      return false
    }
    return start - (run.last { $0.end != nil }?.end ?? start) < pause
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

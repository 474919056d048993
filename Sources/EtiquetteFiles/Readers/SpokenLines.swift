import Etiquette

/// The utterance of labelled lines that the next line may continue.
struct SpokenLines {
  var speaker: Recording.Speaker
  var times: LineTimes?
  private var words: [UInt8] = []
  private var places: [Utterance.Place] = []

  init(speaker: Recording.Speaker, times: LineTimes?) {
    self.speaker = speaker
    self.times = times
  }

  /// Takes the words of a line, and where they stand.
  mutating func add(_ line: ArraySlice<UInt8>, line number: Int, column: Int) {
    if !words.isEmpty { words.append(0x0A) }
    places.append(
      Utterance.Place(
        offset: Int32(clamping: words.count), line: Int32(clamping: number),
        column: Int32(clamping: column)))
    words.append(contentsOf: line)
  }

  /// All of it.
  var segment: Recording.Segment {
    Recording.Segment(
      speaker: speaker, words: words, start: times?.start, end: times?.end, places: places)
  }
}

/// Speech of one person without a pause: utterances that follow each other within 0.3 s.
struct SpeechRun: Equatable {
  /// Where it begins, in seconds.
  let start: Double
  /// Where it ends, in seconds.
  private(set) var end: Double
  /// The utterances, in the order of their beginnings.
  private(set) var utterances: [Int]

  /// Silence from which speech counts as ended, in seconds.
  static let pause = 0.3

  fileprivate init(_ utterance: Int, _ span: Utterance.Span) {
    (start, end, utterances) = (span.start, span.end, [utterance])
  }

  fileprivate mutating func add(_ utterance: Int, _ span: Utterance.Span) {
    end = max(end, span.end)
    utterances.append(utterance)
  }
}

extension Transcript {
  /// The runs of one speaker in the order of time, whoever speaks between their utterances.
  func runs(of role: Role) -> [SpeechRun] {
    let timed = utterances.indices.compactMap { index in
      utterances[index].role == role ? utterances[index].span.map { (index, $0) } : nil
    }
    var runs: [SpeechRun] = []
    for (index, span) in timed.sorted(by: { ($0.1.start, $0.0) < ($1.1.start, $1.0) }) {
      if let last = runs.indices.last, (span.start - runs[last].end).isBelow(SpeechRun.pause) {
        runs[last].add(index, span)
      } else {
        runs.append(SpeechRun(index, span))
      }
    }
    return runs
  }
}

extension Utterance {
  /// A stretch of time, in seconds.
  struct Span: Equatable {
    let start: Double
    let end: Double
  }

  /// When it is spoken; `nil` without both times, for reversed ones, and for one of no length,
  /// which is an artefact of a recogniser.
  var span: Span? {
    guard let start, let end, start.isFinite, end.isFinite, start < end else { return nil }
    return Span(start: start, end: end)
  }

  /// Whether it ends before it begins.
  var isReversed: Bool {
    guard let start, let end else { return false }
    return end.isBelow(start)
  }
}

/// Seconds come in steps of a tenth or a hundredth, which binary fractions miss by a hair.
extension Double {
  private static var hair: Double { 1e-6 }

  /// Whether it is less, by more than rounding.
  func isBelow(_ other: Double) -> Bool { self < other - Double.hair }

  /// Whether it is greater, by more than rounding.
  func isAbove(_ other: Double) -> Bool { other.isBelow(self) }
}

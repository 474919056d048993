import Etiquette

/// Annotations in tiers, one tier a speaker, as phonetic tools write them.
struct Tiers {
  /// An interval of a tier in which something is said.
  struct Interval {
    var tier: Int
    /// The speaker, by the name of the tier.
    var name: String
    var times: LineTimes
    var words: [UInt8]
    var places: [Utterance.Place]
    /// Its line in the input.
    var line: Int
  }

  private(set) var intervals: [Interval] = []
  /// What is wrong, by line.
  private(set) var problems: [(line: Int?, kind: Problem.Kind)] = []

  /// Adds an interval, and reports times that run backwards.
  mutating func add(_ interval: Interval) {
    if let start = interval.times.start, start < 0 {
      report(interval.line, .badValue(field: "time", value: "\(start)", expected: ["0, 1.5, …"]))
    }
    if let start = interval.times.start, let end = interval.times.end, end < start {
      report(interval.line, .reversedTimes(start: start, end: end))
    }
    intervals.append(interval)
  }

  mutating func report(_ line: Int?, _ kind: Problem.Kind) { problems.append((line, kind)) }

  /// The transcript: all tiers together, in the order of their times.
  ///
  /// A single tier whose name is nobody's leaves it to the words to name the speakers.
  func contents(_ casting: Casting, _ facts: Transcript) -> FileContents {
    let names = Set(intervals.map(\.name))
    let isAlone =
      names.count == 1
      && names.allSatisfy {
        casting.role(of: Recording.Speaker(label: $0), direction: facts.direction) == nil
      }
    var text = PlacedText()
    for interval in inOrder {
      text.say(
        interval.words, by: isAlone ? "" : interval.name, interval.times, places: interval.places)
    }
    var contents = FileContents()
    if !intervals.isEmpty {
      contents = text.read(casting, facts)
    } else if problems.isEmpty {
      contents.problems = [Problem(path: facts.path, kind: .noUtterances)]
    }
    contents.problems =
      problems.map { Problem(path: facts.path, line: $0.line, kind: $0.kind) } + contents.problems
    return contents
  }

  /// By the beginning; what has none comes behind what stands before it in its tier.
  private var inOrder: [Interval] {
    var last: [Int: Double] = [:]
    let keyed = intervals.enumerated().map { place, interval in
      let key = interval.times.start ?? last[interval.tier] ?? 0
      last[interval.tier] = key
      return (key, place, interval)
    }
    return keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}

import HanText

/// What is listened for in the turns of one speaker: automata over letters and over sounds.
final class Hearing: Sendable {
  /// A pattern that has to be found.
  struct Wanted {
    /// The number of its probe.
    let probe: Int
    let pattern: Pattern
    /// Whether recogniser slips count.
    let bySound: Bool
  }

  /// Probes whose patterns have no literal of their own and are always tried.
  let restless: [Int]
  /// Automata that tell the probes that phrases wake.
  let letters: PhraseMatcher
  let sounds: PhraseMatcher
  /// An automaton over letters that tells the probes which name digits, and no others.
  let numerals: PhraseMatcher

  init(
    restless: [Int], letters: PhraseMatcher, sounds: PhraseMatcher, numerals: PhraseMatcher
  ) {
    self.restless = restless
    self.letters = letters
    self.sounds = sounds
    self.numerals = numerals
  }

  init(_ wanted: [Wanted], tolerance: Tolerance) {
    var words: [(Int, [[UInt16]])] = []
    var restless: [Int] = []
    for one in wanted {
      let anchors = Hearing.anchors(one.pattern)
      if anchors.isEmpty || anchors.contains([]) { restless.append(one.probe) }
      words.append((one.probe, anchors))
    }
    self.restless = restless
    let letters = Hearing.group(words)
    self.letters = PhraseMatcher(
      symbols: letters.keys, telling: letters.values, ignoring: Tolerance.hesitations)
    let heard = wanted.filter(\.bySound)
    let strangers = tolerance.strangers(to: heard.flatMap(\.pattern.soundAnchors))
    let sounds = Hearing.group(
      heard.map {
        (
          $0.probe,
          $0.pattern.soundAnchors.flatMap { tolerance.soundVariants($0, strangers: strangers) }
        )
      })
    self.sounds = PhraseMatcher(
      sounds: sounds.keys, telling: sounds.values, ignoring: Tolerance.hesitations)
    let numerals = Hearing.group(
      wanted.filter(\.pattern.namesDigits).map { ($0.probe, Hearing.anchors($0.pattern)) })
    self.numerals = PhraseMatcher(
      symbols: numerals.keys, telling: numerals.values, ignoring: Tolerance.hesitations)
  }

  /// Literals that wake a pattern.
  var anchors: Int { letters.count + sounds.count + numerals.count }
  /// States of the automata.
  var states: Int { letters.states + sounds.states + numerals.states }
  /// Memory of their tables, in bytes.
  var bytes: Int { letters.bytes + sounds.bytes + numerals.bytes }

  private static let silent = Set(
    Tolerance.hesitations.unicodeScalars.map { FoldTable.standard.fold($0.value) })

  /// The anchors without what the automaton passes over.
  private static func anchors(_ pattern: Pattern) -> [[UInt16]] {
    pattern.anchors.map { $0.filter { !silent.contains($0) } }
  }

  /// Which probes share a literal.
  private static func group(
    _ pairs: [(Int, [[UInt16]])]
  ) -> (keys: [[UInt16]], values: NumberLists<Int32>) {
    var places: [[UInt16]: Int] = [:]
    var keys: [[UInt16]] = []
    var values: [[Int32]] = []
    for (probe, literals) in pairs {
      for literal in literals {
        if let place = places[literal] {
          if values[place].last != Int32(probe) { values[place].append(Int32(probe)) }
        } else {
          places[literal] = keys.count
          keys.append(literal)
          values.append([Int32(probe)])
        }
      }
    }
    return (keys, NumberLists(values))
  }
}

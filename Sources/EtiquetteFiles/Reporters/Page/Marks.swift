import Etiquette

/// Which stretches of a conversation the findings speak of.
struct Marks {
  /// A stretch of one utterance, and the numbers of the findings that all of it belongs to.
  struct Piece: Equatable {
    var text: Range<Int32>
    var findings: [Int]
  }

  private struct Mark {
    var words: Range<Int32>
    var finding: Int
  }

  private let transcript: Transcript
  /// The marked words of each utterance; a finding that speaks of a whole turn, or of what was
  /// not said, marks none.
  private var marks: [Int: [Mark]] = [:]

  init(_ report: Report) {
    transcript = report.transcript
    for (number, finding) in report.findings.enumerated() {
      guard finding.detail != .missing, !finding.speaksOfWholeTurn(in: transcript) else { continue }
      mark(finding, number)
    }
  }

  private mutating func mark(_ finding: Finding, _ number: Int) {
    let utterances = transcript.utterances
    guard utterances.indices.contains(finding.utterance) else { return }
    for index in finding.utterance..<utterances.count {
      guard utterances[index].text.lowerBound < finding.quote.upperBound else { return }
      let words = finding.quote.clamped(to: utterances[index].text)
      guard utterances[index].role == utterances[finding.utterance].role, !words.isEmpty else {
        continue
      }
      marks[index, default: []].append(Mark(words: words, finding: number))
    }
  }

  /// An utterance cut where marked words begin and end.
  func pieces(of index: Int) -> [Piece] {
    let text = transcript.utterances[index].text
    guard !text.isEmpty else { return [] }
    let here = marks[index] ?? []
    let edges = Set(
      here.flatMap { [$0.words.lowerBound, $0.words.upperBound] } + [
        text.lowerBound, text.upperBound,
      ]
    ).sorted()
    var pieces = zip(edges, edges.dropFirst()).map { Piece(text: $0..<$1, findings: []) }
    let places = Dictionary(uniqueKeysWithValues: edges.enumerated().map { ($1, $0) })
    for mark in here {
      guard let first = places[mark.words.lowerBound], let end = places[mark.words.upperBound]
      else { continue }
      for place in first..<end { pieces[place].findings.append(mark.finding) }
    }
    return pieces
  }
}

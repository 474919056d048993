import Etiquette

/// Which stretches of a conversation the findings speak of.
struct Marks {
  /// A stretch of one utterance, and the numbers of the findings that all of it belongs to.
  struct Piece: Equatable {
    var text: Range<Int32>
    var findings: [Int]
  }

  /// The marked words by finding; a finding that speaks of a whole turn marks none.
  private let marked: [(words: Range<Int32>, finding: Int)]
  private let roles: [Role]

  init(_ report: Report) {
    let transcript = report.transcript
    marked = report.findings.enumerated().compactMap { number, finding in
      let isWhole = finding.speaksOfWholeTurn(in: transcript)
      return isWhole || finding.quote.isEmpty ? nil : (finding.quote, number)
    }
    roles = report.findings.map { finding in
      transcript.utterances.indices.contains(finding.utterance)
        ? transcript.utterances[finding.utterance].role : .agent
    }
  }

  /// An utterance cut where marked words begin and end.
  func pieces(of utterance: Utterance) -> [Piece] {
    let here = marked.filter {
      $0.words.overlaps(utterance.text) && roles[$0.finding] == utterance.role
    }
    guard !utterance.text.isEmpty else { return [] }
    var cuts = Set([utterance.text.lowerBound, utterance.text.upperBound])
    for mark in here {
      let words = mark.words.clamped(to: utterance.text)
      cuts.formUnion([words.lowerBound, words.upperBound])
    }
    let edges = cuts.sorted()
    return zip(edges, edges.dropFirst()).map { lower, upper in
      Piece(
        text: lower..<upper,
        findings: here.filter { $0.words.overlaps(lower..<upper) }.map(\.finding))
    }
  }
}

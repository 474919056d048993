import Etiquette
import EtiquetteFiles
import HanText

/// What is promised of everything that a reader gives.
struct Contents {
  let contents: FileContents
  /// The decoded input; `nil` where it is no text.
  let text: [UInt8]?
  /// Whether every line of what was said stands in the input letter by letter.
  let isVerbatim: Bool

  /// Whether the input is XML so broken that a parser's columns mean little; the lines are told.
  private var isBroken: Bool { contents.problems.contains { $0.kind == .xml } }

  func check(_ scrutiny: Scrutiny) throws(Breach) {
    try demand(
      !(contents.transcripts.isEmpty && contents.problems.isEmpty), .noSilence, "nothing at all")
    let lines = text.map { InputLines($0) }
    for problem in contents.problems { try check(problem, lines?.count, scrutiny) }
    for transcript in contents.transcripts {
      try check(transcript)
      for utterance in transcript.utterances {
        try check(utterance, of: transcript)
        guard let lines, !isBroken else { continue }
        for (index, place) in utterance.places.enumerated() {
          let next = index + 1 < utterance.places.count ? utterance.places[index + 1].offset : nil
          try check(place, to: next ?? utterance.text.upperBound, of: transcript, lines)
        }
      }
    }
  }

  private func check(
    _ problem: Problem, _ lines: Int?, _ scrutiny: Scrutiny
  ) throws(Breach) {
    if scrutiny == .full {
      try demandSentence(problem.kind.sentence, "\(problem.kind)")
      for language in Language.allCases { _ = problem.line(language) }
    }
    guard let lines, let line = problem.line else { return }
    try demand((1...lines).contains(line), .sentence, "\(problem.kind) at line \(line) of \(lines)")
  }

  private func check(_ transcript: Transcript) throws(Breach) {
    try demandUTF8(transcript.text, "the text")
    try demand(!transcript.utterances.isEmpty, .noSilence, "a transcript of nothing")
    var end: Int32 = 0
    for utterance in transcript.utterances {
      try demand(utterance.text.lowerBound == end, .boundary, "a gap before \(utterance.text)")
      end = utterance.text.upperBound
    }
    try demand(Int(end) == transcript.text.count, .boundary, "words after the last utterance")
  }

  private func check(_ utterance: Utterance, of transcript: Transcript) throws(Breach) {
    try demandBoundaries(utterance.text, in: transcript.text, "utterance")
    for time in [utterance.start, utterance.end].compactMap(\.self) {
      try demand(time.isFinite, .boundary, "a time of \(time)")
    }
    var last = utterance.text.lowerBound
    for place in utterance.places {
      try demand(place.offset >= last, .boundary, "places out of order")
      last = place.offset
      try demandBoundaries(place.offset..<utterance.text.upperBound, in: transcript.text, "place")
    }
  }

  /// Looks for what was said at its place in the input.
  private func check(
    _ place: Utterance.Place, to end: Int32, of transcript: Transcript, _ lines: InputLines
  ) throws(Breach) {
    let words = transcript.text[Int(place.offset)..<Int(end)].prefix { $0 != 0x0A && $0 != 0x0D }
    let said = Array(String(decoding: words, as: UTF8.self).unicodeScalars)
    let (line, column) = (Int(place.line), Int(place.column))
    let rest = lines.rest(line: line, column: column)
    guard let first = said.first else {
      return try demand(rest != nil, .quote, "nothing at \(line):\(column)")
    }
    guard let source = rest?.first else {
      throw Breach(.quote, "\(said.map { "\($0)" }.joined().debugDescription) at \(line):\(column)")
    }
    // In markup, an entity or a doubled mark stands for another character.
    let isCoded = !isVerbatim && (source == "&" || source == "<" || source == "{")
    try demand(
      source == first || isCoded, .quote,
      "\(first.debugDescription) is \(source.debugDescription) at \(line):\(column)")
    guard isVerbatim, let rest else { return }
    try demand(
      rest.starts(with: said), .quote,
      "\(String(String.UnicodeScalarView(said)).debugDescription) at \(line):\(column)")
  }
}

/// Demands a sentence in both languages.
func demandSentence(
  _ sentence: Localized, _ what: @autoclosure () -> String
) throws(Breach) {
  try demand(!sentence.zh.isEmpty && !sentence.en.isEmpty, .sentence, "none for \(what())")
}

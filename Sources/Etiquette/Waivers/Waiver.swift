import HanText

/// A finding that somebody has looked at and lets pass.
///
/// It is known by what was said, not by where: the rule, the words and the transcript.
public struct Waiver: Hashable, Sendable, Codable {
  /// The rule's identifier.
  public var rule: String
  /// The words of the finding.
  public var quote: String
  /// The transcript's identifier, or the ``Transcript/alias`` of one that is named after its file.
  public var transcript: String
  /// Why it passes.
  public var reason: String
  /// Who has looked at it.
  public var reviewer: String
  /// The last day on which it holds; `nil` where it holds for good.
  public var expires: Day?
  /// Where it is written down.
  public var source: Rule.Source

  /// A waiver with its reason.
  public init(
    rule: String, quote: String, transcript: String, reason: String, reviewer: String,
    expires: Day? = nil, source: Rule.Source = Rule.Source(file: "", line: 0)
  ) {
    self.rule = rule
    self.quote = quote
    self.transcript = transcript
    self.reason = reason
    self.reviewer = reviewer
    self.expires = expires
    self.source = source
  }

  /// The same finding whatever its punctuation, spacing, width, case and script.
  public var identity: Identity {
    Identity(rule: rule, words: Reading(quote).units)
  }

  /// A finding of a transcript by what was said.
  public struct Identity: Hashable, Sendable {
    let rule: String
    let words: [UInt16]
  }
}

extension Finding {
  /// The speaker's utterances that the words reach into; voices between them are left out.
  package func utterances(in transcript: Transcript) -> [Utterance] {
    guard transcript.utterances.indices.contains(utterance) else { return [] }
    let first = transcript.utterances[utterance]
    let reached = transcript.utterances[utterance...].prefix { other in
      other.text.lowerBound <= first.text.lowerBound || other.text.lowerBound < quote.upperBound
    }
    return reached.filter { $0.role == first.role }
  }

  /// The words, in the transcript's own writing.
  package func words(in transcript: Transcript) -> String {
    words(of: utterances(in: transcript), in: transcript)
  }

  /// The same where its utterances are known.
  package func words(of utterances: [Utterance], in transcript: Transcript) -> String {
    utterances.map { transcript.string($0.text.clamped(to: quote)) }.joined()
  }

  /// What the finding is known by, in its transcript.
  package func identity(in transcript: Transcript) -> Waiver.Identity {
    let ranges = utterances(in: transcript).map { $0.text.clamped(to: quote) }
    return Waiver.Identity(
      rule: rule, words: Reading(transcript.text, ranges: ranges).units)
  }
}

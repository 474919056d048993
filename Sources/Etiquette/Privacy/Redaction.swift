/// The personal details of a text, and the text with them masked.
///
/// What is found is what is said as callers say it: in digits or words, in pieces, read back.
/// A detail that no word around it and no shape of its own gives away is not found.
public struct Redaction: Sendable {
  /// A detail and where it stands.
  public struct Span: Sendable, Equatable {
    /// What it is.
    public var detail: PersonalDetail
    /// Its bytes in the text.
    public var range: Range<Int32>
  }

  /// The details in the order of the text; none overlaps another.
  public let spans: [Span]
  /// The text with them masked: as many bytes, as many cells, every offset as before.
  public let bytes: [UInt8]

  /// ``bytes`` as a string.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A text of one speaker.
  public init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes, [Passage(bytes, 0..<Int32(bytes.count))])
  }

  /// All utterances of a conversation, numbers that are given in pieces together.
  public init(_ transcript: Transcript) {
    self.init(transcript.text, transcript.passages)
  }

  /// The name of a file or the number of a conversation, in which people's names stand alone.
  public init(label: String) {
    let bytes = Array(label.utf8)
    self.init(bytes, [Passage(bytes, 0..<Int32(bytes.count))], isLabel: true)
  }

  private init(_ text: [UInt8], _ passages: [Passage], isLabel: Bool = false) {
    var found = passages.map { Redaction.places(in: $0) }
    if isLabel {
      for (index, passage) in passages.enumerated() {
        let numbers = found[index].map(\.place)
        for place in Names.alone(in: passage, besides: numbers) {
          Redaction.add(place, .name, to: &found[index])
        }
      }
    }
    var echoes = Echoes()
    for (passage, places) in zip(passages, found) {
      for (detail, place) in places { echoes.add(detail, place, of: passage) }
    }
    var spans: [Span] = []
    for (index, passage) in passages.enumerated() {
      for place in echoes.names(in: passage) { Redaction.add(place, .name, to: &found[index]) }
      for (detail, place) in echoes.numbers(in: passage) {
        Redaction.add(place, detail, to: &found[index])
      }
      for (detail, place) in found[index] {
        spans += passage.bytes(of: place).map { Span(detail: detail, range: $0) }
      }
    }
    spans.sort { $0.range.lowerBound < $1.range.lowerBound }
    var masked = text
    for span in spans { Mask.cover(span.range, in: &masked) }
    self.spans = spans
    bytes = masked
  }

  private typealias Found = [(detail: PersonalDetail, place: Range<Int>)]

  private static func places(in passage: Passage) -> Found {
    var found: Found = []
    let runs = NumberRun.all(in: passage)
    for detail in PersonalDetail.allCases {
      for place in detail.places(in: passage, runs: runs, taken: found.map(\.place)) {
        add(place, detail, to: &found)
      }
    }
    return found
  }

  /// Adds a detail unless something else is already found there.
  private static func add(_ place: Range<Int>, _ detail: PersonalDetail, to found: inout Found) {
    guard !place.isEmpty, !found.contains(where: { $0.place.overlaps(place) }) else { return }
    found.append((detail, place))
  }
}

extension Report {
  /// The same report with what names a person masked in the words and in why a finding was waived.
  public var redacted: Report {
    var report = self
    report.transcript = transcript.redacted
    for index in report.waived.indices {
      report.waived[index].waiver.reason = Redaction(report.waived[index].waiver.reason).text
    }
    return report
  }
}

extension Transcript {
  /// The same conversation with what names a person masked, every place as before; so are its
  /// number, its path, and a date that is no day.
  ///
  /// The number of the agent stays, whom a report is about.
  public var redacted: Transcript {
    var transcript = self
    transcript.text = Redaction(self).bytes
    transcript.id = Redaction(label: id).text
    transcript.path = path.map { Redaction(label: $0).text }
    transcript.date = date.map { Day(exactly: $0) == nil ? Redaction(label: $0).text : $0 }
    return transcript
  }
}

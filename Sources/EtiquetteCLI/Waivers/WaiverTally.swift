import Etiquette
import EtiquetteFiles

/// Which waivers of the transcripts of a run were used, and which were not.
struct WaiverTally: Sendable, Codable {
  private(set) var used: Set<Waiver> = []
  private var missed: Set<Waiver> = []

  /// Those that nothing was found for in any transcript.
  var unused: [Waiver] { WaiverTally.sorted(missed.subtracting(used)) }

  mutating func add(_ report: Report) {
    used.formUnion(report.waived.map(\.waiver))
    missed.formUnion(report.unusedWaivers)
  }

  static func += (a: inout WaiverTally, b: WaiverTally) {
    a.used.formUnion(b.used)
    a.missed.formUnion(b.missed)
  }

  /// Tells on standard error what is not used, and what has expired.
  func tell(expired: [Waiver], _ language: Language) {
    let messages =
      unused.map(WaiverMessage.unused)
      + WaiverTally.sorted(Set(expired)).map(WaiverMessage.expired)
    for message in messages.prefix(WaiverTally.most) { complain(message.text(language)) }
    let rest = messages.count - WaiverTally.most
    if rest > 0 { complain(WaiverMessage.more(rest).text(language)) }
  }

  /// The most that are told one by one.
  private static let most = 20

  private static func sorted(_ waivers: Set<Waiver>) -> [Waiver] {
    waivers.sorted { ($0.source.file, $0.source.line) < ($1.source.file, $1.source.line) }
  }
}

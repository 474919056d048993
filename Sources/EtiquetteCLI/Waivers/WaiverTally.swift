import Etiquette
import EtiquetteFiles
import HanText

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

  /// Tells on standard error what of the waivers of some desks is not used, and what has expired.
  func tell(_ desks: Desks, _ language: Language) {
    let expired = Set(desks.all.flatMap(\.waivers.expired))
    let messages =
      unused.map { message(unused: $0, desks) }
      + WaiverTally.sorted(expired).map(WaiverMessage.expired)
    for message in messages.prefix(WaiverTally.most) { complain(message.text(language)) }
    let rest = messages.count - WaiverTally.most
    if rest > 0 { complain(WaiverMessage.more(rest).text(language)) }
  }

  private func message(unused waiver: Waiver, _ desks: Desks) -> WaiverMessage {
    let lexicons = desks.all.map(\.linter.lexicon)
    guard !lexicons.contains(where: { $0.rule(waiver.rule) != nil }) else { return .unused(waiver) }
    let nearest = nearestName(to: waiver.rule, in: lexicons.flatMap { $0.rules.map(\.id) })
    return .stranger(waiver, nearest: nearest)
  }

  /// The most that are told one by one.
  private static let most = 20

  private static func sorted(_ waivers: Set<Waiver>) -> [Waiver] {
    waivers.sorted { ($0.source.file, $0.source.line) < ($1.source.file, $1.source.line) }
  }
}

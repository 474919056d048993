import Etiquette
import Yams

/// Reads the score card of a lexicon.
struct ScoreCardReader {
  func scoreCard(_ documents: [Fields], _ mistakes: Mistakes) -> ScoreCard {
    guard let fields = documents.compactMap({ $0.fields("scorecard") }).last else {
      if let document = documents.first { document.report(.missingKey("scorecard"), document.node) }
      return ScoreCard(groups: [], zeroTolerance: [], pass: 0, grades: [])
    }
    fields.expect(.scoreCard)
    let groups = fields.list("groups").map { group($0, fields) }
    let sum = groups.reduce(0) { $0 + $1.weight }
    if abs(sum - 100) > 0.001, let node = fields.value("groups") {
      fields.report(.weights(sum), node)
    }
    return ScoreCard(
      groups: groups, zeroTolerance: fields.strings("zero_tolerance"),
      pass: fields.number("pass", in: 0...100) ?? 60, grades: grades(fields))
  }

  /// The grades under `grades`, from the best.
  func grades(_ fields: Fields) -> [ScoreCard.Grade] {
    fields.list("grades").map { grade($0, fields) }
  }

  private func group(_ node: Node, _ outer: Fields) -> ScoreCard.Group {
    let fields = Fields(node, file: outer.file, mistakes: outer.mistakes)
    fields.expect(.scoreGroup)
    let weight = fields.number("weight", in: 0...100) ?? 0
    let title = fields.fields("title")
    return ScoreCard.Group(
      id: fields.required("id"),
      title: Localized(zh: title?.string("zh") ?? "", en: title?.string("en") ?? ""),
      weight: weight, cap: fields.number("cap", in: 0...100) ?? weight)
  }

  private func grade(_ node: Node, _ outer: Fields) -> ScoreCard.Grade {
    let fields = Fields(node, file: outer.file, mistakes: outer.mistakes)
    fields.expect(.grade)
    return ScoreCard.Grade(
      name: fields.required("name"), from: fields.number("from", in: 0...100) ?? 0)
  }
}

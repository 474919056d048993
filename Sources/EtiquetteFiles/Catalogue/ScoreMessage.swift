public import Etiquette

/// The arithmetic of a score, and the rules that left it.
public enum ScoreMessage: Message {
  /// Points taken from the points that could be given.
  case score(Double, maximum: Double, taken: Double)
  /// Nothing could be judged.
  case nothingJudged(Double)
  /// Rules of zero tolerance were broken.
  case fatal([String])
  /// Points taken in one group, and points asked for where the cap spared some.
  case taken(Double, asked: Double)
  /// The points a group gives after rules left it.
  case lowered(Double, weight: Double, notApplicable: Int, notDecidable: Int)
  /// So many rules have this outcome.
  case outcome(Check.Status, Int)
  /// Rules that were not judged, for one reason.
  case unjudged([String], Check.Reason?)
  /// So many rules that were not judged, for one reason.
  case unjudgedCount(Int, Check.Reason?)

  /// The words.
  public var words: Localized {
    switch self {
    case .score(let score, let maximum, let taken): arithmetic(score, maximum, taken)
    case .nothingJudged(let score):
      Localized(
        zh: "得分 \(score.oneDecimal)（没有可评的项目）", en: "score \(score.oneDecimal) (nothing to judge)")
    case .fatal(let rules):
      Localized(
        zh: "触犯一票否决：\(rules.joined(separator: "、"))",
        en: "zero tolerance: \(rules.joined(separator: ", "))")
    case .taken(let points, let asked): taken(points, asked)
    case .lowered(let points, let weight, let notApplicable, let notDecidable):
      lowered(points, weight, notApplicable, notDecidable)
    case .outcome(let status, let count):
      Localized(zh: "\(status.name.zh) \(count) 项", en: "\(status.name.en) (\(count))")
    case .unjudged(let titles, let reason):
      Localized(
        zh: titles.joined(separator: "、") + (reason.map { "（\($0.brief.zh)）" } ?? ""),
        en: titles.joined(separator: ", ") + (reason.map { " (\($0.brief.en))" } ?? ""))
    case .unjudgedCount(let count, let reason):
      Localized(
        zh: "\(reason?.brief.zh ?? "") \(count) 项", en: "\(reason?.brief.en ?? "") (\(count))")
    }
  }

  private func arithmetic(_ score: Double, _ maximum: Double, _ taken: Double) -> Localized {
    let points = score.oneDecimal
    let (most, less) = (maximum.points, taken.points)
    guard maximum != 100 else {
      return Localized(zh: "得分 \(points) = 100 − \(less)", en: "score \(points) = 100 − \(less)")
    }
    return Localized(
      zh: "得分 \(points) = 100 ×（\(most) − \(less)）/ \(most)",
      en: "score \(points) = 100 × (\(most) − \(less)) / \(most)")
  }

  private func taken(_ points: Double, _ asked: Double) -> Localized {
    guard asked.points != points.points else {
      return Localized(zh: "扣 \(points.points)", en: "−\(points.points)")
    }
    return Localized(
      zh: "扣 \(points.points)（应扣 \(asked.points)，已到上限）",
      en: "−\(points.points) (\(asked.points) asked, capped)")
  }

  private func lowered(
    _ points: Double, _ weight: Double, _ notApplicable: Int, _ notDecidable: Int
  ) -> Localized {
    let counts = [(Check.Status.notApplicable, notApplicable), (.notDecidable, notDecidable)]
      .filter { $0.1 > 0 }
    let listed = Localized(
      zh: counts.map { "\($0.1) 项\($0.0.name.zh)" }.joined(separator: "，"),
      en: counts.map { "\($0.1) \($0.0.name.en)" }.joined(separator: ", "))
    let (zh, en) =
      counts.isEmpty ? ("其余不属本渠道", "the rest is for other channels") : (listed.zh, listed.en)
    guard points > 0 else {
      return Localized(
        zh: "不计分（满分 \(weight.points)，\(zh)）", en: "left out (\(weight.points) points: \(en))")
    }
    return Localized(
      zh: "按 \(points.points) 分计（满分 \(weight.points)，\(zh)）",
      en: "out of \(points.points) instead of \(weight.points) (\(en))")
  }
}

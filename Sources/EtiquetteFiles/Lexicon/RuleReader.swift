import Etiquette
import HanText
import Yams

/// Reads one rule of a lexicon file.
struct RuleReader {
  let words: PatternFields
  let scoreGroups: [String]

  /// Points that a finding may cost.
  private static let deductions = 0.0...1000

  func rule(_ fields: Fields) -> Rule? {
    fields.expect(.rule)
    guard let judgement = judgement(fields) else { return nil }
    let title = localized(fields, "title", required: true)
    let group = fields.required("group")
    if !group.isEmpty, !scoreGroups.contains(group), let node = fields.value("group") {
      fields.report(.unknownValue(group, nearest: Fields.nearest(group, scoreGroups)), node)
    }
    let channels = fields.choices("channels", Channel.self)
    let deduct = fields.number("deduct", in: RuleReader.deductions) ?? 0
    return Rule(
      id: fields.required("id"), clause: fields.required("clause"), title: title,
      message: fields.has("message") ? localized(fields, "message") : title,
      why: localized(fields, "why", required: true), instead: fields.strings("instead"),
      sourceKind: fields.choice("source_kind"),
      severity: fields.choice("severity") ?? .error, deduct: deduct,
      deductWeaker: fields.number("deduct_weaker", in: RuleReader.deductions) ?? deduct / 2,
      group: group,
      channels: Set(channels.isEmpty ? Channel.allCases : channels),
      direction: fields.choice("direction"), judgement: judgement,
      examples: examples(fields.fields("examples")),
      source: Rule.Source(file: fields.file, line: fields.node.mark?.line ?? 0))
  }

  private func localized(_ fields: Fields, _ key: String, required: Bool = false) -> Localized {
    guard let node = fields.value(key) else {
      if required { fields.report(.missingKey(key), fields.node) }
      return Localized(zh: "", en: "")
    }
    if let text = node.scalar?.string { return Localized(zh: text, en: text) }
    let both = Fields(node, file: fields.file, mistakes: fields.mistakes)
    both.expect(.localized)
    let zh = both.required("zh")
    return Localized(zh: zh, en: both.string("en") ?? zh)
  }

  private func examples(_ fields: Fields?) -> Rule.Examples {
    guard let fields else { return Rule.Examples() }
    fields.expect(.examples)
    return Rule.Examples(
      flags: fields.strings("flags"), reviews: fields.strings("reviews"),
      passes: fields.strings("passes"))
  }

  private func judgement(_ fields: Fields) -> Rule.Judgement? {
    let named = Shape.judgements.map(\.name).filter(fields.has)
    guard named.count == 1, let key = named.first else {
      fields.report(.judgements(named.count), fields.node)
      return nil
    }
    if key == "hangs_up" { return .hangsUp }
    guard let inner = fields.fields(key) else { return nil }
    switch key {
    case "forbids": return .forbids(forbids(inner))
    case "says": return says(inner).map(Rule.Judgement.says)
    case "picks_up": return .picksUp(rings(inner))
    case "interrupts": return .interrupts(interrupts(inner))
    case "scene": return .scene(scene(inner))
    default: return nil
    }
  }

  private func rings(_ fields: Fields) -> Rings {
    fields.expect(.rings)
    return Rings(most: fields.count("most", in: 0...99) ?? 3)
  }

  private func forbids(_ fields: Fields) -> Forbids {
    fields.expect(.forbids)
    return Forbids(
      by: fields.choice("by") ?? .agent,
      phrases: words.patterns(fields, "phrases", anchored: true),
      halves: fields.fields("halves").map(halves), sound: fields.bool("sound"),
      unless: words.conditions(fields.fields("unless")),
      softened: fields.fields("review_if").map(softening))
  }

  private func halves(_ fields: Fields) -> Forbids.Halves {
    fields.expect(.halves)
    return Forbids.Halves(
      first: words.patterns(fields, "first", anchored: true),
      second: words.patterns(fields, "second", anchored: true),
      reach: fields.count("reach", in: 0...999) ?? 12)
  }

  private func softening(_ fields: Fields) -> Forbids.Softening {
    fields.expect(.softening)
    return Forbids.Softening(
      turnHas: words.patterns(fields, "turn_has"),
      unless: words.conditions(fields.fields("unless")))
  }

  private func says(_ fields: Fields) -> Says? {
    fields.expect(.says)
    guard let place = fields.choice("place", Says.Place.self) else {
      if !fields.has("place") { fields.report(.missingKey("place"), fields.node) }
      return nil
    }
    return Says(
      place: place, full: wordings(fields, "full"), weaker: wordings(fields, "weaker"),
      prelude: wordings(fields, "prelude"),
      unless: words.conditions(fields.fields("unless")),
      waived: fields.fields("waived").map(waiver))
  }

  private func waiver(_ fields: Fields) -> Says.Waiver {
    fields.expect(.waiverOfWords)
    return Says.Waiver(
      customerSaid: words.patterns(fields, "customer_said"),
      agentAsked: words.patterns(fields, "agent_asked"),
      assent: words.patterns(fields, "assent"), complete: words.patterns(fields, "complete"),
      torn: words.patterns(fields, "torn"), parting: words.patterns(fields, "parting"),
      declined: words.patterns(fields, "declined"))
  }

  private func wordings(_ fields: Fields, _ key: String) -> [Says.Wording] {
    fields.list(key).map { node in
      if let pattern = node.scalar != nil ? words.pattern(node, fields) : nil {
        return Says.Wording(any: [pattern], channels: Set(Channel.allCases), direction: nil)
      }
      let wording = Fields(node, file: fields.file, mistakes: fields.mistakes)
      wording.expect(.wording)
      let channels = wording.choices("channels", Channel.self)
      return Says.Wording(
        any: words.patterns(wording, "any"),
        channels: Set(channels.isEmpty ? Channel.allCases : channels),
        direction: wording.choice("direction"))
    }
  }

  private func interrupts(_ fields: Fields) -> Interrupts {
    fields.expect(.interrupts)
    return Interrupts(
      signals: words.patterns(fields, "signals"), listening: words.patterns(fields, "listening"),
      excused: words.patterns(fields, "excused"), warnings: words.patterns(fields, "warnings"),
      cutsOff: words.patterns(fields, "cuts_off", anchored: true),
      unless: words.conditions(fields.fields("unless")))
  }

  private func scene(_ fields: Fields) -> Scene {
    fields.expect(.scene)
    let cases = fields.list("cases").map { node in
      let one = Fields(node, file: fields.file, mistakes: fields.mistakes)
      one.expect(.sceneCase)
      let channels = one.choices("channels", Channel.self)
      return Scene.Case(
        channels: Set(channels.isEmpty ? Channel.allCases : channels),
        by: one.choice("by") ?? .customer,
        trigger: words.patterns(one, "trigger", anchored: true),
        unless: words.conditions(one.fields("unless")),
        needs: needs(one), window: one.choice("window") ?? .next)
    }
    return Scene(cases: cases, bonus: fields.bool("bonus"))
  }

  /// Each need is a list of alternatives, or a single pattern.
  private func needs(_ fields: Fields) -> [[Pattern]] {
    fields.list("needs").map { node in
      let alternatives = node.sequence.map(Array.init) ?? [node]
      return alternatives.compactMap { words.pattern($0, fields) }
    }
  }
}

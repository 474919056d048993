import Etiquette
import HanText

/// A rule reduced to one phrase or one exception, to see what that entry does.
extension Rule {
  /// Whether the rule never deducts.
  var isBonus: Bool {
    guard case .scene(let scene) = judgement else { return false }
    return scene.bonus
  }

  /// The phrases that the rule listens for, halves among them.
  var phrases: [Pattern] {
    switch judgement {
    case .forbids(let forbids):
      forbids.phrases + (forbids.halves?.first ?? []) + (forbids.halves?.second ?? [])
    case .interrupts(let interrupts): interrupts.cutsOff
    case .says, .hangsUp, .picksUp, .scene: []
    }
  }

  /// A scene with each of its cases alone.
  var byCase: [(name: String, variant: Rule)] {
    guard case .scene(let scene) = judgement, !scene.bonus else { return [] }
    return scene.cases.enumerated().map { number, kind in
      let name = "cases[\(number + 1)]: " + (kind.trigger.first?.source ?? "")
      return (name, with(.scene(Scene(cases: [kind], bonus: false))))
    }
  }

  /// The exceptions of a rule that forbids or interrupts.
  var exceptions: [Condition] {
    switch judgement {
    case .forbids(let forbids): forbids.unless
    case .interrupts(let interrupts): interrupts.unless
    case .says, .hangsUp, .picksUp, .scene: []
    }
  }

  /// The rule with other exceptions.
  func with(exceptions: [Condition]) -> Rule {
    switch judgement {
    case .forbids(var forbids):
      forbids.unless = exceptions
      return with(.forbids(forbids))
    case .interrupts(var interrupts):
      interrupts.unless = exceptions
      return with(.interrupts(interrupts))
    case .says, .hangsUp, .picksUp, .scene: return self
    }
  }

  private func with(_ judgement: Judgement) -> Rule {
    var variant = self
    variant.judgement = judgement
    return variant
  }
}

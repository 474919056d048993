import Etiquette
import HanText

/// A rule reduced to one phrase or one exception, to see what that entry does.
extension Rule {
  /// Whether the rule never deducts.
  var isBonus: Bool {
    guard case .scene(let scene) = judgement else { return false }
    return scene.bonus
  }

  /// The rule with each of its phrases alone.
  var byPhrase: [(name: String, variant: Rule)] {
    switch judgement {
    case .forbids(let forbids):
      return forbids.byPhrase.map { ($0.name, with(.forbids($0.variant))) }
    case .interrupts(let interrupts):
      return interrupts.cutsOff.map { pattern in
        var one = interrupts
        one.cutsOff = [pattern]
        return (pattern.source, with(.interrupts(one)))
      }
    case .scene(let scene) where !scene.bonus:
      return scene.cases.enumerated().map { number, kind in
        let name = "cases[\(number + 1)]: " + (kind.trigger.first?.source ?? "")
        return (name, with(.scene(Scene(cases: [kind], bonus: false))))
      }
    case .says, .hangsUp, .picksUp, .scene: return []
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

extension Forbids {
  /// The words with each phrase, and each half with all of the other halves, alone.
  fileprivate var byPhrase: [(name: String, variant: Forbids)] {
    var bare = self
    bare.phrases = []
    bare.halves = nil
    var variants = phrases.map { pattern in
      var one = bare
      one.phrases = [pattern]
      return (name: pattern.source, variant: one)
    }
    guard let halves else { return variants }
    func add(_ pattern: String, _ reduced: Halves) {
      var one = bare
      one.halves = reduced
      variants.append((name: pattern, variant: one))
    }
    for half in halves.first {
      add(half.source, Halves(first: [half], second: halves.second, reach: halves.reach))
    }
    for half in halves.second {
      add(half.source, Halves(first: halves.first, second: [half], reach: halves.reach))
    }
    return variants
  }
}

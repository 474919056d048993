public import Etiquette
import HanText

/// Runs the examples of a lexicon, and asks that every phrase has one that breaks the rule and
/// every exception one that stays silent because of it.
public struct ExampleTest {
  /// How many examples were run.
  public private(set) var examples = 0
  /// How many phrases have an example that breaks the rule.
  public private(set) var phrases = 0
  /// How many exceptions have an example that stays silent because of them.
  public private(set) var exceptions = 0
  /// What is wrong.
  public private(set) var faults: [ExampleFault] = []

  /// Shared contexts that some rule's example shows.
  private var shown: Set<String> = []
  private var owed: [(context: String, rule: Rule)] = []
  private let lexicon: Lexicon
  private let boundaries: WordBoundaries

  /// Runs all examples of a lexicon.
  public init(_ lexicon: Lexicon, boundaries: WordBoundaries) throws {
    self.lexicon = lexicon
    self.boundaries = boundaries
    for rule in lexicon.rules { try run(rule) }
    for (context, rule) in owed where !shown.contains(context) {
      shown.insert(context)
      add(.unshownException(context), rule)
    }
  }

  private mutating func add(_ kind: ExampleFault.Kind, _ rule: Rule) {
    faults.append(ExampleFault(rule: rule.id, source: rule.source, kind: kind))
  }

  private func linter(_ rule: Rule) -> Linter {
    var alone = lexicon
    alone.rules = [rule]
    return Linter(alone)
  }

  private mutating func run(_ rule: Rule) throws {
    let linter = linter(rule)
    let flags = rule.examples.flags.map { Example($0, rule: rule) }
    let reviews = rule.examples.reviews.map { Example($0, rule: rule) }
    let passes = rule.examples.passes.map { Example($0, rule: rule) }
    examples += flags.count + reviews.count + passes.count
    if flags.isEmpty, !rule.isBonus { add(.noFlags, rule) }
    if passes.isEmpty { add(.noPasses, rule) }
    for example in flags { try flag(example, linter, rule) }
    for example in reviews where try !example.judged(by: linter, boundaries).isReview {
      add(.noReview(example.source), rule)
    }
    for example in passes {
      let outcome = try example.judged(by: linter, boundaries)
      guard !outcome.isSilent else { continue }
      add(.fires(example.source, found: outcome.findings.first?.words ?? ""), rule)
    }
    try coverPhrases(rule, linter, flags + reviews)
    try coverExceptions(rule, linter, passes)
  }

  private mutating func flag(_ example: Example, _ linter: Linter, _ rule: Rule) throws {
    let outcome = try example.judged(by: linter, boundaries)
    guard outcome.fires else { return add(.silent(example.source), rule) }
    guard let marked = example.marked, !outcome.findings.contains(where: { $0.words == marked })
    else { return }
    add(.elsewhere(example.source, found: outcome.findings.first?.words ?? ""), rule)
  }

  private mutating func coverPhrases(
    _ rule: Rule, _ linter: Linter, _ breaking: [Example]
  ) throws {
    let fired = try breaking.filter { try !$0.judged(by: linter, boundaries).isSilent }
    for pattern in rule.phrases {
      if fired.contains(where: { $0.holds(pattern, lexicon.tolerance) }) {
        phrases += 1
      } else {
        add(.unshownPhrase(pattern.source), rule)
      }
    }
    for (name, variant) in rule.byCase {
      let alone = self.linter(variant)
      if try breaking.contains(where: { try !$0.judged(by: alone, boundaries).isSilent }) {
        phrases += 1
      } else {
        add(.unshownPhrase(name), rule)
      }
    }
  }

  private mutating func coverExceptions(
    _ rule: Rule, _ linter: Linter, _ silent: [Example]
  ) throws {
    let bare = linter.excusing([rule.with(exceptions: [])])
    let tempted = try silent.filter { try !$0.judged(by: bare, boundaries).isSilent }
    for exception in rule.exceptions {
      if exception.isShared, shown.contains(exception.name) { continue }
      let only = linter.excusing([rule.with(exceptions: [exception])])
      let isShown = try tempted.contains { try $0.judged(by: only, boundaries).isSilent }
      if isShown { exceptions += 1 }
      if exception.isShared {
        if isShown { shown.insert(exception.name) } else { owed.append((exception.name, rule)) }
      } else if !isShown {
        add(.unshownException(exception.name), rule)
      }
    }
  }
}

extension Example.Outcome {
  fileprivate var isReview: Bool {
    !findings.isEmpty && findings.allSatisfy { $0.verdict == .review }
  }
}

import ArgumentParser
import Etiquette
import EtiquetteFiles

/// Which rules to judge by.
struct PolicyOptions: ParsableArguments {
  @Option(help: .policy(.select)) var select: [String] = []
  @Option(help: .policy(.ignore)) var ignore: [String] = []

  /// Puts what is asked for on the command line over a policy.
  func apply(to policy: inout RulePolicy, _ lexicon: Lexicon) throws(Failure) {
    let selected = try rules(select, lexicon)
    if !select.isEmpty { policy.select(selected, of: lexicon) }
    for rule in try rules(ignore, lexicon) { policy[rule] = RulePolicy.Ruling(.off) }
  }

  private func rules(_ lists: [String], _ lexicon: Lexicon) throws(Failure) -> Set<String> {
    var found: Set<String> = []
    let names = lists.flatMap { list in
      list.split(omittingEmptySubsequences: false) { ",，、".contains($0) }
    }
    for text in names {
      let name = RuleName(text.filter { !$0.isWhitespace })
      let rules = name.rules(in: lexicon)
      guard !rules.isEmpty else {
        throw .message(.unknownRule(name.text, nearest: name.nearest(in: lexicon)))
      }
      found.formUnion(rules)
    }
    return found
  }
}

extension ArgumentHelp {
  /// Help for an option that chooses rules.
  fileprivate static func policy(_ message: PolicyMessage) -> ArgumentHelp {
    ArgumentHelp(message.text(.requested))
  }
}

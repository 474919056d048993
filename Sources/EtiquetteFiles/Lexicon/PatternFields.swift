import Etiquette
import HanText
import Yams

extension Fields {
  static func nearest(_ name: String, _ known: [String]) -> String? {
    nearestName(to: name, in: known)
  }
}

/// Reads patterns and conditions with the groups and contexts of the lexicon.
struct PatternFields {
  let groups: Groups
  /// What is done to a pattern's text before it is read.
  var prepare: (String) -> String = { $0 }
  var contexts: [String: [Condition]] = [:]
  /// How many wordings a pattern may stand for.
  var limit = Pattern.limit

  /// The patterns under a key.
  func patterns(_ fields: Fields, _ key: String, anchored: Bool = false) -> [Pattern] {
    fields.list(key).compactMap { pattern($0, fields, anchored: anchored) }
  }

  func pattern(_ node: Node, _ fields: Fields, anchored: Bool = false) -> Pattern? {
    guard let source = node.scalar?.string else {
      fields.report(.wrongType("pattern", expected: "text"), node)
      return nil
    }
    do {
      let pattern = try Pattern(
        prepare(source), groups: groups, anchored: anchored, limit: limit)
      if anchored, pattern.anchors.isEmpty { fields.report(.noLiteral(source), node) }
      return pattern
    } catch {
      fields.report(.pattern(source, error.fault, at: error.column), node)
      return nil
    }
  }

  /// The conditions of an `unless`: any one of them suffices.
  func conditions(_ fields: Fields?, as shape: Shape = .conditions) -> [Condition] {
    guard let fields else { return [] }
    fields.expect(shape)
    var conditions: [Condition] = []
    for node in fields.list("contexts") {
      let name = Fields.text(node)
      if let context = contexts[name] {
        conditions += context
      } else {
        let nearest = Fields.nearest(name, contexts.keys.sorted())
        fields.report(.unknownValue(name, nearest: nearest), node)
      }
    }
    conditions += evidence(fields).map { Condition(name: $0.name, clues: [$0.clue]) }
    for scope in Clue.Scope.allCases {
      for pattern in patterns(fields, scope.rawValue) {
        conditions.append(
          Condition(
            name: "\(scope.rawValue): \(pattern.source)", clues: [.words(scope, [pattern])]))
      }
    }
    return conditions + fields.list("all").compactMap { together($0, fields) }
  }

  /// One condition of several clues, all of which have to hold.
  private func together(_ node: Node, _ outer: Fields) -> Condition? {
    let fields = Fields(node, file: outer.file, mistakes: outer.mistakes)
    fields.expect(.clues)
    var clues = evidence(fields).map(\.clue)
    var names = evidence(fields).map(\.name)
    for key in fields.keys {
      let isBarred = key.hasPrefix("no_")
      guard let scope = Clue.Scope(rawValue: String(key.dropFirst(isBarred ? 3 : 0))) else {
        continue
      }
      let words = patterns(fields, key)
      clues.append(isBarred ? .noWords(scope, words) : .words(scope, words))
      names.append(key + ": " + fields.strings(key).joined(separator: " / "))
    }
    return clues.isEmpty ? nil : Condition(name: names.joined(separator: " + "), clues: clues)
  }

  /// What a hit itself shows, without further words.
  enum Evidence: String, CaseIterable {
    case quoted, word, question
    case aNotA = "a-not-a"
  }

  private func evidence(_ fields: Fields) -> [(name: String, clue: Clue)] {
    fields.choices("evidence", Evidence.self).map { evidence in
      switch evidence {
      case .quoted: (evidence.rawValue, .quoted)
      case .word: (evidence.rawValue, .insideWord)
      case .question: (evidence.rawValue, .question)
      case .aNotA: (evidence.rawValue, .aNotA)
      }
    }
  }
}

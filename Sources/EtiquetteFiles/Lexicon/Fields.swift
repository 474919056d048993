import Yams

/// Collects mistakes while a lexicon is read, so that all are told at once.
final class Mistakes {
  private(set) var all: [LexiconProblem] = []

  func add(_ kind: LexiconProblem.Kind, file: String, at mark: Mark?) {
    all.append(
      LexiconProblem(file: file, line: mark?.line ?? 0, column: mark?.column ?? 0, kind: kind))
  }

  /// Adds the mistakes of another file.
  func add(_ problems: LexiconProblems) { all += problems.all }

  /// The mistakes by file and line, to be thrown.
  var problems: LexiconProblems {
    LexiconProblems(
      all: all.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) })
  }
}

/// A mapping of a lexicon file, read key by key; what nobody read is reported.
struct Fields {
  let file: String
  let node: Node
  let mistakes: Mistakes
  private let pairs: [(key: Node, value: Node)]

  init(_ node: Node, file: String, mistakes: Mistakes) {
    self.node = node
    self.file = file
    self.mistakes = mistakes
    pairs = node.mapping.map { $0.map { (key: $0.key, value: $0.value) } } ?? []
    if node.mapping == nil { report(.wrongType(Fields.text(node), expected: "mapping"), node) }
  }

  /// The keys in the order of the file.
  var keys: [String] { pairs.compactMap { $0.key.string } }

  /// Reports every key outside a closed set.
  func expect(_ known: [String]) {
    for (key, _) in pairs {
      let name = Fields.text(key)
      guard !known.contains(name) else { continue }
      report(.unknownKey(name, nearest: Fields.nearest(name, known)), key)
    }
  }

  func has(_ key: String) -> Bool { value(key) != nil }

  func value(_ key: String) -> Node? { pairs.first { $0.key.string == key }?.value }

  func string(_ key: String) -> String? {
    guard let node = value(key) else { return nil }
    guard let text = node.scalar?.string else {
      report(.wrongType(key, expected: "text"), node)
      return nil
    }
    return text
  }

  func required(_ key: String) -> String {
    if !has(key) { report(.missingKey(key), node) }
    return string(key) ?? ""
  }

  func number(_ key: String) -> Double? {
    guard let node = value(key) else { return nil }
    guard let number = node.float else {
      report(.wrongType(key, expected: "number"), node)
      return nil
    }
    return number
  }

  /// A whole number in a range; another one is a mistake.
  func count(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let number = number(key) else { return nil }
    guard let count = Int(exactly: number), range.contains(count) else {
      report(key, outside: "\(range.lowerBound)", "\(range.upperBound)")
      return nil
    }
    return count
  }

  /// A number in a range; another one is a mistake.
  func number(_ key: String, in range: ClosedRange<Double>) -> Double? {
    guard let number = number(key) else { return nil }
    guard range.contains(number) else {
      report(key, outside: range.lowerBound.points, range.upperBound.points)
      return nil
    }
    return number
  }

  private func report(_ key: String, outside least: String, _ most: String) {
    if let node = value(key) { report(.wrongType(key, expected: "\(least)–\(most)"), node) }
  }

  func bool(_ key: String) -> Bool {
    guard let node = value(key) else { return false }
    guard let flag = node.bool else {
      report(.wrongType(key, expected: "true/false"), node)
      return false
    }
    return flag
  }

  /// A list, or a single value standing for a list of one.
  func list(_ key: String) -> [Node] {
    guard let node = value(key) else { return [] }
    if let sequence = node.sequence { return Array(sequence) }
    if node.null != nil { return [] }
    return [node]
  }

  func strings(_ key: String) -> [String] {
    list(key).compactMap { node in
      if let text = node.scalar?.string { return text }
      report(.wrongType(key, expected: "text"), node)
      return nil
    }
  }

  func fields(_ key: String) -> Fields? {
    value(key).map { Fields($0, file: file, mistakes: mistakes) }
  }

  /// A value of a closed set.
  func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String, _: Value.Type = Value.self
  ) -> Value? where Value.RawValue == String {
    guard let node = value(key), let text = string(key) else { return nil }
    return choice(text, node)
  }

  func choices<Value: RawRepresentable & CaseIterable>(
    _ key: String, _: Value.Type = Value.self
  ) -> [Value] where Value.RawValue == String {
    list(key).compactMap { choice(Fields.text($0), $0) }
  }

  private func choice<Value: RawRepresentable & CaseIterable>(
    _ text: String, _ node: Node
  ) -> Value? where Value.RawValue == String {
    if let value = Value(rawValue: text) { return value }
    let known = Value.allCases.map(\.rawValue)
    report(.unknownValue(text, nearest: Fields.nearest(text, known)), node)
    return nil
  }

  func report(_ kind: LexiconProblem.Kind, _ node: Node) {
    mistakes.add(kind, file: file, at: node.mark)
  }

  /// Reports something of a key itself.
  func report(_ kind: LexiconProblem.Kind, key: String) {
    report(kind, pairs.first { $0.key.string == key }?.key ?? node)
  }

  static func text(_ node: Node) -> String { node.scalar?.string ?? "" }
}

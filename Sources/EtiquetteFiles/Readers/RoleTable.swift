public import Etiquette

/// The words by which transcripts name their speakers, and the roles they stand for.
///
/// A label is known by its exact word, whatever its width, case and spacing; by the word with a
/// number, a letter, or a staff number in brackets (`坐席2号`, `客户A`, `客服（工号0123）`); and by the
/// word with a name (`客服小李`, `客服-王芳`, `Agent Smith`). Anything else is not guessed.
public struct RoleTable: Sendable {
  private var roles: [String: Role] = [:]
  private var longest = 0

  /// The built-in words and the user's own, which win, the last ones over all.
  public init(adding words: [Role: [String]]...) {
    for table in [RoleWords.builtIn] + words {
      for (role, list) in table {
        for word in list { add(word, role) }
      }
    }
  }

  private mutating func add(_ word: String, _ role: Role) {
    let folded = RoleTable.fold(word)
    guard !folded.isEmpty else { return }
    roles[folded] = role
    longest = max(longest, folded.unicodeScalars.count)
  }

  /// The role that a speaker label stands for, or `nil` where the table does not know it.
  public func role(of label: String) -> Role? {
    if let role = roles[label] { return role }
    let folded = RoleTable.fold(label)
    if let role = roles[folded] { return role }
    guard let label = RoleLabel(folded) else { return nil }
    if let role = roles[label.word] ?? roles[label.unnumbered] { return role }
    for inner in label.bracketed {
      if let role = roles[inner] ?? roles[RoleLabel.unnumbered(inner)] { return role }
    }
    return separated(label.word) ?? named(label.word) ?? spaced(label.word, from: folded)
  }

  /// The role as seen from a call's direction: who is called on an outbound call is the customer.
  func role(of label: String, direction: Direction) -> Role? {
    let role = role(of: label)
    guard direction == .outbound, label.contains("主叫") || label.contains("被叫") else { return role }
    switch role {
    case .agent: return .customer
    case .customer: return .agent
    case .system, nil: return role
    }
  }

  /// `客服-王芳`, `agent_01/smith`: a known word before a separator.
  private func separated(_ word: String) -> Role? {
    let scalars = word.unicodeScalars
    guard let cut = scalars.firstIndex(where: RoleWords.separators.contains), scalars.count <= 24
    else { return nil }
    let head = String(scalars[..<cut])
    return roles[head] ?? roles[RoleLabel.unnumbered(head)]
  }

  /// `客服小李`, `坐席王芳`: a known word before a name of two or three characters.
  private func named(_ word: String) -> Role? {
    let scalars = Array(word.unicodeScalars)
    for length in [2, 3] where scalars.count > length + 1 {
      let name = scalars.suffix(length)
      guard let first = name.first, name.allSatisfy(RoleTable.isHan) else { continue }
      guard RoleWords.surnames.contains(first) || RoleWords.nicknames.contains(first) else {
        continue
      }
      guard !RoleWords.noNames.contains(String(name)) else { continue }
      let head = String(scalars.dropLast(length))
      if let role = roles[head] ?? roles[RoleLabel.unnumbered(head)] { return role }
    }
    return nil
  }

  /// `agent smith`: a known English word before a single word that is no verb of speech.
  private func spaced(_ word: String, from folded: String) -> Role? {
    let parts = word.split(separator: " ")
    guard parts.count == 2, let head = parts.first, let tail = parts.last else { return nil }
    guard head.allSatisfy(\.isASCII), !["said", "says", "asked", "is", "was"].contains(tail) else {
      return nil
    }
    return roles[String(head)]
  }
}

extension RoleTable {
  /// The party named in an event such as `客户挂机` or `hung up by agent`: the last one before
  /// the verb, or else the first one after it.
  func party(before: String, after: String, direction: Direction) -> Role? {
    named(in: RoleTable.fold(before), direction).last
      ?? named(in: RoleTable.fold(after), direction).first
  }

  /// Every known word inside a stretch of text, longest first at each place.
  private func named(in text: String, _ direction: Direction) -> [Role] {
    let scalars = Array(text.unicodeScalars)
    var found: [Role] = []
    var start = 0
    while start < scalars.count {
      guard let (role, length) = word(at: start, of: scalars), role != .system else {
        start += 1
        continue
      }
      let word = String(scalars[start..<start + length])
      found.append(self.role(of: word, direction: direction) ?? role)
      start += length
    }
    return found
  }

  private func word(at start: Int, of scalars: [Unicode.Scalar]) -> (Role, Int)? {
    for length in stride(from: min(longest, scalars.count - start), through: 2, by: -1) {
      let word = scalars[start..<start + length]
      if word.first.map(RoleTable.isHan) == false {
        let parted =
          (start == 0 || !scalars[start - 1].properties.isAlphabetic)
          && (start + length == scalars.count
            || !scalars[start + length].properties.isAlphabetic)
        guard parted else { continue }
      }
      if let role = roles[String(word)] { return (role, length) }
    }
    return nil
  }
}

public import Etiquette

/// What the user says of an input's own names and numbers for speakers: `agent=0,customer=1`, or
/// the other way round, `SPEAKER_00=agent`.
public struct RoleMapping: Sendable, Equatable, Codable {
  private var roles: [String: Role] = [:]

  /// Nothing said.
  public init() {}

  /// Reads pairs parted by commas; `nil` if a pair names no role.
  ///
  /// A role is agent, customer or system, or any word for them that transcripts use.
  public init?(_ text: String) {
    let table = RoleTable()
    for pair in text.split(whereSeparator: { $0 == "," || $0 == "，" }) {
      let sides = pair.split(maxSplits: 1, whereSeparator: { $0 == "=" || $0 == "＝" })
        .map { RoleTable.trimmed(String($0)) }
      guard sides.count == 2, !sides.contains("") else { return nil }
      if let role = Role(rawValue: sides[0]) ?? table.role(of: sides[0]) {
        roles[RoleTable.fold(sides[1])] = role
      } else if let role = Role(rawValue: sides[1]) ?? table.role(of: sides[1]) {
        roles[RoleTable.fold(sides[0])] = role
      } else {
        return nil
      }
    }
    guard !roles.isEmpty else { return nil }
  }

  /// Names by role.
  public init(_ names: [Role: [String]]) {
    for (role, names) in names {
      for name in names { roles[RoleTable.fold(name)] = role }
    }
  }

  /// The role that the user gives a name.
  public subscript(name: String) -> Role? { roles.isEmpty ? nil : roles[RoleTable.fold(name)] }

  /// The names that the user gives roles.
  public var names: [String] { roles.keys.sorted() }

  /// What several mappings say together; later ones win.
  public init(_ mappings: [RoleMapping]) {
    for mapping in mappings { roles.merge(mapping.roles) { $1 } }
  }
}

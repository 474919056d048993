import Etiquette

/// The reasons of checks as members of a JSON object, with a comma behind each, written once for all
/// transcripts.
struct JSONReasons: Sendable {
  private let members: [Check.Reason: Members]

  /// What tells a reason: its code, and its sentence.
  struct Members: Sendable {
    let code: String
    let reason: String
  }

  init(_ language: Language) {
    members = Dictionary(
      uniqueKeysWithValues: Check.Reason.allCases.map { reason in
        func member(_ key: String, _ value: String) -> String {
          var out = JSONText(reserving: 256)
          out.plain(key)
          out.string(value)
          out.plain(",")
          return out.text
        }
        return (
          reason,
          Members(
            code: member("\"code\":", reason.rawValue),
            reason: member("\"reason\":", reason.sentence[language]))
        )
      })
  }

  /// The members that tell a reason.
  subscript(reason: Check.Reason) -> Members? { members[reason] }
}

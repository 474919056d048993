import Etiquette

/// The reasons of checks as members of a JSON object, written once for all transcripts.
struct JSONReasons: Sendable {
  let language: Language
  private let members: [Check.Reason: String]

  init(_ language: Language) {
    self.language = language
    members = Dictionary(
      uniqueKeysWithValues: Check.Reason.allCases.map { reason in
        var out = JSONText(reserving: 256)
        out.plain("\"code\":")
        out.string(reason.rawValue)
        out.plain(",\"reason\":")
        out.string(reason.sentence[language])
        out.plain(",")
        return (reason, out.text)
      })
  }

  /// The members that tell a reason, with a comma behind.
  subscript(reason: Check.Reason) -> String { members[reason] ?? "" }
}

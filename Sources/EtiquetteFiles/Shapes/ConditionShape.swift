import Etiquette

extension Shape {
  /// Contexts, any one of which suffices.
  static let conditions = Shape("conditions", alternatives)

  /// Contexts by a name under which several rules share them.
  static let context = Shape("context", [Key("id", .text).required] + alternatives)

  /// Clues that have to hold together.
  static let clues = Shape(
    "clues",
    [evidence]
      + Clue.Scope.allCases.flatMap {
        [Key($0.rawValue, .texts), Key("no_" + $0.rawValue, .texts)]
      })

  private static let alternatives =
    [Key("contexts", .texts), evidence, Key("all", .list(.fields(.clues)))]
    + Clue.Scope.allCases.map { Key($0.rawValue, .texts) }

  private static let evidence = Key(
    "evidence", .list(.choice(of: PatternFields.Evidence.self)))
}

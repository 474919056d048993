/// What was overheard in the turns that came last, and what was answered about them, as far as there is
/// room.
///
/// In call centres most turns recur word for word: 好的, 谢谢, what a script has agents say. Who judges many
/// transcripts lends one memory to all of them, and a turn that recurs is not listened to again. Findings are the
/// same with any memory, or with none; one memory may serve several linters.
public struct TurnMemory: Sendable {
  private var finds: RecentValues<FewFinds<1>>
  /// The finds of turns in which there are more.
  private var manyFinds: RecentValues<FewFinds<8>>
  /// What was answered about turns.
  var answers: RecentValues<UInt32>

  /// A memory for so many turns; it takes 39 bytes for each of them, a mebibyte where nothing is
  /// said, as soon as it keeps something.
  public init(turns room: Int = 26_214) {
    finds = RecentValues(room: room, nothing: .none)
    manyFinds = RecentValues(room: room / 8, nothing: .none)
    answers = RecentValues(room: room, nothing: 0)
  }

  /// Whether it keeps anything.
  var isKept: Bool { finds.isKept }

  /// The answers, for as long as somebody adds to them: two who hold them would copy them.
  mutating func lendAnswers() -> RecentValues<UInt32> {
    let lent = answers
    answers = answers.emptied
    return lent
  }

  /// What was overheard in a turn, or in one with other digits where those did not matter; `nil` where that is
  /// not known.
  mutating func recall(_ turn: TurnIdentity) -> Overheard.Turn? {
    recall(turn.alike) ?? (turn.hasDigits ? recall(turn.exact) : nil)
  }

  private mutating func recall(_ turn: TurnDigest) -> Overheard.Turn? {
    finds.recall(turn)?.turn ?? manyFinds.recall(turn)?.turn
  }

  /// Keeps what is overheard in a turn, where it is little.
  mutating func keep(_ found: Overheard.Turn, of turn: TurnDigest) {
    if let few = FewFinds<1>(found) {
      finds.keep(few, by: turn)
    } else if let many = FewFinds<8>(found) {
      manyFinds.keep(many, by: turn)
    }
  }
}

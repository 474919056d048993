/// What was overheard in the turns that came last, and what was answered about them, as far as there is
/// room.
///
/// In call centres most turns recur word for word: 好的, 谢谢, what a script has agents say. Who judges many
/// transcripts lends one memory to all of them, and a turn that recurs is not listened to again. Findings are the
/// same with any memory, or with none; one memory may serve several linters.
public struct TurnMemory: Sendable {
  private var finds: RecentValues<FewFinds<4>>
  /// The finds of turns in which there are more.
  private var manyFinds: RecentValues<FewFinds<16>>
  /// What was answered about turns.
  var answers: RecentValues<UInt32>

  /// A memory for so many turns; it takes 55 bytes for each of them, a mebibyte and a half where nothing is
  /// said, as soon as it keeps something.
  public init(turns room: Int = 26_214) {
    finds = RecentValues(room: room, nothing: .none)
    manyFinds = RecentValues(room: room / 16, nothing: .none)
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

  /// Whether what is overheard in a turn by digits may be another with other digits; told once for all turns
  /// that differ in nothing else.
  mutating func mindDigits(_ turn: TurnIdentity, _ tell: () -> Bool) -> Bool {
    guard turn.hasDigits else { return false }
    let digest = TurnQuestion.ofDigits.digest(of: turn.alike, 0..<0)
    if let known = answers.recall(digest) { return known != 0 }
    let minds = tell()
    answers.keep(minds ? 1 : 0, by: digest)
    return minds
  }

  /// Keeps what is overheard in a turn, where it is little.
  mutating func keep(_ found: Overheard.Turn, of turn: TurnDigest) {
    if let few = FewFinds<4>(found) {
      finds.keep(few, by: turn)
    } else if let many = FewFinds<16>(found) {
      manyFinds.keep(many, by: turn)
    }
  }
}

/// What was overheard in the turns that came last, as far as there is room for them.
///
/// In call centres most turns recur word for word: 好的, 谢谢, what a script has agents say. Who judges many
/// transcripts lends one memory to all of them, and a turn that recurs is not listened to again. Findings are the
/// same with any memory, or with none; one memory may serve several linters.
public struct TurnMemory: Sendable {
  private struct Entry {
    var turn: TurnDigest
    var finds: FewFinds
  }

  /// The turns, each at a place that its digest tells, where the latest is kept.
  private var entries: [Entry] = []
  /// How many turns there is room for.
  private let room: Int

  /// A memory for so many turns; it takes 40 bytes for each of them, a mebibyte where nothing is said, as
  /// soon as it keeps the first one.
  public init(turns room: Int = 26_214) { self.room = room }

  /// Whether it keeps anything.
  var isKept: Bool { room > 0 }

  /// What was overheard in a turn; `nil` where that is not known.
  func recall(_ turn: TurnDigest) -> Overheard.Turn? {
    guard !entries.isEmpty else { return nil }
    let place = place(of: turn)
    return entries[place].turn == turn ? entries[place].finds.turn : nil
  }

  /// Keeps what is overheard in a turn, where it is little.
  mutating func keep(_ found: Overheard.Turn, of turn: TurnDigest) {
    guard let finds = FewFinds(found) else { return }
    if entries.isEmpty {
      entries = Array(repeating: Entry(turn: .none, finds: .none), count: room)
    }
    entries[place(of: turn)] = Entry(turn: turn, finds: finds)
  }

  /// As far into the room as the digest is into the numbers that it can be.
  private func place(of turn: TurnDigest) -> Int {
    Int(turn.one.multipliedFullWidth(by: UInt64(room)).high)
  }
}

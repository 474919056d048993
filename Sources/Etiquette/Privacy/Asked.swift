/// What a speaker was asked for just before.
enum Asked {
  case nothing
  /// Surname or name.
  case name
  /// A number of some kind.
  case number(NumberLabel)

  private static let names = WordSet(
    "贵姓 怎么称呼 如何称呼 叫什么 姓名 名字 户名 户主是谁 姓什么 称呼您")

  /// What the last words of an utterance ask for.
  init(_ passage: Passage) {
    if let label = NumberLabel.last(in: passage) {
      self = .number(label)
      return
    }
    let asks = passage.units.indices.contains {
      Asked.names.length(in: passage, at: $0) != nil
    }
    self = asks ? .name : .nothing
  }
}

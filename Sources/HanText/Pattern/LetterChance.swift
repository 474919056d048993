/// How likely characters are to come up in talk, to tell which part of a pattern is rarest.
///
/// An estimate is enough: a wrong one costs time.
enum LetterChance {
  /// The characters of service talk that come up most, the most frequent first.
  private static let frequent = """
    的您我是好你不了这个一有在请就那们说来到没要么什去给可以时能问吗电话水费查办下号上看里家会得对还也都\
    0123456789\
    天人多点大小中为出过等吧呢再见谢帮员工司公户用表修交钱元先后然现间今明哪怎样知道把让跟和年月日业务\
    营厅收发打开关前面子名字方便需客服做事行abcdefghijklmnopqrstuvwxyz
    """

  private static let chances: [UInt16: Double] = {
    var chances: [UInt16: Double] = [:]
    for (rank, scalar) in frequent.unicodeScalars.enumerated() {
      let unit = FoldTable.standard.fold(scalar.value)
      if chances[unit] == nil { chances[unit] = 0.03 / (1 + Double(rank) / 8) }
    }
    // What is said while one thinks comes up anywhere.
    for scalar in Tolerance.hesitations.unicodeScalars {
      chances[FoldTable.standard.fold(scalar.value)] = 1
    }
    return chances
  }()

  /// The chance of any other character.
  private static let rare = 0.0003

  /// The chance that a place of a text holds one of some characters, as a sum.
  static func of(any units: some Sequence<UInt16>) -> Double {
    units.reduce(0) { $0 + (chances[$1] ?? rare) }
  }

  /// The chance that a place of a text begins a literal; 1 for an empty one.
  ///
  /// Neighbours belong together, so each further character is likelier than by itself.
  static func of(_ literal: some Sequence<UInt16>) -> Double {
    var chance = 1.0
    var isFirst = true
    for unit in literal {
      let own = chances[unit] ?? rare
      chance *= isFirst ? own : own.squareRoot()
      isFirst = false
    }
    return chance
  }
}

import HanText
import Testing

@Suite struct SieveTests {
  @Test(
    "A sieve holds back what a turn lacks the characters for, but for slips",
    arguments: [
      ("不归我管", "这不归我管", 0, true),
      ("不归我管", "这不归他管", 0, false),
      ("不归我管", "这不归他管", 1, true),
      ("不归我管", "这他管", 2, false),
      // A set of five is more than the short table holds.
      ("(甲|乙|丙|丁|戊)", "戊", 0, true),
      ("(甲|乙|丙|丁)", "丁", 0, true),
      ("(甲|乙|丙|丁)", "己", 0, false),
      ("(甲|乙|丙|丁|戊)种", "戊种", 0, true),
      ("(甲|乙|丙|丁|戊)种", "己种", 0, false),
      ("(甲|乙|丙|丁)种", "丁种", 0, true),
      ("(甲|乙|丙|丁)种", "种", 0, false),
      ("^好…$", "好的", 0, true),
      ("快点?", "快", 0, true),
      ("没问题", "沒問題", 0, true),
    ])
  func sifts(source: String, text: String, slips: Int, passes: Bool) throws {
    let reading = Reading(text)
    var characters = PresentCharacters()
    characters.insert(reading.symbols.span)
    let patterns = try [Pattern(source), Pattern("别的都不要紧")]
    #expect(Sieve(patterns).sifted([0, 1], characters, slips: slips) == (passes ? [0] : []))
    characters.remove(reading.symbols.span)
    #expect(Sieve(patterns).sifted([0], characters, slips: 0).isEmpty)
  }
}

import HanText
import Testing

/// A fork has to find what the same choice finds in brackets of a few branches each.
///
/// A choice between many branches is a fork, which asks only those that can go on.
@Suite struct ForkTests {
  static let tolerance = Tolerance(
    fillers: ["嗯", "那个", "就是"], sounds: SoundTable(alternatives: [:]))

  /// What the names stand for: branches that share a beginning, that may be empty, that begin with a
  /// gap, an edge or another choice, and one that says what a filler says.
  static let branches = [
    "所长", "所里头", "主任", "那个人", "(王|李|赵)师傅", "(老)?张", "…队长", "^班长", "会计", "会", "科长", "科",
  ]

  @Test(
    "A fork finds what its branches find one by one",
    arguments: [
      "找所长办", "找所所长办", "找嗯所长办", "找嗯嗯那个那个所长办", "找那个人办", "找那个那个人办", "找李师傅办", "找老张办",
      "找张办", "找办", "找咱们队长办", "找会计办", "找会办", "找班长办", "找，班长办", "找科科长办", "找科长科长办", "找就是科办",
      "找找所长办", "找谁办", "找", "办", "找所", "找所里头嗯办", "找嗯，所长办", "找。所长办", "找王，师傅办", "所长办", "科办找会办",
      "找嗯那个嗯那个嗯那个嗯那个嗯那个嗯那个嗯那个嗯那个嗯那个嗯那个嗯那个嗯那个嗯那个嗯那个嗯那个所长办",
    ])
  func forks(text: String) throws {
    let flat = ForkTests.branches.joined(separator: "|")
    let nested = stride(from: 0, to: ForkTests.branches.count, by: 3).map { place in
      "(" + ForkTests.branches[place..<place + 3].joined(separator: "|") + ")"
    }.joined(separator: "|")
    let reading = Reading(text)
    let groups = Groups(["who": ForkTests.branches])
    for (front, back) in [("找", "办"), ("找…", "办"), ("", "办"), ("找", "(办|$)")] {
      let found = try [flat, nested].map { branches in
        try Pattern("\(front)(\(branches))\(back)")
          .matches(reading, slips: 0, tolerance: ForkTests.tolerance)
      }
      #expect(found[0] == found[1], "\(front) \(back)")
      let group = try Pattern("\(front)@who\(back)", groups: groups)
      #expect(group.matches(reading, tolerance: ForkTests.tolerance) == found[1])
    }
  }

  @Test(
    "Groups that stand in others, in a row and more than once find what is written out",
    arguments: [
      "找所长办", "找老张所长办", "找所长和主任办", "找所长和老张，李师傅办", "找主任和科长去办", "找老张和会计和主任办", "找和办", "找张和",
      "找所长主任办", "找赵师傅和赵师傅赶紧办", "所长和所长", "找那个人和会计办，找所长和科长办",
    ])
  func nestedGroups(text: String) throws {
    let groups = Groups([
      "who": ForkTests.branches, "one": ["@who"], "few": ["(咱们)?@one", "…@who去"],
      "two": ["@few和@one", "@few…(办|赶紧)?", "@one", "找"],
    ])
    let who = "(" + ForkTests.branches.joined(separator: "|") + ")"
    let few = "((咱们)?\(who)|…\(who)去)"
    let two = "(\(few)和\(who)|\(few)…(办|赶紧)?|\(who)|找)"
    let reading = Reading(text)
    for (pattern, flat) in [
      ("@one和@one", "\(who)和\(who)"), ("@few@few", few + few), ("找@two办", "找\(two)办"),
      ("@two(@two)?@who办", "\(two)(\(two))?\(who)办"), ("@two", two),
    ] {
      let group = try Pattern(pattern, groups: groups)
      #expect(
        try group.matches(reading, tolerance: ForkTests.tolerance)
          == Pattern(flat).matches(reading, tolerance: ForkTests.tolerance), "\(pattern)")
    }
  }

  @Test("The branches of a fork that sound alike count as slips", arguments: ["找索长办", "找会记办"])
  func slips(text: String) throws {
    let pattern = try Pattern("找(\(ForkTests.branches.joined(separator: "|")))办")
    let match = pattern.firstMatch(Reading(text), slips: 2, tolerance: ForkTests.tolerance)
    #expect(match?.slips == 1)
    #expect(pattern.firstMatch(Reading(text), tolerance: ForkTests.tolerance) == nil)
  }
}

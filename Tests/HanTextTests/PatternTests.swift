import HanText
import Testing

@Suite struct PatternTests {
  static let tolerance = Tolerance(
    fillers: ["嗯", "呃", "那个"], sounds: SoundTable(alternatives: [:]))

  @Test(
    "What a pattern matches",
    arguments: [
      ("不归(我|我们)管", "这不归我们管", "这⟦不归我们管⟧"),
      ("不(太|)行", "不太行 不行", "⟦不太行⟧ ⟦不行⟧"),
      ("不归我管(的)?", "不归我管的", "⟦不归我管的⟧"),
      ("快点?", "快点，快", "⟦快点⟧，⟦快⟧"),
      ("我…没时间", "我今天真的没时间", "⟦我今天真的没时间⟧"),
      ("我…没时间", "我今天下午两点以后没时间", "我今天下午两点以后没时间"),
      ("我…没时间", "我在忙，没时间", "我在忙，没时间"),
      ("我……没时间", "我在忙，没时间", "⟦我在忙，没时间⟧"),
      ("我……没时间", "我在忙。没时间", "我在忙。没时间"),
      ("^自己看$", "墙上有，自己看！请您自己看", "墙上有，⟦自己看⟧！请您自己看"),
      ("你问我，我问谁", "你问我我问谁", "⟦你问我我问谁⟧"),
      ("你问我，我问谁", "你问我！我问谁", "⟦你问我！我问谁⟧"),
      ("@我们没时间", "咱们没时间", "咱们没时间"),
      ("(@us)没时间", "咱们没时间", "⟦咱们没时间⟧"),
      ("不知道", "不，嗯，知道", "⟦不，嗯，知道⟧"),
      ("不知道", "不不不知道", "⟦不不不知道⟧"),
      ("不知道", "不，那个，知道", "⟦不，那个，知道⟧"),
      ("不知道", "不，知道", "不，知道"),
      ("不归我管", "不归，我管", "不归，我管"),
      ("不归我管", "不，归我管", "不，归我管"),
      ("不归我们供水所管", "不归，我们供水所管", "⟦不归，我们供水所管⟧"),
      ("不归我们供水所管", "不，归我们供水所管", "不，归我们供水所管"),
      ("不归我们供水所管", "不归。我们供水所管", "不归。我们供水所管"),
      ("你问我我问谁", "你问你问我我问谁", "⟦你问你问我我问谁⟧"),
      ("没看到我…忙", "没看到我，呃，在忙", "⟦没看到我，呃，在忙⟧"),
      ("讨厌", "討厭", "⟦討厭⟧"),
      ("不行(了|$)", "不行了，不行，不行吗", "⟦不行了⟧，⟦不行⟧，不行吗"),
      ("喂(，)?不行", "喂，不行，喂不行", "⟦喂，不行⟧，⟦喂不行⟧"),
    ])
  func matches(pattern: String, text: String, marked: String) throws {
    let groups = Groups(["us": ["我们", "咱们"]])
    guard pattern != "@我们没时间" else {
      #expect(throws: PatternError.self) { try Pattern(pattern, groups: groups) }
      return
    }
    let reading = Reading(text)
    let found = try Pattern(pattern, groups: groups)
      .matches(reading, tolerance: PatternTests.tolerance)
    #expect(mark(text, found.map { reading.source($0.symbols) }) == marked)
  }

  @Test(
    "Slips of the recogniser are counted",
    arguments: [
      ("不归我管", "不规我管", 1), ("不归我管", "不规我馆", 2), ("不归我管", "不规，我馆", nil),
      ("不归我管", "不贵喔馆", nil), ("我没时间", "我没实践", 2), ("有意见找领导去", "有意见找领到去", 1),
    ] as [(String, String, Int?)])
  func slips(pattern: String, text: String, count: Int?) throws {
    let match = try Pattern(pattern)
      .firstMatch(Reading(text), slips: 2, tolerance: PatternTests.tolerance)
    #expect(match?.slips == count)
  }

  @Test(
    "What a pattern cannot be",
    arguments: [
      ("(不行", PatternError.Fault.unclosedBracket, 1),
      ("不行)", .unopenedBracket, 3),
      ("?不行", .nothingBefore, 1),
      ("(不|)", .empty, 1),
      ("不行(了|，|$)", .markAlone, 6),
      ("(，|、)不行", .markAlone, 2),
      ("不行|，", .markAlone, 4),
      ("@apologi不行", .unknownGroup("apologi", nearest: "apology"), 1),
      ("@self", .circularGroup("self"), 1),
      ("不*行", .unexpected("*"), 2),
      ("", .empty, 1),
    ])
  func faults(source: String, fault: PatternError.Fault, column: Int) {
    let groups = Groups(["apology": ["抱歉"], "self": ["@self"]])
    let error = #expect(throws: PatternError.self) { try Pattern(source, groups: groups) }
    #expect(error?.fault == fault)
    #expect(error?.column == column)
  }

  @Test("However deep the brackets and however many the marks, reading ends")
  func depth() throws {
    let deep = String(repeating: "(", count: 100_000) + "行" + String(repeating: ")", count: 100_000)
    let error = #expect(throws: PatternError.self) { try Pattern(deep) }
    #expect(error?.fault == .tooDeep(100) && error?.column == 101)
    let marks = "不行" + String(repeating: "?", count: 100_000)
    #expect(try Pattern(marks).minimum == 1)
  }

  @Test(
    "The automaton hears what fillers or stutters break",
    arguments: [
      ("没(有)?…时间", "我没有一分钟时，哎，间"),
      ("有(什么)?意见……告", "有什么意那什么见，去法院告"),
      ("自己看", "自怎么说呢己就是说看"), ("不知道", "不知，知道"), ("护照…还", "护护照还你"),
      ("别(矫情|难缠)", "你别矫那个这个情"), ("都没通知完", "都没通通知嗯通知完"),
      ("常常问", "你常常来，常常那个问"), ("太客气", "您太嗯客气"),
      ("去3号", "您去3、3号吧"), ("去3号办", "去3号3号办"), ("了(7|8|9)个", "了9，嗯9个"),
    ])
  func smoothed(source: String, text: String) throws {
    let tolerance = Tolerance(
      fillers: ["嗯", "哎", "那个", "这个", "就是说", "那什么", "怎么说呢"],
      sounds: SoundTable(alternatives: [:]))
    let pattern = try Pattern(source)
    #expect(pattern.firstMatch(Reading(text), tolerance: tolerance) != nil)
    #expect(PatternSearch([pattern], tolerance: tolerance).matches(in: Reading(text)) == [0])
  }

  @Test(
    "A turn without fillers, and without stutters",
    arguments: [
      ("您好", []), ("我嗯，我知道", ["我我知道", "我知道"]), ("不知不知道", ["不知道"]),
      ("那个请稍等", ["请稍等"]), ("慢慢来", ["慢来"]), ("哎", [""]), ("去11号", ["去1号"]),
      ("3号3号窗口", ["3号窗口"]), ("嗯33，33号", ["3333号", "3号"]),
    ])
  func smoothing(text: String, smoothed: [String]) {
    let tolerance = Tolerance(
      fillers: ["嗯", "哎", "那个"], sounds: SoundTable(alternatives: [:]))
    let found = Reading(text).smoothed(tolerance).map { $0.map(\.unit) }
    #expect(found == smoothed.map(folded))
  }

  @Test(
    "A digit may be a stutter by itself, but not as part of a number",
    arguments: [
      ("去3号", "去3、3号", true), ("去3号", "去3嗯3号", true), ("去3号", "去33号", false),
      ("去3号", "去3号、3号", true), ("去3号办", "去3号3号办", true), ("去3号窗办", "去3号窗3号窗办", true),
      ("去12号办", "去12号12号办", false), ("去12号办", "去1212号办", false),
      ("去三号办", "去三号三号办", true), ("去三十号办", "去三十号三十号办", true),
    ])
  func digits(source: String, text: String, matches: Bool) throws {
    let tolerance = Tolerance(fillers: ["嗯"], sounds: SoundTable(alternatives: [:]))
    let match = try Pattern(source).firstMatch(Reading(text), tolerance: tolerance)
    #expect((match != nil) == matches)
  }

  @Test(
    "A pattern names digits, unless each of the ten would do",
    arguments: [
      ("去三号", false), ("去3号", true), ("(0|1|2|3|4|5|6|7|8|9)号", false),
      ("(1|2|3)号", true), ("(0|1|2|3|4|5|6|7|8|9|一|十)(号|楼)", false),
      ("(0|1|2|3|4|5|6|7|8|9|12)号", true), ("(0|1|2|3|4|5|6|7|8|9)号(1|)", true),
      ("@ten@ten号", false), ("(0|1|2|3|4|@ten号|5|6|7|8|9)", true),
      ("(0|1|2|3|4|5|6|7|8|9|9)", true), ("(0|1|2|3|4|5|6|7|8|9|@ten号)", false),
      ("(@ten|)@ten号", false),
      ("(@ten|百)…元", false), ("(@ten|１)号", true),
    ])
  func namesDigits(source: String, names: Bool) throws {
    let groups = Groups(["ten": (0...9).map(String.init)])
    #expect(try Pattern(source, groups: groups).namesDigits == names)
  }

  @Test(
    "A pattern is woken by what of it is said least, and by the longest of it by ear",
    arguments: [
      ("(你|您)(真)?(消遣|糊弄)谁", ["消遣谁", "糊弄谁"], ["消遣谁", "糊弄谁"]),
      ("(你|您)…(逗|耍|玩)…(我|谁)", ["逗", "耍", "玩"], ["你", "您"]),
      ("请问…窗口", ["窗口"], ["窗口", "请问"]),
      ("催(什么|啥)", ["催什么", "催啥"], ["催什么", "催啥"]),
      ("嗯…好", ["好"], ["好", "嗯"]),
    ])
  func anchors(source: String, letters: [String], sounds: [String]) throws {
    let pattern = try Pattern(source)
    #expect(Set(pattern.anchors) == Set(letters.map(folded)))
    // Of sets that are equally long any will do.
    #expect(pattern.soundAnchors.allSatisfy { sounds.map(folded).contains($0) })
    #expect(!pattern.soundAnchors.isEmpty)
  }

  @Test("Common words wake a pattern more often than rare ones")
  func waking() throws {
    let (common, rare) = (try Pattern("我们"), try Pattern("消遣"))
    #expect(common.wakingChance > 10 * rare.wakingChance)
  }

  @Test("A pattern that stands for too many literals is refused, with their number")
  func limit() {
    let source = String(repeating: "(a|b|c|d|e|f|g|h|i|j)", count: 13)
    let error = #expect(throws: PatternError.self) { try Pattern(source) }
    #expect(error?.fault == .tooManyLiterals(10_000_000_000_000, limit: Pattern.limit))
    #expect(throws: Never.self) { try Pattern(source, limit: 10_000_000_000_000) }
    #expect(throws: PatternError.self) { try Pattern("(a|b)c", limit: 1) }
  }
}

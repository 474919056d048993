import Etiquette
import EtiquetteFiles
import HanText
import Testing

/// An answer, and the elements that a trainer finds in it.
struct Row: Sendable, CustomTestStringConvertible {
  let question: String
  let answer: String
  let met: String

  init(_ question: String, _ answer: String, _ met: String) {
    self.question = question
    self.answer = answer
    self.met = met
  }

  var testDescription: String { question + " " + answer }
}

@Suite struct AnswerGraderTests {
  @Test(arguments: scenes)
  func grades(_ row: Row) throws { try check(row, Quizzes.scenes.get()) }

  @Test(arguments: colloquial)
  func gradesHowPeopleSpeak(_ row: Row) throws { try check(row, Quizzes.scenes.get()) }

  @Test(arguments: tricks)
  func isNotFooled(_ row: Row) throws { try check(row, Quizzes.scenes.get()) }

  @Test(arguments: told)
  func tellsSpeechFromItsDescription(_ row: Row) throws { try check(row, Quizzes.scenes.get()) }

  @Test(arguments: everyday)
  func gradesOtherAuthors(_ row: Row) throws { try check(row, Quizzes.everyday.get()) }

  @Test(arguments: counter)
  func gradesTalkAtTheCounter(_ row: Row) throws { try check(row, Quizzes.counter.get()) }

  @Test(arguments: lookalikes)
  func tellsLookalikes(_ row: Row) throws { try check(row, Quizzes.lookalikes.get()) }

  @Test(arguments: season)
  func gradesWhatAYearBrings(_ row: Row) throws { try check(row, Quizzes.season.get()) }

  @Test(arguments: daily)
  func gradesDailyWork(_ row: Row) throws { try check(row, Quizzes.daily.get()) }

  @Test(arguments: careful)
  func isNotTooClever(_ row: Row) throws { try check(row, Quizzes.careful.get()) }

  @Test(arguments: duty)
  func tellsWhoSeesToIt(_ row: Row) throws { try check(row, Quizzes.duty.get()) }

  @Test(arguments: hall)
  func gradesWhatHappensInTheHall(_ row: Row) throws { try check(row, Quizzes.hall.get()) }

  @Test(arguments: plain)
  func gradesPlainWordings(_ row: Row) throws { try check(row, Quizzes.plain.get()) }

  private func check(_ row: Row, _ grader: AnswerGrader) throws {
    let result = try #require(
      try grader.grade(row.answer, to: row.question, boundaries: WordBoundaries()))
    #expect(result.elements.filter(\.met).map(\.id).joined(separator: " ") == row.met)
    #expect(result.status == .graded)
  }

  @Test(
    "Numbers of any length are read to their end",
    arguments: ["8点", "八点", "8:", "收您", "第", "百", "8."], ["9", "九", "９", "万", "千九", "角", ","])
  func readsLongNumbers(head: String, digit: String) throws {
    let answer = head + String(repeating: digit, count: 60) + "分"
    let result = try Quizzes.scenes.get().grade(
      answer, to: "change", boundaries: WordBoundaries())
    #expect(result?.status == .graded)
  }

  static let tricks = [
    Row("window", "不好意思，报装请您到⑥号窗口。", "apology direct polite"),
    Row("window", "①不好意思②报装请您到五号窗口", "apology polite"),
    Row("refuse", "对不起，办不了，请您多包涵。", "apology cannot bear"),
    Row("online", "网上缴不了费，您去排队。", ""),
    Row("away", "对不起，您稍等。\n客户：“我不知道要等多久。”\n我：“请稍等，马上回来。”", "apology wait polite"),
    Row("away", "客户：对不起，麻烦您等一会儿", ""),
    Row("away", "先说“对不起”，再说“请您稍等一下”。", "apology wait polite"),
    Row("away", "對不起，請您稍等一下", "apology wait polite"),
    Row("away", "对不起（duì bu qǐ），请您稍等一下", "apology wait polite"),
    Row("away", "dui bu qi, qing nin shao deng", ""),
    Row("away", "Sorry, please wait a moment.", ""),
    Row("away", "对不起、稍等、急事", ""),
    Row("farewell", "办完 再见 慢走 微笑", ""),
    Row("farewell", "客户说“再见”，我点点头。", ""),
    Row("farewell", "客户说：“谢谢”，我说“您走好”。", "bye polite"),
    Row("farewell", "客户说“走了“，我说“您走好“。", "bye polite"),
    Row("away", "请问你正在给客户办业务，主管让你马上去后台处理一件急事。", ""),
    Row("away", "道歉 稍等 急事 返回", ""),
    Row("away", "你正在给客户办业务，主管让你马上去后台处理一件急事。", ""),
    Row("away", "不能说对不起，请您稍等一下。", "wait polite"),
    Row("away", "对不起这种话就不用说了。", ""),
    Row("away", "对 不 起 ， 请 您 稍 等 一 下", "apology wait polite"),
    Row("here", "他在不在我不清楚，请您稍等。", "wait polite"),
    Row("change", "收您伍拾元，找您柒元柒角", "received change polite"),
    Row("change", "收您伍拾圓，找您柒圓柒角", "received change polite"),
    Row("change", "请您收好发票，您慢走。", ""),
    Row("away", "不用请他稍等，也不用说让您久等。", ""),
    Row("change", "１、收您５０．００元；２、找您７．７０元。", "received change polite"),
    Row("window", "对不起，请到某号窗口办理", "apology direct polite"),
  ]
}

extension AnswerGraderTests {
  /// Answers that tell what one would say, or say it of somebody or something else.
  static let told = [
    Row("away", "先请客户稍微等一下，再向他道歉。", ""),
    Row("away", "我会对客户说一声对不起，再请客户稍等。", "apology"),
    Row("away", "我会先向客户致歉：“对不起，请您稍等一下。”", "apology wait polite"),
    Row("away", "对不起，请您稍等一下。然后向客户说明原因。", "apology wait polite"),
    Row("away", "对不起，劳您坐这儿候我两分钟", "apology wait polite"),
    Row("opinions", "征询客户对我们工作的意见。", ""),
    Row("opinions", "我们已经够好了，就不劳您提意见了", ""),
    Row("papers", "告知客户当面清点并收好证件。", ""),
    Row("papers", "请您把证件给我，我核对一下。", ""),
    Row("refuse", "先向客户表示歉意，再根据规定解释。", ""),
    Row("here", "孙班长不在，请您稍等。", "wait polite"),
    Row("here", "王班长在，请您稍等。", "wait polite"),
    Row("here", "孙班长在，请您稍等。", "present wait polite"),
    Row("absent", "对不起，王会计不在，需要留话转告吗？", "apology relay"),
    Row("absent", "对不起，周会计不在，留话就免了，我没法转告。", "apology away"),
    Row("farewell", "下回再见面咱们再聊。", ""),
    Row("farewell", "慢走两个字可以省了。", ""),
    Row("farewell", "用户跟我说再见，我点点头。", ""),
  ]
}

import Etiquette

/// The words of feedback sheets.
enum SheetMessage: Message {
  case answer
  case verdict(Bool)

  var words: Localized {
    switch self {
    case .answer: Localized(zh: "你的回答", en: "Your answer")
    case .verdict(let isPassed):
      Localized(zh: isPassed ? "及格" : "不及格", en: isPassed ? "passed" : "not passed")
    }
  }
}

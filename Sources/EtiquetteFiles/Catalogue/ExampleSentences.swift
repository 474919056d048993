public import Etiquette

extension ExampleFault.Kind {
  /// What is wrong and what to do.
  public var sentence: Localized {
    switch self {
    case .silent(let text):
      Localized(zh: "应当报而没有报：“\(text)”", en: "should fire and does not: “\(text)”")
    case .elsewhere(let text, let found):
      Localized(zh: "报的是“\(found)”，与标记不符：“\(text)”", en: "fires at “\(found)” instead: “\(text)”")
    case .fires(let text, let found):
      Localized(
        zh: "不应当报，却报了“\(found)”：“\(text)”", en: "should be silent, fires at “\(found)”: “\(text)”")
    case .noReview(let text):
      Localized(zh: "应当为待复核：“\(text)”", en: "should be a review: “\(text)”")
    case .unshownPhrase(let name):
      Localized(
        zh: "说法“\(name)”没有违规例句；请在 examples.flags 里加一句",
        en: "no example fires by the phrase “\(name)”; add one to examples.flags")
    case .unshownException(let name):
      Localized(
        zh: "例外“\(name)”没有不报的例句；请在 examples.passes 里加一句",
        en: "no example is silent by the exception “\(name)”; add one to examples.passes")
    case .noFlags: Localized(zh: "没有违规例句（examples.flags）", en: "has no examples.flags")
    case .noPasses: Localized(zh: "没有不报的例句（examples.passes）", en: "has no examples.passes")
    }
  }
}

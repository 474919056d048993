public import Etiquette

extension Rule.SourceKind {
  /// Whose taboo lists they are.
  public var name: Localized {
    switch self {
    case .bank: Localized(zh: "见于银行忌语", en: "as banks forbid it")
    case .hospital: Localized(zh: "见于医院忌语", en: "as hospitals forbid it")
    case .hotline: Localized(zh: "见于热线忌语", en: "as hotlines forbid it")
    case .utility: Localized(zh: "见于水电气行业忌语", en: "as utilities forbid it")
    case .government: Localized(zh: "见于政务窗口忌语", en: "as government counters forbid it")
    case .telecom: Localized(zh: "见于通信行业忌语", en: "as telecoms forbid it")
    case .retail: Localized(zh: "见于商业服务忌语", en: "as shops forbid it")
    case .collection: Localized(zh: "见于催收行业忌语", en: "as debt collectors are forbidden it")
    }
  }
}

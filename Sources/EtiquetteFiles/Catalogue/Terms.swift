public import Etiquette

extension Severity {
  /// Its name for people.
  public var name: Localized {
    switch self {
    case .note: Localized(zh: "提示", en: "note")
    case .warning: Localized(zh: "警告", en: "warning")
    case .error: Localized(zh: "错误", en: "error")
    }
  }
}

extension Verdict {
  /// Its name for people.
  public var name: Localized {
    switch self {
    case .violation: Localized(zh: "违规", en: "violation")
    case .review: Localized(zh: "待复核", en: "to review")
    }
  }
}

extension Grade {
  /// Its name for people.
  public var name: Localized {
    switch self {
    case .slight: Localized(zh: "轻微", en: "slight")
    case .ordinary: Localized(zh: "一般", en: "ordinary")
    case .severe: Localized(zh: "严重", en: "severe")
    }
  }
}

extension Role {
  /// Its name for people.
  public var name: Localized {
    switch self {
    case .agent: Localized(zh: "客服", en: "agent")
    case .customer: Localized(zh: "客户", en: "customer")
    case .system: Localized(zh: "系统", en: "system")
    }
  }
}

extension Channel {
  /// Its name for people.
  public var name: Localized {
    switch self {
    case .hotline: Localized(zh: "热线", en: "hotline")
    case .phone: Localized(zh: "营业厅电话", en: "office phone")
    case .counter: Localized(zh: "窗口", en: "counter")
    }
  }
}

extension Report.JudgedChannel {
  /// The channel's name, marked where it was only guessed.
  public var name: Localized {
    let name = value.name
    guard guessed else { return name }
    return Localized(zh: name.zh + "（推测）", en: name.en + " (guessed)")
  }
}

extension Direction {
  /// Its name for people.
  public var name: Localized {
    switch self {
    case .inbound: Localized(zh: "呼入", en: "inbound")
    case .outbound: Localized(zh: "呼出", en: "outbound")
    }
  }
}

extension Check.Status {
  /// Its name for people.
  public var name: Localized {
    switch self {
    case .passed: Localized(zh: "通过", en: "passed")
    case .failed: Localized(zh: "未通过", en: "failed")
    case .notApplicable: Localized(zh: "不适用", en: "not applicable")
    case .notDecidable: Localized(zh: "无法判定", en: "not decidable")
    }
  }
}

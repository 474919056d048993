public import Etiquette

extension QuizCheck.Fault.Kind {
  /// What does not hold and what to do.
  public var sentence: Localized {
    switch self {
    case .noModel: Localized(zh: "没有参考答案；请补上 model", en: "has no model answer; add model")
    case .noWrong: Localized(zh: "没有错误答案；请补上 wrong", en: "has no wrong answer; add wrong")
    case .modelFails(let points, let of, let missing):
      Localized(
        zh: "参考答案只得 \(points.points)/\(of.points) 分（缺 \(missing.joined(separator: "、"))）；请改答案或要点",
        en:
          "the model answer earns \(points.points) of \(of.points) (lacks \(missing.joined(separator: ", "))); change it or the elements"
      )
    case .modelForbidden(let rule):
      Localized(
        zh: "参考答案里有忌语（\(rule)）；请改写", en: "the model answer breaks \(rule); rewrite it")
    case .wordingFails(let wording, let element):
      Localized(
        zh: "要点 \(element) 的说法“\(wording)”自己得不到这个要点；请换一种写法",
        en: "the wording “\(wording)” does not earn its own element \(element); write it otherwise")
    case .wrongPasses(let words):
      Localized(
        zh: "错误答案“\(words)”得了满分；请改答案或要点",
        en: "the wrong answer “\(words)” earns full points; change it or the elements")
    case .otherLines(let listed, let found):
      Localized(
        zh:
          "answer 是第 \(listed.joined(separator: "、")) 行，检查得出第 \(found.joined(separator: "、")) 行；请核对",
        en:
          "answer says line \(listed.joined(separator: ", ")), the linter finds \(found.joined(separator: ", ")); compare"
      )
    case .pointsDiffer(let points, let elements):
      Localized(
        zh: "本题 \(points.points) 分，要点共 \(elements.points) 分；请改成一致",
        en: "is worth \(points.points), its elements \(elements.points); make them agree")
    case .unknownRule(let name, let nearest):
      Localized(zh: "没有规则 \(name)", en: "there is no rule \(name)")
        .meaning(
          nearest,
          otherwise: Localized(zh: "用 etiquette rules 查看全部", en: "see etiquette rules"))
    }
  }
}

extension QuizCheck {
  /// The faults of a file, a line each.
  public func text(_ path: String, _ language: Language) -> String {
    faults.map { fault in
      Terminal.visible(
        "\(path):\(fault.line): \(fault.question): \(fault.kind.sentence[language])") + "\n"
    }.joined()
  }
}

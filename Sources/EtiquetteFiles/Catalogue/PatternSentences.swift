public import Etiquette
public import HanText

extension PatternError.Fault {
  /// What is wrong with the pattern and what to do.
  public var sentence: Localized {
    switch self {
    case .empty:
      Localized(
        zh: "句式只有可省的部分，会到处命中；请写上至少一个必有的字",
        en: "only optional parts, which would match everywhere; write at least one required word")
    case .unclosedBracket:
      Localized(zh: "括号没有配对；请补上“)”", en: "a bracket is never closed; add “)”")
    case .unopenedBracket:
      Localized(zh: "多了“)”；请删去或补上“(”", en: "“)” without “(”; remove it or add “(”")
    case .unknownGroup(let name, let nearest):
      Localized(zh: "没有词组 @\(name)", en: "no group @\(name) is defined")
        .meaning(nearest.map { "@" + $0 }, otherwise: .defineIt)
    case .circularGroup(let name):
      Localized(
        zh: "词组 @\(name) 用到了自己；请去掉循环",
        en: "the group @\(name) uses itself; break the circle")
    case .nothingBefore:
      Localized(
        zh: "“?”前面没有字；请写在可省的字后面", en: "“?” follows nothing; put it after what may be left out")
    case .tooManyLiterals(let count, let limit):
      Localized(
        zh: "句式展开成 \(count) 种写法，超过上限 \(limit)；请拆成几条，或放宽：--limit wordings=\(count)",
        en: "expands to \(count) wordings, more than \(limit); write several patterns, "
          + "or raise --limit wordings=\(count)")
    case .tooDeep(let limit):
      Localized(
        zh: "括号套括号超过 \(limit) 层；请拆成几条，或用 @词组",
        en: "brackets inside brackets, more than \(limit) deep; write several patterns, or a @group"
      )
    case .markAlone:
      Localized(
        zh: "标点可有可无，单独作一个选项等于什么都不写；要表示停顿请写 $，否则去掉",
        en: "a mark may be left out, and this choice with it; write $ for an edge, or drop it"
      )
    case .unexpected(let character):
      Localized(
        zh: "这里不能写“\(character)”，它另有用途；请换掉",
        en: "“\(character)” has a meaning of its own and cannot stand here; remove it")
    }
  }
}

extension Localized {
  static let defineIt = Localized(zh: "请先在 groups 里定义", en: "define it under groups")

  /// The sentence with the nearest known name, or with what else to do.
  func meaning(_ nearest: String?, otherwise: Localized) -> Localized {
    guard let nearest else {
      return Localized(zh: "\(zh)；\(otherwise.zh)", en: "\(en); \(otherwise.en)")
    }
    return Localized(zh: "\(zh)；是不是 \(nearest)？", en: "\(en); did you mean \(nearest)?")
  }
}

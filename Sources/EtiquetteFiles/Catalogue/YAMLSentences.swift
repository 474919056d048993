/// What libyaml says of a text that is no YAML, for those who do not read English.
enum YAMLSentences {
  /// What is wrong and what to do, by how the parser's words begin.
  private static let chinese: [(words: String, sentence: String)] = [
    ("mapping values are not allowed", "这里不能有冒号；请对齐缩进，文字里有冒号时加引号"),
    ("did not find expected ',' or ']'", "方括号没有闭合，或少了逗号；请补上"),
    ("did not find expected ',' or '}'", "花括号没有闭合，或少了逗号；请补上"),
    ("did not find expected node content", "这里缺少内容；请检查括号和逗号"),
    ("did not find expected key", "这一行和上面的键没有对齐；请改缩进"),
    ("did not find expected '-' indicator", "这一行和上面的“-”没有对齐；请改缩进"),
    ("could not find expected ':'", "少了冒号；请补上，冒号后空一格"),
    ("block sequence entries are not allowed", "“-”不能写在这里；请另起一行并对齐"),
    ("found unexpected end of stream", "引号没有闭合；请补上"),
    ("found undefined alias", "“*”后面的名字没有定义；文字以 * 开头时请加引号"),
    ("found character that cannot start", "不能以这个字符开头；请加引号，缩进请用空格"),
    ("found a tab character", "缩进里有制表符；请改用空格"),
    ("found unknown escape character", "双引号里的反斜杠写错了；请改用单引号"),
    ("control characters are not allowed", "有看不见的控制字符；请删去"),
    ("did not find expected <document start>", "多了一段不属于它的文字；请删去"),
  ]

  /// What the reader says before keys that stand twice in a mapping.
  static let repeated = "duplicate keys: "

  /// The sentence in Chinese; where the words are not known, what is most often wrong.
  static func chinese(_ words: String) -> String {
    if words.hasPrefix(repeated) { return "键 \(words.dropFirst(repeated.count)) 写了两次；请删去一个" }
    return chinese.first { words.hasPrefix($0.words) }?.sentence ?? "这一行写得不对；请检查缩进、括号和引号"
  }
}

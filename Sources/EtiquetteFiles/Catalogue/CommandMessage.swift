public import Etiquette

/// What commands say besides their reports.
public enum CommandMessage: Message {
  /// Standard input was asked for by saying nothing, and it is a terminal.
  case noInput
  /// Standard input was asked for more than once.
  case inputTwice
  /// A pattern for names that cannot be used.
  case namePattern(String, NamePattern.Fault)
  /// So many files are watched.
  case watching(Int)
  /// Standard input was to be watched.
  case unwatchableInput
  /// A form that ends was to go on and on, or a file to be written again and again.
  case unwatchableForm
  /// So many transcripts, and no agent says anything in them.
  case noAgent(Int)
  /// Figures in groups that no form tells.
  case untoldStatistics
  /// A rule that does not exist, with the nearest that does.
  case unknownRule(String, nearest: String?)
  /// The output cannot be written.
  case unwritable(path: String, reason: String)
  /// Two forms of a report for one place.
  case sharedOutput(path: String)
  /// An output that would take the place of what is read.
  case outputIsInput(path: String)
  /// An output whose name is not UTF-8.
  case foreignOutput(path: String)
  /// A file that holds for the inputs in its folder, whose name is not UTF-8.
  case foreignFolder(path: String)
  /// An output that no form is written to.
  case unusedOutput(path: String)
  /// A run that can be taken up needs every report in a file.
  case resumeNeedsFile
  /// A journal of a run by another command line, lexicon or version.
  case otherJournal(path: String)
  /// A journal that another run is writing.
  case journalInUse(path: String)
  /// Two options of which only one can hold.
  case contradiction(String, String)
  /// A file that is there already and is not overwritten.
  case alreadyThere(path: String)
  /// No file of waivers holds for the inputs.
  case noWaivers
  /// The command line is wrong, in the parser's words.
  case usage(String)
  /// A library of the system fails.
  case system(String)
  /// A quiz that the program does not carry, with the nearest that it does.
  case unknownQuiz(String, nearest: String?)
  /// A quiz of the program by its name.
  case quizLine(String, Quiz)
  /// Questions were tried.
  case questionsChecked(Int, faults: Int, unread: Int)
  /// Nothing that could be judged.
  case nothing
  /// Parts of a rule's page.
  case clause, why, instead, deducts(Double, lighter: Double?), channels, fires, reviewed, silent
  /// What listening costs.
  case cost(ListeningCost, milliseconds: Double)
  /// The head of the patterns that wake too often.
  case weak
  /// Whose published taboo lists a rule follows.
  case source(Rule.SourceKind)
  /// Fires and silent examples were run.
  case examplesRun(examples: Int, phrases: Int, exceptions: Int)
  /// Faults of examples were found.
  case faults(Int)

  /// The words.
  public var words: Localized {
    switch self {
    case .noInput:
      Localized(
        zh: "没有输入：请给出文件或文件夹，或用管道送入会话。例：etiquette lint 录音文本/",
        en:
          "no input: name files or folders, or pipe a transcript in. Example: etiquette lint calls/"
      )
    case .inputTwice:
      Localized(
        zh: "标准输入（-）只能用一次：或作会话，或作 --files-from 的清单",
        en: "standard input (-) can be used once: as a transcript, or as a list for --files-from")
    case .namePattern(let pattern, let fault):
      Localized(
        zh: "--name-pattern“\(pattern)”\(fault.sentence.zh)",
        en: "--name-pattern “\(pattern)” \(fault.sentence.en)")
    case .watching(let count):
      Localized(
        zh: "正在看着 \(count) 个文件，改动后会再检查；按 Ctrl-C 结束。",
        en: "watching \(count) files; Ctrl-C ends")
    case .unwatchableInput:
      Localized(
        zh: "--watch 要看着文件；请给出文件或文件夹，不用标准输入",
        en: "--watch watches files; name files or folders instead of standard input")
    case .unwatchableForm:
      Localized(
        zh: "--watch 只能用 text、concise、jsonl，并写到标准输出；请去掉其他形式和文件名",
        en:
          "--watch works with text, concise and jsonl on standard output; drop other forms and files"
      )
    case .noAgent(let count):
      Localized(
        zh: "提示：\(count) 份会话里都没有工作人员的话，所以没有可评判的；"
          + "请用 etiquette doctor 看角色读得对不对，或用 --roles 指明，例如 --roles agent=坐席",
        en: "note: no agent says anything in \(count) transcripts, so nothing could be judged; see"
          + " how roles are read with etiquette doctor, or tell them, as in --roles agent=seat")
    case .untoldStatistics:
      Localized(
        zh: "--statistics 的表格只写在 text、markdown、json 里；请加上其中一种 --format",
        en: "--statistics is told in text, markdown and json; add one of these with --format")
    case .unknownRule(let name, let nearest):
      Localized(
        zh: "没有规则“\(name)”" + (nearest.map { "，是不是“\($0)”？" } ?? "；用 etiquette rules 查看全部"),
        en: "no rule “\(name)”"
          + (nearest.map { "; did you mean “\($0)”?" } ?? "; see etiquette rules"))
    case .unknownQuiz, .quizLine, .questionsChecked: quiz
    case .unwritable(let path, let reason):
      Localized(
        zh: "\(path)：写不了（\(SystemSentences.chinese(reason))）；请检查文件夹、权限与空间",
        en: "\(path): cannot be written (\(reason)); check the folder, its permissions and space")
    case .sharedOutput(let path):
      Localized(
        zh: "两种形式都要写到 \(path == "-" ? "标准输出" : path)；请给其余的写上文件，例如 --format csv=问题.csv",
        en:
          "two forms go to \(path == "-" ? "standard output" : path); name a file, as in --format csv=findings.csv"
      )
    case .outputIsInput(let path):
      Localized(
        zh: "\(path)：既是输入又是输出，会被覆盖，没有写；请换一个输出文件，或先把它移走",
        en:
          "\(path): is read, and would be written over; name another output, or move it away first")
    case .foreignOutput(let path):
      Localized(
        zh: "\(path)：文件名不是 UTF-8（可能是 GBK），没有写；请换一个名字",
        en: "\(path): its name is not UTF-8 but perhaps GBK; give another name")
    case .foreignFolder(let path):
      Localized(
        zh: "\(path)：所在文件夹的名字不是 UTF-8（可能是 GBK），读不了；请改文件夹的名字，或把它移到上一级",
        en: "\(path): the name of its folder is not UTF-8 but perhaps GBK; rename the folder, "
          + "or move the file above it")
    case .unusedOutput(let path):
      Localized(
        zh: "没有哪种形式写到 \(path)；请去掉 --output，或让一种 --format 不写文件名",
        en: "no form is written to \(path); drop --output, or leave one --format without a file")
    case .resumeNeedsFile, .otherJournal, .journalInUse: journal
    case .contradiction(let first, let second):
      Localized(
        zh: "\(first) 和 \(second) 只能写一个；请去掉一个",
        en: "\(first) and \(second) contradict each other; drop one")
    case .alreadyThere(let path):
      Localized(
        zh: "\(path)：已经有了，没有覆盖；请改它，或先移走",
        en: "\(path): is there already and was left alone; edit it, or move it away first")
    case .noWaivers:
      Localized(
        zh: "没有找到 \(WaiversReader.fileName)；请用 --waivers 指明",
        en: "no \(WaiversReader.fileName) was found; name one with --waivers")
    case .usage(let words): Localized(zh: "用法有误：\(words)", en: words)
    case .system(let words): Localized(zh: "系统库出错：\(words)", en: "a system library fails: \(words)")
    case .nothing: Localized(zh: "没有可以检查的会话。", en: "Nothing to judge.")
    case .clause, .why, .instead, .deducts, .channels, .fires, .reviewed, .silent: page
    case .source(let kind): kind.name
    case .cost(let cost, let milliseconds):
      Localized(
        zh:
          "说法 \(cost.patterns) 条，锚点 \(cost.anchors) 个，状态 \(cost.states) 个，\(cost.bytes / 1024) KB，建成用 \(milliseconds.oneDecimal) 毫秒",
        en:
          "\(cost.patterns) patterns, \(cost.anchors) anchors, \(cost.states) states, \(cost.bytes / 1024) KB, built in \(milliseconds.oneDecimal) ms"
      )
    case .weak:
      Localized(
        zh: "以下说法每段话里几乎都会触发匹配，拖慢检查；请写得更具体（百字触发次数在前）：",
        en:
          "Common words wake these, which slows the linter; write them more specifically (wakings in a hundred characters in front):"
      )
    case .examplesRun(let examples, let phrases, let exceptions):
      Localized(
        zh: "例句 \(examples) 条；有违规例句的说法 \(phrases) 条；有不报例句的例外 \(exceptions) 项",
        en:
          "\(examples) examples; \(phrases) phrases shown to fire; \(exceptions) exceptions shown to be silent"
      )
    case .faults(let count): Localized(zh: "例句问题 \(count) 处", en: "\(count) faults")
    }
  }

  private var journal: Localized {
    switch self {
    case .otherJournal(let path):
      Localized(
        zh: "\(path)：是另一次运行留下的（命令、规则或版本不同）；用原来的命令接着做，或删除它重新开始",
        en:
          "\(path): of another run (other options, rules or version); go on with the same command, or delete it to begin anew"
      )
    case .journalInUse(let path):
      Localized(
        zh: "\(path)：另一次运行正在写；等它结束，或换一个输出文件",
        en: "\(path): another run is writing it; wait for its end, or name another output")
    default:
      Localized(
        zh: "--resume 要求每份报告都写进文件：请用 --output 报告文件",
        en: "--resume needs every report in a file: use --output FILE")
    }
  }

  private var quiz: Localized {
    switch self {
    case .unknownQuiz(let name, let nearest):
      Localized(zh: "没有试卷“\(name)”", en: "no quiz “\(name)”").meaning(
        nearest,
        otherwise: Localized(
          zh: "请给出 .yaml 文件，或用 etiquette quiz list 查看自带的",
          en: "name a .yaml file, or see etiquette quiz list"))
    case .quizLine(let name, let quiz):
      Localized(
        zh: "\(name)：\(quiz.title)，\(quiz.questions.count) 题，\(quiz.points.points) 分",
        en:
          "\(name): \(quiz.title), \(quiz.questions.count) questions, \(quiz.points.points) points")
    case .questionsChecked(let count, let faults, let unread):
      Localized(
        zh: "题 \(count) 道；问题 \(faults) 处" + (unread == 0 ? "" : "；读不了的试卷 \(unread) 份"),
        en: "questions: \(count); faults: \(faults)"
          + (unread == 0 ? "" : "; quizzes that cannot be read: \(unread)"))
    default: Localized(zh: "试卷", en: "quiz")
    }
  }

  private var page: Localized {
    switch self {
    case .why: Localized(zh: "为什么", en: "Why")
    case .instead: Localized(zh: "应说", en: "Say instead")
    case .deducts(let points, let lighter):
      Localized(
        zh: "扣 \(points.points) 分" + (lighter.map { "，较轻时扣 \($0.points) 分" } ?? ""),
        en: "deducts \(points.points)" + (lighter.map { ", lighter \($0.points)" } ?? ""))
    case .channels: Localized(zh: "适用", en: "Binds")
    case .fires: Localized(zh: "会报", en: "Fires on")
    case .reviewed: Localized(zh: "待复核", en: "To review")
    case .silent: Localized(zh: "不报", en: "Silent on")
    default: Localized(zh: "条款", en: "Clause")
    }
  }
}

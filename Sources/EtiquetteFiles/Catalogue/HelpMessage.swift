public import Etiquette

/// What the program's help says of its commands and options.
public enum HelpMessage: Message, CaseIterable {
  case program, lint, doctor, tokens, explain, rules, rulesList, rulesTest, rulesCost, rulesDiff,
    evaluate
  case paths, format, output, channel, roles, failOn, language, encoding, lexicon, addLexicon
  case text, rule, cases, quiz, jobs, hideRoles, redact, resume, limit
  case oldLexicon, newLexicon, second, labels, evaluationFormat, calibrate
  case quizzes, quizGrade, quizCheck, quizList, quizAnalyze, analysisFormat
  case quizName, quizNames, answers, gradeFormat, attempt, gradeOutput

  /// The words.
  public var words: Localized {
    switch self {
    case .program, .lint, .doctor, .tokens, .explain, .rules, .rulesList, .rulesTest, .rulesCost,
      .rulesDiff, .evaluate:
      command
    case .paths, .format, .output, .channel, .roles, .failOn, .language, .encoding,
      .lexicon, .addLexicon, .text, .rule, .cases, .quiz, .jobs, .hideRoles, .redact, .resume,
      .limit,
      .oldLexicon,
      .newLexicon, .second,
      .labels, .evaluationFormat, .calibrate:
      option
    case .quizzes, .quizGrade, .quizCheck, .quizList, .quizAnalyze, .analysisFormat, .quizName,
      .quizNames, .answers,
      .gradeFormat, .attempt, .gradeOutput:
      training
    }
  }

  private var command: Localized {
    switch self {
    case .program:
      Localized(zh: "供水服务用语检查：按工作规则逐句评判会话。", en: "Judges service conversations by the rule book.")
    case .lint:
      Localized(zh: "检查会话记录，给出问题、依据与得分。", en: "Judge transcripts: findings, clauses, scores.")
    case .doctor:
      Localized(
        zh: "查看记录读出了什么：格式、编码、角色、渠道、时间，哪些无法评判。",
        en: "Tell what is read from inputs, and what cannot be judged and why.")
    case .tokens: Localized(zh: "显示一行话的分词。", en: "Show the words of a line.")
    case .explain: Localized(zh: "说明一条规则。", en: "Explain a rule.")
    case .rules: Localized(zh: "列出规则，或检验规则的例句。", en: "List the rules, or run their examples.")
    case .rulesList: Localized(zh: "列出规则。", en: "List the rules.")
    case .rulesDiff:
      Localized(
        zh: "比较两套规则：同一批会话会多报、少报哪些。",
        en: "Compare two lexicons: which findings come and go on some transcripts.")
    case .rulesCost:
      Localized(zh: "列出规则监听的代价。", en: "Show what listening for the rules costs.")
    case .rulesTest:
      Localized(
        zh: "检验例句：每条说法有违规例句，每项例外有不报的例句。",
        en: "Run the examples; each phrase needs one that fires, each exception one that is silent."
      )
    default:
      Localized(zh: "用已标注的案例衡量：精确率、召回率、F1。", en: "Measure against labelled cases.")
    }
  }

  private var training: Localized {
    switch self {
    case .quizzes: Localized(zh: "培训试卷：列出、检验、评分。", en: "Training quizzes: list, check, grade.")
    case .quizGrade: Localized(zh: "评答案，给出得分与改进建议。", en: "Grade answers; say what to say instead.")
    case .quizCheck:
      Localized(
        zh: "检验试卷：参考答案须得满分，错误答案不得，每种说法须得其要点。",
        en: "Check quizzes: model answers, wrong ones and wordings earn what they should.")
    case .quizList: Localized(zh: "列出自带的试卷。", en: "List the quizzes inside the program.")
    case .quizAnalyze:
      Localized(
        zh: "分析试题：难度、区分度、信度、各选项人数。",
        en: "Analyze questions: facility, discrimination, alpha, options.")
    case .analysisFormat: Localized(zh: "输出形式：text、json。", en: "Form of the output: text, json.")
    case .quizName:
      Localized(zh: "试卷文件（YAML），或自带试卷的名称。", en: "A quiz file (YAML), or a shipped quiz's name.")
    case .quizNames:
      Localized(zh: "试卷文件（YAML），或自带试卷的名称。", en: "Quiz files (YAML), or shipped quizzes' names.")
    case .answers:
      Localized(
        zh: "答案文件：CSV 或 JSONL；“-”为标准输入。", en: "Answers: CSV or JSONL; - for standard input.")
    case .gradeFormat:
      Localized(
        zh: "输出形式：text、json、csv（表格）、moodle（成绩导入）、html（反馈单）、gradescope。",
        en: "Form: text, json, csv (spreadsheet), moodle (grade import), html (sheets), gradescope."
      )
    case .attempt:
      Localized(
        zh: "同一学员答了几次时取哪次：first、best、last。",
        en: "Which of several attempts counts: first, best, last.")
    default:
      Localized(
        zh: "写入文件；给出文件夹则每人一个文件。", en: "Write to a file; a folder gets one file for each trainee.")
    }
  }

  private var option: Localized {
    switch self {
    case .paths:
      Localized(
        zh: "文件或文件夹；“-”或管道为标准输入。", en: "Files or folders; - or a pipe for standard input.")
    case .format:
      Localized(
        zh: "输出形式，可写几次；可带文件名，如 csv=问题.csv：text、concise、json、jsonl、csv、scores-csv、html、"
          + "markdown、sarif、junit、github、checkstyle。",
        en: "Form of the output, more than once if need be, with a file as in csv=findings.csv: "
          + "text, concise, json, jsonl, csv, scores-csv, html, markdown, sarif, junit, github, "
          + "checkstyle.")
    case .output: Localized(zh: "写入文件（写完才替换）。", en: "Write to a file, replaced when complete.")
    case .channel:
      Localized(
        zh: "渠道：hotline 热线、phone 营业厅电话、counter 窗口。", en: "Channel: hotline, phone, counter.")
    case .failOn:
      Localized(
        zh: "有此级别及以上的违规时退出码为 1：error、warning、note、never。",
        en: "Exit with 1 on violations from this severity: error, warning, note, never.")
    case .language: Localized(zh: "界面语言：zh、en。", en: "Language of the output: zh, en.")
    case .encoding:
      Localized(
        zh: "指定输入编码：utf-8、utf-16le、utf-16be、gb18030。",
        en: "Encoding of the input: utf-8, utf-16le, utf-16be, gb18030.")
    case .lexicon: Localized(zh: "改用此文件夹里的规则。", en: "Use the lexicon of this folder instead.")
    case .second:
      Localized(
        zh: "第二位标注者的同一批案例，算一致性（kappa）。",
        en: "A second labeller's file of the same cases, for kappa.")
    case .labels:
      Localized(
        zh: "把标注与程序判定写成表格（CSV），改好后可再读入。",
        en: "Write labels and judgements as a table (CSV), to be corrected and read again.")
    case .evaluationFormat: Localized(zh: "输出形式：text、csv。", en: "Form: text, csv.")
    case .calibrate:
      Localized(zh: "另列混淆表和合格线表。", en: "Add the tables of confusions and of pass marks.")
    case .oldLexicon:
      Localized(
        zh: "原规则：shipped（自带）、文件夹，或补充文件（.yaml）。",
        en: "The old rules: shipped, a folder, or a file that adds to the shipped ones (.yaml).")
    case .newLexicon: Localized(zh: "新规则，写法同上。", en: "The new rules, named likewise.")
    case .limit:
      Localized(
        zh: "放宽上限，例如 line=32M：file 文件字节、line 一行字节、utterances 句数、findings 问题数、"
          + "nesting JSON 层数、wordings 一条句式的写法数。",
        en: "Raise a limit, as in line=32M: file, line (bytes), utterances, findings, "
          + "nesting (of JSON), wordings (of a pattern).")
    case .resume:
      Localized(
        zh: "边检查边记进度（报告旁的 .journal 文件）；中断后用同样的命令再运行，接着做完，不漏不重。",
        en:
          "Keep a journal beside the report; after a crash the same command goes on where it stopped."
      )
    case .hideRoles:
      Localized(
        zh: "隐去案例里的角色，看按用语能否推测对。",
        en: "Hide the roles of the cases and see how well the words tell them.")
    case .redact:
      Localized(
        zh: "遮盖电话、证件号、户号、住址、姓名等，编号与路径里的也遮盖，工号不遮盖（html、csv、markdown 默认遮盖）。",
        en:
          "Mask phones, ids, accounts, addresses, names, in paths too (default: html, csv, markdown)."
      )
    case .roles:
      Localized(
        zh: "谁是谁，例如 agent=0,customer=1 或 SPEAKER_00=agent；没写明的按用语推测。",
        en: "Who is who, such as agent=0,customer=1; what is left open is inferred from the words.")
    case .addLexicon: Localized(zh: "补充或替换规则的文件。", en: "Add or replace rules from a file.")
    case .text: Localized(zh: "要分词的话；不写则读标准输入。", en: "Words; standard input without any.")
    case .rule: Localized(zh: "规则编号，如 forbidden-01。", en: "A rule's id, such as forbidden-01.")
    case .cases:
      Localized(zh: "已标注案例的文件（JSONL 或 CSV）。", en: "Files of labelled cases (JSONL or CSV).")
    case .quiz: Localized(zh: "答题案例所用的试卷（YAML）。", en: "The quiz of answer cases (YAML).")
    default: Localized(zh: "同时处理的任务数。", en: "How many tasks run at once.")
    }
  }
}

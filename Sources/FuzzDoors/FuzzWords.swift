extension FuzzDoor {
  /// Words that mean something behind the door.
  public var words: [String] {
    switch self {
    case .decoding: ["\u{FEFF}", "联通", "客服：您好\n", "\u{0A00}", "\r\n", "\u{0}"]
    case .plainText:
      Self.spoken + [
        "[00:12]", "[00:12.3-00:15.8]", "00:00:12,300 --> 00:00:15,800", "12.3-15.8", "＃", "#",
        "# 挂机: 客户", "# channel: counter", "# 工号: 0123", "[客户挂机]", "(转接中)", "[打断]",
        "【系统】", "2026-11-03 09:12:00", "上午", "\r", "\r\n", "\u{A0}", "\u{3000}", "\u{200B}", "0",
      ]
    case .lint:
      Self.spoken + [
        "这里是24小时供水服务热线", "请问有什么可以帮您", "不知道", "不归我管", "这不是我的事", "请稍等", "对不起",
        "再见", "感谢您的来电", "[打断]", "——", "…", "“", "”", "[00:12.3-00:15.8]", "# 响铃: 5", "嗯", "您听我说",
      ]
    case .subRip, .webVTT:
      Self.spoken + [
        "WEBVTT", "NOTE", "STYLE", "1\n", "00:00:01,000 --> 00:00:02,000\n",
        "00:01.000 --> 00:02.000 align:start\n", "<v 客服>", "</v>", "<i>", "{\\an8}", "&amp;",
        "&lt;", "&nbsp;", "<00:00:12.500>", "\n\n",
      ]
    case .table, .answers:
      Self.spoken + [
        ",", "\t", ";", "\"", "\"\"", "\n", "\r\n", "speaker,text,start,end\n", "说话人", "内容", "开始时间",
        "结束时间", "call_id", "trainee", "工号", "姓名", "q1", "退费", "12.3", "00:00:12", "毫秒", "'=",
        "sep=;",
        "{\"trainee\":\"a\",\"answers\":{\"q1\":\"A\"}}",
      ]
    case .textGrid:
      Self.spoken + [
        "File type = \"ooTextFile\"\n", "Object class = \"TextGrid\"\n", "xmin = 0", "xmax = 9",
        "tiers? <exists>", "size = 1", "item [1]:", "class = \"IntervalTier\"", "name = \"客服\"",
        "intervals: size = 1", "intervals [1]:", "text = \"", "\"\"", "\"TextTier\"", "number = 1",
        "mark = \"", "<exists>", "1e999", "-1", "99999999999999999999",
      ]
    case .elan:
      Self.spoken + [
        "<ANNOTATION_DOCUMENT>", "<TIME_ORDER>",
        "<TIME_SLOT TIME_SLOT_ID=\"ts1\" TIME_VALUE=\"9\"/>",
        "<TIER TIER_ID=\"客服\" PARTICIPANT=\"\">", "<ANNOTATION>", "<ALIGNABLE_ANNOTATION",
        "TIME_SLOT_REF1=\"ts1\"", "TIME_SLOT_REF2=\"ts2\"", "<REF_ANNOTATION",
        "ANNOTATION_REF=\"a1\"",
        "<ANNOTATION_VALUE>", "</ANNOTATION_VALUE>", "</TIER>", "<![CDATA[", "]]>", "&amp;",
        "&#x597D;",
        "<!DOCTYPE", "<!--", "-->", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      ]
    case .native, .nativeLines: Self.json + Self.spoken
    case .vendor:
      Self.json + Self.spoken + [
        "\"tickets\"", "\"dialogue\"", "\"Result\"", "\"Sentences\"", "\"transcripts\"",
        "\"sentences\"", "\"ResultDetail\"", "\"orderResult\"", "\"lattice\"", "\"data\"",
        "\"onebest\"",
        "\"sentence_info\"", "\"segments\"", "\"Transcript\"", "\"results\"", "\"items\"",
        "\"recognizedPhrases\"", "\"phrases\"", "\"alternatives\"", "\"entries\"", "\"callId\"",
        "\"result\"", "\"utterances\"", "\"words\"", "\"speaker\"", "\"spk\"", "\"channel\"",
        "\"bg\"",
        "\"ed\"", "\"timestamp\"", "\"BeginTime\"", "\"startTime\"", "\"PT1.5S\"", "\"1.5s\"",
        "\"\\\"{",
      ]
    case .pattern:
      [
        "(", ")", "（", "）", "|", "｜", "?", "…", "^", "$", "，", "@apology", "@we", "@both", "@round",
        "@broken", "@", "\n", "呃", "那个", "不好意思", "抱歉", "我们", "。", "“", "”", "\u{200B}", "歸", "Ａ",
        "𠮷",
      ]
    case .lexicon:
      Self.yaml + [
        "lexicon: {name: a, version: '1'}\n", "groups:\n", "rules:\n", "forbids:", "says:",
        "scene:",
        "interrupts:", "hangs_up:", "picks_up:", "phrases:", "unless:", "within:", "before:",
        "after:",
        "review_if:", "turn_has:", "@a", "examples:", "flags:", "passes:", "⟦", "⟧",
        "severity: error",
        "deduct: 10", "scorecard:", "weight: 100", "grades:", "contexts:", "sounds:", "fillers:",
        "channels:",
        "roles:", "speakers:", "quiz:", "sound: true", "by: agent",
      ]
    case .quiz:
      Self.yaml + [
        "questions:\n", "kind: choice", "kind: multiple", "kind: phrase", "kind: spot",
        "kind: dialogue", "prompt:", "points: 1", "options: [a, b]", "answer: A", "elements:\n",
        "any:",
        "clause:", "transcript: |\n", "客服：您好", "客户：停水了", "feedback:", "model:", "wrong:", "rule:",
        "credit: partial", "pass: 60", "title:", ".inf", ".nan", "1e308",
      ]
    case .gift: Self.questions
    case .aiken: Self.lettered
    case .chinesePaper: Self.numbered
    case .exchangeGuess: Self.questions + Self.lettered + Self.numbered
    case .cases:
      Self.json + Self.spoken + [
        "\"turns\"", "\"expect\"", "\"turn\"", "\"item\"", "\"rule\"", "\"verdict\"",
        "\"violation\"", "\"review\"", "\"forbidden-01\"", "\"interruptions\"", "\"utterance\"",
        "\"grade\"", "\"slight\"", "\"status\"", "\"failed\"", "\"passed\"", "\"na\"",
        "\"question\"", "\"answer\"", "\"points\"", "\"elements\"", "\"graded\"", "不知道", "不归我管",
      ]
    case .labels:
      Self.spoken + [
        ",", "\t", ";", "\"", "\"\"", "\n", "\r\n", "通话编号,渠道,角色,内容,标注\n", "role,text,label\n",
        "热线", "counter", "客服", "系统", "1", "20?", "forbidden-03", "不归我管？", "无", "合格", "讨厌鬼", "不知道",
        "真笨", "'=", "-", "sep=;", "{",
      ]
    case .pathList:
      [
        "a.txt", "./", "../", "会话", "\n", "\r\n", "\r", "\u{0}", "\u{FEFF}", " ", "\u{3000}", "-",
        "/",
      ]
    case .namePattern:
      [
        "{date}", "{agent}", "{id}", "{*}", "{", "}", "/", "-", "_", ".", "\n", "2026-11-03",
        "20261103", "2026年11月3日", "2026_1_3", "号", "0123", ".txt", "\u{301}", "é", "🇨🇳",
      ]
    case .pathPattern:
      [
        "*", "**", "**/", "/**", "?", "[", "]", "[!", "[^", "[a-z]", "[]]", "-", "/", ".", "./",
        "..",
        "\n", "a", "窗口", ".txt", "2026-11", "\u{301}", "é", "🇨🇳", "\r",
      ]
    case .labelRedaction:
      [
        "13812345678", "幺三八", "１３８", "340123199001011234", "皖A12345", "王小明", "王先生", "李女士", "欧阳",
        "的", "通话", "录音", "投诉", "2026-11-03", "_", "-", ".", "/", ".txt", "(1)", "a@b.com", "长江路12号",
        "阿依古丽·买买提", "Zhang San", "zhangsan", "\u{200B}", "𠮷", "①",
      ]
    case .grading:
      Self.spoken + [
        "A", "AC", "第1、3行", "不知道", "请稍等", "对不起，让您久等了", "我答：", "1.", "五分钟", "三至五个工作日", "一亿亿", "半",
        "两", "百分之", "12.5", "24小时", "99999999999999999999", "客服：", "\n", "您", "你", "没有", "无", "/",
      ]
    case .waivers:
      Self.yaml + [
        "waivers:\n", "rule:", "forbidden-01", "quote:", "transcript:", "reason:", "reviewer:",
        "expires: \"2026-12-31\"", "2026-02-30", "[]", "不知道", "\\u200b", "\u{85}", "\u{2028}",
      ]
    case .configuration:
      Self.yaml + [
        "channel: hotline", "fail_on: warning", "organisations: [供水热线]", "roles:", "agent: [小李]",
        "rules:", "forbidden-01:", "forbidden-*", "enabled: false", "severity: note", "reason: a",
        "scorecard:", "groups:", "id:", "weight: 50", "cap: 9", "zero_tolerance:", "pass: 60",
        "grades:", ".nan", ".inf", "1e308", "-1",
      ]
    case .snapshot: []
    case .redaction:
      [
        "13812345678", "幺三八", "一二三四五六七八", "１３８", "0571-8888", "340123199001011234",
        "6222021234567890128",
        "皖A12345", "户号", "水表号", "我姓王", "王先生", "李女士", "我叫张三丰", "耳东陈", "长江路", "12号", "3栋2单元501室",
        "小区", "a@b.com", "艾特", "点com", "您贵姓", "电话", "身份证", "银行卡", "是", "\n", "，", "嗯", "对", "点",
        "杠",
        "\u{200B}", "𠮷", "º", "Ⅷ", "①", "㊙",
      ]
    }
  }

  private static let spoken = [
    "客服：", "客户：", "agent: ", "customer：", "坐席", "您好", "好的", "：", "\n", "我家停水了",
  ]
  private static let json = [
    "{", "}", "[", "]", ",", ":", "\"", "\\u0000", "\\ud800", "\\n", "null", "true", "1e999", "-1",
    "1.5", "99999999999999999999", "\"utterances\"", "\"role\"", "\"text\"", "\"agent\"",
    "\"customer\"", "\"start\"", "\"end\"", "\"id\"", "\"rings\"", "\"hangup\"", "\"date\"",
  ]
  private static let yaml = [
    "- ", ": ", "\n", "  ", "[", "]", "{", "}", "|", ">", "&a ", "*a", "<<: ", "!!int ", "? ", "#",
    "'",
    "\"", "---\n", "...\n", "%YAML", "~", "id: a\n", "title: {zh: 甲, en: a}\n",
  ]
  private static let questions = [
    "::", "{", "}", "=", "~", "#", "####", "->", "%50%", "%-100%", "\\", "TRUE", "F",
    "$CATEGORY: ",
    "// ", "[html]", "[markdown]", "[id:a]", "[tag:b]", "\n\n", "{#3:1}", "{}", "\\n", "\\:",
    "问？",
  ]
  private static let lettered = [
    "问？\n", "A. ", "B) ", "甲\n", "ANSWER: A\n", "answer:B", "\n", "\r\n", "Z. ",
  ]
  private static let numbered = [
    "1、", "２．", "（1）", "第1题 ", "一、单选题（每题2分）\n", "二、判断题\n", "A、", "Ｂ．", "（A）", "答案：",
    "【答案】", "参考答案：\n", "解析：", "依据：", "（ B ）", "（2分）", "（多选）", "√", "×", "AC", "\n", "1.B 2.C",
    "é", "🇨🇳", "\u{301}", "\r\n",
  ]
}

import Etiquette
import HanText
import Testing

@Suite("What names a person is masked, and nothing else")
struct RedactionTests {
  /// A line without its brackets, and the bytes that stood in them.
  private static func marked(_ line: some StringProtocol) -> (text: String, spans: [Range<Int32>]) {
    var (text, spans, start) = ("", [] as [Range<Int32>], Int32(0))
    for character in line {
      switch character {
      case "[": start = Int32(text.utf8.count)
      case "]": spans.append(start..<Int32(text.utf8.count))
      default: text.append(character)
      }
    }
    return (text, spans)
  }

  /// A text with what is found in brackets.
  private static func brackets(_ redaction: Redaction, _ text: some Sequence<UInt8>) -> String {
    var bytes = Array(text)
    for span in redaction.spans.reversed() {
      bytes.insert(UInt8(ascii: "]"), at: Int(span.range.upperBound))
      bytes.insert(UInt8(ascii: "["), at: Int(span.range.lowerBound))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("Recall and precision by whole spans", arguments: PrivacyLines.samples)
  func figures(sample: PrivacyLines.Sample) {
    #expect(sample.lines.count >= 290)
    var (right, wanted, found) = (0, 0, 0)
    var wrong: [String] = []
    for line in sample.lines {
      let (text, spans) = Self.marked(line)
      let redaction = Redaction(text)
      wanted += spans.count
      found += redaction.spans.count
      right += redaction.spans.count { spans.contains($0.range) }
      if redaction.spans.map(\.range) != spans {
        wrong.append("\(line) → \(Self.brackets(redaction, text.utf8))")
      }
    }
    #expect(Double(right) >= sample.recall * Double(wanted), "\(right) of \(wanted): \(wrong)")
    #expect(Double(right) >= sample.precision * Double(found), "\(right) of \(found): \(wrong)")
  }

  @Test("Masking moves nothing: as many bytes, cells and characters, and nothing else changes")
  func inPlace() {
    for line in PrivacyLines.all {
      let text = Self.marked(line).text
      let redaction = Redaction(text)
      #expect(redaction.bytes.count == text.utf8.count)
      #expect(displayWidth(redaction.text) == displayWidth(text))
      #expect(redaction.text.unicodeScalars.count == text.unicodeScalars.count)
      let changed = zip(text.utf8, redaction.bytes).enumerated().filter { $1.0 != $1.1 }
      #expect(
        changed.allSatisfy { place, _ in
          redaction.spans.contains { $0.range.contains(Int32(place)) }
        })
    }
  }

  @Test(
    "Each character stands as one of its width, marks stay",
    arguments: [
      ("电话138-1234-5678。", "电话***-****-****。"), ("电话１３８１２３４５６７８", "电话＊＊＊＊＊＊＊＊＊＊＊"),
      ("邮箱a.b@163.com", "邮箱*.*@***.***"), ("我叫张𠮷，", "我叫＊🔲，"),
      ("电话一三八，嗯，一二三四，五六七八", "电话＊＊＊，＊，＊＊＊＊，＊＊＊＊"),
      ("电话138\u{200B}12345678", "电话***\u{200B}********"), ("", ""), ("您好", "您好"),
    ])
  func masks(text: String, masked: String) { #expect(Redaction(text).text == masked) }

  @Test(
    "Details that are asked for, given in pieces or read back are found over the turns",
    arguments: [
      "客服：您电话多少？|客户：[138]|客服：嗯|客户：[1234]|客服：好|客户：[5678]",
      "客服：您电话多少？|客户：[一三八]|客服：[一三八]|客户：[零零一三]|客服：[零零一三]|客户：[八零零零]",
      "客服：请您报一下户号。|客户：[0012345]|客服：[0012345]，对吗？",
      "客服：请问您的户号是多少？|客户：[8102276]。",
      "客服：水表读数是多少？|客户：0012345。",
      "客服：您贵姓？|客户：[张]。|客服：[张]先生，您好。",
      "客服：怎么称呼您？|客户：[李雪梅]。|客服：好的。|客户：[李雪梅]，记住了吗？",
      "客户：我叫[王建国]。|客服：好的，[王建国]先生。|系统：[王建国]的通话结束",
      "客服：身份证号报一下。|客户：[371324]|客服：嗯|客户：[19850712]|客服：您继续|客户：[3017]",
      "客户：一共138|客服：不是，是1234|客户：5678",
      "客户：读数138|客服：这个月用了多少？|客户：12345678",
    ])
  func conversations(marked: String) {
    var transcript = Transcript(id: "a")
    var expected: [String] = []
    for line in marked.split(separator: "|") {
      let parts = line.split(separator: "：", maxSplits: 1)
      let role: Role = parts[0] == "客服" ? .agent : parts[0] == "客户" ? .customer : .system
      transcript.append(role, Self.marked(parts[1]).text.utf8)
      expected.append(String(parts[1]))
    }
    #expect(Self.brackets(Redaction(transcript), transcript.text) == expected.joined())
    let redacted = transcript.redacted
    #expect(redacted.utterances == transcript.utterances)
    #expect(redacted.text.count == transcript.text.count)
  }

  @Test(
    "Names of files are masked where they name people",
    arguments: [
      ("张三-13800138000.txt", "[张三]-[13800138000].txt"),
      ("calls/2026-11-03-0017.txt", "calls/2026-11-03-0017.txt"),
      ("20261103_李雪梅_0543-5321876", "20261103_[李雪梅]_[0543-5321876]"),
      ("热线录音/高新区/安装.txt", "热线录音/高新区/安装.txt"), ("", ""),
      ("张三13812345678", "[张三][13812345678]"), ("13812345678张三", "[13812345678][张三]"),
      ("张三１３８１２３４５６７８", "[张三][１３８１２３４５６７８]"),
      ("张三幺三八幺二三四五六七八", "[张三][幺三八幺二三四五六七八]"),
      ("张小三幺三八幺二三四五六七八", "[张小三][幺三八幺二三四五六七八]"),
      ("calls/张三身份证110105194912310021.txt", "calls/[张三]身份证[110105194912310021].txt"),
      ("张三110105194912310021", "[张三][110105194912310021]"),
      ("李娜6222021234567890128", "[李娜][6222021234567890128]"),
      ("张三0543-5321876", "[张三][0543-5321876]"), ("第三13号", "第三13号"), ("三13", "三13"),
      ("工号13812", "工号13812"), ("工号 13812", "工号 13812"), ("周三13点", "周三13点"),
    ])
  func labels(label: String, marked: String) {
    #expect(Self.brackets(Redaction(label: label), label.utf8) == marked)
  }

  @Test(
    "Names and numbers with nothing between are both found, whole",
    arguments: [
      "[张三][13812345678]", "我叫[张三][13812345678]", "电话[张三][13812345678]",
      "[张三]身份证[110105194912310021]", "[13812345678][张三]", "[李娜][6222021234567890128]",
      "[王]先生[13812345678]", "[张三][１３８１２３４５６７８]", "[张三][幺三八幺二三四五六七八]",
      "我叫[张三][幺三八幺二三四五六七八]", "我叫[李娜][幺三八幺二三四五六七八]", "[王]先生[幺三八幺二三四五六七八]",
      "[李四][一三八一二三四五六七八]", "[陈一一][13812345678]", "[张小三][幺三八幺二三四五六七八]",
      "[幺三八幺二三四五六七八][张三]", "[110105194912310021][李雪梅]", "[张三][6222021234567890128]",
      "[李雪梅][0543-5321876]", "[张三][0543-5321876]", "[欧阳三][13812345678]",
      "[李娜]银行卡[6222021234567890128]", "[李雪梅]的电话：[13812345678]",
      "[张三][13812345678][李四][13912345678]", "[13812345678][王建国]来电", "来电[13812345678][王建国]",
      "[13812345678]一个", "[13812345678]方便", "[13812345678]马上来", "[13812345678]常用",
      "三，嗯嗯，[一三八12345678]", "周一[13812345678]", "[张三路15号]", "第三13号", "三13", "工号 13812", "周三13点",
      "单号138123456789",
    ])
  func attached(marked: String) {
    let text = Self.marked(marked).text
    #expect(Self.brackets(Redaction(text), text.utf8) == marked)
  }

  @Test(
    "What is found says what it is",
    arguments: [
      ("电话13812345678", PersonalDetail.phone), ("身份证371324198507123017", .identityCard),
      ("银行卡6222021603001234566", .bankCard), ("户号0012345", .account), ("车牌鲁M12345", .plate),
      ("邮箱a@163.com", .email), ("我住幸福路12号", .address), ("我姓王", .name),
    ])
  func details(text: String, detail: PersonalDetail) {
    #expect(Redaction(text).spans.map(\.detail) == [detail])
  }
}

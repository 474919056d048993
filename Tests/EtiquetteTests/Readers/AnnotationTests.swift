import Etiquette
import EtiquetteFiles
import Testing

private func read(_ text: String, _ name: String) -> FileContents {
  TranscriptReader().read(Array(text.utf8), path: name, id: "a")
}

extension Readers {
  @Suite struct Annotations {
    private static let head = "File type = \"ooTextFile\"\n\"TextGrid\"\n0 9 <exists> "

    @Test(arguments: [
      (
        "2\n\"IntervalTier\" \"客户\" 0 9 1\n2 3 \"停水\"\n\"IntervalTier\" \"客服\" 0 9 2 0 1.5 \"您\"\"好\" 4 5 \"请\n讲\"",
        ["0.0-1.5 agent 6:34 您\"好", "2.0-3.0 customer 5:6 停水", "4.0-5.0 agent 6:46 请⏎7:1 讲"]
      ),
      (
        "size = 1 ! a comment \"\nitem [1]:\nclass = \"TextTier\"\nname = \"客服\"\nxmin = 0\nxmax = 9\npoints: size = 1\n"
          + "points [1]:\nnumber = 2\nmark = \"您好\"", ["2.0- agent 12:9 您好"]
      ),
      (
        "1 \"IntervalTier\" \"transcript\" 0 9 2\n0 1 \"客服：您好\"\n1 2 \"客户：喂\"",
        ["0.0-1.0 agent 4:9 您好", "1.0-2.0 customer 5:9 喂"]
      ),
    ])
    func tiers(text: String, expected: [String]) {
      let contents = read(Annotations.head + text, "a.txt")
      #expect(contents.problems == [])
      #expect(contents.transcripts.map(drawn) == [expected])
    }

    @Test(
      arguments: [
        ("", .cutOff, 3),
        ("1 \"IntervalTier\" \"客服\" 0 9 2\n0 1 \"您好\"\n1", .cutOff, 5),
        ("1 \"IntervalTier\" \"客服\" 0 9 1\n0 1 \"您好", .cutOff, 4),
        ("1 \"IntervalTier\" \"客服\" 0 9 1\n3 1 \"您好\"", .reversedTimes(start: 3, end: 1), 4),
        (
          "1 \"IntervalTier\" \"客服\" 0 9 1\n-1 1 \"您好\"",
          .badValue(field: "time", value: "-1.0", expected: ["0, 1.5, …"]), 4
        ),
        (
          "1 \"IntervalTier\" 0 9",
          .badValue(field: "name", value: "0.0", expected: ["\"…\""]), 3
        ),
        ("1 \"IntervalTier\" \"客服\" 0 9 1\n0 1 \"\"", .noUtterances, nil),
        ("1e11 \"IntervalTier\" \"客服\" 0 9 1e11 0 1 \"您好\"", .cutOff, 3),
      ] as [(String, Problem.Kind, Int?)])
    func faults(text: String, kind: Problem.Kind, line: Int?) {
      let problems = read(Annotations.head + text, "a.TextGrid").problems
      #expect(problems == [Problem(path: "a.TextGrid", line: line, kind: kind)])
    }

    private static func elan(_ slots: String, _ value: String, _ tier: String = "客服") -> String {
      """
      <?xml version="1.0" encoding="UTF-16"?>
      <ANNOTATION_DOCUMENT><HEADER TIME_UNITS="milliseconds"/>
      <TIME_ORDER>\(slots)</TIME_ORDER>
      <TIER TIER_ID="\(tier)"><ANNOTATION>
      <ALIGNABLE_ANNOTATION TIME_SLOT_REF1="a" TIME_SLOT_REF2="b">
      <ANNOTATION_VALUE>\(value)</ANNOTATION_VALUE>
      </ALIGNABLE_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>
      """
    }

    private static let slots =
      "<TIME_SLOT TIME_SLOT_ID=\"a\" TIME_VALUE=\"500\"/><TIME_SLOT TIME_SLOT_ID=\"b\" TIME_VALUE=\"2500\"/>"

    @Test func annotations() {
      let contents = read(Annotations.elan(Annotations.slots, "您好\n请讲 &lt;一&gt;"), "a.txt")
      #expect(contents.problems == [])
      #expect(contents.transcripts.map(drawn) == [["0.5-2.5 agent 6:19 您好⏎7:1 请讲 <一>"]])
    }

    @Test(
      "Processing instructions say nothing, and change no place",
      arguments: [
        ("<?a?>您好", "您好"), ("您<?a?>好", "您好"), ("您<?long a?>好", "您好"),
        ("<!-- <?a?> -->您好", "您好"),
        ("<![CDATA[<?a?>]]>您好", "<?a?>您好"), ("<!--<![CDATA[--><?a?>您好<!--]]>-->", "您好"),
        ("<?a <![CDATA[?><?b?>您好", "您好"), ("您好<?>", "您好"), ("您好<?", nil), ("您好<?a", nil),
        ("<?1a?>您好", "您好"), ("<!-- \u{1} <?a?> -->您好", nil),
      ] as [(String, String?)])
    func instructions(value: String, said: String?) {
      for head in ["", "<?a?>", "<!-- <?a?> -->"] {
        let text = head + Annotations.elan(Annotations.slots, value) + "<?a?>"
        let contents = read(text, "a.eaf")
        guard let said else {
          #expect(!contents.problems.isEmpty, "\(value)")
          continue
        }
        #expect(contents.problems == [], "\(head)\(value)")
        let words = contents.transcripts.map { String(decoding: $0.text, as: UTF8.self) }
        #expect(words.map { $0.filter { $0 != " " } } == [said], "\(head)\(value)")
      }
    }

    @Test(
      arguments: [
        (elan(slots, "您好</X>"), .xml, 6),
        (elan("", "您好").replacing("</TIME_ORDER>", with: ""), .xml, 7),
        ("<!DOCTYPE x [<!ENTITY a \"b\">]>\n" + elan(slots, "&a;"), .xmlEntities, 1),
        (
          "<html/>", .badValue(field: "XML", value: "html", expected: ["ANNOTATION_DOCUMENT"]), 1
        ),
        (elan(slots, " "), .noUtterances, nil),
        (elan(slots, "您好", "甲"), .noRoles, 6),
        (
          elan(slots.replacing("2500", with: "200"), "您好"), .reversedTimes(start: 0.5, end: 0.2), 5
        ),
        (
          elan(slots.replacing("2500", with: "x"), "您好"),
          .badValue(field: "TIME_VALUE", value: "x", expected: ["0, 1500, …"]), 3
        ),
      ] as [(String, Problem.Kind, Int?)])
    func broken(text: String, kind: Problem.Kind, line: Int?) {
      let problems = read(text, "a.eaf").problems
      #expect(problems == [Problem(path: "a.eaf", line: line, kind: kind)])
    }
  }
}

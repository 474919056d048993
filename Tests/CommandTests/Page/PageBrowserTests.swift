import Foundation
import Testing

@Suite(
  "The page in a real browser", .serialized,
  .enabled(
    if: Chromium.path != nil,
    "no Chromium: install it, or name one in ETIQUETTE_CHROMIUM"))
struct PageBrowserTests {
  /// A page of the checked-in transcripts and of others.
  private func open(
    _ lines: [[String: Any]] = [], paths: [String] = [], language: String = "zh"
  ) throws -> (browser: Chromium, folder: Scratch) {
    let folder = try Scratch()
    let page = folder.url.appending(path: "report.html")
    var inputs = paths
    if !lines.isEmpty {
      let bytes = try lines.map { try JSONSerialization.data(withJSONObject: $0) + [0x0A] }
      inputs.append(try folder.write("calls <b>.jsonl", bytes.joined()))
    }
    let run = try Binary.run(
      ["lint", "--language", language, "--fail-on", "never", "--format", "html=\(page.path)"]
        + inputs)
    #expect(run.status == 0, "\(run.complaints)")
    return (try Chromium(page), folder)
  }

  @Test("Loads and works through its lists without a complaint", arguments: ["zh", "en"])
  func loads(language: String) throws {
    let (browser, _) = try open(paths: ["Fixtures/transcripts/hotline"], language: language)
    let lang: String? = try browser.evaluate("document.documentElement.lang")
    #expect(lang?.hasPrefix(language) == true)
    let counts: [Int]? = try browser.evaluate("[calls.length, findings.length]")
    #expect(counts?.allSatisfy { $0 > 5 } == true)
    // Every conversation can be shown, and marks what it must.
    let whole: Bool? = try browser.evaluate(
      """
      calls.every((call) => {
        openCall(call);
        return document.querySelectorAll('.card').length === call.findings.length &&
          document.querySelectorAll('.speech > li').length === call.detail.said.length;
      })
      """)
    #expect(whole == true)
    #expect(browser.complaints.isEmpty, "\(browser.complaints)")
  }

  @Test("Filters and sorts, a page at a time, however many findings")
  func filters() throws {
    let lines: [[String: Any]] = (0..<20).map { number in
      let words = (0..<500).flatMap { line in
        [
          ["role": "agent", "text": line % 2 == 0 ? "我不知道。" : "不归我管，\(number)-\(line)"],
          ["role": "customer", "text": "喂"],
        ]
      }
      return [
        "id": "call-\(number)", "agent": "010\(number % 4)", "channel": "hotline",
        "date": "2026-11-\(10 + number)", "utterances": words,
      ]
    }
    let (browser, _) = try open(lines)
    func status(_ list: String = "findings") throws -> String {
      try browser.evaluate("document.querySelector('#\(list) .status').textContent") ?? ""
    }
    func rows(_ list: String = "findings") throws -> Int {
      try browser.evaluate("document.querySelectorAll('#\(list) tbody tr').length") ?? -1
    }
    let all = try browser.evaluate("findings.length", as: Int.self) ?? 0
    #expect(all >= 10_000)
    #expect(try status() == "共 \(all) 条，显示第 1–50 条")
    #expect(try rows() == 50)
    func set(_ name: String, _ value: String, list: String = "findings") throws {
      let _: Any? = try browser.evaluate(
        """
        { const control = document.querySelector('#\(list) [name=\(name)]');
          control.value = '\(value)';
          control.dispatchEvent(new Event('input', {bubbles: true})); null }
        """)
    }
    try set("rule", "forbidden-02")
    #expect(try status().hasPrefix("共 5000 条"))
    try set("agent", "0103")
    #expect(try status().hasPrefix("共 1250 条"))
    try set("text", "19-499")
    #expect(try status() == "共 1 条，显示第 1–1 条")
    try set("verdict", "1")
    #expect(try status() == "没有符合的记录")
    let _: Any? = try browser.evaluate(
      """
      document.querySelector('#findings [type=reset]').click();
      new Promise((done) => setTimeout(done, 50))
      """)
    #expect(try status() == "共 \(all) 条，显示第 1–50 条")
    let next = "document.querySelector('#findings .pager button:last-child').click()"
    let _: Any? = try browser.evaluate(next)
    #expect(try status() == "共 \(all) 条，显示第 51–100 条")
    let _: Any? = try browser.evaluate(
      "document.querySelector('a[data-rule=\"forbidden-01\"]').click()")
    #expect(try status().hasPrefix("共 5000 条"))
    try set("result", "passed", list: "transcripts")
    #expect(try rows("transcripts") == 0)
    let sorted: [String]? = try browser.evaluate(
      """
      { const head = document.querySelector('#agents th button');
        head.click(); head.click();
        [...document.querySelectorAll('#agents tbody th')].map((cell) => cell.textContent)
          .concat(head.parentElement.getAttribute('aria-sort')) }
      """)
    #expect(sorted == ["0103", "0102", "0101", "0100", "descending"])
    #expect(browser.complaints.isEmpty, "\(browser.complaints)")
  }

  @Test("A conversation is opened and left by its address and the keyboard")
  func conversation() throws {
    let (browser, _) = try open(paths: ["Fixtures/transcripts/counter"])
    try browser.go(to: "#call-0-0")
    let focus = "document.activeElement.id"
    let isHidden = "document.getElementById('report').hidden"
    #expect(try browser.evaluate(isHidden) == true)
    #expect(try browser.evaluate(focus) == "finding-0")
    try browser.go(to: "#call-1")
    #expect(try browser.evaluate(focus) == "call-heading")
    let key: [String: Any] = ["type": "keyDown", "key": "Escape", "code": "Escape"]
    try browser.call("Input.dispatchKeyEvent", key)
    try browser.go(to: "#transcripts")
    #expect(try browser.evaluate(isHidden) == false)
    // Whatever can be clicked has a name and can be reached.
    let nameless: [String]? = try browser.evaluate(
      """
      [...document.querySelectorAll('button, a, input, select, svg[role=img]')]
        .filter((element) => !(element.textContent.trim() || element.ariaLabel ||
          element.labels?.length || element.getAttribute('aria-labelledby')))
        .map((element) => element.outerHTML)
      """)
    #expect(nameless == [])
    #expect(browser.complaints.isEmpty, "\(browser.complaints)")
  }

  @Test("Markup, scripts, templates and turned writing in transcripts are shown as text")
  func injection() throws {
    let hostile = [
      "<script>alert(1)</script>我不知道", "</script><script>alert(2)</script>",
      "<img src=x onerror=alert(3)>", "<!--<script>", "{{heading}} {{{data}}} ${alert(4)}",
      "\" onmouseover=\"alert(5)", "\"\u{301} onfocus=alert(6) autofocus \"\u{301}", "]]>&lt;b&gt;",
      "\u{202E}不归我管\u{202C}\u{2066}\u{0007}\u{2028}\u{200B}\u{E0041}\u{FEFF}",
    ]
    let (browser, _) = try open(
      hostile.map { words in
        [
          "id": words, "agent": words, "date": words, "channel": "hotline",
          "utterances": [["role": "agent", "text": words], ["role": "customer", "text": words]],
        ]
      })
    let elements: [Int]? = try browser.evaluate(
      "['script', 'img', 'iframe', '#calls'].map((n) => document.querySelectorAll(n).length)")
    #expect(elements == [3, 0, 0, 1])
    let said: [String]? = try browser.evaluate(
      """
      calls.map((call) => {
        openCall(call);
        const marks = document.querySelectorAll('.speech sup');
        marks.forEach((mark) => mark.remove());
        return document.querySelector('.customer .said > p').textContent;
      })
      """)
    let turned = "⟦U+202E⟧不归我管⟦U+202C⟧⟦U+2066⟧⟦U+0007⟧⟦U+2028⟧⟦U+200B⟧⟦U+E0041⟧⟦U+FEFF⟧"
    #expect(said?.prefix(6) == hostile.prefix(6))
    #expect(said?.last == turned)
    let agents: [String]? = try browser.evaluate(
      "[...document.querySelectorAll('#agents tbody th')].map((cell) => cell.textContent)")
    #expect(agents?.contains("<script>alert(1)</script>我不知道") == true)
    #expect(agents?.contains(turned) == true)
    let handlers: Int? = try browser.evaluate(
      """
      [...document.querySelectorAll('*')].filter((element) =>
        element.getAttributeNames().some((name) => name.startsWith('on'))).length
      """)
    #expect(handlers == 0)
    #expect(browser.complaints.isEmpty, "\(browser.complaints)")
  }

  @Test("What is hidden is counted; what is waived or switched off stands there with its reason")
  func leftOut() throws {
    let folder = try Scratch()
    let page = folder.url.appending(path: "report.html")
    try folder.write(
      "calls/.etiquette.yaml",
      """
      rules:
        closing: {enabled: false, reason: '<b>截去了结尾</b>'}
        greeting*: {enabled: false, reason: 截去了开头}

      """.utf8)
    try folder.write(
      "calls/.etiquette-waivers.yaml",
      """
      waivers:
        - {rule: forbidden-01, quote: 不知道, transcript: a, reason: '<i>引用</i>客户的话', reviewer: 王芳}

      """.utf8)
    try folder.write("calls/a.txt", "客户：几点来水？\n客服：不知道。真笨，不归我管。\n".utf8)
    let run = try Binary.run(
      ["lint", "--fail-on", "never", "--max", "1", "--format", "html=\(page.path)", "calls"],
      in: folder.url)
    #expect(run.status == 0, "\(run.complaints)")
    let browser = try Chromium(page)
    func text(_ selector: String) throws -> String {
      try browser.evaluate("document.querySelector('\(selector)').textContent") ?? ""
    }
    #expect(try text("#findings .notice").contains("没有列出"))
    #expect(try text("#findings .status") == "共 1 条，显示第 1–1 条")
    #expect(try text("#waived .status") == "共 1 条，显示第 1–1 条")
    #expect(try text("#waived tbody").contains("<i>引用</i>客户的话王芳"))
    #expect(try text("#overview details[open] table").contains("<b>截去了结尾</b>"))
    try browser.go(to: "#call-0")
    #expect(try text("#conversation .notice").contains("没有列出"))
    #expect(try text(".card.waived").contains("王芳"))
    let marks: Int? = try browser.evaluate("document.querySelectorAll('mark').length")
    #expect(marks == 1)
    #expect(try text(".agent .said > p").hasPrefix("不知道。真笨"))
    #expect(browser.complaints.isEmpty, "\(browser.complaints)")
  }

  @Test("Prints without controls, and does not overflow a narrow screen")
  func print() throws {
    let (browser, _) = try open(paths: ["Fixtures/transcripts/counter"])
    let document = try browser.call("Page.printToPDF", ["printBackground": true])
    let pdf = (document["data"] as? String).flatMap { Data(base64Encoded: $0) } ?? Data()
    #expect(pdf.starts(with: Array("%PDF".utf8)))
    try browser.call(
      "Emulation.setDeviceMetricsOverride",
      ["width": 400, "height": 800, "deviceScaleFactor": 1, "mobile": false])
    for place in ["#overview", "#call-0"] {
      try browser.go(to: place)
      let width: Int? = try browser.evaluate("document.documentElement.scrollWidth")
      #expect((width ?? 401) <= 400)
    }
    try browser.call("Emulation.setEmulatedMedia", ["media": "print"])
    try browser.go(to: "#overview")
    let visible: Int? = try browser.evaluate(
      """
      [...document.querySelectorAll('form, nav')]
        .filter((element) => element.getClientRects().length > 0).length
      """)
    #expect(visible == 0)
    #expect(browser.complaints.isEmpty, "\(browser.complaints)")
  }
}

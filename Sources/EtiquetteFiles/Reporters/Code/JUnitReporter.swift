import Etiquette

/// JUnit's XML: a suite for each transcript, a case for each rule that applies to it.
struct JUnitReporter: Reporter {
  let book: RuleBook
  let options: ReportWriter.Options

  var separator: String { "" }

  func begin() -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"etiquette\">\n"
  }

  func render(_ report: Report, from source: ReportWriter.Source) -> String {
    let failed = report.checks.count { $0.status == .failed }
    let skipped = report.checks.count { $0.status == .notApplicable || $0.status == .notDecidable }
    let pairs = [
      ("name", report.transcript.id), ("package", source.path(of: report)),
      ("tests", "\(report.checks.count)"), ("failures", "\(failed)"), ("errors", "0"),
      ("skipped", "\(skipped)"),
    ]
    let cases = report.checks.map { testCase($0, report) }.joined()
    return "  <testsuite\(XMLText.attributes(pairs))>\n\(properties)\(cases)  </testsuite>\n"
  }

  /// The version of ICU, and that quotes are masked where they are.
  private var properties: String {
    let facts = [options.icu.map { ("icu", $0) }, options.redacts ? ("redacted", "true") : nil]
    let properties = facts.compactMap(\.self).map { name, value in
      "<property\(XMLText.attributes([("name", name), ("value", value)]))/>"
    }
    return properties.isEmpty ? "" : "    <properties>\(properties.joined())</properties>\n"
  }

  func end(_ summary: Summary, problems: [Problem]) -> String {
    let cases = problems.map { problem in
      let name = problem.input ?? "run"
      let error = XMLText.attributes([("message", problem.line(options.language))])
      let head = XMLText.attributes([("name", name), ("classname", "problem")])
      return "    <testcase\(head)><error\(error)/></testcase>\n"
    }
    let pairs = [
      ("name", "problems"), ("tests", "\(problems.count)"), ("failures", "0"),
      ("errors", "\(problems.count)"), ("skipped", "0"),
    ]
    let suite =
      problems.isEmpty
      ? "" : "  <testsuite\(XMLText.attributes(pairs))>\n\(cases.joined())  </testsuite>\n"
    return suite + "</testsuites>\n"
  }

  private func testCase(_ check: Check, _ report: Report) -> String {
    let name = "\(check.rule) \(book.title(check.rule, options.language))"
    let head = XMLText.attributes([("name", name), ("classname", report.transcript.id)])
    switch check.status {
    case .passed: return "    <testcase\(head)/>\n"
    case .notApplicable, .notDecidable:
      let reason = check.reason?.sentence[options.language] ?? check.status.name[options.language]
      return
        "    <testcase\(head)><skipped\(XMLText.attributes([("message", reason)]))/></testcase>\n"
    case .failed:
      let lines = report.findings.filter { $0.rule == check.rule }.map { finding in
        ShownFinding(finding, in: report.transcript, book: book, language: options.language)
          .sentence(options.language)
      }
      let failure = XMLText.attributes([("message", lines.first ?? name), ("type", check.rule)])
      let text = XMLText.escaped(lines.joined(separator: " | "))
      return "    <testcase\(head)><failure\(failure)>\(text)</failure></testcase>\n"
    }
  }
}

import Etiquette

/// What the page's script works with besides the transcripts: words, names and rules.
struct PageData: Encodable {
  struct RuleText: Encodable {
    var id: String
    var clause: String
    var title: String
    var message: String
    var why: String
    var instead: [String]

    init(_ rule: Rule, _ book: RuleBook, _ language: Language) {
      id = rule.id
      clause = rule.clause
      title = book.title(rule.id, language)
      let message = rule.message[language]
      self.message = message == title ? "" : message
      why = rule.why[language]
      instead = rule.instead
    }
  }

  var language: String
  var words: [String: String]
  var roles: [String]
  var verdicts: [String]
  var severities: [String]
  var reasons: [String]
  var rules: [RuleText]

  init(book: RuleBook, language: Language) {
    self.language = language.rawValue
    words = PageMessage.all(language)
    roles = Role.allCases.map { $0.name[language] }
    verdicts = Verdict.allCases.map { $0.name[language] }
    severities = Severity.allCases.map { $0.name[language] }
    reasons = Check.Reason.allCases.map { $0.sentence[language] }
    rules = book.lexicon.rules.map { RuleText($0, book, language) }
  }

  /// JSON that can stand in a page: nothing in it ends the element or looks like markup.
  static func embedded(_ json: String) -> String {
    let json = Array(json.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(json.count + 64)
    for (index, byte) in json.enumerated() {
      switch byte {
      case UInt8(ascii: "<"): out.append(contentsOf: "\\u003c".utf8)
      case UInt8(ascii: ">"): out.append(contentsOf: "\\u003e".utf8)
      case UInt8(ascii: "&"): out.append(contentsOf: "\\u0026".utf8)
      // The last bytes of the line and the paragraph separator, E2 80 A8 and E2 80 A9.
      case 0xA8 where isSeparator(json[..<index]):
        out.removeLast(2)
        out.append(contentsOf: "\\u2028".utf8)
      case 0xA9 where isSeparator(json[..<index]):
        out.removeLast(2)
        out.append(contentsOf: "\\u2029".utf8)
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isSeparator(_ before: ArraySlice<UInt8>) -> Bool {
    before.suffix(2).elementsEqual([0xE2, 0x80])
  }
}

import Etiquette
import HanText
import Yams

/// Reads the words by which answers to a quiz are understood.
struct QuizWordsReader {
  /// How many wordings a pattern may stand for.
  let limit: Int

  /// The words of all lexicon files together.
  func words(_ documents: [Fields]) -> QuizWords {
    let sections = documents.compactMap { $0.fields("quiz") }
    var sources: [String: [String]] = [:]
    for fields in sections {
      fields.expect(.quizWords)
      guard let groups = fields.fields("groups") else { continue }
      for key in groups.keys {
        sources[key, default: []] += groups.strings(key).map(PlainText.numbers)
      }
    }
    let reader = PatternFields(
      groups: Groups(sources), prepare: PlainText.numbers, limit: limit)
    return QuizWords(
      senses: sections.flatMap { senses($0, reader) + synonyms($0, reader) },
      particles: sections.flatMap { $0.strings("particles") },
      negations: sections.flatMap { reader.patterns($0, "negations") },
      doubts: sections.flatMap { reader.patterns($0, "doubts") },
      questions: sections.flatMap { reader.patterns($0, "questions") },
      denials: sections.flatMap { reader.patterns($0, "denials") },
      enquiries: sections.flatMap { reader.patterns($0, "enquiries") },
      corrections: sections.flatMap { reader.patterns($0, "corrections") },
      narrations: sections.flatMap { reader.patterns($0, "narrations") },
      stories: sections.flatMap { reader.patterns($0, "stories") },
      descriptions: sections.flatMap { reader.patterns($0, "descriptions") },
      addresses: sections.compactMap { $0.string("addresses") }.joined(),
      citations: sections.flatMap { $0.strings("citations") },
      sayings: sections.flatMap { $0.strings("sayings") },
      names: sections.flatMap { reader.patterns($0, "names") },
      bystanders: sections.flatMap { reader.patterns($0, "bystanders") },
      introductions: sections.flatMap { reader.patterns($0, "introductions") },
      others: sections.flatMap { $0.strings("others") },
      nameless: sections.compactMap { $0.string("nameless") }.joined(),
      minor: sections.compactMap { $0.string("minor") }.joined(),
      complements: sections.compactMap { $0.string("complements") }.joined(),
      rivals: sections.flatMap { $0.strings("rivals") },
      failures: sections.flatMap { reader.patterns($0, "failures") },
      ends: sections.compactMap { $0.string("ends") }.joined(),
      selves: sections.flatMap { $0.strings("selves") },
      doers: sections.flatMap { $0.strings("doers") },
      exempt: sections.flatMap { reader.patterns($0, "exempt") },
      blanks: sections.flatMap { reader.patterns($0, "blanks") },
      signs: sections.compactMap { $0.string("signs") }.joined(),
      compounds: sections.flatMap { $0.strings("compounds") },
      bound: sections.flatMap { $0.strings("bound") },
      headings: sections.flatMap { $0.strings("headings") },
      customers: sections.flatMap { $0.strings("customers") },
      agents: sections.flatMap { $0.strings("agents") })
  }

  private func senses(_ section: Fields, _ reader: PatternFields) -> [QuizWords.Sense] {
    guard let senses = section.fields("senses") else { return [] }
    return senses.keys.compactMap { id in
      guard let fields = senses.fields(id) else { return nil }
      fields.expect(.sense)
      let unless = fields.fields("unless")
      unless?.expect(.senseUnless)
      return QuizWords.Sense(
        id: id, any: reader.patterns(fields, "any"), also: reader.patterns(fields, "also"),
        unlessBefore: unless.map { reader.patterns($0, "before") } ?? [],
        unlessAfter: unless.map { reader.patterns($0, "after") } ?? [])
    }
  }

  private func synonyms(_ section: Fields, _ reader: PatternFields) -> [QuizWords.Sense] {
    section.list("synonyms").map { node in
      let words = node.sequence.map { Array($0) } ?? [node]
      return QuizWords.Sense(
        id: words.first.map(Fields.text) ?? "",
        any: words.compactMap { reader.pattern($0, section) }, also: [])
    }
  }
}

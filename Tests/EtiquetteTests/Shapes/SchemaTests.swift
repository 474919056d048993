import Etiquette
@testable import EtiquetteFiles
import Foundation
import Testing

@Suite("JSON Schemas, and the files they are for") struct SchemaTests {
  private func document(_ subject: JSONSchema.Subject) throws -> [String: Any] {
    let text = JSONSchema(subject, language: .zh).text
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(object as? [String: Any])
  }

  @Test(
    "Every mapping has the keys of its table and no others, and every reference leads somewhere",
    arguments: JSONSchema.Subject.allCases)
  func complete(subject: JSONSchema.Subject) throws {
    let root = try document(subject)
    let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
    for object in [root] + definitions.values {
      let properties = try #require(object["properties"] as? [String: Any])
      #expect(object["additionalProperties"] as? Bool == false)
      #expect(Set(object["required"] as? [String] ?? []).isSubset(of: properties.keys))
    }
    #expect(Set((root["properties"] as? [String: Any] ?? [:]).keys) == Set(subject.shape.names))
    let text = JSONSchema(subject, language: .en).text
    for match in text.matches(of: /"#\/\$defs\/(\w+)"/) {
      #expect(definitions[String(match.1)] != nil, "\(match.1)")
    }
  }

  @Test("Every shipped lexicon file is as its table says", arguments: shippedLexicon().map(\.path))
  func lexicon(path: String) throws {
    let file = try #require(shippedLexicon().first { $0.path == path })
    expect(file, .lexicon)
  }

  @Test("Every shipped quiz is as its table says", arguments: shippedQuizzes().map(\.path))
  func quiz(path: String) throws {
    let file = try #require(shippedQuizzes().first { $0.path == path })
    expect(file, .quiz)
  }

  @Test("The template of a configuration shows every key of its table")
  func template() {
    #expect(Set(ConfigurationTemplate.examples.keys) == Set(Shape.configuration.names))
    for example in ConfigurationTemplate.examples.values {
      expect(LexiconReader.File(path: "template.yaml", text: example), .configuration)
    }
  }

  @Test("What is written as waivers is as its table says")
  func waivers() {
    let waiver = Waiver(
      rule: "a", quote: "b", transcript: "c", reason: "d", reviewer: "e",
      expires: Day(year: 2026, month: 12, day: 31))
    let text = WaiversFile([waiver, waiver], language: .zh).text
    expect(LexiconReader.File(path: "waivers.yaml", text: text), .waivers)
  }

  @Test(
    "What a table requires, a reader misses",
    arguments: [
      (
        "id: q\nquestions: [{id: a, kind: phrase, elements: [{id: b, any: c, points: 1}]}]",
        "prompt"
      ),
      ("id: q\nquestions: [{id: a, prompt: x, elements: [{id: b, any: c, points: 1}]}]", "kind"),
      (
        "id: q\nquestions: [{id: a, kind: phrase, prompt: x, elements: [{id: b, any: c}]}]",
        "points"
      ),
      ("title: q\nquestions: [{id: a, kind: phrase, prompt: x}]", "id"), ("id: q", "questions"),
    ])
  func required(text: String, key: String) {
    do {
      _ = try QuizReader().read(LexiconReader.File(path: "q.yaml", text: text))
      Issue.record("no mistake")
    } catch {
      #expect(error.all.contains { $0.kind == .missingKey(key) }, "\(error.all)")
    }
  }

  /// A file read key by key by a table alone.
  private func expect(_ file: LexiconReader.File, _ shape: Shape) {
    let mistakes = Mistakes()
    if let fields = LexiconReader.compose(file, mistakes) { walk(fields, shape) }
    #expect(mistakes.all.isEmpty, "\(mistakes.problems.all.prefix(3).map { $0.line(.en) })")
  }

  private func walk(_ fields: Fields, _ shape: Shape) {
    fields.demand(shape)
    for key in shape.keys where fields.has(key.name) { walk(fields, key.name, key.value) }
  }

  private func walk(_ fields: Fields, _ key: String, _ value: Shape.Value) {
    switch value {
    case .text, .day: _ = fields.string(key)
    case .number: _ = fields.number(key)
    case .flag: _ = fields.bool(key)
    case .choice(let names): #expect(names.contains(fields.string(key) ?? ""), "\(key)")
    case .fields(let shape): fields.fields(key).map { walk($0, shape) }
    case .table(let inner):
      guard let table = fields.fields(key) else { return }
      for name in table.keys { walk(table, name, inner) }
    case .list(.fields(let shape)):
      for node in fields.list(key) {
        walk(Fields(node, file: fields.file, mistakes: fields.mistakes), shape)
      }
    case .list(.choice(let names)):
      for node in fields.list(key) { #expect(names.contains(Fields.text(node)), "\(key)") }
    case .list(.text): _ = fields.strings(key)
    case .list, .either: #expect(!fields.list(key).isEmpty || fields.has(key))
    }
  }
}

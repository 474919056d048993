public import Etiquette
import Foundation

/// A JSON Schema (2020-12) of one of the program's YAML files, for editors that check and complete.
public struct JSONSchema {
  /// The files that have a schema.
  public enum Subject: String, CaseIterable, Sendable {
    case configuration, lexicon, quiz, waivers
  }

  private let subject: Subject
  private let language: Language

  /// The schema of a file, described in one language.
  public init(_ subject: Subject, language: Language) {
    self.subject = subject
    self.language = language
  }

  /// The schema, its keys in order.
  public var text: String {
    var shapes: [String: Shape] = [:]
    collect(subject.shape, &shapes)
    shapes[subject.shape.name] = nil
    var root = object(subject.shape)
    root["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    root["title"] = "etiquette \(subject.rawValue)"
    if subject.mayBeEmpty { root["type"] = ["object", "null"] }
    if !shapes.isEmpty { root["$defs"] = shapes.mapValues(object) }
    let options: JSONSerialization.WritingOptions = [
      .prettyPrinted, .sortedKeys, .withoutEscapingSlashes,
    ]
    guard let data = try? JSONSerialization.data(withJSONObject: root, options: options) else {
      preconditionFailure("text, lists and objects can always be written as JSON")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private func object(_ shape: Shape) -> [String: Any] {
    var properties: [String: Any] = [:]
    for key in shape.keys {
      var value = schema(key.value)
      if let meaning = key.meaning { value["description"] = meaning[language] }
      properties[key.name] = value
    }
    var object: [String: Any] = [
      "type": "object", "properties": properties, "additionalProperties": false,
    ]
    let required = shape.keys.filter(\.isRequired).map(\.name)
    if !required.isEmpty { object["required"] = required }
    return object
  }

  private func schema(_ value: Shape.Value) -> [String: Any] {
    switch value {
    // A plain 0017, yes or null is text to this program, whatever YAML takes it for.
    case .text: ["type": ["string", "number", "boolean", "null"]]
    case .number: ["type": "number"]
    case .flag: ["type": "boolean"]
    case .day: ["type": "string", "format": "date"]
    case .choice(let names): ["enum": names]
    case .list(let inner):
      ["anyOf": [["type": "array", "items": schema(inner)], schema(inner), ["type": "null"]]]
    case .fields(let shape): ["$ref": "#/$defs/\(shape.name)"]
    case .table(let inner): ["type": "object", "additionalProperties": schema(inner)]
    case .either(let values): ["anyOf": values.map(schema)]
    }
  }

  private func collect(_ shape: Shape, _ shapes: inout [String: Shape]) {
    guard shapes.updateValue(shape, forKey: shape.name) == nil else { return }
    for key in shape.keys { collect(key.value, &shapes) }
  }

  private func collect(_ value: Shape.Value, _ shapes: inout [String: Shape]) {
    switch value {
    case .text, .number, .flag, .day, .choice: break
    case .list(let inner), .table(let inner): collect(inner, &shapes)
    case .fields(let shape): collect(shape, &shapes)
    case .either(let values): for value in values { collect(value, &shapes) }
    }
  }
}

extension JSONSchema.Subject {
  /// The mapping at the top of the file.
  var shape: Shape {
    switch self {
    case .configuration: .configuration
    case .lexicon: .lexicon
    case .quiz: .quiz
    case .waivers: .waivers
    }
  }

  /// Whether a file in which nothing is said is valid.
  fileprivate var mayBeEmpty: Bool {
    switch self {
    case .configuration, .waivers, .lexicon: true
    case .quiz: false
    }
  }
}

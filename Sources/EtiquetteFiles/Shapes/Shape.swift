import Etiquette
import Yams

/// A mapping that a YAML file may hold: its keys, what they mean, and what stands behind them.
///
/// Readers refuse every other key, and JSON Schemas are written from the same tables.
struct Shape: Sendable {
  /// The mapping's name in schemas.
  let name: String
  let keys: [Key]

  /// One key of a mapping.
  struct Key: Sendable {
    let name: String
    let value: Value
    var isRequired = false
    /// What it means.
    var meaning: Localized?
  }

  /// What may stand behind a key.
  indirect enum Value: Sendable {
    case text, number, flag
    /// A day such as 2026-12-31.
    case day
    /// One of a closed set.
    case choice([String])
    /// A list, or a single value in place of a list of one.
    case list(Value)
    /// A mapping with a closed set of keys.
    case fields(Shape)
    /// A mapping from names to values.
    case table(Value)
    case either([Value])
  }

  init(_ name: String, _ keys: [Key]) {
    self.name = name
    self.keys = keys
  }

  /// The names of the keys, in order.
  var names: [String] { keys.map(\.name) }
}

extension Shape.Key {
  /// A key that may be left out.
  init(_ name: String, _ value: Shape.Value, zh: String, en: String) {
    self.init(name: name, value: value, meaning: Localized(zh: zh, en: en))
  }

  /// A key that may be left out and whose name says what it means.
  init(_ name: String, _ value: Shape.Value) { self.init(name: name, value: value) }

  /// The same key where it has to be there.
  var required: Shape.Key {
    Shape.Key(name: name, value: value, isRequired: true, meaning: meaning)
  }
}

extension Shape.Value {
  /// One of the values of a closed enum.
  static func choice<Value: RawRepresentable & CaseIterable>(of _: Value.Type) -> Shape.Value
  where Value.RawValue == String {
    .choice(Value.allCases.map(\.rawValue))
  }

  /// A list of texts.
  static let texts = Shape.Value.list(.text)
}

extension Fields {
  /// Reports every key outside a shape.
  func expect(_ shape: Shape) { expect(shape.names) }

  /// Reports every key outside a shape, and every one that has to be there and is not.
  func demand(_ shape: Shape) {
    expect(shape)
    guard node.mapping != nil else { return }
    for key in shape.keys where key.isRequired && !has(key.name) {
      report(.missingKey(key.name), node)
    }
  }
}

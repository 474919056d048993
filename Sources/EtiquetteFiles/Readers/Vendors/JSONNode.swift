import Foundation

/// A value inside a JSON document, and where it stands.
///
/// Keys are found whatever their case and underscores, exact ones first: a service writes
/// `BeginTime`, its callback `beginTime` and its Python library `begin_time`.
struct JSONNode {
  /// What the parser made of it.
  let value: Any
  /// The place, such as `/Result/Sentences/3`; it leads through strings that hold JSON, too.
  let pointer: String

  /// A document.
  init(_ bytes: [UInt8]) throws {
    value = try JSONSerialization.jsonObject(with: Data(bytes))
    pointer = ""
  }

  private init(_ value: Any, _ pointer: String) {
    self.value = value
    self.pointer = pointer
  }

  /// The fields of an object.
  var fields: [String: Any]? { value as? [String: Any] }

  /// Whether this is null.
  var isNull: Bool { value is NSNull }

  /// The members of an array, whatever they are.
  var items: [JSONNode]? {
    (value as? [Any])?.enumerated().map { JSONNode($1, "\(pointer)/\($0)") }
  }

  /// The value of the first of these keys that has one; `nil` where all are absent or null.
  subscript(_ keys: String...) -> JSONNode? { self[keys] }

  /// The value of the first of these keys that has one.
  subscript(_ keys: [String]) -> JSONNode? {
    guard let fields else { return nil }
    for key in keys {
      guard let (name, value) = JSONNode.field(key, of: fields), !(value is NSNull) else {
        continue
      }
      return JSONNode(value, pointer + "/" + JSONNode.escaped(name))
    }
    return nil
  }

  /// Whether one of these keys is there, null or not.
  func has(_ keys: [String]) -> Bool {
    guard let fields else { return false }
    return keys.contains { JSONNode.field($0, of: fields) != nil }
  }

  /// The document inside a string; any other value as it is.
  var opened: JSONNode {
    guard let text = value as? String, let first = text.utf8.first(where: { $0 > 0x20 }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "["),
      let inner = try? JSONSerialization.jsonObject(with: Data(text.utf8))
    else { return self }
    return JSONNode(inner, pointer)
  }

  /// The nearest object with this key: here, or a few objects further in, as answers are wrapped.
  func holder(of key: String, depth: Int = 3) -> JSONNode? {
    guard let fields else { return nil }
    if has([key]) { return self }
    guard depth > 0 else { return nil }
    for name in fields.keys.sorted() where fields[name] is [String: Any] {
      if let holder = self[name]?.holder(of: key, depth: depth - 1) { return holder }
    }
    return nil
  }

  /// The field of this name, or of one that differs in case and underscores only.
  private static func field(_ key: String, of fields: [String: Any]) -> (String, Any)? {
    if let value = fields[key] { return (key, value) }
    return fields.filter { alike($0.key, key) }.min { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func alike(_ one: String, _ other: String) -> Bool {
    var left = one.utf8.makeIterator()
    var right = other.utf8.makeIterator()
    while true {
      let (a, b) = (letter(&left), letter(&right))
      guard a == b else { return false }
      if a == nil { return true }
    }
  }

  /// The next character but underscores, in lower case.
  private static func letter(_ name: inout String.UTF8View.Iterator) -> UInt8? {
    while let byte = name.next() {
      guard byte != UInt8(ascii: "_") else { continue }
      return (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
    return nil
  }

  private static func escaped(_ key: String) -> String {
    key.replacing("~", with: "~0").replacing("/", with: "~1")
  }
}

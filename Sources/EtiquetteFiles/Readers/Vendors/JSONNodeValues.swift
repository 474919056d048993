import Foundation

extension JSONNode {
  /// The objects of a list; none where it is absent or null.
  func objects(_ keys: String...) throws(Problem) -> [JSONNode] {
    guard let list = self[keys]?.opened else { return [] }
    return try list.objects()
  }

  /// This list's objects.
  func objects() throws(Problem) -> [JSONNode] {
    guard let items else { throw unlike(["array"]) }
    for item in items where item.fields == nil {
      throw Problem(
        path: nil, pointer: item.pointer, kind: .otherShape(lookedFor: ["{…}"], found: [item.shape])
      )
    }
    return items
  }

  /// What was said: empty where it is null; a problem where no such key is there.
  func words(_ keys: String...) throws(Problem) -> String {
    guard has(keys) else {
      throw Problem(
        path: nil, pointer: pointer,
        kind: .otherShape(
          lookedFor: Array(keys.prefix(1)), found: fields.map { $0.keys.sorted() } ?? [shape]))
    }
    guard let node = self[keys] else { return "" }
    guard let text = node.text else { throw node.unlike(["string"]) }
    return text
  }

  /// A name or number that stands for text; `nil` where it is neither.
  func text(_ keys: String...) -> String? {
    self[keys]?.text.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// How the record names or numbers a speaker or channel.
  func speaker(_ keys: String...) throws(Problem) -> Recording.Speaker? {
    guard let node = self[keys] else { return nil }
    guard let text = node.text else { throw node.unlike(["string", "number"]) }
    let name = RoleTable.trimmed(text)
    if name.isEmpty { return nil }
    if let number = Int(name), String(number) == name { return .number(number) }
    return .label(name)
  }

  /// A time in seconds, whatever way it is written; `nil` where it is absent or before the start,
  /// as services write `-1` for one that they do not know.
  func seconds(_ unit: TimeUnit, _ keys: String...) throws(Problem) -> Double? {
    guard let node = self[keys] else { return nil }
    return try node.seconds(unit)
  }

  /// This value as a time in seconds.
  func seconds(_ unit: TimeUnit) throws(Problem) -> Double? {
    if let text = value as? String, RoleTable.trimmed(text).isEmpty { return nil }
    guard let seconds = unit.seconds(self), seconds.isFinite, seconds < TimeUnit.latest else {
      throw unlike([unit.name])
    }
    return seconds < 0 ? nil : seconds
  }

  /// When a segment begins and ends; where it does not say so, its first and last words do.
  func span(
    _ unit: TimeUnit, from starts: [String], to ends: [String], words: String = "words"
  ) throws(Problem) -> (start: Double?, end: Double?) {
    var start = try self[starts]?.seconds(unit)
    var end = try self[ends]?.seconds(unit)
    guard start == nil || end == nil else { return (start, end) }
    let isOpen = end == nil
    for word in try objects(words) {
      if start == nil { start = try word[starts]?.seconds(unit) }
      if isOpen, let later = try word[ends]?.seconds(unit) { end = later }
    }
    return (start, end)
  }

  /// The text, or the number as text.
  private var text: String? {
    if let text = value as? String { return text }
    return isNumber ? (value as? NSNumber)?.stringValue : nil
  }

  /// Whether this is a number and no truth value.
  var isNumber: Bool {
    guard let number = value as? NSNumber else { return false }
    return String(cString: number.objCType) != "c"
  }

  /// A problem of this value.
  func unlike(_ expected: [String]) -> Problem {
    let field = pointer.split(separator: "/").last { Int($0) == nil }.map(String.init) ?? ""
    return Problem(
      path: nil, pointer: pointer,
      kind: .badValue(field: field, value: text ?? shape, expected: expected))
  }

  /// What kind of value this is, for a reader of messages.
  private var shape: String {
    switch value {
    case is NSNull: "null"
    case is String: "string"
    case is [Any]: "[…]"
    case is [String: Any]: "{…}"
    default: isNumber ? "number" : "boolean"
    }
  }
}

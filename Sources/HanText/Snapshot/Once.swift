/// An object to which many values refer: a snapshot writes it once, and reads it once.
package struct Once<Object: AnyObject & Codable>: Codable {
  /// The object.
  package let object: Object

  /// A reference.
  package init(_ object: Object) { self.object = object }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    let shared = encoder.userInfo[.sharedObjects] as? SharedObjects
    let (place, isNew) = shared?.place(of: object) ?? (0, true)
    try container.encode(place)
    if isNew { try container.encode(object) }
  }

  package init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    let shared = decoder.userInfo[.sharedObjects] as? SharedObjects
    let place = try container.decode(Int.self)
    if let known = shared?.object(at: place) {
      guard let known = known as? Object else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "another kind of object")
      }
      object = known
      return
    }
    let reserved = shared?.reserve()
    object = try container.decode(Object.self)
    if let reserved { shared?.put(object, at: reserved) }
  }
}

/// The objects of a snapshot by their places.
package final class SharedObjects {
  private var places: [ObjectIdentifier: Int] = [:]
  private var objects: [AnyObject?] = []

  /// An empty shelf, for one snapshot.
  package init() {}

  fileprivate func place(of object: AnyObject) -> (place: Int, isNew: Bool) {
    if let place = places[ObjectIdentifier(object)] { return (place, false) }
    places[ObjectIdentifier(object)] = objects.count
    // Kept, so that no other object takes its address.
    objects.append(object)
    return (objects.count - 1, true)
  }

  fileprivate func object(at place: Int) -> AnyObject? {
    objects.indices.contains(place) ? objects[place] : nil
  }

  fileprivate func reserve() -> Int {
    objects.append(nil)
    return objects.count - 1
  }

  fileprivate func put(_ object: AnyObject, at place: Int) { objects[place] = object }
}

extension CodingUserInfoKey {
  /// Where a coder of snapshots keeps its ``SharedObjects``.
  package static let sharedObjects = CodingUserInfoKey(rawValue: "sharedObjects").unsafelyUnwrapped
}

/// iFlytek: `data`, a string with a list of sentences, or `orderResult`, a string with a lattice of
/// words.
///
/// All values are strings, times in milliseconds; speaker `0` means that speakers are not parted.
enum IFlytek: VendorForm {
  static let signature = "orderResult.lattice[]"

  static func calls(in root: JSONNode) -> [JSONNode]? {
    if let lattice = lattice(root) { return [lattice] }
    let list = root.holder(of: "data")?["data"]?.opened ?? root
    guard let first = list.items?.first, first.has(["onebest"]) else { return nil }
    return [list]
  }

  /// The object with the lattice, which is mostly inside a string.
  private static func lattice(_ root: JSONNode) -> JSONNode? {
    let order = root.holder(of: "orderResult")?["orderResult"]?.opened ?? root
    return order["lattice", "lattice2"]?.items == nil ? nil : order
  }

  static func call(_ node: JSONNode) throws(Problem) -> VendorCall {
    if node.items != nil { return VendorCall(segments: try node.objects().map(sentence)) }
    var call = VendorCall()
    for entry in try node.objects("lattice", "lattice2") {
      guard let best = entry["json_1best"]?.opened["st"] else {
        throw Problem(
          path: nil, pointer: entry.pointer,
          kind: .otherShape(
            lookedFor: ["json_1best.st"], found: entry.fields?.keys.sorted() ?? []))
      }
      call.segments.append(try sentence(best, in: entry))
    }
    return call
  }

  private static func sentence(_ node: JSONNode) throws(Problem) -> VendorCall.Segment {
    VendorCall.Segment(
      words: try node.words("onebest"), start: try node.seconds(.milliseconds, "bg"),
      end: try node.seconds(.milliseconds, "ed"), speaker: parted(try node.speaker("speaker")),
      pointer: node.pointer)
  }

  private static func sentence(
    _ best: JSONNode, in entry: JSONNode
  ) throws(Problem) -> VendorCall.Segment {
    var words: [String] = []
    for part in try best.objects("rt") {
      for word in try part.objects("ws") {
        if let first = try word.objects("cw").first { words.append(try first.words("w")) }
      }
    }
    let start = best["bg"] ?? entry["begin"]
    let end = best["ed"] ?? entry["end"]
    return VendorCall.Segment(
      words: SpokenWords.joined(words), start: try start?.seconds(.milliseconds),
      end: try end?.seconds(.milliseconds), speaker: parted(try best.speaker("rl")),
      pointer: entry.pointer)
  }

  private static func parted(_ speaker: Recording.Speaker?) -> Recording.Speaker? {
    speaker == .number(0) ? nil : speaker
  }
}

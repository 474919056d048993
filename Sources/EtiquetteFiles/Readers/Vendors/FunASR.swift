/// FunASR: `sentence_info[]` of its Python library, `sentences[]` of its HTTP services and
/// `stamp_sents[]` of its runtime.
///
/// Times are in milliseconds. Older builds give a sentence the times of its last word, so those of
/// its characters, `timestamp`, come first.
enum FunASR: VendorForm {
  static let signature = "sentence_info[]"

  static func calls(in root: JSONNode) -> [JSONNode]? {
    for key in ["sentence_info", "stamp_sents"] {
      if let holder = root.holder(of: key), holder[key] != nil { return [holder] }
    }
    guard let holder = root.holder(of: "sentences"), let list = holder["sentences"]?.items,
      let first = list.first, first.has(["start", "timestamp"]), first.has(["text", "sentence"])
    else { return nil }
    return [holder]
  }

  static func call(_ node: JSONNode) throws(Problem) -> VendorCall {
    let sentences =
      try node["sentence_info", "stamp_sents", "sentences"]?.opened.objects() ?? []
    var call = VendorCall(segments: try sentences.map(segment))
    call.id = node.text("key")
    return call
  }

  private static func segment(_ sentence: JSONNode) throws(Problem) -> VendorCall.Segment {
    let words = try sentence.words("text", "sentence", "text_seg") + (sentence.text("punc") ?? "")
    let times = sentence["timestamp", "ts_list"]?.opened.items ?? []
    let first = times.first?.items?.first ?? sentence["start"]
    let last = times.last?.items?.last ?? sentence["end"]
    return VendorCall.Segment(
      words: SpokenWords.unspaced(words), start: try first?.seconds(.milliseconds),
      end: try last?.seconds(.milliseconds),
      speaker: try sentence.speaker("spk", "speaker"), pointer: sentence.pointer)
  }
}

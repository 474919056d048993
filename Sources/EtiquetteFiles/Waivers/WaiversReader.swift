public import Etiquette
import Yams

/// Reads a file of waivers; tells all mistakes at once.
public struct WaiversReader {
  /// The name by which a file of waivers is found.
  public static let fileName = ".etiquette-waivers.yaml"

  /// A reader.
  public init() {}

  /// The waivers in the file of a path.
  public func read(_ path: String) throws(LexiconProblems) -> [Waiver] {
    try lexiconFiles([path]).first.map(read) ?? []
  }

  /// The waivers in a file.
  package func read(_ file: LexiconReader.File) throws(LexiconProblems) -> [Waiver] {
    let mistakes = Mistakes()
    let fields = LexiconReader.compose(file, mistakes)
    fields?.demand(.waivers)
    let waivers = fields?.list("waivers").map { node in
      waiver(Fields(node, file: file.path, mistakes: mistakes))
    }
    guard mistakes.all.isEmpty else { throw mistakes.problems }
    return waivers ?? []
  }

  private func waiver(_ fields: Fields) -> Waiver {
    fields.demand(.waiver)
    for key in ["rule", "quote", "transcript", "reason", "reviewer"] where fields.has(key) {
      let text = fields.string(key) ?? key
      if text.allSatisfy(\.isWhitespace) { fields.report(.missingKey(key), fields.node) }
    }
    return Waiver(
      rule: fields.string("rule") ?? "", quote: fields.string("quote") ?? "",
      transcript: fields.string("transcript") ?? "", reason: fields.string("reason") ?? "",
      reviewer: fields.string("reviewer") ?? "", expires: day(fields),
      source: Rule.Source(file: fields.file, line: fields.node.mark?.line ?? 0))
  }

  private func day(_ fields: Fields) -> Day? {
    guard let node = fields.value("expires") else { return nil }
    let text = Fields.text(node)
    guard let day = Day(text), day.description == text else {
      fields.report(.wrongType("expires", expected: "2026-12-31"), node)
      return nil
    }
    return day
  }
}

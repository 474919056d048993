import Etiquette
import EtiquetteFiles
import Foundation
import HanText

/// What all judgements of a run depend on besides their inputs; where any of it is another, nothing
/// is found that was kept.
struct JudgingBasis: Encodable {
  /// The program: its version, its file, and the library that breaks words.
  static let program = [programVersion, Build.this ?? "", icuVersion()]

  private let program = JudgingBasis.program
  private let files: [String]
  private let channel: Channel?
  private let roles: [RoleMapping]
  private let encoding: TextEncoding?
  private let limits: [Limits.Setting]
  private let select: [String]
  private let ignore: [String]
  private let threshold: Threshold?
  private let groupings: [Grouping]
  private let forms: [ReportWriter.Options]

  /// What a command line says, and the files behind it.
  init(
    _ judging: JudgingOptions, _ desks: Desks, threshold: Threshold?, groupings: [Grouping],
    forms: [ReportWriter.Options]
  ) {
    files = desks.files
    channel = judging.reading.channel
    roles = judging.reading.mappings
    encoding = judging.reading.encoding
    limits = judging.rules.limiting.settings
    select = judging.choice.select
    ignore = judging.choice.ignore
    self.threshold = threshold
    self.groupings = groupings
    self.forms = forms.map { form in
      var form = form
      // How many findings are listed in all is counted when the report is put together.
      form.most = nil
      return form
    }
  }

  /// One name for all of it.
  var digest: String {
    get throws { try Digest.hex(self) }
  }
}

/// Digests of values.
enum Digest {
  /// The digest of a value's JSON, in which equal values are equal bytes.
  static func hex(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return SHA256.hex(Array(try encoder.encode(value)))
  }
}

import ArgumentParser
import Etiquette
import EtiquetteFiles
import Foundation

/// Writes waivers for all that is found now.
struct BaselineWriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: WaiverMessage.write.text(.requested))

  @OptionGroup var inputs: InputOptions
  @Option(help: .waiver(.output), completion: .file()) var output = WaiversReader.fileName
  @Option(help: .waiver(.reason)) var reason: String?
  @Option(help: .waiver(.reviewer)) var reviewer = NSUserName()
  @Option(help: .waiver(.expires)) var expires: Day?
  @OptionGroup var judging: JudgingOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    guard !FileManager.default.fileExists(atPath: output) else {
      throw Failure.message(.alreadyThere(path: output))
    }
    let found = try inputs.found()
    let desks = try judging.desks(for: found, isWaiving: false)
    var reading = Rereading(found, desks, language.language)
    var waivers: [Waiver] = []
    var known: Set<[String]> = []
    let folder = WaiverFolder(of: output)
    try reading.forEach { report, input in
      let name = folder.alias(of: report.transcript, from: input) ?? report.transcript.id
      for finding in report.findings {
        let waiver = waiver(finding, report.transcript, named: name)
        if known.insert([waiver.rule, waiver.transcript, waiver.quote]).inserted {
          waivers.append(waiver)
        }
      }
    }
    var file = try Output(output)
    try file.write(WaiversFile(waivers, language: language.language).text)
    try file.finish()
    complain(WaiverMessage.written(output, waivers.count).text(language.language))
    (reading.isWhole ? Outcome.clean : .failed).leave()
  }

  private func waiver(
    _ finding: Finding, _ transcript: Transcript, named name: String
  ) -> Waiver {
    Waiver(
      rule: finding.rule, quote: finding.words(in: transcript), transcript: name,
      reason: reason ?? WaiverMessage.adopted.text(language.language), reviewer: reviewer,
      expires: expires)
  }
}

import ArgumentParser
import Etiquette
import EtiquetteFiles
import Foundation

/// Writes transcripts in another form.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: ConvertMessage.command.text(.requested))

  @OptionGroup var inputs: InputOptions
  @Option(name: .customLong("to"), help: .conversion(.form)) var form: ConversionForm
  @Option(help: .conversion(.output), completion: .file()) var output: String?
  @Flag(help: .conversion(.redact)) var redact = false
  @OptionGroup var judging: JudgingOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let found = try inputs.found(writing: output.map { [$0] } ?? [])
    let desks = try judging.desks(for: found)
    try SparedFiles(inputs.lists + judging.rules.files + desks.paths)
      .check(outputs: [output].compactMap(\.self))
    let writer = TranscriptWriter(form, language: language.language)
    var transcripts: [Transcript] = []
    var isWhole = true
    for input in found {
      let desk = desks[input]
      let contents = desk.reader.contents(of: input).contents
      for problem in contents.problems { complain(problem, language.language) }
      isWhole = isWhole && contents.problems.isEmpty
      transcripts += try contents.transcripts.map {
        var transcript = desk.told($0, of: try input.get())
        transcript.channel = desk.stated ?? transcript.channel
        return redact ? transcript.redacted : transcript
      }
    }
    guard !transcripts.isEmpty else { Outcome.failed.leave() }
    if let folder = OutputFolder(output) {
      isWhole =
        try folder.write(
          transcripts, writer, form, language.language,
          sparing: SparedFiles(found.compactMap { try? $0.get().path })) && isWhole
    } else {
      guard transcripts.count == 1 || !form.holdsOne else {
        complain(ConvertMessage.several(transcripts.count, form).text(language.language))
        Outcome.failed.leave()
      }
      let text = try writer.text(transcripts)
      var file = try Output(output)
      try file.write(text)
      try file.finish()
    }
    (isWhole ? Outcome.clean : .failed).leave()
  }
}

/// A folder that takes a file for each transcript.
private struct OutputFolder {
  private let path: String

  /// The folder that is meant: one that is there, or a path that ends like one; `nil` for a file.
  init?(_ output: String?) {
    guard let output else { return nil }
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: output, isDirectory: &isFolder)
    guard isThere && isFolder.boolValue || output.hasSuffix("/") else { return nil }
    path = output.hasSuffix("/") ? output : output + "/"
  }

  /// Writes each transcript under its own name; `false` where one cannot be written.
  func write(
    _ transcripts: [Transcript], _ writer: TranscriptWriter, _ form: ConversionForm,
    _ language: Language, sparing inputs: SparedFiles
  ) throws -> Bool {
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    Leftovers.remove(in: path, extension: form.suffix)
    var taken: Set<String> = []
    var isWhole = true
    for transcript in transcripts {
      let text: String
      do throws(Problem) {
        text = try writer.text([transcript])
      } catch {
        complain(error, language)
        isWhole = false
        continue
      }
      let plain = OutputFolder.name(transcript.id)
      var name = plain
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(plain)-\(number)"
        number += 1
      }
      var file = try Output.sparing(inputs, path + name + "." + form.suffix, isDurable: false)
      try file.write(text)
      try file.finish()
    }
    return isWhole
  }

  /// An identifier as the name of a file that stays in the folder and is seen.
  private static func name(_ id: String) -> String {
    let name = String(
      id.map { character in
        "/\\:*?\"<>|".contains(character)
          || character.unicodeScalars.contains(where: Terminal.isHarmful)
          ? "_" : character
      }
      .prefix(60)
    ).cut(toBytes: 180)
    return name.isEmpty || name.hasPrefix(".") ? "_" + name : name
  }
}

extension String {
  /// As many of the characters as take no more bytes; file systems limit those of a name.
  fileprivate func cut(toBytes most: Int) -> String {
    var room = most
    return String(
      unicodeScalars.prefix { scalar in
        room -= String(scalar).utf8.count
        return room >= 0
      })
  }
}

extension ArgumentHelp {
  /// Help for a conversion.
  fileprivate static func conversion(_ message: ConvertMessage) -> ArgumentHelp {
    ArgumentHelp(message.text(.requested))
  }
}

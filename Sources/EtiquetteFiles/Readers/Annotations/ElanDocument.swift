import Etiquette
import Foundation
import FoundationXML

/// An annotation document while a parser goes through it.
final class ElanDocument: NSObject, XMLParserDelegate {
  /// What has been read.
  var tiers = Tiers()

  private var slots: [String: Double] = [:]
  private var tier: (number: Int, name: String)?
  private var tierCount = 0
  private var span: (start: LineTimes, line: Int)?
  private var open: (words: [UInt8], line: Int, column: Int)?
  private var isRoot = true

  /// Goes through a document.
  func read(_ data: Data) {
    let parser = XMLParser(data: data)
    parser.delegate = self
    parser.shouldResolveExternalEntities = false
    let isParsed = parser.parse()
    guard !isAborted, !isParsed || !isClosed || faultyLine != nil else { return }
    tiers.report(max(1, faultyLine ?? parser.lineNumber), .xml)
  }

  private var isAborted = false
  /// Whether the root has ended: a document that breaks off is not always told by the parser.
  private var isClosed = false
  /// Where the parser first complains, even of what it can live with.
  private var faultyLine: Int?

  /// Notes where the document is no XML.
  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    faultyLine = faultyLine ?? parser.lineNumber
  }

  /// Opens what an element stands for.
  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if isRoot, element != "ANNOTATION_DOCUMENT" {
      isAborted = true
      tiers.report(
        parser.lineNumber,
        .badValue(field: "XML", value: element, expected: ["ANNOTATION_DOCUMENT"]))
      return parser.abortParsing()
    }
    isRoot = false
    switch element {
    case "HEADER":
      if let unit = attributes["TIME_UNITS"], unit != "milliseconds" {
        tiers.report(
          parser.lineNumber,
          .badValue(field: "TIME_UNITS", value: unit, expected: ["milliseconds"]))
      }
    case "TIME_SLOT": slot(attributes, line: parser.lineNumber)
    case "TIER":
      tierCount += 1
      let isOwn = attributes["PARENT_REF"] == nil
      let names = [attributes["PARTICIPANT"], attributes["TIER_ID"]].compactMap(\.self)
        .map(RoleTable.trimmed)
      tier = isOwn ? (tierCount, names.first { !$0.isEmpty } ?? "") : nil
    case "ALIGNABLE_ANNOTATION":
      let line = parser.lineNumber
      span = (
        LineTimes(
          start: time(attributes, "TIME_SLOT_REF1", line),
          end: time(attributes, "TIME_SLOT_REF2", line), isRange: true), line
      )
    case "ANNOTATION_VALUE":
      if tier != nil, span != nil { open = ([], parser.lineNumber, parser.columnNumber + 1) }
    default: break
    }
  }

  /// Takes the words of an annotation.
  func parser(_ parser: XMLParser, foundCharacters words: String) {
    open?.words += Array(words.utf8)
  }

  /// Takes words that are written without entities.
  func parser(_ parser: XMLParser, foundCDATA words: Data) { open?.words += words }

  /// Closes what an element stands for.
  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    switch element {
    case "ANNOTATION_DOCUMENT": isClosed = true
    case "TIER": tier = nil
    case "ALIGNABLE_ANNOTATION": span = nil
    case "ANNOTATION_VALUE": close()
    default: break
    }
  }

  private func slot(_ attributes: [String: String], line: Int) {
    guard let name = attributes["TIME_SLOT_ID"], let text = attributes["TIME_VALUE"] else { return }
    guard let value = Double(text), value.isFinite, value.magnitude < 1e12 else {
      return tiers.report(
        line, .badValue(field: "TIME_VALUE", value: text, expected: ["0, 1500, …"]))
    }
    slots[name] = value / 1000
  }

  /// The time of a slot; a slot without one is not aligned, a slot that is not there is a mistake.
  private func time(_ attributes: [String: String], _ field: String, _ line: Int) -> Double? {
    guard let name = attributes[field] else {
      tiers.report(line, .badValue(field: field, value: "", expected: ["TIME_SLOT_ID"]))
      return nil
    }
    return slots[name]
  }

  private func close() {
    guard let said = open, let tier, let span else { return }
    open = nil
    guard said.words.contains(where: { $0 > 0x20 }) else { return }
    var places = [
      Utterance.Place(
        offset: 0, line: Int32(clamping: said.line), column: Int32(clamping: said.column))
    ]
    for (offset, byte) in said.words.enumerated() where byte == 0x0A {
      places.append(
        Utterance.Place(
          offset: Int32(clamping: offset + 1),
          line: Int32(clamping: said.line + places.count), column: 1))
    }
    tiers.add(
      Tiers.Interval(
        tier: tier.number, name: tier.name, times: span.start, words: said.words, places: places,
        line: span.line))
  }
}

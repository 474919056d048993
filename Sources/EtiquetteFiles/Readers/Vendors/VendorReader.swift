import Etiquette
import Foundation

/// Reads the JSON of speech services and quality-check systems; the keys tell which.
struct VendorReader {
  /// Who is who.
  let casting: Casting

  /// Every form, in the order in which they are tried.
  private static let forms: [Form] = [
    (.aliyunQualityCheck, AliyunQualityCheck.self), (.aliyunRecognition, AliyunRecognition.self),
    (.dashScope, DashScope.self), (.tencent, Tencent.self), (.iFlytek, IFlytek.self),
    (.assemblyAI, AssemblyAI.self), (.funASR, FunASR.self), (.huawei, Huawei.self),
    (.whisper, Whisper.self), (.amazonCallAnalytics, AmazonCallAnalytics.self),
    (.amazonTranscribe, AmazonTranscribe.self), (.azure, Azure.self), (.google, Google.self),
    (.googleInsights, GoogleInsights.self), (.volcengine, Volcengine.self),
    (.deepgram, Deepgram.self), (.twilio, Twilio.self),
  ]

  /// The keys by which the forms are known.
  static var signatures: [String] { forms.map { $0.form.signature } }

  /// The calls of a JSON document; `nil` where it is of no known form.
  ///
  /// A list is read answer by answer, where it is not one call itself; one that is not as it should
  /// be does not spoil the others.
  func read(_ root: JSONNode, path: String?, line: Int? = nil, id: String) -> FileContents? {
    let answers = VendorReader.answers(in: root)
    guard let format = answers.compactMap(\.form?.format).first else { return nil }
    let count = answers.reduce(0) { $0 + $1.calls.count }
    var contents = FileContents(format: format)
    var number = 0
    for answer in answers {
      for call in answer.calls {
        number += 1
        let id = count == 1 ? id : "\(id):\(number)"
        do throws(Problem) {
          let recording = try answer.read(call).recording(id: id, path: path)
          contents.transcripts.append(try casting.transcript(recording))
        } catch {
          let pointer = error.pointer ?? call.pointer
          contents.problems.append(
            Problem(path: path, line: line, pointer: pointer, kind: error.kind))
        }
      }
      guard answer.calls.isEmpty else { continue }
      contents.problems.append(
        Problem(path: path, line: line, pointer: answer.pointer, kind: .noTranscripts))
    }
    return contents
  }

  private typealias Form = (format: TranscriptFormat, form: any VendorForm.Type)

  /// What a service answered: its form, where that is known, and its calls.
  private struct Answer {
    var form: Form?
    var calls: [JSONNode]
    var pointer: String

    /// One of the calls; a problem where the answer is of no known form.
    func read(_ call: JSONNode) throws(Problem) -> VendorCall {
      if let form { return try form.form.call(call) }
      throw Problem(
        path: nil, pointer: call.pointer,
        kind: .otherShape(lookedFor: signatures, found: call.fields?.keys.sorted() ?? []))
    }
  }

  /// The answers in a document, which may be a list of them.
  private static func answers(in node: JSONNode, depth: Int = 2) -> [Answer] {
    for form in forms {
      guard let calls = form.form.calls(in: node) else { continue }
      return [Answer(form: form, calls: calls, pointer: node.pointer)]
    }
    guard depth > 0, let items = node.items else {
      return [Answer(form: nil, calls: [node], pointer: node.pointer)]
    }
    return items.flatMap { answers(in: $0, depth: depth - 1) }
  }
}

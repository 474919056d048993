import Foundation
import Mustache
import ShippedPage

/// The files of the page that the program carries.
enum PageFiles {
  /// The page with its content in it.
  static func page(_ content: PageContent) -> String {
    guard let page = templates.render(content, withTemplate: "page") else {
      preconditionFailure("the program carries its templates")
    }
    return page
  }

  private static let templates: MustacheLibrary = {
    var library = MustacheLibrary()
    for file in files where file.name.hasSuffix(".mustache") {
      do {
        try library.register(file.text, named: String(file.name.dropLast(".mustache".count)))
      } catch {
        preconditionFailure("\(file.name): \(error)")
      }
    }
    return library
  }()

  /// The style sheet.
  static let style = text(ending: ".css")

  /// The script, of files that belong together in the order of shipping.
  static let script = text(ending: ".js")

  /// Names an inline style or script in a content security policy.
  static func source(_ text: String) -> String {
    "'sha256-\(Data(SHA256.digest(Array(text.utf8))).base64EncodedString())'"
  }

  private static func text(ending: String) -> String {
    files.filter { $0.name.hasSuffix(ending) }.map(\.text).joined(separator: "\n")
  }

  private static let files = (0..<shipped_page_count()).map { index in
    (
      name: String(cString: shipped_page_name(index)),
      text: String(cString: shipped_page_text(index))
    )
  }
}

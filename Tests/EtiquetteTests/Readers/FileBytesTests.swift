import EtiquetteFiles
import Foundation
import Testing

@Suite("Files as bytes")
struct FileBytesTests {
  @Test(
    "A file that is written between opening and reading is a problem",
    arguments: ["", "客", "客服：您好。\n客服：再"])
  func changed(written: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "etiquette-\(UUID())")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("客服：您好。\n".utf8).write(to: file)
    let bytes = try FileBytes(path: file.path)
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(written.utf8))
    try handle.close()
    do throws(Problem) {
      _ = try bytes.all()
      Issue.record("read")
    } catch {
      #expect(error == Problem(path: file.path, kind: .changed))
    }
  }
}

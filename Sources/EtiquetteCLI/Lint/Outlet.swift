import EtiquetteFiles

/// A report on its way out: a form and where it goes.
final class Outlet {
  private var writer: ReportWriter
  private var output: Output

  init(_ writer: ReportWriter, to path: String?) throws(Failure) {
    self.writer = writer
    output = try Output(path)
  }

  func begin() throws(Failure) { try output.write(writer.begin()) }

  func take(_ rendered: ReportWriter.Rendered) throws(Failure) {
    try output.write(writer.add(rendered: rendered))
  }

  func end(_ summary: Summary, _ problems: [Problem]) throws(Failure) {
    try output.write(writer.end(summary, problems: problems))
    try output.finish()
  }
}

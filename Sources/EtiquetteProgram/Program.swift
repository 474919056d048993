import EtiquetteCLI
// Named here, where the program is linked, so that the linker learns what a static Foundation stands on.
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The program `etiquette`: nothing but its start, so that it alone can be linked in a way of its own.
@main
enum Program {
  static func main() async {
    await runEtiquette()
  }
}

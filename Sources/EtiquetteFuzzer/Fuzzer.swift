import Foundation
import FuzzDoors

/// `EtiquetteFuzzer plain-text [folders] [libFuzzer's options]`.
@main
enum Fuzzer {
  private static let door: FuzzDoor = {
    if let door = CommandLine.arguments.dropFirst().first.flatMap(FuzzDoor.init) { return door }
    print("EtiquetteFuzzer DOOR [folders] [libFuzzer's options]")
    print(FuzzDoor.allCases.map(\.rawValue).joined(separator: " "))
    exit(2)
  }()

  static func main() throws {
    var arguments = ["EtiquetteFuzzer", "-max_len=\(door.longest)"]
    if !door.words.isEmpty {
      let dictionary = FileManager.default.temporaryDirectory.appending(
        path: "etiquette-\(door.rawValue).dict")
      try Data(words.utf8).write(to: dictionary)
      arguments.append("-dict=\(dictionary.path)")
    }
    exit(run(arguments + CommandLine.arguments.dropFirst(2)))
  }

  /// libFuzzer's dictionary: a quoted word a line, every byte escaped.
  private static var words: String {
    door.words.map { word in
      "\""
        + word.utf8.map {
          "\\x" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true)
        }.joined() + "\"\n"
    }.joined()
  }

  private static func run(_ arguments: [String]) -> Int32 {
    var count = Int32(arguments.count)
    let pointers = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: arguments.count + 1)
    for (place, argument) in arguments.enumerated() { pointers[place] = strdup(argument) }
    pointers[arguments.count] = nil
    var values = pointers
    return runDriver(&count, &values) { start, length in
      do throws(Breach) {
        let bytes = Array(UnsafeBufferPointer(start: start, count: length))
        try Fuzzer.door.check(bytes, Scrutiny(of: bytes))
      } catch {
        // libFuzzer keeps the input by which the process dies.
        fatalError("\(error)")
      }
      return 0
    }
  }
}

/// libFuzzer, which mutates inputs by what the ones before them have covered.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ one: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

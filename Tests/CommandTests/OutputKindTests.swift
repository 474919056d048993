import Foundation
import Testing

@Suite("Outputs that are no plain files")
struct OutputKindTests {
  @Test("A link stays a link, and one place is one place however it is written")
  func places() throws {
    let folder = try Scratch.calls(1)
    let path = folder.url.path
    try folder.write("real.json", "old".utf8)
    symlink("real.json", path + "/link.json")
    let linked = try Binary.run(
      ["lint", "--fail-on", "never", "--format", "json=\(path)/link.json", path + "/calls"])
    #expect(linked.status == 0, "\(linked)")
    #expect(try String(contentsOfFile: path + "/real.json", encoding: .utf8).hasPrefix("{\"tool\""))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path + "/link.json") != "")
    let shared = try Binary.run(
      ["lint", "--format", "html=\(path)/z", "--format", "csv=\(path)/./z", path])
    #expect(shared.status == 2 && shared.complaints.contains("两种形式"))
    let full = try Binary.run(["lint", "--format", "html=/dev/full", path + "/calls"])
    #expect(full.complaints.contains("/dev/full：写不了（磁盘已满）"), "\(full.complaints)")
    // What nobody can open is told, not waited for.
    let bound = try OutputKindTests.socket(at: path + "/socket")
    defer { close(bound) }
    let socket = try Binary.run(["lint", "--output", path + "/socket", path + "/calls"])
    #expect(socket.status == 2 && socket.complaints.contains("写不了"), "\(socket.complaints)")
  }

  private static func socket(at path: String) throws -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let descriptor = Foundation.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(bound == 0)
    return descriptor
  }

  @Test("A pipe that nobody reads holds no run that is asked to stop")
  func unreadPipe() throws {
    let folder = try Scratch.calls(1)
    let pipe = folder.url.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let process = Process()
    process.executableURL = Binary.url
    process.arguments = ["lint", "--output", pipe, folder.url.path + "/calls"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilItListens()
    usleep(300_000)
    kill(process.processIdentifier, SIGTERM)
    process.waitUntilExit()
    #expect(process.terminationStatus == 143 && process.terminationReason == .exit)
  }
}

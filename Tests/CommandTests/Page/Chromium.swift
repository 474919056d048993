import Foundation

/// A real browser with one page open, spoken to over its own pipe.
final class Chromium {
  enum Failure: Error {
    case silent, closed, protocolError(String), exception(String)
  }

  /// The browser, where one is installed; `ETIQUETTE_CHROMIUM` names another.
  static let path: String? = {
    let named = ProcessInfo.processInfo.environment["ETIQUETTE_CHROMIUM"].map { [$0] } ?? []
    let usual = ["chromium", "chromium-browser", "google-chrome"].map { "/usr/bin/\($0)" }
    return (named + usual).first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  private let process = Process()
  private let commands = Pipe()
  private let answers = Pipe()
  private let profile: Scratch
  private var held: [UInt8] = []
  private var session: String?
  private var number = 0
  private var events: [[String: Any]] = []

  private static let patience: Int32 = 90_000

  /// Opens a file and waits until it is loaded.
  init(_ file: URL) throws {
    profile = try Scratch()
    process.executableURL = URL(filePath: "/bin/sh")
    // The browser speaks on descriptors 3 and 4, and nothing else may come between.
    let command =
      "exec \"$0\" \"$@\" about:blank 3<&0 4>&1 </dev/null >/dev/null 2>/dev/null"
    process.arguments = [
      "-c", command, Chromium.path ?? "", "--headless", "--no-sandbox", "--disable-gpu",
      "--remote-debugging-pipe", "--user-data-dir=\(profile.url.path)",
    ]
    process.standardInput = commands
    process.standardOutput = answers
    try process.run()
    let targets = try call("Target.getTargets")["targetInfos"] as? [[String: Any]] ?? []
    let page = targets.first { $0["type"] as? String == "page" }?["targetId"] as? String ?? ""
    session =
      try call("Target.attachToTarget", ["targetId": page, "flatten": true])["sessionId"] as? String
    for domain in ["Page", "Runtime", "Log", "Network"] { try call("\(domain).enable") }
    try call("Page.navigate", ["url": file.absoluteString])
    while !events.contains(where: { $0["method"] as? String == "Page.loadEventFired" }) {
      events.append(try next())
    }
  }

  deinit { process.terminate() }

  /// The value of an expression; a promise is awaited.
  func evaluate<Value>(_ expression: String, as type: Value.Type = Value.self) throws -> Value? {
    let answer = try call(
      "Runtime.evaluate",
      ["expression": expression, "returnByValue": true, "awaitPromise": true])
    if let exception = answer["exceptionDetails"] { throw Failure.exception("\(exception)") }
    return (answer["result"] as? [String: Any])?["value"] as? Value
  }

  /// Goes to a place in the page, and waits until the page has seen it.
  func go(to place: String) throws {
    let moved = "new Promise((done) => setTimeout(done, 50))"
    let _: Any? = try evaluate("location.hash = '\(place)'; \(moved)")
  }

  /// What a browser tells its developers: errors, violations of the policy, dialogues, and
  /// requests for anything but the file.
  var complaints: [String] {
    events.compactMap { event in
      switch event["method"] as? String {
      case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded",
        "Page.javascriptDialogOpening":
        return "\(event)"
      case "Network.requestWillBeSent":
        let parameters = event["params"] as? [String: Any]
        let url = (parameters?["request"] as? [String: Any])?["url"] as? String ?? ""
        return url.hasPrefix("file:") ? nil : url
      default: return nil
      }
    }
  }

  @discardableResult
  func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    number += 1
    var message: [String: Any] = ["id": number, "method": method, "params": parameters]
    message["sessionId"] = session
    let bytes = try JSONSerialization.data(withJSONObject: message)
    try commands.fileHandleForWriting.write(contentsOf: bytes + [0])
    while true {
      let answer = try next()
      guard answer["id"] as? Int == number else {
        events.append(answer)
        continue
      }
      if let error = answer["error"] { throw Failure.protocolError("\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  private func next() throws -> [String: Any] {
    while true {
      if let end = held.firstIndex(of: 0) {
        let message = try JSONSerialization.jsonObject(with: Data(held[..<end]))
        held.removeSubrange(...end)
        return message as? [String: Any] ?? [:]
      }
      var ready = pollfd(
        fd: answers.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, Chromium.patience) > 0 else { throw Failure.silent }
      let more = answers.fileHandleForReading.availableData
      guard !more.isEmpty else { throw Failure.closed }
      held += more
    }
  }
}

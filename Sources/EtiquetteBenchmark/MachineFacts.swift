import Foundation

/// What a figure is worth nothing without: the machine it was measured on.
struct MachineFacts {
  var text: String {
    let memory = ProcessInfo.processInfo.physicalMemory >> 30
    return """
      machine: \(processor), \(ProcessInfo.processInfo.activeProcessorCount) cores, \(memory) GiB
      system:  \(ProcessInfo.processInfo.operatingSystemVersionString), load \(load)
      """
  }

  private var processor: String {
    let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let name = lines.split(separator: "\n").first { $0.hasPrefix("model name") }
    return name?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
      ?? "unknown processor"
  }

  private var load: String {
    let line = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)) ?? "unknown"
    return line.split(separator: " ").prefix(3).joined(separator: " ")
  }
}

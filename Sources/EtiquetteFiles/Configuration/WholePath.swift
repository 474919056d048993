/// A path from the root, without `.` and `..`; a relative one starts from a working folder.
func wholePath(_ path: String, from working: String) -> String {
  var parts: [String] = []
  let slash = UInt8(ascii: "/")
  let whole = path.utf8.first == slash ? path : working + "/" + path
  for part in whole.utf8.split(separator: slash).compactMap({ String($0) }) where part != "." {
    if part == ".." { parts = parts.dropLast() } else { parts.append(part) }
  }
  return "/" + parts.joined(separator: "/")
}

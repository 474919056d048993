import Foundation

/// What the system says when it refuses something, for those who do not read English.
enum SystemSentences {
  private static let refusals: [(code: Int32, chinese: String)] = [
    (EACCES, "没有权限"), (EPERM, "不允许这样做"), (EROFS, "磁盘是只读的"), (ENOSPC, "磁盘已满"),
    (EDQUOT, "超过磁盘配额"), (EFBIG, "超过文件大小的上限"), (EIO, "磁盘读写出错"),
    (ENOENT, "没有这个文件夹"), (ENOTDIR, "路径里有一级不是文件夹"), (EISDIR, "是文件夹"),
    (EEXIST, "已经有了"), (ELOOP, "链接绕成了圈"), (ENAMETOOLONG, "名字太长"),
    (EMFILE, "打开的文件太多"), (ENFILE, "打开的文件太多"), (EBADF, "没有打开，或已经关闭"),
    (ENXIO, "没有这个设备"), (EBUSY, "正在使用"), (ETXTBSY, "正在使用"), (ENOMEM, "内存不够"),
  ]

  private static let known = Dictionary(
    refusals.map { (String(cString: strerror($0.code)), $0.chinese) },
    uniquingKeysWith: { first, _ in first })

  /// The system's words in Chinese; those that nobody knows as they are.
  static func chinese(_ words: String) -> String { known[words] ?? words }
}

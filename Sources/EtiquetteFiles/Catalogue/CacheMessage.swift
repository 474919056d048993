public import Etiquette

/// What is said of caches.
public enum CacheMessage: Message, Equatable {
  /// Help for the options.
  case cache, noCache
  /// What the mark in a cache's folder says.
  case mark
  /// A folder that has something else in it.
  case foreign(String)
  /// A folder that is somebody else's, or that others can write to.
  case open(String)

  /// The words.
  public var words: Localized {
    switch self {
    case .cache:
      Localized(
        zh: "把评判结果存在此文件夹，没改过的会话下次不再评判；里面有原话，只有本人能读，30 天不用即删。",
        en:
          "Keep judgements in this folder, so that what is unchanged is not judged again; it holds "
          + "words of the transcripts, is for its owner only, and forgets what 30 days do not use.")
    case .noCache:
      Localized(zh: "不用缓存，配置里写了也不用。", en: "Use no cache, even if a configuration names one.")
    case .mark:
      Localized(
        zh: "etiquette 的缓存，含会话原话；可随时整个删除。",
        en: "A cache of etiquette, with words of transcripts; it may be deleted at any time.")
    case .foreign(let path):
      Localized(
        zh: "\(path)：里面有别的文件，不能当缓存；请用一个新的或空的文件夹",
        en: "\(path): has other files in it and is no cache; name a new or an empty folder")
    case .open(let path):
      Localized(
        zh: "\(path)：不是您自己的文件夹，或别人也能写，不能当缓存；请换一个，或用 chmod 700 收回权限",
        en: "\(path): is not a folder of your own, or others can write to it; name another, or "
          + "close it with chmod 700")
    }
  }
}

import Markup

extension LanguagePack {
  /// The words that a web page adds to a document.
  var pageLabels: HTMLLabels {
    HTMLLabels(
      skip: shown("pages/skip"), contents: shown("pages/contents"),
      emptyBox: shown("pages/empty-box"), tickedBox: shown("pages/ticked-box"))
  }

  /// What stands at the head of a first draft of easy read, a line each.
  var easyReadHead: [String] {
    [
      shown("easy-read/draft"), shown("easy-read/made-by"), shown("easy-read/check"),
      shown("easy-read/ask"), shown("easy-read/size"),
    ]
  }

  /// Words outside the document itself; English ones are marked at once.
  private func shown(_ name: String) -> String { settled(say(name)).text }
}

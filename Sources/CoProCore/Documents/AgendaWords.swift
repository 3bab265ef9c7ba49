import Mustache

/// Words in which `{{topic}}`, `{{area}}` and `{{council}}` stand for what the project says.
///
/// Programmes have them. They stay so in a project's own agenda, so that a topic that is set later shows in it.
struct AgendaWords {
  /// A piece of the words.
  enum Piece: Equatable {
    case text(String)
    case missing(label: String)
  }

  let settings: ProjectSettings
  var language = LanguagePack.builtIn

  /// The words with what is missing shown as “[insert topic]”.
  func plain(_ words: String) -> String {
    pieces(of: words).map { piece in
      switch piece {
      case .text(let text): text
      case .missing(let label): language.gap(label)
      }
    }.joined()
  }

  /// The words as a list for `{{#title}}{{.}}{{/title}}`, so that what is missing is counted.
  func value(_ words: String) -> MustacheValue {
    .list(
      pieces(of: words).flatMap { piece -> [MustacheValue] in
        switch piece {
        case .text(let text): Self.withSpaces(text)
        case .missing(let label): [.missing(label: label)]
        }
      })
  }

  /// A piece with the spaces at its ends, which escaping would take away.
  private static func withSpaces(_ text: String) -> [MustacheValue] {
    let space = MustacheValue.literal(" ")
    return (text.hasPrefix(" ") ? [space] : []) + [.text(text)]
      + (text.hasSuffix(" ") ? [space] : [])
  }

  func pieces(of words: String) -> [Piece] {
    var pieces: [Piece] = []
    var text = ""
    var rest = words[...]
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      rest = rest[open...]
      guard let place = places.first(where: { rest.hasPrefix("{{\($0.name)}}") }) else {
        text.append(rest.removeFirst())
        continue
      }
      rest = rest.dropFirst(place.name.count + 4)
      if let value = place.value {
        text += value
      } else {
        pieces += [.text(text), .missing(label: place.label)]
        text = ""
      }
    }
    return (pieces + [.text(text + rest)]).filter { $0 != .text("") }
  }

  private var places: [(name: String, label: String, value: String?)] {
    [
      ("topic", "topic", settings.topic),
      ("area", "name of the area", settings.area),
      ("council", "council", settings.council),
    ]
  }
}

extension AgendaItem {
  /// The title with the project's topic and area in it.
  public func plainTitle(in project: Project) -> String {
    AgendaWords(settings: project.settings).plain(title)
  }
}

extension [AgendaChange] {
  /// The changes in full sentences, with the project's topic and area in the titles.
  public func sentences(
    in project: Project, _ language: LanguagePack = .builtIn
  ) -> [String] {
    sentences(in: language).map(AgendaWords(settings: project.settings, language: language).plain)
  }
}

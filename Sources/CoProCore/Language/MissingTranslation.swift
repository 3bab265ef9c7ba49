/// Something that a document wants in its language and that is there in English only.
public enum MissingTranslation: Hashable, Sendable {
  /// A phrase of the language pack, by its name: `minutes/agreed-at`.
  case phrase(String)
  /// A template or a list of wording, by its path below `templates/`.
  case file(String)
}

/// A language that documents can be written in.
///
/// Another language is one more case here, its plural forms, and a folder of its own in `templates/`.
public enum Language: String, Choice {
  /// English, which everything is complete in.
  case english = "en-GB"
  /// Welsh.
  case welsh = "cy"

  /// What the language is called in English, for the terminal.
  public var name: String {
    switch self {
    case .english: "English"
    case .welsh: "Welsh"
    }
  }

  /// The folder below `templates/` that holds what is translated; English has none, it is the original.
  public var folder: String? { self == .english ? nil : rawValue }

  /// The plural forms that a counted phrase must have, in the order of the Unicode Common Locale Data
  /// Repository (CLDR).
  public var pluralForms: [PluralForm] {
    switch self {
    case .english: [.one, .other]
    case .welsh: PluralForm.allCases
    }
  }

  /// The plural form that goes with a number: for Welsh `two` with 2, `few` with 3, `many` with 6.
  ///
  /// Source: CLDR, “Language Plural Rules”, cardinal.
  public func pluralForm(of number: Int) -> PluralForm {
    switch (self, number) {
    case (_, 1): .one
    case (.welsh, 0): .zero
    case (.welsh, 2): .two
    case (.welsh, 3): .few
    case (.welsh, 6): .many
    default: .other
    }
  }
}

/// A form of words that goes with some numbers, named as in CLDR.
public enum PluralForm: String, CaseIterable, Sendable {
  case zero
  case one
  case two
  case few
  case many
  case other
}

extension Setting {
  /// The settings that hold one or more paragraphs.
  static let longTexts: Set<String> = [
    "topic-detail", "expenses", "definition", "council-approach", "group-role",
    "chair-introduction", "background", "decision-limits", "what-next",
  ]

  /// The lists that stand for the guide's own until a project gives its own.
  static let listsWithDefault: Set<String> = ["criteria", "principles"]

  /// The settings that are kept with the terms of reference.
  static let inTerms: Set<String> = ["background", "decision-making", "decision-limits"]
}

extension LanguagePack {
  /// Words in a row, such as “a, b and c”; nothing where there are none.
  public func list(_ words: [String]) -> String {
    guard let last = words.last, let first = words.first, words.count > 1 else {
      return words.joined()
    }
    let list = words.dropFirst().dropLast().reduce(first) { list, next in
      say("lists/next", ["list": .text(list), "next": .text(next)])
    }
    let places: [String: PhrasePlace] = ["list": .text(list), "last": .text(last)]
    // Welsh has “a” before a consonant and “ac” before a vowel; before a figure it depends on how
    // the figure is said, and CLDR writes “a(c)”.
    switch Opening(of: last) {
    case .vowel: return say("lists/last-before-vowel", places)
    case .figure: return say("lists/last-before-figure", places)
    case .consonant: return say("lists/last", places)
    }
  }

  /// How often: “once”, “twice”, “3 times”.
  func times(_ count: Int) -> String {
    switch count {
    case 1: say("times/once")
    case 2: say("times/twice")
    default: say("times/so-often", ["count": .number(count)])
    }
  }

  private enum Opening {
    case vowel
    case consonant
    case figure

    init(of word: String) {
      guard let first = word.lowercased().first(where: { $0.isLetter || $0.isNumber }) else {
        self = .consonant
        return
      }
      self =
        first.isNumber
        ? .figure
        : "aeiouwyâêîôûŵŷáéíóúàèìòùäëïöü".contains(first)
          ? .vowel : .consonant
    }
  }
}

/// An estimate of how many syllables a word has.
///
/// English spelling does not tell; the estimate is right for most words and out by one for some
/// (“idea” counts two). Each run of vowels is a syllable, with these corrections:
/// - an `e` at the end is silent, but not in `-le` after a consonant (“table”);
/// - so is the `e` of `-es` and `-ed`, but not after a sound that needs it (“changes”, “decided”);
/// - `i` and `a`, `o` or `u` are two, but not in `-tion`, `-sion` and `-cial`;
/// - a vowel before `-ing` is one of its own (“going”).
///
/// A number, a web address and an email address count one. An abbreviation counts one a letter.
public enum Syllables {
  /// The syllables of a word, at least one.
  public static func estimate(in word: some StringProtocol) -> Int {
    if word.contains("@") || word.contains("://") || word.hasPrefix("www.") { return 1 }
    let parts = word.split { !$0.isLetter && $0 != "'" && $0 != "’" }
    return max(1, parts.reduce(0) { $0 + count(Array($1)) })
  }

  private static func count(_ part: [Character]) -> Int {
    let isAbbreviation = part.count > 1 && part.allSatisfy(\.isUppercase)
    if isAbbreviation { return part.count }
    var letters = part.flatMap { $0.lowercased() }
    if let mark = letters.firstIndex(where: { $0 == "'" || $0 == "’" }) {
      // “council’s” sounds as “councils”, “don’t” as one syllable.
      letters.removeSubrange(mark...)
    }
    var count = 0
    var isAfterVowel = false
    for (index, letter) in letters.enumerated() {
      let isVowel = isVowel(letter)
      if isVowel, !isAfterVowel { count += 1 }
      if isVowel, isAfterVowel, isSecond(letters, index) { count += 1 }
      isAfterVowel = isVowel
    }
    if hasSilentEnd(letters) { count -= 1 }
    return max(1, count)
  }

  private static func isVowel(_ letter: Character) -> Bool {
    "aeiouyáàâäãåéèêëíìîïóòôöõøúùûüŵŷ".contains(letter)
  }

  /// Whether a vowel after a vowel is a syllable of its own.
  private static func isSecond(_ letters: [Character], _ index: Int) -> Bool {
    if letters[index] == "i", letters[index...].elementsEqual("ing") { return true }
    guard letters[index - 1] == "i", "aou".contains(letters[index]) else { return false }
    return index > 1 && !"tscgx".contains(letters[index - 2])
  }

  private static func hasSilentEnd(_ letters: [Character]) -> Bool {
    let count = letters.count
    guard count > 2 else { return false }
    if letters[count - 1] == "e" {
      let before = letters[count - 2]
      let isLe = before == "l" && !isVowel(letters[count - 3])
      return !isVowel(before) && !isLe
    }
    guard count > 3, letters[count - 2] == "e" else { return false }
    let before = letters[count - 3]
    let isLe = before == "l" && !isVowel(letters[count - 4])
    switch letters[count - 1] {
    case "s": return !isVowel(before) && !isLe && !"sxzcgh".contains(before)
    case "d": return !isVowel(before) && !isLe && before != "t" && before != "d"
    default: return false
    }
  }
}

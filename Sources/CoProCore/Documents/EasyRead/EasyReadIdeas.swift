import PlainEnglish

/// Takes a text apart into short ideas: its sentences, and the parts of a sentence that can stand
/// alone.
enum EasyReadIdeas {
  /// The ideas in order, each a sentence of its own.
  static func ideas(in text: String) -> [String] {
    Passage(text, line: 1).sentences.flatMap { parts(of: $0.text) }.reduce(into: []) {
      ideas, idea in
      // What ends in a colon is half an idea: “When:”.
      if let last = ideas.last, last.hasSuffix(":") {
        ideas[ideas.count - 1] = "\(last) \(idea)"
      } else {
        ideas.append(idea)
      }
    }
  }

  /// Words that begin a part which can stand alone.
  private static let subjects: Set<Substring> = [
    "we", "you", "they", "it", "he", "she", "there", "this", "that", "everyone", "everybody",
    "nobody",
  ]

  private static func parts(of sentence: String) -> [String] {
    let words = sentence.split(separator: " ")
    var parts: [[Substring]] = [[]]
    var isInside = false
    for (index, word) in words.enumerated() {
      if word.contains(where: { "(“".contains($0) }) { isInside = true }
      if startsAlone(words, index), !isInside { parts.append([]) }
      parts[parts.count - 1].append(word)
      if word.contains(where: { ")”".contains($0) }) { isInside = false }
    }
    guard parts.count > 1 else { return [sentence] }
    return parts.enumerated().map { index, words in
      tidied(words, isLast: index + 1 == parts.count)
    }
  }

  private static func startsAlone(_ words: [Substring], _ index: Int) -> Bool {
    guard index > 2, let mark = words[index - 1].last else { return false }
    if mark == ";" { return true }
    guard mark == ",", index + 1 < words.count else { return false }
    return ["and", "but", "so"].contains(words[index]) && subjects.contains(words[index + 1])
  }

  /// The words of a part as a sentence.
  private static func tidied(_ words: [Substring], isLast: Bool) -> String {
    var text = (words.first == "and" ? words.dropFirst() : words[...]).joined(separator: " ")
    if !isLast, let mark = text.last, mark == "," || mark == ";" {
      text.removeLast()
      text += "."
    }
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

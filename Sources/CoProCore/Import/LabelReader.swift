/// Reads the words of cells as answers on one scale.
struct LabelReader {
  /// What a cell says.
  enum Answer: Equatable {
    case option(Int)
    case blank
    case unknown
  }

  /// What a word means that the person gave a meaning.
  private struct Mapped {
    var answer: Answer
    /// Which of the meanings the person gave it was, counted from 0.
    var map: Int
  }

  /// A cell longer than this is no label.
  static let longestLabel = 200

  private let options: [FoldedText: Int]
  private let optionCount: Int
  private var exactMaps: [String: Mapped] = [:]
  private var foldedMaps: [FoldedText: Mapped] = [:]
  private let dashIsBlank: Bool

  init(_ scale: AnswerScale, maps: [LabelMap], service: FormService) {
    var options: [FoldedText: Int] = [:]
    for (index, label) in scale.labels.enumerated() {
      for words in Self.wordings(of: label) { options[words] = index }
    }
    // The labels themselves win over other ways of saying one of them.
    for (index, label) in scale.labels.enumerated() { options[FoldedText(label)] = index }
    self.options = options
    optionCount = scale.options.count
    dashIsBlank = service.writesDashForBlank
    for (index, map) in maps.enumerated() {
      guard let answer = meaning(of: map.label) else { continue }
      let mapped = Mapped(answer: answer, map: index)
      exactMaps[map.seen.trimmed] = mapped
      let folded = FoldedText(map.seen.trimmed)
      if !folded.text.isEmpty { foldedMaps[folded] = mapped }
    }
  }

  /// The answer a label stands for in `--map`; nothing where the scale has no such option.
  func meaning(of label: String) -> Answer? {
    if label.trimmed.isEmpty { return .blank }
    let answer = plainAnswer(label.trimmed)
    return answer == .unknown ? nil : answer
  }

  /// What a cell says.
  func read(_ cell: String) -> Answer {
    if cell.utf8.count > Self.longestLabel { return .unknown }
    let text = cell.trimmed
    if let mapped = mapped(text) { return mapped.answer }
    if text.isEmpty || (dashIsBlank && text == "-") { return .blank }
    return plainAnswer(text)
  }

  /// Which of the meanings that the person gave a cell was read with, counted from 0.
  func map(for cell: String) -> Int? { mapped(cell.trimmed)?.map }

  private func mapped(_ text: String) -> Mapped? {
    if exactMaps.isEmpty { return nil }
    return exactMaps[text] ?? foldedMaps[FoldedText(text)]
  }

  /// Whether a cell is nothing but the number of an option.
  func isNumber(_ cell: String) -> Bool {
    guard let number = Self.number(cell.trimmed) else { return false }
    return options[FoldedText(cell)] == nil && (1...optionCount).contains(number)
  }

  private func plainAnswer(_ text: String) -> Answer {
    let folded = FoldedText(text)
    if let option = options[folded] { return .option(option) }
    if let number = Self.number(text), (1...optionCount).contains(number) {
      return .option(number - 1)
    }
    // “5 - Strongly agree”, “Strongly agree (5)”: where word and number disagree, nobody can tell.
    let words = folded.text.split(separator: " ")
    guard words.count > 1 else { return .unknown }
    for (number, rest) in [
      (words[0], words.dropFirst()), (words[words.count - 1], words.dropLast()),
    ] {
      guard let number = Int(number),
        let option = options[FoldedText(rest.joined(separator: " "))]
      else { continue }
      return option == number - 1 ? .option(option) : .unknown
    }
    return .unknown
  }

  private static func number(_ text: String) -> Int? {
    let whole = text.hasSuffix(".0") || text.hasSuffix(",0") ? text.dropLast(2) : text[...]
    guard !whole.isEmpty, whole.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(whole)
  }

  /// Other ways of saying a label; the guide itself has “Agree strongly” for “Strongly agree”.
  private static func wordings(of label: String) -> [FoldedText] {
    let text = FoldedText(label).text
    if text.hasPrefix("strongly ") {
      return [FoldedText(text.dropFirst("strongly ".count) + " strongly")]
    }
    if text.hasSuffix(" strongly") {
      return [FoldedText("strongly " + text.dropLast(" strongly".count))]
    }
    if text == "neither agree nor disagree" {
      return [FoldedText("neither"), FoldedText("neither agree or disagree")]
    }
    return []
  }
}

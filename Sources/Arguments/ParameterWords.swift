extension ParameterForm {
  /// The names as help lists them: `-o, --output FILE`.
  func names(aligned: Bool) -> String {
    guard kind != .positional else { return isRepeating ? "\(name)…" : name }
    let long = isNegatable ? "--[no-]\(name)" : labelWithValue
    if let short { return "-\(short), \(long)" }
    return aligned ? "    \(long)" : long
  }

  /// What it is for, with all there is to know of its values.
  var explanation: String {
    var sentences = [help.isEmpty || help.hasSuffix(".") ? help : help + "."]
    if !choices.isEmpty { sentences.append("One of: \(choices.joined(separator: ", ")).") }
    if let usually { sentences.append("Usually: \(usually).") }
    if isRepeating, kind == .option { sentences.append("Can be given more than once.") }
    if isRequired, kind == .option { sentences.append("Always needed.") }
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

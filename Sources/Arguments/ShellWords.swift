/// The words of a command line, as a shell parts them.
///
/// It knows quotation marks and `\`, which is all that an example needs.
struct ShellWords {
  /// The words with their quotation marks.
  private(set) var asTyped: [String] = []
  /// The words as the program receives them.
  private(set) var asReceived: [String] = []

  init(_ line: String) {
    var typed = ""
    var received = ""
    var quote: Character?
    var isEscaped = false
    for character in line + " " {
      if character == " ", quote == nil, !isEscaped {
        if !typed.isEmpty {
          asTyped.append(typed)
          asReceived.append(received)
        }
        typed = ""
        received = ""
        continue
      }
      typed.append(character)
      if isEscaped {
        received.append(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
      } else {
        received.append(character)
      }
    }
  }
}

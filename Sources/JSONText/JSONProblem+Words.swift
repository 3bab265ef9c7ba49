extension JSONProblem {
  /// What is wrong as part of a sentence, without a capital or a full stop.
  public var message: String {
    switch fact {
    case .empty: "the file is empty"
    case .endsTooSoon(let part): "the file ends in the middle of \(part.name)"
    case .unexpectedCharacter(let scalar): "\(Self.name(scalar)) cannot stand here"
    case .wrongQuotationMark(let scalar):
      "\(Self.name(scalar)) stands where a straight quotation mark (\") is needed"
    case .comment: "there is a comment here, and this kind of file cannot hold comments"
    case .unexpectedWord(let word): "“\(word)” needs quotation marks around it"
    case .keyMissing: "a name in quotation marks is needed here"
    case .colonMissing: "a colon (:) is missing before this"
    case .commaMissing: "a comma is missing before this"
    case .valueMissing: "something is missing before this"
    case .trailingComma: "there is a comma too many after the last entry"
    case .wrongBracket(.array): "the list is closed by the wrong bracket: it needs ]"
    case .wrongBracket: "the group is closed by the wrong bracket: it needs }"
    case .moreAfterEnd: "there is something after the end"
    case .badEscape: "a backslash (\\) cannot stand before this: write two of them to mean one"
    case .loneSurrogate: "half of a character is missing here"
    case .controlCharacter(0x0A), .controlCharacter(0x0D):
      "a text runs over the end of its line: close it with a quotation mark, or write \\n"
    case .controlCharacter(0x09): "there is a tab inside a text: write \\t or use spaces"
    case .controlCharacter: "there is a hidden control character inside a text"
    case .notUTF8: "this character is not stored as UTF-8: save the file again as UTF-8"
    case .duplicateKey(let key): "“\(key)” stands twice in the same group"
    case .tooDeep(let limit): "there are more than \(limit) brackets inside one another"
    case .leadingZero: "a number cannot begin with a zero"
    case .digitMissing: "a digit is missing from the number here"
    case .numberTooLarge(let literal): "the number \(literal.prefix(24)) is too large"
    }
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .surrogate, .lineSeparator,
      .paragraphSeparator, .spaceSeparator, .nonspacingMark:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return
        "a hidden character (U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits))"
    default:
      return scalar == "\"" ? "a quotation mark" : "“\(scalar)”"
    }
  }
}

extension JSONProblem.Part {
  fileprivate var name: String {
    switch self {
    case .string: "a text"
    case .number: "a number"
    case .word: "a word"
    case .array: "a list: a ] is missing"
    case .object: "a group: a } is missing"
    }
  }
}

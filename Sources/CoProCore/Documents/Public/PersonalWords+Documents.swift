extension PersonalWords {
  /// Whether somebody who has not agreed to that is named in a finished document, or how to reach
  /// somebody or what somebody needs stands in it.
  ///
  /// Only whole names count here: a part of one is most likely a place or a word. What the project
  /// gives as its own contact was typed to be printed.
  static func standing(in text: String, of project: Project) -> Bool {
    let settings = project.settings
    let contacts = [settings.applyContact, settings.questionsContact].compactMap(\.self)
    let contact = contacts.joined(separator: "\n").lowercased()
    let members = project.members.filter { $0.forgotten == nil && $0.name != Member.unnamed }
    let applications = project.applications.filter { $0.forgotten == nil }
    let names =
      members.filter { !$0.agrees(to: .nameInDocuments) }.map(\.name) + applications.map(\.name)
    let emails = members.compactMap(\.email) + applications.compactMap(\.email)
    // Markdown puts a backslash before some signs.
    let plain = String(decoding: text.utf8.filter { $0 != UInt8(ascii: "\\") }, as: UTF8.self)
    let small = plain.lowercased()
    let isNamed = names.contains { name in
      let isWord = name.contains(" ")
      let wanted = isWord ? name.lowercased() : name
      return !contact.holds(name.lowercased()) && (isWord ? small : plain).holdsWord(wanted)
    }
    if isNamed { return true }
    // What a meeting offers everybody does not tell who needs it.
    let offered = project.meetings.flatMap { $0.access + [$0.food].compactMap(\.self) }
    let known = offered.joined(separator: "\n").lowercased()
    let needs = members.flatMap(needs).map { $0.lowercased() }.filter { !known.holds($0) }
    let reached = emails.map { $0.lowercased() }.filter { !contact.holds($0) }
    if (needs + reached).contains(where: small.holds) { return true }
    let telephones = members.compactMap(\.telephone) + applications.compactMap(\.telephone)
    let numbers = telephones.map(number).filter { $0.count >= fewestDigits }
    let printed = digits(of: plain)
    let ours = digits(of: contact)
    return numbers.contains { number in
      !ours.contains { $0.holds(number) } && printed.contains { $0.holds(number) }
    }
  }
}

extension String {
  /// Whether another text stands in this one as whole words.
  fileprivate func holdsWord(_ other: String) -> Bool {
    let (whole, part) = (Array(utf8), Array(other.utf8))
    guard let first = part.first, whole.count >= part.count else { return false }
    func isLetter(_ index: Int) -> Bool {
      guard whole.indices.contains(index) else { return false }
      let byte = whole[index]
      return byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
    }
    return (0...(whole.count - part.count)).contains { start in
      whole[start] == first && whole[start..<start + part.count].elementsEqual(part)
        && !isLetter(start - 1) && !isLetter(start + part.count)
    }
  }
}

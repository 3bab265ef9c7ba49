/// Tables of answers in which anything that can stand in a table stands somewhere, the same for the same
/// seed.
struct OddTable {
  static let statements = ["I felt listened to", "I knew what would happen next"]
  static let question = "What would help?"

  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The bytes of a table in which so many things are wrong, more or less.
  mutating func bytes(rows: Int, faults: Int) -> [UInt8] {
    let lineBreak = one(of: ["\n", "\r\n", "\r\n", "\r"])
    let separator = one(of: [",", ",", ";"])
    var lines = [
      [
        "ID", "Start time", "Completion time", Self.statements[0], Self.question,
        Self.statements[1],
      ]
    ]
    for row in 0..<rows {
      let answers = (0..<2).map { _ in
        one(of: ["Agree", "\"Agree\"", "Strongly agree", "agree strongly ", "", "\" \"", "4", "NA"])
      }
      let finished = one(of: ["1 June", "1 June", ""])
      lines.append(["\(row)", "\"1 June\"", finished, answers[0], words(), answers[1]])
      // Blank lines are nobody's answers.
      if below(15) == 0 { lines.append([one(of: ["", " "])]) }
    }
    var faultLines: [Int] = []
    for _ in 0..<faults {
      let line = 1 + below(lines.count - 1)
      faultLines.append(line)
      lines[line] = faulty(lines[line])
    }
    var text = below(3) == 0 ? "\u{FEFF}" : ""
    for (index, cells) in lines.enumerated() {
      text += cells.joined(separator: separator)
      if index < lines.count - 1 || below(2) == 0 { text += lineBreak }
    }
    var bytes = Array(text.utf8)
    // A letter of Windows-1252, in a file that may have letters of UTF-8 too.
    if below(3) == 0 {
      if below(2) == 0 { bytes.removeAll { $0 >= 0x80 } }
      bytes.insert(0xE9, at: bytes.count - 1 - below(bytes.count / 2))
    }
    return bytes
  }

  private mutating func faulty(_ cells: [String]) -> [String] {
    let known = [
      cells + ["x"], Array(cells.dropLast()), cells.map { $0 == "Agree" ? "Yes" : $0 },
      cells.dropLast() + ["\"Agree\"x"], cells.dropLast() + ["\"Agree"], cells.dropLast() + ["\""],
      cells.dropLast() + ["Aye"],
    ]
    return known[below(known.count)]
  }

  /// What somebody wrote: with line breaks, marks, and lines that look like lines of the table.
  private mutating func words() -> String {
    if below(3) == 0 { return one(of: ["", "5\" of snow", "Tea", "café – 😀"]) }
    let parts = (0..<(1 + below(6))).map { _ in
      one(of: [
        "\r\n", "\n", "\r", "\"\"", "\"\"\"\"", ",", ";", "é", "😀", "x", "\u{FEFF}",
        "\n9,\"\"1 June\"\",,Agree,,Agree\n", "\n9,,1 June,Agree,,Agree\n8,,1 June,Agree,,\n",
      ])
    }
    return "\"\(parts.joined())\""
  }

  private mutating func one(of choices: [String]) -> String { choices[below(choices.count)] }

  private mutating func below(_ limit: Int) -> Int {
    // SplitMix64 (Steele, Lea and Flood, 2014).
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}

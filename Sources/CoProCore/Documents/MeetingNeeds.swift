/// What the people who are expected at a meeting need, as counts without names.
struct MeetingNeeds: Equatable {
  /// A need and how many have it.
  struct Count: Equatable {
    var need: String
    var people: Int
  }

  /// How many members are expected.
  let expected: Int
  /// How many of them nobody has asked yet.
  let notAsked: Int
  /// What they need, the most frequent first.
  let counts: [Count]

  /// The needs of those in the group on the day who have not sent apologies.
  init(
    of project: Project, at meeting: Meeting, withFood: Bool, in language: LanguagePack = .builtIn
  ) {
    let people = project.expected(at: meeting)
    expected = people.count
    notAsked = people.count { $0.needsAsked == nil }
    let access = Self.counted(
      people.map { person in
        person.accessNeeds + person.supportNeeds
          + [person.format?.paperWords(in: language)].compactMap { $0 }
      })
    let food = withFood ? Self.counted(people.map(\.dietaryNeeds)) : []
    counts =
      access
      + food.map { food in
        Count(
          need: language.say("running-order/food", ["need": .text(food.need)]), people: food.people)
      }
  }

  private static func counted(_ needs: [[String]]) -> [Count] {
    var counts: [Count] = []
    for own in needs {
      for need in own.map(\.capitalizedFirst).withoutRepeats() {
        if let index = counts.firstIndex(where: { $0.need.lowercased() == need.lowercased() }) {
          counts[index].people += 1
        } else {
          counts.append(Count(need: need, people: 1))
        }
      }
    }
    return counts.sorted { ($1.people, $0.need) < ($0.people, $1.need) }
  }
}

extension Project {
  /// The members in the group on a meeting's day who have not sent apologies.
  func expected(at meeting: Meeting) -> [Member] {
    members.filter { $0.isActive(on: meeting.date) && !meeting.apologies.contains($0.id) }
  }
}

extension ReadingFormat {
  /// What papers in this form are called; `nil` where they need nothing special.
  fileprivate func paperWords(in language: LanguagePack) -> String? {
    switch self {
    case .email: nil
    case .print: language.say("running-order/papers-printed")
    case .largePrint: language.say("running-order/papers-in-large-print")
    case .easyRead: language.say("running-order/papers-in-easy-read")
    case .audio: language.say("running-order/papers-read-out")
    case .braille: language.say("running-order/papers-in-braille")
    case .other: language.say("running-order/papers-in-another-format")
    }
  }
}

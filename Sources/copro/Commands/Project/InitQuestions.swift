import CoProCore

/// The questions `copro init` asks at a terminal; Enter takes the answer in brackets.
enum InitQuestions {
  private static let questions = [
    ("topic", "What is the project about?"),
    ("council", "Which council is it?"),
    ("service-area", "Which service will it improve?"),
    ("start", "When does it start?"),
    ("end", "When does it end?"),
  ]

  static func ask(_ new: inout NewProject, _ console: inout Console) throws {
    for (name, question) in questions where new.isEmpty(name) {
      while true {
        try console.errors.write("\(question) [leave open] ")
        guard let answer = console.input.readLine() else {
          console.message("")
          return
        }
        do {
          try new.set(name, answer)
          break
        } catch {
          console.message(error.message)
        }
      }
    }
  }
}

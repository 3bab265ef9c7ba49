import CoProCore

/// Forms of the reflection tool with marks planted in them, as lines to type and as five exports.
struct PlantedForms {
  /// One form: its ticks, and its words by question.
  struct Form {
    let ticks: String
    let words: [String: String]
  }

  /// Each form's words begin with letters that are in no other form's, so that they can be found.
  static let forms = [
    Form(
      ticks: "44444444",
      words: ["2": "Qaa, qab", "3a": "qac", "3b": "qad \"quoted\",\nnext line", "5": "qae; yes"]),
    Form(ticks: "5555555.", words: ["2": "zba zbb zbc zbd", "6": "zbe | more"]),
    Form(ticks: "3333333.", words: ["3b": "kca", "5": "=HYPERLINK(\"kcb\")", "6": "-"]),
    Form(ticks: ".2222222", words: [:]),
    Form(ticks: "11111111", words: ["2": "mda", "3a": "Mdb", "6": "mdc é 👩‍🌾"]),
    Form(ticks: "45454545", words: ["2": "qaa", "5": "fea"]),
    Form(ticks: "........", words: ["5": "wfa,wfb"]),
  ]

  /// What stands in the columns about people, and nowhere else.
  static let planted = [
    "Xenia Quandt", "xenia.quandt@example.org", "203.0.113.77", "11:47:03", "Xq9TrackingXq9",
    "77700017",
  ]

  static let questions = ["2", "3a", "3b", "5", "6"]

  /// The lines to type, in JSON so that a line break can stand in a text.
  static func typed(_ order: [Int]) -> [String] {
    order.map { index in
      let form = forms[index]
      let words = questions.compactMap { id in
        form.words[id].map { "\"\(id)\": \"\(escaped($0))\"" }
      }
      return "{\"answers\": \"\(form.ticks)\", \"words\": {\(words.joined(separator: ", "))}}"
    }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for letter in text {
      switch letter {
      case "\"": escaped += "\\\""
      case "\n": escaped += "\\n"
      default: escaped.append(letter)
      }
    }
    return escaped
  }

  /// The services whose exports are made.
  static let services = ["microsoft", "google", "smartsurvey", "surveymonkey", "limesurvey"]

  /// The export of a service, its lines in an order.
  static func export(_ service: String, _ order: [Int], of questionnaire: Questionnaire) -> String {
    let statements = questionnaire.statements.map(\.text)
    let open = questionnaire.openQuestions.map(\.text)
    let people = Self.people(service)
    var lines: [[String]] = []
    switch service {
    case "google":
      lines.append(people.headings + statements.map { "How is it? [\($0)]" } + open)
    case "smartsurvey":
      lines.append(
        people.headings + ["How is it?"] + Array(repeating: "", count: statements.count - 1) + open)
      lines.append(
        people.headings.map { _ in "" } + statements + Array(repeating: "", count: open.count))
    case "surveymonkey":
      lines.append(
        people.headings + ["How is it?"] + Array(repeating: "", count: statements.count - 1) + open)
      lines.append(
        people.headings.map { _ in "" } + statements + open.map { _ in "Open-Ended Response" })
    default: lines.append(people.headings + statements + open)
    }
    let blank = service == "smartsurvey" ? "-" : ""
    for index in order {
      let form = forms[index]
      lines.append(
        people.cells + form.ticks.map { $0 == "." ? blank : String($0) }
          + questions.map { form.words[$0] ?? blank })
    }
    return lines.map { line in
      line.map {
        "\""
          + $0.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"") + "\""
      }.joined(separator: ",") + "\r\n"
    }.joined()
  }

  private static func people(_ service: String) -> (headings: [String], cells: [String]) {
    let name = planted[0]
    let email = planted[1]
    let address = planted[2]
    let time = "2027-04-01 \(planted[3])"
    let link = planted[4]
    let id = planted[5]
    switch service {
    case "microsoft":
      return (
        ["ID", "Start time", "Completion time", "Email", "Name"], [id, time, time, email, name]
      )
    case "google": return (["Timestamp", "Email Address"], [time, email])
    case "smartsurvey":
      return (
        [
          "UserID", "UserNo", "Name", "Email", "IP Address", "Unique ID", "Started", "Ended",
          "Tracking Link",
        ], [id, id, name, email, address, id, time, time, link]
      )
    case "surveymonkey":
      return (
        [
          "Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address",
        ], [id, id, time, time, address, email]
      )
    default:
      return (
        ["id", "submitdate", "lastpage", "startlanguage", "ipaddr"], [id, time, "1", "en", address]
      )
    }
  }
}

/// A service that people fill in forms with, as its export shows it.
public enum FormService: Equatable, Sendable {
  case microsoftForms
  case googleForms
  case smartSurvey
  case surveyMonkey
  case limeSurvey
  /// A table with one heading line, of no service that is known.
  case unknown

  /// Its name, or what the file is instead.
  public var words: String {
    switch self {
    case .microsoftForms: "a Microsoft Forms export"
    case .googleForms: "a Google Forms export"
    case .smartSurvey: "a SmartSurvey export"
    case .surveyMonkey: "a SurveyMonkey export"
    case .limeSurvey: "a LimeSurvey export"
    case .unknown: "a table"
    }
  }

  /// The service whose export has these headings.
  init(headings: [String]) {
    let found = Set(headings.map { FoldedText($0).text })
    func has(_ names: String...) -> Bool { names.allSatisfy(found.contains) }
    if has("userid", "userno") {
      self = .smartSurvey
    } else if has("respondent id", "collector id") {
      self = .surveyMonkey
    } else if has("response id", "date submitted") || has("id", "submitdate") {
      self = .limeSurvey
    } else if has("id", "start time", "completion time") {
      self = .microsoftForms
    } else if headings.first.map({ FoldedText($0).text }) == "timestamp" {
      self = .googleForms
    } else {
      self = .unknown
    }
  }

  /// Whether questions stand in one line and what they are asked about in the next.
  var hasTwoHeadingLines: Bool { self == .smartSurvey || self == .surveyMonkey }

  /// The headings of the column that is empty while somebody has not finished.
  var finishedHeadings: Set<String> {
    switch self {
    case .microsoftForms: ["completion time"]
    case .smartSurvey: ["ended", "completed"]
    case .surveyMonkey: ["end date"]
    case .limeSurvey: ["date submitted", "submitdate"]
    case .googleForms, .unknown: []
    }
  }

  /// Whether a cell that is only a dash is an answer that was left out.
  var writesDashForBlank: Bool { self == .smartSurvey }
}

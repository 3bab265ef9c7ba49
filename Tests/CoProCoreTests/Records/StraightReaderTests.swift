import JSONText
import TestSupport
import Testing

@testable import CoProCore

/// Reading records straight from the bytes of a file, beside reading them with care.
struct StraightReaderTests {
  /// A small generator that always gives the same numbers.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64 = 42
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 11 | state << 53
    }
  }

  private func straight<Of: StoredRecord>(
    _ type: Of.Type, _ bytes: [UInt8], _ reader: inout StraightReader
  ) -> Of? {
    let text = bytes + [UInt8](repeating: 0, count: JSONCursor.margin)
    return text.withUnsafeBytes { reader.file(type, $0) }
  }

  /// Reads a file in both ways, and the file with a byte changed, taken out or put in, many times.
  ///
  /// - Returns: how often it was read straight.
  private func compare<Of: StoredRecord>(_ type: Of.Type, _ path: String) -> Int {
    var numbers = Numbers()
    var reader = StraightReader()
    let whole = Array(SourceTree.text(of: "examples/community-energy/\(path)").utf8)
    var count = 0
    let signs = Array("\"{}[],: \n-0a1\\e\u{0}é".utf8)
    for round in 0..<400 {
      var bytes = whole
      let place = Int.random(in: bytes.indices, using: &numbers)
      let sign = signs.randomElement(using: &numbers) ?? 0
      switch round % 4 {
      case 1: bytes[place] = sign
      case 2: bytes.remove(at: place)
      case 3: bytes.insert(sign, at: place)
      default: if round > 0 { bytes.removeLast(place) }
      }
      guard let read = straight(type, bytes, &reader) else { continue }
      count += 1
      var problems: [ContentProblem] = []
      let careful = RecordFile.wording(type, from: bytes, path: path, problems: &problems)
      #expect(problems.isEmpty, "\(path)")
      #expect(read == careful, "\(path)")
    }
    return count
  }

  @Test func `every shared record of the example is read straight, and as it is read with care`() {
    let reads = [
      compare(ProjectSettings.self, "copro.json"), compare(Plan.self, "plan.json"),
      compare(TermsOfReference.self, "terms-of-reference.json"),
      compare(Meeting.self, "meetings/h5w9p3zs.json"),
      compare(Meeting.self, "meetings/53tsdkp5.json"),
      compare(SurveyRound.self, "surveys/h5w9p3zs.json"),
      compare(SurveyRound.self, "surveys/2wjn4gt4.json"),
      compare(Feedback.self, "feedback/krpxngtf.json"),
      compare(Feedback.self, "feedback/3h53wt7m.json"),
      compare(Evidence.self, "evidence/vp7c4gsq.json"),
      compare(Involvement.self, "involvement/mck84bmt.json"),
    ]
    // The file as it is, and some of those in which a letter of a text was changed.
    #expect(reads.allSatisfy { $0 > 10 && $0 < 400 }, "\(reads)")
  }

  @Test(arguments: [
    #"{"id": "k7m2p9xd", "label": "F1", "said": "Yes", "on": "2026-03-01"}"#,
    #"{"format": 2, "id": "k7m2p9xd", "label": "F1", "said": "Yes", "on": "2026-03-01"}"#,
    #"{"format": 1, "id": "k7m2p9xd", "label": "F1", "said": "Yes"}"#,
    #"{"format": 1, "id": "k7m2p9xd", "label": "F1", "said": "Yes", "said": "No", "on": "2026-03-01"}"#,
    #"{"format": 1, "format": 1, "id": "k7m2p9xd", "label": "F1", "said": "Yes", "on": "2026-03-01"}"#,
    #"{"format": 1, "id": "k7m2p9xa", "label": "F1", "said": "Yes", "on": "2026-03-01"}"#,
    #"{"format": 1, "id": "k7m2p9xd", "label": "G1", "said": "Yes", "on": "2026-03-01"}"#,
    #"{"format": 1, "id": "k7m2p9xd", "label": "F0", "said": "Yes", "on": "2026-03-01"}"#,
    #"{"format": 1, "id": "k7m2p9xd", "label": "F1", "said": "Yes", "on": "2026-02-29"}"#,
    #"{"format": 1, "id": "k7m2p9xd", "label": "F1", "said": "Yes", "on": "2026-03-01", "x-a": 1}"#,
    #"{"format": 1, "id": "k7m2p9xd", "label": "F1", "said": null, "on": "2026-03-01"}"#,
    #"{"format": 1, "id": "k7m2p9xd", "label": "F1", "said": ["Yes"], "on": "2026-03-01"}"#,
    #"{"format": 1, "id": "k7m2p9xd", "label": "F1", "said": "Yes", "on": "2026-03-01", "state": "gone"}"#,
    #"[]"#,
  ])
  func `what is not in order, or is another program's, is left to be read with care`(_ text: String)
  {
    var reader = StraightReader()
    let read = straight(Feedback.self, Array(text.utf8), &reader)
    #expect(read == nil)
    let good =
      #"{"format": 1, "id": "k7m2p9xd", "label": "F1", "said": "Yes", "on": "2026-03-01"}"#
    let next = straight(Feedback.self, Array(good.utf8), &reader)
    #expect(next?.said == "Yes")
    #expect(next?.state == .heard)
  }

  @Test func `a questionnaire that was read before is told by every byte of it`() {
    var reader = StraightReader()
    let text = SourceTree.text(of: "examples/community-energy/surveys/h5w9p3zs.json")
    let first = straight(SurveyRound.self, Array(text.utf8), &reader)
    let second = straight(SurveyRound.self, Array(text.utf8), &reader)
    #expect(first == second)
    #expect(reader.questionnaires.lastIsInOrder)
    let parts = text.split(
      separator: "\"standard\": \"west-berks/outcomes-questionnaire-council#q6\"")
    #expect(parts.count == 2)
    let other = parts.joined(
      separator: "\"based-on\": \"west-berks/outcomes-questionnaire-council#q6\"")
    let changed = straight(SurveyRound.self, Array(other.utf8), &reader)
    #expect(changed?.questions.statements.last?.isReworded == true)
    #expect(first?.questions.statements.last?.isReworded == false)
  }

  @Test func `a questionnaire in which something does not fit is remembered as such`() {
    var reader = StraightReader()
    let text = SourceTree.text(of: "examples/community-energy/surveys/h5w9p3zs.json")
    let parts = text.split(separator: "\"headline\": \"agree\"")
    let broken = Array(parts.joined(separator: "\"headline\": \"none\"").utf8)
    for _ in 1...2 {
      let round = straight(SurveyRound.self, broken, &reader)
      #expect(round?.inconsistencies.isEmpty == false)
      #expect(!reader.questionnaires.lastIsInOrder)
    }
    let round = straight(SurveyRound.self, Array(text.utf8), &reader)
    #expect(round != nil)
    #expect(reader.questionnaires.lastIsInOrder)
  }
}

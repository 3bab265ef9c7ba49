import CoProCore
import JSONText

/// What a check found, for other programs.
struct CheckJSON {
  private let review: RuleReview

  init(_ review: RuleReview) { self.review = review }

  var members: [JSONMember] {
    [
      JSONMember("phase", .string(review.phase.rawValue)),
      JSONMember("findings", .array(review.findings.map(Self.value))),
      JSONMember(
        "hidden",
        .array(
          review.hidden.map {
            .object([
              JSONMember("rule", .string($0.rule.id)), JSONMember("message", .string($0.sentence)),
            ])
          })),
      JSONMember(
        "not-asked",
        .array(
          review.notAsked.map { list in
            .object([
              JSONMember("audit", .string(list.form)),
              JSONMember("rules", .array(list.rules.map { .string($0.id) })),
              JSONMember("remedy", .string(list.remedy)),
            ])
          })),
      JSONMember(
        "set-aside",
        .array(
          review.setAside.map {
            .object([
              JSONMember("rule", .string($0.rule)), JSONMember("because", .string($0.because)),
              JSONMember("on", .string($0.on.iso)),
            ])
          })),
    ]
  }

  private static func value(_ finding: Finding) -> JSONValue {
    .object([
      JSONMember("rule", .string(finding.rule.id)),
      JSONMember("severity", .string(finding.severity.rawValue)),
      JSONMember("message", .string(finding.message)),
      JSONMember("source", .string("\(finding.source): \(finding.rule.section)")),
      JSONMember("remedy", .string(finding.remedy)),
    ])
  }
}

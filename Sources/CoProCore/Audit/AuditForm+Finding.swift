import BuiltInTemplates
import Spelling

extension AuditForm {
  /// The names of the forms that come with the program, in the order in which a project needs them.
  public static let builtInNames = [
    "decision-criteria",
    "before-start",
    "2a-purpose",
    "2b-motivations",
    "2c-methods",
    "ladder-reflection",
    "2g-power",
    "decision-map",
    "shared-purpose",
    "shared-values",
    "vision",
    "2h-challenges",
    "pre-involvement",
    "2d-recruitment",
    "2e-reward",
    "2f-support",
    "wellbeing-plan",
    "room-access",
    "online-access",
    "involvement",
    "annex-a",
    "practical-considerations",
    "good-practice",
    "i-statement-audit",
    "end-reflection",
  ]

  /// The path of a form's file, below a folder of templates.
  static func file(_ name: String) -> String { "audits/\(name).json" }
}

extension TemplateLibrary {
  /// Every checklist and audit, those of the project's own after those that come with the program.
  ///
  /// - Throws: ``TemplateProblem`` where a version of one's own is not as it should be.
  public func auditForms() throws(TemplateProblem) -> [AuditForm] {
    var forms: [AuditForm] = []
    for name in try auditNames() { forms.append(try auditForm(called: name)) }
    return forms
  }

  /// The checklist or audit with a name, or with a part of one that no other has.
  ///
  /// - Throws: ``LookupProblem`` where there is none or more than one, or ``TemplateProblem``.
  public func auditForm(named text: String) throws -> AuditForm {
    let names = try auditNames()
    let wanted = text.lowercased()
    if names.contains(wanted) { return try auditForm(called: wanted) }
    let found = names.filter { $0.contains(wanted) }
    if found.count > 1 { throw LookupProblem.several(.audit, text, found) }
    if let only = found.first { return try auditForm(called: only) }
    throw LookupProblem.notThere(
      .audit, text, near: Spelling.nearest(to: text, in: names), known: names)
  }

  /// The checklist or audit of exactly this name; nothing where there is none.
  func auditFormIfThere(_ name: String) throws(TemplateProblem) -> AuditForm? {
    try text(of: AuditForm.file(name)) == nil ? nil : auditForm(called: name)
  }

  private func auditNames() throws(TemplateProblem) -> [String] {
    let known = AuditForm.builtInNames
    let own = try ownNames(in: "audits", ending: ".json").filter { !known.contains($0) }
    return known + own
  }

  private func auditForm(called name: String) throws(TemplateProblem) -> AuditForm {
    try auditForm(at: AuditForm.file(name))
  }

  /// The checklist or audit in a file of the library.
  func auditForm(at path: String) throws(TemplateProblem) -> AuditForm {
    guard let (text, origin) = try text(of: path) else { throw .notThere(path) }
    var problems: [ContentProblem] = []
    let form = RecordFile.read(
      AuditForm.self, from: Array(text.utf8), path: "templates/\(path)", problems: &problems)
    if let form {
      problems += form.inconsistencies.map {
        ContentProblem(path: "templates/\(path)", .inconsistent($0))
      }
    }
    guard let form, problems.isEmpty else {
      throw .data(problems.map { ContentProblem(path: origin.name(of: path), $0.fact) })
    }
    return form
  }
}

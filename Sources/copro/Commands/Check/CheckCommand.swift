import Arguments
import CoProCore

/// `copro check`: holds the project against the guides' rules.
enum CheckCommand {
  static let strict = Flag("strict", help: "End with 1 for what the guides recommend, too.")
  static let all = Flag("all", help: "Check every rule, of later phases as well, and show all.")
  static let list = Flag("list", help: "List the rules and whether copro checks them.")
  static let explain = Option<String>(
    "explain", value: "RULE", help: "Say what a rule asks, where it is written and how it is kept.")
  static let only = Option<Rule.Severity>(
    "only", value: "STRENGTH", of: Rule.Severity.self, help: "Show one strength alone.")
  static let phase = Option<ProjectPhase>(
    "phase", value: "PHASE", of: ProjectPhase.self, help: "Check the rules of one phase alone.")

  static let command = Command<Console>(
    "check",
    summary: "Check the project against the rules of the guides.",
    discussion: """
      A rule is a must, a should or a may, as its guide puts it. All of it is guidance: nothing is \
      refused because of a rule. Without --all, only the rules whose time has come are checked, and the \
      most urgent findings are shown. It ends with 1 when a must is not kept.
      """,
    examples: [
      Example("copro check", "what to put right now"),
      Example("copro check --all", "every rule, to the end of the project"),
      Example("copro check --explain clear-aim", "what a rule asks, and where it is written"),
      Example(
        "copro check set-aside same-time-same-place --because \"Shift workers asked for it\"",
        "do without a rule, for a reason"),
    ],
    parameters: [all, strict, only, phase, list, explain, Shared.json],
    exclusive: [[list, explain], [all, phase]],
    subcommands: [CheckSetAsideCommand.command]
  ) { arguments, console in
    let (project, isThere) = try console.loadIfThere(arguments)
    // The rules can be read without a project; nothing can be checked.
    if !isThere, !arguments[list] { _ = try console.folder(arguments) }
    let guide = try RuleGuide.load(
      from: try console.library(arguments), for: project.settings.language)
    let today = try console.today(arguments)
    let selection = RuleSelection(
      everything: arguments[all], severity: arguments[only], phase: arguments[phase])
    if let name = arguments[explain] {
      let rule = try guide.table.rule(named: name)
      let explanation = RuleExplanation(rule, of: project, on: today, guide: guide)
      return arguments[Shared.json]
        ? try console.result(explanation.members)
        : try console.result(explanation.text(width: console.width))
    }
    if arguments[list] {
      let rules = RuleList(guide.table, selection)
      return arguments[Shared.json]
        ? try console.result(rules.members) : try console.result(rules.text)
    }
    let review = RuleReview(of: project, on: today, guide: guide, rules: selection)
    if arguments[Shared.json] {
      try console.result(CheckJSON(review).members)
    } else {
      let isWhole = arguments[all] || arguments.given(only) || arguments.given(phase)
      try console.result(CheckText(review, isWhole: isWhole).text(width: console.width))
    }
    let counting: [Rule.Severity] = arguments[strict] ? [.must, .should] : [.must]
    if review.findings.contains(where: { counting.contains($0.severity) }) {
      console.status = .refused
    }
  }
}

import Mustache

/// A report over many projects: totals, what people said, what was learned, what is still open.
public struct PortfolioDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "portfolio", summary: "Many projects together: totals, lessons and open risks",
    command: "copro report portfolio FOLDER")

  private let portfolio: Portfolio

  /// A report over these projects.
  public init(of portfolio: Portfolio = Portfolio()) { self.portfolio = portfolio }

  /// What the template's fields stand for.
  public func values(in context: DocumentContext) -> MustacheObject {
    let count = portfolio.projects.count
    // The terminal says in English why a folder could not be read.
    let isEnglish = context.language.language == .english
    return [
      "written-on": .text(context.today.wordsWithoutWeekday(in: context.language)),
      "count": .text("\(count)"), "is-one": .truth(count == 1),
      "totals": .list(
        PortfolioTotals.Figure.allCases.map {
          .object([
            "label": .text($0.label(in: context.language)),
            "figure": .text("\(portfolio.totals[$0])"),
          ])
        }),
      "has-money": .truth(portfolio.money.budgets > 0), "money": money,
      "projects": .list(portfolio.projects.lines.map { row($0, context.language) }),
      "more-projects": more(portfolio.projects.count),
      "figures": .list(portfolio.figures.groups.map { value($0, context.language) }),
      "lessons": .list(
        portfolio.lessons.lines.map {
          .object(["text": .text($0.what), "project": .text($0.project)])
        }),
      "more-lessons": more(portfolio.lessons.count),
      "has-risks": .truth(portfolio.risks.count > 0),
      "risk-kinds": .list(
        kinds(context.language) { portfolio.riskCounts[$0] ?? Portfolio.Count() }),
      "most-open": .list(portfolio.mostOpen.map { mostOpen($0, context.language) }),
      "risks": .list(
        portfolio.risks.lines.map {
          .object([
            "text": .text($0.what.words(in: context.language)), "project": .text($0.project),
          ])
        }),
      "more-risks": more(portfolio.risks.count),
      "left-out": .list(
        portfolio.leftOut.prefix(Portfolio.mostListed).map {
          .object(["folder": .text($0.folder), "reason": .text(isEnglish ? $0.reason : "")])
        }),
      "more-left-out": more(portfolio.leftOut.count),
    ]
  }

  private func more(_ count: Int) -> MustacheValue {
    .text(count > Portfolio.mostListed ? "\(count - Portfolio.mostListed)" : "")
  }

  private var money: MustacheValue {
    let money = portfolio.money
    return .object([
      "set-aside": .text(money.setAside.words), "budgets": .text("\(money.budgets)"),
      "spent": .text(money.spent.words), "spent-known": .text("\(money.spentKnown)"),
      "set-aside-there": .text(money.setAsideWhereSpentIsKnown.words),
      "left-out": .text("\(money.leftOut)"),
    ])
  }

  /// The sorts of open things that there are, with a count of each.
  private func kinds(
    _ language: LanguagePack, _ count: (OpenRisk.Kind) -> Portfolio.Count
  ) -> [MustacheValue] {
    OpenRisk.Kind.allCases.compactMap { kind in
      let count = count(kind)
      guard count.found > 0 else { return nil }
      return .object([
        "heading": .text(kind.heading(in: language)), "found": .text("\(count.found)"),
        "projects": .text("\(count.projects)"),
      ])
    }
  }

  private func mostOpen(_ project: ProjectSummary, _ language: LanguagePack) -> MustacheValue {
    .object([
      "project": .text(project.title), "open": .text("\(project.risks.count)"),
      "kinds": .list(
        kinds(language) { Portfolio.Count(found: project.count(of: $0), projects: 1) }),
    ])
  }

  private func row(_ project: ProjectSummary, _ language: LanguagePack) -> MustacheValue {
    func figure(_ figure: PortfolioTotals.Figure) -> MustacheValue {
      .text("\(project.totals[figure])")
    }
    return .object([
      "project": .text(project.title), "stage": .text(project.stage.words(in: language)),
      "meetings": figure(.meetingsHeld), "decisions": figure(.decisions),
      "done": figure(.actionsDone), "actions": figure(.actions),
      "shown": figure(.outcomesShown), "outcomes": figure(.outcomes),
      "open": .text("\(project.risks.count)"),
    ])
  }

  private func value(_ group: PooledFigures.Group, _ language: LanguagePack) -> MustacheValue {
    .object([
      "questionnaire": .text(group.questionnaire),
      "side": .text(group.side.heading(in: language)),
      "scale": .list(group.options.map(MustacheValue.text)),
      "rows": .list(
        group.statements.map { statement in
          let isShown = statement.n != nil
          let mark = StatementResult.hiddenMark
          return .object([
            "statement": .text(statement.text),
            "cells": .list(statement.counts.map { .text(isShown ? "\($0)" : mark) }),
            "blank": .text(isShown ? "\(statement.blank)" : mark),
            "answered": .text(statement.n.map { "\($0)" } ?? mark),
            "added": .text("\(statement.projects)"), "hidden": .text("\(statement.hidden)"),
          ])
        }),
    ])
  }
}

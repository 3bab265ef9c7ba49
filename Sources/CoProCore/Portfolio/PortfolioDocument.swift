import Mustache

/// A report over many projects: totals, what people said, what was learned, what is still open.
public struct PortfolioDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "portfolio", summary: "Many projects together: totals, lessons and open risks",
    command: "copro report portfolio FOLDER")

  /// How many lines a list of the document has at most; tables for programs have them all.
  static let mostListed = 200

  private let portfolio: Portfolio

  /// A report over these projects.
  public init(of portfolio: Portfolio = Portfolio()) { self.portfolio = portfolio }

  /// What the template's fields stand for.
  public func values(in context: DocumentContext) -> MustacheObject {
    let lessons = portfolio.projects.flatMap { project in
      project.lessons.map { line($0, of: project) }
    }
    let risks = portfolio.projects.flatMap { project in
      project.risks.map { line($0.words(in: context.language), of: project) }
    }
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
      "projects": .list(
        portfolio.projects.prefix(Self.mostListed).map { row($0, context.language) }),
      "more-projects": more(portfolio.projects.count),
      "figures": .list(portfolio.figures.groups.map { value($0, context.language) }),
      "lessons": .list(Array(lessons.prefix(Self.mostListed))),
      "more-lessons": more(lessons.count),
      "risks": .list(Array(risks.prefix(Self.mostListed))), "more-risks": more(risks.count),
      "left-out": .list(
        portfolio.leftOut.prefix(Self.mostListed).map {
          .object(["folder": .text($0.folder), "reason": .text(isEnglish ? $0.reason : "")])
        }),
      "more-left-out": more(portfolio.leftOut.count),
    ]
  }

  private func more(_ count: Int) -> MustacheValue {
    .text(count > Self.mostListed ? "\(count - Self.mostListed)" : "")
  }

  private func line(_ text: String, of project: ProjectSummary) -> MustacheValue {
    .object(["text": .text(text), "project": .text(project.title)])
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

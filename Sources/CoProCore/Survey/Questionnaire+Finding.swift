import BuiltInTemplates

extension Questionnaire {
  /// The names of the questionnaires that come with the program, in order.
  public static var builtInNames: [String] {
    ["outcomes", "reflection", "comment-card", "i-statements"]
  }

  /// The path of a questionnaire's file, below a folder of templates.
  ///
  /// - Parameters:
  ///   - name: the questionnaire's name, such as `outcomes`.
  ///   - side: whom the version is for.
  /// - Returns: such as `questionnaires/outcomes-residents.json`.
  public static func file(_ name: String, for side: SideAsked) -> String {
    "questionnaires/\(name)-\(side.plural).json"
  }

  /// A questionnaire that comes with the program, its names not yet filled in.
  ///
  /// - Returns: nothing where there is none of the name for that side.
  /// - Throws: ``StoreProblem/content(_:)`` where the text that was compiled in cannot be read.
  public static func builtIn(
    _ name: String, for side: SideAsked
  ) throws(StoreProblem) -> Questionnaire? {
    let file = file(name, for: side)
    guard let text = BuiltInTemplates.text(of: file) else { return nil }
    return try read(Array(text.utf8), path: "templates/\(file)")
  }

  /// Reads a questionnaire strictly.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - path: what the file is called in an error; its name must be that of the questionnaire.
  /// - Returns: a questionnaire whose parts fit together.
  /// - Throws: ``StoreProblem/content(_:)`` with every problem and its place.
  public static func read(_ bytes: [UInt8], path: String) throws(StoreProblem) -> Questionnaire {
    var problems: [ContentProblem] = []
    let questionnaire = RecordFile.read(
      Questionnaire.self, from: bytes, path: path, problems: &problems)
    if let questionnaire {
      problems += questionnaire.inconsistencies.map {
        ContentProblem(path: path, .inconsistent($0))
      }
    }
    guard let questionnaire, problems.isEmpty else { throw .content(problems) }
    return questionnaire
  }

  /// A project's own questionnaire: statements on the five-point agreement scale, and questions with
  /// choices of their own.
  ///
  /// - Parameters:
  ///   - name: the name it is opened by.
  ///   - statements: the statements, in order; they become `q1`, `q2` and so on.
  ///   - choices: questions of which people tick one choice; they are counted on.
  ///   - open: questions that people answer in their own words; they are counted on.
  ///   - isAboutPeople: whether it asks who people are.
  ///   - standard: where the scale is taken from, if it is not the one that comes with the program.
  ///   - language: the language of the sentences that the form and the results add.
  /// - Returns: a questionnaire for everyone, which can be asked of one side.
  /// - Throws: ``StoreProblem/content(_:)`` where two statements are the same, or there are none.
  public static func own(
    _ name: String, statements: [String], choices: [ChoiceQuestion] = [], open: [String] = [],
    isAboutPeople: Bool = false, standard: Questionnaire? = nil,
    in language: LanguagePack = .builtIn
  ) throws(StoreProblem) -> Questionnaire {
    var standard = standard
    if standard == nil { standard = try builtIn("outcomes", for: .everyone) }
    let ids = (1...max(statements.count + choices.count + open.count, 1)).map { "q\($0)" }
    let asked = zip(ids, statements).map { Statement(id: $0, text: $1) }
    let chosen = Array(zip(ids.dropFirst(statements.count), choices))
    var questionnaire = Questionnaire(
      name: name, side: .everyone,
      title: isAboutPeople ? language.say("survey/people-title") : name,
      prompt: isAboutPeople ? language.say("survey/people-prompt") : standard?.prompt ?? "",
      scales: (statements.isEmpty && !choices.isEmpty ? [] : standard?.scales ?? [])
        + chosen.map { $1.scale($0, in: language) },
      statements: asked + chosen.map { $1.statement($0) })
    questionnaire.isAboutPeople = isAboutPeople
    if isAboutPeople { questionnaire.opening = language.say("survey/people-opening") }
    questionnaire.openQuestions = zip(ids.suffix(open.count), open).map {
      OpenQuestion(id: $0, text: $1)
    }
    let path = questionnaire.path
    let found = questionnaire.inconsistencies
    guard found.isEmpty else {
      throw .content(found.map { ContentProblem(path: path, .inconsistent($0)) })
    }
    return questionnaire
  }

  /// The same questions, asked of somebody else: for a questionnaire with one version for all.
  public func asked(of side: SideAsked) -> Questionnaire {
    var copy = self
    copy.side = side
    return copy
  }
}

extension TemplateLibrary {
  /// The names of all questionnaires: those that come with the program, then a project's own.
  ///
  /// - Throws: ``TemplateProblem/unreadable(_:)`` when a folder is there but cannot be read.
  public func questionnaireNames() throws(TemplateProblem) -> [String] {
    let found = try paths(in: "questionnaires").filter { $0.hasSuffix(".json") }.compactMap {
      path in
      SideAsked.allCases.lazy.compactMap { side in
        let ending = "-\(side.plural).json"
        return path.hasSuffix(ending)
          ? String(path.dropFirst("questionnaires/".count).dropLast(ending.count)) : nil
      }.first
    }
    let known = Questionnaire.builtInNames
    return known + Set(found).subtracting(known).sorted()
  }
}

import CoProCore
import TestSupport
import Testing

@testable import copro

/// Documents in another language, at the terminal.
struct LanguageCommandTests {
  private let project = CommandProject()

  @Test
  func `a document says in its own language what is not translated, and the terminal lists it`() {
    let run = project.console.run(["invite", "--language", "cy"])
    #expect(run.status == 0)
    #expect(run.output.contains("> **[angen cyfieithu: Nid yw'r ddogfen hon"))
    #expect(run.output.contains("[nodwch: "))
    #expect(!run.output.contains("[insert"))
    #expect(run.errors.contains("Not in Welsh yet, so it is in English with a mark:"))
    #expect(run.errors.contains("templates/documents/flyer.md: translate it as"))
    #expect(
      run.errors.contains("Next: copro template copy documents/flyer.md --language cy"))
  }

  @Test func `strict ends with 1 while something is not translated`() {
    project.home.write("# Taflen\n\n{{title}}\n", to: "p/templates/cy/documents/flyer.md")
    let translated = project.console.run(["invite", "--language", "cy", "--strict"])
    #expect(translated.status == 0, "\(translated.errors)")
    #expect(translated.output == "# Taflen\n\nP\n")
    project.home.write("# Taflen\n\n{{venue}}\n", to: "p/templates/cy/documents/flyer.md")
    _ = project.console.run(["set", "venue", "Neuadd"])
    let report = project.console.run(["report", "--language", "cy", "--strict"])
    #expect(report.status == 1)
  }

  @Test func `the setting chooses the language, and an option chooses for one document`() {
    let set = project.console.run(["set", "language", "cy"])
    #expect(set.status == 0)
    let welsh = project.console.run(["tor", "-q"])
    let english = project.console.run(["tor", "-q", "--language", "en-GB"])
    #expect(welsh.output.contains("angen cyfieithu"))
    #expect(!english.output.contains("angen cyfieithu"))
  }

  @Test(arguments: ["Welsh", "cymraeg", "cy-GB"])
  func `the name of a language is answered with its code`(name: String) {
    let set = project.console.run(["set", "language", name])
    #expect(set.status == 64)
    #expect(set.errors.contains("Did you mean “cy”?"), "\(set.errors)")
    let print = project.console.run(["plan", "--language", name])
    #expect(print.status == 64)
    #expect(print.errors.contains("Did you mean “cy”?"), "\(print.errors)")
  }

  @Test func `a project begins in its language, and says what of it is not translated`() {
    let words = ["init", "q", "--language", "cy", "--topic", "ynni", "--council", "Cyngor"]
    let made = project.console.run(words)
    #expect(made.errors.contains("are not in Welsh yet, so the plan begins with the English ones."))
    #expect(project.home.text(of: "p/q/copro.json").contains("\"language\": \"cy\""))
    #expect(!project.home.text(of: "p/q/copro.json").contains("group-name"))
    let plan = SourceTree.text(of: "templates/starter-plan.json")
    project.home.write(
      plan.replacing("\"aim\": \"", with: "\"aim\": \"NOD "), to: "p/t/cy/starter-plan.json")
    project.home.write(
      """
      {"format": 1, "language": "cy", "words": {"new-project": {
        "group-name": {"cy": "Grŵp {{topic}}"}, "council": {"cy": "y cyngor"}}}}
      """, to: "p/t/cy/words.json")
    let welsh = project.console.run(
      ["init", "w", "--language", "cy", "--topic", "ynni", "--templates", "t"])
    #expect(!welsh.errors.contains("not in Welsh yet"), "\(welsh.errors)")
    #expect(project.home.text(of: "p/w/plan.json").contains("\"aim\": \"NOD "))
    #expect(project.home.text(of: "p/w/copro.json").contains("Grŵp Ynni"))
  }

  @Test func `a questionnaire of one's own takes the scale of the project's language`() {
    _ = project.console.run(["set", "language", "cy"])
    let new = ["survey", "new", "--statement", "Mae'r plotiau'n deg."]
    let before = project.console.run(new + ["cyn"])
    #expect(before.errors.contains("is not in Welsh yet: it is in English,"))
    #expect(
      before.errors.contains(
        "copro template copy questionnaires/outcomes-everyone.json --language cy"))
    let marked = project.console.run(["survey", "print", "cyn"])
    #expect(marked.errors.contains("templates/cy/questionnaires/cyn-everyone.json"))
    #expect(marked.output.contains("Strongly agree"))

    let scale = SourceTree.text(of: "templates/questionnaires/outcomes-everyone.json")
    project.home.write(
      scale.replacing("\"label\": \"Agree\"", with: "\"label\": \"CYTUNO\""),
      to: "p/templates/cy/questionnaires/outcomes-everyone.json")
    let after = project.console.run(new + ["wedyn"])
    #expect(!after.errors.contains("in Welsh"), "\(after.errors)")
    let kept = project.home.text(of: "p/templates/questionnaires/wedyn-everyone.json")
    #expect(kept.contains("\"language\": \"cy\"") && kept.contains("CYTUNO"))
    let form = project.console.run(["survey", "print", "wedyn"])
    #expect(form.output.contains("CYTUNO"))
    #expect(!form.errors.contains("wedyn-everyone.json"), "\(form.errors)")
    let opened = project.console.run([
      "survey", "open", "wedyn", "--for", "resident", "--asked", "7",
    ])
    #expect(opened.output == "wedyn-residents\n", "\(opened.errors)")
  }

  @Test func `a questionnaire about people says the project's words above its questions`() {
    _ = project.console.run(["set", "language", "cy"])
    let new = ["survey", "new", "--about-people", "--question", "Ble?", "--choices", "Tref; Gwlad"]
    let before = project.console.run(new + ["cyn"])
    #expect(before.errors.contains("comes from templates/words.json."), "\(before.errors)")
    project.home.write(
      """
      {"format": 1, "language": "cy", "words": {"survey": {
        "people-title": {"cy": "Amdanoch"}, "people-prompt": {"cy": "Ticiwch"},
        "people-opening": {"cy": "Agoriad"}, "choice-words": {"cy": "Y rhan fwyaf: {{choice}}."},
        "choice-figures": {"cy": "{{count}} o {{n}}: {{choice}}."}}}}
      """, to: "p/templates/cy/words.json")
    let after = project.console.run(new + ["wedyn"])
    #expect(!after.errors.contains("in Welsh"), "\(after.errors)")
    let form = project.console.run(["survey", "print", "wedyn"])
    #expect(form.output.hasPrefix("# Amdanoch\n"))
    #expect(!form.errors.contains("wedyn-everyone.json"), "\(form.errors)")
  }

  @Test func `status and check know the standard aim in the project's language and in English`() {
    let plan = SourceTree.text(of: "templates/starter-plan.json")
    let welsh = plan.replacing("The aim of co-production is for", with: "Nod cydgynhyrchu yw i")
    project.home.write(welsh, to: "p/t/cy/starter-plan.json")
    let made = ["init", "w", "--language", "cy", "--council", "Cyngor"]
    _ = project.console.run(made + ["--templates", "t"])
    for (own, isStandard) in [
      (nil, true), ("Nod cydgynhyrchu yw i bawb.", false),
      (
        "The aim of co-production is for residents and Cyngor to work together in equal "
          + "partnerships to design and deliver better services.", true
      ),
    ] as [(String?, Bool)] {
      if let own { _ = project.console.run(["plan", "aim", own, "-C", "w"]) }
      _ = project.console.run(["set", "topic", "ynni", "-C", "w"])
      let status = project.console.run(["status", "-C", "w", "--templates", "t"])
      let check = project.console.run(["check", "--all", "-C", "w", "--templates", "t"])
      #expect(status.output.contains("copro plan aim TEXT") == isStandard, "\(status.output)")
      #expect(check.output.contains("still the guide's standard aim") == isStandard)
    }
  }

  @Test func `a language that there is not is answered with those there are`() {
    let set = project.console.run(["set", "language", "cz"])
    #expect(set.status == 64)
    #expect(set.errors.contains("Choose one of: en-GB, cy. Did you mean “cy”?"), "\(set.errors)")
    project.home.write(
      project.home.text(of: "p/copro.json").replacing(
        "\"title\"", with: "\"language\": \"cym\", \"title\""),
      to: "p/copro.json")
    let read = project.console.run(["status"])
    #expect(read.status == 65)
    #expect(
      read.errors.contains("“language” should be en-GB or cy, but it is “cym”."), "\(read.errors)")
  }

  @Test func `a copied file of words is filled in and used`() {
    let copy = project.console.run(["template", "copy", "words.json", "--language", "cy"])
    #expect(copy.status == 0, "\(copy.errors)")
    let path = "p/templates/cy/words.json"
    let text = project.home.text(of: path)
    #expect(text.contains("\"en-GB\": \"The group has not met yet.\",\n        \"cy\": \"\""))
    project.home.write(
      text.replacing(
        "\"The group has not met yet.\",\n        \"cy\": \"\"",
        with: "\"The group has not met yet.\",\n        \"cy\": \"WEDI'I GYFIEITHU\""), to: path)
    let report = project.console.run(["report", "--language", "cy"])
    #expect(report.output.contains("\nWEDI'I GYFIEITHU\n"))
    let again = project.console.run(["template", "copy", "words.json", "--language", "cy"])
    #expect(again.status == 73)
    let update = project.console.run(
      ["template", "copy", "words.json", "--language", "cy", "--update"])
    #expect(update.status == 0)
    #expect(project.home.text(of: path).contains("WEDI'I GYFIEITHU"))
  }

  @Test func `a file of words that is not as it should be is named with line and column`() {
    project.home.write(
      "{\n  \"format\": 1,\n  \"words\": {\"minutes\": {\"not-yt\": {\"cy\": \"N\"}}}\n}\n",
      to: "p/templates/cy/words.json")
    let run = project.console.run(["invite", "--language", "cy"])
    #expect(run.status == 65)
    #expect(
      run.errors.contains(
        "templates/cy/words.json, line 3, column 25: “not-yt” is not a name that belongs here. "
          + "Did you mean “not-yet”?"), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func `the check of templates says what is not translated yet`() {
    let none = project.console.run(["template", "check"])
    #expect(none.output.isEmpty)
    _ = project.console.run(["set", "language", "cy"])
    let check = project.console.run(["template", "check", "--strict"])
    #expect(check.status == 1)
    #expect(check.output.hasPrefix("Welsh: "))
    #expect(check.output.contains("\n  report/not-met\n"))
    #expect(check.output.contains("\n  documents/flyer.md\n"))
    #expect(!check.output.contains("\n  days/monday\n"))
  }

  @Test func `a mistake in a translated template is found by the check`() {
    project.home.write("# {{titl}}\n", to: "p/templates/cy/documents/flyer.md")
    let check = project.console.run(["template", "check"])
    #expect(check.status == 65)
    #expect(check.errors.contains("cy/documents/flyer.md, line 1, column 3"), "\(check.errors)")
  }

  @Test func `a translated questionnaire asks the same questions`() {
    let english = SourceTree.text(of: "templates/questionnaires/outcomes-residents.json")
    let path = "p/templates/cy/questionnaires/outcomes-residents.json"
    project.home.write(
      english.replacing("\"title\": \"", with: "\"title\": \"HOLIADUR "), to: path)
    let form = project.console.run(
      ["survey", "print", "outcomes", "--for", "resident", "--language", "cy"])
    #expect(form.output.contains("# HOLIADUR "), "\(form.errors)")
    #expect(!form.errors.contains("outcomes-residents.json"))
    project.home.write(english.replacing("\"id\": \"q1\"", with: "\"id\": \"q9\""), to: path)
    let wrong = project.console.run(
      ["survey", "print", "outcomes", "--for", "resident", "--language", "cy"])
    #expect(wrong.status == 65)
    #expect(wrong.errors.contains("A translation has the same questions as the English"))
  }

  @Test func `a calendar is in the language, with its tag`() {
    _ = project.console.run(
      ["meeting", "add", "--date", "2027-03-30", "--start", "1pm", "--end", "4pm"])
    let run = project.console.run(["calendar", "--language", "cy"])
    #expect(run.output.contains("\\, cyfarfod 1\r\n"), "\(run.output)")
    #expect(run.output.contains("SUMMARY;LANGUAGE=cy:"))
    #expect(run.errors.contains("“calendar/more” in templates/cy/words.json"))
    let english = project.console.run(["calendar"])
    #expect(english.output.contains("\\, meeting 1\r\n"))
  }
}

extension String {
  fileprivate func replacing(_ text: String, with other: String) -> String {
    split(separator: text, omittingEmptySubsequences: false).joined(separator: other)
  }
}

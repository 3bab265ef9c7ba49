import Arguments
import CoProCore

/// `copro report bundle`: one folder of the whole project, for the archive.
enum ReportBundleCommand {
  static let folder = Positional<String>(
    "FOLDER", help: "Where to put it; it must not be there yet, or be empty.")
  static let withPrivate = Flag(
    "with-private", help: "Take in the people's records too. Otherwise they are left out.")

  static let command = Command<Console>(
    "bundle",
    summary: "Write the whole project into one folder for the archive, with a list of its files.",
    discussion: """
      The folder holds the records, the documents, the outcome report, and an index with the SHA-256 \
      of every file. The index says what was left out and why.
      """,
    examples: [
      Example("copro report bundle archive-2027", "without the people's records"),
      Example("copro report bundle archive-2027 --with-private", "with them"),
    ],
    parameters: [folder, withPrivate]
  ) { arguments, console in
    let context = try console.context(arguments, try console.load(arguments))
    var bundle = try ProjectBundle(
      of: try console.folder(arguments), withPrivate: arguments[withPrivate])
    let report = try context.write(OutcomeReport())
    let leavesReportOut = report.isPrivate && !arguments[withPrivate]
    if !leavesReportOut { bundle.add(report, as: "outcome-report") }
    let open = context.with(context.project.forEveryone(in: context.language).project)
    bundle.add(try open.write(OutcomeReport()), as: "outcome-report-public")
    bundle.add(try open.write(LessonsDocument()), as: "lessons-public")
    let index = try context.write(BundleIndexDocument(of: bundle, reportLeftOut: leavesReportOut))
    bundle.add(index, as: "index")
    let place = arguments[folder]
    let target = NewFolder(
      path: console.absolute(place), files: console.files, isPrivate: arguments[withPrivate],
      isShared: context.project.settings.sharedFolder)
    if arguments[Globals.dryRun] {
      try target.check()
    } else {
      try target.write(bundle.files.map { ($0.name, $0.bytes) })
    }
    console.done(arguments, "Wrote \(bundle.files.count) files to \(place).")
    if bundle.privateFilesLeftOut > 0 {
      console.warn("The people's records were left out. \(place)/index.md says what is there.")
    }
    if arguments[withPrivate] {
      console.warn("It holds the people's records. Keep it where only those who may can open it.")
    }
  }
}

extension ProjectBundle {
  /// Adds a document as Markdown and as a web page.
  mutating func add(_ document: WrittenDocument, as name: String) {
    files.append(File(name: "\(name).md", bytes: document.content(as: DocumentForm(.markdown))))
    files.append(File(name: "\(name).html", bytes: document.content(as: DocumentForm(.html))))
  }
}

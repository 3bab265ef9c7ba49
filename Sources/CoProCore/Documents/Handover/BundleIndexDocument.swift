import Mustache

/// The list of what is in an archive of a project, and of what was left out.
public struct BundleIndexDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "bundle-index", summary: "What is in an archive of the project",
    command: "copro report bundle FOLDER")

  /// The archive.
  public let bundle: ProjectBundle
  /// Whether the report was left out because it names somebody.
  public let reportLeftOut: Bool

  /// The index of an archive.
  public init(of bundle: ProjectBundle, reportLeftOut: Bool) {
    self.bundle = bundle
    self.reportLeftOut = reportLeftOut
  }

  /// `index`.
  public func fileName(in context: DocumentContext) -> String { "index" }

  /// Every file with its size and digest, and what was left out.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    [
      "written-on": .text(context.today.wordsWithoutWeekday(in: context.language)),
      "files": .list(
        bundle.files.map {
          .object([
            "name": .text($0.name), "size": .text("\($0.bytes.count)"), "digest": .text($0.digest),
          ])
        }),
      "has-private": .truth(bundle.hasPrivate),
      "private-left-out": .optional(
        bundle.privateFilesLeftOut == 0 ? nil : "\(bundle.privateFilesLeftOut)"),
      "report-left-out": .truth(reportLeftOut),
    ]
  }
}

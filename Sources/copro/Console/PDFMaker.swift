import CoProCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Makes a PDF of a web page with a program that is there: a browser, WeasyPrint or LibreOffice.
struct PDFMaker {
  let files: any FileOperations
  let environment: [String: String]

  /// How long a program may take, in seconds.
  static let limit = 60

  private enum Kind {
    case browser
    case weasyPrint
    case libreOffice
  }

  /// The programs in the order in which they are tried, by name and in the usual places.
  private static let programs: [(kind: Kind, names: [String])] = [
    (
      .browser,
      [
        "microsoft-edge", "microsoft-edge-stable", "msedge",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "google-chrome", "google-chrome-stable", "chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "chromium", "chromium-browser", "/snap/bin/chromium",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
      ]
    ),
    (.weasyPrint, ["weasyprint"]),
    (
      .libreOffice,
      [
        "soffice", "libreoffice", "/usr/lib/libreoffice/program/soffice",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      ]
    ),
  ]

  /// The PDF of a web page.
  ///
  /// - Throws: ``Failure`` with ``ExitStatus/programMissing`` when no program is there, or
  ///   ``ExitStatus/writeFailed`` when none of them made the file.
  func pdf(of html: [UInt8], name: String) throws -> [UInt8] {
    let searchPath = environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    var tried: [String] = []
    for (kind, names) in Self.programs {
      guard let found = ExternalProgram.find(names, searchPath: searchPath, files: files) else {
        continue
      }
      tried.append(found.program.path)
      if let bytes = try make(html, name, with: found.program, kind) { return bytes }
    }
    guard !tried.isEmpty else {
      throw Failure(
        .programMissing, "Making a PDF needs a program that is not installed here.",
        wayOut: "Install Microsoft Edge, Google Chrome, Chromium, WeasyPrint or LibreOffice. "
          + "Or write a web page (--format html) and print it to PDF in any browser.")
    }
    throw Failure(
      .writeFailed, "No PDF came of it: \(tried.joined(separator: ", ")) did not make one.",
      wayOut: "Write a web page (--format html) and print it to PDF in a browser.")
  }

  private func make(
    _ html: [UInt8], _ name: String, with program: ExternalProgram, _ kind: Kind
  ) throws -> [UInt8]? {
    let folder = try TemporaryFolder(in: environment["TMPDIR"] ?? "/tmp")
    let page = "\(folder.path)/\(name).html"
    let result = "\(folder.path)/\(name).pdf"
    try NewFile(path: page, files: files).write(html)
    let arguments =
      switch kind {
      case .browser: browserArguments(page, result, profile: folder.path)
      case .weasyPrint: ["--pdf-variant", "pdf/ua-1", page, result]
      case .libreOffice:
        [
          "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
          "pdf:writer_web_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}",
          "--outdir", folder.path, page,
        ]
      }
    var variables = environment
    variables["HOME"] = folder.path
    // Some of them are scripts that need the usual tools.
    let own = environment["PATH"].map { $0 + ":" } ?? ""
    variables["PATH"] = own + "/usr/local/bin:/usr/bin:/bin"
    guard program.run(arguments, environment: variables, limit: Self.limit) == .ended(0) else {
      return nil
    }
    let bytes = try? files.read(result)
    return bytes.flatMap { $0.starts(with: Array("%PDF".utf8)) ? $0 : nil }
  }

  private func browserArguments(_ page: String, _ result: String, profile: String) -> [String] {
    var arguments = [
      "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions",
      "--disable-background-networking", "--user-data-dir=\(profile)/profile",
      "--export-tagged-pdf", "--generate-pdf-document-outline", "--no-pdf-header-footer",
      "--print-to-pdf=\(result)",
    ]
    // A browser refuses to keep its pages apart when the administrator runs it.
    if geteuid() == 0 { arguments.append("--no-sandbox") }
    return arguments + ["file://\(page)"]
  }
}

/// A folder that only its owner can open, removed with all that is in it.
final class TemporaryFolder {
  let path: String

  /// Makes the folder.
  ///
  /// - Parameter parent: the folder for passing things, such as that of `TMPDIR`.
  /// - Throws: ``FileFailure`` where no folder can be made there.
  init(in parent: String) throws {
    // The system puts six letters of its own in the place of the last six.
    var template = Array("\(parent)/copro-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw FileFailure(.makeFolder, parent, .notAllowed) }
    path = made
  }

  deinit { Self.remove(path) }

  private static func remove(_ path: String) {
    let files = SystemFiles()
    for name in (try? files.names(in: path)) ?? [] {
      let full = "\(path)/\(name)"
      var status = stat()
      // A link is removed, never followed.
      if lstat(full, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        remove(full)
      } else {
        unlink(full)
      }
    }
    rmdir(path)
  }
}

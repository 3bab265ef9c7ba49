import Arguments
import CoProCore

extension Console {
  /// The day to take for today.
  func today(_ arguments: Arguments) throws -> Day {
    let now = UKClock.today(fromUnixSeconds: clock())
    return try arguments.value(of: Globals.today) {
      try DayReader.read($0, today: now, nearest: .future)
    } ?? now
  }

  /// The project's folder: named, of the environment, or found here or above.
  func folder(_ arguments: Arguments) throws -> ProjectFolder {
    if let named = arguments[Globals.project] ?? nonEmpty("COPRO_PROJECT") {
      return try ProjectFolder.at(absolute(named), files: files)
    }
    return try ProjectFolder.find(above: currentFolder, files: files)
  }

  /// Reads the project, and says what is odd about its folder.
  ///
  /// With `--today` and a day that is past, the project is as its records stood then.
  func load(_ arguments: Arguments) throws -> Project {
    let snapshot = try folder(arguments).load()
    read.keep(snapshot.project)
    say(snapshot.notices)
    let today = try today(arguments)
    let isPast = today < UKClock.today(fromUnixSeconds: clock())
    return isPast ? snapshot.project.asOf(today) : snapshot.project
  }

  /// The project, for a command that can do without one: blank where none is named, and there is none
  /// here or above.
  func loadIfThere(_ arguments: Arguments) throws -> (project: Project, isThere: Bool) {
    do {
      return (try load(arguments), true)
    } catch StoreProblem.noProject {
      return (Project(settings: ProjectSettings()), false)
    }
  }

  /// Says what a project is for, where there is none.
  func adviseProject(_ arguments: Arguments) {
    next(arguments, "copro init FOLDER", "start a project, to keep what comes of it")
  }

  /// Changes the project: all of the change or nothing, or with `--dry-run` nothing.
  ///
  /// - Throws: what the change throws, or a ``StoreProblem``; then nothing was changed.
  @discardableResult
  func update<Result>(
    _ arguments: Arguments, _ change: (inout Draft) throws -> Result
  ) throws -> Updated<Result> {
    let updated = try folder(arguments).update(try updateOptions(arguments), change)
    say(updated.notices)
    return updated
  }

  /// How this command changes projects.
  func updateOptions(_ arguments: Arguments) throws -> UpdateOptions {
    let user = nonEmpty("USER") ?? nonEmpty("LOGNAME")
    let command = (["copro"] + arguments.path).joined(separator: " ")
    return UpdateOptions(
      holder: user.map { "\(command), by \($0)" } ?? command, command: command,
      day: try today(arguments), dryRun: arguments[Globals.dryRun], seed: try seed())
  }

  /// The seed of new identifiers, where `COPRO_SEED` gives one.
  func seed() throws -> UInt64? {
    guard let text = nonEmpty("COPRO_SEED") else { return nil }
    guard let seed = UInt64(text) else {
      throw Failure(
        .commandLine, "COPRO_SEED should be a whole number from 0, but it is “\(text)”.")
    }
    return seed
  }

  /// What documents are written from, with the project's own templates first, in the language that
  /// is asked for or else the project's.
  func context(_ arguments: Arguments, _ project: Project) throws -> DocumentContext {
    let library = try library(arguments)
    let language = arguments[Shared.language] ?? project.settings.language
    return DocumentContext(
      project: project, today: try today(arguments), library: library,
      language: try LanguagePack.load(language, from: library))
  }

  /// The templates: of the folder that was named, of the project, then those of the program.
  func library(_ arguments: Arguments) throws -> TemplateLibrary {
    var folders: [String] = []
    if let named = arguments[Globals.templates] {
      guard try files.kind(of: absolute(named)) == .folder else {
        throw Failure(.notThere, "There is no folder \(named) to take templates from.")
      }
      folders.append(absolute(named))
    }
    if let project = try? folder(arguments) { folders.append(project.fullPath("templates")) }
    return TemplateLibrary(folders: folders, files: files)
  }

  /// A path as it is from anywhere.
  func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    var parts = currentFolder.split(separator: "/").map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// What `--from FILE` holds; `-` is standard input.
  func content(of file: String) throws -> [UInt8] {
    if file == "-" { return try input.readAll() }
    do {
      return try files.read(absolute(file))
    } catch {
      throw Failure(.notThere, "\(file) could not be read: \(error.reason.words).")
    }
  }

  /// The text of a file that somebody names, or of standard input.
  func text(of file: String) throws -> String {
    guard let text = String(validating: try content(of: file), as: UTF8.self) else {
      throw Failure(
        .content, "\(file) is not UTF-8 text.", wayOut: "Save it as UTF-8 in a text editor.")
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  private func nonEmpty(_ variable: String) -> String? {
    environment[variable].flatMap { $0.isEmpty ? nil : $0 }
  }

  private func say(_ notices: [FolderNotice]) {
    for notice in notices {
      switch notice {
      case .conflictCopy(let path):
        warn("\(path) looks like a copy made by two people saving at once. It was not read.")
      case .stranger(let path): warn("\(path) is not one of copro's files. It was not read.")
      case .absent(let path):
        warn(
          "\(path) is not there, so what it holds is not shown. Put it back from a back-up or from "
            + "another copy of the project.")
      case .noPrivateRecords:
        warn("The people's records (private/) are not in this copy; names show as “a member”.")
      }
    }
  }
}

import CoProCore
import JSONText

extension Failure {
  init(_ problem: StoreProblem) {
    switch problem {
    case .noProject(let folder):
      self.init(
        .notThere, "There is no project in \(folder), nor in a folder above it.",
        wayOut: "Go to the project's folder, or name it with --project FOLDER. "
          + "Start a new one with: copro init FOLDER")
    case .notAProject(let folder):
      self.init(
        .notThere, "\(folder) is not a project: it has no file copro.json.",
        wayOut: "Start one there with: copro init \(ShellWord.quotedIfNeeded(folder))")
    case .content(let problems):
      self.init(
        .content, problems.map(Self.sentence).joined(separator: "\n"),
        wayOut: problems.allSatisfy(Self.isNewer)
          ? "Nothing was changed."
          : "Nothing was changed. Mend the file in a text editor, or put back an older copy.")
    case .occupied(let path):
      self.init(
        .cannotCreate, "\(path) is there already and is not empty.",
        wayOut: "Choose another folder for the new project.")
    case .cannotCreate(let failure):
      let isFolderMissing = failure.reason == .notThere
      self.init(
        .cannotCreate,
        "\(failure.path) could not be made: "
          + (isFolderMissing ? "its folder is not there." : "\(failure.reason.words)."),
        wayOut: "Nothing was changed."
          + (isFolderMissing ? " Make the folder, or name another one." : ""))
    case .writeFailed(let failure):
      self.init(
        .writeFailed, "\(failure.path) could not be written: \(failure.reason.words).",
        wayOut: "What was there before is still there.")
    case .unconfirmed(let failure):
      self.init(
        .writeFailed,
        "The change was made, but the disk did not confirm it (\(failure.reason.words)).",
        wayOut: "Check the disk, then look at the record before you try again.")
    case .cannotRead(let failure):
      self.init(.notThere, "\(failure.path) could not be read: \(failure.reason.words).")
    case .absent(let path):
      self.init(
        .notThere, "\(path) is not there, and every project has it.",
        wayOut: "Nothing was changed. Put the file back from a back-up or from another copy of the "
          + "project. To begin it anew, make it with this in it: {\"format\": 1}")
    case .isRecord(let path):
      self.init(
        .cannotCreate, "\(path) is a record of the project, so nothing is written over it.",
        wayOut: "Nothing was changed. Choose another name.")
    case .locked(let holder):
      self.init(
        .tryAgain,
        "Somebody else is writing to this project" + (holder.map { " (\($0))" } ?? "") + ".",
        wayOut: "Try again in a moment.")
    case .changedMeanwhile(let path):
      self.init(
        .tryAgain, "Somebody else changed \(path) just now.",
        wayOut: "Nothing was changed. Try again.")
    }
  }

  /// Nothing is wrong with a file that a newer copro wrote.
  private static func isNewer(_ problem: ContentProblem) -> Bool {
    if case .newerFormat = problem.fact { true } else { false }
  }

  private static func sentence(_ problem: ContentProblem) -> String {
    switch problem.fact {
    case .notJSON(let fault):
      "\(problem.path), \(place(fault.place)): \(fault.message)."
    case .record(let fault, let at):
      "\(problem.path), \(place(at)): \(fault.message)"
    case .newerFormat(let format):
      "\(problem.path) was written by a newer copro: it is in format \(format), and this copro "
        + "reads format 1. Install the newer copro."
    case .noFormat:
      "\(problem.path) does not say which format it is in. It should have \"format\": 1."
    case .misnamed(let identifier):
      "\(problem.path) holds the record \(identifier): it looks like a copy of "
        + "\(identifier).json. Remove the copy, or give it a new name and \"id\"."
    case .inconsistent(let words):
      "\(problem.path): \(words)."
    }
  }

  static func place(_ place: TextPlace) -> String { "line \(place.line), column \(place.column)" }
}

import CoProCore

extension Failure {
  init(_ problem: UndoProblem) {
    switch problem {
    case .nothing:
      self.init(.refused, "There is no change to take back.", wayOut: "See: copro log")
    case .notUndoable(let command):
      self.init(
        .refused, "The last change (\(command)) cannot be taken back.",
        wayOut:
          "Answers to surveys are counted and their forms are not kept; details of a person that "
          + "were removed are gone. So there is nothing to go back to.")
    case .changedSince(let path, let command):
      self.init(
        .refused, "\(path) has changed since the last change that is noted (\(command)).",
        wayOut: "Nothing was changed. Put it right by hand, with the command that changes it.")
    }
  }
}

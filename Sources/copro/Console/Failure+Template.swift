import CoProCore
import Mustache

extension Failure {
  init(_ problem: TemplateProblem) {
    switch problem {
    case .notThere(let path):
      self.init(
        .notThere, "There is no template \(path).", wayOut: "List them with: copro template list")
    case .unreadable(let failure):
      self.init(.content, "\(failure.path) could not be read: \(failure.reason.words).")
    case .notText(let path):
      self.init(
        .content, "\(path) is not UTF-8 text.", wayOut: "Save it as UTF-8 in a text editor.")
    case .malformed(let fault):
      self.init(
        .content,
        "\(fault.place.template), line \(fault.place.line), column \(fault.place.column): "
          + "\(fault.message)\(fault.message.hasSuffix("?") ? "" : ".")",
        wayOut:
          "Mend the template, or remove your copy to go back to the one that comes with copro.")
    case .data(let problems):
      self.init(StoreProblem.content(problems))
    }
  }
}

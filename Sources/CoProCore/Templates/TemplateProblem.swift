public import Mustache

/// Why a template or a list of wording could not be used.
public enum TemplateProblem: Error, Equatable, Sendable {
  /// There is no template of this path.
  case notThere(String)
  /// A file is there but cannot be read.
  case unreadable(FileFailure)
  /// A file is not UTF-8 text.
  case notText(String)
  /// The template has a tag that is not closed, or a field that is not known.
  case malformed(MustacheProblem)
  /// A list of wording in JSON is not as it should be.
  case data([ContentProblem])
}

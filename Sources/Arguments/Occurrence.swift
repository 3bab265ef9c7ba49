/// A flag or an option that stands on the command line.
struct Occurrence {
  var form: ParameterForm
  /// Its value; nil for a flag.
  var text: String?
  /// Whether it was written `--no-name`.
  var isNegated = false
  /// The path of the command it was understood by.
  var owner: [String]
}

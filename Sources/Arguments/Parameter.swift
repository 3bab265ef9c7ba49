/// Something a command can be given: a flag, an option with a value, or a value by its position.
///
/// A parameter is described once, as a constant beside its command. Parsing, help, the manual page
/// and completions all come from ``form``; the parameter itself is the key by which the command
/// reads what was given (`arguments[name]`).
public protocol Parameter: Sendable {
  /// All that parsing and help need to know.
  var form: ParameterForm { get }
}

import Arguments
import CoProCore
import JSONText

extension Console {
  /// Writes a result to standard output.
  func result(_ text: String) throws {
    try output.write(text)
  }

  /// Writes a result as JSON, with the version of its form.
  func result(_ members: [JSONMember]) throws {
    let value = JSONValue.object([JSONMember("format", .integer(1))] + members)
    try output.write(String(decoding: JSONText.write(value), as: UTF8.self))
  }

  /// Says in one line what was done.
  func done(_ arguments: Arguments, _ text: String) {
    guard !arguments[Globals.quiet] else { return }
    message(
      arguments[Globals.dryRun] ? "Dry run: nothing was changed. Without it: \(text)" : text)
  }

  /// Says what is worth doing next: a command and what it does.
  func next(_ arguments: Arguments, _ command: String, _ does: String) {
    guard !arguments[Globals.quiet], !arguments[Globals.dryRun] else { return }
    message("Next: \(command)  (\(does))")
  }

  /// Says something the person should know besides what was done.
  func warn(_ text: String) {
    if !isQuiet { message("Note: \(text)") }
  }

  /// Writes a message, wrapped to the terminal.
  func message(_ text: String) {
    // A message that cannot be shown must not stop the work.
    try? errors.write(WrappedText(text, width: width).text + "\n")
  }
}

// embed-files OUTPUT FOLDER FILE…
//
// Writes a Swift file that holds the text of every FILE under its path below FOLDER. A build tool:
// it runs while the package is built and is not part of the program.

import Foundation

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("embed-files: \(message)\n".utf8))
  exit(1)
}

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count >= 2 else { fail("usage: embed-files OUTPUT FOLDER FILE…") }
let output = arguments.first ?? ""
let folder = arguments.dropFirst().first ?? ""

/// A raw string literal that no content can end early.
func literal(_ text: String) -> String {
  var fence = "#"
  while text.contains("\"\"\"" + fence) || text.contains("\\" + fence) { fence += "#" }
  return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
}

var rows: [String] = []
for path in arguments.dropFirst(2) {
  guard let data = FileManager.default.contents(atPath: path) else {
    fail("\(path): cannot be read")
  }
  guard let text = String(data: data, encoding: .utf8) else { fail("\(path): is not UTF-8 text") }
  guard !text.contains("\r") else {
    fail("\(path): has a carriage return; save it with LF line ends")
  }
  let name = String(path.dropFirst(folder.count + (folder.hasSuffix("/") ? 0 : 1)))
  rows.append("    (\(String(reflecting: name)), \(literal(text)))")
}

let source = """
  // Made by embed-files from the files of this folder. Do not edit.

  enum EmbeddedFiles {
    /// Every file: its path below the folder and its text, in order of path.
    static let all: [(path: StaticString, text: StaticString)] = [
  \(rows.joined(separator: ",\n"))
    ]

    /// The text of the file with a path; nothing where there is none.
    static func text(of path: String) -> String? {
      var path = path
      return path.withUTF8 { wanted in
        for file in all where file.path.utf8CodeUnitCount == wanted.count {
          let own = UnsafeBufferPointer(start: file.path.utf8Start, count: wanted.count)
          if own.elementsEqual(wanted) { return "\\(file.text)" }
        }
        return nil
      }
    }
  }

  """
do {
  try source.write(toFile: output, atomically: true, encoding: .utf8)
} catch {
  fail("\(output): \(error)")
}

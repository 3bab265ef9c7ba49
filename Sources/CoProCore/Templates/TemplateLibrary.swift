import BuiltInTemplates
public import Mustache

/// Where templates and lists of wording come from: a folder that was named, the project's own
/// `templates/`, then those that come with the program.
public struct TemplateLibrary: Sendable {
  /// Where a text was found.
  public enum Origin: Equatable, Sendable {
    /// A file of this path.
    case file(String)
    /// Compiled into the program.
    case builtIn

    /// The name for messages.
    public func name(of path: String) -> String {
      switch self {
      case .file(let full): full
      case .builtIn: "templates/\(path), as it comes with copro"
      }
    }
  }

  let folders: [String]
  let files: any FileOperations

  /// A library that looks in these folders first, in order.
  public init(folders: [String], files: any FileOperations) {
    self.folders = folders
    self.files = files
  }

  /// The library that holds only what comes with the program.
  public static let builtIn = TemplateLibrary(folders: [], files: SystemFiles())

  /// The text of a file of the library, and where it was found; `nil` where there is none.
  ///
  /// - Throws: ``TemplateProblem/unreadable(_:)`` when a file of one's own is there but cannot be read;
  ///   it is never passed over for the built-in one.
  public func text(of path: String) throws(TemplateProblem) -> (text: String, origin: Origin)? {
    for folder in folders {
      let full = "\(folder)/\(path)"
      do {
        let bytes = try files.read(full)
        guard let text = String(validating: bytes, as: UTF8.self) else {
          throw TemplateProblem.notText(full)
        }
        return (text, .file(full))
      } catch let failure as FileFailure {
        if failure.reason != .notThere, failure.reason != .notAFolder {
          throw .unreadable(failure)
        }
      } catch let problem as TemplateProblem {
        throw problem
      } catch {
        continue
      }
    }
    return BuiltInTemplates.text(of: path).map { ($0, .builtIn) }
  }

  /// The names of the files of one's own in a folder of the library, without their ending, in order.
  ///
  /// - Throws: ``TemplateProblem/unreadable(_:)`` when a folder is there but cannot be read.
  func ownNames(in folder: String, ending: String) throws(TemplateProblem) -> [String] {
    var found: Set<String> = []
    for own in folders {
      do {
        for name in try files.names(in: "\(own)/\(folder)")
        where name.hasSuffix(ending) && !name.hasPrefix(".") {
          found.insert(String(name.dropLast(ending.count)))
        }
      } catch {
        if error.reason != .notThere, error.reason != .notAFolder { throw .unreadable(error) }
      }
    }
    return found.sorted()
  }

  /// A document's template, parsed.
  public func template(_ path: String) throws(TemplateProblem) -> MustacheTemplate {
    guard let (text, origin) = try text(of: path) else { throw .notThere(path) }
    do {
      return try MustacheTemplate(parsing: text, name: origin.name(of: path))
    } catch {
      throw .malformed(error)
    }
  }
}

import CoProCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that is made for one test and removed when nobody holds it any more.
public final class TestFolder: Sendable {
  /// The whole path.
  public let path: String

  /// Makes the folder.
  public init() {
    var template = Array("/tmp/copro-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { fatalError("no folder for tests can be made in /tmp") }
    path = made
  }

  deinit { Self.remove(path) }

  /// The content of every file below the folder by its path, hidden files too.
  public func contents(of relative: String = "") -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    let files = SystemFiles()
    for name in (try? files.names(in: full(relative))) ?? [] {
      let below = relative.isEmpty ? name : "\(relative)/\(name)"
      switch try? files.kind(of: full(below)) {
      case .folder: found.merge(contents(of: below)) { first, _ in first }
      case .file: found[below] = (try? files.read(full(below))) ?? []
      default: break
      }
    }
    return found
  }

  /// The text of a file below the folder; empty where there is none.
  public func text(of relative: String) -> String {
    String(decoding: (try? SystemFiles().read(full(relative))) ?? [], as: UTF8.self)
  }

  /// Writes a file below the folder, with the folders it needs.
  public func write(_ bytes: [UInt8], to relative: String) {
    var folder = path
    for part in relative.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o755)
    }
    guard let file = fopen(full(relative), "w") else { return }
    bytes.withUnsafeBufferPointer { _ = fwrite($0.baseAddress, 1, $0.count, file) }
    fclose(file)
  }

  /// Writes a text to a file below the folder.
  public func write(_ text: String, to relative: String) { write(Array(text.utf8), to: relative) }

  /// Makes a link below the folder.
  public func link(_ relative: String, to target: String) { symlink(target, full(relative)) }

  /// The whole path of something below the folder.
  public func full(_ relative: String) -> String { relative.isEmpty ? path : "\(path)/\(relative)" }

  /// Makes everything below the folder writable or read-only.
  public func setWritable(_ writable: Bool, _ relative: String = "") {
    chmod(full(relative), writable ? 0o755 : 0o555)
  }

  private static func remove(_ path: String) {
    let files = SystemFiles()
    chmod(path, 0o755)
    for name in (try? files.names(in: path)) ?? [] {
      let full = "\(path)/\(name)"
      if (try? files.kind(of: full)) == .folder { remove(full) } else { unlink(full) }
    }
    rmdir(path)
  }
}

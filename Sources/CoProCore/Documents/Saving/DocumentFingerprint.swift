import Markup

/// What is kept of a document that `copro` wrote, to see whether somebody changed it and where.
struct DocumentFingerprint {
  /// The SHA-256 of the file.
  let digest: String
  /// A sign for each of its parts; nothing where its words cannot be read, or the parts are
  /// forgotten.
  let parts: Set<String>?

  /// The fingerprint of a file that is written.
  init(of content: [UInt8], _ format: DocumentFormat) {
    digest = SHA256.hex(of: content)
    parts = DocumentText(content, format).map { text in
      Set(text.parts.map { DocumentDifferences.sign(of: $0.words) })
    }
  }

  /// Reads a fingerprint: the digest on the first line, then a sign a line.
  init?(reading bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard let first = lines.first else { return nil }
    digest = first
    parts = lines.count > 1 ? Set(lines.dropFirst()) : nil
  }

  /// The bytes of its file.
  var bytes: [UInt8] {
    Array(([digest] + (parts ?? []).sorted()).map { $0 + "\n" }.joined().utf8)
  }

  /// The same without the signs of its parts, by which a guessed name could be known again.
  static func withoutParts(_ bytes: [UInt8]) -> [UInt8]? {
    guard let own = DocumentFingerprint(reading: bytes), own.parts != nil else { return nil }
    return Array((own.digest + "\n").utf8)
  }
}

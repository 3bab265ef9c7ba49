import JSONText

/// Questionnaires that were read already, and the bytes they were read from.
///
/// Most rounds of a council ask one of a few questionnaires, word for word.
struct KnownQuestionnaires {
  private struct Known {
    var bytes: [UInt8]
    var questionnaire: Questionnaire
    var isInOrder: Bool
  }

  /// How many are kept: more than a council has.
  private static let most = 32
  private var all: [Known] = []
  private var next = 0
  /// The one that was asked for last.
  private var last = 0

  /// Whether everything fits together in the questionnaire that was read last.
  var lastIsInOrder: Bool { all.indices.contains(last) && all[last].isInOrder }

  /// The questionnaire that stands here in bytes that are known, after which the cursor then stands.
  mutating func read(_ cursor: inout JSONCursor) -> Questionnaire? {
    for index in all.indices where cursor.skip(all[index].bytes) {
      last = index
      return all[index].questionnaire
    }
    return nil
  }

  /// Keeps a questionnaire, in the place of the oldest where there are many.
  mutating func keep(_ questionnaire: Questionnaire, readFrom bytes: UnsafeBufferPointer<UInt8>) {
    let known = Known(
      bytes: Array(bytes), questionnaire: questionnaire,
      isInOrder: questionnaire.inconsistencies.isEmpty)
    last = next
    if all.count < Self.most { all.append(known) } else { all[next] = known }
    next = (next + 1) % Self.most
  }
}

extension Questionnaire {
  /// Reads a questionnaire, or takes one that was read already.
  public static func read(straight reader: inout StraightReader) -> Questionnaire? {
    if let known = reader.questionnaires.read(&reader.cursor) { return known }
    let start = reader.cursor.at
    guard let read: Questionnaire = reader.record() else { return nil }
    let bytes = reader.cursor.bytes(from: start, to: reader.cursor.at)
    reader.questionnaires.keep(read, readFrom: bytes)
    return read
  }
}

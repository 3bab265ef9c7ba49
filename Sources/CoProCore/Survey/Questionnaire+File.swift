import JSONText

extension Questionnaire {
  /// A project's own questionnaire, as somebody wrote it in a file.
  ///
  /// What goes without saying can be left out: the name, whom it is for (everyone), the title (the
  /// name), the sentence above the statements and the scale (those of the outcomes questionnaire),
  /// the names of statements and open questions, and `"format": 1`. A statement can be its text alone.
  ///
  /// - Parameters:
  ///   - name: the name it is opened by.
  ///   - bytes: the file, JSON.
  ///   - path: what the file is called in an error.
  /// - Returns: a questionnaire whose parts fit together.
  /// - Throws: ``StoreProblem/content(_:)`` with every problem and its place.
  public static func own(
    _ name: String, from bytes: [UInt8], path: String
  ) throws(StoreProblem) -> Questionnaire {
    let value: JSONValue
    do {
      value = try JSONText.read(bytes)
    } catch {
      throw .content([ContentProblem(path: path, .notJSON(error))])
    }
    if let format = value["format"]?.asInteger, format > 1 {
      throw .content([ContentProblem(path: path, .newerFormat(format))])
    }
    var problems: [RecordProblem] = []
    let standard = try builtIn("outcomes", for: .everyone)
    let read = Questionnaire.read(
      JSONView(Completion(name: name, standard: standard).completed(value)), ignoring: ["format"],
      problems: &problems)
    if let read, read.name != name, let place = value["name"]?.offset {
      problems.append(
        RecordProblem(
          .notUnderstood(text: read.name, wanted: "\(name), as it was typed", near: []),
          key: "name", at: place))
    }
    let inconsistencies = problems.isEmpty ? read?.inconsistencies ?? [] : []
    guard let read, problems.isEmpty, inconsistencies.isEmpty else {
      throw .content(
        problems.map {
          ContentProblem(
            path: path, .record($0, JSONText.place(ofOffset: $0.offset, in: bytes)))
        } + inconsistencies.map { ContentProblem(path: path, .inconsistent($0)) })
    }
    return read
  }

  /// Puts in what somebody left out.
  private struct Completion {
    var name: String
    var standard: Questionnaire?

    func completed(_ value: JSONValue) -> JSONValue {
      guard case .object(let members) = value.kind else { return value }
      var count = 0
      var own = members.map { member in
        guard ["statements", "open-questions"].contains(member.key) else { return member }
        return JSONMember(member.key, named(member.value, &count), at: member.keyOffset)
      }
      let scales = standard?.scales.map(\.json) ?? []
      let usual: [JSONMember] = [
        JSONMember("name", .string(name)), JSONMember("title", .string(name)),
        JSONMember("for", .string(SideAsked.everyone.rawValue)),
        JSONMember("prompt", .string(standard?.prompt ?? "")),
        JSONMember("scales", .array(scales)),
      ]
      own += usual.filter { member in !members.contains { $0.key == member.key } }
      return JSONValue(.object(own), at: value.offset)
    }

    /// The statements or open questions of a list, each with a name.
    private func named(_ list: JSONValue, _ count: inout Int) -> JSONValue {
      guard case .array(let values) = list.kind else { return list }
      let named = values.map { value in
        count += 1
        let id = JSONMember("id", .string("q\(count)"))
        switch value.kind {
        case .string:
          return JSONValue(
            .object([id, JSONMember("text", value, at: value.offset)]), at: value.offset)
        case .object(let members) where !members.contains { $0.key == "id" }:
          return JSONValue(.object([id] + members), at: value.offset)
        default:
          return value
        }
      }
      return JSONValue(.array(named), at: list.offset)
    }
  }
}

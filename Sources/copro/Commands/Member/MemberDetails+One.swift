import CoProCore

extension MemberDetails {
  /// Reads a file that should be about one member.
  ///
  /// - Throws: a refusal where the file holds nobody, several people, or another member: what one
  ///   person needs must not end up with another.
  static func readOne(
    _ bytes: [UInt8], file: String, about member: Member, in project: Project
  ) throws -> MemberDetails {
    let people = try read(bytes, file: file)
    guard let only = people.first, people.count == 1 else {
      throw Failure(
        .content, "\(file) should hold one person, but it holds \(people.count).",
        wayOut: "For several people at once: copro member import FILE")
    }
    guard let name = only.name, name != member.name else { return only }
    if let other = project.members.first(where: { $0.name == name && $0.id != member.id }) {
      throw Failure(
        .content, "\(file) is about \(other.name), not about \(member.name).",
        wayOut: "Name the person whom it is about, or take the name out of the file.")
    }
    return only
  }
}

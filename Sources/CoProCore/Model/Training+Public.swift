extension Project {
  /// Whether everyone may read what a training was called.
  ///
  /// The words stand in a member's own record, and a course that few people had can tell something
  /// of them. They may where a session of that name is kept for everyone to read, or where as many people
  /// had it as a figure of a questionnaire is of.
  public func isForEveryone(_ training: Training) -> Bool {
    if self.training.contains(where: { $0.what == training.what }) { return true }
    let people = members.count { $0.training.contains { $0.what == training.what } }
    return people >= PublicationGuard.smallestBase
  }
}

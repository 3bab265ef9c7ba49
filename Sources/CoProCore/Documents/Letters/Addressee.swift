/// Somebody to whom a letter is written.
///
/// It holds nothing of what the person needs: a letter never says that.
public struct Addressee: Equatable, Sendable {
  /// The name as the person writes it.
  public var name: String
  /// How the person wants to be sent letters, where it is known.
  public var format: ReadingFormat?
  /// The day the person's application came.
  public var receivedOn: Day?
  /// Whether somebody has called the person already.
  public var isCalled = false
  /// Whether it is everyone, with a letter that is read out or put up.
  public var isEveryone = false
  /// The member the letter is for.
  public var member: Identifier<Member>?

  /// Somebody of whom nothing is kept.
  public init(name: String) { self.name = name }

  /// A member.
  public init(_ member: borrowing Member) {
    name = member.name
    format = member.format
    isCalled = member.call != nil
    self.member = member.id
  }

  /// Somebody who applied.
  public init(_ application: Application) {
    name = application.name
    format = application.format
    receivedOn = application.receivedOn
    member = application.member
  }

  /// Everyone, where it is not known or not said who spoke: the name is that of the letter's file.
  public static let everyone: Addressee = {
    var everyone = Addressee(name: "everyone")
    everyone.isEveryone = true
    return everyone
  }()

  static let sample: Addressee = {
    var sample = Addressee(name: "Sample")
    sample.receivedOn = .epoch
    return sample
  }()
}

import Mustache

/// A letter to one person.
///
/// The guides have no words for these letters: the words are our own.
public protocol Letter: Document {
  /// The letter to somebody.
  init(to addressee: Addressee)

  /// The person to whom it is written.
  var addressee: Addressee { get }
}

extension Letter {
  /// `letter-welcome-Robin-Vale`.
  public func fileName(in context: DocumentContext) -> String {
    "\(Self.kind.name)-\(SafeFileName.text(for: addressee.name))"
  }

  /// A letter names the person it is for.
  public func isPersonal(in context: DocumentContext) -> Bool { true }

  /// What every letter has, and what is the person's own.
  public func values(in context: DocumentContext) -> MustacheObject {
    LetterFields.shared(in: context, signed: nil)
      .merging(LetterFields.object(of: addressee, in: context.language)) { _, own in own }
  }
}

/// The letter to somebody who has joined the group.
public struct WelcomeLetter: Letter {
  /// The kind of document.
  public static let kind = DocumentKind(
    "letter-welcome", summary: "The letter to somebody who has joined the group",
    command: "copro invite letter welcome NAME")
  /// The person to whom it is written.
  public let addressee: Addressee

  /// The letter to somebody.
  public init(to addressee: Addressee) { self.addressee = addressee }
}

/// The letter to somebody who applied and for whom there is no place.
public struct NotThisTimeLetter: Letter {
  /// The kind of document.
  public static let kind = DocumentKind(
    "letter-not-this-time", summary: "The letter to somebody for whom there is no place this time",
    command: "copro invite letter not-this-time NAME")
  /// The person to whom it is written.
  public let addressee: Addressee

  /// The letter to somebody.
  public init(to addressee: Addressee) { self.addressee = addressee }
}

/// The letter to somebody who took part, when the group's work is done.
public struct ThankYouLetter: Letter {
  /// The kind of document.
  public static let kind = DocumentKind(
    "letter-thank-you", summary: "The letter that thanks somebody who took part",
    command: "copro invite letter thank-you NAME")
  /// The person to whom it is written.
  public let addressee: Addressee

  /// The letter to somebody.
  public init(to addressee: Addressee) { self.addressee = addressee }
}

/// The letter to somebody who answered the flyer or sent an application.
public struct ReplyLetter: Letter {
  /// The kind of document.
  public static let kind = DocumentKind(
    "letter-reply", summary: "The reply to somebody who answered the flyer or applied",
    command: "copro invite letter reply NAME")
  /// The person to whom it is written.
  public let addressee: Addressee

  /// The letter to somebody.
  public init(to addressee: Addressee) { self.addressee = addressee }
}

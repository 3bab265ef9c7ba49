/// The letters that can be written.
public enum LetterKind: String, CaseIterable, Sendable {
  case welcome
  case notThisTime = "not-this-time"
  case thankYou = "thank-you"
  case certificate
  case reply

  /// The kind of document.
  public var document: DocumentKind {
    switch self {
    case .welcome: WelcomeLetter.kind
    case .notThisTime: NotThisTimeLetter.kind
    case .thankYou: ThankYouLetter.kind
    case .certificate: Certificate.kind
    case .reply: ReplyLetter.kind
    }
  }
}

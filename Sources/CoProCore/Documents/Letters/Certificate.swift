/// The certificate that thanks somebody for taking part.
///
/// The guides have no words for it: the words are our own.
public struct Certificate: Letter {
  /// The kind of document.
  public static let kind = DocumentKind(
    "certificate", summary: "The certificate that thanks somebody for taking part",
    command: "copro invite letter certificate NAME")
  /// The person to whom it is given.
  public let addressee: Addressee

  /// The certificate of somebody.
  public init(to addressee: Addressee) { self.addressee = addressee }
}

/// How big the letters of a document are, in print.
public enum LetterSize: Equatable, Sendable {
  /// 12 point.
  case normal
  /// 16 point, the least for easy read.
  case easyRead
  /// 18 point: large print.
  case large

  /// The size of plain words in points.
  public var points: Int {
    switch self {
    case .normal: 12
    case .easyRead: 16
    case .large: 18
    }
  }

  /// Whether fewer words fit on a line than in most documents.
  var isBig: Bool { self != .normal }
}

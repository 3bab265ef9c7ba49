public import JSONText

/// What other programs keep in a record under `$schema` or a key that begins `x-`.
///
/// `copro` does not read it and never drops it.
public struct Extras: Equatable, Sendable {
  /// The keys and values as they were read.
  public var members: [JSONMember] = []

  /// Nothing extra.
  public init() {}

  /// Whether a key belongs to other programs.
  static func owns(_ key: String) -> Bool { key == "$schema" || key.hasPrefix("x-") }
}

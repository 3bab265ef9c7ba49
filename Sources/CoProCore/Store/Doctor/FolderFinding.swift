/// Something about a project folder that is not as `copro` keeps it.
public struct FolderFinding: Equatable, Sendable {
  /// What sort of thing it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A half written file that a program left when it was stopped.
    case leftOver = "left-over"
    /// A change to several files that was made and is not yet in place everywhere.
    case unfinishedChange = "unfinished-change"
    /// What the forms of a closed round added up to, which its published table hides.
    case keptSums = "kept-sums"
    /// A private file or folder that others on this computer can open.
    case openToOthers = "open-to-others"
    /// A private file or folder that those who share the project cannot open.
    case closedToOthers = "closed-to-others"
    /// A file that every project has is not there.
    case absent
    /// A copy of a record that another program made.
    case conflictCopy = "conflict-copy"
    /// A file that does not belong where it is.
    case stranger = "stranger"
    /// A record that cannot be read.
    case unreadable
    /// A record points at another one that is not there.
    case lostLink = "lost-link"
    /// A document that somebody changed since `copro` wrote it.
    case editedDocument = "edited-document"

    /// Whether `copro` can put it right without losing anything that should be kept.
    public var canBeRepaired: Bool {
      switch self {
      case .leftOver, .unfinishedChange, .keptSums, .openToOthers, .closedToOthers: true
      default: false
      }
    }

    /// Whether anything needs doing; an edited document is as it should be.
    public var isProblem: Bool { self != .editedDocument }
  }

  /// What sort of thing it is.
  public var kind: Kind
  /// The file or folder, by its path below the project folder.
  public var path: String
  /// What is wrong with a record; nothing for other findings.
  public var problem: ContentProblem?
  /// What a link points at, in words; nothing for other findings.
  public var target: String?

  init(_ kind: Kind, _ path: String, problem: ContentProblem? = nil, target: String? = nil) {
    self.kind = kind
    self.path = path
    self.problem = problem
    self.target = target
  }
}

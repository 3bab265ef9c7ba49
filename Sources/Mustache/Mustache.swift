public typealias MustacheObject = [String: MustacheValue]
public indirect enum MustacheValue: Equatable, Sendable { case text(String), literal(String), truth(Bool), list([MustacheValue]), object(MustacheObject), missing(label: String) }
public struct MustacheProblem: Error, Equatable, Sendable { public var message: String { "" } }
public struct MustacheTemplate: Sendable { public init(parsing: String, name: String) throws(MustacheProblem) {}; public var fieldNames: [String] { [] } }
public struct MustacheOutput: Sendable { public var text = ""; public var missing: [String] = [] }
public struct MustacheRenderer { public enum Unknown: Sendable { case empty, refused }
 public init(escape: @escaping (String) -> String, missing: @escaping (String) -> String, partials: @escaping (String) -> MustacheTemplate?, unknownFields: Unknown) {}
 public func render(_ t: MustacheTemplate, with: MustacheValue) throws(MustacheProblem) -> MustacheOutput { MustacheOutput() } }

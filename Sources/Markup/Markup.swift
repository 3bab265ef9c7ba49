public enum MarkdownText { public static func inline(_ t: String) -> String { t }; public static func paragraphs(_ t: String) -> String { t } }

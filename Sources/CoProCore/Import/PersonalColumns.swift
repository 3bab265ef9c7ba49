/// Headings under which an export tells who answered, from where and when.
enum PersonalColumns {
  /// Whether a heading is one of them.
  static func contains(_ heading: String) -> Bool {
    let folded = FoldedText(heading).text
    return names.contains(folded) || endings.contains { folded.hasSuffix($0) }
  }

  private static let names: Set<String> = [
    "id", "start time", "completion time", "email", "name", "last modified time", "timestamp",
    "username", "email address", "userid", "userno", "ip address", "unique id", "started", "ended",
    "completed", "tracking link", "respondent id", "collector id", "start date", "end date",
    "first name", "last name", "surname", "custom data 1", "response id", "date submitted",
    "last page", "start language", "seed", "date started", "date last action", "submitdate",
    "lastpage", "startlanguage", "startdate", "datestamp", "ipaddr", "refurl", "referrer url",
    "token", "access code", "phone", "phone number", "telephone", "telephone number", "mobile",
    "address", "postcode", "post code", "date of birth", "age", "device", "browser", "location",
    "e mail", "e mail address", "full name", "your name", "your email",
  ]
  private static let endings = [" email", " email address", " ip address", " phone number"]
}

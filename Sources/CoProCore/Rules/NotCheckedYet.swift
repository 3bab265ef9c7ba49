/// Rules that the program could check but does not yet, and what it would have to keep for it.
enum NotCheckedYet {
  static let wanting: [String: String] = [
    "west-berks/aggregate-numbers":
      "one project cannot show it; copro report portfolio adds the numbers up.",
    "west-berks-exec/implications-complete":
      "copro does not keep the committee report.",
    "west-berks-exec/one-rating-per-impact":
      "copro does not keep the committee report.",
    "west-berks-exec/call-in-answered":
      "copro does not keep the committee report.",
  ]
}

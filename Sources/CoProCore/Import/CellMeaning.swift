/// What a cell says, and how that was known; small, so that a cell that is known keeps to one line of the
/// processor's memory.
struct CellMeaning {
  /// The number of the option; for a blank the one after the options, for a word that is not known the
  /// one after that.
  let code: Int32
  /// Which of the meanings that the person gave it was read with, counted from 0.
  var map: Int16?
  /// Whether the cell is the number of an option.
  var isNumber = false
}

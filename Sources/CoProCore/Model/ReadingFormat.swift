/// The form in which a member wants to be sent documents.
public enum ReadingFormat: String, Choice {
  case email
  case print
  case largePrint = "large-print"
  case easyRead = "easy-read"
  case audio
  case braille
  case other
}

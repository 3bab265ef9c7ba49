/// What a document calls something that it wants and that is not a setting.
enum MissingLabel {
  static let aim = "aim"
  static let objectives = "objectives of the project"
  static let outcomes = "outcomes of the project"
  static let meetings = "dates of the meetings"
  static let residents = "names of residents"
  static let councilMembers = "names of council officers and councillors"
  static let jobTitle = "job title"
  static let chairs = "names of the chairs"
}

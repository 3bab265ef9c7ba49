/// The standard agendas: one for the first meeting, one for every later meeting.
public struct StandardAgendas: Equatable, Sendable {
  /// The programme for the first meeting.
  public var firstMeeting: Programme
  /// The agenda for a later meeting.
  public var laterMeeting: Programme
  /// The words that are not in the programmes.
  public var language = LanguagePack.builtIn

  /// The two agendas.
  public init(firstMeeting: Programme, laterMeeting: Programme) {
    self.firstMeeting = firstMeeting
    self.laterMeeting = laterMeeting
  }

  /// The programme for the meeting at a place in the series, counted from 1.
  public func programme(forMeetingAt place: Int) -> Programme {
    place == 1 ? firstMeeting : laterMeeting
  }
}

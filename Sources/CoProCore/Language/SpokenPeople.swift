// Sides, ways of meeting and people as documents say them, in the document's language.

extension Side {
  /// The side in words: “resident”, “council staff”.
  func words(in pack: LanguagePack) -> String {
    switch self {
    case .resident: pack.say("people/resident")
    case .councilStaff: pack.say("people/council-staff")
    case .councillor: pack.say("people/councillor")
    case .other: pack.say("people/other")
    }
  }
}

extension MemberRole {
  /// The role in words: “chair”, “in attendance”.
  func words(in pack: LanguagePack) -> String {
    switch self {
    case .member: pack.say("roles/member")
    case .chair: pack.say("roles/chair")
    case .facilitator: pack.say("roles/facilitator")
    case .secretariat: pack.say("roles/secretariat")
    case .inAttendance: pack.say("roles/in-attendance")
    }
  }
}

extension Meeting.How {
  /// In words: “face to face”, “online”, “face to face and online”.
  func words(in pack: LanguagePack) -> String {
    switch self {
    case .faceToFace: pack.say("meetings/face-to-face")
    case .online: pack.say("meetings/online")
    case .blended: pack.say("meetings/blended")
    }
  }
}

extension SideAsked {
  /// Those asked, in words that begin a heading.
  func heading(in pack: LanguagePack) -> String {
    switch self {
    case .resident: pack.say("survey/residents")
    case .council: pack.say("survey/council")
    case .everyone: pack.say("survey/everyone")
    }
  }
}

extension Project {
  /// The name of a member, or “a member” where personal records are not here.
  func name(of id: Identifier<Member>, in pack: LanguagePack) -> String {
    guard let member = member(id) else { return pack.say("people/a-member") }
    return member.forgotten == nil ? member.name : pack.say("people/former-member")
  }

  /// The name of whoever does something.
  func name(of owner: Owner, in pack: LanguagePack) -> String {
    switch owner {
    case .member(let id): name(of: id, in: pack)
    case .words(let words): words
    }
  }
}

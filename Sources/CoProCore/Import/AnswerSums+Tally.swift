extension AnswerSums {
  /// The sums as a round keeps them.
  func tally(
    of questions: Questionnaire, in round: Identifier<SurveyRound>, stride: Int
  ) -> Tally {
    var tally = Tally(of: questions, in: round)
    tally.forms = forms
    for index in tally.rows.indices {
      let start = index * stride
      let options = tally.rows[index].counts.count
      tally.rows[index].counts = Array(counts[start..<start + options])
      tally.rows[index].blank = counts[start + options]
    }
    tally.addWritten(texts.map { WrittenList(question: $0.key, texts: $0.value) })
    return tally
  }

  /// Those meanings that the person gave which were not needed.
  func unused(_ maps: [LabelMap]) -> [LabelMap] {
    maps.indices.filter {
      !usedMaps.contains($0) && !seenBlanks.contains(maps[$0].seen.trimmed)
    }.map { maps[$0] }
  }
}

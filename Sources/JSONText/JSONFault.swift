/// What is wrong and at which byte: a problem before its line and column are counted.
struct JSONFault: Error {
  var fact: JSONProblem.Fact
  var offset: Int

  init(_ fact: JSONProblem.Fact, at offset: Int) {
    self.fact = fact
    self.offset = offset
  }
}

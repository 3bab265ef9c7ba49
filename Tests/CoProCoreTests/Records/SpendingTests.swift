import Testing

@testable import CoProCore

/// What was spent, and how much of it documents may show.
struct SpendingTests {
  private var ids = IdentifierSource(seed: 3)
  private var project = Project(settings: ProjectSettings())
  private var people: [Identifier<Member>] = []

  init() {
    project.plan.budget = [
      BudgetLine(label: Label(1), text: "Travel", kind: .travel, amount: Money(pence: 10_000)),
      BudgetLine(label: Label(2), text: "Support", kind: .support, amount: Money(pence: 5_000)),
      BudgetLine(label: Label(3), text: "Rooms", kind: .venue, amount: Money(pence: 20_000)),
    ]
    people = (0..<9).map { _ in Identifier(using: &ids) }
  }

  private mutating func pay(
    _ pence: Int, _ payee: Owner, from line: Int, isPaid: Bool = true
  ) {
    var expense = Expense(
      id: Identifier(using: &ids), label: project.nextLabel(), text: "a cost", payee: payee,
      amount: Money(pence: pence), claimedOn: Day.epoch)
    expense.line = Label(line)
    if isPaid { expense.paidOn = Day.epoch }
    project.add(expense)
  }

  private mutating func pay(_ pence: Int, toEachOf count: Int, from line: Int) {
    for person in people.prefix(count) { pay(pence, .member(person), from: line) }
  }

  @Test mutating func `the sum of paid expenses counts, and what is owed stands beside it`() {
    project.plan.budget[0].spent = Money(pence: 99)
    pay(400, .member(people[0]), from: 1)
    pay(600, .member(people[0]), from: 1)
    pay(150, .member(people[1]), from: 1, isPaid: false)
    let line = Spending(of: project).lines[0]
    #expect(line.spent == Money(pence: 1_000))
    #expect(line.left == Money(pence: 9_000))
    #expect(line.owed == Money(pence: 150))
    #expect(line.people == [people[0]])
  }

  @Test mutating func `where no expense is noted, what was typed counts`() {
    project.plan.budget[2].spent = Money(pence: 12_000)
    let line = Spending(of: project).lines[2]
    #expect(line.spent == Money(pence: 12_000))
    #expect(!line.isFromExpenses)
  }

  @Test(arguments: 1...4)
  mutating func `what fewer than five members had is hidden, and the sum with it`(count: Int) {
    pay(400, toEachOf: count, from: 1)
    pay(12_000, .words("Market Hall"), from: 3)
    let shown = PublicSpending(of: project)
    #expect(shown.lines[0].spent == .hidden)
    #expect(shown.lines[2].spent == .amount(Money(pence: 12_000)))
    #expect(shown.total == .hidden)
    #expect(shown.hidesAnything)
  }

  @Test mutating func `what five members had is shown`() {
    pay(400, toEachOf: 5, from: 1)
    let shown = PublicSpending(of: project)
    #expect(shown.lines[0].spent == .amount(Money(pence: 2_000)))
    #expect(shown.lines[1].spent == .notRecorded)
    #expect(shown.total == .amount(Money(pence: 2_000)))
    #expect(!shown.hidesAnything)
  }

  @Test mutating func `two hidden lines give a sum only where five members stand behind them`() {
    pay(400, toEachOf: 3, from: 1)
    pay(900, .member(people[0]), from: 2)
    #expect(PublicSpending(of: project).total == .hidden)
    pay(900, .member(people[7]), from: 2)
    pay(900, .member(people[8]), from: 2)
    let shown = PublicSpending(of: project)
    #expect(shown.lines[0].spent == .hidden && shown.lines[1].spent == .hidden)
    #expect(shown.total == .amount(Money(pence: 3_900)))
  }

  @Test mutating func `a bill of a firm is nobody's money`() {
    pay(12_000, .words("Market Hall"), from: 3)
    #expect(PublicSpending(of: project).lines[2].spent == .amount(Money(pence: 12_000)))
  }
}

import Arguments
import Testing

@testable import copro

struct DeclarationTests {
  @Test func `every command is declared without a fault, and its examples are understood`() {
    let faults = Copro.program.faults()
    #expect(faults.isEmpty)
  }
}

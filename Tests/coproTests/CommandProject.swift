import CoProCore
import TestSupport

/// A small project for commands to work on, and a console that stands in its folder.
struct CommandProject {
  let home = TestFolder()
  let console: TestConsole

  init() {
    console = TestConsole(folder: home.full("p"), environment: ["COPRO_SEED": "1"])
    console.width = 2000
    let start = TestConsole(folder: home.path, environment: ["COPRO_SEED": "1"])
    _ = start.run(
      [
        "init", "p", "--topic", "community energy", "--council", "West Berkshire Council",
        "--start", "2027-03-01", "--end", "2027-09-30",
      ])
    _ = console.run(["member", "add", "--name", "Robin Vale", "--side", "resident"])
  }
}

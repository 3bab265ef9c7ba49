import Arguments

/// `copro completions`: the script by which a shell completes the program's commands.
enum CompletionsCommand {
  static let shell = Positional<Shell>("SHELL", of: Shell.self, help: "The shell.")

  static let command: Command<Console> = Command(
    "completions",
    summary: "Print the script by which your shell completes commands.",
    examples: [
      Example(
        "copro completions bash > ~/.local/share/bash-completion/completions/copro", "for bash"),
      Example("copro completions zsh > ~/.zfunc/_copro", "for zsh"),
      Example("copro completions fish > ~/.config/fish/completions/copro.fish", "for fish"),
    ],
    parameters: [shell]
  ) { arguments, console in
    try console.result(Copro.program.completions(for: arguments[shell]))
  }
}

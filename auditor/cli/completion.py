"""`auditor completion`: the few lines that let a shell complete what is typed."""

import click

SHELLS = ("powershell", "bash", "zsh", "fish")
WHERE = {
    "powershell": "Put this into the file that “$PROFILE” names: auditor completion powershell | Out-String | iex",
    "bash": 'Put this into ~/.bashrc: eval "$(auditor completion bash)"',
    "zsh": 'Put this into ~/.zshrc: eval "$(auditor completion zsh)"',
    "fish": "Run once: auditor completion fish > ~/.config/fish/completions/auditor.fish",
}
EXAMPLES = """\b
Examples:
  auditor completion powershell | Out-String | Invoke-Expression
  eval "$(auditor completion bash)"
  eval "$(auditor completion zsh)"
  auditor completion fish > ~/.config/fish/completions/auditor.fish"""


@click.command(short_help="Let your shell complete what you type.", epilog=EXAMPLES)
@click.argument("shell", metavar="SHELL", type=click.Choice(SHELLS))
@click.pass_context
def command(context: click.Context, *, shell: str) -> None:
    """Print the lines that let a shell complete commands, options and names with the Tab key.

    SHELL is powershell, bash (4.4 or newer), zsh or fish. Nothing is changed by this: the lines work once your shell
    reads them, each time it starts.
    """
    from click.shell_completion import get_completion_class

    from auditor.cli import console, powershell

    powershell.make_known()
    kind = get_completion_class(shell)
    if kind is not None:
        made = kind(context.find_root().command, {}, "auditor", "_AUDITOR_COMPLETE")
        console.put((made.source_template % made.source_vars()).encode())
    if console.at_terminal():
        console.tell(WHERE[shell])

"""Completion for PowerShell, which click itself does not know: a script, and answers one a line."""

import os
from typing import Any

from click.shell_completion import CompletionItem, ShellComplete, add_completion_class

SCRIPT = """\
Register-ArgumentCompleter -Native -CommandName %(prog_name)s -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
    if ($wordToComplete -and $typed.Count) { $typed = @($typed | Select-Object -SkipLast 1) }
    $env:COMP_WORDS = $typed -join "`n"
    $env:COMP_CWORD = $wordToComplete
    $env:%(complete_var)s = "powershell_complete"
    %(prog_name)s | ForEach-Object {
        $value, $help = $_ -split "`t", 2
        if (-not $help) { $help = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, "ParameterValue", $help)
    }
    Remove-Item Env:COMP_WORDS, Env:COMP_CWORD, Env:%(complete_var)s -ErrorAction SilentlyContinue
}
"""


class PowerShellComplete(ShellComplete):
    """What click asks of a shell."""

    name = "powershell"
    source_template = SCRIPT

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words typed before, and the one that is being typed."""
        words = [word.strip("'\"") for word in os.environ.get("COMP_WORDS", "").split("\n")]
        return [word for word in words if word], os.environ.get("COMP_CWORD", "")

    def format_completion(self, item: CompletionItem) -> str:
        """Return a line: the word, a tab, what it is."""
        words: Any = item.help
        return f"{item.value}\t{words}" if words else str(item.value)


def make_known() -> None:
    """Let click know PowerShell besides its own shells."""
    add_completion_class(PowerShellComplete)

"""Every error the program shows: a sentence for people, a next step and an exit code.

    AuditorError                    exit code
    ├── WrongUsage                  2   the command cannot be done as asked
    ├── InputProblem                3   something handed over could not be read
    ├── Refused                     4   stopped to keep the owner safe
    └── Locked                      5   no key, or a wrong passphrase

A traceback is seen with `--debug` only. No message ever holds text from an export.
"""

from enum import IntEnum


class ExitCode(IntEnum):
    """What the program's exit status means."""

    NOTHING_TO_DO = 0
    THINGS_TO_DO = 1
    WRONG_USAGE = 2
    PARTLY_READ = 3
    REFUSED = 4
    LOCKED = 5
    STOPPED = 130


class AuditorError(Exception):
    """A problem told in one plain sentence, with the next step."""

    exit_code: ExitCode = ExitCode.WRONG_USAGE

    def __init__(self, sentence: str, *, next_step: str = "") -> None:
        """Keep the sentence for people and what they can do about it."""
        super().__init__(sentence)
        self.sentence = sentence
        self.next_step = next_step


class WrongUsage(AuditorError):
    """The command cannot be done as it was asked."""


class InputProblem(AuditorError):
    """Something that was handed over could not be read; `state` says which of the known ways."""

    exit_code = ExitCode.PARTLY_READ

    def __init__(self, sentence: str, *, next_step: str = "", state: str = "wrong-format") -> None:
        """Keep, besides the sentence, the source state to report (see `checklist.SourceState`)."""
        super().__init__(sentence, next_step=next_step)
        self.state = state


class Refused(AuditorError):
    """Stopped on purpose, to keep the owner safe."""

    exit_code = ExitCode.REFUSED


class Locked(AuditorError):
    """What is kept cannot be opened: no key, or a wrong passphrase."""

    exit_code = ExitCode.LOCKED

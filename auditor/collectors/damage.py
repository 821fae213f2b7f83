"""In which ways a packed file cannot be opened, each a sentence with its next step."""

from auditor.model import InputProblem


def empty(label: str) -> InputProblem:
    """Return the problem of a file without content."""
    return InputProblem(
        f"“{label}” is empty.",
        next_step="Download it again from the platform; the first download probably did not finish.",
        state="truncated",
    )


def damaged(label: str, *, unfinished: bool) -> InputProblem:
    """Return the problem of a file that begins like a zip and is not whole, or that is none at all."""
    return InputProblem(
        f"“{label}” is cut off or damaged." if unfinished else f"“{label}” is not a zip that can be opened.",
        next_step="Download it again and wait until the download has finished; a half-finished one cannot be read.",
        state="truncated" if unfinished else "wrong-format",
    )


def locked(label: str) -> InputProblem:
    """Return the problem of a file that opens with a password only."""
    return InputProblem(
        f"“{label}” is locked with a password.",
        next_step="Unpack it yourself with that password, and hand over the folder.",
        state="encrypted",
    )

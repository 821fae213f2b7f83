"""Before anything leaves the computer: what would be sent, to whom, what they keep of it, and the owner's yes."""

from collections.abc import Sequence

import msgspec

from auditor.cli import asking, console
from auditor.model import WrongUsage


class Sending(msgspec.Struct, frozen=True, kw_only=True):
    """What would be sent to one host, line by line, as it may be shown; `proxy` is what lies between."""

    host: str
    lines: Sequence[str]
    keeps: str = ""
    proxy: str = ""


def announce(several: Sequence[Sending]) -> None:
    """Say everything that would be sent, and to whom."""
    for one in several:
        console.tell(f"To {console.one_line(one.host)} there would go:")
        for number, line in enumerate(one.lines, 1):
            console.tell(f"{number}. {console.one_line(line)}", indent="  ")
        if one.keeps:
            console.tell(one.keeps, indent="  ")
        if one.proxy:
            console.tell(
                f"It goes through the proxy {console.one_line(one.proxy)} that your system names; whoever runs that "
                "sees which host you ask, and when.",
                indent="  ",
            )
        console.tell()


def given(question: str, *, agreed: bool) -> bool:
    """Say whether it may be sent: agreed to before, or now; raises WrongUsage where there is nobody to ask."""
    if agreed:
        return True
    if not console.can_ask():
        raise WrongUsage("There is nobody here to say yes, so nothing was sent.", next_step="Add --yes.")
    if asking.yes(question, default=False):
        return True
    console.say("Nothing was sent.")
    return False

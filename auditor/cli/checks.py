"""`auditor checks`: what is looked for and why, from the checks' own declarations."""

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from auditor.model import Check

EXAMPLES = """\b
Examples:
  auditor checks
  auditor checks work-email-in-profile"""


@click.command(short_help="What is looked for, and why.", epilog=EXAMPLES)
@click.argument("name", metavar="[ID]", required=False, default="")
def command(*, name: str) -> None:
    """List what is looked for; with an ID, explain one check."""
    from difflib import get_close_matches

    from auditor.cli import console
    from auditor.model import WrongUsage
    from checks import CHECKS

    known = {check.id: check for check in CHECKS}
    if not name:
        width = max(map(len, known), default=0)
        for check in CHECKS:
            console.say(f"{check.id:{width}}  {check.failed}")
        return
    if name not in known:
        near = get_close_matches(name, known, n=1)
        raise WrongUsage(
            f"There is no check “{console.one_line(name)}”.",
            next_step=f"Did you mean “{near[0]}”?" if near else "“auditor checks” lists them all.",
        )
    _explain(known[name])


def _explain(check: "Check") -> None:
    """Say everything a check declares, and which policies ask for it."""
    from auditor import policies
    from auditor.cli import console
    from auditor.model import kind_of
    from auditor.report import words

    console.say(check.id)
    console.say()
    console.say(f"Good: {check.title}.")
    console.say(f"Not so good: {check.failed}.")
    console.say()
    console.say(check.why)
    console.say()
    console.say(f"How serious: {check.severity}")
    console.say(f"Looks at: {words.listed([words.kind_words(kind_of(kind))[1] for kind in check.needs])}")
    console.say()
    console.say("How to mend it")
    for platform, steps in check.fix.items():
        console.say(f"{'Anywhere else' if platform == '*' else words.platform(platform)}: {steps}", indent="  ")
    asking = [
        f"{pack.clause_id(clause)}  {clause.says}"
        for pack in policies.load_packs([pack.id for pack in policies.available()])
        for clause in pack.clauses
        if check.id in clause.checks
    ]
    console.say()
    console.say(
        "Policies that ask for it" if asking else "None of the policies that come with the program asks for it."
    )
    for line in asking:
        console.say(line, indent="  ")

"""`auditor policies`: which policies come with the program, what one demands, and whether a new one is well made."""

from pathlib import Path

import click

EXAMPLES = """\b
Examples:
  auditor policies
  auditor policies show carville-2019
  auditor policies validate our-school.toml"""


@click.group(invoke_without_command=True, short_help="The policies your posts can be checked against.", epilog=EXAMPLES)
@click.pass_context
def command(context: click.Context) -> None:
    """List, show and validate policies.

    A policy pack holds a school's policy as data, clause by clause, in plain words.
    """
    if context.invoked_subcommand is None:
        context.invoke(list_all)


@command.command("list", short_help="Which policies there are.", epilog="Example: auditor policies list")
def list_all() -> None:
    """List the policies that come with the program."""
    from auditor import policies
    from auditor.cli import console

    packs = policies.available()
    width = max((len(pack.id) for pack in packs), default=0)
    for pack in packs:
        dated = f", {pack.dated:%B %Y}" if pack.dated else ""
        console.say(f"{pack.id:{width}}  {pack.school}: {pack.title}{dated}")


@command.command(
    short_help="What one policy demands, clause by clause.", epilog="Example: auditor policies show crypt-2017"
)
@click.argument("name", metavar="PACK")
def show(*, name: str) -> None:
    """Show what a policy demands, clause by clause, and what the program can check of it."""
    from auditor import policies
    from auditor.cli import console
    from checks import CHECKS

    for pack in policies.load_packs([name]):
        console.say(policies.as_text(policies.explain(pack, [check.id for check in CHECKS])))


@command.command(
    short_help="Whether a policy file is well made.", epilog="Example: auditor policies validate our-school.toml"
)
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
def validate(*, file: Path) -> int:
    """Say whether a policy file is well made, and what is wrong with it where it is not."""
    from auditor import policies
    from auditor.cli import console

    problems = policies.validate(file)
    for problem in problems:
        console.say(problem)
    if not problems:
        console.say(f"“{file.name}” is well made.")
    return 2 if problems else 0

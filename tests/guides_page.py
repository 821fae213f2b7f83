"""The page docs/guides.md as the guides make it: every guide, every step, and how sure each of them is."""

from auditor.model import Guide, GuideStatus, Sureness
from auditor.model.guide import ROUTES
from auditor.walkthroughs import cards, guides

INTRO = """\
# Guides and cards

`auditor/walkthroughs/guides/*.toml` holds a guide a platform: how to ask for an export, how to look as the public does,
how to clean up, how to remove tags and the employer, and every setting, in order of worth. `cards/*.toml` holds the “if
this happens” cards. Both are data; `auditor schema guide` and `auditor schema card` print what they may hold. A card's
file names its contacts by the words that stand in `contacts.toml`.

Each route and each step says how sure it is, and when its newest source was seen:

- **seen**: the platform's own words, its published program, or a guide that is kept up to date;
- **second-hand**: others wrote of it, or it is old;
- **unsure**: nobody's page bears it out. The owner is then asked to look for it, or to search the settings.

The newest fact of a guide is the newest among its settings and routes; how to delete an account is from one directory
of August 2026 throughout, and is not counted.

Platforms move and rename settings all the time, so a step carries the names it had before, and a link is given only
where its address was seen. A link never leaves the guide's own list of hosts. To mend a step, change its text, its
`sources`, `seen` and `sure`, and run `pytest tests/walkthroughs --update-golden`, which writes this page anew:
everything below is made from the data.
"""


def made() -> str:
    """Return the whole page."""
    every = guides()
    parts = [INTRO, _all(every), *(_one(guide) for guide in every if guide.steps), _departed(every), _cards()]
    return "\n".join(parts)


def _all(every: tuple[Guide, ...]) -> str:
    """Return the table of guides."""
    steps = [step for guide in every for step in guide.steps]
    lines = [
        "## All guides",
        "",
        f"{len(every)} guides, {len(steps)} steps: {_counts([step.sure for step in steps])}.",
        "",
        "| guide | newest fact | export | public view | clean-up | tags | employer | delete | steps |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for guide in every:
        if guide.status is GuideStatus.DEPARTED:
            continue
        routes = " | ".join(_sure(guide, name) for name in ROUTES if name != "still")
        lines.append(f"| [{guide.name}](#{guide.id}) | {guide.seen} | {routes} | {len(guide.steps)} |")
    return "\n".join((*lines, ""))


def _one(guide: Guide) -> str:
    """Return the table of one guide's steps."""
    lines = [
        f'<a id="{guide.id}"></a>',
        "",
        f"## {guide.name}",
        "",
        "| step | called | about | phase | sure | seen |",
        "|---|---|---|---|---|---|",
    ]
    lines += [
        f"| `{guide.full_id(step)}` | {step.name} | {step.category} | {step.phase} | {step.sure} | {step.seen} |"
        for step in guide.steps
    ]
    return "\n".join((*lines, ""))


def _departed(every: tuple[Guide, ...]) -> str:
    """Return the table of services that are gone or faded."""
    lines = ["## Services that are gone, or nearly", "", "| service | newest fact | sure |", "|---|---|---|"]
    lines += [
        f"| {guide.name} | {guide.seen} | {_sure(guide, 'still')} |"
        for guide in every
        if guide.status is GuideStatus.DEPARTED
    ]
    return "\n".join((*lines, ""))


def _cards() -> str:
    """Return the table of cards."""
    lines = ["## If this happens", "", "| card | for | where to turn | seen |", "|---|---|---|---|"]
    lines += [
        f"| `{card.id}` | {card.title} | {'; '.join(one.name for one in card.contacts)} | {card.seen} |"
        for card in cards()
    ]
    return "\n".join((*lines, ""))


def _sure(guide: Guide, name: str) -> str:
    """Return how sure a route is, or a dash where there is none."""
    route = getattr(guide, name)
    return str(route.sure) if route else "–"


def _counts(every: list[Sureness]) -> str:
    """Return how many there are of each sureness, in words."""
    return ", ".join(f"{sum(one is kind for one in every)} {kind}" for kind in Sureness)

"""A small made-up guide, and stores to go through it with."""

from auditor.model.guide import Guide, GuideStatus, GuideStep, Route, Sureness
from auditor.state.store import Memory, Store, forgetful


def a_step(name: str, *, sure: Sureness = Sureness.SEEN, ask: str = "", web: str = "Settings > Here") -> GuideStep:
    """Return a step that is a name here."""
    return GuideStep(
        id=name,
        name=f"The {name} setting",
        category=name,
        choice="Off",
        why="So that nobody sees it",
        check="Look at it signed out",
        web=web,
        app=web,
        search="" if ask else name,
        seen="2026-08",
        sure=sure,
        ask=ask,
    )


def a_guide(*names: str, name: str = "x") -> Guide:
    """Return a guide of these steps."""
    return Guide(
        id=name,
        name="X",
        status=GuideStatus.LIVE,
        seen="2026",
        note="Your picture is always public.",
        steps=tuple(map(a_step, names)),
        clean_up=Route(steps=("Open the log.", "Tick all."), sure=Sureness.UNSURE),
    )


def a_store() -> Store:
    """Return a store that remembers for as long as the test lasts."""
    return forgetful(Memory.NOT_WANTED)

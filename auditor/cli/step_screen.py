"""One step of a walkthrough on the screen: where the setting is, what is advised and why, and how to see it worked."""

from collections.abc import Callable

from auditor.cli import console
from auditor.model import StepState
from auditor.model.guide import GuideStep, Route, Sureness
from auditor.report import steps as shown
from auditor.report import words
from auditor.walkthroughs.going import Standing
from auditor.walkthroughs.load import PUBLIC_VIEW

Say = Callable[..., None]
DIFFERENT = "If it looks different there, search the settings for “{search}”."
DESCRIBED = "This is as others describe it. If it looks different, search the settings for “{search}”."
UNSURE = "This could not be confirmed for today, so take it as a hint."


def draw(one: Standing, *, platform: str, number: int, count: int, say: Say = console.tell) -> None:
    """Show a step."""
    step = one.step
    say()
    say(f"{platform}, step {number} of {count}: {step.name}")
    if step.once_called:
        say(f"It was once called {words.listed([f'“{name}”' for name in step.once_called])}.", indent="  ")
    _stands(one, say)
    _part("A question", step.ask, say)
    _part("Why", _sentence(step.why), say)
    _part("Advised", _sentence(step.choice), say)
    _where(step, say)
    _part("To see that it worked", _sentence(step.check), say)
    if words.month(step.seen) and not step.ask:
        say(f"As seen in {words.month(step.seen)}.", indent="  ")
    say()


def route(title: str, way: Route) -> None:
    """Show a way to something, step by step."""
    console.say()
    console.say(title)
    if way.sure is Sureness.UNSURE:
        console.say("This could not be confirmed for today, so take it as a hint.", indent="  ")
    for number, line in enumerate(way.steps, 1):
        console.say(f"{number}. {line}", indent="  ")
    for name, text in (("Choose", way.choose), ("How long", way.wait), ("Link", way.link)):
        if text:
            console.say(f"{name}: {text}", indent="  ")
    if words.month(way.seen):
        console.say(f"As seen in {words.month(way.seen)}.", indent="  ")


def _stands(one: Standing, say: Say) -> None:
    """Say how the step stands: what the owner said, and what was seen of it."""
    if one.state is not StepState.OPEN and one.state is not StepState.SEEN:
        say(f"You said: {shown.state_words(one.state, one.when)}.", indent="  ")
    if one.seen is not None:
        say(shown.seen_words(one.seen), indent="  ")


def _where(step: GuideStep, say: Say) -> None:
    """Say where the setting is; what nobody confirmed is said as a hint, never as certain."""
    unsure = step.sure is Sureness.UNSURE and not step.ask and step.id != PUBLIC_VIEW
    if unsure:
        say(UNSURE, indent="  ")
    before = "Perhaps " if unsure else ""
    if step.ask:
        _part("How to look", step.web, say)
    elif step.web == step.app:
        _part(words.sentence(f"{before}on the web and in the app"), step.web, say)
    else:
        _part(words.sentence(f"{before}on the web"), step.web, say)
        _part(words.sentence(f"{before}in the app"), step.app, say)
    _part("Link", step.link, say)
    hint = {Sureness.SEEN: DIFFERENT, Sureness.SECOND_HAND: DESCRIBED}.get(step.sure)
    if hint and step.search:
        say(hint.format(search=step.search), indent="  ")


def _sentence(text: str) -> str:
    """Return a text with a full stop at its end, for who hears it."""
    return f"{text}." if text and text[-1].isalnum() else text


def _part(title: str, text: str, say: Say) -> None:
    """Show a part of the step under its title, where there is one."""
    if text:
        say(f"{title}: {text}", indent="  ")

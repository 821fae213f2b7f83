"""Which steps the settings in an export, or on a public page, answer: as advised, or otherwise."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from auditor.model import Setting
from auditor.model.guide import GuideStep
from auditor.model.steps import SettingSeen
from auditor.walkthroughs.load import GUIDES, guide

VALUES = frozenset({"on", "off", "everyone", "limited", "nobody"})
"""What is understood of a setting. Anything else is the platform's own words, may hold names, and answers nothing."""


def seen(settings: Iterable[Setting], on: date) -> Iterator[SettingSeen]:
    """Yield what these settings say of the steps of their platforms' guides."""
    for setting in settings:
        if setting.platform not in GUIDES or setting.value not in VALUES:
            continue
        known = guide(setting.platform)
        for step in known.steps:
            if step.answered_by and _is_of(step, setting):
                yield SettingSeen(
                    step=known.full_id(step),
                    account=setting.account,
                    value=setting.value,
                    advised=setting.value in step.answered_by,
                    on=on,
                )


def decisive(every: Iterable[SettingSeen]) -> dict[str, SettingSeen]:
    """Return one for each step: the newest of each account, and of several accounts one that is not as advised."""
    # Of two exports read on the same day nobody knows which is the newer: what is not as advised is worth a look.
    newest = {(one.step, one.account): one for one in sorted(every, key=lambda one: (one.on, not one.advised))}
    return {one.step: one for one in sorted(newest.values(), key=lambda one: not one.advised)}


def _is_of(step: GuideStep, setting: Setting) -> bool:
    """Say whether a setting is the one of a step."""
    same_label = not step.setting_label or _plain(step.setting_label) == _plain(setting.label)
    return step.setting == setting.name and same_label


def _plain(label: str) -> str:
    """Return a label without what platforms change lightly: capitals, spaces, a question mark."""
    return " ".join(re.sub(r"[?.:]", " ", label).casefold().split())

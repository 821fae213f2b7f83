"""Guides through a platform's settings, step by step, and the cards that say what to do if something happens."""

from enum import StrEnum

import msgspec

from auditor.model.policy import Demand


class Sureness(StrEnum):
    """How sure a fact about a platform is: its own words were seen, others wrote of it, or nobody confirmed it."""

    SEEN = "seen"
    SECOND_HAND = "second-hand"
    UNSURE = "unsure"


class GuideStatus(StrEnum):
    """Whether a guide is of a service that lives, of one that is gone, or asks what no export can show."""

    LIVE = "live"
    DEPARTED = "departed"
    BEYOND = "beyond"


class Route(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A way to something, in short steps; `seen` is a year, a month, or `undated` where the source has no date.

    `choose` is for exports: range, format and quality. `wait` is how long it takes, and how long the file stays there.
    """

    steps: tuple[str, ...]
    link: str = ""
    choose: str = ""
    wait: str = ""
    sources: tuple[str, ...] = ()
    seen: str = "undated"
    sure: Sureness = Sureness.UNSURE


class GuideStep(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One setting: where it is, what to choose, why, and how to see that it worked.

    The full id is the guide's id, a dot, and `id`. `web` or `app` is empty where it is not offered there. `setting` is
    the name of a `setting` record that answers it, told apart by `setting_label` where one name serves several;
    `answered_by` are the values that mean it is as recommended. `ask` is the question where there is no setting.
    `search` is what to type where the settings have a search box.
    """

    id: str
    name: str
    category: str
    choice: str
    why: str
    check: str
    web: str = ""
    app: str = ""
    search: str = ""
    once_called: tuple[str, ...] = ()
    link: str = ""
    phase: int = 3
    ask: str = ""
    sources: tuple[str, ...] = ()
    seen: str = "undated"
    sure: Sureness = Sureness.UNSURE
    setting: str = ""
    setting_label: str = ""
    answered_by: tuple[str, ...] = ()


class Guide(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What there is to do on one platform, in order of worth; links lead to `hosts` and nowhere else.

    `still` is what a person can do about a service that is gone.
    """

    id: str
    name: str
    status: GuideStatus
    seen: str
    hosts: tuple[str, ...] = ()
    home: str = ""
    note: str = ""
    export: Route | None = None
    public_view: Route | None = None
    clean_up: Route | None = None
    remove_tags: Route | None = None
    remove_employer: Route | None = None
    delete: Route | None = None
    still: Route | None = None
    steps: tuple[GuideStep, ...] = ()

    def full_id(self, step: GuideStep) -> str:
        """Return what a step is called everywhere else, such as `facebook.past-posts`."""
        return f"{self.id}.{step.id}"


ROUTES = ("export", "public_view", "clean_up", "remove_tags", "remove_employer", "delete", "still")
"""The routes a guide may have, in the order in which they are of use."""


class Contact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody to turn to: what they are for, how to reach them, and when and where that was seen."""

    name: str
    what: str
    phone: str = ""
    email: str = ""
    link: str = ""
    hours: str = ""
    sources: tuple[str, ...] = ()
    seen: str = "undated"
    sure: Sureness = Sureness.UNSURE


class PolicySteps(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a card says where the owner's policy demands this about that topic; the topic `*` is any."""

    topic: str
    demand: Demand
    steps: tuple[str, ...]


class Card(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What to do if something happens: `steps` first, then what the policy asks, then `afterwards`.

    `tell` is whom to tell. `no_policy` stands in where no policy has a clause on it. `clauses`
    are further ones to be shown, beside those that name the card. `see` are patterns of guide steps that help, as in a
    policy pack.
    """

    id: str
    title: str
    when: str
    steps: tuple[str, ...]
    tell: str
    seen: str
    by_policy: tuple[PolicySteps, ...] = ()
    no_policy: tuple[str, ...] = ()
    afterwards: tuple[str, ...] = ()
    remember: tuple[str, ...] = ()
    contacts: tuple[Contact, ...] = ()
    clauses: tuple[str, ...] = ()
    see: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

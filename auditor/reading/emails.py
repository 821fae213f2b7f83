"""E-mail addresses in a text: the school's, another school's, or a person's own."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from auditor.model import Certainty, Subject
from auditor.reading import cues, disguised
from auditor.reading.contexts import Around, around
from auditor.reading.detail import MOST, Detail
from auditor.reading.disguised import Written, free_mail, written
from auditor.reading.look import Look

_SCHOOL_WORDS = (
    "school", "academy", "academies", "primary", "infant", "junior", "grammar", "sixthform", "6thform", "highsch",
    "multiacademy", "learningtrust", "schooltrust", "edutrust", "educationtrust", "ysgol", "prep-", "nurserysch",
    "federation",
)  # fmt: skip
_NO_SCHOOL = (
    "driving",
    "yoga",
    "dance",
    "dog",
    "puppy",
    "cookery",
    "swim",
    "ski",
    "surf",
    "riding",
    "language",
    "music",
    "police",
    "football",
    "credit",
    "farmers",
    "tennis",
    "rugby",
)
# What only somebody at a school has before the @.
_SCHOOL_MAILBOX = re.compile(
    r"(?:senco|sendco|headteacher|headspa|heads?\.?pa|deputyhead|schooloffice|school\.office|examsoffice|dsl|safeguarding|attendance|"
    r"governors?|clerktogovernors|year\d{1,2}|y\d{1,2}|pastoral|staffabsence|sims|parentpay|nurture|eyfs|ks[1-5])\d?"
)
_TRUST_OTHERS = ("national", "wildlife", "woodland", "nhs", "hospital", "dogs", "blood", "prince", "cats", "canal")
_LEVELS = ("high", "juniors", "infants", "comp", "prep", "girls", "boysschool")
_NO_LEVEL = frozenset(("skyhigh", "sohigh", "flyhigh", "aimhigh", "mealprep", "high", "prep", "comp"))
_HANDLE = re.compile(r"[a-z][\d._]")
_DEEP = 3  # dots of a domain such as school.town.sch.uk, which is one
_NEVER = frozenset(("noreply", "no-reply", "donotreply", "do-not-reply", "mailer-daemon", "git", "postmaster"))
_SOCIAL = frozenset(("mastodon", "mstdn", "fosstodon", "mas", "toot", "mastodonapp", "hachyderm"))


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(cues.lexicon(f"details/{name}"))


def _under(domain: str, name: str) -> bool:
    """Say whether a domain is one of a list, or lies under one."""
    labels = domain.split(".")
    return any(".".join(labels[place:]) in _listed(name) for place in range(len(labels)))


def emails(seen: Look, subject: Subject, *, on_profile: bool = False) -> list[Detail]:
    """Return the work and personal e-mail addresses in a text; placeholders and public bodies' are left out."""
    found: list[Detail] = []
    for one in written(seen) if disguised.may_hold_one(seen) else ():
        told = _told(one, subject, around(seen), on_profile=on_profile)
        if told is not None and len(found) < MOST:
            found.append(_detail(seen, one, *told))
    if not found and not seen.text.isascii():
        found.extend(_by_sign(seen, subject))
    return found


def _detail(seen: Look, one: Written, kind: str, reason: str, certainty: Certainty) -> Detail:
    """Return the detail for an address; one that is written in a roundabout way is never more than guessed."""
    if not one.plainly:
        reason, certainty = f"{reason}, written in a roundabout way", Certainty.GUESSED
    return Detail(seen.span(one.start, one.end), kind, reason, certainty)


def kind_of(address: str, subject: Subject) -> tuple[str, str, Certainty]:
    """Say of an address by itself whether it is a work or a personal one, and why."""
    mailbox, _, domain = address.casefold().strip().rpartition("@")
    return _work(domain, mailbox, subject) or ("personal-email", "a personal e-mail address", Certainty.READ)


def _work(domain: str, mailbox: str, subject: Subject) -> tuple[str, str, Certainty] | None:
    """Say why an address is one for work, if it is."""
    if f"{mailbox}@{domain}" in {email.casefold() for email in subject.person.emails}:
        own = subject.is_school_address(domain)
        return None if not own else ("work-email", "the school's own domain", Certainty.READ)
    if subject.is_school_address(domain):
        return "work-email", "the school's own domain", Certainty.READ
    if _under(domain, "school_mail"):
        return "work-email", "an address that only schools give", Certainty.READ
    if domain.split(".", 1)[0] not in free_mail() and _school_like(domain):
        return "work-email", "looks like the address of a school or trust", Certainty.GUESSED
    return None


def _school_like(domain: str) -> bool:
    """Say whether a domain looks like a school's or a trust's."""
    labels = domain.split(".")
    if labels[-1] in ("academy", "school"):
        return not any(word in domain for word in _NO_SCHOOL)
    name = labels[0]
    if name.endswith(_LEVELS) and name not in _NO_LEVEL:
        return True
    if any(word in domain for word in _SCHOOL_WORDS):
        return not any(word in domain for word in _NO_SCHOOL)
    if ("college" in domain and "university" not in domain and "london" not in domain) or domain.endswith(
        ("sfc.ac.uk", "tc.org.uk")
    ):
        return True
    if domain.endswith(("mat.org.uk", "mat.org", "mat.co.uk")) and not name.endswith(("format", "diplomat")):
        return True
    trust = name.endswith(("trust", "-mat", "trustmat")) or ".trust" in domain
    return trust and not any(word in domain for word in _TRUST_OTHERS)


def _told(one: Written, subject: Subject, near: Around, *, on_profile: bool) -> tuple[str, str, Certainty] | None:
    """Say what an address in a text is: its kind, why, and how surely; nothing if it is nobody's own."""
    first = one.domain.split(".", 1)[0]
    own = f"{one.mailbox}@{one.domain}" in {email.casefold() for email in subject.person.emails}
    placeholder = one.mailbox in _listed("placeholders") or (
        first in _listed("placeholder_domains") and one.domain.count(".") < _DEEP
    )
    if not own and (placeholder or one.mailbox in _NEVER):
        return None
    work = _work(one.domain, one.mailbox, subject)
    if work is not None or own:
        return work or ("personal-email", "your own address", Certainty.READ)
    if one.domain in ("example.com", "example.net") or near.says("placeholder") or first in _SOCIAL:
        return None
    if first in free_mail():
        return "personal-email", "a personal e-mail address", Certainty.READ
    start, end = one.start, one.end
    if _SCHOOL_MAILBOX.fullmatch(one.mailbox):
        return "work-email", "a mailbox such as schools have", Certainty.GUESSED
    if near.near("work mail", start, end, before=24, after=24) or near.near(
        "work mail before", start, end, before=4, after=0
    ):
        return "work-email", "called a school or work address", Certainty.GUESSED
    mine = on_profile or near.near("reach me", start, end, before=60, after=30)
    if not mine and (_under(one.domain, "mail_others") or one.mailbox.replace(".", "") in _listed("mailboxes")):
        return None
    if not mine and (
        near.says("nuisance")
        or near.near("business", start, end, before=60, after=60)
        or near.near("business on a landline", start, end, before=30, after=20)
    ):
        return None
    return "personal-email", "a personal e-mail address", Certainty.READ


def domains(subject: Subject) -> tuple[str, ...]:
    """Return the domains of the subject's schools, in small letters; give it to `Context.once`."""
    every = {domain for school in subject.schools for domain in (*school.domains, *school.related_domains) if domain}
    return tuple(sorted(domain.casefold().removeprefix("www.") for domain in every))


def may_hold_one(seen: Look, domains: Sequence[str]) -> bool:
    """Say quickly whether a text may hold an address; `domains` are those of the subject's schools."""
    if disguised.may_hold_one(seen):
        return True
    return not seen.text.isascii() and any(f" {domain}" in seen.plain for domain in domains)


def _by_sign(seen: Look, subject: Subject) -> Iterator[Detail]:
    """Yield addresses of the school in which a picture stands for the @."""
    for domain in domains(subject):
        place = seen.plain.find(f" {domain}")
        while place > 0:
            before = seen.plain[:place].rsplit(" ", 1)[-1]
            start, end = place - len(before), place + 1 + len(domain)
            between = seen.span(start, end).text[len(before) : -len(domain)]
            mailbox = " " not in between or _HANDLE.search(before.strip("."))
            if mailbox and before.strip(".") and between.strip() and not between.isascii():
                reason = "the school's own domain, written in a roundabout way"
                yield Detail(seen.span(start, end), "work-email", reason, Certainty.GUESSED)
            place = seen.plain.find(f" {domain}", end)

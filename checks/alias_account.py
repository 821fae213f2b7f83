"""An account the owner keeps anonymous that also touches school or work."""

from collections.abc import Iterator

from auditor.model import Certainty, Check, Context, Finding, Part, Post, Profile, Record, Severity
from auditor.reading import cues, school_names
from auditor.reading.causes import NAMED
from auditor.reading.look import look

WORK_CUES = cues.SCHOOL | cues.ROLE | cues.PUPIL


def find(record: Record, context: Context) -> Iterator[Finding]:
    """Yield what stands on an anonymous account and names the school, or speaks of school work in its profile."""
    if context.owned is None or not context.owned.anonymous:
        return
    names = context.once(school_names.matcher)
    parts: tuple[Part, ...] = ()
    if isinstance(record, Profile):
        parts = record.parts()
    elif isinstance(record, Post):
        parts = (Part("text", record.text, record.audience),)
    for part in parts:
        seen = look(part.text)
        match = next(iter(names.find(seen)), None)
        if match is not None:
            quote = part.quote(match.span, kind="school-name")
            reason = "names the school on an account without your name"
        elif isinstance(record, Profile) and seen.cues & WORK_CUES:
            quote = part.whole(kind="role")
            reason = "speaks of school work on an account without your name"
        else:
            continue
        yield Finding(
            record=record.key,
            audience=part.audience,
            certainty=Certainty.GUESSED,
            quotes=(quote,),
            reasons=(reason,),
        )


CHECK = Check(
    id="alias-account",
    title="Your anonymous account keeps clear of school and work",
    failed="Your anonymous account touches school or work",
    why=(
        "Some policies forbid posting under another name to get round them, and an account without your name is often "
        "recognised by what it says about work."
    ),
    fix={
        "*": "Look at these places and ask whether somebody at school would know it is you. Take the school and your "
        "work out of this account, or put your name to it and keep work off it.",
    },
    severity=Severity.MEDIUM,
    needs=(Profile, Post),
    find=find,
    cues=NAMED,
    concerns=lambda context: context.owned is not None and context.owned.anonymous,
)

"""A school the owner has left, still shown as the present one."""

from collections.abc import Iterator

from auditor.model import Certainty, Check, Context, Finding, Profile, Severity
from auditor.reading import school_names
from auditor.reading.look import look

PRESENT = frozenset({"employer", "job_title", "headline", "bio"})
PAST = frozenset(
    {"former", "formerly", "ex", "previously", "past", "was", "until", "left", "used", "alumni", "retired"}
)


def find(profile: Profile, context: Context) -> Iterator[Finding]:
    """Yield each part that names a school whose last day has passed, without an end date or a word for the past."""
    names = context.once(school_names.matcher)
    for part in profile.parts():
        if part.field not in PRESENT or part.until:
            continue
        seen = look(part.text)
        found = [
            match for match in names.find(seen) if match.school.until is not None and match.school.until < context.today
        ]
        if found and PAST.isdisjoint(seen.words):
            sure = any(match.certainty is Certainty.READ for match in found)
            certainty = Certainty.READ if sure else Certainty.GUESSED
            yield Finding(
                record=profile.key,
                audience=part.audience,
                certainty=Certainty.SEEN if sure and part.field == "employer" else certainty,
                quotes=tuple(part.quote(match.span, kind="school-name") for match in found),
                reasons=("names a school you have left as if you were still there",),
            )


CHECK = Check(
    id="former-school-shown",
    title="No school you have left is shown as your present one",
    failed="A school you have left is still shown as your present one",
    why=(
        "What you post is still taken for that school's staff speaking, and policies ask leavers to change their "
        "profiles at once."
    ),
    fix={
        "facebook": "On your profile choose Edit, then About, then Work and education. Give the job an end date, or "
        "remove it.",
        "instagram": "Go to your profile, choose Edit profile, and change the bio.",
        "x": "Go to your profile, choose Edit profile, and change the bio.",
        "linkedin": "On your profile choose the pencil beside the position, untick “I am currently working in this "
        "role” and give the end date. Change the headline too.",
        "*": "Give the job an end date, or take the school out of the profile.",
    },
    severity=Severity.LOW,
    needs=(Profile,),
    find=find,
    can_tell=lambda _, context: any(school.until is not None for school in context.subject.schools),
)

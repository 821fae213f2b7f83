"""The school named on a profile: its name, short name, hashtag, handle or address stands there for all to see."""

from collections.abc import Iterator

from auditor.model import Certainty, Check, Context, Finding, Profile, Severity
from auditor.reading import school_names
from auditor.reading.look import look

STRUCTURED = frozenset({"employer", "education"})
KINDS = {"handle": "school-handle", "e-mail address": "school-domain", "web address": "school-domain"}


def find(profile: Profile, context: Context) -> Iterator[Finding]:
    """Yield each part of the profile that names a school where the owner works today."""
    names = context.once(school_names.matcher)
    for part in profile.parts():
        if part.until:
            continue
        found = [
            match
            for match in names.find(look(part.text))
            if match.school.until is None or match.school.until >= context.today
        ]
        if not found:
            continue
        sure = any(match.certainty is Certainty.READ for match in found)
        certainty = Certainty.READ if sure else Certainty.GUESSED
        yield Finding(
            record=profile.key,
            audience=part.audience,
            certainty=Certainty.SEEN if sure and part.field in STRUCTURED else certainty,
            quotes=tuple(part.quote(match.span, kind=KINDS.get(match.how, "school-name")) for match in found),
            reasons=tuple(dict.fromkeys(f"names the school: {match.how}" for match in found)),
        )


CHECK = Check(
    id="school-named-in-profile",
    title="The school is not named on this profile",
    failed="The school is named on this profile",
    why=(
        "Anyone who finds the profile knows where you work, and may take what you write for the school's own view. "
        "Pupils and parents who search for the school can find you by it."
    ),
    fix={
        "facebook": "On your profile choose Edit, then About, then Work and education. Take the school out, or set who "
        "can see it to Only me. Look through the intro (bio) as well.",
        "instagram": "Go to your profile and choose Edit profile. Change the bio, name or link that names the school.",
        "x": "Go to your profile and choose Edit profile. Change the name, bio or website that names the school.",
        "linkedin": "On your profile choose the pencil beside the headline, About or Experience. Many policies accept "
        "LinkedIn with the school named; ask if yours does, or write only your role.",
        "*": "Take the school's name out of the profile, or write your role without it.",
    },
    severity=Severity.MEDIUM,
    needs=(Profile,),
    find=find,
)

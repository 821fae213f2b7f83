"""No disclaimer on a profile that names the school."""

from collections.abc import Iterator

from auditor.model import Audience, Certainty, Check, Context, Finding, Profile, Severity
from auditor.reading import school_names
from auditor.reading.look import look


def find(profile: Profile, context: Context) -> Iterator[Finding]:
    """Yield the profile if it names the school and nothing on it says that the views are the owner's own."""
    if context.disclaimer is not None and context.disclaimer != "partial":
        return
    names = context.once(school_names.matcher)
    naming = [(part, match) for part in profile.parts() if not part.until for match in names.find(look(part.text))]
    if not naming:
        return
    reasons = ["names the school, and carries no disclaimer"]
    if context.disclaimer == "partial":
        reasons.append("what stands there says less than that the views are your own")
    sure = any(match.certainty is Certainty.READ for _, match in naming)
    audiences = [part.audience for part, _ in naming]
    yield Finding(
        record=profile.key,
        audience=min(audiences, key=tuple(Audience).index),
        certainty=Certainty.READ if sure else Certainty.GUESSED,
        quotes=tuple(part.quote(match.span, kind="school-name") for part, match in naming),
        reasons=tuple(reasons),
    )


CHECK = Check(
    id="disclaimer-missing",
    title="Where the school is named, a disclaimer stands beside it",
    failed="The school is named, and no disclaimer stands beside it",
    why=(
        "Without a line that says the views are yours, what you write can be taken for the school's view, and that is "
        "what most complaints begin with."
    ),
    fix={
        "facebook": "On your profile choose Edit, then the intro (bio), and add: “Views my own, not my employer's.” "
        "Better still, take the school out.",
        "instagram": "Go to your profile, choose Edit profile, and add to the bio: “Views my own, not my employer's.”",
        "x": "Go to your profile, choose Edit profile, and add to the bio: “Views my own, not my employer's.”",
        "linkedin": "On your profile choose the pencil beside About, and add: “Views are my own, not my employer's.”",
        "*": "Add to the profile: “Views are my own, not those of my employer.” Do not name the school in that line.",
    },
    severity=Severity.MEDIUM,
    needs=(Profile,),
    find=find,
    mended_with="school-named-in-profile",
)

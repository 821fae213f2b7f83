"""A school role shown on a profile: job field, headline or bio say what the owner does at a school."""

from collections.abc import Iterator

from auditor.model import Certainty, Check, Context, Finding, Part, Profile, Severity, Span
from auditor.reading import roles, school_names
from auditor.reading.look import look
from auditor.reading.roles import Role

PLACES = frozenset({"job_title", "headline", "bio", "name", "other"})


def find(profile: Profile, context: Context) -> Iterator[Finding]:
    """Yield each part of the profile that says what the owner does at a school today."""
    names = context.once(school_names.matcher)
    parts = [part for part in profile.parts() if not part.until]
    schools = [part for part in parts if part.field == "employer" and names.find(look(part.text))]
    for part in parts:
        if part.field not in PLACES:
            continue
        beside = any(part.field != "job_title" or school.from_ == part.from_ for school in schools)
        found = roles.roles(look(part.text), at_school=beside or bool(names.find(look(part.text))))
        if not found and beside and part.field == "job_title":
            found = [Role(Span(0, len(part.text), part.text), "a job title beside the school", Certainty.READ)]
        if found:
            sure = any(role.certainty is Certainty.READ for role in found)
            yield Finding(
                record=profile.key,
                audience=part.audience,
                certainty=_certainty(part, sure=sure),
                quotes=tuple(part.quote(role.span, kind="role") for role in found),
                reasons=tuple(dict.fromkeys(role.reason for role in found)),
            )


def _certainty(part: Part, *, sure: bool) -> Certainty:
    """Return how surely a role is known from this part."""
    if not sure:
        return Certainty.GUESSED
    return Certainty.SEEN if part.field == "job_title" else Certainty.READ


CHECK = Check(
    id="school-role-shown",
    title="This profile does not say that you work at a school",
    failed="This profile says that you work at a school",
    why=(
        "What you write here may be read as a member of school staff speaking, even where the school is not named. "
        "Some policies ask for neither school nor role."
    ),
    fix={
        "facebook": "Go to your profile, then About, then Work and education. Delete the job, or set who can see it to "
        "Only me. Look through the intro (bio) as well.",
        "instagram": "Go to your profile and choose Edit profile. Take your role out of the name, bio and category.",
        "x": "Go to your profile and choose Edit profile. Take your role out of the name and bio.",
        "linkedin": "Many policies accept a role on LinkedIn; ask if yours does. To change it, choose the pencil "
        "beside the headline, About or Experience.",
        "*": "Take your role out of the profile, or ask whether your policy allows it with a disclaimer.",
    },
    severity=Severity.LOW,
    needs=(Profile,),
    find=find,
)

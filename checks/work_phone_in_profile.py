"""Work phone in a profile: a number at the school stands on a personal account."""

from collections.abc import Iterator

from auditor.model import Check, Context, Finding, Profile, Severity
from auditor.reading import shown_details


def find(profile: Profile, context: Context) -> Iterator[Finding]:
    """Yield each part of the profile in which a telephone number called one for work stands."""
    yield from shown_details.findings(profile, context.subject, lambda detail: detail.kind == "work-phone")


CHECK = Check(
    id="work-phone-in-profile",
    title="No school phone number on this profile",
    failed="A school phone number stands on this profile",
    why=(
        "It ties this account to the school, and calls about what you post here may reach the school's office instead "
        "of you."
    ),
    fix={
        "facebook": "Go to your profile, then About, then Contact info, and delete the number or set who can see it to "
        "Only me. Look through the intro (bio) as well.",
        "instagram": "Go to your profile and choose Edit profile. Take the number out of the bio. On a professional "
        "account, look for the contact buttons there too.",
        "x": "Go to your profile and choose Edit profile. Take the number out of the bio.",
        "linkedin": "On your profile, open Contact info and remove the number. Look through About as well.",
        "*": "Take the number out of the profile.",
    },
    severity=Severity.MEDIUM,
    needs=(Profile,),
    find=find,
)

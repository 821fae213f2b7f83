"""Work e-mail in a profile: an address that the school gave stands on a personal account."""

from collections.abc import Iterator

from auditor.model import Check, Context, Finding, Profile, Severity
from auditor.reading import shown_details


def find(profile: Profile, context: Context) -> Iterator[Finding]:
    """Yield each part of the profile in which a school e-mail address stands."""
    yield from shown_details.findings(profile, context.subject, lambda detail: detail.kind == "work-email")


CHECK = Check(
    id="work-email-in-profile",
    title="No school e-mail address on this profile",
    failed="A school e-mail address stands on this profile",
    why=(
        "Anyone who sees it can write to you at work, and it ties this account to the school. Pupils and parents may "
        "take the account for one that the school runs."
    ),
    fix={
        "facebook": "Go to your profile, then About, then Contact info, and delete the address or set who can see it "
        "to Only me. Look through the intro (bio) as well.",
        "instagram": "Go to your profile and choose Edit profile. Take the address out of the bio. On a professional "
        "account, look for the contact buttons there too.",
        "x": "Go to your profile and choose Edit profile. Take the address out of the bio or website.",
        "linkedin": "On your profile, open Contact info and remove the address. Then Settings & Privacy > Visibility > "
        "Who can see or download your email address, and choose Only visible to me.",
        "*": "Take the address out of the profile, or put a personal one that you do not mind being seen.",
    },
    severity=Severity.MEDIUM,
    needs=(Profile,),
    find=find,
)

"""Personal contact details on a profile: e-mail, phone, home address or date of birth."""

from collections.abc import Iterator

from auditor.model import Check, Context, Finding, Profile, Severity
from auditor.reading import shown_details
from auditor.reading.contact_details import WORK


def find(profile: Profile, context: Context) -> Iterator[Finding]:
    """Yield each part of the profile in which a personal contact detail stands."""
    yield from shown_details.findings(profile, context.subject, lambda detail: detail.kind not in WORK)


CHECK = Check(
    id="personal-contact-shown",
    title="No private contact details on this profile",
    failed="Private contact details stand on this profile",
    why=(
        "Pupils and parents could use them to reach you outside school, or to find your other accounts and where you "
        "live. Most policies ask you not to share them."
    ),
    fix={
        "facebook": "Go to your profile, then About. Set phone, e-mail, address and birth date to Only me, or delete "
        "them. Look through the intro (bio) as well.",
        "instagram": "Go to your profile and choose Edit profile. Take them out of the bio. On a professional account, "
        "look for the contact buttons there too.",
        "x": "Go to your profile and choose Edit profile. Take them out of the bio, and set the birth date to Only "
        "you.",
        "linkedin": "On your profile, open Contact info and remove them. Then Settings & Privacy > Visibility > Who "
        "can see or download your email address, and choose Only visible to me.",
        "*": "Take them out of the profile, or narrow who can see them to yourself.",
    },
    severity=Severity.MEDIUM,
    needs=(Profile,),
    find=find,
)

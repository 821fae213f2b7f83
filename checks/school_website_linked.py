"""The school's website linked from a profile: an address on one of the school's domains."""

import re
from collections.abc import Iterator

from auditor.model import Certainty, Check, Context, Finding, Profile, Severity, Span

ADDRESS = re.compile(r"(?<![\w@.-])(?:https?://)?((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?![\w@])", re.IGNORECASE)


def find(profile: Profile, context: Context) -> Iterator[Finding]:
    """Yield each part of the profile that links to a domain of the school."""
    for part in profile.parts():
        if part.field == "email" or "." not in part.text:
            continue
        spans = [
            Span(match.start(), match.end(), match.group())
            for match in ADDRESS.finditer(part.text)
            if context.subject.is_school_address(match.group(1))
        ]
        if spans:
            yield Finding(
                record=profile.key,
                audience=part.audience,
                certainty=Certainty.SEEN if part.field == "website" else Certainty.READ,
                quotes=tuple(part.quote(span, kind="school-domain") for span in spans),
                reasons=("links to the school's own website",),
            )


CHECK = Check(
    id="school-website-linked",
    title="This profile does not link to the school's website",
    failed="This profile links to the school's website",
    why="A link makes a personal page look like one of the school's, and says where you work even without its name.",
    fix={
        "facebook": "On your profile choose Edit, then About, then Contact and basic info, and take the website out.",
        "instagram": "Go to your profile, choose Edit profile, then Links, and remove the link.",
        "x": "Go to your profile, choose Edit profile, and clear the website or the link in the bio.",
        "linkedin": "On your profile choose Contact info, then the pencil, and remove the website.",
        "*": "Take the link out of the profile.",
    },
    severity=Severity.LOW,
    needs=(Profile,),
    find=find,
)

"""LinkedIn: the smaller ("Basic") and the larger ("Complete") archive, tables of 2020 to 2026."""

from collections.abc import Iterator

from auditor.collectors.archive import Archive
from auditor.collectors.collector import Collector, Confidence
from auditor.collectors.exports.linkedin_posts import posts
from auditor.collectors.exports.linkedin_profile import slug, small_records
from auditor.collectors.exports.linkedin_tables import name_of, tables
from auditor.model import Collected

TELLING = {
    "profile": "Profile",
    "positions": "Positions",
    "connections": "Connections",
    "invitations": "Invitations",
    "shares": "Shares",
    "email addresses": "Email",
    "phonenumbers": "PhoneNumbers",
    "registration": "Registration",
    "company follows": "Company",
    "profile summary": "Profile",
    "recommendations given": "Recommendations",
    "recommendations received": "Recommendations",
    "endorsement given info": "Endorsement",
    "endorsement received info": "Endorsement",
    "rich media": "Rich",
    "ad targeting": "Ad",
    "member follows": "Member",
    "instantreposts": "InstantReposts",
    "learning": "Learning",
    "comments": "Comments",
    "education": "Education",
}
"""Tables by which an export is known, and how each name begins: others write `profile.csv` in small letters."""
ALONE = set(TELLING) - {"ad targeting", "member follows", "instantreposts", "learning"} - {"registration"}
"""Tables by which a single file is known, unpacked by hand: those that something is read of."""


def recognise(archive: Archive) -> Confidence:
    """Know an export by its profile beside other tables, or by several of them."""
    found = {
        name
        for member in archive.members
        if (name := name_of(member)) in TELLING and member.name.startswith(TELLING[name])
    }
    if "profile" in found and len(found) > 1:
        return Confidence.SURE
    if len(found) > 2:
        return Confidence.SURE if len(found) > 4 else Confidence.LIKELY
    return Confidence.PERHAPS if found & ALONE else Confidence.NO


def stream(archive: Archive) -> Iterator[Collected]:
    """Yield posts, comments, articles and pictures."""
    yield from posts(archive, slug(archive))


def missing(archive: Archive) -> tuple[str, ...]:
    """Name what an export should hold and this one does not."""
    lacking = []
    if not tables(archive, "profile"):
        lacking.append("your profile (“Profile.csv”)")
    if not tables(archive, "shares") and not tables(archive, "comments"):
        lacking.append("your posts and comments (LinkedIn sends them only with the larger archive)")
    return tuple(lacking)


COLLECTOR = Collector(
    id="linkedin",
    platform="linkedin",
    title="LinkedIn",
    recognise=recognise,
    who=slug,
    account=small_records,
    stream=stream,
    missing=missing,
)

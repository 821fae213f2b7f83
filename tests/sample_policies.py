"""Made-up checks and policies for drawing reports of."""

from collections.abc import Iterator
from datetime import date

from auditor.model import Check, Clause, Context, Demand, Finding, Pack, Profile, Record, Severity, Strength

LARKFIELD = "Larkfield Primary School"


def no_findings(record: Record, context: Context) -> Iterator[Finding]:
    """Find nothing: these checks are only declared."""
    yield from ()


def check(id_: str, title: str, failed: str, why: str, **fix: str) -> Check:
    """Return a declared check."""
    return Check(
        id=id_,
        title=title,
        failed=failed,
        why=why,
        fix=fix or {"*": "Remove the words, or put others."},
        severity=Severity.MEDIUM,
        needs=(Profile,),
        find=no_findings,
    )


CHECKS = (
    check(
        "school-named-in-profile",
        "Your school is not named on this profile",
        "Your school is named on this profile",
        "Whoever finds the profile can tell where you work, and may read everything on it as coming from the school.",
        x="Profile > Edit profile > Bio.\nTake the school’s name out, then choose Save.",
        facebook="Profile > About > Work and education.\nThree dots beside the school > Delete workplace.",
    ),
    check(
        "work-email-in-profile",
        "No school e-mail address on this profile",
        "A school e-mail address stands on this profile",
        "Anyone who sees it can write to you at work, and it ties the account to the school.",
        instagram="Edit profile > Contact options > E-mail.\nPut a personal address, or leave it empty.",
    ),
    check(
        "pupil-identified-in-post",
        "No pupil can be recognised in a post",
        "A pupil could be recognised in a post",
        "A child’s name and school together let strangers find the child. Parents may not have agreed.",
        facebook="Open the post from the link.\nThree dots > Edit post, or Move to bin.",
    ),
    check(
        "school-named-in-post",
        "Your school is not named in a post",
        "Your school is named in a post",
        "Posts that name the school can be found by searching for it.",
    ),
    check(
        "disclaimer-missing",
        "A disclaimer stands on this profile",
        "The school is named, and there is no disclaimer",
        "Without one, readers may take your views for the school’s.",
    ),
    check(
        "pupil-picture",
        "No picture seems to show pupils",
        "A picture may show pupils",
        "Pictures of pupils on a personal account need the parents’ and the school’s agreement.",
    ),
    check("two-factor-off", "Two-step sign-in is on", "Two-step sign-in is off", "Somebody could sign in as you."),
    check("account-not-private", "This account is private", "This account is open to everyone", "Anyone can read it."),
)


def clause(ref: str, topic: str, strength: Strength, demand: Demand, says: str) -> Clause:
    """Return a clause."""
    return Clause(ref=ref, topic=topic, strength=strength, demand=demand, says=says)


PACKS = (
    Pack(
        id="larkfield-2024",
        title="Social Media Policy",
        school=LARKFIELD,
        dated=date(2024, 2, 27),
        clauses=(
            clause(
                "5.17",
                "school-identification",
                Strength.MUST_NOT,
                Demand.FORBIDS,
                "Staff do not name the school on a personal account.",
            ),
            clause(
                "5.28",
                "work-email-use",
                Strength.MUST,
                Demand.FORBIDS,
                "School e-mail addresses are for school business, never for personal accounts.",
            ),
            clause(
                "4.12",
                "pupil-identification",
                Strength.MUST_NOT,
                Demand.FORBIDS,
                "Nothing is posted by which a pupil could be recognised.",
            ),
            clause("5.13", "contact-pupils", Strength.MUST_NOT, Demand.FORBIDS, "No pupil is accepted as a friend."),
        ),
    ),
    Pack(
        id="moorgate-trust",
        title="Online Conduct Policy",
        school="Moorgate Trust",
        dated=date(2021, 9, 1),
        clauses=(
            clause(
                "7.a",
                "school-identification",
                Strength.SHOULD,
                Demand.ALLOWS_WITH_DISCLAIMER,
                "Staff who name their school say that their views are their own.",
            ),
            clause("7.b", "privacy-settings", Strength.MUST, Demand.FORBIDS, "Accounts are set to private."),
        ),
    ),
)

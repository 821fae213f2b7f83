"""An old or forgotten account of the owner's among search results: on a platform left behind, or one not declared."""

from collections.abc import Iterator

from auditor.model import Certainty, Check, Context, Finding, SearchResult, Severity
from auditor.reading import own_marks, own_name, shown_in_search
from auditor.reading.own_name import Named
from auditor.reading.profile_addresses import ProfileAddress, profile_at

OWN_TITLE = 60
"""Characters at the beginning of a title, in which the name of whose profile it is stands."""
WHOLE = (Named.FULL, Named.SHORT, Named.OTHER_ORDER, Named.MIDDLE)


def find(result: SearchResult, context: Context) -> Iterator[Finding]:
    """Yield a result that is a profile of the owner's which they did not tell of, or have probably left."""
    where = profile_at(result.url)
    if where is None or not where.handle or not _is_own(result, where, context):
        return
    told = [one for one in context.subject.accounts if one.platform == where.platform]
    handle = own_marks.bare(where.handle)
    if any(own_marks.bare(one.handle) == handle for one in told):
        return
    reason = (
        f"{where.name} is a platform that most people have left"
        if where.old
        else (
            f"you told of no account on {where.name}"
            if not told
            else f"another account on {where.name} than you told of"
        )
    )
    yield Finding(
        record=result.key,
        audience=result.audience,
        certainty=Certainty.READ,
        quotes=(shown_in_search.link(result).whole(kind="link"),),
        reasons=(reason,),
    )


def _is_own(result: SearchResult, where: ProfileAddress, context: Context) -> bool:
    """Say whether the profile is the owner's, not a page of somebody else that speaks of them."""
    subject = context.subject
    handle = own_marks.bare(where.handle)
    if any(own_marks.bare(one) == handle for school in subject.schools for one in school.handles):
        return False
    if any(own_marks.bare(one.handle) == handle for one in subject.accounts):
        return True
    people = (*subject.person.names, *subject.person.former_names)
    names = [name for name in map(own_name.taken_apart, people) if name is not None]
    named = own_name.find(result.title[:OWN_TITLE], names)
    return (named is not None and named.how in WHOLE) or any(name.last in handle for name in names)


CHECK = Check(
    id="old-account-found",
    title="No forgotten account of yours was found",
    failed="A forgotten account of yours was found",
    why=(
        "Old profiles keep jokes, pictures and friends from another time, and nobody looks after their settings. "
        "Pupils find them by your name."
    ),
    fix={
        "*": "If it is yours and you can still sign in: save what you want to keep, then delete the account in its "
        "settings.\n"
        "If you have lost the password, use “forgot password” with the e-mail address you had then, or ask the "
        "platform. “auditor letter --to page-owner” writes an erasure request (the UK right to erasure).\n"
        "If the platform is gone and only a copy is left in the web archive: write to info@archive.org with the "
        "addresses, and show that the account was yours.\n"
        "Afterwards ask Google to look again: search.google.com/search-console/remove-outdated-content. For Bing: "
        "www.bing.com/webmaster/tools/content-removal.\n"
        "If it is one you use and forgot to name, add it with “auditor setup”."
    },
    severity=Severity.LOW,
    needs=(SearchResult,),
    find=find,
)

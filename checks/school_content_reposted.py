"""Content of the school's own accounts, passed on from a personal one."""

from collections.abc import Iterator

from auditor.model import Certainty, Check, Context, Finding, Part, Post, Severity, Subject
from auditor.reading import school_names
from auditor.reading.causes import RESHARED
from auditor.reading.look import look


def handles(subject: Subject) -> frozenset[str]:
    """Return the names of the schools' own accounts, plain."""
    return frozenset(plain(handle) for school in subject.schools for handle in school.handles)


def plain(handle: str) -> str:
    """Return a handle in small letters without the at sign."""
    return handle.strip().lstrip("@").casefold()


def find(post: Post, context: Context) -> Iterator[Finding]:
    """Yield a post that was passed on from an account of the school's."""
    if not post.reshared_from:
        return
    declared = plain(post.reshared_from) in context.once(handles)
    if not declared and not context.once(school_names.matcher).find(look(f"@{plain(post.reshared_from)}")):
        return
    part = Part("reshared_from", post.reshared_from, post.audience)
    yield Finding(
        record=post.key,
        audience=post.audience,
        certainty=Certainty.SEEN if declared else Certainty.GUESSED,
        quotes=(part.whole(kind="school-handle"),),
        reasons=("passed on from the school's own account",),
    )


CHECK = Check(
    id="school-content-reposted",
    title="Nothing is passed on from the school's accounts",
    failed="Content of the school's accounts is passed on from yours",
    why=(
        "It ties your account to the school, and takes pictures of pupils to where the parents' consent does not reach."
    ),
    fix={
        "facebook": "Open the post, choose the three dots, then Move to bin. The school's own post stays.",
        "instagram": "Open the repost or story, choose the three dots, and remove it.",
        "x": "Open the post, tap the repost arrows, and choose Undo repost.",
        "linkedin": "Open the repost, choose the three dots, then Delete post.",
        "*": "Undo the share or repost. The school's own post stays.",
    },
    severity=Severity.LOW,
    needs=(Post,),
    find=find,
    cues=RESHARED,
)

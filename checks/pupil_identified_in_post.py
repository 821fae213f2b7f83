"""A pupil named in a post, or described so that they can be recognised."""

from collections.abc import Iterator

from auditor.model import Check, Context, Finding, Part, Post, Severity
from auditor.reading.causes import CLOSE
from auditor.reading.posts import read_post
from auditor.reading.pupils import identified
from auditor.reading.told import finding


def find(post: Post, context: Context) -> Iterator[Finding]:
    """Yield a post that identifies a pupil or former pupil."""
    reading = read_post(post, context)
    if reading is not None and (told := identified(reading)):
        yield finding(post, Part("text", post.text, post.audience), reading.look, told, kind="pupil")


CHECK = Check(
    id="pupil-identified-in-post",
    title="No post lets a pupil be recognised",
    failed="Posts let a pupil be recognised",
    why=(
        "A first name, initials or one telling detail is enough for a family or classmates to know who is "
        "meant. Every policy forbids it, also where it is praise."
    ),
    fix={
        "facebook": "Open the post, choose the three dots, then Edit post, Edit audience or Move to bin.",
        "instagram": "Open the post, choose the three dots, then Edit, Archive or Delete.",
        "x": "Open the post, choose the three dots, then Delete. A post cannot be hidden or edited later on.",
        "linkedin": "Open the post, choose the three dots, then Edit post or Delete post.",
        "*": "Edit the post so that nobody can be recognised, or delete it. Consent given to the school does not "
        "cover your own account.",
    },
    severity=Severity.HIGH,
    needs=(Post,),
    find=find,
    cues=CLOSE,
)

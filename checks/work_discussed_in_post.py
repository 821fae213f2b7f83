"""Talk about the owner's own school, class, colleagues or parents, named or not."""

from collections.abc import Iterator

from auditor.model import Check, Context, Finding, Part, Post, Severity
from auditor.reading.causes import CLOSE
from auditor.reading.own_school import own_school
from auditor.reading.posts import read_post
from auditor.reading.told import finding


def find(post: Post, context: Context) -> Iterator[Finding]:
    """Yield a post that speaks of the owner's own school; talk about the profession in general is quiet."""
    reading = read_post(post, context)
    if reading is not None and (told := own_school(reading)):
        yield finding(post, Part("text", post.text, post.audience), reading.look, told, kind="other")


CHECK = Check(
    id="work-discussed-in-post",
    title="No post talks about your own school or class",
    failed="Posts talk about your own school, class or colleagues",
    why=(
        "Readers who know you know which school is meant, even where it is not named. Some policies forbid "
        "any such talk, others want a disclaimer or ask you to be careful."
    ),
    fix={
        "facebook": "Open the post, choose the three dots, then Edit post, Edit audience or Move to bin.",
        "instagram": "Open the post, choose the three dots, then Edit, Archive or Delete.",
        "x": "Open the post, choose the three dots, then Delete. A post cannot be hidden or edited later on.",
        "linkedin": "Open the post, choose the three dots, then Edit post or Delete post.",
        "*": "Edit the post so that it speaks of no school of yours, narrow who can see it, or delete it.",
    },
    severity=Severity.LOW,
    needs=(Post,),
    find=find,
    cues=CLOSE,
)

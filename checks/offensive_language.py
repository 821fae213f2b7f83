"""Language that insults people for what they are, or is obscene abuse."""

from collections.abc import Iterator

from auditor.model import Check, Context, Finding, Part, Post, Severity
from auditor.reading.causes import CLOSE
from auditor.reading.offence import offensive
from auditor.reading.posts import read_post
from auditor.reading.told import finding


def find(post: Post, context: Context) -> Iterator[Finding]:
    """Yield a post with language that is aimed at people and discriminatory or obscene."""
    reading = read_post(post, context)
    if reading is not None and (told := offensive(reading)):
        yield finding(post, Part("text", post.text, post.audience), reading.look, told, kind="remark")


CHECK = Check(
    id="offensive-language",
    title="No post holds offensive language aimed at people",
    failed="Posts hold language that is offensive to people",
    why=(
        "Words about a group of people are read as your view of pupils and families who belong to it, "
        "whenever they were written and whatever the joke was."
    ),
    fix={
        "facebook": "Open the post, choose the three dots, then Edit post, Edit audience or Move to bin.",
        "instagram": "Open the post, choose the three dots, then Edit, Archive or Delete.",
        "x": "Open the post, choose the three dots, then Delete. A post cannot be hidden or edited later on.",
        "linkedin": "Open the post, choose the three dots, then Edit post or Delete post.",
        "*": "Delete the post, or edit it if that is possible.",
    },
    severity=Severity.HIGH,
    needs=(Post,),
    find=find,
    cues=CLOSE,
)

"""Remarks that run down the owner's school, colleagues, pupils or parents."""

from collections.abc import Iterator

from auditor.model import Check, Context, Finding, Part, Post, Severity
from auditor.reading.causes import CLOSE
from auditor.reading.posts import read_post
from auditor.reading.remarks import running_down
from auditor.reading.told import finding


def find(post: Post, context: Context) -> Iterator[Finding]:
    """Yield a post that runs down the school or its people."""
    reading = read_post(post, context)
    if reading is not None and (told := running_down(reading)):
        yield finding(post, Part("text", post.text, post.audience), reading.look, told, kind="remark")


CHECK = Check(
    id="school-criticised",
    title="No post runs down the school or its people",
    failed="Posts run down the school, colleagues, pupils or parents",
    why=(
        "Remarks made in a tired moment are what most disciplinary cases about social media begin with. A "
        "concern raised properly is something else, and is protected."
    ),
    fix={
        "facebook": "Open the post, choose the three dots, then Edit post, Edit audience or Move to bin.",
        "instagram": "Open the post, choose the three dots, then Edit, Archive or Delete.",
        "x": "Open the post, choose the three dots, then Delete. A post cannot be hidden or edited later on.",
        "linkedin": "Open the post, choose the three dots, then Edit post or Delete post.",
        "*": "Delete the post, or take out what is said about the school and its people. Raise a concern through "
        "the school's own way, or with your union.",
    },
    severity=Severity.MEDIUM,
    needs=(Post,),
    find=find,
    cues=CLOSE,
)

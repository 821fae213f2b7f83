"""Matters told in a post that are not the owner's to tell."""

from collections.abc import Iterator

from auditor.model import Check, Context, Finding, Part, Post, Severity
from auditor.reading.causes import CLOSE
from auditor.reading.confidences import confided
from auditor.reading.posts import read_post
from auditor.reading.told import finding


def find(post: Post, context: Context) -> Iterator[Finding]:
    """Yield a post that tells of something confidential at school."""
    reading = read_post(post, context)
    if reading is not None and (told := confided(reading)):
        yield finding(post, Part("text", post.text, post.audience), reading.look, told, kind="remark")


CHECK = Check(
    id="confidential-matter-in-post",
    title="No post tells of confidential matters",
    failed="Posts tell of matters that are confidential at school",
    why=(
        "What you learn at work about pupils, families, staff or plans is not yours to tell. A hint is often "
        "enough for somebody to know who is meant, and it can break data protection law."
    ),
    fix={
        "facebook": "Open the post, choose the three dots, then Edit post, Edit audience or Move to bin.",
        "instagram": "Open the post, choose the three dots, then Edit, Archive or Delete.",
        "x": "Open the post, choose the three dots, then Delete. A post cannot be hidden or edited later on.",
        "linkedin": "Open the post, choose the three dots, then Edit post or Delete post.",
        "*": "Take the post down once you have a copy. If it concerns a pupil's safety, speak to the safeguarding "
        "lead.",
    },
    severity=Severity.HIGH,
    needs=(Post,),
    find=find,
    cues=CLOSE,
)

"""Posts that are paid for, carry a code or an affiliate link, or tell of dealings with the press."""

from collections.abc import Iterator

from auditor.model import Check, Context, Finding, Part, Post, Severity
from auditor.reading.causes import CLOSE
from auditor.reading.deals import deals
from auditor.reading.posts import read_post
from auditor.reading.told import finding


def find(post: Post, context: Context) -> Iterator[Finding]:
    """Yield a post that is paid for or tells of dealings with the press."""
    reading = read_post(post, context)
    if reading is not None and (told := deals(reading)):
        yield finding(post, Part("text", post.text, post.audience), reading.look, told, kind="other")


CHECK = Check(
    id="paid-or-media-post",
    title="No post is paid for or made with the press",
    failed="Posts are paid for, or made with the press",
    why=(
        "Payment for content that touches school, and talks with journalists, usually need to be cleared with "
        "the head teacher first. Selling your own things is your own affair where school stays out of it."
    ),
    fix={
        "facebook": "Open the post, choose the three dots, then Edit post, Edit audience or Move to bin.",
        "instagram": "Open the post, choose the three dots, then Edit, Archive or Delete.",
        "x": "Open the post, choose the three dots, then Delete. A post cannot be hidden or edited later on.",
        "linkedin": "Open the post, choose the three dots, then Edit post or Delete post.",
        "*": "If it touches your school or your work, speak to the head teacher, or to your union first.",
    },
    severity=Severity.LOW,
    needs=(Post,),
    find=find,
    cues=CLOSE,
)

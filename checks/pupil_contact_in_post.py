"""Private contact with pupils or parents, told of or invited in a post."""

from collections.abc import Iterator

from auditor.model import Check, Context, Finding, Part, Post, Severity
from auditor.reading.causes import CLOSE
from auditor.reading.contacts import contacts
from auditor.reading.posts import read_post
from auditor.reading.told import finding


def find(post: Post, context: Context) -> Iterator[Finding]:
    """Yield a post that tells of private contact with pupils or parents, or invites it."""
    reading = read_post(post, context)
    if reading is not None and (told := contacts(reading)):
        yield finding(post, Part("text", post.text, post.audience), reading.look, told, kind="remark")


CHECK = Check(
    id="pupil-contact-in-post",
    title="No post shows private contact with pupils or parents",
    failed="Posts show private contact with pupils or parents",
    why=(
        "Contact over personal accounts is hard to explain afterwards, however kind it was meant. Most "
        "policies ask you to decline and to tell somebody at school when a pupil or parent tries."
    ),
    fix={
        "facebook": "Open the post, choose the three dots, then Edit post, Edit audience or Move to bin.",
        "instagram": "Open the post, choose the three dots, then Edit, Archive or Delete.",
        "x": "Open the post, choose the three dots, then Delete. A post cannot be hidden or edited later on.",
        "linkedin": "Open the post, choose the three dots, then Edit post or Delete post.",
        "*": "Decline or end the contact on your own account, keep a picture of what was sent, and tell the person "
        "your policy names.",
    },
    severity=Severity.MEDIUM,
    needs=(Post,),
    find=find,
    cues=CLOSE,
)

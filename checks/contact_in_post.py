"""Contact details left in a post or comment: work or personal e-mail, phone number, home address, date of birth."""

from collections.abc import Iterator

from auditor.model import Certainty, Check, Context, Finding, Part, Post, Severity
from auditor.reading import contact_details
from auditor.reading.causes import DETAIL
from auditor.reading.look import look

MILD = frozenset({"work-email", "personal-email", "work-phone"})
OWN = ("the school's own", "your own")


def find(post: Post, context: Context) -> Iterator[Finding]:
    """Yield one finding for a post that gives contact details away; of a reshared one only what is the owner's."""
    found = contact_details.find(look(post.text), context.subject)
    if post.reshared_from:
        found = [detail for detail in found if detail.reason.startswith(OWN)]
    if post.form == "review":
        # Whoever is praised or blamed is the one to be rung.
        found = [detail for detail in found if detail.kind != "phone" or detail.reason.startswith(OWN)]
    if not found:
        return
    part = Part("text", post.text, post.audience)
    sure = any(detail.certainty is Certainty.READ for detail in found)
    yield Finding(
        record=post.key,
        audience=post.audience,
        certainty=Certainty.READ if sure else Certainty.GUESSED,
        severity=Severity.LOW if all(detail.kind in MILD for detail in found) else Severity.MEDIUM,
        quotes=tuple(part.quote(detail.span, kind=detail.kind) for detail in found),
        reasons=tuple(dict.fromkeys(detail.reason for detail in found)),
    )


CHECK = Check(
    id="contact-in-post",
    title="No post or comment gives away contact details",
    failed="Posts or comments give away contact details",
    why=(
        "Old posts stay searchable. Pupils, parents or strangers could use a number, an e-mail address or where you "
        "live to reach you outside school."
    ),
    fix={
        "facebook": "Open the post, choose the three dots, then Edit post, Edit audience or Move to bin. For many old "
        "posts at once, look for “Limit past posts”, or search settings for it.",
        "instagram": "Open the post, choose the three dots, then Edit (to change the caption), Archive or Delete. Hold "
        "a comment of yours to delete it.",
        "x": "Open the post, choose the three dots, then Delete. Protecting the account hides all posts from "
        "strangers.",
        "linkedin": "Open the post, choose the three dots, then Edit post or Delete post.",
        "*": "Edit the post or comment so that the details are gone, narrow who can see it, or delete it.",
    },
    severity=Severity.MEDIUM,
    needs=(Post,),
    find=find,
    cues=DETAIL,
)

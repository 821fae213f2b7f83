"""The school named in something the owner wrote: by name, short name, hashtag, handle or address."""

from collections.abc import Iterator

from auditor.model import Certainty, Check, Context, Finding, Part, Post, Severity
from auditor.reading import school_names
from auditor.reading.causes import NAMED
from auditor.reading.look import look

KINDS = {"handle": "school-handle", "e-mail address": "school-domain", "web address": "school-domain"}


def find(post: Post, context: Context) -> Iterator[Finding]:
    """Yield one finding for a post that names a school of the owner's."""
    names = context.once(school_names.matcher)
    found = names.find(look(post.text))
    if not found:
        return
    part = Part("text", post.text, post.audience)
    yield Finding(
        record=post.key,
        audience=post.audience,
        certainty=Certainty.READ if any(one.certainty is Certainty.READ for one in found) else Certainty.GUESSED,
        quotes=tuple(part.quote(match.span, kind=KINDS.get(match.how, "school-name")) for match in found),
        reasons=tuple(dict.fromkeys(f"names the school: {match.how}" for match in found)),
    )


CHECK = Check(
    id="school-named-in-post",
    title="No post names the school",
    failed="Posts name the school",
    why=(
        "A post that names the school ties everything else you write to your work, and turns up when a parent, a pupil "
        "or a journalist searches for the school."
    ),
    fix={
        "facebook": "Open the post, choose the three dots, then Edit post, Edit audience or Move to bin. For many old "
        "posts at once: Settings, Privacy, Limit past posts; or Activity log, Manage activity.",
        "instagram": "Open the post, choose the three dots, then Edit (to change the caption), Archive or Delete.",
        "x": "Open the post, choose the three dots, then Delete. A post cannot be hidden; protecting the account hides "
        "all of them from strangers.",
        "linkedin": "Open the post, choose the three dots, then Edit post or Delete post.",
        "*": "Open the post and edit it so that the school is not named, narrow who can see it, or delete it.",
    },
    severity=Severity.LOW,
    needs=(Post,),
    find=find,
    cues=NAMED,
)

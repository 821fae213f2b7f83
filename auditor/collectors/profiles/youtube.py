"""YouTube: what a channel says of itself, and where its feed of newest videos lies (seen 2026)."""

import re

from auditor.collectors.profiles import pages
from auditor.collectors.profiles.shape import Missing, Read, Seen, Trouble, Whose, profile
from auditor.collectors.web_answers import Answer

CHANNEL = re.compile(r"UC[\w-]{22}")
FEED = "https://www.youtube.com/feeds/videos.xml?channel_id="
_IN_PAGE = re.compile(r"\"externalId\"\s*:\s*\"(UC[\w-]{22})\"|/channel/(UC[\w-]{22})\"")


def read_channel(answer: Answer, whose: Whose) -> Read:
    """Return a channel's page as a profile; `onward` is its feed."""
    tree = pages.parsed(answer)
    if isinstance(tree, Missing | Trouble):
        return tree
    found = _IN_PAGE.search(answer.text)
    if found is None:
        return Trouble.NOT_UNDERSTOOD
    about = profile(
        whose,
        name=tree.meta("og:title") or tree.title().removesuffix(" - YouTube"),
        bio=tree.meta("og:description", "description"),
    )
    return Seen(records=(about,), onward=FEED + (found[1] or found[2]))

"""What gives checks cause to look at a post: one bit each for its words, its form and what stands with it.

Most posts of most people give no cause to any check: this is asked of hundreds of thousands, so it is asked once.
"""

from collections.abc import Callable

from auditor.model import Post, Subject
from auditor.reading import contact_details, cues, posts, school_names
from auditor.reading.look import look

CLOSE, NAMED, DETAIL, PLACED, RESHARED, PICTURED = (1 << len(cues.FAMILIES) + place for place in range(6))
"""Words worth a close reading, perhaps the school's name, perhaps a contact detail, a place, from others, pictures."""


def cause_finder(subject: Subject, names: school_names.Matcher) -> Callable[[Post], int]:
    """Return what gives, for a post, the bits of `cues` for its words, with those above for what else gives cause."""
    domains, may_name = contact_details.domains(subject), names.may_name

    def causes(post: Post) -> int:
        """Return what gives cause to look at a post."""
        seen = look(post.text)
        met = seen.cues
        if may_name(seen):
            met |= NAMED | CLOSE
        elif met & posts.CAUSE or posts.gives_cause(seen, posts.form_of(post)):
            met |= CLOSE
        if contact_details.may_hold_one(seen, domains):
            met |= DETAIL
        if post.place is not None:
            met |= PLACED
        if post.reshared_from:
            met |= RESHARED
        if post.pictures:
            met |= PICTURED
        return met

    return causes

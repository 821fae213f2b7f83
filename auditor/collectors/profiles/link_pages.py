"""Pages that gather somebody's links, Linktree and about.me: they lead to every other account (seen 2026)."""

import msgspec

from auditor.collectors.profiles import pages
from auditor.collectors.profiles.shape import Missing, Read, Seen, Trouble, Whose, page, profile
from auditor.collectors.web_answers import Answer


class Link(msgspec.Struct, frozen=True):
    """A link on the page; `title` is what it says there."""

    url: str | None = None
    title: str | None = None


class Account(msgspec.Struct, frozen=True):
    """Whose page it is."""

    links: list[Link] = []


class Props(msgspec.Struct, frozen=True, rename="camel"):
    """What the page is made from."""

    username: str = ""
    page_title: str | None = None
    description: str | None = None
    social_links: list[Link] = []
    links: list[Link] = []
    account: Account = Account()
    status_code: int = 200


class _Page(msgspec.Struct, frozen=True, rename="camel"):
    page_props: Props = Props()


class _Data(msgspec.Struct, frozen=True):
    props: _Page = _Page()


def read_linktree(answer: Answer, whose: Whose) -> Read:
    """Return a Linktree page from the data it is made from."""
    tree = pages.parsed(answer)
    if not isinstance(tree, pages.Tree):
        return tree
    held = tree.root.find(".//script[@id='__NEXT_DATA__']")
    try:
        props = msgspec.json.decode((held.text if held is not None else "") or "", type=_Data).props.page_props
    except msgspec.MsgspecError:
        return Trouble.NOT_UNDERSTOOD
    if props.status_code == 404:
        return Missing()
    if props.username.casefold() != whose.name.casefold():
        return Trouble.ANOTHER
    links = [one for one in (*props.social_links, *props.links, *props.account.links) if one.url]
    fields = tuple(("website", one.url or "") for one in links)
    titles = "\n".join(one.title for one in links if one.title)
    bio = "\n".join(filter(None, (props.description, titles)))
    about = profile(whose, handle=props.username, name=props.page_title or "", bio=bio, fields=fields)
    return Seen(records=(about, page(whose, title=tree.title(), text=titles, url=whose.url)))


def read_about_me(answer: Answer, whose: Whose) -> Read:
    """Return an about.me page; one that nobody has bears the site's own name as its title."""
    tree = pages.parsed(answer)
    if not isinstance(tree, pages.Tree):
        return tree
    if tree.title().casefold() == "about.me":
        return Missing()
    stands = tree.meta("og:url").rstrip("/").rpartition("/")[2].casefold()
    if stands and stands != whose.name.casefold():
        return Trouble.ANOTHER
    return pages.read(answer, whose)

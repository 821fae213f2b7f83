"""Steam: a community profile, as its XML view gives it to anybody (seen 2015 to 2026)."""

from lxml import etree

from auditor.collectors.profiles import walls
from auditor.collectors.profiles.shape import Missing, Read, Seen, Shown, Trouble, Whose, profile, setting
from auditor.collectors.profiles.texts import plain
from auditor.collectors.web_answers import Answer


def read(answer: Answer, whose: Whose) -> Read:
    """Return the profile; one that is not there is a page of status 200 with an error in it."""
    if stopped := walls.trouble(answer):
        return stopped
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, load_dtd=False)
    try:
        root = etree.fromstring(answer.body, parser)
    except (etree.XMLSyntaxError, ValueError):
        return Trouble.NOT_UNDERSTOOD
    if root is not None and root.tag == "response":
        return Missing() if "could not be found" in (root.findtext("error") or "") else Trouble.NOT_UNDERSTOOD
    if root is None or root.tag != "profile":
        return Trouble.NOT_UNDERSTOOD
    said = {name: (root.findtext(name) or "").strip() for name in ("steamID64", "customURL", "steamID", "realname")}
    if whose.name.casefold() not in {said["steamID64"], said["customURL"].casefold()}:
        return Trouble.ANOTHER
    is_open = root.findtext("privacyState") == "public"
    records: list[Shown] = [
        profile(
            whose,
            handle=said["customURL"] or said["steamID64"],
            name=" / ".join(filter(None, (said["steamID"], said["realname"]))),
            bio=plain(root.findtext("summary") or ""),
            headline=plain(root.findtext("headline") or ""),
            fields=(("town", (root.findtext("location") or "").strip()),),
        )
    ]
    if not is_open:
        records.append(
            setting(
                whose, name="account_private", value="on", label="The profile is private, and shows strangers little"
            )
        )
    return Seen(records=tuple(records))

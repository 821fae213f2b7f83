"""A saved web page as its HTML and the address it came from, whichever way a browser saved it.

Chrome, Edge and Firefox "Complete" or "HTML only", MHTML ("Single File"), Safari's web archive, and SingleFile. Nothing
in a page is followed, loaded or run.
"""

import email
import email.policy
import plistlib
import re
from email.errors import MessageError
from email.message import EmailMessage

import msgspec

LARGEST = 50_000_000
"""Bytes of a saved file; a result page with all its pictures has a few million."""
LARGEST_TEXT = 6_000_000
"""Characters of a page without scripts, styles and pictures; a result page has a few hundred thousand."""
MOST_TAGS = 60_000
MOST_PARTS = 5_000
DEEPEST = 1_000
HEAD = 4_096
PAGE = re.compile(r"\.(?:x?html?|mhtml?|webarchive)$", re.IGNORECASE)
BESIDE = re.compile(r"(?:[_.-](?:files|dateien|fichiers|archivos|bestanden|file))/", re.IGNORECASE)
"""The folder with pictures and frames that a browser puts beside a page: nothing in it is a page of its own."""

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d{1,6}\)(\S+?)\s*-->", re.IGNORECASE)
_SINGLE_FILE = re.compile(r"SingleFile\s*\n?\s*url:\s*(\S+)", re.IGNORECASE)
_LINKED = re.compile(
    r"<(?:link[^>]{0,300}rel=[\"']?canonical[^>]{0,300}href|meta[^>]{0,300}property=[\"']?og:url[^>]{0,300}content)"
    r"=[\"']?(https?://[^\"'>\s]+)",
    re.IGNORECASE,
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset=[\"']?\s*([\w-]{2,30})", re.IGNORECASE)
# The words of scripts and styles, and pictures within addresses, are most of a page and say nothing.
_BODIES = re.compile(r"(<(script|style|svg)\b[^>]{0,4000}>).*?(?=</\2\b|\Z)", re.IGNORECASE | re.DOTALL)
_DATA = re.compile(r"data:[\w/+.-]{1,60}(?:;[\w=-]{1,30}){0,4},[^\"')\s>]{64,}", re.IGNORECASE)
_BOX = re.compile(r"</?(?:div|span|section|article|table|ul|ol|dl|b|i|em|font|center|blockquote)\b", re.IGNORECASE)
_BROKEN = (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError, RecursionError, LookupError)


class NotAPage(Exception):
    """A file that holds no web page that can be read; `reason` is a slug of `model.REASONS`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class SavedPage(msgspec.Struct, frozen=True):
    """A page: its HTML without scripts and styles, and the address it was saved from, "" where nothing says."""

    html: str
    address: str


def read(data: bytes) -> SavedPage:
    """Return the page that a saved file holds; raises NotAPage."""
    if len(data) > LARGEST:
        raise NotAPage("too-large")
    head = data[:HEAD]
    if head.startswith(b"bplist00") or b"<!DOCTYPE plist" in head or b"<plist" in head:
        body, charset, address = _from_web_archive(data)
    elif _is_mhtml(head):
        body, charset, address = _from_mhtml(data)
    else:
        body, charset, address = data, "", ""
    text = decoded(body, charset)
    address = address or _address_in(text)
    text = _DATA.sub("data:,", _BODIES.sub(r"\1", text))
    if len(text) > LARGEST_TEXT or text.count("<") > MOST_TAGS:
        raise NotAPage("too-large")
    if "<" not in text:
        raise NotAPage("not-a-web-page")
    if _is_too_deep(text):
        raise NotAPage("not-as-expected")
    return SavedPage(text, address)


def _is_too_deep(text: str) -> bool:
    """Say whether boxes stand in each other deeper than in any page for people; to search it would take minutes."""
    depth = 0
    for box in _BOX.finditer(text):
        depth = max(0, depth - 1) if box[0][1] == "/" else depth + 1
        if depth > DEEPEST:
            return True
    return False


def decoded(data: bytes, charset: str = "") -> str:
    """Return the text of a page: by its own mark, what it says of itself, UTF-8, or else Windows-1252."""
    for mark, name in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(name, "replace").replace("\0", "")
    said = _CHARSET.search(data[:HEAD])
    for name in (charset, "utf-8", said[1].decode("ascii") if said else ""):
        try:
            if name:
                return data.decode(name).replace("\0", "")
        except (UnicodeError, LookupError):
            continue
    return data.decode("windows-1252", "replace").replace("\0", "")


def _is_mhtml(head: bytes) -> bool:
    """Say whether the first bytes are the headers of a message."""
    start = head.lstrip()[:1_500].lower()
    return start.startswith(b"from: <saved by") or (b"mime-version:" in start and not start.startswith(b"<"))


def _from_web_archive(data: bytes) -> tuple[bytes, str, str]:
    """Return body, charset and address of Safari's web archive, which is a property list."""
    try:
        main = plistlib.loads(data)["WebMainResource"]
        body, charset, address = (
            main["WebResourceData"],
            main.get("WebResourceTextEncodingName", ""),
            main.get("WebResourceURL", ""),
        )
    except (*_BROKEN, plistlib.InvalidFileException) as error:
        raise NotAPage("damaged") from error
    if not isinstance(body, bytes):
        raise NotAPage("damaged")
    return body, charset if isinstance(charset, str) else "", address if isinstance(address, str) else ""


def _from_mhtml(data: bytes) -> tuple[bytes, str, str]:
    """Return body, charset and address of the page in an MHTML file: the part that was shown, or the first page."""
    if data.count(b"\n--") > MOST_PARTS:
        raise NotAPage("not-as-expected")
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        shown = str(message.get("Snapshot-Content-Location", "")).strip()
        found: EmailMessage | None = None
        for part in message.walk():
            if part.get_content_type() not in ("text/html", "application/xhtml+xml") or not isinstance(
                part, EmailMessage
            ):
                continue
            place = str(part.get("Content-Location", "")).strip()
            if found is None or (shown and place == shown):
                found = part
            if shown and place == shown:
                break
        if found is None:
            raise NotAPage("not-a-web-page")
        body = found.get_payload(decode=True)
        address = shown or str(found.get("Content-Location", "")).strip()
        charset = found.get_content_charset("") or ""
    except (*_BROKEN, MessageError) as error:
        raise NotAPage("damaged") from error
    if not isinstance(body, bytes) or not body.strip():
        raise NotAPage("damaged")
    return body, charset, address


def _address_in(text: str) -> str:
    """Return the address that the page itself tells: a browser's note, SingleFile's, or a canonical link."""
    head = text[:20_000]
    for pattern in (_SAVED_FROM, _SINGLE_FILE, _LINKED):
        found = pattern.search(head)
        if found and found[1].casefold().startswith(("http://", "https://")):
            return found[1].replace("&amp;", "&")
    return ""

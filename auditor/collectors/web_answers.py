"""What comes back through the door to the network: an answer, or a failure that says what kind."""

import codecs
from collections.abc import Mapping
from enum import StrEnum

import msgspec

from auditor.collectors.web_names import SENTENCES, Refusal


class Want(StrEnum):
    """What is asked for: a page for people, which robots.txt may close to programs, or an interface for programs."""

    PAGE = "page"
    API = "api"


class Why(StrEnum):
    """Why there is no answer."""

    REFUSED = "refused"
    ROBOTS = "robots"
    NO_SUCH_HOST = "no-such-host"
    UNREACHABLE = "unreachable"
    NOT_TRUSTED = "not-trusted"
    TOO_SLOW = "too-slow"
    TOO_LARGE = "too-large"
    REDIRECTS = "redirects"
    RATE_LIMITED = "rate-limited"
    NOT_UNDERSTOOD = "not-understood"


WORDS = {
    Why.ROBOTS: "The site asks programs not to read that page.",
    Why.NO_SUCH_HOST: "There is no site of that name, or the internet cannot be reached.",
    Why.UNREACHABLE: "The site could not be reached.",
    Why.NOT_TRUSTED: "The site could not prove that it is what it says.",
    Why.TOO_SLOW: "The site took too long to answer.",
    Why.TOO_LARGE: "The answer was larger than is safe to read.",
    Why.REDIRECTS: "The site sent the question on to somewhere else, again and again or where it may not go.",
    Why.RATE_LIMITED: "The site asks to wait before it is asked again.",
    Why.NOT_UNDERSTOOD: "The site's answer could not be understood.",
}


class Secret(msgspec.Struct, frozen=True):
    """A key that goes with a request as a header or as a part of the query; it is never shown."""

    name: str = ""
    value: str = ""
    in_query: str = ""
    """The name of the part of the query it goes into, instead of the header."""

    def __repr__(self) -> str:
        return "Secret(…)"

    def __str__(self) -> str:
        return "Secret(…)"


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What a site said. `url` is where it was said in the end, after redirects; `headers` have small letters."""

    status: int
    url: str
    content_type: str
    body: bytes
    headers: Mapping[str, str] = {}

    @property
    def text(self) -> str:
        """Return the body as text, in the encoding it says, or UTF-8; what does not fit becomes a question mark."""
        said = self.headers.get("content-type", "").casefold().partition("charset=")[2].partition(";")[0]
        try:
            codec = codecs.lookup(said.strip(" \"'")).name
            return self.body.decode(codec, "replace")
        except (LookupError, ValueError):
            return self.body.decode("utf-8", "replace")


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """Why there is no answer. `host` is the one that was meant; `wait` the seconds it asks to be left alone.

    `answer` is what it said all the same, where a rate limit came with words.
    """

    why: Why
    host: str = ""
    refusal: Refusal | None = None
    wait: float = 0
    answer: Answer | None = None

    @property
    def sentence(self) -> str:
        """Return the reason in words for people."""
        return SENTENCES[self.refusal] if self.refusal else WORDS[self.why]

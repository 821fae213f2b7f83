import pytest

from auditor.collectors.web_answers import Answer, Failure, Why
from auditor.collectors.web_names import Address, parse
from auditor.collectors.web_robots import Robots

RULES = """
User-agent: *
Disallow: /private
Allow: /private/open$
Crawl-delay: 5

User-agent: auditor
Disallow: /no-auditors
Crawl-delay: 3
"""


def an_address(url: str) -> Address:
    found = parse(url)
    assert isinstance(found, Address)
    return found


def an_answer(status: int, text: str = "") -> Answer:
    return Answer(status=status, url="", content_type="text/plain", body=text.encode())


@pytest.mark.parametrize(
    ("rules", "path", "closed"),
    [
        (RULES, "/", False),
        (RULES, "/private", False),
        (RULES, "/no-auditors/x", True),
        (RULES.replace("User-agent: auditor", "User-agent: other"), "/private/x", True),
        (RULES.replace("User-agent: auditor", "User-agent: other"), "/private/open", False),
        ("", "/", False),
        ("\0\xff nonsense", "/", False),
    ],
)
def test_a_site_says_which_pages_programs_may_read(rules: str, path: str, closed: bool) -> None:
    objection = Robots(lambda _: an_answer(200, rules)).objection(an_address(f"https://rowan.example{path}"))
    assert (objection is not None) is closed
    if objection is not None:
        assert objection.why is Why.ROBOTS


@pytest.mark.parametrize(("status", "why"), [(404, None), (403, None), (204, None), (500, "u"), (503, "u"), (429, "u")])
def test_no_rules_mean_yes_and_trouble_means_not_now(status: int, why: str | None) -> None:
    objection = Robots(lambda _: an_answer(status)).objection(an_address("https://rowan.example/"))
    assert (objection.why if objection else None) is (Why.UNREACHABLE if why else None)


def test_a_failure_is_passed_on() -> None:
    failure = Failure(why=Why.TOO_SLOW)
    assert Robots(lambda _: failure).objection(an_address("https://rowan.example/")) is failure


def test_a_site_is_asked_once() -> None:
    asked: list[str] = []

    def ask(url: str) -> Answer:
        asked.append(url)
        return an_answer(200, RULES)

    robots = Robots(ask)
    for url in ("https://rowan.example/a", "https://rowan.example/b", "https://blog.rowan.example/"):
        robots.objection(an_address(url))
    assert asked == ["https://rowan.example/robots.txt", "https://blog.rowan.example/robots.txt"]


def test_a_site_says_how_often_it_may_be_asked() -> None:
    robots = Robots(lambda _: an_answer(200, RULES))
    address = an_address("https://rowan.example/")
    assert robots.apart(address) == 0
    robots.objection(address)
    assert robots.apart(address) == 3

import pytest

from auditor.collectors.web_names import Address, Refusal, ascii_host, domain, domains, parse, read
from auditor.model import Person, School, Subject
from tests.hostile_addresses import REFUSED, SCHOOL

ASKED = [
    ("https://rowan.example", "https://rowan.example/"),
    ("https://Rowan.Example./a?b=c#d", "https://rowan.example/a?b=c"),
    ("https://rowan.example:443/x", "https://rowan.example/x"),
    ("https://notlarkfield.example/", "https://notlarkfield.example/"),
    ("https://larkfield.example.org/", "https://larkfield.example.org/"),
    ("https://larkfield-example.org/", "https://larkfield-example.org/"),
    ("https://bücher.example/über uns".replace(" ", "%20"), "https://xn--bcher-kva.example/%C3%BCber%20uns"),
    ("https://my_page.example/", "https://my_page.example/"),
    ("https://rowan.example/?next=https://larkfield.example", "https://rowan.example/?next=https://larkfield.example"),
]


@pytest.mark.parametrize(("url", "why"), REFUSED)
def test_a_hostile_address_is_refused(url: str, why: Refusal) -> None:
    assert read(url, refused=SCHOOL) is why


@pytest.mark.parametrize(("url", "asked"), ASKED)
def test_an_honest_address_is_asked_for_in_one_way_of_writing(url: str, asked: str) -> None:
    found = read(url, refused=SCHOOL)
    assert isinstance(found, Address)
    assert found.url == asked


OWN = parse("http://127.0.0.1:8888")


@pytest.mark.parametrize(
    ("url", "refusal"),
    [
        ("http://127.0.0.1:8888/search?q=x", None),
        ("http://127.0.0.1:8889/search", Refusal.NOT_HTTPS),
        ("https://127.0.0.1:8888/search", Refusal.NUMERIC),
        ("http://127.0.0.1/search", Refusal.NOT_HTTPS),
        ("http://127.0.0.2:8888/", Refusal.NOT_HTTPS),
        ("http://localhost:8888/", Refusal.NOT_HTTPS),
    ],
)
def test_exactly_the_origin_of_the_owners_own_search_engine_may_lie_in_the_house(
    url: str, refusal: Refusal | None
) -> None:
    assert isinstance(OWN, Address)
    found = read(url, own=OWN)
    assert (found if isinstance(found, Refusal) else None) is refusal


def test_not_even_the_owners_own_search_engine_may_be_the_schools() -> None:
    own = parse("https://search.larkfield.example:8443")
    assert isinstance(own, Address)
    assert read("https://search.larkfield.example:8443/", refused=SCHOOL, own=own) is Refusal.SCHOOL


@pytest.mark.parametrize(
    "told",
    "larkfield.example www.larkfield.example LARKFIELD.example. *.larkfield.example https://www.larkfield.example/a?b "
    "head@larkfield.example .larkfield.example larkfield.example:8443 ｌarkfield.example".split(),
)
def test_a_domain_is_the_same_however_it_was_told(told: str) -> None:
    assert domain(told) == "larkfield.example"


@pytest.mark.parametrize("told", ["", " ", "?", "..", "a b..c"])
def test_nonsense_is_no_domain(told: str) -> None:
    assert domain(told) == ""


def test_the_domains_of_a_school_are_its_own_and_those_of_its_trust_and_authority() -> None:
    school = School(name="Larkfield", domains=("www.larkfield.example",), related_domains=("oakmere.gov.example", ""))
    assert domains(Subject(person=Person(names=("Rowan",)), schools=(school, school))) == (
        "larkfield.example",
        "oakmere.gov.example",
    )


def test_a_host_is_plain_letters_in_the_end() -> None:
    assert ascii_host("Bücher.example") == "xn--bcher-kva.example"
    assert ascii_host("[::1]") == ""
    assert ascii_host("") == ""

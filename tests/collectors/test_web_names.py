import pytest

from auditor.collectors.web_names import Address, Refusal, ascii_host, domain, domains, parse, read
from auditor.model import Person, School, Subject

SCHOOL = ("larkfield.example", "xn--lrkfield-0za.example", "oakmere-trust.example", "oakmere.gov.example")

REFUSED = [
    ("http://rowan.example/", Refusal.NOT_HTTPS),
    ("HTTP://rowan.example/", Refusal.NOT_HTTPS),
    ("ftp://rowan.example/", Refusal.NOT_HTTPS),
    ("file:///etc/passwd", Refusal.NOT_HTTPS),
    ("gopher://rowan.example/", Refusal.NOT_HTTPS),
    ("data:text/html,x", Refusal.NOT_HTTPS),
    ("javascript:alert(1)", Refusal.NOT_HTTPS),
    ("//rowan.example/", Refusal.NOT_HTTPS),
    ("rowan.example", Refusal.NOT_HTTPS),
    ("", Refusal.NOT_HTTPS),
    ("https://", Refusal.ODD),
    ("https:///path", Refusal.ODD),
    ("https://rowan.example:0/", Refusal.ODD),
    ("https://rowan.example:99999/", Refusal.ODD),
    ("https://rowan.example:443x/", Refusal.ODD),
    ("https://rowan..example/", Refusal.ODD),
    ("https://.example/", Refusal.ODD),
    ("https://-rowan.example/", Refusal.ODD),
    ("https://rowan%2eexample/", Refusal.ODD),
    ("https://rowan.example\\@larkfield.example/", Refusal.ODD),
    ("https://rowan.example\\.larkfield.example/", Refusal.ODD),
    ("https://rowan.example/a b", Refusal.ODD),
    ("https://rowan.example/\r\nHost: larkfield.example", Refusal.ODD),
    ("https://rowan.example/\x00", Refusal.ODD),
    ("https://lark\u200bfield.example/", Refusal.ODD),
    ("https://lark\u00adfield.example/", Refusal.ODD),
    ("https://[::1", Refusal.ODD),
    ("https://[fe80::1%25eth0]/", Refusal.ODD),
    ("https://xn--a.example/", Refusal.ODD),
    ("https://" + "a" * 64 + ".example/", Refusal.ODD),
    ("https://rowan.example/" + "a" * 5_000, Refusal.ODD),
    ("https://larkfield.example@rowan.example/", Refusal.USERINFO),
    ("https://rowan.example@larkfield.example/", Refusal.USERINFO),
    ("https://user:pass@rowan.example/", Refusal.USERINFO),
    ("https://@rowan.example/", Refusal.USERINFO),
    ("https://127.0.0.1/", Refusal.NUMERIC),
    ("https://127.1/", Refusal.NUMERIC),
    ("https://2130706433/", Refusal.NUMERIC),
    ("https://0x7f000001/", Refusal.NUMERIC),
    ("https://0x7f.0.0.1/", Refusal.NUMERIC),
    ("https://0177.0.0.1/", Refusal.NUMERIC),
    ("https://8.8.8.8/", Refusal.NUMERIC),
    ("https://１２７.0.0.1/", Refusal.NUMERIC),
    ("https://①②⑦.0.0.1/", Refusal.NUMERIC),
    ("https://127。0。0。1/", Refusal.NUMERIC),
    ("https://[::1]/", Refusal.NUMERIC),
    ("https://[::ffff:127.0.0.1]/", Refusal.NUMERIC),
    ("https://[64:ff9b::7f00:1]/", Refusal.NUMERIC),
    ("https://169.254.169.254/latest/meta-data/", Refusal.NUMERIC),
    ("https://localhost/", Refusal.INSIDE),
    ("https://LOCALHOST./", Refusal.INSIDE),
    ("https://app.localhost/", Refusal.INSIDE),
    ("https://router/", Refusal.INSIDE),
    ("https://printer.local/", Refusal.INSIDE),
    ("https://nas.lan/", Refusal.INSIDE),
    ("https://metadata.google.internal/", Refusal.INSIDE),
    ("https://box.home.arpa/", Refusal.INSIDE),
    ("https://hidden.onion/", Refusal.INSIDE),
    ("https://rowan.example:8443/", Refusal.PORT),
    ("https://rowan.example:22/", Refusal.PORT),
    ("https://larkfield.example/", Refusal.SCHOOL),
    ("https://LARKFIELD.example/", Refusal.SCHOOL),
    ("https://larkfield.example./", Refusal.SCHOOL),
    ("https://larkfield.example../", Refusal.SCHOOL),
    ("https://www.larkfield.example/", Refusal.SCHOOL),
    ("https://a.b.larkfield.example/", Refusal.SCHOOL),
    ("https://larkfield.example:8443/", Refusal.SCHOOL),
    ("http://larkfield.example/", Refusal.SCHOOL),
    ("https://ｌａｒｋｆｉｅｌｄ.example/", Refusal.SCHOOL),
    ("https://larkfield。example/", Refusal.SCHOOL),
    ("https://larkfield｡example/", Refusal.SCHOOL),
    ("https://lärkfield.example/", Refusal.SCHOOL),
    ("https://LÄRKFIELD.example/", Refusal.SCHOOL),
    ("https://XN--LRKFIELD-0ZA.example/", Refusal.SCHOOL),
    ("https://la\u0308rkfield.example/", Refusal.SCHOOL),
    ("https://mail.oakmere-trust.example/", Refusal.SCHOOL),
    ("https://schools.oakmere.gov.example/", Refusal.SCHOOL),
]
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

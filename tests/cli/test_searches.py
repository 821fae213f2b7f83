import pytest

from auditor.cli import searches
from auditor.lookup import providers
from auditor.lookup.queries import Form
from auditor.model import OwnAccount, Person, Refused, School, Subject, WrongUsage

SUBJECT = Subject(
    person=Person(names=("Rowan Ellis",), former_names=("Rowan Thorne",), town="Oakmere"),
    schools=(School(name="Larkfield Primary School", domains=("larkfield.example",)),),
    accounts=(OwnAccount(platform="x", handle="@rowan_e"), OwnAccount(platform="reddit", handle="owl", anonymous=True)),
)
NOBODY = Subject(person=Person(names=("",)), schools=(School(name="Larkfield"),))


@pytest.mark.parametrize("name", ["Rowan Ellis", "rowan  ellis", '"Rowan Ellis"', "@rowan_e", "rowan_e"])
def test_a_name_of_the_owners_is_searched_for(name: str) -> None:
    assert searches.chosen(SUBJECT, [name], former=False, pictures=True)


@pytest.mark.parametrize(
    "name",
    ["Mia Dunn", "Rowan", "Ellis", "Larkfield Primary School", "Oakmere", "teacher", "owl", "Rowan Thorne", "", '"'],
)
def test_any_other_name_is_refused_and_not_repeated(name: str) -> None:
    with pytest.raises(Refused) as caught:
        searches.chosen(SUBJECT, ["Rowan Ellis", name], former=False, pictures=True)
    assert not name or name not in caught.value.sentence + caught.value.next_step


def test_a_former_name_is_searched_for_if_asked_for_and_alone() -> None:
    found = searches.chosen(SUBJECT, [], former=True, pictures=True)
    assert {one.text for one in found} == {'"Rowan Thorne"'}
    with pytest.raises(Refused):
        searches.chosen(SUBJECT, ["Rowan Ellis"], former=True, pictures=True)


def test_pictures_can_be_left_out() -> None:
    forms = {one.form for one in searches.chosen(SUBJECT, [], former=False, pictures=False)}
    assert forms == {Form.WEB}


@pytest.mark.parametrize("former", [True, False])
def test_nothing_to_search_for_is_said(former: bool) -> None:
    with pytest.raises(WrongUsage, match="nothing of yours"):
        searches.chosen(NOBODY, [], former=former, pictures=True)


def test_what_would_be_sent_is_said_whole_but_for_the_key_and_the_former_name(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTPS_PROXY", "http://rowan:pw@proxy.example:3128")
    several = [(one, "https://search.example" if one.id == "searxng" else "canary-key") for one in providers.PROVIDERS]
    for former in (True, False):
        asked = searches.chosen(SUBJECT, [], former=former, pictures=True)
        with searches.prepared(several, asked, SUBJECT) as planned:
            sendings = searches.sendings(planned)
            assert "canary" not in repr(planned)
        assert [one.host.split()[0] for one in sendings] == [
            "api.search.brave.com",
            "api.mojeek.com",
            "search.example",
            "google.serper.dev",
            "serpapi.com",
        ]
        for one in sendings:
            assert "made-up word" in one.lines[0]
            shown = repr(one)
            for secret in ("canary", "Thorne", "rowan:pw"):
                assert secret not in shown
        assert [one.proxy for one in sendings] == [
            "proxy.example:3128",
            "proxy.example:3128",
            "",
            *["proxy.example:3128"] * 2,
        ]
        assert len(sendings[0].lines) == len(asked) + 1


def test_each_provider_is_sent_what_it_can_search_for() -> None:
    asked = searches.chosen(SUBJECT, [], former=False, pictures=True)
    several = [(providers.PROVIDERS[0], "k"), (providers.PROVIDERS[1], "k")]
    with searches.prepared(several, asked, SUBJECT) as (brave, mojeek):
        assert brave.queries == asked
        assert {one.form for one in mojeek.queries} == {Form.WEB}
        assert brave.decoy != mojeek.decoy

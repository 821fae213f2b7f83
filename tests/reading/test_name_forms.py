"""All that a school goes by: cores, initials, one-word forms."""

from auditor.model import School
from auditor.reading.aliases import Ordinariness
from auditor.reading.name_forms import names_of

SCHOOL = School(
    name="St Aldhelm's CofE Primary School",
    aliases=("St Ald's", "SACPS"),
    handles=("@StAlds",),
    hashtags=("#AldiesY6",),
    domains=("www.staldhelms-pri.dorset.sch.uk",),
    town="Wimbrook",
)


def test_cores_come_from_name_aliases_and_what_is_derived() -> None:
    cores = {core.words: core for core in names_of(SCHOOL).cores}
    assert {("aldhelm",), ("ald",)} <= cores.keys()
    assert cores[("ald",)].declared
    assert not cores[("aldhelm",)].declared
    assert all(core.saint for core in cores.values())


def test_initials_know_whether_they_were_declared() -> None:
    known = names_of(SCHOOL).initials
    assert known["sacps"] == (Ordinariness.LONG_INITIALS, True)
    assert known["sacepS".casefold()] == (Ordinariness.LONG_INITIALS, False)


def test_one_word_forms_are_longest_first_and_hold_domains_and_hybrids() -> None:
    glued = names_of(SCHOOL).glued
    texts = [form.text for form in glued]
    assert texts == sorted(texts, key=lambda text: -len(text))
    assert {"staldhelms", "saintaldhelm", "staldhelmspri", "staldhelmscps"} <= set(texts)
    sure = {form.text for form in glued if form.sure}
    assert "staldhelmspri" in sure
    assert "staldhelms" not in sure


def test_declared_tags_are_kept_bare() -> None:
    assert names_of(SCHOOL).exact == {"stalds", "aldiesy6"}


def test_a_domain_that_is_an_everyday_word_is_no_form_of_its_own() -> None:
    names = names_of(School(name="The Crypt School", domains=("crypt.gloucs.sch.uk",)))
    assert not [form for form in names.glued if form.text == "crypt" and form.sure]
    assert "crypts" not in {form.text for form in names.glued}

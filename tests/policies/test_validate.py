"""Validating packs: each thing wrong gives one plain sentence with its place."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.model import WrongUsage
from auditor.policies import validate, validate_text

HEAD = """version = 1
id = "larkfield-2026"
title = "Social Media Policy"
school = "Larkfield Primary School"
"""
CLAUSE = """
[[clauses]]
ref = "5.1"
topic = "school-identification"
strength = "must-not"
demand = "forbids"
says = "Leave the school's name out."
checks = ["school-named-in-profile"]
"""
GOOD = HEAD + CLAUSE
AT = "Clause “5.1” (line 6): "


def changed(old: str, new: str) -> str:
    """Return the good pack with one place changed."""
    assert GOOD.count(old) == 1
    return GOOD.replace(old, new)


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        GOOD + "# a note\n",
        changed("version = 1\n", ""),
        changed('id = "larkfield-2026"', 'id = "larkfield-2026"\ndated = 2026-09-01\nreview = "2027-09"'),
        GOOD + 'steps = ["*.account-private", "facebook.past-posts"]\ncard = "leaving"\nmoment = "leaving"\n',
        GOOD + 'ask = "Is it so?"\ngood_answer = "no"\n',
        GOOD + 'ask = "Is it so?"\n',
        GOOD + 'conflicts = ["larkfield-2026:5.1", "carville-2019:5.17"]\n',
        changed('demand = "forbids"', 'demand = "allows-with-disclaimer"\nunless = ["disclaimer:own-only"]'),
        GOOD + CLAUSE.replace("5.1", "5.2"),
        changed('checks = ["school-named-in-profile"]', 'note = "Told only."'),
    ],
)
def test_a_well_made_pack_has_no_problem(text: str) -> None:
    assert validate_text(text) == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            changed('ref = "5.1"', 'ref = "5.1'),
            "This is not valid TOML: Illegal character '\\n' (at line 7",
        ),
        ("version = 1\nversion = 1\n", "This is not valid TOML: Cannot overwrite a value (at line 2, column 12)."),
        ("x = " + "9" * 5000, "This is not valid TOML: "),
        ("x = " + "[" * 100_000, "The file is nested too deeply to be read."),
        ("", "At the top: id is missing."),
        ("", "There is no clause; each begins with a line [[clauses]]."),
        (HEAD + "clauses = []", "There is no clause; each begins with a line [[clauses]]."),
        (HEAD + 'clauses = "5.1"', "Each clause must begin with a line [[clauses]]."),
        (HEAD + "clauses = [1, 2]", "Each clause must begin with a line [[clauses]]."),
        (HEAD + "[clauses]\nref = 1", "Each clause must begin with a line [[clauses]]."),
        (changed("version = 1", "version = 2"), "At the top: version must be 1, the only one there is."),
        (changed("version = 1", 'version = "1"'), "At the top: version must be 1, the only one there is."),
        (changed("version = 1", "version = true"), "At the top: version must be 1, the only one there is."),
        (
            changed('"larkfield-2026"', '"Larkfield 2026"'),
            "At the top: id may hold small letters, digits",
        ),
        (changed('"larkfield-2026"', '"a:b"'), "At the top: id may hold small letters, digits"),
        (changed('"larkfield-2026"', "2026"), "At the top: id must be text in quotes."),
        (changed('"larkfield-2026"', '" "'), "At the top: id is empty."),
        (changed("title =", "titel ="), "At the top: “titel” is not a field of a pack. Did you mean “title”?"),
        (changed("title =", "titel ="), "At the top: title is missing."),
        (
            changed("version = 1", 'dated = "soon"'),
            "At the top: dated must be a day such as 2019-02-27",
        ),
        (changed('ref = "5.1"\n', ""), "Clause number 1 (line 6): ref is missing."),
        (changed('ref = "5.1"', "ref = 5.1"), "Clause number 1 (line 6): ref must be text in quotes."),
        (changed('ref = "5.1"', 'ref = ""'), "ref is empty."),
        (changed('ref = "5.1"', 'ref = "5.1(a)"'), "ref may hold small letters, digits, dots and dashes"),
        (changed("says =", "say ="), AT + "“say” is not a field of a clause. Did you mean “says”?"),
        (changed("says =", "say ="), AT + "says is missing."),
        (changed("Leave the school's name out.", "  "), AT + "says is empty."),
        (changed("Leave the school's name out.", "a" * 601), AT + "says must be one line of at most 600 characters"),
        (changed("Leave the school's name out.", "a\\u202eb"), AT + "says must be one line of at most 600 characters"),
        (changed("Leave the school's name out.", "a\\nb"), AT + "says must be one line of at most 600 characters"),
        (
            changed('"school-identification"', '"school-identifcation"'),
            AT + "The topic “school-identifcation” is not known. Did you mean “school-identification”?",
        ),
        (
            changed('strength = "must-not"', 'strength = "never"'),
            AT + "strength is “never”; it can be must, must-not, should, should-not, may.",
        ),
        (
            changed('demand = "forbids"', 'demand = "forbid"'),
            AT + "demand is “forbid”; it can be forbids, needs-approval, allows-with-disclaimer",
        ),
        (GOOD + 'moment = "now"\n', AT + "moment is “now”; it can be any, joining, routine, leaving, when-it-happens."),
        (
            changed('["school-named-in-profile"]', '["school-named-in-profil"]'),
            AT + "The check “school-named-in-profil” is not known. Did you mean “school-named-in-profile”?",
        ),
        (
            changed('["school-named-in-profile"]', '"school-named-in-profile"'),
            AT + 'checks must be a list of texts in quotes, such as ["one", "two"].',
        ),
        (
            changed('["school-named-in-profile"]', '["school-named-in-profile", "school-named-in-profile"]'),
            AT + "checks says the same thing twice.",
        ),
        (GOOD + 'card = "party"\n', AT + "The card “party” is not known."),
        (GOOD + 'unless = ["approval"]\n', AT + "The reason in unless “approval” is not known."),
        (GOOD + 'unless = ["disclaimer:partial"]\n', AT + "The reason in unless “disclaimer:partial” is not known."),
        (
            GOOD + 'steps = ["*.account-privat"]\n',
            AT + "The step “*.account-privat” is not known. Did you mean “*.account-private”?",
        ),
        (GOOD + 'steps = ["account-private"]\n', AT + "The step “account-private” must look like *.account-private"),
        (GOOD + 'steps = ["Facebook!.posts"]\n', AT + "The step “Facebook!.posts” must look like *.account-private"),
        (GOOD + 'good_answer = "no"\n', AT + "good_answer stands without a question (ask)."),
        (GOOD + 'ask = "Is it?"\ngood_answer = "perhaps"\n', AT + "good_answer can be yes or no"),
        (GOOD + 'conflicts = ["5.2"]\n', AT + "conflicts names “5.2”, which is no clause of this policy"),
        (GOOD + 'conflicts = ["larkfield-2026:5.2"]\n', AT + "conflicts names “larkfield-2026:5.2”"),
        (GOOD + 'conflicts = ["carville-2019:4.7"]\n', AT + "conflicts names “carville-2019:4.7”"),
        (
            changed('checks = ["school-named-in-profile"]', ""),
            AT + "nothing serves it; give it checks",
        ),
        (changed('checks = ["school-named-in-profile"]', 'note = ""'), AT + "nothing serves it"),
        (
            changed('checks = ["school-named-in-profile"]', 'unless = ["disclaimer"]\nnote = "Told."'),
            AT + "unless settles what checks find, and there are no checks.",
        ),
        (changed('"must-not"', '"may"'), AT + "what one may do cannot have the demand forbids."),
        (changed('"forbids"', '"allows"'), AT + "what one must not do cannot have the demand allows."),
        (changed('"forbids"', '"allows-with-disclaimer"'), AT + "a disclaimer is to settle it, so unless must say so"),
        (GOOD + CLAUSE, "Clause “5.1” (line 14): another clause has the same ref (Clause “5.1” (line 6))."),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text: str, problem: str) -> None:
    problems = validate_text(text)
    assert any(problem in one for one in problems), problems


def test_one_thing_wrong_is_one_sentence() -> None:
    assert validate_text(changed('"must-not"', '"never"')) == [
        AT + "strength is “never”; it can be must, must-not, should, should-not, may."
    ]


def test_all_that_is_wrong_is_listed_not_the_first_only() -> None:
    text = (
        HEAD + CLAUSE.replace("5.1", "a").replace('"forbids"', '"x"') + CLAUSE.replace("5.1", "b").replace("says", "z")
    )
    assert [problem.partition(":")[0] for problem in validate_text(text)] == [
        "Clause “a” (line 6)",
        "Clause “b” (line 14)",
        "Clause “b” (line 14)",
    ]


def test_the_known_checks_may_be_given() -> None:
    assert validate_text(GOOD, ("school-named-in-profile",)) == []
    assert validate_text(GOOD, ("other-check",)) == [AT + "The check “school-named-in-profile” is not known."]


def test_a_line_is_named_only_where_it_is_sure() -> None:
    text = GOOD.replace("says =", 'ask = """\n[[clauses]]\n"""\nsays =')
    assert validate_text(text)[0].startswith("Clause “5.1”: ask must be one line")


def test_an_endless_list_of_problems_is_cut() -> None:
    text = HEAD + "".join(f'[[clauses]]\nref = "{number}"\nx = 1\n' for number in range(5000))
    assert len(validate_text(text)) == 200


def test_a_file_is_validated_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "ours.toml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert validate(path) == []


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"title = \xff\xfe", "is not a text in UTF-8"),
        (GOOD.encode("utf-16"), "is not a text in UTF-8"),
        (b"#" * 1_000_001, "is far too long"),
    ],
)
def test_a_file_that_cannot_be_a_pack_is_refused(data: bytes, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "ours.toml"
    path.write_bytes(data)
    with pytest.raises(WrongUsage, match=sentence):
        validate(path)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(WrongUsage, match=r"There is no file “none\.toml”"):
        validate(tmp_path / "none.toml")
    with pytest.raises(WrongUsage, match="could not be opened"):
        validate(tmp_path)


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_text_gives_sentences_and_no_error(text: str) -> None:
    problems = validate_text(text)
    assert problems
    assert all(problem.isprintable() for problem in problems)


FIELD = st.sampled_from(["ref", "topic", "strength", "demand", "says", "checks", "unless", "ask", "steps", "conflicts"])
VALUE = st.sampled_from(
    ['"5.1"', '""', "1", "1.5", "true", "[]", '["a"]', "[1]", "{a = 1}", "2019-02-27", '"\\u0000"', '["disclaimer"]']
)


@given(st.dictionaries(FIELD, VALUE))
@settings(max_examples=150, deadline=None)
def test_any_value_in_any_field_gives_sentences_and_no_error(fields: dict[str, str]) -> None:
    text = HEAD + "[[clauses]]\n" + "\n".join(f"{name} = {value}" for name, value in fields.items())
    assert all(problem.isprintable() for problem in validate_text(text))
    assert validate_text(text)

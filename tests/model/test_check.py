"""What checks may know besides the record is worked out once a run, for all accounts."""

from datetime import date

from auditor.model import Context, Person, Subject

SUBJECT = Subject(person=Person(names=("Rowan Ellis",)), schools=())


def test_what_is_derived_is_made_once_a_run_and_shared_by_its_accounts() -> None:
    asked = []

    def names(subject: Subject) -> tuple[str, ...]:
        asked.append(subject)
        return subject.person.names

    shared: dict[object, object] = {}
    one, other = (Context(SUBJECT, today=date(2026, 11, 20), account=name, derived=shared) for name in ("a", "b"))
    assert one.once(names) is one.once(names) is other.once(names)
    assert asked == [SUBJECT]


def test_another_run_derives_anew() -> None:
    one, other = (Context(SUBJECT, today=date(2026, 11, 20)) for _ in range(2))
    assert one.once(lambda _: object()) is not other.once(lambda _: object())
    assert one.once(id) == other.once(id) == id(SUBJECT)

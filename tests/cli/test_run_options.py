"""A check and its repetition take the same options."""

from auditor.cli import audit, recheck


def test_both_commands_of_a_run_have_the_same_options() -> None:
    first, again = ({option.name for option in one.params} for one in (audit.command, recheck.command))
    assert first - again == {"named", "no_memory"}
    assert again <= first
    assert {"place", "json_place", "lock", "then_open", "anyway", "wanted", "about"} <= again

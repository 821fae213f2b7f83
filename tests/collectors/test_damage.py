"""Every way in which a packed file does not open has its own sentence, next step and state."""

from auditor.collectors import damage


def test_each_has_its_own_words() -> None:
    problems = (
        damage.empty("a.zip"),
        damage.damaged("a.zip", unfinished=True),
        damage.damaged("a.zip", unfinished=False),
        damage.locked("a.zip"),
    )
    assert [problem.state for problem in problems] == ["truncated", "truncated", "wrong-format", "encrypted"]
    assert len({problem.sentence for problem in problems}) == 4
    assert all("“a.zip”" in problem.sentence and problem.next_step for problem in problems)

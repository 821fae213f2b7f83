"""What a run's exit status says: something unread or missing wins over things to do."""

import msgspec
import pytest

from auditor.judge import exit_code
from auditor.model import ExitCode, SourceState, Verdict
from tests.sample_checklist import SAMPLE

WHOLE = msgspec.structs.replace(SAMPLE.sources[0], state=SourceState.READ, missing=(), untold=())


@pytest.mark.parametrize(
    ("state", "missing", "untold", "verdicts", "expected"),
    [
        (SourceState.READ, (), (), (Verdict.FINE,), ExitCode.NOTHING_TO_DO),
        (SourceState.READ, (), ("whether your posts are protected",), (Verdict.FINE,), ExitCode.NOTHING_TO_DO),
        (SourceState.READ, (), (), (Verdict.FINE, Verdict.LOOK_YOURSELF), ExitCode.THINGS_TO_DO),
        (SourceState.READ, ("your posts",), (), (Verdict.FINE,), ExitCode.PARTLY_READ),
        (SourceState.READ, ("your posts",), (), (Verdict.TO_DO,), ExitCode.PARTLY_READ),
        (SourceState.TRUNCATED, (), (), (Verdict.TO_DO,), ExitCode.PARTLY_READ),
    ],
)
def test_the_exit_status(
    state: SourceState,
    missing: tuple[str, ...],
    untold: tuple[str, ...],
    verdicts: tuple[Verdict, ...],
    expected: ExitCode,
) -> None:
    source = msgspec.structs.replace(WHOLE, state=state, missing=missing, untold=untold)
    items = tuple(msgspec.structs.replace(SAMPLE.items[0], verdict=verdict) for verdict in verdicts)
    assert exit_code(msgspec.structs.replace(SAMPLE, sources=(source,), items=items)) is expected

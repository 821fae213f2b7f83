"""The line over time: what each remembered run came to."""

from auditor.model import Point
from auditor.state.content import Content, Run


def line(content: Content) -> tuple[Point, ...]:
    """Return one point for each remembered run, the oldest first."""
    runs = sorted(content.runs, key=lambda run: run.made)
    return tuple(
        Point(
            made=run.made,
            to_do=run.to_do,
            look_yourself=run.look_yourself,
            kept=run.kept,
            new=run.new,
            mended=run.mended,
            came_back=run.came_back,
            accounts=len(_accounts(run)),
            comparable=before is None or (_accounts(before), set(before.packs)) == (_accounts(run), set(run.packs)),
        )
        for before, run in zip((None, *runs), runs, strict=False)
    )


def _accounts(run: Run) -> set[tuple[str, str]]:
    """Return the accounts a run looked at."""
    return {(one.platform, one.account.casefold().lstrip("@")) for one in run.looked}

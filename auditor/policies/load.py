"""Load the policy packs the owner asks for: built-in ones by id, the owner's own by path."""

import difflib
from collections.abc import Iterable
from pathlib import Path

from auditor.model import Pack, WrongUsage
from auditor.policies.built_in import BUILT_IN, built_in, converted
from auditor.policies.validate import read_text, shown, validate_text


def load_pack(source: str | Path) -> Pack:
    """Return one pack: a built-in one by its id, the owner's own by its path; raises WrongUsage."""
    if _is_path(source):
        return _own(Path(source))
    name = str(source).strip().lower()
    if name not in BUILT_IN:
        raise WrongUsage(
            f"There is no policy called “{shown(str(source))}”.{_near(name)}",
            next_step=f"There are {', '.join(BUILT_IN)}. Give a policy of your own by its path, such as ./ours.toml.",
        )
    return built_in(name)


def load_packs(sources: Iterable[str | Path]) -> tuple[Pack, ...]:
    """Return the packs in the order asked for, each once; raises WrongUsage, also where two share an id."""
    packs: dict[str, Pack] = {}
    for source in sources:
        pack = load_pack(source)
        if packs.setdefault(pack.id, pack) != pack:
            raise WrongUsage(
                f"Two different policies are both called “{pack.id}”.",
                next_step="Give your own another id, on the line that begins with id.",
            )
    return tuple(packs.values())


def _own(path: Path) -> Pack:
    """Return the pack in a file of the owner's."""
    text = read_text(path)
    problems = validate_text(text)
    if problems:
        more = f" There are {len(problems)} such points in all." if len(problems) > 1 else ""
        raise WrongUsage(
            f"The policy file “{shown(path.name)}” is not well made. {problems[0]}{more}",
            next_step="“auditor policies validate”, followed by the file, lists every point.",
        )
    return converted(text)


def _is_path(source: str | Path) -> bool:
    """Say whether a path is meant, not an id."""
    return isinstance(source, Path) or "/" in source or "\\" in source or source.lower().endswith(".toml")


def _near(name: str) -> str:
    """Return a question that offers the built-in id most like a name, or nothing."""
    near = [one for one in BUILT_IN if len(name) > 2 and name in one]
    near += difflib.get_close_matches(name[:80], BUILT_IN, n=1, cutoff=0.5)
    return f" Did you mean “{near[0]}”?" if near else ""

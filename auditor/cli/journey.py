"""The way through joining: what is known so far, and the store, opened when it is first needed."""

from auditor.cli import going_on, set_up
from auditor.model import StepState, Subject
from auditor.state import store
from auditor.state.store import Store

DONE = StepState.DONE


class Journey:
    """What the parts of joining share; `anyway` says that the owner goes on at what seems the school's computer."""

    def __init__(self, *, anyway: bool) -> None:
        """Begin; what is remembered is opened only where there is something, or something to be kept."""
        self.anyway = anyway
        self._held: Store | None = going_on.opened() if store.is_there() else None

    @property
    def subject(self) -> Subject | None:
        """Return the set-up as it is now."""
        return set_up.known()

    @property
    def held(self) -> Store:
        """Return what is remembered, opened now where it was not yet."""
        if self._held is None:
            self._held = going_on.opened()
        return self._held

    @property
    def so_far(self) -> Store:
        """Return what is remembered, for a look; nothing is opened or made for it."""
        return self._held or store.forgetful(store.Memory.NOT_WANTED)

    @property
    def remembered(self) -> Store | None:
        """Return the store where it remembers for the next time, None where it does not."""
        return self.held if self.held.memory is store.Memory.KEPT else None

    def is_marked(self, part: str) -> bool:
        """Say whether a part was done before."""
        return self._held is not None and going_on.since(self._held, _name(part), DONE) is not None

    def mark(self, part: str) -> None:
        """Remember that a part is done."""
        going_on.mark(self.held, _name(part), DONE)

    @property
    def has_checked(self) -> bool:
        """Say whether a check has been made and is remembered."""
        return self._held is not None and bool(self._held.content.runs)

    def last_words(self) -> str:
        """Return what to say to somebody who stops."""
        return going_on.last_words(self._held) if self._held is not None else going_on.KEPT


def _name(part: str) -> str:
    """Return the name under which it is remembered that a part is done."""
    return f"start.{part}"

"""The one list of everything this program ever keeps: what, why, for how long, and where.

`auditor doctor` prints it, docs/what-is-kept.md is held against it, and `auditor forget` removes what it names: a file
that is not in this list may not be written.
"""

from datetime import timedelta

import msgspec

from auditor.state import content

PART = "." + "[a-z0-9_]" * 8 + ".part"
"""An unfinished file of ours; its name is made by `tempfile`. Those of other programs are named otherwise."""

UNTIL_FORGET = "until you delete it, or run “auditor forget”"


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of thing that is kept. `files` are patterns in the private folder; `fields` are parts of the store."""

    what: str
    why: str
    how_long: str
    where: str
    files: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()


STORE = "in the encrypted store"
FOLDER = "in your private folder, readable by you only"


def _years(span: timedelta) -> str:
    """Return a span of days as whole years, in words."""
    number = round(span.days / 365)
    return "1 year" if number == 1 else f"{number} years"


FILES: tuple[Kept, ...] = (
    Kept(
        what="Your set-up: your names, accounts, schools and policies; a draft of it, where you stopped in the middle",
        why="so that you need not type it again",
        how_long=UNTIL_FORGET,
        where=FOLDER,
        files=("subject.toml", "subject-draft.toml"),
    ),
    Kept(
        what="Your reports, and the result as JSON where you asked for it",
        why="for you to read; they hold the words that were found",
        how_long=UNTIL_FORGET,
        where="in your private folder, or where you told it to write them; readable by you only",
        files=("reports/*checklist-*.html", "reports/*checklist-*.json", f"reports/{PART}"),
    ),
    Kept(
        what="Reminders, notes, pages of searches, letters and other files you asked for",
        why="for you to use",
        how_long=UNTIL_FORGET,
        where="in your private folder, or where you told it to write them",
        files=(
            "reports/*.ics",
            "reports/note-*.html",
            "reports/note-*.txt",
            "reports/searches-*.html",
            "reports/letter-*.txt",
        ),
    ),
    Kept(
        what="Term dates of your own, if you put them there",
        why="so that reminders follow your school's terms",
        how_long=UNTIL_FORGET,
        where=FOLDER,
        files=("terms.toml",),
    ),
    Kept(
        what="The encrypted store, and for moments the lock and the unfinished file of a run that writes it",
        why="so that the next run can say what changed",
        how_long=UNTIL_FORGET,
        where=FOLDER,
        files=("store.sealed", "store.lock", "store-damaged-*.sealed", PART),
    ),
    Kept(
        what="Keys of search engines, if you added any with “auditor keys add”",
        why="so that “auditor lookup search” can use them",
        how_long="until you run “auditor keys remove” or “auditor forget”",
        where="in your system's keyring, under “auditor”",
    ),
    Kept(
        what="The key of the store",
        why="to open it; without a keyring it is made from your passphrase, which is kept nowhere",
        how_long="until you run “auditor forget”",
        where="in your system's keyring, under “auditor”",
    ),
)
"""What lies on the disk as files, and in the keyring."""

REMEMBERED: tuple[Kept, ...] = (
    Kept(
        what="Findings, as fingerprints that only your key can make; with the check, the account and the days",
        why="to tell what is new, still there, mended or back; no word of yours is in them",
        how_long=f"{_years(content.KEEP_SIGHTINGS)} after it was last seen",
        where=STORE,
        fields=("sightings",),
    ),
    Kept(
        what="Of each run: the day, the policies, the accounts and checks looked at, and the numbers",
        why="for the line over time, and to compare only what was looked at",
        how_long=f"the last {content.KEEP_RUNS} runs",
        where=STORE,
        fields=("runs",),
    ),
    Kept(
        what="What you keep on purpose: its fingerprint, your reason, the date and the weight",
        why="so that it is shown as kept",
        how_long=f"{_years(content.KEEP_PAST_KEPT)} after its date; without a date, until you let it go",
        where=STORE,
        fields=("kept",),
    ),
    Kept(
        what="Your answers to the policies' questions, with their dates, and what you ticked in a report",
        why="so that you are not asked again for a year",
        how_long="until you change them, or run “auditor forget”",
        where=STORE,
        fields=("answers", "ticked"),
    ),
    Kept(
        what="How far you are in starting and in the walkthroughs, and which platforms you asked for your data",
        why="so that you can go on where you stopped",
        how_long="until you run “auditor forget”",
        where=STORE,
        fields=("steps",),
    ),
    Kept(
        what="Which privacy settings your exports showed, by name: on or off, for everyone or fewer, and the day",
        why="so that a walkthrough does not ask what is answered already",
        how_long=f"{_years(content.KEEP_SETTINGS)} after it was last read",
        where=STORE,
        fields=("settings",),
    ),
    Kept(
        what="What a look-up brought back, and which results you said are you",
        why="so that nothing is asked of the network twice",
        how_long=f"look-ups {_years(content.KEEP_CAPTURES)}; your answers until you run “auditor forget”",
        where=STORE,
        fields=("captures", "is_me"),
    ),
    Kept(
        what="Of each request of a look-up: to which host, what for, when, and how much came back",
        why="so that your report can say what left your computer",
        how_long=_years(content.KEEP_CAPTURES),
        where=STORE,
        fields=("requests",),
    ),
    Kept(
        what="What was seen in a picture, under a fingerprint of the file; never the picture",
        why="so that it need not be looked at again",
        how_long=f"{_years(content.KEEP_PICTURES)} after it was last looked at",
        where=STORE,
        fields=("pictures",),
    ),
    Kept(
        what="Of each letter you had written: whom it is for, when it went, and when an answer is due; not about what",
        why="to tell you when the month for an answer is over",
        how_long=f"{_years(content.KEEP_LETTERS)} after it was sent",
        where=STORE,
        fields=("letters",),
    ),
    Kept(
        what="Where the exports lie that you handed over, and where reports were written",
        why="to repeat a check, and so that “auditor forget” finds them",
        how_long=f"exports {_years(content.KEEP_INPUTS)}; reports until you run “auditor forget”",
        where=STORE,
        fields=("inputs", "written"),
    ),
)
"""What the encrypted store holds."""


def kept_list() -> tuple[Kept, ...]:
    """Return everything that is ever kept; nothing else is."""
    return (*FILES, *REMEMBERED)


def files() -> tuple[str, ...]:
    """Return the patterns of all files of ours in the private folder."""
    return tuple(pattern for one in kept_list() for pattern in one.files)

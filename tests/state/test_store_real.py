"""The store on what is really there: the Secret Service over D-Bus, no keyring at all, a disk that is really full."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.model import ExitCode
from auditor.state import private_folder, store

SERVICE = """
import sys
from auditor.model import AuditorError
from auditor.state import erasing, system_keyring
from auditor.state.answers import answer
from auditor.state.store import open_store
from datetime import date

what = sys.argv[1]
try:
    if what == "name":
        print(system_keyring.name())
    elif what == "break":
        system_keyring.write(system_keyring.entry(), b"x" * 32)
    elif what == "entries":
        import secretstorage
        collection = secretstorage.get_default_collection(secretstorage.dbus_init())
        print([item.get_label() for item in collection.get_all_items()])
    elif what == "forget":
        proof = erasing.erase(erasing.plan(open_store()))
        print(proof.left, proof.keys_left)
    else:
        store = open_store()
        store.update(lambda content: answer(content, what, "yes", date(2026, 11, 20)))
        print(store.memory, *sorted(store.content.answers))
except AuditorError as error:
    print(error.sentence)
    sys.exit(int(error.exit_code))
"""

DESKTOP = """
printf 'made-up\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
for what in "$@"; do "$PYTHON" -c "$SERVICE" "$what" 2>&1; echo "exit $?"; done
"""


def on_a_desktop(tmp_path: Path, *steps: str) -> list[str]:
    """Run each step, in a process of its own, on a session bus with a Secret Service; return what they say."""
    needed = ("dbus-run-session", "gnome-keyring-daemon")
    missing = [name for name in needed if not shutil.which(name)]
    if missing:
        pytest.skip(f"not on this system: {', '.join(missing)}")
    kept = ("PATH", "PYTHONPATH", private_folder.ANOTHER_PLACE)
    env = {name: os.environ[name] for name in kept if name in os.environ}
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    env |= {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(runtime), "PYTHON": sys.executable, "SERVICE": SERVICE}
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", DESKTOP, "sh", *steps],
        env=env,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if "SecretService" not in done.stdout and "name" in steps:
        pytest.skip("the Secret Service did not start here")
    return done.stdout.splitlines()


def test_the_secret_service_keeps_the_key(tmp_path: Path, home: Path) -> None:
    said = on_a_desktop(tmp_path, "name", "q1", "q2", "entries")
    assert "SecretService" in said[0]
    assert said[2:6] == ["kept q1", "exit 0", "kept q1 q2", "exit 0"]
    assert said[6].count("auditor") == 1
    assert (home / store.FILE_NAME).exists()


def test_a_wrong_key_in_the_secret_service_is_locked(tmp_path: Path, home: Path) -> None:
    said = on_a_desktop(tmp_path, "name", "q1", "break", "q2")
    assert said[-1] == f"exit {int(ExitCode.LOCKED)}"
    assert "does not fit" in said[-2]


def test_after_forgetting_the_secret_service_holds_nothing(tmp_path: Path, home: Path) -> None:
    said = on_a_desktop(tmp_path, "name", "q1", "forget", "entries")
    assert said[4:] == ["() ()", "exit 0", "[]", "exit 0"]
    assert not home.exists()


def test_away_from_the_desktop_a_store_is_locked_not_overwritten(tmp_path: Path, home: Path) -> None:
    on_a_desktop(tmp_path, "name", "q1")
    before = (home / store.FILE_NAME).read_bytes()
    env = {name: value for name, value in os.environ.items() if not name.startswith(("DBUS", "XDG", "DISPLAY"))}
    env["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    done = subprocess.run(
        [sys.executable, "-c", SERVICE, "q2"], env=env, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == int(ExitCode.LOCKED), done.stderr
    assert (home / store.FILE_NAME).read_bytes() == before


@pytest.mark.parametrize("backend", ["keyring.backends.fail.Keyring", "keyring.backends.null.Keyring"])
def test_without_any_keyring_the_run_works(backend: str, home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SERVICE, "q1"],
        env={**os.environ, "PYTHON_KEYRING_BACKEND": backend},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "no-key q1\n"), done.stderr
    assert not (home / store.FILE_NAME).exists()


FULL_DISK = """
import resource, sys
from datetime import date
from auditor.model import AuditorError
from auditor.state.answers import answer
from auditor.state.store import open_store

store = open_store(lambda _: "a quiet half hour")
store.update(lambda content: answer(content, "q1", "yes", date(2026, 11, 20)))
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
try:
    store.update(lambda content: answer(content, "q2", "x" * 2000, date(2026, 11, 20)))
except AuditorError as error:
    print(error.sentence)
print(*open_store(lambda _: "a quiet half hour").content.answers)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no limit on the size of files")
def test_a_disk_that_takes_no_more_leaves_the_old_state(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK], capture_output=True, text=True, timeout=60, check=False, env=dict(os.environ)
    )
    assert done.stdout.splitlines() == [
        f"“{store.FILE_NAME}” could not be saved: the disk does not take a file of that size.",
        "q1",
    ]
    assert not list(home.glob(".*.part"))

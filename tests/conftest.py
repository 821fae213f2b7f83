"""What all tests share: the flag that renews the golden files, the real samples, and a made-up internet."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import pytest_socket
import trustme

from tests.loopback import Web, serving


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the flag that writes the golden files anew; the difference is then the review."""
    parser.addoption("--update-golden", action="store_true", help="write the golden person's files anew")


@pytest.fixture
def samples() -> Path:
    """Return the folder of real samples, or skip where there is none."""
    folder = os.environ.get("AUDITOR_SAMPLES", "")
    if not folder:
        pytest.skip("real samples are not here: AUDITOR_SAMPLES names no folder")
    return Path(folder)


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """Return an authority that vouches for the made-up internet of the tests."""
    return trustme.CA()


@pytest.fixture
def web(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, socket_enabled: None) -> Iterator[Web]:
    """Return a made-up internet on loopback, over TLS; nothing beyond loopback can be reached."""
    pytest_socket.socket_allow_hosts(["127.0.0.1"])
    trusted = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(trusted))
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    with serving(authority) as there:
        yield there

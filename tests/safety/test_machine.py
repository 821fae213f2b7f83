"""The view of a computer that tests can make up."""

from auditor.safety.machine import Machine, System
from tests.made_up_machine import a_machine


def test_windows_does_not_mind_how_a_variable_is_written() -> None:
    assert Machine(system=System.WINDOWS, env={"OneDriveCommercial": "x"}).variable("ONEDRIVECOMMERCIAL") == "x"
    assert Machine(system=System.LINUX, env={"http_proxy": "x"}).variable("HTTP_PROXY") == ""


def test_a_file_in_another_encoding_is_still_text() -> None:
    assert a_machine(System.LINUX, files={"/etc/x": b"search \xff"}).text("/etc/x") == "search \ufffd"
    assert a_machine(System.LINUX).text("/etc/x") == ""

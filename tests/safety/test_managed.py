"""Whether an organisation runs this computer: each sign, and the home computers that have something like it."""

from collections.abc import Callable, Iterator

import pytest

from auditor.model import Subject
from auditor.safety import managed
from auditor.safety.machine import Machine, Sign, System, Weight
from tests.made_up_machine import SUBJECT, a_machine

W, M, L = System.WINDOWS, System.MACOS, System.LINUX
Find = Callable[[Machine, Subject | None], Iterator[Sign]]

DOMAIN = [
    ("signed in to the school's domain", a_machine(W, env={"USERDNSDOMAIN": "LARKFIELD.EXAMPLE"}), Weight.SURE),
    ("signed in to a domain", a_machine(W, env={"UserDnsDomain": "corp.example.com"}), Weight.STRONG),
    (
        "joined, signed in locally",
        a_machine(W, registry={managed.TCPIP: {"Domain": "corp.example.com"}}),
        Weight.STRONG,
    ),
    (
        "joined, a new name waits",
        a_machine(W, registry={managed.TCPIP: {"Domain": "", "NV Domain": "x.sch.uk"}}),
        Weight.SURE,
    ),
    ("rules of a domain", a_machine(W, registry={managed.POLICY: {"Distinguished-Name": "CN=PC,DC=x"}}), Weight.STRONG),
    ("a home computer", a_machine(W, env={"USERDOMAIN": "ROWANS-LAPTOP", "COMPUTERNAME": "ROWANS-LAPTOP"}), None),
    ("a home router's name", a_machine(W, registry={managed.TCPIP: {"Domain": "home", "NV Domain": ""}}), None),
    ("no rules", a_machine(W, registry={managed.POLICY: {"Distinguished-Name": ""}}), None),
    ("a Mac in a directory", a_machine(M, files={managed.DIRECTORIES + "/larkfield.example.plist": ""}), Weight.SURE),
    ("a Mac in another", a_machine(M, files={managed.DIRECTORIES + "/CORP.plist": ""}), Weight.STRONG),
    ("a Mac at home", a_machine(M, files={"/Library/Preferences/com.apple.dock.plist": ""}), None),
    ("sssd", a_machine(L, files={"/etc/sssd/sssd.conf": ""}), Weight.STRONG),
    ("FreeIPA", a_machine(L, files={"/etc/ipa/default.conf": ""}), Weight.STRONG),
    ("Samba in a domain", a_machine(L, files={"/etc/samba/smb.conf": "[global]\n  Security = ADS\n"}), Weight.STRONG),
    (
        "Samba at home",
        a_machine(L, files={"/etc/samba/smb.conf": "[global]\n# security = ads\nsecurity = user\n"}),
        None,
    ),
    ("a variable of Windows", a_machine(L, env={"USERDNSDOMAIN": "LARKFIELD.EXAMPLE"}), None),
]
CLOUD = [
    (
        "joined by the school",
        a_machine(W, registry={managed.JOINED + "\\A1": {"UserEmail": "r@larkfield.example"}}),
        Weight.SURE,
    ),
    ("joined by somebody", a_machine(W, registry={managed.JOINED + "\\A1": {}}), Weight.STRONG),
    (
        "a work account added",
        a_machine(W, registry={managed.CONNECTED + "\\A1": {"UserEmail": "r@larkfield.example"}}),
        Weight.HINT,
    ),
    ("never joined", a_machine(W, registry={managed.JOINED: {}}), None),
    ("not Windows", a_machine(L, registry={managed.JOINED + "\\A1": {}}), None),
]
INTUNE = {"ProviderID": "MS DM Server", "UPN": "r@larkfield.example"}
MANAGEMENT = [
    ("managed by the school", a_machine(W, registry={managed.ENROLLED + "\\B2": INTUNE}), Weight.SURE),
    (
        "managed by somebody",
        a_machine(W, registry={managed.ENROLLED + "\\B2": {"ProviderID": "MS DM Server"}}),
        Weight.STRONG,
    ),
    (
        "Windows' own keys",
        a_machine(W, registry={managed.ENROLLED + "\\B2": {"EnrollmentType": "1"}, managed.ENROLLED + "\\Status": {}}),
        None,
    ),
    ("on Apple's books", a_machine(M, files={managed.APPLES_RECORD: ""}), Weight.STRONG),
    ("not on Apple's books", a_machine(M, files={managed.APPLES_RECORD.replace("Found", "NotFound"): ""}), None),
    ("Jamf", a_machine(M, files={"/usr/local/jamf/bin/jamf": ""}), Weight.STRONG),
    ("Intune", a_machine(M, files={"/Library/Intune/Microsoft Intune Agent.app": ""}), Weight.STRONG),
    (
        "settings by a profile",
        a_machine(M, files={managed.MANAGED_SETTINGS + "/com.apple.wifi.plist": ""}),
        Weight.HINT,
    ),
    ("a Mac at home", a_machine(M, files={"/Library/Fonts/Lark.ttf": ""}), None),
    ("Intune on Linux", a_machine(L, files={"/opt/microsoft/intune/bin/agent": ""}), Weight.STRONG),
    ("Edge on Linux", a_machine(L, files={"/opt/microsoft/msedge/msedge": ""}), None),
]
CASES = [
    *((managed.find_domain, *case) for case in DOMAIN),
    *((managed.find_cloud_directory, *case) for case in CLOUD),
    *((managed.find_management, *case) for case in MANAGEMENT),
]


@pytest.mark.parametrize(("find", "case", "machine", "expected"), CASES)
def test_a_sign_is_seen_where_it_is(find: Find, case: str, machine: Machine, expected: Weight | None) -> None:
    assert [sign.weight for sign in find(machine, SUBJECT)] == ([] if expected is None else [expected]), case


def test_one_program_in_two_places_is_one_sign() -> None:
    both = a_machine(M, files={"/usr/local/jamf/bin/jamf": "", "/usr/local/bin/jamf": ""})
    assert len(list(managed.find_management(both, None))) == 1


def test_a_sign_says_what_where_and_why() -> None:
    (sign,) = managed.find_domain(a_machine(W, env={"USERDNSDOMAIN": "larkfield.example"}), SUBJECT)
    assert sign.what == "This computer belongs to the school's domain, larkfield.example."
    assert "USERDNSDOMAIN" in sign.where
    assert sign.why

"""Whether this network is the school's: names, search domains, proxies."""

import plistlib
from collections.abc import Callable, Iterator

import pytest

from auditor.model import Subject
from auditor.safety import network
from auditor.safety.machine import Machine, Sign, System, Weight
from auditor.safety.managed import TCPIP
from tests.made_up_machine import NOW, SUBJECT, a_machine

W, M, L = System.WINDOWS, System.MACOS, System.LINUX
Find = Callable[[Machine, Subject | None], Iterator[Sign]]
ADAPTER = TCPIP + "\\Interfaces\\{1}"
LATER, EARLIER = str(int(NOW.timestamp()) + 60), str(int(NOW.timestamp()) - 60)


def at(name: str, path: str = "/etc/resolv.conf") -> Machine:
    """Return a computer on a network that looks for names so."""
    return a_machine(L, files={path: f"nameserver 10.0.0.1\n{name}\n"})


def leased(domain: str, ends: str) -> Machine:
    """Return a Windows computer with one adapter."""
    return a_machine(W, registry={ADAPTER: {"DhcpDomain": domain, "LeaseTerminatesTime": ends}})


def mac(**proxies: object) -> Machine:
    """Return a Mac with these proxies in its network settings."""
    data = plistlib.dumps({"NetworkServices": {"A": {"Proxies": proxies}, "B": {}}})
    return a_machine(M, files={network.MAC_NETWORK: data})


HOST = [
    ("named in the school's domain", a_machine(L, host="lt04.larkfield.example"), Weight.SURE),
    ("named in a school's domain", a_machine(L, host="lt04.x.sch.uk"), Weight.SURE),
    ("named after the school", a_machine(W, host="LARKFIELD-LT-04"), Weight.HINT),
    ("in the variable only", a_machine(W, env={"COMPUTERNAME": "LARKFIELD-LT-04"}), Weight.HINT),
    ("one's own", a_machine(M, host="Rowans-MacBook.local"), None),
    ("no name", a_machine(L, host=""), None),
]
SEARCH = [
    ("the school's", at("search larkfield.example"), Weight.SURE),
    ("among others", at("search home  staff.x.sch.uk lan"), Weight.SURE),
    ("the older word", at("domain larkfield.example"), Weight.SURE),
    ("systemd's file", at("search larkfield.example", "/run/systemd/resolve/resolv.conf"), Weight.SURE),
    ("a school network", at("search lgfl.net"), Weight.STRONG),
    ("a Mac", a_machine(M, files={"/etc/resolv.conf": "search x.sch.uk"}), Weight.SURE),
    ("at home", at("search home"), None),
    ("a provider", at("search cable.example.net"), None),
    ("a comment", at("# search x.sch.uk"), None),
    ("nothing", at(""), None),
    ("only the word", at("search"), None),
    ("a Windows list", a_machine(W, registry={TCPIP: {"SearchList": "lan,larkfield.example"}}), Weight.SURE),
    ("given by the network", a_machine(W, registry={TCPIP: {"DhcpDomain": "x.sch.uk"}}), Weight.SURE),
    ("an adapter in use", leased("x.sch.uk", LATER), Weight.SURE),
    ("an adapter last used at school", leased("x.sch.uk", EARLIER), None),
    ("an adapter without a lease", leased("x.sch.uk", ""), None),
    ("an adapter with a broken lease", leased("x.sch.uk", "9" * 30), None),
    ("a home adapter", leased("home", LATER), None),
]
PROXY = [
    ("the school's", a_machine(L, env={"https_proxy": "http://proxy.larkfield.example:8080"}), Weight.SURE),
    ("without a scheme", a_machine(W, env={"HTTP_PROXY": "proxy.x.sch.uk:8080"}), Weight.SURE),
    ("a filter", a_machine(L, env={"ALL_PROXY": "http://smoothwall.internal:800"}), Weight.STRONG),
    ("a filter of all sorts of firms", a_machine(L, env={"HTTPS_PROXY": "gateway.zscaler.example:80"}), Weight.HINT),
    ("some proxy", a_machine(L, env={"HTTPS_PROXY": "http://10.1.2.3:3128"}), Weight.HINT),
    (
        "one's own computer",
        a_machine(L, env={"HTTPS_PROXY": "http://127.0.0.1:8888", "ALL_PROXY": "localhost:9050"}),
        None,
    ),
    ("empty", a_machine(L, env={"HTTPS_PROXY": ""}), None),
    ("no address", a_machine(L, env={"HTTPS_PROXY": "http://[::"}), None),
    (
        "set up by a script",
        a_machine(W, registry={network.INTERNET: {"AutoConfigURL": "http://x.sch.uk/p.pac"}}),
        Weight.SURE,
    ),
    (
        "set in Windows",
        a_machine(W, registry={network.INTERNET: {"ProxyEnable": "1", "ProxyServer": "https=x.sch.uk:80"}}),
        Weight.SURE,
    ),
    (
        "switched off",
        a_machine(W, registry={network.INTERNET: {"ProxyEnable": "0", "ProxyServer": "x.sch.uk:80"}}),
        None,
    ),
    ("a Mac's script", mac(ProxyAutoConfigEnable=1, ProxyAutoConfigURLString="http://x.sch.uk/p.pac"), Weight.SURE),
    ("a Mac's, off", mac(HTTPSEnable=0, HTTPSProxy="x.sch.uk"), None),
    ("a Mac without", mac(), None),
    ("damaged settings", a_machine(M, files={network.MAC_NETWORK: b"bplist00\xff\xff"}), None),
    ("odd settings", a_machine(M, files={network.MAC_NETWORK: plistlib.dumps(["a"])}), None),
    ("odder settings", a_machine(M, files={network.MAC_NETWORK: plistlib.dumps({"NetworkServices": {"A": 3}})}), None),
]
CASES = [
    *((network.find_host, *case) for case in HOST),
    *((network.find_search_domains, *case) for case in SEARCH),
    *((network.find_proxy, *case) for case in PROXY),
]


@pytest.mark.parametrize(("find", "case", "machine", "expected"), CASES)
def test_a_sign_is_seen_where_it_is(find: Find, case: str, machine: Machine, expected: Weight | None) -> None:
    assert [sign.weight for sign in find(machine, SUBJECT)] == ([] if expected is None else [expected]), case


def test_two_protocols_through_one_proxy_are_said_once_a_place() -> None:
    both = {"ProxyEnable": "1", "ProxyServer": "http=x.sch.uk:80;https=x.sch.uk:80"}
    assert len(list(network.find_proxy(a_machine(W, registry={network.INTERNET: both}), None))) == 1


def test_a_password_in_a_proxy_address_is_never_shown() -> None:
    machine = a_machine(L, env={"HTTPS_PROXY": "http://rowan:secretword@proxy.x.sch.uk:8080"})
    signs = list(network.find_proxy(machine, SUBJECT))
    assert [sign.weight for sign in signs] == [Weight.SURE]
    assert "secretword" not in repr(signs)

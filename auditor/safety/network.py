"""Whether this network is the school's: the computer's name, the domains it searches, and the proxy it goes through."""

import plistlib
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import urlsplit

from auditor.model import Subject
from auditor.safety.belonging import names_school, weigh
from auditor.safety.machine import Look, Machine, Sign, System, Weight
from auditor.safety.managed import TCPIP
from auditor.safety.watching import vendor_in

RESOLVERS = ("/etc/resolv.conf", "/run/systemd/resolve/resolv.conf", "/run/NetworkManager/resolv.conf")
INTERNET = "HKCU\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"
MAC_NETWORK = "/Library/Preferences/SystemConfiguration/preferences.plist"
PROXY_VARIABLES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "https_proxy", "http_proxy", "all_proxy")
MAC_PROXY_KEYS = {
    "ProxyAutoConfigURLString": "ProxyAutoConfigEnable",
    "HTTPProxy": "HTTPEnable",
    "HTTPSProxy": "HTTPSEnable",
    "SOCKSProxy": "SOCKSEnable",
}

_SEES = "Whoever runs a network can see where you go on it, and some policies allow no personal use there."


def find_host(machine: Machine, subject: Subject | None) -> Iterator[Sign]:
    """Yield the computer's own name where it is a school's."""
    for name in dict.fromkeys((machine.host, machine.variable("COMPUTERNAME"))):
        weight = weigh(name, subject) if "." in name else None
        if weight is not None:
            yield Sign(f"This computer is called {name}.", "the computer's name", _SEES, weight)
        elif names_school(name, subject):
            why = "Computers of a school are often named after it."
            yield Sign(f"This computer is called {name}.", "the computer's name", why, Weight.HINT)


def find_search_domains(machine: Machine, subject: Subject | None) -> Iterator[Sign]:
    """Yield the domains in which this network looks for names, where they are a school's."""
    for domain, where in dict.fromkeys(_search_domains(machine)):
        weight = weigh(domain, subject)
        if weight is not None:
            yield Sign(f"This network looks for names in {domain}.", where, _SEES, weight)


def find_proxy(machine: Machine, subject: Subject | None) -> Iterator[Sign]:
    """Yield the proxy that traffic goes through: the school's, a filter's, or one nobody told us of."""
    for address, where in dict.fromkeys(_proxies(machine)):
        host = _host(address)
        if not host or host in {"localhost", "::1"} or host.startswith("127."):
            continue
        vendor = vendor_in(address)
        weight = weigh(host, subject)
        if weight is not None:
            yield Sign(f"What you do online goes through {host}.", where, _SEES, weight)
        elif vendor is not None:
            yield Sign(f"What you do online goes through a filter, {vendor.name}.", where, _SEES, vendor.weight)
        else:
            why = "Whoever runs it can see where you go. It may be your own."
            yield Sign("What you do online goes through a proxy.", where, why, Weight.HINT)


def _search_domains(machine: Machine) -> Iterator[tuple[str, str]]:
    """Yield each search domain, and where it stands."""
    if machine.system is not System.WINDOWS:
        for path in RESOLVERS:
            for line in machine.text(path).splitlines():
                word, *domains = line.split() or [""]
                if word in ("search", "domain"):
                    yield from ((domain, path) for domain in domains)
        return
    values = machine.registry(TCPIP)
    for name in ("SearchList", "DhcpDomain"):
        yield from ((domain, TCPIP) for domain in re.split(r"[,\s]+", values.get(name, "")) if domain)
    for key in machine.keys(TCPIP + "\\Interfaces"):
        values = machine.registry(f"{TCPIP}\\Interfaces\\{key}")
        # An adapter that is not plugged in keeps what it was given last; only a lease that still runs counts.
        if _is_running(values.get("LeaseTerminatesTime", ""), machine.now):
            yield from ((domain, TCPIP + "\\Interfaces") for domain in (values.get("DhcpDomain", ""),) if domain)


def _is_running(ends: str, now: datetime) -> bool:
    """Say whether a lease that ends at this Unix time still runs."""
    try:
        return datetime.fromtimestamp(int(ends), tz=UTC) > now
    except (ValueError, OverflowError, OSError):
        return False


def _proxies(machine: Machine) -> Iterator[tuple[str, str]]:
    """Yield the address of each proxy that is set, and where."""
    for name in PROXY_VARIABLES:
        if machine.env.get(name):
            yield machine.env[name], f"the variable {name.upper()}"
    if machine.system is System.WINDOWS:
        values = machine.registry(INTERNET)
        if values.get("AutoConfigURL"):
            yield values["AutoConfigURL"], INTERNET
        if values.get("ProxyEnable") == "1":
            # One address, or one a protocol: http=proxy:8080;https=proxy:8080
            for part in values.get("ProxyServer", "").split(";"):
                yield part.rpartition("=")[2], INTERNET
    if machine.system is System.MACOS:
        yield from ((address, MAC_NETWORK) for address in _mac_proxies(machine.read(MAC_NETWORK)))


def _mac_proxies(data: bytes) -> Iterator[str]:
    """Yield the proxies that are switched on in a Mac's network settings."""
    try:
        services = plistlib.loads(data).get("NetworkServices", {}).values() if data else ()
        for service in services:
            proxies = service.get("Proxies", {})
            for key, switch in MAC_PROXY_KEYS.items():
                if proxies.get(switch) and proxies.get(key):
                    yield str(proxies[key])
    except (plistlib.InvalidFileException, ValueError, AttributeError, TypeError):
        return


def _host(address: str) -> str:
    """Return the host of an address, with or without a scheme; "" where there is none."""
    try:
        return (urlsplit(address if "//" in address else f"//{address}").hostname or "").casefold()
    except ValueError:
        return ""


HOST = Look(
    id="host-name",
    title="Whether the computer is named after the school",
    where=dict.fromkeys(System, "the computer's own name"),
    find=find_host,
)
SEARCH_DOMAINS = Look(
    id="search-domains",
    title="Whether the network looks for names in the school's domain, or any *.sch.uk",
    where={
        System.WINDOWS: "Tcpip\\Parameters in the registry, and the adapters whose lease still runs",
        System.MACOS: "/etc/resolv.conf",
        System.LINUX: "/etc/resolv.conf, and those of systemd and NetworkManager in /run",
    },
    find=find_search_domains,
)
PROXY = Look(
    id="proxy",
    title="Whether traffic goes through the school's proxy or a filter",
    where={
        System.WINDOWS: "the proxy variables; Internet Settings in the registry",
        System.MACOS: "the proxy variables; the network settings in /Library/Preferences",
        System.LINUX: "the proxy variables",
    },
    find=find_proxy,
)

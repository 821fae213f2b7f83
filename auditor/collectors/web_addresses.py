"""Which internet addresses are public: those a stranger's web site can have, and nothing within a house or a cloud."""

import ipaddress
import re

UNICAST = ipaddress.ip_network("2000::/3")
"""The only part of IPv6 from which addresses for hosts are given out (IANA, 2026)."""
NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""IPv4 as seen from a network without it, such as a phone's; what counts is the address inside."""
NOT_PUBLIC = tuple(
    ipaddress.ip_network(block)
    for block in (
        "2002::/16",  # 6to4: an IPv4 address inside, and no web site
        "2001::/23",  # Teredo, ORCHID and other special uses
        "2001:db8::/32",  # for documentation
        "3fff::/20",  # for documentation, since 2024
        "192.0.0.0/24",  # for protocols, and a cloud's own service; Python before 3.13 knows a part of it only
        "192.88.99.0/24",  # 6to4 relays
        "168.63.129.16/32",  # answers machines in a cloud about themselves
    )
)
ISATAP = 0x5EFE
"""In the third quarter of an address: the last quarter is an IPv4 address in a tunnel."""


def is_public(address: str) -> bool:
    """Say whether an address is one of the public internet; a text that is no address is not."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if ip in NAT64:
            return is_public(str(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)))
        if ip not in UNICAST or ip.scope_id or (int(ip) >> 32) & 0xFFFF == ISATAP:
            return False
    return ip.is_global and not ip.is_multicast and not any(ip in block for block in NOT_PUBLIC)


def is_numeric(host: str) -> bool:
    """Say whether a host is written as an address, in any way that systems read as one: 127.1, 0x7f.1, 2130706433."""
    last = host.rstrip(".").rsplit(".", 1)[-1].casefold()
    return ":" in host or last.isdigit() or re.fullmatch(r"0x[0-9a-f]*", last) is not None

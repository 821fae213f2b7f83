"""Whether an organisation runs this computer: a domain, a cloud directory, device management.

Places looked up in 2026-11 in the documentation and public scripts of administrators.
"""

from collections.abc import Iterator

from auditor.model import Subject
from auditor.safety.belonging import is_home_name, weigh
from auditor.safety.machine import Look, Machine, Sign, System, Weight

MACHINE = "HKLM\\SYSTEM\\CurrentControlSet"
TCPIP = MACHINE + "\\Services\\Tcpip\\Parameters"
JOINED = MACHINE + "\\Control\\CloudDomainJoin\\JoinInfo"
POLICY = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Group Policy\\State\\Machine"
ENROLLED = "HKLM\\SOFTWARE\\Microsoft\\Enrollments"
CONNECTED = "HKCU\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\WorkplaceJoin\\JoinInfo"
DIRECTORIES = "/Library/Preferences/OpenDirectory/Configurations/Active Directory"
APPLES_RECORD = "/private/var/db/ConfigurationProfiles/Settings/.cloudConfigRecordFound"
MANAGED_SETTINGS = "/Library/Managed Preferences"
MAC_AGENTS = {
    "/usr/local/jamf/bin/jamf": "Jamf",
    "/usr/local/bin/jamf": "Jamf",
    "/Library/Kandji": "Kandji",
    "/Library/Intune": "Microsoft Intune",
    "/Library/Application Support/Mosyle": "Mosyle",
    "/Library/Addigy": "Addigy",
}
LINUX_DIRECTORIES = ("/etc/sssd/sssd.conf", "/etc/ipa/default.conf")
LINUX_AGENTS = {"/opt/microsoft/intune": "Microsoft Intune", "/etc/landscape/client.conf": "Landscape"}

_RUNS = "An organisation that runs a computer can see what is on it and what is done there."


def find_domain(machine: Machine, subject: Subject | None) -> Iterator[Sign]:
    """Yield the domain this computer or its user belongs to."""
    if machine.system is System.WINDOWS:
        parameters = machine.registry(TCPIP)
        yield from _domain(machine.variable("USERDNSDOMAIN"), "the variable USERDNSDOMAIN", subject)
        yield from _domain(parameters.get("NV Domain") or parameters.get("Domain", ""), TCPIP, subject)
        if machine.registry(POLICY).get("Distinguished-Name"):
            yield Sign("This computer takes its rules from an organisation's domain.", POLICY, _RUNS, Weight.STRONG)
    elif machine.system is System.MACOS:
        for name in machine.names(DIRECTORIES):
            yield from _domain(name.removesuffix(".plist"), DIRECTORIES, subject)
    else:
        for path in LINUX_DIRECTORIES:
            if machine.exists(path):
                yield Sign("This computer lets an organisation's users sign in.", path, _RUNS, Weight.STRONG)
        settings = machine.text("/etc/samba/smb.conf").casefold().splitlines()
        if any("".join(line.split()) == "security=ads" for line in settings):
            yield Sign("This computer belongs to a Windows domain.", "/etc/samba/smb.conf", _RUNS, Weight.STRONG)


def find_cloud_directory(machine: Machine, subject: Subject | None) -> Iterator[Sign]:
    """Yield whether this Windows computer was joined to an organisation, or a work account was added to it."""
    if machine.system is not System.WINDOWS:
        return
    for name in machine.keys(JOINED):
        weight = weigh(machine.registry(f"{JOINED}\\{name}").get("UserEmail", ""), subject) or Weight.STRONG
        yield Sign("This computer was joined to an organisation (Microsoft Entra).", JOINED, _RUNS, weight)
    for _ in machine.keys(CONNECTED)[:1]:
        yield Sign(
            "A work or school account is connected to this Windows user.",
            CONNECTED,
            "It is often so on one's own computer; some settings may be the organisation's.",
            Weight.HINT,
        )


def find_management(machine: Machine, subject: Subject | None) -> Iterator[Sign]:
    """Yield device management: what lets an organisation set up, watch and wipe a computer from afar."""
    if machine.system is System.WINDOWS:
        for name in machine.keys(ENROLLED):
            values = machine.registry(f"{ENROLLED}\\{name}")
            # Windows itself keeps some thirty other keys here; only this provider is device management.
            if values.get("ProviderID") == "MS DM Server":
                weight = weigh(values.get("UPN", ""), subject) or Weight.STRONG
                yield Sign("This computer is managed from afar.", ENROLLED, _RUNS, weight)
    elif machine.system is System.MACOS:
        if machine.exists(APPLES_RECORD):
            what = "Apple has this Mac on its books as an organisation's."
            yield Sign(what, APPLES_RECORD, _RUNS, Weight.STRONG)
        yield from _agents(machine, MAC_AGENTS)
        if machine.names(MANAGED_SETTINGS):
            why = "A profile set them: an organisation's, or one of your own."
            yield Sign("Some settings of this Mac are fixed by a profile.", MANAGED_SETTINGS, why, Weight.HINT)
    else:
        yield from _agents(machine, LINUX_AGENTS)


def _domain(name: str, where: str, subject: Subject | None) -> Iterator[Sign]:
    """Yield the sign for a domain of this name, unless it is one that home routers give."""
    if not is_home_name(name):
        weight = weigh(name, subject)
        whose = "the school's" if weight is Weight.SURE else "an organisation's"
        yield Sign(f"This computer belongs to {whose} domain, {name}.", where, _RUNS, weight or Weight.STRONG)


def _agents(machine: Machine, agents: dict[str, str]) -> Iterator[Sign]:
    """Yield each management program that is installed, once."""
    found = {name: path for path, name in agents.items() if machine.exists(path)}
    for name, path in found.items():
        yield Sign(f"This computer is managed from afar, with {name}.", path, _RUNS, Weight.STRONG)


DOMAIN = Look(
    id="domain",
    title="Whether this computer belongs to an organisation's domain",
    where={
        System.WINDOWS: "the variable USERDNSDOMAIN; the network name and the group policy state in the registry",
        System.MACOS: "the list of Active Directory domains in /Library/Preferences/OpenDirectory",
        System.LINUX: "the settings of sssd, FreeIPA and Samba in /etc",
    },
    find=find_domain,
)
CLOUD_DIRECTORY = Look(
    id="cloud-directory",
    title="Whether it was joined to an organisation in the cloud",
    where={System.WINDOWS: "CloudDomainJoin and WorkplaceJoin in the registry"},
    find=find_cloud_directory,
)
MANAGEMENT = Look(
    id="management",
    title="Whether an organisation manages it from afar",
    where={
        System.WINDOWS: "Enrollments in the registry",
        System.MACOS: "Apple's enrolment record, managed settings, the folders of Jamf, Kandji, Intune, Mosyle, Addigy",
        System.LINUX: "the folders of Intune and Landscape",
    },
    find=find_management,
)

"""The profile of an Instagram or Threads account, what is registered behind it, and whether it is private."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from auditor.collectors.exports.facebook_settings import plain
from auditor.collectors.exports.instagram_posts import Labelled
from auditor.collectors.exports.meta.card import Card
from auditor.collectors.exports.meta.export import Origin
from auditor.collectors.exports.meta.labels import Label, flat
from auditor.collectors.exports.meta.text import addresses, words
from auditor.model import Account, Audience, Field, Profile, Setting, Source

LABELS = {
    "handle": "username|user name|enw defnyddiwr|nombre de usuario|benutzername|nom d.utilisateur|nome utente"
    "|gebruikersnaam|nome de usuário|nome de utilizador|nazwa użytkownika|nume de utilizator|사용자 이름",
    "name": "name|enw|nombre|nom|nome|naam|imię i nazwisko|imię|nume|이름|名前|ad",
    "bio": "bio|bywgraffiad|presentación|biografía|steckbrief|biografie|biographie|biografia|소개|自己紹介|o mnie",
    "website": "website|links?|gwefan|sitio web|webseite|site web|sito web|site|strona internetowa"
    "|웹사이트|ウェブサイト",
    "email": "e-?mail|email address|e-bost|correo electrónico|e-mail-adresse|adresse e-mail|e-mailadres|adres e-mail"
    "|endereço de email|이메일|メールアドレス",
    "phone": "phone number|phone|rhif ffôn|número de teléfono|telefonnummer|numéro de téléphone|numero di telefono"
    "|telefoonnummer|número de telefone|numer telefonu|număr de telefon|전화번호|電話番号",
    "private": "private account|cyfrif preifat|cuenta privada|privates konto|compte privé|account privato|privéaccount"
    "|conta privada|konto prywatne|cont privat|비공개 계정|非公開アカウント",
}
"""What the labels are called, in English and as seen or read of in other languages, 2020 to 2026."""
_PATTERNS = {what: re.compile(f"(?:{labels})", re.IGNORECASE) for what, labels in LABELS.items()}
_TRUE = frozenset({"true", "yes", "on", "1"})
_FALSE = frozenset({"false", "no", "off", "0"})


class Personal(msgspec.Struct):
    """`personal_information.json`, `professional_information.json` and settings: values under labels."""

    string_map_data: dict[str, Labelled] = {}
    label_values: list[Label] = []


class Known(msgspec.Struct):
    """What the files about the profile tell, put together."""

    handle: str = ""
    name: str = ""
    bio: str = ""
    websites: list[str] = []
    emails: list[str] = []
    phones: list[str] = []
    private: bool | None = None
    source: Source = Source()

    def records(self, platform: str, account: str) -> Iterator[Profile | Account | Setting]:
        """Yield the profile, what is registered, and whether the account is private, each if it was told.

        Of a private account the name and the few lines under it can still be seen by more people than its posts; how
        many more the export does not say. Of one that is not private anybody sees both.
        """
        default = {None: Audience.UNKNOWN, True: Audience.LIMITED, False: Audience.PUBLIC}[self.private]
        if self.handle or self.name or self.bio or self.websites:
            host = "https://www.threads.com/@" if platform == "threads" else "https://www.instagram.com/"
            yield Profile(
                platform=platform,
                account=account,
                id="profile",
                audience=Audience.PUBLIC if self.private is False else Audience.UNKNOWN,
                url=f"{host}{self.handle}" if re.fullmatch(r"[\w.]+", self.handle) else "",
                source=self.source,
                handle=self.handle,
                name=self.name,
                bio=self.bio,
                fields=tuple(Field(name="website", value=one) for one in dict.fromkeys(self.websites)),
                default_audience=default,
            )
        if self.emails or self.phones:
            emails, phones = tuple(dict.fromkeys(self.emails)), tuple(dict.fromkeys(self.phones))
            yield Account(
                platform=platform, account=account, id="account", source=self.source, emails=emails, phones=phones
            )
        if self.private is not None:
            yield Setting(
                platform=platform,
                account=account,
                id="account_private",
                source=self.source,
                name="account_private",
                value="on" if self.private else "off",
                label="Private account",
            )


def rows_of(entry: Personal | Card) -> list[tuple[str, str]]:
    """Return the labels and values of a file or block."""
    if isinstance(entry, Card):
        return entry.rows
    rows = [(words(label), words(one.value)) for label, one in entry.string_map_data.items()]
    return rows + [(row.label, row.value) for row in flat(entry.label_values)]


def learn(rows: Iterable[tuple[str, str]], known: Known) -> None:
    """Add what labelled lines tell; in a language that is not known, the look of a value says what it is."""
    rows = [(label.strip(": "), value.strip()) for label, value in rows if value.strip()]
    told = {what for label, value in rows for what in _PATTERNS if _learn(what, label, value, known)}
    known.emails += [value for _, value in rows if "email" not in told and addresses(value) == [value]]
    known.websites += [
        value for _, value in rows if "website" not in told and value.startswith(("http://", "https://"))
    ]
    truths = [value for _, value in rows if value in ("True", "False")]
    if "private" not in told and "handle" not in told and len(truths) == 1:
        known.private = truths[0] == "True"


def _learn(what: str, label: str, value: str, known: Known) -> bool:
    """Add a value if its label is one for `what`; return whether it is."""
    if not _PATTERNS[what].fullmatch(label):
        return False
    if what == "website":
        known.websites += value.split()
    elif what == "email":
        known.emails += addresses(value)
    elif what == "phone":
        known.phones.append(value)
    elif what == "private":
        known.private = True if value.casefold() in _TRUE else False if value.casefold() in _FALSE else known.private
    elif not getattr(known, what):
        setattr(known, what, value)
    return True


def settings(entry: Personal | Card, origin: Origin, *, name: str, label: re.Pattern[str]) -> Iterator[Setting]:
    """Yield the setting that stands under a label, or as the only value."""
    rows = [(one, value) for one, value in rows_of(entry) if value]
    for one, value in [row for row in rows if label.search(row[0])] or rows[:1] * (len(rows) == 1):
        yield Setting(
            platform=origin.platform,
            account=origin.account,
            id=name,
            source=origin.source,
            name=name,
            value=plain(value),
            label=one,
        )

"""Letters in disguise: what each foreign, look-alike or decorated character is read as."""

import unicodedata

# Look-alikes that Unicode does not decompose, a row of characters over a row of what they are read as. Greek capitals
# and small letters that look unlike each other are read as what they look like.
_ROWS = (
    ("АВЕКМНОРСТУХІЈЅԚԜҺԀӀѴГП", "abekmhopctyxijsqwhdlvrn"),
    ("авекмнорстухіјѕԛԝһԁӏѵгп", "abekmhopctyxijsqwhdlvrn"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abezhikmnoptyx"),
    ("αβγεζηικμνορτυχω", "abyeznikmvoptuxw"),
    ("ıłŁøØđĐħɑɡɩɪʀʏʟʜɢɴʙ", "illooddhagiirylhgnb"),
    ("ᴀᴄᴅᴇꜰᴊᴋᴍᴏᴘꜱᴛᴜᴠᴡᴢօսհ", "acdefjkmopstuvwzouh"),
    ("`´ʼʹ′‘’‚‛ʻ＇", "'" * 11),
    ("“”„‟″«»＂", '"' * 8),
    ("‐‑‒–—―−﹣－", "-" * 9),
    ("•·∙●▪◦‣⁃", "|" * 8),
    ("ᗩᗷᑕᗪᖴᕼᒍᒪᗰᑎᑭᑫᖇᔕᑌᐯᗯ᙭ᘔ", "abcdfhjlmnpqrsuvwxz"),
    ("⁄∕🟰", "//="),
)
_ALIKE = {ord(char): reading for chars, readings in _ROWS for char, reading in zip(chars, readings, strict=True)}
_WHOLE = {"≠": "=/", "\u0338": "/", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "ð": "d"}
_LONGEST = 4  # a few characters stand for whole sentences; a text must not swell by being read
_DROPPED = {"Mn", "Me", "Cf", "Cs", "Co", "Cn"}
_BLANK = {"So", "Sk", "Zs", "Zl", "Zp", "Cc"}


def _boxed(code: int) -> str:
    """Return the letter of a white-on-black circled or squared capital, which Unicode does not decompose."""
    for first in (0x1F150, 0x1F170):
        if first <= code < first + 26:
            return chr(code - first + ord("a"))
    return ""


def _letter(char: str) -> str:
    """Return what one decomposed character is read as: its small letter, a blank or nothing."""
    kind = unicodedata.category(char)
    if kind in _DROPPED:
        return ""
    if kind in _BLANK:
        return " "
    if kind == "Nd":
        return str(unicodedata.decimal(char))
    return char.casefold().lower()


def read_as(char: str) -> str:
    """Return what a character is read as, in small letters: nothing for an invisible one, a blank for a picture."""
    alike = char.translate(_ALIKE)
    if alike != char:
        return alike
    if char in _WHOLE:
        return _WHOLE[char]
    boxed = _boxed(ord(char))
    if boxed:
        return boxed
    pieces = unicodedata.normalize("NFKD", char)
    if unicodedata.category(char) == "So" and not (len(pieces) == 1 and pieces.isascii()):
        return " "
    if pieces == char:
        return _letter(char)
    return "".join(_WHOLE.get(piece) or _letter(piece.translate(_ALIKE)) for piece in pieces[:_LONGEST])


class _Readings(dict[int, str]):
    """Remembers readings, one character each; Unicode is finite, and so is this."""

    def __missing__(self, code: int) -> str:
        reading = self[code] = read_as(chr(code))
        return reading


READINGS = _Readings({code: chr(code) for code in range(128)})

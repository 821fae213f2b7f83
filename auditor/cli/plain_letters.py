"""Letters that a terminal does not know, written with those it does: straight quotation marks, no accents."""

import codecs
import unicodedata

ERRORS = "auditor-plain"
"""Names what is done with a letter that an encoding lacks; to be given as `errors`."""
ASCII = "auditor-ascii"
"""Names the encoding of a terminal that knows no more than the letters of English."""
_INSTEAD = {
    **dict.fromkeys("“”„«»″", '"'),
    **dict.fromkeys("‘’‚′", "'"),
    **dict.fromkeys("–—−‑‐", "-"),
    **dict.fromkeys("·•●■", "*"),
    "…": "...",
    "→": "->",
    "←": "<-",
    "×": "x",
    "£": "GBP ",
    "€": "EUR ",
    "\u00a0": " ",
    "\u202f": " ",
}


def plain(text: str) -> str:
    """Return a text in ASCII, as much like itself as can be; a letter without a likeness becomes a question mark."""
    return "".join(letter if letter.isascii() else _plain(letter) for letter in text)


def prepare() -> None:
    """Make both names known to Python; may be called again."""
    codecs.register_error(ERRORS, _instead)
    codecs.unregister(_find)
    codecs.register(_find)


class _Encoder(codecs.IncrementalEncoder):
    """Writes piece by piece; no piece depends on the one before."""

    def encode(self, input: str, final: bool = False) -> bytes:  # noqa: A002, FBT001, FBT002 (the standard signature)
        del final
        return _encode(input)[0]


def _plain(letter: str) -> str:
    """Return the likeness of one letter."""
    if letter in _INSTEAD:
        return _INSTEAD[letter]
    bare = "".join(one for one in unicodedata.normalize("NFKD", letter) if one.isascii())
    return bare or ("" if unicodedata.combining(letter) else "?")


def _instead(error: UnicodeError) -> tuple[str, int]:
    """Return what to write instead of the letters that could not be written."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return plain(error.object[error.start : error.end]), error.end


def _encode(text: str, errors: str = "strict") -> tuple[bytes, int]:
    """Return a text as ASCII bytes, and how many letters were taken."""
    del errors
    return plain(text).encode("ascii"), len(text)


def _find(name: str) -> codecs.CodecInfo | None:
    """Return the encoding if it is asked for by its name."""
    if name.replace("_", "-") != ASCII:
        return None
    usual = codecs.lookup("ascii")
    return codecs.CodecInfo(
        name=ASCII,
        encode=_encode,
        decode=usual.decode,
        incrementalencoder=_Encoder,
        incrementaldecoder=usual.incrementaldecoder,
    )

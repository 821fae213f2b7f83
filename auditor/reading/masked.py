"""Harsh words that were masked, such as `p***k`, written out at the same length so that nothing moves."""

import re

# In the order in which a mask is read: the first that fits.
_WORDS = (
    "fuck fucks fucked fucker fuckers fucking cunt cunts shit shits shite shites twat twats prick pricks wank wanker"
    " wankers bastard bastards bitch bitches bollocks dick dicks dickhead knob knobhead arse arses arsehole tosser slag"
    " slags slut sluts whore whores paki pakis nigger niggers nigga poof poofs faggot faggots tranny trannies retard"
    " retards spastic spaz gypo gypos pikey pikeys chink chinks coon wog nonce dyke piss pissed crap tits bloody sod"
    " horny cock cocks bugger"
).split(" ")
_MASKED = re.compile(r"(?<![\w*])[a-z]{1,8}[*@#$!]{1,6}[a-z*]{0,12}(?![\w*@])")


def written_out(plain: str) -> str:
    """Return a plain text with its masked words written out."""
    return _MASKED.sub(_word, plain) if "*" in plain or "#" in plain or "@" in plain else plain


def _word(match: re.Match[str]) -> str:
    """Return the harsh word that a mask stands for, or the mask itself."""
    masked = match[0]
    fits = re.compile("".join(char if char.isalpha() else "[a-z]" for char in masked))
    return next((word for word in _WORDS if fits.fullmatch(word)), masked)

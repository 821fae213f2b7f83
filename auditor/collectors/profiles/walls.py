"""How sites keep strangers and programs out: none of it means that there is nothing behind."""

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from auditor.collectors.profiles.shape import Trouble
from auditor.collectors.web_answers import Answer

WALLED: Mapping[str, str] = {
    "facebook": "Facebook shows strangers a sign-in page, whether an account is there or not.",
    "instagram": "Instagram shows strangers a sign-in page, whether an account is there or not.",
    "threads": "Threads shows strangers a sign-in page, whether an account is there or not.",
    "x": "X shows nothing to programs that are not signed in.",
    "linkedin": "LinkedIn shows strangers a sign-in page, whether an account is there or not.",
    "tiktok": "TikTok shows programs the same empty page, whether an account is there or not.",
    "snapchat": "Snapchat answers strangers in the same way, whether an account is there or not.",
    "strava": "Strava shows strangers a sign-in page.",
    "pinterest": "Pinterest shows programs an empty page.",
    "twitch": "Twitch shows programs an empty page.",
}
"""Platforms that are not asked, for nothing could be told from their answer (seen until August 2026)."""
CHALLENGES = re.compile(
    r"<title>\s*(?:Just a moment|Attention Required! \| Cloudflare|Access denied|DDoS-Guard|Making sure you)"
    r"|/cdn-cgi/challenge-platform|AwsWafIntegration|_Incapsula_Resource|px-captcha|anubis_challenge"
    r"|whoa there, pardner",
    re.IGNORECASE,
)
"""What stands in pages that ask whether a person is there (lists of Sherlock and Maigret, 2026)."""
SIGN_IN = re.compile(r"/(?:accounts/)?(?:log-?in|sign-?in|authwall|checkpoint|uas/login)(?:[/.?]|$)", re.IGNORECASE)
LOOKED_AT = 60_000
_STATUSES = {401: Trouble.SIGNED_IN_ONLY, 407: Trouble.BLOCKED, 429: Trouble.LATER, 451: Trouble.BLOCKED}


def trouble(answer: Answer) -> Trouble | None:
    """Return why an answer says nothing about the account; None for one that may. Gone (404, 410) is no trouble."""
    parts = urlsplit(answer.url)
    if (parts.hostname or "").startswith("consent.") or "/privacy/consent" in parts.path:
        return Trouble.CONSENT
    if SIGN_IN.search(parts.path):
        return Trouble.SIGNED_IN_ONLY
    if answer.content_type in {"text/html", ""} and CHALLENGES.search(answer.text[:LOOKED_AT]):
        return Trouble.CHALLENGE
    if answer.status in _STATUSES:
        return _STATUSES[answer.status]
    if answer.status >= 900 or answer.status == 403:
        return Trouble.BLOCKED
    return Trouble.SERVER if answer.status >= 500 else None

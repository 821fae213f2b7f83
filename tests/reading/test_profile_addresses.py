"""Web addresses of profiles: platform and handle, and none where the address is of something else."""

import pytest

from auditor.reading.profile_addresses import profile_at


@pytest.mark.parametrize(
    ("address", "platform", "handle", "old"),
    [
        ("https://x.com/rowan_e/status/1", "x", "rowan_e", False),
        ("https://mobile.twitter.com/rowan_e", "x", "rowan_e", False),
        ("https://uk.linkedin.com/in/rowan-ellis-9?x=1", "linkedin", "rowan-ellis-9", False),
        ("https://www.tiktok.com/@rowan.runs", "tiktok", "rowan.runs", False),
        ("https://www.youtube.com/@RowanE/videos", "youtube", "RowanE", False),
        ("https://www.youtube.com/watch?v=1", "youtube", "", False),
        ("https://www.facebook.com/profile.php?id=123", "facebook", "123", False),
        ("https://www.facebook.com/people/Rowan-Ellis/100", "facebook", "Rowan-Ellis", False),
        ("https://www.facebook.com/groups/bakers", "facebook", "", False),
        ("https://www.instagram.com/p/Cx81/", "instagram", "", False),
        ("https://rowan.blogspot.com/2011/01/x.html", "blogger", "rowan", False),
        ("http://www.bebo.com/rowanellis", "bebo", "rowanellis", True),
        ("https://myspace.com/rowan", "myspace", "rowan", True),
        ("https://plus.google.com/1234", "google-plus", "1234", True),
    ],
)
def test_profiles(address: str, platform: str, handle: str, *, old: bool) -> None:
    found = profile_at(address)
    assert found is not None
    assert (found.platform, found.handle, found.old) == (platform, handle, old)


@pytest.mark.parametrize(
    "address", ["https://example.org/x.com/rowan", "https://notx.com/rowan", "https://[x", "", "com"]
)
def test_no_profile(address: str) -> None:
    assert profile_at(address) is None

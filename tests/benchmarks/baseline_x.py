"""The bare baseline for X: decode the posts with typed msgspec and run one pattern of eight names over each text."""

import re
import sys
import zipfile

import msgspec


class Tweet(msgspec.Struct):
    """The fields that any reader needs."""

    id_str: str
    full_text: str
    created_at: str


class Wrapped(msgspec.Struct):
    """A post as it stands in the file."""

    tweet: Tweet


NAMES = re.compile(
    r"Larkfield Primary School|Larkfield Primary|Larkfield|LPS|larkfieldprimary|larkfield\.example|Oakmere|Rowan Ellis",
    re.IGNORECASE,
)

with zipfile.ZipFile(sys.argv[1]) as packed:
    data = packed.read("data/tweets.js")
found = sum(
    bool(NAMES.search(wrapped.tweet.full_text))
    for wrapped in msgspec.json.decode(memoryview(data)[data.index(b"[") :], type=list[Wrapped])
)
sys.stdout.write(f"{found}\n")

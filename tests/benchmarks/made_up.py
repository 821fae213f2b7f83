"""Large made-up exports: posts of ordinary life, now and then one about school."""

import json
import random
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

OPENINGS = (
    "Walked the dog along the canal",
    "Sourdough attempt number nine",
    "Cannot believe the price of butter",
    "What a goal in the last minute",
    "Finally finished that jigsaw",
    "Train delayed again at the junction",
    "Reading the new novel everyone talks about",
    "Rain, rain and more rain",
    "First tomatoes of the year",
    "Does anyone know a good plumber",
    "Binge-watched the whole series",
    "Parkrun done in the drizzle",
)
MIDDLES = (
    "and the neighbours' cat came along for the whole way, which surprised nobody",
    "with far too much garlic, as usual, but nobody in this house complains about that",
    "so I made a pot of tea and sat in the garden until the light went",
    "while the radio played something from nineteen eighty-six that I had quite forgotten",
    "and then the bus did not come, so it was a long walk home past the allotments",
    "although the recipe said two hours it took the whole afternoon and most of the flour",
)
ENDINGS = ("😀", "#weekend", "https://t.co/AbCdEf1234", "Lovely.", "Never again!", "Anyone else?", "☕️☕️", "10/10")
SCHOOL = (
    "Proud of my Year 4s at Larkfield Primary School today",
    "Parents' evening tonight, wish me luck #Larkfield",
    "Our head is driving me up the wall this term",
)


def texts(count: int, *, seed: int = 7) -> Iterator[str]:
    """Yield made-up posts of about 200 characters; one in two hundred is about school."""
    chance = random.Random(seed)
    for number in range(count):
        if number % 200 == 17:
            yield f"{chance.choice(SCHOOL)} {chance.choice(ENDINGS)}"
        else:
            yield (
                f"{chance.choice(OPENINGS)} {chance.choice(MIDDLES)} and "
                f"{chance.choice(MIDDLES)} {number} {chance.choice(ENDINGS)}"
            )


def tweets(count: int) -> Iterator[str]:
    """Yield tweets as X's archive writes them: every number a string, entities beside the text (about 730 bytes)."""
    moment = datetime(2012, 1, 2, 7, 0, tzinfo=UTC)
    for number, text in enumerate(texts(count)):
        moment += timedelta(minutes=23)
        name = str(210000000000000000 + number * 1003)
        yield json.dumps(
            {
                "tweet": {
                    "edit_info": {
                        "initial": {
                            "editTweetIds": [name],
                            "editableUntil": "2020-01-02T08:00:00.000Z",
                            "editsRemaining": "5",
                            "isEditEligible": True,
                        }
                    },
                    "retweeted": False,
                    "source": '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
                    "entities": {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []},
                    "display_text_range": ["0", str(len(text))],
                    "favorite_count": str(number % 17),
                    "id_str": name,
                    "truncated": False,
                    "retweet_count": "0",
                    "id": name,
                    "created_at": moment.strftime("%a %b %d %H:%M:%S +0000 %Y"),
                    "favorited": False,
                    "full_text": text,
                    "lang": "en",
                }
            },
            ensure_ascii=False,
        )


def x_archive(folder: Path, count: int) -> Path:
    """Write an X archive of `count` posts as a zip and return its path."""
    path = folder / f"twitter-2026-11-01-{count:064x}.zip"
    account = {
        "account": {
            "email": "rowan@example.org",
            "username": "rowan_e",
            "accountId": "7",
            "createdAt": "2011-09-01T08:00:00.000Z",
            "accountDisplayName": "Rowan Ellis",
        }
    }
    profile = {"profile": {"description": {"bio": "Tea and trains", "website": "", "location": "Oakmere"}}}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        packed.writestr("data/account.js", "window.YTD.account.part0 = " + json.dumps([account]))
        packed.writestr("data/profile.js", "window.YTD.profile.part0 = " + json.dumps([profile]))
        with packed.open("data/tweets.js", "w", force_zip64=True) as member:
            member.write(b"window.YTD.tweets.part0 = [\n")
            for number, tweet in enumerate(tweets(count)):
                member.write((",\n" if number else "").encode() + tweet.encode())
            member.write(b"\n]")
    return path


def facebook_html(folder: Path, count: int) -> Path:
    """Write a Facebook export in HTML with `count` posts as a zip and return its path."""
    path = folder / f"facebook-rowan.ellis-2026-11-01-{count:08d}.zip"
    moment = datetime(2010, 1, 2, 7, 0, tzinfo=UTC)
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed,
        packed.open("your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html", "w") as member,
    ):
        member.write(
            b'<html><head><meta charset="utf-8"><title>Your posts</title></head><body class="_5vb_ _2yq">'
            b'<div class="_3-8y _3-95 _a70e"><h1>Your posts</h1></div><div class="_a706" role="main">'
        )
        for text in texts(count):
            moment += timedelta(hours=7)
            day = f"{moment:%b %d, %Y} {moment:%I:%M:%S}".replace(" 0", " ") + f" {moment:%p}".lower()
            member.write(
                '<div class="_3-95 _a6-g"><h2 class="_2ph_ _a6-h _a6-i">Rowan Ellis updated his status.</h2>'
                '<div class="_2ph_ _a6-p"><div><div></div><div></div><div></div><div><div class="_2pin"><div>'
                f'{text}</div></div></div><div></div></div></div><footer class="_3-94 _a6-o">'
                f'<div class="_a72d">{day}</div></footer></div>'.encode()
            )
        member.write(b"</div></body></html>")
    return path

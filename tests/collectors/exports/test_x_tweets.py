"""A post of X becomes a record: text, time, place, pictures, and whose post was passed on."""

import json
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from auditor.collectors.exports.x_tweets import Entry, Feed, LongText, picture_of, post_of, when, whole_text
from auditor.model import Audience, Picture, Place, Post

FEED = Feed(account="@rowan_e", file="data/tweets.js", link="https://x.com/rowan_e/status/")


def tweet(**fields: Any) -> Entry:
    whole = {"id_str": "7", "full_text": "", "created_at": "Mon Mar 02 19:05:41 +0000 2026", **fields}
    return msgspec.json.decode(json.dumps(whole), type=Entry)


def post(feed: Feed = FEED, **fields: Any) -> Post:
    made, _ = post_of(tweet(**fields), "item 1", feed)
    assert made is not None
    return made


def pictures(feed: Feed = FEED, **fields: Any) -> list[Picture]:
    made, shots = post_of(tweet(**fields), "item 1", feed)
    assert made is not None
    assert made.pictures == tuple(picture_of(shot, made, feed).id for shot in shots)
    return [picture_of(shot, made, feed) for shot in shots]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sun Mar 21 12:53:22 +0000 2021", datetime(2021, 3, 21, 12, 53, 22, tzinfo=UTC)),
        ("Sat Dec 01 00:00:00 +0000 2012", datetime(2012, 12, 1, tzinfo=UTC)),
        ("2013-03-13 08:52:14 +0000", datetime(2013, 3, 13, 8, 52, 14, tzinfo=UTC)),
        ("2024-03-05T14:02:11.000Z", datetime(2024, 3, 5, 14, 2, 11, tzinfo=UTC)),
        ("Sun Foo 21 12:53:22 +0000 2021", None),
        ("Sun Mar 99 12:53:22 +0000 2021", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_times(text: str, expected: datetime | None) -> None:
    assert when(text) == expected


URLS = {"urls": [{"url": "https://t.co/a1", "expanded_url": "https://larkfield.example/x?a=1&b=2"}]}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"full_text": "salt &amp; pepper &lt;3"}, "salt & pepper <3"),
        ({"full_text": "&amp;amp; stays as it was written"}, "&amp; stays as it was written"),
        ({"full_text": "see https://t.co/a1 now", "entities": URLS}, "see https://larkfield.example/x?a=1&b=2 now"),
        ({"full_text": "see https://t.co/zz now", "entities": URLS}, "see https://t.co/zz now"),
        ({"full_text": "see https://t.co/a1", "entities": {"urls": "none"}}, "see https://t.co/a1"),
        (
            {"full_text": "see https://t.co/a1", "entities": {"urls": [{"url": "https://t.co/a1"}]}},
            "see https://t.co/a1",
        ),
        ({"full_text": None, "text": "as in 2016"}, "as in 2016"),
        ({"full_text": "Look! https://t.co/p", "entities": {"media": [{"url": "https://t.co/p"}]}}, "Look!"),
    ],
)
def test_texts_are_what_the_owner_wrote(fields: dict[str, Any], expected: str) -> None:
    assert post(**fields).text == expected


def test_a_post_without_text_is_none() -> None:
    assert post_of(tweet(full_text=None), "item 1", FEED) == (None, ())


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"full_text": "RT @someone: hello"}, "@someone"),
        ({"full_text": "RT @some_one hello"}, "@some_one"),
        ({"full_text": "hello", "retweeted_status": {"user": {"screen_name": "someone"}}}, "@someone"),
        ({"full_text": "hello", "retweeted_status": {"user": {}}}, ""),
        ({"full_text": "hello", "retweeted_status": None}, ""),
        ({"full_text": "hello", "retweeted_status": 7}, ""),
        ({"full_text": "I do not RT @someone: never"}, ""),
        ({"full_text": "RT if you agree"}, ""),
    ],
)
def test_whose_post_was_passed_on(fields: dict[str, Any], expected: str) -> None:
    assert post(**fields).reshared_from == expected


POINT = {"type": "Point", "coordinates": ["52.2", "-1.5"]}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, None),
        ({"geo": POINT}, Place(latitude=52.2, longitude=-1.5)),
        ({"coordinates": {"coordinates": [-1.5, 52.2]}}, Place(latitude=52.2, longitude=-1.5)),
        ({"place": {"full_name": "Oakmere, England"}}, Place(name="Oakmere, England")),
        ({"place": {"name": "Oakmere"}, "geo": POINT}, Place(name="Oakmere", latitude=52.2, longitude=-1.5)),
        ({"geo": {}, "coordinates": None, "place": {}}, None),
        ({"geo": {"coordinates": ["north", "west"]}}, None),
        ({"geo": {"coordinates": [[1, 2], [3, 4]]}}, None),
        ({"geo": {"coordinates": [500, 2]}}, None),
        ({"geo": "here"}, None),
    ],
)
def test_places(fields: dict[str, Any], expected: Place | None) -> None:
    assert post(full_text="x", **fields).place == expected


def test_pictures_know_their_file_and_a_link_to_the_post() -> None:
    feed = msgspec.structs.replace(FEED, media={"7-a.jpg": "data/tweets_media/7-a.jpg"}, audience=Audience.LIMITED)
    media = {"id_str": "70", "media_url_https": "https://pbs.example/media/a.jpg", "type": "photo"}
    (photo,) = pictures(feed, full_text="Us", extended_entities={"media": [{**media, "ext_alt_text": "A hall"}]})
    assert photo.path == "data/tweets_media/7-a.jpg"
    assert photo.file_name == "7-a.jpg"
    assert photo.caption == "Us\nA hall"
    assert photo.url == "https://x.com/rowan_e/status/7"
    assert (photo.post, photo.video, photo.audience) == ("7", False, Audience.LIMITED)


def test_a_picture_whose_file_is_not_there_or_that_has_no_id() -> None:
    media = {"media": [{"media_url": "http://pbs.example/b.jpg"}]}
    (photo,) = pictures(full_text="Us", extended_entities=media, id_str="8")
    assert (photo.id, photo.path) == ("8-b.jpg", "")


@pytest.mark.parametrize("kind", ["video", "animated_gif"])
def test_videos_are_known(kind: str) -> None:
    variants = [{"url": "https://video.example/pl/list.m3u8"}, {"url": "https://video.example/v/clip.mp4?tag=1"}]
    feed = msgspec.structs.replace(FEED, media={"7-clip.mp4": "m/7-clip.mp4"})
    media = {"id_str": "1", "type": kind, "video_info": {"variants": variants}, "media_url": "http://x.example/t.jpg"}
    (video,) = pictures(feed, full_text="Us", extended_entities={"media": [media]})
    assert (video.video, video.path) == (True, "m/7-clip.mp4")


def test_media_that_are_not_as_expected_cost_the_media_only() -> None:
    assert pictures(full_text="Us", extended_entities={"media": "none"}) == []
    assert pictures(full_text="Us", extended_entities=None) == []


MOMENT = datetime(2026, 3, 2, 19, 5, 41, tzinfo=UTC)
LONG = "I have thought about this for a long while, and it goes on and on and on."


@pytest.mark.parametrize(
    ("beginning", "seconds", "replaced"),
    [
        ("I have thought about this for a long while, and …", 0, True),
        ("@sam @kit I have thought about this for a long while …", 0, True),
        ("I have thought about this for a long while, and …", 2, True),
        ("I have thought about this for a long while, and …", -1, True),
        ("I have thought about this for a long while, and …", 60, False),
        ("Something else altogether at the same moment", 0, False),
        ("@sam", 0, False),
    ],
)
def test_a_long_text_is_found_by_its_moment_and_its_beginning(beginning: str, seconds: int, *, replaced: bool) -> None:
    note = LongText("900", LONG, MOMENT)
    feed = msgspec.structs.replace(FEED, notes={int(MOMENT.timestamp()) + seconds: [note]}, used=set())
    assert whole_text(beginning, MOMENT, feed) == (LONG if replaced else beginning)
    assert feed.used == ({"900"} if replaced else set())


def test_without_a_handle_the_link_still_leads_to_the_post() -> None:
    assert post(Feed(account="", file="tweets.js"), full_text="x").url == "https://x.com/i/status/7"
    assert post(Feed(account="", file="tweets.js"), full_text="x", id_str="", id=12).url.endswith("/12")
    assert post(Feed(account="", file="tweets.js"), full_text="x", id_str="").url == ""

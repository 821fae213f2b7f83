"""A trip keeps what it was given, joins what is one profile, and says in words what it could not have."""

from auditor.collectors.profiles.shape import Missing, Seen, Trouble, profile
from auditor.collectors.web_answers import Failure, Why
from auditor.lookup.trip import Trip, sentence
from auditor.model import Profile
from tests.loopback import Said, Web
from tests.public_answers import whose

ROWAN = whose("rowan")


def test_several_views_of_one_profile_are_one(web: Web) -> None:
    trip = Trip(web.door(), ROWAN)
    trip.keep(Seen(records=(profile(ROWAN, name="Rowan", fields=(("town", "Oakmere"),)),)))
    trip.keep(
        Seen(records=(profile(ROWAN, name="R.", bio="Year 4", fields=(("town", "Oakmere"), ("email", "a@b.example"))),))
    )
    (only,) = trip.end().records
    assert isinstance(only, Profile)
    assert (only.name, only.bio) == ("Rowan", "Year 4")
    assert [(field.name, field.value) for field in only.fields] == [("town", "Oakmere"), ("email", "a@b.example")]


def test_what_cannot_be_had_besides_is_noted_and_loses_nothing(web: Web) -> None:
    web.answer = lambda _: Said(500)
    trip = Trip(web.door(), ROWAN)
    trip.keep(Seen(records=(profile(ROWAN, name="Rowan"),)))
    trip.also("the posts", "https://social.example/posts", lambda *_: Trouble.SERVER)
    came = trip.end()
    assert len(came.records) == 1
    assert came.lacking == ("the posts (The site had a fault of its own and did not answer)",)


def test_every_reason_has_words() -> None:
    for why in (*Trouble, Missing(), Failure(why=Why.TOO_SLOW)):
        assert sentence(why).endswith(".")

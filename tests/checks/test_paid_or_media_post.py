"""Deals: loud on codes, gifts and the press, quiet on shopping and on reading the paper."""

import pytest

from checks.paid_or_media_post import CHECK
from tests.checking import keeps_quiet, tells

LOUD = [
    "#ad Use my code TEACH20 for 20% off planners",
    "Gifted by @planners, full review on my stories #gifted",
    "A journalist from the Mail wants to talk to me about our school",
    "Thrilled to be working with @cleverdesk, use STAFF15 at the checkout",
    "I'm on Radio Oakmere at 8 tomorrow talking about our school",
    "Affiliate link in my bio, I earn a little from each sale",
]
QUIET = [
    "Heard a good programme on the radio",
    "Saw a good documentary on the telly",
    "My Year 4s were brilliant today",
    "Bought a planner today",
    "Reading the paper in bed",
    "20% off at the garden centre",
    "Sold the old sofa on the marketplace",
    "Got a refund for the broken kettle",
    "The local paper has a lovely picture of the carnival",
    "My nephew won tickets in a raffle",
    "Any recommendations for a decent planner?",
    "Watched the interview with the striker",
    "New trainers, paid for them myself",
    "Anyone got a voucher for the cinema?",
    "The radio was on all night",
    "Listening to the radio in the bath",
]


@pytest.mark.parametrize("text", LOUD)
def test_loud(text: str) -> None:
    tells(CHECK, text)


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    keeps_quiet(CHECK, text)

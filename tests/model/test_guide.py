"""A step has a full name of its own, and every route of a guide is known by name."""

import msgspec

from auditor.model.guide import ROUTES, Guide, GuideStatus, GuideStep, Route


def test_a_step_is_called_by_its_guide_and_its_own_name() -> None:
    step = GuideStep(
        id="past-posts", name="Past posts", category="past-posts", choice="Friends", why="So.", check="Look."
    )
    guide = Guide(id="facebook", name="Facebook", status=GuideStatus.LIVE, seen="2026-05", steps=(step,))
    assert guide.full_id(step) == "facebook.past-posts"


def test_every_route_of_a_guide_is_listed() -> None:
    fields = msgspec.structs.fields(Guide)
    assert tuple(one.name for one in fields if one.type == Route | None) == ROUTES

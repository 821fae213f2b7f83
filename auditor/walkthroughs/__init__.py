"""Guides through the privacy settings of each platform, and cards for when something happens, as data."""

from auditor.walkthroughs.load import card, cards, guide, guides, step, steps_for

__all__ = ["card", "cards", "guide", "guides", "step", "steps_for"]

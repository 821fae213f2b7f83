"""The checks, in the order of the report."""

from auditor.model import Check
from checks import (
    alias_account,
    disclaimer_missing,
    former_school_shown,
    school_named_in_post,
    school_named_in_profile,
    school_website_linked,
)

CHECKS: tuple[Check, ...] = (
    # profile
    school_named_in_profile.CHECK,
    disclaimer_missing.CHECK,
    former_school_shown.CHECK,
    school_website_linked.CHECK,
    alias_account.CHECK,
    # posts
    school_named_in_post.CHECK,
)

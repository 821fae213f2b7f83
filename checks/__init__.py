"""The checks, in the order of the report."""

from auditor.model import Check
from checks import (
    alias_account,
    confidential_matter_in_post,
    contact_in_post,
    disclaimer_missing,
    former_school_shown,
    offensive_language,
    paid_or_media_post,
    personal_contact_shown,
    pupil_contact_in_post,
    pupil_identified_in_post,
    pupil_picture,
    reference_given,
    school_content_reposted,
    school_criticised,
    school_hours_post,
    school_named_in_post,
    school_named_in_profile,
    school_place_tagged,
    school_role_shown,
    school_website_linked,
    work_discussed_in_post,
    work_email_in_profile,
    work_email_registered,
    work_phone_in_profile,
)

CHECKS: tuple[Check, ...] = (
    # profile
    school_named_in_profile.CHECK,
    disclaimer_missing.CHECK,
    school_role_shown.CHECK,
    former_school_shown.CHECK,
    work_email_in_profile.CHECK,
    work_phone_in_profile.CHECK,
    work_email_registered.CHECK,
    personal_contact_shown.CHECK,
    school_website_linked.CHECK,
    alias_account.CHECK,
    # posts
    school_named_in_post.CHECK,
    work_discussed_in_post.CHECK,
    school_criticised.CHECK,
    confidential_matter_in_post.CHECK,
    pupil_identified_in_post.CHECK,
    pupil_contact_in_post.CHECK,
    offensive_language.CHECK,
    paid_or_media_post.CHECK,
    school_hours_post.CHECK,
    school_place_tagged.CHECK,
    school_content_reposted.CHECK,
    reference_given.CHECK,
    contact_in_post.CHECK,
    # pictures
    pupil_picture.CHECK,
)

"""Is this the school's computer, network or folder? Signs that can be seen without asking anybody."""

from auditor.safety.clouds import is_synced, must_stay_here
from auditor.safety.folders import folder_is_organisations, must_be_own
from auditor.safety.looks import LOOKS, Safety, Seems, look, refusal
from auditor.safety.machine import Machine, Sign, System, Weight
from auditor.safety.this_computer import this_machine

__all__ = [
    "LOOKS",
    "Machine",
    "Safety",
    "Seems",
    "Sign",
    "System",
    "Weight",
    "folder_is_organisations",
    "is_synced",
    "look",
    "must_be_own",
    "must_stay_here",
    "refusal",
    "this_machine",
]

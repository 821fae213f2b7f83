"""Is this the school's computer, network or folder? Signs that can be seen without asking anybody."""

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
    "look",
    "must_be_own",
    "refusal",
    "this_machine",
]

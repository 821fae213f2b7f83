"""School policies as data: load them, say whether one is well made, and explain what each asks for."""

from auditor.policies.built_in import BUILT_IN, available
from auditor.policies.explain import ClauseExplained, PackExplained, TopicExplained, as_text, coverage, explain
from auditor.policies.load import load_pack, load_packs
from auditor.policies.validate import validate, validate_text
from auditor.policies.vocabulary import CARDS, CHECKS, STEPS, TOPICS, UNLESS

__all__ = [
    "BUILT_IN",
    "CARDS",
    "CHECKS",
    "STEPS",
    "TOPICS",
    "UNLESS",
    "ClauseExplained",
    "PackExplained",
    "TopicExplained",
    "as_text",
    "available",
    "coverage",
    "explain",
    "load_pack",
    "load_packs",
    "validate",
    "validate_text",
]

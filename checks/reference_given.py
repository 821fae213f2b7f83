"""A reference or recommendation given for somebody on a network."""

from collections.abc import Iterator

from auditor.model import Certainty, Check, Context, Finding, Reference, Severity


def find(reference: Reference, context: Context) -> Iterator[Finding]:
    """Yield a recommendation that the owner wrote for somebody else."""
    del context
    if reference.direction == "given":
        yield Finding(
            record=reference.key,
            audience=reference.audience,
            certainty=Certainty.SEEN,
            reasons=("a recommendation you wrote for somebody",),
            created=reference.created,
        )


CHECK = Check(
    id="reference-given",
    title="You have given no references on a network",
    failed="You have given references on a network",
    why=(
        "A recommendation under your name can be read as the school's reference, and some policies forbid giving any "
        "on social networks."
    ),
    fix={
        "linkedin": "On your profile look for Recommendations, choose Given, then the pencil, and set it to hidden or "
        "remove it.",
        "*": "Withdraw the reference, or ask whether your school allows it.",
    },
    severity=Severity.LOW,
    needs=(Reference,),
    find=find,
)

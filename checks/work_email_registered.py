"""Work e-mail registered: a personal account is signed up with an address that the school gave."""

from collections.abc import Iterator

from auditor.model import Account, Audience, Certainty, Check, Context, Finding, Part, Registered, Severity
from auditor.reading import contact_details


def find(account: Account, context: Context) -> Iterator[Finding]:
    """Yield each school e-mail address that the account is registered with."""
    for email in account.emails:
        value = email.value if isinstance(email, Registered) else email
        kind, reason, certainty = contact_details.kind_of(value, context.subject)
        if kind == "work-email":
            yield Finding(
                record=account.key,
                # Only the owner and the platform see what an account is registered with.
                audience=Audience.PRIVATE,
                certainty=Certainty.SEEN if certainty is Certainty.READ else certainty,
                quotes=(Part("emails", value).whole(kind=kind),),
                reasons=(reason,),
            )


CHECK = Check(
    id="work-email-registered",
    title="This account is not registered with a school e-mail address",
    failed="This account is registered with a school e-mail address",
    why=(
        "The platform's mail then comes to your work mailbox, where the school may see it, people who hold the address "
        "can be shown this account, and you could be locked out when you leave."
    ),
    fix={
        "facebook": "Look for Accounts Centre > Personal details > Contact info, or search settings for “contact "
        "info”. Add a personal address, then delete the school's.",
        "instagram": "Look for Accounts Centre > Personal details > Contact info, or search settings for “contact "
        "info”. Add a personal address, then delete the school's.",
        "x": "Look for Settings and privacy > Your account > Account information > Email, or search settings for "
        "“email”. Put a personal address there.",
        "linkedin": "Look for Settings & Privacy > Sign in & security > Email addresses, or search settings for "
        "“email”. Add a personal address, make it the primary one, then remove the school's.",
        "*": "In the account's settings, add a personal address, confirm it, then remove the school's. Do this before "
        "you leave a school: afterwards you may not be able to sign in.",
    },
    severity=Severity.MEDIUM,
    needs=(Account,),
    find=find,
    can_tell=lambda account, _: bool(account.emails),
)

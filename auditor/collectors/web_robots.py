"""What a site asks of programs in its robots.txt, read once a site and obeyed for pages (RFC 9309)."""

from collections.abc import Callable

import protego

from auditor.collectors.web_answers import Answer, Failure, Why
from auditor.collectors.web_names import Address

NAME = "auditor"
"""How the program is named in a robots.txt."""
LARGEST = 500_000
LONGEST_DELAY = 30.0


class Robots:
    """Remembers the rules of each site it has asked."""

    def __init__(self, ask: Callable[[str], Answer | Failure]) -> None:
        """Keep how a robots.txt is asked for."""
        self._ask = ask
        self._rules: dict[str, protego.Protego | Failure | None] = {}

    def objection(self, address: Address) -> Failure | None:
        """Return why a page may not be read, or None where it may."""
        if address.origin not in self._rules:
            self._rules[address.origin] = _rules(self._ask(f"{address.origin}/robots.txt"), address)
        rules = self._rules[address.origin]
        if isinstance(rules, Failure):
            return rules
        if rules is not None and not rules.can_fetch(address.url, NAME):
            return Failure(why=Why.ROBOTS, host=address.host)
        return None

    def apart(self, address: Address) -> float:
        """Return how many seconds a site wants between two requests; 0 where it does not say."""
        rules = self._rules.get(address.origin)
        if rules is None or isinstance(rules, Failure):
            return 0.0
        return min(float(rules.crawl_delay(NAME) or 0), LONGEST_DELAY)


def _rules(answer: Answer | Failure, address: Address) -> protego.Protego | Failure | None:
    """Return the rules; None where there are none, and a failure where the site cannot say just now."""
    if isinstance(answer, Failure):
        return answer
    if answer.status == 429 or answer.status >= 500:
        return Failure(why=Why.UNREACHABLE, host=address.host)
    if answer.status != 200:
        return None
    return protego.Protego.parse(answer.body[:LARGEST].decode("utf-8", "replace"))

"""Draws a checklist as one self-contained page that asks the network for nothing."""

import base64
import hashlib
from collections.abc import Mapping, Sequence
from functools import cache

import msgspec
from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from auditor.model import Check, Checklist, Observation, Pack, Question, Verdict
from auditor.report import cards, clauses, items, ledger, over_time, pictures, searches, sources, steps, summary, words
from auditor.report.excerpts import Excerpt, excerpts
from auditor.report.outside_text import clean

LONGEST_DISCLAIMER = 400


class QuestionView(msgspec.Struct, frozen=True, kw_only=True):
    """A question only the owner can answer."""

    id: str
    ask: str
    good_answer: str
    answer: str
    answered: str
    ticked: str
    moment: str
    clauses: tuple[clauses.ClauseView, ...]


class SeenView(msgspec.Struct, frozen=True, kw_only=True):
    """A disclaimer that was seen."""

    platform: str
    account: str
    says: str
    excerpts: tuple[Excerpt, ...]


def draw(
    checklist: Checklist,
    *,
    checks: Sequence[Check],
    packs: Sequence[Pack],
    thumbnails: Mapping[str, bytes] | None = None,
) -> str:
    """Return the checklist as one HTML page; `thumbnails` are small copies of pictures by finding id, as WebP."""
    known = clauses.by_id(packs)
    drawn = items.view(checklist, checks, known, thumbnails=thumbnails)
    important = items.most_important(drawn, checklist.first)
    return template("page.html").render(
        style_hash=content_hash("style.css"),
        script_hash=content_hash("script.js"),
        made=checklist.made,
        policies=[clauses.policy_name(policy, {pack.id: pack for pack in packs}) for policy in checklist.policies],
        summary=summary.view(checklist, drawn, has_first=bool(important) and important[0].id == checklist.first),
        important=important,
        over_time=over_time.view(checklist, checks),
        remembered=checklist.remembered is not None,
        verdicts=Verdict,
        names=words.VERDICTS,
        items={verdict: items.of(drawn, verdict) for verdict in Verdict},
        fine=items.by_account(items.of(drawn, Verdict.FINE)),
        unlooked=items.by_account(items.of(drawn, Verdict.NOT_LOOKED_AT)),
        unasked=items.by_account(items.of(drawn, Verdict.NOT_APPLICABLE)),
        platforms=items.platforms(item for item in drawn if item.verdict in items.OPEN_VERDICTS),
        sources=sources.view(checklist),
        pictures=pictures.view(checklist),
        searches=searches.view(checklist),
        questions=[_question(question, known) for question in checklist.questions],
        cards=[cards.view(card, packs, known) for card in checklist.cards],
        steps=steps.view(checklist.steps, known),
        clause_steps=steps.by_clause(checklist.steps, known),
        not_legal_advice=cards.NOT_LEGAL_ADVICE,
        disclaimers=[_seen(one) for one in checklist.observations if one.kind == "disclaimer"],
        coverage=clauses.coverage(checklist.coverage, packs),
        requests=ledger.view(checklist.requests, checklist.made.tzinfo),
    )


@cache
def _templates() -> Environment:
    """Return the templates, which escape every value and clean every text that is put into them."""
    environment = Environment(
        loader=PackageLoader("report_templates", ""),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_final,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(words.filters())
    environment.globals["plural"] = words.plural
    environment.globals["by_policy"] = clauses.by_policy
    return environment


def _final(value: object) -> object:
    """Clean a text that is about to be put on the page; what is already markup has been."""
    return value if not isinstance(value, str) or isinstance(value, Markup) else clean(value)


def template(name: str) -> Template:
    """Return a template by its name."""
    return _templates().get_template(name)


@cache
def content_hash(name: str) -> str:
    """Return what the page's security policy calls the style sheet or the script by."""
    digest = hashlib.sha256(template(name).render().encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


def _question(question: Question, known: clauses.Clauses) -> QuestionView:
    """Return the view of a question."""
    return QuestionView(
        id=question.id,
        ask=question.ask,
        good_answer=question.good_answer,
        answer=question.answer or "",
        answered=words.day(question.answered),
        ticked=words.day(question.ticked),
        moment=words.MOMENTS[question.moment],
        clauses=clauses.named(question.clauses, known),
    )


def _seen(observation: Observation) -> SeenView:
    """Return the view of a disclaimer."""
    return SeenView(
        platform=observation.record.platform,
        account=observation.record.account,
        says=next((said for form, said in words.DISCLAIMERS.items() if form == observation.form), ""),
        excerpts=excerpts(observation.quotes, longest=LONGEST_DISCLAIMER),
    )

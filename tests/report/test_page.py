"""The whole page: nothing is lost, everything stands where it should."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import msgspec

from auditor.model import Checklist, Finding, Item, Part, RecordKey, Request, Source, Span, Verdict
from tests.drawn_page import drawn, one, page, text_of
from tests.sample_checklist import SAMPLE


def test_the_order_of_the_page() -> None:
    headings = [text_of(heading) for heading in page().select("h1, h2")]
    assert headings == [
        "Your checklist",
        "The three most important things",
        "What was looked at, and what was not",
        "Show only some",
        "To do 2",
        "Look yourself 3",
        "Your pictures",
        "Questions 2",
        "Settings and situations",
        "Kept 1",
        "Fine 2",
        "Not looked at 2",
        "What was read, counted",
        "Your policies, and what was done with them",
        "What left your computer",
        "Where to get help",
    ]


def test_headings_skip_no_level() -> None:
    levels = [int(heading.name[1]) for heading in page().select("h1, h2, h3, h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_link_within_the_page_leads_somewhere_and_ids_are_unique() -> None:
    soup = page()
    ids = [str(tag["id"]) for tag in soup.select("[id]")]
    assert len(ids) == len(set(ids))
    assert {str(link["href"])[1:] for link in soup.select('a[href^="#"]')} <= set(ids)


def test_the_first_thing_to_do_stands_first_with_its_words_and_its_way_out() -> None:
    lead = one(page(), ".three .lead")
    assert text_of(one(lead, ".flag")) == "Do this first"
    assert text_of(one(lead, ".what")) == "Your school is named on this profile"
    assert text_of(one(lead, "mark")) == "Larkfield Primary"
    advice, steps = [text_of(how) for how in lead.select(".how")]
    assert advice.startswith("Export first. If a complaint or investigation is open, remove nothing")
    assert steps.startswith("Profile > Edit profile > Bio.")
    assert len(page().select(".three li")) == 3


def test_where_a_pupil_is_concerned_the_first_thing_says_whom_to_tell() -> None:
    pupil = "If a pupil is concerned, your school may expect you to tell the safeguarding lead."
    assert pupil in text_of(one(page(msgspec.structs.replace(SAMPLE, first="i-pupil")), ".three .lead"))
    assert pupil not in text_of(one(page(), ".three .lead"))


def test_nothing_is_put_first_if_nothing_is_certain() -> None:
    soup = page(msgspec.structs.replace(SAMPLE, first=""))
    assert text_of(one(soup, "#first-h")) == "Worth a look"
    assert not soup.select(".lead, .flag")


def test_an_item_says_all_there_is_to_say() -> None:
    card = one(page(), "#to-do article")
    said = text_of(card)
    for expected in (
        "X · @rowan_e",
        "Came back",
        "Anyone can see this.",
        "How sure: read in your own words.",
        "Profile, bio",
        "data/profile.js, profile",
        "Names the school: short form",
        "Whoever finds the profile can tell where you work",
        "5.17 must not Social Media Policy, Larkfield Primary School",
        "Staff do not name the school on a personal account.",
        "Milder rules, set aside",
        "This one allows it with a disclaimer. The stricter rule goes first.",
    ):
        assert expected in said
    assert [text_of(mark) for mark in card.select("mark")] == ["Larkfield Primary"]
    assert one(card, 'a[href="https://x.com/rowan_e"]')


def test_every_way_out_begins_with_the_same_advice() -> None:
    steps = page().select("article .fix")
    assert len(steps) == 5
    for fix in steps:
        assert text_of(one(fix, "li")) == (
            "Export first. If a complaint or investigation is open, remove nothing and speak to your union."
        )


def test_of_many_findings_twenty_are_open_and_none_is_lost() -> None:
    card = next(card for card in page().select("#to-do article") if "47" in text_of(one(card, ".found h4")))
    assert len(card.select(".fs > .f")) == 20
    assert text_of(one(card, ".more > summary")) == "18 older"
    assert text_of(one(card, ".f details summary")) == "The same words 9 more times"
    links = {str(link["href"]) for link in card.select('a[href^="https://x.com/rowan_e/status/"]')}
    assert len(links) == 47


def test_kept_items_are_shown_as_kept() -> None:
    assert "You kept this: The head agreed to it in May. (until 1 May 2027). Its weight was 28." in text_of(
        one(page(), "#kept")
    )


def test_what_was_not_looked_at_is_neither_fine_nor_bad() -> None:
    section = text_of(one(page(), "#not-looked-at"))
    assert "Unknown: This account is private" in section
    assert "Your export does not hold this setting." in section
    assert "1 more: your policies do not ask about this" in section
    assert "This account is private" not in text_of(one(page(), "#fine"))


def test_what_is_allowed_keeps_its_findings_to_look_at() -> None:
    allowed = Item(
        id="a",
        check="school-named-in-profile",
        platform="x",
        account="@rowan_e",
        verdict=Verdict.FINE,
        findings=("f1",),
        reason="Your policy allows this.",
        looked_at=1,
    )
    section = one(page(msgspec.structs.replace(SAMPLE, items=(allowed,))), "#fine")
    assert text_of(one(section, ".points li")).startswith(
        "Your school is named on this profile Your policy allows this."
    )
    assert text_of(one(section, "summary")) == "1 find"
    assert text_of(one(section, "details mark")) == "Larkfield Primary"


def test_questions_are_asked_with_their_clauses_and_answers() -> None:
    first, second = [text_of(one(question, "div")) for question in page().select(".qs > li")]
    assert first == (
        "Is any pupil of your school among your friends or followers? Your policy hopes for: No "
        "Larkfield Primary School: 5.13"
    )
    assert "When you join a school" in second
    assert "Your answer: yes, 2 October 2026" in second
    assert second.endswith("Larkfield Primary School: 5.13 Moorgate Trust: 7.b")


def test_settings_and_situations_are_told_in_words() -> None:
    section = one(page(), "#steps")
    past, private = (text_of(step) for step in section.select(".fold .points > li"))
    assert past.startswith("Limit who can see past posts Done, 1 November 2026 Advised: ")
    assert past.endswith("Moorgate Trust: 7.b")
    assert private == "Account private Moorgate Trust: 7.b"
    assert "No pupil is accepted as a friend. Larkfield Primary School: 5.13" in text_of(one(section, "#card-1"))


def test_the_counts_of_what_was_read_add_up_on_the_page() -> None:
    rows = [
        [text_of(cell) for cell in row.select("th, td")]
        for row in page().select("#sources tbody tr, #sources tfoot tr")
    ]
    assert rows == [
        ["posts", "1,204", "1,203", "1"],
        ["profiles", "1", "1", "0"],
        ["In all", "1,205", "1,204", "1"],
        ["pictures", "310", "310", "0"],
    ]
    for _, expected, read, skipped in rows:
        assert int(expected.replace(",", "")) == int(read.replace(",", "")) + int(skipped)


def test_counts_that_do_not_add_up_are_told() -> None:
    source = SAMPLE.sources[0]
    odd = msgspec.structs.replace(source, counts=(msgspec.structs.replace(source.counts[0], read=1000),))
    assert "posts: the file speaks of 1,204, but 1,001 came to light." in text_of(
        one(page(msgspec.structs.replace(SAMPLE, sources=(odd,))), "#sources")
    )


def test_the_top_says_what_was_not_looked_at() -> None:
    looked = text_of(one(page(), ".looked"))
    for expected in (
        "X @rowan_e: 1,203 posts and 1 profile",
        "“holiday.zip” is locked with a password.",
        "LinkedIn rowan-ellis: you told us of this account, and nothing of it was handed over.",
        "342 files of private messages, address books or device logs were left unopened.",
        "Social Media Policy, Larkfield Primary School",
    ):
        assert expected in looked


def test_nothing_left_the_computer_or_it_is_listed() -> None:
    assert "What left your computer: nothing." in text_of(one(page(), "#ledger"))
    request = Request(host="search.example", purpose="your name", at=datetime(2026, 11, 20, tzinfo=UTC), received=2048)
    soup = page(msgspec.structs.replace(SAMPLE, requests=(request,)))
    row = [text_of(cell) for cell in soup.select("#ledger tbody th, #ledger tbody td")]
    assert row == ["20 November 2026, 00:00", "search.example", "your name", "1", "2,048 bytes"]


def test_the_last_part_is_where_to_get_help() -> None:
    section = page().select("main > section")[-1]
    assert section["id"] == "help"
    for expected in (
        "Your union",
        "Professionals Online Safety Helpline",
        "safeguarding lead",
        "cannot see",
        "It was sent to nobody",
    ):
        assert expected in text_of(section)


def test_an_empty_checklist_is_a_page_too() -> None:
    empty = Checklist(made=SAMPLE.made, policies=())
    said = text_of(page(empty))
    assert "Nothing could be read yet, so this page cannot tell you anything." in said
    assert "Nothing was handed over." in said
    assert "Nothing could be called fine yet." in said


def test_without_script_nothing_is_offered_that_would_not_work() -> None:
    for tool in page().select("input, select, button"):
        assert tool.find_parent(attrs={"hidden": True}) is not None
    assert [tag.name for tag in page().select("[hidden]") if tag.name not in {"div", "label"}] == []


def test_five_thousand_findings_stay_under_five_megabytes() -> None:
    words = "Larkfield Primary"
    findings = []
    for index in range(5_000):
        text = f"{index}: on our way to {words} with 40 books & a “cake” " + "and so much more to say " * 9
        start = text.index(words)
        findings.append(
            Finding(
                id=f"many-{index}",
                check="school-named-in-post",
                record=RecordKey(
                    "post", "x", "@rowan_e", str(index), f"https://x.com/rowan_e/status/{17 * 10**17 + index}"
                ),
                quotes=(Part("text", text).quote(Span(start, start + len(words), words), kind="school-name"),),
                reasons=("names the school: short form",),
                created=datetime(2026, 1, 1, tzinfo=UTC) - timedelta(hours=index),
                places=(Source("data/tweets-part1.js", f"item {index}"),),
            )
        )
    items = tuple(
        Item(
            id=f"many-{part}",
            check="school-named-in-post",
            platform="x",
            account=f"@rowan_{part}",
            verdict=Verdict.TO_DO,
            clauses=("larkfield-2024:5.17",),
            findings=tuple(finding.id for finding in findings[part * 50 : part * 50 + 50]),
        )
        for part in range(100)
    )
    html = drawn(msgspec.structs.replace(SAMPLE, findings=tuple(findings), items=items))
    assert len(html.encode()) < 5_000_000
    assert html.count("https://x.com/rowan_e/status/") == 5_000

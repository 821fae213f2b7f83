"""A made-up checklist that has everything a report can show."""

from datetime import date

from auditor.model import (
    Card,
    Change,
    Checklist,
    Count,
    Coverage,
    Item,
    Kept,
    Moment,
    Observation,
    Question,
    SkippedAt,
    SourceReport,
    SourceState,
    Step,
    UnreadAccount,
    Verdict,
)
from auditor.model.pictures import PicturesLooked, UncheckedPicture
from tests.sample_findings import BIO, DAY, hostile_findings, key, post_findings, profile_findings, quoted

POSTS = post_findings()
HOSTILE_POSTS = hostile_findings()

ITEMS = (
    Item(
        id="i-name-x",
        check="school-named-in-profile",
        platform="x",
        account="@rowan_e",
        verdict=Verdict.TO_DO,
        weight=60,
        clauses=("larkfield-2024:5.17",),
        set_aside=("moorgate-trust:7.a",),
        findings=("f1",),
        change=Change.CAME_BACK,
    ),
    Item(
        id="i-email",
        check="work-email-in-profile",
        platform="instagram",
        account="rowan.ellis",
        verdict=Verdict.LOOK_YOURSELF,
        weight=42,
        clauses=("larkfield-2024:5.28",),
        findings=("f2",),
        change=Change.NEW,
    ),
    Item(
        id="i-name-facebook",
        check="school-named-in-profile",
        platform="facebook",
        account="Rowan Ellis",
        verdict=Verdict.LOOK_YOURSELF,
        weight=30,
        clauses=("larkfield-2024:5.17", "gone-policy:9"),
        findings=("f3",),
        change=Change.STILL_THERE,
    ),
    Item(
        id="i-pupil",
        check="pupil-identified-in-post",
        platform="facebook",
        account="Rowan Ellis",
        verdict=Verdict.LOOK_YOURSELF,
        weight=35,
        clauses=("larkfield-2024:4.12",),
        findings=tuple(finding.id for finding in HOSTILE_POSTS),
    ),
    Item(
        id="i-posts",
        check="school-named-in-post",
        platform="x",
        account="@rowan_e",
        verdict=Verdict.TO_DO,
        weight=20,
        clauses=("larkfield-2024:5.17",),
        findings=tuple(finding.id for finding in POSTS),
        moment=Moment.LEAVING,
    ),
    Item(
        id="i-kept",
        check="disclaimer-missing",
        platform="linkedin",
        account="rowan-ellis",
        verdict=Verdict.KEPT,
        clauses=("moorgate-trust:7.a",),
        kept=Kept(because="The head agreed to it in May.", until=date(2027, 5, 1), finding="f1", weight=28),
        findings=("f1",),
    ),
    Item(
        id="i-fine-1",
        check="work-email-in-profile",
        platform="x",
        account="@rowan_e",
        verdict=Verdict.FINE,
        clauses=("larkfield-2024:5.28",),
        looked_at=1,
        change=Change.MENDED,
    ),
    Item(
        id="i-fine-2",
        check="pupil-picture",
        platform="instagram",
        account="rowan.ellis",
        verdict=Verdict.FINE,
        looked_at=1204,
    ),
    Item(
        id="i-dark-1",
        check="account-not-private",
        platform="facebook",
        account="Rowan Ellis",
        verdict=Verdict.NOT_LOOKED_AT,
        clauses=("moorgate-trust:7.b",),
        reason="Your export does not hold this setting.",
    ),
    Item(
        id="i-dark-2",
        check="pupil-picture",
        platform="linkedin",
        account="rowan-ellis",
        verdict=Verdict.NOT_LOOKED_AT,
        reason="The part of the export with pictures is missing.",
    ),
    Item(
        id="i-not-asked",
        check="two-factor-off",
        platform="x",
        account="@rowan_e",
        verdict=Verdict.NOT_APPLICABLE,
    ),
)

SOURCES = (
    SourceReport(
        platform="x",
        account="@rowan_e",
        collector="x",
        files=3,
        label="twitter-2026-11-18.zip",
        counts=(
            Count(kind="post", expected=1204, read=1203, skipped=1),
            Count(kind="profile", expected=1, read=1, skipped=0),
        ),
        skipped=(SkippedAt(file="data/tweets.js", place="item 17", reason="no-text"),),
        state=SourceState.PARTLY_READ,
        never_opened=12,
    ),
    SourceReport(
        platform="instagram",
        account="rowan.ellis",
        collector="instagram",
        files=9,
        label="instagram-rowan.ellis-2026-11-18.zip",
        counts=(Count(kind="picture", expected=310, read=310, skipped=0),),
        never_opened=330,
        missing=("media/posts",),
    ),
    SourceReport(
        platform="",
        account="",
        collector="",
        files=0,
        label="holiday.zip",
        state=SourceState.ENCRYPTED,
        sentence="“holiday.zip” is locked with a password.",
        next_step="Unlock it with the password, then hand over the file from inside.",
    ),
)

QUESTIONS = (
    Question(
        id="q1",
        clauses=("larkfield-2024:5.13",),
        ask="Is any pupil of your school among your friends or followers?",
        good_answer="No",
    ),
    Question(
        id="q2",
        clauses=("larkfield-2024:5.13", "moorgate-trust:7.b"),
        ask="Have you told the head about relatives among the pupils?",
        answer="yes",
        answered=date(2026, 10, 2),
        moment=Moment.JOINING,
    ),
)

PICTURES = PicturesLooked(
    pictures=308,
    videos=2,
    with_faces=90,
    faces=212,
    detector="MTCNN",
    passes={"file": 309, "faces": 309, "lettering": 41},
    without=("crest",),
    unchecked=(UncheckedPicture(platform="instagram", file="media/posts/202503/17.jpg", reason="picture-damaged"),),
)

SAMPLE = Checklist(
    made=DAY,
    policies=("larkfield-2024", "moorgate-trust"),
    sources=SOURCES,
    unread_accounts=(UnreadAccount(platform="linkedin", handle="rowan-ellis"),),
    pictures=PICTURES,
    findings=(*profile_findings(), *POSTS, *HOSTILE_POSTS),
    observations=(
        Observation(
            kind="disclaimer",
            form="own-and-not-employer",
            record=key("profile", "x", "@rowan_e", "p1"),
            quotes=(quoted(BIO, "All views mine, not my employer’s", field="bio", kind="disclaimer"),),
        ),
    ),
    items=ITEMS,
    first="i-name-x",
    questions=QUESTIONS,
    cards=(Card(id="pupil-friend-request", clauses=("larkfield-2024:5.13",)),),
    steps=(
        Step(id="facebook.past-posts", clauses=("moorgate-trust:7.b",), state="done", when=date(2026, 11, 1)),
        Step(id="*.account-private", clauses=("moorgate-trust:7.b",)),
    ),
    coverage=(
        Coverage(policy="larkfield-2024", clauses=33, checked=12, partly=6, asked=8, walked=3, explained=4),
        Coverage(policy="moorgate-trust", clauses=41, checked=10, partly=9, asked=12, walked=4, explained=6),
    ),
)

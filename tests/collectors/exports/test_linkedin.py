"""LinkedIn exports, larger and smaller: known by their tables, read whole, and honest about what they lack."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor.collectors.archive import join, open_input
from auditor.collectors.collector import Confidence
from auditor.collectors.exports.linkedin import COLLECTOR, missing, recognise
from auditor.model import Circle, Picture, Post, Profile, Reference
from tests.reading_exports import Got, files_of, fixture, opened, samples, zipped

LARGER, SMALLER = "linkedin-2026-02-complete", "linkedin-2021-06-basic"


def test_the_larger_archive_is_read_whole() -> None:
    archive = fixture(LARGER)
    assert recognise(archive) is Confidence.SURE
    assert COLLECTOR.who(archive) == "rowan-ellis-example"
    assert missing(archive) == ()
    got = Got(COLLECTOR, archive)
    assert not got.skipped
    got.counts_add_up()
    assert [post.form for post in got.of(Post)].count("comment") == 4
    assert {record.account for record in got.records} == {"rowan-ellis-example"}


def test_what_is_not_to_be_read_is_in_no_record() -> None:
    archive = fixture(LARGER)
    got = Got(COLLECTOR, archive)
    assert "NEVER-READ" not in repr(got.records)
    assert "everread" not in repr(got.records)
    assert "Formername" not in repr(got.records)
    assert archive.never_opened == 1
    assert not {"Logins.csv", "Causes You Care About.csv"} & set(archive.opened)


def test_the_smaller_archive_says_what_it_lacks() -> None:
    archive = fixture(SMALLER)
    assert recognise(archive) is Confidence.SURE
    (lacking,) = missing(archive)
    assert "LinkedIn sends them only with the larger archive" in lacking
    got = Got(COLLECTOR, archive)
    assert not got.skipped
    (profile,) = got.of(Profile)
    assert (profile.headline, profile.bio) == ("Teacher – Mill Lane", "I don’t do mornings, but I do Year 6.")


def test_two_archives_of_one_person_are_one(tmp_path: Path) -> None:
    files = files_of(LARGER)
    older = {name: files[name] for name in ("Profile.csv", "Positions.csv", "Connections.csv", "Email Addresses.csv")}
    got = Got(COLLECTOR, join([zipped(tmp_path, older, name="a.zip"), zipped(tmp_path, files, name="b.zip")]))
    alone = Got(COLLECTOR, fixture(LARGER))
    assert [profile.fields for profile in got.of(Profile)] == [profile.fields for profile in alone.of(Profile)]
    assert [(one.name, one.count) for one in got.of(Circle)] == [(one.name, one.count) for one in alone.of(Circle)]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Profile.csv", "Positions.csv"], Confidence.SURE),
        (["Complete_LinkedInDataExport_02-11-2026/Profile.csv", "x/Connections.csv"], Confidence.SURE),
        (["Connections.csv", "Invitations.csv", "Shares_17529409.csv"], Confidence.LIKELY),
        (["Shares.csv"], Confidence.PERHAPS),
        (["Email_Addresses.csv"], Confidence.PERHAPS),
        (["Profile.csv"], Confidence.PERHAPS),
        (["Comments.csv"], Confidence.PERHAPS),
        (["Positions.csv"], Confidence.PERHAPS),
        (["Education_17529409.csv"], Confidence.PERHAPS),
        (["Recommendations_Given.csv"], Confidence.PERHAPS),
        (["Learning.csv"], Confidence.NO),
        (["Registration.csv"], Confidence.NO),
        (["profile.csv", "activities.csv", "comments.csv", "media.csv"], Confidence.NO),
        (["comments.csv", "posts.csv", "checkfile.csv"], Confidence.NO),
        (["Takeout/YouTube and YouTube Music/comments/comments.csv"], Confidence.NO),
        (["messages.csv"], Confidence.NO),
        (["Profile.txt", "Positions.xlsx"], Confidence.NO),
        ([], Confidence.NO),
    ],
)
def test_recognised_by_names_alone(tmp_path: Path, names: list[str], expected: Confidence) -> None:
    archive = zipped(tmp_path, dict.fromkeys(names, b""))
    assert recognise(archive) is expected
    assert not archive.opened


def test_a_single_table_is_read_and_says_what_is_not_in_it(tmp_path: Path) -> None:
    header = "Company Name,Title,Description,Location,Started On,Finished On\n"
    archive = zipped(tmp_path, {"Positions.csv": header + "Larkfield Primary School,Teacher,,,Sep 2023,\n"})
    (profile,) = Got(COLLECTOR, archive).of(Profile)
    assert [(field.name, field.value) for field in profile.fields] == [
        ("employer", "Larkfield Primary School"),
        ("job_title", "Teacher"),
    ]
    assert missing(archive)[0] == "your profile (“Profile.csv”)"


def test_a_web_page_in_place_of_a_table(tmp_path: Path) -> None:
    files = dict.fromkeys(("Profile.csv", "Shares.csv", "Connections.csv"), b"<!DOCTYPE html><html>Sign in</html>")
    got = Got(COLLECTOR, zipped(tmp_path, files))
    assert {(one.reason, one.state) for one in got.skipped} == {("html-not-json", "wrong-format")}


def test_a_valid_export_with_nothing_in_it(tmp_path: Path) -> None:
    header = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
    got = Got(COLLECTOR, zipped(tmp_path, {"Shares.csv": header, "Comments.csv": "", "Rich_Media.csv": ""}))
    assert not got.records
    assert not got.skipped


NAMES = sorted(name for name in files_of(LARGER) if "messages" not in name)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(NAMES), data=st.data())
def test_any_bytes_in_any_file_are_records_or_skips(tmp_path: Path, name: str, data: st.DataObject) -> None:
    files = files_of(LARGER)
    whole = bytearray(files[name])
    how = data.draw(st.sampled_from(["replaced", "after the header", "cut", "changed"]))
    if how == "replaced":
        files[name] = data.draw(st.binary(max_size=200))
    elif how == "after the header":
        noise = data.draw(st.text(alphabet='a,"\n\\ 2026-01-21 17:31:09', max_size=120)).encode()
        files[name] = bytes(whole[: whole.find(b"\n") + 1]) + noise
    elif how == "cut":
        files[name] = bytes(whole[: data.draw(st.integers(0, len(whole)))])
    else:
        for _ in range(data.draw(st.integers(1, 8))):
            whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
        files[name] = bytes(whole)
    got = Got(COLLECTOR, zipped(tmp_path, files))
    assert all(one.file for one in got.skipped)
    assert all(isinstance(line, str) for line in missing(zipped(tmp_path, files)))


def test_real_exports_are_recognised_and_their_counts_add_up() -> None:
    root = samples("linkedin", "silkyrich+linkedin-export-viewer", "fixtures")
    for path in (root / "sample_export", root / "sample_export.zip"):
        archive = opened(path)
        assert recognise(archive) is Confidence.SURE
        got = Got(COLLECTOR, archive)
        assert not got.skipped
        got.counts_add_up()
        assert [post.form for post in got.of(Post)].count("comment") == 60
        assert len([post for post in got.of(Post) if post.form == "post"]) == 30
        assert [(circle.name, circle.count) for circle in got.of(Circle)] == [
            ("friends", 2000),
            ("requests_sent", 85),
            ("requests_received", 77),
        ]
        assert len(got.of(Reference)) == 48
        assert len(got.of(Picture)) > 100
        assert archive.never_opened >= 2


def test_no_other_export_is_taken_for_one() -> None:
    folders = [path for path in sorted(samples().iterdir()) if path.is_dir() and path.name != "linkedin"]
    archives = [archive for path in folders for archive in open_input(path)]
    assert [archive.label for archive in archives if recognise(archive) is not Confidence.NO] == []

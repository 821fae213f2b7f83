"""A walk through a block: pictures and captions, places, labelled lines, links."""

from lxml import etree

from auditor.collectors.exports.meta.walk import Walk
from auditor.model import Place

SHOT = '<a href="media/1.jpg"><img src="media/1.jpg"/></a>'


def walked(html: str) -> Walk:
    walk = Walk()
    walk.block(etree.fromstring(f"<div>{html}</div>", etree.HTMLParser()).find("body")[0])
    return walk


def test_words_beside_a_picture_are_its_caption_and_words_in_another_box_are_not() -> None:
    walk = walked(
        f"<div><div>{SHOT}<div>Mobile uploads</div><div>Sports day</div></div></div><div><div>A post</div></div>"
    )
    (shot,) = walk.shots
    assert (shot.path, shot.caption, shot.album) == ("media/1.jpg", "Sports day", "Mobile uploads")
    assert walk.lines == ["A post"]


def test_videos_and_what_stands_within_them() -> None:
    video = '<video src="media/1.mp4"><a href="media/1.mp4"><div>Click for video:</div></a></video>'
    walk = walked(f"<div>{video}<div>Bees</div></div>")
    assert [(shot.path, shot.caption) for shot in walk.shots] == [("media/1.mp4", "Bees")]
    assert not walk.lines


def test_pictures_from_elsewhere_are_not_the_exports_own() -> None:
    walk = walked(
        '<img src="https://static.example/like.png"/><img src="data:image/png;base64,AAAA"/><a href="page.html">x</a>'
    )
    assert not walk.shots


def test_the_position_of_a_picture() -> None:
    rows = "".join(
        f'<tr><td colspan="2"><div>{label}</div><div><div>{value}</div></div></td></tr>'
        for label, value in (("Taken", "Mar 02, 2025 4:33:20 am"), ("Latitude", "51.5"), ("Longitude", "-0.142"))
    )
    walk = walked(f"<div><div>{SHOT}</div><div><table>{rows}</table></div></div>")
    assert walk.shots[0].place == Place(latitude=51.5, longitude=-0.142)
    assert walk.rows == [("Taken", "Mar 02, 2025 4:33:20 am")]


def test_a_place_and_the_address_under_it_are_not_words() -> None:
    walk = walked("<div>Place: The Hall (51.501, -0.142)</div><div>Address: 1 School Lane</div><div>Here again</div>")
    assert walk.place == Place(name="The Hall", latitude=51.501, longitude=-0.142)
    assert walk.lines == ["Here again"]


def test_an_address_in_own_words_is_kept() -> None:
    walk = walked("<div>Place: my kitchen</div><div>Address: 7 Mill Row, Oakmere</div>")
    assert walk.place is None
    assert walk.lines == ["Place: my kitchen", "Address: 7 Mill Row, Oakmere"]


def test_labels_before_a_line() -> None:
    walk = walked("<div><div><span>Group: </span>Bell Ringers</div>Count me in</div>")
    assert (walk.rows, walk.lines) == ([("Group", "Bell Ringers")], ["Count me in"])


def test_links_alone_are_links_and_links_in_words_are_words() -> None:
    alone = '<div><a href="https://news.example/a">https://news.example/a</a></div>'
    walk = walked(f'{alone}<div>See <a href="https://x.example">this</a> now</div>')
    assert walk.links == ["https://news.example/a"]
    assert walk.lines == ["See this now"]
    assert walked('<div><a href="https://x.example/tag">#Larkfield</a></div>').lines == ["#Larkfield"]


def test_rows_of_two_cells_of_one_and_around_a_table() -> None:
    inner = "<table><tr><td>Who can see it?</td><td>Friends</td></tr></table>"
    around = f"<tr><td colspan='2'>Privacy<div>{inner}</div></td></tr>"
    walk = walked(f"<table>{around}<tr><td>Comment<div><div>Hi<br/>all</div></div></td></tr></table>")
    assert walk.rows == [("Who can see it?", "Friends"), ("Comment", "Hi\nall")]
    assert walk.lines == ["Privacy"]


def test_scripts_are_not_words() -> None:
    assert walked("<script>alert(1)</script><style>p{}</style><div>words</div>").lines == ["words"]

"""The options that every run has: where the report goes, whether it is locked, and how pictures are looked at."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from auditor.cli.safe_place import anyway_option

F = TypeVar("F", bound=Callable[..., Any])

_OPTIONS = (
    click.option("--about", type=click.Path(path_type=Path), metavar="FILE", help="A set-up file other than your own."),
    click.option("--policy", "wanted", multiple=True, metavar="PACK", help="A policy to look by; may be given again."),
    click.option(
        "--report", "place", type=click.Path(path_type=Path), metavar="FILE", help="Where to write the report."
    ),
    click.option("--json", "json_place", default="", metavar="FILE", help="Write the result as JSON too; - is stdout."),
    click.option("--lock", is_flag=True, help="Ask for a passphrase, and lock the report with it."),
    click.option("--open", "then_open", is_flag=True, help="Open the report in your browser."),
)
_PICTURES = (
    click.option("--thorough", is_flag=True, help="Read lettering in every picture, and look for the crest; slow."),
    click.option(
        "--face-model",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="The file of YuNet, which finds faces five times as fast.",
    ),
    click.option("--thumbnails", is_flag=True, help="Show small copies of pictures in the report, faces covered."),
    click.option("--no-pictures", "left_out", is_flag=True, help="Read only the words beside pictures; quick."),
)


def run_options(command: F) -> F:
    """Give a command the options of a run; those about pictures reach it as one, `pictures`."""

    @wraps(command)
    def whole(*, thorough: bool, face_model: Path | None, thumbnails: bool, left_out: bool, **rest: Any) -> Any:
        # Loaded when a run begins: the page of help needs none of it.
        from auditor.cli.picture_options import PictureWishes

        wishes = PictureWishes(thorough=thorough, face_model=face_model, thumbnails=thumbnails, left_out=left_out)
        return command(pictures=wishes, **rest)

    made: Any = whole
    for option in reversed((*_OPTIONS, *_PICTURES, anyway_option)):
        made = option(made)
    return cast("F", made)

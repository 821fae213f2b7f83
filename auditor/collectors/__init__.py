"""The collectors, in the order in which an archive is offered to them."""

from auditor.collectors.collector import Collector
from auditor.collectors.exports import facebook, instagram, jsonl, linkedin, picture_folder, x, x_grailbird
from auditor.collectors.profiles import profile_captures
from auditor.collectors.search import captures, saved_search

COLLECTORS: tuple[Collector, ...] = (
    facebook.COLLECTOR,
    instagram.COLLECTOR,
    x.COLLECTOR,
    x_grailbird.COLLECTOR,
    linkedin.COLLECTOR,
    jsonl.COLLECTOR,
    captures.COLLECTOR,
    saved_search.COLLECTOR,
    profile_captures.COLLECTOR,
    picture_folder.COLLECTOR,
)

"""The collectors, in the order in which an archive is offered to them."""

from auditor.collectors.collector import Collector
from auditor.collectors.exports import jsonl, linkedin, x, x_grailbird

COLLECTORS: tuple[Collector, ...] = (
    x.COLLECTOR,
    x_grailbird.COLLECTOR,
    linkedin.COLLECTOR,
    jsonl.COLLECTOR,
)

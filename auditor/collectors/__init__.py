"""The collectors, in the order in which an archive is offered to them."""

from auditor.collectors.collector import Collector

COLLECTORS: tuple[Collector, ...] = ()

"""Read one export into records and let each go, for timing in a process of its own."""

import sys
from pathlib import Path

from auditor.collectors import COLLECTORS, gathering

if __name__ == "__main__":
    exports, _ = gathering.gather([Path(sys.argv[1])], COLLECTORS)
    read = sum(1 for export in exports for _ in export.collector.stream(export.archive))
    sys.stdout.write(f"{read}\n")

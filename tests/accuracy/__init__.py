"""How well the reading reads: our own labelled texts, and figures for each task."""

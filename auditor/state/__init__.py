"""What stays on this computer between runs: where it lies, and how it is kept to its owner alone."""

"""Looking at the owner's pictures, offline: faces are found and counted, never compared."""

"""One file a platform: what it hands its people, read into records."""

"""Tests, one file a module, mirroring the tree."""

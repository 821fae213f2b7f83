"""Benchmarks that compare the program with a bare baseline in the same run: only ratios count."""

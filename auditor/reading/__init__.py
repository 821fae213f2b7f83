"""Reading like a careful colleague: pure functions over short, informal, British text."""

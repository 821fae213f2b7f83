"""Looking the owner up as others could: what to ask, of whom, and how politely."""

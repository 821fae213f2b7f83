"""What strangers see of the owner: their own public profiles and pages, as the platforms answer without an account."""

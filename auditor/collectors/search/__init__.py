"""What search engines show of the owner: result pages that they saved from their own browser."""

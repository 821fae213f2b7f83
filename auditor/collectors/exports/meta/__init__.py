"""What the exports of Facebook and Instagram have in common: Meta builds both."""

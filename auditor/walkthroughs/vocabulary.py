"""The words that guides may use: what a step is about, and the order in which the work is best done."""

CATEGORIES = {
    "account-private": "Who may see the account",
    "public-view": "What a stranger sees",
    "past-posts": "Old posts",
    "future-posts": "New posts",
    "friends-list": "Lists of friends",
    "friend-requests": "Friend requests",
    "followers": "Followers",
    "tagging": "Tags",
    "comments": "Comments",
    "messages": "Messages",
    "profile-fields": "Parts of the profile",
    "profile-photo": "Profile picture",
    "contact-lookup": "Being found by e-mail or phone",
    "contact-sync": "Address book",
    "search-engines": "Search engines",
    "location": "Places",
    "connected-apps": "Connected apps",
    "two-factor": "Two factors",
    "signed-in-devices": "Signed-in devices",
    "activity-status": "Being seen online",
    "activity-visibility": "What you like, watch and play",
    "suggestions": "Being suggested to others",
    "data-use": "Use of your data",
    "separation": "School and private accounts",
    "monitoring": "Hearing of new things",
    "others": "What others show of you",
}
"""What steps are about; the first nineteen are those that policy packs may name."""

PHASES = {
    2: "Look as a stranger does",
    3: "Close what stands open",
    4: "Look through the people",
    5: "Tidy the profile",
    6: "Be harder to find",
    8: "Make it safe",
    9: "Look to search engines",
}
"""The order of work; first of all comes the export (1), and tidying what it shows comes seventh."""

CONTACT_HOSTS = (
    "swgfl.org.uk",
    "www.educationsupport.org.uk",
    "reportharmfulcontent.com",
    "www.iwf.org.uk",
    "www.ipso.co.uk",
    "ico.org.uk",
)
"""Where links of contacts may lead."""

NOT_CONFIRMED = "General knowledge, not confirmed"
"""The source of what nobody's page bears out."""
OUR_OWN = "A question of our own, not a fact about a platform"

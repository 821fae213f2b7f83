"""The words a policy pack may use: topics, checks, walkthrough steps, cards, and what can settle a clause."""

from auditor.model import DisclaimerForm

TOPICS = {
    "school-identification": "Naming the school, showing where you work, writing about it",
    "disclaimer": "Saying that your views are your own",
    "speaking-for-school": "Speaking, or seeming to speak, for the school",
    "work-contact-details": "The school's e-mail and phone, kept for school business",
    "personal-info-exposure": "Your own address, phone, e-mail and account names",
    "contact-pupils": "Contact with pupils",
    "contact-ex-pupils": "Contact with former pupils",
    "contact-parents": "Contact with parents and carers",
    "contact-colleagues": "Colleagues among your contacts",
    "family-exception": "Relatives at the school",
    "boundaries": "Keeping private and working life apart",
    "pupil-images": "Pictures from school: of pupils above all, also of families, colleagues and the place",
    "pupil-identification": "Names and details that give a pupil away",
    "confidentiality": "What is confidential",
    "respect-privacy": "Other people's privacy",
    "derogatory": "Remarks about the school and its people",
    "disrepute": "The school's good name",
    "gossip": "Rumours",
    "consistency": "Contradicting what was said to the school or by it",
    "bullying": "Bullying: not doing it, and what to do when it is done to you",
    "offensive-content": "Indecent, offensive or unsuitable content",
    "discrimination": "Discriminating remarks",
    "professional-conduct": "Conduct in general",
    "awareness": "Remembering who may read what you post",
    "privacy-settings": "Privacy settings",
    "security": "Safe devices and log-ins",
    "online-presence-check": "Looking at what is online about you",
    "work-time-use": "Social media during the working day",
    "equipment-use": "The school's devices and network",
    "official-accounts": "Accounts and spaces for pupils or in the school's name",
    "copyright": "Other people's work, and the law on what you post",
    "content-reuse": "Using what the school has posted",
    "references": "References and recommendations",
    "anonymity": "Saying who you are",
    "media-payment": "The press, and payment",
    "solicitation": "Appeals, selling and spam at work",
    "political-religious-influence": "Winning pupils over to views",
    "groups": "Groups you are linked with",
    "searching-others": "Looking other people up",
    "leaving-employment": "When you leave",
    "removal": "Taking posts down",
    "reporting": "Telling somebody",
    "seek-advice": "Asking first",
    "cooperation": "Working with the school on the policy",
    "training": "Knowing the policy",
    "safeguarding": "Keeping pupils safe online",
    "illegal-images": "Images that are against the law, and explicit material",
}
"""What clauses are about. Strictness is compared within a topic, so clauses share one where they limit each other."""

CHECKS = (
    # profile
    "school-named-in-profile",
    "disclaimer-missing",
    "school-role-shown",
    "former-school-shown",
    "work-email-in-profile",
    "work-phone-in-profile",
    "work-email-registered",
    "personal-contact-shown",
    "school-website-linked",
    "alias-account",
    # posts
    "school-named-in-post",
    "work-discussed-in-post",
    "school-criticised",
    "confidential-matter-in-post",
    "pupil-identified-in-post",
    "pupil-contact-in-post",
    "offensive-language",
    "paid-or-media-post",
    "school-hours-post",
    "school-place-tagged",
    "school-content-reposted",
    "reference-given",
    "contact-in-post",
    # pictures
    "pupil-picture",
    "school-visible-in-picture",
    "colleague-picture",
    # people and places
    "friend-request-pending",
    "connections-to-review",
    "school-group-joined",
    # settings
    "account-not-private",
    "findable-by-contact",
    "search-engines-allowed",
    "two-factor-off",
    # search
    "school-named-in-search-result",
    "contact-in-search-result",
    "picture-in-search-result",
    "old-account-found",
)
"""Every check a pack may name, whether or not this version has it."""

STEPS = {
    "account-private": "Make the account private",
    "public-view": "Look at the account as a stranger does",
    "past-posts": "Narrow who sees old posts",
    "future-posts": "Choose who sees new posts",
    "friends-list": "Hide the list of friends or connections",
    "friend-requests": "Choose who can send requests",
    "followers": "Look through followers, and choose who can follow",
    "tagging": "Approve tags before they show",
    "comments": "Choose who can comment",
    "messages": "Choose who can write to you",
    "profile-fields": "Go through the parts of the profile",
    "profile-photo": "Choose who sees the profile picture",
    "contact-lookup": "Stop being found by e-mail or phone",
    "contact-sync": "Stop sharing the address book",
    "search-engines": "Keep the profile out of search engines",
    "location": "Turn off places",
    "connected-apps": "Look through connected apps",
    "two-factor": "Sign in with two factors",
    "signed-in-devices": "Sign out on other devices",
}
"""The part of a walkthrough step's id after the dot; before it stands a platform, or `*` for each of them."""

CARDS = {
    "pupil-friend-request": "A pupil sends a friend request",
    "parent-friend-request": "A parent sends a friend request",
    "journalist-calls": "A journalist gets in touch",
    "impersonation": "Somebody pretends to be you",
    "abuse": "You are abused online",
    "leaving": "You are leaving the school",
    "complaint-open": "A complaint or investigation is open",
    "indecent-image": "You come across an indecent image of a child",
}
"""The "if this happens" cards."""

UNLESS = ("disclaimer", *(f"disclaimer:{form}" for form in DisclaimerForm if form is not DisclaimerForm.PARTIAL))
"""What can settle a clause: any disclaimer, or one of a certain form."""

GOOD_ANSWERS = ("yes", "no")

"""The commands there are, in the order in which people meet them, and what each is for; a module of that name each."""

COMMANDS = {
    "demo": "See a whole checklist, with a made-up person.",
    "setup": "Say who you are and where you work.",
    "audit": "Check your exports and write your private report.",
    "recheck": "Repeat the last check, and see what changed.",
    "history": "How it went over time.",
    "walkthrough": "Go through your privacy settings, one by one.",
    "exports": "How to ask each platform for your data.",
    "card": "What to do if something happens.",
    "questions": "Answer what only you can answer.",
    "keep": "Leave a finding on purpose, with a reason.",
    "remind": "A reminder for your own calendar.",
    "note": "A page that says you checked, and no more.",
    "checks": "What is looked for, and why.",
    "lookup": "See what others find when they look you up.",
    "keys": "Your keys for search engines, in your system's keyring.",
    "policies": "The policies your posts can be checked against.",
    "schema": "JSON Schemas of the formats.",
    "doctor": "Is this a safe place to run? What is kept, and why?",
    "completion": "Let your shell complete what you type.",
    "forget": "Remove everything this program keeps.",
}

window.YTD.profile.part0 = [
  {
    "profile": {
      "description": {
        "bio": "Year 4 teacher at Larkfield Primary. Runner, baker, choir alto. All views are my own and not those of my employer. r.ellis@larkfield.example",
        "website": "https://www.larkfield.example",
        "location": "Oakmere"
      },
      "avatarMediaUrl": "",
      "headerMediaUrl": ""
    }
  }
]

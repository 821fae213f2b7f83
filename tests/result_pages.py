"""Made-up result pages of search engines, saved in each of the ways in which browsers save a page."""

import base64
import email.policy
import plistlib
from collections.abc import Callable, Sequence
from email.message import EmailMessage
from urllib.parse import quote

Found = Sequence[tuple[str, str, str]]
"""Address, title and snippet of each result."""

ROWAN: Found = (
    ("https://www.larkfield.example/staff", "Our staff - Larkfield Primary School", "Rowan Ellis teaches Year 4."),
    ("https://oakmere-harriers.example/results?race=10k&page=2", "Results, Oakmere 10k", "214 Rowan Ellis 1:02:11"),
    ("https://en.example.org/wiki/Rowan_Ellis", "Rowan Ellis & sons – an old firm", ""),
)


def google(query: str, found: Found, *, start: int = 0, more: str = "") -> tuple[str, str]:
    """Return the address and the page."""
    rows = "".join(
        f'<div class="MjjYud"><div class="tF2Cxc"><div class="yuRUbf"><a href="/url?q={quote(url)}&amp;sa=U">'
        f"<h3>{title}</h3><cite>{url}</cite></a></div><div class='VwiC3b'>{snippet}</div></div></div>"
        for url, title, snippet in found
    )
    page = (
        f"<html><head><title>{query} - Google Search</title></head><body><textarea name='q'>{query}</textarea>"
        f"<div id='tads'><div data-text-ad='1'><a href='https://ads.example/'><h3>An advert</h3></a></div></div>"
        f"<div id='search'><div id='rso'>{rows}<div class='related-question-pair' data-q='Who?'>"
        f"<a href='https://asked.example/'><h3>People also ask</h3></a></div></div></div>{more}</body></html>"
    )
    return f"https://www.google.co.uk/search?q={quote(query)}&start={start}&sca_esv=abc", page


def bing(query: str, found: Found) -> tuple[str, str]:
    """Return the address and the page."""
    rows = "".join(
        f'<li class="b_algo"><h2><a href="https://www.bing.com/ck/a?!&amp;&amp;p=1&amp;u=a1{_a1(url)}&amp;ntb=1">'
        f'{title}</a></h2><div class="b_caption"><p>{snippet}</p></div></li>'
        for url, title, snippet in found
    )
    page = (
        f"<html><head><title>{query} - Search</title></head><body><form id='sb_form'><input name='q' value='{query}'>"
        f"</form><ol id='b_results'><li class='b_ad'><h2><a href='https://www.bing.com/aclick?ld=x'>Ad</a></h2></li>"
        f"{rows}</ol></body></html>"
    )
    return f"https://www.bing.com/search?q={quote(query)}", page


def duckduckgo(query: str, found: Found) -> tuple[str, str]:
    """Return the address and the page."""
    rows = "".join(
        f'<article data-testid="result"><h2><a data-testid="result-title-a" href="//duckduckgo.com/l/?uddg='
        f'{quote(url, safe="")}&amp;rut=1">{title}</a></h2><div data-result="snippet">{snippet}</div></article>'
        for url, title, snippet in found
    )
    ad = "<article data-testid='ad'><h2><a href='https://duckduckgo.com/y.js?ad=1'>Ad</a></h2></article>"
    page = (
        f"<html><head><title>{query} at DuckDuckGo</title></head><body><input name='q' value='{query}'>"
        f"<ol>{ad}{rows}</ol><a class='result__a related-searches__link' href='?q=other'>other</a></body></html>"
    )
    return f"https://duckduckgo.com/?q={quote(query)}&ia=web", page


def brave(query: str, found: Found) -> tuple[str, str]:
    """Return the address and the page."""
    rows = "".join(
        f'<div class="snippet svelte-x" data-type="web"><a href="{url}"><div class="title search-snippet-title" '
        f'title="{title}">{title[:9]}…</div></a><div class="generic-snippet"><div class="content">{snippet}</div>'
        "</div></div>"
        for url, title, snippet in found
    )
    page = (
        f"<html><head><title>{query} - Brave Search</title></head><body><input id='searchbox' name='q' "
        f"value='{query}'><div id='results'><div class='snippet' data-type='ad'><a href='https://ads.example/'>"
        f"<div class='title'>Ad</div></a></div>{rows}</div></body></html>"
    )
    return f"https://search.brave.com/search?q={quote(query)}", page


def ecosia(query: str, found: Found) -> tuple[str, str]:
    """Return the address and the page."""
    rows = "".join(
        f"<article data-test-id='mainline-result-web'><a data-test-id='result-link' href='{url}'>site</a>"
        f"<a data-test-id='result-link' href='{url}'><h2 data-test-id='result-title'>{title}</h2></a>"
        f"<p data-test-id='result-description'>{snippet}</p></article>"
        for url, title, snippet in found
    )
    page = (
        f"<html><head><title>{query} - Ecosia - Web</title></head><body><input name='q' value='{query}'>"
        f"<div data-test-id='mainline-result-ad'></div>{rows}</body></html>"
    )
    return f"https://www.ecosia.org/search?q={quote(query)}", page


def startpage(query: str, found: Found) -> tuple[str, str]:
    """Return the address and the page; the address does not say what was searched for."""
    rows = "".join(
        f"<div class='result'><a class='result-title result-link' data-testid='gl-title-link' href='{url}'>"
        f"<h2 class='wgl-title'><style>.x{{}}</style>{title}</h2></a><p class='description'>{snippet}</p></div>"
        for url, title, snippet in found
    )
    page = (
        f"<html><head><title>Startpage Search Results</title></head><body><input id='q' name='query' value='{query}'>"
        f"<div class='w-gl'>{rows}</div><div class='a-bg-result'></div></body></html>"
    )
    return "https://www.startpage.com/sp/search", page


def mojeek(query: str, found: Found) -> tuple[str, str]:
    """Return the address and the page."""
    rows = "".join(
        f"<li><a class='ob' href='{url}'></a><h2><a class='title' href='{url}'>{title}</a></h2>"
        f"<p class='s'>{snippet}</p></li>"
        for url, title, snippet in found
    )
    page = (
        f"<html><head><title>{query} - Mojeek Search</title></head><body><input name='q' value='{query}'>"
        f"<ul class='results-standard'>{rows}</ul></body></html>"
    )
    return f"https://www.mojeek.com/search?q={quote(query)}", page


def yahoo(query: str, found: Found) -> tuple[str, str]:
    """Return the address and the page."""
    rows = "".join(
        f"<div class='dd algo algo-sr'><div class='compTitle'><a href='https://r.search.yahoo.com/_ylt=A/RV=2/RO=10/RU="
        f"{quote(url, safe='')}/RK=2/RS=x-'><h3>{title}</h3></a></div><div class='compText'>{snippet}</div></div>"
        for url, title, snippet in found
    )
    page = (
        f"<html><head><title>{query} - Yahoo Search Results</title></head><body><input name='p' value='{query}'>"
        f"<div id='web'>{rows}</div></body></html>"
    )
    return f"https://uk.search.yahoo.com/search?p={quote(query)}", page


PAGES: dict[str, Callable[[str, Found], tuple[str, str]]] = {
    "google": google,
    "bing": bing,
    "duckduckgo": duckduckgo,
    "brave": brave,
    "ecosia": ecosia,
    "startpage": startpage,
    "mojeek": mojeek,
    "yahoo": yahoo,
}


def complete(address: str, page: str) -> bytes:
    """Return the page as Chrome and Edge save it whole."""
    return f"<!-- saved from url=({len(address):04})({address}) -->\n{page}".replace(f"({address})", address).encode()


def html_only(_address: str, page: str) -> bytes:
    """Return the page alone, as Firefox saves it too: nothing says where it came from."""
    return page.encode()


def mhtml(address: str, page: str) -> bytes:
    """Return the page as MHTML, with a picture beside it."""
    message = EmailMessage(policy=email.policy.SMTP)
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = address
    message["Subject"] = "a search"
    message["MIME-Version"] = "1.0"
    frame = EmailMessage(policy=email.policy.SMTP)
    frame.set_content("<html><body>a frame</body></html>", subtype="html")
    frame["Content-Location"] = "https://frames.example/"
    main = EmailMessage(policy=email.policy.SMTP)
    main.set_content(page, subtype="html", cte="quoted-printable")
    main["Content-Location"] = address
    message.make_related()
    message.attach(frame)
    message.attach(main)
    message.add_related(b"\x89PNG" * 50, maintype="image", subtype="png")
    return message.as_bytes()


def web_archive(address: str, page: str) -> bytes:
    """Return the page as Safari saves it."""
    main = {
        "WebResourceURL": address,
        "WebResourceData": page.encode(),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceFrameName": "",
    }
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": []}, fmt=plistlib.FMT_BINARY)


def single_file(address: str, page: str) -> bytes:
    """Return the page as SingleFile saves it, its pictures within."""
    note = f"<!--\n Page saved with SingleFile \n url: {address} \n saved date: Fri Nov 20 2026 \n-->"
    picture = f"<img src='data:image/png;base64,{'A' * 5_000}'>"
    return page.replace("<html>", f"<html>{note}").replace("</body>", f"{picture}</body>").encode()


FORMATS: dict[str, tuple[str, Callable[[str, str], bytes]]] = {
    "complete": ("html", complete),
    "html only": ("htm", html_only),
    "mhtml": ("mhtml", mhtml),
    "web archive": ("webarchive", web_archive),
    "single file": ("html", single_file),
}


def _a1(url: str) -> str:
    return base64.urlsafe_b64encode(url.encode()).decode().rstrip("=")

"""Links: shorteners, hosts that pretend to be somebody else's, many at once. Real buyers link too: to this shop and others."""

import functools
import re
from collections.abc import Iterable, Iterator

from app.features.spam.rules.findings import Finding

#: Where real buyers link to: marketplaces, videos, pictures, parcels. A host counts with all of its subdomains.
_KNOWN_HOSTS = """
shopee.vn shopee.com shope.ee shp.ee lazada.vn lazada.com tiki.vn sendo.vn chotot.com thegioididong.com fptshop.com.vn
tiktok.com youtube.com youtu.be facebook.com fb.com fb.watch messenger.com instagram.com pinterest.com imgur.com
taobao.com tmall.com tb.cn jd.com 3.cn 1688.com pinduoduo.com yangkeduo.com bilibili.com b23.tv douyin.com
xiaohongshu.com xhslink.com weibo.com alipay.com rozetka.com.ua rozetka.ua prom.ua olx.ua novaposhta.ua ukrposhta.ua
monobank.ua privatbank.ua privat24.ua amazon.com amazon.co.uk amzn.to a.co ebay.com ebay.co.uk aliexpress.com etsy.com
google.com goo.gl/maps apple.com icloud.com microsoft.com samsung.com xiaomi.com dhl.com royalmail.com ghn.vn
ghtk.vn viettelpost.vn vnpost.vn sf-express.com wikipedia.org dropbox.com paypal.com lazada.co.th vietcombank.com.vn
"""
KNOWN_HOSTS = frozenset(_KNOWN_HOSTS.split())
_SHORTENERS = """
bit.ly tinyurl.com goo.gl t.cn url.cn is.gd cutt.ly ow.ly rb.gy shorturl.at s.id dwz.cn suo.im suo.nz rebrand.ly
tiny.cc bitly.com t.ly v.gd shorte.st adf.ly linkvertise.com qr.ae clck.ru buff.ly soo.gd
"""
SHORTENERS = frozenset(_SHORTENERS.split())
#: Invitations to go on elsewhere.
_INVITES = "t.me telegram.me wa.me chat.whatsapp.com zalo.me line.me discord.gg viber.click m.me signal.me"
INVITES = frozenset(_INVITES.split())
#: Names that strangers' hosts carry to look like somebody whom people trust.
_BRANDS = """
shopee lazada tiktok taobao tmall alipay jd jingdong pinduoduo amazon ebay paypal apple icloud facebook instagram
google microsoft netflix vietcombank vcb techcombank agribank bidv vietinbank mbbank sacombank momo zalopay privat24
privatbank oschadbank monobank rozetka olx novaposhta ukrposhta edopomoha royalmail dhl usps
fedex mastercard wechat shopify
"""
BRANDS = frozenset(_BRANDS.split())
#: Endings that make words with a dot a host even without a path: "ok.em cảm ơn" is none.
_ENDINGS = "com|net|org|info|biz|vn|cn|ua|ru|top|xyz|online|site|club|icu|cc|bet|win|casino|vip|fun|example"
_URL = re.compile(
    r"(?:(?P<scheme>https?|hxxps?)\s?://\s?(?P<there>[^\s/?#]{1,253})|(?<![\w@.\-])(?P<bare>(?:[a-z0-9\-]{1,63}\.){1,5}"
    rf"(?:(?:{_ENDINGS})(?![\w\-])|[a-z]{{2,12}}(?=/[\w\-]))))",
    re.IGNORECASE,
)
_MAYBE = re.compile(r"\.\w|://")
_DIGITS_AS_LETTERS = str.maketrans("01345", "olesa")
_WEIGHT_UNKNOWN, _WEIGHT_SHORT, _WEIGHT_INVITE, _WEIGHT_ADDRESS = 50, 70, 60, 70
#: Letters of a brand that is looked for anywhere in a name.
_LONG_NAME = 6
#: So many different strange hosts in one message are a list of advertisements.
MANY = 3


def has_link(text: str) -> bool:
    """Whether there may be one. Most messages have none, and it takes little to see that."""
    return _MAYBE.search(text) is not None


def links(text: str, own_hosts: Iterable[str] = ()) -> Iterator[Finding]:
    """`text` as `legible` gives it. `own_hosts`: the shop's own and whatever else it trusts."""
    own = frozenset(own_hosts)
    strange: set[str] = set()
    worst: Finding | None = None
    for match in _URL.finditer(text):
        found = _judged(match["there"] or match["bare"], own)
        if found is None or found.fact in strange:
            continue
        strange.add(found.fact)
        if worst is None or found.weight > worst.weight:
            worst = found
    if worst is not None:
        yield worst
    if len(strange) >= MANY:
        yield Finding("link.many", 100 - _WEIGHT_UNKNOWN, str(len(strange)))


def without_links(text: str) -> str:
    """The text with every address taken out: what a host is called says nothing about what is offered."""
    return _URL.sub(" ", text)


def host_of(text: str) -> str:
    """The host in what a person typed into "trusted hosts"; "" when there is none."""
    match = _URL.search(text if "://" in text else f"https://{text}")
    return _clean_host(match["there"] or match["bare"] or "") if match else ""


def _judged(authority: str, own: frozenset[str]) -> Finding | None:
    """None for a host that says nothing against a message."""
    if "@" in authority:  # https://shopee.vn@elsewhere
        return Finding("link.lookalike", 100, _clean_host(authority.rpartition("@")[2]))
    host = _clean_host(authority)
    if not host or _within(host, own):
        return None
    if _within(host, INVITES):
        return Finding("link.invite", _WEIGHT_INVITE, host)
    if _within(host, SHORTENERS):
        return Finding("link.short", _WEIGHT_SHORT, host)
    if _within(host, KNOWN_HOSTS):
        return None
    if _pretends(host, own):
        return Finding("link.lookalike", 100, host)
    if re.fullmatch(r"[\d.]+", host):
        return Finding("link.address", _WEIGHT_ADDRESS, host)
    return Finding("link.unknown", _WEIGHT_UNKNOWN, host)


def _clean_host(authority: str) -> str:
    return authority.partition(":")[0].strip(".,;!?()[]{}<>\"'«»“”").lower()


def _within(host: str, hosts: frozenset[str]) -> bool:
    parts = host.split(".")
    return any(".".join(parts[i:]) in hosts for i in range(len(parts) - 1))


@functools.lru_cache(maxsize=4_096)
def _pretends(host: str, own: frozenset[str]) -> bool:
    """Whether a strange host carries a trusted name, in its own letters or in others that look the same."""
    shown = host
    if "xn--" in host:
        try:
            shown = host.encode("ascii").decode("idna")
        except UnicodeError:
            return True
    if not shown.isascii() and any("a" <= c <= "z" for c in shown.rpartition(".")[0]):
        return True  # Latin letters among others: made to be read wrong
    labels = shown.split(".")[:-1]
    words = {word for label in labels for word in label.split("-")}
    plain = {word.translate(_DIGITS_AS_LETTERS).replace("rn", "m").replace("vv", "w") for word in words}
    if (words | plain) & BRANDS:
        return True
    # nova-poshta is novaposhta; short names would be found inside of honest words.
    joined = [label.replace("-", "") for label in labels]
    if any(brand in label for label in joined for brand in BRANDS if len(brand) >= _LONG_NAME):
        return True
    ours = {trusted.split(".")[0] for trusted in own}
    return bool({*labels, *(label.translate(_DIGITS_AS_LETTERS) for label in labels)} & ours)

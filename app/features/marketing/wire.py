"""What travels about the dashboard.

- `GET /v1/marketing/figures?from=&to=&marketer=&landing=&kind=` → Figures of contacts that came in that time, which begins and
  ends with days of the shop; marketers get their own alone
- `POST /v1/marketing/export` ExportFigures → the same as CSV or XLSX; logged
"""

import msgspec

from app.features.marketing.rules import Figures as Figures
from app.protocol.contacts import FIGURES as FIGURES


class ExportFigures(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`since` and `until` as in the address; `words`: those for the dimensions and the sources in the reader's language."""

    form: str
    head: tuple[str, ...]
    words: dict[str, str]
    since: int
    until: int
    marketer: str = ""
    landing: str = ""
    kind: str = ""

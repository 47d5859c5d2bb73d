"""The emoji picker's data: `python -m i18n.emoji FOLDER` writes resources/emoji from an unpacked emojibase-data package.

The package holds the names and keywords of Unicode's CLDR for each language: `npm pack emojibase-data`, unpack, pass the folder.
"""

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "emoji"
#: Our languages by the package's names for them.
LANGUAGES = {"en": "en", "vi": "vi", "zh_CN": "zh", "uk": "uk"}
#: Unicode's groups by number; skin tones and hair (2) are no emoji of their own.
GROUPS = {
    0: "smileys", 1: "people", 3: "nature", 4: "food", 5: "travel", 6: "activities", 7: "objects", 8: "symbols", 9: "flags",
}  # fmt: skip
#: Newer ones are empty boxes on many a system.
NEWEST = 15
_LIGHTEST = "\U0001f3fb"


def main(folder: Path) -> None:
    """Writes the emoji with their groups, and a file of names and keywords for each language in the same order."""
    by_group: dict[str, list[dict[str, Any]]] = {name: [] for name in GROUPS.values()}
    for one in sorted(_read(folder, "en/data.json"), key=lambda one: one.get("order", 0)):
        if one.get("group") in GROUPS and one["version"] <= NEWEST:
            by_group[GROUPS[one["group"]]].append(one)
    version = _read(folder, "package.json")["version"]
    source = f"emojibase-data {version} (MIT), names and keywords of Unicode CLDR (Unicode-3.0); see THIRD-PARTY-NOTICES.md"
    groups = {name: [_forms(one) for one in found] for name, found in by_group.items()}
    _write("emoji.json", {"source": source, "groups": groups})
    order = [one["hexcode"] for found in by_group.values() for one in found]
    codes = _read(folder, "en/shortcodes/github.json")
    for language, theirs in LANGUAGES.items():
        known = {one["hexcode"]: one for one in _read(folder, f"{theirs}/data.json")}
        more = codes if language == "en" else {}
        _write(f"words/{language}.json", [_words(known[code], more.get(code, ())) for code in order])


def _forms(one: dict[str, Any]) -> list[str]:
    """The emoji, and where it has skin tones its form with the lightest, in which the others take its place."""
    light = [text for skin in one.get("skins", ()) if skin.get("tone") == 1 and _LIGHTEST in (text := _text(skin))]
    return [_text(one), *light[:1]]


def _text(one: dict[str, Any]) -> str:
    """With the mark that asks for colours only where it is needed: 1 has them by itself."""
    text = str(one["emoji"])
    return text.removesuffix("\ufe0f") if one["type"] == 1 and len(text) == 2 else text


def _words(one: dict[str, Any], codes: str | list[str]) -> str:
    """The name, and behind a bar the keywords that say more than it does."""
    name = str(one["label"])
    short = [codes] if isinstance(codes, str) else list(codes)
    said = set(name.lower().split())
    found = [*one.get("tags", ()), *(code.replace("_", " ") for code in short)]
    more = [word for word in dict.fromkeys(found) if not set(word.lower().split()) <= said]
    return f"{name}|{' '.join(more)}" if more else name


def _read(folder: Path, name: str) -> Any:
    return json.loads((folder / name).read_text(encoding="utf-8"))


def _write(name: str, content: object) -> None:
    path = TARGET / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, list):
        text = "[\n" + ",\n".join(json.dumps(line, ensure_ascii=False) for line in content) + "\n]\n"
    else:
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":")).replace('],["', '],\n["') + "\n"
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

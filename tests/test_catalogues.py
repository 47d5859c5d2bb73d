"""The catalogues are whole, current and well written in Vietnamese, Chinese and Ukrainian (ux.md, languages)."""

import ast
import json
import re
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from app.desktop.kit.channels import channel_name
from app.desktop.languages import LANGUAGES, Languages
from i18n import __main__ as i18n

WEB = i18n.ROOT / "resources/web/i18n"
PLURALS = {"en": 2, "vi": 1, "zh_CN": 1, "uk": 3}
TRANSLATED = tuple(code for code in i18n.CODES if code != "en")

# What is written alike in English and in another language: names of keys, addresses, words that were taken over.
SAME = {
    "vi": {"Emoji", "Web", "App", "Marketing", "KOL", "Hotline", "E-mail"},
    "zh_CN": {"App"},
    "uk": set(),
}
SAME_EVERYWHERE = {"API", "Enter", "Ctrl+Enter", "desk.example.com", "{reason} {kept}", "{n}%"}

HAN = r"[\u4e00-\u9fff]"
LOOK_ALIKE = re.compile(r"(?=\w*[\u0400-\u04ff])(?=\w*[A-Za-z])\w+")


@dataclass(frozen=True)
class Entry:
    """One message of a catalogue: all its forms, one unless it is counted."""

    language: str
    context: str
    source: str
    counted: bool
    forms: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.language} {self.context}: {self.source!r} -> {self.forms}"


def entries(*languages: str) -> Iterator[Entry]:
    """Every message of the committed catalogues."""
    for code in languages:
        for context in ElementTree.parse(i18n.HERE / f"frontdesk_{code}.ts").iter("context"):  # noqa: S314  # our own file
            for message in context.iter("message"):
                translation = message.find("translation")
                assert translation is not None
                counted = message.get("numerus") == "yes"
                forms = [form.text or "" for form in translation.iter("numerusform")] if counted else [translation.text or ""]
                yield Entry(code, context.findtext("name", ""), message.findtext("source", ""), counted, tuple(forms))


def sentences(language: str) -> Iterator[tuple[str, str]]:
    """Every sentence in one language, with its place: the desktop's catalogue and the buyer's pages."""
    for entry in entries(language):
        yield from ((str(entry), form) for form in entry.forms)
    for table in ("chat", "shop", "landing"):
        words = json.loads((WEB / table / f"{language.replace('_', '-')}.json").read_text(encoding="utf-8"))
        for key, value in words.items():
            yield from ((f"{table} {key}", form) for form in (value.values() if isinstance(value, dict) else [value]))


def wrong(bad: list[object]) -> str:
    """The entries at fault, one a line."""
    return "\n".join(str(one) for one in bad)


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """The program's own switch, put back to English afterwards."""
    before = QLocale()
    switch = Languages(qapp, i18n.HERE, "en")
    yield switch
    switch.choose("en")
    QLocale.setDefault(before)


def test_every_string_of_the_program_is_translated_and_the_catalogues_are_current(capsys: pytest.CaptureFixture[str]) -> None:
    assert i18n.check() == 0, capsys.readouterr().out


def test_the_check_sees_what_is_missing_and_what_has_other_places(tmp_path: Path) -> None:
    message = "<message><source>{source}</source><translation{state}>{text}</translation></message>"
    faulty = message.format(source="Save", state=' type="unfinished"', text="") + message.format(
        source="For {name}", state="", text="Для {n\u0430me}"
    )
    for code in i18n.CODES:
        text = f'<TS version="2.1"><context><name>C</name>{faulty if code == "uk" else ""}</context></TS>'
        (tmp_path / f"frontdesk_{code}.ts").write_text(text, encoding="utf-8")
    assert i18n.faults(tmp_path) == ["uk: not translated: 'Save'", "uk: places differ: 'For {name}'"]


def test_no_f_string_hides_strings_from_the_catalogues() -> None:
    """lupdate does not look into f-strings: what is translated there is never collected, and stays English."""
    hidden = [
        f"{path.relative_to(i18n.ROOT)}:{number}"
        for path in (i18n.ROOT / "app").rglob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if re.search(r"""\{[^{}"]*\b(?:tr|translate)\('""", line)
    ]
    assert not hidden


def test_no_name_of_translate_hides_strings_from_the_catalogues() -> None:
    """lupdate reads `translate("Context", "text")` and `self.tr("text")`; under another name a string is never collected."""
    hidden = []
    for path in sorted((i18n.ROOT / "app").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        called = {node.func for node in ast.walk(tree) if isinstance(node, ast.Call)}
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Attribute) and ast.unparse(node).endswith(("Application.translate", "self.tr"))):
                continue
            if node not in called and f"translate = {ast.unparse(node)}" not in ast.unparse(tree):
                hidden.append(f"{path.relative_to(i18n.ROOT).as_posix()}:{node.lineno}")
    assert not hidden, wrong(list(hidden))


def test_every_counted_text_has_the_plural_forms_of_its_language() -> None:
    bad = [e for e in entries(*i18n.CODES) if e.counted and (len(e.forms) != PLURALS[e.language] or not all(e.forms))]
    assert not bad, wrong(list(bad))


def test_every_counted_text_says_its_number() -> None:
    bad = [e for e in entries(*i18n.CODES) if e.counted and any(form.count("%n") != 1 for form in e.forms)]
    assert not bad, wrong(list(bad))


def test_places_for_names_are_the_same_in_every_language() -> None:
    def places(text: str) -> list[str]:
        return sorted(re.findall(r"\{\w*\}|%[n1-9]", text))

    bad = [e for e in entries(*i18n.CODES) if any(places(form) != places(e.source) for form in e.forms)]
    assert not bad, wrong(list(bad))


def test_no_translation_begins_or_ends_with_other_space() -> None:
    def edges(text: str) -> tuple[str, str]:
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]

    bad = [e for e in entries(*i18n.CODES) if any(edges(form) != edges(e.source) or "  " in form for form in e.forms)]
    assert not bad, wrong(list(bad))


def test_an_ellipsis_a_question_or_a_stop_stays_at_the_end() -> None:
    ends = {"…": "…", "?": "?？", ".": ".。", ":": ":："}
    bad = [
        e for e in entries(*TRANSLATED)
        if e.source[-1] in ends and any(form[-1] not in ends[e.source[-1]] for form in e.forms)
    ]  # fmt: skip
    assert not bad, wrong(list(bad))


def test_nothing_stays_english_by_mistake() -> None:
    bad = [
        e
        for e in entries(*TRANSLATED)
        if e.source in e.forms and e.source not in SAME[e.language] and e.source not in SAME_EVERYWHERE
    ]
    assert not bad, wrong(list(bad))


def test_ukrainian_words_are_written_in_one_alphabet() -> None:
    """A Latin i or e in a Ukrainian word looks right, but is not found by search and is misread by screen readers."""
    places = re.compile(r"\{\w*\}|%n|&")
    bad = [(place, form) for place, form in sentences("uk") if LOOK_ALIKE.search(places.sub("", form))]
    assert not bad, wrong(list(bad))
    assert LOOK_ALIKE.search("Скасуватi")


def test_ukrainian_has_its_own_apostrophe_and_quotes() -> None:
    bad = [(place, form) for place, form in sentences("uk") if re.search(r"['\"“”]|[ыэъё]", form)]
    assert not bad, wrong(list(bad))


def test_chinese_has_full_width_punctuation() -> None:
    half = re.compile(rf"{HAN}[,.!?;:()]|[,.!?;:()]{HAN}|\.\.\.")
    mnemonic = re.compile(r"\(&\w\)")
    bad = [(place, form) for place, form in sentences("zh_CN") if half.search(mnemonic.sub("", form))]
    assert not bad, wrong(list(bad))


def test_chinese_is_simplified() -> None:
    traditional = set("這個們來說時間會話買賣訊設選認關閉開啟連線請輸發圖檔帳號鍵擊記錄訂單")
    bad = [(place, form) for place, form in sentences("zh_CN") if set(form) & traditional]
    assert not bad, wrong(list(bad))


def test_vietnamese_is_composed_and_names_the_buyer_in_one_word() -> None:
    bad = [
        (place, form)
        for place, form in sentences("vi")
        if unicodedata.normalize("NFC", form) != form or re.search(r"người mua|[Xx]oá|[Hh]oá\b", form)
    ]
    assert not bad, wrong(list(bad))


@pytest.mark.parametrize("table", ["chat", "shop", "landing"])
def test_the_buyers_pages_say_the_same_in_four_languages(table: str) -> None:
    """CHAT: the widget and the shop's page have every sentence, with the same places, in every language."""
    english = json.loads((WEB / table / "en.json").read_text(encoding="utf-8"))
    categories = {"vi": {"other"}, "zh-CN": {"other"}, "uk": {"one", "few", "many", "other"}}
    for code, forms in categories.items():
        words = json.loads((WEB / table / f"{code}.json").read_text(encoding="utf-8"))
        assert words.keys() == english.keys(), code
        for key, value in english.items():
            said, meant = words[key], value
            if isinstance(value, dict):
                assert said.keys() == forms, f"{code} {key}"
                meant = value["other"]
            for form in said.values() if isinstance(said, dict) else [said]:
                assert form.strip(), f"{code} {key}"
                assert sorted(re.findall(r"\{\w+\}", form)) == sorted(re.findall(r"\{\w+\}", meant)), f"{code} {key}"


@pytest.mark.parametrize(
    ("code", "one", "three", "eleven"),
    [
        ("en", "1 device signed in", "3 devices signed in", "11 devices signed in"),
        ("vi", "1 thiết bị đang đăng nhập", "3 thiết bị đang đăng nhập", "11 thiết bị đang đăng nhập"),
        ("zh_CN", "已登录 1 台设备", "已登录 3 台设备", "已登录 11 台设备"),
        ("uk", "вхід на 1 пристрої", "вхід на 3 пристроях", "вхід на 11 пристроях"),
    ],
)
def test_qt_finds_the_plural_forms_in_the_compiled_catalogues(
    languages: Languages, code: str, one: str, three: str, eleven: str
) -> None:
    languages.choose(code)
    said = [QCoreApplication.translate("AccountsSection", "%n device(s) signed in", "", count) for count in (1, 3, 11)]
    assert said == [one, three, eleven]


def test_no_plural_is_hidden_from_the_catalogues() -> None:
    """lupdate sees a number in `self.tr` alone: in `translate` it would be left out of every language."""
    files = (i18n.ROOT / "app").rglob("*.py")
    hidden: list[object] = [path for path in files if re.search(r"translate\([^()]*%n", path.read_text(encoding="utf-8"))]
    assert not hidden, wrong(hidden)


def test_a_channel_and_the_rail_speak_the_language_in_force(languages: Languages) -> None:
    languages.choose("uk")
    assert channel_name("in_store") == "У магазині"
    assert QCoreApplication.translate("Preferences", "Settings", "rail") == "Опції"
    assert QCoreApplication.translate("Account", "Settings") == "Налаштування"
    languages.choose("en")
    assert channel_name("in_store") == "In store"


@pytest.mark.parametrize("code", TRANSLATED)
def test_qts_own_edit_menus_are_translated(languages: Languages, code: str) -> None:
    """Qt ships no Vietnamese; ours must carry every word of its menus, or a right click shows English."""
    assert code in LANGUAGES
    languages.choose(code)
    for field in (QLineEdit(), QPlainTextEdit()):
        menu = field.createStandardContextMenu()
        words = [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]
        assert len(words) == 7
        assert not [word for word in words if re.search(r"Undo|Redo|Cu&t|Copy|Paste|Delete|Select", word)]
        menu.deleteLater()
        field.deleteLater()

"""The shape of the project, kept by tests: who imports whom, small files with a purpose, plain text, current documents."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CODE = sorted(path for path in (ROOT / "app").rglob("*.py"))
OWN_CODE = CODE + sorted((ROOT / "installer").rglob("*.py"))
EVERYTHING = OWN_CODE + sorted((ROOT / "tests").rglob("*.py"))
LONGEST = 400
EMPTY_WORDS = {"utils", "util", "misc", "helpers", "helper", "common", "manager", "managers"}
FEATURE_PARTS = ("wire", "rules", "hub", "options", "model", "view")
# Qt's ways to take text for markup, which opens files and network shares that a hostile text names.
MARKUP = {"setHtml", "toHtml", "insertHtml", "setMarkdown", "insertMarkdown", "RichText", "AutoText", "MarkdownText"}
COMMAND_LINES = re.compile(
    r"app/(__main__|command_line|doctor|run_hub|demo/run|hub/accounts_cli|hub/audit_cli|protocol/asyncapi)\.py|installer/"
)


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def trees(files: list[Path]) -> Iterator[tuple[str, ast.Module]]:
    for path in files:
        yield named(path), tree(path)


def test_imports_go_downwards_only() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-logo"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_feature_has_only_the_known_parts() -> None:
    """A part that outgrew one file is a folder of its name, so that the import contracts hold for its files too."""
    odd = [
        named(path)
        for feature in (ROOT / "app/features").iterdir()
        if feature.is_dir() and feature.name != "__pycache__"
        for path in feature.iterdir()
        if path.name not in ("__init__.py", "__pycache__") and path.stem not in FEATURE_PARTS
    ]
    assert odd == []


def test_files_are_short_enough_to_read() -> None:
    lengths = {named(path): path.read_text(encoding="utf-8").count("\n") for path in EVERYTHING}
    assert {name: length for name, length in lengths.items() if length >= LONGEST} == {}


def test_every_module_says_first_what_it_is_for() -> None:
    silent = [name for name, code in trees(EVERYTHING) if not (ast.get_docstring(code) or "").partition("\n")[0].strip()]
    assert silent == []


def test_no_file_or_folder_has_a_name_without_meaning() -> None:
    empty = [name for path in EVERYTHING if EMPTY_WORDS & set(re.split(r"[/_.]", name := named(path)))]
    assert empty == []


def test_text_from_outside_never_becomes_markup() -> None:
    """Any mention in code counts, so that a clever way around is as visible as a plain one."""
    found = []
    for name, code in trees(CODE):
        for node in ast.walk(code):
            word = getattr(node, "attr", None) or getattr(node, "id", None)
            if word in MARKUP:
                found.append(f"{name}:{getattr(node, 'lineno', 0)} {word}")
    assert found == []


def test_hover_texts_are_never_guessed_to_be_markup() -> None:
    """Qt guesses whether a hover text is markup, and a colleague's name decides: `tip()` makes it guess no."""
    places = {"setToolTip": 0, "showText": 1}
    found = [
        f"{name}:{node.lineno}"
        for name, code in trees(CODE)
        for node in ast.walk(code)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in places
        if not _is_plain(node.args[places[node.func.attr]])
    ]
    assert found == []


@pytest.mark.parametrize(
    ("code", "plain"),
    [
        ("tip(name)", True),
        ("self.tr('Skin tone')", True),
        ("'words'", True),
        ("tip(a) if a else ''", True),
        ("name", False),
        ("self.words", False),
        ("self.tr('{name} is here').replace('{name}', name)", False),
        ("f'{name}'", False),
        ("tip(a) if a else a", False),
    ],
)
def test_the_hover_check_sees_what_it_should(code: str, plain: bool) -> None:
    """The check checked."""
    assert _is_plain(ast.parse(code, mode="eval").body) is plain


def _is_plain(text: ast.expr) -> bool:
    if isinstance(text, ast.IfExp):
        return _is_plain(text.body) and _is_plain(text.orelse)
    if isinstance(text, ast.Call):
        return getattr(text.func, "id", None) == "tip" or getattr(text.func, "attr", None) == "tr"
    return isinstance(text, ast.Constant)


def test_files_are_opened_with_their_encoding_named() -> None:
    """A Windows console is cp1252: what is not said there is wrong there."""
    found = [f"{name}:{node.lineno}" for name, code in trees(EVERYTHING) for node in ast.walk(code) if _guesses_encoding(node)]
    assert found == []


@pytest.mark.parametrize(
    ("code", "guesses"),
    [
        ("open(p)", True),
        ("open(p, 'w')", True),
        ("open(p, 'rb')", False),
        ("open(p, encoding='utf-8')", False),
        ("path.open()", True),
        ("(folder / name).open('a')", True),
        ("path.open('xb')", False),
        ("path.read_text()", True),
        ("path.write_text(text)", True),
        ("path.write_text(text, 'utf-8')", False),
        ("subprocess.run(c, text=True)", True),
        ("subprocess.run(c)", False),
        ("self.open()", False),
        ("Image.open(stream)", False),
    ],
)
def test_the_encoding_check_sees_what_it_should(code: str, guesses: bool) -> None:
    assert _guesses_encoding(ast.parse(code, mode="eval").body) is guesses


def _guesses_encoding(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    given = {keyword.arg for keyword in node.keywords}
    if None in given or "encoding" in given:
        return False
    called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if called == "read_text":
        return not node.args
    if called == "write_text":
        return len(node.args) < 2
    if called in ("run", "Popen", "check_output"):
        return bool({"text", "universal_newlines"} & given)
    if called == "open":
        return _opens_text(node)
    return False


def _opens_text(node: ast.Call) -> bool:
    """True for open(file) and path.open() in text mode; the mode is the second argument of one, the first of the other."""
    builtin = isinstance(node.func, ast.Name)
    if not builtin and ast.unparse(node.func) != "io.open" and not _looks_like_a_path(node):
        return False
    modes = [keyword.value for keyword in node.keywords if keyword.arg == "mode"] or node.args[1 if builtin else 0 :]
    mode = modes[0].value if modes and isinstance(modes[0], ast.Constant) else "r"
    return isinstance(mode, str) and re.fullmatch(r"[rwaxt+]+", mode) is not None


def _looks_like_a_path(node: ast.Call) -> bool:
    """Other things open too (dialogs, connections, images): only a mode or no argument on a path-like name counts."""
    if node.args and isinstance(node.args[0], ast.Constant):
        return True
    target = ast.unparse(node.func).rpartition(".")[0]
    return not node.args and re.search(r"(?i)path|file|folder|/", target) is not None


def test_only_command_lines_print() -> None:
    found = [
        f"{name}:{node.lineno}"
        for name, code in trees(OWN_CODE)
        if not COMMAND_LINES.match(name)
        for node in ast.walk(code)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print"
    ]
    assert found == []


def test_the_module_map_is_current() -> None:
    from installer import module_map

    assert (ROOT / "app/README.md").read_text(encoding="utf-8") == module_map.render(ROOT / "app"), "python3 installer map"


def test_the_locks_name_no_address_and_agree() -> None:
    """A lock pins by hash; where the bytes come from is the business of the machine that installs."""
    pins = {}
    for kind in ("run", "test"):
        text = (ROOT / f"installer/locks/{kind}.txt").read_text(encoding="utf-8")
        assert "://" not in text
        assert "index-url" not in text
        pins[kind] = set(re.findall(r"(?m)^([\w.-]+==\S+)", text))
        blocks = re.split(r"(?m)^(?=\S)", text)
        assert [block for block in blocks if "==" in block and "--hash=sha256:" not in block] == []
    assert pins["run"] < pins["test"]
    assert any(pin.startswith("setuptools==") for pin in pins["run"]), "the project itself could not be installed offline"


def test_every_locked_package_has_its_licence_in_the_notices() -> None:
    notices = (ROOT / "THIRD-PARTY-NOTICES.md").read_text(encoding="utf-8")
    locked = re.findall(r"(?m)^([\w.-]+)==(\S+)", (ROOT / "installer/locks/run.txt").read_text(encoding="utf-8"))
    rows = dict(re.findall(r"(?m)^\| ([\w.-]+) \| \S+ \| (.+) \|$", notices))
    assert {name for name, _ in locked} - {name for name, licence in rows.items() if licence.strip()} == set()


@pytest.mark.parametrize("sort", ["void", "value"])
def test_five_thousand_signals_are_delivered(qapp: object, sort: str) -> None:
    """PySide6 6.12.0 loses a reference per void call on Python 3.11 and aborts after some hundred signals."""
    from PySide6.QtCore import QObject, Signal, Slot

    class Source(QObject):
        void = Signal()
        value = Signal(int)

    class Target(QObject):
        count = 0

        @Slot()
        @Slot(int)
        def take(self, _: int = 0) -> None:
            self.count += 1

    source, target = Source(), Target()
    getattr(source, sort).connect(target.take)
    none_before = sys.getrefcount(None)
    for number in range(5000):
        if sort == "void":
            source.void.emit()
        else:
            source.value.emit(number)
    assert target.count == 5000
    assert none_before - sys.getrefcount(None) < 1000, "each void call takes a reference of None away"

"""Which files may travel: by their bytes, never by their names (CHAT-14)."""

import io
import struct
import zipfile
from pathlib import Path

import pytest

from app.domain.errors import Refused
from app.domain.office_files import DOCUMENT_TYPE, SHEET_TYPE
from app.domain.sent_files import (
    ARCHIVE_TYPE,
    TEXT_TYPE,
    FileKind,
    FileRules,
    check_announced,
    check_whole,
    clean_name,
)
from app.domain.video_files import read_video

DATA = Path(__file__).resolve().parents[1] / "data" / "media"
ALL = FileRules(kinds=tuple(FileKind))
PDF = b"%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n"


def packed(main: str = "", entries: dict[str, bytes] | None = None, contents: str | None = None) -> bytes:
    """A zip; with `main`, the office file that this says."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as zipped:
        if main or contents:
            zipped.writestr("[Content_Types].xml", contents or f"<Types><Override ContentType='application/vnd.{main}'/></Types>")
        for name, content in (entries or {"a.txt": b"a"}).items():
            zipped.writestr(name, content)
    return out.getvalue()


WORD = "openxmlformats-officedocument.wordprocessingml.document.main+xml"
EXCEL = "openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


def whole(data: bytes, rules: FileRules = ALL) -> str:
    return check_whole(io.BytesIO(data), len(data), rules)


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(9), "image/png"),
        ((DATA / "clip.webm").read_bytes(), "video/webm"),
        ((DATA / "clip.mp4").read_bytes(), "video/mp4"),
        (b"\0\0\0\x14ftypqt  " + bytes(40), "video/quicktime"),
        (PDF, "application/pdf"),
        (packed(WORD), DOCUMENT_TYPE),
        (packed(EXCEL), SHEET_TYPE),
        (packed(), ARCHIVE_TYPE),
        ("sku;кількість\nA;2\n".encode(), TEXT_TYPE),
        ("\ufeffsố lượng".encode("utf-16"), TEXT_TYPE),
        ("кирилиця".encode("cp1251"), TEXT_TYPE),
    ],
)
def test_a_kind_is_known_by_its_bytes(data: bytes, media_type: str) -> None:
    assert whole(data) == media_type


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"MZ\x90\0" + bytes(80), "file.kind"),
        (b"\x7fELF" + bytes(80), "file.kind"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "file.kind"),
        (b"\xef\xbb\xbf \n<!DOCTYPE html><script>", "file.kind"),
        ("\ufeff<html>".encode("utf-16"), "file.kind"),
        (b"#!/bin/sh\nrm -rf ~\n", "file.kind"),
        (b"{\\rtf1 \\object", "file.kind"),
        (b"%!PS-Adobe", "file.kind"),
        (b"\0\0\0\x14ftypheic" + bytes(40), "file.kind"),
        (b"\x1aE\xdf\xa3\x84B\x82\x88matroska" + bytes(80), "file.kind"),
        (b"text for long" * 400 + b"\0\1\2", "file.kind"),
        (b"%PDF-1.7\n" + bytes(3000), "file.broken"),
        (PDF[:-8], "file.broken"),
        (packed(WORD)[:-30], "file.broken"),
        (packed(WORD, {"word/vbaProject.bin": b"x"}), "file.macros"),
        (packed(contents="application/vnd.ms-word.document.macroEnabled.main+xml"), "file.macros"),
        (packed(WORD, {"word/document.xml": bytes(40_000_000)}), "file.bomb"),
        (packed("", {f"{number}": b"" for number in range(5_001)}), "file.bomb"),
        (packed(WORD)[:-22] + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 9, 9, 2**31, 0, 0), "file.bomb"),
    ],
)
def test_what_is_not_on_the_list_or_is_a_trap_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Refused) as refused:
        whole(data)
    assert refused.value.code == code


def test_a_polyglot_is_what_its_first_bytes_say_and_nothing_else() -> None:
    """A PDF with a zip behind it, a picture with a page inside: served as the first, never as the second."""
    assert whole(PDF + packed(WORD) + b"\n%%EOF") == "application/pdf"
    assert whole(b"GIF89a/*" + b"<script>alert(1)</script>" * 9) == "image/gif"


def test_a_shop_forbids_kinds_and_sets_sizes() -> None:
    plain = FileRules()
    with pytest.raises(Refused, match=r"file\.kind"):
        whole(packed(), plain)
    assert whole(packed(WORD), plain) == DOCUMENT_TYPE
    with pytest.raises(Refused, match=r"file\.kind"):
        whole(packed(WORD), FileRules(kinds=("sheet",)))
    with pytest.raises(Refused, match=r"file\.too_big"):
        whole(b"word " * 300_000, FileRules(file_mb=1))
    with pytest.raises(Refused, match=r"file\.too_big"):
        check_announced(51 * 1024 * 1024, plain)
    with pytest.raises(Refused, match=r"file\.kind"):
        check_announced(1, FileRules(kinds=()))
    with pytest.raises(Refused, match=r"files\.kinds"):
        FileRules(kinds=("exe",)).checked()
    with pytest.raises(Refused, match=r"files\.size"):
        FileRules(video_mb=101).checked()
    assert FileRules(kinds=("text", "picture")).checked().kinds == ("picture", "text")


@pytest.mark.parametrize("name", ["clip.webm", "vp9.webm", "clip.mp4"])
def test_a_video_tells_its_size_and_length_and_is_refused_when_cut(name: str) -> None:
    data, media_type = (DATA / name).read_bytes(), f"video/{name.rpartition('.')[2]}"
    facts = read_video(io.BytesIO(data), len(data), media_type)
    assert (facts.width, facts.height, round(facts.milliseconds / 1000)) == (160, 90, 3)
    for cut in range(1, len(data), 61):
        with pytest.raises(Refused, match=r"file\.broken"):
            read_video(io.BytesIO(data[:cut]), cut, media_type)


def test_a_video_filmed_upright_is_upright_and_a_bomb_is_none() -> None:
    data = bytearray((DATA / "clip.mp4").read_bytes())
    start = data.index(b"tkhd") + 4
    place = start + (52 if data[start] == 1 else 40)
    data[place : place + 36] = struct.pack(">9i", 0, 1 << 16, 0, -1 << 16, 0, 0, 0, 0, 1 << 30)
    facts = read_video(io.BytesIO(data), len(data), "video/mp4")
    assert (facts.width, facts.height) == (90, 160)
    data[place + 36 : place + 44] = struct.pack(">II", 30_000 << 16, 30_000 << 16)
    with pytest.raises(Refused, match="too_many_pixels"):
        read_video(io.BytesIO(data), len(data), "video/mp4")
    many = b"\0\0\0\x14ftypisom" + bytes(8) + b"\0\0\0\x08free" * 400_001
    with pytest.raises(Refused, match=r"file\.broken"):
        read_video(io.BytesIO(many), len(many), "video/mp4")


@pytest.mark.parametrize(
    ("name", "media_type", "clean"),
    [
        ("a/b\\c.pdf", "application/pdf", "c.pdf"),
        ("..\\..\\con.txt", TEXT_TYPE, "_con.txt"),
        ("LPT1", TEXT_TYPE, "_LPT1.txt"),
        ("run.bat", TEXT_TYPE, "run.bat.txt"),
        ("invoice\u202efdp.exe", "application/pdf", "invoicefdp.exe.pdf"),
        ("photo.JPEG", "image/jpeg", "photo.JPEG"),
        ("<b>a</b>:?.png", "image/png", "b___.png"),
        ("\0\1\n.pdf", "application/pdf", "pdf.pdf"),
        ("", "video/webm", "file.webm"),
        (" . ", "", "file"),
        ("д" * 300 + ".pdf", "application/pdf", "д" * 88 + ".pdf"),
        ("x" * 300 + ".pdf", "application/pdf", "x" * 116 + ".pdf"),
    ],
)
def test_names_are_fit_for_people_and_every_disk(name: str, media_type: str, clean: str) -> None:
    assert clean_name(name, media_type) == clean
    assert clean_name(clean, media_type) == clean
    assert len(clean.encode()) <= 190

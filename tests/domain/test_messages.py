"""What a message may hold, how it is previewed, and what answers a buyer (CHAT-2, CHAT-14)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.domain.messages import PREVIEW_LIMIT, TEXT_LIMIT, Author, Notice, Picture, Text, checked_body, is_answer, preview
from tests.fakes.nouns import message, picture


class TestCheckedBody:
    @pytest.mark.parametrize("text", ["", "   ", "\n\t", "\u200b", "\u202e\u2066", "\x00\x07"])
    def test_nothing_visible_is_refused(self, text: str) -> None:
        with pytest.raises(Refused) as refused:
            checked_body(Text(text))
        assert refused.value.code == "message.empty"

    def test_the_limit_is_told(self) -> None:
        assert checked_body(Text("x" * TEXT_LIMIT)) == Text("x" * TEXT_LIMIT)
        for body in (Text("x" * (TEXT_LIMIT + 1)), picture("f", caption="x" * (TEXT_LIMIT + 1))):
            with pytest.raises(Refused) as refused:
                checked_body(body)
            assert (refused.value.code, refused.value.facts) == ("message.too_long", {"limit": TEXT_LIMIT})

    def test_what_is_cleaned_away_does_not_count(self) -> None:
        assert checked_body(Text("\u200b" * 10 + "x" * TEXT_LIMIT + "\r\n")) == Text("x" * TEXT_LIMIT)

    def test_text_is_never_changed_otherwise(self) -> None:
        for text in ("a\n\nb", "<b>đậm</b>", "😂👍🏻", "м’ята", "你好 ！", "=1+1"):
            assert checked_body(Text(text)) == Text(text)

    def test_a_picture_needs_no_caption_and_keeps_its_facts(self) -> None:
        body = checked_body(picture("f1", caption=" evil\u202egpj \n"))
        assert isinstance(body, Picture)
        assert (body.caption, body.file, body.width) == ("evilgpj", "f1", 4)
        assert checked_body(picture("f1")) == picture("f1")

    def test_notices_are_the_hubs_alone(self) -> None:
        with pytest.raises(Refused) as refused:
            checked_body(Notice(code="started"))
        assert refused.value.code == "message.kind"


class TestPreview:
    @pytest.mark.parametrize(
        ("body", "kind", "text"),
        [
            ("dòng một\n  dòng hai\t!", "text", "dòng một dòng hai !"),
            (picture("f", caption="hóa\nđơn"), "picture", "hóa đơn"),
            (picture("f"), "picture", ""),
            (Notice(code="started"), "notice", "started"),
            ("x" * 500, "text", "x" * PREVIEW_LIMIT),
        ],
    )
    def test_one_line_of_any_kind(self, body: Text | str, kind: str, text: str) -> None:
        shown = preview(message(1, body))
        assert (shown.kind, shown.text) == (kind, text)

    @given(st.text(max_size=400))
    def test_never_longer_never_two_lines(self, text: str) -> None:
        shown = preview(message(1, Text(text)))
        assert len(shown.text) <= PREVIEW_LIMIT
        assert shown.text == " ".join(shown.text.split())


@pytest.mark.parametrize("author", list(Author))
@pytest.mark.parametrize("body", ["hi", picture("f"), Notice(code="c")])
def test_only_a_humans_text_picture_or_card_answers(author: Author, body: Text | str) -> None:
    """CHAT-2."""
    assert is_answer(message(1, body, author=author)) == (author is Author.STAFF and not isinstance(body, Notice))

"""The demo shop's content: complete in four languages, free of loose ends, quick to load."""

import collections
import itertools
import json
import shutil
import subprocess
import sys
from pathlib import Path
from random import Random

import phonenumbers
import pytest
from PIL import Image

from app.demo.checks import problems
from app.demo.content import LANGUAGES, ContentError, DemoContent, Dialogue, Language, Meaning, OrderState, Photo
from app.demo.dialogues import Play, answer_for, candidates, facts, fitting_answer, meanings
from app.demo.loading import FOLDER, load

LATIN = {"vi", "en"}


@pytest.fixture(scope="module")
def content() -> DemoContent:
    return load()


def cast(content: DemoContent, language: Language, dialogue: Dialogue) -> dict[str, str]:
    """The facts of the first customer who fits a dialogue."""
    for customer in content.customers.values():
        if customer.language == language:
            for candidate, order in candidates(content, customer):
                if candidate is dialogue:
                    return facts(content, customer, order)
    raise AssertionError(f"nobody can play {dialogue.id}")


def every_dialogue(content: DemoContent) -> list[tuple[Language, Dialogue]]:
    return [(language, dialogue) for language in LANGUAGES for dialogue in content.phrasebooks[language].dialogues]


def test_there_is_enough_of_everything(content: DemoContent) -> None:
    assert len(content.products) >= 44
    assert len(content.customers) >= 120
    assert len(content.orders) >= 160
    assert len(content.coupons) >= 8
    assert {order.state for order in content.orders.values()} == set(OrderState)
    assert {customer.address.country for customer in content.customers.values()} == {"VN", "CN", "UA", "GB"}
    assert sum(product.stock == 0 for product in content.products.values()) >= 3
    for language in LANGUAGES:
        assert len(content.phrasebooks[language].dialogues) >= 14
        assert sum(len(wordings) for wordings in content.answers[language].values()) >= 60
        assert len(content.spam[language]) >= 3
    assert sum(len(spam) for spam in content.spam.values()) >= 12


def test_the_staff_are_two_agents_a_supervisor_a_marketer_and_an_admin(content: DemoContent) -> None:
    roles = collections.Counter(role for member in content.shop.staff for role in member.roles)
    assert [len(content.shop.staff), roles["agent"], roles["supervisor"], roles["marketer"], roles["admin"]] == [5, 2, 1, 1, 1]
    assert {member.locale for member in content.shop.staff} == set(LANGUAGES)
    assert len({member.login for member in content.shop.staff}) == 5


def test_every_phone_number_is_valid_and_belongs_to_its_country(content: DemoContent) -> None:
    """CUST-5, CHAT-6: numbers are looked up and compared, so they must be real forms."""
    seen = set()
    for customer in content.customers.values():
        number = phonenumbers.parse(customer.phone)
        assert phonenumbers.is_valid_number(number), customer.phone
        assert phonenumbers.region_code_for_number(number) == customer.address.country
        assert phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) == customer.phone
        seen.add(customer.phone)
    assert len(content.customers) - len(seen) == 3  # three people buy on a marketplace as well (CUST-5)


def test_nothing_leads_outside(content: DemoContent) -> None:
    """Addresses in the content are reserved ones: nobody's shop, mailbox or page."""
    for customer in content.customers.values():
        assert customer.email.partition("@")[2] in {"example.com", "example.org", "example.net"}
    said = [text for spam in itertools.chain(*content.spam.values()) for text in spam.says]
    links = [word for text in said for word in text.split() if "://" in word]
    assert links
    assert all(".example" in link for link in links)


def test_pictures_are_there_and_small(content: DemoContent) -> None:
    total = 0
    for path in sorted((FOLDER / "pictures").iterdir()):
        total += path.stat().st_size
        with Image.open(path) as picture:
            if path.suffix == ".webp":
                assert picture.size == (480, 480)
            assert picture.format in {"WEBP", "JPEG"}
    assert total < 1_500_000
    photos = {path.name for path in (FOLDER / "pictures").glob("photo-*")}
    assert len(photos) >= 8
    used = {
        saying.picture
        for _, dialogue in every_dialogue(content)
        for step in dialogue.steps.values()
        for saying in step.says
        if isinstance(saying, Photo)
    }
    assert used == photos
    assert {path.name for path in (FOLDER / "pictures").glob("*.webp")} == {p.picture for p in content.products.values()}


def test_every_language_is_complete(content: DemoContent) -> None:
    topics = [{dialogue.topic for dialogue in content.phrasebooks[language].dialogues} for language in LANGUAGES]
    assert topics[0] == topics[1] == topics[2] == topics[3]
    for product in content.products.values():
        for words in (product.name, product.about):
            assert all(words.get(language).strip() for language in LANGUAGES)
        assert any("\u4e00" <= letter <= "\u9fff" for letter in product.about.zh_CN)
        assert any("а" <= letter <= "я" for letter in product.about.uk.casefold())


def test_scripts_do_not_mix(content: DemoContent) -> None:
    """A Latin "i" inside a Ukrainian word looks right and is never found by search (CHAT-6)."""
    for language in LANGUAGES:
        book = content.phrasebooks[language]
        steps = [step for dialogue in book.dialogues for step in dialogue.steps.values()]
        lines = [text for step in steps for saying in step.says if not isinstance(saying, Photo) for text in saying]
        lines += [text for wordings in content.answers[language].values() for text in wordings]
        for text in lines:
            for word in text.replace("/", " ").replace("-", " ").split():
                letters = [c for c in word if c.isalpha()]
                cyrillic = any("\u0400" <= c <= "\u04ff" for c in letters)
                mixed = any(c.isascii() for c in letters) and "{" not in word
                assert not cyrillic or (language == "uk" and not mixed), text
            assert not (language in LATIN and any("\u4e00" <= c <= "\u9fff" for c in text)), text


def test_every_dialogue_can_be_cast(content: DemoContent) -> None:
    for language, dialogue in every_dialogue(content):
        assert cast(content, language, dialogue)


def test_no_dialogue_can_get_stuck(content: DemoContent) -> None:
    """Every branch is walked, whatever is heard at each step; each ends, and every line can be said."""
    for language, dialogue in every_dialogue(content):
        known = cast(content, language, dialogue)
        book = content.phrasebooks[language]
        ends = 0
        paths: list[tuple[Meaning | None, ...]] = [()]
        while paths:
            path = paths.pop()
            play = Play(dialogue, book, known, Random(7))
            lines = play.open()
            for meaning in path:
                spoken = "…" if meaning is None else answer_for(dialogue, content.answers[language], meaning, known, Random(1))
                lines += play.hear(spoken)
            assert len(path) <= 12, dialogue.id
            assert all(line.text or line.picture for line in lines)
            assert not any(mark in line.text for line in lines for mark in "{}[]|"), lines
            if play.finished:
                ends += 1
                assert play.hear("…") == []
            else:
                paths += [(*path, meaning) for meaning in (None, *play.step.hears)]
        assert ends >= 2, dialogue.id


def test_written_histories_run_from_problem_to_end(content: DemoContent) -> None:
    for language, dialogue in every_dialogue(content):
        known = cast(content, language, dialogue)
        for seed in range(8):
            rng = Random(seed)
            play = Play(dialogue, content.phrasebooks[language], known, rng)
            lines, answers = play.open(), 0
            while not play.finished:
                answer = fitting_answer(dialogue, play.step, content.answers[language], known | {"coupon": "CHAOBAN"}, rng)
                lines += play.hear(answer)
                answers += 1
                assert not any(mark in answer for mark in "{}[]|")
            assert 1 <= answers <= 8
            assert lines[-1].text


def test_both_genders_and_every_wording_can_be_spoken(content: DemoContent) -> None:
    for language, dialogue in every_dialogue(content):
        for gender in ("male", "female"):
            known = cast(content, language, dialogue) | {"gender": gender}
            for seed in range(6):
                play = Play(dialogue, content.phrasebooks[language], known, Random(seed))
                lines = play.open()
                while not play.finished:
                    lines += play.hear("")
                assert not any(mark in line.text for line in lines for mark in "{}[]|")


@pytest.mark.parametrize("language", LANGUAGES)
def test_agents_answers_are_understood_as_meant(content: DemoContent, language: Language) -> None:
    book = content.phrasebooks[language]
    spoken = [(meaning, text) for meaning, texts in content.answers[language].items() for text in texts]
    spoken += [(meaning, text) for d in book.dialogues for meaning, texts in d.answers.items() for text in texts]
    missed = [(meaning.value, text) for meaning, text in spoken if meaning not in meanings(text, book)]
    assert missed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_leads_where_its_meaning_says(content: DemoContent, language: Language) -> None:
    """At every step, whichever wording the agent chooses; so seeded histories make sense and buyers react fittingly."""
    book = content.phrasebooks[language]
    astray = []
    for dialogue in book.dialogues:
        for name, step in dialogue.steps.items():
            for meaning, target in step.hears.items():
                for text in (*dialogue.answers.get(meaning, ()), *content.answers[language][meaning]):
                    heard = meanings(text, book)
                    led = next((to for known, to in step.hears.items() if known in heard), step.otherwise)
                    if led != target:
                        astray.append((dialogue.id, name, meaning.value, led, text))
    assert astray == []


def test_a_photo_is_sent_when_asked_for(content: DemoContent) -> None:
    asked = {
        "vi": "Bạn chụp ảnh gửi mình nhé",
        "zh_CN": "麻烦拍张照片",
        "uk": "Надішліть, будь ласка, фото",
        "en": "Sorry about that! Could you send a photo?",
    }
    for language in LANGUAGES:
        dialogue = next(d for d in content.phrasebooks[language].dialogues if d.topic == "scratch")
        play = Play(dialogue, content.phrasebooks[language], cast(content, language, dialogue), Random(3))
        play.open()
        assert play.hear(asked[language])[0].picture == "photo-scratched-earbuds.jpg"


def test_a_buyer_waits_after_one_moment_and_understands_other_languages(content: DemoContent) -> None:
    book, english = content.phrasebooks["vi"], content.phrasebooks["en"]
    dialogue = next(d for d in book.dialogues if d.topic == "late_parcel")
    play = Play(dialogue, book, cast(content, "vi", dialogue), Random(3), others=(english,))
    play.open()
    step = play.step
    assert len(play.hear("Bạn chờ mình một chút nhé")) == 1
    assert play.step is step
    assert play.step.waits
    play.hear("It's on its way and should arrive tomorrow")
    assert play.step is dialogue.steps["tracking"]
    assert play.finished


def test_a_buyer_nobody_answers_asks_again_and_then_gives_up(content: DemoContent) -> None:
    for language in LANGUAGES:
        book = content.phrasebooks[language]
        play = Play(book.dialogues[0], book, cast(content, language, book.dialogues[0]), Random(5))
        play.open()
        said = []
        while not play.finished:
            said += play.nudge()
        assert [line.text in wordings for line, wordings in zip(said, (*book.nudges, book.gives_up), strict=True)] == [True] * 4
        assert play.nudge() == []


def test_the_same_seed_says_the_same(content: DemoContent) -> None:
    book = content.phrasebooks["uk"]
    plays = [Play(book.dialogues[0], book, cast(content, "uk", book.dialogues[0]), Random(9)) for _ in range(2)]
    assert plays[0].open() == plays[1].open()
    assert plays[0].hear("") == plays[1].hear("")


def test_loading_brings_in_nothing_heavy() -> None:
    """It takes about 25 ms because it needs neither Pillow nor phonenumbers; they cost more than the content."""
    script = (
        "import sys, app.demo.loading as l; l.load(); print([m for m in ('PIL', 'phonenumbers', 'PySide6') if m in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, encoding="utf-8", cwd=FOLDER.parents[1])
    assert ran.stdout.strip() == "[]"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the content to spoil; pictures are empty files, since only their names count."""
    folder = tmp_path / "demo"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("pictures"))
    (folder / "pictures").mkdir()
    for path in (FOLDER / "pictures").iterdir():
        (folder / "pictures" / path.name).touch()
    return folder


def test_a_clean_copy_loads(copy: Path) -> None:
    assert problems(load(copy)) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("products.json", '"stock": 84', '"stock": "many"', "products.json.*stock"),
        ("products.json", '"stock": 84', '"stok": 84', "products.json.*stok"),
        ("products.json", "earbuds-black.webp", "nowhere.webp", "products.json: EB-A3-BK: no picture nowhere.webp"),
        ("orders.json", '"sku": "CSL-A3-SD"', '"sku": "NOTHING"', "no product NOTHING"),
        ("orders.json", '"paid": 240000', '"paid": 250000', "8842-1907: paid 250000 where 240000 is due"),
        ("orders.json", '"delivered": "-1d 16:40"', '"delivered": "-3d 09:00"', "8842-1907: at 00:01 its times are out of order"),
        ("orders.json", '"expires": "+41m"', '"expires": "tomorrow"', "orders.json.*is no time like"),
        ("dialogues/en.json", '"otherwise": "press"', '"otherwise": "start"', "en-late-parcel.*never end"),
        ("dialogues/en.json", '"otherwise": "press"', '"otherwise": "nowhere"', "en-late-parcel: start: leads to nowhere"),
        ("dialogues/vi.json", "Tên người nhận {name}", "Tên {nam}", "vi-late-parcel: number: nothing fills {nam}"),
        ("dialogues/uk.json", '"asks_photo": "photo"', '"asks_foto": "photo"', "dialogues/uk.json.*asks_foto"),
        ("shop.json", '"name"', "name", "shop.json"),
    ],
)
def test_a_mistake_is_told_with_its_file(copy: Path, file: str, old: str, new: str, told: str) -> None:
    path = copy / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError, match=told):
        load(copy)


def test_a_missing_or_doubled_entry_is_told(copy: Path) -> None:
    products = json.loads((copy / "products.json").read_bytes())
    (copy / "products.json").write_text(json.dumps([*products, products[0]]), encoding="utf-8")
    with pytest.raises(ContentError, match="EB-A3-BK stands there twice"):
        load(copy)
    (copy / "coupons.json").unlink()
    with pytest.raises(ContentError, match=r"coupons\.json: cannot be read"):
        load(copy)

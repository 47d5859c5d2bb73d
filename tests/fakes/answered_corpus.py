"""Conversations of a shop that has answered for a while: the demo's dialogues, played with buyers who word things their own way.

The limits of it: 16 situations a language, written by us; a real shop has more situations, longer talks and more wordings. So
the figures say whether suggestions work at all and whether a change makes them better, and not how good they are in a shop.
"""

import random
from collections.abc import Iterator
from functools import cache

import msgspec

from app.demo.content import Customer, DemoContent, Dialogue, Language, Meaning, Order, Saying
from app.demo.dialogues import Line, Play, candidates, facts, fitting_answer
from app.demo.loading import load
from app.domain.ids import DAY, SECOND, ConversationId, FileId, Instant, MessageId
from app.domain.messages import Author, Body, Message, Picture, Text
from app.domain.text import fold

BEGIN = Instant(1_760_000_000_000)
AGENTS = ("Lan", "Huy", "Hòa")
_MOST_TURNS = 12

#: How people vary what they write, by language: what they put before and after, and words for one another.
_BEFORE = {
    "vi": ("", "", "shop ơi ", "cho mình hỏi ", "ad ơi ", "em ơi ", "alo "),
    "zh_CN": ("", "", "你好，", "亲，", "那个", "请问一下，", "老板，"),
    "uk": ("", "", "Добрий день! ", "Підкажіть, ", "Слухайте, ", "Вітаю, "),
    "en": ("", "", "Hi, ", "Hello! ", "Quick question: ", "Sorry, but ", "um "),
}
_AFTER = {
    "vi": ("", "", " ạ", " nha shop", " với", " vậy", " 😥", " gấp giúp mình"),
    "zh_CN": ("", "", "呀", "，谢谢", "啊", "，急", "😭", "，麻烦了"),
    "uk": ("", "", ", дякую", " будь ласка", "((", " терміново", " 🙏"),
    "en": ("", "", " please", " thanks", " asap", "??", " 🙏", " cheers"),
}
_OTHER = {
    "vi": {"không": "ko", "được": "dc", "mình": "em", "shop": "sốp", "đơn hàng": "đơn", "bao giờ": "khi nào", "vậy": "z"},
    "zh_CN": {"怎么": "为啥", "什么时候": "啥时候", "没有": "没", "可以": "能", "订单": "单子", "快递": "包裹"},
    "uk": {"замовлення": "заказ", "коли": "як скоро", "чому": "чого", "можна": "чи можна", "посилка": "пакунок", "дуже": ""},
    "en": {"parcel": "package", "order": "purchase", "when": "how soon", "can i": "could i", "don't": "dont", "arrived": "here"},
}


class Talk(msgspec.Struct, frozen=True):
    """One conversation. `fresh`: some of the buyer's words are ones that no `fresh=False` conversation has."""

    language: Language
    dialogue: str
    messages: tuple[Message, ...]


@cache
def content() -> DemoContent:
    """The demo's content, read once."""
    return load()


def talks(language: Language, count: int, seed: int, fresh: bool = False, days: int = 60) -> list[Talk]:
    """`count` conversations in order of time. `fresh` takes the last wording of each saying that has several, else the others."""
    shop, rng = content(), random.Random(f"{language} {seed} {fresh}")
    customers = [one for one in shop.customers.values() if one.language == language]
    cast = [(one, *choice) for one in customers for choice in candidates(shop, one)]
    made = []
    for place in range(count):
        customer, dialogue, order = rng.choice(cast)
        at = Instant(BEGIN + days * DAY * place // count)
        made.append(_talk(f"{language}-{seed}-{fresh}-{place}", customer, _worded(dialogue, fresh), order, at, rng))
    return made


def _worded(dialogue: Dialogue, fresh: bool) -> Dialogue:
    """The dialogue with some of its wordings only."""

    def chosen(saying: Saying) -> Saying:
        if not isinstance(saying, tuple) or len(saying) < 2:
            return saying
        return saying[-1:] if fresh else saying[:-1]

    steps = {
        name: msgspec.structs.replace(step, says=tuple(chosen(saying) for saying in step.says))
        for name, step in dialogue.steps.items()
    }
    return msgspec.structs.replace(dialogue, steps=steps)


def _talk(name: str, customer: Customer, dialogue: Dialogue, order: Order | None, at: Instant, rng: random.Random) -> Talk:
    shop, language = content(), customer.language
    answers = shop.answers[language]
    known = facts(shop, customer, order)
    agents_known = known | {"coupon": rng.choice(list(shop.coupons))}
    play = Play(dialogue, shop.phrasebooks[language], known, rng)
    agent = rng.choice(AGENTS)
    chat, time, messages = ConversationId(name), int(at), list[Message]()

    def say(author: Author, who: str, body: Body) -> None:
        nonlocal time
        time += rng.randint(5, 90) * SECOND
        number = len(messages) + 1
        messages.append(
            Message(
                id=MessageId(f"{name}-{number}"), conversation=chat, number=number, author=author, author_id=who, author_name=who,
                time=Instant(time), body=body,
            )
        )  # fmt: skip

    lines = play.open()
    for _turn in range(_MOST_TURNS):
        for line in lines:
            say(Author.BUYER, customer.name, _body(line, language, rng))
        if play.finished:
            break
        # Most agents answer at once; some greet or ask for a moment first, as in a real shop.
        answer = fitting_answer(dialogue, play.step, answers, agents_known, rng)
        say(Author.STAFF, agent, Text(answer))
        lines = play.hear(answer)
    if messages[-1].author is Author.BUYER:
        closing = [text for text in (*answers[Meaning.CLOSES], *answers[Meaning.THANKS]) if "{" not in text]
        say(Author.STAFF, agent, Text(rng.choice(closing)))
    return Talk(language, dialogue.id, tuple(messages))


def _body(line: Line, language: Language, rng: random.Random) -> Body:
    if line.picture:
        return Picture(file=FileId(line.picture), name=line.picture, size=1, width=1, height=1)
    return Text(paraphrase(line.text, language, rng))


def paraphrase(text: str, language: Language, rng: random.Random) -> str:
    """The same in somewhat other words: other small words, slips of the finger, no marks, no capitals."""
    for word, other in _OTHER[language].items():
        if rng.random() < 0.5:
            text = text.replace(word, other)
    words = list(text) if language == "zh_CN" else text.split(" ")
    if len(words) > 4 and rng.random() < 0.35:
        del words[rng.randrange(len(words))]
    text = ("" if language == "zh_CN" else " ").join(words)
    if language != "zh_CN" and len(text) > 12 and rng.random() < 0.25:
        at = rng.randrange(1, len(text) - 2)
        text = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    if language == "vi" and rng.random() < 0.25:
        text = fold(text)
    if rng.random() < 0.4:
        text = text.lower().rstrip("?.!？。！")
    return f"{rng.choice(_BEFORE[language])}{text}{rng.choice(_AFTER[language])}"


def interleaved(several: list[Talk]) -> Iterator[Message]:
    """All messages in order of time, as a cache gives them."""
    yield from sorted((message for talk in several for message in talk.messages), key=lambda one: (one.time, one.id))

"""What the chat says in words: states, system lines, sizes, and each message as one spoken sentence."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.desktop.kit.plain import one_line, plain
from app.desktop.kit.times import full_time, short_time
from app.desktop.refusals import sentence
from app.domain.messages import Attached, Card, File, Notice, Picture, Quote, Text, Video
from app.features.chat.model.entries import Entry, State
from app.features.chat.view.card_words import card_words


def state_words(entry: Entry) -> str:
    """How far it has come; "" for a buyer's message."""
    translate = QCoreApplication.translate
    if entry.state is State.UPLOADING:
        percent = QLocale().toString(int(entry.progress * 100))
        return translate("Chat", "uploading {percent}%").replace("{percent}", percent)
    return {
        State.RECEIVED: "",
        State.SAVING: translate("Chat", "saving"),
        State.QUEUED: translate("Chat", "queued"),
        State.WAITING: translate("Chat", "waiting, goes by itself"),
        State.SENDING: translate("Chat", "sending"),
        State.FAILED: translate("Chat", "not sent"),
        State.SENT: translate("Chat", "sent"),
        State.DELIVERED: translate("Chat", "delivered"),
        State.READ: translate("Chat", "read"),
    }[entry.state]


def state_icon(state: State) -> tuple[str, str]:
    """The icon of a state and the theme colour that it has; empty for a buyer's message."""
    return {
        State.RECEIVED: ("", ""),
        State.SENT: ("check", "faint"),
        State.DELIVERED: ("double-check", "faint"),
        State.READ: ("double-check", "accent_text"),
        State.FAILED: ("warning", "bad"),
    }.get(state, ("clock", "faint"))


def meta_words(entry: Entry) -> str:
    """The line below a bubble: time, who of the shop it was, the picture's name and size, state."""
    parts = [short_time(entry.time)]
    if entry.ours and not entry.mine:
        parts.append(one_line(entry.author_name, 40))
    if isinstance(entry.body, Picture | Video):
        parts += [one_line(entry.body.name, 60), size_words(entry.body.size)]
    if entry.edited and not entry.recalled:
        parts.append(QCoreApplication.translate("Chat", "edited"))
    parts.append(state_words(entry))
    return " · ".join(part for part in parts if part)


def size_words(size: int) -> str:
    """Bytes as people read them; "" for none."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat) if size > 0 else ""


def length_words(milliseconds: int) -> str:
    """How long a video runs, as 1:05; "" while nobody knows."""
    seconds = round(milliseconds / 1000)
    hours, rest = divmod(seconds, 3600)
    minutes = f"{rest // 60:02}" if hours else str(rest // 60)
    words = f"{minutes}:{rest % 60:02}"
    return "" if milliseconds <= 0 else f"{hours}:{words}" if hours else words


def kind_words(media_type: str) -> str:
    """What a file is, by what the hub found it to be; "" for what a newer hub knows."""
    kinds = {
        "application/pdf": "PDF",
        "application/zip": "ZIP",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
        "text/plain": QCoreApplication.translate("Chat", "Text"),
    }
    return kinds.get(media_type, "")


def body_words(entry: Entry) -> str:
    """The text that a bubble shows, or a file's caption; before a note, whose it is and for whom."""
    if entry.recalled:
        return QCoreApplication.translate("Chat", "This message was recalled.")
    if isinstance(entry.body, Text):
        return f"{note_words(entry)} {plain(entry.body.text)}" if entry.note else plain(entry.body.text)
    if isinstance(entry.body, Attached):
        return plain(entry.body.caption)
    if isinstance(entry.body, Card):
        return card_words(entry.body)
    return notice_words(entry.body)


def note_words(entry: Entry) -> str:
    """Whose note it is, and for whom."""
    translate = QCoreApplication.translate
    name, to = one_line(entry.author_name, 40), one_line(entry.to_name, 40)
    if to:
        words = (
            translate("Chat", "{name} whispers to {colleague}:")
            if not entry.mine
            else translate("Chat", "You whisper to {colleague}:")
        )
        return words.replace("{name}", name).replace("{colleague}", to)
    return translate("Chat", "Your note:") if entry.mine else translate("Chat", "Note from {name}:").replace("{name}", name)


def notice_words(notice: Notice) -> str:
    """A system line; the code of one that a newer hub knows and we do not is shown as it is."""
    translate = QCoreApplication.translate
    text = {
        "conversation.started": translate("Chat", "The buyer opened the chat."),
        "conversation.consent": translate("Chat", "The buyer agreed to the shop's privacy notice."),
    }.get(notice.code)
    if text is None:
        return translate("Chat", "System message: {code}").replace("{code}", one_line(notice.code, 60))
    for name, value in notice.facts.items():
        text = text.replace("{" + name + "}", one_line(str(value), 80))
    return text


def hover_words(entry: Entry, channel: str) -> str:
    """Full date, channel and sender."""
    return "\n".join(part for part in (full_time(entry.time), channel, one_line(entry.author_name, 80)) if part)


def spoken(entry: Entry) -> str:
    """The message as one sentence: sender, text, time, state."""
    translate = QCoreApplication.translate
    who = translate("Chat", "You") if entry.mine else one_line(entry.author_name, 80)
    words = one_line(body_words(entry), 4_000)
    if isinstance(entry.body, Attached):
        kinds = {
            Picture: translate("Chat", "picture {name}"),
            Video: translate("Chat", "video {name}"),
            File: translate("Chat", "file {name}"),
        }
        attached = kinds[type(entry.body)].replace("{name}", one_line(entry.body.name, 80))
        words = f"{attached}, {words}" if words else attached
    if entry.quote is not None:
        answer = translate("Chat", "{words}, in answer to {name}: {quote}")
        answer = answer.replace("{quote}", quote_words(entry.quote)).replace("{name}", quote_name(entry.quote))
        words = answer.replace("{words}", words)
    if entry.edited and not entry.recalled:
        words += ", " + translate("Chat", "edited")
    state = state_words(entry)
    if entry.error is not None:
        state = f"{state}: {sentence(entry.error)}"
    said = f"{who}: {words}" if who and not entry.line else words
    return ", ".join(part for part in (said, short_time(entry.time), state) if part)


def quote_name(quote: Quote) -> str:
    """Who said what is quoted."""
    return one_line(quote.author_name, 40) or QCoreApplication.translate("Chat", "System")


def quote_words(quote: Quote) -> str:
    """The one line of a message that stands above an answer to it."""
    translate = QCoreApplication.translate
    words = one_line(quote.text, 160)
    if quote.kind == "recalled":
        return translate("Chat", "This message was recalled.")
    if quote.kind == "picture":
        picture = translate("Chat", "[Picture]")
        return f"{picture} {words}" if words else picture
    return words if words and quote.kind in ("text", "card") else translate("Chat", "[Message]")


def rank_words(rank: str) -> str:
    """The name of a buyer's rank; "" for none."""
    return {
        "": "",
        "gold": QCoreApplication.translate("Chat", "Gold"),
        "silver": QCoreApplication.translate("Chat", "Silver"),
        "bronze": QCoreApplication.translate("Chat", "Bronze"),
    }.get(rank, one_line(rank, 24))

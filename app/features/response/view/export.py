"""The listed turns as a table for a spreadsheet (CHAT-9)."""

from PySide6.QtCore import QCoreApplication, QDateTime, QTimeZone

from app.desktop.kit.plain import one_line
from app.domain.csv_text import Value, csv_bytes
from app.domain.ids import SECOND, Instant
from app.features.response.model.turns import TurnsModel
from app.features.response.rules.turn import Turn
from app.features.response.view.words import began, verdict, why


def table(model: TurnsModel) -> bytes:
    """What the model shows, in the language in force; times in the shop's zone, waits in seconds."""
    translate = QCoreApplication.translate
    head = [
        translate("Response", "Buyer"), translate("Response", "Began"), translate("Response", "Deadline"),
        translate("Response", "Ended"), translate("Response", "Answered by"), translate("Response", "Seconds waited"),
        translate("Response", "Verdict"), translate("Response", "Why"), translate("Response", "Policy"),
        translate("Response", "Chat"), translate("Response", "Message"),
    ]  # fmt: skip
    other = model.other is not None
    if other:
        head += [translate("Response", "Verdict beside it"), translate("Response", "Why beside it")]
    zone = model.page.time_zone if model.page is not None else model.time_zone
    now = model.page.now if model.page is not None else model.now()
    rows: list[list[Value]] = []
    for line in model.shown:
        turn = line.turn
        who = "" if turn.answered_by is None else one_line(model.staff(turn.answered_by)) or turn.answered_by
        row: list[Value] = [
            one_line(model.buyer(turn.conversation)), _moment(turn.started, zone), _moment(turn.deadline, zone),
            "" if turn.ended is None else _moment(turn.ended, zone), who,
            None if turn.ended is None else round((turn.ended - turn.started) / SECOND, 3),
            *_said(line.recorded, now, zone), turn.policy, turn.conversation, turn.first_number or None,
        ]  # fmt: skip
        rows.append([*row, *(_said(line.other, now, zone) if other else ())])
    return csv_bytes(head, rows)


def _said(turn: Turn | None, now: Instant, zone: str) -> tuple[str, str]:
    if turn is None:
        return "", ""
    return verdict(turn, now)[0], " ".join(part for part in (began(turn), why(turn, now, zone)) if part)


def _moment(time: Instant, zone: str) -> str:
    return QDateTime.fromMSecsSinceEpoch(time, QTimeZone(zone.encode())).toString("yyyy-MM-dd HH:mm:ss")

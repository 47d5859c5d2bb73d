"""Refusals of what is done in chats and around them, as sentences; `sentence` of the package asks here."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def sentences() -> Mapping[str, str]:
    """By code, in the language in force; names in braces are facts of the refusal."""
    translate = QCoreApplication.translate
    return {
        "message.empty": translate("Refusals", "There is nothing to send."),
        "message.too_long": translate(
            "Refusals", "The message is longer than {limit} characters. Shorten it or send it in parts."
        ),
        "message.kind": translate("Refusals", "This kind of message cannot be sent."),
        "message.file": translate("Refusals", "The file is not at the hub. Attach it again."),
        "file.type": translate("Refusals", "Only PNG, JPEG, GIF and WebP pictures can be sent."),
        "file.too_big": translate("Refusals", "The file is larger than {limit}. Make it smaller and try again."),
        "file.kind": translate(
            "Refusals",
            "Files of this kind cannot be sent. Pictures, videos, PDF, Word, Excel and text files can, as the shop allows.",
        ),
        "file.bomb": translate("Refusals", "This file unpacks to far more than it should. It cannot be sent."),
        "file.macros": translate("Refusals", "This file has macros. Save it without them, then send it."),
        "file.day_quota": translate("Refusals", "More than {limit} were sent into this chat within a day. Try again tomorrow."),
        "files.kinds": translate("Refusals", "Choose kinds of files from the list."),
        "files.size": translate("Refusals", "A file may have between 1 and {limit} MB."),
        "file.empty": translate("Refusals", "The file is empty."),
        "file.too_many_pixels": translate("Refusals", "The picture has too many pixels. Make it smaller and try again."),
        "file.hash": translate("Refusals", "The file was damaged on its way. Send it again."),
        "file.quota": translate("Refusals", "Too many files at once. Try again in {seconds} seconds."),
        "file.missing": translate("Refusals", "The file is no longer on this computer. Attach it again."),
        "file.too_many": translate("Refusals", "At most {limit} files go out at once. Send these first."),
        "file.unreadable": translate("Refusals", "The file cannot be read. Check that it is still there and not open elsewhere."),
        "chat.picture": translate("Refusals", "The file is not at the hub. Attach it again."),
        "outreach.limit": translate(
            "Refusals", "All that may go to a silent buyer has gone (limit {limit}). Try again once the buyer has written."
        ),
        "outreach.no_such_order": translate(
            "Refusals", "There is no order {number} in this shop. Check the number; nothing was begun."
        ),
        "outreach.never_wrote": translate(
            "Refusals",
            "The buyer has not written yet and has no order of the last {order_days} days. Try again once the buyer has written.",
        ),
        "outreach.no_order": translate(
            "Refusals",
            "The buyer has not written for {days} days and has no order of the last {order_days} days. "
            "Try again once the buyer has written.",
        ),
        "chat.id_taken": translate(
            "Refusals", "The hub holds another message under this number. Copy the text and send it again."
        ),
        "chat.quote": translate("Refusals", "The message that this answers is not in this chat. Copy the text and send it anew."),
        "chat.not_own": translate("Refusals", "Only whoever wrote a message can change it. Nothing was changed."),
        "chat.channel": translate("Refusals", "On this buyer's channel nothing can be changed after sending. It stays as it is."),
        "chat.never": translate("Refusals", "Your shop does not allow messages to be changed. It stays as it is."),
        "chat.too_late": translate(
            "Refusals", "A message can be changed for {seconds} seconds after it was sent. The buyer keeps it as it is."
        ),
        "chat.recalled": translate("Refusals", "This message was recalled already: there is nothing left to change."),
        "chat.only_text": translate("Refusals", "Only texts can be edited. You can recall it and send another one."),
        "changing.limit": translate("Refusals", "Messages can be changed for a day at most."),
        "quick_replies.title": translate("Refusals", "Give it a title of at most {limit} characters."),
        "quick_replies.text": translate("Refusals", "Write a text of at most {limit} characters, or add a picture."),
        "quick_replies.group": translate("Refusals", "The name of the group is longer than {limit} characters."),
        "quick_replies.shortcut": translate(
            "Refusals", "A shortcut has at most {limit} letters, digits and hyphens, without spaces."
        ),
        "quick_replies.variable": translate("Refusals", "There is no variable called {name}. Choose one of the list."),
        "quick_replies.pictures": translate("Refusals", "At most {limit} pictures go with one reply."),
        "quick_replies.too_many": translate("Refusals", "The shop has {limit} quick replies already. Delete some first."),
        "quick_replies.unreachable": translate("Refusals", "The hub does not answer. Nothing was changed; try again later."),
        "quick_replies.picture": translate("Refusals", "The hub does not hold the picture {name}. Add it again."),
        "quick_replies.team": translate("Refusals", "This is the team's. Ask a supervisor to change it."),
        "quick_replies.owner": translate("Refusals", 'The column "owner" says team or mine, or nothing.'),
        "quick_replies.language": translate("Refusals", "The language is a tag such as en, vi, zh-CN or uk, or nothing."),
        "quick_replies.twice": translate("Refusals", "The same reply stands in line {line} already."),
        "quick_replies.file": translate("Refusals", "This file cannot be read. Save it as CSV or XLSX, then try again."),
        "quick_replies.encoding": translate(
            "Refusals", "These letters cannot be read. Save the file as CSV in UTF-8, or as XLSX."
        ),
        "quick_replies.columns": translate(
            "Refusals", 'The first line must name the columns, at least "title" and "text", each once.'
        ),
        "quick_replies.rows": translate("Refusals", "One file may hold {limit} replies. Split it."),
        "quick_replies.too_big": translate("Refusals", "The file is bigger than it may be once unpacked. Split it."),
        "quick_replies.changed": translate("Refusals", "Somebody changed this reply meanwhile. Look at it again."),
        "spam.host": translate("Refusals", "{host} is not the name of a site. Write it like shop.example.com."),
        "spam.hosts": translate("Refusals", "At most {limit} trusted sites can be kept. Remove some first."),
        "shop_rules.nothing": translate("Refusals", "Nothing was changed."),
        "alerts.rate": translate("Refusals", "The reply rate has to be between 1 and 100 %."),
        "alerts.turns": translate("Refusals", "The number of turns has to be at least 1."),
        "alerts.repeat": translate("Refusals", "Warn again after a minute at the earliest, after a day at the latest."),
        "alerts.escalate": translate("Refusals", "Alerts are passed on after 10 seconds at the earliest, an hour at the latest."),
        "alerts.chain": translate("Refusals", "These people cannot be told in this order. Choose others."),
        "response.threshold": translate("Refusals", "An answer is in time within a second at least, seven days at most."),
        "response.week": translate("Refusals", "The hours need all seven days of the week."),
        "response.hours": translate(
            "Refusals", "The hours of day {day} of the week make no sense: it must not open and close at the same time."
        ),
        "response.never": translate("Refusals", "At least one day of the week must be served."),
        "response.closed": translate("Refusals", "{date} is no date. Write it like 2026-12-25."),
        "response.many_closed": translate("Refusals", "At most {limit} dates can be kept. Remove past ones first."),
        "response.zone": translate("Refusals", "There is no time zone called {zone}. Choose one of the list."),
        "response.unit": translate("Refusals", "Only turns can be measured."),
        "response.answers": translate("Refusals", "At least one kind of a person's message must count as an answer."),
        "response.time": translate("Refusals", "Choose a time that ends after it begins."),
        "response.too_long": translate("Refusals", "At most {days} days can be shown at once. Choose a shorter time."),
        "limits.order": translate(
            "Refusals", "The three limits must follow one another, the first at least 5 seconds, the last at most a day."
        ),
        "notice.empty": translate("Refusals", "The notice is empty. Write something first."),
        "notice.too_long": translate("Refusals", "The notice is longer than {limit} characters. Shorten it."),
        "notice.until": translate("Refusals", "Choose a time that is still ahead, within a year."),
        "notice.id_taken": translate("Refusals", "The hub holds another notice under this number. Write it again."),
        "note.empty": translate("Refusals", "The note is empty. Write something first."),
        "note.too_long": translate("Refusals", "The note is longer than {limit} characters. Shorten it."),
        "note.id_taken": translate("Refusals", "The hub holds another note under this number. Write it again."),
        "board.time": translate("Refusals", "Choose a time that ends after it begins."),
        "board.too_long": translate("Refusals", "At most {days} days can be shown at once. Choose a shorter time."),
        "reports.time": translate("Refusals", "Choose a time that ends after it begins."),
        "reports.too_long": translate("Refusals", "At most {days} days can be shown at once. Choose a shorter time."),
        "reports.unreachable": translate(
            "Refusals", "The hub does not answer: reports are made there. Try again when connected."
        ),
        "reports.after": translate("Refusals", "Orders are led back to a coupon for 1 to {days} days."),
        "chat.too_fast": translate("Refusals", "Too many messages at once. Wait a moment, then try again."),
        "chat.not_uploaded": translate("Refusals", "The file has not arrived yet. It is sent again."),
        "file.broken": translate("Refusals", "The file is damaged or cut short. Choose another one."),
        "routing.taken": translate("Refusals", "{name} was quicker: the chat is theirs."),
        "routing.you_are_away": translate("Refusals", "Come online or be busy first, then take the chat."),
        "routing.not_connected": translate(
            "Refusals", "There is no connection, so nobody learns of it: your state is as it was. Choose again once connected."
        ),
        "routing.not_here": translate("Refusals", "{name} is away or offline. Choose somebody who is here."),
        "routing.cannot_answer": translate("Refusals", "{name} does not answer buyers. Choose somebody else."),
        "routing.not_yours": translate("Refusals", "The chat is a colleague's. A supervisor can give it back."),
        "routing.outside": translate("Refusals", "Spam and blocked buyers belong to nobody. Take it out of there first."),
        "routing.times": translate("Refusals", "These times make no sense together: away must come before offline."),
        "routing.capacity": translate("Refusals", "A person has 0 to {limit} chats at a time."),
        "routing.weight": translate("Refusals", "A share is between 1 and {limit} per cent."),
        "routing.groups": translate(
            "Refusals", "A group needs a name of at most 40 characters and a condition; 50 groups are the most."
        ),
        "routing.order_state": translate(
            "Refusals", "No order is ever “{value}”. Change the group, and tick the states instead."
        ),
        "routing.language": translate("Refusals", "“{value}” is no language of a buyer. Change the group, and tick it instead."),
        "transfer.nothing": translate("Refusals", "There is no chat here that you could hand over."),
        "transfer.who": translate("Refusals", "Choose one colleague or one group."),
        "transfer.self": translate("Refusals", "This chat would be yours again. Choose somebody else."),
        "transfer.busy": translate("Refusals", "{name} is busy and takes no new buyers. The chat stays with you."),
        "transfer.full": translate("Refusals", "{name} has no room for another chat. The chat stays with you."),
        "transfer.nobody": translate("Refusals", "Nobody of the group “{group}” has room now. The chat stays with you."),
        "transfer.not_held": translate("Refusals", "The chat is nobody's any more. Take it first, then hand it over."),
        "transfer.note": translate("Refusals", "The note is longer than {limit} characters. Shorten it."),
        "transfer.late": translate("Refusals", "It took too long to reach the hub. The chat stays with you; hand it over again."),
        "transfer.over": translate("Refusals", "Too late: it was answered, taken back, or went to somebody else."),
        "transfer.not_connected": translate(
            "Refusals", "There is no connection, so nobody would learn of it: the chat stays with you. Try again once connected."
        ),
        "note.mentions": translate("Refusals", "A note calls at most {limit} colleagues. Leave some out."),
        "note.cannot_read": translate("Refusals", "{name} does not answer buyers and reads no notes. Leave them out."),
        "moderation.blocked": translate(
            "Refusals", "This buyer is blocked: nothing was sent. Unblock the buyer first, then send it again."
        ),
        "moderation.note_long": translate("Refusals", "The note is longer than {limit} characters. Shorten it."),
        "moderation.note_missing": translate("Refusals", "Say in the note what it is about."),
        "moderation.nothing_picked": translate("Refusals", "Pick at least one message that shows what it is about."),
        "moderation.many": translate("Refusals", "A report names at most {limit} messages. Pick fewer."),
        "moderation.handled": translate("Refusals", "{name} was quicker and decided otherwise. Look at the report again."),
        "reminder.past": translate("Refusals", "This time is over. Choose a later one."),
        "reminder.far": translate("Refusals", "A reminder is at most a year away. Choose an earlier time."),
        "reminder.many": translate("Refusals", "You have {limit} open reminders. Finish some of them first."),
    }

"""The assistant in the real window against a real hub: an answer offered, inserted, edited, sent; a text held back."""

from collections.abc import Callable

from tests.fakes.desktop import Desktops
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]
TAUGHT = "Вона вже в дорозі, Олена, замовлення 8842-1907 буде завтра"
OFFERED = "Вона вже в дорозі, Петро, замовлення 8842-2210 буде завтра"
CARD = "This looks like a card number: 4111 1111 1111 1111."


def test_an_answer_learnt_here_is_inserted_edited_and_sent(travel: Travel, hub: HubThread) -> None:
    """CHAT-30: by keyboard alone; the other buyer's name and order do not come along; a card number stops, and only once."""
    olena, petro = hub.buyer("Олена"), hub.buyer("Петро")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        # While this desk is there: it learns from what it has a copy of.
        olena.write("Де моя посилка 8842-1907?")
        hub.say("minh", olena.conversation, TAUGHT)
        petro.write("Скажіть, де моя посилка 8842-2210?")
        await lan.sees("Петро")
        await lan.activate()
        lan.screen.press("Ctrl+1")
        await lan.until(lambda: lan.screen.bubble("Скажіть, де моя посилка 8842-2210?"), "the chat is open")
        lan.screen.press("Alt+1")
        await lan.until(lambda: lan.shows(OFFERED), "the suggestion is in sight, for this buyer")
        assert lan.screen.field() == "", "what was not in sight was not inserted"
        lan.screen.press("Alt+1")
        await lan.until(lambda: lan.screen.field() == OFFERED, "it is in the field")
        assert hub.held(petro.conversation) == ["Скажіть, де моя посилка 8842-2210?"], "never sent by itself"
        lan.screen.write(" 4111 1111 1111 1111")
        for _press in range(2):
            lan.screen.press("Return")
            await lan.until(lambda: lan.shows(CARD), "the check says why")
            await lan.settled()
            assert len(hub.held(petro.conversation)) == 1, "Enter again does not send it either"
        for _key in range(len(" 4111 1111 1111 1111")):
            lan.screen.press("Backspace")
        assert not lan.shows(CARD), "edited: the warning is gone"
        lan.screen.press("Return")
        await lan.stands(OFFERED, "sent")
        assert hub.held(petro.conversation)[-1] == OFFERED
        await lan.until(lambda: lan.shows("Nobody waits for an answer in this chat."), "nothing more to suggest")

    travel(journey)


def test_send_anyway_and_another_buyers_name(travel: Travel, hub: HubThread) -> None:
    """CHAT-30: the chat before was Olena's; the agent decides, also offline, and is asked again for another text."""
    hub.buyer("Олена Коваль", "Де моя посилка?")
    petro = hub.buyer("Петро Мельник", "Скажіть, чи є синій?")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await lan.activate()
        for place, name in enumerate(("Олена", "Петро"), start=1):
            await lan.sees(name)
            lan.screen.press(f"Ctrl+{place}")
            await lan.until(lambda name=name: any(name in line for line in lan.screen.head()), "it is open")
        await lan.until(lambda: lan.screen.bubble("Скажіть, чи є синій?"), "Petro's chat is open")
        hub.stop()
        lan.screen.say("Доброго дня, Олена!")
        whose = "this chat is with another buyer. Олена Коваль wrote in another chat."
        await lan.until(lambda: lan.shows(whose), "it says whose")
        await lan.click("Send anyway")
        await lan.stands("Доброго дня, Олена!", "queued")
        lan.screen.say("Так, Олена, є")
        await lan.settled()
        hub.start()
        await lan.stands("Доброго дня, Олена!", "sent")

    travel(journey)
    assert hub.held(petro.conversation)[1] == "Доброго дня, Олена!"


def test_a_notice_of_the_shop_on_every_desk(travel: Travel, hub: HubThread) -> None:
    """CHAT-30: posted in one window, counted on the tab of the other, read there, removed again; as plain text."""
    text = "<b>Scratches</b> of this batch are known: refund in full"

    async def journey(desktops: Desktops) -> None:
        sara, lan = await desktops.start("sara"), await desktops.start("lan")
        await sara.activate()
        sara.screen.press("Alt+1")
        await sara.until(lambda: sara.shows("Post a notice"), "supervisors may")
        await sara.click("Post a notice")
        await sara.until(lambda: sara.shows("Everybody who answers in this shop will see it."), "the dialog is open")
        sara.screen.write(text)
        await sara.click("Post")
        await sara.until(lambda: text in sara.screen.texts(), "it stands here")
        await lan.activate()
        lan.screen.press("Alt+1")
        await lan.until(lambda: text in lan.screen.texts(), "and on the other desk")
        # Both windows are of this process: only its own texts count here.
        assert "Post a notice" not in lan.screen.texts()
        assert any(line.startswith("new · Sara · ") for line in lan.screen.texts())
        await sara.activate()
        await sara.click("Remove this notice from all desks")
        await lan.until(lambda: text not in lan.screen.texts(), "it is gone")

    travel(journey)

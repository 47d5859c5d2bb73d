"""What the columns of a file mean, where their headings do not say it: asked column by column, with a sample of each."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Look
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.themes import Size
from app.features.catalogue_import.model import Table
from app.features.catalogue_import.rules.columns import COLUMNS, LANGUAGES, missing_columns
from app.features.catalogue_import.wire import Headings

_HEIGHT = 320


class ColumnsDialog(Dialog):
    """Answers "look" when the file shall be looked at with what `chosen` gives."""

    def __init__(self, appearance: Appearance, table: Table, headings: Headings, title: str, parent: QWidget) -> None:
        super().__init__(appearance, title, parent)
        self._table = table
        self.setMinimumWidth(560)
        self.add_text(lambda: self.tr("Say what the columns of {file} are.").replace("{file}", one_line(table.name, 80)))
        self.choices: dict[str, Choice] = {}
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, Size.GAP, 0)
        grid.setColumnStretch(0, 1)
        for place, heading in enumerate(headings.headings):
            choice = self.choices[heading.text] = Choice(appearance)
            choice.addItem(self.tr("Leave out"), "")
            for name in COLUMNS[table.what]:
                choice.addItem(column_words(name), name)
            choice.setCurrentIndex(max(0, choice.findData(table.columns.get(heading.text, heading.column))))
            choice.setAccessibleName(one_line(heading.text, 80))
            choice.currentIndexChanged.connect(lambda _place: self._look())
            words = " · ".join(filter(None, (one_line(heading.text, 60), one_line(heading.sample, 60))))
            grid.addWidget(TextLine(appearance, words), place, 0)
            grid.addWidget(choice, place, 1)
        grid.setRowStretch(len(headings.headings), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        # The dialog's own ground shows through; a scroll area fills what it is given.
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        area.setMinimumHeight(min(_HEIGHT, inside.sizeHint().height() + Size.GAP))
        self.content.addWidget(area)
        self._wrong = Paragraph(appearance, "", "bad")
        self.content.addWidget(self._wrong)
        self.add_button("cancel", lambda: self.tr("Cancel"))
        self._ok = self.add_button("look", lambda: self.tr("Look at the file"), Look.PRIMARY, default=True)
        self._look()

    def chosen(self) -> dict[str, str]:
        """Which column each heading is."""
        return {heading: str(choice.currentData() or "") for heading, choice in self.choices.items()}

    def _look(self) -> None:
        columns = [name for name in self.chosen().values() if name]
        lacking = missing_columns(self._table.what, columns)
        twice = next((name for name in columns if columns.count(name) > 1), "")
        if twice:
            self._wrong.set_words(self.tr("Two columns are both “{name}”.").replace("{name}", column_words(twice)))
        elif lacking:
            names = ", ".join(map(column_words, lacking))
            self._wrong.set_words(self.tr("Still needed: {names}").replace("{names}", names))
        self._wrong.setVisible(bool(twice or lacking))
        self._ok.setEnabled(not twice and not lacking)


def column_words(name: str) -> str:
    """What a column of a table is called."""
    translate = QCoreApplication.translate
    base, _, language = name.partition("_")
    if language in LANGUAGES:
        return f"{column_words(base)} ({language})"
    return {
        "sku": "SKU",
        "name": translate("Import", "Name"),
        "about": translate("Import", "Description"),
        "category": translate("Import", "Category"),
        "price": translate("Import", "Price"),
        "currency": translate("Import", "Currency"),
        "stock": translate("Import", "Stock"),
        "live": translate("Import", "On sale"),
        "phone": translate("Import", "Phone"),
        "email": translate("Import", "E-mail"),
        "language": translate("Import", "Language"),
        "company": translate("Import", "Company"),
        "source": translate("Import", "Source"),
        "rank": translate("Import", "Rank"),
        "registered": translate("Import", "Registered"),
        "verified": translate("Import", "Verified"),
        "tags": translate("Import", "Tags"),
        "notes": translate("Import", "Notes"),
        "country": translate("Import", "Country"),
        "city": translate("Import", "City"),
        "district": translate("Import", "District"),
        "street": translate("Import", "Street"),
        "area": translate("Import", "Area"),
        "number": translate("Import", "Order number"),
        "placed": translate("Import", "Placed on"),
        "state": translate("Import", "State"),
        "quantity": translate("Import", "Quantity"),
        "delivery_fee": translate("Import", "Delivery fee"),
        "discount": translate("Import", "Discount"),
        "paid": translate("Import", "Paid"),
        "coupon": translate("Import", "Coupon"),
        "carrier": translate("Import", "Carrier"),
        "tracking": translate("Import", "Tracking number"),
        "recipient": translate("Import", "Recipient"),
    }.get(name, name)

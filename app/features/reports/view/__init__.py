"""What is seen of reports: a dialog with a table, and the table for a spreadsheet."""

from app.features.reports.view.dialog import ReportsDialog

__all__ = ["ReportsDialog"]

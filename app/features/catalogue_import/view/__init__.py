"""Files as widgets: the section of the settings, what a file would do, what its columns are."""

from app.features.catalogue_import.view.section import ImportSection as ImportSection
from app.features.catalogue_import.view.section import ReportDialog as ReportDialog

"""Privacy: why personal data is kept and how long, who looked at it, and exporting or erasing one person (REQ-8)."""

"""The decisions of reports: which order followed which coupon, and how things are added up."""

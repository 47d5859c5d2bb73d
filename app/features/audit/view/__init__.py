"""What is seen of the audit log."""

from app.features.audit.view.dialog import AuditDialog

__all__ = ["AuditDialog"]

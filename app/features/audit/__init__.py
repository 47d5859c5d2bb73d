"""The audit log for admins: who did what, whether the chain holds, and the log as a table."""

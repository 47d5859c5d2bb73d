"""Attachments: pictures sent and received, resumable, with thumbnails."""

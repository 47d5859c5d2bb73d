"""Leads as tests need them: one by one, or very many."""

from app.hub.database.leads import NewLead


def new_lead(id_: str, name: str = "Олена", phone: str = "+380671234567", message: str = "Which colours?") -> NewLead:
    """As a listing's page brings it."""
    title = {"en": "Wireless earbuds A3", "vi": "Tai nghe đen", "uk": "Навушники"}
    return NewLead(id=id_, key=id_, listing="p0", title=title, name=name, phone=phone, message=message, language="uk")

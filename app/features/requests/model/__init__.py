"""Requests without widgets: the lists by pages, the open exchange, what is due, settings of the shop."""

from app.features.requests.model.requests import RequestsModel as RequestsModel

"""The Orders tab of the right pane."""

from app.features.orders.view.tab import OrdersTab

__all__ = ["OrdersTab"]

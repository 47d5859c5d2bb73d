"""The line above the field that says what is left, and the dialog that asks for an order number."""

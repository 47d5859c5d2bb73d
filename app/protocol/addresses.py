"""Addresses of the hub whose answers more than one feature changes: whoever shows one asks anew."""

#: The list of all customers, page by page.
CUSTOMER_LIST = "/v1/customer-list"

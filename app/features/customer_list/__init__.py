"""The Customers workspace: everybody who bought or asked, found, filtered, kept as segments, changed many at once (CUST-1)."""

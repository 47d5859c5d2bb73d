"""The Customers workspace as widgets: filters, table, the chosen customer, segments, marks for many, export."""

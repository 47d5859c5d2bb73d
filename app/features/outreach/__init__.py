"""Own initiative: writing to a buyer by order number, and how often one may write to somebody who is silent."""

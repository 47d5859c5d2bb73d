"""Who moves the money of small payments: one interface, and the sandbox provider embedded in the hub."""

"""The shop's rules: settings that belong to the shop and are kept at the hub."""

"""The hub's database: tables, migrations and the group-commit writer."""

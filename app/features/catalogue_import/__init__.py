"""Products, customers and orders of an embedded shop from CSV and XLSX files."""

"""Reports of a period: what came of coupons, and which applications were made; for those who lead or advertise."""

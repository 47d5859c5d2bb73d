"""Coupons for the open chat's buyer: chosen, given once, and followed until they are used or over."""

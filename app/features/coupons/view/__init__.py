"""What is seen of coupons in the window: the dialog that sends one to the open chat's buyer."""

from app.features.coupons.view.dialog import CouponDialog, given_words

__all__ = ["CouponDialog", "given_words"]

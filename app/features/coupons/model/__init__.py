"""What the coupons of buyers and of the shop are to the window."""

"""The reply rate in the window: the pill, the turns behind it, and the policy in the settings."""

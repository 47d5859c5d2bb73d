"""Pictures, videos and files on screen: the tray above the field, the large picture, the shop's settings."""

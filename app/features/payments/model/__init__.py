"""Small payments on the desktop: what is known of them and how they are asked for."""

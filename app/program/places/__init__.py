"""The places of the desk, one module each; a feature adds its lines in the place where it stands."""

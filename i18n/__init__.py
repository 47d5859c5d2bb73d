"""The catalogues of the four languages and the tool that keeps them whole."""

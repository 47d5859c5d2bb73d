"""Privacy on screen: a section of the settings, and its windows for one person, the access log and what goes next."""

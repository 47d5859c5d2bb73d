"""The list of what is due next, its line at the foot of the lists, and the dialog that sets a reminder."""

"""This person's choices on this machine."""

"""Every question, a file per answer."""

"""Every pilot at a glance."""

"""Every write, a file per noun."""

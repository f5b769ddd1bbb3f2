"""A store without pilots: what to do first."""

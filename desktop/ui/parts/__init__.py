"""The one of each that all screens share."""

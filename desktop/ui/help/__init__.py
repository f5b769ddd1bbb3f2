"""The guide: the user's pages of `docs`, read offline in a window of their own."""

"""The page on which a file of numbers is shown, mended and brought in."""

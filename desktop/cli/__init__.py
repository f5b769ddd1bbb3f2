"""The command line: a file per family of verbs, on the same reads and commands as the window."""

"""What the numbers say: pure functions over numpy arrays, answers as frozen dataclasses."""

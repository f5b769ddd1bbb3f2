"""Reviews: what is to be talked about, the meeting itself on a large screen, and its minutes."""

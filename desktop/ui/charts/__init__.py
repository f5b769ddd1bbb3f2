"""Evidence dataclasses to pyqtgraph items: the one chart and the small figures beside it.

Nothing is imported here, so that `sparkline` can be had without numpy or pyqtgraph.
"""

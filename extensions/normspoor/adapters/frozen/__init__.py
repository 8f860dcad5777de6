"""Freezing a folder, packing it, and looking at one that came from elsewhere."""

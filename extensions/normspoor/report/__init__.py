"""Draws a report: from the values of :mod:`normspoor.core.report` to files.  Nothing is computed."""

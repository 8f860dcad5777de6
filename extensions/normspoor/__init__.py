"""Normspoor: a trail from the norm Samenwerking to a team's evidence."""

__version__ = "0.1.0"

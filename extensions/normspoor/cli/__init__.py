"""The ``normspoor`` command: one module for each verb, no rules in it."""

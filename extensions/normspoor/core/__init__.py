"""Pure functions on frozen data: no Sphinx, no pytest, no files, no clock."""

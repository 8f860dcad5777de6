"""Between the core and the outside world: files, needs.json, other processes."""

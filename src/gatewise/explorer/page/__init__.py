"""The interactive page: what it is built from, its local server, notebooks, and fits that are watched."""

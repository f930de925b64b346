"""Pictures of cells: geometry, colours, and writing as SVG, PNG or PDF."""

"""A run of a recurrent layer, forward and backward, with every number: traces, their files and their pictures."""

"""One module for each verb: a function of the module's name, whose parameters become the command's options."""

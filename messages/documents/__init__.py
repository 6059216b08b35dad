"""Documents that people keep, print and pass on."""

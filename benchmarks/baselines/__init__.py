"""Bare bots of others, which store nothing and answer what they heard: what we compare with."""

"""The engine of talks: questions, replay, the turn, and the registry."""

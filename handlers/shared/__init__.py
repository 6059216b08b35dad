"""What several subjects do alike: leaving, erasing, sleeping on it, telling a task, and the like.

It is built on the engine in `handlers.talk`, which knows nothing of it.
"""

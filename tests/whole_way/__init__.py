"""The whole way of a group, from hello to the follow-up, on every platform by the same script."""

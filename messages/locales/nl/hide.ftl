# Hiding: one neutral sentence is all that stays in the chat.

hide-done = Deze chat is leeg. Wat ouder is dan twee dagen, kan ik niet weghalen. Dat kun je zelf, in het menu van deze chat.

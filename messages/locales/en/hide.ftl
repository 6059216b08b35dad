# Hiding: one neutral sentence is all that stays in the chat.

hide-done = This chat is empty. What is older than two days, I can't take away. You can do that yourself, in the menu of this chat.

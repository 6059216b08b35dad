# Help: the few words that always work.

help-words =
    Tap a button or type your answer. A number is fine too. Don't get a question? Type a question mark. Back to the question before? Type "back".

    What can you do now? Type "menu". Some quiet? Type "rest". Stop or erase? Type "stop". What do I keep? Type "privacy". Rather Dutch? Type "language".

    Are things bad? Type "crisis". Is somebody looking on? Type "hide", then I empty this chat. I am a computer program. No person reads along.

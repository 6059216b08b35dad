# Help: the few words that always work.

help-words =
    Tap a button or type your answer. Don't get a question? Type "?". Back to the question before? Type "back". Rather not? Type "not now".

    What can you do now? Type "menu". Some quiet? Type "rest". Stop or erase? Type "stop". What do I keep? Type "privacy". Rather Dutch? Type "language".

    Are things bad? Type "crisis". Is somebody looking on? Type "hide", then I empty this chat. No person reads along.

# The first words: who the bot is, what is kept, and whether that is all right.

hello-who =
    Hi. I am a computer program. I help you ask people around you. You decide.

    Are things bad right now? Type "crisis".
    .help = A support group is a small group of people around you. You choose who is in it. You say what it is about.
hello-go-on = Go on
    .typed = go on|on|yes|ok|okay|sure
hello-not-now = Not now
    .typed = not now|no|later|another time
hello-other-language = Nederlands
    .typed = dutch|nederlands

hello-consent =
    First this. I keep what you type here. Sometimes that is about your health. No person reads along. Telegram and { $operator } technically can.

    You can always erase it. Are you 16 or older, and is this all right?
    .help = With your yes, I may remember what you type. With a no, I keep nothing. Then I can't help you either.
hello-read-more = Read more
    .typed = read more|more|explain|what do you keep|who reads this|who sees this|is this safe
hello-consent-more =
    I keep your words locked. They are stored encrypted on a computer of { $operator }. Only people you choose see what you share.

    Telegram has your chat as well. If you don't want something there, say it in person.

    Questions or a complaint? { $contact }. To erase: type "stop". Are you 16 or older, and is this all right?
    .help = With your yes, I may remember what you type. With a no, I keep nothing. Then I can't help you either.

hello-another-time = Fine. I keep nothing. Do you want to go on later? Type "start".
hello-messages-again = Welcome back. You get messages again. Type "stop" if you don't want that any more.
hello-nothing-kept = Fine. I keep nothing about you. Within a day I forget this chat.

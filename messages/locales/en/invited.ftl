# The invited person's side. Nobody is named before the owner knows who came in.

invited-hello = Hello. You got this link from somebody you know. I am a computer program and help people plan. You say what you want and can do. No is fine too.
    .help = You got the link from somebody who would like people around them. They ask whether you take part. To know more, tap "Read more".
    .again = I don't get that yet. I am a computer program: whoever gave you the link does not read this. Tap a button. Then they hear your answer.
invited-yes = Yes
    .typed = yes|y|sure|yes please|yes of course|of course|good|great|ok|okay|fine
invited-talk-first = Talk first
    .typed = talk first|talk|I want to talk first|can we talk first|can I talk first
invited-later = Later
    .typed = later|in a bit|not yet|I need to think|I need to think about it|let me think about it|let me sleep on it|I'll sleep on it|not now|maybe|perhaps|I don't know|I don't know yet|don't know|not sure|let me think
invited-no = No
    .typed = no|n|no sorry|sorry no|no I'm too busy|no too busy|no time|no I have no time|rather not|no thanks
invited-more = Read more
    .typed = read more|more|know more|what is this|who is this|who is this from|who asks this|what do I have to do|what would I have to do|how often is it|how much time does it take|can I just listen|what is it about|explain|what do you mean
invited-who-sees = Who sees what?
    .typed = who sees what|who sees that|who sees this|who reads this|privacy
invited-other-language = Nederlands
    .typed = nederlands|dutch
invited-explained =
    A support group is a small group around somebody who can use support. That person decides who is in it and what it is about.

    You meet a few times. You say how often you can, what you want, and what not. A task is only yours when you say yes.

    You don't have to solve anything. You can stop at any time, without a reason. Will you take part?
    .again = I don't get that yet. I am a computer program: whoever gave you the link does not read this. Tap a button. Then they hear your answer.
invited-explained-guest =
    A support group is a small group around somebody who can use support. That person decides who is in it and what it is about.

    You are asked as a guest, for one time. You don't see what was before or what comes later.

    You don't have to solve anything. No is fine too. Will you take part?
invited-explained-informed =
    A support group is a small group around somebody who can use support. That person decides who is in it and what it is about.

    You are asked to read the summaries alone. You need not come, and get no tasks.

    You can stop at any time, without a reason. Will you take part?
invited-sees =
    Whoever asked you hears your answer alone: yes, no, or talk first. Nobody hears "later".

    With a yes, whoever asked you sees what you tell the group here. They also choose what you get to see. Nobody sees whether you read something.

    No person reads along. Telegram and whoever runs this technically can. Will you take part?
invited-consent =
    Good. May I keep your answer, and what you are called in the group?

    { $operator } runs this. No person reads along. Telegram and { $operator } technically can. You can always erase it.

    Are you 16 or older, and is this all right?
    .help = With your yes, I may keep your answer and pass it on. With a no, I keep nothing, and you can answer them yourself.
invited-no-consent = Fine. Then I keep nothing. Whoever asked you hears nothing from me. You can just answer them yourself.
invited-words =
    Good. Your two words are: { $first } and { $second }.

    Tell them yourself to whoever asked you. That is how they know it is you. After that you hear from me again.
invited-knows-now = I know now
    .typed = i know now|i know|answer|yes|no
invited-words-again =
    You said yes. Your two words are: { $first } and { $second }.

    Tell them yourself to whoever asked you. They still look whether it is you. After that you hear from me again.
invited-not-after-all = Not after all
    .typed = not after all|I'd rather not|rather not|no
invited-no-words = You need no two words now. What can you do? Type "menu".
invited-withdrawn = That is fine. Whoever asked you hears only: no. Would you like me to forget you? Type "stop".
invited-talk-first-said = Good. Whoever asked you hears that you want to talk first. The link keeps working.
invited-no-said = Thank you. Whoever asked you hears only: no. I keep nothing else.
invited-later-said = Good. I tell nobody. The link works until { $until }, that day included.
invited-gone = This link does not work (any more). Ask for a new one from whoever gave it. Are you in a group already? Type "menu".
invited-slowly = You opened a few links that do not exist. So I am not looking for a while. Try again later, or ask for a new link.
invited-own-link = This is a link that you made yourself. Pass it on to the person you want to ask.

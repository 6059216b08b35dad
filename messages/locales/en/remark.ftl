# What people say in passing: no answer to a question, and yet anybody knows what is meant.
# In `.typed`, "…" stands for a few words, whichever they are.

remark-lost = Press a button, or type your answer. Back to the question before? Type "back". Rather not? Type "not now".
    .typed = what|huh|eh|pardon|sorry what|what do you mean|what does that mean|what does this mean|how do you mean|I don't understand|I do not understand|I don't get it|don't get it|I don't get this|I'm lost|what do I do|what do I do now|what should I do|what now|now what|and now|what should I type|how
remark-nothing-asked = I ask nothing of you now. What can you do? Type "menu". How does it work? Type "help". Are you in a bad way? Type "crisis".
remark-readers = Only people you choose see what you share. No person reads along. To know more, type "privacy".
    .typed = who sees this|who sees that|who reads this|who reads that|who can read this|who can see this|who reads along|can … read this|can … see this|can … read along|can … read this too|can … see this too|does … read this|does … see this|is this kept|what do you keep|what do you keep of me|is this safe|is this secret|is this private|does this stay between us
remark-out = You can always stop. Type "stop".
    .typed = I want to stop|I stop|I quit|quit|I want out|I want to leave|I don't want to take part any more|I don't want to join after all|I'd rather not join after all|I don't want to after all|unsubscribe|sign me off|take me out|stop sending messages|no more messages
remark-not-now = That is fine. Nothing has to happen now. You can always go on: type "menu".
    .typed = not now|no not now|rather not now|not right now|not today|never mind|nevermind|no never mind|oh never mind|forget it|I don't feel like it|don't feel like it|another time|some other time|I'll do it later|can this wait|can it wait
remark-unsure = That doesn't matter. You don't have to know now. You can always go on: type "menu".
    .typed = I don't know|I do not know|don't know|dunno|I don't know yet|don't know yet|not sure|I'm not sure|not sure yet|no idea|I have no idea
remark-about = I am a computer program. I help a small group of people around somebody who wants support. I find a day, remember what was agreed, and ask who does what. That person decides. No person reads along.
    .typed = what is this|what's this|who is this|who's this|who are you|what are you|what do you do|what can you do|what is this for|what's this for|how does this work|how does it work|are you human|are you a human|are you a person|are you real|are you a robot|are you a bot|are you a computer|is this a robot|is this a person|what is a support group
remark-thanks = You're welcome.
    .typed = thanks|thank you|thank you very much|thanks a lot|many thanks|ok thanks|okay thanks|ok thank you|great thanks|ta|cheers|how kind|that's kind|that is kind|thx
remark-hello = Hello. What can you do now? Type "menu". Are you in a bad way? Type "crisis".
    .typed = hi|hi there|hello|hello there|hey|good morning|good afternoon|good evening|are you there|are you still there|how are you
remark-bye = Goodbye. Everything is kept. Until another time.
    .typed = bye|bye bye|goodbye|see you|see you later|see you tomorrow|good night|goodnight|have a nice day
remark-is-it-yes = Do you mean yes? Then type "yes", or tap a button.
remark-fine = All right. Anything else? Type "menu".
    .typed = ok|okay|okay then|all right|alright|fine|that's fine|good|great|super|nice|clear|got it|understood|I see|read it

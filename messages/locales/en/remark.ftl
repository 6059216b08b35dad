# What people say in passing: no answer to a question, and yet anybody knows what is meant.
# In `.typed`, "…" stands for a few words, whichever they are.

remark-lost = Press a button, or type your answer. Back to the question before? Type "back". Rather not? Type "not now".
    .typed = what|huh|eh|pardon|sorry what|what do you mean|what does that mean|what does this mean|what is that|what's that|how do you mean|I don't understand|I do not understand|I don't get it|don't get it|I don't get this|I'm lost|what do I do|what do I do now|what should I do|what now|now what|and now|what should I type|how
remark-nothing-asked = I ask nothing of you now. What can you do? Type "menu". How does it work? Type "help". Are you in a bad way? Type "crisis".
remark-readers = Only people you choose see what you share. No person reads along. To know more, type "privacy".
    .typed = who sees this|who sees that|who reads this|who reads that|who can read this|who can see this|who reads along|can … read this|can … see this|can … read along|can … read this too|can … see this too|does … read this|does … see this|is this kept|what do you keep|what do you keep of me|is this safe|is this secret|is this private|does this stay between us|who sees what i type|who sees what i write|who reads what i type|who reads what i write|who can see what i type|who sees what
remark-meeting = That is with the meeting. Type "meeting".
    .typed = where is it|where is it again|when is it|when is it again|what time is it|what time is it again|where is the meeting|where is the meeting again|when is the meeting|when is the meeting again|what time is the meeting|what time is the meeting again|where do we meet|where do we meet again|when do we meet|when do we meet again|what time do we meet|what time do we meet again|what day is it|what day was it|when was it|where was it|what time was it|when is the next time|when is the next meeting|what is the address|where do i have to be|when do i have to be there|what time does it start|when does it start
remark-file = I keep no file. To know more, type "file".
    .typed = what must i put in my file|what do i put in my file|what should i put in my file|what must i write in my file|what do i write in my file|what should i write in my file|what must i note in my file|what do i note in my file|what should i note in my file|what must i put in the file|what goes in the file|what goes in my file|what must i note|what must i record|what should i record|may this go in the file|may this go in my file|must this go in the file|must this go in my file|may … go in my file|must … go in my file|my file|the file|my records|what about my file|what about my records
remark-out = You can always stop. Type "stop".
    .typed = I want to stop|I stop|I quit|quit|I want out|I want to leave|I don't want to take part any more|I don't want to join after all|I'd rather not join after all|I don't want to after all|unsubscribe|sign me off|take me out|stop sending messages|no more messages|can I leave|may I leave|can I stop|how do I stop|how do I leave|leave|leave the group|I want to leave the group
remark-not-now = That is fine. Nothing has to happen now. You can always go on: type "menu".
    .typed = not now|no not now|rather not now|not right now|not today|never mind|nevermind|no never mind|oh never mind|forget it|I don't feel like it|don't feel like it|another time|some other time|I'll do it later|can this wait|can it wait|enough for today|enough for now|that's enough|that is enough|that's enough for today|that's it for today|that's all for today|I stop for today|I'll stop for now|I'll stop for today|stop for today|I can't do this|I can't do this now|I can't do this right now|I can't do this today|I'm not up to it|I'm not up to this|not up to it|not up to this|done for today|maybe later
remark-quiet = You can always rest. Type "rest".
    .typed = pause|a pause|I want a break|I need a break|leave me alone|leave me in peace|I want rest|I need rest|I want to rest|I need a rest|no messages for now|no messages for a while|I don't want messages now|no messages|fewer messages|less messages|too many messages
remark-low =
    That sounds hard. You don't have to do anything now. Everything can wait.

    I am a computer program. A person can comfort you better. Can you call somebody you trust? I have told nobody, and kept nothing.
    .typed = everything is awful|I need help|need help|I can't take this|I can't bear it|it is all too much|everything is shit|everything sucks|I feel alone|I feel so alone|I feel very alone|I feel really alone|I feel lonely|I feel so lonely|I feel very lonely|I feel really lonely|I feel bad|I feel so bad|I feel very bad|I feel really bad|I feel sad|I feel so sad|I feel very sad|I feel really sad|I feel down|I feel so down|I feel very down|I feel really down|I feel empty|I feel so empty|I feel very empty|I feel really empty|I feel awful|I feel so awful|I feel very awful|I feel really awful|I feel terrible|I feel so terrible|I feel very terrible|I feel really terrible|I feel scared|I feel so scared|I feel very scared|I feel really scared|I feel worthless|I feel so worthless|I feel very worthless|I feel really worthless|I'm alone|I'm so alone|I'm very alone|I'm lonely|I'm so lonely|I'm very lonely|I'm sad|I'm so sad|I'm very sad|I'm scared|I'm so scared|I'm very scared|I'm afraid|I'm so afraid|I'm very afraid|I am alone|I am so alone|I am very alone|I am lonely|I am so lonely|I am very lonely|I am sad|I am so sad|I am very sad|I am scared|I am so scared|I am very scared|I am afraid|I am so afraid|I am very afraid|I'm not well|I am not well|it's not going well|it is not going well|things are bad|things are not good|I'm having a hard time|I have a hard time|I'm having a bad day|bad day|rough day|I'm crying|I can't stop crying|I'm worthless|I am worthless|I hate myself|nobody likes me|nobody loves me|nobody cares|nobody cares about me|I have nobody|I have no one|what's the point|what is the point|there's no point|there is no point|it's no use|nothing works|I can't do anything
remark-erase = You can always erase. Type "erase".
    .typed = erase everything|erase all|I want to erase everything|erase it all|delete|delete everything|delete all|delete it all|I want to delete everything|erase my data|delete my data|erase what I said|erase what I wrote|I want to erase what I said|I want to erase what I wrote|delete what I said|erase me|delete me|delete my account|erase my account|forget me|forget everything|remove my data|remove me|remove everything|how do I erase everything|how do I delete everything|can I erase everything|can I delete everything|can you erase everything
remark-own = You may always see what I keep of you. Type "my data".
    .typed = my data|what do you know about me|what do you know of me|what do you have on me|what have you kept|what have you kept of me|what do you keep about me|show me my data|I want my data|I want to see my data|download my data
remark-tired = Then it is enough for now. You don't have to do anything, and all of it can wait. Rest as long as you like.
    .typed = I'm tired|I am tired|tired|so tired|I'm so tired|I am so tired|I'm very tired|I'm really tired|I'm too tired|too tired|I'm exhausted|exhausted|I'm worn out|I have no energy|no energy|I have little energy|low energy|I don't have the energy|I have no strength|I don't have the strength|it's too much today|it is too much today|I want to sleep|I'm going to sleep|I'm in bed
remark-on = What can you do now? Type "menu".
    .typed = go on|continue|carry on|I want to go on|yes go on|what can I do|what can I do now|what can I do here|what are the options|options
remark-rest = I want to rest
    .typed = i want to rest|rest
remark-help = Where I find help
    .typed = where i find help|crisis
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

# The menu: how it stands, and what can be done now.

menu-owner =
    This is how it is with your group.

    { $lines }

    What do you want to do? You can, you don't have to.
menu-member =
    This is the group of { $owner }.

    { $lines }

    What do you want to do? You don't have to.
menu-member-quiet = This is the group of { $owner }. There is nothing that you have to do. Do you want to do something?
menu-else = You can also do this.
menu-more = More
    .typed = more|show more|what else

menu-line-begin = You are at the start.
menu-line-people =
    { $count ->
        [one] There is one name on your map.
       *[other] There are { $count } names on your map.
    }
menu-line-members =
    { $count ->
        [one] { $names } takes part.
       *[other] { $names } take part.
    }
menu-line-pending = Somebody said yes. You still look who it is.
menu-line-waiting =
    { $count ->
        [one] One invitation is still open. There is no hurry.
       *[other] { $count } invitations are still open. There is no hurry.
    }
menu-line-finding = You are looking for a day to come together.
menu-line-planned = You come together on { $when }.
menu-line-running = You are together now.
menu-line-draft = There is a summary. Only you see it, until you share it.
menu-line-draft-again = You are correcting a summary. The others have the one before, until you share the new one.
menu-line-draft-helped = There is a summary, not shared yet. You help with it.
menu-line-rest = You have your rest until the end of { $until }. Until then I don't speak up.
menu-line-rest-open = You have your rest. I don't speak up, until you type "rest" and want to go on.
menu-line-silenced = You get no messages now. To turn them on, type "start".

menu-step-lead = To the meeting
    .typed = to the meeting|begin
menu-step-confirm = Who said yes?
    .typed = who said yes
menu-step-read-summary = Read the summary
    .typed = read the summary|read
menu-step-answer-days = Choose a day
    .typed = choose a day|day|which day
menu-step-meeting = Meeting
    .typed = meeting
menu-step-look-at-points = Look at points
    .typed = look at points|points
menu-step-tasks = Tasks
    .typed = tasks|my tasks
menu-step-plan = Find a day
    .typed = find a day|day|plan
menu-step-map = Map of people
    .typed = map of people|network map
menu-step-invite = Ask somebody
    .typed = ask somebody|invite somebody
menu-step-goals = Goals
    .typed = goals|my goals
menu-step-prepare = Prepare
    .typed = prepare|preparing|preparatory talk
menu-step-expectation = What we expect
    .typed = what we expect|expectation
menu-step-agenda = Agenda
    .typed = agenda|the agenda
menu-step-summary = Summary
    .typed = summary|the summary
menu-step-evaluation = Look back
    .typed = look back|looking back
menu-step-people = Who takes part?
    .typed = who takes part|who is in
menu-step-own-part = Do less or stop
    .typed = do less or stop|less
menu-step-own-group = Start my own group
    .typed = start my own group|own group|my own group|start a group
menu-own-group = Start my own group
    .typed = own group|my own group|start a group|yes
menu-step-dial = Who does what?
    .typed = who does what|dial|together
menu-step-rest = Take a rest
    .typed = take a rest|i want a rest

menu-rest-over = Go on, or rest longer
    .typed = go on or rest longer|go on|i am back|rest longer

menu-group-none = You are not in a group now. Do you want to ask people around you? There is no hurry.
menu-my-words = My two words
    .typed = my two words|my words|the words|which words|words
menu-group-waiting = You said yes. Does the person who asked you know your two words? Then there is nothing to do now. You will hear from me.
menu-group-informed = You get the summaries of a group. This is not part of that. Read a summary? Type "summary". You can also begin a group yourself.
menu-group-guest = You are a guest of a group, for one time. This is not part of that. To know when it is, type "meeting". You can also begin a group yourself.
menu-group-not-own = This is for who has a group of their own. You have none now. Do you want to start one?
menu-group-may-propose =
    This is for who has a group of their own. You have none now. Do you want to start one?

    Do you think of somebody who would fit in, or of something else? Propose it. At first only the owner of your group reads it.
menu-propose = Propose something
    .typed = propose something|propose
menu-not-understood =
    I don't get that yet. I am a computer program. I have not kept it.

    I help to find a day, and remember agreements. Tap a button, or type "menu". Are things bad? Type "crisis".
menu-what-can = What can I do now?
    .typed = what can i do now|what can i do
menu-find-help = Where I find help
    .typed = where i find help|help me

# Who saw: what went to whom, and what others did with it. Never whether they looked.

whosaw-these =
    This went to others in the last four weeks. Whether somebody read it, I show to nobody.

    { $lines }

    People can also ask for what you share with them. { $operator } has technical access. Those two are not in this list.
whosaw-nothing = In the last four weeks nothing of yours went to others through me. Whether somebody read something, I show to nobody. { $operator } has technical access. You don't see that here.
whosaw-day = { $day }
whosaw-got = – { $name } got { $what }
whosaw-did = – { $name } helped with { $what }
whosaw-thing-calendar = day and place
whosaw-thing-agenda = the agenda
whosaw-thing-goals = goals
whosaw-thing-agreements = agreements
whosaw-thing-tasks = tasks
whosaw-thing-summary = the summary
whosaw-thing-map = the map of people
whosaw-deed-asking = asking people
whosaw-deed-day = finding a day
whosaw-deed-answers = answers of others
whosaw-deed-agenda = the agenda
whosaw-deed-leading = leading the meeting
whosaw-deed-writing = writing things down
whosaw-deed-tasks = tasks
whosaw-deed-summary = the summary
whosaw-deed-rest = rest
whosaw-who-sees = Who sees what?
    .typed = who sees what|people
whosaw-earlier = Earlier
    .typed = earlier|go on

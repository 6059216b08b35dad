# A copy of all that is somebody's own.

export-here =
    This is all that is yours. In the file is a text to read, and the same for computers. Do you have meetings? They are there too, for your calendar.

    There are things of others in it as well. Keep it in a safe place. Don't want to leave it here? Then take this message away.
export-file = copy
export-file-pdf = read
export-file-json = everything
export-file-ics = calendar

export-title = Your own data
export-made = Made on { $on }.
export-rest-is-in-json = This is what you and others said. The rest is in the other file.
export-you = About you
export-name = Your name: { $name }
export-agreed = You said yes on { $on }.
export-since = Here since { $on }.
export-erases = Everything is erased on { $on }.
export-joined = since { $on }
export-could-help = could help with: { $what }
export-goal-now = now: { $what }
export-goal-why = why: { $what }
export-goal-needs = needed: { $what }
export-goal-helpers = who helps: { $what }
export-no-day = No day yet
export-on = { $day }
export-written = written down on { $on }
export-by = by { $on }
export-only-yours = { $day } (for you alone)
export-were-there = there were: { $names }
export-next-time = the next time: { $day }
export-of-you = Of you
export-vote-yes = { $day }: yes
export-vote-if-need-be = { $day }: if need be
export-vote-no = { $day }: no
export-section-facts = Your name and your yes
export-section-crisis-plans = For when it goes badly
export-section-contacts = Your map of people
export-section-members = In the group
export-section-invitations = Whom you asked, in your own words
export-section-goals = Goals
export-section-meetings = Meetings
export-section-points = Points for the agenda
export-section-agreements = Agreements
export-section-tasks = Tasks
export-section-summaries = Summaries
export-section-own-notes = What you wrote for yourself
export-section-preparatory-answers = What was written beforehand
export-section-expectations = What you expect of each other
export-section-votes = Answers about days

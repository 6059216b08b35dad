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
export-by-owner = written down by { $owner }
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

# What the file for computers says of each kind of thing in it.
export-about-accounts = You: your chat with me, and how you want it.
export-about-crisis-plans = What you wrote down for when it goes badly.
export-about-waiting-deeds = What you decided, and still sleep on.
export-about-conversations = Talks with me that are not finished, with your answers.
export-about-calendar-feeds = That your own calendar follows your meetings.
export-about-accesses = What you looked at or did. Who saw anything of yours, you can ask me.
export-about-groups = The group.
export-about-group-chats = The group chat in which I post.
export-about-contacts = The people on your map. Only the owner of the group has it.
export-about-shared-maps = The maps that you showed. Whoever saw them does not get them here.
export-about-members = Who is or was in the group. Is it not your group? Then your place alone.
export-about-dials = What the owner gave somebody to do. That person has it as well.
export-about-proposals = What somebody got ready for the owner. Whoever did that has the answers.
export-about-invitations = Whom the owner asked. Whoever was asked has their own answer alone.
export-about-preparations = Talks beforehand. The owner has all of them, others their own.
export-about-preparatory-answers = What you wrote beforehand, also for those without the app. And what others showed to the whole group.
export-about-own-notes = What you wrote for yourself, around a meeting or later. Nobody else gets it.
export-about-expectations = What owner and professional expect of each other.
export-about-goals = Goals. The owner has all of them, others what is shared with them.
export-about-meetings = Meetings. The owner has all of them, others those they heard of.
export-about-series = Meetings that keep coming back.
export-about-options = The days that were asked about. Others have the days that they answered.
export-about-votes = Answers to these days. The owner has all of them, others their own.
export-about-attendances = Who comes and who was there. The owner has all of it, others their own.
export-about-points = Points to talk about. The owner has what came in. Others have what stands there, and their own.
export-about-agreements = What was agreed. Others have it in the summaries that they got.
export-about-tasks = Tasks. How a task goes, the owner only knows if they were told.
export-about-summaries = Summaries. The owner also has what is not finished yet. Others have what they could read.
export-about-summary-deliveries = To whom a summary went.
export-about-pick-ups = Where a professional picks a summary up.
export-about-rest-plans = What the owner arranged for when it goes less well.

# What is in no file, and why.
export-left-out-outbox = What I said. It stands in your chat. It comes from the rest of this file. After 30 days I no longer know it.
export-left-out-moment = When I look at something again.
export-left-out-seen-event = Numbers of messages that came in. So none counts twice. I keep them for a week.
export-left-out-duty = Which part of me brings and gets messages now.
export-left-out-erasure = Numbers of what is being erased now.
export-left-out-erased = A sign that something was erased.

"""A whole first meeting and a whole fourth one, as chats with four people: in English, typed.

Kim's phone dies half way, and another goes on; what is left goes along over three meetings.
"""

from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting
from tests.conversations.reading import goes, hears


def test_a_first_and_a_fourth_meeting_in_english(play: Play) -> None:
    """From preparing to the day after, with goals, tasks, who was away, and the summaries."""
    english = ["Tom", "Kim", "Eve", "Sue"]
    a_group(play, "Tom", ["Kim", "Eve"], professionals=["Sue"], english=english)
    a_planned_meeting(play, "2026-12-01T14:00", "Tom", chair="Kim")
    _getting_ready(play)
    _the_first(play)
    _after_the_first(play)
    _two_more(play)
    _the_fourth(play)


def _getting_ready(play: Play) -> None:
    """The owner thinks it over, the agenda goes round, who leads is briefed."""
    goes(
        play,
        """
        Tom: rules
        Tom: [Taking turns]
        Tom: goals
        Tom: Swimming again
        Tom: [Share with the group]
    """,
    )
    play("""
        Tom: yes
        Bot → Tom: « Swimming again » Your group sees this goal, also when you come together. …
        Tom: /agenda the flat, 10 min
        Bot → Tom: "the flat" is on the agenda now. The group can see it. I don't write to
            anybody. [See the agenda]
        Kim: /agenda the holiday
        Bot → Kim: Thank you. Tom reads this and chooses: "the holiday" The group only sees it
            once it is on the … [How long?] [Later is fine too] [Take it back]
        Bot → Tom: Kim would like to talk about this: "the holiday" Only you can see this. …
        Tom: [On the agenda]
        Bot → Tom: "the holiday" is on the agenda now. The group can see it. I don't write to
            anybody. [See the agenda]
    """)
    goes(
        play,
        """
        Tom: meeting
        Tom: [More]
        Tom: [Who takes notes?]
        Tom: [Eve]
    """,
    )
    play("""
        Eve: [Yes, I will]
        Bot → Eve: Thank you. You write down the agreements on Tuesday 1 December at 14:00. …
        Bot → Tom: Eve will take notes on Tuesday 1 December at 14:00.
        Tom: send the agenda round
        Bot → Tom: This is how the agenda goes round: «The agenda of the group of Tom, for Tuesday
            1 December at … [Yes, send it round] [Not yet] [Who sees this?]
    """)
    goes(
        play,
        """
        Tom: [Yes, send it round]
    """,
    )
    play("""
        -- 2026-11-27 10:00 --
        Bot → Tom: One thing to know beforehand. Somebody from care takes part: Sue. …
        Bot → Tom: You come together for the first time on Tuesday 1 December at 14:00. …
            [Yes, let me see] [Not this time] [Never ask this again]
        Tom: yes
        Bot → Tom: What needs to happen, so that you think afterwards: good that we were there?
            Small is fine. [Skip] [Enough for today]
        Tom: that everybody listens
        Bot → Tom: Whom would you like to have there? Asked so far: Kim, Eve and Sue. … [Skip]
            [Enough for today]
        Tom: skip
        Bot → Tom: What would you rather not talk about? … [Skip] [Enough for today]
        Tom: my sister
        Bot → Tom: There are two questions to begin with. How did we come together? And what is
            important today? … [Yes] [No] [Skip]
        Tom: yes
        Bot → Tom: Kim leads the meeting. May Kim read this? … [Yes, this is fine]
            [Only what I hope] [No, only me]
        Tom: only what I hope
        Bot → Tom: Before the meeting of Tuesday 1 December at 14:00: A first time is
            nerve-racking for …
        -- 2026-11-30 10:00 --
        …
    """)
    hears(play, "Kim", "You lead this time.")
    hears(play, "Kim", 'Tom hopes: "that everybody listens"')
    hears(play, "Eve", "You write things down.")


def _the_first(play: Play) -> None:
    """One phone on the table; it dies, and who takes notes leads on."""
    play("""
        -- 2026-12-01 14:00 --
        Kim: begin
        Bot → Kim: This is about the meeting of Tuesday 1 December at 14:00. One phone on the
            table is enough. … [Begin] [Not yet]
        Kim: [Begin]
        Bot → Kim: Welcome, all of you. A first time makes everybody a bit nervous. Professionals
            too. …
    """)
    goes(
        play,
        """
        Kim: tom
        Kim: eve
    """,
    )
    play("""
        Kim: go on
        Bot → Kim: This is how you want to talk with each other: – We take turns. Is that all
            right? [Go on] [Back] [More]
        Kim: go on
        Bot → Kim: Two questions to begin with. Whoever wants says something. … [Go on] [Back]
            [More]
        Kim: go on
        Bot → Kim: The goals of Tom: – Swimming again Would Tom like to say something about them?
            Short is fine. Saying nothing is fine too. [A goal] [A goal was reached] [Go on] [Back]
            [More]
        Eve: notes
        Bot → Eve: Write down what you agree on, in one sentence. The others notice nothing of it.
            …
        Eve: a goal
        Bot → Eve: Which goal do you hear? Type it in one sentence. …
        Eve: being outside more
        Bot → Eve: Noted. Anything else? Type "agreement" or "task". …
        Kim: go on
        Bot → Kim: Point 1 of 2. Take your time to talk. "the flat" You planned 10 minutes for
            this. [Agreement] [Task] [Go on] [Next time] [Back] [More]
        Eve: task
        Bot → Eve: Who does what, and by when? Type it in one sentence. …
        Eve: Kim calls the housing office by 4 December
        Bot → Eve: Kim: calls the housing office By Friday 4 December. Is this right? …
        Eve: yes
        Bot → Eve: Noted. Anything else? Type "agreement" or "task". …
        Kim: more
        Bot → Kim: What would you like to do? The meeting stays where it is. …
        Kim: somebody came
        Bot → Kim: Who is here now? Tap a name, or tap it away again. …
        Kim: sue
        Bot → Kim: Who is here now? Tap a name, or tap it away again. …
        -- 2026-12-01 14:20 --
        Eve: begin
        Bot → Eve: Point 1 of 2. Take your time to talk. "the flat" The 10 minutes have passed.
            Feel free to talk on. Keeping it for next time is fine too. [Agreement] [Task] [Go on]
            [Next time] [Back] [More]
        Bot → Kim: Eve leads on now, on another phone. There is nothing to do here. [Go on here]
        Eve: /task Sue looks for a course, next time
        Bot → Eve: Sue: looks for a course At the next meeting. Is this right? …
        Eve: yes
        Bot → Eve: Point 1 of 2. Take your time to talk. "the flat" The 10 minutes have passed. …
        Eve: go on
        Bot → Eve: Point 2 of 2. Take your time to talk. "the holiday" …
        Eve: next time
        Bot → Eve: This is written down: – Kim: calls the housing office (Friday 4 December) –
            Sue: looks for a …
        Eve: /agreement we eat together every Sunday
        Bot → Eve: This is written down: – we eat together every Sunday – Kim: calls the housing
            office (Friday 4 …
        Eve: go on
        Bot → Eve: Time for the closing round. How will you go home? Short is fine. "I listen" is
            fine too. …
        Eve: tom
        Bot → Eve: Time for the closing round. How will you go home? Short is fine. "I listen" is
            fine too. I write nothing down. Not had a turn yet: Eve, Kim and Sue. [Tom had a turn]
            [Eve] [Kim] [Sue] [Go on] [Back] [More]
    """)
    goes(
        play,
        """
        Eve: kim
        Eve: eve
    """,
    )
    play("""
        Eve: sue
        Bot → Eve: Everybody has had a turn. Thank you all. …
        Eve: go on
        Bot → Eve: When will you see each other again? With everybody here it is easy to choose. …
        Eve: another day
        Bot → Eve: Which day, and at what time? For example: Tuesday 9 February, 14:00.
            [Pick from a calendar]
        Eve: 5 January
        Bot → Eve: So Tuesday 5 January at 14:00. Is that right? [Yes] [No]
        Eve: yes
        Bot → Eve: You will see each other again on Tuesday 5 January at 14:00. …
        Eve: go on
        Bot → Eve: That was all. May I close the meeting? Later I ask each of you about the tasks.
            … [Close] [Back]
        Eve: go on
        Bot → Eve: Thank you all. Get home safely. In half an hour Tom will hear from me.
    """)


def _after_the_first(play: Play) -> None:
    """Each is asked about their task; the owner releases the summary; the next day."""
    play("""
        -- 2026-12-01 14:50 --
        …
        -- 2026-12-01 14:55 --
        Bot → Tom: The summary of Tuesday 1 December at 14:00 is ready. Only you can see it. …
            [Read]
        Bot → Tom: You will see each other again on Tuesday 5 January at 14:00. … [Yes, tell them]
        Bot → Tom: This also came up in the meeting. … [Goal: being outside more]
    """)
    hears(play, "Kim", 'this has your name on it: "calls the housing office')
    hears(play, "Tom", "The summary of Tuesday 1 December at 14:00 is ready.")
    hears(play, "Tom", "You will see each other again on Tuesday 5 January at 14:00.")
    hears(play, "Tom", "Maybe a goal: being outside more")
    play("""
        Kim: yes
        Bot → Kim: Good. This is one of your tasks now: "calls the housing office" On Friday 4
            December I ask how …
        Sue: [Look]
        Bot → Sue: In the group of Tom this has your name on it: "looks for a course (at the next
            meeting)" Would … [Yes] [No] [Something else]
        Sue: no
        Bot → Sue: That is fine. Tom hears only: rather not.
        Bot → Tom: Sue would rather not do this: "looks for a course" That is fine. What would you
            like? [Ask somebody else] [Let it be]
        Tom: [Yes, tell them]
        Bot → Tom: Told. [Look at it]
        Bot → Kim: There is a day for the group of Tom: Tuesday 5 January at 14:00. It takes an
            hour. …
        Bot → Eve: There is a day for the group of Tom: Tuesday 5 January at 14:00. It takes an
            hour. …
        Bot → Sue: There is a day for a group that you belong to: Tuesday 5 January at 14:00. …
        Tom: read
        Bot → Tom: This is how the others will read it. Only you can see it now. …
    """)
    hears(
        play, "Tom", "– we eat together every Sunday Who does what: – Kim: calls the housing office"
    )
    play("""
        Tom: [Share]
        Bot → Tom: Then these people get the summary. After that I can't take it back. …
            [Yes, share] [Not yet]
        Tom: [Yes, share]
        Bot → Tom: The summary has been shared. You can give this file to Sue yourself. Later is
            fine too. <summary.pdf> [Who got it?]
        Bot → Eve: Summary of the group of Tom Tuesday 1 December at 14:00 There were: Tom, Eve,
            Kim and Sue. …
        Bot → Kim: Summary of the group of Tom Tuesday 1 December at 14:00 There were: Tom, Eve,
            Kim and Sue. …
        Bot → Sue: There is something for you. You don't get it from me, but from somebody in a
            group of yours.
        -- 2026-12-02 12:00 --
        …
    """)
    hears(play, "Tom", "How was it for you?")
    hears(play, "Kim", "– calls the housing office (Friday 4 December)")


def _two_more(play: Play) -> None:
    """Two short meetings, which the owner leads; a point is left each time."""
    goes(
        play,
        """
        -- 2027-01-05 14:00 --
        Tom: begin
        Tom: [Begin]
        Tom: everybody is here
        Tom: go on
    """,
    )
    play("""
        Tom: go on
        Bot → Tom: This is what you agreed before: – we eat together every Sunday – Kim: calls the
            housing office How is it going? Whoever wants tells. Not done yet is fine too.
            [Let something go] [Go on] [Back] [More]
    """)
    goes(
        play,
        """
        Tom: go on
    """,
    )
    play("""
        Tom: go on
        Bot → Tom: Point 1 of 1. Take your time to talk. "the holiday" …
    """)
    goes(
        play,
        """
        Tom: /task Eve asks the pool, next time
        Tom: yes
    """,
    )
    play("""
        Tom: next time
        Bot → Tom: This is written down: – Eve: asks the pool (next time) Is it right? Is there
            more? …
    """)
    goes(
        play,
        """
        Tom: go on
        Tom: go on
        Tom: another day
        Tom: 2 February
        Tom: yes
        Tom: go on
        Tom: close
        -- 2027-01-05 15:00 --
        Eve: yes
        Tom: [Yes, tell them]
        -- 2027-02-02 14:00 --
        Tom: begin
        Tom: [Begin]
        Tom: everybody is here
        Tom: go on
    """,
    )
    play("""
        Tom: go on
        Bot → Tom: This is what you agreed before: – we eat together every Sunday – Kim: calls the
            housing office – Eve: asks the pool How is it going? Whoever wants tells. Not done yet
            is fine too. [Let something go] [Go on] [Back] [More]
    """)
    goes(
        play,
        """
        Tom: /agreement Sue comes every Monday
        Tom: go on
    """,
    )
    play("""
        Tom: go on
        Bot → Tom: Point 1 of 1. Take your time to talk. "the holiday" …
    """)
    goes(
        play,
        """
        Tom: next time
        Tom: go on
        Tom: go on
        Tom: another day
        Tom: 2 March
        Tom: yes
        Tom: go on
        Tom: close
        -- 2027-02-02 15:00 --
        Tom: [Read]
        Tom: [Share]
        Tom: [Yes, share]
        Tom: [Yes, tell them]
    """,
    )
    play("""
        -- 2027-02-03 12:00 --
        …
    """)
    hears(play, "Eve", 'How is this going: "asks the pool"')


def _the_fourth(play: Play) -> None:
    """Last time first, one agreement let go, one person away, and the point at last."""
    goes(
        play,
        """
        Tom: meeting
        Tom: [Who leads?]
        Tom: [Kim]
    """,
    )
    play("""
        Kim: [Yes, I will]
        Bot → Kim: Thank you. You lead on Tuesday 2 March at 14:00. I help you through it step by
            step.
        Bot → Tom: Kim will lead on Tuesday 2 March at 14:00.
        Tom: agenda
        Bot → Tom: This is on the agenda. The group can see it. Nobody was told of it yet. 1. …
        -- 2027-02-26 12:00 --
        Bot → Tom: You come together on Tuesday 2 March at 14:00. What would make it worth while
            for you? … [Yes, let me see] [Not this time] [Never ask this again]
        -- 2027-03-01 12:00 --
        …
    """)
    hears(
        play, "Kim", "The agenda: 1. the holiday This is what you agreed before: – we eat together"
    )
    play("""
        -- 2027-03-02 14:00 --
        Kim: begin
        Bot → Kim: This is about the meeting of Tuesday 2 March at 14:00. One phone on the table
            is enough. … [Begin] [Not yet]
        Kim: [Begin]
        Bot → Kim: Good that you are here. Who is here? Tap the names. …
    """)
    goes(
        play,
        """
        Kim: tom
        Kim: sue
        Kim: go on
    """,
    )
    play("""
        Kim: go on
        Bot → Kim: This is what you agreed before: – we eat together every Sunday – Sue comes
            every Monday – Kim: calls the housing office – Eve: asks the pool How is it going?
            Whoever wants tells. Not done yet is fine too. [Let something go] [Go on] [Back]
            [More]
        Kim: let something go
        Bot → Kim: Which agreement is no longer needed? [we eat together every Sunday]
            [Sue comes every Monday] [Back to the talk]
        Kim: we eat together every Sunday
        Bot → Kim: Let this go? "we eat together every Sunday" [Let go] [Leave it]
        Kim: let it go
        Bot → Kim: This is what you agreed before: – Sue comes every Monday – Kim: calls the
            housing office – …
        Kim: go on
        Bot → Kim: The goals of Tom: – Swimming again Would Tom like to say something about them?
            Short is fine. …
        Kim: go on
        Bot → Kim: Point 1 of 1. Take your time to talk. "the holiday" …
        Tom: begin
        Bot → Tom: Point 1 of 1. Take your time to talk. "the holiday" [Agreement] [Task] [Go on]
            [Next time] [Back] [More]
        Bot → Kim: Tom leads on now, on another phone. There is nothing to do here. [Go on here]
        Tom: /task I call the travel agency by 9 March
        Bot → Tom: Tom: call the travel agency By Tuesday 9 March. Is this right? …
        Tom: yes
        Bot → Tom: Point 1 of 1. Take your time to talk. "the holiday" …
        Tom: /agreement we go away for a week in May
        Bot → Tom: Point 1 of 1. Take your time to talk. "the holiday" …
        Tom: go on
        Bot → Tom: This is written down: – we go away for a week in May – Tom: call the travel
            agency (Tuesday 9 …
        Tom: go on
        Bot → Tom: Time for the closing round. How will you go home? Short is fine. "I listen" is
            fine too. …
    """)
    goes(
        play,
        """
        Tom: tom
        Tom: sue
    """,
    )
    play("""
        Tom: kim
        Bot → Tom: Everybody has had a turn. Thank you all. …
        Tom: go on
        Bot → Tom: When will you see each other again? With everybody here it is easy to choose. …
        Tom: go on
        Bot → Tom: That was all. May I close the meeting? Later I ask each of you about the tasks.
            … [Close] [Back]
        Tom: go on
        Bot → Tom: Thank you all. Get home safely. In half an hour Tom will hear from me.
        -- 2027-03-02 15:10 --
        Bot → Tom: This has your name on it: "call the travel agency (by Tuesday 9 March)" Would
            you like to do … [Yes] [No] [Something else]
        Bot → Tom: The summary of Tuesday 2 March at 14:00 is ready. Only you can see it. … [Read]
        Tom: [Yes]
        Bot → Tom: Good. This is one of your tasks now: "call the travel agency" On Tuesday 9
            March I ask how it …
        -- 2027-03-03 12:00 --
        …
        Tom: [Who was not there]
        Bot → Tom: You missed Eve yesterday. That says nothing of how much they want to be part of
            it. … [What was agreed] [I do it myself, or not]
        Tom: [What was agreed]
        Bot → Tom: Then those who were not there hear this from me: «This was agreed in the group
            of Tom: – we go … [Yes, tell them] [Something else]
        Tom: [Yes, tell them]
        Bot → Tom: All right. I tell them.
        Bot → Eve: This was agreed in the group of Tom: – we go away for a week in May
        Tom: [How was it?]
        Bot → Tom: You came together yesterday. How was it for you? You may write it down. Only
            you can see it. [Write it down] [Not this time] [Never ask this again]
        Tom: [Write it down]
        Bot → Tom: How was it for you? Anything goes. A few words are enough. [Skip]
        Tom: we really are going
        Bot → Tom: Thank you. This is yours alone. I show it to nobody. [Take it away after all]
        Tom: [Read]
        Bot → Tom: This is how the others will read it. Only you can see it now. …
        Tom: [Share]
        Bot → Tom: Then these people get the summary. After that I can't take it back. …
            [Yes, share] [Not yet]
        Tom: [Yes, share]
        Bot → Tom: The summary has been shared. You can give this file to Sue yourself. Later is
            fine too. <summary.pdf> [Who got it?]
        Bot → Eve: Summary of the group of Tom Tuesday 2 March at 14:00 There were: Tom, Kim and
            Sue. …
        Bot → Kim: Summary of the group of Tom Tuesday 2 March at 14:00 There were: Tom, Kim and
            Sue. …
        Bot → Sue: There is something for you. You don't get it from me, but from somebody in a
            group of yours.
    """)
    hears(play, "Eve", "There were: Tom, Kim and Sue.")

# Before a meeting: what the owner wants of it, and what whoever leads needs.

before-first-time = A first time is nerve-racking for everybody. For professionals too.
before-ask =
    You come together on { $starts }. What would make it worth while for you?

    I have a few short questions. You may skip all of them. Only you can see your answers.
before-ask-first =
    You come together for the first time on { $starts }. That is nerve-racking for everybody, for professionals too.

    What would make it worth while for you? I have a few short questions. You may skip all of them. Only you can see your answers.
before-ask-label = Before the meeting
    .typed = before the meeting|beforehand
before-ask-yes = Yes, let me see
    .typed = yes|let me see|yes please
before-ask-not-now = Not this time
    .typed = not this time|no|not now|later
before-ask-never = Never ask this again
    .typed = never again|never ask this again|never
before-not-now = All right. If you think of something, type "beforehand".
before-not-asked-again = All right. I won't ask again. You can always write something down: type "beforehand".
before-ask-again = Ask again after all
    .typed = ask again after all|ask again
before-asked-again = All right. I will ask again before a next meeting.
before-go-on = Go on with before the meeting
    .typed = go on with before the meeting

before-question = { $question }
before-question-worth-while = What needs to happen, so that you think afterwards: good that we were there? Small is fine.
before-question-who = Whom would you like to have there?
before-question-who-of = Whom would you like to have there? Asked so far: { $names }. To ask somebody else, type "invite" later.
before-question-not-about = What would you rather not talk about? Only you can see this, unless you share it with whoever leads.
before-opening = There are two questions to begin with. How did we come together? And what is important today? Would you like to begin with them?
before-chair =
    { $chair } leads the meeting. May { $chair } read this?

    { $lines }

    Nobody else reads it.
before-chair-both = Yes, this is fine
    .typed = yes|this is fine|yes this is fine
before-chair-hope = Only what I hope
    .typed = only what i hope
before-chair-nothing = No, only me
    .typed = no|only me|no only me

before-own =
    Before the meeting of { $starts }:

    { $lines }

    Would you like to write or change something?
before-note-worth-while = – Good if: { $words }
before-note-who = – I'd like to have there: { $words }
before-note-not-about = – Rather not about: { $words }
before-chair-reads = { $chair } reads what you shared. The rest is yours alone.
before-only-you = Only you can see this.
before-opening-is-yes = You begin with the two opening questions.
before-opening-is-no = You begin without opening questions.
before-topic-worth-while = What I hope
    .typed = what i hope
before-topic-who = Who is there
    .typed = who is there|who
before-topic-not-about = Rather not about
    .typed = rather not about|not about
before-topic-opening = Opening questions
    .typed = opening questions|two questions
before-topic-chair = Who reads along?
    .typed = who reads along|share

before-no-meeting = No meeting is planned now. Nothing needs to be ready.
before-nothing-needed = You come together on { $starts }. You need not prepare anything. You may name something for the agenda: type "agenda".
before-brief =
    For the meeting of { $starts }:

    { $lines }
before-brief-label = What you need
    .typed = what you need
before-brief-nameless = There is something ready for you for a meeting.
before-look = What you need
    .typed = what you need|look
before-lead-together = You lead together with { $name }. You can go on from your phone too.
before-how-to-lead = You need not know anything by heart. Type "begin" once you are there. I show you the way, up to the closing round and the next date.
before-how-to-note = You write things down. Type "agreement" or "task" with one sentence behind it. No more is needed.
before-agenda =
    The agenda:
    { $points }
before-point = { $place }. { $words }
before-point-minutes = { $place }. { $words } ({ $minutes } minutes)
before-since-last =
    This is what you agreed before:
    { $lines }
before-rules =
    This is how you talk with each other:
    { $rules }
before-opening-wanted = You begin with the two opening questions. I have them ready for you.
before-owner-hopes = { $owner } hopes: "{ $words }"
before-owner-not-about = { $owner } would rather not talk about: "{ $words }"

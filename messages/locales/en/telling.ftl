# Saying a task in one line: who does what, by when.

telling-task = Who does what, and by when? Type it in one sentence. For example: Sam calls the landlord, before Friday.
    .again = I don't get that yet. Type it like this: who, what, when.
telling-two = Are these two tasks: one for { $one } and one for { $other }?
telling-are-two = Yes, two
    .typed = yes|two|yes two|right
telling-is-one = No, one
    .typed = no|one|no one
telling-then = Written down: "{ $what }" Now the second: "{ $second }"
telling-second = Now the second task: "{ $what }"
telling-what = What is to be done? A few words are enough.
telling-who = Who would like to do this: "{ $what }"?
telling-me = { $name }
    .typed = I|me|myself|I will|I do|I can|I'll do it|I'll do that|I will do it|I can do it
telling-when = By when? Type a day. For example: Friday, or 10 December.
    .again = I don't get that day yet. Type for example: Friday, or 10 December.
telling-no-day = Without a day
    .typed = without a day|no day|any day|don't know
telling-which-day = Which one do you mean?
telling-day = { $day }
telling-other-day = Another day
    .typed = another day|none of these
telling-day-past = That day has passed. Which day will it be?
telling-right =
    { $who }: { $what }

    Is this right?
telling-right-due =
    { $who }: { $what }
    By { $due }.

    Is this right?
telling-is-yes = Yes
    .typed = yes|y|right|that's right|good|ok|okay
telling-is-person = Somebody else
    .typed = somebody else|someone else
telling-is-day = Another day
    .typed = another day|day
telling-is-words = Other words
    .typed = other words|words
telling-right-next =
    { $who }: { $what }
    At the next meeting.

    Is this right?
telling-right-again =
    { $who }: { $what }
    The first time: { $due }.

    Is this right?
telling-who-wants = Who wants to
    .typed = who wants to|who wants|somebody|anybody
telling-at-next = Next meeting
    .typed = next meeting|the next meeting|next time
telling-owner = The owner
telling-go-on = Go on with the task
    .typed = go on|continue

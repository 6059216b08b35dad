# What belongs to a poll: words beside an answer, who must be there, until when, who sees it.

# Words beside an answer
poll-noted =
    I put beside it: "{ $note }".

    Can you come then, on { $day }?
poll-noted-they =
    I put beside it: "{ $note }".

    Can { $name } come then, on { $day }?
poll-without-note = Leave that out
    .typed = leave that out|leave it out|without it
poll-mine-noted-yes = – { $day }: yes ("{ $note }")
poll-mine-noted-if-need-be = – { $day }: if need be ("{ $note }")
poll-mine-noted-no = – { $day }: no ("{ $note }")
poll-thanks-noted =
    Thank you. I put this beside it:

    { $days }

    { $seen } You can change it, until a day is chosen.
poll-table-noted = added some words
poll-with-note = { $name } ("{ $note }")

# How it stands
poll-nobody-can = There is no day yet on which somebody else can. That can happen. Shall we look for other days?
poll-needed-cannot = There is no day now on which everybody can who must be there. You can add a day.
poll-needed-one = { $name } (must be there)
poll-until-line = People can answer up to { $day }. Later is fine too.
poll-back = Back to the overview
    .typed = back to the overview|overview|look|done

# Who must be there
poll-needed = Who must be there?
    .typed = who must be there|who has to be there
poll-who-is-needed = Who really must be there? Tap the names. Only you see this.
poll-is-needed = { $name } must be there

# Fewer days
poll-drop-day = Take a day off
    .typed = take a day off|drop a day|remove a day
poll-drop-which = Which day goes? I keep the answers.
poll-drop-last = There is only one day left. Do you want to add another? Or stop looking?
poll-dropped = { $day } is off. Nobody is asked about it any more.
poll-put-back-label = Put it back
    .typed = put it back|put back
poll-put-back = { $day } is there again, with the answers from before.

# Until when
poll-until = Answers until when?
    .typed = until when|answers until when|last day
poll-until-when = Up to which day may people answer? After that I tell you how it stands. You choose.
    .again = I see no day in that yet. For example: by Friday.
poll-no-last-day = No last day
    .typed = no last day|none|no matter
poll-until-kept = Good. People can answer up to { $day }. The day after, you hear how it stands. Later answers are fine too.
poll-until-none = Good. There is no last day for answers.
poll-until-passed =
    The last day for answers is over. { $head }

    You choose, when you like. Who answers later still counts.
poll-until-label = Who can when

# Who sees it
poll-you-see = Only you see the answer.
poll-you-see-too = Only the owner and { $name } see the answer.
poll-who-helps = whoever helps with that
poll-seen-owner = Only { $owner } { $count ->
    [one] sees
   *[other] see
    } your answer.
poll-seen-counted = { $owner } { $count ->
    [one] sees
   *[other] see
    } your answer. The others only see how many can come, without names.
poll-seen-until = { $seen } You can answer up to { $day }.
poll-seeing = Who sees the answers?
    .typed = who sees the answers|who sees it
poll-who-sees =
    This holds now: { $now }

    The others never see names, only how many can come. Who may see that?
poll-sight-is-owner = only you see how it stands.
poll-sight-is-answered = whoever has answered sees how many can come.
poll-sight-is-asked = everybody who was asked sees how many can come.
poll-sight-owner = Only me
    .typed = only me|me|nobody
poll-sight-answered = Whoever has answered
    .typed = whoever has answered|after answering
poll-sight-asked = Everybody who was asked
    .typed = everybody who was asked|everybody
poll-sight-now-owner = Good. Only you see how it stands.
poll-sight-now-answered = Good. Whoever has answered sees how many can come. Without names.
poll-sight-now-asked = Good. Everybody who was asked sees how many can come. Without names.
poll-sight-too-late = People have been asked already. I promised then who would see the answer. I keep it so. Next time you can choose.
poll-counts =
    This is how it stands:
    { $days }
poll-count = – { $day }: { $yes } yes, { $maybe } if need be, { $no } no

# Asking again
poll-again =
    { $owner } is still looking for a day. Do you want to say when you can? No is an answer too.

    { $days }

    { $seen }
poll-again-nameless =
    There is still something for you. A group that you belong to is looking for a day. Do you want to say when you can?

    { $days }

    { $seen }
poll-again-label = When can you come?
poll-asked-whom = Whom did you ask again?
    .typed = whom did you ask again|asked again
poll-log =
    I asked once more:

    { $lines }

    I ask no more than twice.
poll-asked-again = – { $name }, on { $days }
poll-log-empty = I have asked nobody once more. If I do, it is twice at most.

# More to choose
poll-choose-first = Choose something first
    .typed = choose something first|choose first|choose
poll-even-more = Even more
    .typed = even more|more

# What belongs to a poll: words beside an answer, who must be there, until when, who sees it.

# Words beside an answer
poll-noted =
    I put beside it: "{ $note }".

    Can you come then, on { $day }?
poll-noted-they =
    I put beside it: "{ $note }".

    Can { $name } come then, on { $day }?
poll-not-sure = Thank you. I am not sure that I read it well. So I ask it day by day.
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
poll-who-is-needed = Who really must be there? Tap the names. { $seen }
poll-needed-yours = Only you see this.
poll-needed-helped = Only the owner and { $name } see this.
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
    { $owner } is still looking for a day. { $count ->
        [one] Do you want to say whether you can come then?
       *[other] Do you want to say when you can?
    } No is an answer too.

    { $days }

    { $seen }
poll-again-nameless =
    There is still something for you. A group that you belong to is looking for a day. { $count ->
        [one] Do you want to say whether you can come then?
       *[other] Do you want to say when you can?
    }

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

# Asking who can when
poll-asking =
    { $owner } is looking for a day { $what }. It takes { $minutes ->
        [60] an hour
        [90] an hour and a half
        [120] two hours
       *[other] { $minutes } minutes
    }. { $where }

    { $days }

    { $count ->
        [one] Can you come then?
       *[other] Can you say when you can come?
    } { $seen }
poll-asking-nameless =
    There is something for you. A group that you belong to looks for a day. It takes { $minutes ->
        [60] an hour
        [90] an hour and a half
        [120] two hours
       *[other] { $minutes } minutes
    }. { $where }

    { $days }

    { $count ->
        [one] Can you come then?
       *[other] Can you say when you can come?
    } { $seen }
poll-asking-more =
    There are more days now. What you said before still stands.

    { $days }

    Can you come then? { $seen }
poll-fill-in = Answer
    .typed = answer|fill in|yes
poll-can = Can you come on { $day }?
    .help = "If need be" is an answer too. No is fine, without a reason.
poll-can-they = Can { $name } come on { $day }?
poll-vote-yes = Yes
    .typed = yes|y|i can|that works|fine|good
poll-vote-if-need-be = If need be
    .typed = if need be|maybe|rather not but i can
poll-vote-no = No
    .typed = no|n|i can't|can't|no sorry
# Said of several days in one sentence, and read back.
poll-read-back =
    This is what I understand:
    { $days }

    Is that right?
    .again = Tap a button: is this right, or do you want the days one by one?
poll-read-yes = – { $day }: yes
poll-read-if-need-be = – { $day }: if need be
poll-read-no = – { $day }: no
poll-day-by-day = No, one by one
    .typed = no|no one by one|one by one|not right
poll-thanks = Thank you. { $seen } You can change it until a day is chosen.
poll-change-answers = Change it
    .typed = change it|change
poll-written = Noted.
poll-written-for = Noted for { $name }. I add that you did this.
poll-asked =
    Asked. You hear it when there are answers. You can always look: type "meeting".

    { $count ->
        [one] You named this day. So I put yes for you.
       *[other] You named these days. So I put yes for you on all of them.
    }
poll-asked-both =
    Asked. You hear it when there are answers. You can always look: type "meeting".

    { $count ->
        [one] You named this day. So I put yes for you.
       *[other] You named these days. So I put yes for you on all of them.
    }

    Without the app: { $names }. Ask them yourself, and fill in the answer here.
poll-added = The days are added. Nobody has heard anything.
poll-see = Who can when
    .typed = who can when|who can|look
poll-my-answers = My answers
    .typed = my answers|my answer
poll-fill-in-for = Fill in for somebody
    .typed = fill in for somebody|fill in for someone
poll-for-whom = For whom do you fill it in?
poll-answered = There is an answer from { $names }.
poll-all-answered = Everybody has answered. Do you want to choose a day?
poll-all-but = Everybody with the app has answered. Not known yet: { $names }. You fill that in.
poll-changed-mind = { $name } changed an answer.

# Who can when, for the owner
poll-stands =
    { $head }

    { $days }
poll-nobody-asked = This is ready. Nobody has heard anything yet.
poll-no-answers = There are no answers from others yet.
poll-you-cannot = There is no day now on which you can come. You can add one.
poll-best-everybody = The best fit is { $day }. Everybody can come then.
poll-best-if-need-be = The best fit is { $day }. Everybody can come then. If need be: { $names }.
poll-best-needed = The best fit now is { $day }. Everybody who must be there can. And { $count } of the { $total } others.
poll-best-most = The best fit now is { $day }. Then { $count } of { $total } can come.
poll-equal-everybody = These days are equally good: { $days }. Everybody can come then.
poll-equal-if-need-be = These days are equally good: { $days }. Everybody can come then, if need be.
poll-equal-needed = These days are equally good now: { $days }. Everybody who must be there can. And { $count } of the { $total } others.
poll-equal-most = These days are equally good now: { $days }. Each time { $count } of { $total } can come.
poll-everybody-can = On { $day } everybody can.
poll-on = On { $day }:
poll-said-yes = – yes: { $names }
poll-said-if-need-be = – if need be: { $names }
poll-said-no = – no: { $names }
poll-said-open = – not known yet: { $names }
poll-all-passed = The days that you named are over. That is all right. Shall we look for new ones?
poll-choose = Choose { $day }
poll-choose-other = Choose another day
    .typed = another day|choose another day
poll-choose-one = Choose a day
    .typed = choose a day|choose
poll-ask-also = Also ask: { $names }
poll-else = Something else
    .typed = something else|more
poll-what-else = What would you like to do?
poll-more-days = Add days
    .typed = add days|add a day|more days
poll-stop = Stop looking
    .typed = stop looking
poll-which-then = Which day will it be? You choose. Nobody hears anything yet.
poll-table-title = Who can when
poll-table-you = You
poll-table-open = Not known yet
poll-table-alt = A table: who can come on which day. The same stands in words beside it.

# One's own answers
poll-mine =
    A day is being looked for, for { $group }. { $where }

    These are your answers:

    { $days }
poll-mine-yes = – { $day }: yes
poll-mine-if-need-be = – { $day }: if need be
poll-mine-no = – { $day }: no
poll-mine-open = – { $day }: no answer yet

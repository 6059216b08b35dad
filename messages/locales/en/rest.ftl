# Rest: nothing of the bot's own accord, for as long as somebody likes.

rest-how-long =
    Rest is fine. I won't speak up for a while. What people send you still comes.

    Nobody hears that you rest. How long do you want?
rest-day = Until tomorrow night
    .typed = until tomorrow night|tomorrow|until tomorrow|a day|1 day|one day|day
rest-week = A week
    .typed = a week|1 week|one week|week
rest-open = Until I say so
    .typed = until i say so|don't know|i don't know yet
rest-not = No rest now
    .typed = no rest now|no|never mind
rest-not-said = That's fine. Everything stays as it was.
rest-until = All right. Until the end of { $until } I don't speak up. To go on earlier, type "rest".
rest-without-end = All right. I don't speak up until you want to go on. Then type "rest".
rest-end = Go on again
    .typed = go on again|go on
rest-ended = Welcome back. Nothing is late, and there is no hurry. Type "menu" to see what you can do.
rest-over = Your rest is over. Nothing is late, and there is no hurry. Do you want to rest longer? That is fine too.
rest-over-look = After your rest
    .typed = after your rest|rest
rest-see-menu = See what I can do
    .typed = see what i can do|see

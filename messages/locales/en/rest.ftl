# Rest: nothing of the bot's own accord, for as long as somebody likes.

rest-how-long =
    Rest is fine. I won't speak up for a while. What can't wait still comes.

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
rest-carried-on = { $standing } What you handed to { $names } goes on. They don't hear that you rest.
rest-unreminded =
    { $standing }

    { $meetings ->
        [one] Your meeting is { $days }. I won't remind you of it then.
        [some] Your meetings are { $days }. I won't remind you of these then.
       *[many] Your first meetings are { $days }. I won't remind you of any then.
    }
rest-end = Go on again
    .typed = go on again|go on
rest-ended = Welcome back. Nothing is late, and there is no hurry. Type "menu" to see what you can do.
rest-over = Your rest is over. Nothing is late, and there is no hurry. Do you want to rest longer? That is fine too.
rest-over-look = After your rest
    .typed = after your rest|rest
rest-see-menu = See what I can do
    .typed = see what i can do|see

# What waits, after a rest.
rest-ended-waits =
    Welcome back. Nothing is late, and there is no hurry.

    { $things }

    It may also stay where it is.
rest-over-waits =
    Your rest is over. Nothing is late, and there is no hurry.

    { $things }

    It may also stay where it is. Or do you want to rest longer?
rest-back-meeting = – The meeting is { $when }.
rest-back-planned = – A meeting is coming.
rest-back-task = – Somebody thinks of you for a task.
rest-back-confirm = – Somebody said yes and waits for you.
rest-back-summary = – There is a summary, for you alone.
rest-back-points = – There are points to talk about.
rest-back-days = – Your group looks for a day.

# What the group hears: nothing, unless the owner chooses otherwise.
rest-tell-group = Let them know something
    .typed = let them know|let them know something
rest-shorter-agenda = A shorter agenda
    .typed = a shorter agenda|shorter agenda|shorter
rest-as-arranged = As I arranged
    .typed = as i arranged|as arranged
rest-arrange = Arrange something for later
    .typed = arrange|for later|arrange something
rest-sleep-on-it = Sleep on it
    .typed = sleep on it|sleep
rest-plan-go-on = Go on arranging
    .typed = go on arranging
rest-say = Your group hears nothing now. Do you want to let them know something? Pick a sentence, or type your own.
rest-say-ahead =
    Sometimes it does not go well. Now you can say what happens then. Nothing happens by itself. You start it, or one person whom you choose.

    What may your group hear then? Pick a sentence, or type your own.
rest-say-nothing = Say nothing
    .typed = nothing|say nothing|no
rest-sentence-slower = I am taking it slowly for a while.
    .typed = slowly
rest-sentence-back-later = I need rest. I will let you know when I am back.
    .typed = need rest
rest-sentence-card = I need rest. A card is nice, rather no calls.
    .typed = card
rest-who = Who may hear this?
rest-who-everybody = Everybody
    .typed = everybody|everyone|all
rest-who-else = Who else?
rest-who-done = That is all
    .typed = that is all|done|nobody|nobody else
rest-meeting = You meet { $when }. What happens with that?
rest-meeting-ahead = And if there is a meeting then? What happens with it?
rest-meeting-as-it-is = Leave it as it is
    .typed = leave it|as it is|i don't know
rest-meeting-goes-on = Goes on, somebody else leads
    .typed = goes on|on
rest-meeting-off = Does not go on
    .typed = does not go on|off|cancel
rest-lead = Who could lead? I ask first. They may say no.
rest-starter =
    May somebody start this for you, if you can't do it yourself? One person can. I ask them first.

    You see at once who it was. For an hour nobody hears anything. So you can still stop it.
rest-starter-nobody = Nobody, only me
    .typed = nobody|only me|me
rest-preview =
    This will happen.

    { $lines }

    Shall I do it?
rest-preview-ahead =
    I keep this. Nobody hears anything now.

    { $lines }

    Is it all right?
rest-preview-do = Yes, do this
    .typed = yes|do this|yes do this|do it
rest-preview-keep = Yes, keep it
    .typed = yes|keep it|yes keep it
rest-preview-not = No
    .typed = no|don't do it|rather not
rest-line-say = – I tell { $names }: « { $words } »
rest-line-elsewhere = – You tell { $names } yourself.
rest-line-elsewhere-only = – You tell { $names }: « { $words } »
rest-line-nobody = – The group hears nothing.
rest-line-lead = – The meeting goes on. I ask if { $name } wants to lead.
rest-line-off = – The meeting does not go on. The others hear that.
rest-line-starter = – { $name } may start this for you, after a yes.
rest-nobody-hears = That's fine. Your group hears nothing.
rest-plan-left = That's fine. Everything stays as it was.
rest-plan-none = That's fine. Nothing is arranged. When you rest, your group hears nothing.
rest-plan-kept = It is kept. Nothing happens by itself. Type "rest" when you need it.
rest-plan-asked = It is kept. I ask { $name } if they want to do this for you. You will hear from me. Nothing happens by itself.
rest-heard = From { $owner }: « { $words } » You don't have to do anything.
rest-heard-unnamed = From a group of yours: « { $words } » You don't have to do anything.
rest-done = { $lines }
rest-done-nothing = That's fine. Your group hears nothing.
rest-done-heard = Said to { $names }.
rest-done-elsewhere = Will you tell { $names }? I can't do that. Later is fine too.
rest-done-led = { $name } leads the meeting already.
rest-done-asked = I have asked { $name } to lead. They may say no.
rest-done-ask-lead = Will you ask { $name } to lead? I can't do that.
rest-lead-asked = { $owner } asks if you would lead the meeting { $day }. I help you with it. You may say no, without a reason.
rest-lead-yes = Yes, I will
    .typed = yes|yes i will|gladly
rest-lead-no = Rather not
    .typed = no|rather not

# Somebody who may start it for the owner.
rest-starter-asked =
    { $owner } asks you something. Sometimes it does not go well. It has been arranged what happens then. Would you start that, with one tap?

    Whoever asked sees that it was you. And can stop it. You may say no, without a reason.
rest-starter-yes = Yes, I will
    .typed = yes|yes i will|gladly
rest-starter-no = Rather not
    .typed = no|rather not
rest-starter-thanks = Thank you. If it is needed, type "rest". Then you see a button. Talk together first if you can.
rest-starter-fine = That is all right. Thank you for saying so.
rest-starter-said-yes = { $name } will start rest for you, if it is needed. You can always change that: type "rest".
rest-starter-said-no = { $name } would rather not start rest for you. That is fine, without a reason. You can always do it yourself. Or choose somebody else.
rest-start-for = Start rest for { $owner }
rest-start-for-group = Start rest in a group
rest-whose = It is about { $owner }.
rest-whose-unnamed = It is about a group that you belong to.
rest-which-group = Who is it about?
    .typed = who is it about|who|which group
rest-somebody = Somebody in a group of yours
rest-start-sure = { $whose } Then the rest begins that was arranged. Whoever asked sees at once that it was you. And can stop it. Do you want that?
rest-start-yes = Yes, start it
    .typed = yes|start|yes start it
rest-start-not = That's fine. Nothing was started.
rest-start-done = It has begun. Whoever asked sees that it was you. Thank you.
rest-started =
    { $name } has started rest for you, as you arranged. I won't speak up for a while.

    This happens { $at }:

    { $lines }
rest-stop = Stop this
    .typed = stop this|don't do it
rest-stopped = Stopped. Nobody heard anything. Your rest is over.
rest-stopped-after = Your rest is over. I can't take back what was said. You can let them know yourself how it goes.

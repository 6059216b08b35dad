# What every talk can say: answers to tap, and kind words when something goes another way.
# `.typed` holds what people may type instead of tapping, with "|" between.

common-yes = Yes
    .typed = yes|y|yeah|yep|yes please|please|that's right|right|correct|okay|ok|fine|good|sure|of course|certainly|go ahead|ja
common-no = No
    .typed = no|n|nope|no thanks|no thank you|rather not|not really|nee
common-later = Later
    .typed = later|not now|not right now|not yet|another time|some other time
common-several = { $names }. Are these several people, or is it one name?
common-several-people = { $count ->
        [2] Two people: { $names }
        [3] Three people: { $names }
        [4] Four people: { $names }
       *[other] { $count } people: { $names }
    }
    .typed = yes|several|people|several people|two|three|four|two people|three people|four people
common-several-one = One name
    .typed = one|one name|no
common-called = Which name shall I use? Later others may read it too.
common-skip = Skip
    .typed = skip|skip it|skip this|pass|next|no name|rather no name|I'd rather not say|rather not say|I won't say|I don't want to say|no need
common-enough = Enough for today
    .typed = enough|enough for today|done for today|i am tired|i'm tired|i am too tired|done|i am done|i'm done|done for now|more tomorrow

common-not-understood = I don't get that yet. Can you say it in another way? Rather not? Type "not now".
common-own-words = Type it in your own words. Rather not? Type "not now".
common-pick-one = I don't get that yet. Tap a button. Or type the words of a button. Rather not? Type "not now".
common-too-long =
    That is a long text. There is room for { $most } characters.

    Can you make it shorter? You can also type only what matters most.
common-only-text = I can only read words. I have not opened or kept anything. Can you type it?
common-too-fast = That was too fast for me. Not all of it was read. Wait a moment, and then send it once more. Are things bad right now? Type "crisis".
common-unknown-command = I don't know that one. Type "menu" to see what you can do.
common-at-the-start = This is the first question. There is nothing before it. You can always stop: type "stop".
common-enough-said = Enough for today. Everything is saved. To go on, type "menu".
common-left = That is fine. This can wait. What you said is kept. To go on, type "menu".
common-no-need = That doesn't matter. Rather not now? Type "not now".
common-go-on = Go on where you were
    .typed = go on|continue|go on where i was
common-set-aside = You were in the middle of something. It is kept. Would you like to go on? Later is fine too: type "menu".
common-talk-over = This talk is already over. Type "menu" to see what you can do now.
common-talk-past =
    What this was about is over by now. Nothing was done with what you said:
    { $lines }

    Do you still need it? Then you can copy it here. Type "menu" to see what is possible now.

common-old-button = This button belongs to something from before. Nothing has changed.
common-not-for-you = That can't be done here. Nothing has changed.
common-group-rests = This group rests for a while. Nothing has changed. You don't have to do anything.
common-group-ended = This group has stopped. You don't have to do anything. Thank you for being there.
common-which-one =
    Which question is this the answer to?

    { $questions }
common-numbered = { $number }. { $words }
    .typed = { $words }
common-this-one =
    Is this the answer to this question?

    « { $question } »
common-is-this-one = Yes, this one
    .typed = yes|this one|yes this one|that one|that s right
common-not-this-one = No, something else
    .typed = no|something else|no something else|not this one
common-left-it = Good. Then nothing has happened. What can you do? Type "menu".
common-which-group = Which group is this about?
# Instead of the name of an owner who gave none.
common-who-asked = whoever asked you
common-group-of = The group of { $owner }
    .typed = { $owner }|group of { $owner }|{ $owner }'s group
# For whoever is in several groups: how each is called in their own chat.
common-group-own = Your own group
    .typed = my group|my own group|own group|mine
common-group-called = { $name }
common-group-words = Group { $first }-{ $second }
    .typed = { $first } { $second }|{ $first } and { $second }|group { $first } and { $second }
common-group-nameless = The group of whoever asked you
common-group-number = Group { $number }
    .typed = { $number }
common-other-groups = Other groups
    .typed = other groups|others|more
# A question asked again, with what is said first.
common-asked-again =
    { $before }

    { $question }
# The sign above a message, which says what group it is about.
common-signed =
    { $group }:
    { $said }
common-label-signed = { $label } · { $group }
common-gathered = { $said }
common-several-things =
    There are a few things. You choose what to do first. Later is fine too.

    { $things }

common-more-things =
    There are a few things. You choose what to do first. Later is fine too.

    { $things }

    { $count ->
        [one] And one more. It comes tomorrow, or now if you like.
       *[other] And { $count } more. They come another day, or now if you like.
    }
common-rest = Show me the rest
    .typed = show me the rest|the rest|more

common-broken = Something went wrong on my side. It is not because of you. What you said before is still there. Can you try again in a while?
common-unreachable = I can't reach { $name } any more. That says nothing about you. You can call or write to { $name } yourself.
common-look-at-it = Look at it
    .typed = look at it|look

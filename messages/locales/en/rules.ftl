# Ground rules: how people of a group want to talk with each other.

rules-label = How we talk with each other
    .typed = how we talk with each other|ground rules|rules
rules-pick = How do you want to talk with each other? Tap what you like. Choosing nothing is fine too.
rules-now =
    This is how you want to talk with each other:

    { $rules }

    Tap to choose something or take it away. I read it out the first time.
rules-short-turns = Taking turns
rules-short-listen = Listening without advice
rules-short-stays-here = It stays here
rules-short-own-words = Speaking of yourself
rules-short-silence = Saying nothing is fine
rules-short-break = A break any time
rules-rule-turns = – We take turns.
rules-rule-listen = – We listen first. We give advice when somebody asks for it.
rules-rule-stays-here = – What is said here stays here.
rules-rule-own-words = – Everybody speaks of themselves.
rules-rule-silence = – Saying nothing is fine too.
rules-rule-break = – You can always have a break.
rules-own = – { $rule }
rules-chosen = { $rule } (chosen)
rules-type = Type something myself
    .typed = type something myself|type it myself|my own
rules-own-words = Type it as you would say it. Everybody in the group reads this.
    .again = Type it in your own words. Short is fine.
rules-enough = There are four of your own already. Take one away first.
rules-of-group =
    This is how { $owner } wants you to talk with each other:

    { $rules }
rules-none = { $owner } has chosen nothing for that yet.
rules-with =
    { $date }

    This is how we talk with each other:
    { $rules }

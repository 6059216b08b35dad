# The network map: who is around the owner. Only the owner reads these.

network-first =
    Who is around you? Family, a friend, the neighbours, somebody from care.

    One name is enough. Only you see the map.
    .help = The map is a picture with you in the middle. Around you are the people that you name. They don't know that.
network-another = Who comes on your map? One name is enough. Only you see this.
    .help = The map is a picture with you in the middle. Around you are the people that you name. They don't know that.
network-next = { $last } is on your map. Who else? One name is enough.
network-next-several = { $names } are on your map. Who else? One name is enough.
network-see-map = See the map
    .typed = map|the map|see the map|my map|show me|network|no|nobody|nobody else|done|that is all
network-relation = What is { $name } to you? A brother, a friend or a neighbour, for example.
network-closeness = How close does { $name } feel?
    .help = There are three circles around you. It is about how it feels, not how far away somebody lives. You can always change it.
network-circle-close = Very close
    .typed = very close|closest
network-circle-near = Close
    .typed = close|near
network-circle-further = Further away
    .typed = further away|further|far|far away
network-where-from = Where do you know { $name } from?
network-sector-family = Family
    .typed = family|home
network-sector-friends = Friends
    .typed = friends|friend
network-sector-neighbours = Neighbours
    .typed = neighbours|neighbour|neighbors|neighbor
network-sector-work = Work or school
    .typed = work|school|work or school|colleague
network-sector-care = Care
    .typed = care|professional
network-sector-elsewhere = Elsewhere
    .typed = elsewhere|somewhere else|other|club|church|mosque|internet|online
network-enough = { $name } is on your map. Enough for today. To go on, type "network".

network-map-seen =
    This is your map. A copy of it can be seen by { $names }. Tap a name if you want to change something.

    { $people }
network-map =
    This is your map. Only you see it. Tap a name if you want to change something.

    { $people }
network-nobody = There is nobody on your map yet. That is fine. Do you want to name somebody?
network-line = { $circle }: { $people }
network-line-none = No place yet: { $people }
network-no-place = No place yet
network-somebody = somebody
network-who = { $name } ({ $what })
network-who-both = { $name } ({ $relation }, { $sector })
network-from-family = family
network-from-friends = friends
network-from-neighbours = neighbours
network-from-work = work or school
network-from-care = care
network-title = The people around { $owner }
network-title-nameless = The people around you
network-title-copy = People around me
network-you = you
network-me = me
network-picture =
    { $count ->
        [one] Your map as a picture: you in the middle, with one name. The message says where.
       *[other] Your map as a picture: you in the middle, with { $count } names. The message says who is where.
    }
network-picture-copy =
    { $count ->
        [one] A map as a picture, with one name. The message says where.
       *[other] A map as a picture, with { $count } people. The message says who is where.
    }
network-add = Add somebody
    .typed = add somebody|add|somebody else|one more
network-more = More names
    .typed = more|more names
network-about-whom = Who is it about?
network-find = Find a name
    .typed = find|find a name|search|look for a name
network-find-whom = Who are you looking for? A piece of the name is enough.
network-not-found = I can't find that name on your map. Maybe they are on it by another name.

network-one =
    { $who }

    { $known }
network-one-bare = { $who }
network-one-circle = Place on the map: { $circle }
network-one-member = Takes part in your group
network-one-touch-daily = In touch: every day
network-one-touch-weekly = In touch: every week
network-one-touch-monthly = In touch: every month
network-one-touch-seldom = In touch: less often
network-one-energy-gives = Being in touch gives energy
network-one-energy-takes = Being in touch takes energy
network-one-energy-both = Being in touch gives and takes energy
network-one-help = Could maybe help with: { $help }
network-one-only-you = Only you see this.
network-rename = Other words
    .typed = other words|other name|name|rename
network-move = Other place
    .typed = other place|place|move
network-invite = Ask { $name }
network-take-off = Off the map
    .typed = off the map|remove|take off
network-keep = Leave it so
    .typed = leave it so|leave it|same|keep|skip
network-new-name = What do you want to call { $name }?
network-name-in-group = In the group they are called { $old }. Do you want it to be { $new } there too? The group sees that.
network-off = Do you want to take { $name } off your map? An invitation then stops too. { $name } hears nothing about it.
network-off-member = Do you want to take { $name } off your map? { $name } stays in your group, and hears nothing about it.
network-off-yes = Yes, off the map
    .typed = yes|yes off the map|take off
network-off-done = { $name } is no longer on your map.
network-go-on = Go on with your map
    .typed = go on|go on with the map|go on with my map

network-more-about = More about { $name }
network-in-touch = How often are you in touch with { $name }? About is enough. Only you see this.
network-in-touch-again = How often are you in touch with { $name }? Now it says: { $known }.
network-touch-daily = Every day
    .typed = every day|daily|almost every day
network-touch-weekly = Every week
    .typed = every week|weekly|often
network-touch-monthly = Every month
    .typed = every month|monthly|sometimes
network-touch-seldom = Less often
    .typed = less often|less|seldom|hardly ever|never|now and then
network-energy = How is it for you to be in touch with { $name }? It may be both. Only you see this. It never comes in a picture.
    .help = Being in touch can give energy and take energy. That says nothing about how kind somebody is. It helps you choose who to be with, and when.
network-energy-again = How is it for you to be in touch with { $name }? Now it says: { $known }.
    .help = Being in touch can give energy and take energy. That says nothing about how kind somebody is. It helps you choose who to be with, and when.
network-energy-is-gives = Gives energy
    .typed = gives energy|gives|energy|nice|good
network-energy-is-takes = Takes energy
    .typed = takes energy|takes|tired|heavy
network-energy-is-both = Both
    .typed = both|it varies
network-help = What could { $name } help you with? Small is fine, like having coffee together. { $name } does not hear this.
network-help-again = What could { $name } help you with? Now it says: "{ $known }".
network-forget = Take it away
    .typed = take it away|take away|remove|erase

network-more-to-do = Share or print
    .typed = share or print|share|print
network-options = What do you want with your map? Nothing goes to anybody by itself.
network-print = Map to print
    .typed = print|to print|map to print|pdf
network-page = This is your map on paper, also in words. What only you see is not on it: how often, energy and help. You choose who sees this page.
network-page-name = map
network-page-day = Map of { $day } { $year }
network-page-alt = The map as a drawing. Below it stands in words who is where.
network-energy-all = What gives energy?
    .typed = energy|what gives energy|what takes energy
network-energy-overview =
    This is how you called it. There is no right or wrong. Only you see this.

    { $lines }
network-energy-line-gives = Gives energy: { $names }
network-energy-line-takes = Takes energy: { $names }
network-energy-line-both = Gives and takes energy: { $names }

# Showing a copy of the map to somebody in the group.

network-share = Show somebody the map
    .typed = show|show somebody|share|share the map
network-share-alone = Nobody in your group gets messages here yet. You can print your map, and look at it together.
network-share-whom = Who may see a copy of your map? You first see exactly what that person gets.
network-share-names = People from outside your group are on your map too. They don't know that. How may { $name } see them?
network-share-named = By their name
    .typed = by their name|by name|names|with names
network-share-unnamed = As "somebody"
    .typed = as somebody|somebody|without names|without a name
network-share-without = Do you want to leave somebody out? Type the name, or a few names. { $name } does not see that somebody is missing.
    .again = I can't find that name on your map. Type it as it stands on the map. Or let everybody stay.
network-share-everybody = Everybody may stay
    .typed = everybody|everybody may stay|nobody|leave nobody out|no|skip
network-share-nobody-left = Then nobody is left. Let one of them stay, or stop here: type "stop".
network-share-preview =
    This is exactly what { $name } gets, with the picture. { $own }

    { $people }

    { $way } Do you want me to show it?
network-share-own-place = { $name } also sees their own place: { $circle }.
network-share-own-no-place = { $name } is on it too, without a place yet.
network-share-own-not = { $name } is not on it themselves.
network-share-way-chat = It goes to { $name } in their chat. You can take it back, but what is seen is seen.
network-share-way-nameless = In the chat of { $name } it first only says that there is something. A professional must sometimes write down what they see. You can take it back, but what is seen is seen.
network-share-way-professional = It goes to { $name } in their chat. A professional must sometimes write down what they see. You can take it back, but what is seen is seen.
network-share-yes = Yes, show it to { $name }
    .typed = yes|show it|yes show it|good|okay|ok
network-share-no = No, don't show it
    .typed = no|don't|no don't show it|rather not
network-share-not = Fine. Nothing was shared.
network-shared = { $name } gets to see your map as you saw it. Do you change the map? { $name } does not see that, unless you show it again.
network-who-sees = Who sees this?
    .typed = who sees this|who sees my map|who
network-nobody-sees = Only you see your map.
network-seen-by = A copy of your map can be seen by { $people }. Tap a name to look, or to take it back.
network-has-copy = { $name } (of { $day })
network-their-copy =
    This is what { $name } can see, with the picture.

    { $people }
network-take-back = Take back
    .typed = take back|take it back|withdraw
network-share-again = Show it again
    .typed = again|show it again
network-taken-back = { $name } can't open your map here any more. What is already in { $name }'s chat stays there. I tell { $name } nothing.

# What somebody gets to whom the owner shows the map.

network-given-nameless = There is something for you.
network-given =
    This is a map of { $owner }: people, and how close they feel now. It is about feeling. Further away is not worth less, and it can change.

    { $people }

    You get this in confidence. Please show it to nobody else.

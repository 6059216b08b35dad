# The network map: who is around the owner. Only the owner reads these.

network-first =
    Who is around you? Family, a friend, the neighbours, somebody from care.

    One name is enough. Only you see the map.
    .help = The map is a picture with you in the middle. Around you are the people that you name. They don't know that.
network-another = Who comes on your map? One name is enough. Only you see this.
    .help = The map is a picture with you in the middle. Around you are the people that you name. They don't know that.
network-next = { $last } is on your map. Who else? One name is enough.
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
network-enough = { $name } is on your map. Enough for today. To go on, type "network".

network-map =
    This is your map. Only you see it. Tap a name if you want to change something.

    { $people }
network-nobody = There is nobody on your map yet. That is fine. Do you want to name somebody?
network-line = { $circle }: { $people }
network-line-none = No place yet: { $people }
network-who = { $name } ({ $what })
network-who-both = { $name } ({ $relation }, { $sector })
network-from-family = family
network-from-friends = friends
network-from-neighbours = neighbours
network-from-work = work or school
network-from-care = care
network-title = The people around { $owner }
network-title-nameless = The people around you
network-you = you
network-picture =
    { $count ->
        [one] Your map as a picture: you in the middle, with one name. The message says where.
       *[other] Your map as a picture: you in the middle, with { $count } names. The message says who is where.
    }
network-add = Add somebody
    .typed = add somebody|add|somebody else|one more
network-more = More names
    .typed = more|more names
network-about-whom = Who is it about?

network-one =
    { $who }

    { $known }
network-one-bare = { $who }
network-one-circle = Place on the map: { $circle }
network-one-member = Takes part in your group
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

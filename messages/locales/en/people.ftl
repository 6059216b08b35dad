# The people of a group: who they are, who sees what, and what they can do themselves.

people-list =
    These people take part. Only you see this list.

    { $people }
people-line = { $name }: { $what }
people-nobody = Nobody takes part yet. That is fine. Would you like to ask somebody?
people-more = More people
    .typed = more|more people
people-all = Everybody
    .typed = everybody|people|all people
people-ask-somebody = Ask somebody
    .typed = ask somebody|ask|invite

people-is-informal = family or friend
people-is-professional = professional
people-is-peer = expert by experience
people-is-informed = gets summaries only
people-is-guest = guest at one meeting
people-is-guest-on = guest on { $day }

people-page = { $lines }
people-one = { $name }: { $what }. Only you see this.
people-one-no-app = { $name } uses no app. You tell them yourself.
people-what-they-see = What does { $name } see?
    .typed = what does { $name } see|who sees what|what do they see
people-wishes = Wishes and limits
    .typed = wishes and limits|wishes|limits|limit
people-wants-app = { $name } wants the app too
    .typed = wants the app|the app|app
people-be-otherwise = Take part differently
    .typed = take part differently|differently|change
people-take-out = Take out of the group
    .typed = take out of the group|out of the group|take out|remove
people-back-to = Back to { $name }
    .typed = back to { $name }

people-what-are-they =
    { $name }: { $what }.

    Would you like it otherwise? { $name } gets no message about it.
people-be-informal = Family or friend
    .typed = family|friend|family or friend
people-be-professional = Professional
    .typed = professional|care
people-be-peer = Expert by experience
    .typed = expert by experience|peer|experience
people-be-member = Just takes part
    .typed = just takes part|takes part
people-be-informed = Summaries only
    .typed = summaries only|summaries
people-be-guest = Guest: { $day }
    .typed = guest
people-day = { $day }
people-day-sought = the day you look for
people-route-chat = Summary in the chat
    .typed = in the chat|summary in the chat
people-route-by-link = Summary with a code
    .typed = with a code|summary with a code|pick up
people-route-by-hand = Summary from yourself
    .typed = from me|summary from yourself|myself

people-is-until = { $what }, until { $day }
people-until = For a while
    .typed = for a while|for now|until when|end date
people-until-when =
    Until when does { $name } take part? You can always change that.

    After that { $name } is out of your group, without a message. You do hear it then.
people-until-day = Until { $day }
people-until-no-end = Without an end
    .typed = without an end|no end
people-until-over = { $name } took part for a while. That time is over. { $name } got no message. You can always ask again.
people-until-over-led = { $name } took part for a while. That time is over. { $name } got no message. { $name } was to lead a meeting. Do you choose somebody else? Type "meeting".

people-who-sees = Who sees this?
    .typed = who sees this|who sees it|who can see this
people-who-sees-what = Who sees what?
    .typed = who sees what|who sees that
people-which-thing = Who sees what? Choose what it is about.
people-thing-calendar = The day and the place
    .typed = the day and the place|day and place|the day|the place
people-of-thing-calendar = the day and the place
people-thing-agenda = The agenda
    .typed = the agenda
people-of-thing-agenda = the agenda
people-thing-goals = Your shared goals
    .typed = your shared goals|shared goals|the goals
people-of-thing-goals = your shared goals
people-thing-agreements = The agreements
    .typed = the agreements
people-of-thing-agreements = the agreements
people-thing-tasks = Tasks of others
    .typed = tasks of others
people-of-thing-tasks = tasks of others
people-thing-summary = The summary
    .typed = the summary
people-of-thing-summary = the summary
people-thing-map = The map of people
    .typed = the map|the map of people
people-of-thing-map = the map of people
people-sees =
    { $thing }: who sees this? Tap a name to change it.

    Nobody gets a message about this. What was sent already, I can't take back.
people-sees-anyway = { $names } leads a meeting or writes in it. For that, this is still needed.
people-sees-nobody = { $thing }: only you see this. Nobody else takes part yet.
people-sees-map = The map is yours. You showed one to: { $names }.
people-sees-map-nobody = The map is yours alone. Nobody else sees it.
people-about-map = Who has the map?
    .typed = who has the map|map
people-they-see =
    What does { $name } see? Tap something to change it.

    { $name } gets no message about this. What was sent already, I can't take back.
people-does-see = Yes: { $what }
    .typed = { $what }|yes { $what }
people-sees-not = No: { $what }
    .typed = { $what }|no { $what }
people-shared-now = It is morning. You share more with { $name } now, as you wanted.

people-out-sure =
    Would you like to take { $name } out of the group? You may, without a reason. { $name } gets no message and sees nothing new. Tasks of { $name } are free again then.
people-keeps-chat = What { $name } got before stays in { $name }'s own chat.
people-knows-both = { $name } does know: { $day }, { $place }.
people-knows-day = { $name } does know: { $day }.
people-knows-days = { $name } knows which days you asked about.
people-out-yes = Yes, without a message
    .typed = yes|yes without a message|without a message|silently
people-out-with-words = With a kind message
    .typed = with a message|with a kind message
people-out-no = No, they stay
    .typed = no|no they stay|they stay|not after all
people-out-preview =
    This is what { $name } will read:

    « { $words } »
people-out-yes-kind = Yes, with this message
    .typed = yes|yes with this message|good
people-goodbye = Hello { $name }. You do not take part in the group of { $owner } any more. Thank you for being there. You don't have to do anything.
people-goodbye-nameless = You do not take part any more in a group that you were in. Thank you for being there. You don't have to do anything.
people-is-out = { $name } is out of your group. I sent { $name } nothing.
people-is-out-told = { $name } is out of your group. I sent { $name } the message that you saw.
people-out-led = { $name } was to lead a meeting. Will you choose somebody else? Type "meeting".
people-other-day = Another day
    .typed = another day|other day
people-other-place = Another place
    .typed = another place|other place

people-yours = You take part in the group of { $owner }. You say what you can and want. Less is fine, and stopping is fine too.
people-not-for-a-while = I can't for a while
    .typed = i can't for a while|i cant for a while|not for a while|pause
people-again = I can again
    .typed = i can again|again|i take part again
people-leave = I'd like to stop
    .typed = i'd like to stop|out of the group|leave
people-away-how-long = That is fine. Until then I ask you nothing from this group. For how long?
people-away-week = A week
    .typed = a week|1 week|week
people-away-month = A month
    .typed = a month|1 month|month
people-away-open = Until I say so
    .typed = until i say so|i don't know|i don't know yet
people-away-not = Not after all
    .typed = not after all|no|never mind
people-away-until =
    Fine. Up to and including { $until } I ask you nothing.

    May { $owner } know that you can't for a while? I say no more than that.
people-away-no-end =
    Fine. I ask you nothing until you can again. Then type "people".

    May { $owner } know that you can't for a while? I say no more than that.
people-away-told = Thank you. { $owner } hears only that you can't for a while. You can always take part again sooner: type "people".
people-away-untold = Fine. I tell nobody. You can always take part again sooner: type "people".
people-is-away = { $name } can't for a while. Until then I ask { $name } nothing. You don't have to do anything.
people-welcome-back = Welcome back. Nothing is late and nothing needs to be quick.
people-away-over = You couldn't for a while in the group of { $owner }. That time is over. Nothing is late. Would you like longer? That is fine too.
people-away-over-nameless = You couldn't for a while in a group of yours. That time is over. Nothing is late. Would you like longer? That is fine too.
people-away-over-label = After your pause
    .typed = after your pause|pause
people-away-longer = Not yet
    .typed = not yet|longer
people-see-menu = See what you can do
    .typed = see|see what i can do|look

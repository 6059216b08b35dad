# Asking somebody: whom, in which words, and how it stands.

invite-someone = Ask somebody
    .typed = ask somebody|ask|invite
invite-whom = Who would you like to ask?
invite-somebody-new = Somebody else
    .typed = somebody else|someone else|new
invite-name = What is their name? A first name is enough. Only you see this now.
invite-name-helped = What are they called? A first name is enough.
invite-from = Where does { $name } belong?
invite-from-informal = Family, friend or neighbour
    .typed = family|friend|neighbour|relative
invite-from-professional = Professional
    .typed = professional|care
invite-from-peer = Expert by experience
    .typed = expert by experience|expert|peer
invite-goal = What would you like, and does { $name } fit with it? Only you see this.
invite-no-goal = None of these
    .typed = none of these|none|don't know|skip
invite-from-map = From your map: { $what }
invite-small = Something small is a good start. What would you like to ask { $name }?
invite-small-coffee = Have coffee once
    .typed = coffee|have coffee
invite-small-walk = Go for a short walk
    .typed = walk|a walk
invite-small-call = A call now and then
    .typed = call|calling
invite-small-reading = Read a letter with me
    .typed = letter|read a letter
invite-small-errand = Come to the shop once
    .typed = shop|shopping
invite-small-along = Come along once
    .typed = come along|along
invite-say-to =
    « { $what } »

    { $name } will read this. How do you say it then? For example: "you can call me".
invite-leave-out = Leave it out
    .typed = leave out|leave it out|skip
invite-example-talking = I would like some people around me. I think of you. Maybe we can talk now and then.
invite-example-doing = I would like some people around me. I think of you. Maybe we can do something together.
invite-example-coffee = I would like some people around me. I think of you. Would you have coffee with me one time? That is enough.
invite-example-walk = I would like some people around me. I think of you. Would you go for a walk with me one time? That is enough.
invite-example-call = I would like some people around me. I think of you. Shall we call now and then? That is enough.
invite-example-reading = I would like some people around me. I think of you. Would you read a letter with me one time? That is enough.
invite-example-errand = I would like some people around me. I think of you. Would you come to the shop with me one time? That is enough.
invite-example-along = I would like some people around me. I think of you. There is a place where I would rather not go alone. Would you come along one time?
invite-example-own = I would like some people around me. I think of you. This is what I would like: { $what }.
invite-example-said = I would like some people around me. I think of you. { $said }
invite-example-app = you take part in my group already. If you like, you can now do so in an app as well.
invite-example-open = I would like some people around me. I think of you. We can work out together what you would do.
invite-example-guest = I come together with the people around me. I would like you to be there one time.
invite-example-informed = I come together with the people around me. I would like you to read what we agree on.
invite-preview =
    You can send this to { $name }. All of it can be changed.

    « { $words } »

    I add: no is fine too. And a link to answer.
invite-preview-read =
    You can send this to { $name }. All of it can be changed. { $name } would then get summaries only.

    « { $words } »

    I add: it is about summaries, and no is fine too. And a link to answer.
invite-preview-once =
    You can send this to { $name }. All of it can be changed. { $name } would be a guest one time.

    « { $words } »

    I add: it is one time, and no is fine too. And a link to answer.
invite-preview-good = That's good
    .typed = that's good|good|fine|yes|ok
invite-preview-change = Change it
    .typed = change it|change|no
invite-preview-keep = Keep for later
    .typed = keep for later|keep|later
invite-preview-rehearse = Practise first
    .typed = practise first|practice first|practise|practice|rehearse
invite-preview-other-way = Another way
    .typed = another way|guest|summaries
invite-way = How would you ask { $name } to take part?
invite-way-member = Just in the group
    .typed = in the group|just in the group|member
invite-way-informed = Summaries only
    .typed = summaries|summaries only
invite-way-guest = A guest one time: { $when }
    .typed = guest|one time
invite-way-guest-next = A guest one time, the next time
    .typed = guest|one time
invite-own-words = How would you say it? Type it the way you talk. { $name } reads exactly this.
    .help = Now it says: « { $words } »
invite-hello = Hi { $name }
invite-hello-there = Hi
invite-greeted = { $hello }, { $words }
invite-greeted-apart = { $hello }. { $words }
invite-pass-on-member =
    { $words }

    No is fine, without a reason. No Telegram? Just answer me. Otherwise: { $link }
invite-pass-on-guest =
    { $words }

    It is for one time. No is fine, without a reason. No Telegram? Just answer me. Otherwise: { $link }
invite-pass-on-informed =
    { $words }

    You would get summaries only. No is fine, without a reason. No Telegram? Just answer me. Otherwise: { $link }
invite-pass-on-for =
    { $hello }, { $owner } asked me to give you this:

    « { $words } »

    No is fine, without a reason. No Telegram? Just tell me. Otherwise: { $link }
invite-pass-on-for-nameless =
    { $hello }, somebody you know asked me to give you this:

    « { $words } »

    No is fine, without a reason. No Telegram? Just tell me. Otherwise: { $link }
invite-ready-owner =
    Ready. I send nothing myself. You pass this on, for example in WhatsApp. The link is for { $name } alone, until { $until }.

    { $text }
invite-ready-together =
    Ready. I send nothing myself. Read this through together. Pass it on when you both feel ready. The link is for { $name } alone, until { $until }.

    { $text }
invite-ready-another =
    Ready. I send nothing myself. Give this to the person who asks for you. They pass it on. The link is for { $name } alone, until { $until }.

    { $text }
invite-share = Pass on
invite-qr = QR code
    .typed = qr|qr code
invite-no-app = { $name } answers me
    .typed = answers me|no telegram
invite-qr-shown = Let { $name } scan this picture. It is the same link.
invite-qr-alt = A square picture with the link, to scan with a phone.
invite-overview =
    This is how asking stands. Nothing has to be quick.

    { $people }
invite-stands-nominated = { $name }: not asked yet
invite-stands-open = { $name }: no answer yet
invite-stands-passing-on = { $name }: { $asker } would ask
invite-stands-passed-on = { $name }: { $asker } has asked
invite-stands-talk-first = { $name }: wants to talk first
invite-stands-pending = { $name }: said yes, you still check who it is
invite-stands-pending-helped = { $name }: said yes, the owner looks who it is
invite-stands-talk-first-helped = { $name }: wants to talk first
invite-stands-confirmed = { $name }: takes part
invite-stands-declined = { $name }: would rather not
invite-stands-expired = { $name }: the link has ended
invite-look = { $lines }
invite-look-nominated = You thought of { $name }. Nobody has heard anything.
invite-look-open = { $name } has not answered here yet. Did { $name } tell you something? Then you can fill that in.
invite-look-passing-on = { $asker } would ask { $name }. Do you know the answer? Then you can fill that in.
invite-look-passed-on = { $asker } has passed it on. Do you know what { $name } said? Then you can fill that in.
invite-look-talk-first = { $name } wants to talk with you first. Do you know the answer? Then you can fill that in.
invite-look-expired = The link for { $name } has ended. You can make a new one. Or fill in the answer yourself.
invite-look-pending = Somebody said yes with the link for { $name }. Did you hear the two words? Is this { $name }?
invite-look-pending-helped = Somebody said yes with the link for { $name }. The owner looks who it is.
invite-look-talk-first-helped = { $name } wants to talk first with who asked. Do you know the answer already? Then you can fill it in. The owner says yes or no after that.
invite-look-words = The words are: { $first } and { $second }.
invite-look-confirmed = { $name } said yes.
invite-look-declined = { $name } would rather not take part. That is fine.
invite-look-withdrawn = The question to { $name } is no longer open.
invite-why-goal = With this wish: « { $goal } »
invite-why-hoped = You thought of: « { $what } »
invite-why-yours = Nobody else sees what you thought of.
invite-why-helped = { $name } helps you to ask. Did { $name } fill this in? Then { $name } knows it too. Nobody else sees it.
invite-go-on-with = Go on with { $name }
    .typed = go on
invite-forget = Don't ask after all
    .typed = don't ask|never mind|don't ask after all
invite-forgotten = Fine. { $name } hears nothing of this.
invite-again = Ask once more
    .typed = ask once more|ask again|once more
invite-more-about = You can do this as well. The link for { $name } works until { $until }.
invite-other-day = Until another day
    .typed = another day|end date|until another day
invite-until = Until which day may the link for { $name } work?
    .again = I don't understand that yet. Type one day, for example "Friday" or "1 February".
invite-until-week = A week
invite-until-fortnight = Two weeks
invite-until-month = A month
invite-until-past = That day has been. Which day shall it be?
invite-until-far = That is rather far off. Three months is the most.
invite-until-said = Good. The link for { $name } works until { $until }, that day included.

# Somebody asks for the owner.
invite-asker = Somebody asks for me
    .typed = somebody asks for me|somebody else asks|somebody else
invite-asker-whom = Who may ask { $name }?
invite-asker-elsewhere = Somebody outside the group
    .typed = somebody outside the group|somebody else|outside
invite-asker-preview =
    { $asker } gets this from me, with the link for { $name }:

    « { $words } »

    Shall I ask { $asker }? They may still say no.
invite-asker-send = Yes, ask them
    .typed = yes|yes ask them|ask them
invite-asker-not-yet = Fine. Nobody has heard anything.
invite-asker-sent = { $asker } gets your question. I tell you when it was passed on to { $name }.
invite-asker-nameless = There is something for you.
invite-asker-asked =
    { $owner } asks if you would give this to { $name }. No is fine too. Did you pass it on? Then tap "Passed on". { $owner } hears that.

    { $text }
invite-asker-done = Passed on
    .typed = passed on|done
invite-asker-no = Rather not
    .typed = rather not|no
invite-asker-thanks = Thank you. I pass on that it worked.
invite-asker-fine = That is fine. I only pass on that you would rather not.
invite-asker-did = { $asker } has passed your question on to { $name }.
invite-asker-rather-not = { $asker } would rather not ask { $name }. That is fine. It says nothing about you.

# Rehearsing: every message says that it is practice.
invite-practice =
    Practice. Nobody hears this. This is how { $name } gets it from you:

    { $text }
    .again = Practice. I don't understand that yet. Tap a button.
invite-practice-link = (the link comes here)
invite-practice-on = I am { $name }
    .typed = go on|yes|i am
invite-practice-stop = Done with practice
    .typed = done|stop practice|done with practice
invite-practice-sees =
    Practice. Nobody hears this. { $name } then reads:

    { $text }
    .again = Practice. I don't understand that yet. Tap a button.
invite-practice-then =
    Practice. Nobody hears this. { $name } reads: « { $theirs } »

    And you hear: « { $yours } »
    .again = Practice. I don't understand that yet. Tap a button.
invite-practice-then-nothing =
    Practice. Nobody hears this. { $name } reads: « { $theirs } »

    And you hear nothing.
    .again = Practice. I don't understand that yet. Tap a button.
invite-practice-again = Once more
    .typed = once more|again

invite-they-said-yes = Said yes
    .typed = said yes
invite-they-said-no = Said no
    .typed = said no
invite-show-again = See the message again
    .typed = again|see the message again
invite-new-link = New link
    .typed = new link
invite-withdraw = Withdraw
    .typed = withdraw|take back
invite-withdrawn = The invitation for { $name } is gone. The link no longer works. { $name } hears nothing of this.
invite-noted-no = Noted: { $name } would rather not take part. That is fine.
invite-go-on = Go on asking
    .typed = go on|go on asking

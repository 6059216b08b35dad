# Asking somebody: whom, in which words, and how it stands.

invite-someone = Ask somebody
    .typed = ask somebody|ask|invite
invite-whom = Who would you like to ask?
invite-somebody-new = Somebody else
    .typed = somebody else|someone else|new
invite-name = What is their name? A first name is enough. Only you see this.
invite-from = Where does { $name } belong?
invite-from-own = Family, friend or neighbour
    .typed = family|friend|neighbour|relative
invite-from-care = Professional
    .typed = professional|care
invite-example-talking = I would like some people around me. I think of you. Maybe we can talk now and then.
invite-example-doing = I would like some people around me. I think of you. Maybe we can do something together.
invite-example-open = I would like some people around me. I think of you. We can work out together what you would do.
invite-preview =
    You can send this to { $name }. All of it can be changed.

    « { $words } »

    I add: no is fine too. And a link to answer.
invite-preview-good = That's good
    .typed = that's good|good|fine|yes|ok
invite-preview-change = Change it
    .typed = change it|change|no
invite-preview-keep = Keep for later
    .typed = keep for later|keep|later
invite-own-words = How would you say it? Type it the way you talk. { $name } reads exactly this.
    .help = Now it says: « { $words } »
invite-pass-on =
    Hi { $name }, { $words }

    No is fine, without a reason. No Telegram? Just answer me. Otherwise: { $link }
invite-ready =
    Ready. I send nothing myself. You pass this on, for example in WhatsApp. The link is for { $name } alone, until { $until }.

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
invite-stands-open = { $name }: no answer yet
invite-stands-later = { $name }: is thinking about it
invite-stands-talk-first = { $name }: wants to talk first
invite-stands-pending = { $name }: said yes, you still check who it is
invite-stands-confirmed = { $name }: takes part
invite-stands-declined = { $name }: would rather not
invite-stands-expired = { $name }: the link has ended
invite-look-open = { $name } has not answered here yet. Did { $name } tell you something? Then you can fill that in.
invite-look-later = { $name } is thinking about it. Did { $name } tell you something? Then you can fill that in.
invite-look-talk-first = { $name } wants to talk with you first. Do you know the answer? Then you can fill that in.
invite-look-expired = The link for { $name } has ended. You can make a new one. Or fill in the answer yourself.
invite-look-pending = Somebody said yes with the link for { $name }. Did you hear the two words? Is this { $name }?
invite-look-confirmed = { $name } takes part.
invite-look-declined = { $name } would rather not take part. That is fine.
invite-they-said-yes = Said yes
    .typed = said yes|yes
invite-they-said-no = Said no
    .typed = said no|no
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

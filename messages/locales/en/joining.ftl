# The owner confirms who came in.

joining-who-is-it = Somebody said yes with your link. Ask { $name } for the two words. Are they { $first } and { $second }?
joining-yes = Yes, this is { $name }
    .typed = yes|right|that's right
joining-talk-first = Somebody with the link for { $name } wants to talk with you first.
joining-how-to-talk = Help with that talk
    .typed = help with that talk|help with the talk
joining-no-said = Somebody with the link for { $name } said: no. That is fine, without a reason.
joining-later = Fine. Nobody sees anything yet. Do you know? Type "invite".
joining-not-them = Good that you checked. That person sees nothing and that link is dead. Do you want a new one for { $name }?
joining-done = { $name } is in the group now. You did that well.
joining-done-app = { $name } now uses the app, and answers there. What you wrote down for { $name } is now { $name }'s own.
joining-told-is-yours = { $owner } wrote down earlier what you told of wishes and limits. That is yours now. You may change it or take it away.
joining-something-yours = Something was written down for you. It is yours now. You may change it or take it away.
joining-see-it = Look
    .typed = look|show me
joining-read-by-others =
    { $done }

    The others in the group read "{ $name }" too. A name may be clearer for them.
joining-give-name = Give a name
    .typed = give a name|a name|name|another name
joining-tell-guest = Tell { $name } when it is
    .typed = tell them|tell|yes
joining-welcome = You now belong to the group of { $owner }. You don't have to do anything. When there is something to choose, you hear it. Type "menu" to see what you can do.
joining-without-app = { $name } is in the group now, without the app. You fill in what { $name } answers. I note that you did.
joining-welcome-guest = You are a guest one time in the group of { $owner }. You hear about that one time here. After it you hear nothing more. Type "menu" to see what you can do.
joining-welcome-informed = You read along with the group of { $owner }. You don't have to do anything. When there is a summary for you, you hear it.
joining-nameless =
    { $welcome }

    I name nobody in this chat by myself.
joining-several = You now belong to more than one group. Above a message you see which one it is about. This one is called: { $group }. Only you see that.

# Who leads, and who writes down what is agreed: asked, never appointed.

posts-who =
    { $post ->
        [chair] Whom do you want to ask to lead? They mind the time, and that everybody has a turn. You can do it yourself too.
        [together] Whom would you like to ask to lead together? Everybody says yes or no for themselves. It may be you.
       *[notes] Whom do you want to ask to write down what you agree? You can do it yourself too.
    }
posts-who-of-them =
    { $post ->
        [chair] Whom do you want to ask to lead? They mind the time, and that everybody has a turn.
        [together] Whom would you like to ask to lead together? Everybody says yes or no for themselves.
       *[notes] Whom do you want to ask to write down what they agree?
    }
posts-myself = Myself
    .typed = me|myself|i will
posts-they = Ask { $name } yourself. What did { $name } say?
posts-they-said-yes = Said yes
    .typed = said yes|yes
posts-rather-not = Rather not
    .typed = rather not|no|no thanks
posts-later = Fine. That can wait. Type "meeting" when you know somebody.
posts-yourself =
    { $post ->
        [chair] Good. You lead. I help you through it step by step.
        [together] Fine. You lead together with the other.
       *[notes] Good. You write down what you all agree.
    }
posts-yourself-alone =
    Good. You lead. I help you through it step by step.

    What if your phone runs out? Ask somebody now to write things down. They can then go on with theirs. You don't have to.
posts-ask-notes = Ask somebody
    .typed = ask somebody|yes|yes please
posts-they-do =
    { $post ->
        [chair] { $name } leads.
        [together] { $name } leads along.
       *[notes] { $name } writes down what you agree.
    }
posts-asked =
    { $post ->
        [chair] Would you like to lead the talk on { $day }? That is a question from { $owner }.
        [together] Would you like to lead the talk together with somebody on { $day }? { $owner } asks you that.
       *[notes] Would you like to write down what is agreed, on { $day }? That is a question from { $owner }.
    }

    { $post ->
        [chair] You mind the time, and that everybody has a turn. I help you through it. No is fine too.
        [together] Together you watch the time and everyone's turn. I help you step by step. No is fine too.
       *[notes] It is only about agreements and tasks. Type "agreement" or "task" then. No is fine too.
    }
posts-yes = Yes, I will
    .typed = yes|yes i will|yes please|sure|fine
posts-asking = I am asking { $name }. You hear the answer.
posts-thanks =
    { $post ->
        [chair] Thank you. You lead on { $day }. I help you through it step by step.
        [together] Thank you. You lead along on { $day }. I help you through it step by step.
       *[notes] Thank you. You write down the agreements on { $day }. Type "agreement" or "task" then.
    }
posts-said-yes =
    { $post ->
        [chair] { $name } will lead on { $day }.
        [together] { $name } would like to lead along on { $day }.
       *[notes] { $name } will take notes on { $day }.
    }
posts-no-thanks = That is fine. I only tell { $owner }: rather not.
posts-said-no =
    { $post ->
        [chair] { $name } would rather not lead. That is fine.
        [together] { $name } would rather not lead along. That is fine.
       *[notes] { $name } would rather not take notes. That is fine.
    }
posts-not-needed =
    { $post ->
        [chair] You don't have to lead on { $day } after all. Somebody else will.
        [together] You need not lead along on { $day } after all. Thank you for being willing.
       *[notes] You don't have to take notes on { $day } after all. Somebody else will.
    }
posts-somebody-else = Ask somebody else
    .typed = somebody else|someone else|ask somebody else
posts-together = Lead together
    .typed = lead together|together|two chairs
posts-alone = Alone after all
    .typed = alone after all|alone|nobody|not together
posts-is-alone = Fine. Whoever leads does so alone.
posts-asked-along = Asked to lead along: { $name }
posts-chair-cannot = { $name } can't be there on { $day }, and was going to lead. That happens. Who leads now: { $other }. Do you want to ask somebody else?
posts-alone-now = The one with whom you would lead on { $day } can't after all. You then lead alone. Rather not? Just tell whoever asked you.

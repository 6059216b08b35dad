# The practice room's own pages. What the bot says stands in the other files.

practice-title = Practice room
practice-operator = Practice Room
practice-about = This is practice. The people here are invented. Nothing leaves this room. Use no real names.
practice-other-language = Nederlands
practice-to-chats = To the chats
practice-people = People

practice-clock = The clock of this room
practice-now = { $now }
practice-hour = An hour on
practice-day = A day on
practice-next = To the next moment
practice-set-clock = Choose a time
practice-set-clock-do = Set the clock
practice-day-and-time = Day and time
practice-next-is = The next moment is { $at }.
practice-nothing-planned = Nothing is planned now.

practice-add-person = Add somebody
practice-add-about = Make up a name. The bot does not know this person yet.
practice-add = Add
practice-name = Name
practice-name-missing = Fill in a name.
practice-somebody-new = Somebody new
practice-app = Language of the app
practice-app-nl = app in Dutch
practice-app-en = app in English

practice-play = Example
practice-play-about = You see a group of invented people come about. The clock moves along.
practice-play-until = Up to where?
practice-play-do = Play
practice-example-hello = The first time: Anna has an invitation ready
practice-example-members = The group is together
practice-example-date = A day has been found
practice-example-meeting = The meeting is going on
practice-example-after = The meeting is over

practice-alone = Alone
practice-alone-name = Alone: the chat of { $name }
practice-together = Everybody side by side
practice-chat-of = Chat of { $name } with the bot
practice-empty = No messages yet.
practice-start = Start
practice-start-name = Start, as { $name }
practice-to-text = To where you type
practice-type = Message from { $name } to the bot
practice-type-here = Type here
practice-send = Send
practice-bot = The bot
practice-pressed = { $name } chose
practice-opened = { $name } opened the bot
practice-passed-on = { $giver } passed this on, outside the bot
practice-silent = without a sound
practice-edited = changed
practice-lost = Did not arrive.
practice-in-words = In words

practice-open-as = Who opens this link?
practice-open = Open
practice-share = Pass on
practice-share-about = The bot does not send this. { $name } passes it on.
practice-share-text = The text
practice-copy = Copy
practice-copied = Copied.
practice-share-to = To whom?
practice-share-do = Pass it on
practice-shared = Passed on to { $name }.

practice-close = Close
practice-back = Back to the room
practice-busy = The bot is still busy. Try again in a moment.
practice-button-gone = That is not there any more.
practice-person-gone = That person is not here.
practice-full = The room is full.
practice-not-whole = Something is missing. Will you look again?
practice-too-long = That is too long. Make it shorter.
practice-room-gone = The room is away for a moment. I keep trying.

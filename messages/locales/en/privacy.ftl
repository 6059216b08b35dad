# What is kept, who can see it, how to erase it, where to complain.

privacy-kept =
    I keep what you type and choose here. I only do that if you said yes. It is locked, on a computer of { $operator }. Without your yes I know nothing any more after a day.

    Only you see your map of people. Your group sees what you share, and what you choose for a meeting. Nobody sees when you read something. No person reads along.

    Telegram and { $operator } technically can. In Telegram this talk is not fully locked. What is very private, better tell somebody yourself.
privacy-rights =
    You can always erase. Type "stop". What is in the chat itself, you erase there.

    Do you want to know what there is about you? Or must something change? { $operator } helps you: { $contact }.

    A complaint? You can also take it to the Dutch data protection office, the Autoriteit Persoonsgegevens: { $authority }.

# What is kept, who can see it, how to erase it, where to complain.

privacy-kept =
    Ik bewaar wat je hier typt en kiest. Dat doe ik alleen als je ja zei. Het staat op slot, op een computer van { $operator }. Zonder je ja weet ik na een dag niets meer.

    Je kaart van mensen ziet alleen jij. Je groep ziet wat jij deelt, en wat je kiest voor een bijeenkomst. Niemand ziet wanneer je iets leest. Er leest geen mens mee.

    Telegram en { $operator } kunnen er technisch wel bij. In Telegram staat dit gesprek niet helemaal op slot. Vertel wat heel privé is liever zelf aan iemand.
privacy-rights =
    Wissen kan altijd. Typ "stop". Wat in de chat zelf staat, wis je daar.

    Wil je weten wat er van jou is? Of moet er iets anders? { $operator } helpt je: { $contact }.

    Een klacht? Die mag je ook geven aan de Autoriteit Persoonsgegevens: { $authority }.

# Dutch or English.

language-which = Welke taal wil je? Which language do you want?
language-name-nl = Nederlands
    .typed = nederlands|nl|dutch
language-name-en = English
    .typed = engels|english|en
language-chosen = Goed. Ik praat Nederlands met je.

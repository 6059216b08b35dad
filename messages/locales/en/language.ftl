# Dutch or English.

language-which = Which language do you want?
language-name-nl = Nederlands
    .typed = nederlands|nl|dutch
language-name-en = English
    .typed = english|en|engels
language-chosen = All right. I speak English with you.

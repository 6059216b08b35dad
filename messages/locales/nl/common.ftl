common-yes = Ja
common-no = Nee

common-yes = Yes
common-no = No

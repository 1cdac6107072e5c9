"""Options that speak of the others are known, in the words of many exporters, and no others."""

import pytest

from quizapp.items.catch_all import speaks_of_all, speaks_of_others

OF_ALL = """
All of the above
All of the above.
“All of the above”
(None of these)
all the above
ALL OF THESE
All of them!
All of the others
All of the choices
All of the answers above
All answers are correct
All of the above are correct
All are correct
All options are true
All the other answers
They are all correct
None of the above
None of above
None of these answers
None of the other options
None of these
None are correct
No answer is correct
Neither of them
Neither of the above
Neither is correct
Both of these
Both of the above
Both are correct
Both answers are correct
Any of the above
Any of these
Some of the above
Two of the above
One or more of the above
More than one of these
Not all of these
Every one of these
Alle genannten
Alle der genannten
Alle oben genannten
Alle Antworten sind richtig
Alle sind richtig
Alle davon
Alle diese Antworten
Keine davon
Keine der genannten
Keine der Antworten ist richtig
Keiner von diesen
Keines der genannten
Nichts davon
Beides ist richtig
Beide Antworten sind richtig
Todas las anteriores
Ninguna de las anteriores
Todas as anteriores
Tutte le precedenti
Toutes ces réponses
Aucune de ces réponses
Alle bovenstaande
""".strip().splitlines()
LETTERED = """
Both A and B
A and B
A, B and C
Neither A nor B
either a or c
Options B and D
A and C only
Sowohl A als auch B
Weder A noch B
A und B
A and B are correct
""".strip().splitlines()
ORDINARY = """
All
None
Both
Neither
All Saints
All the King's Men
All about Eve
None but the Brave
Both sides of the river
Any Given Sunday
Some Like It Hot
The above-ground railway
Each other
Nobody
Nothing
Keine Ahnung
Alle Jahre wieder
Two of Hearts
One of Our Aircraft Is Missing
Three of a Kind
Vitamin A
A and E departments
Plan B
One
Eine
All right
They
The others
Most
Most people
Everything
Todas
A or not A
Neither
One of the Hollywood Ten
All of Me
Both Your Houses
The two answers of the oracle
""".strip().splitlines()


@pytest.mark.parametrize("option", OF_ALL)
def test_what_speaks_of_all_is_known(option: str) -> None:
    assert speaks_of_all(option)
    assert speaks_of_others(option)


@pytest.mark.parametrize("option", LETTERED)
def test_what_names_letters_is_known(option: str) -> None:
    assert speaks_of_others(option)
    assert not speaks_of_all(option)


@pytest.mark.parametrize("option", ORDINARY)
def test_other_options_are_left_alone(option: str) -> None:
    assert not speaks_of_others(option)

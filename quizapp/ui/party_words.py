"""What is said around a party: its rule, whose turn it is, and how they fared."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from quizapp.game.modes import Choice
from quizapp.game.party import PartyPhase, PartyRound
from quizapp.game.podium import Meeting, Place
from quizapp.game.rules import ANSWER_MS
from quizapp.ui.wording import listed, number_text


def party_rule(choice: Choice, total: int) -> str:
    """Return the rule of a party in one sentence; ``total`` questions are asked in all."""
    timed = choice.time_limit_s is not None
    if choice.rules.buzzer and timed:
        text = QCoreApplication.translate(
            "words",
            "%n question(s), {seconds} seconds each: press your letter first, then answer "
            "within {answer} seconds; a wrong answer opens it to the others.",
            "",
            total,
        )
    elif choice.rules.buzzer:
        text = QCoreApplication.translate(
            "words",
            "%n question(s), no clock: press your letter first, then answer; "
            "a wrong answer opens it to the others.",
            "",
            total,
        )
    elif timed:
        text = QCoreApplication.translate(
            "words",
            "%n question(s) each in turn, {seconds} seconds a question: "
            "quick answers earn more, and the most points win.",
            "",
            choice.length,
        )
    else:
        text = QCoreApplication.translate(
            "words",
            "%n question(s) each in turn, no clock: the most points win.",
            "",
            choice.length,
        )
    return text.format(seconds=choice.time_limit_s, answer=ANSWER_MS // 1000)


def status_line(party: PartyRound) -> str:
    """Return whose turn it is, or what was just seen, in one sentence."""
    translate = QCoreApplication.translate
    if party.phase is PartyPhase.OPEN and party.here:
        text = translate("party", "Not right, {player}. Who else knows?")
        if party.here[-1].attempt.chosen is None:
            text = translate("party", "Too late, {player}. Who else knows?")
        return text.format(player=party.players[party.here[-1].seat])
    if party.phase is PartyPhase.OPEN:
        return translate("party", "Who knows? Press your letter, or click your name.")
    if party.seat is not None and party.choice.rules.buzzer:
        return translate("party", "{player} answers").format(player=party.players[party.seat])
    if party.seat is not None:
        return translate("party", "It is {player}’s turn").format(player=party.players[party.seat])
    if party.next_seat is not None:
        text = translate("party", "Next: {player}")
        return text.format(player=party.players[party.next_seat])
    return ""


def verdict_line(party: PartyRound, *, passed: bool) -> str:
    """Return the verdict on the question that was just revealed."""
    translate = QCoreApplication.translate
    turn = party.settled_by
    if turn is None:
        return translate("party", "Nobody knew it") if passed else translate("party", "Time is up")
    player = party.players[turn.seat]
    run = party.streak(turn.seat)
    if run > 1:
        return translate("party", "Right, {player}: %n in a row", "", run).format(player=player)
    if turn.attempt.right:
        return translate("party", "Right, {player}").format(player=player)
    if turn.attempt.chosen is None:
        return translate("party", "Time is up, {player}").format(player=player)
    return translate("party", "Not this time, {player}").format(player=player)


def winners_line(places: Sequence[Place]) -> str:
    """Return who won, in a few words."""
    winners = [place.player for place in places if place.rank == 1]
    if len(winners) == len(places):
        return QCoreApplication.translate("party", "All are equal")
    if len(winners) > 1:
        text = QCoreApplication.translate("party", "A tie: {players}")
        return text.format(players=listed(winners))
    return QCoreApplication.translate("party", "{player} wins").format(player=winners[0])


def meeting_line(meeting: Meeting) -> str:
    """Return how two players fared against each other: “Ada 3 : 1 Bo”."""
    text = QCoreApplication.translate("party", "{one} {won} : {lost} {other}")
    line = text.format(
        one=meeting.one,
        won=number_text(meeting.won),
        lost=number_text(meeting.lost),
        other=meeting.other,
    )
    if meeting.tied:
        tied = QCoreApplication.translate("party", "{line} · equal: {tied}")
        line = tied.format(line=line, tied=number_text(meeting.tied))
    return line


def keys_line(party: PartyRound) -> str:
    """Return whose turn it is and which keys do something, for where the seats are out of sight."""
    translate = QCoreApplication.translate
    if party.phase is PartyPhase.OPEN:
        return translate("party", "Your letter buzzes · 0 nobody knows · Esc pause")
    text = translate("party", "1–{count} answer · Esc pause · F1 keys")
    if party.seat is not None:
        text = translate("party", "{player}: 1–{count} answer · Esc pause · F1 keys")
    player = "" if party.seat is None else party.players[party.seat]
    return text.format(count=len(party.current.options), player=player)

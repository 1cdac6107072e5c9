<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>AlikePage</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>%n pair(s) of questions that say nearly the same.</source>
            <translation>
                <numerusform>%n pair of questions that say nearly the same.</numerusform>
                <numerusform>%n pairs of questions that say nearly the same.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupModel</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>%n round(s)</source>
            <translation>
                <numerusform>%n round</numerusform>
                <numerusform>%n rounds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>%n player(s)</source>
            <translation>
                <numerusform>%n player</numerusform>
                <numerusform>%n players</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BinDesk</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bin_desk.py" />
            <source>%n question(s) restored.</source>
            <translation>
                <numerusform>%n question restored.</numerusform>
                <numerusform>%n questions restored.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BinPage</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>%n deleted question(s). They stay here until you restore them.</source>
            <translation>
                <numerusform>%n deleted question. It stays here until you restore it.</numerusform>
                <numerusform>%n deleted questions. They stay here until you restore them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>Restore %n question(s)</source>
            <translation>
                <numerusform>Restore %n question</numerusform>
                <numerusform>Restore %n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>%n question(s) selected</source>
            <translation>
                <numerusform>%n question selected</numerusform>
                <numerusform>%n questions selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkDesk</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>Changing %n question(s)…</source>
            <translation>
                <numerusform>Changing %n question…</numerusform>
                <numerusform>Changing %n questions…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n question(s) copied.</source>
            <translation>
                <numerusform>%n question copied.</numerusform>
                <numerusform>%n questions copied.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n question(s) changed.</source>
            <translation>
                <numerusform>%n question changed.</numerusform>
                <numerusform>%n questions changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n built-in one(s) left as they were.</source>
            <translation>
                <numerusform>%n built-in one left as it was.</numerusform>
                <numerusform>%n built-in ones left as they were.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n left, for they could not be played then.</source>
            <translation>
                <numerusform>%n left, for it could not be played then.</numerusform>
                <numerusform>%n left, for they could not be played then.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n left, for they were changed elsewhere since you saw them.</source>
            <translation>
                <numerusform>%n left, for it was changed elsewhere since you saw it.</numerusform>
                <numerusform>%n left, for they were changed elsewhere since you saw them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n question(s) would change.</source>
            <translation>
                <numerusform>%n question would change.</numerusform>
                <numerusform>%n questions would change.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DailyPanel</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>Today: {right} of {asked} right, %n point(s).</source>
            <translation>
                <numerusform>Today: {right} of {asked} right, %n point.</numerusform>
                <numerusform>Today: {right} of {asked} right, %n points.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>%n day(s) in a row.</source>
            <translation>
                <numerusform>%n day in a row.</numerusform>
                <numerusform>%n days in a row.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DayCalendar</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/day_calendar.py" />
            <source>Played on %n of the last 35 days, {row} in a row</source>
            <translation>
                <numerusform>Played on %n of the last 35 days, {row} in a row</numerusform>
                <numerusform>Played on %n of the last 35 days, {row} in a row</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDesk</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/export_desk.py" />
            <source>%n question(s) written to {file}.</source>
            <translation>
                <numerusform>%n question written to {file}.</numerusform>
                <numerusform>%n questions written to {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Hero</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>%n question(s) to draw from</source>
            <translation>
                <numerusform>%n question to draw from</numerusform>
                <numerusform>%n questions to draw from</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n question(s) read</source>
            <translation>
                <numerusform>%n question read</numerusform>
                <numerusform>%n questions read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n stored</source>
            <translation>
                <numerusform>%n stored</numerusform>
                <numerusform>%n stored</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n will be stored</source>
            <translation>
                <numerusform>%n will be stored</numerusform>
                <numerusform>%n will be stored</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n of them in place of what was there</source>
            <translation>
                <numerusform>%n of them in place of one that was there</numerusform>
                <numerusform>%n of them in place of what was there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n twice in the file</source>
            <translation>
                <numerusform>%n twice in the file</numerusform>
                <numerusform>%n twice in the file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n there already</source>
            <translation>
                <numerusform>%n there already</numerusform>
                <numerusform>%n there already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDesk</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Reading… %n question(s)</source>
            <translation>
                <numerusform>Reading… %n question</numerusform>
                <numerusform>Reading… %n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PackDetails</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperDesk</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/paper_desk.py" />
            <source>%n page(s) written to {file}.</source>
            <translation>
                <numerusform>%n page written to {file}.</numerusform>
                <numerusform>%n pages written to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/paper_desk.py" />
            <source>%n page(s) sent to the printer.</source>
            <translation>
                <numerusform>%n page sent to the printer.</numerusform>
                <numerusform>%n pages sent to the printer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperPage</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>%n question(s), and the answers on a page of their own.</source>
            <translation>
                <numerusform>%n question, and the answers on a page of their own.</numerusform>
                <numerusform>%n questions, and the answers on a page of their own.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>The first %n question(s) of those that were chosen.</source>
            <translation>
                <numerusform>The first %n question of those that were chosen.</numerusform>
                <numerusform>The first %n questions of those that were chosen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlaceRow</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/place_row.py" />
            <source>Rank {rank}: {player}, %n point(s), {right}</source>
            <translation>
                <numerusform>Rank {rank}: {player}, %n point, {right}</numerusform>
                <numerusform>Rank {rank}: {player}, %n points, {right}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>%n preset(s) are kept; forget one to keep another.</source>
            <translation>
                <numerusform>%n preset is kept; forget it to keep another.</numerusform>
                <numerusform>%n presets are kept; forget one to keep another.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>%n remark(s)</source>
            <translation>
                <numerusform>%n remark</numerusform>
                <numerusform>%n remarks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuestionHeader</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>point(s)</source>
            <comment>after their number</comment>
            <translation>
                <numerusform>point</numerusform>
                <numerusform>points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>%n in a row</source>
            <translation>
                <numerusform>%n in a row</numerusform>
                <numerusform>%n in a row</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuestionList</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>%n unsaved</source>
            <translation>
                <numerusform>%n unsaved</numerusform>
                <numerusform>%n unsaved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>%n question(s) selected.</source>
            <translation>
                <numerusform>%n question selected.</numerusform>
                <numerusform>%n questions selected.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Replay %n mistake(s)</source>
            <translation>
                <numerusform>Replay %n mistake</numerusform>
                <numerusform>Replay %n mistakes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeatCard</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{player}, %n point(s), answers now</source>
            <translation>
                <numerusform>{player}, %n point, answers now</numerusform>
                <numerusform>{player}, %n points, answers now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{player}, %n point(s), was right</source>
            <translation>
                <numerusform>{player}, %n point, was right</numerusform>
                <numerusform>{player}, %n points, was right</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{player}, %n point(s), has tried</source>
            <translation>
                <numerusform>{player}, %n point, has tried</numerusform>
                <numerusform>{player}, %n points, has tried</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{player}, %n point(s)</source>
            <translation>
                <numerusform>{player}, %n point</numerusform>
                <numerusform>{player}, %n points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharedDesk</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/shared_desk.py" />
            <source>It answers, with %n question(s).</source>
            <translation>
                <numerusform>It answers, with %n question.</numerusform>
                <numerusform>It answers, with %n questions.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpentPage</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>%n question(s) of the {matching} that match are still new. A round from here on begins a new lap: they come first, then others again, in another order.</source>
            <translation>
                <numerusform>%n question of the {matching} that match is still new. A round from here on begins a new lap: it comes first, then others again, in another order.</numerusform>
                <numerusform>%n questions of the {matching} that match are still new. A round from here on begins a new lap: they come first, then others again, in another order.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>All %n question(s) that match have been asked. A new lap asks them again, in another order.</source>
            <translation>
                <numerusform>The %n question that matches has been asked. A new lap asks it again.</numerusform>
                <numerusform>All %n questions that match have been asked. A new lap asks them again, in another order.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VersionsPage</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Version {number}, saved {moment}, asked %n time(s)</source>
            <translation>
                <numerusform>Version {number}, saved {moment}, asked %n time</numerusform>
                <numerusform>Version {number}, saved {moment}, asked %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>{player}: {answered} answered, %n point(s) · {choice}</source>
            <translation>
                <numerusform>{player}: {answered} answered, %n point · {choice}</numerusform>
                <numerusform>{player}: {answered} answered, %n points · {choice}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>{player}: {answered} of {length} answered, %n point(s) · {choice}</source>
            <translation>
                <numerusform>{player}: {answered} of {length} answered, %n point · {choice}</numerusform>
                <numerusform>{player}: {answered} of {length} answered, %n points · {choice}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>party</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Right, {player}: %n in a row</source>
            <translation>
                <numerusform>Right, {player}: %n in a row</numerusform>
                <numerusform>Right, {player}: %n in a row</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>plots</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Points a question in %n round(s).</source>
            <translation>
                <numerusform>Points a question in %n round.</numerusform>
                <numerusform>Points a question in %n rounds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Share of right answers in %n round(s).</source>
            <translation>
                <numerusform>Share of right answers in %n round.</numerusform>
                <numerusform>Share of right answers in %n rounds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>The last {shown} of %n round(s).</source>
            <translation>
                <numerusform>The last {shown} of %n round.</numerusform>
                <numerusform>The last {shown} of %n rounds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>The {shown} with the most answers of %n categories; the table and the CSV file hold all.</source>
            <translation>
                <numerusform>The {shown} with the most answers of %n category; the table and the CSV file hold all.</numerusform>
                <numerusform>The {shown} with the most answers of %n categories; the table and the CSV file hold all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Share of right answers in %n category(s).</source>
            <translation>
                <numerusform>Share of right answers in %n category.</numerusform>
                <numerusform>Share of right answers in %n categories.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>Due today, with all that is overdue: {today}. Within %n days: {all}.</source>
            <translation>
                <numerusform>Due today, with all that is overdue: {today}. Within %n day: {all}.</numerusform>
                <numerusform>Due today, with all that is overdue: {today}. Within %n days: {all}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The busiest day is %n day(s) from today: {most}.</source>
            <translation>
                <numerusform>The busiest day is %n day from today: {most}.</numerusform>
                <numerusform>The busiest day is %n days from today: {most}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>share</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/share_card.py" />
            <source>{right} of {asked} · %n point(s)</source>
            <translation>
                <numerusform>{right} of {asked} · %n point</numerusform>
                <numerusform>{right} of {asked} · %n points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/share_card.py" />
            <source>%n day(s) in a row</source>
            <translation>
                <numerusform>%n day in a row</numerusform>
                <numerusform>%n days in a row</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>%n question(s), {seconds} seconds each: press your letter first, then answer within {answer} seconds; a wrong answer opens it to the others.</source>
            <translation>
                <numerusform>%n question, {seconds} seconds: press your letter first, then answer within {answer} seconds; a wrong answer opens it to the others.</numerusform>
                <numerusform>%n questions, {seconds} seconds each: press your letter first, then answer within {answer} seconds; a wrong answer opens it to the others.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>%n question(s), no clock: press your letter first, then answer; a wrong answer opens it to the others.</source>
            <translation>
                <numerusform>%n question, no clock: press your letter first, then answer; a wrong answer opens it to the others.</numerusform>
                <numerusform>%n questions, no clock: press your letter first, then answer; a wrong answer opens it to the others.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>%n question(s) each in turn, {seconds} seconds a question: quick answers earn more, and the most points win.</source>
            <translation>
                <numerusform>%n question each in turn, {seconds} seconds a question: quick answers earn more, and the most points win.</numerusform>
                <numerusform>%n questions each in turn, {seconds} seconds a question: quick answers earn more, and the most points win.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>%n question(s) each in turn, no clock: the most points win.</source>
            <translation>
                <numerusform>%n question each in turn, no clock: the most points win.</numerusform>
                <numerusform>%n questions each in turn, no clock: the most points win.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/source_words.py" />
            <source>paragraph(s) {number}</source>
            <translation>
                <numerusform>paragraph {number}</numerusform>
                <numerusform>paragraphs {number}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>%n question(s) each</source>
            <translation>
                <numerusform>%n question each</numerusform>
                <numerusform>%n questions each</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>2 to 8 players here, %n question(s) each, by turns or by buzzer: the most points win.</source>
            <translation>
                <numerusform>2 to 8 players here, %n question each, by turns or by buzzer: the most points win.</numerusform>
                <numerusform>2 to 8 players here, %n questions each, by turns or by buzzer: the most points win.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>%n question(s), {seconds} seconds each. Quick answers earn up to twice the points.</source>
            <translation>
                <numerusform>%n question, {seconds} seconds each. Quick answers earn up to twice the points.</numerusform>
                <numerusform>%n questions, {seconds} seconds each. Quick answers earn up to twice the points.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>%n question(s), no clock: take the time you need.</source>
            <translation>
                <numerusform>%n question, no clock: take the time you need.</numerusform>
                <numerusform>%n questions, no clock: take the time you need.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>Again in %n day(s)</source>
            <translation>
                <numerusform>Again in %n day</numerusform>
                <numerusform>Again in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>Again in %n month(s)</source>
            <translation>
                <numerusform>Again in %n month</numerusform>
                <numerusform>Again in %n months</numerusform>
            </translation>
        </message>
    </context>
</TS>

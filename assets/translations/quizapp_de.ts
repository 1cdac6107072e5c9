<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
    <context>
        <name>AlikeModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/alike_model.py" />
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/alike_model.py" />
            <source>Much like it</source>
            <translation>Sehr ähnlich</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/alike_model.py" />
            <source>Alike</source>
            <translation>Ähnlich</translation>
        </message>
    </context>
    <context>
        <name>AlikePage</name>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Questions much alike</source>
            <translation>Sehr ähnliche Fragen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Questions compared</source>
            <translation>Verglichene Fragen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Keep the first</source>
            <translation>Erste behalten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Keep the second</source>
            <translation>Zweite behalten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Open the first</source>
            <translation>Erste öffnen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Open the second</source>
            <translation>Zweite öffnen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Both are fine</source>
            <translation>Beide sind gut</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>All questions are being compared…</source>
            <translation>Alle Fragen werden verglichen…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>%n pair(s) of questions that say nearly the same.</source>
            <translation>
                <numerusform>%n Paar von Fragen, die fast dasselbe sagen.</numerusform>
                <numerusform>%n Paare von Fragen, die fast dasselbe sagen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>No two questions are much alike.</source>
            <translation>Keine zwei Fragen ähneln sich stark.</translation>
        </message>
    </context>
    <context>
        <name>BackupModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>Made</source>
            <translation>Gemacht</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>Holds</source>
            <translation>Enthält</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>once a day</source>
            <translation>täglich</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>by you</source>
            <translation>von dir</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>before an import</source>
            <translation>vor einem Import</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>before a deletion</source>
            <translation>vor einer Löschung</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>before a restore</source>
            <translation>vor dem Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>before an update</source>
            <translation>vor einer Aktualisierung</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>cannot be read</source>
            <translation>nicht lesbar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n Frage</numerusform>
                <numerusform>%n Fragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>%n round(s)</source>
            <translation>
                <numerusform>%n Runde</numerusform>
                <numerusform>%n Runden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>%n player(s)</source>
            <translation>
                <numerusform>%n Spieler</numerusform>
                <numerusform>%n Spieler</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_table.py" />
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
    </context>
    <context>
        <name>BackupsDesk</name>
        <message>
            <location filename="../../quizapp/ui/backups_desk.py" />
            <source>Where backups are kept</source>
            <translation>Wo Sicherungen liegen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/backups_desk.py" />
            <source>The backup is being made and checked…</source>
            <translation>Die Sicherung wird gemacht und geprüft…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/backups_desk.py" />
            <source>The backup is made, and it is whole.</source>
            <translation>Die Sicherung ist gemacht und ganz.</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Kept in {folder}</source>
            <translation>In {folder}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>They take {taken}, and at most {most}, a tenth of the free space. Kept are the newest three, one a day for seven days and one a week for four weeks, ten at least and two whatever they take; an old one goes only when a new one is made and checked.</source>
            <translation>Sie brauchen {taken} und höchstens {most}, ein Zehntel des freien Platzes. Es bleiben die neuesten drei, eine je Tag für sieben Tage und eine je Woche für vier Wochen, mindestens zehn und zwei, was sie auch brauchen; eine alte geht erst, wenn eine neue geprüft ist.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Restore…</source>
            <translation>Wiederherstellen…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Another folder…</source>
            <translation>Anderer Ordner…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Leave all as it is</source>
            <translation>Alles lassen, wie es ist</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Copies of all questions, rounds and scores, each checked before it counts. One is made once a day when something has changed, and before large imports, mass deletions and restores.</source>
            <translation>Kopien aller Fragen, Runden und Punkte, jede geprüft, bevor sie zählt. Eine entsteht einmal am Tag, wenn sich etwas geändert hat, und vor großen Importen, vielen Löschungen und dem Wiederherstellen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Have everything as it was on {date}? What there is now is backed up first, so that this can be undone.</source>
            <translation>Soll alles wieder sein wie am {date}? Was jetzt da ist, wird vorher gesichert, damit sich das zurücknehmen lässt.</translation>
        </message>
    </context>
    <context>
        <name>BinDesk</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bin_desk.py" />
            <source>%n question(s) restored.</source>
            <translation>
                <numerusform>%n Frage wiederhergestellt.</numerusform>
                <numerusform>%n Fragen wiederhergestellt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BinPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>Bin</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>Restore all</source>
            <translation>Alle wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>%n deleted question(s). They stay here until you restore them.</source>
            <translation>
                <numerusform>%n gelöschte Frage. Sie bleibt hier, bis du sie wiederherstellst.</numerusform>
                <numerusform>%n gelöschte Fragen. Sie bleiben hier, bis du sie wiederherstellst.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>The bin is empty. Questions that you delete wait here.</source>
            <translation>Der Papierkorb ist leer. Gelöschte Fragen warten hier.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>{pack}, deleted {moment}</source>
            <translation>{pack}, gelöscht {moment}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>Restore %n question(s)</source>
            <translation>
                <numerusform>%n Frage wiederherstellen</numerusform>
                <numerusform>%n Fragen wiederherstellen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BinTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/bin_table.py" />
            <source>Deleted questions</source>
            <translation>Gelöschte Fragen</translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Not set</source>
            <translation>Nicht gesetzt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Easy</source>
            <translation>Leicht</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Hard</source>
            <translation>Schwer</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Add it</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Take it away</source>
            <translation>Wegnehmen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Capital or small</source>
            <translation>Groß oder klein</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>As written</source>
            <translation>Wie geschrieben</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Whole words only</source>
            <translation>Nur ganze Wörter</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>%n question(s) selected</source>
            <translation>
                <numerusform>%n Frage ausgewählt</numerusform>
                <numerusform>%n Fragen ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Difficulty</source>
            <translation>Schwierigkeit</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Language, such as en or de</source>
            <translation>Sprache, etwa en oder de</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Pack</source>
            <translation>Paket</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Replace with</source>
            <translation>Ersetzen durch</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>In question, options, feedback, explanation, category, tags, source and the picture's description.</source>
            <translation>In Frage, Antworten, Rückmeldungen, Erklärung, Kategorie, Schlagwörtern, Quelle und Bildbeschreibung.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Category…</source>
            <translation>Kategorie…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Difficulty…</source>
            <translation>Schwierigkeit…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Tags…</source>
            <translation>Schlagwörter…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Language…</source>
            <translation>Sprache…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Move to pack…</source>
            <translation>In ein Paket verschieben…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Find and replace…</source>
            <translation>Suchen und ersetzen…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Hide all</source>
            <translation>Alle ausblenden</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Play all again</source>
            <translation>Alle wieder spielen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Copy all</source>
            <translation>Alle kopieren</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Delete all</source>
            <translation>Alle löschen</translation>
        </message>
    </context>
    <context>
        <name>BulkDesk</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>Changing %n question(s)…</source>
            <translation>
                <numerusform>Ändere %n Frage…</numerusform>
                <numerusform>Ändere %n Fragen…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n question(s) copied.</source>
            <translation>
                <numerusform>%n Frage kopiert.</numerusform>
                <numerusform>%n Fragen kopiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n question(s) changed.</source>
            <translation>
                <numerusform>%n Frage geändert.</numerusform>
                <numerusform>%n Fragen geändert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n built-in one(s) left as they were.</source>
            <translation>
                <numerusform>%n mitgelieferte blieb, wie sie war.</numerusform>
                <numerusform>%n mitgelieferte blieben, wie sie waren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n left, for they could not be played then.</source>
            <translation>
                <numerusform>%n blieb, denn sie wäre dann nicht spielbar.</numerusform>
                <numerusform>%n blieben, denn sie wären dann nicht spielbar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n left, for they were changed elsewhere since you saw them.</source>
            <translation>
                <numerusform>%n bleibt, denn sie wurde anderswo geändert, seit du sie gesehen hast.</numerusform>
                <numerusform>%n bleiben, denn sie wurden anderswo geändert, seit du sie gesehen hast.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>Their new pack does not say whose they are; their sources do now: {credits}</source>
            <translation>In ihrem neuen Paket steht nicht, von wem sie sind; jetzt steht es bei ihren Quellen: {credits}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>Nothing that is selected would change.</source>
            <translation>Nichts Ausgewähltes würde sich ändern.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n question(s) would change.</source>
            <translation>
                <numerusform>%n Frage würde sich ändern.</numerusform>
                <numerusform>%n Fragen würden sich ändern.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>{stem}: could not be played then, and is left</source>
            <translation>{stem}: wäre dann nicht spielbar und bleibt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
    </context>
    <context>
        <name>BulkPanel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_panel.py" />
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_panel.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_panel.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
    </context>
    <context>
        <name>CalibrationChart</name>
        <message>
            <location filename="../../quizapp/ui/widgets/calibration_chart.py" />
            <source>Chart: how often you were right, by how sure you were</source>
            <translation>Diagramm: wie oft du richtig lagst, nach deiner Sicherheit</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/calibration_chart.py" />
            <source>Right answers</source>
            <translation>Richtige Antworten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/calibration_chart.py" />
            <source>How sure you were</source>
            <translation>Wie sicher du warst</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/calibration_chart.py" />
            <source>{right} of {answers}</source>
            <translation>{right} von {answers}</translation>
        </message>
    </context>
    <context>
        <name>ChartPanel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/chart_panel.py" />
            <source>As a table</source>
            <translation>Als Tabelle</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/chart_panel.py" />
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/chart_panel.py" />
            <source>As a chart</source>
            <translation>Als Diagramm</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message>
            <location filename="../../quizapp/ui/widgets/countdown.py" />
            <source>Seconds left: {count}</source>
            <translation>Verbleibende Sekunden: {count}</translation>
        </message>
    </context>
    <context>
        <name>DailyPanel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>Your counted try of today has begun; later ones are for fun.</source>
            <translation>Dein gezählter Versuch von heute hat begonnen; spätere sind zum Spaß.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>Today's round is waiting for you.</source>
            <translation>Die Runde von heute wartet auf dich.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>Today: {right} of {asked} right, %n point(s).</source>
            <translation>
                <numerusform>Heute: {right} von {asked} richtig, %n Punkt.</numerusform>
                <numerusform>Heute: {right} von {asked} richtig, %n Punkte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>%n day(s) in a row.</source>
            <translation>
                <numerusform>%n Tag in Folge.</numerusform>
                <numerusform>%n Tage in Folge.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>Play every day and see how long you keep it up.</source>
            <translation>Spiele jeden Tag und sieh, wie lange du durchhältst.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>A first day. Come back tomorrow!</source>
            <translation>Ein erster Tag. Komm morgen wieder!</translation>
        </message>
    </context>
    <context>
        <name>DayCalendar</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/day_calendar.py" />
            <source>Played on %n of the last 35 days, {row} in a row</source>
            <translation>
                <numerusform>An %n der letzten 35 Tage gespielt, {row} in Folge</numerusform>
                <numerusform>An %n der letzten 35 Tage gespielt, {row} in Folge</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDesk</name>
        <message>
            <location filename="../../quizapp/ui/export_desk.py" />
            <source>Export questions</source>
            <translation>Fragen exportieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/export_desk.py" />
            <source>%n question(s) written to {file}.</source>
            <translation>
                <numerusform>%n Frage nach {file} geschrieben.</numerusform>
                <numerusform>%n Fragen nach {file} geschrieben.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Feel</name>
        <message>
            <location filename="../../quizapp/ui/feel.py" />
            <source>Sound is off. Ctrl+M turns it on again.</source>
            <translation>Der Ton ist aus. Strg+M schaltet ihn wieder an.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/feel.py" />
            <source>Sound is on. Ctrl+M turns it off.</source>
            <translation>Der Ton ist an. Strg+M schaltet ihn aus.</translation>
        </message>
    </context>
    <context>
        <name>HeadToHead</name>
        <message>
            <location filename="../../quizapp/ui/widgets/head_to_head.py" />
            <source>Player</source>
            <translation>Spieler</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/head_to_head.py" />
            <source>Won</source>
            <translation>Gewonnen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/head_to_head.py" />
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/head_to_head.py" />
            <source>Equal</source>
            <translation>Gleich</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/head_to_head.py" />
            <source>Against</source>
            <translation>Gegen</translation>
        </message>
    </context>
    <context>
        <name>HealthCard</name>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>Open the question</source>
            <translation>Frage öffnen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>First answers: {count}</source>
            <translation>Erste Antworten: {count}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>right: {share}</source>
            <translation>richtig: {share}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>by pure luck: {share}</source>
            <translation>mit reinem Glück: {share}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>median time: {seconds} s</source>
            <translation>mittlere Zeit: {seconds} s</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>discrimination: {value}</source>
            <translation>Trennschärfe: {value}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>open reports: {count}</source>
            <translation>offene Meldungen: {count}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>{option}: picked {picked} / {shown}</source>
            <translation>{option}: {picked} / {shown} gewählt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>right</source>
            <translation>richtig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>never picked</source>
            <translation>nie gewählt</translation>
        </message>
    </context>
    <context>
        <name>Hearts</name>
        <message>
            <location filename="../../quizapp/ui/widgets/hearts.py" />
            <source>Hearts: {left} of {most}</source>
            <translation>Herzen: {left} von {most}</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>How points are earned</source>
            <translation>Wie es Punkte gibt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Which questions come</source>
            <translation>Welche Fragen kommen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>How practice works</source>
            <translation>So geht das Üben</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>When several people play</source>
            <translation>Wenn mehrere spielen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>When a round is interrupted</source>
            <translation>Wenn eine Runde unterbrochen wird</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Where the questions come from</source>
            <translation>Woher die Fragen kommen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>When a question is about you</source>
            <translation>Wenn eine Frage von dir handelt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>The keys</source>
            <translation>Die Tasten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>choose an answer</source>
            <translation>eine Antwort wählen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>go on after an answer; start a round on the first page</source>
            <translation>nach einer Antwort weitergehen; auf der ersten Seite eine Runde beginnen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>say how sure you are, where practice asks it</source>
            <translation>sagen, wie sicher du bist, wenn das Üben danach fragt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>pause a round and hide its question; leave a form</source>
            <translation>eine Runde anhalten und ihre Frage verdecken; ein Formular verlassen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>report the question that is asked, or fix it</source>
            <translation>die gestellte Frage melden oder verbessern</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>buzz at a party, each player with a letter of their own; 0 nobody knows</source>
            <translation>auf der Party buzzern, alle mit einem eigenen Buchstaben; 0: Niemand weiß es</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>tell how much time is left</source>
            <translation>sagen, wie viel Zeit bleibt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>open this page</source>
            <translation>diese Seite öffnen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>go to another page</source>
            <translation>zu einer anderen Seite gehen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>turn the sound off, or on again</source>
            <translation>den Ton aus- oder wieder anschalten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>go to the next control; arrow keys choose within a group</source>
            <translation>zum nächsten Bedienelement gehen; Pfeiltasten wählen innerhalb einer Gruppe</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>see and change who plays</source>
            <translation>sehen und ändern, wer spielt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>save the question that you write</source>
            <translation>die Frage speichern, die du schreibst</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>delete the chosen question of your own</source>
            <translation>die gewählte eigene Frage löschen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>An easy question is worth 100 points, a medium one 200, a hard one 300; one without a difficulty 200.</source>
            <translation>Eine leichte Frage bringt 100 Punkte, eine mittlere 200, eine schwere 300; eine ohne Schwierigkeit 200.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>With a clock, quick answers earn more: all of it in the first half second, then less and less, and never below half. Without a clock every right answer earns all of it.</source>
            <translation>Mit Uhr bringen schnelle Antworten mehr: in der ersten halben Sekunde alles, danach immer weniger, doch nie unter der Hälfte. Ohne Uhr bringt jede richtige Antwort alles.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Every right answer in a row before this one adds 10 %, up to 50 %. A wrong answer, or none in time, earns nothing and ends the row; no points are ever taken away.</source>
            <translation>Jede richtige Antwort, die unmittelbar vorausging, bringt 10 % mehr, bis zu 50 %. Eine falsche Antwort oder eine, die zu spät kommt, bringt nichts und beendet die Serie; abgezogen wird nie etwas.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>An example: a medium question, answered after 8 of 20 seconds, with three right answers before it:</source>
            <translation>Ein Beispiel: eine mittlere Frage, beantwortet nach 8 von 20 Sekunden, nach drei richtigen Antworten:</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>200 × 81 % × 1.3 = 210 points</source>
            <translation>200 × 81 % × 1,3 = 210 Punkte</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>High scores compare like with like: rounds of the same length, clock, difficulty, categories and questions.</source>
            <translation>Bestenlisten vergleichen Gleiches mit Gleichem: Runden mit derselben Länge, Uhr, Schwierigkeit, denselben Kategorien und Fragen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Questions are drawn from a shuffled deck. None comes back before all that match your choice have been asked; then the deck is shuffled again.</source>
            <translation>Die Fragen werden von einem gemischten Stapel gezogen. Keine kommt wieder, bevor alle gestellt sind, die zu deiner Wahl passen; dann wird neu gemischt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Within a round, the game avoids questions that give away the answer to another.</source>
            <translation>Innerhalb einer Runde meidet das Spiel Fragen, die die Antwort auf eine andere verraten.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>A question that you hide on the page Questions is not asked any more. Rounds with and without it have high scores of their own.</source>
            <translation>Eine Frage, die du auf der Seite Fragen ausblendest, wird nicht mehr gestellt. Runden mit und ohne sie haben eigene Bestenlisten.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>What you missed, in whatever mode, comes first in practice; then what is due, then what is new to you. A right answer comes again after a day or more, and later each time; a wrong one comes again in your next practice.</source>
            <translation>Was du in irgendeinem Modus verfehlt hast, kommt beim Üben zuerst; dann, was fällig ist, dann, was für dich neu ist. Eine richtige Antwort kommt nach einem Tag oder mehr wieder, und jedes Mal später; eine falsche kommt beim nächsten Üben wieder.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>If you say how sure you are, a right guess comes again sooner and a sure answer later. “How sure, how right” on the first page shows what your “sure” is worth.</source>
            <translation>Wenn du sagst, wie sicher du bist, kommt richtig Geratenes früher wieder und sicher Gewusstes später. „Wie sicher, wie richtig“ auf der ersten Seite zeigt, was dein „sicher“ wert ist.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Stop whenever you like: every answer is kept, and going to the first page ends the practice.</source>
            <translation>Hör auf, wann du magst: Jede Antwort bleibt erhalten, und der Weg zur ersten Seite beendet das Üben.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>A party has 2 to 8 players at one machine and as many questions for each. By turns everyone answers questions of their own. By buzzer whoever presses their letter first answers; a wrong answer opens the question to the others.</source>
            <translation>Eine Party hat 2 bis 8 Spieler an einem Gerät und für alle gleich viele Fragen. Reihum beantworten alle ihre eigenen Fragen. Mit Buzzer antwortet, wer seinen Buchstaben zuerst drückt; nach einer falschen Antwort dürfen die anderen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Points are the same as in a round; by buzzer, speed counts until the buzz. Parties are in no table of high scores: their record is who beat whom.</source>
            <translation>Die Punkte sind dieselben wie in einer Runde; mit Buzzer zählt die Zeit bis zum Drücken. Partys stehen in keiner Bestenliste: Ihr Verzeichnis ist, wer wen geschlagen hat.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Close the window whenever you like: the round waits on the first page, at the same question with the same answers, and the clock goes on where it stood.</source>
            <translation>Schließe das Fenster, wann du willst: Die Runde wartet auf der ersten Seite, bei derselben Frage mit denselben Antworten, und die Uhr läuft dort weiter, wo sie stand.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>If the computer or the game stopped without warning, the question comes back with its full clock and can then earn half of its points at most. A round that was taken up again is marked in the high scores.</source>
            <translation>Wenn der Rechner oder das Spiel plötzlich stehen blieb, kommt die Frage mit voller Uhr wieder und kann dann höchstens die Hälfte ihrer Punkte bringen. Eine wieder aufgenommene Runde ist in den Bestenlisten gekennzeichnet.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Questions that come with the game are made from a published text. After each answer the game names the text, the paragraph and the edition of the questions, and tells the fact in its own words.</source>
            <translation>Die mitgelieferten Fragen beruhen auf einem veröffentlichten Text. Nach jeder Antwort nennt das Spiel den Text, den Absatz und die Ausgabe der Fragen und gibt die Tatsache in eigenen Worten wieder.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Questions that you write yourself are kept in your own bank and are played along with the others.</source>
            <translation>Fragen, die du selbst schreibst, liegen in deiner eigenen Sammlung und werden mit den anderen gespielt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Whoever is named in a question that came with the game can have it corrected or removed, without a reason: write to where the game was published. “Reports” on the page Questions makes a text of a report that says which question it is.</source>
            <translation>Wer in einer mitgelieferten Frage genannt wird, kann sie berichtigen oder entfernen lassen, ohne Grund: Schreibe dorthin, wo das Spiel veröffentlicht wurde. „Meldungen“ auf der Seite „Fragen“ macht aus einer Meldung einen Text, der sagt, welche Frage es ist.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>What is removed there is gone with the next edition. On this computer any question can be hidden at once, and the whole pack removed: “Packs” on the page Questions.</source>
            <translation>Was dort entfernt wird, fehlt ab der nächsten Ausgabe. Auf diesem Computer kannst du jede Frage sofort ausblenden und das ganze Paket entfernen: „Pakete“ auf der Seite „Fragen“.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Questions of others name their authors under each answer; write to them. Rounds that were played keep each question as it was asked.</source>
            <translation>Fragen anderer nennen unter jeder Antwort, von wem sie sind; schreibe ihnen. Gespielte Runden behalten jede Frage, wie sie gestellt wurde.</translation>
        </message>
    </context>
    <context>
        <name>Hero</name>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>Play</source>
            <translation>Spielen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>Your best</source>
            <translation>Dein Rekord</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>How sure, how right</source>
            <translation>Wie sicher, wie richtig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>{right} of {asked} · {when}</source>
            <translation>{right} von {asked} · {when}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>To practise</source>
            <translation>Zu üben</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>Mistakes {missed} · due {due} · new {new}</source>
            <translation>Fehler {missed} · fällig {due} · neu {new}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>vor %n Tag</numerusform>
                <numerusform>vor %n Tagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Play</source>
            <translation>Spielen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Ready for a round?</source>
            <translation>Bereit für eine Runde?</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Ready for another round?</source>
            <translation>Bereit für noch eine Runde?</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Ready to practise?</source>
            <translation>Bereit zum Üben?</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Good morning</source>
            <translation>Guten Morgen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Good morning, {player}</source>
            <translation>Guten Morgen, {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Good afternoon</source>
            <translation>Guten Tag</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Good afternoon, {player}</source>
            <translation>Guten Tag, {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Good evening</source>
            <translation>Guten Abend</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Good evening, {player}</source>
            <translation>Guten Abend, {player}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>%n question(s) to draw from</source>
            <translation>
                <numerusform>%n Frage zur Auswahl</numerusform>
                <numerusform>%n Fragen zur Auswahl</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <location filename="../../quizapp/ui/import_telling.py" />
            <source>Choose below which column holds the question, and which the answers.</source>
            <translation>Wähle unten, in welcher Spalte die Frage steht und in welchen die Antworten.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_outcome.py" />
            <source>{file} → {pack}</source>
            <translation>{file} → {pack}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Line {number}</source>
            <translation>Zeile {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Row {number}</source>
            <translation>Zeile {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Question {number}</source>
            <translation>Frage {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Entry {number}</source>
            <translation>Eintrag {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>{place} “{words}”</source>
            <translation>{place} „{words}“</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>not used</source>
            <translation>nicht benutzt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Right answer</source>
            <translation>Richtige Antwort</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>All wrong answers</source>
            <translation>Alle falschen Antworten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Difficulty</source>
            <translation>Schwierigkeit</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Explanation</source>
            <translation>Erklärung</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Feedback</source>
            <translation>Rückmeldung</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Wrong answer {number}</source>
            <translation>Falsche Antwort {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Answer {number}</source>
            <translation>Antwort {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n question(s) read</source>
            <translation>
                <numerusform>%n Frage gelesen</numerusform>
                <numerusform>%n Fragen gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n stored</source>
            <translation>
                <numerusform>%n gespeichert</numerusform>
                <numerusform>%n gespeichert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n will be stored</source>
            <translation>
                <numerusform>%n wird gespeichert</numerusform>
                <numerusform>%n werden gespeichert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n of them in place of what was there</source>
            <translation>
                <numerusform>%n davon anstelle einer vorhandenen</numerusform>
                <numerusform>%n davon anstelle von vorhandenen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n twice in the file</source>
            <translation>
                <numerusform>%n doppelt in der Datei</numerusform>
                <numerusform>%n doppelt in der Datei</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n there already</source>
            <translation>
                <numerusform>%n schon da</numerusform>
                <numerusform>%n schon da</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n refused</source>
            <translation>
                <numerusform>%n abgelehnt</numerusform>
                <numerusform>%n abgelehnt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/import_bar.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
    </context>
    <context>
        <name>ImportDesk</name>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Choose question files</source>
            <translation>Fragedateien wählen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Reading…</source>
            <translation>Lese…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Reading… %n question(s)</source>
            <translation>
                <numerusform>Lese… %n Frage</numerusform>
                <numerusform>Lese… %n Fragen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Importing…</source>
            <translation>Importiere…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Importing… {read} of {total}</source>
            <translation>Importiere… {read} von {total}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Import report.txt</source>
            <translation>Importbericht.txt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Save report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>The report is saved.</source>
            <translation>Der Bericht ist gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>ImportMapping</name>
        <message>
            <location filename="../../quizapp/ui/widgets/import_mapping.py" />
            <source>The first row is a heading</source>
            <translation>Erste Zeile ist Überschrift</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_mapping.py" />
            <source>Use these columns</source>
            <translation>Diese Spalten nehmen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_mapping.py" />
            <source>What the columns hold</source>
            <translation>Was in den Spalten steht</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Import questions</source>
            <translation>Fragen importieren</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Choose question files, or drop them onto the window: packs, Moodle, GIFT, Aiken, tables, Open Trivia DB and more. You see what is in them before anything is kept.</source>
            <translation>Wähle Fragedateien oder zieh sie auf das Fenster: Pakete, Moodle, GIFT, Aiken, Tabellen, Open Trivia DB und mehr. Du siehst, was darin ist, bevor etwas behalten wird.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>File {number} of {total}</source>
            <translation>Datei {number} von {total}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Import finished</source>
            <translation>Import fertig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>The import was undone; the bank is as it was before.</source>
            <translation>Der Import ist rückgängig gemacht; die Sammlung ist wie zuvor.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Choose files…</source>
            <translation>Dateien wählen…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Skip this file</source>
            <translation>Datei überspringen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Save report…</source>
            <translation>Bericht speichern…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Undo import</source>
            <translation>Import rückgängig</translation>
        </message>
    </context>
    <context>
        <name>ImportSamples</name>
        <message>
            <location filename="../../quizapp/ui/widgets/import_samples.py" />
            <source>The first questions</source>
            <translation>Die ersten Fragen</translation>
        </message>
    </context>
    <context>
        <name>ImportSetup</name>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Update</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Keep both</source>
            <translation>Beide behalten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Encoding</source>
            <translation>Kodierung</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Pack</source>
            <translation>Paket</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Questions that are there already</source>
            <translation>Fragen, die es schon gibt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>New pack: {title}</source>
            <translation>Neues Paket: {title}</translation>
        </message>
    </context>
    <context>
        <name>KeyHint</name>
        <message>
            <location filename="../../quizapp/ui/widgets/key_hint.py" />
            <source>1–{count} answer · Esc pause · Ctrl+R report · F1 keys</source>
            <translation>1–{count} antworten · Esc anhalten · Strg+R melden · F1 Tasten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/key_hint.py" />
            <source>1–{count} answer · Esc pause · F1 keys</source>
            <translation>1–{count} antworten · Esc anhalten · F1 Tasten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/key_hint.py" />
            <source>Time to read: the clock starts in {seconds} s</source>
            <translation>Zeit zum Lesen: Die Uhr startet in {seconds} s</translation>
        </message>
    </context>
    <context>
        <name>LifelineBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>Once a round each; the question then earns half.</source>
            <translation>Jeder einmal pro Runde; die Frage bringt dann die Hälfte.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>Two wrong ones out</source>
            <translation>Zwei falsche weg</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>F5</source>
            <translation>F5</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>Another question</source>
            <translation>Andere Frage</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>F6</source>
            <translation>F6</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>Ten more seconds</source>
            <translation>Zehn Sekunden mehr</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>F7</source>
            <translation>F7</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>quizapp</source>
            <translation>quizapp</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>Close the window again to leave without them.</source>
            <translation>Schließe das Fenster noch einmal, um ohne sie zu gehen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>Close the window again to leave.</source>
            <translation>Schließe das Fenster noch einmal, um zu gehen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>Open reports: {count}</source>
            <translation>Offene Meldungen: {count}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>The question is saved; later rounds ask it as it is now.</source>
            <translation>Die Frage ist gespeichert; spätere Runden stellen sie so, wie sie jetzt ist.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>The details are copied; no question and no name is in them.</source>
            <translation>Die Einzelheiten sind kopiert; darin steht keine Frage und kein Name.</translation>
        </message>
    </context>
    <context>
        <name>MarkChooser</name>
        <message>
            <location filename="../../quizapp/ui/widgets/mark_chooser.py" />
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/mark_chooser.py" />
            <source>Shape</source>
            <translation>Form</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/message_bar.py" />
            <source>Close the message</source>
            <translation>Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>OptionButton</name>
        <message>
            <location filename="../../quizapp/ui/widgets/option_button.py" />
            <source>Right</source>
            <translation>Richtig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/option_button.py" />
            <source>Your answer</source>
            <translation>Deine Antwort</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/option_button.py" />
            <source>Chosen</source>
            <translation>Gewählt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/option_button.py" />
            <source>Wrong</source>
            <translation>Falsch</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/option_button.py" />
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
    </context>
    <context>
        <name>OwnData</name>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>Export all of it…</source>
            <translation>Alles exportieren…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>Delete it for good…</source>
            <translation>Endgültig löschen…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>The backups too</source>
            <translation>Auch die Sicherungen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>Keep everything</source>
            <translation>Alles behalten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>Your data</source>
            <translation>Deine Daten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>It is in the bank on this machine; nothing is ever sent anywhere.</source>
            <translation>Sie liegen in der Sammlung auf diesem Rechner; nichts wird je irgendwohin gesendet.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>Delete {player} for good, with the name, all rounds, answers, scores, reports and practice? This cannot be undone. Backups made before hold it, and so does what a restore or damage set aside: they stay, unless they are to go too and a new one is made.</source>
            <translation>{player} endgültig löschen, samt Namen, allen Runden, Antworten, Punkten, Meldungen und Übungen? Das lässt sich nicht zurücknehmen. Frühere Sicherungen enthalten noch alles, und auch, was beim Wiederherstellen oder bei Schäden beiseitegelegt wurde: Sie bleiben, außer sie sollen auch weg und eine neue wird angelegt.</translation>
        </message>
    </context>
    <context>
        <name>PackDetails</name>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Describe…</source>
            <translation>Beschreiben…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Switch off for play</source>
            <translation>Fürs Spiel abschalten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Switch on for play</source>
            <translation>Fürs Spiel einschalten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Bring back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Your own</source>
            <translation>Deins</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Came with the game</source>
            <translation>Gehört zum Spiel</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n Frage</numerusform>
                <numerusform>%n Fragen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>hidden: {count}</source>
            <translation>ausgeblendet: {count}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Authors: {value}</source>
            <translation>Verfasser: {value}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Licence: {value}</source>
            <translation>Lizenz: {value}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Language: {value}</source>
            <translation>Sprache: {value}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Source: {value}</source>
            <translation>Quelle: {value}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Imported from: {value}</source>
            <translation>Importiert aus: {value}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Its questions can be hidden or copied, not changed.</source>
            <translation>Seine Fragen lassen sich ausblenden oder kopieren, nicht ändern.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Removed: its questions are kept, and come back with it.</source>
            <translation>Entfernt: Seine Fragen bleiben erhalten und kommen mit ihm zurück.</translation>
        </message>
    </context>
    <context>
        <name>PackForm</name>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Authors, parted by commas</source>
            <translation>Verfasser, durch Kommas getrennt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Licence, such as CC BY 4.0</source>
            <translation>Lizenz, etwa CC BY 4.0</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Language, such as en or de</source>
            <translation>Sprache, etwa en oder de</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Address, shown as text</source>
            <translation>Adresse, als Text gezeigt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>About the source</source>
            <translation>Zur Quelle</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
    </context>
    <context>
        <name>PackModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_model.py" />
            <source>Pack</source>
            <translation>Paket</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_model.py" />
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_model.py" />
            <source>Play</source>
            <translation>Spielen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_model.py" />
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_model.py" />
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_model.py" />
            <source>Off</source>
            <translation>Aus</translation>
        </message>
    </context>
    <context>
        <name>PacksPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/packs.py" />
            <source>Packs</source>
            <translation>Pakete</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/packs.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/packs.py" />
            <source>New pack</source>
            <translation>Neues Paket</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/packs.py" />
            <source>Back to the questions</source>
            <translation>Zurück zu den Fragen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/packs.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/packs.py" />
            <source>Describe a pack</source>
            <translation>Ein Paket beschreiben</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <location filename="../../quizapp/ui/paper.py" />
            <source>Name:</source>
            <translation>Name:</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/paper.py" />
            <source>Date:</source>
            <translation>Datum:</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/paper.py" />
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/paper.py" />
            <source>Page {number} of {total}</source>
            <translation>Seite {number} von {total}</translation>
        </message>
    </context>
    <context>
        <name>PaperDesk</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/paper_desk.py" />
            <source>%n page(s) written to {file}.</source>
            <translation>
                <numerusform>%n Seite nach {file} geschrieben.</numerusform>
                <numerusform>%n Seiten nach {file} geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/paper_desk.py" />
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/paper_desk.py" />
            <source>%n page(s) sent to the printer.</source>
            <translation>
                <numerusform>%n Seite an den Drucker gesendet.</numerusform>
                <numerusform>%n Seiten an den Drucker gesendet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>A quiz on paper</source>
            <translation>Ein Quiz auf Papier</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Quiz</source>
            <translation>Quiz</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>With explanations</source>
            <translation>Mit Begründungen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Save as PDF…</source>
            <translation>Als PDF speichern…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>%n question(s), and the answers on a page of their own.</source>
            <translation>
                <numerusform>%n Frage, und die Antworten auf einer eigenen Seite.</numerusform>
                <numerusform>%n Fragen, und die Antworten auf einer eigenen Seite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>The first %n question(s) of those that were chosen.</source>
            <translation>
                <numerusform>Die erste %n Frage der gewählten.</numerusform>
                <numerusform>Die ersten %n Fragen der gewählten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
    </context>
    <context>
        <name>PartyPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Who answers</source>
            <translation>Wer antwortet</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>By turns</source>
            <translation>Reihum</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>By buzzer</source>
            <translation>Mit Buzzer</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Add a player</source>
            <translation>Spieler hinzufügen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Start</source>
            <translation>Los</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>{key} is the letter of {player} already; press another one.</source>
            <translation>{key} ist schon der Buchstabe von {player}; drück einen anderen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Played here before</source>
            <translation>Hat hier schon gespielt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Who plays?</source>
            <translation>Wer spielt?</translation>
        </message>
    </context>
    <context>
        <name>PartyStrip</name>
        <message>
            <location filename="../../quizapp/ui/widgets/party_strip.py" />
            <source>Nobody knows</source>
            <translation>Niemand weiß es</translation>
        </message>
    </context>
    <context>
        <name>PauseCover</name>
        <message>
            <location filename="../../quizapp/ui/widgets/pause_cover.py" />
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pause_cover.py" />
            <source>The clock stands still and the question is covered.</source>
            <translation>Die Uhr steht still, und die Frage ist verdeckt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pause_cover.py" />
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pause_cover.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
    </context>
    <context>
        <name>PictureField</name>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Choose a picture…</source>
            <translation>Bild wählen…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Paste a picture</source>
            <translation>Ein Bild einfügen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Remove the picture</source>
            <translation>Das Bild entfernen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Description of the picture</source>
            <translation>Beschreibung des Bildes</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>What is on it, for those who cannot see it</source>
            <translation>Was zu sehen ist, für alle, die es nicht sehen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>PNG, JPEG, WebP or GIF; it can also be dropped here.</source>
            <translation>PNG, JPEG, WebP oder GIF; du kannst es auch hierher ziehen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>The picture is being looked at…</source>
            <translation>Das Bild wird geprüft…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Choose a picture</source>
            <translation>Bild wählen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>There is no picture to paste.</source>
            <translation>Es gibt kein Bild zum Einfügen.</translation>
        </message>
    </context>
    <context>
        <name>PictureView</name>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_view.py" />
            <source>The picture of this question is missing.</source>
            <translation>Das Bild zu dieser Frage fehlt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_view.py" />
            <source>Picture without a description</source>
            <translation>Bild ohne Beschreibung</translation>
        </message>
    </context>
    <context>
        <name>PlaceRow</name>
        <message>
            <location filename="../../quizapp/ui/widgets/place_row.py" />
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/place_row.py" />
            <source>{right} of {answered} right</source>
            <translation>{right} von {answered} richtig</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/place_row.py" />
            <source>Rank {rank}: {player}, %n point(s), {right}</source>
            <translation>
                <numerusform>Rang {rank}: {player}, %n Punkt, {right}</numerusform>
                <numerusform>Rang {rank}: {player}, %n Punkte, {right}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlayDesk</name>
        <message>
            <location filename="../../quizapp/ui/play_desk.py" />
            <source>You have had the try that counts; this one is for fun.</source>
            <translation>Der Versuch, der zählt, ist vorbei; dieser ist zum Spaß.</translation>
        </message>
    </context>
    <context>
        <name>PlayerButton</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_field.py" />
            <source>Choose a player</source>
            <translation>Spieler wählen</translation>
        </message>
    </context>
    <context>
        <name>PlayerField</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_field.py" />
            <source>Your name, or none</source>
            <translation>Name oder keiner</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_field.py" />
            <source>Player</source>
            <translation>Spieler</translation>
        </message>
    </context>
    <context>
        <name>PlayerForm</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_form.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_form.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_form.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_form.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_form.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>PlayerMerge</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_merge.py" />
            <source>Players</source>
            <translation>Spieler</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_merge.py" />
            <source>Merge</source>
            <translation>Zusammenlegen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_merge.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_merge.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_merge.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_merge.py" />
            <source>Choose who keeps playing. They get all rounds, practice and reports of {player}, who is then gone from the list. It can be undone.</source>
            <translation>Wähle, wer bleibt. Alle Runden, Übungen und Meldungen von {player} gehen dorthin; {player} verschwindet dann aus der Liste. Das lässt sich rückgängig machen.</translation>
        </message>
    </context>
    <context>
        <name>PlayerOverview</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Nobody has played yet. Add the first player, or just play.</source>
            <translation>Noch hat niemand gespielt. Füge jemanden hinzu, oder spiele einfach.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Add a player</source>
            <translation>Spieler hinzufügen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Merge into…</source>
            <translation>Zusammenlegen mit…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Del</source>
            <translation>Entf</translation>
        </message>
    </context>
    <context>
        <name>PlayerPopup</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_popup.py" />
            <source>Players</source>
            <translation>Spieler</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_popup.py" />
            <source>Manage players…</source>
            <translation>Spieler verwalten…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_popup.py" />
            <source>Play as guest</source>
            <translation>Als Gast spielen</translation>
        </message>
    </context>
    <context>
        <name>PlayerSummary</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_summary.py" />
            <source>Best rounds</source>
            <translation>Beste Runden</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_summary.py" />
            <source>Against others at parties</source>
            <translation>Gegen andere auf Partys</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_summary.py" />
            <source>Rounds: {rounds}, of which finished: {finished}. Answers: {answers}, of which right: {right} ({share}).</source>
            <translation>Runden: {rounds}, davon beendet: {finished}. Antworten: {answers}, davon richtig: {right} ({share}).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_summary.py" />
            <source>Days played: {days}. In a row now: {now}; at most: {most}.</source>
            <translation>Gespielte Tage: {days}. Jetzt in Folge: {now}; höchstens: {most}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_summary.py" />
            <source>Points: {score}, {date}: {choice}</source>
            <translation>Punkte: {score}, {date}: {choice}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_summary.py" />
            <source>Every answer</source>
            <translation>Jede Antwort</translation>
        </message>
    </context>
    <context>
        <name>PlayerTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_table.py" />
            <source>Players</source>
            <translation>Spieler</translation>
        </message>
    </context>
    <context>
        <name>PlayersDesk</name>
        <message>
            <location filename="../../quizapp/ui/players_desk.py" />
            <source>{player} is added.</source>
            <translation>{player} ist dabei.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/players_desk.py" />
            <source>Saved.</source>
            <translation>Gespeichert.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/players_desk.py" />
            <source>All that was {player}'s is {other}'s now.</source>
            <translation>Alles von {player} gehört jetzt {other}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/players_desk.py" />
            <source>{player} is deleted and has left the high scores.</source>
            <translation>{player} ist gelöscht und steht nicht mehr in den Bestenlisten.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/players_desk.py" />
            <source>Undone.</source>
            <translation>Rückgängig gemacht.</translation>
        </message>
    </context>
    <context>
        <name>PlayersPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Undo rename</source>
            <translation>Umbenennen rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Undo change</source>
            <translation>Ändern rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Undo merge</source>
            <translation>Zusammenlegen rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Undo delete</source>
            <translation>Löschen rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Add a player</source>
            <translation>Spieler hinzufügen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Change a player</source>
            <translation>Spieler ändern</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Merge {player} into…</source>
            <translation>{player} zusammenlegen mit…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Players</source>
            <translation>Spieler</translation>
        </message>
    </context>
    <context>
        <name>PodiumPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/podium.py" />
            <source>Everybody’s points</source>
            <translation>Die Punkte von allen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/podium.py" />
            <source>Head to head, this party counted</source>
            <translation>Direkter Vergleich, diese Party mitgezählt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/podium.py" />
            <source>Play again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/podium.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/podium.py" />
            <source>Other players</source>
            <translation>Andere Spieler</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/podium.py" />
            <source>Home</source>
            <translation>Start</translation>
        </message>
    </context>
    <context>
        <name>PodiumSteps</name>
        <message>
            <location filename="../../quizapp/ui/widgets/podium_steps.py" />
            <source>Podium</source>
            <translation>Siegertreppchen</translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Presets</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Keep as a preset…</source>
            <translation>Als Vorlage behalten…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Its name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Name of the preset</source>
            <translation>Name der Vorlage</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>%n preset(s) are kept; forget one to keep another.</source>
            <translation>
                <numerusform>%n Vorlage ist behalten; vergiss sie, um eine andere zu behalten.</numerusform>
                <numerusform>%n Vorlagen sind behalten; vergiss eine, um eine andere zu behalten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Forget “{preset}”</source>
            <translation>„{preset}“ vergessen</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <location filename="../../quizapp/ui/widgets/progress.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/progress.py" />
            <source>Question {number}</source>
            <translation>Frage {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/progress.py" />
            <source>Question {number} of {total}</source>
            <translation>Frage {number} von {total}</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Save and next</source>
            <translation>Speichern und weiter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Ctrl+S</source>
            <translation>Strg+S</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Ctrl+D</source>
            <translation>Strg+D</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>F9</source>
            <translation>F9</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Earlier versions…</source>
            <translation>Frühere Fassungen…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Discard changes</source>
            <translation>Änderungen verwerfen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>%n remark(s)</source>
            <translation>
                <numerusform>%n Hinweis</numerusform>
                <numerusform>%n Hinweise</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Back to writing</source>
            <translation>Zurück zum Schreiben</translation>
        </message>
    </context>
    <context>
        <name>QuestionColumns</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_columns.py" />
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_columns.py" />
            <source>Own questions first</source>
            <translation>Eigene Fragen zuerst</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_columns.py" />
            <source>Downwards</source>
            <translation>Absteigend</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_columns.py" />
            <source>Show where there is room</source>
            <translation>Zeigen, wo Platz ist</translation>
        </message>
    </context>
    <context>
        <name>QuestionFeedback</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_feedback.py" />
            <source>Once there are wrong answers, a line for each.</source>
            <translation>Sobald es falsche Antworten gibt, je eine Zeile.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_feedback.py" />
            <source>Why answer {number} is wrong</source>
            <translation>Warum Antwort {number} falsch ist</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_feedback.py" />
            <source>Optional</source>
            <translation>Freiwillig</translation>
        </message>
    </context>
    <context>
        <name>QuestionFields</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_fields.py" />
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_fields.py" />
            <source>Explanation</source>
            <translation>Erklärung</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_fields.py" />
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_fields.py" />
            <source>Difficulty</source>
            <translation>Schwierigkeit</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_fields.py" />
            <source>Answers, two to eight, one of them right</source>
            <translation>Antworten, zwei bis acht, eine davon richtig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_fields.py" />
            <source>Explanation, shown after the answer</source>
            <translation>Erklärung, nach der Antwort zu sehen</translation>
        </message>
    </context>
    <context>
        <name>QuestionForm</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>New question</source>
            <translation>Neue Frage</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Change the question</source>
            <translation>Frage ändern</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Read the question</source>
            <translation>Frage lesen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Fix a copy of the question</source>
            <translation>Kopie der Frage verbessern</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>This question is new: save it, then it can be copied.</source>
            <translation>Diese Frage ist neu: Speichere sie, dann lässt sie sich kopieren.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Another new question is not saved yet: save or discard it first.</source>
            <translation>Eine andere neue Frage ist noch nicht gespeichert: Speichere oder verwirf sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>This is a copy, and not saved yet.</source>
            <translation>Das ist eine Kopie, noch nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Saving …</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>What you had typed here was kept, but the question was changed elsewhere meanwhile: save to keep yours, or discard it to see what it says now.</source>
            <translation>Was du hier getippt hattest, wurde behalten, aber die Frage wurde inzwischen anderswo geändert: Speichere, um deine Fassung zu behalten, oder verwirf sie, um zu sehen, was jetzt dort steht.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>What you had typed here was kept.</source>
            <translation>Was du hier geschrieben hattest, ist noch da.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Saved. Category, difficulty, language and source stay for the next one.</source>
            <translation>Gespeichert. Kategorie, Schwierigkeit, Sprache und Quelle bleiben für die nächste.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Saved. Here is the next one.</source>
            <translation>Gespeichert. Hier ist die nächste.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Saved, without what you have typed since.</source>
            <translation>Gespeichert, ohne das, was du seitdem geschrieben hast.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>The question before is not lost: it comes back after this one.</source>
            <translation>Die Frage davor ist nicht verloren: Sie kommt nach dieser wieder.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Discard changes</source>
            <translation>Änderungen verwerfen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Bring my text back</source>
            <translation>Meinen Text zurückholen</translation>
        </message>
    </context>
    <context>
        <name>QuestionHead</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>More to do with questions</source>
            <translation>Weitere Aktionen für Fragen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Reports: {count}</source>
            <translation>Meldungen: {count}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Reports</source>
            <translation>Meldungen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Import report…</source>
            <translation>Importbericht…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Print the selected questions…</source>
            <translation>Ausgewählte Fragen drucken…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Packs…</source>
            <translation>Pakete…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Questions much alike…</source>
            <translation>Sehr ähnliche Fragen…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Question health…</source>
            <translation>Zustand der Fragen…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Bin…</source>
            <translation>Papierkorb…</translation>
        </message>
    </context>
    <context>
        <name>QuestionHeader</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>point(s)</source>
            <comment>after their number</comment>
            <translation>
                <numerusform>Punkt</numerusform>
                <numerusform>Punkte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>right</source>
            <comment>after their number</comment>
            <translation>richtig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>Streak ended</source>
            <translation>Serie beendet</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>+{percent} %</source>
            <translation>+{percent} %</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>%n in a row</source>
            <translation>
                <numerusform>%n in Folge</numerusform>
                <numerusform>%n in Folge</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>There is no clock: take the time you need.</source>
            <translation>Ohne Uhr: Nimm dir die Zeit, die du brauchst.</translation>
        </message>
    </context>
    <context>
        <name>QuestionHealthPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Question health</source>
            <translation>Zustand der Fragen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Back to the questions</source>
            <translation>Zurück zu den Fragen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Counted is each player's first answer to a question. How it goes with knowing more is told from 30 players on. What is selected in the list is told of here too.</source>
            <translation>Gezählt wird die erste Antwort jedes Spielers auf eine Frage. Wie sie mit mehr Wissen zusammenhängt, steht ab 30 Spielern da. Auch von dem, was in der Liste ausgewählt ist, ist hier die Rede.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Answered questions: {answered}. To be looked at: {troubled}.</source>
            <translation>Beantwortete Fragen: {answered}. Anzusehen: {troubled}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Answered questions: {answered}. None looks wrong so far.</source>
            <translation>Beantwortete Fragen: {answered}. Bisher sieht keine falsch aus.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Selected in the list</source>
            <translation>In der Liste ausgewählt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>To be looked at</source>
            <translation>Zum Nachsehen</translation>
        </message>
    </context>
    <context>
        <name>QuestionList</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Search the questions</source>
            <translation>Fragen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Fields to search in</source>
            <translation>Felder zum Suchen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Columns and order</source>
            <translation>Spalten und Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Add a question</source>
            <translation>Frage hinzufügen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Fix a copy</source>
            <translation>Kopie verbessern</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>No question has these words. Try fewer, or other ones.</source>
            <translation>Keine Frage enthält diese Wörter. Versuche es mit weniger oder anderen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>There are no questions yet. Add the first one!</source>
            <translation>Es gibt noch keine Fragen. Schreibe die erste!</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Go on writing</source>
            <translation>Weiterschreiben</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>%n unsaved</source>
            <translation>
                <numerusform>%n ungespeichert</numerusform>
                <numerusform>%n ungespeichert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Question health…</source>
            <translation>Zustand der Fragen…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Print the selected questions…</source>
            <translation>Ausgewählte Fragen drucken…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Earlier versions…</source>
            <translation>Frühere Fassungen…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Play again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Hide from play</source>
            <translation>Ausblenden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>%n question(s) selected.</source>
            <translation>
                <numerusform>%n Frage ausgewählt.</numerusform>
                <numerusform>%n Fragen ausgewählt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Choose a question to change, read or delete it.</source>
            <translation>Wähle eine Frage, um sie zu ändern, zu lesen oder zu löschen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>This is a question of your own.</source>
            <translation>Das ist eine eigene Frage.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>This question is hidden: no round asks it. {whose}</source>
            <translation>Diese Frage ist ausgeblendet: Keine Runde stellt sie. {whose}</translation>
        </message>
    </context>
    <context>
        <name>QuestionModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_cells.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Difficulty</source>
            <translation>Schwierigkeit</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Pack</source>
            <translation>Paket</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Answered right</source>
            <translation>Richtig beantwortet</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Reports</source>
            <translation>Meldungen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Median time</source>
            <translation>Mittlere Zeit</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Discrimination</source>
            <translation>Trennschärfe</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Hidden: {question}</source>
            <translation>Ausgeblendet: {question}</translation>
        </message>
    </context>
    <context>
        <name>QuestionMore</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>More fields</source>
            <translation>Weitere Felder</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Place in the source</source>
            <translation>Stelle in der Quelle</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Address, shown as text</source>
            <translation>Adresse, als Text gezeigt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Tags, parted by commas</source>
            <translation>Schlagwörter, mit Komma getrennt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Language, such as en or de</source>
            <translation>Sprache, etwa en oder de</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Shuffled</source>
            <translation>Gemischt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>As written</source>
            <translation>Wie geschrieben</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>The last stays last</source>
            <translation>Die letzte bleibt zuletzt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Pack</source>
            <translation>Paket</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Fewer fields</source>
            <translation>Weniger Felder</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>feedback</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Filled in: {fields}</source>
            <translation>Ausgefüllt: {fields}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Why a wrong answer is wrong</source>
            <translation>Warum eine falsche Antwort falsch ist</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Order of the answers</source>
            <translation>Reihenfolge der Antworten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
    </context>
    <context>
        <name>QuestionOptions</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_options.py" />
            <source>Answer {number}</source>
            <translation>Antwort {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_options.py" />
            <source>Optional</source>
            <translation>Freiwillig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_options.py" />
            <source>Right</source>
            <translation>Richtig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_options.py" />
            <source>Answer {number} is right</source>
            <translation>Antwort {number} ist richtig</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/question.py" />
            <source>You were cut off here: the clock is full again, for half the points.</source>
            <translation>Hier wurdest du unterbrochen: Die Uhr ist wieder voll, es gibt die halben Punkte.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question.py" />
            <source>You were cut off here: the clock goes on, for half the points.</source>
            <translation>Hier wurdest du unterbrochen: Die Uhr läuft weiter, es gibt die halben Punkte.</translation>
        </message>
    </context>
    <context>
        <name>QuestionPreview</name>
        <message>
            <location filename="../../quizapp/ui/pages/question_preview.py" />
            <source>Asked</source>
            <translation>Gefragt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_preview.py" />
            <source>Right</source>
            <translation>Richtig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_preview.py" />
            <source>Wrong</source>
            <translation>Falsch</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_preview.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_preview.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
    </context>
    <context>
        <name>QuestionRemarks</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_remarks.py" />
            <source>Worth a look, though it can be saved as it is</source>
            <translation>Einen Blick wert, auch wenn sie so gespeichert werden kann</translation>
        </message>
    </context>
    <context>
        <name>QuestionTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_table.py" />
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
    </context>
    <context>
        <name>QuestionVoice</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_voice.py" />
            <source>Question {number} of {total}</source>
            <translation>Frage {number} von {total}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_voice.py" />
            <source>Question {number}</source>
            <translation>Frage {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_voice.py" />
            <source>Picture: {description}</source>
            <translation>Bild: {description}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_voice.py" />
            <source>Seconds for it: {count}</source>
            <translation>Sekunden dafür: {count}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_voice.py" />
            <source>Ctrl+T tells the time that is left</source>
            <translation>Strg+T sagt, wie viel Zeit bleibt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_voice.py" />
            <source>Right was {place}: {text}</source>
            <translation>Richtig war {place}: {text}</translation>
        </message>
    </context>
    <context>
        <name>Quizmaster</name>
        <message>
            <location filename="../../quizapp/ui/quizmaster.py" />
            <source>Its answer was looked at.</source>
            <translation>Ihre Antwort wurde angesehen.</translation>
        </message>
    </context>
    <context>
        <name>ReceiptPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>A round, answer by answer</source>
            <translation>Eine Runde, Antwort für Antwort</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>This round has been deleted meanwhile.</source>
            <translation>Diese Runde ist inzwischen gelöscht.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>Each right answer earns what its difficulty is worth (100, 200 or 300).</source>
            <translation>Jede richtige Antwort bringt, was ihre Schwierigkeit wert ist (100, 200 oder 300).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>Of that, 100 % at once and evenly less down to 50 % at the end of the clock; the first half second is free.</source>
            <translation>Davon gibt es sofort 100 % und gleichmäßig weniger bis 50 % am Ende der Zeit; die erste halbe Sekunde kostet nichts.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>Each right answer in a row before it, up to five, adds a tenth.</source>
            <translation>Jede richtige Antwort in Folge davor, bis zu fünf, bringt ein Zehntel mehr.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>{player}, points: {score}</source>
            <translation>{player}, Punkte: {score}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>{players} · {date} · {choice} · ruleset {ruleset} · {packs}</source>
            <translation>{players} · {date} · {choice} · Regelwerk {ruleset} · {packs}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>This round was interrupted and taken up again.</source>
            <translation>Diese Runde wurde unterbrochen und wieder aufgenommen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>This round was not finished, so it is not ranked.</source>
            <translation>Diese Runde wurde nicht beendet, also hat sie keinen Rang.</translation>
        </message>
    </context>
    <context>
        <name>ReceiptRow</name>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>Right</source>
            <translation>Richtig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>Wrong</source>
            <translation>Falsch</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>Question {number}</source>
            <translation>Frage {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>No answer in time</source>
            <translation>Keine Antwort rechtzeitig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>Lifelines used: {lifelines}</source>
            <translation>Benutzte Joker: {lifelines}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>two wrong options removed</source>
            <translation>zwei falsche Antworten entfernt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>another question</source>
            <translation>eine andere Frage</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>ten more seconds</source>
            <translation>zehn Sekunden mehr</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>right</source>
            <translation>richtig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>chosen</source>
            <translation>gewählt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>taken away by a lifeline</source>
            <translation>von einem Joker entfernt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>0 points: wrong or late, {time}</source>
            <translation>0 Punkte: falsch oder zu spät, {time}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>Points: {points} = {base} × {percent} % × {factor}</source>
            <translation>Punkte: {points} = {base} × {percent} % × {factor}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source> × ½ for a lifeline</source>
            <translation> × ½ für einen Joker</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>{streak} right in a row before it</source>
            <translation>davor {streak} richtig in Folge</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>{streak} or more right in a row before it</source>
            <translation>davor {streak} oder mehr richtig in Folge</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>came back with its full clock, so it could earn half</source>
            <translation>kam mit voller Uhr zurück, konnte also die Hälfte bringen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>after {seconds} s</source>
            <translation>nach {seconds} s</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>after {seconds} s of {limit} s</source>
            <translation>nach {seconds} s von {limit} s</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>Asked in revision {number}; it has been changed or deleted since.</source>
            <translation>Gefragt in Fassung {number}; seither geändert oder gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>RemarkModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>Place</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>First words</source>
            <translation>Erste Wörter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
    </context>
    <context>
        <name>ReportButton</name>
        <message>
            <location filename="../../quizapp/ui/widgets/report_button.py" />
            <source>Report this question (Ctrl+R)</source>
            <translation>Diese Frage melden (Strg+R)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_button.py" />
            <source>Report</source>
            <translation>Melden</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_button.py" />
            <source>Report this question</source>
            <translation>Diese Frage melden</translation>
        </message>
    </context>
    <context>
        <name>ReportDesk</name>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>Fix this question…</source>
            <translation>Diese Frage verbessern…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>Fix a copy of it…</source>
            <translation>Eine Kopie verbessern…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>It can be fixed once it is answered.</source>
            <translation>Verbessern lässt sie sich, sobald sie beantwortet ist.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>Its form shows the answer, so it then counts as not answered in time.</source>
            <translation>Ihr Formular zeigt die Antwort; dann zählt sie als nicht rechtzeitig beantwortet.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>Thank you. The report is kept; the page Questions lists it.</source>
            <translation>Danke. Die Meldung ist gespeichert; die Seite Fragen führt sie auf.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>Thank you. The report is kept on this computer and is sent when the bank can be reached.</source>
            <translation>Danke. Die Meldung bleibt auf diesem Rechner und wird gesendet, sobald die Sammlung erreichbar ist.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>The report is not kept.</source>
            <translation>Die Meldung ist nicht gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>ReportList</name>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Fix a copy</source>
            <translation>Kopie verbessern</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Copy as a text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>All questions</source>
            <translation>Alle Fragen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>No report is done yet.</source>
            <translation>Noch ist keine Meldung erledigt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>No report is open.</source>
            <translation>Keine Meldung ist offen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>The report is on the clipboard, to be sent to who made the question.</source>
            <translation>Die Meldung liegt in der Zwischenablage; schicke sie denen, die die Frage gemacht haben.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Open again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>{reason}: “{words}”</source>
            <translation>{reason}: „{words}“</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>{said} ({player})</source>
            <translation>{said} ({player})</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Asked: “{stem}” Right: “{key}”</source>
            <translation>Gefragt: „{stem}“ Richtig: „{key}“</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>The question has been deleted since.</source>
            <translation>Die Frage wurde seitdem gelöscht.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>The question is hidden from play.</source>
            <translation>Die Frage ist ausgeblendet.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>The question has been changed since.</source>
            <translation>Die Frage wurde seitdem geändert.</translation>
        </message>
    </context>
    <context>
        <name>ReportModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/report_model.py" />
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_model.py" />
            <source>Question as it was asked</source>
            <translation>Frage, wie sie gestellt war</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_model.py" />
            <source>A word about it</source>
            <translation>Ein Wort dazu</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_model.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
    </context>
    <context>
        <name>ReportPanel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Saving …</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Your report is kept in the bank with the question; the page Questions lists it.</source>
            <translation>Deine Meldung liegt bei der Frage in der Sammlung; die Seite Fragen führt sie auf.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Report this question</source>
            <translation>Diese Frage melden</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>What is the matter?</source>
            <translation>Was stimmt nicht?</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>A word about it, if you like</source>
            <translation>Ein Wort dazu, wenn du magst</translation>
        </message>
    </context>
    <context>
        <name>ReportTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/report_table.py" />
            <source>Reports</source>
            <translation>Meldungen</translation>
        </message>
    </context>
    <context>
        <name>RestoreDesk</name>
        <message>
            <location filename="../../quizapp/ui/restore_desk.py" />
            <source>No backup was made.</source>
            <translation>Es wurde keine Sicherung gemacht.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/restore_desk.py" />
            <source>The backup is being checked and put in place…</source>
            <translation>Die Sicherung wird geprüft und eingesetzt…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/restore_desk.py" />
            <source>Restore the backup of {date}</source>
            <translation>Sicherung vom {date} wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/restore_desk.py" />
            <source>The bank is restored.</source>
            <translation>Die Sammlung ist wiederhergestellt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/restore_desk.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/restore_desk.py" />
            <source>What was there could not be read; it is kept as {file}.</source>
            <translation>Was da war, ließ sich nicht lesen; es bleibt als {file} erhalten.</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <location filename="../../quizapp/ui/widgets/result_row.py" />
            <source>Right</source>
            <translation>Richtig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/result_row.py" />
            <source>Wrong</source>
            <translation>Falsch</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/result_row.py" />
            <source>No answer in time · Right: {key}</source>
            <translation>Keine Antwort in der Zeit · Richtig: {key}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/result_row.py" />
            <source>Too late · Right: {key}</source>
            <translation>Zu spät · Richtig: {key}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/result_row.py" />
            <source>You: {chosen} · Right: {key}</source>
            <translation>Du: {chosen} · Richtig: {key}</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Every question of the round</source>
            <translation>Alle Fragen der Runde</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Play again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Ctrl+Enter</source>
            <translation>Strg+Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Scores</source>
            <translation>Rekorde</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Home</source>
            <translation>Start</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Replay %n mistake(s)</source>
            <translation>
                <numerusform>%n Fehler wiederholen</numerusform>
                <numerusform>%n Fehler wiederholen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Results: {points}, {right}</source>
            <translation>Ergebnis: {points}, {right}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n Punkt</numerusform>
                <numerusform>%n Punkte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>{right} of {asked}</source>
            <translation>{right} von {asked}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>{score} right</source>
            <translation>{score} richtig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>by {points}</source>
            <translation>um {points}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Personal best</source>
            <translation>Neuer Rekord</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>{right} of {asked} right</source>
            <translation>{right} von {asked} richtig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>The mistakes come first next time</source>
            <translation>Die Fehler kommen bald wieder</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>A perfect round: {right} of {asked} right</source>
            <translation>Perfekte Runde: {right} von {asked}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Not in the tables yet</source>
            <translation>Noch nicht in den Tabellen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Rank {rank} of {ranked}</source>
            <translation>Rang {rank} von {ranked}</translation>
        </message>
    </context>
    <context>
        <name>RoundSettings</name>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Empty: new round</source>
            <translation>Leer: neue Runde</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>A friend's code</source>
            <translation>Code von Freunden</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Time for each</source>
            <translation>Zeit je Frage</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Difficulty</source>
            <translation>Schwierigkeit</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Time to read first</source>
            <translation>Erst Zeit zum Lesen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Lifelines</source>
            <translation>Joker</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Ask how sure you are</source>
            <translation>Fragen, wie sicher du bist</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Questions each</source>
            <translation>Fragen für jeden</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Gentle</source>
            <translation>Gemütlich</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Quick</source>
            <translation>Flott</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>On</source>
            <translation>An</translation>
        </message>
    </context>
    <context>
        <name>ScoreFilters</name>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Ranked by</source>
            <translation>Gereiht nach</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Whose rounds</source>
            <translation>Wessen Runden</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Rounds of which days</source>
            <translation>Runden welcher Tage</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Rounds with which pack</source>
            <translation>Runden mit welchem Paket</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>By score</source>
            <translation>Nach Punkten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>By accuracy</source>
            <translation>Nach Genauigkeit</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>All days</source>
            <translation>Alle Tage</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Last 365 days</source>
            <translation>Letzte 365 Tage</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>All players</source>
            <translation>Alle Spieler</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Here</source>
            <translation>Hier</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>All packs</source>
            <translation>Alle Pakete</translation>
        </message>
    </context>
    <context>
        <name>ScoreModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>Player</source>
            <translation>Spieler</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>Score</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>Right</source>
            <translation>Richtig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>Accuracy</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>{right} of {asked}</source>
            <translation>{right} von {asked}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>{date} · resumed</source>
            <translation>{date} · fortgesetzt</translation>
        </message>
    </context>
    <context>
        <name>ScoreTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/score_table.py" />
            <source>High scores</source>
            <translation>Bestenlisten</translation>
        </message>
    </context>
    <context>
        <name>ScoresPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>High scores</source>
            <translation>Bestenlisten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>Which rounds are compared</source>
            <translation>Welche Runden verglichen werden</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>Play</source>
            <translation>Spielen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>No round has been finished yet. Be the first!</source>
            <translation>Noch ist keine Runde zu Ende gespielt. Spiele die erste!</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>No round fits these choices.</source>
            <translation>Keine Runde passt zu dieser Auswahl.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>ruleset {number}</source>
            <translation>Regelwerk {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>Only rounds played like this are compared.</source>
            <translation>Nur so gespielte Runden werden verglichen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>Rounds played like this are compared, whatever their clock: by what was right.</source>
            <translation>Verglichen werden so gespielte Runden, welche Zeit sie auch hatten: nach dem, was richtig war.</translation>
        </message>
    </context>
    <context>
        <name>SearchHelp</name>
        <message>
            <location filename="../../quizapp/ui/widgets/search_help.py" />
            <source>Words are found by their beginnings, “words in quotes” as they stand; a minus in front leaves out. Fields:</source>
            <translation>Wörter werden an ihrem Anfang gefunden, „Wörter in Anführungszeichen“ so, wie sie dastehen; ein Minus davor lässt weg. Felder:</translation>
        </message>
    </context>
    <context>
        <name>SeatCard</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{player}, %n point(s), answers now</source>
            <translation>
                <numerusform>{player}, %n Punkt, antwortet jetzt</numerusform>
                <numerusform>{player}, %n Punkte, antwortet jetzt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{player}, %n point(s), was right</source>
            <translation>
                <numerusform>{player}, %n Punkt, lag richtig</numerusform>
                <numerusform>{player}, %n Punkte, lag richtig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{player}, %n point(s), has tried</source>
            <translation>
                <numerusform>{player}, %n Punkt, hat es versucht</numerusform>
                <numerusform>{player}, %n Punkte, hat es versucht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{player}, %n point(s)</source>
            <translation>
                <numerusform>{player}, %n Punkt</numerusform>
                <numerusform>{player}, %n Punkte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{words}, letter {key}</source>
            <translation>{words}, Buchstabe {key}</translation>
        </message>
    </context>
    <context>
        <name>SeatRow</name>
        <message>
            <location filename="../../quizapp/ui/widgets/seat_row.py" />
            <source>Player {number}</source>
            <translation>Spieler {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/seat_row.py" />
            <source>Name of player {number}</source>
            <translation>Name von Spieler {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/seat_row.py" />
            <source>Remove player {number}</source>
            <translation>Spieler {number} entfernen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/seat_row.py" />
            <source>Letter of player {number}: {key}. Press another letter to change it.</source>
            <translation>Buchstabe von Spieler {number}: {key}. Drück einen anderen Buchstaben, um ihn zu ändern.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Settings</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>High contrast, light</source>
            <translation>Hoher Kontrast, hell</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>High contrast, dark</source>
            <translation>Hoher Kontrast, dunkel</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Backups…</source>
            <translation>Sicherungen…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Shared bank…</source>
            <translation>Gemeinsame Sammlung…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>This computer lacks the sound library, so all is silent; the game's README says how to add it.</source>
            <translation>Diesem Rechner fehlt die Bibliothek für Ton, daher bleibt alles still; die README des Spiels sagt, wie man sie nachrüstet.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Full</source>
            <translation>Voll</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Reduced</source>
            <translation>Reduziert</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>After an answer</source>
            <translation>Nach einer Antwort</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>When I say so</source>
            <translation>Wenn ich es sage</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>By itself</source>
            <translation>Von selbst</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>System follows the desktop's own choice, high contrast too.</source>
            <translation>System folgt der Wahl des Desktops, auch beim hohen Kontrast.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Everything grows with the text.</source>
            <translation>Alles wächst mit dem Text.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Questions stay in the language that they were written in.</source>
            <translation>Fragen bleiben in der Sprache, in der sie geschrieben sind.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Ctrl+M turns it off and on. Nothing is told by sound alone.</source>
            <translation>Strg+M schaltet ihn aus und an. Nichts wird nur durch Ton gesagt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>System follows the desktop's own choice; Reduced keeps everything still.</source>
            <translation>System folgt der Wahl des Desktops; Reduziert hält alles ruhig.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>The next question comes when you press Enter, or by itself after the time that reading takes; any key or click then keeps the answer on the screen.</source>
            <translation>Die nächste Frage kommt, wenn du Enter drückst, oder von selbst nach der Zeit, die das Lesen braucht; jede Taste und jeder Klick hält die Antwort dann fest.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Your bank</source>
            <translation>Deine Sammlung</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Questions, rounds and scores are kept here.</source>
            <translation>Fragen, Runden und Punkte liegen hier.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Kept for {player}; other players have their own.</source>
            <translation>Gilt für {player}; andere haben ihre eigenen Optionen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Kept for guests, and for players who have not chosen yet.</source>
            <translation>Gilt für Gäste und für alle, die noch nichts gewählt haben.</translation>
        </message>
    </context>
    <context>
        <name>ShareBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>Copy the result</source>
            <translation>Ergebnis kopieren</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>Copy as a picture</source>
            <translation>Als Bild kopieren</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>Copy the code</source>
            <translation>Code kopieren</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>Code: {code}</source>
            <translation>Code: {code}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>Whoever has the same packs gets the same questions with it.</source>
            <translation>Wer dieselben Pakete hat, bekommt damit dieselben Fragen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>The result is on the clipboard, without answers.</source>
            <translation>Das Ergebnis ist in der Zwischenablage, ohne Antworten.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>The picture is on the clipboard, without answers.</source>
            <translation>Das Bild ist in der Zwischenablage, ohne Antworten.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>The code is on the clipboard.</source>
            <translation>Der Code ist in der Zwischenablage.</translation>
        </message>
    </context>
    <context>
        <name>SharedBankPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Shared bank</source>
            <translation>Gemeinsame Sammlung</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Try it</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Play there from now on</source>
            <translation>Ab jetzt dort spielen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Play at home again</source>
            <translation>Wieder zu Hause spielen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>The next start plays on {address}.</source>
            <translation>Der nächste Start spielt auf {address}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>The next start plays on your own bank.</source>
            <translation>Der nächste Start spielt mit deiner eigenen Sammlung.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>The server is being asked…</source>
            <translation>Der Server wird gefragt …</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>A household, a class or a club can play on one bank on a PostgreSQL server: its questions for all, and high scores of everybody. Whoever runs it tells you its address.</source>
            <translation>Ein Haushalt, eine Klasse oder ein Verein kann mit einer Sammlung auf einem PostgreSQL-Server spielen: ihre Fragen für alle und die Bestenlisten von allen. Wer sie betreibt, nennt dir die Adresse.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Leave the password out: it is taken from .pgpass or PGPASSFILE, and kept nowhere here.</source>
            <translation>Lass das Passwort weg: Es kommt aus .pgpass oder PGPASSFILE und wird hier nirgends aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
    </context>
    <context>
        <name>SharedDesk</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/shared_desk.py" />
            <source>It answers, with %n question(s).</source>
            <translation>
                <numerusform>Sie antwortet, mit %n Frage.</numerusform>
                <numerusform>Sie antwortet, mit %n Fragen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/shared_desk.py" />
            <source>You may play and change questions.</source>
            <translation>Du darfst spielen und Fragen ändern.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/shared_desk.py" />
            <source>You may play.</source>
            <translation>Du darfst spielen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/shared_desk.py" />
            <source>Kept. Close the window and start quizapp again.</source>
            <translation>Gemerkt. Schließe das Fenster und starte quizapp neu.</translation>
        </message>
    </context>
    <context>
        <name>Shot</name>
        <message>
            <location filename="../../quizapp/ui/widgets/preview_shot.py" />
            <source>The question as it is played</source>
            <translation>Die Frage, wie sie gespielt wird</translation>
        </message>
    </context>
    <context>
        <name>SideButton</name>
        <message>
            <location filename="../../quizapp/ui/widgets/side_bar.py" />
            <source>This page is open</source>
            <translation>Diese Seite ist offen</translation>
        </message>
    </context>
    <context>
        <name>SpentPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Begin a new lap</source>
            <translation>Von vorn beginnen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Practise what was difficult</source>
            <translation>Schwieriges üben</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Write questions</source>
            <translation>Fragen schreiben</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Open a question file…</source>
            <translation>Fragedatei öffnen…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Choose others</source>
            <translation>Andere wählen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>You have had almost all</source>
            <translation>Du kennst fast alle</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>You have had them all</source>
            <translation>Du kennst sie alle</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>%n question(s) of the {matching} that match are still new. A round from here on begins a new lap: they come first, then others again, in another order.</source>
            <translation>
                <numerusform>%n Frage von den {matching} passenden ist noch neu. Eine Runde beginnt jetzt von vorn: Erst kommt diese, dann wieder die anderen, in neuer Reihenfolge.</numerusform>
                <numerusform>%n Fragen von den {matching} passenden sind noch neu. Eine Runde beginnt jetzt von vorn: Erst kommen diese, dann wieder die anderen, in neuer Reihenfolge.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>All %n question(s) that match have been asked. A new lap asks them again, in another order.</source>
            <translation>
                <numerusform>Die %n passende Frage wurde gestellt. Von vorn kommt sie noch einmal.</numerusform>
                <numerusform>Alle %n passenden Fragen wurden gestellt. Von vorn kommen sie noch einmal, in neuer Reihenfolge.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Where free questions are found</source>
            <translation>Wo es freie Fragen gibt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Open Trivia Database (opentdb.com): some thousand checked questions by its users, under Creative Commons BY-SA 4.0: use and change them, name the source, and pass changes on under the same terms.</source>
            <translation>Open Trivia Database (opentdb.com): einige tausend geprüfte Fragen ihrer Nutzer, unter Creative Commons BY-SA 4.0: nutze und ändere sie, nenne die Quelle, und gib Änderungen unter denselben Bedingungen weiter.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>OpenTriviaQA (a project on GitHub): about fifty thousand questions in plain text files, under Creative Commons BY-SA 4.0; of mixed quality.</source>
            <translation>OpenTriviaQA (ein Projekt auf GitHub): etwa fünfzigtausend Fragen in einfachen Textdateien, unter Creative Commons BY-SA 4.0; von gemischter Güte.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>The Trivia API (the-trivia-api.com): free for what earns no money, under Creative Commons BY-NC 4.0.</source>
            <translation>The Trivia API (the-trivia-api.com): frei für alles, was kein Geld einbringt, unter Creative Commons BY-NC 4.0.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>A licence goes along with the questions: keep their source beside them, and ask whoever wrote a question before you sell it.</source>
            <translation>Eine Lizenz geht mit den Fragen mit: Lass ihre Quelle dabeistehen, und frage, wer eine Frage geschrieben hat, bevor du sie verkaufst.</translation>
        </message>
    </context>
    <context>
        <name>StatisticsDesk</name>
        <message>
            <location filename="../../quizapp/ui/statistics_desk.py" />
            <source>Save the chart</source>
            <translation>Diagramm speichern</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/statistics_desk.py" />
            <source>Export all data of a player</source>
            <translation>Alle Daten eines Spielers exportieren</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/statistics_desk.py" />
            <source>Deleted for good, and all backups but a new one.</source>
            <translation>Endgültig gelöscht, mit allen Sicherungen bis auf eine neue.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/statistics_desk.py" />
            <source>Deleted for good.</source>
            <translation>Endgültig gelöscht.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/statistics_desk.py" />
            <source>It leaves the disk when every program that has the bank open is closed.</source>
            <translation>Von der Platte verschwindet es, wenn jedes Programm geschlossen ist, das die Sammlung geöffnet hat.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/statistics_desk.py" />
            <source>Saved to {file}.</source>
            <translation>Gespeichert in {file}.</translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>How sure, how right</source>
            <translation>Wie sicher, wie richtig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>Statistics of {player}</source>
            <translation>Statistik von {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>{player}, by what you said before the verdict. Answers so far: {count}</source>
            <translation>{player}, nach dem, was du vor dem Urteil gesagt hast. Antworten bisher: {count}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>{player} has not said yet how sure an answer is. Choose Practice, set “Ask how sure you are” to On and play: here you will see what your “sure” is worth.</source>
            <translation>{player} hat noch nie gesagt, wie sicher eine Antwort ist. Wähle „Üben“, stelle „Fragen, wie sicher du bist“ auf „An“ und spiele: Hier siehst du dann, was dein „sicher“ wert ist.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>{sure}: {right} of {answers} right, that is {share}; in the long run between {low} and {high}.</source>
            <translation>{sure}: {right} von {answers} richtig, das sind {share}; auf lange Sicht zwischen {low} und {high}.</translation>
        </message>
    </context>
    <context>
        <name>SureBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/sure_bar.py" />
            <source>How sure are you?</source>
            <translation>Wie sicher bist du?</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/sure_bar.py" />
            <source>Another option changes your answer.</source>
            <translation>Eine andere Option ändert deine Antwort.</translation>
        </message>
    </context>
    <context>
        <name>TheirsPanel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/theirs_panel.py" />
            <source>Changed elsewhere</source>
            <translation>Anderswo geändert</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/theirs_panel.py" />
            <source>Keep mine</source>
            <translation>Meine behalten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/theirs_panel.py" />
            <source>Take theirs</source>
            <translation>Andere übernehmen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/theirs_panel.py" />
            <source>Look again</source>
            <translation>Noch einmal nachsehen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/theirs_panel.py" />
            <source>This question was changed elsewhere, {moment}.</source>
            <translation>Diese Frage wurde anderswo geändert, {moment}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/theirs_panel.py" />
            <source>It is in the pack {title} now.</source>
            <translation>Sie ist jetzt im Paket {title}.</translation>
        </message>
    </context>
    <context>
        <name>VerdictPanel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Goes on by itself; any key or click stops that.</source>
            <translation>Geht von selbst weiter; jede Taste und jeder Klick hält das an.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Results</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Points: {points}</source>
            <translation>Punkte: {points}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Not saved yet</source>
            <translation>Noch nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Kept on this computer; sent when the bank can be reached</source>
            <translation>Auf diesem Rechner aufbewahrt; gesendet, sobald die Sammlung erreichbar ist</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Not kept: its round or its player was deleted</source>
            <translation>Nicht aufbewahrt: Runde oder Person wurde gelöscht</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Verdict and explanation</source>
            <translation>Urteil und Erklärung</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>no points lost</source>
            <translation>keine Punkte verloren</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>{base} × {percent} %</source>
            <translation>{base} × {percent} %</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>{text} × {factor} streak</source>
            <translation>{text} × {factor} Serie</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>{text} × ½ lifeline</source>
            <translation>{text} × ½ Joker</translation>
        </message>
    </context>
    <context>
        <name>VersionCard</name>
        <message>
            <location filename="../../quizapp/ui/widgets/version_card.py" />
            <source>What this version says</source>
            <translation>Was diese Fassung sagt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_card.py" />
            <source>The whole question</source>
            <translation>Die ganze Frage</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_card.py" />
            <source>Before: {text}</source>
            <translation>Vorher: {text}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_card.py" />
            <source>After: {text}</source>
            <translation>Nachher: {text}</translation>
        </message>
    </context>
    <context>
        <name>VersionModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>Version</source>
            <translation>Fassung</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>Asked</source>
            <translation>Gefragt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>{number}, now</source>
            <translation>{number}, jetzt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>The first version</source>
            <translation>Die erste Fassung</translation>
        </message>
    </context>
    <context>
        <name>VersionTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>Versions of the question</source>
            <translation>Fassungen der Frage</translation>
        </message>
    </context>
    <context>
        <name>VersionsPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Earlier versions</source>
            <translation>Frühere Fassungen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Bring this version back</source>
            <translation>Diese Fassung zurückholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Questions that came with the game can only be read.</source>
            <translation>Fragen, die zum Spiel gehören, lassen sich nur lesen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Version {number}, saved {moment}, asked %n time(s)</source>
            <translation>
                <numerusform>Fassung {number}, gespeichert {moment}, %n-mal gefragt</numerusform>
                <numerusform>Fassung {number}, gespeichert {moment}, %n-mal gefragt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Volume</name>
        <message>
            <location filename="../../quizapp/ui/widgets/volume.py" />
            <source>Volume</source>
            <translation>Lautstärke</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/volume.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>A round is waiting for you</source>
            <translation>Eine Runde wartet auf dich</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>{player}: {answered} answered, %n point(s) · {choice}</source>
            <translation>
                <numerusform>{player}: {answered} beantwortet, %n Punkt · {choice}</numerusform>
                <numerusform>{player}: {answered} beantwortet, %n Punkte · {choice}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>{player}: {answered} of {length} behind you · {choice}</source>
            <translation>{player}: {answered} von {length} geschafft · {choice}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>{player}: {answered} of {length} answered · {choice}</source>
            <translation>{player}: {answered} von {length} beantwortet · {choice}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>{player}: {answered} of {length} answered, %n point(s) · {choice}</source>
            <translation>
                <numerusform>{player}: {answered} von {length} beantwortet, %n Punkt · {choice}</numerusform>
                <numerusform>{player}: {answered} von {length} beantwortet, %n Punkte · {choice}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>Go on with it</source>
            <translation>Weiterspielen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
    </context>
    <context>
        <name>WorkshopDesk</name>
        <message>
            <location filename="../../quizapp/ui/workshop_desk.py" />
            <source>Something was changed meanwhile. Undo and redo now name that.</source>
            <translation>Inzwischen wurde etwas geändert. Rückgängig und Wiederholen nennen nun das.</translation>
        </message>
    </context>
    <context>
        <name>WorkshopPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/workshop.py" />
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/workshop.py" />
            <source>The question is saved.</source>
            <translation>Die Frage ist gespeichert.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/workshop.py" />
            <source>That question has been deleted; what you had typed is kept as a new one.</source>
            <translation>Diese Frage wurde gelöscht; was du geschrieben hattest, ist als neue Frage aufgehoben.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/workshop.py" />
            <source>Saving adds this to your own questions and hides the built-in one.</source>
            <translation>Beim Speichern kommt dies zu deinen eigenen Fragen, und die mitgelieferte wird ausgeblendet.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/workshop.py" />
            <source>Back to the round</source>
            <translation>Zurück zur Runde</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/workshop.py" />
            <source>Reports</source>
            <translation>Meldungen</translation>
        </message>
    </context>
    <context>
        <name>_Deleted</name>
        <message>
            <location filename="../../quizapp/ui/widgets/bin_table.py" />
            <source>Deleted</source>
            <translation>Gelöscht</translation>
        </message>
    </context>
    <context>
        <name>_PlayerTableModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_table.py" />
            <source>Player</source>
            <translation>Spieler</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_table.py" />
            <source>Rounds</source>
            <translation>Runden</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_table.py" />
            <source>Last played</source>
            <translation>Zuletzt gespielt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_table.py" />
            <source>never</source>
            <translation>nie</translation>
        </message>
    </context>
    <context>
        <name>_RemarkTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>Refusals and warnings</source>
            <translation>Ablehnungen und Warnungen</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Play</source>
            <translation>Spielen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Scores</source>
            <translation>Rekorde</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Settings</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Players</source>
            <translation>Spieler</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Sound off or on</source>
            <translation>Ton aus oder an</translation>
        </message>
    </context>
    <context>
        <name>changes</name>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo add</source>
            <translation>Hinzufügen rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo change</source>
            <translation>Ändern rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo delete</source>
            <translation>Löschen rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo copy</source>
            <translation>Kopie rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo hiding</source>
            <translation>Ausblenden rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo playing again</source>
            <translation>Einblenden rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo import</source>
            <translation>Import rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo move</source>
            <translation>Verschieben rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo changes</source>
            <translation>Änderungen rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo keeping one</source>
            <translation>Zusammenlegen rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo new pack</source>
            <translation>Neues Paket rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo description</source>
            <translation>Beschreibung rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo switching on</source>
            <translation>Einschalten rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo switching off</source>
            <translation>Abschalten rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo removing a pack</source>
            <translation>Entfernen rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo bringing back</source>
            <translation>Zurückholen rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo restore</source>
            <translation>Wiederherstellen rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo add</source>
            <translation>Hinzufügen wiederholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo change</source>
            <translation>Änderung wiederholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo delete</source>
            <translation>Löschen wiederholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo copy</source>
            <translation>Kopieren wiederholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo hiding</source>
            <translation>Ausblenden wiederholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo playing again</source>
            <translation>Wiederspielen wiederholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo import</source>
            <translation>Import wiederholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo move</source>
            <translation>Verschieben wiederholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo changes</source>
            <translation>Änderungen wiederholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo keeping one</source>
            <translation>Behalten wiederholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo new pack</source>
            <translation>Neues Paket wiederholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo description</source>
            <translation>Beschreibung wiederholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo switching on</source>
            <translation>Einschalten wiederholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo switching off</source>
            <translation>Abschalten wiederholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo removing a pack</source>
            <translation>Entfernen wiederholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo bringing back</source>
            <translation>Zurückholen wiederholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo restore</source>
            <translation>Wiederherstellen wiederholen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
    </context>
    <context>
        <name>columns</name>
        <message>
            <location filename="../../quizapp/ui/widgets/place_menu.py" />
            <source>Place and width</source>
            <translation>Platz und Breite</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/place_menu.py" />
            <source>Earlier</source>
            <translation>Nach vorn</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/place_menu.py" />
            <source>Later</source>
            <translation>Nach hinten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/place_menu.py" />
            <source>Wider</source>
            <translation>Breiter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/place_menu.py" />
            <source>Narrower</source>
            <translation>Schmaler</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question could not be read.</source>
            <translation>Die Frage konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question has no text; write what is asked.</source>
            <translation>Die Frage hat keinen Text; schreibe, was gefragt ist.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Option {option} is empty; write an answer or remove it.</source>
            <translation>Antwort {option} ist leer; schreibe etwas hinein oder entferne sie.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no text that can be seen.</source>
            <translation>Hier steht kein sichtbarer Text.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Only one answer option, or none; a question needs at least two.</source>
            <translation>Nur eine Antwort oder keine; eine Frage braucht mindestens zwei.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There are more than {most} options; remove some.</source>
            <translation>Es sind mehr als {most} Antworten; entferne einige.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Two options are the same: “{option}”; change one of them.</source>
            <translation>Zwei Antworten sind gleich: „{option}“; ändere eine davon.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The right answer is not one of the options.</source>
            <translation>Die richtige Antwort ist nicht unter den Antworten.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The fixed order does not hold each option once.</source>
            <translation>Die feste Reihenfolge enthält nicht jede Antwort genau einmal.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>What is to stand last is not one of the options.</source>
            <translation>Was am Ende stehen soll, ist keine der Antworten.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>No option is marked as right; mark one.</source>
            <translation>Keine Antwort ist als richtig markiert; markiere eine.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The text holds characters that cannot be shown; remove them.</source>
            <translation>Der Text enthält Zeichen, die sich nicht darstellen lassen; entferne sie.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The text is longer than {limit} characters; shorten it.</source>
            <translation>Der Text ist länger als {limit} Zeichen; kürze ihn.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The right answer is longer than every other option by a third or more.</source>
            <translation>Die richtige Antwort ist um ein Drittel oder mehr länger als jede andere.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A word of the right answer stands in the question: “{word}”.</source>
            <translation>Ein Wort der richtigen Antwort steht in der Frage: „{word}“.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Two options say nearly the same: “{option}” and “{other}”.</source>
            <translation>Zwei Antworten sagen fast dasselbe: „{option}“ und „{other}“.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{option}” as an option makes a question easier to guess.</source>
            <translation>„{option}“ als Antwort macht eine Frage leichter zu erraten.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no explanation of the answer.</source>
            <translation>Die Antwort hat keine Erklärung.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no source for the answer.</source>
            <translation>Die Antwort hat keine Quelle.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no file {file}.</source>
            <translation>Es gibt keine Datei {file}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file {file} cannot be read; look at its permissions.</source>
            <translation>Die Datei {file} lässt sich nicht lesen; prüfe ihre Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is not a question pack: a folder with pack.toml and items.toml.</source>
            <translation>{file} ist kein Fragenpaket: ein Ordner mit pack.toml und items.toml.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is not valid TOML: {reason}.</source>
            <translation>{file} ist kein gültiges TOML: {reason}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file}, {place}: the field “{field}” is wrong ({reason}).</source>
            <translation>{file}, {place}: Das Feld „{field}“ ist falsch ({reason}).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file}: the ref “{ref}” is used twice; give each its own.</source>
            <translation>{file}: Die Kennung „{ref}“ ist doppelt vergeben; jede braucht eine eigene.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file}, {place}: there is no fact “{ref}” in facts.toml.</source>
            <translation>{file}, {place}: In facts.toml gibt es keine Tatsache „{ref}“.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is not a regular file, so it was not opened as a bank; choose another place.</source>
            <translation>{file} ist keine gewöhnliche Datei und wurde nicht als Sammlung geöffnet; wähle einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is not a bank of quizapp; it was left untouched; choose another place.</source>
            <translation>{file} ist keine Sammlung von quizapp; die Datei blieb unberührt; wähle einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is empty or cut short, so it is no bank; it was left untouched; move it away to start anew.</source>
            <translation>{file} ist leer oder abgeschnitten, also keine Sammlung; die Datei blieb unberührt; verschiebe sie, um neu anzufangen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} is damaged; it was left untouched; restore a backup or move it away.</source>
            <translation>Die Sammlung {file} ist beschädigt; sie blieb unberührt; stelle eine Sicherung wieder her oder verschiebe sie.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} was made by a newer version of quizapp; it was left untouched; update the game.</source>
            <translation>Die Sammlung {file} stammt von einer neueren Version von quizapp; sie blieb unberührt; aktualisiere das Spiel.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} is busy in another program; try again in a moment.</source>
            <translation>Die Sammlung {file} wird gerade von einem anderen Programm benutzt; versuche es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} is being set up or changed by another quizapp; try again when that is done.</source>
            <translation>Die Sammlung {file} wird gerade von einem anderen quizapp eingerichtet oder geändert; versuche es danach noch einmal.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} cannot be written; look at its permissions.</source>
            <translation>In die Sammlung {file} lässt sich nicht schreiben; prüfe ihre Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The shared bank cannot be reached; look at the network and the address.</source>
            <translation>Die gemeinsame Sammlung ist nicht erreichbar; prüfe das Netz und die Adresse.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A shared bank needs the PostgreSQL driver; install quizapp with its extra “postgres”.</source>
            <translation>Eine gemeinsame Sammlung braucht den Treiber für PostgreSQL; installiere quizapp mit dem Zusatz „postgres“.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The address of the bank cannot be understood; write sqlite:///FILE or postgresql://USER@HOST/NAME.</source>
            <translation>Die Adresse der Sammlung ist nicht zu verstehen; schreibe sqlite:///DATEI oder postgresql://BENUTZER@RECHNER/NAME.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The server of the shared bank asks for a password; write it into ~/.pgpass, or start this in a terminal.</source>
            <translation>Der Server der gemeinsamen Sammlung fragt nach einem Passwort; schreib es in ~/.pgpass, oder starte dies in einem Terminal.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The server of the shared bank does not let this user in; look at the user's name and the password.</source>
            <translation>Der Server der gemeinsamen Sammlung lässt diesen Benutzer nicht herein; prüfe Benutzernamen und Passwort.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no database of that name on the server; create it there (createdb NAME), or look at the address.</source>
            <translation>Auf dem Server gibt es keine Datenbank dieses Namens; lege sie dort an (createdb NAME), oder prüfe die Adresse.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The server does not allow this user to do that in the shared bank; ask whoever keeps it.</source>
            <translation>Der Server erlaubt diesem Benutzer das in der gemeinsamen Sammlung nicht; frag, wer sie verwaltet.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Your login may play on this shared bank, but not change its questions; ask its owner to make you an author.</source>
            <translation>Deine Anmeldung darf in dieser gemeinsamen Sammlung spielen, aber ihre Fragen nicht ändern; bitte ihren Besitzer, dich zum Autor zu machen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The server of the shared bank could not prove that it is the right one; look at the host in the address and at sslrootcert, and send it no password.</source>
            <translation>Der Server der gemeinsamen Sammlung konnte nicht beweisen, dass er der richtige ist; prüfe den Rechner in der Adresse und sslrootcert, und schick ihm kein Passwort.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The shared bank is from an older version of quizapp, and only its owner can bring it up to date; ask them to open it.</source>
            <translation>Die gemeinsame Sammlung ist von einer älteren Version von quizapp, und nur ihr Besitzer kann sie auf den neuen Stand bringen; bitte ihn, sie zu öffnen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no bank in that database yet; quizapp share makes one there.</source>
            <translation>In dieser Datenbank gibt es noch keine Sammlung; quizapp share legt dort eine an.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The shared bank is from an older version of quizapp, and fetching changes nothing there; open it first, or share to it.</source>
            <translation>Die gemeinsame Sammlung ist von einer älteren Version von quizapp, und beim Holen wird dort nichts geändert; öffne sie erst, oder bring etwas hinein (quizapp share).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>That is no server’s address; write postgresql://USER@HOST/NAME.</source>
            <translation>Das ist keine Adresse eines Servers; schreibe postgresql://BENUTZER@RECHNER/NAME.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no server to share with; name it: quizapp share --database postgresql://USER@HOST/NAME.</source>
            <translation>Es ist kein Server genannt; nenne ihn: quizapp share --database postgresql://USER@HOST/NAME.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Only a bank that is a file can be put on a server; name it with --from FILE.</source>
            <translation>Nur eine Sammlung, die eine Datei ist, kann auf einen Server gebracht werden; nenne sie mit --from DATEI.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Only a user of the server who has made this bank and may create roles can do that; ask the server's administrator.</source>
            <translation>Das kann nur ein Benutzer des Servers, der diese Sammlung angelegt hat und Rollen anlegen darf; frag den Verwalter des Servers.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Everybody may make tables in this database, and this user cannot forbid it; as the administrator run: REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC.</source>
            <translation>In dieser Datenbank darf jeder Tabellen anlegen, und dieser Benutzer kann es nicht verbieten; führe als Verwalter aus: REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{name}” can be no login: it needs one to 63 letters, and none that the server keeps for itself.</source>
            <translation>„{name}“ kann keine Anmeldung sein: sie braucht 1 bis 63 Zeichen und darf keine sein, die der Server für sich behält.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no login “{name}” on that server.</source>
            <translation>Auf diesem Server gibt es keine Anmeldung „{name}“.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The login “{name}” may do more on that server than this role lets it, so it was not added; take another name, or take that right from it.</source>
            <translation>Die Anmeldung „{name}“ darf auf diesem Server mehr, als diese Rolle erlaubt, und wurde deshalb nicht hinzugefügt; nimm einen anderen Namen, oder nimm ihr dieses Recht.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Nobody called “{name}” plays on that bank; look at how it is written.</source>
            <translation>Niemand namens „{name}“ spielt in dieser Sammlung; prüfe, wie er geschrieben ist.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A password needs at least {least} characters; nothing was changed.</source>
            <translation>Ein Passwort braucht mindestens {least} Zeichen; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The two passwords are not the same; nothing was changed.</source>
            <translation>Die beiden Passwörter sind nicht gleich; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} exists already; give the copy another name.</source>
            <translation>{file} gibt es schon; gib der Kopie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The copy did not pass its check, and nothing was kept; try again.</source>
            <translation>Die Kopie hat ihre Prüfung nicht bestanden, und nichts wurde behalten; versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank could not be read or written; the log says why.</source>
            <translation>Die Sammlung konnte nicht gelesen oder geschrieben werden; warum, steht im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The disk is full, so nothing more can be kept; free some space and try again.</source>
            <translation>Der Datenträger ist voll, es lässt sich nichts mehr speichern; schaffe Platz und versuche es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The folder {file} cannot be written; look at its permissions or give another with --data-dir.</source>
            <translation>In den Ordner {file} lässt sich nicht schreiben; prüfe seine Zugriffsrechte oder nenne mit --data-dir einen anderen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no folder {file}; make it, or choose another place.</source>
            <translation>Den Ordner {file} gibt es nicht; lege ihn an oder wähle einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The name {file} is too long for this disk; choose a shorter one.</source>
            <translation>Der Name {file} ist zu lang für diesen Datenträger; wähle einen kürzeren.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} has a second name elsewhere, and under two names changes are lost; remove the other name, or make a copy.</source>
            <translation>Die Sammlung {file} hat anderswo einen zweiten Namen, und unter zwei Namen gehen Änderungen verloren; entferne den anderen Namen oder mach eine Kopie.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} was moved, deleted or replaced while it was open; put it back, or close quizapp and start it again.</source>
            <translation>Die Sammlung {file} wurde verschoben, gelöscht oder ersetzt, während sie offen war; lege sie zurück, oder schließe quizapp und starte es neu.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>You can play, but scores and new questions of this session are not kept.</source>
            <translation>Du kannst spielen, aber Punkte und neue Fragen dieser Sitzung gehen verloren.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Settings, presets and unsaved questions cannot be written to the disk; they last until the window is closed.</source>
            <translation>Einstellungen, Vorlagen und nicht gespeicherte Fragen lassen sich nicht auf die Platte schreiben; sie bleiben, bis das Fenster geschlossen wird.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The settings could not be read; they are kept as {file}, and are as at first.</source>
            <translation>Die Einstellungen waren nicht zu lesen; sie sind als {file} aufbewahrt, und alles ist wie am Anfang.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Not saved yet: the points of this round are safe only while the window is open.</source>
            <translation>Noch nicht gespeichert: Die Punkte dieser Runde sind nur sicher, solange das Fenster offen ist.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Your answers are kept on this computer and are sent when that is over, after a restart too.</source>
            <translation>Deine Antworten werden auf diesem Rechner aufbewahrt und gesendet, sobald das vorbei ist, auch nach einem Neustart.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Some answers could not be sent, for their round or their player was deleted meanwhile, or the round was played on elsewhere.</source>
            <translation>Manche Antworten konnten nicht gesendet werden, denn ihre Runde oder die Person wurde inzwischen gelöscht, oder die Runde wurde anderswo weitergespielt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Answers that waited to be sent cannot be read any more; what is left of them is kept as {file}.</source>
            <translation>Antworten, die noch zu senden waren, lassen sich nicht mehr lesen; was von ihnen übrig ist, bleibt als {file} erhalten.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The backup could not be made or did not pass its check; the old one was kept.</source>
            <translation>Die Sicherung misslang oder bestand ihre Prüfung nicht; die alte blieb erhalten.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} exists already; give the backup another name.</source>
            <translation>{file} gibt es schon; gib der Sicherung einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This command keeps a bank that is a file; save a shared bank with the tools of PostgreSQL.</source>
            <translation>Dieser Befehl sichert eine Sammlung, die eine Datei ist; sichere eine gemeinsame mit den Werkzeugen von PostgreSQL.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} still holds what was deleted, and could not be removed; delete it yourself.</source>
            <translation>{file} enthält noch, was gelöscht wurde, und ließ sich nicht entfernen; lösche die Datei selbst.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The folder {folder} cannot be reached; if it still holds backups, delete them yourself.</source>
            <translation>Der Ordner {folder} ist nicht zu erreichen; wenn noch Sicherungen darin liegen, lösche sie selbst.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is no whole backup of a bank; choose another.</source>
            <translation>{file} ist keine ganze Sicherung einer Sammlung; wähle eine andere.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no backup that is whole in {file}; name a file.</source>
            <translation>In {file} gibt es keine ganze Sicherung; nenne eine Datei.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} is open in a window; close it, or restore there: Settings, Backups.</source>
            <translation>Die Sammlung {file} ist in einem Fenster offen; schließe es oder stelle dort wieder her: Einstellungen, Sicherungen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank was damaged; it is kept as {file}, and a new one was begun.</source>
            <translation>Die Sammlung war beschädigt; sie bleibt als {file} erhalten, und eine neue wurde begonnen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank's file is damaged: {detail}.</source>
            <translation>Die Datei der Sammlung ist beschädigt: {detail}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A row of {table} points to one that is not there.</source>
            <translation>Eine Zeile von {table} verweist auf eine, die es nicht gibt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The {column} in row {name} of {table} is nothing that the game writes there.</source>
            <translation>{column} in Zeile {name} von {table} ist nichts, was das Spiel dorthin schreibt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The text of {kind} {name} is not what was written.</source>
            <translation>Der Text von {kind} {name} ist nicht der, der geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The score of a round does not equal its answers (round {name}).</source>
            <translation>Die Punkte einer Runde passen nicht zu ihren Antworten (Runde {name}).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A table of the high scores counts other rounds than it has (table {name}).</source>
            <translation>Eine Bestenliste zählt andere Runden, als sie hat (Tabelle {name}).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Too few questions match ({found}, and the round has {wanted}); choose more categories or packs, or a shorter round.</source>
            <translation>Zu wenige Fragen passen ({found}, und die Runde hat {wanted}); wähle mehr Kategorien oder Pakete oder eine kürzere Runde.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This is no code of a round; it has sixteen letters and digits, such as 4490-0082-EDJP-AS5W.</source>
            <translation>Das ist kein Code einer Runde; er hat sechzehn Buchstaben und Ziffern, etwa 4490-0082-EDJP-AS5W.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This code is from another version of quizapp; both players need the same one.</source>
            <translation>Dieser Code stammt aus einer anderen Version von quizapp; beide brauchen dieselbe.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This code belongs to other question packs than yours; both players need the same ones.</source>
            <translation>Dieser Code gehört zu anderen Fragenpaketen als deinen; beide brauchen dieselben.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>These questions are no longer in the bank, so there is nothing to replay.</source>
            <translation>Diese Fragen sind nicht mehr in der Sammlung, es gibt also nichts zu wiederholen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Two players have the same name: {player}; change one of them.</source>
            <translation>Zwei Spieler haben denselben Namen: {player}; ändere einen davon.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Questions that came with the game cannot be changed or deleted.</source>
            <translation>Mitgelieferte Fragen lassen sich nicht ändern oder löschen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question has been changed or deleted meanwhile; open the list again.</source>
            <translation>Diese Frage wurde inzwischen geändert oder gelöscht; öffne die Liste noch einmal.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question was changed elsewhere meanwhile. Save again to keep yours; the other stays among its earlier versions.</source>
            <translation>Diese Frage wurde inzwischen anderswo geändert. Speichere noch einmal, um deine Fassung zu behalten; die andere bleibt unter ihren früheren Fassungen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question was changed elsewhere since you saw it here, so it was not deleted; look at it and delete it again.</source>
            <translation>Diese Frage wurde anderswo geändert, seit du sie hier gesehen hast, und darum nicht gelöscht; sieh sie an und lösche sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This cannot be undone, for the question has been changed since.</source>
            <translation>Das lässt sich nicht rückgängig machen, denn die Frage wurde seitdem geändert.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This player has been changed or deleted meanwhile; choose again.</source>
            <translation>Dieser Spieler wurde inzwischen geändert oder gelöscht; wähle noch einmal.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The guest has no name and no mark, and no other player can become the guest.</source>
            <translation>Der Gast hat keinen Namen und kein Zeichen, und niemand sonst kann zum Gast werden.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is a player called “{name}” already; take another name, or merge the two.</source>
            <translation>Es gibt schon jemanden mit dem Namen „{name}“; nimm einen anderen Namen oder lege die beiden zusammen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A player needs a name; who has none plays as guest.</source>
            <translation>Ein Spieler braucht einen Namen; wer keinen hat, spielt als Gast.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{name}” plays under another login on this shared bank; take another name, or ask its owner to give you that player.</source>
            <translation>„{name}“ spielt in dieser gemeinsamen Sammlung unter einer anderen Anmeldung; nimm einen anderen Namen, oder bitte ihren Besitzer um diesen Spieler.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This cannot be undone, for these players have played or been changed since.</source>
            <translation>Das lässt sich nicht rückgängig machen, denn diese Spieler haben seitdem gespielt oder wurden geändert.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no screen to open a window on; start quizapp in a desktop session, or use its commands (quizapp --help).</source>
            <translation>Es gibt keinen Bildschirm für ein Fenster; starte quizapp auf einem Desktop oder nutze seine Befehle (quizapp --help).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A system library is missing ({detail}); install what the README lists: sudo apt-get install {packages}</source>
            <translation>Eine Systembibliothek fehlt ({detail}); installiere, was die README nennt: sudo apt-get install {packages}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>quizapp is open already; its window was brought to the front.</source>
            <translation>quizapp ist schon offen; sein Fenster steht jetzt vorn.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This command is for Linux desktops; here start quizapp from its folder, and choose it once for .quizpack files.</source>
            <translation>Dieser Befehl ist für Linux; starte quizapp hier aus seinem Ordner und wähle es einmal für .quizpack-Dateien.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A file of the game is missing ({file}); install quizapp again.</source>
            <translation>Eine Datei des Spiels fehlt ({file}); installiere quizapp noch einmal.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The key says {key}, but there are only {options} options.</source>
            <translation>Der Schlüssel sagt {key}, aber es gibt nur {options} Antworten.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>More than one option is marked as right; this game needs exactly one.</source>
            <translation>Mehr als eine Antwort ist als richtig markiert; dieses Spiel braucht genau eine.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Question and answer only, as on a flashcard; there are no wrong answers.</source>
            <translation>Nur Frage und Antwort wie auf einer Lernkarte; es gibt keine falschen Antworten.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question cannot be answered without its picture, sound or film.</source>
            <translation>Ohne Bild, Ton oder Film lässt sich die Frage nicht beantworten.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question wants an answer typed; the game plays multiple choice and true or false.</source>
            <translation>Diese Frage verlangt eine getippte Antwort; das Spiel kennt Auswahlfragen und wahr oder falsch.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question wants a number typed; the game plays multiple choice and true or false.</source>
            <translation>Diese Frage verlangt eine getippte Zahl; das Spiel kennt Auswahlfragen und wahr oder falsch.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This is a matching question; the game plays multiple choice and true or false.</source>
            <translation>Das ist eine Zuordnungsfrage; das Spiel kennt Auswahlfragen und wahr oder falsch.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This is an essay question; the game plays multiple choice and true or false.</source>
            <translation>Das ist eine Freitextfrage; das Spiel kennt Auswahlfragen und wahr oder falsch.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This is a text with gaps; the game plays multiple choice and true or false.</source>
            <translation>Das ist ein Lückentext; das Spiel kennt Auswahlfragen und wahr oder falsch.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This is a text without a question; the game plays multiple choice and true or false.</source>
            <translation>Das ist ein Text ohne Frage; das Spiel kennt Auswahlfragen und wahr oder falsch.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question wants things put in order; the game plays multiple choice and true or false.</source>
            <translation>Diese Frage verlangt eine Reihenfolge; das Spiel kennt Auswahlfragen und wahr oder falsch.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question wants things dragged; the game plays multiple choice and true or false.</source>
            <translation>Bei dieser Frage wird etwas gezogen; das Spiel kennt Auswahlfragen und wahr oder falsch.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This is a question of another kind ({kind}); the game plays multiple choice and true or false.</source>
            <translation>Das ist eine Frage anderer Art ({kind}); das Spiel kennt Auswahlfragen und wahr oder falsch.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Some wrong answers earned a part of the points; here they earn none.</source>
            <translation>Manche falschen Antworten brachten einen Teil der Punkte; hier bringen sie keine.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A picture, sound or film of the question was left out.</source>
            <translation>Ein Bild, Ton oder Film der Frage wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Formatting was left out; the text stays.</source>
            <translation>Formatierung wurde weggelassen; der Text bleibt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{text}” was taken in another spelling of capitals than the format asks for.</source>
            <translation>„{text}“ wurde in anderer Groß- und Kleinschreibung genommen, als das Format verlangt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The text still holds braces; look whether the question was cut in the right place.</source>
            <translation>Im Text stehen noch geschweifte Klammern; sieh nach, ob die Frage an der richtigen Stelle getrennt wurde.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A question stood right under the category “{category}”, without an empty line; both were read.</source>
            <translation>Eine Frage stand ohne Leerzeile direkt unter der Kategorie „{category}“; beide wurden gelesen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The same question stands in this file already ({first}).</source>
            <translation>Dieselbe Frage steht schon in dieser Datei ({first}).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The text seems to be damaged: “{text}”.</source>
            <translation>Der Text scheint beschädigt: „{text}“.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{option}” speaks of the other options, so it keeps its place.</source>
            <translation>„{option}“ spricht von den anderen Antworten und behält deshalb ihren Platz.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question's own time limit was left out; the round's clock counts.</source>
            <translation>Die eigene Zeitgrenze der Frage wurde weggelassen; die Uhr der Runde zählt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Wrong answers took points away; here they earn none.</source>
            <translation>Falsche Antworten kosteten Punkte; hier bringen sie keine.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>What was said about an answer was left out.</source>
            <translation>Was zu einer Antwort gesagt war, wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{text}” was taken as true or false in the order in which they stood.</source>
            <translation>„{text}“ wurde in der Reihenfolge der Datei als wahr oder falsch genommen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The sheet “{sheet}” was left out: its columns are not known as a question and its answers.</source>
            <translation>Das Blatt „{sheet}“ wurde ausgelassen: Seine Spalten sind nicht als Frage mit Antworten bekannt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Questions without an explanation of their answer: {count} of {total}.</source>
            <translation>Fragen ohne Erklärung ihrer Antwort: {count} von {total}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Questions without a source for their answer: {count} of {total}.</source>
            <translation>Fragen ohne Quelle für ihre Antwort: {count} von {total}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Row {row} was taken for the names of the columns, not for a question: “{words}”. Where it is one, read the file without a heading (header=0).</source>
            <translation>Zeile {row} wurde für die Namen der Spalten gehalten, nicht für eine Frage: „{words}“. Wo sie eine ist, lies die Datei ohne Überschrift (header=0).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is not UTF-8 and was read as {encoding}; where letters look wrong, choose another encoding.</source>
            <translation>Die Datei ist nicht in UTF-8 und wurde als {encoding} gelesen; wo Buchstaben falsch aussehen, wähle eine andere Kodierung.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no way of writing called “{name}”; utf-8, utf-16 and cp1252 are some.</source>
            <translation>Eine Schreibweise „{name}“ gibt es nicht; es gibt zum Beispiel utf-8, utf-16 und cp1252.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The archive lists {entry} and does not hold it.</source>
            <translation>Das Archiv führt {entry} auf und enthält es nicht.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no pack called “{pack}”.</source>
            <translation>Es gibt kein Paket namens „{pack}“.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A brace of the question stands without the other.</source>
            <translation>Eine geschweifte Klammer der Frage steht ohne die andere.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>What stands between the braces does not begin with = or ~.</source>
            <translation>Was zwischen den geschweiften Klammern steht, beginnt nicht mit = oder ~.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question has no line that begins with ^ and says the answer.</source>
            <translation>Die Frage hat keine Zeile, die mit ^ beginnt und die Antwort sagt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The options do not stand one a line as A, B, C and so on.</source>
            <translation>Die Antworten stehen nicht eine je Zeile als A, B, C und so weiter.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This line belongs to no question.</source>
            <translation>Diese Zeile gehört zu keiner Frage.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question ends without a line “ANSWER:”.</source>
            <translation>Die Frage endet ohne eine Zeile „ANSWER:“.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question stands on more than one line; put it on one.</source>
            <translation>Die Frage steht auf mehr als einer Zeile; setze sie auf eine.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A field holds something else than text.</source>
            <translation>Ein Feld enthält etwas anderes als Text.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is not UTF-8; was it written as {encoding}? Choose how to read it.</source>
            <translation>Die Datei ist nicht UTF-8; wurde sie als {encoding} geschrieben? Wähle, wie sie gelesen wird.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is larger than {most}; split it.</source>
            <translation>Die Datei ist größer als {most}; teile sie.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file holds more than {most} questions; split it.</source>
            <translation>Die Datei enthält mehr als {most} Fragen; teile sie.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is nested too deeply to be read.</source>
            <translation>Die Datei ist zu tief verschachtelt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file took longer than {seconds} seconds to read, so reading was stopped.</source>
            <translation>Das Lesen der Datei dauerte länger als {seconds} Sekunden und wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file could not be read to its end; nothing was taken from it.</source>
            <translation>Die Datei ließ sich nicht bis zum Ende lesen; nichts daraus wurde übernommen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file changed while it was read, so nothing was taken from it; try again when it is whole.</source>
            <translation>Die Datei hat sich geändert, während sie gelesen wurde, also wurde nichts aus ihr übernommen; versuche es noch einmal, wenn sie vollständig ist.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is in no format that this game knows; choose one, if you know better.</source>
            <translation>{file} hat kein Format, das dieses Spiel kennt; wähle eins, wenn du es besser weißt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is not valid JSON ({reason}).</source>
            <translation>Die Datei ist kein gültiges JSON ({reason}).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file stops being JSON at line {line}, column {column}.</source>
            <translation>Die Datei ist ab Zeile {line}, Spalte {column} kein JSON mehr.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is not valid XML; look at line {line}, column {column}.</source>
            <translation>Die Datei ist kein gültiges XML; sieh dir Zeile {line}, Spalte {column} an.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>XML that is written as {name} cannot be read here; save it as UTF-8.</source>
            <translation>XML in der Schreibweise {name} lässt sich hier nicht lesen; speichere es als UTF-8.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The archive is damaged or not whole, so it cannot be read.</source>
            <translation>Das Archiv ist beschädigt oder unvollständig und lässt sich deshalb nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The workbook is damaged, or a cell holds something else than it says; save it anew in its program.</source>
            <translation>Die Arbeitsmappe ist beschädigt, oder eine Zelle enthält etwas anderes, als sie angibt; speichere sie in ihrem Programm neu.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Row {row} of the workbook says something twice, so nothing was taken from it; save it anew in its program.</source>
            <translation>Zeile {row} der Arbeitsmappe sagt etwas doppelt, also wurde nichts aus ihr übernommen; speichere sie in ihrem Programm neu.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is something else than it was taken for: {found}.</source>
            <translation>Die Datei ist etwas anderes als angenommen: {found}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file holds no questions, but an answer of the site: {reason}.</source>
            <translation>Die Datei enthält keine Fragen, sondern eine Antwort der Website: {reason}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Say which column holds the question and which the answers: --map question=A,key=B,wrong=C.</source>
            <translation>Sag, in welcher Spalte die Frage steht und in welchen die Antworten: --map question=A,key=B,wrong=C.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The columns cannot be understood: {reason}.</source>
            <translation>Die Spalten sind nicht zu verstehen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file declares a document type or entities, which may do harm, so it was not read.</source>
            <translation>Die Datei erklärt einen Dokumenttyp oder Entitäten, die schaden können; sie wurde nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The archive holds an entry that may do harm ({entry}), so it was not read.</source>
            <translation>Das Archiv enthält einen Eintrag, der schaden kann ({entry}); es wurde nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file holds no question.</source>
            <translation>Die Datei enthält keine Frage.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The picture could not be read; it must be PNG, JPEG, GIF or WebP.</source>
            <translation>Das Bild ließ sich nicht lesen; es muss PNG, JPEG, GIF oder WebP sein.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The picture is too large: at most {megabytes} MB and {megapixels} million pixels.</source>
            <translation>Das Bild ist zu groß: höchstens {megabytes} MB und {megapixels} Millionen Bildpunkte.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The picture {file} is not in the pack.</source>
            <translation>Das Bild {file} ist nicht im Paket.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is nothing new in the file.</source>
            <translation>In der Datei ist nichts Neues.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Questions that read otherwise in the file than here, and stay as they are here: {count}. Say “update” to take them as the file has them.</source>
            <translation>Fragen, die in der Datei anders lauten als hier und hier bleiben, wie sie sind: {count}. Wähle „Aktualisieren“, um sie so zu übernehmen, wie die Datei sie hat.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The import was cancelled; nothing of it was kept.</source>
            <translation>Der Import wurde abgebrochen; nichts davon wurde behalten.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} cannot be written; choose another place.</source>
            <translation>{file} lässt sich nicht schreiben; wähle einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The format cannot hold {what}; this was left out.</source>
            <translation>Das Format kann {what} nicht fassen; das wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The format cannot hold this question: {reason}.</source>
            <translation>Das Format kann diese Frage nicht fassen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The format {format} can be read but not written.</source>
            <translation>Das Format {format} kann gelesen, aber nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question begins with “{word}”, and nothing says who or what that is.</source>
            <translation>Die Frage beginnt mit „{word}“, und nichts sagt, wer oder was das ist.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{word}” turns the question round; write it in capitals, so that nobody reads past it.</source>
            <translation>„{word}“ dreht die Frage um; schreib es groß, damit niemand es überliest.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The answers write numbers in different ways: “{option}” and “{other}”.</source>
            <translation>Die Antworten schreiben Zahlen verschieden: „{option}“ und „{other}“.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question is too long for the smallest window; players will have to scroll.</source>
            <translation>Die Frage ist zu lang für das kleinste Fenster; man muss blättern.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The picture has no description for those who cannot see it.</source>
            <translation>Das Bild hat keine Beschreibung für alle, die es nicht sehen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is a question much like this one: “{stem}”.</source>
            <translation>Es gibt eine sehr ähnliche Frage: „{stem}“.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is nothing to redo.</source>
            <translation>Es gibt nichts zu wiederholen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This cannot be done again, for the same has been changed since.</source>
            <translation>Das lässt sich nicht wiederholen, denn es wurde seither geändert.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Packs that came with the game can be switched off or removed, not changed.</source>
            <translation>Pakete, die zum Spiel gehören, lassen sich abschalten oder entfernen, nicht ändern.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This pack has been changed or deleted meanwhile; open the list again.</source>
            <translation>Dieses Paket wurde inzwischen geändert oder gelöscht; öffne die Liste neu.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A pack needs a title.</source>
            <translation>Ein Paket braucht einen Titel.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is a pack called “{title}” already; take another title.</source>
            <translation>Es gibt schon ein Paket namens „{title}“; nimm einen anderen Titel.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{field}:” is no field to search in; there are {known}.</source>
            <translation>„{field}:“ ist kein Feld zum Suchen; es gibt {known}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{value}” is nothing that “{field}” can be; try {known}.</source>
            <translation>„{value}“ passt nicht zu „{field}“; versuch {known}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The sheet could not be written to {file}.</source>
            <translation>Das Blatt ließ sich nicht nach {file} schreiben.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The picture could not be written to {file}.</source>
            <translation>Das Bild ließ sich nicht nach {file} schreiben.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Something unexpected went wrong; the log says what.</source>
            <translation>Etwas Unerwartetes ging schief; was, steht im Protokoll.</translation>
        </message>
    </context>
    <context>
        <name>health</name>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>Players reported it: read the reports and fix what they say.</source>
            <translation>Spieler haben sie gemeldet: Lies die Meldungen und behebe, was sie sagen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>Those who know more get it wrong more often: check which answer is right.</source>
            <translation>Wer mehr weiß, liegt öfter falsch: Prüfe, welche Antwort stimmt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>Fewer are right than by guessing: check the answer, or ask more plainly.</source>
            <translation>Weniger liegen richtig als beim Raten: Prüfe die Antwort oder frag klarer.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>Nobody was right so far: check the answer and the wording.</source>
            <translation>Bisher lag niemand richtig: Prüfe Antwort und Wortlaut.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>It hardly tells who knows more: make the question or its options clearer.</source>
            <translation>Sie sagt kaum, wer mehr weiß: Mach Frage oder Antworten klarer.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>An option fools nobody: put a likelier one in its place.</source>
            <translation>Eine Antwort täuscht niemanden: Nimm eine wahrscheinlichere.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>Nearly all are right: call it easy, or make the wrong options likelier.</source>
            <translation>Fast alle liegen richtig: Nenn sie leicht oder mach die falschen Antworten wahrscheinlicher.</translation>
        </message>
    </context>
    <context>
        <name>party</name>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Not right, {player}. Who else knows?</source>
            <translation>Nicht richtig, {player}. Wer weiß es noch?</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Too late, {player}. Who else knows?</source>
            <translation>Zu spät, {player}. Wer weiß es noch?</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Who knows? Press your letter, or click your name.</source>
            <translation>Wer weiß es? Drück deinen Buchstaben oder klick auf deinen Namen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>{player} answers</source>
            <translation>{player} antwortet</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>It is {player}’s turn</source>
            <translation>{player} ist dran</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Next: {player}</source>
            <translation>Als Nächstes: {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Nobody knew it</source>
            <translation>Niemand wusste es</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Time is up</source>
            <translation>Die Zeit ist um</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Right, {player}: %n in a row</source>
            <translation>
                <numerusform>Richtig, {player}: %n in Folge</numerusform>
                <numerusform>Richtig, {player}: %n in Folge</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Right, {player}</source>
            <translation>Richtig, {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Time is up, {player}</source>
            <translation>Die Zeit ist um, {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Not this time, {player}</source>
            <translation>Diesmal nicht, {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>All are equal</source>
            <translation>Alle gleichauf</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>A tie: {players}</source>
            <translation>Unentschieden: {players}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>{player} wins</source>
            <translation>{player} gewinnt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>{one} {won} : {lost} {other}</source>
            <translation>{one} {won} : {lost} {other}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>{line} · equal: {tied}</source>
            <translation>{line} · unentschieden: {tied}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Your letter buzzes · 0 nobody knows · Esc pause</source>
            <translation>Dein Buchstabe buzzert · 0 niemand weiß es · Esc anhalten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>1–{count} answer · Esc pause · F1 keys</source>
            <translation>1–{count} antworten · Esc anhalten · F1 Tasten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>{player}: 1–{count} answer · Esc pause · F1 keys</source>
            <translation>{player}: 1–{count} antworten · Esc anhalten · F1 Tasten</translation>
        </message>
    </context>
    <context>
        <name>players</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>Guest</source>
            <translation>Gast</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>{colour} {shape}</source>
            <comment>such as: amber star</comment>
            <translation>{shape} in {colour}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>amber</source>
            <translation>Bernstein</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>rose</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>teal</source>
            <translation>Türkis</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>coral</source>
            <translation>Koralle</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>slate</source>
            <translation>Schiefer</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>circle</source>
            <translation>Kreis</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>square</source>
            <translation>Quadrat</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>triangle</source>
            <translation>Dreieck</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>star</source>
            <translation>Stern</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>diamond</source>
            <translation>Raute</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>hexagon</source>
            <translation>Sechseck</translation>
        </message>
    </context>
    <context>
        <name>plots</name>
        <message>
            <location filename="../../quizapp/ui/plot_sheet.py" />
            <source>Statistics of {player}</source>
            <translation>Statistik von {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>{name} ({answers})</source>
            <translation>{name} ({answers})</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>at least</source>
            <translation>mindestens</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>at most</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Right answers by how sure you were</source>
            <translation>Richtige Antworten nach Sicherheit</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>how sure (answers)</source>
            <translation>wie sicher (Antworten)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>right, %</source>
            <translation>richtig, %</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>right</source>
            <translation>richtig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>The thin lines show where your share really lies, in 95 of 100 cases: the more answers, the shorter they are. The dashed line is pure luck.</source>
            <translation>Die dünnen Linien zeigen, wo dein Anteil in 95 von 100 Fällen wirklich liegt: je mehr Antworten, desto kürzer. Die gestrichelte Linie ist reines Glück.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Score over time</source>
            <translation>Punkte im Lauf der Zeit</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>rounds, as they were played</source>
            <translation>Runden in ihrer Folge</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>points a question</source>
            <translation>Punkte je Frage</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Points a question in %n round(s).</source>
            <translation>
                <numerusform>Punkte je Frage in %n Runde.</numerusform>
                <numerusform>Punkte je Frage in %n Runden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Right answers over time</source>
            <translation>Richtige Antworten im Lauf der Zeit</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Share of right answers in %n round(s).</source>
            <translation>
                <numerusform>Anteil richtiger Antworten in %n Runde.</numerusform>
                <numerusform>Anteil richtiger Antworten in %n Runden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>mean of {count}</source>
            <translation>Mittel aus {count}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>interrupted</source>
            <translation>unterbrochen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>a round</source>
            <translation>eine Runde</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>The last {shown} of %n round(s).</source>
            <translation>
                <numerusform>Die letzten {shown} von %n Runde.</numerusform>
                <numerusform>Die letzten {shown} von %n Runden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>The {shown} with the most answers of %n categories; the table and the CSV file hold all.</source>
            <translation>
                <numerusform>Die {shown} von %n Kategorie mit den meisten Antworten; die Tabelle und die CSV-Datei enthalten alle.</numerusform>
                <numerusform>Die {shown} von %n Kategorien mit den meisten Antworten; die Tabelle und die CSV-Datei enthalten alle.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Right answers by category</source>
            <translation>Richtige Antworten nach Kategorie</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>category (answers)</source>
            <translation>Kategorie (Antworten)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Share of right answers in %n category(s).</source>
            <translation>
                <numerusform>Anteil richtiger Antworten in %n Kategorie.</numerusform>
                <numerusform>Anteil richtiger Antworten in %n Kategorien.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Right answers by difficulty</source>
            <translation>Richtige Antworten nach Schwierigkeit</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>difficulty (answers)</source>
            <translation>Schwierigkeit (Antworten)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Share of right answers.</source>
            <translation>Anteil richtiger Antworten.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>longer</source>
            <translation>länger</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>How long answers took</source>
            <translation>Wie lange Antworten dauerten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>time, seconds</source>
            <translation>Zeit, Sekunden</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>wrong</source>
            <translation>falsch</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Practice ahead</source>
            <translation>Was zu üben ist</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>days from today (0: and overdue)</source>
            <translation>Tage ab heute (0: auch Überfälliges)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>questions due</source>
            <translation>fällige Fragen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>due</source>
            <translation>fällig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The first: {first} (round {first_round}). The latest: {latest} (round {latest_round}).</source>
            <translation>Die erste: {first} (Runde {first_round}). Die letzte: {latest} (Runde {latest_round}).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The lowest: {low} (round {low_round}). The highest: {high} (round {high_round}).</source>
            <translation>Am niedrigsten: {low} (Runde {low_round}). Am höchsten: {high} (Runde {high_round}).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The same in all: {low}.</source>
            <translation>Überall gleich: {low}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The mean of the last {count} by now: {mean}.</source>
            <translation>Mittel der letzten {count} zurzeit: {mean}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The highest: {highest}, {high}. The lowest: {lowest}, {low}.</source>
            <translation>Am höchsten: {highest}, {high}. Am niedrigsten: {lowest}, {low}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>How many answers took how many seconds.</source>
            <translation>Wie viele Antworten wie viele Sekunden dauerten.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>{name}: {count} in all, most of them here: {label} ({most}).</source>
            <translation>{name}: insgesamt {count}, die meisten hier: {label} ({most}).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>{name}: none.</source>
            <translation>{name}: keine.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>Due today, with all that is overdue: {today}. Within %n days: {all}.</source>
            <translation>
                <numerusform>Heute fällig, mit allem Überfälligen: {today}. Innerhalb von %n Tag: {all}.</numerusform>
                <numerusform>Heute fällig, mit allem Überfälligen: {today}. Innerhalb von %n Tagen: {all}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The busiest day is today: {most}.</source>
            <translation>Der vollste Tag ist heute: {most}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The busiest day is %n day(s) from today: {most}.</source>
            <translation>
                <numerusform>Der vollste Tag kommt in %n Tag: {most}.</numerusform>
                <numerusform>Der vollste Tag kommt in %n Tagen: {most}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>share</name>
        <message>
            <location filename="../../quizapp/ui/widgets/share_card.py" />
            <source>once more, for fun</source>
            <translation>noch einmal, zum Spaß</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/share_card.py" />
            <source>{right} of {asked} · %n point(s)</source>
            <translation>
                <numerusform>{right} von {asked} · %n Punkt</numerusform>
                <numerusform>{right} von {asked} · %n Punkte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/share_card.py" />
            <source>%n day(s) in a row</source>
            <translation>
                <numerusform>%n Tag in Folge</numerusform>
                <numerusform>%n Tage in Folge</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_card.py" />
            <source>Code: {code}</source>
            <translation>Code: {code}</translation>
        </message>
    </context>
    <context>
        <name>verdict</name>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right again, {count} in a row</source>
            <translation>Wieder richtig, {count} in Folge</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right, that makes {count} in a row</source>
            <translation>Richtig, das macht {count} in Folge</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right once more, {count} in a row</source>
            <translation>Noch einmal richtig, {count} in Folge</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right you are, {count} in a row</source>
            <translation>Richtig so, {count} in Folge</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right, {count} in a row</source>
            <translation>Richtig, {count} in Folge</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right, well done</source>
            <translation>Richtig, gut gemacht</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right, that’s the one</source>
            <translation>Richtig, genau die</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right you are</source>
            <translation>Richtig so</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right, just so</source>
            <translation>Richtig, genau</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right</source>
            <translation>Richtig</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right, well remembered</source>
            <translation>Richtig, gut gemerkt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Not this time, a good try</source>
            <translation>Diesmal nicht, guter Versuch</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Not this time, it was worth a try</source>
            <translation>Diesmal nicht, einen Versuch war es wert</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Not this time, here is the answer</source>
            <translation>Diesmal nicht, hier ist die Antwort</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Not this time, now you know it</source>
            <translation>Diesmal nicht, jetzt weißt du es</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Not this time</source>
            <translation>Diesmal nicht</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Not this time, that happens</source>
            <translation>Diesmal nicht, das kommt vor</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Time is up, no harm done</source>
            <translation>Die Zeit ist um, macht nichts</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Time is up, take a breath</source>
            <translation>Die Zeit ist um, atme durch</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Time is up, here is the answer</source>
            <translation>Die Zeit ist um, hier ist die Antwort</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Time is up, it went quickly</source>
            <translation>Die Zeit ist um, das ging schnell</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Time is up</source>
            <translation>Die Zeit ist um</translation>
        </message>
    </context>
    <context>
        <name>versions</name>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Right answer</source>
            <translation>Richtige Antwort</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Wrong answers</source>
            <translation>Falsche Antworten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Order of the answers</source>
            <translation>Reihenfolge der Antworten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Why an answer is wrong</source>
            <translation>Warum eine Antwort falsch ist</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Explanation</source>
            <translation>Erklärung</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Difficulty</source>
            <translation>Schwierigkeit</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>As written</source>
            <translation>Wie geschrieben</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>The last stays last</source>
            <translation>Die letzte bleibt zuletzt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Shuffled</source>
            <translation>Gemischt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>A picture without a description</source>
            <translation>Ein Bild ohne Beschreibung</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>%n question(s), {seconds} seconds each: press your letter first, then answer within {answer} seconds; a wrong answer opens it to the others.</source>
            <translation>
                <numerusform>%n Frage, {seconds} Sekunden: Drück zuerst deinen Buchstaben, dann antworte in {answer} Sekunden; nach einer falschen Antwort dürfen die anderen.</numerusform>
                <numerusform>%n Fragen, je {seconds} Sekunden: Drück zuerst deinen Buchstaben, dann antworte in {answer} Sekunden; nach einer falschen Antwort dürfen die anderen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>%n question(s), no clock: press your letter first, then answer; a wrong answer opens it to the others.</source>
            <translation>
                <numerusform>%n Frage, ohne Uhr: Drück zuerst deinen Buchstaben, dann antworte; nach einer falschen Antwort dürfen die anderen.</numerusform>
                <numerusform>%n Fragen, ohne Uhr: Drück zuerst deinen Buchstaben, dann antworte; nach einer falschen Antwort dürfen die anderen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>%n question(s) each in turn, {seconds} seconds a question: quick answers earn more, and the most points win.</source>
            <translation>
                <numerusform>Reihum je %n Frage, {seconds} Sekunden für jede: Schnelle Antworten bringen mehr, und die meisten Punkte gewinnen.</numerusform>
                <numerusform>Reihum je %n Fragen, {seconds} Sekunden für jede: Schnelle Antworten bringen mehr, und die meisten Punkte gewinnen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>%n question(s) each in turn, no clock: the most points win.</source>
            <translation>
                <numerusform>Reihum je %n Frage, ohne Uhr: Die meisten Punkte gewinnen.</numerusform>
                <numerusform>Reihum je %n Fragen, ohne Uhr: Die meisten Punkte gewinnen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_words.py" />
            <source>{title} (edition {number})</source>
            <translation>{title} (Ausgabe {number})</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_words.py" />
            <source>{title} (edition {number}, some hidden)</source>
            <translation>{title} (Ausgabe {number}, manche ausgeblendet)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>The answer is wrong</source>
            <translation>Die Antwort ist falsch</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>It is unclear</source>
            <translation>Sie ist unklar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>It gives its answer away</source>
            <translation>Sie verrät ihre Antwort</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>It is unfair to a person</source>
            <translation>Sie ist unfair zu jemandem</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>Wrong</source>
            <translation>Falsch</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>Unclear</source>
            <translation>Unklar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>Given away</source>
            <translation>Verraten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>Unfair</source>
            <translation>Unfair</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_words.py" />
            <source>About a question in quizapp {version}</source>
            <translation>Zu einer Frage in quizapp {version}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_words.py" />
            <source>Question: {stem}</source>
            <translation>Frage: {stem}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_words.py" />
            <source>Right answer: {key}</source>
            <translation>Richtige Antwort: {key}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_words.py" />
            <source>Pack: {title}</source>
            <translation>Paket: {title}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/source_words.py" />
            <source>Source: {title}</source>
            <translation>Quelle: {title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/source_words.py" />
            <source>paragraph(s) {number}</source>
            <translation>
                <numerusform>Absatz {number}</numerusform>
                <numerusform>Absätze {number}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/source_words.py" />
            <source>edition {number}, as of {date}</source>
            <translation>Ausgabe {number}, Stand {date}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/source_words.py" />
            <source>edition {number}</source>
            <translation>Ausgabe {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/source_words.py" />
            <source>imported from {origin}</source>
            <translation>importiert aus {origin}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Classic</source>
            <translation>Klassisch</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Survival</source>
            <translation>Überleben</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Daily</source>
            <translation>Tagesrunde</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Challenge</source>
            <translation>Duell</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Mistakes again</source>
            <translation>Fehler noch einmal</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Practice</source>
            <translation>Üben</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Buzzer party</source>
            <translation>Buzzer-Party</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Easy</source>
            <translation>Leicht</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Hard</source>
            <translation>Schwer</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>no clock</source>
            <translation>ohne Uhr</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>No category</source>
            <translation>Ohne Kategorie</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>%n question(s) each</source>
            <translation>
                <numerusform>je %n Frage</numerusform>
                <numerusform>je %n Fragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n Frage</numerusform>
                <numerusform>%n Fragen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>lifelines</source>
            <translation>Joker</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Three hearts, {seconds} seconds a question, and it gets harder: the third miss ends the round.</source>
            <translation>Drei Herzen, {seconds} Sekunden je Frage, und es wird schwerer: Der dritte Fehler beendet die Runde.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Three hearts, no clock, and it gets harder: the third miss ends the round.</source>
            <translation>Drei Herzen, keine Uhr, und es wird schwerer: Der dritte Fehler beendet die Runde.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>{seconds} seconds, as many as you can: a wrong answer costs three of them.</source>
            <translation>{seconds} Sekunden, so viele Fragen du schaffst: Eine falsche Antwort kostet drei davon.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>The same ten questions today for everyone with the same packs; your first try counts.</source>
            <translation>Heute dieselben zehn Fragen für alle mit denselben Paketen; dein erster Versuch zählt.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>The same questions in the same order for everyone who has the code; the first try counts.</source>
            <translation>Dieselben Fragen in derselben Reihenfolge für alle, die den Code haben; der erste Versuch zählt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>2 to 8 players here, %n question(s) each, by turns or by buzzer: the most points win.</source>
            <translation>
                <numerusform>2 bis 8 Spieler hier, je %n Frage, reihum oder mit Buzzer: Die meisten Punkte gewinnen.</numerusform>
                <numerusform>2 bis 8 Spieler hier, je %n Fragen, reihum oder mit Buzzer: Die meisten Punkte gewinnen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Mistakes and due questions first, then new ones. No clock, no points; stop whenever you like.</source>
            <translation>Fehler und Fälliges zuerst, dann Neues. Ohne Uhr, ohne Punkte; hör auf, wann du magst.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>What was wrong comes again, without a clock and without a rank.</source>
            <translation>Was falsch war, kommt noch einmal, ohne Uhr und ohne Rang.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>%n question(s), {seconds} seconds each. Quick answers earn up to twice the points.</source>
            <translation>
                <numerusform>%n Frage, {seconds} Sekunden Zeit. Schnelle Antworten bringen bis zu doppelt so viele Punkte.</numerusform>
                <numerusform>%n Fragen, je {seconds} Sekunden. Schnelle Antworten bringen bis zu doppelt so viele Punkte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>%n question(s), no clock: take the time you need.</source>
            <translation>
                <numerusform>%n Frage ohne Uhr: Nimm dir die Zeit, die du brauchst.</numerusform>
                <numerusform>%n Fragen ohne Uhr: Nimm dir die Zeit, die du brauchst.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>gentle reading time</source>
            <translation>gemütliche Lesezeit</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>quick reading time</source>
            <translation>flotte Lesezeit</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>A guess</source>
            <translation>Geraten</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Fairly sure</source>
            <translation>Ziemlich sicher</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Sure</source>
            <translation>Sicher</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Again next practice</source>
            <translation>Wieder beim nächsten Üben</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Again tomorrow</source>
            <translation>Wieder morgen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>Again in %n day(s)</source>
            <translation>
                <numerusform>Wieder in %n Tag</numerusform>
                <numerusform>Wieder in %n Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>Again in %n month(s)</source>
            <translation>
                <numerusform>Wieder in %n Monat</numerusform>
                <numerusform>Wieder in %n Monaten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>, </source>
            <comment>between the words of a list</comment>
            <translation>, </translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
    <context>
        <name>AlikeModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/alike_model.py" />
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/alike_model.py" />
            <source>Much like it</source>
            <translation>Muy parecida</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/alike_model.py" />
            <source>Alike</source>
            <translation>Parecido</translation>
        </message>
    </context>
    <context>
        <name>AlikePage</name>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Questions much alike</source>
            <translation>Preguntas muy parecidas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Questions compared</source>
            <translation>Preguntas comparadas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Keep the first</source>
            <translation>Dejar la primera</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Keep the second</source>
            <translation>Dejar la segunda</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Open the first</source>
            <translation>Abrir la primera</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Open the second</source>
            <translation>Abrir la segunda</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Both are fine</source>
            <translation>Ambas están bien</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>All questions are being compared…</source>
            <translation>Se están comparando todas las preguntas…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>%n pair(s) of questions that say nearly the same.</source>
            <translation>
                <numerusform>%n par de preguntas que dicen casi lo mismo.</numerusform>
                <numerusform>%n pares de preguntas que dicen casi lo mismo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>No two questions are much alike.</source>
            <translation>No hay dos preguntas muy parecidas.</translation>
        </message>
    </context>
    <context>
        <name>BackupModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>Made</source>
            <translation>Hecha</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>Holds</source>
            <translation>Contiene</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>once a day</source>
            <translation>diaria</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>by you</source>
            <translation>hecha por ti</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>before an import</source>
            <translation>antes de importar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>before a deletion</source>
            <translation>antes de borrar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>before a restore</source>
            <translation>antes de restaurar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>before an update</source>
            <translation>antes de actualizar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>cannot be read</source>
            <translation>no se puede leer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n pregunta</numerusform>
                <numerusform>%n preguntas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>%n round(s)</source>
            <translation>
                <numerusform>%n ronda</numerusform>
                <numerusform>%n rondas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>%n player(s)</source>
            <translation>
                <numerusform>%n jugador</numerusform>
                <numerusform>%n jugadores</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_table.py" />
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
    </context>
    <context>
        <name>BackupsDesk</name>
        <message>
            <location filename="../../quizapp/ui/backups_desk.py" />
            <source>Where backups are kept</source>
            <translation>Dónde se guardan las copias de seguridad</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/backups_desk.py" />
            <source>The backup is being made and checked…</source>
            <translation>La copia de seguridad se está haciendo y comprobando…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/backups_desk.py" />
            <source>The backup is made, and it is whole.</source>
            <translation>La copia de seguridad está hecha y completa.</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Kept in {folder}</source>
            <translation>Se guardan en {folder}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>They take {taken}, and at most {most}, a tenth of the free space. Kept are the newest three, one a day for seven days and one a week for four weeks, ten at least and two whatever they take; an old one goes only when a new one is made and checked.</source>
            <translation>Ocupan {taken}, y como máximo {most}, una décima parte del espacio libre. Se conservan las tres más nuevas, una al día durante siete días y una a la semana durante cuatro semanas, al menos diez, y dos ocupen lo que ocupen; una vieja se va solo cuando una nueva está hecha y comprobada.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Back up now</source>
            <translation>Copiar ahora</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Restore…</source>
            <translation>Restaurar…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Another folder…</source>
            <translation>Otra carpeta…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Leave all as it is</source>
            <translation>Dejar todo como está</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Copies of all questions, rounds and scores, each checked before it counts. One is made once a day when something has changed, and before large imports, mass deletions and restores.</source>
            <translation>Copias de todas las preguntas, rondas y puntuaciones, comprobadas antes de darlas por buenas. Se hace una al día si algo ha cambiado, y antes de importar mucho, de borrar mucho y de restaurar.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Have everything as it was on {date}? What there is now is backed up first, so that this can be undone.</source>
            <translation>¿Volver todo a como estaba el {date}? Antes se copia lo que hay ahora, para que esto se pueda deshacer.</translation>
        </message>
    </context>
    <context>
        <name>BinDesk</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bin_desk.py" />
            <source>%n question(s) restored.</source>
            <translation>
                <numerusform>%n pregunta restaurada.</numerusform>
                <numerusform>%n preguntas restauradas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BinPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>Bin</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>Restore all</source>
            <translation>Restaurar todo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>Back</source>
            <translation>Volver</translation>
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
                <numerusform>%n pregunta borrada. Se queda aquí hasta que la restaures.</numerusform>
                <numerusform>%n preguntas borradas. Se quedan aquí hasta que las restaures.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>The bin is empty. Questions that you delete wait here.</source>
            <translation>La papelera está vacía. Las preguntas que borres esperan aquí.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>{pack}, deleted {moment}</source>
            <translation>{pack}, borrada {moment}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>Restore %n question(s)</source>
            <translation>
                <numerusform>Restaurar %n pregunta</numerusform>
                <numerusform>Restaurar %n preguntas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BinTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/bin_table.py" />
            <source>Deleted questions</source>
            <translation>Preguntas borradas</translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Not set</source>
            <translation>Sin indicar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Easy</source>
            <translation>Fácil</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Medium</source>
            <translation>Media</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Hard</source>
            <translation>Difícil</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Add it</source>
            <translation>Añadirla</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Take it away</source>
            <translation>Quitarla</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Capital or small</source>
            <translation>Mayúsculas o minúsculas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>As written</source>
            <translation>Como está escrito</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Whole words only</source>
            <translation>Solo palabras enteras</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>%n question(s) selected</source>
            <translation>
                <numerusform>%n pregunta seleccionada</numerusform>
                <numerusform>%n preguntas seleccionadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Difficulty</source>
            <translation>Dificultad</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Language, such as en or de</source>
            <translation>Idioma, como en o es</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Pack</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Replace with</source>
            <translation>Reemplazar por</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>In question, options, feedback, explanation, category, tags, source and the picture's description.</source>
            <translation>En pregunta, opciones, comentarios, explicación, categoría, etiquetas, fuente y descripción de la imagen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Category…</source>
            <translation>Categoría…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Difficulty…</source>
            <translation>Dificultad…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Tags…</source>
            <translation>Etiquetas…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Language…</source>
            <translation>Idioma…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Move to pack…</source>
            <translation>Mover a un paquete…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Find and replace…</source>
            <translation>Buscar y reemplazar…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Hide all</source>
            <translation>Ocultar todas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Play all again</source>
            <translation>Volver a jugar todas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Copy all</source>
            <translation>Copiar todas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Delete all</source>
            <translation>Borrar todas</translation>
        </message>
    </context>
    <context>
        <name>BulkDesk</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>Changing %n question(s)…</source>
            <translation>
                <numerusform>Cambiando %n pregunta…</numerusform>
                <numerusform>Cambiando %n preguntas…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n question(s) copied.</source>
            <translation>
                <numerusform>%n pregunta copiada.</numerusform>
                <numerusform>%n preguntas copiadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n question(s) changed.</source>
            <translation>
                <numerusform>%n pregunta cambiada.</numerusform>
                <numerusform>%n preguntas cambiadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n built-in one(s) left as they were.</source>
            <translation>
                <numerusform>%n incluida con el juego quedó como estaba.</numerusform>
                <numerusform>%n incluidas con el juego quedaron como estaban.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n left, for they could not be played then.</source>
            <translation>
                <numerusform>%n quedó igual, pues así no se podría jugar.</numerusform>
                <numerusform>%n quedaron igual, pues así no se podrían jugar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n left, for they were changed elsewhere since you saw them.</source>
            <translation>
                <numerusform>Se dejó %n, pues se cambió en otro lugar desde que la viste.</numerusform>
                <numerusform>Se dejaron %n, pues se cambiaron en otro lugar desde que las viste.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>Their new pack does not say whose they are; their sources do now: {credits}</source>
            <translation>Su nuevo paquete no dice de quién son; ahora lo dicen sus fuentes: {credits}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>Nothing that is selected would change.</source>
            <translation>Nada de lo seleccionado cambiaría.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n question(s) would change.</source>
            <translation>
                <numerusform>Cambiaría %n pregunta.</numerusform>
                <numerusform>Cambiarían %n preguntas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>{stem}: could not be played then, and is left</source>
            <translation>{stem}: así no se podría jugar, y queda igual</translation>
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
            <translation>Aplicar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_panel.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
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
            <translation>Gráfico: con qué frecuencia acertaste, según tu seguridad</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/calibration_chart.py" />
            <source>Right answers</source>
            <translation>Aciertos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/calibration_chart.py" />
            <source>How sure you were</source>
            <translation>Tu seguridad</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/calibration_chart.py" />
            <source>{right} of {answers}</source>
            <translation>{right} de {answers}</translation>
        </message>
    </context>
    <context>
        <name>ChartPanel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/chart_panel.py" />
            <source>As a table</source>
            <translation>Como tabla</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/chart_panel.py" />
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/chart_panel.py" />
            <source>As a chart</source>
            <translation>Como gráfico</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message>
            <location filename="../../quizapp/ui/widgets/countdown.py" />
            <source>Seconds left: {count}</source>
            <translation>Segundos restantes: {count}</translation>
        </message>
    </context>
    <context>
        <name>DailyPanel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>Your counted try of today has begun; later ones are for fun.</source>
            <translation>Tu intento de hoy que cuenta ya empezó; los siguientes son por diversión.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>Today's round is waiting for you.</source>
            <translation>La ronda de hoy te espera.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>Today: {right} of {asked} right, %n point(s).</source>
            <translation>
                <numerusform>Hoy: {right} de {asked} aciertos, %n punto.</numerusform>
                <numerusform>Hoy: {right} de {asked} aciertos, %n puntos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>%n day(s) in a row.</source>
            <translation>
                <numerusform>%n día seguido.</numerusform>
                <numerusform>%n días seguidos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>Play every day and see how long you keep it up.</source>
            <translation>Juega todos los días y mira cuánto aguantas.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>A first day. Come back tomorrow!</source>
            <translation>Un primer día. ¡Vuelve mañana!</translation>
        </message>
    </context>
    <context>
        <name>DayCalendar</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/day_calendar.py" />
            <source>Played on %n of the last 35 days, {row} in a row</source>
            <translation>
                <numerusform>Jugado %n de los últimos 35 días, {row} seguidos</numerusform>
                <numerusform>Jugados %n de los últimos 35 días, {row} seguidos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDesk</name>
        <message>
            <location filename="../../quizapp/ui/export_desk.py" />
            <source>Export questions</source>
            <translation>Exportar preguntas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/export_desk.py" />
            <source>%n question(s) written to {file}.</source>
            <translation>
                <numerusform>%n pregunta escrita en {file}.</numerusform>
                <numerusform>%n preguntas escritas en {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Feel</name>
        <message>
            <location filename="../../quizapp/ui/feel.py" />
            <source>Sound is off. Ctrl+M turns it on again.</source>
            <translation>El sonido está apagado. Ctrl+M lo vuelve a encender.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/feel.py" />
            <source>Sound is on. Ctrl+M turns it off.</source>
            <translation>El sonido está encendido. Ctrl+M lo apaga.</translation>
        </message>
    </context>
    <context>
        <name>HeadToHead</name>
        <message>
            <location filename="../../quizapp/ui/widgets/head_to_head.py" />
            <source>Player</source>
            <translation>Jugador</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/head_to_head.py" />
            <source>Won</source>
            <translation>Ganadas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/head_to_head.py" />
            <source>Lost</source>
            <translation>Perdidas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/head_to_head.py" />
            <source>Equal</source>
            <translation>Empates</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/head_to_head.py" />
            <source>Against</source>
            <translation>Contra</translation>
        </message>
    </context>
    <context>
        <name>HealthCard</name>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>Open the question</source>
            <translation>Abrir la pregunta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>First answers: {count}</source>
            <translation>Primeras respuestas: {count}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>right: {share}</source>
            <translation>aciertos: {share}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>by pure luck: {share}</source>
            <translation>por puro azar: {share}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>median time: {seconds} s</source>
            <translation>tiempo mediano: {seconds} s</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>discrimination: {value}</source>
            <translation>discriminación: {value}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>open reports: {count}</source>
            <translation>avisos pendientes: {count}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>{option}: picked {picked} / {shown}</source>
            <translation>{option}: elegida {picked} / {shown}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>right</source>
            <translation>correcta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>never picked</source>
            <translation>nunca elegida</translation>
        </message>
    </context>
    <context>
        <name>Hearts</name>
        <message>
            <location filename="../../quizapp/ui/widgets/hearts.py" />
            <source>Hearts: {left} of {most}</source>
            <translation>Corazones: {left} de {most}</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>How points are earned</source>
            <translation>Cómo se ganan puntos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Which questions come</source>
            <translation>Qué preguntas salen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>How practice works</source>
            <translation>Cómo funciona la práctica</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>When several people play</source>
            <translation>Cuando juegan varios</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>When a round is interrupted</source>
            <translation>Cuando se interrumpe una ronda</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Where the questions come from</source>
            <translation>De dónde vienen las preguntas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>When a question is about you</source>
            <translation>Cuando una pregunta trata de ti</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>The keys</source>
            <translation>Las teclas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>choose an answer</source>
            <translation>elegir una respuesta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>go on after an answer; start a round on the first page</source>
            <translation>seguir tras una respuesta; empezar una ronda en la primera página</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>say how sure you are, where practice asks it</source>
            <translation>decir cuánta seguridad tienes, donde la práctica lo pregunta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>pause a round and hide its question; leave a form</source>
            <translation>pausar una ronda y tapar su pregunta; salir de un formulario</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>report the question that is asked, or fix it</source>
            <translation>avisar de un fallo en la pregunta actual, o corregirla</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>buzz at a party, each player with a letter of their own; 0 nobody knows</source>
            <translation>pulsar en una fiesta, cada jugador con su propia letra; 0: nadie lo sabe</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>tell how much time is left</source>
            <translation>decir cuánto tiempo queda</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>open this page</source>
            <translation>abrir esta página</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>go to another page</source>
            <translation>ir a otra página</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>turn the sound off, or on again</source>
            <translation>apagar el sonido, o encenderlo de nuevo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>go to the next control; arrow keys choose within a group</source>
            <translation>ir al control siguiente; las flechas eligen dentro de un grupo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>see and change who plays</source>
            <translation>ver y cambiar quién juega</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>save the question that you write</source>
            <translation>guardar la pregunta que escribes</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>delete the chosen question of your own</source>
            <translation>borrar la pregunta tuya que elegiste</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>An easy question is worth 100 points, a medium one 200, a hard one 300; one without a difficulty 200.</source>
            <translation>Una pregunta fácil vale 100 puntos, una media 200, una difícil 300; una sin dificultad, 200.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>With a clock, quick answers earn more: all of it in the first half second, then less and less, and never below half. Without a clock every right answer earns all of it.</source>
            <translation>Con reloj, las respuestas rápidas dan más: todo en el primer medio segundo, después cada vez menos, y nunca menos de la mitad. Sin reloj, cada acierto lo da todo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Every right answer in a row before this one adds 10 %, up to 50 %. A wrong answer, or none in time, earns nothing and ends the row; no points are ever taken away.</source>
            <translation>Cada acierto seguido antes de este suma un 10 %, hasta un 50 %. Una respuesta incorrecta, o ninguna a tiempo, no da nada y termina la racha; nunca se quitan puntos.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>An example: a medium question, answered after 8 of 20 seconds, with three right answers before it:</source>
            <translation>Un ejemplo: una pregunta media, respondida tras 8 de 20 segundos, con tres aciertos antes:</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>200 × 81 % × 1.3 = 210 points</source>
            <translation>200 × 81 % × 1,3 = 210 puntos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>High scores compare like with like: rounds of the same length, clock, difficulty, categories and questions.</source>
            <translation>Los récords comparan lo comparable: rondas con la misma longitud, reloj, dificultad, categorías y preguntas.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Questions are drawn from a shuffled deck. None comes back before all that match your choice have been asked; then the deck is shuffled again.</source>
            <translation>Las preguntas salen de un mazo barajado. Ninguna vuelve hasta que hayan salido todas las que coinciden con tu elección; entonces el mazo se baraja de nuevo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Within a round, the game avoids questions that give away the answer to another.</source>
            <translation>Dentro de una ronda, el juego evita las preguntas que revelan la respuesta de otra.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>A question that you hide on the page Questions is not asked any more. Rounds with and without it have high scores of their own.</source>
            <translation>Una pregunta que ocultas en la página Preguntas ya no sale. Las rondas con ella y sin ella tienen sus propios récords.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>What you missed, in whatever mode, comes first in practice; then what is due, then what is new to you. A right answer comes again after a day or more, and later each time; a wrong one comes again in your next practice.</source>
            <translation>Lo que fallaste, en cualquier modo, sale primero en la práctica; después lo que toca repasar, y después lo que es nuevo para ti. Un acierto vuelve al cabo de un día o más, y cada vez más tarde; un fallo vuelve en tu próxima práctica.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>If you say how sure you are, a right guess comes again sooner and a sure answer later. “How sure, how right” on the first page shows what your “sure” is worth.</source>
            <translation>Si dices cuánta seguridad tienes, un acierto por azar vuelve antes y una respuesta segura después. «Seguridad y acierto» en la primera página muestra lo que vale tu «lo sé».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Stop whenever you like: every answer is kept, and going to the first page ends the practice.</source>
            <translation>Para cuando quieras: cada respuesta queda guardada, y volver a la primera página termina la práctica.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>A party has 2 to 8 players at one machine and as many questions for each. By turns everyone answers questions of their own. By buzzer whoever presses their letter first answers; a wrong answer opens the question to the others.</source>
            <translation>En una fiesta juegan de 2 a 8 en una misma máquina, con las mismas preguntas para cada uno en número. Por turnos, cada cual responde a sus propias preguntas. Con pulsador, responde quien pulse primero su letra; un fallo abre la pregunta a los demás.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Points are the same as in a round; by buzzer, speed counts until the buzz. Parties are in no table of high scores: their record is who beat whom.</source>
            <translation>Los puntos son los mismos que en una ronda; con pulsador, la rapidez cuenta hasta pulsar. Las fiestas no entran en ninguna tabla de récords: su récord es quién ganó a quién.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Close the window whenever you like: the round waits on the first page, at the same question with the same answers, and the clock goes on where it stood.</source>
            <translation>Cierra la ventana cuando quieras: la ronda espera en la primera página, en la misma pregunta con las mismas respuestas, y el reloj sigue donde estaba.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>If the computer or the game stopped without warning, the question comes back with its full clock and can then earn half of its points at most. A round that was taken up again is marked in the high scores.</source>
            <translation>Si el ordenador o el juego se detuvo sin avisar, la pregunta vuelve con su reloj completo y puede dar como máximo la mitad de sus puntos. Una ronda retomada lleva una marca en los récords.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Questions that come with the game are made from a published text. After each answer the game names the text, the paragraph and the edition of the questions, and tells the fact in its own words.</source>
            <translation>Las preguntas incluidas con el juego se hicieron a partir de un texto publicado. Tras cada respuesta, el juego nombra el texto, el párrafo y la edición de las preguntas, y cuenta el hecho con sus propias palabras.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Questions that you write yourself are kept in your own bank and are played along with the others.</source>
            <translation>Las preguntas que escribes tú se guardan en tu propia colección y se juegan junto con las demás.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Whoever is named in a question that came with the game can have it corrected or removed, without a reason: write to where the game was published. “Reports” on the page Questions makes a text of a report that says which question it is.</source>
            <translation>Quien aparezca en una pregunta incluida con el juego puede hacer que se corrija o se quite, sin dar razones: escribe a donde se publicó el juego. «Avisos», en la página Preguntas, convierte un aviso en un texto que dice qué pregunta es.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>What is removed there is gone with the next edition. On this computer any question can be hidden at once, and the whole pack removed: “Packs” on the page Questions.</source>
            <translation>Lo que se quita allí falta desde la próxima edición. En este equipo puedes ocultar al momento cualquier pregunta y quitar el paquete entero: «Paquetes», en la página Preguntas.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Questions of others name their authors under each answer; write to them. Rounds that were played keep each question as it was asked.</source>
            <translation>Las preguntas de otras personas nombran a sus autores bajo cada respuesta; escríbeles. Las rondas jugadas conservan cada pregunta como se hizo.</translation>
        </message>
    </context>
    <context>
        <name>Hero</name>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>Play</source>
            <translation>Jugar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>Your best</source>
            <translation>Tu mejor marca</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>How sure, how right</source>
            <translation>Seguridad y acierto</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>{right} of {asked} · {when}</source>
            <translation>{right} de {asked} · {when}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>To practise</source>
            <translation>Por practicar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>Mistakes {missed} · due {due} · new {new}</source>
            <translation>Fallos {missed} · por repasar {due} · nuevas {new}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>hace %n día</numerusform>
                <numerusform>hace %n días</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Play</source>
            <translation>Jugar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Ready for a round?</source>
            <translation>¿Jugamos una ronda?</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Ready for another round?</source>
            <translation>¿Jugamos otra ronda?</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Ready to practise?</source>
            <translation>¿Practicamos un poco?</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Good morning</source>
            <translation>Buenos días</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Good morning, {player}</source>
            <translation>Buenos días, {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Good afternoon</source>
            <translation>Buenas tardes</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Good afternoon, {player}</source>
            <translation>Buenas tardes, {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Good evening</source>
            <translation>Buenas noches</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Good evening, {player}</source>
            <translation>Buenas noches, {player}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>%n question(s) to draw from</source>
            <translation>
                <numerusform>%n pregunta para elegir</numerusform>
                <numerusform>%n preguntas para elegir</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <location filename="../../quizapp/ui/import_telling.py" />
            <source>Choose below which column holds the question, and which the answers.</source>
            <translation>Elige abajo qué columna contiene la pregunta y cuáles las respuestas.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_outcome.py" />
            <source>{file} → {pack}</source>
            <translation>{file} → {pack}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Line {number}</source>
            <translation>Línea {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Row {number}</source>
            <translation>Fila {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Question {number}</source>
            <translation>Pregunta {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Entry {number}</source>
            <translation>Entrada {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>{place} “{words}”</source>
            <translation>{place} «{words}»</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>not used</source>
            <translation>sin usar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Right answer</source>
            <translation>Respuesta correcta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>All wrong answers</source>
            <translation>Todas las respuestas incorrectas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Difficulty</source>
            <translation>Dificultad</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Explanation</source>
            <translation>Explicación</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Feedback</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Wrong answer {number}</source>
            <translation>Respuesta incorrecta {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Answer {number}</source>
            <translation>Respuesta {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n question(s) read</source>
            <translation>
                <numerusform>%n pregunta leída</numerusform>
                <numerusform>%n preguntas leídas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n stored</source>
            <translation>
                <numerusform>%n guardada</numerusform>
                <numerusform>%n guardadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n will be stored</source>
            <translation>
                <numerusform>%n se guardará</numerusform>
                <numerusform>%n se guardarán</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n of them in place of what was there</source>
            <translation>
                <numerusform>%n de ellas en lugar de lo que había</numerusform>
                <numerusform>%n de ellas en lugar de lo que había</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n twice in the file</source>
            <translation>
                <numerusform>%n repetida en el archivo</numerusform>
                <numerusform>%n repetidas en el archivo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n there already</source>
            <translation>
                <numerusform>%n ya está</numerusform>
                <numerusform>%n ya están</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n refused</source>
            <translation>
                <numerusform>%n rechazada</numerusform>
                <numerusform>%n rechazadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/import_bar.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
    </context>
    <context>
        <name>ImportDesk</name>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Choose question files</source>
            <translation>Elige archivos de preguntas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Reading… %n question(s)</source>
            <translation>
                <numerusform>Leyendo… %n pregunta</numerusform>
                <numerusform>Leyendo… %n preguntas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Importing…</source>
            <translation>Importando…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Importing… {read} of {total}</source>
            <translation>Importando… {read} de {total}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Import report.txt</source>
            <translation>Informe de importación.txt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Save report</source>
            <translation>Guardar informe</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>The report is saved.</source>
            <translation>El informe está guardado.</translation>
        </message>
    </context>
    <context>
        <name>ImportMapping</name>
        <message>
            <location filename="../../quizapp/ui/widgets/import_mapping.py" />
            <source>The first row is a heading</source>
            <translation>La primera fila es título</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_mapping.py" />
            <source>Use these columns</source>
            <translation>Usar estas columnas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_mapping.py" />
            <source>What the columns hold</source>
            <translation>Qué contienen las columnas</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Import questions</source>
            <translation>Importar preguntas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Choose question files, or drop them onto the window: packs, Moodle, GIFT, Aiken, tables, Open Trivia DB and more. You see what is in them before anything is kept.</source>
            <translation>Elige archivos de preguntas o suéltalos sobre la ventana: paquetes, Moodle, GIFT, Aiken, tablas, Open Trivia DB y más. Verás lo que contienen antes de guardar nada.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>File {number} of {total}</source>
            <translation>Archivo {number} de {total}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Import finished</source>
            <translation>Importación terminada</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>The import was undone; the bank is as it was before.</source>
            <translation>La importación se deshizo; la colección está como antes.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Choose files…</source>
            <translation>Elegir archivos…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Skip this file</source>
            <translation>Saltar este archivo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Save report…</source>
            <translation>Guardar informe…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Undo import</source>
            <translation>Deshacer: importar</translation>
        </message>
    </context>
    <context>
        <name>ImportSamples</name>
        <message>
            <location filename="../../quizapp/ui/widgets/import_samples.py" />
            <source>The first questions</source>
            <translation>Las primeras preguntas</translation>
        </message>
    </context>
    <context>
        <name>ImportSetup</name>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Leave out</source>
            <translation>Dejar fuera</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Update</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Keep both</source>
            <translation>Guardar ambas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Encoding</source>
            <translation>Codificación</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Pack</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Questions that are there already</source>
            <translation>Preguntas que ya están</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>New pack: {title}</source>
            <translation>Paquete nuevo: {title}</translation>
        </message>
    </context>
    <context>
        <name>KeyHint</name>
        <message>
            <location filename="../../quizapp/ui/widgets/key_hint.py" />
            <source>1–{count} answer · Esc pause · Ctrl+R report · F1 keys</source>
            <translation>1–{count} responder · Esc pausa · Ctrl+R avisar · F1 teclas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/key_hint.py" />
            <source>1–{count} answer · Esc pause · F1 keys</source>
            <translation>1–{count} responder · Esc pausa · F1 teclas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/key_hint.py" />
            <source>Time to read: the clock starts in {seconds} s</source>
            <translation>Tiempo de lectura: el reloj empieza en {seconds} s</translation>
        </message>
    </context>
    <context>
        <name>LifelineBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>Once a round each; the question then earns half.</source>
            <translation>Cada uno una vez por ronda; la pregunta da entonces la mitad.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>Two wrong ones out</source>
            <translation>Dos incorrectas fuera</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>F5</source>
            <translation>F5</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>Another question</source>
            <translation>Otra pregunta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>F6</source>
            <translation>F6</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>Ten more seconds</source>
            <translation>Diez segundos más</translation>
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
            <translation>Cierra la ventana de nuevo para salir sin ellos.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>Close the window again to leave.</source>
            <translation>Cierra la ventana otra vez para salir.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>Open reports: {count}</source>
            <translation>Avisos pendientes: {count}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>The question is saved; later rounds ask it as it is now.</source>
            <translation>La pregunta está guardada; las próximas rondas la hacen como es ahora.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>The details are copied; no question and no name is in them.</source>
            <translation>Los detalles están copiados; no contienen ninguna pregunta ni nombre.</translation>
        </message>
    </context>
    <context>
        <name>MarkChooser</name>
        <message>
            <location filename="../../quizapp/ui/widgets/mark_chooser.py" />
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/mark_chooser.py" />
            <source>Shape</source>
            <translation>Forma</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/message_bar.py" />
            <source>Close the message</source>
            <translation>Cerrar el mensaje</translation>
        </message>
    </context>
    <context>
        <name>OptionButton</name>
        <message>
            <location filename="../../quizapp/ui/widgets/option_button.py" />
            <source>Right</source>
            <translation>Correcta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/option_button.py" />
            <source>Your answer</source>
            <translation>Tu respuesta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/option_button.py" />
            <source>Chosen</source>
            <translation>Elegida</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/option_button.py" />
            <source>Wrong</source>
            <translation>Incorrecta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/option_button.py" />
            <source>removed</source>
            <translation>quitada</translation>
        </message>
    </context>
    <context>
        <name>OwnData</name>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>Export all of it…</source>
            <translation>Exportar todo…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>Delete it for good…</source>
            <translation>Borrar para siempre…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>The backups too</source>
            <translation>También las copias</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>Keep everything</source>
            <translation>Conservar todo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>Delete for good</source>
            <translation>Borrar para siempre</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>Your data</source>
            <translation>Tus datos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>It is in the bank on this machine; nothing is ever sent anywhere.</source>
            <translation>Están en la colección de este equipo; nunca se envía nada a ninguna parte.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>Delete {player} for good, with the name, all rounds, answers, scores, reports and practice? This cannot be undone. Backups made before hold it, and so does what a restore or damage set aside: they stay, unless they are to go too and a new one is made.</source>
            <translation>¿Borrar a {player} para siempre, con el nombre y todas las rondas, respuestas, puntuaciones, avisos y prácticas? Esto no se puede deshacer. Las copias de seguridad hechas antes lo contienen, y también lo que se apartó al restaurar o por un daño: se quedan, a no ser que también deban irse y se haga una nueva.</translation>
        </message>
    </context>
    <context>
        <name>PackDetails</name>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Describe…</source>
            <translation>Describir…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Switch off for play</source>
            <translation>No usar en el juego</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Switch on for play</source>
            <translation>Usar en el juego</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Bring back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Your own</source>
            <translation>Tuyo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Came with the game</source>
            <translation>Incluido con el juego</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n pregunta</numerusform>
                <numerusform>%n preguntas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>hidden: {count}</source>
            <translation>ocultas: {count}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Authors: {value}</source>
            <translation>Autores: {value}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Licence: {value}</source>
            <translation>Licencia: {value}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Language: {value}</source>
            <translation>Idioma: {value}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Source: {value}</source>
            <translation>Fuente: {value}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Imported from: {value}</source>
            <translation>Importado de: {value}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Its questions can be hidden or copied, not changed.</source>
            <translation>Sus preguntas se pueden ocultar o copiar, no cambiar.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Removed: its questions are kept, and come back with it.</source>
            <translation>Quitado: sus preguntas se conservan y vuelven con él.</translation>
        </message>
    </context>
    <context>
        <name>PackForm</name>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Authors, parted by commas</source>
            <translation>Autores, separados por comas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Licence, such as CC BY 4.0</source>
            <translation>Licencia, como CC BY 4.0</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Language, such as en or de</source>
            <translation>Idioma, como en o es</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Address, shown as text</source>
            <translation>Dirección, mostrada como texto</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>About the source</source>
            <translation>Sobre la fuente</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Back</source>
            <translation>Volver</translation>
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
            <translation>Paquete</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_model.py" />
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_model.py" />
            <source>Play</source>
            <translation>En juego</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_model.py" />
            <source>Removed</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_model.py" />
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_model.py" />
            <source>Off</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>PacksPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/packs.py" />
            <source>Packs</source>
            <translation>Paquetes</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/packs.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/packs.py" />
            <source>New pack</source>
            <translation>Paquete nuevo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/packs.py" />
            <source>Back to the questions</source>
            <translation>Volver a las preguntas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/packs.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/packs.py" />
            <source>Describe a pack</source>
            <translation>Describir un paquete</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <location filename="../../quizapp/ui/paper.py" />
            <source>Name:</source>
            <translation>Nombre:</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/paper.py" />
            <source>Date:</source>
            <translation>Fecha:</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/paper.py" />
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/paper.py" />
            <source>Page {number} of {total}</source>
            <translation>Página {number} de {total}</translation>
        </message>
    </context>
    <context>
        <name>PaperDesk</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/paper_desk.py" />
            <source>%n page(s) written to {file}.</source>
            <translation>
                <numerusform>%n página escrita en {file}.</numerusform>
                <numerusform>%n páginas escritas en {file}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/paper_desk.py" />
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/paper_desk.py" />
            <source>%n page(s) sent to the printer.</source>
            <translation>
                <numerusform>%n página enviada a la impresora.</numerusform>
                <numerusform>%n páginas enviadas a la impresora.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>A quiz on paper</source>
            <translation>Un quiz en papel</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Quiz</source>
            <translation>Quiz</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>With explanations</source>
            <translation>Con explicaciones</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Back</source>
            <translation>Volver</translation>
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
                <numerusform>%n pregunta, y las respuestas en una página aparte.</numerusform>
                <numerusform>%n preguntas, y las respuestas en una página aparte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>The first %n question(s) of those that were chosen.</source>
            <translation>
                <numerusform>La primera %n pregunta de las elegidas.</numerusform>
                <numerusform>Las primeras %n preguntas de las elegidas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
    </context>
    <context>
        <name>PartyPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Who answers</source>
            <translation>Quién responde</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>By turns</source>
            <translation>Por turnos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>By buzzer</source>
            <translation>Con pulsador</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Add a player</source>
            <translation>Añadir un jugador</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>{key} is the letter of {player} already; press another one.</source>
            <translation>{key} ya es la letra de {player}; pulsa otra.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Played here before</source>
            <translation>Han jugado aquí antes</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Who plays?</source>
            <translation>¿Quién juega?</translation>
        </message>
    </context>
    <context>
        <name>PartyStrip</name>
        <message>
            <location filename="../../quizapp/ui/widgets/party_strip.py" />
            <source>Nobody knows</source>
            <translation>Nadie lo sabe</translation>
        </message>
    </context>
    <context>
        <name>PauseCover</name>
        <message>
            <location filename="../../quizapp/ui/widgets/pause_cover.py" />
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pause_cover.py" />
            <source>The clock stands still and the question is covered.</source>
            <translation>El reloj está parado y la pregunta está tapada.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pause_cover.py" />
            <source>Continue</source>
            <translation>Continuar</translation>
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
            <translation>Elegir una imagen…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Paste a picture</source>
            <translation>Pegar una imagen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Remove the picture</source>
            <translation>Quitar la imagen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Description of the picture</source>
            <translation>Descripción de la imagen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>What is on it, for those who cannot see it</source>
            <translation>Qué se ve en ella, para quienes no pueden verla</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>PNG, JPEG, WebP or GIF; it can also be dropped here.</source>
            <translation>PNG, JPEG, WebP o GIF; también se puede soltar aquí.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>The picture is being looked at…</source>
            <translation>Se está examinando la imagen…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Choose a picture</source>
            <translation>Elige una imagen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>There is no picture to paste.</source>
            <translation>No hay ninguna imagen que pegar.</translation>
        </message>
    </context>
    <context>
        <name>PictureView</name>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_view.py" />
            <source>The picture of this question is missing.</source>
            <translation>Falta la imagen de esta pregunta.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_view.py" />
            <source>Picture without a description</source>
            <translation>Imagen sin descripción</translation>
        </message>
    </context>
    <context>
        <name>PlaceRow</name>
        <message>
            <location filename="../../quizapp/ui/widgets/place_row.py" />
            <source>no answer</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/place_row.py" />
            <source>{right} of {answered} right</source>
            <translation>{right} de {answered} aciertos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/place_row.py" />
            <source>Rank {rank}: {player}, %n point(s), {right}</source>
            <translation>
                <numerusform>Puesto {rank}: {player}, %n punto, {right}</numerusform>
                <numerusform>Puesto {rank}: {player}, %n puntos, {right}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlayDesk</name>
        <message>
            <location filename="../../quizapp/ui/play_desk.py" />
            <source>You have had the try that counts; this one is for fun.</source>
            <translation>Ya hiciste el intento que cuenta; este es por diversión.</translation>
        </message>
    </context>
    <context>
        <name>PlayerButton</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_field.py" />
            <source>Choose a player</source>
            <translation>Elegir un jugador</translation>
        </message>
    </context>
    <context>
        <name>PlayerField</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_field.py" />
            <source>Your name, or none</source>
            <translation>Tu nombre, o ninguno</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_field.py" />
            <source>Player</source>
            <translation>Jugador</translation>
        </message>
    </context>
    <context>
        <name>PlayerForm</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_form.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_form.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_form.py" />
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_form.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_form.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
    </context>
    <context>
        <name>PlayerMerge</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_merge.py" />
            <source>Players</source>
            <translation>Jugadores</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_merge.py" />
            <source>Merge</source>
            <translation>Unir</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_merge.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_merge.py" />
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_merge.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_merge.py" />
            <source>Choose who keeps playing. They get all rounds, practice and reports of {player}, who is then gone from the list. It can be undone.</source>
            <translation>Elige quién sigue jugando. Recibe todas las rondas, prácticas y avisos de {player}, que desaparece de la lista. Se puede deshacer.</translation>
        </message>
    </context>
    <context>
        <name>PlayerOverview</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Nobody has played yet. Add the first player, or just play.</source>
            <translation>Todavía no ha jugado nadie. Añade el primer jugador, o simplemente juega.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Add a player</source>
            <translation>Añadir un jugador</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Merge into…</source>
            <translation>Unir con…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Del</source>
            <translation>Supr</translation>
        </message>
    </context>
    <context>
        <name>PlayerPopup</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_popup.py" />
            <source>Players</source>
            <translation>Jugadores</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_popup.py" />
            <source>Manage players…</source>
            <translation>Administrar jugadores…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_popup.py" />
            <source>Play as guest</source>
            <translation>Jugar como invitado</translation>
        </message>
    </context>
    <context>
        <name>PlayerSummary</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_summary.py" />
            <source>Best rounds</source>
            <translation>Mejores rondas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_summary.py" />
            <source>Against others at parties</source>
            <translation>Contra otros en fiestas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_summary.py" />
            <source>Rounds: {rounds}, of which finished: {finished}. Answers: {answers}, of which right: {right} ({share}).</source>
            <translation>Rondas: {rounds}, de ellas terminadas: {finished}. Respuestas: {answers}, de ellas aciertos: {right} ({share}).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_summary.py" />
            <source>Days played: {days}. In a row now: {now}; at most: {most}.</source>
            <translation>Días jugados: {days}. Seguidos ahora: {now}; como máximo: {most}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_summary.py" />
            <source>Points: {score}, {date}: {choice}</source>
            <translation>Puntos: {score}, {date}: {choice}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_summary.py" />
            <source>Every answer</source>
            <translation>Cada respuesta</translation>
        </message>
    </context>
    <context>
        <name>PlayerTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_table.py" />
            <source>Players</source>
            <translation>Jugadores</translation>
        </message>
    </context>
    <context>
        <name>PlayersDesk</name>
        <message>
            <location filename="../../quizapp/ui/players_desk.py" />
            <source>{player} is added.</source>
            <translation>{player} está en la lista.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/players_desk.py" />
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/players_desk.py" />
            <source>All that was {player}'s is {other}'s now.</source>
            <translation>Todo lo que era de {player} es ahora de {other}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/players_desk.py" />
            <source>{player} is deleted and has left the high scores.</source>
            <translation>Se borró a {player}, y ya no está en los récords.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/players_desk.py" />
            <source>Undone.</source>
            <translation>Deshecho.</translation>
        </message>
    </context>
    <context>
        <name>PlayersPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Undo rename</source>
            <translation>Deshacer: cambiar el nombre</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Undo change</source>
            <translation>Deshacer: cambiar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Undo merge</source>
            <translation>Deshacer: unir</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Undo delete</source>
            <translation>Deshacer: borrar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Add a player</source>
            <translation>Añadir un jugador</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Change a player</source>
            <translation>Cambiar un jugador</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Merge {player} into…</source>
            <translation>Unir {player} con…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Players</source>
            <translation>Jugadores</translation>
        </message>
    </context>
    <context>
        <name>PodiumPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/podium.py" />
            <source>Everybody’s points</source>
            <translation>Los puntos de todos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/podium.py" />
            <source>Head to head, this party counted</source>
            <translation>Cara a cara, con esta fiesta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/podium.py" />
            <source>Play again</source>
            <translation>Jugar de nuevo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/podium.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/podium.py" />
            <source>Other players</source>
            <translation>Otros jugadores</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/podium.py" />
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
    </context>
    <context>
        <name>PodiumSteps</name>
        <message>
            <location filename="../../quizapp/ui/widgets/podium_steps.py" />
            <source>Podium</source>
            <translation>Podio</translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Presets</source>
            <translation>Preajustes</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Keep as a preset…</source>
            <translation>Guardar como preajuste…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Its name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Name of the preset</source>
            <translation>Nombre del preajuste</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>%n preset(s) are kept; forget one to keep another.</source>
            <translation>
                <numerusform>Hay %n preajuste guardado; olvida uno para guardar otro.</numerusform>
                <numerusform>Hay %n preajustes guardados; olvida uno para guardar otro.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Forget “{preset}”</source>
            <translation>Olvidar «{preset}»</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <location filename="../../quizapp/ui/widgets/progress.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/progress.py" />
            <source>Question {number}</source>
            <translation>Pregunta {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/progress.py" />
            <source>Question {number} of {total}</source>
            <translation>Pregunta {number} de {total}</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Save and next</source>
            <translation>Guardar y siguiente</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Ctrl+S</source>
            <translation>Ctrl+S</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>F9</source>
            <translation>F9</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Earlier versions…</source>
            <translation>Versiones anteriores…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Discard changes</source>
            <translation>Descartar cambios</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>%n remark(s)</source>
            <translation>
                <numerusform>%n observación</numerusform>
                <numerusform>%n observaciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Back to writing</source>
            <translation>Volver a escribir</translation>
        </message>
    </context>
    <context>
        <name>QuestionColumns</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_columns.py" />
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_columns.py" />
            <source>Own questions first</source>
            <translation>Primero las propias</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_columns.py" />
            <source>Downwards</source>
            <translation>Descendente</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_columns.py" />
            <source>Show where there is room</source>
            <translation>Mostrar donde haya sitio</translation>
        </message>
    </context>
    <context>
        <name>QuestionFeedback</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_feedback.py" />
            <source>Once there are wrong answers, a line for each.</source>
            <translation>En cuanto haya respuestas incorrectas, una línea para cada una.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_feedback.py" />
            <source>Why answer {number} is wrong</source>
            <translation>Por qué la respuesta {number} es incorrecta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_feedback.py" />
            <source>Optional</source>
            <translation>Opcional</translation>
        </message>
    </context>
    <context>
        <name>QuestionFields</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_fields.py" />
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_fields.py" />
            <source>Explanation</source>
            <translation>Explicación</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_fields.py" />
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_fields.py" />
            <source>Difficulty</source>
            <translation>Dificultad</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_fields.py" />
            <source>Answers, two to eight, one of them right</source>
            <translation>Respuestas, de dos a ocho, una de ellas correcta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_fields.py" />
            <source>Explanation, shown after the answer</source>
            <translation>Explicación, se muestra tras la respuesta</translation>
        </message>
    </context>
    <context>
        <name>QuestionForm</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>New question</source>
            <translation>Pregunta nueva</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Change the question</source>
            <translation>Cambiar la pregunta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Read the question</source>
            <translation>Leer la pregunta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Fix a copy of the question</source>
            <translation>Corregir una copia de la pregunta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>This question is new: save it, then it can be copied.</source>
            <translation>Esta pregunta es nueva: guárdala y entonces se podrá copiar.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Another new question is not saved yet: save or discard it first.</source>
            <translation>Otra pregunta nueva está sin guardar: guárdala o descártala primero.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>This is a copy, and not saved yet.</source>
            <translation>Esta es una copia, y todavía no está guardada.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Saving …</source>
            <translation>Guardando …</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>What you had typed here was kept, but the question was changed elsewhere meanwhile: save to keep yours, or discard it to see what it says now.</source>
            <translation>Se conservó lo que habías escrito aquí, pero la pregunta se cambió en otro lugar entretanto: guarda para quedarte con lo tuyo, o descártalo para ver lo que dice ahora.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>What you had typed here was kept.</source>
            <translation>Se conservó lo que habías escrito aquí.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Saved. Category, difficulty, language and source stay for the next one.</source>
            <translation>Guardada. Categoría, dificultad, idioma y fuente quedan para la siguiente.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Saved. Here is the next one.</source>
            <translation>Guardada. Aquí está la siguiente.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Saved, without what you have typed since.</source>
            <translation>Guardada, sin lo que has escrito después.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>The question before is not lost: it comes back after this one.</source>
            <translation>La pregunta de antes no se ha perdido: vuelve después de esta.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Discard changes</source>
            <translation>Descartar cambios</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Bring my text back</source>
            <translation>Recuperar mi texto</translation>
        </message>
    </context>
    <context>
        <name>QuestionHead</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>More to do with questions</source>
            <translation>Más que hacer con las preguntas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Reports: {count}</source>
            <translation>Avisos: {count}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Reports</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Import report…</source>
            <translation>Informe de importación…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Print the selected questions…</source>
            <translation>Imprimir las preguntas seleccionadas…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Packs…</source>
            <translation>Paquetes…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Questions much alike…</source>
            <translation>Preguntas muy parecidas…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Question health…</source>
            <translation>Estado de las preguntas…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Bin…</source>
            <translation>Papelera…</translation>
        </message>
    </context>
    <context>
        <name>QuestionHeader</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>point(s)</source>
            <comment>after their number</comment>
            <translation>
                <numerusform>punto</numerusform>
                <numerusform>puntos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>right</source>
            <comment>after their number</comment>
            <translation>aciertos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>Streak ended</source>
            <translation>Fin de la racha</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>+{percent} %</source>
            <translation>+{percent} %</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>%n in a row</source>
            <translation>
                <numerusform>%n seguida</numerusform>
                <numerusform>%n seguidas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>There is no clock: take the time you need.</source>
            <translation>No hay reloj: tómate el tiempo que necesites.</translation>
        </message>
    </context>
    <context>
        <name>QuestionHealthPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Question health</source>
            <translation>Estado de las preguntas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Back to the questions</source>
            <translation>Volver a las preguntas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Counted is each player's first answer to a question. How it goes with knowing more is told from 30 players on. What is selected in the list is told of here too.</source>
            <translation>Cuenta la primera respuesta de cada jugador a una pregunta. A partir de 30 jugadores se dice cómo se relaciona con saber más. Aquí también se habla de lo seleccionado en la lista.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Answered questions: {answered}. To be looked at: {troubled}.</source>
            <translation>Preguntas respondidas: {answered}. Por revisar: {troubled}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Answered questions: {answered}. None looks wrong so far.</source>
            <translation>Preguntas respondidas: {answered}. Por ahora, ninguna parece mal.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Selected in the list</source>
            <translation>Seleccionadas en la lista</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>To be looked at</source>
            <translation>Por revisar</translation>
        </message>
    </context>
    <context>
        <name>QuestionList</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Search the questions</source>
            <translation>Buscar en las preguntas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Fields to search in</source>
            <translation>Campos en los que buscar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Columns and order</source>
            <translation>Columnas y orden</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Add a question</source>
            <translation>Añadir una pregunta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Fix a copy</source>
            <translation>Corregir una copia</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>No question has these words. Try fewer, or other ones.</source>
            <translation>Ninguna pregunta tiene estas palabras. Prueba con menos, o con otras.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>There are no questions yet. Add the first one!</source>
            <translation>Todavía no hay preguntas. ¡Añade la primera!</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Go on writing</source>
            <translation>Seguir escribiendo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>%n unsaved</source>
            <translation>
                <numerusform>%n sin guardar</numerusform>
                <numerusform>%n sin guardar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Question health…</source>
            <translation>Estado de las preguntas…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Print the selected questions…</source>
            <translation>Imprimir las preguntas seleccionadas…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Earlier versions…</source>
            <translation>Versiones anteriores…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Read</source>
            <translation>Leer</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Play again</source>
            <translation>Jugar de nuevo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Hide from play</source>
            <translation>No preguntar más</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>%n question(s) selected.</source>
            <translation>
                <numerusform>%n pregunta seleccionada.</numerusform>
                <numerusform>%n preguntas seleccionadas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Choose a question to change, read or delete it.</source>
            <translation>Elige una pregunta para cambiarla, leerla o borrarla.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>This is a question of your own.</source>
            <translation>Esta pregunta es tuya.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>This question is hidden: no round asks it. {whose}</source>
            <translation>Esta pregunta está oculta: no sale en ninguna ronda. {whose}</translation>
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
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Difficulty</source>
            <translation>Dificultad</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Pack</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Answered right</source>
            <translation>Aciertos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Reports</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Changed</source>
            <translation>Cambiada</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Median time</source>
            <translation>Tiempo mediano</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Discrimination</source>
            <translation>Discriminación</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Hidden: {question}</source>
            <translation>Oculta: {question}</translation>
        </message>
    </context>
    <context>
        <name>QuestionMore</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>More fields</source>
            <translation>Más campos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Place in the source</source>
            <translation>Lugar en la fuente</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Address, shown as text</source>
            <translation>Dirección, mostrada como texto</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Tags, parted by commas</source>
            <translation>Etiquetas, separadas por comas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Language, such as en or de</source>
            <translation>Idioma, como en o es</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Shuffled</source>
            <translation>Barajadas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>As written</source>
            <translation>Como está escrito</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>The last stays last</source>
            <translation>La última queda al final</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Pack</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Fewer fields</source>
            <translation>Menos campos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>feedback</source>
            <translation>comentarios</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>source</source>
            <translation>fuente</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>tags</source>
            <translation>etiquetas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>language</source>
            <translation>idioma</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>order</source>
            <translation>orden</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>picture</source>
            <translation>imagen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Filled in: {fields}</source>
            <translation>Con contenido: {fields}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Why a wrong answer is wrong</source>
            <translation>Por qué una respuesta es incorrecta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Order of the answers</source>
            <translation>Orden de las respuestas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
    </context>
    <context>
        <name>QuestionOptions</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_options.py" />
            <source>Answer {number}</source>
            <translation>Respuesta {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_options.py" />
            <source>Optional</source>
            <translation>Opcional</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_options.py" />
            <source>Right</source>
            <translation>Correcta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_options.py" />
            <source>Answer {number} is right</source>
            <translation>La respuesta {number} es correcta</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/question.py" />
            <source>You were cut off here: the clock is full again, for half the points.</source>
            <translation>La ronda se cortó aquí: el reloj está lleno de nuevo, por la mitad de los puntos.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question.py" />
            <source>You were cut off here: the clock goes on, for half the points.</source>
            <translation>La ronda se cortó aquí: el reloj sigue, por la mitad de los puntos.</translation>
        </message>
    </context>
    <context>
        <name>QuestionPreview</name>
        <message>
            <location filename="../../quizapp/ui/pages/question_preview.py" />
            <source>Asked</source>
            <translation>Preguntada</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_preview.py" />
            <source>Right</source>
            <translation>Correcta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_preview.py" />
            <source>Wrong</source>
            <translation>Incorrecta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_preview.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_preview.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
    </context>
    <context>
        <name>QuestionRemarks</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_remarks.py" />
            <source>Worth a look, though it can be saved as it is</source>
            <translation>Merece una mirada, aunque se puede guardar así</translation>
        </message>
    </context>
    <context>
        <name>QuestionTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_table.py" />
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
    </context>
    <context>
        <name>QuestionVoice</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_voice.py" />
            <source>Question {number} of {total}</source>
            <translation>Pregunta {number} de {total}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_voice.py" />
            <source>Question {number}</source>
            <translation>Pregunta {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_voice.py" />
            <source>Picture: {description}</source>
            <translation>Imagen: {description}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_voice.py" />
            <source>Seconds for it: {count}</source>
            <translation>Segundos para responder: {count}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_voice.py" />
            <source>Ctrl+T tells the time that is left</source>
            <translation>Ctrl+T dice el tiempo que queda</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_voice.py" />
            <source>Right was {place}: {text}</source>
            <translation>La correcta era {place}: {text}</translation>
        </message>
    </context>
    <context>
        <name>Quizmaster</name>
        <message>
            <location filename="../../quizapp/ui/quizmaster.py" />
            <source>Its answer was looked at.</source>
            <translation>Se miró su respuesta.</translation>
        </message>
    </context>
    <context>
        <name>ReceiptPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>A round, answer by answer</source>
            <translation>Una ronda, respuesta a respuesta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>This round has been deleted meanwhile.</source>
            <translation>Esta ronda se borró entretanto.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>Each right answer earns what its difficulty is worth (100, 200 or 300).</source>
            <translation>Cada acierto da lo que vale su dificultad (100, 200 o 300).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>Of that, 100 % at once and evenly less down to 50 % at the end of the clock; the first half second is free.</source>
            <translation>De eso, el 100 % al instante y de manera uniforme menos hasta el 50 % al final del reloj; el primer medio segundo es gratis.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>Each right answer in a row before it, up to five, adds a tenth.</source>
            <translation>Cada acierto seguido antes de este, hasta cinco, suma una décima parte.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>{player}, points: {score}</source>
            <translation>{player}, puntos: {score}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>{players} · {date} · {choice} · ruleset {ruleset} · {packs}</source>
            <translation>{players} · {date} · {choice} · reglas {ruleset} · {packs}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>This round was interrupted and taken up again.</source>
            <translation>Esta ronda se interrumpió y se retomó.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>This round was not finished, so it is not ranked.</source>
            <translation>Esta ronda no se terminó, así que no tiene puesto.</translation>
        </message>
    </context>
    <context>
        <name>ReceiptRow</name>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>Right</source>
            <translation>Correcta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>Wrong</source>
            <translation>Incorrecta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>Question {number}</source>
            <translation>Pregunta {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>No answer in time</source>
            <translation>Ninguna respuesta a tiempo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>Lifelines used: {lifelines}</source>
            <translation>Comodines usados: {lifelines}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>two wrong options removed</source>
            <translation>dos opciones incorrectas fuera</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>another question</source>
            <translation>otra pregunta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>ten more seconds</source>
            <translation>diez segundos más</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>right</source>
            <translation>correcta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>chosen</source>
            <translation>elegida</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>taken away by a lifeline</source>
            <translation>quitada por un comodín</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>0 points: wrong or late, {time}</source>
            <translation>0 puntos: fallo o tarde, {time}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>Points: {points} = {base} × {percent} % × {factor}</source>
            <translation>Puntos: {points} = {base} × {percent} % × {factor}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source> × ½ for a lifeline</source>
            <translation> × ½ por un comodín</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>{streak} right in a row before it</source>
            <translation>{streak} aciertos seguidos antes de esta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>{streak} or more right in a row before it</source>
            <translation>{streak} o más aciertos seguidos antes de esta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>came back with its full clock, so it could earn half</source>
            <translation>volvió con su reloj completo, así que podía dar la mitad</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>after {seconds} s</source>
            <translation>tras {seconds} s</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>after {seconds} s of {limit} s</source>
            <translation>tras {seconds} s de {limit} s</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>Asked in revision {number}; it has been changed or deleted since.</source>
            <translation>Preguntada en la revisión {number}; se cambió o borró después.</translation>
        </message>
    </context>
    <context>
        <name>RemarkModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>First words</source>
            <translation>Primeras palabras</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>Refused</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>Warning</source>
            <translation>Advertencia</translation>
        </message>
    </context>
    <context>
        <name>ReportButton</name>
        <message>
            <location filename="../../quizapp/ui/widgets/report_button.py" />
            <source>Report this question (Ctrl+R)</source>
            <translation>Avisar de un fallo en esta pregunta (Ctrl+R)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_button.py" />
            <source>Report</source>
            <translation>Avisar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_button.py" />
            <source>Report this question</source>
            <translation>Avisar de un fallo en esta pregunta</translation>
        </message>
    </context>
    <context>
        <name>ReportDesk</name>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>Fix this question…</source>
            <translation>Corregir esta pregunta…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>Fix a copy of it…</source>
            <translation>Corregir una copia…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>It can be fixed once it is answered.</source>
            <translation>Se puede corregir en cuanto se responda.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>Its form shows the answer, so it then counts as not answered in time.</source>
            <translation>Su formulario muestra la respuesta, así que contará como no respondida a tiempo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>Thank you. The report is kept; the page Questions lists it.</source>
            <translation>Gracias. El aviso está guardado; la página Preguntas lo muestra.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>Thank you. The report is kept on this computer and is sent when the bank can be reached.</source>
            <translation>Gracias. El aviso se guarda en este equipo y se envía cuando se alcance la colección.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>The report is not kept.</source>
            <translation>El aviso no se guardó.</translation>
        </message>
    </context>
    <context>
        <name>ReportList</name>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Open</source>
            <translation>Pendientes</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Done</source>
            <translation>Resueltos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Fix a copy</source>
            <translation>Corregir una copia</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Copy as a text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>All questions</source>
            <translation>Todas las preguntas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>No report is done yet.</source>
            <translation>Todavía no hay avisos resueltos.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>No report is open.</source>
            <translation>No hay avisos pendientes.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>The report is on the clipboard, to be sent to who made the question.</source>
            <translation>El aviso está en el portapapeles, para enviarlo a quien hizo la pregunta.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Open again</source>
            <translation>Abrir de nuevo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Read</source>
            <translation>Leer</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>{reason}: “{words}”</source>
            <translation>{reason}: «{words}»</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>{said} ({player})</source>
            <translation>{said} ({player})</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Asked: “{stem}” Right: “{key}”</source>
            <translation>Preguntada: «{stem}» Correcta: «{key}»</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>The question has been deleted since.</source>
            <translation>La pregunta se borró después.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>The question is hidden from play.</source>
            <translation>La pregunta está oculta y no se juega.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>The question has been changed since.</source>
            <translation>La pregunta se cambió después.</translation>
        </message>
    </context>
    <context>
        <name>ReportModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/report_model.py" />
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_model.py" />
            <source>Question as it was asked</source>
            <translation>La pregunta tal como se hizo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_model.py" />
            <source>A word about it</source>
            <translation>Unas palabras</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_model.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
    </context>
    <context>
        <name>ReportPanel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Saving …</source>
            <translation>Guardando …</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Your report is kept in the bank with the question; the page Questions lists it.</source>
            <translation>Tu aviso se guarda en la colección con la pregunta; la página Preguntas lo muestra.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Report this question</source>
            <translation>Avisar de un fallo en esta pregunta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>What is the matter?</source>
            <translation>¿Qué pasa con ella?</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>A word about it, if you like</source>
            <translation>Unas palabras, si quieres</translation>
        </message>
    </context>
    <context>
        <name>ReportTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/report_table.py" />
            <source>Reports</source>
            <translation>Avisos</translation>
        </message>
    </context>
    <context>
        <name>RestoreDesk</name>
        <message>
            <location filename="../../quizapp/ui/restore_desk.py" />
            <source>No backup was made.</source>
            <translation>No se hizo ninguna copia de seguridad.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/restore_desk.py" />
            <source>The backup is being checked and put in place…</source>
            <translation>La copia de seguridad se está comprobando y poniendo en su lugar…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/restore_desk.py" />
            <source>Restore the backup of {date}</source>
            <translation>Restaurar la copia del {date}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/restore_desk.py" />
            <source>The bank is restored.</source>
            <translation>La colección está restaurada.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/restore_desk.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/restore_desk.py" />
            <source>What was there could not be read; it is kept as {file}.</source>
            <translation>Lo que había no se pudo leer; se conserva como {file}.</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <location filename="../../quizapp/ui/widgets/result_row.py" />
            <source>Right</source>
            <translation>Correcta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/result_row.py" />
            <source>Wrong</source>
            <translation>Incorrecta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/result_row.py" />
            <source>No answer in time · Right: {key}</source>
            <translation>Ninguna respuesta a tiempo · Correcta: {key}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/result_row.py" />
            <source>Too late · Right: {key}</source>
            <translation>Demasiado tarde · Correcta: {key}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/result_row.py" />
            <source>You: {chosen} · Right: {key}</source>
            <translation>Tú: {chosen} · Correcta: {key}</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Every question of the round</source>
            <translation>Todas las preguntas de la ronda</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Play again</source>
            <translation>Jugar de nuevo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Intro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Scores</source>
            <translation>Récords</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Replay %n mistake(s)</source>
            <translation>
                <numerusform>Repetir %n fallo</numerusform>
                <numerusform>Repetir %n fallos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Results: {points}, {right}</source>
            <translation>Resultados: {points}, {right}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n punto</numerusform>
                <numerusform>%n puntos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>{right} of {asked}</source>
            <translation>{right} de {asked}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>{score} right</source>
            <translation>{score} aciertos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>by {points}</source>
            <translation>por {points}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Personal best</source>
            <translation>Mejor marca</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>{right} of {asked} right</source>
            <translation>{right} de {asked} aciertos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>The mistakes come first next time</source>
            <translation>Los fallos vuelven pronto</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>A perfect round: {right} of {asked} right</source>
            <translation>Ronda perfecta: {right} de {asked}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Not in the tables yet</source>
            <translation>Aún no está en las tablas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Rank {rank} of {ranked}</source>
            <translation>Puesto {rank} de {ranked}</translation>
        </message>
    </context>
    <context>
        <name>RoundSettings</name>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Empty: new round</source>
            <translation>Vacío: otra ronda</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>A friend's code</source>
            <translation>El código de otra persona</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Time for each</source>
            <translation>Tiempo para cada una</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Difficulty</source>
            <translation>Dificultad</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Time to read first</source>
            <translation>Tiempo de lectura antes</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Lifelines</source>
            <translation>Comodines</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Ask how sure you are</source>
            <translation>Preguntar tu seguridad</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Categories</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Questions each</source>
            <translation>Preguntas por jugador</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Gentle</source>
            <translation>Tranquilo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Quick</source>
            <translation>Rápido</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>On</source>
            <translation>Sí</translation>
        </message>
    </context>
    <context>
        <name>ScoreFilters</name>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Ranked by</source>
            <translation>Ordenadas por</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Whose rounds</source>
            <translation>Rondas de quién</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Rounds of which days</source>
            <translation>Rondas de qué días</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Rounds with which pack</source>
            <translation>Rondas con qué paquete</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>By score</source>
            <translation>Por puntos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>By accuracy</source>
            <translation>Por precisión</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>All days</source>
            <translation>Todos los días</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Last 365 days</source>
            <translation>Últimos 365 días</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>All players</source>
            <translation>Todos los jugadores</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Mine</source>
            <translation>Míos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Here</source>
            <translation>Aquí</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>All packs</source>
            <translation>Todos los paquetes</translation>
        </message>
    </context>
    <context>
        <name>ScoreModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>Rank</source>
            <translation>N.º</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>Player</source>
            <translation>Jugador</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>Score</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>Right</source>
            <translation>Aciertos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>Accuracy</source>
            <translation>Precisión</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>{right} of {asked}</source>
            <translation>{right} de {asked}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>{date} · resumed</source>
            <translation>{date} · retomada</translation>
        </message>
    </context>
    <context>
        <name>ScoreTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/score_table.py" />
            <source>High scores</source>
            <translation>Récords</translation>
        </message>
    </context>
    <context>
        <name>ScoresPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>High scores</source>
            <translation>Récords</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>Which rounds are compared</source>
            <translation>Qué rondas se comparan</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>Statistics</source>
            <translation>Estadísticas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>Play</source>
            <translation>Jugar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>No round has been finished yet. Be the first!</source>
            <translation>Todavía no se ha terminado ninguna ronda. ¡Estrena la tabla!</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>No round fits these choices.</source>
            <translation>Ninguna ronda encaja con esta elección.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>ruleset {number}</source>
            <translation>reglas {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>Only rounds played like this are compared.</source>
            <translation>Solo se comparan rondas jugadas así.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>Rounds played like this are compared, whatever their clock: by what was right.</source>
            <translation>Se comparan las rondas jugadas así, con cualquier reloj: por los aciertos.</translation>
        </message>
    </context>
    <context>
        <name>SearchHelp</name>
        <message>
            <location filename="../../quizapp/ui/widgets/search_help.py" />
            <source>Words are found by their beginnings, “words in quotes” as they stand; a minus in front leaves out. Fields:</source>
            <translation>Las palabras se encuentran por su comienzo, las “palabras entre comillas” tal como están; un menos delante las excluye. Campos:</translation>
        </message>
    </context>
    <context>
        <name>SeatCard</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{player}, %n point(s), answers now</source>
            <translation>
                <numerusform>{player}, %n punto, responde ahora</numerusform>
                <numerusform>{player}, %n puntos, responde ahora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{player}, %n point(s), was right</source>
            <translation>
                <numerusform>{player}, %n punto, ha acertado</numerusform>
                <numerusform>{player}, %n puntos, ha acertado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{player}, %n point(s), has tried</source>
            <translation>
                <numerusform>{player}, %n punto, lo ha intentado</numerusform>
                <numerusform>{player}, %n puntos, lo ha intentado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{player}, %n point(s)</source>
            <translation>
                <numerusform>{player}, %n punto</numerusform>
                <numerusform>{player}, %n puntos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{words}, letter {key}</source>
            <translation>{words}, letra {key}</translation>
        </message>
    </context>
    <context>
        <name>SeatRow</name>
        <message>
            <location filename="../../quizapp/ui/widgets/seat_row.py" />
            <source>Player {number}</source>
            <translation>Jugador {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/seat_row.py" />
            <source>Name of player {number}</source>
            <translation>Nombre del jugador {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/seat_row.py" />
            <source>Remove player {number}</source>
            <translation>Quitar al jugador {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/seat_row.py" />
            <source>Letter of player {number}: {key}. Press another letter to change it.</source>
            <translation>Letra del jugador {number}: {key}. Pulsa otra letra para cambiarla.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>High contrast, light</source>
            <translation>Alto contraste, claro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>High contrast, dark</source>
            <translation>Alto contraste, oscuro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Backups…</source>
            <translation>Copias de seguridad…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Shared bank…</source>
            <translation>Colección compartida…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>This computer lacks the sound library, so all is silent; the game's README says how to add it.</source>
            <translation>A este equipo le falta la biblioteca de sonido, así que todo es silencio; el README del juego dice cómo añadirla.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Motion</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Full</source>
            <translation>Completo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Reduced</source>
            <translation>Reducido</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>After an answer</source>
            <translation>Tras una respuesta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>When I say so</source>
            <translation>Cuando yo diga</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>By itself</source>
            <translation>Por sí solo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>System follows the desktop's own choice, high contrast too.</source>
            <translation>Sistema sigue lo que elija el escritorio, también el alto contraste.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Everything grows with the text.</source>
            <translation>Todo crece con el texto.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Questions stay in the language that they were written in.</source>
            <translation>Las preguntas quedan en el idioma en que se escribieron.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Ctrl+M turns it off and on. Nothing is told by sound alone.</source>
            <translation>Ctrl+M lo apaga y lo enciende. Nada se dice solo con sonido.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>System follows the desktop's own choice; Reduced keeps everything still.</source>
            <translation>Sistema sigue lo que elija el escritorio; Reducido lo deja todo quieto.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>The next question comes when you press Enter, or by itself after the time that reading takes; any key or click then keeps the answer on the screen.</source>
            <translation>La pregunta siguiente llega cuando pulsas Intro, o por sí sola tras el tiempo de lectura; cualquier tecla o clic deja entonces la respuesta en la pantalla.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Your bank</source>
            <translation>Tu colección</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Questions, rounds and scores are kept here.</source>
            <translation>Aquí se guardan preguntas, rondas y puntuaciones.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Kept for {player}; other players have their own.</source>
            <translation>Se guarda para {player}; los demás jugadores tienen lo suyo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Kept for guests, and for players who have not chosen yet.</source>
            <translation>Se guarda para los invitados y para quien todavía no ha elegido.</translation>
        </message>
    </context>
    <context>
        <name>ShareBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>Copy the result</source>
            <translation>Copiar el resultado</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>Copy as a picture</source>
            <translation>Copiar como imagen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>Copy the code</source>
            <translation>Copiar el código</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>Code: {code}</source>
            <translation>Código: {code}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>Whoever has the same packs gets the same questions with it.</source>
            <translation>Con él, quien tenga los mismos paquetes recibe las mismas preguntas.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>The result is on the clipboard, without answers.</source>
            <translation>El resultado está en el portapapeles, sin respuestas.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>The picture is on the clipboard, without answers.</source>
            <translation>La imagen está en el portapapeles, sin respuestas.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>The code is on the clipboard.</source>
            <translation>El código está en el portapapeles.</translation>
        </message>
    </context>
    <context>
        <name>SharedBankPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Shared bank</source>
            <translation>Colección compartida</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Try it</source>
            <translation>Probar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Play there from now on</source>
            <translation>Jugar allí desde ahora</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Play at home again</source>
            <translation>Volver a jugar en casa</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>The next start plays on {address}.</source>
            <translation>El próximo inicio juega en {address}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>The next start plays on your own bank.</source>
            <translation>El próximo inicio juega en tu propia colección.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>The server is being asked…</source>
            <translation>Preguntando al servidor…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>A household, a class or a club can play on one bank on a PostgreSQL server: its questions for all, and high scores of everybody. Whoever runs it tells you its address.</source>
            <translation>Una casa, una clase o un club pueden jugar en una misma colección en un servidor PostgreSQL: sus preguntas para todos y los récords de todos. Quien la administra te dice la dirección.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Leave the password out: it is taken from .pgpass or PGPASSFILE, and kept nowhere here.</source>
            <translation>No escribas la contraseña: se toma de .pgpass o PGPASSFILE y aquí no se guarda en ninguna parte.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
    </context>
    <context>
        <name>SharedDesk</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/shared_desk.py" />
            <source>It answers, with %n question(s).</source>
            <translation>
                <numerusform>Responde, con %n pregunta.</numerusform>
                <numerusform>Responde, con %n preguntas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/shared_desk.py" />
            <source>You may play and change questions.</source>
            <translation>Puedes jugar y cambiar preguntas.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/shared_desk.py" />
            <source>You may play.</source>
            <translation>Puedes jugar.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/shared_desk.py" />
            <source>Kept. Close the window and start quizapp again.</source>
            <translation>Guardado. Cierra la ventana e inicia quizapp otra vez.</translation>
        </message>
    </context>
    <context>
        <name>Shot</name>
        <message>
            <location filename="../../quizapp/ui/widgets/preview_shot.py" />
            <source>The question as it is played</source>
            <translation>La pregunta tal como se juega</translation>
        </message>
    </context>
    <context>
        <name>SideButton</name>
        <message>
            <location filename="../../quizapp/ui/widgets/side_bar.py" />
            <source>This page is open</source>
            <translation>Esta página está abierta</translation>
        </message>
    </context>
    <context>
        <name>SpentPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Begin a new lap</source>
            <translation>Empezar otra vuelta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Practise what was difficult</source>
            <translation>Practicar lo difícil</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Write questions</source>
            <translation>Escribir preguntas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Open a question file…</source>
            <translation>Abrir un archivo…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Choose others</source>
            <translation>Elegir otras</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>You have had almost all</source>
            <translation>Ya has visto casi todas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>You have had them all</source>
            <translation>Ya las has visto todas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>%n question(s) of the {matching} that match are still new. A round from here on begins a new lap: they come first, then others again, in another order.</source>
            <translation>
                <numerusform>%n pregunta de las {matching} que coinciden aún es nueva. Una ronda a partir de aquí empieza otra vuelta: esa sale primero, y después otras de nuevo, en otro orden.</numerusform>
                <numerusform>%n preguntas de las {matching} que coinciden aún son nuevas. Una ronda a partir de aquí empieza otra vuelta: esas salen primero, y después otras de nuevo, en otro orden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>All %n question(s) that match have been asked. A new lap asks them again, in another order.</source>
            <translation>
                <numerusform>La %n pregunta que coincide ya ha salido. Otra vuelta la hace de nuevo.</numerusform>
                <numerusform>Las %n preguntas que coinciden ya han salido. Otra vuelta las hace de nuevo, en otro orden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Where free questions are found</source>
            <translation>Dónde hay preguntas libres</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Open Trivia Database (opentdb.com): some thousand checked questions by its users, under Creative Commons BY-SA 4.0: use and change them, name the source, and pass changes on under the same terms.</source>
            <translation>Open Trivia Database (opentdb.com): unos miles de preguntas revisadas por sus usuarios, con Creative Commons BY-SA 4.0: úsalas y cámbialas, nombra la fuente y comparte los cambios en las mismas condiciones.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>OpenTriviaQA (a project on GitHub): about fifty thousand questions in plain text files, under Creative Commons BY-SA 4.0; of mixed quality.</source>
            <translation>OpenTriviaQA (un proyecto en GitHub): unas cincuenta mil preguntas en archivos de texto, con Creative Commons BY-SA 4.0; de calidad variada.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>The Trivia API (the-trivia-api.com): free for what earns no money, under Creative Commons BY-NC 4.0.</source>
            <translation>The Trivia API (the-trivia-api.com): libre para lo que no gane dinero, con Creative Commons BY-NC 4.0.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>A licence goes along with the questions: keep their source beside them, and ask whoever wrote a question before you sell it.</source>
            <translation>La licencia acompaña a las preguntas: conserva su fuente con ellas, y pregunta a quien escribió una pregunta antes de venderla.</translation>
        </message>
    </context>
    <context>
        <name>StatisticsDesk</name>
        <message>
            <location filename="../../quizapp/ui/statistics_desk.py" />
            <source>Save the chart</source>
            <translation>Guardar el gráfico</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/statistics_desk.py" />
            <source>Export all data of a player</source>
            <translation>Exportar todos los datos de un jugador</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/statistics_desk.py" />
            <source>Deleted for good, and all backups but a new one.</source>
            <translation>Borrado para siempre, y todas las copias de seguridad menos una nueva.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/statistics_desk.py" />
            <source>Deleted for good.</source>
            <translation>Borrado para siempre.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/statistics_desk.py" />
            <source>It leaves the disk when every program that has the bank open is closed.</source>
            <translation>Saldrá del disco cuando se cierren todos los programas que tienen abierta la colección.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/statistics_desk.py" />
            <source>Saved to {file}.</source>
            <translation>Guardado en {file}.</translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>Statistics</source>
            <translation>Estadísticas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>How sure, how right</source>
            <translation>Seguridad y acierto</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>Statistics of {player}</source>
            <translation>Estadísticas de {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>{player}, by what you said before the verdict. Answers so far: {count}</source>
            <translation>{player}, según lo que dijo antes del veredicto. Respuestas hasta ahora: {count}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>{player} has not said yet how sure an answer is. Choose Practice, set “Ask how sure you are” to On and play: here you will see what your “sure” is worth.</source>
            <translation>{player} todavía no ha dicho cuánta seguridad tiene una respuesta. Elige Práctica, pon «Preguntar tu seguridad» en «Sí» y juega: aquí verás lo que vale tu «lo sé».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>{sure}: {right} of {answers} right, that is {share}; in the long run between {low} and {high}.</source>
            <translation>{sure}: {right} de {answers} aciertos, es decir, {share}; a la larga, entre {low} y {high}.</translation>
        </message>
    </context>
    <context>
        <name>SureBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/sure_bar.py" />
            <source>How sure are you?</source>
            <translation>¿Cuánta seguridad tienes?</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/sure_bar.py" />
            <source>Another option changes your answer.</source>
            <translation>Otra opción cambia tu respuesta.</translation>
        </message>
    </context>
    <context>
        <name>TheirsPanel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/theirs_panel.py" />
            <source>Changed elsewhere</source>
            <translation>Cambiada en otro lugar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/theirs_panel.py" />
            <source>Keep mine</source>
            <translation>Conservar la mía</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/theirs_panel.py" />
            <source>Take theirs</source>
            <translation>Tomar la otra</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/theirs_panel.py" />
            <source>Look again</source>
            <translation>Mirar otra vez</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/theirs_panel.py" />
            <source>This question was changed elsewhere, {moment}.</source>
            <translation>Esta pregunta se cambió en otro lugar, {moment}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/theirs_panel.py" />
            <source>It is in the pack {title} now.</source>
            <translation>Ahora está en el paquete {title}.</translation>
        </message>
    </context>
    <context>
        <name>VerdictPanel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Goes on by itself; any key or click stops that.</source>
            <translation>Sigue por sí solo; cualquier tecla o clic lo detiene.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Points: {points}</source>
            <translation>Puntos: {points}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Not saved yet</source>
            <translation>Sin guardar todavía</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Kept on this computer; sent when the bank can be reached</source>
            <translation>Guardado en este equipo; se envía cuando se alcance la colección</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Not kept: its round or its player was deleted</source>
            <translation>No se guardó: se eliminó su ronda o su jugador</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Verdict and explanation</source>
            <translation>Veredicto y explicación</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>no points lost</source>
            <translation>sin perder puntos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>{base} × {percent} %</source>
            <translation>{base} × {percent} %</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>{text} × {factor} streak</source>
            <translation>{text} × {factor} racha</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>{text} × ½ lifeline</source>
            <translation>{text} × ½ comodín</translation>
        </message>
    </context>
    <context>
        <name>VersionCard</name>
        <message>
            <location filename="../../quizapp/ui/widgets/version_card.py" />
            <source>What this version says</source>
            <translation>Lo que dice esta versión</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_card.py" />
            <source>The whole question</source>
            <translation>La pregunta entera</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_card.py" />
            <source>Before: {text}</source>
            <translation>Antes: {text}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_card.py" />
            <source>After: {text}</source>
            <translation>Después: {text}</translation>
        </message>
    </context>
    <context>
        <name>VersionModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>Saved</source>
            <translation>Guardada</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>Changed</source>
            <translation>Cambiada</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>Asked</source>
            <translation>Preguntada</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>{number}, now</source>
            <translation>{number}, ahora</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>The first version</source>
            <translation>La primera versión</translation>
        </message>
    </context>
    <context>
        <name>VersionTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>Versions of the question</source>
            <translation>Versiones de la pregunta</translation>
        </message>
    </context>
    <context>
        <name>VersionsPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Earlier versions</source>
            <translation>Versiones anteriores</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Bring this version back</source>
            <translation>Recuperar esta versión</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Questions that came with the game can only be read.</source>
            <translation>Las preguntas incluidas con el juego solo se pueden leer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Version {number}, saved {moment}, asked %n time(s)</source>
            <translation>
                <numerusform>Versión {number}, guardada {moment}, preguntada %n vez</numerusform>
                <numerusform>Versión {number}, guardada {moment}, preguntada %n veces</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Volume</name>
        <message>
            <location filename="../../quizapp/ui/widgets/volume.py" />
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/volume.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>A round is waiting for you</source>
            <translation>Una ronda te espera</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>{player}: {answered} answered, %n point(s) · {choice}</source>
            <translation>
                <numerusform>{player}: {answered} respondidas, %n punto · {choice}</numerusform>
                <numerusform>{player}: {answered} respondidas, %n puntos · {choice}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>{player}: {answered} of {length} behind you · {choice}</source>
            <translation>{player}: {answered} de {length} superadas · {choice}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>{player}: {answered} of {length} answered · {choice}</source>
            <translation>{player}: {answered} de {length} respondidas · {choice}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>{player}: {answered} of {length} answered, %n point(s) · {choice}</source>
            <translation>
                <numerusform>{player}: {answered} de {length} respondidas, %n punto · {choice}</numerusform>
                <numerusform>{player}: {answered} de {length} respondidas, %n puntos · {choice}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>Go on with it</source>
            <translation>Seguir con ella</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
    </context>
    <context>
        <name>WorkshopDesk</name>
        <message>
            <location filename="../../quizapp/ui/workshop_desk.py" />
            <source>Something was changed meanwhile. Undo and redo now name that.</source>
            <translation>Algo se cambió entretanto. Deshacer y Rehacer nombran ahora eso.</translation>
        </message>
    </context>
    <context>
        <name>WorkshopPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/workshop.py" />
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/workshop.py" />
            <source>The question is saved.</source>
            <translation>La pregunta está guardada.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/workshop.py" />
            <source>That question has been deleted; what you had typed is kept as a new one.</source>
            <translation>Esa pregunta se borró; lo que habías escrito se conserva como una nueva.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/workshop.py" />
            <source>Saving adds this to your own questions and hides the built-in one.</source>
            <translation>Al guardar, esto se añade a tus preguntas y se oculta la incluida con el juego.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/workshop.py" />
            <source>Back to the round</source>
            <translation>Volver a la ronda</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/workshop.py" />
            <source>Reports</source>
            <translation>Avisos</translation>
        </message>
    </context>
    <context>
        <name>_Deleted</name>
        <message>
            <location filename="../../quizapp/ui/widgets/bin_table.py" />
            <source>Deleted</source>
            <translation>Borrada</translation>
        </message>
    </context>
    <context>
        <name>_PlayerTableModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_table.py" />
            <source>Player</source>
            <translation>Jugador</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_table.py" />
            <source>Rounds</source>
            <translation>Rondas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_table.py" />
            <source>Last played</source>
            <translation>Última vez</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_table.py" />
            <source>never</source>
            <translation>nunca</translation>
        </message>
    </context>
    <context>
        <name>_RemarkTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>Refusals and warnings</source>
            <translation>Rechazos y advertencias</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Play</source>
            <translation>Jugar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Scores</source>
            <translation>Récords</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Players</source>
            <translation>Jugadores</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Sound off or on</source>
            <translation>Apagar o encender el sonido</translation>
        </message>
    </context>
    <context>
        <name>changes</name>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo add</source>
            <translation>Deshacer: añadir</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo change</source>
            <translation>Deshacer: cambiar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo delete</source>
            <translation>Deshacer: borrar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo copy</source>
            <translation>Deshacer: copiar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo hiding</source>
            <translation>Deshacer: ocultar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo playing again</source>
            <translation>Deshacer: volver a jugar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo import</source>
            <translation>Deshacer: importar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo move</source>
            <translation>Deshacer: mover</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo changes</source>
            <translation>Deshacer: cambios</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo keeping one</source>
            <translation>Deshacer: quedarse con una</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo new pack</source>
            <translation>Deshacer: paquete nuevo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo description</source>
            <translation>Deshacer: descripción</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo switching on</source>
            <translation>Deshacer: activar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo switching off</source>
            <translation>Deshacer: desactivar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo removing a pack</source>
            <translation>Deshacer: quitar un paquete</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo bringing back</source>
            <translation>Deshacer: recuperar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo restore</source>
            <translation>Deshacer: restaurar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo add</source>
            <translation>Rehacer: añadir</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo change</source>
            <translation>Rehacer: cambiar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo delete</source>
            <translation>Rehacer: borrar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo copy</source>
            <translation>Rehacer: copiar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo hiding</source>
            <translation>Rehacer: ocultar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo playing again</source>
            <translation>Rehacer: volver a jugar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo import</source>
            <translation>Rehacer: importar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo move</source>
            <translation>Rehacer: mover</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo changes</source>
            <translation>Rehacer: cambios</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo keeping one</source>
            <translation>Rehacer: quedarse con una</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo new pack</source>
            <translation>Rehacer: paquete nuevo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo description</source>
            <translation>Rehacer: descripción</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo switching on</source>
            <translation>Rehacer: activar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo switching off</source>
            <translation>Rehacer: desactivar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo removing a pack</source>
            <translation>Rehacer: quitar un paquete</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo bringing back</source>
            <translation>Rehacer: recuperar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo restore</source>
            <translation>Rehacer: restaurar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
    </context>
    <context>
        <name>columns</name>
        <message>
            <location filename="../../quizapp/ui/widgets/place_menu.py" />
            <source>Place and width</source>
            <translation>Lugar y anchura</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/place_menu.py" />
            <source>Earlier</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/place_menu.py" />
            <source>Later</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/place_menu.py" />
            <source>Wider</source>
            <translation>Más ancha</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/place_menu.py" />
            <source>Narrower</source>
            <translation>Más estrecha</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question could not be read.</source>
            <translation>No se pudo leer la pregunta.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question has no text; write what is asked.</source>
            <translation>La pregunta no tiene texto; escribe qué se pregunta.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Option {option} is empty; write an answer or remove it.</source>
            <translation>La opción {option} está vacía; escribe una respuesta o quítala.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no text that can be seen.</source>
            <translation>No hay ningún texto que se pueda ver.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Only one answer option, or none; a question needs at least two.</source>
            <translation>Hay una sola opción de respuesta, o ninguna; una pregunta necesita al menos dos.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There are more than {most} options; remove some.</source>
            <translation>Hay más de {most} opciones; quita algunas.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Two options are the same: “{option}”; change one of them.</source>
            <translation>Dos opciones son iguales: «{option}»; cambia una de ellas.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The right answer is not one of the options.</source>
            <translation>La respuesta correcta no está entre las opciones.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The fixed order does not hold each option once.</source>
            <translation>El orden fijo no contiene cada opción una sola vez.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>What is to stand last is not one of the options.</source>
            <translation>Lo que debe ir al final no está entre las opciones.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>No option is marked as right; mark one.</source>
            <translation>Ninguna opción está marcada como correcta; marca una.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The text holds characters that cannot be shown; remove them.</source>
            <translation>El texto contiene caracteres que no se pueden mostrar; quítalos.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The text is longer than {limit} characters; shorten it.</source>
            <translation>El texto tiene más de {limit} caracteres; acórtalo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The right answer is longer than every other option by a third or more.</source>
            <translation>La respuesta correcta es más larga que todas las demás opciones en un tercio o más.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A word of the right answer stands in the question: “{word}”.</source>
            <translation>Una palabra de la respuesta correcta está en la pregunta: «{word}».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Two options say nearly the same: “{option}” and “{other}”.</source>
            <translation>Dos opciones dicen casi lo mismo: «{option}» y «{other}».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{option}” as an option makes a question easier to guess.</source>
            <translation>«{option}» como opción hace que la pregunta sea más fácil de adivinar.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no explanation of the answer.</source>
            <translation>No hay explicación de la respuesta.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no source for the answer.</source>
            <translation>No hay fuente de la respuesta.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no file {file}.</source>
            <translation>No existe el archivo {file}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file {file} cannot be read; look at its permissions.</source>
            <translation>No se puede leer el archivo {file}; revisa sus permisos.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is not a question pack: a folder with pack.toml and items.toml.</source>
            <translation>{file} no es un paquete de preguntas: una carpeta con pack.toml e items.toml.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is not valid TOML: {reason}.</source>
            <translation>{file} no es TOML válido: {reason}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file}, {place}: the field “{field}” is wrong ({reason}).</source>
            <translation>{file}, {place}: el campo «{field}» es incorrecto ({reason}).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file}: the ref “{ref}” is used twice; give each its own.</source>
            <translation>{file}: la referencia «{ref}» se usa dos veces; da a cada una la suya.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file}, {place}: there is no fact “{ref}” in facts.toml.</source>
            <translation>{file}, {place}: no hay ningún hecho «{ref}» en facts.toml.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is not a regular file, so it was not opened as a bank; choose another place.</source>
            <translation>{file} no es un archivo normal, así que no se abrió como colección; elige otro lugar.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is not a bank of quizapp; it was left untouched; choose another place.</source>
            <translation>{file} no es una colección de quizapp; no se tocó nada; elige otro lugar.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is empty or cut short, so it is no bank; it was left untouched; move it away to start anew.</source>
            <translation>{file} está vacío o cortado, así que no es una colección; no se tocó nada; quítalo de ahí para empezar de nuevo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} is damaged; it was left untouched; restore a backup or move it away.</source>
            <translation>La colección {file} está dañada; no se tocó nada; restaura una copia de seguridad o quítala de ahí.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} was made by a newer version of quizapp; it was left untouched; update the game.</source>
            <translation>La colección {file} es de una versión más nueva de quizapp; no se tocó nada; actualiza el juego.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} is busy in another program; try again in a moment.</source>
            <translation>Otro programa está usando la colección {file}; inténtalo de nuevo en un momento.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} is being set up or changed by another quizapp; try again when that is done.</source>
            <translation>Otro quizapp está preparando o cambiando la colección {file}; inténtalo de nuevo cuando termine.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} cannot be written; look at its permissions.</source>
            <translation>No se puede escribir en la colección {file}; revisa sus permisos.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The shared bank cannot be reached; look at the network and the address.</source>
            <translation>No se puede llegar a la colección compartida; revisa la red y la dirección.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A shared bank needs the PostgreSQL driver; install quizapp with its extra “postgres”.</source>
            <translation>Una colección compartida necesita el controlador de PostgreSQL; instala quizapp con su extra «postgres».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The address of the bank cannot be understood; write sqlite:///FILE or postgresql://USER@HOST/NAME.</source>
            <translation>No se entiende la dirección de la colección; escribe sqlite:///FILE o postgresql://USER@HOST/NAME.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The server of the shared bank asks for a password; write it into ~/.pgpass, or start this in a terminal.</source>
            <translation>El servidor de la colección compartida pide una contraseña; escríbela en ~/.pgpass o abre el juego desde un terminal.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The server of the shared bank does not let this user in; look at the user's name and the password.</source>
            <translation>El servidor de la colección compartida no deja entrar a este usuario; revisa el nombre del usuario y la contraseña.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no database of that name on the server; create it there (createdb NAME), or look at the address.</source>
            <translation>No hay ninguna base de datos con ese nombre en el servidor; créala allí (createdb NAME) o revisa la dirección.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The server does not allow this user to do that in the shared bank; ask whoever keeps it.</source>
            <translation>El servidor no permite a este usuario hacer eso en la colección compartida; pregunta a quien la cuida.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Your login may play on this shared bank, but not change its questions; ask its owner to make you an author.</source>
            <translation>Tu usuario puede jugar en esta colección compartida, pero no cambiar sus preguntas; pide a quien la administra que te haga autor.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The server of the shared bank could not prove that it is the right one; look at the host in the address and at sslrootcert, and send it no password.</source>
            <translation>El servidor de la colección compartida no pudo demostrar que es el correcto; revisa el equipo de la dirección y sslrootcert, y no le envíes ninguna contraseña.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The shared bank is from an older version of quizapp, and only its owner can bring it up to date; ask them to open it.</source>
            <translation>La colección compartida es de una versión anterior de quizapp y solo quien la administra puede actualizarla; pídele que la abra.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no bank in that database yet; quizapp share makes one there.</source>
            <translation>Todavía no hay ninguna colección en esa base de datos; quizapp share crea una allí.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The shared bank is from an older version of quizapp, and fetching changes nothing there; open it first, or share to it.</source>
            <translation>La colección compartida es de una versión anterior de quizapp, y traerla no cambia nada allí; ábrela primero o comparte con ella.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>That is no server’s address; write postgresql://USER@HOST/NAME.</source>
            <translation>Esa no es la dirección de un servidor; escribe postgresql://USUARIO@EQUIPO/NOMBRE.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no server to share with; name it: quizapp share --database postgresql://USER@HOST/NAME.</source>
            <translation>No hay ningún servidor con el que compartir; nómbralo: quizapp share --database postgresql://USER@HOST/NAME.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Only a bank that is a file can be put on a server; name it with --from FILE.</source>
            <translation>Solo una colección que sea un archivo se puede poner en un servidor; nómbrala con --from FILE.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Only a user of the server who has made this bank and may create roles can do that; ask the server's administrator.</source>
            <translation>Eso solo puede hacerlo un usuario del servidor que haya creado esta colección y pueda crear roles; pídelo a quien administra el servidor.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Everybody may make tables in this database, and this user cannot forbid it; as the administrator run: REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC.</source>
            <translation>Cualquiera puede crear tablas en esta base de datos y este usuario no puede prohibirlo; como administrador ejecuta: REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{name}” can be no login: it needs one to 63 letters, and none that the server keeps for itself.</source>
            <translation>«{name}» no puede ser un usuario: necesita de una a 63 letras, y no uno que el servidor se reserve.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no login “{name}” on that server.</source>
            <translation>En ese servidor no hay ningún usuario «{name}».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The login “{name}” may do more on that server than this role lets it, so it was not added; take another name, or take that right from it.</source>
            <translation>El usuario «{name}» puede hacer en ese servidor más de lo que permite este papel, así que no se añadió; elige otro nombre o quítale ese derecho.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Nobody called “{name}” plays on that bank; look at how it is written.</source>
            <translation>Nadie llamado «{name}» juega en esa colección; mira cómo está escrito.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A password needs at least {least} characters; nothing was changed.</source>
            <translation>Una contraseña necesita al menos {least} caracteres; no se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The two passwords are not the same; nothing was changed.</source>
            <translation>Las dos contraseñas no son iguales; no se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} exists already; give the copy another name.</source>
            <translation>{file} ya existe; da otro nombre a la copia.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The copy did not pass its check, and nothing was kept; try again.</source>
            <translation>La copia no pasó la comprobación y no se guardó nada; inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank could not be read or written; the log says why.</source>
            <translation>No se pudo leer o escribir la colección; el registro dice por qué.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The disk is full, so nothing more can be kept; free some space and try again.</source>
            <translation>El disco está lleno y no se puede guardar nada más; libera espacio e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The folder {file} cannot be written; look at its permissions or give another with --data-dir.</source>
            <translation>No se puede escribir en la carpeta {file}; revisa sus permisos o indica otra con --data-dir.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no folder {file}; make it, or choose another place.</source>
            <translation>No existe la carpeta {file}; créala o elige otro lugar.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The name {file} is too long for this disk; choose a shorter one.</source>
            <translation>El nombre {file} es demasiado largo para este disco; elige uno más corto.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} has a second name elsewhere, and under two names changes are lost; remove the other name, or make a copy.</source>
            <translation>La colección {file} tiene un segundo nombre en otro lugar, y con dos nombres se pierden cambios; quita el otro nombre o haz una copia.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} was moved, deleted or replaced while it was open; put it back, or close quizapp and start it again.</source>
            <translation>La colección {file} se movió, borró o reemplazó mientras estaba abierta; devuélvela a su lugar, o cierra quizapp y ábrelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>You can play, but scores and new questions of this session are not kept.</source>
            <translation>Puedes jugar, pero los puntos y las preguntas nuevas de esta sesión no se guardan.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Settings, presets and unsaved questions cannot be written to the disk; they last until the window is closed.</source>
            <translation>No se pueden escribir en el disco los ajustes, los preajustes ni las preguntas sin guardar; duran hasta que se cierre la ventana.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The settings could not be read; they are kept as {file}, and are as at first.</source>
            <translation>No se pudieron leer los ajustes; se conservan como {file} y vuelven a ser los del principio.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Not saved yet: the points of this round are safe only while the window is open.</source>
            <translation>Sin guardar todavía: los puntos de esta ronda están a salvo solo mientras la ventana esté abierta.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Your answers are kept on this computer and are sent when that is over, after a restart too.</source>
            <translation>Tus respuestas se guardan en este equipo y se envían cuando eso pase, también tras reiniciar.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Some answers could not be sent, for their round or their player was deleted meanwhile, or the round was played on elsewhere.</source>
            <translation>Algunas respuestas no se pudieron enviar, pues entretanto se eliminó su ronda o su jugador, o la ronda se siguió jugando en otro lugar.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Answers that waited to be sent cannot be read any more; what is left of them is kept as {file}.</source>
            <translation>Unas respuestas que esperaban su envío ya no se pueden leer; lo que queda de ellas se guarda como {file}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The backup could not be made or did not pass its check; the old one was kept.</source>
            <translation>La copia de seguridad no se pudo hacer o no pasó la comprobación; se conservó la anterior.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} exists already; give the backup another name.</source>
            <translation>{file} ya existe; da otro nombre a la copia de seguridad.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This command keeps a bank that is a file; save a shared bank with the tools of PostgreSQL.</source>
            <translation>Esta orden guarda una colección que es un archivo; guarda una colección compartida con las herramientas de PostgreSQL.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} still holds what was deleted, and could not be removed; delete it yourself.</source>
            <translation>{file} aún contiene lo que se borró y no se pudo quitar; bórralo tú.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The folder {folder} cannot be reached; if it still holds backups, delete them yourself.</source>
            <translation>No se puede llegar a la carpeta {folder}; si aún contiene copias de seguridad, bórralas tú.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is no whole backup of a bank; choose another.</source>
            <translation>{file} no es una copia de seguridad completa de una colección; elige otra.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no backup that is whole in {file}; name a file.</source>
            <translation>No hay ninguna copia de seguridad completa en {file}; indica un archivo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} is open in a window; close it, or restore there: Settings, Backups.</source>
            <translation>La colección {file} está abierta en una ventana; ciérrala o restaura allí: Ajustes, Copias de seguridad.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank was damaged; it is kept as {file}, and a new one was begun.</source>
            <translation>La colección estaba dañada; se conserva como {file} y se empezó una nueva.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank's file is damaged: {detail}.</source>
            <translation>El archivo de la colección está dañado: {detail}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A row of {table} points to one that is not there.</source>
            <translation>Una fila de {table} apunta a otra que no existe.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The {column} in row {name} of {table} is nothing that the game writes there.</source>
            <translation>El valor de {column} en la fila {name} de {table} no es nada que el juego escriba ahí.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The text of {kind} {name} is not what was written.</source>
            <translation>El texto de {kind} {name} no es el que se escribió.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The score of a round does not equal its answers (round {name}).</source>
            <translation>La puntuación de una ronda no es igual a sus respuestas (ronda {name}).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A table of the high scores counts other rounds than it has (table {name}).</source>
            <translation>Una tabla de récords cuenta otras rondas que las que tiene (tabla {name}).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Too few questions match ({found}, and the round has {wanted}); choose more categories or packs, or a shorter round.</source>
            <translation>Hay muy pocas preguntas que coincidan ({found}, y la ronda tiene {wanted}); elige más categorías o paquetes, o una ronda más corta.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This is no code of a round; it has sixteen letters and digits, such as 4490-0082-EDJP-AS5W.</source>
            <translation>Este no es el código de una ronda; tiene dieciséis letras y cifras, como 4490-0082-EDJP-AS5W.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This code is from another version of quizapp; both players need the same one.</source>
            <translation>Este código es de otra versión de quizapp; ambos jugadores necesitan la misma.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This code belongs to other question packs than yours; both players need the same ones.</source>
            <translation>Este código pertenece a otros paquetes de preguntas que los tuyos; ambos jugadores necesitan los mismos.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>These questions are no longer in the bank, so there is nothing to replay.</source>
            <translation>Estas preguntas ya no están en la colección, así que no hay nada que repetir.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Two players have the same name: {player}; change one of them.</source>
            <translation>Dos jugadores tienen el mismo nombre: {player}; cambia uno de ellos.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Questions that came with the game cannot be changed or deleted.</source>
            <translation>Las preguntas incluidas con el juego no se pueden cambiar ni borrar.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question has been changed or deleted meanwhile; open the list again.</source>
            <translation>Esta pregunta se cambió o borró entretanto; abre la lista de nuevo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question was changed elsewhere meanwhile. Save again to keep yours; the other stays among its earlier versions.</source>
            <translation>Esta pregunta se cambió en otro lugar entretanto. Guarda de nuevo para quedarte con la tuya; la otra queda entre sus versiones anteriores.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question was changed elsewhere since you saw it here, so it was not deleted; look at it and delete it again.</source>
            <translation>Esta pregunta se cambió en otro lugar desde que la viste aquí, así que no se eliminó; mírala y elimínala otra vez.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This cannot be undone, for the question has been changed since.</source>
            <translation>Esto no se puede deshacer, pues la pregunta se cambió después.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This player has been changed or deleted meanwhile; choose again.</source>
            <translation>Este jugador se cambió o borró entretanto; elige de nuevo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The guest has no name and no mark, and no other player can become the guest.</source>
            <translation>El invitado no tiene nombre ni marca, y ningún otro jugador puede ser el invitado.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is a player called “{name}” already; take another name, or merge the two.</source>
            <translation>Ya hay un jugador llamado «{name}»; elige otro nombre o une los dos.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A player needs a name; who has none plays as guest.</source>
            <translation>Un jugador necesita un nombre; quien no tiene juega como invitado.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{name}” plays under another login on this shared bank; take another name, or ask its owner to give you that player.</source>
            <translation>«{name}» juega con otro usuario en esta colección compartida; elige otro nombre o pide a quien la administra que te dé ese jugador.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This cannot be undone, for these players have played or been changed since.</source>
            <translation>Esto no se puede deshacer, pues estos jugadores han jugado o cambiado después.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no screen to open a window on; start quizapp in a desktop session, or use its commands (quizapp --help).</source>
            <translation>No hay pantalla en la que abrir una ventana; abre quizapp en una sesión de escritorio o usa sus órdenes (quizapp --help).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A system library is missing ({detail}); install what the README lists: sudo apt-get install {packages}</source>
            <translation>Falta una biblioteca del sistema ({detail}); instala lo que indica el README: sudo apt-get install {packages}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>quizapp is open already; its window was brought to the front.</source>
            <translation>quizapp ya está abierto; su ventana se trajo al frente.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This command is for Linux desktops; here start quizapp from its folder, and choose it once for .quizpack files.</source>
            <translation>Esta orden es para escritorios Linux; aquí inicia quizapp desde su carpeta y elígelo una vez para los archivos .quizpack.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A file of the game is missing ({file}); install quizapp again.</source>
            <translation>Falta un archivo del juego ({file}); instala quizapp de nuevo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The key says {key}, but there are only {options} options.</source>
            <translation>La clave dice {key}, pero solo hay {options} opciones.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>More than one option is marked as right; this game needs exactly one.</source>
            <translation>Hay más de una opción marcada como correcta; este juego necesita exactamente una.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Question and answer only, as on a flashcard; there are no wrong answers.</source>
            <translation>Solo pregunta y respuesta, como en una tarjeta; no hay respuestas incorrectas.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question cannot be answered without its picture, sound or film.</source>
            <translation>La pregunta no se puede responder sin su imagen, sonido o vídeo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question wants an answer typed; the game plays multiple choice and true or false.</source>
            <translation>Esta pregunta pide escribir una respuesta; el juego usa opción múltiple y verdadero o falso.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question wants a number typed; the game plays multiple choice and true or false.</source>
            <translation>Esta pregunta pide escribir un número; el juego usa opción múltiple y verdadero o falso.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This is a matching question; the game plays multiple choice and true or false.</source>
            <translation>Esta es una pregunta de emparejar; el juego usa opción múltiple y verdadero o falso.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This is an essay question; the game plays multiple choice and true or false.</source>
            <translation>Esta es una pregunta de ensayo; el juego usa opción múltiple y verdadero o falso.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This is a text with gaps; the game plays multiple choice and true or false.</source>
            <translation>Este es un texto con huecos; el juego usa opción múltiple y verdadero o falso.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This is a text without a question; the game plays multiple choice and true or false.</source>
            <translation>Este es un texto sin pregunta; el juego usa opción múltiple y verdadero o falso.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question wants things put in order; the game plays multiple choice and true or false.</source>
            <translation>Esta pregunta pide poner cosas en orden; el juego usa opción múltiple y verdadero o falso.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question wants things dragged; the game plays multiple choice and true or false.</source>
            <translation>Esta pregunta pide arrastrar cosas; el juego usa opción múltiple y verdadero o falso.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This is a question of another kind ({kind}); the game plays multiple choice and true or false.</source>
            <translation>Esta es una pregunta de otro tipo ({kind}); el juego usa opción múltiple y verdadero o falso.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Some wrong answers earned a part of the points; here they earn none.</source>
            <translation>Algunas respuestas incorrectas daban una parte de los puntos; aquí no dan ninguno.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A picture, sound or film of the question was left out.</source>
            <translation>Se dejó fuera una imagen, un sonido o un vídeo de la pregunta.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Formatting was left out; the text stays.</source>
            <translation>Se dejó fuera el formato; el texto se conserva.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{text}” was taken in another spelling of capitals than the format asks for.</source>
            <translation>«{text}» se tomó con otras mayúsculas de las que pide el formato.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The text still holds braces; look whether the question was cut in the right place.</source>
            <translation>El texto aún contiene llaves; mira si la pregunta se cortó en el lugar correcto.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A question stood right under the category “{category}”, without an empty line; both were read.</source>
            <translation>Había una pregunta justo debajo de la categoría «{category}», sin una línea vacía; se leyeron ambas.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The same question stands in this file already ({first}).</source>
            <translation>La misma pregunta ya está en este archivo ({first}).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The text seems to be damaged: “{text}”.</source>
            <translation>El texto parece estar dañado: «{text}».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{option}” speaks of the other options, so it keeps its place.</source>
            <translation>«{option}» habla de las otras opciones, así que conserva su lugar.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question's own time limit was left out; the round's clock counts.</source>
            <translation>Se dejó fuera el límite de tiempo de la pregunta; cuenta el reloj de la ronda.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Wrong answers took points away; here they earn none.</source>
            <translation>Las respuestas incorrectas quitaban puntos; aquí no dan ninguno.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>What was said about an answer was left out.</source>
            <translation>Se dejó fuera lo que se decía de una respuesta.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{text}” was taken as true or false in the order in which they stood.</source>
            <translation>«{text}» se tomó por verdadero o falso en el orden en que estaban.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The sheet “{sheet}” was left out: its columns are not known as a question and its answers.</source>
            <translation>La hoja «{sheet}» se dejó fuera: sus columnas no se reconocen como una pregunta y sus respuestas.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Questions without an explanation of their answer: {count} of {total}.</source>
            <translation>Preguntas sin explicación de su respuesta: {count} de {total}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Questions without a source for their answer: {count} of {total}.</source>
            <translation>Preguntas sin fuente de su respuesta: {count} de {total}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Row {row} was taken for the names of the columns, not for a question: “{words}”. Where it is one, read the file without a heading (header=0).</source>
            <translation>La fila {row} se tomó por los nombres de las columnas, no por una pregunta: «{words}». Si lo es, lee el archivo sin encabezado (header=0).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is not UTF-8 and was read as {encoding}; where letters look wrong, choose another encoding.</source>
            <translation>El archivo no es UTF-8 y se leyó como {encoding}; si se ven letras raras, elige otra codificación.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no way of writing called “{name}”; utf-8, utf-16 and cp1252 are some.</source>
            <translation>No hay ninguna codificación llamada «{name}»; utf-8, utf-16 y cp1252 son algunas.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The archive lists {entry} and does not hold it.</source>
            <translation>El archivo comprimido anuncia {entry} y no lo contiene.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no pack called “{pack}”.</source>
            <translation>No hay ningún paquete llamado «{pack}».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A brace of the question stands without the other.</source>
            <translation>Una llave de la pregunta está sin la otra.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>What stands between the braces does not begin with = or ~.</source>
            <translation>Lo que está entre las llaves no empieza con = ni con ~.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question has no line that begins with ^ and says the answer.</source>
            <translation>La pregunta no tiene ninguna línea que empiece con ^ y diga la respuesta.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The options do not stand one a line as A, B, C and so on.</source>
            <translation>Las opciones no están una por línea como A, B, C y así sucesivamente.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This line belongs to no question.</source>
            <translation>Esta línea no pertenece a ninguna pregunta.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question ends without a line “ANSWER:”.</source>
            <translation>La pregunta termina sin una línea «ANSWER:».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question stands on more than one line; put it on one.</source>
            <translation>La pregunta ocupa más de una línea; ponla en una.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A field holds something else than text.</source>
            <translation>Un campo contiene algo que no es texto.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is not UTF-8; was it written as {encoding}? Choose how to read it.</source>
            <translation>El archivo no es UTF-8; ¿se escribió como {encoding}? Elige cómo leerlo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is larger than {most}; split it.</source>
            <translation>El archivo es mayor que {most}; divídelo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file holds more than {most} questions; split it.</source>
            <translation>El archivo contiene más de {most} preguntas; divídelo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is nested too deeply to be read.</source>
            <translation>El archivo tiene demasiados niveles anidados para leerse.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file took longer than {seconds} seconds to read, so reading was stopped.</source>
            <translation>El archivo tardó más de {seconds} segundos en leerse, así que se detuvo la lectura.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file could not be read to its end; nothing was taken from it.</source>
            <translation>El archivo no se pudo leer hasta el final; no se tomó nada de él.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file changed while it was read, so nothing was taken from it; try again when it is whole.</source>
            <translation>El archivo cambió mientras se leía, así que no se tomó nada de él; inténtalo de nuevo cuando esté completo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is in no format that this game knows; choose one, if you know better.</source>
            <translation>{file} no está en ningún formato que este juego conozca; elige uno, si sabes cuál es.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is not valid JSON ({reason}).</source>
            <translation>El archivo no es JSON válido ({reason}).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file stops being JSON at line {line}, column {column}.</source>
            <translation>El archivo deja de ser JSON en la línea {line}, columna {column}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is not valid XML; look at line {line}, column {column}.</source>
            <translation>El archivo no es XML válido; mira la línea {line}, columna {column}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>XML that is written as {name} cannot be read here; save it as UTF-8.</source>
            <translation>El XML escrito como {name} no se puede leer aquí; guárdalo como UTF-8.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The archive is damaged or not whole, so it cannot be read.</source>
            <translation>El archivo comprimido está dañado o incompleto, así que no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The workbook is damaged, or a cell holds something else than it says; save it anew in its program.</source>
            <translation>El libro está dañado, o una celda contiene algo distinto de lo que dice; guárdalo de nuevo en su programa.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Row {row} of the workbook says something twice, so nothing was taken from it; save it anew in its program.</source>
            <translation>La fila {row} del libro dice algo dos veces, así que no se tomó nada de él; guárdalo de nuevo en su programa.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is something else than it was taken for: {found}.</source>
            <translation>El archivo es algo distinto de lo que parecía: {found}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file holds no questions, but an answer of the site: {reason}.</source>
            <translation>El archivo no contiene preguntas, sino una respuesta del sitio: {reason}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Say which column holds the question and which the answers: --map question=A,key=B,wrong=C.</source>
            <translation>Di qué columna contiene la pregunta y cuáles las respuestas: --map question=A,key=B,wrong=C.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The columns cannot be understood: {reason}.</source>
            <translation>No se entienden las columnas: {reason}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file declares a document type or entities, which may do harm, so it was not read.</source>
            <translation>El archivo declara un tipo de documento o entidades, que pueden hacer daño, así que no se leyó.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The archive holds an entry that may do harm ({entry}), so it was not read.</source>
            <translation>El archivo comprimido contiene una entrada que puede hacer daño ({entry}), así que no se leyó.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file holds no question.</source>
            <translation>El archivo no contiene ninguna pregunta.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The picture could not be read; it must be PNG, JPEG, GIF or WebP.</source>
            <translation>No se pudo leer la imagen; debe ser PNG, JPEG, GIF o WebP.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The picture is too large: at most {megabytes} MB and {megapixels} million pixels.</source>
            <translation>La imagen es demasiado grande: como máximo {megabytes} MB y {megapixels} millones de píxeles.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The picture {file} is not in the pack.</source>
            <translation>La imagen {file} no está en el paquete.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is nothing new in the file.</source>
            <translation>No hay nada nuevo en el archivo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Questions that read otherwise in the file than here, and stay as they are here: {count}. Say “update” to take them as the file has them.</source>
            <translation>Preguntas que dicen otra cosa en el archivo que aquí, y quedan como están aquí: {count}. Di «update» para tomarlas como las tiene el archivo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The import was cancelled; nothing of it was kept.</source>
            <translation>La importación se canceló; no se guardó nada de ella.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} cannot be written; choose another place.</source>
            <translation>No se puede escribir {file}; elige otro lugar.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The format cannot hold {what}; this was left out.</source>
            <translation>El formato no puede guardar {what}; esto se dejó fuera.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The format cannot hold this question: {reason}.</source>
            <translation>El formato no puede guardar esta pregunta: {reason}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The format {format} can be read but not written.</source>
            <translation>El formato {format} se puede leer, pero no escribir.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question begins with “{word}”, and nothing says who or what that is.</source>
            <translation>La pregunta empieza con «{word}», y nada dice quién o qué es.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{word}” turns the question round; write it in capitals, so that nobody reads past it.</source>
            <translation>«{word}» da la vuelta a la pregunta; escríbelo en mayúsculas, para que nadie lo pase por alto.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The answers write numbers in different ways: “{option}” and “{other}”.</source>
            <translation>Las respuestas escriben los números de distintas maneras: «{option}» y «{other}».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question is too long for the smallest window; players will have to scroll.</source>
            <translation>La pregunta es demasiado larga para la ventana más pequeña; habrá que desplazarse para leerla.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The picture has no description for those who cannot see it.</source>
            <translation>La imagen no tiene descripción para quienes no pueden verla.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is a question much like this one: “{stem}”.</source>
            <translation>Hay una pregunta muy parecida a esta: «{stem}».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is nothing to redo.</source>
            <translation>No hay nada que rehacer.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This cannot be done again, for the same has been changed since.</source>
            <translation>Esto no se puede rehacer, pues lo mismo se cambió después.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Packs that came with the game can be switched off or removed, not changed.</source>
            <translation>Los paquetes incluidos con el juego se pueden desactivar o quitar, no cambiar.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This pack has been changed or deleted meanwhile; open the list again.</source>
            <translation>Este paquete se cambió o borró entretanto; abre la lista de nuevo.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A pack needs a title.</source>
            <translation>Un paquete necesita un título.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is a pack called “{title}” already; take another title.</source>
            <translation>Ya hay un paquete llamado «{title}»; elige otro título.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{field}:” is no field to search in; there are {known}.</source>
            <translation>«{field}:» no es un campo en el que buscar; hay {known}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{value}” is nothing that “{field}” can be; try {known}.</source>
            <translation>«{value}» no es nada que pueda ser «{field}»; prueba {known}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The sheet could not be written to {file}.</source>
            <translation>La hoja no se pudo escribir en {file}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The picture could not be written to {file}.</source>
            <translation>La imagen no se pudo escribir en {file}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Something unexpected went wrong; the log says what.</source>
            <translation>Algo inesperado salió mal; el registro dice qué.</translation>
        </message>
    </context>
    <context>
        <name>health</name>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>Players reported it: read the reports and fix what they say.</source>
            <translation>Hay avisos de jugadores: léelos y corrige lo que dicen.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>Those who know more get it wrong more often: check which answer is right.</source>
            <translation>Quienes saben más la fallan más: comprueba qué respuesta es la correcta.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>Fewer are right than by guessing: check the answer, or ask more plainly.</source>
            <translation>Hay menos aciertos que al azar: comprueba la respuesta o pregunta con más claridad.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>Nobody was right so far: check the answer and the wording.</source>
            <translation>Nadie ha acertado todavía: comprueba la respuesta y la redacción.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>It hardly tells who knows more: make the question or its options clearer.</source>
            <translation>Apenas distingue a quien sabe más: aclara la pregunta o sus opciones.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>An option fools nobody: put a likelier one in its place.</source>
            <translation>Una opción no engaña a nadie: pon en su lugar una más creíble.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>Nearly all are right: call it easy, or make the wrong options likelier.</source>
            <translation>Casi todos aciertan: llámala fácil, o haz más creíbles las opciones incorrectas.</translation>
        </message>
    </context>
    <context>
        <name>party</name>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Not right, {player}. Who else knows?</source>
            <translation>No es esa, {player}. ¿Quién más lo sabe?</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Too late, {player}. Who else knows?</source>
            <translation>Demasiado tarde, {player}. ¿Quién más lo sabe?</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Who knows? Press your letter, or click your name.</source>
            <translation>¿Quién lo sabe? Pulsa tu letra o haz clic en tu nombre.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>{player} answers</source>
            <translation>Responde {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>It is {player}’s turn</source>
            <translation>Es el turno de {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Next: {player}</source>
            <translation>Siguiente: {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Nobody knew it</source>
            <translation>Nadie lo sabía</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Time is up</source>
            <translation>Se acabó el tiempo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Right, {player}: %n in a row</source>
            <translation>
                <numerusform>Correcto, {player}: %n seguida</numerusform>
                <numerusform>Correcto, {player}: %n seguidas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Right, {player}</source>
            <translation>Correcto, {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Time is up, {player}</source>
            <translation>Se acabó el tiempo, {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Not this time, {player}</source>
            <translation>Esta vez no, {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>All are equal</source>
            <translation>Todos empatan</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>A tie: {players}</source>
            <translation>Empate: {players}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>{player} wins</source>
            <translation>Gana {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>{one} {won} : {lost} {other}</source>
            <translation>{one} {won} : {lost} {other}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>{line} · equal: {tied}</source>
            <translation>{line} · empates: {tied}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Your letter buzzes · 0 nobody knows · Esc pause</source>
            <translation>Tu letra pulsa · 0 nadie lo sabe · Esc pausa</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>1–{count} answer · Esc pause · F1 keys</source>
            <translation>1–{count} responder · Esc pausa · F1 teclas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>{player}: 1–{count} answer · Esc pause · F1 keys</source>
            <translation>{player}: 1–{count} responder · Esc pausa · F1 teclas</translation>
        </message>
    </context>
    <context>
        <name>players</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>Guest</source>
            <translation>Invitado</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>{colour} {shape}</source>
            <comment>such as: amber star</comment>
            <translation>{shape} {colour}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>amber</source>
            <translation>ámbar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>blue</source>
            <translation>azul</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>rose</source>
            <translation>rosa</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>green</source>
            <translation>verde</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>violet</source>
            <translation>violeta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>teal</source>
            <translation>turquesa</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>coral</source>
            <translation>coral</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>slate</source>
            <translation>gris</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>circle</source>
            <translation>círculo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>square</source>
            <translation>cuadrado</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>triangle</source>
            <translation>triángulo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>star</source>
            <translation>estrella</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>diamond</source>
            <translation>rombo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>hexagon</source>
            <translation>hexágono</translation>
        </message>
    </context>
    <context>
        <name>plots</name>
        <message>
            <location filename="../../quizapp/ui/plot_sheet.py" />
            <source>Statistics of {player}</source>
            <translation>Estadísticas de {player}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>{name} ({answers})</source>
            <translation>{name} ({answers})</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>at least</source>
            <translation>como mínimo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>at most</source>
            <translation>como máximo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Right answers by how sure you were</source>
            <translation>Aciertos según tu seguridad</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>how sure (answers)</source>
            <translation>seguridad (respuestas)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>right, %</source>
            <translation>aciertos, %</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>right</source>
            <translation>aciertos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>The thin lines show where your share really lies, in 95 of 100 cases: the more answers, the shorter they are. The dashed line is pure luck.</source>
            <translation>Las líneas finas muestran dónde está de verdad tu parte de aciertos, en 95 de 100 casos: cuantas más respuestas, más cortas. La línea discontinua es puro azar.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Score over time</source>
            <translation>Puntuación con el tiempo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>rounds, as they were played</source>
            <translation>rondas, en el orden en que se jugaron</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>points a question</source>
            <translation>puntos por pregunta</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Points a question in %n round(s).</source>
            <translation>
                <numerusform>Puntos por pregunta en %n ronda.</numerusform>
                <numerusform>Puntos por pregunta en %n rondas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Right answers over time</source>
            <translation>Aciertos con el tiempo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Share of right answers in %n round(s).</source>
            <translation>
                <numerusform>Parte de aciertos en %n ronda.</numerusform>
                <numerusform>Parte de aciertos en %n rondas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>mean of {count}</source>
            <translation>media de {count}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>interrupted</source>
            <translation>interrumpida</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>a round</source>
            <translation>una ronda</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>The last {shown} of %n round(s).</source>
            <translation>
                <numerusform>Las últimas {shown} de %n ronda.</numerusform>
                <numerusform>Las últimas {shown} de %n rondas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>The {shown} with the most answers of %n categories; the table and the CSV file hold all.</source>
            <translation>
                <numerusform>Las {shown} con más respuestas de %n categoría; la tabla y el archivo CSV las contienen todas.</numerusform>
                <numerusform>Las {shown} con más respuestas de %n categorías; la tabla y el archivo CSV las contienen todas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Right answers by category</source>
            <translation>Aciertos por categoría</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>category (answers)</source>
            <translation>categoría (respuestas)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Share of right answers in %n category(s).</source>
            <translation>
                <numerusform>Parte de aciertos en %n categoría.</numerusform>
                <numerusform>Parte de aciertos en %n categorías.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Right answers by difficulty</source>
            <translation>Aciertos por dificultad</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>difficulty (answers)</source>
            <translation>dificultad (respuestas)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Share of right answers.</source>
            <translation>Parte de aciertos.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>longer</source>
            <translation>más</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>How long answers took</source>
            <translation>Cuánto tardaron las respuestas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>time, seconds</source>
            <translation>tiempo, segundos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>answers</source>
            <translation>respuestas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>wrong</source>
            <translation>fallos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Practice ahead</source>
            <translation>Práctica por delante</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>days from today (0: and overdue)</source>
            <translation>días desde hoy (0: y atrasadas)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>questions due</source>
            <translation>preguntas por repasar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>due</source>
            <translation>por repasar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The first: {first} (round {first_round}). The latest: {latest} (round {latest_round}).</source>
            <translation>La primera: {first} (ronda {first_round}). La última: {latest} (ronda {latest_round}).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The lowest: {low} (round {low_round}). The highest: {high} (round {high_round}).</source>
            <translation>La más baja: {low} (ronda {low_round}). La más alta: {high} (ronda {high_round}).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The same in all: {low}.</source>
            <translation>La misma en todas: {low}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The mean of the last {count} by now: {mean}.</source>
            <translation>La media de las últimas {count} ahora: {mean}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The highest: {highest}, {high}. The lowest: {lowest}, {low}.</source>
            <translation>La más alta: {highest}, {high}. La más baja: {lowest}, {low}.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>How many answers took how many seconds.</source>
            <translation>Cuántas respuestas tardaron cuántos segundos.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>{name}: {count} in all, most of them here: {label} ({most}).</source>
            <translation>{name}: {count} en total, la mayoría aquí: {label} ({most}).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>{name}: none.</source>
            <translation>{name}: ninguna.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>Due today, with all that is overdue: {today}. Within %n days: {all}.</source>
            <translation>
                <numerusform>Por repasar hoy, con todo lo atrasado: {today}. En %n día: {all}.</numerusform>
                <numerusform>Por repasar hoy, con todo lo atrasado: {today}. En %n días: {all}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The busiest day is today: {most}.</source>
            <translation>El día más cargado es hoy: {most}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The busiest day is %n day(s) from today: {most}.</source>
            <translation>
                <numerusform>El día más cargado es dentro de %n día: {most}.</numerusform>
                <numerusform>El día más cargado es dentro de %n días: {most}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>share</name>
        <message>
            <location filename="../../quizapp/ui/widgets/share_card.py" />
            <source>once more, for fun</source>
            <translation>otra vez, por diversión</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/share_card.py" />
            <source>{right} of {asked} · %n point(s)</source>
            <translation>
                <numerusform>{right} de {asked} · %n punto</numerusform>
                <numerusform>{right} de {asked} · %n puntos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/share_card.py" />
            <source>%n day(s) in a row</source>
            <translation>
                <numerusform>%n día seguido</numerusform>
                <numerusform>%n días seguidos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_card.py" />
            <source>Code: {code}</source>
            <translation>Código: {code}</translation>
        </message>
    </context>
    <context>
        <name>verdict</name>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right again, {count} in a row</source>
            <translation>Correcto otra vez, {count} seguidas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right, that makes {count} in a row</source>
            <translation>Correcto, ya van {count} seguidas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right once more, {count} in a row</source>
            <translation>Correcto una vez más, {count} seguidas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right you are, {count} in a row</source>
            <translation>Así es, {count} seguidas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right, {count} in a row</source>
            <translation>Correcto, {count} seguidas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right, well done</source>
            <translation>Correcto, bien hecho</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right, that’s the one</source>
            <translation>Correcto, esa es</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right you are</source>
            <translation>Así es</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right, just so</source>
            <translation>Correcto, justo eso</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right</source>
            <translation>Correcto</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right, well remembered</source>
            <translation>Correcto, buena memoria</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Not this time, a good try</source>
            <translation>Esta vez no, buen intento</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Not this time, it was worth a try</source>
            <translation>Esta vez no, valía la pena probar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Not this time, here is the answer</source>
            <translation>Esta vez no, aquí está la respuesta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Not this time, now you know it</source>
            <translation>Esta vez no, ahora ya lo sabes</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Not this time</source>
            <translation>Esta vez no</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Not this time, that happens</source>
            <translation>Esta vez no, son cosas que pasan</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Time is up, no harm done</source>
            <translation>Se acabó el tiempo, no pasa nada</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Time is up, take a breath</source>
            <translation>Se acabó el tiempo, respira hondo</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Time is up, here is the answer</source>
            <translation>Se acabó el tiempo, aquí está la respuesta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Time is up, it went quickly</source>
            <translation>Se acabó el tiempo, pasó volando</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Time is up</source>
            <translation>Se acabó el tiempo</translation>
        </message>
    </context>
    <context>
        <name>versions</name>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Right answer</source>
            <translation>Respuesta correcta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Wrong answers</source>
            <translation>Respuestas incorrectas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Order of the answers</source>
            <translation>Orden de las respuestas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Why an answer is wrong</source>
            <translation>Por qué una respuesta es incorrecta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Explanation</source>
            <translation>Explicación</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Difficulty</source>
            <translation>Dificultad</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>As written</source>
            <translation>Como está escrito</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>The last stays last</source>
            <translation>La última queda al final</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Shuffled</source>
            <translation>Barajadas</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>A picture without a description</source>
            <translation>Una imagen sin descripción</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>%n question(s), {seconds} seconds each: press your letter first, then answer within {answer} seconds; a wrong answer opens it to the others.</source>
            <translation>
                <numerusform>%n pregunta, {seconds} segundos cada una: pulsa primero tu letra y responde en {answer} segundos; un fallo la abre a los demás.</numerusform>
                <numerusform>%n preguntas, {seconds} segundos cada una: pulsa primero tu letra y responde en {answer} segundos; un fallo la abre a los demás.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>%n question(s), no clock: press your letter first, then answer; a wrong answer opens it to the others.</source>
            <translation>
                <numerusform>%n pregunta, sin reloj: pulsa primero tu letra y responde; un fallo la abre a los demás.</numerusform>
                <numerusform>%n preguntas, sin reloj: pulsa primero tu letra y responde; un fallo la abre a los demás.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>%n question(s) each in turn, {seconds} seconds a question: quick answers earn more, and the most points win.</source>
            <translation>
                <numerusform>%n pregunta para cada uno por turnos, {seconds} segundos por pregunta: responder rápido da más, y gana quien tenga más puntos.</numerusform>
                <numerusform>%n preguntas para cada uno por turnos, {seconds} segundos por pregunta: responder rápido da más, y gana quien tenga más puntos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>%n question(s) each in turn, no clock: the most points win.</source>
            <translation>
                <numerusform>%n pregunta para cada uno por turnos, sin reloj: gana quien tenga más puntos.</numerusform>
                <numerusform>%n preguntas para cada uno por turnos, sin reloj: gana quien tenga más puntos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_words.py" />
            <source>{title} (edition {number})</source>
            <translation>{title} (edición {number})</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_words.py" />
            <source>{title} (edition {number}, some hidden)</source>
            <translation>{title} (edición {number}, algunas ocultas)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>The answer is wrong</source>
            <translation>La respuesta es incorrecta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>It is unclear</source>
            <translation>No está clara</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>It gives its answer away</source>
            <translation>Revela su respuesta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>It is unfair to a person</source>
            <translation>Es injusta con una persona</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>Wrong</source>
            <translation>Incorrecta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>Unclear</source>
            <translation>Poco clara</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>Given away</source>
            <translation>Se delata</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>Unfair</source>
            <translation>Injusta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_words.py" />
            <source>About a question in quizapp {version}</source>
            <translation>Sobre una pregunta de quizapp {version}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_words.py" />
            <source>Question: {stem}</source>
            <translation>Pregunta: {stem}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_words.py" />
            <source>Right answer: {key}</source>
            <translation>Respuesta correcta: {key}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_words.py" />
            <source>Pack: {title}</source>
            <translation>Paquete: {title}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/source_words.py" />
            <source>Source: {title}</source>
            <translation>Fuente: {title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/source_words.py" />
            <source>paragraph(s) {number}</source>
            <translation>
                <numerusform>párrafo {number}</numerusform>
                <numerusform>párrafos {number}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/source_words.py" />
            <source>edition {number}, as of {date}</source>
            <translation>edición {number}, a fecha de {date}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/source_words.py" />
            <source>edition {number}</source>
            <translation>edición {number}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/source_words.py" />
            <source>imported from {origin}</source>
            <translation>importado de {origin}</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Classic</source>
            <translation>Clásico</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Survival</source>
            <translation>Supervivencia</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Sprint</source>
            <translation>Contrarreloj</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Daily</source>
            <translation>Diario</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Challenge</source>
            <translation>Desafío</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Mistakes again</source>
            <translation>Repetir fallos</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Party</source>
            <translation>Fiesta</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Buzzer party</source>
            <translation>Fiesta con pulsador</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Easy</source>
            <translation>Fácil</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Medium</source>
            <translation>Media</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Hard</source>
            <translation>Difícil</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>no clock</source>
            <translation>sin reloj</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>No category</source>
            <translation>Sin categoría</translation>
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
                <numerusform>%n pregunta por jugador</numerusform>
                <numerusform>%n preguntas por jugador</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n pregunta</numerusform>
                <numerusform>%n preguntas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>lifelines</source>
            <translation>comodines</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Three hearts, {seconds} seconds a question, and it gets harder: the third miss ends the round.</source>
            <translation>Tres corazones, {seconds} segundos por pregunta, y cada vez más difícil: el tercer fallo termina la ronda.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Three hearts, no clock, and it gets harder: the third miss ends the round.</source>
            <translation>Tres corazones, sin reloj, y cada vez más difícil: el tercer fallo termina la ronda.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>{seconds} seconds, as many as you can: a wrong answer costs three of them.</source>
            <translation>{seconds} segundos, todas las que puedas: un fallo cuesta tres de ellos.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>The same ten questions today for everyone with the same packs; your first try counts.</source>
            <translation>Las mismas diez preguntas de hoy para quienes tengan los mismos paquetes; cuenta tu primer intento.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>The same questions in the same order for everyone who has the code; the first try counts.</source>
            <translation>Las mismas preguntas en el mismo orden para quienes tengan el código; cuenta el primer intento.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>2 to 8 players here, %n question(s) each, by turns or by buzzer: the most points win.</source>
            <translation>
                <numerusform>De 2 a 8 jugadores aquí, %n pregunta para cada uno, por turnos o con pulsador: gana quien tenga más puntos.</numerusform>
                <numerusform>De 2 a 8 jugadores aquí, %n preguntas para cada uno, por turnos o con pulsador: gana quien tenga más puntos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Mistakes and due questions first, then new ones. No clock, no points; stop whenever you like.</source>
            <translation>Primero los fallos y lo que toca repasar, después lo nuevo. Sin reloj y sin puntos; para cuando quieras.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>What was wrong comes again, without a clock and without a rank.</source>
            <translation>Lo que fallaste sale otra vez, sin reloj y sin puesto.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>%n question(s), {seconds} seconds each. Quick answers earn up to twice the points.</source>
            <translation>
                <numerusform>%n pregunta, {seconds} segundos cada una. Responder rápido da hasta el doble de puntos.</numerusform>
                <numerusform>%n preguntas, {seconds} segundos cada una. Responder rápido da hasta el doble de puntos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>%n question(s), no clock: take the time you need.</source>
            <translation>
                <numerusform>%n pregunta, sin reloj: tómate el tiempo que necesites.</numerusform>
                <numerusform>%n preguntas, sin reloj: tómate el tiempo que necesites.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>gentle reading time</source>
            <translation>lectura tranquila</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>quick reading time</source>
            <translation>lectura rápida</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>A guess</source>
            <translation>Al azar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Fairly sure</source>
            <translation>Creo que sí</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Sure</source>
            <translation>Lo sé</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Again next practice</source>
            <translation>De nuevo en la próxima práctica</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Again tomorrow</source>
            <translation>De nuevo mañana</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>Again in %n day(s)</source>
            <translation>
                <numerusform>De nuevo en %n día</numerusform>
                <numerusform>De nuevo en %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>Again in %n month(s)</source>
            <translation>
                <numerusform>De nuevo en %n mes</numerusform>
                <numerusform>De nuevo en %n meses</numerusform>
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

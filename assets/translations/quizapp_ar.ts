<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
    <context>
        <name>AlikeModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/alike_model.py" />
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/alike_model.py" />
            <source>Much like it</source>
            <translation>شبيه به جدًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/alike_model.py" />
            <source>Alike</source>
            <translation>التشابه</translation>
        </message>
    </context>
    <context>
        <name>AlikePage</name>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Questions much alike</source>
            <translation>أسئلة متشابهة جدًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Questions compared</source>
            <translation>أسئلة مُقارَنة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Keep the first</source>
            <translation>إبقاء الأول</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Keep the second</source>
            <translation>إبقاء الثاني</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Open the first</source>
            <translation>فتح الأول</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Open the second</source>
            <translation>فتح الثاني</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Both are fine</source>
            <translation>كلاهما جيد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>All questions are being compared…</source>
            <translation>تجري مقارنة كل الأسئلة…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>%n pair(s) of questions that say nearly the same.</source>
            <translation>
                <numerusform>لا أزواج من أسئلة تقول الشيء نفسه تقريبًا.</numerusform>
                <numerusform>زوج واحد من الأسئلة يقول الشيء نفسه تقريبًا.</numerusform>
                <numerusform>زوجان من الأسئلة يقولان الشيء نفسه تقريبًا.</numerusform>
                <numerusform>%n أزواج من الأسئلة تقول الشيء نفسه تقريبًا.</numerusform>
                <numerusform>%n زوجًا من الأسئلة يقول الشيء نفسه تقريبًا.</numerusform>
                <numerusform>%n زوج من الأسئلة يقول الشيء نفسه تقريبًا.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/alike.py" />
            <source>No two questions are much alike.</source>
            <translation>لا يوجد سؤالان متشابهان جدًا.</translation>
        </message>
    </context>
    <context>
        <name>BackupModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>Made</source>
            <translation>أُنشئت</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>Holds</source>
            <translation>المحتوى</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>once a day</source>
            <translation>مرة في اليوم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>by you</source>
            <translation>بطلب منك</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>before an import</source>
            <translation>قبل استيراد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>before a deletion</source>
            <translation>قبل حذف</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>before a restore</source>
            <translation>قبل استعادة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>before an update</source>
            <translation>قبل تحديث</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>cannot be read</source>
            <translation>لا يمكن قراءتها</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>%n question(s)</source>
            <translation>
                <numerusform>لا أسئلة</numerusform>
                <numerusform>سؤال واحد</numerusform>
                <numerusform>سؤالان</numerusform>
                <numerusform>%n أسئلة</numerusform>
                <numerusform>%n سؤالًا</numerusform>
                <numerusform>%n سؤال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>%n round(s)</source>
            <translation>
                <numerusform>لا جولات</numerusform>
                <numerusform>جولة واحدة</numerusform>
                <numerusform>جولتان</numerusform>
                <numerusform>%n جولات</numerusform>
                <numerusform>%n جولة</numerusform>
                <numerusform>%n جولة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/backup_model.py" />
            <source>%n player(s)</source>
            <translation>
                <numerusform>لا لاعبين</numerusform>
                <numerusform>لاعب واحد</numerusform>
                <numerusform>لاعبان</numerusform>
                <numerusform>%n لاعبين</numerusform>
                <numerusform>%n لاعبًا</numerusform>
                <numerusform>%n لاعب</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/backup_table.py" />
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
    </context>
    <context>
        <name>BackupsDesk</name>
        <message>
            <location filename="../../quizapp/ui/backups_desk.py" />
            <source>Where backups are kept</source>
            <translation>مكان حفظ النسخ الاحتياطية</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/backups_desk.py" />
            <source>The backup is being made and checked…</source>
            <translation>يجري إنشاء النسخة الاحتياطية وفحصها…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/backups_desk.py" />
            <source>The backup is made, and it is whole.</source>
            <translation>أُنشئت النسخة الاحتياطية، وهي سليمة.</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Kept in {folder}</source>
            <translation>تُحفظ في ⁨{folder}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>They take {taken}, and at most {most}, a tenth of the free space. Kept are the newest three, one a day for seven days and one a week for four weeks, ten at least and two whatever they take; an old one goes only when a new one is made and checked.</source>
            <translation>تشغل ⁨{taken}⁩، وحدّها الأقصى ⁨{most}⁩، أي عُشر المساحة الحرة. تُحفظ أحدث ثلاث، وواحدة لكل يوم مدة سبعة أيام، وواحدة لكل أسبوع مدة أربعة أسابيع، عشر على الأقل، واثنتان مهما بلغ حجمهما؛ ولا تُزال قديمة إلا بعد إنشاء جديدة وفحصها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Back up now</source>
            <translation>نسخ احتياطي الآن</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Restore…</source>
            <translation>استعادة…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Another folder…</source>
            <translation>مجلد آخر…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Leave all as it is</source>
            <translation>ترك كل شيء كما هو</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Copies of all questions, rounds and scores, each checked before it counts. One is made once a day when something has changed, and before large imports, mass deletions and restores.</source>
            <translation>نسخ من كل الأسئلة والجولات والنتائج، تُفحص كل منها قبل أن تُعتمد. تُنشأ واحدة في اليوم إن تغيّر شيء، وقبل الاستيراد الكبير والحذف الكثير والاستعادة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/backups.py" />
            <source>Have everything as it was on {date}? What there is now is backed up first, so that this can be undone.</source>
            <translation>هل يعود كل شيء كما كان في ⁨{date}⁩؟ يُنسخ ما هو موجود الآن أولًا، كي يمكن التراجع عن هذا.</translation>
        </message>
    </context>
    <context>
        <name>BinDesk</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bin_desk.py" />
            <source>%n question(s) restored.</source>
            <translation>
                <numerusform>لم يُستعد أي سؤال.</numerusform>
                <numerusform>استُعيد سؤال واحد.</numerusform>
                <numerusform>استُعيد سؤالان.</numerusform>
                <numerusform>استُعيدت %n أسئلة.</numerusform>
                <numerusform>استُعيد %n سؤالًا.</numerusform>
                <numerusform>استُعيد %n سؤال.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BinPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>Bin</source>
            <translation>سلة المحذوفات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>Restore all</source>
            <translation>استعادة الكل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>Back</source>
            <translation>رجوع</translation>
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
                <numerusform>لا أسئلة محذوفة.</numerusform>
                <numerusform>سؤال محذوف واحد. يبقى هنا حتى تستعيده.</numerusform>
                <numerusform>سؤالان محذوفان. يبقيان هنا حتى تستعيدهما.</numerusform>
                <numerusform>%n أسئلة محذوفة. تبقى هنا حتى تستعيدها.</numerusform>
                <numerusform>%n سؤالًا محذوفًا. تبقى هنا حتى تستعيدها.</numerusform>
                <numerusform>%n سؤال محذوف. تبقى هنا حتى تستعيدها.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>The bin is empty. Questions that you delete wait here.</source>
            <translation>السلة فارغة. الأسئلة التي تحذفها تنتظر هنا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>{pack}, deleted {moment}</source>
            <translation>⁨{pack}⁩، حُذف ⁨{moment}⁩</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/bin.py" />
            <source>Restore %n question(s)</source>
            <translation>
                <numerusform>لا أسئلة للاستعادة</numerusform>
                <numerusform>استعادة سؤال واحد</numerusform>
                <numerusform>استعادة سؤالين</numerusform>
                <numerusform>استعادة %n أسئلة</numerusform>
                <numerusform>استعادة %n سؤالًا</numerusform>
                <numerusform>استعادة %n سؤال</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BinTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/bin_table.py" />
            <source>Deleted questions</source>
            <translation>الأسئلة المحذوفة</translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Not set</source>
            <translation>غير محدد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Easy</source>
            <translation>سهل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Medium</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Hard</source>
            <translation>صعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Add it</source>
            <translation>إضافته</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Take it away</source>
            <translation>نزعه</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Capital or small</source>
            <translation>كبيرة أو صغيرة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>As written</source>
            <translation>كما كُتبت</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Whole words only</source>
            <translation>كلمات كاملة فقط</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>%n question(s) selected</source>
            <translation>
                <numerusform>لا أسئلة محدَّدة</numerusform>
                <numerusform>سؤال واحد محدَّد</numerusform>
                <numerusform>سؤالان محدَّدان</numerusform>
                <numerusform>%n أسئلة محدَّدة</numerusform>
                <numerusform>%n سؤالًا محدَّدًا</numerusform>
                <numerusform>%n سؤال محدَّد</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Difficulty</source>
            <translation>الصعوبة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Tag</source>
            <translation>الوسم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Language, such as en or de</source>
            <translation>اللغة، مثل en أو ar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Pack</source>
            <translation>الحزمة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Find</source>
            <translation>البحث عن</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Replace with</source>
            <translation>الاستبدال بـ</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>In question, options, feedback, explanation, category, tags, source and the picture's description.</source>
            <translation>في السؤال والخيارات والتعليقات والشرح والفئة والوسوم والمصدر ووصف الصورة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Category…</source>
            <translation>الفئة…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Difficulty…</source>
            <translation>الصعوبة…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Tags…</source>
            <translation>الوسوم…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Language…</source>
            <translation>اللغة…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Move to pack…</source>
            <translation>نقل إلى حزمة…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Find and replace…</source>
            <translation>بحث واستبدال…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Hide all</source>
            <translation>إخفاء الكل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Play all again</source>
            <translation>إعادة الكل إلى اللعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Copy all</source>
            <translation>نسخ الكل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_bar.py" />
            <source>Delete all</source>
            <translation>حذف الكل</translation>
        </message>
    </context>
    <context>
        <name>BulkDesk</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>Changing %n question(s)…</source>
            <translation>
                <numerusform>لا أسئلة لتغييرها…</numerusform>
                <numerusform>يجري تغيير سؤال واحد…</numerusform>
                <numerusform>يجري تغيير سؤالين…</numerusform>
                <numerusform>يجري تغيير %n أسئلة…</numerusform>
                <numerusform>يجري تغيير %n سؤالًا…</numerusform>
                <numerusform>يجري تغيير %n سؤال…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n question(s) copied.</source>
            <translation>
                <numerusform>لم يُنسخ أي سؤال.</numerusform>
                <numerusform>نُسخ سؤال واحد.</numerusform>
                <numerusform>نُسخ سؤالان.</numerusform>
                <numerusform>نُسخت %n أسئلة.</numerusform>
                <numerusform>نُسخ %n سؤالًا.</numerusform>
                <numerusform>نُسخ %n سؤال.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n question(s) changed.</source>
            <translation>
                <numerusform>لم يُغيَّر أي سؤال.</numerusform>
                <numerusform>غُيِّر سؤال واحد.</numerusform>
                <numerusform>غُيِّر سؤالان.</numerusform>
                <numerusform>غُيِّرت %n أسئلة.</numerusform>
                <numerusform>غُيِّر %n سؤالًا.</numerusform>
                <numerusform>غُيِّر %n سؤال.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n built-in one(s) left as they were.</source>
            <translation>
                <numerusform>لا أسئلة مضمَّنة بقيت كما كانت.</numerusform>
                <numerusform>سؤال مضمَّن واحد بقي كما كان.</numerusform>
                <numerusform>سؤالان مضمَّنان بقيا كما كانا.</numerusform>
                <numerusform>%n أسئلة مضمَّنة بقيت كما كانت.</numerusform>
                <numerusform>%n سؤالًا مضمَّنًا بقي كما كان.</numerusform>
                <numerusform>%n سؤال مضمَّن بقي كما كان.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n left, for they could not be played then.</source>
            <translation>
                <numerusform>لم يُترك أي سؤال.</numerusform>
                <numerusform>تُرك سؤال واحد، إذ لا يمكن لعبه عندئذ.</numerusform>
                <numerusform>تُرك سؤالان، إذ لا يمكن لعبهما عندئذ.</numerusform>
                <numerusform>تُركت %n أسئلة، إذ لا يمكن لعبها عندئذ.</numerusform>
                <numerusform>تُرك %n سؤالًا، إذ لا يمكن لعبها عندئذ.</numerusform>
                <numerusform>تُرك %n سؤال، إذ لا يمكن لعبها عندئذ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n left, for they were changed elsewhere since you saw them.</source>
            <translation>
                <numerusform>لم يُترك شيء.</numerusform>
                <numerusform>تُرك سؤال واحد، فقد تغيّر في مكان آخر منذ رأيته.</numerusform>
                <numerusform>تُرك سؤالان، فقد تغيّرا في مكان آخر منذ رأيتهما.</numerusform>
                <numerusform>تُركت %n أسئلة، فقد تغيّرت في مكان آخر منذ رأيتها.</numerusform>
                <numerusform>تُرك %n سؤالًا، فقد تغيّرت في مكان آخر منذ رأيتها.</numerusform>
                <numerusform>تُرك %n سؤال، فقد تغيّرت في مكان آخر منذ رأيتها.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>Their new pack does not say whose they are; their sources do now: {credits}</source>
            <translation>حزمتها الجديدة لا تذكر أصحابها؛ ومصادرها تذكرهم الآن: ⁨{credits}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>Nothing that is selected would change.</source>
            <translation>لن يتغيّر شيء مما حُدِّد.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>%n question(s) would change.</source>
            <translation>
                <numerusform>لن يتغيّر أي سؤال.</numerusform>
                <numerusform>سيتغيّر سؤال واحد.</numerusform>
                <numerusform>سيتغيّر سؤالان.</numerusform>
                <numerusform>ستتغيّر %n أسئلة.</numerusform>
                <numerusform>سيتغيّر %n سؤالًا.</numerusform>
                <numerusform>سيتغيّر %n سؤال.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>{stem}: could not be played then, and is left</source>
            <translation>⁨{stem}⁩: لا يمكن لعبه عندئذ، فتُرك كما هو</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/bulk_desk.py" />
            <source>{before} → {after}</source>
            <translation>‏⁨{before}⁩ ← ⁨{after}⁩</translation>
        </message>
    </context>
    <context>
        <name>BulkPanel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_panel.py" />
            <source>Apply</source>
            <translation>تطبيق</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/bulk_panel.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
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
            <translation>رسم بياني: كم مرة أصبت، بحسب مدى تأكدك</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/calibration_chart.py" />
            <source>Right answers</source>
            <translation>الإجابات الصحيحة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/calibration_chart.py" />
            <source>How sure you were</source>
            <translation>مدى تأكدك</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/calibration_chart.py" />
            <source>{right} of {answers}</source>
            <translation>⁨{right}⁩ من ⁨{answers}⁩</translation>
        </message>
    </context>
    <context>
        <name>ChartPanel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/chart_panel.py" />
            <source>As a table</source>
            <translation>عرض كجدول</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/chart_panel.py" />
            <source>Save…</source>
            <translation>حفظ…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/chart_panel.py" />
            <source>As a chart</source>
            <translation>عرض كرسم</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message>
            <location filename="../../quizapp/ui/widgets/countdown.py" />
            <source>Seconds left: {count}</source>
            <translation>الثواني المتبقية: ⁨{count}⁩</translation>
        </message>
    </context>
    <context>
        <name>DailyPanel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>Your counted try of today has begun; later ones are for fun.</source>
            <translation>بدأت محاولتك المحسوبة لهذا اليوم؛ وما بعدها للمتعة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>Today's round is waiting for you.</source>
            <translation>جولة اليوم تنتظرك.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>Today: {right} of {asked} right, %n point(s).</source>
            <translation>
                <numerusform>اليوم: ⁨{right}⁩ من ⁨{asked}⁩ صحيحة، بلا نقاط.</numerusform>
                <numerusform>اليوم: ⁨{right}⁩ من ⁨{asked}⁩ صحيحة، نقطة واحدة.</numerusform>
                <numerusform>اليوم: ⁨{right}⁩ من ⁨{asked}⁩ صحيحة، نقطتان.</numerusform>
                <numerusform>اليوم: ⁨{right}⁩ من ⁨{asked}⁩ صحيحة، %n نقاط.</numerusform>
                <numerusform>اليوم: ⁨{right}⁩ من ⁨{asked}⁩ صحيحة، %n نقطة.</numerusform>
                <numerusform>اليوم: ⁨{right}⁩ من ⁨{asked}⁩ صحيحة، %n نقطة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>%n day(s) in a row.</source>
            <translation>
                <numerusform>لا أيام متتالية.</numerusform>
                <numerusform>يوم واحد.</numerusform>
                <numerusform>يومان متتاليان.</numerusform>
                <numerusform>%n أيام متتالية.</numerusform>
                <numerusform>%n يومًا متتاليًا.</numerusform>
                <numerusform>%n يوم متتالٍ.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>Play every day and see how long you keep it up.</source>
            <translation>العب كل يوم وانظر كم تستمر.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/daily_panel.py" />
            <source>A first day. Come back tomorrow!</source>
            <translation>اليوم الأول. عُد غدًا!</translation>
        </message>
    </context>
    <context>
        <name>DayCalendar</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/day_calendar.py" />
            <source>Played on %n of the last 35 days, {row} in a row</source>
            <translation>
                <numerusform>لا لعب في آخر 35 يومًا، متتالية: ⁨{row}⁩</numerusform>
                <numerusform>اللعب في يوم واحد من آخر 35 يومًا، متتالية: ⁨{row}⁩</numerusform>
                <numerusform>اللعب في يومين من آخر 35 يومًا، متتالية: ⁨{row}⁩</numerusform>
                <numerusform>اللعب في %n أيام من آخر 35 يومًا، متتالية: ⁨{row}⁩</numerusform>
                <numerusform>اللعب في %n يومًا من آخر 35 يومًا، متتالية: ⁨{row}⁩</numerusform>
                <numerusform>اللعب في %n يوم من آخر 35 يومًا، متتالية: ⁨{row}⁩</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDesk</name>
        <message>
            <location filename="../../quizapp/ui/export_desk.py" />
            <source>Export questions</source>
            <translation>تصدير الأسئلة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/export_desk.py" />
            <source>%n question(s) written to {file}.</source>
            <translation>
                <numerusform>لم يُكتب أي سؤال في ⁨{file}⁩.</numerusform>
                <numerusform>كُتب سؤال واحد في ⁨{file}⁩.</numerusform>
                <numerusform>كُتب سؤالان في ⁨{file}⁩.</numerusform>
                <numerusform>كُتبت %n أسئلة في ⁨{file}⁩.</numerusform>
                <numerusform>كُتب %n سؤالًا في ⁨{file}⁩.</numerusform>
                <numerusform>كُتب %n سؤال في ⁨{file}⁩.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Feel</name>
        <message>
            <location filename="../../quizapp/ui/feel.py" />
            <source>Sound is off. Ctrl+M turns it on again.</source>
            <translation>الصوت متوقف. يشغّله Ctrl+M من جديد.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/feel.py" />
            <source>Sound is on. Ctrl+M turns it off.</source>
            <translation>الصوت يعمل. يوقفه Ctrl+M.</translation>
        </message>
    </context>
    <context>
        <name>HeadToHead</name>
        <message>
            <location filename="../../quizapp/ui/widgets/head_to_head.py" />
            <source>Player</source>
            <translation>اللاعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/head_to_head.py" />
            <source>Won</source>
            <translation>فوز</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/head_to_head.py" />
            <source>Lost</source>
            <translation>خسارة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/head_to_head.py" />
            <source>Equal</source>
            <translation>تعادل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/head_to_head.py" />
            <source>Against</source>
            <translation>ضد</translation>
        </message>
    </context>
    <context>
        <name>HealthCard</name>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>Open the question</source>
            <translation>فتح السؤال</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>First answers: {count}</source>
            <translation>الإجابات الأولى: ⁨{count}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>right: {share}</source>
            <translation>صحيحة: ⁨{share}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>by pure luck: {share}</source>
            <translation>بالحظ وحده: ⁨{share}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>median time: {seconds} s</source>
            <translation>الوقت الوسيط: ⁨{seconds}⁩ ث</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>discrimination: {value}</source>
            <translation>التمييز: ⁨{value}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>open reports: {count}</source>
            <translation>بلاغات مفتوحة: ⁨{count}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>{option}: picked {picked} / {shown}</source>
            <translation>⁨{option}⁩: اختير ⁨{picked}⁩ / ⁨{shown}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>right</source>
            <translation>صحيحة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>never picked</source>
            <translation>لم يُختر قط</translation>
        </message>
    </context>
    <context>
        <name>Hearts</name>
        <message>
            <location filename="../../quizapp/ui/widgets/hearts.py" />
            <source>Hearts: {left} of {most}</source>
            <translation>القلوب: ⁨{left}⁩ من ⁨{most}⁩</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>How points are earned</source>
            <translation>كيف تُكسب النقاط</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Which questions come</source>
            <translation>أي الأسئلة تأتي</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>How practice works</source>
            <translation>كيف يعمل التدريب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>When several people play</source>
            <translation>عندما يلعب عدة لاعبين</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>When a round is interrupted</source>
            <translation>عندما تنقطع الجولة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Where the questions come from</source>
            <translation>من أين تأتي الأسئلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>When a question is about you</source>
            <translation>عندما يكون السؤال عنك</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>The keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Space</source>
            <translation>المسافة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>choose an answer</source>
            <translation>اختيار إجابة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>go on after an answer; start a round on the first page</source>
            <translation>المتابعة بعد الإجابة؛ وبدء جولة في الصفحة الأولى</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>say how sure you are, where practice asks it</source>
            <translation>تحديد مدى تأكدك، حيث يسأل التدريب عن ذلك</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>pause a round and hide its question; leave a form</source>
            <translation>إيقاف الجولة مؤقتًا وإخفاء سؤالها؛ والخروج من نموذج</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>report the question that is asked, or fix it</source>
            <translation>الإبلاغ عن السؤال المعروض أو إصلاحه</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>buzz at a party, each player with a letter of their own; 0 nobody knows</source>
            <translation>قرع الجرس في حفلة، لكل لاعب حرفه؛ و0 لا أحد يعرف</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>tell how much time is left</source>
            <translation>معرفة الوقت المتبقي</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>open this page</source>
            <translation>فتح هذه الصفحة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>go to another page</source>
            <translation>الانتقال إلى صفحة أخرى</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>turn the sound off, or on again</source>
            <translation>إيقاف الصوت أو تشغيله من جديد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>go to the next control; arrow keys choose within a group</source>
            <translation>الانتقال إلى العنصر التالي؛ والأسهم تختار داخل المجموعة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>see and change who plays</source>
            <translation>معرفة من يلعب وتغييره</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>save the question that you write</source>
            <translation>حفظ السؤال الذي تكتبه</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>delete the chosen question of your own</source>
            <translation>حذف السؤال المختار من أسئلتك</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>An easy question is worth 100 points, a medium one 200, a hard one 300; one without a difficulty 200.</source>
            <translation>السؤال السهل بمئة نقطة (100)، والمتوسط 200، والصعب 300؛ وما لا صعوبة له 200.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>With a clock, quick answers earn more: all of it in the first half second, then less and less, and never below half. Without a clock every right answer earns all of it.</source>
            <translation>مع المؤقت تُكسب الإجابات السريعة أكثر: كل النقاط في أول نصف ثانية، ثم أقل فأقل، ولا تنزل عن النصف أبدًا. ودون مؤقت تُكسب كل إجابة صحيحة كل نقاطها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Every right answer in a row before this one adds 10 %, up to 50 %. A wrong answer, or none in time, earns nothing and ends the row; no points are ever taken away.</source>
            <translation>كل إجابة صحيحة متتالية قبل هذه تضيف ⁦10%⁩، حتى ⁦50%⁩. الإجابة الخاطئة، أو عدم الإجابة في الوقت، لا تُكسب شيئًا وتنهي السلسلة؛ ولا تُخصم نقاط أبدًا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>An example: a medium question, answered after 8 of 20 seconds, with three right answers before it:</source>
            <translation>مثال: سؤال متوسط، أُجيب عنه بعد 8 ثوانٍ من 20، وقبله ثلاث إجابات صحيحة:</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>200 × 81 % × 1.3 = 210 points</source>
            <translation>⁦200 × 81% × 1.3 = 210⁩ نقاط</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>High scores compare like with like: rounds of the same length, clock, difficulty, categories and questions.</source>
            <translation>تقارن لوحة الصدارة المثل بالمثل: جولات بالطول والمؤقت والصعوبة والفئات والأسئلة نفسها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Questions are drawn from a shuffled deck. None comes back before all that match your choice have been asked; then the deck is shuffled again.</source>
            <translation>تُسحب الأسئلة من رزمة مخلوطة. لا يعود أي منها حتى تُسأل كل الأسئلة المطابقة لاختيارك؛ ثم تُخلط الرزمة من جديد.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Within a round, the game avoids questions that give away the answer to another.</source>
            <translation>في الجولة الواحدة تتجنب اللعبة الأسئلة التي تكشف إجابة غيرها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>A question that you hide on the page Questions is not asked any more. Rounds with and without it have high scores of their own.</source>
            <translation>السؤال الذي تخفيه في صفحة الأسئلة لا يُسأل بعد ذلك. ولكل من الجولات معه والجولات دونه لوحة صدارة خاصة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>What you missed, in whatever mode, comes first in practice; then what is due, then what is new to you. A right answer comes again after a day or more, and later each time; a wrong one comes again in your next practice.</source>
            <translation>ما أخطأت فيه، في أي نمط، يأتي أولًا في التدريب؛ ثم ما حان وقت مراجعته، ثم الجديد عليك. الإجابة الصحيحة تعود بعد يوم أو أكثر، وأبعد في كل مرة؛ والخاطئة تعود في تدريبك التالي.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>If you say how sure you are, a right guess comes again sooner and a sure answer later. “How sure, how right” on the first page shows what your “sure” is worth.</source>
            <translation>إن حدّدت مدى تأكدك، عاد التخمين الصحيح أقرب والإجابة المتأكَّد منها أبعد. يُظهر «التأكد والصواب» في الصفحة الأولى ما تساويه كلمتك «متأكد».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Stop whenever you like: every answer is kept, and going to the first page ends the practice.</source>
            <translation>توقف متى شئت: كل إجابة محفوظة، والعودة إلى الصفحة الأولى تنهي التدريب.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>A party has 2 to 8 players at one machine and as many questions for each. By turns everyone answers questions of their own. By buzzer whoever presses their letter first answers; a wrong answer opens the question to the others.</source>
            <translation>في الحفلة من 2 إلى 8 لاعبين على جهاز واحد، ولكل منهم العدد نفسه من الأسئلة. بالدور يجيب كل لاعب عن أسئلته. وبالجرس يجيب من يضغط حرفه أولًا؛ والإجابة الخاطئة تفتح السؤال للآخرين.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Points are the same as in a round; by buzzer, speed counts until the buzz. Parties are in no table of high scores: their record is who beat whom.</source>
            <translation>النقاط كما في الجولة؛ وبالجرس تُحسب السرعة حتى قرع الجرس. لا تدخل الحفلات لوحة الصدارة: سجلّها هو من غلب من.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Close the window whenever you like: the round waits on the first page, at the same question with the same answers, and the clock goes on where it stood.</source>
            <translation>أغلق النافذة متى شئت: تنتظرك الجولة في الصفحة الأولى، عند السؤال نفسه بالإجابات نفسها، ويتابع المؤقت من حيث توقف.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>If the computer or the game stopped without warning, the question comes back with its full clock and can then earn half of its points at most. A round that was taken up again is marked in the high scores.</source>
            <translation>إن توقف الحاسوب أو اللعبة دون إنذار، عاد السؤال بمؤقته كاملًا ونال عندئذ نصف نقاطه على الأكثر. والجولة المستأنفة معلَّمة في لوحة الصدارة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Questions that come with the game are made from a published text. After each answer the game names the text, the paragraph and the edition of the questions, and tells the fact in its own words.</source>
            <translation>الأسئلة المضمَّنة في اللعبة مأخوذة من نص منشور. بعد كل إجابة تذكر اللعبة النص والفقرة وإصدار الأسئلة، وتروي الحقيقة بكلماتها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Questions that you write yourself are kept in your own bank and are played along with the others.</source>
            <translation>الأسئلة التي تكتبها بنفسك تُحفظ في مجموعة أسئلتك وتُلعب مع غيرها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Whoever is named in a question that came with the game can have it corrected or removed, without a reason: write to where the game was published. “Reports” on the page Questions makes a text of a report that says which question it is.</source>
            <translation>يحق لكل من يُذكر في سؤال مضمَّن في اللعبة أن يطلب تصحيحه أو إزالته دون ذكر سبب: اكتب إلى حيث نُشرت اللعبة. «البلاغات» في صفحة الأسئلة تجعل من البلاغ نصًا يبيّن أي سؤال هو.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>What is removed there is gone with the next edition. On this computer any question can be hidden at once, and the whole pack removed: “Packs” on the page Questions.</source>
            <translation>ما يُزال هناك يختفي مع الإصدار التالي. وعلى هذا الحاسوب يمكن إخفاء أي سؤال فورًا وإزالة الحزمة كلها: «الحزم» في صفحة الأسئلة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/help.py" />
            <source>Questions of others name their authors under each answer; write to them. Rounds that were played keep each question as it was asked.</source>
            <translation>أسئلة الآخرين تذكر مؤلفيها تحت كل إجابة؛ اكتب إليهم. وتحتفظ الجولات التي لُعبت بكل سؤال كما طُرح.</translation>
        </message>
    </context>
    <context>
        <name>Hero</name>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>Mode</source>
            <translation>النمط</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>Play</source>
            <translation>اللعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>Your best</source>
            <translation>أفضل نتيجة لك</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>How sure, how right</source>
            <translation>التأكد والصواب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>{right} of {asked} · {when}</source>
            <translation>⁨{right}⁩ من ⁨{asked}⁩ · ⁨{when}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>To practise</source>
            <translation>للتدرب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>Mistakes {missed} · due {due} · new {new}</source>
            <translation>أخطاء ⁨{missed}⁩ · للمراجعة ⁨{due}⁩ · جديدة ⁨{new}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>yesterday</source>
            <translation>أمس</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/hero.py" />
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>اليوم</numerusform>
                <numerusform>قبل يوم</numerusform>
                <numerusform>قبل يومين</numerusform>
                <numerusform>قبل %n أيام</numerusform>
                <numerusform>قبل %n يومًا</numerusform>
                <numerusform>قبل %n يوم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Play</source>
            <translation>اللعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Ready for a round?</source>
            <translation>هل نلعب جولة؟</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Ready for another round?</source>
            <translation>هل نلعب جولة أخرى؟</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Ready to practise?</source>
            <translation>هل نتدرب قليلًا؟</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Good morning</source>
            <translation>صباح الخير</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Good morning, {player}</source>
            <translation>صباح الخير، ⁨{player}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Good afternoon</source>
            <translation>طاب نهارك</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Good afternoon, {player}</source>
            <translation>طاب نهارك، ⁨{player}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Good evening</source>
            <translation>مساء الخير</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>Good evening, {player}</source>
            <translation>مساء الخير، ⁨{player}⁩</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/home.py" />
            <source>%n question(s) to draw from</source>
            <translation>
                <numerusform>لا أسئلة للسحب منها</numerusform>
                <numerusform>سؤال واحد للسحب منه</numerusform>
                <numerusform>سؤالان للسحب منهما</numerusform>
                <numerusform>%n أسئلة للسحب منها</numerusform>
                <numerusform>%n سؤالًا للسحب منها</numerusform>
                <numerusform>%n سؤال للسحب منها</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <location filename="../../quizapp/ui/import_telling.py" />
            <source>Choose below which column holds the question, and which the answers.</source>
            <translation>اختر أدناه أي عمود فيه السؤال، وأي الأعمدة فيها الإجابات.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_outcome.py" />
            <source>{file} → {pack}</source>
            <translation>‏⁨{file}⁩ ← ⁨{pack}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Line {number}</source>
            <translation>السطر ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Row {number}</source>
            <translation>الصف ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Question {number}</source>
            <translation>السؤال ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Entry {number}</source>
            <translation>المُدخل ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>{place} “{words}”</source>
            <translation>‏⁨{place}⁩ «⁨{words}⁩»</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>not used</source>
            <translation>غير مستخدم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Right answer</source>
            <translation>الإجابة الصحيحة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>All wrong answers</source>
            <translation>كل الإجابات الخاطئة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Difficulty</source>
            <translation>الصعوبة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Explanation</source>
            <translation>الشرح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Feedback</source>
            <translation>التعليق</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Wrong answer {number}</source>
            <translation>الإجابة الخاطئة ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>Answer {number}</source>
            <translation>الإجابة ⁨{number}⁩</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n question(s) read</source>
            <translation>
                <numerusform>لم يُقرأ أي سؤال</numerusform>
                <numerusform>قُرئ سؤال واحد</numerusform>
                <numerusform>قُرئ سؤالان</numerusform>
                <numerusform>قُرئت %n أسئلة</numerusform>
                <numerusform>قُرئ %n سؤالًا</numerusform>
                <numerusform>قُرئ %n سؤال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n stored</source>
            <translation>
                <numerusform>لا محفوظة</numerusform>
                <numerusform>واحد محفوظ</numerusform>
                <numerusform>اثنان محفوظان</numerusform>
                <numerusform>%n محفوظة</numerusform>
                <numerusform>%n محفوظة</numerusform>
                <numerusform>%n محفوظة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n will be stored</source>
            <translation>
                <numerusform>لن يُحفظ شيء</numerusform>
                <numerusform>سيُحفظ واحد</numerusform>
                <numerusform>سيُحفظ اثنان</numerusform>
                <numerusform>ستُحفظ %n</numerusform>
                <numerusform>ستُحفظ %n</numerusform>
                <numerusform>ستُحفظ %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n of them in place of what was there</source>
            <translation>
                <numerusform>لا شيء منها بدل ما كان</numerusform>
                <numerusform>واحد منها بدل ما كان</numerusform>
                <numerusform>اثنان منها بدل ما كان</numerusform>
                <numerusform>%n منها بدل ما كان</numerusform>
                <numerusform>%n منها بدل ما كان</numerusform>
                <numerusform>%n منها بدل ما كان</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n twice in the file</source>
            <translation>
                <numerusform>لا مكرر في الملف</numerusform>
                <numerusform>واحد مكرر في الملف</numerusform>
                <numerusform>اثنان مكرران في الملف</numerusform>
                <numerusform>%n مكررة في الملف</numerusform>
                <numerusform>%n مكررة في الملف</numerusform>
                <numerusform>%n مكررة في الملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n there already</source>
            <translation>
                <numerusform>لا موجود من قبل</numerusform>
                <numerusform>واحد موجود من قبل</numerusform>
                <numerusform>اثنان موجودان من قبل</numerusform>
                <numerusform>%n موجودة من قبل</numerusform>
                <numerusform>%n موجودة من قبل</numerusform>
                <numerusform>%n موجودة من قبل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/import_words.py" />
            <source>%n refused</source>
            <translation>
                <numerusform>لا مرفوض</numerusform>
                <numerusform>واحد مرفوض</numerusform>
                <numerusform>اثنان مرفوضان</numerusform>
                <numerusform>%n مرفوضة</numerusform>
                <numerusform>%n مرفوضة</numerusform>
                <numerusform>%n مرفوضة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/import_bar.py" />
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
    </context>
    <context>
        <name>ImportDesk</name>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Choose question files</source>
            <translation>اختر ملفات أسئلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Reading…</source>
            <translation>تجري القراءة…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Reading… %n question(s)</source>
            <translation>
                <numerusform>تجري القراءة… لا أسئلة بعد</numerusform>
                <numerusform>تجري القراءة… سؤال واحد</numerusform>
                <numerusform>تجري القراءة… سؤالان</numerusform>
                <numerusform>تجري القراءة… %n أسئلة</numerusform>
                <numerusform>تجري القراءة… %n سؤالًا</numerusform>
                <numerusform>تجري القراءة… %n سؤال</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Importing…</source>
            <translation>يجري الاستيراد…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Importing… {read} of {total}</source>
            <translation>يجري الاستيراد… ⁨{read}⁩ من ⁨{total}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Import report.txt</source>
            <translation>تقرير الاستيراد.txt</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>Save report</source>
            <translation>حفظ التقرير</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/import_desk.py" />
            <source>The report is saved.</source>
            <translation>حُفظ التقرير.</translation>
        </message>
    </context>
    <context>
        <name>ImportMapping</name>
        <message>
            <location filename="../../quizapp/ui/widgets/import_mapping.py" />
            <source>The first row is a heading</source>
            <translation>الصف الأول عناوين</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_mapping.py" />
            <source>Use these columns</source>
            <translation>استخدام هذه الأعمدة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_mapping.py" />
            <source>What the columns hold</source>
            <translation>محتوى الأعمدة</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Import questions</source>
            <translation>استيراد أسئلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Choose question files, or drop them onto the window: packs, Moodle, GIFT, Aiken, tables, Open Trivia DB and more. You see what is in them before anything is kept.</source>
            <translation>اختر ملفات أسئلة أو أفلتها على النافذة: حزم وMoodle وGIFT وAiken وجداول وOpen Trivia DB وغيرها. ترى ما فيها قبل أن يُحفظ شيء.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>File {number} of {total}</source>
            <translation>الملف ⁨{number}⁩ من ⁨{total}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Import finished</source>
            <translation>انتهى الاستيراد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>The import was undone; the bank is as it was before.</source>
            <translation>تم التراجع عن الاستيراد؛ ومجموعة الأسئلة كما كانت.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Choose files…</source>
            <translation>اختيار ملفات…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Skip this file</source>
            <translation>تخطي هذا الملف</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Save report…</source>
            <translation>حفظ التقرير…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/importing.py" />
            <source>Undo import</source>
            <translation>تراجع: استيراد</translation>
        </message>
    </context>
    <context>
        <name>ImportSamples</name>
        <message>
            <location filename="../../quizapp/ui/widgets/import_samples.py" />
            <source>The first questions</source>
            <translation>الأسئلة الأولى</translation>
        </message>
    </context>
    <context>
        <name>ImportSetup</name>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Leave out</source>
            <translation>ترك</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Update</source>
            <translation>تحديث</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Keep both</source>
            <translation>إبقاء كليهما</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Encoding</source>
            <translation>الترميز</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Format</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Pack</source>
            <translation>الحزمة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>Questions that are there already</source>
            <translation>الأسئلة الموجودة من قبل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_setup.py" />
            <source>New pack: {title}</source>
            <translation>حزمة جديدة: ⁨{title}⁩</translation>
        </message>
    </context>
    <context>
        <name>KeyHint</name>
        <message>
            <location filename="../../quizapp/ui/widgets/key_hint.py" />
            <source>1–{count} answer · Esc pause · Ctrl+R report · F1 keys</source>
            <translation>⁦1–{count}⁩ للإجابة · Esc إيقاف مؤقت · Ctrl+R بلاغ · F1 المفاتيح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/key_hint.py" />
            <source>1–{count} answer · Esc pause · F1 keys</source>
            <translation>⁦1–{count}⁩ للإجابة · Esc إيقاف مؤقت · F1 المفاتيح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/key_hint.py" />
            <source>Time to read: the clock starts in {seconds} s</source>
            <translation>وقت القراءة: يبدأ المؤقت بعد ⁨{seconds}⁩ ث</translation>
        </message>
    </context>
    <context>
        <name>LifelineBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>Once a round each; the question then earns half.</source>
            <translation>كل وسيلة مرة في الجولة؛ ويُكسب السؤال عندئذ النصف.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>Two wrong ones out</source>
            <translation>حذف خيارين خاطئين</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>F5</source>
            <translation>F5</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>Another question</source>
            <translation>سؤال آخر</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>F6</source>
            <translation>F6</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/lifeline_bar.py" />
            <source>Ten more seconds</source>
            <translation>عشر ثوانٍ أخرى</translation>
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
            <translation>أغلق النافذة مرة أخرى للخروج دونها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>Close the window again to leave.</source>
            <translation>أغلق النافذة مرة أخرى للخروج.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>Open reports: {count}</source>
            <translation>بلاغات مفتوحة: ⁨{count}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>The question is saved; later rounds ask it as it is now.</source>
            <translation>حُفظ السؤال؛ وتسأله الجولات القادمة كما هو الآن.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>Try again</source>
            <translation>محاولة أخرى</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>Copy details</source>
            <translation>نسخ التفاصيل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/main_window.py" />
            <source>The details are copied; no question and no name is in them.</source>
            <translation>نُسخت التفاصيل؛ وليس فيها سؤال ولا اسم.</translation>
        </message>
    </context>
    <context>
        <name>MarkChooser</name>
        <message>
            <location filename="../../quizapp/ui/widgets/mark_chooser.py" />
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/mark_chooser.py" />
            <source>Shape</source>
            <translation>الشكل</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/message_bar.py" />
            <source>Close the message</source>
            <translation>إغلاق الرسالة</translation>
        </message>
    </context>
    <context>
        <name>OptionButton</name>
        <message>
            <location filename="../../quizapp/ui/widgets/option_button.py" />
            <source>Right</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/option_button.py" />
            <source>Your answer</source>
            <translation>إجابتك</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/option_button.py" />
            <source>Chosen</source>
            <translation>مختارة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/option_button.py" />
            <source>Wrong</source>
            <translation>خطأ</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/option_button.py" />
            <source>removed</source>
            <translation>محذوفة</translation>
        </message>
    </context>
    <context>
        <name>OwnData</name>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>Export all of it…</source>
            <translation>تصدير كل البيانات…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>Delete it for good…</source>
            <translation>حذفها نهائيًا…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>The backups too</source>
            <translation>مع النسخ الاحتياطية</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>Keep everything</source>
            <translation>إبقاء كل شيء</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>Delete for good</source>
            <translation>حذف نهائي</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>Your data</source>
            <translation>بياناتك</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>It is in the bank on this machine; nothing is ever sent anywhere.</source>
            <translation>هي في مجموعة الأسئلة على هذا الجهاز؛ ولا يُرسل شيء إلى أي مكان أبدًا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/own_data.py" />
            <source>Delete {player} for good, with the name, all rounds, answers, scores, reports and practice? This cannot be undone. Backups made before hold it, and so does what a restore or damage set aside: they stay, unless they are to go too and a new one is made.</source>
            <translation>هل يُحذف ⁨{player}⁩ نهائيًا، مع الاسم وكل الجولات والإجابات والنتائج والبلاغات والتدريب؟ لا يمكن التراجع عن هذا. النسخ الاحتياطية السابقة تحتويه، وكذلك ما نُحّي جانبًا عند استعادة أو تلف: تبقى، ما لم يُطلب أن تُزال هي أيضًا وتُنشأ واحدة جديدة.</translation>
        </message>
    </context>
    <context>
        <name>PackDetails</name>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Describe…</source>
            <translation>وصف…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Switch off for play</source>
            <translation>تعطيل في اللعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Switch on for play</source>
            <translation>تفعيل في اللعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Bring back</source>
            <translation>إرجاع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Your own</source>
            <translation>لك</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Came with the game</source>
            <translation>مضمَّنة في اللعبة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>%n question(s)</source>
            <translation>
                <numerusform>لا أسئلة</numerusform>
                <numerusform>سؤال واحد</numerusform>
                <numerusform>سؤالان</numerusform>
                <numerusform>%n أسئلة</numerusform>
                <numerusform>%n سؤالًا</numerusform>
                <numerusform>%n سؤال</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>hidden: {count}</source>
            <translation>مخفية: ⁨{count}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Authors: {value}</source>
            <translation>المؤلفون: ⁨{value}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Licence: {value}</source>
            <translation>الرخصة: ⁨{value}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Language: {value}</source>
            <translation>اللغة: ⁨{value}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Source: {value}</source>
            <translation>المصدر: ⁨{value}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Imported from: {value}</source>
            <translation>استُوردت من: ⁨{value}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Its questions can be hidden or copied, not changed.</source>
            <translation>أسئلتها يمكن إخفاؤها أو نسخها، لا تغييرها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_details.py" />
            <source>Removed: its questions are kept, and come back with it.</source>
            <translation>أُزيلت: أسئلتها محفوظة وتعود معها.</translation>
        </message>
    </context>
    <context>
        <name>PackForm</name>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Authors, parted by commas</source>
            <translation>المؤلفون، تفصل بينهم فواصل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Licence, such as CC BY 4.0</source>
            <translation>الرخصة، مثل CC BY 4.0</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Language, such as en or de</source>
            <translation>اللغة، مثل en أو ar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Address, shown as text</source>
            <translation>العنوان الإلكتروني، يُعرض نصًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>About the source</source>
            <translation>عن المصدر</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_form.py" />
            <source>Back</source>
            <translation>رجوع</translation>
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
            <translation>الحزمة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_model.py" />
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_model.py" />
            <source>Play</source>
            <translation>في اللعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_model.py" />
            <source>Removed</source>
            <translation>مُزالة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_model.py" />
            <source>On</source>
            <translation>نعم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_model.py" />
            <source>Off</source>
            <translation>لا</translation>
        </message>
    </context>
    <context>
        <name>PacksPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/packs.py" />
            <source>Packs</source>
            <translation>الحزم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/packs.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/packs.py" />
            <source>New pack</source>
            <translation>حزمة جديدة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/packs.py" />
            <source>Back to the questions</source>
            <translation>العودة إلى الأسئلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/packs.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/packs.py" />
            <source>Describe a pack</source>
            <translation>وصف حزمة</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <location filename="../../quizapp/ui/paper.py" />
            <source>Name:</source>
            <translation>الاسم:</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/paper.py" />
            <source>Date:</source>
            <translation>التاريخ:</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/paper.py" />
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/paper.py" />
            <source>Page {number} of {total}</source>
            <translation>الصفحة ⁨{number}⁩ من ⁨{total}⁩</translation>
        </message>
    </context>
    <context>
        <name>PaperDesk</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/paper_desk.py" />
            <source>%n page(s) written to {file}.</source>
            <translation>
                <numerusform>لم تُكتب أي صفحة في ⁨{file}⁩.</numerusform>
                <numerusform>كُتبت صفحة واحدة في ⁨{file}⁩.</numerusform>
                <numerusform>كُتبت صفحتان في ⁨{file}⁩.</numerusform>
                <numerusform>كُتبت %n صفحات في ⁨{file}⁩.</numerusform>
                <numerusform>كُتبت %n صفحة في ⁨{file}⁩.</numerusform>
                <numerusform>كُتبت %n صفحة في ⁨{file}⁩.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/paper_desk.py" />
            <source>Save as PDF</source>
            <translation>حفظ بصيغة PDF</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/paper_desk.py" />
            <source>%n page(s) sent to the printer.</source>
            <translation>
                <numerusform>لم تُرسل أي صفحة إلى الطابعة.</numerusform>
                <numerusform>أُرسلت صفحة واحدة إلى الطابعة.</numerusform>
                <numerusform>أُرسلت صفحتان إلى الطابعة.</numerusform>
                <numerusform>أُرسلت %n صفحات إلى الطابعة.</numerusform>
                <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
                <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>A quiz on paper</source>
            <translation>اختبار على الورق</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Quiz</source>
            <translation>اختبار</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>With explanations</source>
            <translation>مع الشرح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Save as PDF…</source>
            <translation>حفظ بصيغة PDF…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Back</source>
            <translation>رجوع</translation>
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
                <numerusform>لا أسئلة.</numerusform>
                <numerusform>سؤال واحد، وإجابته في صفحة مستقلة.</numerusform>
                <numerusform>سؤالان، والإجابات في صفحة مستقلة.</numerusform>
                <numerusform>%n أسئلة، والإجابات في صفحة مستقلة.</numerusform>
                <numerusform>%n سؤالًا، والإجابات في صفحة مستقلة.</numerusform>
                <numerusform>%n سؤال، والإجابات في صفحة مستقلة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>The first %n question(s) of those that were chosen.</source>
            <translation>
                <numerusform>لا أسئلة مما اختير.</numerusform>
                <numerusform>السؤال الأول مما اختير.</numerusform>
                <numerusform>أول سؤالين مما اختير.</numerusform>
                <numerusform>أول %n أسئلة مما اختير.</numerusform>
                <numerusform>أول %n سؤالًا مما اختير.</numerusform>
                <numerusform>أول %n سؤال مما اختير.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/paper.py" />
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
    </context>
    <context>
        <name>PartyPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Who answers</source>
            <translation>من يجيب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>By turns</source>
            <translation>بالدور</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>By buzzer</source>
            <translation>بالجرس</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Add a player</source>
            <translation>إضافة لاعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Start</source>
            <translation>ابدأ</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>{key} is the letter of {player} already; press another one.</source>
            <translation>⁨{key}⁩ هو حرف ⁨{player}⁩ من قبل؛ اضغط حرفًا آخر.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Played here before</source>
            <translation>لعبوا هنا من قبل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/party.py" />
            <source>Who plays?</source>
            <translation>من يلعب؟</translation>
        </message>
    </context>
    <context>
        <name>PartyStrip</name>
        <message>
            <location filename="../../quizapp/ui/widgets/party_strip.py" />
            <source>Nobody knows</source>
            <translation>لا أحد يعرف</translation>
        </message>
    </context>
    <context>
        <name>PauseCover</name>
        <message>
            <location filename="../../quizapp/ui/widgets/pause_cover.py" />
            <source>Paused</source>
            <translation>متوقفة مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pause_cover.py" />
            <source>The clock stands still and the question is covered.</source>
            <translation>المؤقت واقف والسؤال مغطى.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pause_cover.py" />
            <source>Continue</source>
            <translation>متابعة</translation>
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
            <translation>اختيار صورة…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Paste a picture</source>
            <translation>لصق صورة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Remove the picture</source>
            <translation>إزالة الصورة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Description of the picture</source>
            <translation>وصف الصورة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>What is on it, for those who cannot see it</source>
            <translation>ما الذي فيها، لمن لا يستطيع رؤيتها</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>PNG, JPEG, WebP or GIF; it can also be dropped here.</source>
            <translation>صورة PNG أو JPEG أو WebP أو GIF؛ ويمكن أيضًا إفلاتها هنا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>The picture is being looked at…</source>
            <translation>يجري فحص الصورة…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Pictures</source>
            <translation>صور</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>Choose a picture</source>
            <translation>اختر صورة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_field.py" />
            <source>There is no picture to paste.</source>
            <translation>لا توجد صورة للصقها.</translation>
        </message>
    </context>
    <context>
        <name>PictureView</name>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_view.py" />
            <source>The picture of this question is missing.</source>
            <translation>صورة هذا السؤال مفقودة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/picture_view.py" />
            <source>Picture without a description</source>
            <translation>صورة بلا وصف</translation>
        </message>
    </context>
    <context>
        <name>PlaceRow</name>
        <message>
            <location filename="../../quizapp/ui/widgets/place_row.py" />
            <source>no answer</source>
            <translation>لا إجابة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/place_row.py" />
            <source>{right} of {answered} right</source>
            <translation>⁨{right}⁩ من ⁨{answered}⁩ صحيحة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/place_row.py" />
            <source>Rank {rank}: {player}, %n point(s), {right}</source>
            <translation>
                <numerusform>المرتبة ⁨{rank}⁩: ⁨{player}⁩، بلا نقاط، ⁨{right}⁩</numerusform>
                <numerusform>المرتبة ⁨{rank}⁩: ⁨{player}⁩، نقطة واحدة، ⁨{right}⁩</numerusform>
                <numerusform>المرتبة ⁨{rank}⁩: ⁨{player}⁩، نقطتان، ⁨{right}⁩</numerusform>
                <numerusform>المرتبة ⁨{rank}⁩: ⁨{player}⁩، %n نقاط، ⁨{right}⁩</numerusform>
                <numerusform>المرتبة ⁨{rank}⁩: ⁨{player}⁩، %n نقطة، ⁨{right}⁩</numerusform>
                <numerusform>المرتبة ⁨{rank}⁩: ⁨{player}⁩، %n نقطة، ⁨{right}⁩</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlayDesk</name>
        <message>
            <location filename="../../quizapp/ui/play_desk.py" />
            <source>You have had the try that counts; this one is for fun.</source>
            <translation>قمت بالمحاولة التي تُحسب؛ وهذه للمتعة.</translation>
        </message>
    </context>
    <context>
        <name>PlayerButton</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_field.py" />
            <source>Choose a player</source>
            <translation>اختيار لاعب</translation>
        </message>
    </context>
    <context>
        <name>PlayerField</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_field.py" />
            <source>Your name, or none</source>
            <translation>اسمك، أو بلا اسم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_field.py" />
            <source>Player</source>
            <translation>اللاعب</translation>
        </message>
    </context>
    <context>
        <name>PlayerForm</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_form.py" />
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_form.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_form.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_form.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_form.py" />
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
    </context>
    <context>
        <name>PlayerMerge</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_merge.py" />
            <source>Players</source>
            <translation>اللاعبون</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_merge.py" />
            <source>Merge</source>
            <translation>دمج</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_merge.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_merge.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_merge.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_merge.py" />
            <source>Choose who keeps playing. They get all rounds, practice and reports of {player}, who is then gone from the list. It can be undone.</source>
            <translation>اختر من يواصل اللعب. ينال كل جولات ⁨{player}⁩ وتدريبه وبلاغاته، ثم يختفي هذا من القائمة. ويمكن التراجع عن ذلك.</translation>
        </message>
    </context>
    <context>
        <name>PlayerOverview</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Nobody has played yet. Add the first player, or just play.</source>
            <translation>لم يلعب أحد بعد. أضف اللاعب الأول، أو العب مباشرة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Add a player</source>
            <translation>إضافة لاعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Merge into…</source>
            <translation>دمج في…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_overview.py" />
            <source>Del</source>
            <translation>Del</translation>
        </message>
    </context>
    <context>
        <name>PlayerPopup</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_popup.py" />
            <source>Players</source>
            <translation>اللاعبون</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_popup.py" />
            <source>Manage players…</source>
            <translation>إدارة اللاعبين…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_popup.py" />
            <source>Play as guest</source>
            <translation>اللعب ضيفًا</translation>
        </message>
    </context>
    <context>
        <name>PlayerSummary</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_summary.py" />
            <source>Best rounds</source>
            <translation>أفضل الجولات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_summary.py" />
            <source>Against others at parties</source>
            <translation>ضد آخرين في الحفلات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_summary.py" />
            <source>Rounds: {rounds}, of which finished: {finished}. Answers: {answers}, of which right: {right} ({share}).</source>
            <translation>الجولات: ⁨{rounds}⁩، المكتملة منها: ⁨{finished}⁩. الإجابات: ⁨{answers}⁩، الصحيحة منها: ⁨{right}⁩ (⁨{share}⁩).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_summary.py" />
            <source>Days played: {days}. In a row now: {now}; at most: {most}.</source>
            <translation>أيام اللعب: ⁨{days}⁩. المتتالية الآن: ⁨{now}⁩؛ وأكثرها: ⁨{most}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_summary.py" />
            <source>Points: {score}, {date}: {choice}</source>
            <translation>النقاط: ⁨{score}⁩، ⁨{date}⁩: ⁨{choice}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_summary.py" />
            <source>Every answer</source>
            <translation>كل إجابة</translation>
        </message>
    </context>
    <context>
        <name>PlayerTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_table.py" />
            <source>Players</source>
            <translation>اللاعبون</translation>
        </message>
    </context>
    <context>
        <name>PlayersDesk</name>
        <message>
            <location filename="../../quizapp/ui/players_desk.py" />
            <source>{player} is added.</source>
            <translation>أُضيف اللاعب ⁨{player}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/players_desk.py" />
            <source>Saved.</source>
            <translation>تم الحفظ.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/players_desk.py" />
            <source>All that was {player}'s is {other}'s now.</source>
            <translation>كل ما كان يخص ⁨{player}⁩ صار يخص ⁨{other}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/players_desk.py" />
            <source>{player} is deleted and has left the high scores.</source>
            <translation>حُذف اللاعب ⁨{player}⁩ وغادر لوحة الصدارة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/players_desk.py" />
            <source>Undone.</source>
            <translation>تم التراجع.</translation>
        </message>
    </context>
    <context>
        <name>PlayersPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Undo rename</source>
            <translation>تراجع: تغيير الاسم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Undo change</source>
            <translation>تراجع: تغيير</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Undo merge</source>
            <translation>تراجع: دمج</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Undo delete</source>
            <translation>تراجع: حذف</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Add a player</source>
            <translation>إضافة لاعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Change a player</source>
            <translation>تغيير لاعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Merge {player} into…</source>
            <translation>دمج ⁨{player}⁩ في…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/players.py" />
            <source>Players</source>
            <translation>اللاعبون</translation>
        </message>
    </context>
    <context>
        <name>PodiumPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/podium.py" />
            <source>Everybody’s points</source>
            <translation>نقاط الجميع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/podium.py" />
            <source>Head to head, this party counted</source>
            <translation>وجهًا لوجه، مع هذه الحفلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/podium.py" />
            <source>Play again</source>
            <translation>اللعب مجددًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/podium.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/podium.py" />
            <source>Other players</source>
            <translation>لاعبون آخرون</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/podium.py" />
            <source>Home</source>
            <translation>البداية</translation>
        </message>
    </context>
    <context>
        <name>PodiumSteps</name>
        <message>
            <location filename="../../quizapp/ui/widgets/podium_steps.py" />
            <source>Podium</source>
            <translation>منصة الفائزين</translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Presets</source>
            <translation>إعدادات محفوظة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Keep as a preset…</source>
            <translation>حفظ هذه الإعدادات…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Forget</source>
            <translation>نسيان</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Its name</source>
            <translation>اسمها</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Name of the preset</source>
            <translation>اسم الإعدادات المحفوظة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Keep</source>
            <translation>حفظ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>%n preset(s) are kept; forget one to keep another.</source>
            <translation>
                <numerusform>لا إعدادات محفوظة.</numerusform>
                <numerusform>حُفظ إعداد واحد؛ انسَ واحدًا لتحفظ غيره.</numerusform>
                <numerusform>حُفظ إعدادان؛ انسَ واحدًا لتحفظ غيره.</numerusform>
                <numerusform>حُفظت %n إعدادات؛ انسَ واحدًا لتحفظ غيره.</numerusform>
                <numerusform>حُفظ %n إعدادًا؛ انسَ واحدًا لتحفظ غيره.</numerusform>
                <numerusform>حُفظ %n إعداد؛ انسَ واحدًا لتحفظ غيره.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/preset_bar.py" />
            <source>Forget “{preset}”</source>
            <translation>نسيان «⁨{preset}⁩»</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <location filename="../../quizapp/ui/widgets/progress.py" />
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/progress.py" />
            <source>Question {number}</source>
            <translation>السؤال ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/progress.py" />
            <source>Question {number} of {total}</source>
            <translation>السؤال ⁨{number}⁩ من ⁨{total}⁩</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Save and next</source>
            <translation>حفظ والتالي</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Ctrl+S</source>
            <translation>Ctrl+S</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>F9</source>
            <translation>F9</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Earlier versions…</source>
            <translation>النسخ السابقة…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Discard changes</source>
            <translation>تجاهل التغييرات</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>%n remark(s)</source>
            <translation>
                <numerusform>لا ملاحظات</numerusform>
                <numerusform>ملاحظة واحدة</numerusform>
                <numerusform>ملاحظتان</numerusform>
                <numerusform>%n ملاحظات</numerusform>
                <numerusform>%n ملاحظة</numerusform>
                <numerusform>%n ملاحظة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_bar.py" />
            <source>Back to writing</source>
            <translation>العودة إلى الكتابة</translation>
        </message>
    </context>
    <context>
        <name>QuestionColumns</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_columns.py" />
            <source>Sort by</source>
            <translation>الفرز بحسب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_columns.py" />
            <source>Own questions first</source>
            <translation>أسئلتك أولًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_columns.py" />
            <source>Downwards</source>
            <translation>تنازليًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_columns.py" />
            <source>Show where there is room</source>
            <translation>عرضه حيث يتسع المكان</translation>
        </message>
    </context>
    <context>
        <name>QuestionFeedback</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_feedback.py" />
            <source>Once there are wrong answers, a line for each.</source>
            <translation>حالما توجد إجابات خاطئة، سطر لكل منها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_feedback.py" />
            <source>Why answer {number} is wrong</source>
            <translation>لماذا الإجابة ⁨{number}⁩ خاطئة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_feedback.py" />
            <source>Optional</source>
            <translation>اختياري</translation>
        </message>
    </context>
    <context>
        <name>QuestionFields</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_fields.py" />
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_fields.py" />
            <source>Explanation</source>
            <translation>الشرح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_fields.py" />
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_fields.py" />
            <source>Difficulty</source>
            <translation>الصعوبة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_fields.py" />
            <source>Answers, two to eight, one of them right</source>
            <translation>الإجابات، من اثنتين إلى ثمانٍ، واحدة منها صحيحة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_fields.py" />
            <source>Explanation, shown after the answer</source>
            <translation>الشرح، يظهر بعد الإجابة</translation>
        </message>
    </context>
    <context>
        <name>QuestionForm</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>New question</source>
            <translation>سؤال جديد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Change the question</source>
            <translation>تغيير السؤال</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Read the question</source>
            <translation>قراءة السؤال</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Fix a copy of the question</source>
            <translation>إصلاح نسخة من السؤال</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>This question is new: save it, then it can be copied.</source>
            <translation>هذا السؤال جديد: احفظه، ثم يمكن نسخه.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Another new question is not saved yet: save or discard it first.</source>
            <translation>سؤال جديد آخر لم يُحفظ: احفظه أو تجاهله أولًا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>This is a copy, and not saved yet.</source>
            <translation>هذه نسخة، ولم تُحفظ بعد.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Saving …</source>
            <translation>يجري الحفظ …</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>What you had typed here was kept, but the question was changed elsewhere meanwhile: save to keep yours, or discard it to see what it says now.</source>
            <translation>ما كتبته هنا محفوظ، لكن السؤال غُيِّر في مكان آخر في هذه الأثناء: احفظ لتُبقي نصك، أو تجاهله لترى ما يقوله الآن.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>What you had typed here was kept.</source>
            <translation>ما كتبته هنا محفوظ.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Saved. Category, difficulty, language and source stay for the next one.</source>
            <translation>تم الحفظ. تبقى الفئة والصعوبة واللغة والمصدر للسؤال التالي.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Saved. Here is the next one.</source>
            <translation>تم الحفظ. إليك التالي.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Saved, without what you have typed since.</source>
            <translation>تم الحفظ، دون ما كتبته بعد ذلك.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>The question before is not lost: it comes back after this one.</source>
            <translation>السؤال السابق لم يضِع: يعود بعد هذا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Discard changes</source>
            <translation>تجاهل التغييرات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_form.py" />
            <source>Bring my text back</source>
            <translation>إرجاع نصي</translation>
        </message>
    </context>
    <context>
        <name>QuestionHead</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>More to do with questions</source>
            <translation>مزيد مما يُفعل بالأسئلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Reports: {count}</source>
            <translation>البلاغات: ⁨{count}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Reports</source>
            <translation>البلاغات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Import report…</source>
            <translation>تقرير الاستيراد…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Print the selected questions…</source>
            <translation>طباعة الأسئلة المحدَّدة…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Packs…</source>
            <translation>الحزم…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Questions much alike…</source>
            <translation>أسئلة متشابهة جدًا…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Question health…</source>
            <translation>حالة الأسئلة…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_head.py" />
            <source>Bin…</source>
            <translation>سلة المحذوفات…</translation>
        </message>
    </context>
    <context>
        <name>QuestionHeader</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>point(s)</source>
            <comment>after their number</comment>
            <translation>
                <numerusform>نقطة</numerusform>
                <numerusform>نقطة</numerusform>
                <numerusform>نقطتان</numerusform>
                <numerusform>نقاط</numerusform>
                <numerusform>نقطة</numerusform>
                <numerusform>نقطة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>right</source>
            <comment>after their number</comment>
            <translation>صحيحة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>Streak ended</source>
            <translation>انتهت السلسلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>+{percent} %</source>
            <translation>⁦+{percent}%⁩</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>%n in a row</source>
            <translation>
                <numerusform>لا متتالية</numerusform>
                <numerusform>واحدة متتالية</numerusform>
                <numerusform>اثنتان متتاليتان</numerusform>
                <numerusform>%n متتالية</numerusform>
                <numerusform>%n متتالية</numerusform>
                <numerusform>%n متتالية</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_header.py" />
            <source>There is no clock: take the time you need.</source>
            <translation>لا مؤقت: خذ الوقت الذي تحتاج إليه.</translation>
        </message>
    </context>
    <context>
        <name>QuestionHealthPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Question health</source>
            <translation>حالة الأسئلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Back to the questions</source>
            <translation>العودة إلى الأسئلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Counted is each player's first answer to a question. How it goes with knowing more is told from 30 players on. What is selected in the list is told of here too.</source>
            <translation>تُحسب أول إجابة لكل لاعب عن السؤال. وتُذكر صلة السؤال بسعة المعرفة ابتداءً من 30 لاعبًا. ويُذكر هنا أيضًا ما حُدِّد في القائمة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Answered questions: {answered}. To be looked at: {troubled}.</source>
            <translation>أسئلة أُجيب عنها: ⁨{answered}⁩. تحتاج إلى نظر: ⁨{troubled}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Answered questions: {answered}. None looks wrong so far.</source>
            <translation>أسئلة أُجيب عنها: ⁨{answered}⁩. لا يبدو في أي منها خطأ حتى الآن.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>Selected in the list</source>
            <translation>المحدَّدة في القائمة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_health.py" />
            <source>To be looked at</source>
            <translation>تحتاج إلى نظر</translation>
        </message>
    </context>
    <context>
        <name>QuestionList</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Search the questions</source>
            <translation>البحث في الأسئلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Fields</source>
            <translation>الحقول</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Fields to search in</source>
            <translation>حقول للبحث فيها</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Columns and order</source>
            <translation>الأعمدة والترتيب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Add a question</source>
            <translation>إضافة سؤال</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Fix a copy</source>
            <translation>إصلاح نسخة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>No question has these words. Try fewer, or other ones.</source>
            <translation>لا سؤال فيه هذه الكلمات. جرّب أقل منها، أو غيرها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>There are no questions yet. Add the first one!</source>
            <translation>لا أسئلة بعد. أضف الأول!</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Go on writing</source>
            <translation>متابعة الكتابة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>%n unsaved</source>
            <translation>
                <numerusform>لا غير محفوظ</numerusform>
                <numerusform>واحد غير محفوظ</numerusform>
                <numerusform>اثنان غير محفوظين</numerusform>
                <numerusform>%n غير محفوظة</numerusform>
                <numerusform>%n غير محفوظة</numerusform>
                <numerusform>%n غير محفوظة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Question health…</source>
            <translation>حالة الأسئلة…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Print the selected questions…</source>
            <translation>طباعة الأسئلة المحدَّدة…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Earlier versions…</source>
            <translation>النسخ السابقة…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Read</source>
            <translation>قراءة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Play again</source>
            <translation>اللعب مجددًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Hide from play</source>
            <translation>إخفاء من اللعب</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>%n question(s) selected.</source>
            <translation>
                <numerusform>لا أسئلة محدَّدة.</numerusform>
                <numerusform>سؤال واحد محدَّد.</numerusform>
                <numerusform>سؤالان محدَّدان.</numerusform>
                <numerusform>%n أسئلة محدَّدة.</numerusform>
                <numerusform>%n سؤالًا محدَّدًا.</numerusform>
                <numerusform>%n سؤال محدَّد.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>Choose a question to change, read or delete it.</source>
            <translation>اختر سؤالًا لتغييره أو قراءته أو حذفه.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>This is a question of your own.</source>
            <translation>هذا سؤال من أسئلتك.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_list.py" />
            <source>This question is hidden: no round asks it. {whose}</source>
            <translation>هذا السؤال مخفي: لا تسأله أي جولة. ⁨{whose}⁩</translation>
        </message>
    </context>
    <context>
        <name>QuestionModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_cells.py" />
            <source>{seconds} s</source>
            <translation>⁨{seconds}⁩ ث</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Difficulty</source>
            <translation>الصعوبة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Pack</source>
            <translation>الحزمة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Answered right</source>
            <translation>الصواب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Reports</source>
            <translation>البلاغات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Changed</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Median time</source>
            <translation>الوقت الوسيط</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Discrimination</source>
            <translation>التمييز</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_model.py" />
            <source>Hidden: {question}</source>
            <translation>مخفي: ⁨{question}⁩</translation>
        </message>
    </context>
    <context>
        <name>QuestionMore</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>More fields</source>
            <translation>حقول أكثر</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Place in the source</source>
            <translation>الموضع في المصدر</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Address, shown as text</source>
            <translation>العنوان الإلكتروني، يُعرض نصًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Tags, parted by commas</source>
            <translation>الوسوم، تفصل بينها فواصل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Language, such as en or de</source>
            <translation>اللغة، مثل en أو ar</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Shuffled</source>
            <translation>مخلوطة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>As written</source>
            <translation>كما كُتبت</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>The last stays last</source>
            <translation>الأخيرة تبقى أخيرة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Pack</source>
            <translation>الحزمة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Fewer fields</source>
            <translation>حقول أقل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>feedback</source>
            <translation>التعليقات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>picture</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Filled in: {fields}</source>
            <translation>المملوءة: ⁨{fields}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Why a wrong answer is wrong</source>
            <translation>لماذا الإجابة الخاطئة خاطئة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Order of the answers</source>
            <translation>ترتيب الإجابات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_more.py" />
            <source>Picture</source>
            <translation>الصورة</translation>
        </message>
    </context>
    <context>
        <name>QuestionOptions</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_options.py" />
            <source>Answer {number}</source>
            <translation>الإجابة ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_options.py" />
            <source>Optional</source>
            <translation>اختياري</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_options.py" />
            <source>Right</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_options.py" />
            <source>Answer {number} is right</source>
            <translation>الإجابة ⁨{number}⁩ صحيحة</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/question.py" />
            <source>You were cut off here: the clock is full again, for half the points.</source>
            <translation>انقطعت الجولة هنا: المؤقت كامل من جديد، بنصف النقاط.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question.py" />
            <source>You were cut off here: the clock goes on, for half the points.</source>
            <translation>انقطعت الجولة هنا: المؤقت يتابع، بنصف النقاط.</translation>
        </message>
    </context>
    <context>
        <name>QuestionPreview</name>
        <message>
            <location filename="../../quizapp/ui/pages/question_preview.py" />
            <source>Asked</source>
            <translation>سُئل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_preview.py" />
            <source>Right</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_preview.py" />
            <source>Wrong</source>
            <translation>خطأ</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_preview.py" />
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/question_preview.py" />
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
    </context>
    <context>
        <name>QuestionRemarks</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_remarks.py" />
            <source>Worth a look, though it can be saved as it is</source>
            <translation>يستحق نظرة، وإن أمكن حفظه كما هو</translation>
        </message>
    </context>
    <context>
        <name>QuestionTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_table.py" />
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
    </context>
    <context>
        <name>QuestionVoice</name>
        <message>
            <location filename="../../quizapp/ui/widgets/question_voice.py" />
            <source>Question {number} of {total}</source>
            <translation>السؤال ⁨{number}⁩ من ⁨{total}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_voice.py" />
            <source>Question {number}</source>
            <translation>السؤال ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_voice.py" />
            <source>Picture: {description}</source>
            <translation>صورة: ⁨{description}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_voice.py" />
            <source>Seconds for it: {count}</source>
            <translation>ثواني الإجابة: ⁨{count}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_voice.py" />
            <source>Ctrl+T tells the time that is left</source>
            <translation>لمعرفة الوقت المتبقي اضغط Ctrl+T</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/question_voice.py" />
            <source>Right was {place}: {text}</source>
            <translation>الصحيحة كانت ⁨{place}⁩: ⁨{text}⁩</translation>
        </message>
    </context>
    <context>
        <name>Quizmaster</name>
        <message>
            <location filename="../../quizapp/ui/quizmaster.py" />
            <source>Its answer was looked at.</source>
            <translation>اطُّلع على إجابته.</translation>
        </message>
    </context>
    <context>
        <name>ReceiptPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>A round, answer by answer</source>
            <translation>جولة، إجابة بعد إجابة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>This round has been deleted meanwhile.</source>
            <translation>حُذفت هذه الجولة في هذه الأثناء.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>Each right answer earns what its difficulty is worth (100, 200 or 300).</source>
            <translation>كل إجابة صحيحة تُكسب ما تساويه صعوبتها (100 أو 200 أو 300).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>Of that, 100 % at once and evenly less down to 50 % at the end of the clock; the first half second is free.</source>
            <translation>ومن ذلك ⁦100%⁩ فورًا، ثم تقل بانتظام حتى ⁦50%⁩ عند نهاية المؤقت؛ وأول نصف ثانية لا يُحسب.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>Each right answer in a row before it, up to five, adds a tenth.</source>
            <translation>كل إجابة صحيحة متتالية قبلها، حتى خمس، تضيف عُشرًا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>{player}, points: {score}</source>
            <translation>⁨{player}⁩، النقاط: ⁨{score}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>{players} · {date} · {choice} · ruleset {ruleset} · {packs}</source>
            <translation>⁨{players}⁩ · ⁨{date}⁩ · ⁨{choice}⁩ · القواعد ⁨{ruleset}⁩ · ⁨{packs}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>This round was interrupted and taken up again.</source>
            <translation>انقطعت هذه الجولة واستُؤنفت.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/receipt.py" />
            <source>This round was not finished, so it is not ranked.</source>
            <translation>لم تكتمل هذه الجولة، فلا مرتبة لها.</translation>
        </message>
    </context>
    <context>
        <name>ReceiptRow</name>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>Right</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>Wrong</source>
            <translation>خطأ</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>Question {number}</source>
            <translation>السؤال ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>No answer in time</source>
            <translation>لا إجابة في الوقت</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>Lifelines used: {lifelines}</source>
            <translation>وسائل المساعدة المستخدمة: ⁨{lifelines}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>two wrong options removed</source>
            <translation>حذف خيارين خاطئين</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>another question</source>
            <translation>سؤال آخر</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>ten more seconds</source>
            <translation>عشر ثوانٍ أخرى</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>right</source>
            <translation>صحيحة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>chosen</source>
            <translation>مختارة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>taken away by a lifeline</source>
            <translation>حذفتها وسيلة مساعدة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>0 points: wrong or late, {time}</source>
            <translation>بلا نقاط (0): خطأ أو تأخر، ⁨{time}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>Points: {points} = {base} × {percent} % × {factor}</source>
            <translation>النقاط: ⁦{points} = {base} × {percent}% × {factor}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source> × ½ for a lifeline</source>
            <translation> × ½ لوسيلة مساعدة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>{streak} right in a row before it</source>
            <translation>⁨{streak}⁩ صحيحة متتالية قبلها</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>{streak} or more right in a row before it</source>
            <translation>⁨{streak}⁩ صحيحة متتالية أو أكثر قبلها</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>came back with its full clock, so it could earn half</source>
            <translation>عاد بمؤقته كاملًا، فله نصف النقاط</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>after {seconds} s</source>
            <translation>بعد ⁨{seconds}⁩ ث</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>after {seconds} s of {limit} s</source>
            <translation>بعد ⁨{seconds}⁩ ث من ⁨{limit}⁩ ث</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/receipt_row.py" />
            <source>Asked in revision {number}; it has been changed or deleted since.</source>
            <translation>سُئل بالتنقيح ⁨{number}⁩؛ ثم غُيِّر أو حُذف.</translation>
        </message>
    </context>
    <context>
        <name>RemarkModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>Place</source>
            <translation>الموضع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>First words</source>
            <translation>الكلمات الأولى</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>Warning</source>
            <translation>تحذير</translation>
        </message>
    </context>
    <context>
        <name>ReportButton</name>
        <message>
            <location filename="../../quizapp/ui/widgets/report_button.py" />
            <source>Report this question (Ctrl+R)</source>
            <translation>الإبلاغ عن هذا السؤال (Ctrl+R)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_button.py" />
            <source>Report</source>
            <translation>بلاغ</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_button.py" />
            <source>Report this question</source>
            <translation>الإبلاغ عن هذا السؤال</translation>
        </message>
    </context>
    <context>
        <name>ReportDesk</name>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>Fix this question…</source>
            <translation>إصلاح هذا السؤال…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>Fix a copy of it…</source>
            <translation>إصلاح نسخة منه…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>It can be fixed once it is answered.</source>
            <translation>يمكن إصلاحه بعد الإجابة عنه.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>Its form shows the answer, so it then counts as not answered in time.</source>
            <translation>نموذجه يعرض الإجابة، فيُعدّ عندئذ كأنه لم يُجَب عنه في الوقت.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>Thank you. The report is kept; the page Questions lists it.</source>
            <translation>شكرًا لك. حُفظ البلاغ؛ وتجده في صفحة الأسئلة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>Thank you. The report is kept on this computer and is sent when the bank can be reached.</source>
            <translation>شكرًا لك. البلاغ محفوظ على هذا الحاسوب ويُرسل عند الوصول إلى مجموعة الأسئلة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/report_desk.py" />
            <source>The report is not kept.</source>
            <translation>لم يُحفظ البلاغ.</translation>
        </message>
    </context>
    <context>
        <name>ReportList</name>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Open</source>
            <translation>مفتوحة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Done</source>
            <translation>منتهية</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Fix a copy</source>
            <translation>إصلاح نسخة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Copy as a text</source>
            <translation>نسخ كنص</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>All questions</source>
            <translation>كل الأسئلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>No report is done yet.</source>
            <translation>لا بلاغ منتهيًا بعد.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>No report is open.</source>
            <translation>لا بلاغ مفتوحًا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>The report is on the clipboard, to be sent to who made the question.</source>
            <translation>البلاغ في الحافظة، لإرساله إلى من وضع السؤال.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Open again</source>
            <translation>فتحه من جديد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Read</source>
            <translation>قراءة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>{reason}: “{words}”</source>
            <translation>‏⁨{reason}⁩: «⁨{words}⁩»</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>{said} ({player})</source>
            <translation>‏⁨{said}⁩ (⁨{player}⁩)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>Asked: “{stem}” Right: “{key}”</source>
            <translation>السؤال: «⁨{stem}⁩» الصحيح: «⁨{key}⁩»</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>The question has been deleted since.</source>
            <translation>حُذف السؤال بعد ذلك.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>The question is hidden from play.</source>
            <translation>السؤال مخفي من اللعب.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_list.py" />
            <source>The question has been changed since.</source>
            <translation>غُيِّر السؤال بعد ذلك.</translation>
        </message>
    </context>
    <context>
        <name>ReportModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/report_model.py" />
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_model.py" />
            <source>Question as it was asked</source>
            <translation>السؤال كما سُئل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_model.py" />
            <source>A word about it</source>
            <translation>كلمة عنه</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_model.py" />
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
    </context>
    <context>
        <name>ReportPanel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Saving …</source>
            <translation>يجري الحفظ …</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Your report is kept in the bank with the question; the page Questions lists it.</source>
            <translation>يُحفظ بلاغك في مجموعة الأسئلة مع السؤال؛ وتجده في صفحة الأسئلة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>Report this question</source>
            <translation>الإبلاغ عن هذا السؤال</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>What is the matter?</source>
            <translation>ما المشكلة؟</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_panel.py" />
            <source>A word about it, if you like</source>
            <translation>كلمة عنه، إن شئت</translation>
        </message>
    </context>
    <context>
        <name>ReportTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/report_table.py" />
            <source>Reports</source>
            <translation>البلاغات</translation>
        </message>
    </context>
    <context>
        <name>RestoreDesk</name>
        <message>
            <location filename="../../quizapp/ui/restore_desk.py" />
            <source>No backup was made.</source>
            <translation>لم تُنشأ نسخة احتياطية.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/restore_desk.py" />
            <source>The backup is being checked and put in place…</source>
            <translation>يجري فحص النسخة الاحتياطية ووضعها في مكانها…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/restore_desk.py" />
            <source>Restore the backup of {date}</source>
            <translation>استعادة نسخة ⁨{date}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/restore_desk.py" />
            <source>The bank is restored.</source>
            <translation>استُعيدت مجموعة الأسئلة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/restore_desk.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/restore_desk.py" />
            <source>What was there could not be read; it is kept as {file}.</source>
            <translation>تعذّرت قراءة ما كان موجودًا؛ وهو محفوظ في ⁨{file}⁩.</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <location filename="../../quizapp/ui/widgets/result_row.py" />
            <source>Right</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/result_row.py" />
            <source>Wrong</source>
            <translation>خطأ</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/result_row.py" />
            <source>No answer in time · Right: {key}</source>
            <translation>لا إجابة في الوقت · الصحيح: ⁨{key}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/result_row.py" />
            <source>Too late · Right: {key}</source>
            <translation>فات الوقت · الصحيح: ⁨{key}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/result_row.py" />
            <source>You: {chosen} · Right: {key}</source>
            <translation>أنت: ⁨{chosen}⁩ · الصحيح: ⁨{key}⁩</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Every question of the round</source>
            <translation>كل أسئلة الجولة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Play again</source>
            <translation>اللعب مجددًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Scores</source>
            <translation>الصدارة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Home</source>
            <translation>البداية</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Replay %n mistake(s)</source>
            <translation>
                <numerusform>لا أخطاء لإعادتها</numerusform>
                <numerusform>إعادة خطأ واحد</numerusform>
                <numerusform>إعادة خطأين</numerusform>
                <numerusform>إعادة %n أخطاء</numerusform>
                <numerusform>إعادة %n خطأً</numerusform>
                <numerusform>إعادة %n خطأ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Results: {points}, {right}</source>
            <translation>النتائج: ⁨{points}⁩، ⁨{right}⁩</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>%n point(s)</source>
            <translation>
                <numerusform>لا نقاط</numerusform>
                <numerusform>نقطة واحدة</numerusform>
                <numerusform>نقطتان</numerusform>
                <numerusform>%n نقاط</numerusform>
                <numerusform>%n نقطة</numerusform>
                <numerusform>%n نقطة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>{right} of {asked}</source>
            <translation>⁨{right}⁩ من ⁨{asked}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>{score} right</source>
            <translation>⁨{score}⁩ صحيحة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>by {points}</source>
            <translation>بفارق ⁨{points}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Personal best</source>
            <translation>أفضل نتيجة لك</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>{right} of {asked} right</source>
            <translation>⁨{right}⁩ من ⁨{asked}⁩ صحيحة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>The mistakes come first next time</source>
            <translation>تعود الأخطاء قريبًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>A perfect round: {right} of {asked} right</source>
            <translation>جولة كاملة: ⁨{right}⁩ من ⁨{asked}⁩ صحيحة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Not in the tables yet</source>
            <translation>ليست في لوحات الصدارة بعد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/results.py" />
            <source>Rank {rank} of {ranked}</source>
            <translation>المرتبة ⁨{rank}⁩ من ⁨{ranked}⁩</translation>
        </message>
    </context>
    <context>
        <name>RoundSettings</name>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Empty: new round</source>
            <translation>فارغ: جولة جديدة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>A friend's code</source>
            <translation>رمز من صديق</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Time for each</source>
            <translation>وقت كل سؤال</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Difficulty</source>
            <translation>الصعوبة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Time to read first</source>
            <translation>وقت للقراءة أولًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Lifelines</source>
            <translation>وسائل المساعدة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Ask how sure you are</source>
            <translation>السؤال عن مدى تأكدك</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Categories</source>
            <translation>الفئات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Questions each</source>
            <translation>أسئلة كل لاعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>{seconds} s</source>
            <translation>⁨{seconds}⁩ ث</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Off</source>
            <translation>لا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Gentle</source>
            <translation>متمهل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>Quick</source>
            <translation>سريع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/round_settings.py" />
            <source>On</source>
            <translation>نعم</translation>
        </message>
    </context>
    <context>
        <name>ScoreFilters</name>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Ranked by</source>
            <translation>الترتيب بحسب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Whose rounds</source>
            <translation>جولات من</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Rounds of which days</source>
            <translation>جولات أي أيام</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Rounds with which pack</source>
            <translation>جولات بأي حزمة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>By score</source>
            <translation>بالنقاط</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>By accuracy</source>
            <translation>بالدقة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>All days</source>
            <translation>كل الأيام</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Last 365 days</source>
            <translation>آخر 365 يومًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>All players</source>
            <translation>كل اللاعبين</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Mine</source>
            <translation>نتائجي</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>Here</source>
            <translation>هنا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_filters.py" />
            <source>All packs</source>
            <translation>كل الحزم</translation>
        </message>
    </context>
    <context>
        <name>ScoreModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>Rank</source>
            <translation>المرتبة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>Player</source>
            <translation>اللاعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>Score</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>Right</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>Accuracy</source>
            <translation>الدقة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>{right} of {asked}</source>
            <translation>⁨{right}⁩ من ⁨{asked}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/score_model.py" />
            <source>{date} · resumed</source>
            <translation>⁨{date}⁩ · مستأنفة</translation>
        </message>
    </context>
    <context>
        <name>ScoreTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/score_table.py" />
            <source>High scores</source>
            <translation>لوحة الصدارة</translation>
        </message>
    </context>
    <context>
        <name>ScoresPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>High scores</source>
            <translation>لوحة الصدارة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>Which rounds are compared</source>
            <translation>أي الجولات تُقارَن</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>Statistics</source>
            <translation>الإحصاءات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>Play</source>
            <translation>اللعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>No round has been finished yet. Be the first!</source>
            <translation>لم تكتمل أي جولة بعد. كن الأول!</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>No round fits these choices.</source>
            <translation>لا جولة تناسب هذه الاختيارات.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>ruleset {number}</source>
            <translation>القواعد ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>Only rounds played like this are compared.</source>
            <translation>لا تُقارَن إلا الجولات الملعوبة هكذا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/scores.py" />
            <source>Rounds played like this are compared, whatever their clock: by what was right.</source>
            <translation>تُقارَن الجولات الملعوبة هكذا أيًّا كان مؤقتها: بعدد الإجابات الصحيحة.</translation>
        </message>
    </context>
    <context>
        <name>SearchHelp</name>
        <message>
            <location filename="../../quizapp/ui/widgets/search_help.py" />
            <source>Words are found by their beginnings, “words in quotes” as they stand; a minus in front leaves out. Fields:</source>
            <translation>تُعثر على الكلمات ببداياتها، و“الكلمات بين علامتي تنصيص” كما هي؛ وعلامة ناقص قبلها تستبعدها. الحقول:</translation>
        </message>
    </context>
    <context>
        <name>SeatCard</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{player}, %n point(s), answers now</source>
            <translation>
                <numerusform>⁨{player}⁩، بلا نقاط، يجيب الآن</numerusform>
                <numerusform>⁨{player}⁩، نقطة واحدة، يجيب الآن</numerusform>
                <numerusform>⁨{player}⁩، نقطتان، يجيب الآن</numerusform>
                <numerusform>⁨{player}⁩، %n نقاط، يجيب الآن</numerusform>
                <numerusform>⁨{player}⁩، %n نقطة، يجيب الآن</numerusform>
                <numerusform>⁨{player}⁩، %n نقطة، يجيب الآن</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{player}, %n point(s), was right</source>
            <translation>
                <numerusform>⁨{player}⁩، بلا نقاط، أصاب</numerusform>
                <numerusform>⁨{player}⁩، نقطة واحدة، أصاب</numerusform>
                <numerusform>⁨{player}⁩، نقطتان، أصاب</numerusform>
                <numerusform>⁨{player}⁩، %n نقاط، أصاب</numerusform>
                <numerusform>⁨{player}⁩، %n نقطة، أصاب</numerusform>
                <numerusform>⁨{player}⁩، %n نقطة، أصاب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{player}, %n point(s), has tried</source>
            <translation>
                <numerusform>⁨{player}⁩، بلا نقاط، حاول</numerusform>
                <numerusform>⁨{player}⁩، نقطة واحدة، حاول</numerusform>
                <numerusform>⁨{player}⁩، نقطتان، حاول</numerusform>
                <numerusform>⁨{player}⁩، %n نقاط، حاول</numerusform>
                <numerusform>⁨{player}⁩، %n نقطة، حاول</numerusform>
                <numerusform>⁨{player}⁩، %n نقطة، حاول</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{player}, %n point(s)</source>
            <translation>
                <numerusform>⁨{player}⁩، بلا نقاط</numerusform>
                <numerusform>⁨{player}⁩، نقطة واحدة</numerusform>
                <numerusform>⁨{player}⁩، نقطتان</numerusform>
                <numerusform>⁨{player}⁩، %n نقاط</numerusform>
                <numerusform>⁨{player}⁩، %n نقطة</numerusform>
                <numerusform>⁨{player}⁩، %n نقطة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/seat_card.py" />
            <source>{words}, letter {key}</source>
            <translation>⁨{words}⁩، الحرف ⁨{key}⁩</translation>
        </message>
    </context>
    <context>
        <name>SeatRow</name>
        <message>
            <location filename="../../quizapp/ui/widgets/seat_row.py" />
            <source>Player {number}</source>
            <translation>اللاعب ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/seat_row.py" />
            <source>Name of player {number}</source>
            <translation>اسم اللاعب ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/seat_row.py" />
            <source>Remove player {number}</source>
            <translation>إزالة اللاعب ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/seat_row.py" />
            <source>Letter of player {number}: {key}. Press another letter to change it.</source>
            <translation>حرف اللاعب ⁨{number}⁩: ⁨{key}⁩. اضغط حرفًا آخر لتغييره.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>High contrast, light</source>
            <translation>تباين عالٍ، فاتح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>High contrast, dark</source>
            <translation>تباين عالٍ، داكن</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>{percent} %</source>
            <translation>⁦{percent}%⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Backups…</source>
            <translation>النسخ الاحتياطية…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Shared bank…</source>
            <translation>مجموعة أسئلة مشتركة…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Sound</source>
            <translation>الصوت</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>On</source>
            <translation>نعم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Off</source>
            <translation>لا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>This computer lacks the sound library, so all is silent; the game's README says how to add it.</source>
            <translation>تنقص هذا الحاسوب مكتبة الصوت، فكل شيء صامت؛ ويذكر ملف README للعبة كيف تُضاف.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Motion</source>
            <translation>الحركة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Full</source>
            <translation>كاملة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Reduced</source>
            <translation>مخففة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>After an answer</source>
            <translation>بعد الإجابة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>When I say so</source>
            <translation>عندما أقرر</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>By itself</source>
            <translation>تلقائيًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>System follows the desktop's own choice, high contrast too.</source>
            <translation>«النظام» يتبع ما يختاره سطح المكتب، والتباين العالي كذلك.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Everything grows with the text.</source>
            <translation>كل شيء يكبر مع النص.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Questions stay in the language that they were written in.</source>
            <translation>تبقى الأسئلة باللغة التي كُتبت بها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Ctrl+M turns it off and on. Nothing is told by sound alone.</source>
            <translation>يوقفه Ctrl+M ويشغّله. ولا يُقال شيء بالصوت وحده.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>System follows the desktop's own choice; Reduced keeps everything still.</source>
            <translation>«النظام» يتبع ما يختاره سطح المكتب؛ و«مخففة» تُبقي كل شيء ساكنًا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>The next question comes when you press Enter, or by itself after the time that reading takes; any key or click then keeps the answer on the screen.</source>
            <translation>يأتي السؤال التالي عندما تضغط Enter، أو تلقائيًا بعد الوقت الذي تستغرقه القراءة؛ وعندئذ يُبقي أي مفتاح أو نقرة الإجابة على الشاشة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Your bank</source>
            <translation>مجموعة أسئلتك</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Questions, rounds and scores are kept here.</source>
            <translation>هنا تُحفظ الأسئلة والجولات والنتائج.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Kept for {player}; other players have their own.</source>
            <translation>تُحفظ للاعب ⁨{player}⁩؛ وللاعبين الآخرين إعداداتهم.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/settings.py" />
            <source>Kept for guests, and for players who have not chosen yet.</source>
            <translation>تُحفظ للضيوف وللاعبين الذين لم يختاروا بعد.</translation>
        </message>
    </context>
    <context>
        <name>ShareBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>Copy the result</source>
            <translation>نسخ النتيجة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>Copy as a picture</source>
            <translation>نسخ كصورة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>Copy the code</source>
            <translation>نسخ الرمز</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>Code: {code}</source>
            <translation>الرمز: ⁨{code}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>Whoever has the same packs gets the same questions with it.</source>
            <translation>من لديه الحزم نفسها ينال به الأسئلة نفسها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>The result is on the clipboard, without answers.</source>
            <translation>النتيجة في الحافظة، بلا إجابات.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>The picture is on the clipboard, without answers.</source>
            <translation>الصورة في الحافظة، بلا إجابات.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_bar.py" />
            <source>The code is on the clipboard.</source>
            <translation>الرمز في الحافظة.</translation>
        </message>
    </context>
    <context>
        <name>SharedBankPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Shared bank</source>
            <translation>مجموعة أسئلة مشتركة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Try it</source>
            <translation>تجربة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Play there from now on</source>
            <translation>اللعب هناك من الآن</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Play at home again</source>
            <translation>العودة إلى مجموعتي</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>The next start plays on {address}.</source>
            <translation>التشغيل التالي يلعب على ⁦{address}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>The next start plays on your own bank.</source>
            <translation>التشغيل التالي يلعب على مجموعة أسئلتك.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>The server is being asked…</source>
            <translation>جارٍ سؤال الخادم…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>A household, a class or a club can play on one bank on a PostgreSQL server: its questions for all, and high scores of everybody. Whoever runs it tells you its address.</source>
            <translation>يستطيع أهل بيت أو صف أو نادٍ أن يلعبوا على مجموعة أسئلة واحدة على خادم ⁦PostgreSQL⁩: أسئلتها للجميع ولوحات صدارتها للجميع. يخبرك من يديرها بعنوانها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Leave the password out: it is taken from .pgpass or PGPASSFILE, and kept nowhere here.</source>
            <translation>لا تكتب كلمة المرور: تؤخذ من ⁦.pgpass⁩ أو ⁦PGPASSFILE⁩، ولا تُحفظ هنا في أي مكان.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/shared_bank.py" />
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
    </context>
    <context>
        <name>SharedDesk</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/shared_desk.py" />
            <source>It answers, with %n question(s).</source>
            <translation>
                <numerusform>الخادم يجيب، وليس فيه أسئلة.</numerusform>
                <numerusform>الخادم يجيب، وفيه سؤال واحد.</numerusform>
                <numerusform>الخادم يجيب، وفيه سؤالان.</numerusform>
                <numerusform>الخادم يجيب، وفيه %n أسئلة.</numerusform>
                <numerusform>الخادم يجيب، وفيه %n سؤالًا.</numerusform>
                <numerusform>الخادم يجيب، وفيه %n سؤال.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/shared_desk.py" />
            <source>You may play and change questions.</source>
            <translation>يمكنك اللعب وتغيير الأسئلة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/shared_desk.py" />
            <source>You may play.</source>
            <translation>يمكنك اللعب.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/shared_desk.py" />
            <source>Kept. Close the window and start quizapp again.</source>
            <translation>تم الحفظ. أغلق النافذة وشغّل ⁦quizapp⁩ من جديد.</translation>
        </message>
    </context>
    <context>
        <name>Shot</name>
        <message>
            <location filename="../../quizapp/ui/widgets/preview_shot.py" />
            <source>The question as it is played</source>
            <translation>السؤال كما يُلعب</translation>
        </message>
    </context>
    <context>
        <name>SideButton</name>
        <message>
            <location filename="../../quizapp/ui/widgets/side_bar.py" />
            <source>This page is open</source>
            <translation>هذه الصفحة مفتوحة</translation>
        </message>
    </context>
    <context>
        <name>SpentPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Begin a new lap</source>
            <translation>بدء دورة جديدة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Practise what was difficult</source>
            <translation>التدرب على الصعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Write questions</source>
            <translation>كتابة أسئلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Open a question file…</source>
            <translation>فتح ملف أسئلة…</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Choose others</source>
            <translation>اختيار غيرها</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>You have had almost all</source>
            <translation>مرّت بك كلها تقريبًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>You have had them all</source>
            <translation>مرّت بك كلها</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>%n question(s) of the {matching} that match are still new. A round from here on begins a new lap: they come first, then others again, in another order.</source>
            <translation>
                <numerusform>لم يبقَ سؤال جديد من ⁨{matching}⁩ مطابقة. الجولة من هنا تبدأ دورة جديدة: تأتي الأسئلة من جديد بترتيب آخر.</numerusform>
                <numerusform>سؤال واحد من ⁨{matching}⁩ مطابقة ما زال جديدًا. الجولة من هنا تبدأ دورة جديدة: يأتي هو أولًا، ثم غيره من جديد بترتيب آخر.</numerusform>
                <numerusform>سؤالان من ⁨{matching}⁩ مطابقة ما زالا جديدين. الجولة من هنا تبدأ دورة جديدة: يأتيان أولًا، ثم غيرهما من جديد بترتيب آخر.</numerusform>
                <numerusform>%n أسئلة من ⁨{matching}⁩ مطابقة ما زالت جديدة. الجولة من هنا تبدأ دورة جديدة: تأتي هي أولًا، ثم غيرها من جديد بترتيب آخر.</numerusform>
                <numerusform>%n سؤالًا من ⁨{matching}⁩ مطابقة ما زالت جديدة. الجولة من هنا تبدأ دورة جديدة: تأتي هي أولًا، ثم غيرها من جديد بترتيب آخر.</numerusform>
                <numerusform>%n سؤال من ⁨{matching}⁩ مطابقة ما زالت جديدة. الجولة من هنا تبدأ دورة جديدة: تأتي هي أولًا، ثم غيرها من جديد بترتيب آخر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>All %n question(s) that match have been asked. A new lap asks them again, in another order.</source>
            <translation>
                <numerusform>لا أسئلة مطابقة. والدورة الجديدة لا تغيّر ذلك.</numerusform>
                <numerusform>السؤال المطابق الوحيد سُئل. الدورة الجديدة تسأله مرة أخرى.</numerusform>
                <numerusform>السؤالان المطابقان سُئلا. الدورة الجديدة تسألهما مرة أخرى بترتيب آخر.</numerusform>
                <numerusform>سُئلت كل الأسئلة المطابقة، وهي %n أسئلة. الدورة الجديدة تسألها مرة أخرى بترتيب آخر.</numerusform>
                <numerusform>سُئلت كل الأسئلة المطابقة، وهي %n سؤالًا. الدورة الجديدة تسألها مرة أخرى بترتيب آخر.</numerusform>
                <numerusform>سُئلت كل الأسئلة المطابقة، وهي %n سؤال. الدورة الجديدة تسألها مرة أخرى بترتيب آخر.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Where free questions are found</source>
            <translation>أين توجد أسئلة حرة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>Open Trivia Database (opentdb.com): some thousand checked questions by its users, under Creative Commons BY-SA 4.0: use and change them, name the source, and pass changes on under the same terms.</source>
            <translation>موقع Open Trivia Database (⁦opentdb.com⁩): بضعة آلاف من الأسئلة المراجَعة كتبها مستخدموه، برخصة ⁦Creative Commons BY-SA 4.0⁩: استخدمها وغيّرها، واذكر المصدر، وانشر التغييرات بالشروط نفسها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>OpenTriviaQA (a project on GitHub): about fifty thousand questions in plain text files, under Creative Commons BY-SA 4.0; of mixed quality.</source>
            <translation>مشروع OpenTriviaQA (على GitHub): نحو خمسين ألف سؤال في ملفات نصية، برخصة ⁦Creative Commons BY-SA 4.0⁩؛ متفاوتة الجودة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>The Trivia API (the-trivia-api.com): free for what earns no money, under Creative Commons BY-NC 4.0.</source>
            <translation>خدمة The Trivia API (⁦the-trivia-api.com⁩): مجانية لما لا يدرّ مالًا، برخصة ⁦Creative Commons BY-NC 4.0⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/spent.py" />
            <source>A licence goes along with the questions: keep their source beside them, and ask whoever wrote a question before you sell it.</source>
            <translation>الرخصة ترافق الأسئلة: أبقِ مصدرها معها، واسأل من كتب السؤال قبل أن تبيعه.</translation>
        </message>
    </context>
    <context>
        <name>StatisticsDesk</name>
        <message>
            <location filename="../../quizapp/ui/statistics_desk.py" />
            <source>Save the chart</source>
            <translation>حفظ الرسم البياني</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/statistics_desk.py" />
            <source>Export all data of a player</source>
            <translation>تصدير كل بيانات لاعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/statistics_desk.py" />
            <source>Deleted for good, and all backups but a new one.</source>
            <translation>حُذف نهائيًا، مع كل النسخ الاحتياطية إلا نسخة جديدة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/statistics_desk.py" />
            <source>Deleted for good.</source>
            <translation>حُذف نهائيًا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/statistics_desk.py" />
            <source>It leaves the disk when every program that has the bank open is closed.</source>
            <translation>يزول عن القرص عندما يُغلق كل برنامج يفتح مجموعة الأسئلة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/statistics_desk.py" />
            <source>Saved to {file}.</source>
            <translation>حُفظ في ⁨{file}⁩.</translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>Statistics</source>
            <translation>الإحصاءات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>How sure, how right</source>
            <translation>التأكد والصواب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>Statistics of {player}</source>
            <translation>إحصاءات ⁨{player}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>{player}, by what you said before the verdict. Answers so far: {count}</source>
            <translation>⁨{player}⁩، بحسب ما قلته قبل الحكم. الإجابات حتى الآن: ⁨{count}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>{player} has not said yet how sure an answer is. Choose Practice, set “Ask how sure you are” to On and play: here you will see what your “sure” is worth.</source>
            <translation>لم يذكر ⁨{player}⁩ بعد مدى تأكده من أي إجابة. اختر «التدريب»، واضبط «السؤال عن مدى تأكدك» على «نعم» والعب: سترى هنا ما تساويه كلمتك «متأكد».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/statistics.py" />
            <source>{sure}: {right} of {answers} right, that is {share}; in the long run between {low} and {high}.</source>
            <translation>⁨{sure}⁩: ⁨{right}⁩ من ⁨{answers}⁩ صحيحة، أي ⁨{share}⁩؛ وعلى المدى البعيد بين ⁨{low}⁩ و⁨{high}⁩.</translation>
        </message>
    </context>
    <context>
        <name>SureBar</name>
        <message>
            <location filename="../../quizapp/ui/widgets/sure_bar.py" />
            <source>How sure are you?</source>
            <translation>ما مدى تأكدك؟</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/sure_bar.py" />
            <source>Another option changes your answer.</source>
            <translation>اختيار خيار آخر يغيّر إجابتك.</translation>
        </message>
    </context>
    <context>
        <name>TheirsPanel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/theirs_panel.py" />
            <source>Changed elsewhere</source>
            <translation>تغيّر في مكان آخر</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/theirs_panel.py" />
            <source>Keep mine</source>
            <translation>إبقاء نسختي</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/theirs_panel.py" />
            <source>Take theirs</source>
            <translation>أخذ النسخة الأخرى</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/theirs_panel.py" />
            <source>Look again</source>
            <translation>النظر من جديد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/theirs_panel.py" />
            <source>This question was changed elsewhere, {moment}.</source>
            <translation>تغيّر هذا السؤال في مكان آخر، ⁨{moment}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/theirs_panel.py" />
            <source>It is in the pack {title} now.</source>
            <translation>هو الآن في الحزمة ⁨{title}⁩.</translation>
        </message>
    </context>
    <context>
        <name>VerdictPanel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Goes on by itself; any key or click stops that.</source>
            <translation>يتابع تلقائيًا؛ وأي مفتاح أو نقرة يوقف ذلك.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Points: {points}</source>
            <translation>النقاط: ⁨{points}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Not saved yet</source>
            <translation>لم تُحفظ بعد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Kept on this computer; sent when the bank can be reached</source>
            <translation>محفوظة على هذا الحاسوب؛ تُرسل عند الوصول إلى مجموعة الأسئلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Not kept: its round or its player was deleted</source>
            <translation>لم تُحفظ: حُذفت جولتها أو لاعبها</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Saved</source>
            <translation>حُفظت</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>Verdict and explanation</source>
            <translation>الحكم والشرح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>no points lost</source>
            <translation>لم تُخصم نقاط</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>{base} × {percent} %</source>
            <translation>⁦{base} × {percent}%⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>{text} × {factor} streak</source>
            <translation>⁨{text}⁩ × ⁨{factor}⁩ للسلسلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/verdict_panel.py" />
            <source>{text} × ½ lifeline</source>
            <translation>⁨{text}⁩ × ½ لوسيلة مساعدة</translation>
        </message>
    </context>
    <context>
        <name>VersionCard</name>
        <message>
            <location filename="../../quizapp/ui/widgets/version_card.py" />
            <source>What this version says</source>
            <translation>ما تقوله هذه النسخة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_card.py" />
            <source>The whole question</source>
            <translation>السؤال كله</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_card.py" />
            <source>Before: {text}</source>
            <translation>قبل: ⁨{text}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_card.py" />
            <source>After: {text}</source>
            <translation>بعد: ⁨{text}⁩</translation>
        </message>
    </context>
    <context>
        <name>VersionModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>Version</source>
            <translation>النسخة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>Saved</source>
            <translation>حُفظت</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>Changed</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>Asked</source>
            <translation>سُئل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>{number}, now</source>
            <translation>⁨{number}⁩، الآن</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>The first version</source>
            <translation>النسخة الأولى</translation>
        </message>
    </context>
    <context>
        <name>VersionTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/version_table.py" />
            <source>Versions of the question</source>
            <translation>نسخ السؤال</translation>
        </message>
    </context>
    <context>
        <name>VersionsPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Earlier versions</source>
            <translation>النسخ السابقة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Bring this version back</source>
            <translation>إرجاع هذه النسخة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Questions that came with the game can only be read.</source>
            <translation>الأسئلة المضمَّنة في اللعبة تُقرأ فقط.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/pages/versions.py" />
            <source>Version {number}, saved {moment}, asked %n time(s)</source>
            <translation>
                <numerusform>النسخة ⁨{number}⁩، حُفظت ⁨{moment}⁩، لم تُسأل</numerusform>
                <numerusform>النسخة ⁨{number}⁩، حُفظت ⁨{moment}⁩، سُئلت مرة واحدة</numerusform>
                <numerusform>النسخة ⁨{number}⁩، حُفظت ⁨{moment}⁩، سُئلت مرتين</numerusform>
                <numerusform>النسخة ⁨{number}⁩، حُفظت ⁨{moment}⁩، سُئلت %n مرات</numerusform>
                <numerusform>النسخة ⁨{number}⁩، حُفظت ⁨{moment}⁩، سُئلت %n مرة</numerusform>
                <numerusform>النسخة ⁨{number}⁩، حُفظت ⁨{moment}⁩، سُئلت %n مرة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Volume</name>
        <message>
            <location filename="../../quizapp/ui/widgets/volume.py" />
            <source>Volume</source>
            <translation>مستوى الصوت</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/volume.py" />
            <source>{percent} %</source>
            <translation>⁦{percent}%⁩</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>A round is waiting for you</source>
            <translation>جولة تنتظرك</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>{player}: {answered} answered, %n point(s) · {choice}</source>
            <translation>
                <numerusform>⁨{player}⁩: أُجيب عن ⁨{answered}⁩، بلا نقاط · ⁨{choice}⁩</numerusform>
                <numerusform>⁨{player}⁩: أُجيب عن ⁨{answered}⁩، نقطة واحدة · ⁨{choice}⁩</numerusform>
                <numerusform>⁨{player}⁩: أُجيب عن ⁨{answered}⁩، نقطتان · ⁨{choice}⁩</numerusform>
                <numerusform>⁨{player}⁩: أُجيب عن ⁨{answered}⁩، %n نقاط · ⁨{choice}⁩</numerusform>
                <numerusform>⁨{player}⁩: أُجيب عن ⁨{answered}⁩، %n نقطة · ⁨{choice}⁩</numerusform>
                <numerusform>⁨{player}⁩: أُجيب عن ⁨{answered}⁩، %n نقطة · ⁨{choice}⁩</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>{player}: {answered} of {length} behind you · {choice}</source>
            <translation>⁨{player}⁩: انتهى ⁨{answered}⁩ من ⁨{length}⁩ · ⁨{choice}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>{player}: {answered} of {length} answered · {choice}</source>
            <translation>⁨{player}⁩: أُجيب عن ⁨{answered}⁩ من ⁨{length}⁩ · ⁨{choice}⁩</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>{player}: {answered} of {length} answered, %n point(s) · {choice}</source>
            <translation>
                <numerusform>⁨{player}⁩: أُجيب عن ⁨{answered}⁩ من ⁨{length}⁩، بلا نقاط · ⁨{choice}⁩</numerusform>
                <numerusform>⁨{player}⁩: أُجيب عن ⁨{answered}⁩ من ⁨{length}⁩، نقطة واحدة · ⁨{choice}⁩</numerusform>
                <numerusform>⁨{player}⁩: أُجيب عن ⁨{answered}⁩ من ⁨{length}⁩، نقطتان · ⁨{choice}⁩</numerusform>
                <numerusform>⁨{player}⁩: أُجيب عن ⁨{answered}⁩ من ⁨{length}⁩، %n نقاط · ⁨{choice}⁩</numerusform>
                <numerusform>⁨{player}⁩: أُجيب عن ⁨{answered}⁩ من ⁨{length}⁩، %n نقطة · ⁨{choice}⁩</numerusform>
                <numerusform>⁨{player}⁩: أُجيب عن ⁨{answered}⁩ من ⁨{length}⁩، %n نقطة · ⁨{choice}⁩</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>Go on with it</source>
            <translation>متابعتها</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/waiting_card.py" />
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
    </context>
    <context>
        <name>WorkshopDesk</name>
        <message>
            <location filename="../../quizapp/ui/workshop_desk.py" />
            <source>Something was changed meanwhile. Undo and redo now name that.</source>
            <translation>تغيّر شيء في هذه الأثناء. يذكره الآن زرّا التراجع والإعادة.</translation>
        </message>
    </context>
    <context>
        <name>WorkshopPage</name>
        <message>
            <location filename="../../quizapp/ui/pages/workshop.py" />
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/workshop.py" />
            <source>The question is saved.</source>
            <translation>حُفظ السؤال.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/workshop.py" />
            <source>That question has been deleted; what you had typed is kept as a new one.</source>
            <translation>حُذف ذلك السؤال؛ وما كتبته محفوظ سؤالًا جديدًا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/workshop.py" />
            <source>Saving adds this to your own questions and hides the built-in one.</source>
            <translation>الحفظ يضيف هذا إلى أسئلتك ويخفي السؤال المضمَّن.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/workshop.py" />
            <source>Back to the round</source>
            <translation>العودة إلى الجولة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/pages/workshop.py" />
            <source>Reports</source>
            <translation>البلاغات</translation>
        </message>
    </context>
    <context>
        <name>_Deleted</name>
        <message>
            <location filename="../../quizapp/ui/widgets/bin_table.py" />
            <source>Deleted</source>
            <translation>محذوف</translation>
        </message>
    </context>
    <context>
        <name>_PlayerTableModel</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_table.py" />
            <source>Player</source>
            <translation>اللاعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_table.py" />
            <source>Rounds</source>
            <translation>الجولات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_table.py" />
            <source>Last played</source>
            <translation>آخر لعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_table.py" />
            <source>never</source>
            <translation>لم يلعب</translation>
        </message>
    </context>
    <context>
        <name>_RemarkTable</name>
        <message>
            <location filename="../../quizapp/ui/widgets/import_remarks.py" />
            <source>Refusals and warnings</source>
            <translation>المرفوضات والتحذيرات</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Play</source>
            <translation>اللعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Scores</source>
            <translation>الصدارة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Players</source>
            <translation>اللاعبون</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/actions.py" />
            <source>Sound off or on</source>
            <translation>تشغيل الصوت أو إيقافه</translation>
        </message>
    </context>
    <context>
        <name>changes</name>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo add</source>
            <translation>تراجع: إضافة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo change</source>
            <translation>تراجع: تغيير</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo delete</source>
            <translation>تراجع: حذف</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo copy</source>
            <translation>تراجع: نسخ</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo hiding</source>
            <translation>تراجع: إخفاء</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo playing again</source>
            <translation>تراجع: إعادة إلى اللعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo import</source>
            <translation>تراجع: استيراد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo move</source>
            <translation>تراجع: نقل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo changes</source>
            <translation>تراجع: تغييرات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo keeping one</source>
            <translation>تراجع: إبقاء واحد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo new pack</source>
            <translation>تراجع: حزمة جديدة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo description</source>
            <translation>تراجع: وصف</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo switching on</source>
            <translation>تراجع: تفعيل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo switching off</source>
            <translation>تراجع: تعطيل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo removing a pack</source>
            <translation>تراجع: إزالة حزمة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo bringing back</source>
            <translation>تراجع: إرجاع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo restore</source>
            <translation>تراجع: استعادة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo add</source>
            <translation>إعادة: إضافة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo change</source>
            <translation>إعادة: تغيير</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo delete</source>
            <translation>إعادة: حذف</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo copy</source>
            <translation>إعادة: نسخ</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo hiding</source>
            <translation>إعادة: إخفاء</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo playing again</source>
            <translation>إعادة: إعادة إلى اللعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo import</source>
            <translation>إعادة: استيراد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo move</source>
            <translation>إعادة: نقل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo changes</source>
            <translation>إعادة: تغييرات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo keeping one</source>
            <translation>إعادة: إبقاء واحد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo new pack</source>
            <translation>إعادة: حزمة جديدة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo description</source>
            <translation>إعادة: وصف</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo switching on</source>
            <translation>إعادة: تفعيل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo switching off</source>
            <translation>إعادة: تعطيل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo removing a pack</source>
            <translation>إعادة: إزالة حزمة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo bringing back</source>
            <translation>إعادة: إرجاع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo restore</source>
            <translation>إعادة: استعادة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/change_words.py" />
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
    </context>
    <context>
        <name>columns</name>
        <message>
            <location filename="../../quizapp/ui/widgets/place_menu.py" />
            <source>Place and width</source>
            <translation>الموضع والعرض</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/place_menu.py" />
            <source>Earlier</source>
            <translation>قبل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/place_menu.py" />
            <source>Later</source>
            <translation>بعد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/place_menu.py" />
            <source>Wider</source>
            <translation>أعرض</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/place_menu.py" />
            <source>Narrower</source>
            <translation>أضيق</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question could not be read.</source>
            <translation>تعذّرت قراءة السؤال.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question has no text; write what is asked.</source>
            <translation>السؤال بلا نص؛ اكتب ما الذي يُسأل عنه.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Option {option} is empty; write an answer or remove it.</source>
            <translation>الخيار ⁨{option}⁩ فارغ؛ اكتب إجابة أو أزله.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no text that can be seen.</source>
            <translation>لا يوجد نص يمكن رؤيته.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Only one answer option, or none; a question needs at least two.</source>
            <translation>خيار إجابة واحد فقط أو لا شيء؛ يحتاج السؤال إلى خيارين على الأقل.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There are more than {most} options; remove some.</source>
            <translation>توجد خيارات أكثر من ⁨{most}⁩؛ أزل بعضها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Two options are the same: “{option}”; change one of them.</source>
            <translation>خياران متطابقان: «⁨{option}⁩»؛ غيّر أحدهما.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The right answer is not one of the options.</source>
            <translation>الإجابة الصحيحة ليست من الخيارات.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The fixed order does not hold each option once.</source>
            <translation>الترتيب الثابت لا يضم كل خيار مرة واحدة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>What is to stand last is not one of the options.</source>
            <translation>ما يجب أن يأتي أخيرًا ليس من الخيارات.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>No option is marked as right; mark one.</source>
            <translation>لا خيار معلَّمًا بأنه صحيح؛ علِّم واحدًا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The text holds characters that cannot be shown; remove them.</source>
            <translation>يحتوي النص على رموز لا يمكن عرضها؛ أزلها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The text is longer than {limit} characters; shorten it.</source>
            <translation>النص أطول من ⁨{limit}⁩ حرفًا؛ اختصره.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The right answer is longer than every other option by a third or more.</source>
            <translation>الإجابة الصحيحة أطول من كل خيار آخر بمقدار الثلث أو أكثر.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A word of the right answer stands in the question: “{word}”.</source>
            <translation>كلمة من الإجابة الصحيحة ترد في السؤال: «⁨{word}⁩».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Two options say nearly the same: “{option}” and “{other}”.</source>
            <translation>خياران يقولان الشيء نفسه تقريبًا: «⁨{option}⁩» و«⁨{other}⁩».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{option}” as an option makes a question easier to guess.</source>
            <translation>وجود «⁨{option}⁩» خيارًا يجعل تخمين الإجابة أسهل.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no explanation of the answer.</source>
            <translation>لا يوجد شرح للإجابة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no source for the answer.</source>
            <translation>لا يوجد مصدر للإجابة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no file {file}.</source>
            <translation>لا يوجد ملف ⁨{file}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file {file} cannot be read; look at its permissions.</source>
            <translation>لا يمكن قراءة الملف ⁨{file}⁩؛ راجع أذوناته.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is not a question pack: a folder with pack.toml and items.toml.</source>
            <translation>⁨{file}⁩ ليس حزمة أسئلة، أي مجلدًا فيه pack.toml وitems.toml.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is not valid TOML: {reason}.</source>
            <translation>⁨{file}⁩ ليس ملف TOML صالحًا: ⁨{reason}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file}, {place}: the field “{field}” is wrong ({reason}).</source>
            <translation>⁨{file}⁩، ⁨{place}⁩: الحقل «⁨{field}⁩» غير صحيح (⁨{reason}⁩).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file}: the ref “{ref}” is used twice; give each its own.</source>
            <translation>⁨{file}⁩: المرجع «⁨{ref}⁩» مستخدم مرتين؛ أعطِ كلًّا منهما مرجعه.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file}, {place}: there is no fact “{ref}” in facts.toml.</source>
            <translation>⁨{file}⁩، ⁨{place}⁩: لا توجد حقيقة «⁨{ref}⁩» في facts.toml.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is not a regular file, so it was not opened as a bank; choose another place.</source>
            <translation>⁨{file}⁩ ليس ملفًا عاديًا، فلم يُفتح بوصفه مجموعة أسئلة؛ اختر مكانًا آخر.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is not a bank of quizapp; it was left untouched; choose another place.</source>
            <translation>⁨{file}⁩ ليس مجموعة أسئلة من quizapp؛ تُرك دون مساس؛ اختر مكانًا آخر.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is empty or cut short, so it is no bank; it was left untouched; move it away to start anew.</source>
            <translation>⁨{file}⁩ فارغ أو مبتور، فليس مجموعة أسئلة؛ تُرك دون مساس؛ انقله من مكانه لتبدأ من جديد.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} is damaged; it was left untouched; restore a backup or move it away.</source>
            <translation>مجموعة الأسئلة ⁨{file}⁩ تالفة؛ تُركت دون مساس؛ استعد نسخة احتياطية أو انقلها من مكانها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} was made by a newer version of quizapp; it was left untouched; update the game.</source>
            <translation>مجموعة الأسئلة ⁨{file}⁩ من إصدار أحدث من quizapp؛ تُركت دون مساس؛ حدّث اللعبة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} is busy in another program; try again in a moment.</source>
            <translation>مجموعة الأسئلة ⁨{file}⁩ مشغولة في برنامج آخر؛ حاول من جديد بعد قليل.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} is being set up or changed by another quizapp; try again when that is done.</source>
            <translation>مجموعة الأسئلة ⁨{file}⁩ يُعدّها أو يغيّرها quizapp آخر؛ حاول من جديد عندما ينتهي.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} cannot be written; look at its permissions.</source>
            <translation>لا يمكن الكتابة في مجموعة الأسئلة ⁨{file}⁩؛ راجع أذوناتها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The shared bank cannot be reached; look at the network and the address.</source>
            <translation>لا يمكن الوصول إلى مجموعة الأسئلة المشتركة؛ راجع الشبكة والعنوان.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A shared bank needs the PostgreSQL driver; install quizapp with its extra “postgres”.</source>
            <translation>تحتاج مجموعة الأسئلة المشتركة إلى مشغّل PostgreSQL؛ ثبّت quizapp مع إضافته «postgres».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The address of the bank cannot be understood; write sqlite:///FILE or postgresql://USER@HOST/NAME.</source>
            <translation>عنوان مجموعة الأسئلة غير مفهوم؛ اكتب ⁦sqlite:///FILE⁩ أو ⁦postgresql://USER@HOST/NAME⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The server of the shared bank asks for a password; write it into ~/.pgpass, or start this in a terminal.</source>
            <translation>خادم مجموعة الأسئلة المشتركة يطلب كلمة مرور؛ اكتبها في ⁦~/.pgpass⁩، أو شغّل هذا من الطرفية.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The server of the shared bank does not let this user in; look at the user's name and the password.</source>
            <translation>خادم مجموعة الأسئلة المشتركة لا يسمح بدخول هذا المستخدم؛ راجع اسم المستخدم وكلمة المرور.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no database of that name on the server; create it there (createdb NAME), or look at the address.</source>
            <translation>لا توجد قاعدة بيانات بهذا الاسم على الخادم؛ أنشئها هناك (⁦createdb NAME⁩)، أو راجع العنوان.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The server does not allow this user to do that in the shared bank; ask whoever keeps it.</source>
            <translation>لا يسمح الخادم لهذا المستخدم بذلك في مجموعة الأسئلة المشتركة؛ اسأل من يرعاها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Your login may play on this shared bank, but not change its questions; ask its owner to make you an author.</source>
            <translation>حسابك يسمح باللعب على مجموعة الأسئلة المشتركة هذه دون تغيير أسئلتها؛ اطلب من مالكها أن يجعلك مؤلفًا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The server of the shared bank could not prove that it is the right one; look at the host in the address and at sslrootcert, and send it no password.</source>
            <translation>تعذّر على خادم مجموعة الأسئلة المشتركة إثبات أنه الخادم الصحيح؛ راجع اسم المضيف في العنوان و⁦sslrootcert⁩، ولا ترسل إليه كلمة مرور.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The shared bank is from an older version of quizapp, and only its owner can bring it up to date; ask them to open it.</source>
            <translation>مجموعة الأسئلة المشتركة من إصدار أقدم من ⁦quizapp⁩، ولا يستطيع تحديثها إلا مالكها؛ اطلب منه أن يفتحها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no bank in that database yet; quizapp share makes one there.</source>
            <translation>لا توجد مجموعة أسئلة في قاعدة البيانات تلك بعد؛ الأمر ⁦quizapp share⁩ ينشئ واحدة هناك.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The shared bank is from an older version of quizapp, and fetching changes nothing there; open it first, or share to it.</source>
            <translation>مجموعة الأسئلة المشتركة من إصدار أقدم من quizapp، وجلبها لا يغيّر شيئًا هناك؛ افتحها أولًا أو شارِك إليها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>That is no server’s address; write postgresql://USER@HOST/NAME.</source>
            <translation>هذا ليس عنوان خادم؛ اكتب ⁦postgresql://USER@HOST/NAME⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no server to share with; name it: quizapp share --database postgresql://USER@HOST/NAME.</source>
            <translation>لا يوجد خادم للمشاركة معه؛ سمِّه: ⁦quizapp share --database postgresql://USER@HOST/NAME⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Only a bank that is a file can be put on a server; name it with --from FILE.</source>
            <translation>لا تُوضع على الخادم إلا مجموعة أسئلة في ملف؛ سمِّها بالخيار ⁦--from FILE⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Only a user of the server who has made this bank and may create roles can do that; ask the server's administrator.</source>
            <translation>لا يستطيع ذلك إلا مستخدم للخادم أنشأ مجموعة الأسئلة هذه ويحق له إنشاء الأدوار؛ اطلب ذلك من مدير الخادم.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Everybody may make tables in this database, and this user cannot forbid it; as the administrator run: REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC.</source>
            <translation>يستطيع الجميع إنشاء جداول في قاعدة البيانات هذه ولا يستطيع هذا المستخدم منع ذلك؛ نفّذ بصفتك المدير: ⁦REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{name}” can be no login: it needs one to 63 letters, and none that the server keeps for itself.</source>
            <translation>لا يصلح «⁨{name}⁩» اسمًا لحساب: يلزم من حرف إلى 63 حرفًا، وألا يكون اسمًا يحتفظ به الخادم لنفسه.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no login “{name}” on that server.</source>
            <translation>لا يوجد حساب «⁨{name}⁩» على ذلك الخادم.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The login “{name}” may do more on that server than this role lets it, so it was not added; take another name, or take that right from it.</source>
            <translation>الحساب «⁨{name}⁩» يملك على ذلك الخادم أكثر مما يسمح به هذا الدور، فلم يُضَف؛ اختر اسمًا آخر أو انزع منه ذلك الحق.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Nobody called “{name}” plays on that bank; look at how it is written.</source>
            <translation>لا أحد باسم «⁨{name}⁩» يلعب على مجموعة الأسئلة تلك؛ راجع طريقة كتابته.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A password needs at least {least} characters; nothing was changed.</source>
            <translation>تحتاج كلمة المرور إلى ⁨{least}⁩ من الأحرف على الأقل؛ لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The two passwords are not the same; nothing was changed.</source>
            <translation>كلمتا المرور غير متطابقتين؛ لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} exists already; give the copy another name.</source>
            <translation>⁨{file}⁩ موجود من قبل؛ أعطِ النسخة اسمًا آخر.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The copy did not pass its check, and nothing was kept; try again.</source>
            <translation>لم تجتز النسخة فحصها، ولم يُحفظ شيء؛ حاول من جديد.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank could not be read or written; the log says why.</source>
            <translation>تعذّرت قراءة مجموعة الأسئلة أو الكتابة فيها؛ السجل يذكر السبب.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The disk is full, so nothing more can be kept; free some space and try again.</source>
            <translation>القرص ممتلئ، فلا يمكن حفظ المزيد؛ حرّر بعض المساحة وحاول من جديد.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The folder {file} cannot be written; look at its permissions or give another with --data-dir.</source>
            <translation>لا يمكن الكتابة في المجلد ⁨{file}⁩؛ راجع أذوناته أو حدّد مجلدًا آخر بالخيار ⁦--data-dir⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no folder {file}; make it, or choose another place.</source>
            <translation>لا يوجد مجلد ⁨{file}⁩؛ أنشئه أو اختر مكانًا آخر.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The name {file} is too long for this disk; choose a shorter one.</source>
            <translation>الاسم ⁨{file}⁩ أطول مما يسمح به هذا القرص؛ اختر اسمًا أقصر.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} has a second name elsewhere, and under two names changes are lost; remove the other name, or make a copy.</source>
            <translation>لمجموعة الأسئلة ⁨{file}⁩ اسم ثانٍ في مكان آخر، وتحت اسمين تضيع التغييرات؛ أزل الاسم الآخر أو أنشئ نسخة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} was moved, deleted or replaced while it was open; put it back, or close quizapp and start it again.</source>
            <translation>نُقلت مجموعة الأسئلة ⁨{file}⁩ أو حُذفت أو استُبدلت وهي مفتوحة؛ أعدها إلى مكانها، أو أغلق quizapp وشغّله من جديد.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>You can play, but scores and new questions of this session are not kept.</source>
            <translation>يمكنك اللعب، لكن نتائج هذه الجلسة وأسئلتها الجديدة لا تُحفظ.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Settings, presets and unsaved questions cannot be written to the disk; they last until the window is closed.</source>
            <translation>لا يمكن كتابة الإعدادات والإعدادات المحفوظة والأسئلة غير المحفوظة على القرص؛ تبقى حتى تُغلق النافذة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The settings could not be read; they are kept as {file}, and are as at first.</source>
            <translation>تعذّرت قراءة الإعدادات؛ حُفظت في ⁨{file}⁩، وعادت كما كانت أول مرة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Not saved yet: the points of this round are safe only while the window is open.</source>
            <translation>لم يُحفظ بعد: نقاط هذه الجولة في أمان ما دامت النافذة مفتوحة فقط.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Your answers are kept on this computer and are sent when that is over, after a restart too.</source>
            <translation>تُحفظ إجاباتك على هذا الحاسوب وتُرسل عند زوال ذلك، وبعد إعادة التشغيل أيضًا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Some answers could not be sent, for their round or their player was deleted meanwhile, or the round was played on elsewhere.</source>
            <translation>تعذّر إرسال بعض الإجابات، فقد حُذفت جولتها أو لاعبها في هذه الأثناء، أو تواصل لعب الجولة في مكان آخر.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Answers that waited to be sent cannot be read any more; what is left of them is kept as {file}.</source>
            <translation>لم تعد قراءة إجابات كانت تنتظر الإرسال ممكنة؛ ما بقي منها محفوظ باسم ⁦{file}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The backup could not be made or did not pass its check; the old one was kept.</source>
            <translation>تعذّر إنشاء النسخة الاحتياطية أو لم تجتز فحصها؛ وأُبقي على القديمة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} exists already; give the backup another name.</source>
            <translation>⁨{file}⁩ موجود من قبل؛ أعطِ النسخة الاحتياطية اسمًا آخر.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This command keeps a bank that is a file; save a shared bank with the tools of PostgreSQL.</source>
            <translation>هذا الأمر يحفظ مجموعة أسئلة في ملف؛ احفظ المجموعة المشتركة بأدوات PostgreSQL.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} still holds what was deleted, and could not be removed; delete it yourself.</source>
            <translation>⁨{file}⁩ ما زال يحتوي على ما حُذف، وتعذّرت إزالته؛ احذفه بنفسك.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The folder {folder} cannot be reached; if it still holds backups, delete them yourself.</source>
            <translation>لا يمكن الوصول إلى المجلد ⁨{folder}⁩؛ إن كانت فيه نسخ احتياطية بعد، فاحذفها بنفسك.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is no whole backup of a bank; choose another.</source>
            <translation>⁨{file}⁩ ليس نسخة احتياطية سليمة لمجموعة أسئلة؛ اختر غيره.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no backup that is whole in {file}; name a file.</source>
            <translation>لا توجد نسخة احتياطية سليمة في ⁨{file}⁩؛ سمِّ ملفًا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank {file} is open in a window; close it, or restore there: Settings, Backups.</source>
            <translation>مجموعة الأسئلة ⁨{file}⁩ مفتوحة في نافذة؛ أغلقها، أو استعد من هناك: الإعدادات، النسخ الاحتياطية.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank was damaged; it is kept as {file}, and a new one was begun.</source>
            <translation>كانت مجموعة الأسئلة تالفة؛ حُفظت في ⁨{file}⁩، وبدأت مجموعة جديدة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The bank's file is damaged: {detail}.</source>
            <translation>ملف مجموعة الأسئلة تالف: ⁨{detail}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A row of {table} points to one that is not there.</source>
            <translation>صف في ⁨{table}⁩ يشير إلى صف غير موجود.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The {column} in row {name} of {table} is nothing that the game writes there.</source>
            <translation>قيمة ⁨{column}⁩ في الصف ⁨{name}⁩ من ⁨{table}⁩ ليست مما تكتبه اللعبة هناك.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The text of {kind} {name} is not what was written.</source>
            <translation>نص ⁨{kind}⁩ ⁨{name}⁩ ليس هو ما كُتب.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The score of a round does not equal its answers (round {name}).</source>
            <translation>نتيجة إحدى الجولات لا تساوي إجاباتها (الجولة ⁨{name}⁩).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A table of the high scores counts other rounds than it has (table {name}).</source>
            <translation>أحد جداول الصدارة يعدّ جولات غير التي فيه (الجدول ⁨{name}⁩).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Too few questions match ({found}, and the round has {wanted}); choose more categories or packs, or a shorter round.</source>
            <translation>الأسئلة المطابقة قليلة جدًا (⁨{found}⁩، والجولة فيها ⁨{wanted}⁩)؛ اختر فئات أو حزمًا أكثر، أو جولة أقصر.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This is no code of a round; it has sixteen letters and digits, such as 4490-0082-EDJP-AS5W.</source>
            <translation>هذا ليس رمز جولة؛ فالرمز ستة عشر حرفًا ورقمًا، مثل ⁦4490-0082-EDJP-AS5W⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This code is from another version of quizapp; both players need the same one.</source>
            <translation>هذا الرمز من إصدار آخر من quizapp؛ يحتاج اللاعبان إلى الإصدار نفسه.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This code belongs to other question packs than yours; both players need the same ones.</source>
            <translation>هذا الرمز لحزم أسئلة غير حزمك؛ يحتاج اللاعبان إلى الحزم نفسها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>These questions are no longer in the bank, so there is nothing to replay.</source>
            <translation>لم تعد هذه الأسئلة في مجموعة الأسئلة، فلا شيء يُعاد لعبه.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Two players have the same name: {player}; change one of them.</source>
            <translation>للاعبين الاسم نفسه: ⁨{player}⁩؛ غيّر أحدهما.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Questions that came with the game cannot be changed or deleted.</source>
            <translation>الأسئلة المضمَّنة في اللعبة لا يمكن تغييرها أو حذفها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question has been changed or deleted meanwhile; open the list again.</source>
            <translation>غُيِّر هذا السؤال أو حُذف في هذه الأثناء؛ افتح القائمة من جديد.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question was changed elsewhere meanwhile. Save again to keep yours; the other stays among its earlier versions.</source>
            <translation>غُيِّر هذا السؤال في مكان آخر في هذه الأثناء. احفظ مرة أخرى لتُبقي نصك؛ ويبقى الآخر بين نسخه السابقة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question was changed elsewhere since you saw it here, so it was not deleted; look at it and delete it again.</source>
            <translation>تغيّر هذا السؤال في مكان آخر منذ رأيته هنا، فلم يُحذف؛ انظر إليه ثم احذفه مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This cannot be undone, for the question has been changed since.</source>
            <translation>لا يمكن التراجع عن هذا، فقد غُيِّر السؤال بعده.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is nothing to undo.</source>
            <translation>لا شيء للتراجع عنه.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This player has been changed or deleted meanwhile; choose again.</source>
            <translation>غُيِّر هذا اللاعب أو حُذف في هذه الأثناء؛ اختر من جديد.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The guest has no name and no mark, and no other player can become the guest.</source>
            <translation>ليس للضيف اسم ولا علامة، ولا يمكن للاعب آخر أن يصبح الضيف.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is a player called “{name}” already; take another name, or merge the two.</source>
            <translation>يوجد لاعب باسم «⁨{name}⁩» من قبل؛ اختر اسمًا آخر أو ادمج الاثنين.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A player needs a name; who has none plays as guest.</source>
            <translation>يحتاج اللاعب إلى اسم؛ ومن لا اسم له يلعب ضيفًا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{name}” plays under another login on this shared bank; take another name, or ask its owner to give you that player.</source>
            <translation>يلعب «⁨{name}⁩» بحساب آخر على مجموعة الأسئلة المشتركة هذه؛ اختر اسمًا آخر، أو اطلب من مالكها أن يعطيك ذلك اللاعب.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This cannot be undone, for these players have played or been changed since.</source>
            <translation>لا يمكن التراجع عن هذا، فقد لعب هؤلاء اللاعبون أو تغيّروا بعده.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no screen to open a window on; start quizapp in a desktop session, or use its commands (quizapp --help).</source>
            <translation>لا توجد شاشة لفتح نافذة عليها؛ شغّل quizapp في جلسة سطح مكتب، أو استخدم أوامره (⁦quizapp --help⁩).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A system library is missing ({detail}); install what the README lists: sudo apt-get install {packages}</source>
            <translation>تنقص مكتبة من مكتبات النظام (⁨{detail}⁩)؛ ثبّت ما يذكره ملف README: ⁦sudo apt-get install {packages}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>quizapp is open already; its window was brought to the front.</source>
            <translation>لعبة quizapp مفتوحة من قبل؛ وقد أُحضرت نافذتها إلى الأمام.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This command is for Linux desktops; here start quizapp from its folder, and choose it once for .quizpack files.</source>
            <translation>هذا الأمر لأسطح مكتب ⁦Linux⁩؛ شغّل ⁦quizapp⁩ هنا من مجلده واختره مرة واحدة لملفات ⁦.quizpack⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A file of the game is missing ({file}); install quizapp again.</source>
            <translation>ينقص ملف من ملفات اللعبة (⁨{file}⁩)؛ ثبّت quizapp من جديد.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The key says {key}, but there are only {options} options.</source>
            <translation>مفتاح الإجابة يقول ⁨{key}⁩، لكن لا يوجد إلا ⁨{options}⁩ من الخيارات.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>More than one option is marked as right; this game needs exactly one.</source>
            <translation>أكثر من خيار معلَّم بأنه صحيح؛ تحتاج هذه اللعبة إلى واحد بالضبط.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Question and answer only, as on a flashcard; there are no wrong answers.</source>
            <translation>سؤال وجواب فقط، كما في بطاقات الحفظ؛ لا توجد إجابات خاطئة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question cannot be answered without its picture, sound or film.</source>
            <translation>لا يمكن الإجابة عن السؤال دون صورته أو صوته أو مقطعه.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question wants an answer typed; the game plays multiple choice and true or false.</source>
            <translation>يطلب هذا السؤال كتابة إجابة؛ واللعبة للاختيار من متعدد والصواب والخطأ.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question wants a number typed; the game plays multiple choice and true or false.</source>
            <translation>يطلب هذا السؤال كتابة عدد؛ واللعبة للاختيار من متعدد والصواب والخطأ.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This is a matching question; the game plays multiple choice and true or false.</source>
            <translation>هذا سؤال مطابقة؛ واللعبة للاختيار من متعدد والصواب والخطأ.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This is an essay question; the game plays multiple choice and true or false.</source>
            <translation>هذا سؤال مقالي؛ واللعبة للاختيار من متعدد والصواب والخطأ.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This is a text with gaps; the game plays multiple choice and true or false.</source>
            <translation>هذا نص فيه فراغات؛ واللعبة للاختيار من متعدد والصواب والخطأ.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This is a text without a question; the game plays multiple choice and true or false.</source>
            <translation>هذا نص بلا سؤال؛ واللعبة للاختيار من متعدد والصواب والخطأ.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question wants things put in order; the game plays multiple choice and true or false.</source>
            <translation>يطلب هذا السؤال ترتيب أشياء؛ واللعبة للاختيار من متعدد والصواب والخطأ.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This question wants things dragged; the game plays multiple choice and true or false.</source>
            <translation>يطلب هذا السؤال سحب أشياء؛ واللعبة للاختيار من متعدد والصواب والخطأ.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This is a question of another kind ({kind}); the game plays multiple choice and true or false.</source>
            <translation>هذا سؤال من نوع آخر (⁨{kind}⁩)؛ واللعبة للاختيار من متعدد والصواب والخطأ.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Some wrong answers earned a part of the points; here they earn none.</source>
            <translation>كان لبعض الإجابات الخاطئة جزء من النقاط؛ وهنا لا تُكسب شيئًا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A picture, sound or film of the question was left out.</source>
            <translation>تُركت صورة أو صوت أو مقطع من السؤال.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Formatting was left out; the text stays.</source>
            <translation>تُرك التنسيق؛ وبقي النص.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{text}” was taken in another spelling of capitals than the format asks for.</source>
            <translation>قُبل «⁨{text}⁩» بحروف كبيرة أو صغيرة غير التي يطلبها التنسيق.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The text still holds braces; look whether the question was cut in the right place.</source>
            <translation>ما زالت في النص أقواس؛ تحقق من أن السؤال قُطع في المكان الصحيح.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A question stood right under the category “{category}”, without an empty line; both were read.</source>
            <translation>كان سؤال تحت الفئة «⁨{category}⁩» مباشرة دون سطر فارغ؛ وقد قُرئ كلاهما.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The same question stands in this file already ({first}).</source>
            <translation>السؤال نفسه موجود في هذا الملف من قبل (⁨{first}⁩).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The text seems to be damaged: “{text}”.</source>
            <translation>يبدو أن النص تالف: «⁨{text}⁩».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{option}” speaks of the other options, so it keeps its place.</source>
            <translation>يتحدث «⁨{option}⁩» عن الخيارات الأخرى، فيبقى في مكانه.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question's own time limit was left out; the round's clock counts.</source>
            <translation>تُرك حد الوقت الخاص بالسؤال؛ والعبرة بمؤقت الجولة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Wrong answers took points away; here they earn none.</source>
            <translation>كانت الإجابات الخاطئة تخصم نقاطًا؛ وهنا لا تُكسب شيئًا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>What was said about an answer was left out.</source>
            <translation>تُرك ما قيل عن إحدى الإجابات.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{text}” was taken as true or false in the order in which they stood.</source>
            <translation>فُهم «⁨{text}⁩» على أنه صواب أو خطأ بالترتيب الذي وردا به.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The sheet “{sheet}” was left out: its columns are not known as a question and its answers.</source>
            <translation>تُركت الورقة «⁨{sheet}⁩»: لا تُعرف أعمدتها سؤالًا وإجاباته.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Questions without an explanation of their answer: {count} of {total}.</source>
            <translation>أسئلة بلا شرح لإجابتها: ⁨{count}⁩ من ⁨{total}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Questions without a source for their answer: {count} of {total}.</source>
            <translation>أسئلة بلا مصدر لإجابتها: ⁨{count}⁩ من ⁨{total}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Row {row} was taken for the names of the columns, not for a question: “{words}”. Where it is one, read the file without a heading (header=0).</source>
            <translation>عُدّ الصف ⁨{row}⁩ أسماء للأعمدة لا سؤالًا: «⁨{words}⁩». إن كان سؤالًا، فاقرأ الملف بلا عناوين (⁦header=0⁩).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is not UTF-8 and was read as {encoding}; where letters look wrong, choose another encoding.</source>
            <translation>الملف ليس بترميز UTF-8 وقُرئ بترميز ⁨{encoding}⁩؛ إن بدت الحروف غريبة، فاختر ترميزًا آخر.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no way of writing called “{name}”; utf-8, utf-16 and cp1252 are some.</source>
            <translation>لا يوجد ترميز اسمه «⁨{name}⁩»؛ من الترميزات utf-8 وutf-16 وcp1252.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The archive lists {entry} and does not hold it.</source>
            <translation>يذكر الأرشيف ⁨{entry}⁩ ولا يحتويه.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is no pack called “{pack}”.</source>
            <translation>لا توجد حزمة اسمها «⁨{pack}⁩».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A brace of the question stands without the other.</source>
            <translation>في السؤال قوس بلا نظيره.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>What stands between the braces does not begin with = or ~.</source>
            <translation>ما بين القوسين لا يبدأ بالرمز = أو ~.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question has no line that begins with ^ and says the answer.</source>
            <translation>ليس في السؤال سطر يبدأ بالرمز ^ ويذكر الإجابة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The options do not stand one a line as A, B, C and so on.</source>
            <translation>الخيارات ليست كل واحد في سطر بالترتيب A ثم B ثم C وهكذا.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This line belongs to no question.</source>
            <translation>هذا السطر لا يتبع أي سؤال.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question ends without a line “ANSWER:”.</source>
            <translation>ينتهي السؤال دون سطر «ANSWER:».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question stands on more than one line; put it on one.</source>
            <translation>السؤال في أكثر من سطر؛ ضعه في سطر واحد.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A field holds something else than text.</source>
            <translation>في أحد الحقول شيء غير النص.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is not UTF-8; was it written as {encoding}? Choose how to read it.</source>
            <translation>الملف ليس بترميز UTF-8؛ هل كُتب بترميز ⁨{encoding}⁩؟ اختر كيف يُقرأ.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is larger than {most}; split it.</source>
            <translation>الملف أكبر من ⁨{most}⁩؛ قسّمه.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file holds more than {most} questions; split it.</source>
            <translation>في الملف أسئلة أكثر من ⁨{most}⁩؛ قسّمه.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is nested too deeply to be read.</source>
            <translation>الملف متداخل بعمق لا يسمح بقراءته.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file took longer than {seconds} seconds to read, so reading was stopped.</source>
            <translation>استغرقت قراءة الملف أكثر من ⁨{seconds}⁩ ثانية، فأُوقفت.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file could not be read to its end; nothing was taken from it.</source>
            <translation>تعذّرت قراءة الملف إلى نهايته؛ ولم يؤخذ منه شيء.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file changed while it was read, so nothing was taken from it; try again when it is whole.</source>
            <translation>تغيّر الملف أثناء قراءته، فلم يؤخذ منه شيء؛ حاول من جديد عندما يكتمل.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} is in no format that this game knows; choose one, if you know better.</source>
            <translation>⁨{file}⁩ ليس بأي صيغة تعرفها هذه اللعبة؛ اختر صيغة إن كنت تعرفها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is not valid JSON ({reason}).</source>
            <translation>الملف ليس بصيغة JSON صالحة (⁨{reason}⁩).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file stops being JSON at line {line}, column {column}.</source>
            <translation>يتوقف الملف عن كونه JSON في السطر ⁨{line}⁩، العمود ⁨{column}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is not valid XML; look at line {line}, column {column}.</source>
            <translation>الملف ليس بصيغة XML صالحة؛ انظر السطر ⁨{line}⁩، العمود ⁨{column}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>XML that is written as {name} cannot be read here; save it as UTF-8.</source>
            <translation>لا يمكن هنا قراءة XML المكتوب بترميز ⁨{name}⁩؛ احفظه بترميز UTF-8.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The archive is damaged or not whole, so it cannot be read.</source>
            <translation>الأرشيف تالف أو ناقص، فلا يمكن قراءته.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The workbook is damaged, or a cell holds something else than it says; save it anew in its program.</source>
            <translation>المصنّف تالف، أو في إحدى خلاياه شيء غير ما تقول؛ احفظه من جديد في برنامجه.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Row {row} of the workbook says something twice, so nothing was taken from it; save it anew in its program.</source>
            <translation>الصف ⁨{row}⁩ من المصنّف يقول شيئًا مرتين، فلم يؤخذ منه شيء؛ احفظه من جديد في برنامجه.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file is something else than it was taken for: {found}.</source>
            <translation>الملف غير ما ظُنّ به: ⁨{found}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file holds no questions, but an answer of the site: {reason}.</source>
            <translation>ليس في الملف أسئلة، بل رد من الموقع: ⁨{reason}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Say which column holds the question and which the answers: --map question=A,key=B,wrong=C.</source>
            <translation>حدّد أي عمود فيه السؤال وأيها فيه الإجابات: ⁦--map question=A,key=B,wrong=C⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The columns cannot be understood: {reason}.</source>
            <translation>الأعمدة غير مفهومة: ⁨{reason}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file declares a document type or entities, which may do harm, so it was not read.</source>
            <translation>يعلن الملف نوع مستند أو كيانات قد تضر، فلم يُقرأ.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The archive holds an entry that may do harm ({entry}), so it was not read.</source>
            <translation>في الأرشيف مُدخل قد يضر (⁨{entry}⁩)، فلم يُقرأ.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The file holds no question.</source>
            <translation>ليس في الملف أي سؤال.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The picture could not be read; it must be PNG, JPEG, GIF or WebP.</source>
            <translation>تعذّرت قراءة الصورة؛ يجب أن تكون PNG أو JPEG أو GIF أو WebP.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The picture is too large: at most {megabytes} MB and {megapixels} million pixels.</source>
            <translation>الصورة كبيرة جدًا: الحد الأقصى ⁨{megabytes}⁩ ميغابايت و⁨{megapixels}⁩ مليون بكسل.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The picture {file} is not in the pack.</source>
            <translation>الصورة ⁨{file}⁩ ليست في الحزمة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is nothing new in the file.</source>
            <translation>لا جديد في الملف.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Questions that read otherwise in the file than here, and stay as they are here: {count}. Say “update” to take them as the file has them.</source>
            <translation>أسئلة نصها في الملف غير نصها هنا، وتبقى كما هي هنا: ⁨{count}⁩. حدّد «update» لتؤخذ كما هي في الملف.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The import was cancelled; nothing of it was kept.</source>
            <translation>أُلغي الاستيراد؛ ولم يُحفظ منه شيء.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>{file} cannot be written; choose another place.</source>
            <translation>لا يمكن كتابة ⁨{file}⁩؛ اختر مكانًا آخر.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The format cannot hold {what}; this was left out.</source>
            <translation>لا تتسع الصيغة لما يلي: ⁨{what}⁩؛ فتُرك.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The format cannot hold this question: {reason}.</source>
            <translation>لا تتسع الصيغة لهذا السؤال: ⁨{reason}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The format {format} can be read but not written.</source>
            <translation>الصيغة ⁨{format}⁩ تُقرأ ولا تُكتب.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question begins with “{word}”, and nothing says who or what that is.</source>
            <translation>يبدأ السؤال بكلمة «⁨{word}⁩»، ولا شيء يذكر من هو أو ما هي.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{word}” turns the question round; write it in capitals, so that nobody reads past it.</source>
            <translation>كلمة «⁨{word}⁩» تقلب معنى السؤال؛ اكتبها بحروف كبيرة كي لا يغفل عنها أحد.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The answers write numbers in different ways: “{option}” and “{other}”.</source>
            <translation>تكتب الإجابات الأعداد بطرق مختلفة: «⁨{option}⁩» و«⁨{other}⁩».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The question is too long for the smallest window; players will have to scroll.</source>
            <translation>السؤال أطول من أن تتسع له أصغر نافذة؛ سيضطر اللاعبون إلى التمرير.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The picture has no description for those who cannot see it.</source>
            <translation>ليس للصورة وصف لمن لا يستطيع رؤيتها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is a question much like this one: “{stem}”.</source>
            <translation>يوجد سؤال شبيه جدًا بهذا: «⁨{stem}⁩».</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is nothing to redo.</source>
            <translation>لا شيء لإعادته.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This cannot be done again, for the same has been changed since.</source>
            <translation>لا يمكن إعادة هذا، فقد تغيّر الشيء نفسه بعده.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Packs that came with the game can be switched off or removed, not changed.</source>
            <translation>الحزم المضمَّنة في اللعبة يمكن تعطيلها أو إزالتها، لا تغييرها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>This pack has been changed or deleted meanwhile; open the list again.</source>
            <translation>غُيِّرت هذه الحزمة أو حُذفت في هذه الأثناء؛ افتح القائمة من جديد.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>A pack needs a title.</source>
            <translation>تحتاج الحزمة إلى عنوان.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>There is a pack called “{title}” already; take another title.</source>
            <translation>توجد حزمة باسم «⁨{title}⁩» من قبل؛ اختر عنوانًا آخر.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{field}:” is no field to search in; there are {known}.</source>
            <translation>«⁨{field}⁩:» ليس حقلًا للبحث؛ الحقول هي ⁨{known}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>“{value}” is nothing that “{field}” can be; try {known}.</source>
            <translation>«⁨{value}⁩» ليس مما يقبله «⁨{field}⁩»؛ جرّب ⁨{known}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The sheet could not be written to {file}.</source>
            <translation>تعذّرت كتابة الورقة في ⁨{file}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>The picture could not be written to {file}.</source>
            <translation>تعذّرت كتابة الصورة في ⁨{file}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/error_texts.py" />
            <source>Something unexpected went wrong; the log says what.</source>
            <translation>حدث خطأ غير متوقع؛ السجل يذكر ما هو.</translation>
        </message>
    </context>
    <context>
        <name>health</name>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>Players reported it: read the reports and fix what they say.</source>
            <translation>أبلغ عنه لاعبون: اقرأ البلاغات وأصلح ما تذكره.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>Those who know more get it wrong more often: check which answer is right.</source>
            <translation>من يعرفون أكثر يخطئون فيه أكثر: تحقق من الإجابة الصحيحة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>Fewer are right than by guessing: check the answer, or ask more plainly.</source>
            <translation>المصيبون أقل مما يصيبه التخمين: تحقق من الإجابة أو اسأل بوضوح أكبر.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>Nobody was right so far: check the answer and the wording.</source>
            <translation>لم يُصب فيه أحد حتى الآن: تحقق من الإجابة والصياغة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>It hardly tells who knows more: make the question or its options clearer.</source>
            <translation>يكاد لا يُظهر من يعرف أكثر: اجعل السؤال أو خياراته أوضح.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>An option fools nobody: put a likelier one in its place.</source>
            <translation>خيار لا يخدع أحدًا: ضع مكانه خيارًا أقرب إلى الاحتمال.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/health_card.py" />
            <source>Nearly all are right: call it easy, or make the wrong options likelier.</source>
            <translation>الجميع تقريبًا يصيبون: سمِّه سهلًا، أو اجعل الخيارات الخاطئة أقرب إلى الاحتمال.</translation>
        </message>
    </context>
    <context>
        <name>party</name>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Not right, {player}. Who else knows?</source>
            <translation>ليست صحيحة، ⁨{player}⁩. من يعرف غيرك؟</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Too late, {player}. Who else knows?</source>
            <translation>فات الوقت، ⁨{player}⁩. من يعرف غيرك؟</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Who knows? Press your letter, or click your name.</source>
            <translation>من يعرف؟ اضغط حرفك أو انقر اسمك.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>{player} answers</source>
            <translation>⁨{player}⁩ يجيب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>It is {player}’s turn</source>
            <translation>الدور على ⁨{player}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Next: {player}</source>
            <translation>التالي: ⁨{player}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Nobody knew it</source>
            <translation>لم يعرفها أحد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Time is up</source>
            <translation>انتهى الوقت</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Right, {player}: %n in a row</source>
            <translation>
                <numerusform>صحيح، ⁨{player}⁩</numerusform>
                <numerusform>صحيح، ⁨{player}⁩: واحدة متتالية</numerusform>
                <numerusform>صحيح، ⁨{player}⁩: اثنتان متتاليتان</numerusform>
                <numerusform>صحيح، ⁨{player}⁩: %n متتالية</numerusform>
                <numerusform>صحيح، ⁨{player}⁩: %n متتالية</numerusform>
                <numerusform>صحيح، ⁨{player}⁩: %n متتالية</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Right, {player}</source>
            <translation>صحيح، ⁨{player}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Time is up, {player}</source>
            <translation>انتهى الوقت، ⁨{player}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Not this time, {player}</source>
            <translation>ليس هذه المرة، ⁨{player}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>All are equal</source>
            <translation>الجميع متعادلون</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>A tie: {players}</source>
            <translation>تعادل: ⁨{players}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>{player} wins</source>
            <translation>الفائز: ⁨{player}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>{one} {won} : {lost} {other}</source>
            <translation>‏⁨{one}⁩ ⁨{won}⁩ : ⁨{lost}⁩ ⁨{other}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>{line} · equal: {tied}</source>
            <translation>⁨{line}⁩ · تعادل: ⁨{tied}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>Your letter buzzes · 0 nobody knows · Esc pause</source>
            <translation>حرفك يقرع الجرس · 0 لا أحد يعرف · Esc إيقاف مؤقت</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>1–{count} answer · Esc pause · F1 keys</source>
            <translation>⁦1–{count}⁩ للإجابة · Esc إيقاف مؤقت · F1 المفاتيح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/party_words.py" />
            <source>{player}: 1–{count} answer · Esc pause · F1 keys</source>
            <translation>⁨{player}⁩: ⁦1–{count}⁩ للإجابة · Esc إيقاف مؤقت · F1 المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>players</name>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>Guest</source>
            <translation>ضيف</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>{colour} {shape}</source>
            <comment>such as: amber star</comment>
            <translation>‏⁨{shape}⁩، ⁨{colour}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>amber</source>
            <translation>كهرماني</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>rose</source>
            <translation>وردي</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>violet</source>
            <translation>بنفسجي</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>teal</source>
            <translation>فيروزي</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>coral</source>
            <translation>مرجاني</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>slate</source>
            <translation>رمادي</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>circle</source>
            <translation>دائرة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>square</source>
            <translation>مربع</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>triangle</source>
            <translation>مثلث</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>star</source>
            <translation>نجمة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>diamond</source>
            <translation>معيّن</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_words.py" />
            <source>hexagon</source>
            <translation>سداسي</translation>
        </message>
    </context>
    <context>
        <name>plots</name>
        <message>
            <location filename="../../quizapp/ui/plot_sheet.py" />
            <source>Statistics of {player}</source>
            <translation>إحصاءات ⁨{player}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>{name} ({answers})</source>
            <translation>‏⁨{name}⁩ (⁨{answers}⁩)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>at least</source>
            <translation>على الأقل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>at most</source>
            <translation>على الأكثر</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Right answers by how sure you were</source>
            <translation>الإجابات الصحيحة بحسب مدى تأكدك</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>how sure (answers)</source>
            <translation>مدى التأكد (الإجابات)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>right, %</source>
            <translation>صحيحة، ⁦%⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>right</source>
            <translation>صحيحة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>The thin lines show where your share really lies, in 95 of 100 cases: the more answers, the shorter they are. The dashed line is pure luck.</source>
            <translation>تُظهر الخطوط الرفيعة أين تقع نسبتك حقًا في 95 حالة من 100: كلما زادت الإجابات قصرت. والخط المتقطع هو الحظ وحده.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Score over time</source>
            <translation>النتيجة مع الوقت</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>rounds, as they were played</source>
            <translation>الجولات بترتيب لعبها</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>points a question</source>
            <translation>نقاط لكل سؤال</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Points a question in %n round(s).</source>
            <translation>
                <numerusform>نقاط كل سؤال، بلا جولات.</numerusform>
                <numerusform>نقاط كل سؤال في جولة واحدة.</numerusform>
                <numerusform>نقاط كل سؤال في جولتين.</numerusform>
                <numerusform>نقاط كل سؤال في %n جولات.</numerusform>
                <numerusform>نقاط كل سؤال في %n جولة.</numerusform>
                <numerusform>نقاط كل سؤال في %n جولة.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Right answers over time</source>
            <translation>الإجابات الصحيحة مع الوقت</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Share of right answers in %n round(s).</source>
            <translation>
                <numerusform>نسبة الإجابات الصحيحة، بلا جولات.</numerusform>
                <numerusform>نسبة الإجابات الصحيحة في جولة واحدة.</numerusform>
                <numerusform>نسبة الإجابات الصحيحة في جولتين.</numerusform>
                <numerusform>نسبة الإجابات الصحيحة في %n جولات.</numerusform>
                <numerusform>نسبة الإجابات الصحيحة في %n جولة.</numerusform>
                <numerusform>نسبة الإجابات الصحيحة في %n جولة.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>mean of {count}</source>
            <translation>متوسط ⁨{count}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>interrupted</source>
            <translation>متقطعة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>a round</source>
            <translation>جولة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>The last {shown} of %n round(s).</source>
            <translation>
                <numerusform>آخر ⁨{shown}⁩، بلا جولات.</numerusform>
                <numerusform>آخر ⁨{shown}⁩ من جولة واحدة.</numerusform>
                <numerusform>آخر ⁨{shown}⁩ من جولتين.</numerusform>
                <numerusform>آخر ⁨{shown}⁩ من %n جولات.</numerusform>
                <numerusform>آخر ⁨{shown}⁩ من %n جولة.</numerusform>
                <numerusform>آخر ⁨{shown}⁩ من %n جولة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>The {shown} with the most answers of %n categories; the table and the CSV file hold all.</source>
            <translation>
                <numerusform>الفئات ⁨{shown}⁩ الأكثر إجابات، بلا فئات؛ والجدول وملف CSV يضمان الكل.</numerusform>
                <numerusform>الفئات ⁨{shown}⁩ الأكثر إجابات من فئة واحدة؛ والجدول وملف CSV يضمان الكل.</numerusform>
                <numerusform>الفئات ⁨{shown}⁩ الأكثر إجابات من فئتين؛ والجدول وملف CSV يضمان الكل.</numerusform>
                <numerusform>الفئات ⁨{shown}⁩ الأكثر إجابات من %n فئات؛ والجدول وملف CSV يضمان الكل.</numerusform>
                <numerusform>الفئات ⁨{shown}⁩ الأكثر إجابات من %n فئة؛ والجدول وملف CSV يضمان الكل.</numerusform>
                <numerusform>الفئات ⁨{shown}⁩ الأكثر إجابات من %n فئة؛ والجدول وملف CSV يضمان الكل.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Right answers by category</source>
            <translation>الإجابات الصحيحة بحسب الفئة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>category (answers)</source>
            <translation>الفئة (الإجابات)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Share of right answers in %n category(s).</source>
            <translation>
                <numerusform>نسبة الإجابات الصحيحة، بلا فئات.</numerusform>
                <numerusform>نسبة الإجابات الصحيحة في فئة واحدة.</numerusform>
                <numerusform>نسبة الإجابات الصحيحة في فئتين.</numerusform>
                <numerusform>نسبة الإجابات الصحيحة في %n فئات.</numerusform>
                <numerusform>نسبة الإجابات الصحيحة في %n فئة.</numerusform>
                <numerusform>نسبة الإجابات الصحيحة في %n فئة.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Right answers by difficulty</source>
            <translation>الإجابات الصحيحة بحسب الصعوبة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>difficulty (answers)</source>
            <translation>الصعوبة (الإجابات)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Share of right answers.</source>
            <translation>نسبة الإجابات الصحيحة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>longer</source>
            <translation>أطول</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>How long answers took</source>
            <translation>كم استغرقت الإجابات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>time, seconds</source>
            <translation>الوقت بالثواني</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>answers</source>
            <translation>إجابات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>wrong</source>
            <translation>خاطئة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>Practice ahead</source>
            <translation>التدريب القادم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>days from today (0: and overdue)</source>
            <translation>الأيام من اليوم (0: مع المتأخرة)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>questions due</source>
            <translation>أسئلة للمراجعة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/player_plots.py" />
            <source>due</source>
            <translation>للمراجعة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The first: {first} (round {first_round}). The latest: {latest} (round {latest_round}).</source>
            <translation>الأولى: ⁨{first}⁩ (الجولة ⁨{first_round}⁩). الأخيرة: ⁨{latest}⁩ (الجولة ⁨{latest_round}⁩).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The lowest: {low} (round {low_round}). The highest: {high} (round {high_round}).</source>
            <translation>الأدنى: ⁨{low}⁩ (الجولة ⁨{low_round}⁩). الأعلى: ⁨{high}⁩ (الجولة ⁨{high_round}⁩).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The same in all: {low}.</source>
            <translation>واحدة في الكل: ⁨{low}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The mean of the last {count} by now: {mean}.</source>
            <translation>متوسط آخر ⁨{count}⁩ الآن: ⁨{mean}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The highest: {highest}, {high}. The lowest: {lowest}, {low}.</source>
            <translation>الأعلى: ⁨{highest}⁩، ⁨{high}⁩. الأدنى: ⁨{lowest}⁩، ⁨{low}⁩.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>How many answers took how many seconds.</source>
            <translation>كم إجابة استغرقت كم ثانية.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>{name}: {count} in all, most of them here: {label} ({most}).</source>
            <translation>⁨{name}⁩: ⁨{count}⁩ في المجموع، وأكثرها هنا: ⁨{label}⁩ (⁨{most}⁩).</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>{name}: none.</source>
            <translation>⁨{name}⁩: لا شيء.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>Due today, with all that is overdue: {today}. Within %n days: {all}.</source>
            <translation>
                <numerusform>للمراجعة اليوم، مع كل المتأخر: ⁨{today}⁩. اليوم: ⁨{all}⁩.</numerusform>
                <numerusform>للمراجعة اليوم، مع كل المتأخر: ⁨{today}⁩. خلال يوم: ⁨{all}⁩.</numerusform>
                <numerusform>للمراجعة اليوم، مع كل المتأخر: ⁨{today}⁩. خلال يومين: ⁨{all}⁩.</numerusform>
                <numerusform>للمراجعة اليوم، مع كل المتأخر: ⁨{today}⁩. خلال %n أيام: ⁨{all}⁩.</numerusform>
                <numerusform>للمراجعة اليوم، مع كل المتأخر: ⁨{today}⁩. خلال %n يومًا: ⁨{all}⁩.</numerusform>
                <numerusform>للمراجعة اليوم، مع كل المتأخر: ⁨{today}⁩. خلال %n يوم: ⁨{all}⁩.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The busiest day is today: {most}.</source>
            <translation>أكثر الأيام ازدحامًا هو اليوم: ⁨{most}⁩.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/plot_words.py" />
            <source>The busiest day is %n day(s) from today: {most}.</source>
            <translation>
                <numerusform>أكثر الأيام ازدحامًا هو اليوم: ⁨{most}⁩.</numerusform>
                <numerusform>أكثر الأيام ازدحامًا هو الغد: ⁨{most}⁩.</numerusform>
                <numerusform>أكثر الأيام ازدحامًا بعد يومين: ⁨{most}⁩.</numerusform>
                <numerusform>أكثر الأيام ازدحامًا بعد %n أيام: ⁨{most}⁩.</numerusform>
                <numerusform>أكثر الأيام ازدحامًا بعد %n يومًا: ⁨{most}⁩.</numerusform>
                <numerusform>أكثر الأيام ازدحامًا بعد %n يوم: ⁨{most}⁩.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>share</name>
        <message>
            <location filename="../../quizapp/ui/widgets/share_card.py" />
            <source>once more, for fun</source>
            <translation>مرة أخرى، للمتعة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/share_card.py" />
            <source>{right} of {asked} · %n point(s)</source>
            <translation>
                <numerusform>⁨{right}⁩ من ⁨{asked}⁩ · بلا نقاط</numerusform>
                <numerusform>⁨{right}⁩ من ⁨{asked}⁩ · نقطة واحدة</numerusform>
                <numerusform>⁨{right}⁩ من ⁨{asked}⁩ · نقطتان</numerusform>
                <numerusform>⁨{right}⁩ من ⁨{asked}⁩ · %n نقاط</numerusform>
                <numerusform>⁨{right}⁩ من ⁨{asked}⁩ · %n نقطة</numerusform>
                <numerusform>⁨{right}⁩ من ⁨{asked}⁩ · %n نقطة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/share_card.py" />
            <source>%n day(s) in a row</source>
            <translation>
                <numerusform>لا أيام متتالية</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان متتاليان</numerusform>
                <numerusform>%n أيام متتالية</numerusform>
                <numerusform>%n يومًا متتاليًا</numerusform>
                <numerusform>%n يوم متتالٍ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/share_card.py" />
            <source>Code: {code}</source>
            <translation>الرمز: ⁨{code}⁩</translation>
        </message>
    </context>
    <context>
        <name>verdict</name>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right again, {count} in a row</source>
            <translation>صحيح مرة أخرى، ⁨{count}⁩ متتالية</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right, that makes {count} in a row</source>
            <translation>صحيح، صارت ⁨{count}⁩ متتالية</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right once more, {count} in a row</source>
            <translation>صحيح من جديد، ⁨{count}⁩ متتالية</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right you are, {count} in a row</source>
            <translation>أصبت، ⁨{count}⁩ متتالية</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right, {count} in a row</source>
            <translation>صحيح، ⁨{count}⁩ متتالية</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right, well done</source>
            <translation>صحيح، أحسنت</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right, that’s the one</source>
            <translation>صحيح، هي هذه</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right you are</source>
            <translation>أصبت</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right, just so</source>
            <translation>صحيح، تمامًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Right, well remembered</source>
            <translation>صحيح، ذاكرة طيبة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Not this time, a good try</source>
            <translation>ليس هذه المرة، محاولة جيدة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Not this time, it was worth a try</source>
            <translation>ليس هذه المرة، كانت تستحق المحاولة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Not this time, here is the answer</source>
            <translation>ليس هذه المرة، إليك الإجابة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Not this time, now you know it</source>
            <translation>ليس هذه المرة، والآن عرفتها</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Not this time</source>
            <translation>ليس هذه المرة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Not this time, that happens</source>
            <translation>ليس هذه المرة، هذا يحدث</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Time is up, no harm done</source>
            <translation>انتهى الوقت، لا بأس</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Time is up, take a breath</source>
            <translation>انتهى الوقت، خذ نفسًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Time is up, here is the answer</source>
            <translation>انتهى الوقت، إليك الإجابة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Time is up, it went quickly</source>
            <translation>انتهى الوقت، مرّ سريعًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/verdict_words.py" />
            <source>Time is up</source>
            <translation>انتهى الوقت</translation>
        </message>
    </context>
    <context>
        <name>versions</name>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Right answer</source>
            <translation>الإجابة الصحيحة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Wrong answers</source>
            <translation>الإجابات الخاطئة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Order of the answers</source>
            <translation>ترتيب الإجابات</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Why an answer is wrong</source>
            <translation>لماذا إجابة خاطئة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Explanation</source>
            <translation>الشرح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Difficulty</source>
            <translation>الصعوبة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Picture</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>As written</source>
            <translation>كما كُتبت</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>The last stays last</source>
            <translation>الأخيرة تبقى أخيرة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>Shuffled</source>
            <translation>مخلوطة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/version_words.py" />
            <source>A picture without a description</source>
            <translation>صورة بلا وصف</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>%n question(s), {seconds} seconds each: press your letter first, then answer within {answer} seconds; a wrong answer opens it to the others.</source>
            <translation>
                <numerusform>لا أسئلة، ⁨{seconds}⁩ ثانية لكل سؤال: اضغط حرفك أولًا ثم أجب خلال ⁨{answer}⁩ ثانية؛ والإجابة الخاطئة تفتحه للآخرين.</numerusform>
                <numerusform>سؤال واحد، ⁨{seconds}⁩ ثانية لكل سؤال: اضغط حرفك أولًا ثم أجب خلال ⁨{answer}⁩ ثانية؛ والإجابة الخاطئة تفتحه للآخرين.</numerusform>
                <numerusform>سؤالان، ⁨{seconds}⁩ ثانية لكل سؤال: اضغط حرفك أولًا ثم أجب خلال ⁨{answer}⁩ ثانية؛ والإجابة الخاطئة تفتحه للآخرين.</numerusform>
                <numerusform>%n أسئلة، ⁨{seconds}⁩ ثانية لكل سؤال: اضغط حرفك أولًا ثم أجب خلال ⁨{answer}⁩ ثانية؛ والإجابة الخاطئة تفتحه للآخرين.</numerusform>
                <numerusform>%n سؤالًا، ⁨{seconds}⁩ ثانية لكل سؤال: اضغط حرفك أولًا ثم أجب خلال ⁨{answer}⁩ ثانية؛ والإجابة الخاطئة تفتحه للآخرين.</numerusform>
                <numerusform>%n سؤال، ⁨{seconds}⁩ ثانية لكل سؤال: اضغط حرفك أولًا ثم أجب خلال ⁨{answer}⁩ ثانية؛ والإجابة الخاطئة تفتحه للآخرين.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>%n question(s), no clock: press your letter first, then answer; a wrong answer opens it to the others.</source>
            <translation>
                <numerusform>لا أسئلة، بلا مؤقت: اضغط حرفك أولًا ثم أجب؛ والإجابة الخاطئة تفتحه للآخرين.</numerusform>
                <numerusform>سؤال واحد، بلا مؤقت: اضغط حرفك أولًا ثم أجب؛ والإجابة الخاطئة تفتحه للآخرين.</numerusform>
                <numerusform>سؤالان، بلا مؤقت: اضغط حرفك أولًا ثم أجب؛ والإجابة الخاطئة تفتحه للآخرين.</numerusform>
                <numerusform>%n أسئلة، بلا مؤقت: اضغط حرفك أولًا ثم أجب؛ والإجابة الخاطئة تفتحه للآخرين.</numerusform>
                <numerusform>%n سؤالًا، بلا مؤقت: اضغط حرفك أولًا ثم أجب؛ والإجابة الخاطئة تفتحه للآخرين.</numerusform>
                <numerusform>%n سؤال، بلا مؤقت: اضغط حرفك أولًا ثم أجب؛ والإجابة الخاطئة تفتحه للآخرين.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>%n question(s) each in turn, {seconds} seconds a question: quick answers earn more, and the most points win.</source>
            <translation>
                <numerusform>لا أسئلة لكل لاعب بالدور، ⁨{seconds}⁩ ثانية للسؤال: الإجابات السريعة تُكسب أكثر، والفوز لصاحب أكثر النقاط.</numerusform>
                <numerusform>سؤال واحد لكل لاعب بالدور، ⁨{seconds}⁩ ثانية للسؤال: الإجابات السريعة تُكسب أكثر، والفوز لصاحب أكثر النقاط.</numerusform>
                <numerusform>سؤالان لكل لاعب بالدور، ⁨{seconds}⁩ ثانية للسؤال: الإجابات السريعة تُكسب أكثر، والفوز لصاحب أكثر النقاط.</numerusform>
                <numerusform>%n أسئلة لكل لاعب بالدور، ⁨{seconds}⁩ ثانية للسؤال: الإجابات السريعة تُكسب أكثر، والفوز لصاحب أكثر النقاط.</numerusform>
                <numerusform>%n سؤالًا لكل لاعب بالدور، ⁨{seconds}⁩ ثانية للسؤال: الإجابات السريعة تُكسب أكثر، والفوز لصاحب أكثر النقاط.</numerusform>
                <numerusform>%n سؤال لكل لاعب بالدور، ⁨{seconds}⁩ ثانية للسؤال: الإجابات السريعة تُكسب أكثر، والفوز لصاحب أكثر النقاط.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/party_words.py" />
            <source>%n question(s) each in turn, no clock: the most points win.</source>
            <translation>
                <numerusform>لا أسئلة لكل لاعب بالدور، بلا مؤقت: الفوز لصاحب أكثر النقاط.</numerusform>
                <numerusform>سؤال واحد لكل لاعب بالدور، بلا مؤقت: الفوز لصاحب أكثر النقاط.</numerusform>
                <numerusform>سؤالان لكل لاعب بالدور، بلا مؤقت: الفوز لصاحب أكثر النقاط.</numerusform>
                <numerusform>%n أسئلة لكل لاعب بالدور، بلا مؤقت: الفوز لصاحب أكثر النقاط.</numerusform>
                <numerusform>%n سؤالًا لكل لاعب بالدور، بلا مؤقت: الفوز لصاحب أكثر النقاط.</numerusform>
                <numerusform>%n سؤال لكل لاعب بالدور، بلا مؤقت: الفوز لصاحب أكثر النقاط.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_words.py" />
            <source>{title} (edition {number})</source>
            <translation>⁨{title}⁩ (الإصدار ⁨{number}⁩)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/pack_words.py" />
            <source>{title} (edition {number}, some hidden)</source>
            <translation>⁨{title}⁩ (الإصدار ⁨{number}⁩، بعضها مخفي)</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>The answer is wrong</source>
            <translation>الإجابة خاطئة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>It is unclear</source>
            <translation>السؤال غير واضح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>It gives its answer away</source>
            <translation>يكشف إجابته</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>It is unfair to a person</source>
            <translation>يظلم شخصًا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>Wrong</source>
            <translation>خطأ</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>Unclear</source>
            <translation>غير واضح</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>Given away</source>
            <translation>مكشوف</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/reason_words.py" />
            <source>Unfair</source>
            <translation>ظالم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_words.py" />
            <source>About a question in quizapp {version}</source>
            <translation>عن سؤال في ⁦quizapp {version}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_words.py" />
            <source>Question: {stem}</source>
            <translation>السؤال: ⁨{stem}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_words.py" />
            <source>Right answer: {key}</source>
            <translation>الإجابة الصحيحة: ⁨{key}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/report_words.py" />
            <source>Pack: {title}</source>
            <translation>الحزمة: ⁨{title}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/source_words.py" />
            <source>Source: {title}</source>
            <translation>المصدر: ⁨{title}⁩</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/widgets/source_words.py" />
            <source>paragraph(s) {number}</source>
            <translation>
                <numerusform>بلا فقرات ⁨{number}⁩</numerusform>
                <numerusform>الفقرة ⁨{number}⁩</numerusform>
                <numerusform>الفقرتان ⁨{number}⁩</numerusform>
                <numerusform>الفقرات ⁨{number}⁩</numerusform>
                <numerusform>الفقرات ⁨{number}⁩</numerusform>
                <numerusform>الفقرات ⁨{number}⁩</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/source_words.py" />
            <source>edition {number}, as of {date}</source>
            <translation>إصدار ⁨{number}⁩، كما في ⁨{date}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/source_words.py" />
            <source>edition {number}</source>
            <translation>الإصدار ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/widgets/source_words.py" />
            <source>imported from {origin}</source>
            <translation>استُوردت من ⁨{origin}⁩</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Classic</source>
            <translation>كلاسيكي</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Survival</source>
            <translation>البقاء</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Sprint</source>
            <translation>السباق</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Daily</source>
            <translation>جولة اليوم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Challenge</source>
            <translation>التحدي</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Mistakes again</source>
            <translation>إعادة الأخطاء</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Practice</source>
            <translation>التدريب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Party</source>
            <translation>حفلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Buzzer party</source>
            <translation>حفلة بالجرس</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Easy</source>
            <translation>سهل</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Medium</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Hard</source>
            <translation>صعب</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>no clock</source>
            <translation>بلا مؤقت</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>{seconds} s</source>
            <translation>⁨{seconds}⁩ ث</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>No category</source>
            <translation>بلا فئة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>{percent} %</source>
            <translation>⁦{percent}%⁩</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>%n question(s) each</source>
            <translation>
                <numerusform>لا أسئلة لكل لاعب</numerusform>
                <numerusform>سؤال واحد لكل لاعب</numerusform>
                <numerusform>سؤالان لكل لاعب</numerusform>
                <numerusform>%n أسئلة لكل لاعب</numerusform>
                <numerusform>%n سؤالًا لكل لاعب</numerusform>
                <numerusform>%n سؤال لكل لاعب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>%n question(s)</source>
            <translation>
                <numerusform>لا أسئلة</numerusform>
                <numerusform>سؤال واحد</numerusform>
                <numerusform>سؤالان</numerusform>
                <numerusform>%n أسئلة</numerusform>
                <numerusform>%n سؤالًا</numerusform>
                <numerusform>%n سؤال</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>lifelines</source>
            <translation>وسائل المساعدة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Three hearts, {seconds} seconds a question, and it gets harder: the third miss ends the round.</source>
            <translation>ثلاثة قلوب، ⁨{seconds}⁩ ثانية لكل سؤال، وتزداد الصعوبة: الخطأ الثالث ينهي الجولة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Three hearts, no clock, and it gets harder: the third miss ends the round.</source>
            <translation>ثلاثة قلوب، بلا مؤقت، وتزداد الصعوبة: الخطأ الثالث ينهي الجولة.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>{seconds} seconds, as many as you can: a wrong answer costs three of them.</source>
            <translation>⁨{seconds}⁩ ثانية، وأكبر عدد تستطيعه: الإجابة الخاطئة تكلّف ثلاث ثوانٍ منها.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>The same ten questions today for everyone with the same packs; your first try counts.</source>
            <translation>الأسئلة العشرة نفسها اليوم لكل من لديه الحزم نفسها؛ والمحسوبة محاولتك الأولى.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>The same questions in the same order for everyone who has the code; the first try counts.</source>
            <translation>الأسئلة نفسها بالترتيب نفسه لكل من لديه الرمز؛ والمحسوبة المحاولة الأولى.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>2 to 8 players here, %n question(s) each, by turns or by buzzer: the most points win.</source>
            <translation>
                <numerusform>من 2 إلى 8 لاعبين هنا، بلا أسئلة، بالدور أو بالجرس: الفوز لصاحب أكثر النقاط.</numerusform>
                <numerusform>من 2 إلى 8 لاعبين هنا، سؤال واحد لكل منهم، بالدور أو بالجرس: الفوز لصاحب أكثر النقاط.</numerusform>
                <numerusform>من 2 إلى 8 لاعبين هنا، سؤالان لكل منهم، بالدور أو بالجرس: الفوز لصاحب أكثر النقاط.</numerusform>
                <numerusform>من 2 إلى 8 لاعبين هنا، %n أسئلة لكل منهم، بالدور أو بالجرس: الفوز لصاحب أكثر النقاط.</numerusform>
                <numerusform>من 2 إلى 8 لاعبين هنا، %n سؤالًا لكل منهم، بالدور أو بالجرس: الفوز لصاحب أكثر النقاط.</numerusform>
                <numerusform>من 2 إلى 8 لاعبين هنا، %n سؤال لكل منهم، بالدور أو بالجرس: الفوز لصاحب أكثر النقاط.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Mistakes and due questions first, then new ones. No clock, no points; stop whenever you like.</source>
            <translation>الأخطاء وما حان وقت مراجعته أولًا، ثم الجديد. بلا مؤقت ولا نقاط؛ وتوقف متى شئت.</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>What was wrong comes again, without a clock and without a rank.</source>
            <translation>ما أخطأت فيه يأتي من جديد، بلا مؤقت ولا مرتبة.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>%n question(s), {seconds} seconds each. Quick answers earn up to twice the points.</source>
            <translation>
                <numerusform>لا أسئلة، ⁨{seconds}⁩ ثانية لكل سؤال. الإجابات السريعة تُكسب حتى ضعف النقاط.</numerusform>
                <numerusform>سؤال واحد، ⁨{seconds}⁩ ثانية لكل سؤال. الإجابات السريعة تُكسب حتى ضعف النقاط.</numerusform>
                <numerusform>سؤالان، ⁨{seconds}⁩ ثانية لكل سؤال. الإجابات السريعة تُكسب حتى ضعف النقاط.</numerusform>
                <numerusform>%n أسئلة، ⁨{seconds}⁩ ثانية لكل سؤال. الإجابات السريعة تُكسب حتى ضعف النقاط.</numerusform>
                <numerusform>%n سؤالًا، ⁨{seconds}⁩ ثانية لكل سؤال. الإجابات السريعة تُكسب حتى ضعف النقاط.</numerusform>
                <numerusform>%n سؤال، ⁨{seconds}⁩ ثانية لكل سؤال. الإجابات السريعة تُكسب حتى ضعف النقاط.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>%n question(s), no clock: take the time you need.</source>
            <translation>
                <numerusform>لا أسئلة، بلا مؤقت: خذ الوقت الذي تحتاج إليه.</numerusform>
                <numerusform>سؤال واحد، بلا مؤقت: خذ الوقت الذي تحتاج إليه.</numerusform>
                <numerusform>سؤالان، بلا مؤقت: خذ الوقت الذي تحتاج إليه.</numerusform>
                <numerusform>%n أسئلة، بلا مؤقت: خذ الوقت الذي تحتاج إليه.</numerusform>
                <numerusform>%n سؤالًا، بلا مؤقت: خذ الوقت الذي تحتاج إليه.</numerusform>
                <numerusform>%n سؤال، بلا مؤقت: خذ الوقت الذي تحتاج إليه.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>gentle reading time</source>
            <translation>قراءة متمهلة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>quick reading time</source>
            <translation>قراءة سريعة</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>A guess</source>
            <translation>تخمين</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Fairly sure</source>
            <translation>شبه متأكد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Sure</source>
            <translation>متأكد</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Again next practice</source>
            <translation>من جديد في التدريب القادم</translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>Again tomorrow</source>
            <translation>من جديد غدًا</translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>Again in %n day(s)</source>
            <translation>
                <numerusform>من جديد اليوم</numerusform>
                <numerusform>من جديد بعد يوم</numerusform>
                <numerusform>من جديد بعد يومين</numerusform>
                <numerusform>من جديد بعد %n أيام</numerusform>
                <numerusform>من جديد بعد %n يومًا</numerusform>
                <numerusform>من جديد بعد %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../quizapp/ui/wording.py" />
            <source>Again in %n month(s)</source>
            <translation>
                <numerusform>من جديد هذا الشهر</numerusform>
                <numerusform>من جديد بعد شهر</numerusform>
                <numerusform>من جديد بعد شهرين</numerusform>
                <numerusform>من جديد بعد %n أشهر</numerusform>
                <numerusform>من جديد بعد %n شهرًا</numerusform>
                <numerusform>من جديد بعد %n شهر</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../quizapp/ui/wording.py" />
            <source>, </source>
            <comment>between the words of a list</comment>
            <translation>، </translation>
        </message>
    </context>
</TS>

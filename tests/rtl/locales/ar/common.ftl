### The words that the sheet prints. The test writes a filler for all others.

kind-worksheet = ورقة عمل
label-for = لمن هذه الورقة
label-aim = الغرض منها
language-name = العربية
running-version = الإصدار { $version }
running-date = { DATETIME($date, dateStyle: "long") }
running-page = صفحة { $page } من { $pages }
label-key-points = النقاط الرئيسية
label-phone = الهاتف
label-email = البريد الإلكتروني
label-web = الموقع
label-hours = ساعات العمل
label-languages = اللغات
label-cost = التكلفة
label-checked = تاريخ التحقق
label-sources = المصادر
label-about = عن هذه الورقة
cost-free = مجاني
language-en = الإنجليزية
language-es = الإسبانية

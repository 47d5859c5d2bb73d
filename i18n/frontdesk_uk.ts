<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Sign out</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Закрити програму</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Вийти з облікового запису?</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are not sent yet and would be lost.</source>
        <translation>
            <numerusform>%n повідомлення ще не надіслано, його буде втрачено.</numerusform>
            <numerusform>%n повідомлення ще не надіслано, їх буде втрачено.</numerusform>
            <numerusform>%n повідомлень ще не надіслано, їх буде втрачено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The offline copy and drafts on this computer are deleted.</source>
        <translation>Офлайн-копію та чернетки на цьому комп’ютері буде видалено.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Залишитися</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Login</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>Name that buyers see</source>
        <translation>Ім’я, яке бачать покупці</translation>
    </message>
    <message>
        <source>First password (12 characters or more)</source>
        <translation>Перший пароль (щонайменше 12 символів)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>Змінити обліковий запис</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Додати колегу</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Супервайзер</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>Маркетолог</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Адміністратор</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Add a colleague</source>
        <translation>Додати колегу</translation>
    </message>
    <message>
        <source>sees identity numbers</source>
        <translation>бачить номери документів</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed in</source>
        <translation>
            <numerusform>вхід на %n пристрої</numerusform>
            <numerusform>вхід на %n пристроях</numerusform>
            <numerusform>вхід на %n пристроях</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>Actions for {name}</source>
        <translation>Дії для {name}</translation>
    </message>
    <message>
        <source>Change name and roles…</source>
        <translation>Змінити ім’я та ролі…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Новий пароль…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Завершити всі сеанси…</translation>
    </message>
    <message>
        <source>Take back the right to identity numbers</source>
        <translation>Забрати право на номери документів</translation>
    </message>
    <message>
        <source>Let them see identity numbers…</source>
        <translation>Дозволити бачити номери документів…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Вимкнути…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Увімкнути</translation>
    </message>
    <message>
        <source>{name} may see and enter customers&apos; identity numbers. Each look is noted with its purpose.</source>
        <translation>{name} зможе бачити й вносити номери документів клієнтів. Кожен перегляд записується разом із метою.</translation>
    </message>
    <message>
        <source>Grant the right to identity numbers?</source>
        <translation>Надати право на номери документів?</translation>
    </message>
    <message>
        <source>Grant it</source>
        <translation>Надати</translation>
    </message>
    <message>
        <source>{name} is signed out on every device within seconds. What they have not sent yet is kept there.</source>
        <translation>Сеанси користувача {name} на всіх пристроях буде завершено за кілька секунд. Ще не надіслане збережеться на пристроях.</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Завершити всі сеанси?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>{name} can no longer sign in. Their messages stay; the account can be switched on again.</source>
        <translation>Користувач {name} більше не зможе увійти. Повідомлення залишаться; обліковий запис можна знову ввімкнути.</translation>
    </message>
    <message>
        <source>Switch off this account?</source>
        <translation>Вимкнути цей обліковий запис?</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Вимкнути</translation>
    </message>
</context>
<context>
    <name>AfterSales</name>
    <message>
        <source>Apply for the buyer</source>
        <translation>Запит від імені покупця</translation>
    </message>
    <message>
        <source>{buyer} has no paid order that can be applied for now.</source>
        <translation>{buyer}: немає оплаченого замовлення, щодо якого зараз можна подати запит.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Вид запиту</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Подати</translation>
    </message>
    <message>
        <source>Order {number} of {buyer} · paid {paid} · at most {most} can be asked for</source>
        <translation>Замовлення {number}, {buyer} · оплачено {paid} · можна запросити до {most}</translation>
    </message>
    <message>
        <source>Refund only</source>
        <translation>Лише кошти</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>Повернення товару й коштів</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмін</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Пошкоджено</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Не той товар</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>Не відповідає опису</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Надто пізно</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Не працює</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Більше не потрібно</translation>
    </message>
    <message>
        <source>Applied for order {number}; the buyer sees it in the chat.</source>
        <translation>Запит щодо замовлення {number} подано; покупець бачить його в чаті.</translation>
    </message>
</context>
<context>
    <name>Aftercare</name>
    <message>
        <source>Send a help link…</source>
        <translation>Надіслати посилання для допомоги…</translation>
    </message>
    <message>
        <source>Apply for a refund, return or exchange…</source>
        <translation>Подати запит на повернення коштів, товару чи обмін…</translation>
    </message>
    <message>
        <source>Help link</source>
        <translation>Посилання для допомоги</translation>
    </message>
    <message>
        <source>Send a card that opens the refund, tracking or after-sales page of an order</source>
        <translation>Надіслати картку, що відкриває сторінку повернення коштів, відстеження чи післяпродажного обслуговування замовлення</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Apply for a refund, return or exchange for this buyer</source>
        <translation>Подати запит на повернення коштів, товару чи обмін від імені цього покупця</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Do not disturb</source>
        <translation>Не турбувати</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <translation>Не турбувати до {time}</translation>
    </message>
    <message>
        <source>{buyer}, waiting {time}, {level}</source>
        <extracomment>Rows in sight; more are scrolled to. Milliseconds after it appeared or moved for which a click on its rows counts for nothing: it was meant for what lay there. Title and margins.</extracomment>
        <translation>{buyer}, очікує {time}, {level}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>прострочено</translation>
    </message>
    <message>
        <source>almost overdue</source>
        <translation>майже прострочено</translation>
    </message>
    <message>
        <source>Only {rate} % of today&apos;s turns were answered in time: {in_time} of {counted}.</source>
        <translation>Сьогодні вчасно надано відповідь лише на {rate} % звернень: {in_time} із {counted}.</translation>
    </message>
    <message>
        <source>A buyer is overdue and nobody has answered.</source>
        <translation>Очікування покупця прострочено, і ніхто не відповідає.</translation>
    </message>
    <message>
        <source>{buyer} is overdue and nobody has answered.</source>
        <translation>Прострочено: {buyer}. Ніхто не відповідає.</translation>
    </message>
    <message>
        <source>{buyer} is overdue and {staff} has not answered.</source>
        <translation>Прострочено: {buyer}. Не відповідає {staff}.</translation>
    </message>
</context>
<context>
    <name>AnsweringBar</name>
    <message>
        <source>Do not answer or edit this message</source>
        <translation>Не відповідати й не змінювати це повідомлення</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Змінити ваше повідомлення</translation>
    </message>
    <message>
        <source>Answer to yourself</source>
        <translation>Відповідь на власне повідомлення</translation>
    </message>
    <message>
        <source>Answer to {name}</source>
        <translation>Відповідь для: {name}</translation>
    </message>
</context>
<context>
    <name>ApprovalBanner</name>
    <message>
        <source>Decide…</source>
        <extracomment>The payment that the person wants to decide on.</extracomment>
        <translation>Вирішити…</translation>
    </message>
    <message>
        <source>{name} asks for your decision: {what}, {amount}.</source>
        <translation>{name} чекає на ваше рішення: {what}, {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>Ще %n чекає.</numerusform>
            <numerusform>Ще %n чекають.</numerusform>
            <numerusform>Ще %n чекають.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>This looks like a card number: {what}.</source>
        <translation>Схоже на номер картки: {what}.</translation>
    </message>
    <message>
        <source>This looks like a password or a secret code: {what}.</source>
        <translation>Схоже на пароль або секретний код: {what}.</translation>
    </message>
    <message>
        <source>{what} is not filled in.</source>
        <translation>Не заповнено: {what}.</translation>
    </message>
    <message>
        <source>“{what}”: this chat is with another buyer. {whose} wrote in another chat.</source>
        <translation>«{what}»: у цьому чаті інший покупець. {whose} пише в іншому чаті.</translation>
    </message>
    <message>
        <source>{what} belongs to another buyer: {whose}.</source>
        <translation>{what} належить іншому покупцеві: {whose}.</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[зображення]</translation>
    </message>
    <message>
        <source>[card]</source>
        <translation>[картка]</translation>
    </message>
</context>
<context>
    <name>AssistantTab</name>
    <message>
        <source>Suggested replies</source>
        <extracomment>Milliseconds that a notice is in sight until it counts as read.</extracomment>
        <translation>Запропоновані відповіді</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Помічник</translation>
    </message>
    <message numerus="yes">
        <source>%n suggested reply(s)</source>
        <translation>
            <numerusform>%n запропонована відповідь</numerusform>
            <numerusform>%n запропоновані відповіді</numerusform>
            <numerusform>%n запропонованих відповідей</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a chat to see what was answered to questions like its buyer&apos;s.</source>
        <translation>Відкрийте чат, щоб побачити відповіді на схожі запитання.</translation>
    </message>
    <message>
        <source>Nobody waits for an answer in this chat.</source>
        <translation>У цьому чаті ніхто не очікує відповіді.</translation>
    </message>
    <message>
        <source>Learning from past answers on this computer…</source>
        <translation>Вивчаємо попередні відповіді на цьому комп’ютері…</translation>
    </message>
    <message>
        <source>Nothing like this was answered before.</source>
        <translation>На таке ще не відповідали.</translation>
    </message>
    <message>
        <source>It will not be suggested again here.</source>
        <translation>Тут її більше не буде запропоновано.</translation>
    </message>
</context>
<context>
    <name>Assisting</name>
    <message>
        <source>Assistant</source>
        <translation>Помічник</translation>
    </message>
    <message>
        <source>Show suggested replies</source>
        <translation>Показати запропоновані відповіді</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Audit log</source>
        <extracomment>Writes a file away from the GUI thread, then calls back on it: None, or what went wrong. Older rows are asked for when so few are left below; milliseconds after typing until the hub is asked.</extracomment>
        <translation>Журнал аудиту</translation>
    </message>
    <message>
        <source>Check the whole log</source>
        <translation>Перевірити весь журнал</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Експортувати CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Order, coupon or profile</source>
        <translation>Замовлення, купон або профіль</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Попередній день</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Наступний день</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Усі дні</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про що</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Що зроблено</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
    <message>
        <source>Nothing was recorded that is like this. Choose another filter.</source>
        <translation>Таких записів немає. Виберіть інший фільтр.</translation>
    </message>
    <message>
        <source>Going along the whole log…</source>
        <translation>Триває перевірка всього журналу…</translation>
    </message>
    <message>
        <source>Each row holds a hash of the row before: what was changed or taken out shows in the check.</source>
        <translation>Кожен рядок містить хеш попереднього: перевірка покаже, що змінено чи вилучено.</translation>
    </message>
    <message>
        <source>THE LOG DOES NOT HOLD: row {row} was changed, or a row before it taken out. {rows} rows before it hold.</source>
        <translation>ЖУРНАЛ ПОРУШЕНО: рядок {row} змінено або рядок перед ним вилучено. Рядків перед ним без порушень: {rows}.</translation>
    </message>
    <message>
        <source>THE LOG IS CUT OFF: {rows} rows hold, but row {row}, which was noted beside the database, is gone.</source>
        <translation>ЖУРНАЛ ОБРІЗАНО: рядків без порушень: {rows}, але рядка {row}, занотованого поза базою даних, немає.</translation>
    </message>
    <message>
        <source>All {rows} rows hold. Hash of the newest one: {hash}</source>
        <translation>Усі рядки без порушень: {rows}. Хеш найновішого: {hash}</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Експорт CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>Не вдалося зберегти {file}: {reason}. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>What can be chosen as a filter: beginnings of actions. Told with an amount, or of no use to a person.</extracomment>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Orders and refunds</source>
        <translation>Замовлення й повернення коштів</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Купони</translation>
    </message>
    <message>
        <source>Customers and contacts</source>
        <translation>Клієнти й контакти</translation>
    </message>
    <message>
        <source>Service bookings</source>
        <translation>Записи на послуги</translation>
    </message>
    <message>
        <source>Accounts and roles</source>
        <translation>Облікові записи й ролі</translation>
    </message>
    <message>
        <source>Small payments</source>
        <translation>Малі платежі</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Ліди</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Лендинги</translation>
    </message>
    <message>
        <source>Contacts by landings</source>
        <translation>Контакти з лендингів</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запити</translation>
    </message>
    <message>
        <source>Changed messages</source>
        <translation>Змінені повідомлення</translation>
    </message>
    <message>
        <source>Blocks and reports</source>
        <translation>Блокування та скарги</translation>
    </message>
    <message>
        <source>The shop and its rules</source>
        <translation>Магазин і його правила</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Персональні дані</translation>
    </message>
    <message>
        <source>This log</source>
        <translation>Цей журнал</translation>
    </message>
    <message>
        <source>Changed the price</source>
        <translation>Змінено ціну</translation>
    </message>
    <message>
        <source>Changed the address</source>
        <translation>Змінено адресу</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Відправлено</translation>
    </message>
    <message>
        <source>Set a remark</source>
        <translation>Додано позначку</translation>
    </message>
    <message>
        <source>Applied for a refund or exchange</source>
        <translation>Подано заявку на повернення чи обмін</translation>
    </message>
    <message>
        <source>Decided on an application</source>
        <translation>Прийнято рішення за заявкою</translation>
    </message>
    <message>
        <source>Paying back failed</source>
        <translation>Кошти не вдалося повернути</translation>
    </message>
    <message>
        <source>Price: no answer from the shop&apos;s system</source>
        <translation>Ціна: система магазину не відповіла</translation>
    </message>
    <message>
        <source>Address: no answer from the shop&apos;s system</source>
        <translation>Адреса: система магазину не відповіла</translation>
    </message>
    <message>
        <source>Shipping: no answer from the shop&apos;s system</source>
        <translation>Відправлення: система магазину не відповіла</translation>
    </message>
    <message>
        <source>Asked for a small payment</source>
        <translation>Запит на малий платіж</translation>
    </message>
    <message>
        <source>Approved a small payment</source>
        <translation>Схвалено малий платіж</translation>
    </message>
    <message>
        <source>Refused a small payment</source>
        <translation>Відхилено малий платіж</translation>
    </message>
    <message>
        <source>Cancelled a small payment</source>
        <translation>Скасовано малий платіж</translation>
    </message>
    <message>
        <source>A small payment expired</source>
        <translation>Термін малого платежу минув</translation>
    </message>
    <message>
        <source>The provider took a small payment</source>
        <translation>Провайдер прийняв малий платіж</translation>
    </message>
    <message>
        <source>A small payment was paid</source>
        <translation>Малий платіж сплачено</translation>
    </message>
    <message>
        <source>The provider closed a small payment</source>
        <translation>Провайдер закрив малий платіж</translation>
    </message>
    <message>
        <source>The provider declined a small payment</source>
        <translation>Провайдер відхилив малий платіж</translation>
    </message>
    <message>
        <source>The provider contradicted itself</source>
        <translation>Провайдер суперечить сам собі</translation>
    </message>
    <message>
        <source>Changed a message</source>
        <translation>Змінено повідомлення</translation>
    </message>
    <message>
        <source>Recalled a message</source>
        <translation>Відкликано повідомлення</translation>
    </message>
    <message>
        <source>Blocked a buyer</source>
        <translation>Заблоковано покупця</translation>
    </message>
    <message>
        <source>Undid a block</source>
        <translation>Блокування скасовано</translation>
    </message>
    <message>
        <source>Unblocked a buyer</source>
        <translation>Розблоковано покупця</translation>
    </message>
    <message>
        <source>Undid an unblocking</source>
        <translation>Розблокування скасовано</translation>
    </message>
    <message>
        <source>Reported a buyer</source>
        <translation>Поскаржено на покупця</translation>
    </message>
    <message>
        <source>Handled a report</source>
        <translation>Опрацьовано скаргу</translation>
    </message>
    <message>
        <source>Looked at a lead&apos;s number</source>
        <translation>Переглянуто номер ліда</translation>
    </message>
    <message>
        <source>Changed a lead</source>
        <translation>Змінено лід</translation>
    </message>
    <message>
        <source>Logged a call</source>
        <translation>Записано дзвінок</translation>
    </message>
    <message>
        <source>Exported the leads</source>
        <translation>Ліди експортовано</translation>
    </message>
    <message>
        <source>Made a landing</source>
        <translation>Створення лендингу</translation>
    </message>
    <message>
        <source>Changed a landing</source>
        <translation>Зміна лендингу</translation>
    </message>
    <message>
        <source>Decided on a landing&apos;s approval</source>
        <translation>Рішення про схвалення лендингу</translation>
    </message>
    <message>
        <source>Made a landing&apos;s API key</source>
        <translation>Створення ключа API лендингу</translation>
    </message>
    <message>
        <source>Revoked a landing&apos;s API key</source>
        <translation>Відкликання ключа API лендингу</translation>
    </message>
    <message>
        <source>Entered an order by hand</source>
        <translation>Замовлення введено вручну</translation>
    </message>
    <message>
        <source>Looked at a contact&apos;s number</source>
        <translation>Перегляд номера контакту</translation>
    </message>
    <message>
        <source>Exported the contacts</source>
        <translation>Експорт контактів</translation>
    </message>
    <message>
        <source>Imported contacts</source>
        <translation>Імпорт контактів</translation>
    </message>
    <message>
        <source>Switched Receive data of a colleague</source>
        <translation>Зміна отримання контактів для колеги</translation>
    </message>
    <message>
        <source>Let waiting contacts be shared out</source>
        <translation>Дозвіл на розподіл контактів, що чекали</translation>
    </message>
    <message>
        <source>Gave a contact to somebody else</source>
        <translation>Передача контакту іншій людині</translation>
    </message>
    <message>
        <source>Deleted a duplicate contact</source>
        <translation>Видалення дубліката контакту</translation>
    </message>
    <message>
        <source>Took back the deletion of a contact</source>
        <translation>Скасування видалення контакту</translation>
    </message>
    <message>
        <source>Exported contacts</source>
        <translation>Експорт контактів</translation>
    </message>
    <message>
        <source>Exported the marketing figures</source>
        <translation>Експорт показників маркетингу</translation>
    </message>
    <message>
        <source>Looked at a request&apos;s number</source>
        <translation>Перегляд номера із запиту</translation>
    </message>
    <message>
        <source>Looked at the number of a parcel&apos;s buyer</source>
        <translation>Перегляд номера покупця посилки</translation>
    </message>
    <message>
        <source>Logged a call about a request</source>
        <translation>Запис дзвінка щодо запиту</translation>
    </message>
    <message>
        <source>Closed a request</source>
        <translation>Закриття запиту</translation>
    </message>
    <message>
        <source>Deleted a request</source>
        <translation>Видалення запиту</translation>
    </message>
    <message>
        <source>Restored a request</source>
        <translation>Відновлення запиту</translation>
    </message>
    <message>
        <source>Changed tabs and targets of requests</source>
        <translation>Зміна вкладок і строків запитів</translation>
    </message>
    <message>
        <source>Changed the e-mails about requests</source>
        <translation>Зміна листів про запити</translation>
    </message>
    <message>
        <source>Changed whether the shop is a Partner</source>
        <translation>Змінено статус партнера магазину</translation>
    </message>
    <message>
        <source>Changed the limits of small payments</source>
        <translation>Змінено межі малих платежів</translation>
    </message>
    <message>
        <source>The business package was paid</source>
        <translation>Бізнес-пакет оплачено</translation>
    </message>
    <message>
        <source>Began to pay for the business package</source>
        <translation>Почато оплату бізнес-пакета</translation>
    </message>
    <message>
        <source>The payment for the business package can be made</source>
        <translation>Бізнес-пакет можна оплатити</translation>
    </message>
    <message>
        <source>Cancelled the payment for the business package</source>
        <translation>Скасовано оплату бізнес-пакета</translation>
    </message>
    <message>
        <source>The time to pay for the business package was over</source>
        <translation>Час на оплату бізнес-пакета минув</translation>
    </message>
    <message>
        <source>The payment for the business package was closed</source>
        <translation>Оплату бізнес-пакета закрито</translation>
    </message>
    <message>
        <source>The provider refused the payment for the business package</source>
        <translation>Провайдер відхилив оплату бізнес-пакета</translation>
    </message>
    <message>
        <source>The provider contradicts itself about the business package</source>
        <translation>Провайдер суперечить собі щодо бізнес-пакета</translation>
    </message>
    <message>
        <source>Made a coupon</source>
        <translation>Створено купон</translation>
    </message>
    <message>
        <source>Ended a coupon</source>
        <translation>Завершено купон</translation>
    </message>
    <message>
        <source>Gave a coupon</source>
        <translation>Видано купон</translation>
    </message>
    <message>
        <source>Looked at a contact</source>
        <translation>Переглянуто контакт</translation>
    </message>
    <message>
        <source>Changed a profile</source>
        <translation>Змінено профіль</translation>
    </message>
    <message>
        <source>Exported customers</source>
        <translation>Експортовано клієнтів</translation>
    </message>
    <message>
        <source>Linked two profiles</source>
        <translation>Пов’язано два профілі</translation>
    </message>
    <message>
        <source>Unlinked two profiles</source>
        <translation>Роз’єднано два профілі</translation>
    </message>
    <message>
        <source>Booked points</source>
        <translation>Проведено бали</translation>
    </message>
    <message>
        <source>Entered a debt</source>
        <translation>Внесено борг</translation>
    </message>
    <message>
        <source>Settled a debt</source>
        <translation>Борг закрито</translation>
    </message>
    <message>
        <source>Changed an identity number</source>
        <translation>Змінено номер документа</translation>
    </message>
    <message>
        <source>Looked at an identity number</source>
        <translation>Переглянуто номер документа</translation>
    </message>
    <message>
        <source>Booked a service</source>
        <translation>Записано на послугу</translation>
    </message>
    <message>
        <source>Moved or changed a booking</source>
        <translation>Перенесено або змінено запис</translation>
    </message>
    <message>
        <source>Confirmed a booking</source>
        <translation>Підтверджено запис</translation>
    </message>
    <message>
        <source>Said that a service is done</source>
        <translation>Позначено, що послугу надано</translation>
    </message>
    <message>
        <source>Said that a customer did not come</source>
        <translation>Позначено, що клієнт не прийшов</translation>
    </message>
    <message>
        <source>Cancelled a booking</source>
        <translation>Скасовано запис</translation>
    </message>
    <message>
        <source>Opened a booking again</source>
        <translation>Запис відкрито знову</translation>
    </message>
    <message>
        <source>Created a profile</source>
        <translation>Створено профіль</translation>
    </message>
    <message>
        <source>Created an account</source>
        <translation>Створено обліковий запис</translation>
    </message>
    <message>
        <source>Changed an account</source>
        <translation>Змінено обліковий запис</translation>
    </message>
    <message>
        <source>Signed somebody out everywhere</source>
        <translation>Завершено всі сеанси користувача</translation>
    </message>
    <message>
        <source>Imported a file</source>
        <translation>Імпортовано файл</translation>
    </message>
    <message>
        <source>Logged a phone call</source>
        <translation>Записано телефонний дзвінок</translation>
    </message>
    <message>
        <source>Exported a person&apos;s data</source>
        <translation>Експортовано дані особи</translation>
    </message>
    <message>
        <source>Erased a person&apos;s data</source>
        <translation>Видалено дані особи</translation>
    </message>
    <message>
        <source>Exported who looked at whose data</source>
        <translation>Експортовано журнал переглядів даних</translation>
    </message>
    <message>
        <source>Set what desks keep at hand offline</source>
        <translation>Визначено, що робочі місця зберігають офлайн</translation>
    </message>
    <message>
        <source>Set after how long personal data goes</source>
        <translation>Змінено строк зберігання персональних даних</translation>
    </message>
    <message>
        <source>Read this log</source>
        <translation>Переглянуто цей журнал</translation>
    </message>
    <message>
        <source>Checked this log</source>
        <translation>Перевірено цей журнал</translation>
    </message>
    <message>
        <source>Exported this log</source>
        <translation>Експортовано цей журнал</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>refund only</source>
        <translation>лише кошти</translation>
    </message>
    <message>
        <source>return and refund</source>
        <translation>повернення товару й коштів</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>обмін</translation>
    </message>
    <message>
        <source>free delivery</source>
        <translation>безкоштовна доставка</translation>
    </message>
    <message>
        <source>before</source>
        <translation>було</translation>
    </message>
    <message>
        <source>after</source>
        <translation>стало</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сума</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значення</translation>
    </message>
    <message>
        <source>orders from</source>
        <translation>замовлення від</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>кількість</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>схвалено</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>ролі</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>може входити</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>окремі права</translation>
    </message>
    <message>
        <source>points</source>
        <translation>бали</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>баланс</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>order</source>
        <translation>замовлення</translation>
    </message>
    <message>
        <source>booked for</source>
        <translation>записано на</translation>
    </message>
    <message>
        <source>other profile</source>
        <translation>інший профіль</translation>
    </message>
    <message>
        <source>a number is kept</source>
        <translation>номер зберігається</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>поля</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>мета</translation>
    </message>
    <message>
        <source>with phone numbers</source>
        <translation>з номерами</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>сегмент</translation>
    </message>
    <message>
        <source>mail server</source>
        <translation>поштовий сервер</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>отримувачі</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>увімкнено</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>перевізник</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>номер відстеження</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>прапорець</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>покупець</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>рядків</translation>
    </message>
    <message>
        <source>added</source>
        <translation>додано</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>name</source>
        <translation>назва</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>з помилками</translation>
    </message>
    <message>
        <source>person</source>
        <translation>особа</translation>
    </message>
    <message>
        <source>action</source>
        <translation>дія</translation>
    </message>
    <message>
        <source>about</source>
        <translation>про що</translation>
    </message>
    <message>
        <source>from</source>
        <translation>від</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>результат</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>рядки</translation>
    </message>
    <message>
        <source>by its time</source>
        <translation>за строком</translation>
    </message>
    <message>
        <source>chats (days)</source>
        <translation>чати (дні)</translation>
    </message>
    <message>
        <source>profiles (days)</source>
        <translation>профілі (дні)</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Hide this notice</source>
        <translation>Приховати це сповіщення</translation>
    </message>
</context>
<context>
    <name>BlockButton</name>
    <message>
        <source>Unblock this buyer</source>
        <translation>Розблокувати покупця</translation>
    </message>
    <message>
        <source>Block this buyer…</source>
        <translation>Заблокувати покупця…</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block {name}?</source>
        <translation>Заблокувати: {name}?</translation>
    </message>
    <message>
        <source>What {name} writes from now on is kept unseen: no sound, no clock, in no figure. Nobody can write to {name}, who is not told. You can unblock at any time; nothing is lost.</source>
        <translation>Усе, що відтепер напише {name}, зберігається невидимим: без звуку, без відліку, поза всіма показниками. Ніхто не зможе написати цьому покупцеві ({name}); про блокування покупець не дізнається. Розблокувати можна будь-коли, нічого не пропаде.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Заблокувати</translation>
    </message>
</context>
<context>
    <name>BlockUndo</name>
    <message>
        <source>{name} is blocked.</source>
        <translation>Заблоковано: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is unblocked; %n kept message(s) came into the chat.</source>
        <translation>
            <numerusform>Розблоковано: {name}; %n збережене повідомлення з’явилося в чаті.</numerusform>
            <numerusform>Розблоковано: {name}; %n збережені повідомлення з’явилися в чаті.</numerusform>
            <numerusform>Розблоковано: {name}; %n збережених повідомлень з’явилося в чаті.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is unblocked.</source>
        <translation>Розблоковано: {name}.</translation>
    </message>
</context>
<context>
    <name>BlockedFoot</name>
    <message>
        <source>You cannot write: this buyer is blocked</source>
        <translation>Написати не можна: покупця заблоковано</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>What they write is kept unseen; it comes into the chat when you unblock them.</source>
        <translation>Те, що пише покупець, зберігається невидимим; після розблокування воно з’явиться в чаті.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>load {load}</source>
        <extracomment>One agent&apos;s day by hour: (share of the busiest hour, theme colour) for each; () while it is not known.</extracomment>
        <translation>навантаження {load}</translation>
    </message>
    <message>
        <source>{count} waiting, longest {time}</source>
        <translation>очікують: {count}, найдовше {time}</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>прострочено: {count}</translation>
    </message>
    <message>
        <source>reply rate {rate}</source>
        <translation>частка відповідей {rate}</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <translation>{state} з {time}</translation>
    </message>
    <message>
        <source>Overdue · {count}</source>
        <translation>Прострочено · {count}</translation>
    </message>
    <message>
        <source>Queue · {count}</source>
        <translation>Черга · {count}</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>спершу найдовші</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>очікує {time}</translation>
    </message>
    <message>
        <source>No. {place}</source>
        <translation>№ {place}</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>у черзі</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>нічий чат</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Зайнято</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Не на місці</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Офлайн</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>The theme&apos;s dot of a presence, and whether it is hollow: colour alone never tells.</extracomment>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Навантаження</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікують</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Найдовше</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Простроч.</translation>
    </message>
    <message>
        <source>Reply rate</source>
        <translation>Частка відп.</translation>
    </message>
    <message>
        <source>Everybody of this shop who answers buyers.</source>
        <translation>Усі в цьому магазині, хто відповідає покупцям.</translation>
    </message>
    <message>
        <source>What each person chose; without a connection they become away, then offline.</source>
        <translation>Що обрала кожна людина; без зв’язку стан змінюється на «Не на місці», а потім на «Офлайн».</translation>
    </message>
    <message>
        <source>Open chats assigned to the agent, of as many as they take at a time.</source>
        <translation>Відкриті чати, призначені оператору, з числа тих, які він бере одночасно.</translation>
    </message>
    <message>
        <source>Of the agent&apos;s open chats, those whose buyer waits for an answer.</source>
        <translation>З відкритих чатів оператора — ті, де покупець очікує відповіді.</translation>
    </message>
    <message>
        <source>From the first unanswered message of a buyer until now, by the hub&apos;s clock.</source>
        <translation>Від першого повідомлення покупця без відповіді дотепер, за годинником сервера.</translation>
    </message>
    <message>
        <source>Waits of {time} and more. The limit is a setting of the shop.</source>
        <translation>Очікування від {time}. Межу задано в налаштуваннях магазину.</translation>
    </message>
    <message>
        <source>Turns answered in time, of all counted turns that began today. A turn runs from the first unanswered message of a buyer to the first answer of a person; the shop&apos;s policy says which count.</source>
        <translation>Звернення, на які відповіли вчасно, з усіх врахованих за сьогодні. Звернення триває від першого повідомлення покупця без відповіді до першої відповіді людини; які з них враховувати, визначає правило магазину.</translation>
    </message>
    <message>
        <source>Board</source>
        <comment>rail</comment>
        <translation>Табло</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Табло</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <extracomment>Writes a file away from the GUI thread, then calls back on it: None, or what went wrong.</extracomment>
        <translation>Табло</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Фільтр за ім’ям</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Експортувати CSV…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Експорт CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>Не вдалося зберегти {file}: {reason}. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Open chats</source>
        <translation>Відкриті чати</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Ліміт чатів</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Вчасно</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Враховано</translation>
    </message>
    <message>
        <source>Longest wait in seconds</source>
        <translation>Найдовше очікування, секунди</translation>
    </message>
    <message>
        <source>Reply rate in per cent</source>
        <translation>Частка відповідей, відсотки</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Звернення</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Відповідь надано</translation>
    </message>
    <message>
        <source>Mean wait in seconds</source>
        <translation>Середнє очікування, секунди</translation>
    </message>
    <message>
        <source>Waiting at once</source>
        <translation>Очікують одночасно</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>Увесь магазин</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>Customers</source>
        <comment>rail</comment>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клієнти</translation>
    </message>
</context>
<context>
    <name>Bookings</name>
    <message>
        <source>Book a service</source>
        <translation>Записати на послугу</translation>
    </message>
    <message>
        <source>Move or change the booking</source>
        <translation>Перенести або змінити запис</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>When, by the clock of the shop</source>
        <translation>Час за годинником магазину</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Хто виконує</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>such as: screen replacement</source>
        <translation>наприклад: заміна екрана</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>Ще нікого не вибрано</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <extracomment>Of those behind, so many are laid out at first.</extracomment>
        <translation>Чим закінчилося?</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Незабаром</translation>
    </message>
    <message>
        <source>Past and cancelled</source>
        <translation>Минулі та скасовані</translation>
    </message>
    <message>
        <source>The hub does not answer. This is what was known last.</source>
        <translation>Сервер не відповідає. Показано те, що було відомо востаннє.</translation>
    </message>
    <message>
        <source>The hub does not answer, and these bookings are not on this computer.</source>
        <translation>Сервер не відповідає, а цих записів на комп’ютері немає.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Запит до сервера…</translation>
    </message>
    <message>
        <source>Book a service…</source>
        <translation>Записати на послугу…</translation>
    </message>
    <message>
        <source>This customer has not booked a service yet.</source>
        <translation>Цей клієнт ще не записувався на послуги.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показати ще</translation>
    </message>
    <message>
        <source>Older bookings are not listed here.</source>
        <translation>Старіших записів тут немає.</translation>
    </message>
    <message>
        <source>nobody is chosen yet</source>
        <translation>виконавця ще не вибрано</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>виконавець: {name}</translation>
    </message>
    <message>
        <source>on its way to the hub</source>
        <translation>надсилається на сервер</translation>
    </message>
    <message>
        <source>Cancel the booking?</source>
        <translation>Скасувати запис?</translation>
    </message>
    <message>
        <source>{service} for {buyer}, {time}. The booking stays in the list, as cancelled.</source>
        <translation>{service} для клієнта {buyer}, {time}. Запис залишиться у списку як скасований.</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Скасувати запис</translation>
    </message>
    <message>
        <source>Service bookings</source>
        <translation>Записи на послуги</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Клієнт не прийшов</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Move or change…</source>
        <translation>Перенести або змінити…</translation>
    </message>
    <message>
        <source>Cancel the booking…</source>
        <translation>Скасувати запис…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Відкрити знову</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>безкоштовно</translation>
    </message>
</context>
<context>
    <name>Builder</name>
    <message>
        <source>Save</source>
        <extracomment>Pixels below which there is no room for the preview.</extracomment>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Скасувати зміни</translation>
    </message>
    <message>
        <source>All landings</source>
        <translation>Усі лендинги</translation>
    </message>
    <message>
        <source>Only its marketer and admins can change this landing.</source>
        <translation>Змінювати цей лендинг можуть лише його маркетолог і адміністратори.</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Відкликати ключ</translation>
    </message>
    <message>
        <source>Name, for colleagues</source>
        <translation>Назва для колег</translation>
    </message>
    <message>
        <source>Where visitors come from</source>
        <translation>Звідки приходять відвідувачі</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Мова тексту</translation>
    </message>
    <message>
        <source>Who gets the contacts</source>
        <translation>Хто отримує контакти</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>Approved (by an admin)</source>
        <translation>Схвалено (адміністратором)</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Без товару</translation>
    </message>
    <message>
        <source>Renew the API key…</source>
        <translation>Оновити ключ API…</translation>
    </message>
    <message>
        <source>Make an API key…</source>
        <translation>Створити ключ API…</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Select none</source>
        <translation>Зняти вибір</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Інші дії</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <translation>Вибрані розмови</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Вибрано: %n</numerusform>
            <numerusform>Вибрано: %n</numerusform>
            <numerusform>Вибрано: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkUndo</name>
    <message>
        <source>Undone.</source>
        <extracomment>Buyers whose failure is said in a sentence each.</extracomment>
        <translation>Дію скасовано.</translation>
    </message>
    <message>
        <source>{count} of {all} could not be undone:</source>
        <translation>Не вдалося скасувати ({count} із {all}):</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>та ще %n</numerusform>
            <numerusform>та ще %n</numerusform>
            <numerusform>та ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Buyer</name>
    <message>
        <source>{buyer}, order {order}</source>
        <translation>{buyer}, замовлення {order}</translation>
    </message>
</context>
<context>
    <name>Buying</name>
    <message>
        <source>Pay for the package</source>
        <translation>Оплатити пакет</translation>
    </message>
    <message>
        <source>Open the payment page</source>
        <translation>Відкрити сторінку оплати</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Скасувати оплату</translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>Записати оплату…</translation>
    </message>
    <message>
        <source>It costs {amount}.</source>
        <translation>Коштує {amount}.</translation>
    </message>
    <message>
        <source>The hub has no payment provider for it: a payment can only be recorded by hand.</source>
        <translation>На сервері для нього немає платіжного провайдера: оплату можна лише записати вручну.</translation>
    </message>
    <message>
        <source>The payment provider is asked to prepare the payment of {amount}.</source>
        <translation>Платіжного провайдера попросили підготувати оплату {amount}.</translation>
    </message>
    <message>
        <source>{amount} can be paid on the provider&apos;s page until {time}.</source>
        <translation>{amount} можна сплатити на сторінці провайдера до {time}.</translation>
    </message>
    <message>
        <source>The payment of {amount} is being cancelled at the provider.</source>
        <translation>Оплата {amount} скасовується у провайдера.</translation>
    </message>
    <message>
        <source>The time to pay {amount} is over; it is being closed at the provider.</source>
        <translation>Час сплатити {amount} минув; оплата закривається у провайдера.</translation>
    </message>
    <message>
        <source>The last payment was cancelled; no money has moved.</source>
        <translation>Останню оплату скасовано; гроші не рухалися.</translation>
    </message>
    <message>
        <source>The last payment was not made in time; no money has moved.</source>
        <translation>Останню оплату не зроблено вчасно; гроші не рухалися.</translation>
    </message>
    <message>
        <source>The payment provider refused the last payment; no money has moved.</source>
        <translation>Провайдер відхилив останню оплату; гроші не рухалися.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Reached</source>
        <translation>Додзвонилися</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Немає відповіді</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Зайнято</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Хибний номер</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Дзвонили</translation>
    </message>
    <message>
        <source>How did the call go?</source>
        <extracomment>Calls shown below the button.</extracomment>
        <translation>Як минув дзвінок?</translation>
    </message>
    <message>
        <source>No program on this computer dials. The number: {number}</source>
        <translation>На цьому комп’ютері немає програми для дзвінків. Номер: {number}</translation>
    </message>
    <message>
        <source>Dialling {number}</source>
        <translation>Набираємо {number}</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Результат дзвінка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>What was agreed on</source>
        <translation>Про що домовилися</translation>
    </message>
    <message>
        <source>Do not log</source>
        <translation>Не записувати</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Записати дзвінок</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Зателефонувати</translation>
    </message>
    <message>
        <source>The hub notes who looked at the number; your phone program dials.</source>
        <translation>Сервер запише, хто переглянув номер; набирає ваша програма для дзвінків.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Application for order {number}: {what}</source>
        <translation>Запит щодо замовлення {number}: {what}</translation>
    </message>
    <message>
        <source>Refund page of order {number}</source>
        <translation>Повернення коштів за замовлення {number}</translation>
    </message>
    <message>
        <source>Track order {number}</source>
        <translation>Відстежити замовлення {number}</translation>
    </message>
    <message>
        <source>After-sales page of order {number}</source>
        <translation>Післяпродажне обслуговування замовлення {number}</translation>
    </message>
    <message>
        <source>Please pay order {number}</source>
        <translation>Будь ласка, оплатіть замовлення {number}</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>схвалено</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>в наявності: {count}</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>є в наявності</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>розпродано</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>ще не оплачено</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>paid, to be shipped</source>
        <translation>оплачено, до відправлення</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>у дорозі</translation>
    </message>
    <message>
        <source>signed for</source>
        <translation>отримано</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>очікує рішення</translation>
    </message>
    <message>
        <source>approved, the money is on its way</source>
        <translation>схвалено, кошти в дорозі</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>повернено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відмовлено</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>відкликано</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Код {code}</translation>
    </message>
    <message>
        <source>refund only</source>
        <translation>лише кошти</translation>
    </message>
    <message>
        <source>return and refund</source>
        <translation>повернення товару й коштів</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>обмін</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>пошкоджено</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>не той товар</translation>
    </message>
    <message>
        <source>not as described</source>
        <translation>не відповідає опису</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>надто пізно</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>не працює</translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation>більше не потрібно</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Changing messages</source>
        <translation>Зміна повідомлень</translation>
    </message>
</context>
<context>
    <name>ChangeLimitSection</name>
    <message>
        <source>Messages can be edited and recalled for (seconds)</source>
        <translation>Повідомлення можна змінити й відкликати протягом (секунд)</translation>
    </message>
    <message>
        <source>0: never. What was said before stays visible to supervisors.</source>
        <translation>0: ніколи. Попередній текст залишається видимим для супервайзерів.</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Web</source>
        <extracomment>Marketplaces spell their own names; they are the same in every language. Where buyers can write from, by the codes that conversations have.</extracomment>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Застосунок</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>У магазині</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Left and Right read the values.</source>
        <translation>Стрілки ліворуч і праворуч читають значення.</translation>
    </message>
    <message>
        <source>Nothing in this time.</source>
        <translation>За цей час нічого немає.</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>uploading {percent}%</source>
        <translation>завантаження {percent}%</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>збереження</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>у черзі</translation>
    </message>
    <message>
        <source>waiting, goes by itself</source>
        <translation>чекає, надішлеться саме</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>надсилання</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не надіслано</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>надіслано</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>This message was recalled.</source>
        <translation>Це повідомлення відкликано.</translation>
    </message>
    <message>
        <source>{name} whispers to {colleague}:</source>
        <translation>{name} підказує колезі {colleague}:</translation>
    </message>
    <message>
        <source>You whisper to {colleague}:</source>
        <translation>Ви підказуєте колезі {colleague}:</translation>
    </message>
    <message>
        <source>Your note:</source>
        <translation>Ваша нотатка:</translation>
    </message>
    <message>
        <source>Note from {name}:</source>
        <translation>Нотатка ({name}):</translation>
    </message>
    <message>
        <source>The buyer opened the chat.</source>
        <translation>Покупець відкрив чат.</translation>
    </message>
    <message>
        <source>The buyer agreed to the shop&apos;s privacy notice.</source>
        <translation>Покупець погодився з політикою конфіденційності магазину.</translation>
    </message>
    <message>
        <source>System message: {code}</source>
        <translation>Системне повідомлення: {code}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>picture {name}</source>
        <translation>зображення {name}</translation>
    </message>
    <message>
        <source>video {name}</source>
        <translation>відео {name}</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>файл {name}</translation>
    </message>
    <message>
        <source>{words}, in answer to {name}: {quote}</source>
        <translation>{words}, у відповідь на повідомлення від {name}: {quote}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>[Зображення]</translation>
    </message>
    <message>
        <source>[Message]</source>
        <translation>[Повідомлення]</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Золото</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Срібло</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>Бронза</translation>
    </message>
</context>
<context>
    <name>ChatHead</name>
    <message>
        <source>Waiting {time}</source>
        <extracomment>Pixels of the name and its tags for which buttons give up their words.</extracomment>
        <translation>Очікує {time}</translation>
    </message>
    <message>
        <source>answered by {name}</source>
        <translation>відповідь: {name}</translation>
    </message>
    <message>
        <source>Answered by {name}</source>
        <translation>Відповідь: {name}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>Suspected spam</source>
        <translation>Підозра на спам</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Повідомлень ще немає</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Відповідь надано</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Kept here; the hub decides once connected.</source>
        <translation>Збережено тут; сервер вирішить, щойно буде з’єднання.</translation>
    </message>
    <message>
        <source>This message cannot be loaded now.</source>
        <translation>Зараз це повідомлення неможливо завантажити.</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} пише…</translation>
    </message>
    <message>
        <source>{names} are typing…</source>
        <translation>{names} пишуть…</translation>
    </message>
    <message>
        <source>No chat is open. Choose one on the left; the longest wait is on top.</source>
        <translation>Чат не відкрито. Виберіть його ліворуч; угорі — ті, хто очікує найдовше.</translation>
    </message>
    <message>
        <source>This link cannot be opened safely.</source>
        <translation>Це посилання неможливо безпечно відкрити.</translation>
    </message>
</context>
<context>
    <name>ChatTimeline</name>
    <message>
        <source>Copy selection</source>
        <translation>Копіювати виділене</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Відкрити посилання…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Копіювати текст</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Відкрити зображення</translation>
    </message>
    <message>
        <source>Play video</source>
        <translation>Відтворити відео</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Відкрити в іншій програмі…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Show what this answers</source>
        <translation>Показати, на що це відповідь</translation>
    </message>
    <message>
        <source>Show former versions</source>
        <translation>Показати попередні версії</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Answer this message</source>
        <translation>Відповісти на це повідомлення</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Відкликати</translation>
    </message>
</context>
<context>
    <name>ColleaguePopup</name>
    <message>
        <source>Colleagues</source>
        <translation>Колеги</translation>
    </message>
</context>
<context>
    <name>Collision</name>
    <message>
        <source>{name} is answering</source>
        <extracomment>Pixels of a face, of the part of it that the next one hides, and of the mark of who answers.</extracomment>
        <translation>{name} відповідає</translation>
    </message>
    <message>
        <source>{name} is looking</source>
        <translation>{name} переглядає</translation>
    </message>
    <message>
        <source>{name} has answered while you were writing: “{text}”</source>
        <translation>Поки ви писали, покупцеві вже відповіли ({name}): «{text}»</translation>
    </message>
    <message>
        <source>{name} has answered while you were writing.</source>
        <translation>Поки ви писали, покупцеві вже відповіли ({name}).</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>sorted, highest first</source>
        <extracomment>The sparkline of the day, which is no column to sort by. It begins at the left, next to a column that ends at the right. What goes first where it gets narrow.</extracomment>
        <translation>упорядковано, спершу найбільше</translation>
    </message>
    <message>
        <source>sorted, lowest first</source>
        <translation>упорядковано, спершу найменше</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Say what the columns of {file} are.</source>
        <translation>Укажіть, що означають стовпці файлу {file}.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Переглянути файл</translation>
    </message>
    <message>
        <source>Two columns are both “{name}”.</source>
        <translation>Два стовпці позначено як «{name}».</translation>
    </message>
    <message>
        <source>Still needed: {names}</source>
        <translation>Ще потрібно: {names}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Емодзі</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Вибрати емодзі</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Чернетку збережено</translation>
    </message>
    <message>
        <source>The pasted text was too long and was cut.</source>
        <translation>Вставлений текст був задовгий, його скорочено.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Прикріпити</translation>
    </message>
    <message>
        <source>Attach pictures, videos and files</source>
        <translation>Прикріпити зображення, відео й файли</translation>
    </message>
    <message>
        <source>Write a note that only colleagues see</source>
        <translation>Написати нотатку, яку бачать лише колеги</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>You are editing a message: nothing was sent yet.</source>
        <translation>Ви редагуєте повідомлення: ще нічого не надіслано.</translation>
    </message>
    <message>
        <source>Message to the buyer</source>
        <translation>Повідомлення покупцеві</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Нотатка для колег</translation>
    </message>
    <message>
        <source>Write to the buyer…</source>
        <translation>Напишіть покупцеві…</translation>
    </message>
    <message>
        <source>Note for colleagues; the buyer never sees it…</source>
        <translation>Нотатка для колег; покупець її ніколи не побачить…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Додати нотатку</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>залишився %n символ</numerusform>
            <numerusform>залишилося %n символи</numerusform>
            <numerusform>залишилося %n символів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n зайвий символ</numerusform>
            <numerusform>%n зайві символи</numerusform>
            <numerusform>%n зайвих символів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Connected again. Everything is up to date.</source>
        <extracomment>A link that is back within this time, in milliseconds, is not worth a banner. How long &quot;Connected again&quot; stays, in milliseconds.</extracomment>
        <translation>З’єднання відновлено. Усі дані актуальні.</translation>
    </message>
    <message>
        <source>Your session has ended. Nothing is lost; sign in to send what waits.</source>
        <translation>Ваш сеанс завершено. Нічого не втрачено; увійдіть, щоб надіслати те, що очікує.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>The hub needs a newer Frontdesk. You can read; what you write is kept.</source>
        <translation>Серверу потрібна новіша версія Frontdesk. Ви можете читати; написане збережеться.</translation>
    </message>
    <message>
        <source>Connected. Fetching what you missed…</source>
        <translation>З’єднання є. Завантажуємо пропущене…</translation>
    </message>
    <message>
        <source>No connection since {time}. You can read and write; messages are sent when the hub is back.</source>
        <translation>Немає зв’язку з {time}. Ви можете читати й писати; повідомлення буде надіслано, щойно сервер стане доступним.</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n у черзі</numerusform>
            <numerusform>%n у черзі</numerusform>
            <numerusform>%n у черзі</numerusform>
        </translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>усе надіслано</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>З’єднано</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Синхронізація</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Підключення</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Офлайн</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Вихід виконано</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Потрібне оновлення</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n розмова</numerusform>
            <numerusform>%n розмови</numerusform>
            <numerusform>%n розмов</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline copy up to date · {count}</source>
        <translation>Офлайн-копія актуальна · {count}</translation>
    </message>
    <message>
        <source>Offline copy of {time} · {count}</source>
        <translation>Офлайн-копія від {time} · {count}</translation>
    </message>
    <message>
        <source>Offline copy · {count}</source>
        <translation>Офлайн-копія · {count}</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>All contacts</source>
        <translation>Усі контакти</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>Показати номер телефону</translation>
    </message>
    <message>
        <source>The hub notes who looked, when and what for.</source>
        <translation>Сервер записує, хто, коли й навіщо дивився.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Approve this one</source>
        <translation>Схвалити цей контакт</translation>
    </message>
    <message>
        <source>Approve all of this landing</source>
        <translation>Схвалити всі з цього лендингу</translation>
    </message>
    <message>
        <source>Delete the duplicate…</source>
        <translation>Видалити дублікат…</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Скасувати видалення</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Відкрити чат</translation>
    </message>
    <message>
        <source>Landing and goods</source>
        <translation>Лендинг і товар</translation>
    </message>
    <message>
        <source>What the buyer wrote</source>
        <translation>Що написав покупець</translation>
    </message>
    <message>
        <source>Why it is there</source>
        <translation>Чому контакт саме тут</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>Choose a contact to see why it is there.</source>
        <translation>Виберіть контакт, щоб побачити, чому він саме там.</translation>
    </message>
    <message>
        <source>What the number is needed for</source>
        <translation>Навіщо потрібен номер</translation>
    </message>
    <message numerus="yes">
        <source>%n more number(s) today</source>
        <translation>
            <numerusform>сьогодні ще %n номер</numerusform>
            <numerusform>сьогодні ще %n номери</numerusform>
            <numerusform>сьогодні ще %n номерів</numerusform>
        </translation>
    </message>
    <message>
        <source>Task: {task}</source>
        <translation>Завдання: {task}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>нікому</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>схвалення: {name}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Нікому</translation>
    </message>
</context>
<context>
    <name>ContactHeads</name>
    <message>
        <source>Customer</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Phone and way</source>
        <translation>Телефон і шлях</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Лендинг</translation>
    </message>
    <message>
        <source>With</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <extracomment>Asks the hub for the table of a filter and writes it to a file: head, words, then what went wrong or None. Into a file: the filter, what it is for in a code and in words, the words of the table, and who hears how it went. Pixels that table and contact need side by side.</extracomment>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Які контакти</translation>
    </message>
    <message>
        <source>Search name, message, or a whole number</source>
        <translation>Шукати ім’я, повідомлення або повний номер</translation>
    </message>
    <message>
        <source>Who receives…</source>
        <translation>Хто отримує…</translation>
    </message>
    <message>
        <source>Recount revenue</source>
        <translation>Перерахувати виторг</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Імпортувати файл…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Receive data</source>
        <translation>Отримувати контакти</translation>
    </message>
    <message>
        <source>While this is off, no new contact is shared with you.</source>
        <translation>Коли вимкнено, нові контакти вам не передаються.</translation>
    </message>
    <message>
        <source>Not current: as of {time}. What you change is kept and sent later; numbers are shown when connected.</source>
        <translation>Неактуально: станом на {time}. Зміни збережено й буде надіслано пізніше; номери видно лише за наявності з’єднання.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Landing: {name}</source>
        <translation>Лендинг: {name}</translation>
    </message>
    <message>
        <source>Marketer: {name}</source>
        <translation>Маркетолог: {name}</translation>
    </message>
    <message>
        <source>With: {name}</source>
        <translation>У кого: {name}</translation>
    </message>
    <message>
        <source>Approve ticked ({n})</source>
        <translation>Схвалити вибрані ({n})</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Запит до сервера…</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>Сервер не відповідає.</translation>
    </message>
    <message>
        <source>No contact is like that. Take another filter, or clear the search.</source>
        <translation>Таких контактів немає. Виберіть інший фільтр або очистьте пошук.</translation>
    </message>
    <message>
        <source>Nothing was shared with you yet. New contacts come with a sound while Receive data is on.</source>
        <translation>Вам ще нічого не передано. Поки ввімкнено отримання, про нові контакти сповіщає звук.</translation>
    </message>
    <message>
        <source>No contacts yet. They come from the landings.</source>
        <translation>Контактів ще немає. Вони надходять із лендингів.</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>Показати номер телефону</translation>
    </message>
    <message>
        <source>Only this landing</source>
        <translation>Лише цей лендинг</translation>
    </message>
    <message>
        <source>Only this marketer</source>
        <translation>Лише цей маркетолог</translation>
    </message>
    <message>
        <source>Only this source</source>
        <translation>Лише це джерело</translation>
    </message>
    <message>
        <source>Only this colleague</source>
        <translation>Лише цей колега</translation>
    </message>
    <message>
        <source>Why colleagues have none…</source>
        <translation>Чому дехто нічого не отримав…</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>Delete the duplicate…</source>
        <translation>Видалити дублікат…</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Скасувати видалення</translation>
    </message>
    <message numerus="yes">
        <source>Recounted: %n contact(s) changed</source>
        <translation>
            <numerusform>Перераховано: змінено %n контакт</numerusform>
            <numerusform>Перераховано: змінено %n контакти</numerusform>
            <numerusform>Перераховано: змінено %n контактів</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Видалено: {name}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>Не вдалося зберегти {file}: {reason}</translation>
    </message>
</context>
<context>
    <name>Coupons</name>
    <message>
        <source>{value} % off</source>
        <translation>знижка {value} %</translation>
    </message>
    <message>
        <source>{value} off</source>
        <translation>знижка {value}</translation>
    </message>
    <message>
        <source>free delivery</source>
        <translation>безкоштовна доставка</translation>
    </message>
    <message>
        <source>orders from {amount}</source>
        <translation>замовлення від {amount}</translation>
    </message>
    <message>
        <source>for certain products</source>
        <translation>на окремі товари</translation>
    </message>
    <message>
        <source>for certain customers</source>
        <translation>для окремих покупців</translation>
    </message>
    <message>
        <source>further conditions of the shop</source>
        <translation>інші умови магазину</translation>
    </message>
    <message>
        <source>until {day}, {time}</source>
        <translation>до {day}, {time}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>ще не використано</translation>
    </message>
    <message>
        <source>used</source>
        <translation>використано</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>термін минув</translation>
    </message>
    <message>
        <source>switched off by the shop</source>
        <translation>вимкнено магазином</translation>
    </message>
    <message>
        <source>Send a coupon</source>
        <translation>Надіслати купон</translation>
    </message>
    <message>
        <source>Find by name, code or terms</source>
        <translation>Пошук за назвою, кодом чи умовами</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Купони</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>To {buyer}: choose a coupon.</source>
        <translation>Для {buyer}: виберіть купон.</translation>
    </message>
    <message>
        <source>{code} goes to {buyer} as a card in the chat. It cannot be taken back.</source>
        <translation>{code} надійде покупцеві {buyer} карткою в чаті. Скасувати це не можна.</translation>
    </message>
    <message>
        <source>The coupons could not be read.</source>
        <translation>Не вдалося отримати купони.</translation>
    </message>
    <message>
        <source>Asking the shop what can be given…</source>
        <translation>Запитуємо в магазину, що можна видати…</translation>
    </message>
    <message>
        <source>No coupon is like that. Type something else.</source>
        <translation>Такого купона немає. Введіть щось інше.</translation>
    </message>
    <message>
        <source>There is no coupon now that {buyer} could be given.</source>
        <translation>Зараз немає купона, який можна видати покупцеві {buyer}.</translation>
    </message>
    <message>
        <source>{code} was sent to {buyer}.</source>
        <translation>{code} надіслано покупцеві {buyer}.</translation>
    </message>
    <message>
        <source>Given to this buyer already</source>
        <extracomment>So few left are worth a warning.</extracomment>
        <translation>Уже видано цьому покупцеві</translation>
    </message>
    <message>
        <source>order {number}</source>
        <translation>замовлення {number}</translation>
    </message>
    <message>
        <source>given by {name}, {time}</source>
        <translation>видав оператор {name}, {time}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без обмежень</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>лишилося {count}</translation>
    </message>
</context>
<context>
    <name>CouponsSection</name>
    <message>
        <source>New coupon…</source>
        <extracomment>Rows that are shown; a shop with more of them keeps them elsewhere.</extracomment>
        <translation>Новий купон…</translation>
    </message>
    <message>
        <source>This shop&apos;s coupons are kept in the shop&apos;s system. Make and end them there; they show here.</source>
        <translation>Купони цього магазину зберігаються в системі магазину. Створюйте й завершуйте їх там; тут вони лише показані.</translation>
    </message>
    <message>
        <source>There is no coupon now. Make one, and agents can send it to buyers at once.</source>
        <translation>Зараз купонів немає. Створіть купон, і оператори одразу зможуть надсилати його покупцям.</translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s) have ended and are not listed.</source>
        <translation>
            <numerusform>%n купон завершено, його немає в списку.</numerusform>
            <numerusform>%n купони завершено, їх немає в списку.</numerusform>
            <numerusform>%n купонів завершено, їх немає в списку.</numerusform>
        </translation>
    </message>
    <message>
        <source>End {code}…</source>
        <translation>Завершити {code}…</translation>
    </message>
    <message>
        <source>used {count}</source>
        <translation>використано {count}</translation>
    </message>
    <message>
        <source>with buyers {count}</source>
        <translation>у покупців {count}</translation>
    </message>
    <message>
        <source>left {count}</source>
        <translation>залишилося {count}</translation>
    </message>
    <message>
        <source>End this coupon?</source>
        <translation>Завершити цей купон?</translation>
    </message>
    <message>
        <source>{code} can no longer be given, and buyers who have it can no longer use it. It cannot be begun again.</source>
        <translation>{code} більше не можна буде надіслати, а покупці, які його мають, не зможуть ним скористатися. Відновити його не можна.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Завершити</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>All customers</source>
        <extracomment>Says to the profile whom it shows; None for nobody.</extracomment>
        <translation>Усі клієнти</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Відкрити чат</translation>
    </message>
    <message>
        <source>Choose a customer to see them here. Space selects several.</source>
        <translation>Виберіть клієнта, щоб побачити його тут. Пробіл вибирає кількох.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not at the hub yet</source>
        <translation>
            <numerusform>%n зміна ще не на сервері</numerusform>
            <numerusform>%n зміни ще не на сервері</numerusform>
            <numerusform>%n змін ще не на сервері</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Сегменти</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>number hidden</source>
        <translation>номер приховано</translation>
    </message>
    <message>
        <source>The number is shown in the profile; every look is noted.</source>
        <translation>Номер показано у профілі; кожен перегляд фіксується.</translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>A status says so by word, icon and colour.</extracomment>
        <translation>Зареєстровано</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Без реєстрації</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Золото</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Срібло</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>Бронза</translation>
    </message>
    <message>
        <source>No rank</source>
        <translation>Без рангу</translation>
    </message>
    <message>
        <source>Own channels</source>
        <translation>Власні канали</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Маркетплейси</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Інші джерела</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Немає зв’язку</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Є контакт</translation>
    </message>
    <message>
        <source>No potential</source>
        <translation>Без потенціалу</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Є потенціал</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Укладання угоди</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Угоду укладено</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Без стану</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу нові</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спершу давні</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>За іменем</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>балів: {count}</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Label</source>
        <extracomment>Asks the hub for a table and writes it to a file; then what went wrong, or None. Pixels that table and customer need side by side.</extracomment>
        <translation>Позначка</translation>
    </message>
    <message>
        <source>Search a name, or a whole phone number</source>
        <translation>Пошук за іменем або повним номером</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Скинути фільтр</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Not current: as of {time}. What was seen stays readable; what you change is kept and sent later.</source>
        <translation>Не оновлено: станом на {time}. Переглянуте можна читати; зміни збережено, їх буде надіслано пізніше.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Запитуємо сервер…</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>Сервер не відповідає.</translation>
    </message>
    <message>
        <source>No customer is like that. Take another filter, or clear the search.</source>
        <translation>Таких клієнтів немає. Виберіть інший фільтр або очистьте пошук.</translation>
    </message>
    <message>
        <source>No customers yet. They come with orders and chats, or from a file: Settings, Import.</source>
        <translation>Клієнтів ще немає. Вони з’являються із замовлень і чатів або з файлу: Налаштування, Імпорт.</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Відкрити чат</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Відкрити профіль</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Додати тег</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Зняти тег</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Зняти вибір</translation>
    </message>
    <message>
        <source>The hub does not answer; try again when connected.</source>
        <translation>Сервер не відповідає; спробуйте, коли буде зв’язок.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), as filtered now.</source>
        <translation>
            <numerusform>%n клієнт за поточним фільтром.</numerusform>
            <numerusform>%n клієнти за поточним фільтром.</numerusform>
            <numerusform>%n клієнтів за поточним фільтром.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Експорт клієнтів</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Відомий з</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Експортовано у файл {file}</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>How many days</source>
        <extracomment>Asks the hub for the table and writes it to a file, then what went wrong or None.</extracomment>
        <translation>Скільки днів</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Figures by</source>
        <translation>Показники за</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>No contact came in this time.</source>
        <translation>За цей час контактів не було.</translation>
    </message>
    <message>
        <source>Contacts that came in this time and that an admin let in, deleted duplicates among them.</source>
        <translation>Контакти за цей час, які схвалив адміністратор, разом із видаленими дублікатами.</translation>
    </message>
    <message>
        <source>Of these, the ones that stand: without deleted duplicates.</source>
        <translation>З них чинні: без видалених дублікатів.</translation>
    </message>
    <message>
        <source>Approved contacts that are with a colleague.</source>
        <translation>Схвалені контакти, якими хтось опікується.</translation>
    </message>
    <message>
        <source>Approved contacts whose buyer got what they bought.</source>
        <translation>Схвалені контакти, чиї покупці отримали замовлене.</translation>
    </message>
    <message>
        <source>What delivered orders of these contacts brought, less what was given back.</source>
        <translation>Виторг доставлених замовлень цих контактів за вирахуванням повернень.</translation>
    </message>
    <message>
        <source>Closed contacts divided by approved ones.</source>
        <translation>Закриті контакти, поділені на схвалені.</translation>
    </message>
    <message>
        <source>They wait for an admin and are in none of these figures.</source>
        <translation>Вони чекають на адміністратора й не входять до жодного показника.</translation>
    </message>
    <message>
        <source>Contacts by day</source>
        <translation>Контакти за днями</translation>
    </message>
    <message>
        <source>Revenue by day</source>
        <translation>Виторг за днями</translation>
    </message>
    <message>
        <source>Contacts by source</source>
        <translation>Контакти за джерелами</translation>
    </message>
    <message>
        <source>On the day that the contact came in, whenever its buyer bought.</source>
        <translation>За днем надходження контакту, коли б покупець не купив.</translation>
    </message>
    <message>
        <source>On the day that they came in.</source>
        <translation>За днем надходження.</translation>
    </message>
    <message>
        <source>Where the landing&apos;s visitors came from.</source>
        <translation>Звідки прийшли відвідувачі лендингу.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрито</translation>
    </message>
    <message>
        <source>with a colleague</source>
        <translation>у колеги</translation>
    </message>
    <message>
        <source>other</source>
        <translation>інші</translation>
    </message>
    <message>
        <source>Not current: as of {time}.</source>
        <translation>Неактуально: станом на {time}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Виторг</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>конверсія</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Awaiting approval: {n}</source>
        <translation>Чекають схвалення: {n}</translation>
    </message>
    <message>
        <source>List: {figure}</source>
        <translation>Список: {figure}</translation>
    </message>
    <message>
        <source>Dashboard for this alone</source>
        <translation>Показники лише для цього рядка</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Експорт показників</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Книги (*.xlsx)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Revenue in minor units</source>
        <translation>Виторг у найменших одиницях</translation>
    </message>
    <message>
        <source>Conversion in per cent</source>
        <translation>Конверсія у відсотках</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>Не вдалося зберегти {file}: {reason}</translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>Go to</source>
        <translation>Перейти до</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation>Дата для переходу</translation>
    </message>
    <message>
        <source>Nothing was written since then.</source>
        <translation>Відтоді нічого не написано.</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>What is shown at once</source>
        <extracomment>As many agents need no more than their rows. The hour at which the charts of a day begin when nothing happened before it.</extracomment>
        <translation>Що показано за раз</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Звернення</translation>
    </message>
    <message>
        <source>Times that a buyer began to wait for an answer.</source>
        <translation>Скільки разів покупці починали очікувати відповіді.</translation>
    </message>
    <message>
        <source>Reply rate</source>
        <translation>Частка відповідей</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Середнє очікування</translation>
    </message>
    <message>
        <source>All waits that ended with an answer, divided by their number.</source>
        <translation>Сума очікувань, що завершилися відповіддю, поділена на їхню кількість.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Найдовше очікування</translation>
    </message>
    <message>
        <source>The longest wait that ended with an answer.</source>
        <translation>Найдовше очікування, що завершилося відповіддю.</translation>
    </message>
    <message>
        <source>Waiting at once</source>
        <translation>Очікують одночасно</translation>
    </message>
    <message>
        <source>Most buyers who waited at the same moment.</source>
        <translation>Найбільша кількість покупців, які очікували водночас.</translation>
    </message>
    <message>
        <source>How long buyers waited</source>
        <translation>Скільки очікували покупці</translation>
    </message>
    <message>
        <source>Reply rate of each agent</source>
        <translation>Частка відповідей кожного оператора</translation>
    </message>
    <message>
        <source>Turns and replies</source>
        <translation>Звернення та відповіді</translation>
    </message>
    <message>
        <source>Each turn by when it began: answered in time, late or not answered, or outside the reply rate.</source>
        <translation>Кожне звернення за часом початку: з вчасною відповіддю, із запізненням чи без відповіді, або поза часткою відповідей.</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>вчасно</translation>
    </message>
    <message>
        <source>late</source>
        <translation>запізно</translation>
    </message>
    <message>
        <source>open or not counted</source>
        <translation>відкриті або не враховані</translation>
    </message>
    <message>
        <source>Answered turns by their wait, from the first unanswered message to the first answer of a person.</source>
        <translation>Звернення з відповіддю за очікуванням: від першого повідомлення без відповіді до першої відповіді людини.</translation>
    </message>
    <message>
        <source>Load: buyers waiting at once</source>
        <translation>Навантаження: покупці, які очікують одночасно</translation>
    </message>
    <message>
        <source>The most buyers who waited at the same moment, of each hour or day.</source>
        <translation>Найбільша кількість покупців, які очікували водночас, за кожну годину чи день.</translation>
    </message>
    <message>
        <source>Turns that the agent answered in time, of all counted turns that they answered. Empty: none.</source>
        <translation>Звернення, на які оператор відповів вчасно, з усіх врахованих із його відповіддю. Порожньо: таких немає.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>добре</translation>
    </message>
    <message>
        <source>near the limit</source>
        <translation>близько до межі</translation>
    </message>
    <message>
        <source>below {n}%</source>
        <translation>нижче {n}&#xa0;%</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Цей тиждень</translation>
    </message>
    <message>
        <source>Shown as of {time}.</source>
        <translation>Показано станом на {time}.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
    <message>
        <source>{n} answered</source>
        <translation>{n} з відповіддю</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>з відповіддю</translation>
    </message>
    <message>
        <source>waiting at once</source>
        <translation>очікують одночасно</translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation>понад {time}</translation>
    </message>
    <message>
        <source>up to {time}</source>
        <translation>до {time}</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>з усіх</translation>
    </message>
    <message>
        <source>answered turns</source>
        <translation>звернення з відповіддю</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>колишній працівник</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline this chat</source>
        <translation>Відхилити цей чат</translation>
    </message>
    <message>
        <source>The chat with {buyer} goes back to {name}, who is told why.</source>
        <translation>Чат із {buyer} повернеться до {name} разом із поясненням.</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Причина, якщо бажаєте</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Відхилити</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>Delete this duplicate?</source>
        <translation>Видалити цей дублікат?</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Лендинг</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>Маркетолог</translation>
    </message>
    <message>
        <source>Revenue now</source>
        <translation>Виторг зараз</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Після</translation>
    </message>
    <message>
        <source>It is kept among the deleted ones and can be taken back at any time.</source>
        <translation>Контакт залишиться серед видалених, і його можна повернути будь-коли.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>The next purchase of these goods counts for {landing}, as before.</source>
        <translation>Наступна покупка цього товару, як і раніше, зараховується лендингу {landing}.</translation>
    </message>
    <message>
        <source>The next purchase of these goods will count for {after}, no longer for {before}.</source>
        <translation>Наступна покупка цього товару зараховуватиметься лендингу {after}, а не {before}.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Chats</source>
        <translation>Чати</translation>
    </message>
    <message>
        <source>The offline copy was damaged. Drafts and unsent messages were kept; the rest comes from the hub.</source>
        <translation>Офлайн-копію було пошкоджено. Чернетки й ненадіслані повідомлення збережено; решта надійде із сервера.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Show phone and e-mail</source>
        <extracomment>Rings somebody up whose profile this is; logging it is the caller&apos;s.</extracomment>
        <translation>Показати телефон і пошту</translation>
    </message>
    <message>
        <source>The hub notes who looked, when and why.</source>
        <translation>Сервер записує, хто, коли й навіщо дивився.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Подзвонити</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Reply</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лід</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Номер відстеження</translation>
    </message>
    <message>
        <source>Service booking</source>
        <translation>Запис на послугу</translation>
    </message>
    <message>
        <source>Overdue · {count}</source>
        <translation>Прострочено · {count}</translation>
    </message>
    <message>
        <source>Coming up · {count}</source>
        <translation>Незабаром · {count}</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>спершу найдовші</translation>
    </message>
    <message>
        <source>soonest first</source>
        <translation>спершу найближчі</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>запізнення {time}</translation>
    </message>
    <message>
        <source>due in {time}</source>
        <translation>залишилося {time}</translation>
    </message>
    <message>
        <source>Due {time}</source>
        <translation>Строк: {time}</translation>
    </message>
    <message>
        <source>In 15 minutes ({time})</source>
        <translation>За 15 хвилин ({time})</translation>
    </message>
    <message>
        <source>In an hour ({time})</source>
        <translation>За годину ({time})</translation>
    </message>
    <message>
        <source>This evening ({time})</source>
        <translation>Сьогодні ввечері ({time})</translation>
    </message>
    <message>
        <source>Tomorrow ({time})</source>
        <translation>Завтра ({time})</translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message numerus="yes">
        <source>%n of them are due and go within the next hours.</source>
        <translation>
            <numerusform>%n з них має бути видалено найближчими годинами.</numerusform>
            <numerusform>%n з них мають бути видалені найближчими годинами.</numerusform>
            <numerusform>%n з них мають бути видалені найближчими годинами.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n справа</numerusform>
            <numerusform>%n справи</numerusform>
            <numerusform>%n справ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is due next</source>
        <translation>Показати найближчі справи</translation>
    </message>
    <message>
        <source>Time left for the next</source>
        <translation>Час до найближчої справи</translation>
    </message>
</context>
<context>
    <name>DuePane</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Назад до розмов</translation>
    </message>
    <message>
        <source>What is due next</source>
        <translation>Найближчі справи</translation>
    </message>
    <message>
        <source>Nothing is due. Buyers who wait and your reminders appear here.</source>
        <translation>Справ немає. Тут з’являються покупці, які очікують, і ваші нагадування.</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Відкрити чат</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Відкрити лід</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Відкрити запит</translation>
    </message>
    <message>
        <source>Tell the tracking number…</source>
        <translation>Повідомити номер відстеження…</translation>
    </message>
    <message>
        <source>Open the customer&apos;s bookings</source>
        <translation>Відкрити записи клієнта</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Нагадати пізніше</translation>
    </message>
</context>
<context>
    <name>DueSection</name>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Справ немає.</translation>
    </message>
    <message>
        <source>Due · {count} overdue</source>
        <translation>Справи · прострочено {count}</translation>
    </message>
    <message>
        <source>Due · {count}</source>
        <translation>Справи · {count}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Справи</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit the quick reply</source>
        <translation>Редагувати швидку відповідь</translation>
    </message>
    <message>
        <source>New quick reply</source>
        <translation>Нова швидка відповідь</translation>
    </message>
    <message>
        <source>For the whole team</source>
        <translation>Для всієї команди</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Будь-яка</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Shortcut after /</source>
        <translation>Скорочення після /</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Змінна</translation>
    </message>
    <message>
        <source>Put a variable into the text</source>
        <translation>Вставити змінну в текст</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Додати зображення</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Вилучити {name}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>The picture is on its way…</source>
        <translation>Зображення завантажується…</translation>
    </message>
</context>
<context>
    <name>Embedding</name>
    <message>
        <source>Address of the page</source>
        <extracomment>The frame&apos;s usual height in pixels; the script tag needs none, as its form says how high it is.</extracomment>
        <translation>Адреса сторінки</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>On your own page: it stands where the tag stands, as high as the form</source>
        <translation>На вашій сторінці: стоїть там, де стоїть тег, і має висоту форми</translation>
    </message>
    <message>
        <source>Copy the script tag</source>
        <translation>Копіювати тег скрипта</translation>
    </message>
    <message>
        <source>For pages that allow no scripts: a frame of fixed height</source>
        <translation>Для сторінок, що не дозволяють скриптів: рамка сталої висоти</translation>
    </message>
    <message>
        <source>Copy the code to embed</source>
        <translation>Копіювати код для вбудовування</translation>
    </message>
    <message>
        <source>Forms stand on pages whose address the hub was started with (--origin).</source>
        <translation>Форми показуються на сторінках, чию адресу вказано під час запуску сервера (--origin).</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Шукати емодзі</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Емодзі</translation>
    </message>
    <message>
        <source>Groups of emoji</source>
        <translation>Групи емодзі</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Відтінок шкіри</translation>
    </message>
    <message>
        <source>no skin tone</source>
        <translation>без відтінку</translation>
    </message>
    <message>
        <source>light</source>
        <translation>світлий</translation>
    </message>
    <message>
        <source>medium-light</source>
        <translation>помірно світлий</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>середній</translation>
    </message>
    <message>
        <source>medium-dark</source>
        <translation>помірно темний</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>темний</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Нещодавні</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Смайлики</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Природа</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Їжа</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Подорожі</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Дозвілля</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Символи</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Прапори</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Enter a contact</source>
        <translation>Ввести контакт</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Лендинг</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>No landing takes contacts by hand. Its marketer can tick Manual entry.</source>
        <translation>Жоден лендинг не приймає контактів вручну. Його маркетолог може позначити «Ручне введення».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Enter the contact</source>
        <translation>Ввести контакт</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>і ще %n старіше</numerusform>
            <numerusform>і ще %n старіші</numerusform>
            <numerusform>і ще %n старіших</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>For example: Lunar New Year mailing, list for the print shop</source>
        <translation>Наприклад: розсилка до свят, список для друкарні</translation>
    </message>
    <message>
        <source>With phone numbers</source>
        <translation>З номерами телефонів</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Призначення</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Своїми словами</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>The hub notes who exported, when, what for, and whether with numbers.</source>
        <translation>Сервер фіксує, хто експортував, коли, навіщо та чи з номерами.</translation>
    </message>
    <message>
        <source>The hub notes who exported, when and what for. Numbers stay masked.</source>
        <translation>Сервер фіксує, хто, коли й навіщо експортував. Номери залишаються прихованими.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>A campaign</source>
        <translation>Рекламна кампанія</translation>
    </message>
    <message>
        <source>A survey</source>
        <translation>Опитування</translation>
    </message>
    <message>
        <source>Service and delivery</source>
        <translation>Обслуговування й доставка</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Бухгалтерія</translation>
    </message>
</context>
<context>
    <name>FavouriteButton</name>
    <message>
        <source>Favourite</source>
        <translation>Обране</translation>
    </message>
    <message>
        <source>Take it out of the shop&apos;s favourites</source>
        <translation>Прибрати зі спільного обраного</translation>
    </message>
    <message>
        <source>Put it into the shop&apos;s favourites</source>
        <translation>Додати до спільного обраного</translation>
    </message>
</context>
<context>
    <name>FileDoor</name>
    <message>
        <source>Open this video?</source>
        <translation>Відкрити це відео?</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Відкрити цей файл?</translation>
    </message>
    <message>
        <source>It comes from the chat, and opens in another program of this computer. Open it only if you expected it: files can be made to deceive, and to harm an old program.</source>
        <translation>Файл надійшов із чату й відкриється в іншій програмі цього комп’ютера. Відкривайте лише тоді, коли чекали на нього: файли бувають оманливими й можуть зашкодити застарілій програмі.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>This file cannot be loaded now. Try again when the hub can be reached.</source>
        <translation>Цей файл зараз не завантажити. Спробуйте ще раз, коли сервер буде доступний.</translation>
    </message>
    <message>
        <source>No program of this computer opens this file. Save it instead.</source>
        <translation>На цьому комп’ютері немає програми, що відкриває цей файл. Збережіть його.</translation>
    </message>
    <message>
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>Не вдалося зберегти туди файл. Виберіть іншу папку.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Збережено як {name}.</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Save rules for files</source>
        <translation>Зберегти правила для файлів</translation>
    </message>
    <message>
        <source>Saved: it holds from the next file on.</source>
        <translation>Збережено: діє від наступного файлу.</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG, GIF, WebP)</source>
        <translation>Зображення (PNG, JPEG, GIF, WebP)</translation>
    </message>
    <message>
        <source>Videos (MP4, MOV, WebM)</source>
        <translation>Відео (MP4, MOV, WebM)</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Документи PDF</translation>
    </message>
    <message>
        <source>Word documents without macros</source>
        <translation>Документи Word без макросів</translation>
    </message>
    <message>
        <source>Excel sheets without macros</source>
        <translation>Таблиці Excel без макросів</translation>
    </message>
    <message>
        <source>Plain texts and CSV</source>
        <translation>Прості тексти й CSV</translation>
    </message>
    <message>
        <source>ZIP archives: nobody looks at what is inside</source>
        <translation>Архіви ZIP: ніхто не дивиться, що всередині</translation>
    </message>
    <message>
        <source>Largest picture (MB)</source>
        <translation>Найбільше зображення (МБ)</translation>
    </message>
    <message>
        <source>Largest video (MB)</source>
        <translation>Найбільше відео (МБ)</translation>
    </message>
    <message>
        <source>Largest other file (MB)</source>
        <translation>Найбільший інший файл (МБ)</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Fill in the reply</source>
        <extracomment>Characters of one.</extracomment>
        <translation>Заповнити відповідь</translation>
    </message>
    <message>
        <source>“{title}” needs this:</source>
        <translation>Для «{title}» потрібно:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставити</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter this list</source>
        <translation>Фільтрувати цей список</translation>
    </message>
    <message>
        <source>A colleague&apos;s</source>
        <translation>Чати колеги</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Будь-який канал</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Будь-яка мова</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Очистити всі фільтри</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Прибрати цей фільтр</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s) · clear</source>
        <translation>
            <numerusform>%n фільтр · очистити</numerusform>
            <numerusform>%n фільтри · очистити</numerusform>
            <numerusform>%n фільтрів · очистити</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Rank</source>
        <extracomment>Value and words of an entry; a value of None is a heading.</extracomment>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Упорядкувати</translation>
    </message>
    <message>
        <source>Any rank</source>
        <translation>Будь-який ранг</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Будь-яке джерело</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Будь-який стан</translation>
    </message>
    <message>
        <source>Anybody responsible</source>
        <translation>Усі відповідальні</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Без відповідального</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Будь-який тег</translation>
    </message>
    <message>
        <source>Landing</source>
        <extracomment>Id and name of each landing that this person may see. Pixels that a choice needs at least.</extracomment>
        <translation>Лендинг</translation>
    </message>
    <message>
        <source>All landings</source>
        <translation>Усі лендинги</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Шлях надходження</translation>
    </message>
    <message>
        <source>Any way</source>
        <translation>Будь-який шлях</translation>
    </message>
    <message>
        <source>With</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>With anybody</source>
        <translation>У будь-кого</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search in this chat</source>
        <translation>Пошук у цьому чаті</translation>
    </message>
    <message>
        <source>Earlier hit</source>
        <translation>Раніший збіг</translation>
    </message>
    <message>
        <source>Later hit</source>
        <translation>Пізніший збіг</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Перейти до дати</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрити пошук</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} з {count}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Actions</source>
        <translation>Дії</translation>
    </message>
    <message>
        <source>Go to the buyer who waits longest</source>
        <translation>Перейти до покупця, який очікує найдовше</translation>
    </message>
    <message>
        <source>Write about an order…</source>
        <translation>Написати щодо замовлення…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>Turn sound on or off</source>
        <translation>Увімкнути або вимкнути звук</translation>
    </message>
    <message>
        <source>Do not disturb: hear of buyers again</source>
        <translation>Вимкнути «Не турбувати»: знову сповіщати про покупців</translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>Who takes how much</source>
        <translation>Хто скільки бере</translation>
    </message>
    <message>
        <source>Sharing out buyers</source>
        <translation>Розподіл покупців</translation>
    </message>
    <message>
        <source>Take this chat</source>
        <translation>Взяти цей чат</translation>
    </message>
    <message>
        <source>Close this chat</source>
        <translation>Закрити цей чат</translation>
    </message>
    <message>
        <source>Open this chat again</source>
        <translation>Відкрити цей чат знову</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Присутність</translation>
    </message>
    <message>
        <source>Presence: {state}</source>
        <translation>Присутність: {state}</translation>
    </message>
</context>
<context>
    <name>FormerDialog</name>
    <message>
        <source>Former versions</source>
        <translation>Попередні версії</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The hub has no former version of this message.</source>
        <translation>Сервер не має попередніх версій цього повідомлення.</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Зараз:</translation>
    </message>
    <message>
        <source>Until {time}, changed by {name}:</source>
        <translation>До {time}, змінено (хто: {name}):</translation>
    </message>
    <message>
        <source>Until {time}:</source>
        <translation>До {time}:</translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message>
        <source>Description gaps</source>
        <extracomment>Writes the report to a file: head, then what went wrong or None.</extracomment>
        <translation>Прогалини в описах</translation>
    </message>
    <message>
        <source>Products with a description gap</source>
        <translation>Товари з прогалиною в описі</translation>
    </message>
    <message>
        <source>No product question is marked. Mark one where the description should have said it.</source>
        <translation>Жодного запитання не позначено. Позначте те, на яке мав би відповідати опис.</translation>
    </message>
    <message>
        <source>Enter or a click on a product shows its questions.</source>
        <translation>Enter або клацання на товарі покаже його запитання.</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Експортувати CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Позначено</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Запитань</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Експорт CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>Не вдалося зберегти {file}: {reason}</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Coupon</source>
        <translation>Купон</translation>
    </message>
    <message>
        <source>Send this buyer a coupon</source>
        <translation>Надіслати цьому покупцеві купон</translation>
    </message>
    <message>
        <source>Send a coupon…</source>
        <translation>Надіслати купон…</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Купони</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Change group</source>
        <translation>Змінити групу</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Додати групу</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Words in the message</source>
        <translation>Слова в повідомленні</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Канали</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>States of the newest order</source>
        <translation>Стани останнього замовлення</translation>
    </message>
    <message>
        <source>Wait for this group while any of it is there</source>
        <translation>Чекати на цю групу, доки хтось із неї на місці</translation>
    </message>
    <message>
        <source>Words: with commas between. One of what a line holds is enough; an empty line does not matter.</source>
        <translation>Слова: через кому. Досить одного з того, що є в рядку; порожній рядок не має значення.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>Guarding</name>
    <message>
        <source>Personal data</source>
        <translation>Персональні дані</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Офлайн-копії</translation>
    </message>
    <message>
        <source>Export or erase a person&apos;s data</source>
        <translation>Експортувати або видалити дані особи</translation>
    </message>
    <message>
        <source>This buyer&apos;s data: export or erase</source>
        <translation>Дані цього покупця: експорт або видалення</translation>
    </message>
    <message>
        <source>Who looked at whose data</source>
        <translation>Хто переглядав чиї дані</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Hand this chat over</source>
        <translation>Передати цей чат</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передати…</translation>
    </message>
    <message>
        <source>Hand this chat over…</source>
        <translation>Передати цей чат…</translation>
    </message>
    <message>
        <source>Accept this chat</source>
        <translation>Прийняти цей чат</translation>
    </message>
    <message>
        <source>Decline this chat…</source>
        <translation>Відхилити цей чат…</translation>
    </message>
    <message>
        <source>{buyer} was handed over to {name}.</source>
        <translation>Чат {buyer} передано: {name}.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Member</source>
        <translation>Зареєстровано</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Без реєстрації</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n бал</numerusform>
            <numerusform>%n бали</numerusform>
            <numerusform>%n балів</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the ledger of points</source>
        <translation>Показати журнал балів</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not at the hub yet</source>
        <translation>
            <numerusform>%n зміна ще не на сервері</numerusform>
            <numerusform>%n зміни ще не на сервері</numerusform>
            <numerusform>%n змін ще не на сервері</numerusform>
        </translation>
    </message>
    <message>
        <source>Not current: as of {time}.</source>
        <translation>Дані неактуальні: станом на {time}.</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>Customer</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Label and rank</source>
        <translation>Позначка й ранг</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Оголошення</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
</context>
<context>
    <name>HealthBanner</name>
    <message>
        <source>No sound device was found: new messages are silent.</source>
        <translation>Звуковий пристрій не знайдено: нові повідомлення надходять без звуку.</translation>
    </message>
    <message>
        <source>Sound is off: you may miss buyers while the window is minimised.</source>
        <translation>Звук вимкнено: ви можете пропустити покупців, коли вікно згорнуто.</translation>
    </message>
    <message>
        <source>Turn sound on</source>
        <translation>Увімкнути звук</translation>
    </message>
    <message>
        <source>The sound device {name} is gone: sounds are played on the system&apos;s own.</source>
        <translation>Звуковий пристрій {name} зник: звуки відтворюються на системному.</translation>
    </message>
</context>
<context>
    <name>HeatStrip</name>
    <message>
        <source>Nothing in this time.</source>
        <extracomment>Rows that are always in sight. How strongly a tone colours its cell: what is well stays calm, what is not stands out.</extracomment>
        <translation>За цей час нічого немає.</translation>
    </message>
</context>
<context>
    <name>HelpLinks</name>
    <message>
        <source>Send a help link</source>
        <translation>Надіслати посилання для допомоги</translation>
    </message>
    <message>
        <source>To {buyer}: a card that opens their own page of one order.</source>
        <translation>Кому: {buyer}. Картка відкриває покупцеві сторінку одного замовлення.</translation>
    </message>
    <message>
        <source>{buyer} has no order that is paid or on its way.</source>
        <translation>{buyer}: немає оплачених замовлень чи замовлень у дорозі.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Повернення коштів</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Відстеження</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Reminder to pay</source>
        <translation>Нагадування про оплату</translation>
    </message>
    <message>
        <source>{page} of order {number}: sent to the chat.</source>
        <translation>{page}, замовлення {number}: надіслано в чат.</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Ctrl+Enter sends · Enter new line</source>
        <translation>Ctrl+Enter — надіслати · Enter — новий рядок</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter new line</source>
        <translation>Enter — надіслати · Shift+Enter — новий рядок</translation>
    </message>
    <message>
        <source>Only colleagues see this · @ calls one of them</source>
        <translation>Бачать лише колеги · @ кличе когось із них</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Products</source>
        <translation>Товари</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Залишок</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>У продажу</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зареєстрований</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Підтверджений</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Вулиця</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Мікрорайон</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер замовлення</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>Дата замовлення</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Delivery fee</source>
        <translation>Вартість доставки</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Знижка</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Купон</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевізник</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Номер відстеження</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Одержувач</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>Імпорт контактів</translation>
    </message>
    <message>
        <source>Lines that are wrong</source>
        <translation>Рядки з помилками</translation>
    </message>
    <message>
        <source>Every line needs all six. Choose the columns of your file:</source>
        <translation>Кожен рядок має містити всі шість. Виберіть стовпці свого файлу:</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Немає у файлі</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <source>Stopped. What was taken in until now stays; taking the same file in again adds the rest.</source>
        <translation>Зупинено. Те, що вже внесено, лишається; якщо внести той самий файл ще раз, додасться решта.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>{file}: {new} new, {same} are here already, {wrong} wrong, of {lines} lines</source>
        <translation>{file}: нових {new}, уже є {same}, з помилками {wrong}, усього рядків {lines}</translation>
    </message>
    <message>
        <source>Choose a column for each: the file is looked at when all six are known.</source>
        <translation>Виберіть стовпець для кожного: файл перевіримо, коли відомі всі шість.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are wrong and would be left out:</source>
        <translation>
            <numerusform>%n рядок із помилкою буде пропущено:</numerusform>
            <numerusform>%n рядки з помилками буде пропущено:</numerusform>
            <numerusform>%n рядків із помилками буде пропущено:</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the rest</source>
        <translation>Імпортувати решту</translation>
    </message>
    <message>
        <source>Taken in: {new} new contacts. {wrong} lines were left out.</source>
        <translation>Імпортовано нових контактів: {new}. Пропущено рядків: {wrong}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The hub reads the file…</source>
        <translation>Сервер читає файл…</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Рядок {line}: {why}</translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message>
        <source>What the file holds</source>
        <translation>Що містить файл</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Імпортувати файл…</translation>
    </message>
    <message>
        <source>Save an empty table…</source>
        <translation>Зберегти порожню таблицю…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
    <message>
        <source>CSV or XLSX. A file is looked at as a whole first; nothing is taken in before you say so.</source>
        <translation>CSV або XLSX. Спершу файл переглядається цілком; нічого не додається, доки ви не підтвердите.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>Taken in: {new} new, {changed} changed</source>
        <translation>Додано: нових {new}, змінених {changed}</translation>
    </message>
    <message>
        <source>left out as wrong: {count}</source>
        <translation>пропущено через помилки: {count}</translation>
    </message>
    <message>
        <source>The hub reads the file…</source>
        <translation>Сервер читає файл…</translation>
    </message>
</context>
<context>
    <name>Initiative</name>
    <message>
        <source>Write about an order</source>
        <translation>Написати щодо замовлення</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Suspected spam · {count}</source>
        <extracomment>Colour and icon change together: colour is never the only sign (CHAT-4). Pixels: the height of one of the two lines, and of the receipt&apos;s ticks. Why a conversation is whose it is; told by whoever knows routing. Which colleague is answering it just now; told by whoever knows.</extracomment>
        <translation>Підозра на спам · {count}</translation>
    </message>
    <message>
        <source>Blocked buyers · {count}</source>
        <translation>Заблоковані покупці · {count}</translation>
    </message>
    <message>
        <source>Waiting for a reply · {count}</source>
        <translation>Очікують відповіді · {count}</translation>
    </message>
    <message>
        <source>In conversation · {count}</source>
        <translation>У розмові · {count}</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>спершу найдовші</translation>
    </message>
    <message>
        <source>waiting {time}, {level}</source>
        <translation>очікує {time}, {level}</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Чернетка:</translation>
    </message>
    <message>
        <source>Closed ·</source>
        <translation>Закрито ·</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Повідомлень ще немає</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>[Зображення]</translation>
    </message>
    <message>
        <source>[Video]</source>
        <translation>[Відео]</translation>
    </message>
    <message>
        <source>[File]</source>
        <translation>[Файл]</translation>
    </message>
    <message>
        <source>[Recalled]</source>
        <translation>[Відкликано]</translation>
    </message>
    <message>
        <source>[System message]</source>
        <translation>[Системне повідомлення]</translation>
    </message>
    <message>
        <source>[Message]</source>
        <translation>[Повідомлення]</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Ви: {text}</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>вчасно</translation>
    </message>
    <message>
        <source>over a minute</source>
        <translation>понад хвилину</translation>
    </message>
    <message>
        <source>almost overdue</source>
        <translation>майже прострочено</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>прострочено</translation>
    </message>
    <message>
        <source>A colleague&apos;s</source>
        <translation>Чати колеги</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мої</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Нічиї</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>У черзі</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Усі чати</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікують</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочені</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>З чернеткою</translation>
    </message>
    <message>
        <source>your chat</source>
        <extracomment>Pixels: the mark, the ring around it that sets it off, and what it holds.</extracomment>
        <translation>ваш чат</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>у черзі</translation>
    </message>
    <message>
        <source>{name}&apos;s chat</source>
        <translation>чат: {name}</translation>
    </message>
    <message>
        <source>Waiting since {time} ({wait})</source>
        <translation>Очікує з {time} ({wait})</translation>
    </message>
    <message>
        <source>Closed until the buyer writes again</source>
        <translation>Закрито, доки покупець не напише знову</translation>
    </message>
    <message>
        <source>In the queue since {time}</source>
        <translation>У черзі з {time}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name} — {why}</translation>
    </message>
</context>
<context>
    <name>IntakeDesk</name>
    <message>
        <source>Intake</source>
        <comment>rail</comment>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Intake: landings and contacts</source>
        <translation>Залучення: лендинги й контакти</translation>
    </message>
</context>
<context>
    <name>IntakeModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>How conversations look until the hub has answered a command of ours; a change that makes it true ends it.</extracomment>
        <translation>
            <numerusform>%n непрочитане</numerusform>
            <numerusform>%n непрочитані</numerusform>
            <numerusform>%n непрочитаних</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Intake</source>
        <translation>Залучення</translation>
    </message>
</context>
<context>
    <name>IntakePane</name>
    <message>
        <source>Lists of conversations</source>
        <translation>Списки розмов</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Обране</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Filter by name or phone</source>
        <translation>Фільтр за ім’ям або телефоном</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Розмови</translation>
    </message>
    <message>
        <source>Nobody has written today yet.</source>
        <translation>Сьогодні ще ніхто не писав.</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Показати всі розмови</translation>
    </message>
    <message>
        <source>No conversations yet. They appear here as soon as a buyer writes.</source>
        <translation>Розмов ще немає. Вони з’являться тут, щойно напише покупець.</translation>
    </message>
    <message>
        <source>No favourites yet. Open a chat and press the star at its top.</source>
        <translation>В обраному ще нічого немає. Відкрийте чат і натисніть зірочку вгорі.</translation>
    </message>
    <message>
        <source>No suspected spam. What is caught here makes no sound.</source>
        <translation>Підозр на спам немає. Затримане тут не супроводжується звуком.</translation>
    </message>
    <message>
        <source>Nobody is blocked. What a blocked buyer writes is kept unseen until you unblock them.</source>
        <translation>Нікого не заблоковано. Те, що пише заблокований покупець, зберігається невидимим до розблокування.</translation>
    </message>
    <message>
        <source>Nothing found in this list.</source>
        <translation>У цьому списку нічого не знайдено.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистити фільтр</translation>
    </message>
</context>
<context>
    <name>Junk</name>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Spam: move this chat there</source>
        <translation>Спам: перемістити туди цей чат</translation>
    </message>
    <message>
        <source>Not spam: take this chat out</source>
        <translation>Не спам: повернути цей чат</translation>
    </message>
    <message>
        <source>Undo the last spam mark</source>
        <translation>Скасувати останнє позначення спаму</translation>
    </message>
</context>
<context>
    <name>LandingCounts</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n контакт</numerusform>
            <numerusform>%n контакти</numerusform>
            <numerusform>%n контактів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awaiting approval</source>
        <translation>
            <numerusform>%n очікує схвалення</numerusform>
            <numerusform>%n очікують схвалення</numerusform>
            <numerusform>%n очікують схвалення</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Landings</name>
    <message>
        <source>For the buyer of the open chat: {name}</source>
        <translation>Для покупця з відкритого чату: {name}</translation>
    </message>
    <message>
        <source>Manual entry</source>
        <translation>Ручне введення</translation>
    </message>
    <message>
        <source>Not at the hub yet</source>
        <translation>Ще не на сервері</translation>
    </message>
    <message>
        <source>Changed {time} by {name}</source>
        <translation>Зміна {time}: {name}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Схвалено</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Не схвалено</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Click to message</source>
        <translation>Клік у повідомлення</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Взаємодія</translation>
    </message>
    <message>
        <source>KOL</source>
        <translation>Блогер (KOL)</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Гаряча лінія</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Рекомендація</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>Дилер</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Лендинг</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Поля форми</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Отримувачі</translation>
    </message>
    <message>
        <source>Takes contacts</source>
        <translation>Приймає контакти</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Лендинги</translation>
    </message>
    <message>
        <source>The contact is entered.</source>
        <translation>Контакт введено.</translation>
    </message>
    <message>
        <source>Kept here; sent when connected</source>
        <translation>Збережено тут; надішлемо, коли буде зв’язок</translation>
    </message>
    <message>
        <source>Enter this buyer as a contact</source>
        <translation>Ввести цього покупця як контакт</translation>
    </message>
    <message>
        <source>Enter a contact…</source>
        <translation>Ввести контакт…</translation>
    </message>
    <message>
        <source>Enter an order…</source>
        <translation>Ввести замовлення…</translation>
    </message>
    <message>
        <source>Enter an order of this buyer…</source>
        <translation>Ввести замовлення цього покупця…</translation>
    </message>
    <message>
        <source>Order {number} is placed: {total}</source>
        <translation>Замовлення {number} оформлено: {total}</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Імпортувати файл…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
</context>
<context>
    <name>LandingsTab</name>
    <message>
        <source>New landing</source>
        <translation>Новий лендинг</translation>
    </message>
    <message>
        <source>Enter a contact…</source>
        <translation>Ввести контакт…</translation>
    </message>
    <message>
        <source>Enter an order…</source>
        <translation>Ввести замовлення…</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Лендинги</translation>
    </message>
    <message>
        <source>Choose a landing to see all of it here.</source>
        <translation>Виберіть лендинг, щоб побачити його тут повністю.</translation>
    </message>
    <message>
        <source>Not current: as of {time}. What you change is kept and sent later.</source>
        <translation>Неактуально: станом на {time}. Ваші зміни збережено й буде надіслано пізніше.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Kept here; sent when connected</source>
        <translation>Збережено тут; надішлемо, коли буде зв’язок</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Запит до сервера…</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>Сервер не відповідає.</translation>
    </message>
    <message>
        <source>No landings yet. A landing is a page that leaves its visitors&apos; numbers with you.</source>
        <translation>Лендингів ще немає. Лендинг — це сторінка, де відвідувачі залишають вам номер.</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Зміни не збережено</translation>
    </message>
    <message>
        <source>What you changed in this landing is lost when you leave it.</source>
        <translation>Якщо вийти, ваші зміни в цьому лендингу буде втрачено.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Залишитися</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Вийти без збереження</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>Хтось тим часом це змінив</translation>
    </message>
    <message>
        <source>{name}: a colleague changed “{field}” before your changes arrived. Theirs is at the hub.</source>
        <translation>{name}: колега змінює «{field}» раніше, ніж надійшли ваші зміни. На сервері — варіант колеги.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>Замінити на моє</translation>
    </message>
    <message>
        <source>Your changes are in the form again: look at them, then save.</source>
        <translation>Ваші зміни знову у формі: перегляньте їх і збережіть.</translation>
    </message>
    <message>
        <source>Renew the API key</source>
        <translation>Оновити ключ API</translation>
    </message>
    <message>
        <source>The old key opens nothing from then on: whoever sends with it must get the new one.</source>
        <translation>Відтоді старий ключ не діє: хто ним користується, має отримати новий.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>Оновити ключ</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Відкликати ключ</translation>
    </message>
    <message>
        <source>Programs that send contacts with this key are refused from then on.</source>
        <translation>Відтоді програмам, що надсилають контакти з цим ключем, буде відмовлено.</translation>
    </message>
    <message>
        <source>The API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>It is shown this once; the hub keeps no copy of it. Send it in the header Frontdesk-Key.</source>
        <translation>Його показано лише раз; сервер не зберігає копії. Надсилайте його в заголовку Frontdesk-Key.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>Копіювати й закрити</translation>
    </message>
</context>
<context>
    <name>LeadDetail</name>
    <message>
        <source>All leads</source>
        <translation>Усі ліди</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>Показати номер</translation>
    </message>
    <message>
        <source>The hub notes who looked, when and what for.</source>
        <translation>Хаб записує, хто дивився, коли й навіщо.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Записати дзвінок</translation>
    </message>
    <message>
        <source>Set a reminder…</source>
        <translation>Поставити нагадування…</translation>
    </message>
    <message>
        <source>Reminder done</source>
        <translation>Нагадування виконано</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Відкрити чат</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Відкрити профіль</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>What the buyer wrote</source>
        <translation>Що написав покупець</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>Choose a lead to see all of it here.</source>
        <translation>Виберіть лід, щоб побачити тут усе про нього.</translation>
    </message>
    <message>
        <source>What the number is needed for</source>
        <translation>Навіщо потрібен номер</translation>
    </message>
    <message>
        <source>What exactly they need, how urgent… (Ctrl+Enter saves)</source>
        <translation>Що саме потрібно, чи терміново… (Ctrl+Enter — зберегти)</translation>
    </message>
    <message numerus="yes">
        <source>%n more number(s) today</source>
        <translation>
            <numerusform>Сьогодні ще %n номер</numerusform>
            <numerusform>Сьогодні ще %n номери</numerusform>
            <numerusform>Сьогодні ще %n номерів</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing but name and number.</source>
        <translation>Лише ім’я та номер.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not at the hub yet</source>
        <translation>
            <numerusform>%n зміна ще не на сервері</numerusform>
            <numerusform>%n зміни ще не на сервері</numerusform>
            <numerusform>%n змін ще не на сервері</numerusform>
        </translation>
    </message>
    <message>
        <source>None set.</source>
        <translation>Не поставлено.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n дзвінок</numerusform>
            <numerusform>%n дзвінки</numerusform>
            <numerusform>%n дзвінків</numerusform>
        </translation>
    </message>
    <message>
        <source>last {time} by {name}</source>
        <translation>останній {time}, {name}</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>new</source>
        <translation>новий</translation>
    </message>
    <message>
        <source>number hidden</source>
        <translation>номер приховано</translation>
    </message>
    <message>
        <source>Every look at a number is noted.</source>
        <translation>Кожен перегляд номера записується.</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Змінити стан</translation>
    </message>
    <message>
        <source>Set a reminder</source>
        <translation>Поставити нагадування</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>Показати номер</translation>
    </message>
    <message>
        <source>Reminder {time}</source>
        <translation>Нагадування {time}</translation>
    </message>
    <message>
        <source>Not contacted</source>
        <extracomment>A status says so by word, icon and colour.</extracomment>
        <translation>Не зв’язувалися</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Зв’язатися ще раз</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Зв’язалися</translation>
    </message>
    <message>
        <source>To call the buyer</source>
        <translation>Щоб зателефонувати покупцеві</translation>
    </message>
    <message>
        <source>To place an order</source>
        <translation>Щоб оформити замовлення</translation>
    </message>
    <message>
        <source>To check who it is</source>
        <translation>Щоб перевірити, хто це</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>rail</comment>
        <extracomment>Before a lead&apos;s id in the key of its notification, and before a reminder&apos;s.</extracomment>
        <translation>Ліди</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Ліди</translation>
    </message>
    <message>
        <source>New lead: {name}</source>
        <translation>Новий лід: {name}</translation>
    </message>
    <message>
        <source>Reminder: {name}</source>
        <translation>Нагадування: {name}</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>Which leads</source>
        <extracomment>Asks the hub for the table of a filter and writes it to a file: purpose and reason, head, words of the statuses, then what went wrong or None. Pixels that table and lead need side by side.</extracomment>
        <translation>Які ліди</translation>
    </message>
    <message>
        <source>Search name, listing, note, or a whole number</source>
        <translation>Шукати ім’я, оголошення, нотатку або повний номер</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Експортувати CSV…</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Ліди</translation>
    </message>
    <message>
        <source>All · {n}</source>
        <translation>Усі · {n}</translation>
    </message>
    <message>
        <source>New · {n}</source>
        <translation>Нові · {n}</translation>
    </message>
    <message>
        <source>Not current: as of {time}. What you change is kept and sent later; numbers are shown when connected.</source>
        <translation>Не найновіше: станом на {time}. Ваші зміни збережено й буде надіслано пізніше; номери видно лише за наявності зв’язку.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Запитуємо сервер…</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>Сервер не відповідає.</translation>
    </message>
    <message>
        <source>No lead is like that. Take another filter, or clear the search.</source>
        <translation>Таких лідів немає. Виберіть інший фільтр або очистьте пошук.</translation>
    </message>
    <message>
        <source>No leads yet. They come from “I want advice” on the pages of your listings.</source>
        <translation>Лідів ще немає. Вони надходять із кнопки «Хочу пораду» на сторінках ваших оголошень.</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>Показати номер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>Set a reminder…</source>
        <translation>Поставити нагадування…</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Записати дзвінок</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Відкрити чат</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Відкрити профіль</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>Тим часом це змінила інша людина</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>At the hub:</source>
        <translation>На сервері:</translation>
    </message>
    <message>
        <source>Yours:</source>
        <translation>Ваше:</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>Замінити на моє</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s), as filtered now.</source>
        <translation>
            <numerusform>%n лід за поточним фільтром.</numerusform>
            <numerusform>%n ліди за поточним фільтром.</numerusform>
            <numerusform>%n лідів за поточним фільтром.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Експорт лідів</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Експорт CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Оголошення</translation>
    </message>
    <message>
        <source>What the buyer wrote</source>
        <translation>Що написав покупець</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Дзвінки</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>Не вдалося зберегти {file}: {reason}</translation>
    </message>
</context>
<context>
    <name>LeftLine</name>
    <message>
        <source>Messages to this silent buyer: {left} of {limit} left, renewed when the buyer writes</source>
        <translation>Покупець мовчить: залишилося повідомлень {left} із {limit}, поновиться, коли напише</translation>
    </message>
    <message>
        <source>Messages to this silent buyer: up to {limit} until the buyer writes</source>
        <translation>Покупець мовчить: повідомлень до {limit}, доки не напише</translation>
    </message>
    <message>
        <source>Has not written yet, no order of the last {order_days} days: wait until the buyer writes</source>
        <translation>Покупець ще не писав, замовлень за {order_days} дн. немає: зачекайте, доки напише</translation>
    </message>
    <message>
        <source>Silent for over {days} days, no order of the last {order_days} days: wait until the buyer writes</source>
        <translation>Мовчить понад {days} дн., замовлень за {order_days} дн. немає: зачекайте, доки напише</translation>
    </message>
    <message>
        <source>Has not written yet: the hub decides whether a message may go</source>
        <translation>Покупець ще не писав: чи можна надіслати повідомлення, вирішує сервер</translation>
    </message>
    <message>
        <source>Silent for over {days} days: the hub decides whether a message may go</source>
        <translation>Мовчить понад {days} дн.: чи можна надіслати повідомлення, вирішує сервер</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Open this link?</source>
        <translation>Відкрити це посилання?</translation>
    </message>
    <message>
        <source>The name of this site has letters that may look like others. Open it only if you know it.</source>
        <translation>У назві цього сайту є літери, схожі на інші. Відкривайте його, лише якщо ви його знаєте.</translation>
    </message>
    <message>
        <source>This link is written unlike the site that it leads to. Open it only if you know it.</source>
        <translation>Це посилання написано інакше, ніж сайт, на який воно веде. Відкривайте, лише якщо знаєте його.</translation>
    </message>
    <message>
        <source>What stands before the @ is not the site: this link leads to {host}.</source>
        <translation>Те, що перед @, — не сайт: це посилання веде на {host}.</translation>
    </message>
    <message>
        <source>This link leads to a number instead of a name: shops have names.</source>
        <translation>Це посилання веде на число замість назви: магазини мають назви.</translation>
    </message>
    <message>
        <source>This link leads to an unusual port of the site. Open it only if you know it.</source>
        <translation>Це посилання веде на незвичний порт сайту. Відкривайте, лише якщо знаєте його.</translation>
    </message>
    <message>
        <source>The connection to this site is not encrypted: others can read and change what it shows.</source>
        <translation>З’єднання із цим сайтом не зашифровано: сторонні можуть читати й змінювати його вміст.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Відкрити у браузері</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) delivered</source>
        <translation>
            <numerusform>%n доставлене замовлення</numerusform>
            <numerusform>%n доставлені замовлення</numerusform>
            <numerusform>%n доставлених замовлень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Filter the list…</source>
        <extracomment>The choice of &quot;Assign to&quot; that gives a chat back.</extracomment>
        <translation>Фільтр списку…</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>Позначити як спам</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as spam</source>
        <translation>
            <numerusform>Позначено як спам: %n</numerusform>
            <numerusform>Позначено як спам: %n</numerusform>
            <numerusform>Позначено як спам: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be marked as spam:</source>
        <translation>Не вдалося позначити як спам ({count} із {all}):</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Не спам</translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of the spam folder</source>
        <translation>
            <numerusform>Повернуто зі спаму: %n</numerusform>
            <numerusform>Повернуто зі спаму: %n</numerusform>
            <numerusform>Повернуто зі спаму: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be taken out of the spam folder:</source>
        <translation>Не вдалося повернути зі спаму ({count} із {all}):</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Розблокувати</translation>
    </message>
    <message numerus="yes">
        <source>%n unblocked</source>
        <translation>
            <numerusform>%n розблоковано</numerusform>
            <numerusform>%n розблоковано</numerusform>
            <numerusform>%n розблоковано</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be unblocked:</source>
        <translation>Не вдалося розблокувати {count} з {all}:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>Закрито: %n</numerusform>
            <numerusform>Закрито: %n</numerusform>
            <numerusform>Закрито: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be closed:</source>
        <translation>Не вдалося закрити ({count} із {all}):</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Відкрити знову</translation>
    </message>
    <message numerus="yes">
        <source>%n opened again</source>
        <translation>
            <numerusform>Відкрито знову: %n</numerusform>
            <numerusform>Відкрито знову: %n</numerusform>
            <numerusform>Відкрито знову: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be opened again:</source>
        <translation>Не вдалося відкрити знову ({count} із {all}):</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Додати до обраного</translation>
    </message>
    <message numerus="yes">
        <source>%n added to favourites</source>
        <translation>
            <numerusform>Додано до обраного: %n</numerusform>
            <numerusform>Додано до обраного: %n</numerusform>
            <numerusform>Додано до обраного: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be added to favourites:</source>
        <translation>Не вдалося додати до обраного ({count} із {all}):</translation>
    </message>
    <message>
        <source>Take out of favourites</source>
        <translation>Прибрати з обраного</translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of favourites</source>
        <translation>
            <numerusform>Прибрано з обраного: %n</numerusform>
            <numerusform>Прибрано з обраного: %n</numerusform>
            <numerusform>Прибрано з обраного: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be taken out of favourites:</source>
        <translation>Не вдалося прибрати з обраного ({count} із {all}):</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити прочитаним</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>Позначено прочитаними: %n</numerusform>
            <numerusform>Позначено прочитаними: %n</numerusform>
            <numerusform>Позначено прочитаними: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be marked as read:</source>
        <translation>Не вдалося позначити прочитаними ({count} із {all}):</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Призначити</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned</source>
        <translation>
            <numerusform>Призначено: %n</numerusform>
            <numerusform>Призначено: %n</numerusform>
            <numerusform>Призначено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be assigned:</source>
        <translation>Не вдалося призначити ({count} із {all}):</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Мені</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Повернути в чергу</translation>
    </message>
    <message>
        <source>Being read…</source>
        <extracomment>Pixels: the height of a row of two lines, and of a line. Before the place of a row whose entry is not here yet.</extracomment>
        <translation>Завантажується…</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Today by hour</source>
        <translation>Сьогодні за годинами</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Оператори</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>На місці</translation>
    </message>
    <message>
        <source>Who is online or busy, of all who answer buyers.</source>
        <translation>Хто в стані «Онлайн» або «Зайнято», з усіх, хто відповідає покупцям.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Навантаження</translation>
    </message>
    <message>
        <source>Open chats assigned to those who are here, of as many as they take at a time.</source>
        <translation>Відкриті чати, призначені тим, хто на місці, з числа тих, які вони беруть одночасно.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікують</translation>
    </message>
    <message>
        <source>Buyers without an answer. The line: most at once in each hour.</source>
        <translation>Покупці без відповіді. Лінія: найбільше водночас за кожну годину.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Найдовше очікування</translation>
    </message>
    <message>
        <source>From the first unanswered message of a buyer until now, by the hub&apos;s clock.</source>
        <translation>Від першого повідомлення покупця без відповіді дотепер, за годинником сервера.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>Chats that nobody has, since everybody here has as many as they take.</source>
        <translation>Нічиї чати: усі, хто на місці, вже мають стільки, скільки беруть.</translation>
    </message>
    <message>
        <source>Reply rate today</source>
        <translation>Частка відповідей сьогодні</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>із {n}</translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation>понад {time}</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>ще нічого не враховано</translation>
    </message>
    <message>
        <source>Nobody is called that. Clear the field to see everybody.</source>
        <translation>Нікого з таким ім’ям. Очистьте поле, щоб побачити всіх.</translation>
    </message>
    <message>
        <source>Nobody answers buyers yet. An admin adds colleagues in the settings.</source>
        <translation>Покупцям ще ніхто не відповідає. Колег додає адміністратор у налаштуваннях.</translation>
    </message>
</context>
<context>
    <name>Loads</name>
    <message>
        <source>{room} of {members} have room</source>
        <translation>Мають місце: {room} із {members}</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>%n чат</numerusform>
            <numerusform>%n чати</numerusform>
            <numerusform>%n чатів</numerusform>
        </translation>
    </message>
    <message>
        <source>takes no new buyers</source>
        <translation>не бере нових покупців</translation>
    </message>
    <message>
        <source>{load} of {capacity} chats</source>
        <translation>{load} із {capacity} чатів</translation>
    </message>
    <message>
        <source>full</source>
        <translation>немає місця</translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Send a test e-mail</source>
        <translation>Надіслати пробний лист</translation>
    </message>
    <message>
        <source>With the settings that were saved last.</source>
        <translation>З налаштуваннями, що збережено востаннє.</translation>
    </message>
    <message>
        <source>The mail server took the test e-mail.</source>
        <translation>Поштовий сервер прийняв пробний лист.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Поштовий сервер</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрування</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Отримувачі</translation>
    </message>
    <message>
        <source>Language of the mails</source>
        <translation>Мова листів</translation>
    </message>
    <message>
        <source>Encrypted after a greeting (STARTTLS)</source>
        <translation>Шифрування після вітання (STARTTLS)</translation>
    </message>
    <message>
        <source>Encrypted from the start (TLS)</source>
        <translation>Шифрування від початку (TLS)</translation>
    </message>
    <message>
        <source>Not encrypted: only on a network of your own</source>
        <translation>Без шифрування: лише у власній мережі</translation>
    </message>
    <message>
        <source>Tell new requests by e-mail</source>
        <translation>Повідомляти про нові запити листом</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>kept at the hub</source>
        <translation>збережено на сервері</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) wait to be sent</source>
        <translation>
            <numerusform>%n лист чекає на надсилання</numerusform>
            <numerusform>%n листи чекають на надсилання</numerusform>
            <numerusform>%n листів чекають на надсилання</numerusform>
        </translation>
    </message>
    <message>
        <source>last sent {time}</source>
        <translation>востаннє надіслано {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n were given up this week: read these requests here</source>
        <translation>
            <numerusform>%n лист цього тижня не вдалося надіслати: прочитайте цей запит тут</numerusform>
            <numerusform>%n листи цього тижня не вдалося надіслати: прочитайте ці запити тут</numerusform>
            <numerusform>%n листів цього тижня не вдалося надіслати: прочитайте ці запити тут</numerusform>
        </translation>
    </message>
    <message>
        <source>Last trouble: {reason}</source>
        <translation>Остання проблема: {reason}</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Select none</source>
        <extracomment>Customers whose refusal is said in a sentence each, and tags that a menu offers.</extracomment>
        <translation>Зняти вибір</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Додати тег</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Зняти тег</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Вибрано: %n</numerusform>
            <numerusform>Вибрано: %n</numerusform>
            <numerusform>Вибрано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected customers</source>
        <translation>Вибрані клієнти</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ніхто</translation>
    </message>
    <message>
        <source>Another tag…</source>
        <translation>Інший тег…</translation>
    </message>
    <message>
        <source>None of them has a tag</source>
        <translation>Ніхто з них не має тегів</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
</context>
<context>
    <name>MarkUndo</name>
    <message>
        <source>Undone.</source>
        <translation>Дію скасовано.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) changed</source>
        <translation>
            <numerusform>Змінено %n клієнта</numerusform>
            <numerusform>Змінено %n клієнтів</numerusform>
            <numerusform>Змінено %n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be changed:</source>
        <translation>Не вдалося змінити {count} з {all}:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>та ще %n</numerusform>
            <numerusform>та ще %n</numerusform>
            <numerusform>та ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marketing</name>
    <message>
        <source>{n}%</source>
        <extracomment>What the columns of the dashboard are called in lists of contacts.</extracomment>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Схвалено</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Виторг</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Конверсія</translation>
    </message>
    <message>
        <source>Marketers</source>
        <translation>Маркетологи</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Лендинги</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Усього</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Click to message</source>
        <translation>Клік у повідомлення</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Залучення аудиторії</translation>
    </message>
    <message>
        <source>Opinion leader</source>
        <translation>Блогер</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Гаряча лінія</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Рекомендація</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>Дилер</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Files in chats</source>
        <translation>Файли в чатах</translation>
    </message>
</context>
<context>
    <name>MentionBanner</name>
    <message>
        <source>Go to the note</source>
        <translation>До нотатки</translation>
    </message>
</context>
<context>
    <name>MentionPill</name>
    <message numerus="yes">
        <source>You are mentioned in %n note(s)</source>
        <extracomment>More than this nobody reads in a menu; the next come up when these are seen.</extracomment>
        <translation>
            <numerusform>Вас згадано в %n нотатці</numerusform>
            <numerusform>Вас згадано у %n нотатках</numerusform>
            <numerusform>Вас згадано в %n нотатках</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>{name} mentions you about {buyer}: {text}</source>
        <translation>{name} згадує вас щодо {buyer}: {text}</translation>
    </message>
</context>
<context>
    <name>Misconduct</name>
    <message>
        <source>Insults or threats</source>
        <extracomment>Gives a colleague&apos;s name, &quot;&quot; for nobody known.</extracomment>
        <translation>Образи або погрози</translation>
    </message>
    <message>
        <source>Harasses a colleague</source>
        <translation>Переслідування працівника</translation>
    </message>
    <message>
        <source>Attempted fraud</source>
        <translation>Спроба шахрайства</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Pranks and fake orders</source>
        <translation>Жарти та фальшиві замовлення</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Інша причина</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>колега</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>колега</translation>
    </message>
    <message>
        <source>{name} blocked this buyer on {time}: {reason}.</source>
        <translation>Заблоковано {time} ({name}): {reason}.</translation>
    </message>
</context>
<context>
    <name>Moderating</name>
    <message>
        <source>The report was sent to your supervisors.</source>
        <translation>Скаргу надіслано супервайзерам.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Скарги</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Заблокувати…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Поскаржитися…</translation>
    </message>
    <message>
        <source>Block this buyer…</source>
        <translation>Заблокувати покупця…</translation>
    </message>
    <message>
        <source>Unblock this buyer</source>
        <translation>Розблокувати покупця</translation>
    </message>
    <message>
        <source>Show blocked buyers</source>
        <translation>Показати заблокованих покупців</translation>
    </message>
    <message>
        <source>Undo the last block</source>
        <translation>Скасувати останнє блокування</translation>
    </message>
    <message>
        <source>Report this buyer…</source>
        <translation>Поскаржитися на покупця…</translation>
    </message>
    <message>
        <source>Show the reports</source>
        <translation>Показати скарги</translation>
    </message>
</context>
<context>
    <name>Moderation</name>
    <message>
        <source>Reason</source>
        <extracomment>Blocks, or says why not.</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Нотатка для колег</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Про що йдеться?</translation>
    </message>
    <message>
        <source>Not necessary</source>
        <translation>Необов’язково</translation>
    </message>
    <message>
        <source>Messages of this chat</source>
        <extracomment>Left of a tick&apos;s words.</extracomment>
        <translation>Повідомлення цього чату</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>[Зображення]</translation>
    </message>
    <message>
        <source>[Message]</source>
        <translation>[Повідомлення]</translation>
    </message>
    <message>
        <source>Handled: buyer blocked</source>
        <translation>Розглянуто: покупця заблоковано</translation>
    </message>
    <message>
        <source>Handled: spoken with the buyer</source>
        <translation>Розглянуто: з покупцем поговорили</translation>
    </message>
    <message>
        <source>Handled: nothing to do</source>
        <translation>Розглянуто: нічого не потрібно</translation>
    </message>
    <message>
        <source>Block {name}?</source>
        <translation>Заблокувати: {name}?</translation>
    </message>
    <message>
        <source>The report is handled, and what {name} writes from now on is kept unseen. You can unblock at any time.</source>
        <translation>Скаргу буде розглянуто, а все, що відтепер напише {name}, зберігатиметься невидимим. Розблокувати можна будь-коли.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Заблокувати</translation>
    </message>
</context>
<context>
    <name>NewCouponDialog</name>
    <message>
        <source>New coupon</source>
        <translation>Новий купон</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name that buyers see</source>
        <translation>Назва для покупців</translation>
    </message>
    <message>
        <source>A part of the price, in per cent</source>
        <translation>Частину ціни у відсотках</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>Суму</translation>
    </message>
    <message>
        <source>It takes off</source>
        <translation>Знижка на</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Відсотки</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>For orders from</source>
        <translation>Для замовлень від</translation>
    </message>
    <message>
        <source>Only so many</source>
        <translation>Обмежити кількість</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Скільки їх усього</translation>
    </message>
    <message>
        <source>For each buyer</source>
        <translation>На одного покупця</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Має кінець</translation>
    </message>
    <message>
        <source>Day and time of its end</source>
        <translation>День і час завершення</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Створити</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Write a note for colleagues</source>
        <extracomment>Messages back in which the place of a note is looked for, so many at a time.</extracomment>
        <translation>Написати нотатку для колег</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Remove this notice from all desks</source>
        <translation>Прибрати це оголошення в усіх</translation>
    </message>
    <message>
        <source>new</source>
        <translation>нове</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>до {time}</translation>
    </message>
</context>
<context>
    <name>NoticesSection</name>
    <message>
        <source>Notices</source>
        <translation>Оголошення</translation>
    </message>
    <message>
        <source>Post a notice</source>
        <translation>Опублікувати оголошення</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Frontdesk: alert</source>
        <translation>Frontdesk: сповіщення</translation>
    </message>
    <message>
        <source>{buyer} waits too long</source>
        <translation>{buyer} очікує надто довго</translation>
    </message>
    <message>
        <source>{buyer} waits: almost overdue</source>
        <translation>{buyer} очікує: майже прострочено</translation>
    </message>
    <message>
        <source>{buyer} was handed to you</source>
        <translation>Вам передано: {buyer}</translation>
    </message>
    <message>
        <source>{buyer} came back to you</source>
        <translation>{buyer} знову у вас</translation>
    </message>
    <message>
        <source>You are mentioned: {buyer}</source>
        <translation>Вас згадано: {buyer}</translation>
    </message>
    <message>
        <source>Reminder: {buyer}</source>
        <translation>Нагадування: {buyer}</translation>
    </message>
    <message>
        <source>{buyer}: a payment waits for a decision</source>
        <translation>{buyer}: платіж чекає на рішення</translation>
    </message>
    <message>
        <source>Open Frontdesk to read it.</source>
        <extracomment>The agent clicked the notification of this conversation. The agent clicked the notification of this alert, which is about no chat.</extracomment>
        <translation>Відкрийте Frontdesk, щоб прочитати.</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Make this shop a Partner</source>
        <translation>Зробити магазин партнером</translation>
    </message>
    <message>
        <source>Ask an admin of your shop.</source>
        <translation>Зверніться до адміністратора магазину.</translation>
    </message>
    <message>
        <source>Partner in Electronics</source>
        <translation>Партнер у категорії «Електроніка»</translation>
    </message>
    <message>
        <source>A partner works with all leads of its listings, without an end.</source>
        <translation>Партнер працює з усіма лідами своїх оголошень без обмеження в часі.</translation>
    </message>
    <message>
        <source>Business package</source>
        <translation>Бізнес-пакет</translation>
    </message>
    <message>
        <source>A payment opens all leads of the shop for 30 days, to the second.</source>
        <translation>Оплата відкриває всі ліди магазину на 30 днів, з точністю до секунди.</translation>
    </message>
    <message>
        <source>Leads come from “I want advice” on your listings. Either of these opens them to the shop:</source>
        <translation>Ліди надходять із кнопки «Хочу пораду» у ваших оголошеннях. Їх відкриває магазину будь-який із цих способів:</translation>
    </message>
    <message>
        <source>The package is open until {time}.</source>
        <translation>Пакет відкрито до {time}.</translation>
    </message>
    <message>
        <source>Paid before then, it goes on for another 30 days from that moment.</source>
        <translation>Якщо сплатити до того, він триватиме ще 30 днів від тієї миті.</translation>
    </message>
    <message>
        <source>The package ended {time}. Your leads stay here to be read; either of these lets you work with them again:</source>
        <translation>Пакет закінчився {time}. Ліди лишаються тут для читання; будь-який із цих способів дає змогу знову з ними працювати:</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Відхилити…</translation>
    </message>
    <message>
        <source>Hand over again…</source>
        <translation>Передати знову…</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Сховати це повідомлення</translation>
    </message>
    <message>
        <source>Handing over to {name}… it is yours until the hub says so.</source>
        <translation>Передаємо {name}… поки сервер не підтвердить, чат ваш.</translation>
    </message>
    <message>
        <source>It goes back in {time}.</source>
        <translation>Повернеться через {time}.</translation>
    </message>
    <message>
        <source>{name} hands this chat to you: “{note}”.</source>
        <translation>{name} передає вам цей чат: «{note}».</translation>
    </message>
    <message>
        <source>{name} hands this chat to you.</source>
        <translation>{name} передає вам цей чат.</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>Enter an order</source>
        <translation>Ввести замовлення</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Адреса доставки</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>One more product</source>
        <translation>Ще один товар</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>Оформити замовлення</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Скільки</translation>
    </message>
    <message>
        <source>Remove this product</source>
        <translation>Прибрати цей товар</translation>
    </message>
    <message>
        <source>Orders can be entered only while connected.</source>
        <translation>Замовлення можна вводити лише за наявності зв’язку.</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Show what happened when</source>
        <extracomment>What a flag&apos;s colour is on screen; its name stands beside it. Lines of goods that are shown; the rest is counted. What another feature shows below an order; None for nothing.</extracomment>
        <translation>Показати перебіг подій</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>та ще {count}</translation>
    </message>
    <message>
        <source>Order {number} of {buyer} · {sum}</source>
        <extracomment>Carriers that a shop here uses most; any other may be typed.</extracomment>
        <translation>Замовлення {number}, {buyer} · {sum}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Change the price</source>
        <translation>Змінити ціну</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>Нова сума</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Змінити адресу</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Street and house</source>
        <translation>Вулиця й будинок</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Мікрорайон</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Країна, дві літери</translation>
    </message>
    <message>
        <source>Save the address</source>
        <translation>Зберегти адресу</translation>
    </message>
    <message>
        <source>Ship the order</source>
        <translation>Відправити замовлення</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевізник</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Номер відстеження</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Відправити</translation>
    </message>
    <message>
        <source>Remark for colleagues</source>
        <translation>Примітка для колег</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Прапорець</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Save the remark</source>
        <translation>Зберегти примітку</translation>
    </message>
    <message>
        <source>Approve the refund</source>
        <translation>Схвалити повернення</translation>
    </message>
    <message>
        <source>Refuse the refund</source>
        <translation>Відмовити в поверненні</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>До відправлення</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>До отримання</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Refund asked</source>
        <translation>Запит на повернення</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Remind to pay</source>
        <translation>Нагадати про оплату</translation>
    </message>
    <message>
        <source>Change price</source>
        <translation>Змінити ціну</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation>Посилання: доставка</translation>
    </message>
    <message>
        <source>Refund link</source>
        <translation>Посилання: кошти</translation>
    </message>
    <message>
        <source>After-sales link</source>
        <translation>Посилання: сервіс</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Pay or collect</source>
        <translation>Виплата чи доплата</translation>
    </message>
    <message>
        <source>Approve refund</source>
        <translation>Схвалити повернення</translation>
    </message>
    <message>
        <source>Refuse refund</source>
        <translation>Відмовити в поверненні</translation>
    </message>
    <message>
        <source>Write to the buyer</source>
        <translation>Написати покупцеві</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Замовлено</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Відправлено</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Ціну змінено</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Адресу змінено</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Подано запит на повернення</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Кошти повернено</translation>
    </message>
    <message>
        <source>Refund refused</source>
        <translation>У поверненні відмовлено</translation>
    </message>
    <message>
        <source>Refund approved</source>
        <translation>Повернення схвалено</translation>
    </message>
    <message>
        <source>The money could not be given back</source>
        <translation>Не вдалося повернути гроші</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>Без прапорця</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Червоний</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жовтий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>Refund only</source>
        <translation>Лише кошти</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>Повернення товару й коштів</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмін</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>очікує рішення</translation>
    </message>
    <message>
        <source>approved, the money is on its way</source>
        <translation>схвалено, кошти в дорозі</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>повернено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відмовлено</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>відкликано</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Пошкоджено</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Не той товар</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>Не відповідає опису</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Надто пізно</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Не працює</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Більше не потрібно</translation>
    </message>
    <message>
        <source>paid {paid} · given back {refunded}</source>
        <translation>оплачено {paid} · повернено {refunded}</translation>
    </message>
    <message>
        <source>paid {total}</source>
        <translation>оплачено {total}</translation>
    </message>
</context>
<context>
    <name>OrdersTab</name>
    <message>
        <source>Which orders</source>
        <extracomment>Cards that are built at once, so that a click on a chat is answered in one frame; more as they come into sight.</extracomment>
        <translation>Які замовлення</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Not current: as of {time}.</source>
        <translation>Дані неактуальні: станом на {time}.</translation>
    </message>
    <message>
        <source>Open a chat to see its buyer&apos;s orders.</source>
        <translation>Відкрийте чат, щоб побачити замовлення покупця.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Запитуємо сервер…</translation>
    </message>
    <message>
        <source>This buyer is not known to be a customer yet.</source>
        <translation>Цього покупця ще немає серед клієнтів.</translation>
    </message>
    <message>
        <source>No orders in this shop.</source>
        <translation>У цьому магазині замовлень немає.</translation>
    </message>
    <message>
        <source>No orders under this heading.</source>
        <translation>У цьому розділі замовлень немає.</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>Сервер не відповідає.</translation>
    </message>
</context>
<context>
    <name>OverduePill</name>
    <message>
        <source>Go to the buyer who waits longest</source>
        <translation>Перейти до покупця, який очікує найдовше</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n прострочена</numerusform>
            <numerusform>%n прострочені</numerusform>
            <numerusform>%n прострочених</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFigures</name>
    <message>
        <source>My replies in time today {rate} ({of})</source>
        <translation>Мої вчасні відповіді сьогодні {rate} ({of})</translation>
    </message>
    <message>
        <source>My replies in time today {rate}</source>
        <translation>Мої вчасні відповіді сьогодні {rate}</translation>
    </message>
    <message>
        <source>First reply today {time}</source>
        <translation>Перша відповідь сьогодні {time}</translation>
    </message>
    <message>
        <source>Chats handled {n}</source>
        <translation>Опрацьовано чатів: {n}</translation>
    </message>
</context>
<context>
    <name>OwnPolicyDialog</name>
    <message>
        <source>What if this had been the rule?</source>
        <translation>А якби правило було таким?</translation>
    </message>
    <message>
        <source>Only this list is worked out anew. The shop&apos;s own rule and what was recorded stay.</source>
        <translation>Перераховується лише цей список. Правило магазину та записані дані не змінюються.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Take</source>
        <translation>Взяти</translation>
    </message>
    <message>
        <source>Make this chat yours</source>
        <translation>Взяти цей чат собі</translation>
    </message>
    <message>
        <source>Why me?</source>
        <translation>Чому я?</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>Чому {name}?</translation>
    </message>
    <message>
        <source>Give back to the queue</source>
        <translation>Повернути в чергу</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Призначити</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Відкрити знову</translation>
    </message>
    <message>
        <source>Close this chat</source>
        <translation>Закрити цей чат</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>Більше нікого немає</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Чому?</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <translation>З {time}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Until the buyer writes again</source>
        <translation>Доки покупець не напише знову</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваш</translation>
    </message>
    <message>
        <source>Nobody has room for this buyer yet</source>
        <translation>Поки ніхто не має місця для цього покупця</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Нічий</translation>
    </message>
    <message>
        <source>Whoever answers has it</source>
        <translation>Чат дістанеться тому, хто відповість</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Колега</translation>
    </message>
    <message>
        <source>Queue: {place}</source>
        <translation>Черга: {place}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a buyer, a message, an action…</source>
        <translation>Знайти покупця, повідомлення, дію…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Up and Down choose · Enter opens · Esc closes</source>
        <translation>Угору й Униз — вибір · Enter — відкрити · Esc — закрити</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Знайти або виконати будь-що</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Details</source>
        <translation>Деталі</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Робота</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>New password</source>
        <translation>Новий пароль</translation>
    </message>
    <message>
        <source>For {name}. They are signed out everywhere and sign in again with it.</source>
        <translation>Для {name}. Усі сеанси буде завершено; увійти знову можна буде з новим паролем.</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>Щонайменше 12 символів</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Установити пароль</translation>
    </message>
</context>
<context>
    <name>Paying</name>
    <message>
        <source>Small payment</source>
        <translation>Малий платіж</translation>
    </message>
    <message>
        <source>Pay out to this buyer, or collect a difference, for one order</source>
        <translation>Виплатити цьому покупцеві або взяти доплату за одне замовлення</translation>
    </message>
    <message>
        <source>Small payment: pay out or collect…</source>
        <translation>Малий платіж: виплата чи доплата…</translation>
    </message>
    <message>
        <source>Decide on a payment that waits…</source>
        <translation>Вирішити щодо платежу, який чекає…</translation>
    </message>
    <message>
        <source>Small payments</source>
        <translation>Малі платежі</translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation>Скасувати цей платіж?</translation>
    </message>
    <message>
        <source>{amount} for order {number} of {buyer}. If the buyer was faster, it stays paid.</source>
        <translation>{amount} за замовлення {number}, покупець {buyer}. Якщо покупець устиг раніше, платіж лишиться проведеним.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Скасувати платіж</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Record a payment for the business package</source>
        <translation>Записати оплату бізнес-пакета</translation>
    </message>
    <message>
        <source>The 30 days begin now, or at the end of those that are running. A receipt counts once; it is kept in the audit log.</source>
        <translation>30 днів починаються зараз або після закінчення поточних. Квитанція зараховується один раз і зберігається в журналі аудиту.</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>Номер квитанції</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>Сума, {currency}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записати</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>Difference to pay for order {number}: {what}</source>
        <translation>Доплата за замовлення {number}: {what}</translation>
    </message>
    <message>
        <source>Payout on order {number}: {what}</source>
        <translation>Виплата за замовленням {number}: {what}</translation>
    </message>
    <message>
        <source>Collect from the buyer</source>
        <translation>Взяти доплату з покупця</translation>
    </message>
    <message>
        <source>Pay out to the buyer</source>
        <translation>Виплатити покупцеві</translation>
    </message>
    <message>
        <source>flaw of the goods</source>
        <translation>вада товару</translation>
    </message>
    <message>
        <source>delivery costs</source>
        <translation>вартість доставки</translation>
    </message>
    <message>
        <source>came too late</source>
        <translation>запізно доставлено</translation>
    </message>
    <message>
        <source>lower price elsewhere</source>
        <translation>деінде дешевше</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>на знак поваги</translation>
    </message>
    <message>
        <source>price difference</source>
        <translation>різниця в ціні</translation>
    </message>
    <message>
        <source>exchange for something dearer</source>
        <translation>обмін на дорожче</translation>
    </message>
    <message>
        <source>extra service</source>
        <translation>додаткова послуга</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>інша причина</translation>
    </message>
    <message>
        <source>the buyer has to pay</source>
        <translation>покупець має сплатити</translation>
    </message>
    <message>
        <source>the buyer can take it</source>
        <translation>покупець може отримати</translation>
    </message>
    <message>
        <source>waits for a supervisor</source>
        <translation>чекає на супервайзера</translation>
    </message>
    <message>
        <source>the payment provider is asked</source>
        <translation>запит до платіжного провайдера</translation>
    </message>
    <message>
        <source>is being cancelled at the provider</source>
        <translation>скасовується у провайдера</translation>
    </message>
    <message>
        <source>time is over, is being closed at the provider</source>
        <translation>час вийшов, закривається у провайдера</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>сплачено</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>термін минув</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не вдалося</translation>
    </message>
    <message>
        <source>Decide on a payment</source>
        <translation>Рішення щодо платежу</translation>
    </message>
    <message>
        <source>Why (needed to refuse)</source>
        <translation>Чому (потрібно для відмови)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Схвалити</translation>
    </message>
    <message>
        <source>Asked for by {name}, {time}</source>
        <translation>Запит: {name}, {time}</translation>
    </message>
    <message>
        <source>Small payment</source>
        <translation>Малий платіж</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>{buyer} has no order that money can be paid out or collected for.</source>
        <translation>{buyer}: немає замовлення, за яким можна виплатити чи взяти доплату.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Що зробити</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Примітка для колег</translation>
    </message>
    <message>
        <source>Ask for the money</source>
        <translation>Попросити доплату</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Виплатити</translation>
    </message>
    <message>
        <source>Order {number} of {buyer} · paid {paid} of {total}</source>
        <translation>Замовлення {number}, {buyer} · сплачено {paid} з {total}</translation>
    </message>
    <message>
        <source>Asking what is left…</source>
        <translation>Дізнаємося, що лишилося…</translation>
    </message>
    <message>
        <source>What is left is not known just now.</source>
        <translation>Зараз невідомо, що лишилося.</translation>
    </message>
    <message>
        <source>At most {most} now.</source>
        <translation>Зараз щонайбільше {most}.</translation>
    </message>
    <message>
        <source>Payouts on this order: {used} of {limit}.</source>
        <translation>Виплат за цим замовленням: {used} з {limit}.</translation>
    </message>
    <message>
        <source>This month the shop has {left} of {cap} left for payouts.</source>
        <translation>Цього місяця на виплати в магазину лишилося {left} з {cap}.</translation>
    </message>
    <message>
        <source>Above {amount} a supervisor decides first.</source>
        <translation>Понад {amount} спершу вирішує супервайзер.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Вирішити…</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Скасувати платіж</translation>
    </message>
    <message>
        <source>Collection {amount}</source>
        <translation>Доплата {amount}</translation>
    </message>
    <message>
        <source>Payout {amount}</source>
        <translation>Виплата {amount}</translation>
    </message>
    <message>
        <source>Order {number}: a supervisor decides first; the buyer hears nothing yet.</source>
        <translation>Замовлення {number}: спершу вирішує супервайзер; покупець поки нічого не знає.</translation>
    </message>
    <message>
        <source>Order {number}: the provider is asked; the buyer gets a card then.</source>
        <translation>Замовлення {number}: запит до провайдера; потім покупець отримає картку.</translation>
    </message>
    <message>
        <source>Order {number}: the buyer has a card in the chat now.</source>
        <translation>Замовлення {number}: покупець уже має картку в чаті.</translation>
    </message>
    <message>
        <source>Payment on order {number}: {state}.</source>
        <translation>Платіж за замовленням {number}: {state}.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Customers and points</source>
        <extracomment>The part of a profile that lists service bookings.</extracomment>
        <translation>Клієнти й бали</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>No presence</source>
        <translation>Не задано</translation>
    </message>
    <message>
        <source>Change the share of {name}</source>
        <translation>Змінити частку: {name}</translation>
    </message>
    <message>
        <source>Set the presence of {name}</source>
        <translation>Задати присутність: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) at a time</source>
        <translation>
            <numerusform>%n чат одночасно</numerusform>
            <numerusform>%n чати одночасно</numerusform>
            <numerusform>%n чатів одночасно</numerusform>
        </translation>
    </message>
    <message>
        <source>share {percent} %</source>
        <translation>частка {percent} %</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message numerus="yes">
        <source>%n order(s) under way would lose the address.</source>
        <translation>
            <numerusform>%n замовлення в роботі втратить адресу.</numerusform>
            <numerusform>%n замовлення в роботі втратять адресу.</numerusform>
            <numerusform>%n замовлень у роботі втратять адресу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small payment(s) must end before anything can be erased.</source>
        <translation>
            <numerusform>%n малий платіж має завершитися, перш ніж видаляти.</numerusform>
            <numerusform>%n малі платежі мають завершитися, перш ніж видаляти.</numerusform>
            <numerusform>%n малих платежів мають завершитися, перш ніж видаляти.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased. %n row(s) went or were emptied.</source>
        <translation>
            <numerusform>Видалено. %n рядок прибрано або очищено.</numerusform>
            <numerusform>Видалено. %n рядки прибрано або очищено.</numerusform>
            <numerusform>Видалено. %n рядків прибрано або очищено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureTray</name>
    <message>
        <source>Attach pictures, videos and files</source>
        <translation>Прикріпити зображення, відео й файли</translation>
    </message>
    <message>
        <source>What may be sent</source>
        <translation>Що можна надсилати</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Файли для надсилання</translation>
    </message>
    <message>
        <source>The text goes along as the caption of the first file.</source>
        <translation>Текст піде як підпис до першого файлу.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s); all is sent when they are read.</source>
        <translation>
            <numerusform>Читається %n файл; усе буде надіслано, щойно його прочитано.</numerusform>
            <numerusform>Читаються %n файли; усе буде надіслано, щойно їх прочитано.</numerusform>
            <numerusform>Читається %n файлів; усе буде надіслано, щойно їх прочитано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Читається %n файл…</numerusform>
            <numerusform>Читаються %n файли…</numerusform>
            <numerusform>Читається %n файлів…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Previous picture (Page Up)</source>
        <extracomment>A picture and the local path of one that is still on its way, &quot;&quot; otherwise. Decoded no larger than this: a picture of forty megapixels would take 160 MB of memory.</extracomment>
        <translation>Попереднє зображення (Page Up)</translation>
    </message>
    <message>
        <source>Next picture (Page Down)</source>
        <translation>Наступне зображення (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Зменшити (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Збільшити (+)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Вмістити у вікно (0)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>This picture cannot be loaded now. Try again when the hub can be reached.</source>
        <translation>Зараз це зображення неможливо завантажити. Спробуйте знову, коли сервер буде доступний.</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown.</source>
        <translation>Цей файл не є зображенням, яке можна показати.</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source>Our own rule</source>
        <translation>Власне правило</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Одиниця часу</translation>
    </message>
    <message>
        <source>Answers: {kind}</source>
        <translation>Вважається відповіддю: {kind}</translation>
    </message>
    <message>
        <source>Not counted: {what}</source>
        <translation>Не враховується: {what}</translation>
    </message>
    <message>
        <source>Dates such as 2026-12-25, up to {n}</source>
        <translation>Дати на зразок 2026-12-25, не більше {n}</translation>
    </message>
    <message>
        <source>The shop&apos;s: {zone}</source>
        <translation>Пояс магазину: {zone}</translation>
    </message>
</context>
<context>
    <name>PolicySection</name>
    <message>
        <source>Save for the whole shop</source>
        <translation>Зберегти для всього магазину</translation>
    </message>
    <message>
        <source>Saved. It holds for turns that begin from now on.</source>
        <translation>Збережено. Діє для звернень, що почнуться відтепер.</translation>
    </message>
</context>
<context>
    <name>PostNoticeDialog</name>
    <message>
        <source>Post a notice</source>
        <translation>Опублікувати оголошення</translation>
    </message>
    <message>
        <source>Everybody who answers in this shop will see it.</source>
        <translation>Його побачать усі, хто відповідає в цьому магазині.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Оголошення</translation>
    </message>
    <message>
        <source>What should everybody know?</source>
        <translation>Що варто знати всім?</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Діє до</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Опублікувати</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <comment>rail</comment>
        <translation>Опції</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Products, customers and orders from files</source>
        <translation>Товари, клієнти й замовлення з файлів</translation>
    </message>
</context>
<context>
    <name>PresencePill</name>
    <message>
        <source>Go offline?</source>
        <translation>Перейти в офлайн?</translation>
    </message>
    <message numerus="yes">
        <source>%n of your chats will be handed over to colleagues or wait in the queue.</source>
        <translation>
            <numerusform>%n ваш чат буде передано колегам або поставлено в чергу.</numerusform>
            <numerusform>%n ваші чати буде передано колегам або поставлено в чергу.</numerusform>
            <numerusform>%n ваших чатів буде передано колегам або поставлено в чергу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Busy instead if you want to finish them first.</source>
        <translation>Виберіть «Зайнято», якщо хочете спершу завершити їх.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Be busy</source>
        <translation>Вибрати «Зайнято»</translation>
    </message>
    <message>
        <source>Hand over and go offline</source>
        <translation>Передати й перейти в офлайн</translation>
    </message>
    <message>
        <source>There is no connection. Colleagues see you as away after a while, later as offline; you come back as you were.</source>
        <translation>Немає зв’язку. Згодом колеги бачитимуть вас як «Не на місці», потім як «Офлайн»; після відновлення ваш стан повернеться.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Немає зв’язку</translation>
    </message>
    <message>
        <source>Come online to get buyers assigned to you.</source>
        <translation>Перейдіть в онлайн, щоб вам призначали покупців.</translation>
    </message>
    <message>
        <source>No presence</source>
        <translation>Не задано</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The form takes nothing while Takes contacts is off.</source>
        <translation>Форма нічого не приймає, поки «Приймає контакти» вимкнено.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Leave your number</source>
        <translation>Залиште свій номер</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Who looked at whose data</source>
        <translation>Хто переглядав чиї дані</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Колега</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Whose data: a name</source>
        <translation>Чиї дані: ім’я</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Експортувати CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Чиї дані</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Навіщо</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
    <message>
        <source>Nobody looked at anything like this.</source>
        <translation>Таких переглядів немає.</translation>
    </message>
    <message>
        <source>What goes next</source>
        <translation>Що буде видалено далі</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Дата видалення</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Nothing goes by itself: set days in the settings first.</source>
        <translation>Нічого не видаляється саме: спершу задайте дні в налаштуваннях.</translation>
    </message>
    <message>
        <source>One person&apos;s data</source>
        <extracomment>Writes a file away from the GUI thread, then calls back on it: None, or what went wrong.</extracomment>
        <translation>Дані однієї особи</translation>
    </message>
    <message>
        <source>Name, or the end of a phone number</source>
        <translation>Ім’я або кінець номера телефону</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Type the name to erase</source>
        <translation>Введіть ім’я, щоб видалити</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Видалити назавжди</translation>
    </message>
    <message>
        <source>Number ends in</source>
        <translation>Кінець номера</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Відомо з</translation>
    </message>
    <message>
        <source>{name}: the hub keeps</source>
        <translation>{name}: сервер зберігає</translation>
    </message>
    <message>
        <source>Found with it, under other names: {names}</source>
        <translation>Знайдено разом, під іншими іменами: {names}</translation>
    </message>
    <message>
        <source>The shop&apos;s own system keeps orders with addresses and its history: erase those there.</source>
        <translation>Власна система магазину зберігає замовлення з адресами та свою історію: стирайте їх там.</translation>
    </message>
    <message>
        <source>Erasing reaches every computer of the shop and cannot be undone, by nobody.</source>
        <translation>Видалення діє на всіх комп’ютерах магазину, і скасувати його не зможе ніхто.</translation>
    </message>
    <message>
        <source>The hub knows nobody like this.</source>
        <translation>Сервер не знає нікого такого.</translation>
    </message>
    <message>
        <source>Type a name or the end of a number.</source>
        <translation>Введіть ім’я або кінець номера.</translation>
    </message>
    <message>
        <source>The shop&apos;s own system kept its copy: erase it there.</source>
        <translation>Власна система магазину залишила свою копію: зітріть її там.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>Не вдалося зберегти {file}: {reason}. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>What goes by itself (0: never)</source>
        <translation>Що видаляється саме (0: ніколи)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>The widest choice in four languages.</extracomment>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Chats kept on each computer</source>
        <translation>Чати, що зберігаються на кожному комп’ютері</translation>
    </message>
    <message>
        <source>Days until messages and silent chats go (0: never)</source>
        <translation>Скільки днів зберігати повідомлення й мовчазні чати (0: без обмеження)</translation>
    </message>
    <message>
        <source>Each computer keeps an encrypted copy of chats, messages and profiles, so that work goes on without a network.</source>
        <translation>Кожен комп’ютер зберігає зашифровану копію чатів, повідомлень і профілів, щоб можна було працювати без мережі.</translation>
    </message>
    <message>
        <source>Here you set how much. What may not stay is overwritten on every computer once it connects, and is shown only while connected. What is looked up beyond that goes when the program ends. Drafts and unsent messages stay.</source>
        <translation>Тут ви визначаєте, скільки саме. Те, що не можна зберігати, стирається на кожному комп’ютері, щойно він з’єднається, і видно його лише за наявності зв’язку. Переглянуте понад це зникає із завершенням програми. Чернетки й ненадіслані повідомлення залишаються.</translation>
    </message>
    <message>
        <source>Saved. Each computer follows once it connects.</source>
        <translation>Збережено. Кожен комп’ютер застосує це, щойно з’єднається.</translation>
    </message>
    <message>
        <source>With less than everything the program fetches the list of chats anew at each start.</source>
        <translation>Якщо зберігається не все, програма щоразу під час запуску завантажує список чатів заново.</translation>
    </message>
    <message>
        <source>Export or erase a person…</source>
        <translation>Експорт або видалення особи…</translation>
    </message>
    <message>
        <source>Who looked at whose data…</source>
        <translation>Хто переглядав чиї дані…</translation>
    </message>
    <message>
        <source>What goes next…</source>
        <translation>Що буде видалено…</translation>
    </message>
    <message>
        <source>Saved. It holds from the next look on.</source>
        <translation>Збережено. Діє від наступної перевірки.</translation>
    </message>
    <message>
        <source>Phone numbers, e-mails and address</source>
        <translation>Телефони, e-mail та адреса</translation>
    </message>
    <message>
        <source>Name, birthday, company, tags and notes</source>
        <translation>Ім’я, дата народження, компанія, мітки й нотатки</translation>
    </message>
    <message>
        <source>Addresses and remarks of orders, words on payments</source>
        <translation>Адреси й примітки замовлень, слова до платежів</translation>
    </message>
    <message>
        <source>Messages, notes and reminders</source>
        <translation>Повідомлення, нотатки й нагадування</translation>
    </message>
    <message>
        <source>Pictures, videos and documents</source>
        <translation>Зображення, відео й документи</translation>
    </message>
    <message>
        <source>Sign-ins and visited products</source>
        <translation>Входи й переглянуті товари</translation>
    </message>
    <message>
        <source>To reach the buyer about an order.</source>
        <translation>Щоб зв’язатися з покупцем щодо замовлення.</translation>
    </message>
    <message>
        <source>To know whom an order belongs to, and to address people rightly.</source>
        <translation>Щоб знати, чиє замовлення, і звертатися правильно.</translation>
    </message>
    <message>
        <source>To deliver. Sums and goods stay without a name: the tax office asks for them.</source>
        <translation>Для доставки. Суми й товари лишаються без імені: їх вимагає податкова.</translation>
    </message>
    <message>
        <source>To answer, and to settle what was agreed on.</source>
        <translation>Щоб відповідати й звіряти домовленості.</translation>
    </message>
    <message>
        <source>To see what a buyer means, such as damage.</source>
        <translation>Щоб бачити, про що йдеться, наприклад пошкодження.</translation>
    </message>
    <message>
        <source>To keep a buyer&apos;s chat open on their own device.</source>
        <translation>Щоб чат покупця лишався відкритим на його пристрої.</translation>
    </message>
    <message>
        <source>Chats: days after the last message</source>
        <translation>Чати: днів після останнього повідомлення</translation>
    </message>
    <message>
        <source>Leads, contacts of landing pages, and requests</source>
        <translation>Ліди, контакти з лендингів і запити</translation>
    </message>
    <message>
        <source>To ring up or answer who asked for it.</source>
        <translation>Щоб зателефонувати тим, хто просив, або відповісти їм.</translation>
    </message>
    <message>
        <source>Leads, contacts and requests: days after they came, or were called or answered last</source>
        <translation>Ліди, контакти й запити: днів після надходження, останнього дзвінка чи відповіді</translation>
    </message>
    <message>
        <source>Profiles with all their chats: days after the last order or message</source>
        <translation>Профілі з усіма чатами: днів після останнього замовлення чи повідомлення</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лід</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>The person asks for it</source>
        <translation>На прохання особи</translation>
    </message>
    <message>
        <source>An authority asks for it</source>
        <translation>На вимогу органу влади</translation>
    </message>
    <message>
        <source>The shop has to</source>
        <translation>Обов’язок магазину</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Для дзвінка</translation>
    </message>
    <message>
        <source>To edit the profile</source>
        <translation>Для зміни профілю</translation>
    </message>
    <message>
        <source>For a delivery</source>
        <translation>Для доставки</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Open ones, and those of the last 24 hours</source>
        <translation>Відкриті та за останні 24 години</translation>
    </message>
    <message>
        <source>One&apos;s own, and open ones that are nobody&apos;s</source>
        <translation>Власні та відкриті, що нічиї</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Keep mine as a new one</source>
        <translation>Зберегти мою як нову</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>Редагувати знову</translation>
    </message>
    <message>
        <source>A reply could not be deleted: {why}</source>
        <translation>Не вдалося видалити відповідь: {why}</translation>
    </message>
    <message>
        <source>“{title}” was not saved: {why}</source>
        <translation>«{title}» не збережено: {why}</translation>
    </message>
    <message>
        <source>Somebody deleted “{title}” while you edited it.
Yours: {mine}</source>
        <translation>Поки тривало редагування, «{title}» видалила інша людина.
Ваш варіант: {mine}</translation>
    </message>
    <message>
        <source>Somebody changed “{title}” while you edited it.
Theirs: {theirs}
Yours: {mine}</source>
        <translation>Поки тривало редагування, «{title}» змінила інша людина.
Її варіант: {theirs}
Ваш варіант: {mine}</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Узяти інший варіант</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Відмовитися від змін</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>Send it to the buyer as a card</source>
        <translation>Надіслати покупцеві карткою</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>в наявності: {count}</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>розпродано</translation>
    </message>
    <message>
        <source>looked at {time}</source>
        <translation>переглянуто {time}</translation>
    </message>
</context>
<context>
    <name>ProductsTab</name>
    <message>
        <source>Which products</source>
        <translation>Які товари</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Browsed</source>
        <translation>Переглянуті</translation>
    </message>
    <message>
        <source>Find a product by name or number</source>
        <translation>Пошук товару за назвою або номером</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товари</translation>
    </message>
    <message>
        <source>Open a chat to see what its buyer looked at.</source>
        <translation>Відкрийте чат, щоб побачити, що переглядає покупець.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Запитуємо сервер…</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or the product&apos;s number.</source>
        <translation>Нічого не знайдено. Спробуйте менше літер або номер товару.</translation>
    </message>
    <message>
        <source>This buyer has not looked at any product yet.</source>
        <translation>Цей покупець ще не переглядав товарів.</translation>
    </message>
    <message>
        <source>The shop has no products yet.</source>
        <translation>У магазині ще немає товарів.</translation>
    </message>
    <message>
        <source>The hub does not answer: prices may be old.</source>
        <translation>Сервер не відповідає: ціни можуть бути застарілі.</translation>
    </message>
    <message>
        <source>Sent: {name}</source>
        <translation>Надіслано: {name}</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Name</source>
        <extracomment>Fields in the order of the tab; a list of several values stands one a line. Fields of more than one line.</extracomment>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Collaborator</source>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Податковий код</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Вулиця</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Мікрорайон</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Застосунок</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>У магазині</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>Лендинг</translation>
    </message>
    <message>
        <source>Contact form</source>
        <translation>Форма зв’язку</translation>
    </message>
    <message>
        <source>Excel file</source>
        <translation>Файл Excel</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Золото</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Срібло</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>Бронза</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>До відправлення</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Refund only</source>
        <translation>Лише кошти</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>Повернення товару й коштів</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмін</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>очікує рішення</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>схвалено</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>повернено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відмовлено</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>відкликано</translation>
    </message>
    <message>
        <source>For an invoice</source>
        <translation>Для рахунку</translation>
    </message>
    <message>
        <source>For a delivery</source>
        <translation>Для доставки</translation>
    </message>
    <message>
        <source>To check who it is</source>
        <translation>Щоб перевірити особу</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Чоловіча</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Жіноча</translation>
    </message>
    <message>
        <source>No rank</source>
        <translation>Без рангу</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Немає зв’язку</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Є контакт</translation>
    </message>
    <message>
        <source>No potential</source>
        <translation>Без потенціалу</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Є потенціал</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Укладання угоди</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Угоду укладено</translation>
    </message>
    <message>
        <source>{day} · {years} years</source>
        <translation>{day} · вік: {years}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>дд/мм/рррр</translation>
    </message>
    <message>
        <source>Add a debt…</source>
        <translation>Додати борг…</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Боргів немає.</translation>
    </message>
    <message>
        <source>Owed in all</source>
        <translation>Разом боргу</translation>
    </message>
    <message>
        <source>Carry on…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>прострочено з {day}</translation>
    </message>
    <message>
        <source>to be paid on {day}</source>
        <translation>до сплати {day}</translation>
    </message>
    <message>
        <source>order carried on</source>
        <translation>перенесене замовлення</translation>
    </message>
    <message>
        <source>Entered as {amount}; the order was paid meanwhile.</source>
        <translation>Внесено {amount}; замовлення тим часом оплачено.</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Сплачено…</translation>
    </message>
    <message>
        <source>paid on {day}, noted by {name}</source>
        <translation>сплачено {day}, запис: {name}</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Борг</translation>
    </message>
    <message>
        <source>entered {day} by {name}</source>
        <translation>внесено {day}, {name}</translation>
    </message>
    <message>
        <source>Is it paid?</source>
        <translation>Сплачено?</translation>
    </message>
    <message>
        <source>{buyer} has paid {amount}. The line stays, marked as settled by you.</source>
        <translation>Отримано {amount} від {buyer}. Рядок лишиться з позначкою, що його закрили ви.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Amount, day, note.</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>Сплачено</translation>
    </message>
    <message>
        <source>paid {paid} of {total}</source>
        <translation>сплачено {paid} з {total}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Переглянути</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Провести</translation>
    </message>
    <message>
        <source>Update points</source>
        <translation>Оновити бали</translation>
    </message>
    <message>
        <source>Used: take off</source>
        <translation>Використано: зняти</translation>
    </message>
    <message>
        <source>Given: put to it</source>
        <translation>Нараховано: додати</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Бали</translation>
    </message>
    <message>
        <source>Date of use</source>
        <translation>Дата використання</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Balance: {points}</source>
        <translation>Баланс: {points}</translation>
    </message>
    <message>
        <source>Questions about points: {line}</source>
        <translation>Питання про бали: {line}</translation>
    </message>
    <message>
        <source>{points} points off the balance of {buyer}, used on {day}: {before} → {after}.</source>
        <translation>Зняти балів: {points}, {buyer}, використано {day}: {before} → {after}.</translation>
    </message>
    <message>
        <source>{points} points to the balance of {buyer}, as of {day}: {before} → {after}.</source>
        <translation>Додати балів: {points}, {buyer}, дата {day}: {before} → {after}.</translation>
    </message>
    <message>
        <source>Carry on order {number}</source>
        <translation>Перенести замовлення {number}</translation>
    </message>
    <message>
        <source>Add a debt</source>
        <translation>Додати борг</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>To be paid on</source>
        <translation>Сплатити до</translation>
    </message>
    <message>
        <source>{buyer} owes {amount}, to be paid on {day}.</source>
        <translation>Борг {buyer}: {amount}, сплатити до {day}.</translation>
    </message>
    <message>
        <source>Together with {names}</source>
        <translation>Разом із {names}</translation>
    </message>
    <message>
        <source>Show the orders behind it</source>
        <translation>Показати замовлення за цим числом</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Orders delivered</source>
        <translation>Доставлені замовлення</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Витрачено загалом</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>За 3 місяці</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Середнє замовлення</translation>
    </message>
    <message>
        <source>Orders that the buyer has received. All others do not count.</source>
        <translation>Замовлення, які покупець отримав. Інші не враховуються.</translation>
    </message>
    <message>
        <source>What these orders cost, less what was given back.</source>
        <translation>Вартість цих замовлень без повернених коштів.</translation>
    </message>
    <message>
        <source>Of the orders placed in this calendar month and the two before it.</source>
        <translation>Замовлення цього календарного місяця та двох попередніх.</translation>
    </message>
    <message>
        <source>{spent} spent ÷ {orders} orders, rounded down.</source>
        <translation>Витрачено {spent} ÷ замовлень: {orders}, округлено вниз.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Показати…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Внести…</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>It is kept at the hub alone. The log says who changed it, never what it is.</source>
        <translation>Зберігається лише на сервері. Журнал каже, хто змінив, але не сам номер.</translation>
    </message>
    <message>
        <source>Empty: forget it</source>
        <translation>Порожньо: видалити</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Linked profiles of this person</source>
        <translation>Пов’язані профілі цієї людини</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Можливо, та сама людина</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Роз’єднати</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Той самий телефон</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Та сама пошта</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Пов’язати</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Link these profiles?</source>
        <translation>Пов’язати ці профілі?</translation>
    </message>
    <message>
        <source>Unlink these profiles?</source>
        <translation>Роз’єднати ці профілі?</translation>
    </message>
    <message>
        <source>{one} and {other} are one person. Orders and figures show together; nothing is merged.</source>
        <translation>{one} та {other} — одна людина. Замовлення й цифри показуються разом; нічого не об’єднується.</translation>
    </message>
    <message>
        <source>{one} and {other} stand alone again. Nothing is lost.</source>
        <translation>{one} та {other} знову окремо. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Update points…</source>
        <translation>Оновити бали…</translation>
    </message>
    <message>
        <source>No points were booked yet.</source>
        <translation>Балів ще не проводили.</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>у черзі</translation>
    </message>
    <message>
        <source>Starting balance</source>
        <translation>Початковий баланс</translation>
    </message>
    <message>
        <source>booked {day} by {name}</source>
        <translation>проведено {day}, {name}</translation>
    </message>
    <message>
        <source>Used on {day}</source>
        <translation>Використано {day}</translation>
    </message>
    <message>
        <source>Given on {day}</source>
        <translation>Нараховано {day}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Дані</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Related orders</source>
        <translation>Пов’язані</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>Cards that are laid out together.</extracomment>
        <translation>Показати ще</translation>
    </message>
    <message>
        <source>Older orders are not listed here.</source>
        <translation>Старіших замовлень тут немає.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>та ще {count}</translation>
    </message>
    <message>
        <source>{total}, given back {refunded}</source>
        <translation>{total}, повернено {refunded}</translation>
    </message>
    <message>
        <source>{total}, paid {paid}</source>
        <translation>{total}, сплачено {paid}</translation>
    </message>
</context>
<context>
    <name>ProfileTab</name>
    <message>
        <source>This buyer is not known to be a customer yet.</source>
        <translation>Цього покупця ще немає серед клієнтів.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Phone, if known</source>
        <translation>Телефон, якщо відомий</translation>
    </message>
    <message>
        <source>Create a profile</source>
        <translation>Створити профіль</translation>
    </message>
    <message>
        <source>Open a chat to see who its buyer is.</source>
        <translation>Відкрийте чат, щоб побачити дані покупця.</translation>
    </message>
    <message>
        <source>The hub does not answer, and this profile is not on this computer.</source>
        <translation>Сервер не відповідає, і цього профілю немає на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Запитуємо сервер…</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>Частини профілю</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>Тим часом це змінила інша людина</translation>
    </message>
    <message>
        <source>At the hub:</source>
        <translation>На сервері:</translation>
    </message>
    <message>
        <source>Yours:</source>
        <translation>Ваше:</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>Замінити на моє</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Виділити все</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>З&amp;більшити</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>З&amp;меншити</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Нова клавіша</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ви&amp;різати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Прокрутити сюди</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Угору до кінця</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Униз до кінця</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>На сторінку вгору</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>На сторінку вниз</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Прокрутити вгору</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Прокрутити вниз</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ви&amp;різати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>QuickReplies</name>
    <message>
        <source>Send it at once</source>
        <translation>Надіслати відразу</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Без групи</translation>
    </message>
    <message>
        <source>Buyer&apos;s name</source>
        <extracomment>Language tags as replies and buyers have them, with each language&apos;s own name.</extracomment>
        <translation>Ім’я покупця</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер замовлення</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Номер відстеження</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевізник</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>Назва магазину</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мої</translation>
    </message>
    <message>
        <source>used {count} ×</source>
        <translation>використано {count} ×</translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <extracomment>Messages back in which the buyer&apos;s last words are looked for. Characters of a caption that is read as a person&apos;s name or a product&apos;s.</extracomment>
        <translation>Спершу відкрийте чат.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Швидкі відповіді</translation>
    </message>
    <message>
        <source>A picture of “{title}” cannot be had now. Nothing was sent; try again when connected.</source>
        <translation>Зараз не вдається отримати зображення з «{title}». Нічого не надіслано; спробуйте знову, коли з’явиться зв’язок.</translation>
    </message>
    <message>
        <source>A picture of “{title}” cannot be had now and was left out.</source>
        <translation>Зараз не вдається отримати зображення з «{title}»; його пропущено.</translation>
    </message>
</context>
<context>
    <name>QuietPill</name>
    <message>
        <source>Do not disturb is on. Click to hear of buyers again.</source>
        <translation>«Не турбувати» увімкнено. Натисніть, щоб знову отримувати сповіщення про покупців.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Робочі області</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n очікує</numerusform>
            <numerusform>%n очікують</numerusform>
            <numerusform>%n очікують</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatePill</name>
    <message>
        <source>In time: the shop {shop}, I {mine}. Click to see each turn and why it counts.</source>
        <translation>Вчасно: магазин {shop}, я {mine}. Натисніть, щоб побачити кожне звернення й чому його враховано.</translation>
    </message>
</context>
<context>
    <name>ReceiversDialog</name>
    <message>
        <source>Who receives contacts</source>
        <translation>Хто отримує контакти</translation>
    </message>
    <message>
        <source>There is no agent yet.</source>
        <translation>Операторів ще немає.</translation>
    </message>
    <message>
        <source>Receive data: {name}</source>
        <translation>Отримує контакти: {name}</translation>
    </message>
    <message>
        <source>On this landing</source>
        <translation>На цьому лендингу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>RecordPages</name>
    <message>
        <source>This customer has not ordered yet.</source>
        <translation>Цей клієнт ще нічого не замовляв.</translation>
    </message>
    <message>
        <source>Nobody else orders with this phone or e-mail.</source>
        <translation>Ніхто інший не замовляє з цим телефоном чи поштою.</translation>
    </message>
    <message>
        <source>This customer has not returned anything.</source>
        <translation>Цей клієнт нічого не повертав.</translation>
    </message>
    <message>
        <source>The hub does not answer, and these records are not on this computer.</source>
        <translation>Сервер не відповідає, а цих записів на комп’ютері немає.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Запитуємо сервер…</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Your role does not allow this. Ask a supervisor.</source>
        <translation>Ваша роль цього не дозволяє. Зверніться до супервайзера.</translation>
    </message>
    <message>
        <source>This is no longer there, or belongs to another shop.</source>
        <translation>Цього вже немає, або воно належить іншому магазину.</translation>
    </message>
    <message>
        <source>The hub cannot save anything just now. It is kept here and sent later.</source>
        <translation>Сервер зараз не може нічого зберегти. Дані збережено тут, їх буде надіслано пізніше.</translation>
    </message>
    <message>
        <source>Something went wrong at the hub. It is kept here and tried again.</source>
        <translation>На сервері сталася помилка. Дані збережено тут, спробу буде повторено.</translation>
    </message>
    <message>
        <source>The hub did not understand this. Update the program, then try again.</source>
        <translation>Сервер не зрозумів запиту. Оновіть програму й спробуйте знову.</translation>
    </message>
    <message>
        <source>The hub is older than this program and cannot do this yet.</source>
        <translation>Сервер старіший за цю програму й ще не підтримує цю дію.</translation>
    </message>
    <message>
        <source>Too many at once. Wait a moment, then try again.</source>
        <translation>Забагато запитів одночасно. Зачекайте трохи й спробуйте знову.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Немає чого надсилати.</translation>
    </message>
    <message>
        <source>The message is longer than {limit} characters. Shorten it or send it in parts.</source>
        <translation>Повідомлення довше за ліміт (символів: {limit}). Скоротіть його або надішліть частинами.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent.</source>
        <translation>Повідомлення такого типу надіслати неможливо.</translation>
    </message>
    <message>
        <source>Only PNG, JPEG, GIF and WebP pictures can be sent.</source>
        <translation>Можна надсилати лише зображення PNG, JPEG, GIF і WebP.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл порожній.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Make it smaller and try again.</source>
        <translation>У зображенні забагато пікселів. Зменште його й спробуйте знову.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and not open elsewhere.</source>
        <translation>Файл неможливо прочитати. Перевірте, чи він на місці й чи не відкритий деінде.</translation>
    </message>
    <message>
        <source>All that may go to a silent buyer has gone (limit {limit}). Try again once the buyer has written.</source>
        <translation>Усе, що можна надіслати покупцеві, який мовчить, уже надіслано (ліміт {limit}). Спробуйте знову, коли покупець напише.</translation>
    </message>
    <message>
        <source>There is no order {number} in this shop. Check the number; nothing was begun.</source>
        <translation>У цьому магазині немає замовлення {number}. Перевірте номер; нічого не розпочато.</translation>
    </message>
    <message>
        <source>The buyer has not written yet and has no order of the last {order_days} days. Try again once the buyer has written.</source>
        <translation>Покупець ще не писав і не має замовлень за останні {order_days} дн. Спробуйте знову, коли він напише.</translation>
    </message>
    <message>
        <source>The buyer has not written for {days} days and has no order of the last {order_days} days. Try again once the buyer has written.</source>
        <translation>Покупець не писав {days} дн. і не має замовлень за останні {order_days} дн. Спробуйте знову, коли він напише.</translation>
    </message>
    <message>
        <source>The hub holds another message under this number. Copy the text and send it again.</source>
        <translation>На сервері під цим номером є інше повідомлення. Скопіюйте текст і надішліть його знову.</translation>
    </message>
    <message>
        <source>The message that this answers is not in this chat. Copy the text and send it anew.</source>
        <translation>Повідомлення, на яке це відповідь, немає в цьому чаті. Скопіюйте текст і надішліть заново.</translation>
    </message>
    <message>
        <source>Only whoever wrote a message can change it. Nothing was changed.</source>
        <translation>Змінити повідомлення може лише той, хто його писав. Нічого не змінено.</translation>
    </message>
    <message>
        <source>On this buyer&apos;s channel nothing can be changed after sending. It stays as it is.</source>
        <translation>На каналі цього покупця після надсилання нічого не можна змінити. Усе залишається як є.</translation>
    </message>
    <message>
        <source>Your shop does not allow messages to be changed. It stays as it is.</source>
        <translation>Ваш магазин не дозволяє змінювати повідомлення. Воно залишається як є.</translation>
    </message>
    <message>
        <source>A message can be changed for {seconds} seconds after it was sent. The buyer keeps it as it is.</source>
        <translation>Повідомлення можна змінити протягом {seconds} секунд після надсилання. Покупець бачить його як є.</translation>
    </message>
    <message>
        <source>This message was recalled already: there is nothing left to change.</source>
        <translation>Це повідомлення вже відкликано: змінювати нічого.</translation>
    </message>
    <message>
        <source>Only texts can be edited. You can recall it and send another one.</source>
        <translation>Змінювати можна лише текст. Можна відкликати й надіслати інше.</translation>
    </message>
    <message>
        <source>Messages can be changed for a day at most.</source>
        <translation>Повідомлення можна змінювати щонайбільше протягом доби.</translation>
    </message>
    <message>
        <source>For order {number} this page has nothing to show.</source>
        <translation>Для замовлення {number} на цій сторінці немає що показати.</translation>
    </message>
    <message>
        <source>The hub does not answer: the log is kept there. Try again when connected.</source>
        <translation>Сервер не відповідає: журнал зберігається на ньому. Спробуйте, коли буде зв’язок.</translation>
    </message>
    <message>
        <source>Order {number} is not paid: there is nothing to give back.</source>
        <translation>Замовлення {number} не оплачено: повертати нічого.</translation>
    </message>
    <message>
        <source>An application for order {number} waits for a decision already.</source>
        <translation>Запит щодо замовлення {number} уже очікує рішення.</translation>
    </message>
    <message>
        <source>There were {limit} applications on this order already. Ask a supervisor.</source>
        <translation>Запитів щодо цього замовлення вже {limit}. Зверніться до супервайзера.</translation>
    </message>
    <message>
        <source>Choose a reason of the list.</source>
        <translation>Виберіть причину зі списку.</translation>
    </message>
    <message>
        <source>The hub does not answer. Submit again when connected: order {number} is applied for once all the same.</source>
        <translation>Сервер не відповідає. Подайте знову, коли з’явиться зв’язок: запит щодо замовлення {number} однаково буде один.</translation>
    </message>
    <message>
        <source>The shop has switched {coupon} off. Choose another coupon.</source>
        <translation>Магазин вимкнув {coupon}. Виберіть інший купон.</translation>
    </message>
    <message>
        <source>{coupon} is not valid yet. Choose another coupon.</source>
        <translation>{coupon} ще не діє. Виберіть інший купон.</translation>
    </message>
    <message>
        <source>{coupon} is over. Choose another coupon.</source>
        <translation>Термін {coupon} минув. Виберіть інший купон.</translation>
    </message>
    <message>
        <source>This buyer has had {coupon} as often as one may (limit {limit}).</source>
        <translation>Цей покупець уже отримав {coupon} дозволену кількість разів (обмеження: {limit}).</translation>
    </message>
    <message>
        <source>{coupon} has just run out. Choose another coupon.</source>
        <translation>{coupon} щойно закінчився. Виберіть інший купон.</translation>
    </message>
    <message>
        <source>This buyer is blocked and gets no coupon.</source>
        <translation>Цього покупця заблоковано, купон йому не видається.</translation>
    </message>
    <message>
        <source>This chat lies in the spam folder. Take it out of there first.</source>
        <translation>Цей чат у теці спаму. Спершу вийміть його звідти.</translation>
    </message>
    <message>
        <source>A code has 2 to 30 letters, digits, hyphens or underscores.</source>
        <translation>Код має від 2 до 30 латинських літер, цифр, дефісів або підкреслень.</translation>
    </message>
    <message>
        <source>Enter a name of at most {limit} characters: buyers read it.</source>
        <translation>Введіть назву до {limit} символів: її бачать покупці.</translation>
    </message>
    <message>
        <source>A discount is between 1 and 100 per cent.</source>
        <translation>Знижка має бути від 1 до 100 відсотків.</translation>
    </message>
    <message>
        <source>The amount must be more than nothing. Write it like 1234.50.</source>
        <translation>Сума має бути більшою за нуль. Введіть її як 1234.50.</translation>
    </message>
    <message>
        <source>The least order must be an amount, and at least what the coupon takes off.</source>
        <translation>Найменше замовлення має бути сумою, не меншою за знижку купона.</translation>
    </message>
    <message>
        <source>The shop&apos;s currency is another one by now. Close this form and begin anew.</source>
        <translation>Валюта магазину вже інша. Закрийте цю форму й почніть знову.</translation>
    </message>
    <message>
        <source>A stock is between 1 and {limit}.</source>
        <translation>Кількість має бути від 1 до {limit}.</translation>
    </message>
    <message>
        <source>A buyer may have between 1 and {limit} of it.</source>
        <translation>Покупець може мати від 1 до {limit} таких купонів.</translation>
    </message>
    <message>
        <source>Its end must lie ahead.</source>
        <translation>Час завершення має бути в майбутньому.</translation>
    </message>
    <message>
        <source>Choose what it takes off.</source>
        <translation>Оберіть, на що знижка.</translation>
    </message>
    <message>
        <source>There is or was a coupon {coupon} already. Choose another code.</source>
        <translation>Купон {coupon} уже є або був. Оберіть інший код.</translation>
    </message>
    <message>
        <source>This shop&apos;s coupons are kept in the shop&apos;s system. Make and end them there.</source>
        <translation>Купони цього магазину зберігаються в системі магазину. Створюйте й завершуйте їх там.</translation>
    </message>
    <message>
        <source>The hub does not answer. Try again once connected: it is done only once.</source>
        <translation>Сервер не відповідає. Спробуйте ще раз, коли буде зв’язок: це виконається лише один раз.</translation>
    </message>
    <message>
        <source>The hub does not answer, so nobody knows what is left. Try again later.</source>
        <translation>Сервер не відповідає, тож невідомо, що лишилося. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The hub does not answer. Send it again when connected: it is given once all the same.</source>
        <translation>Сервер не відповідає. Надішліть ще раз, коли буде зв’язок: купон усе одно буде видано лише раз.</translation>
    </message>
    <message>
        <source>This shop has no payment provider, so no money can move. Ask your admin to have one set up at the hub.</source>
        <translation>У цього магазину немає платіжного провайдера, тож гроші рухатися не можуть. Попросіть адміністратора налаштувати його на сервері.</translation>
    </message>
    <message>
        <source>Order {number} has brought no money: there is nothing to pay out of.</source>
        <translation>Замовлення {number} ще не принесло грошей: виплачувати нема з чого.</translation>
    </message>
    <message>
        <source>Order {number} is cancelled: nothing can be collected for it.</source>
        <translation>Замовлення {number} скасовано: доплату взяти не можна.</translation>
    </message>
    <message>
        <source>Small payments go in the shop&apos;s own currency, which is not this order&apos;s.</source>
        <translation>Малі платежі йдуть у валюті магазину, а в цього замовлення вона інша.</translation>
    </message>
    <message>
        <source>There were {limit} payouts on order {number} already. Apply for a refund instead, or cancel one that is open.</source>
        <translation>За замовленням {number} уже було {limit} виплат. Оформіть повернення або скасуйте одну з відкритих.</translation>
    </message>
    <message>
        <source>Enter an amount that is more than nothing.</source>
        <translation>Введіть суму, більшу за нуль.</translation>
    </message>
    <message>
        <source>One payment may be {amount_most} at most. Enter less, or ask a supervisor to change the limit.</source>
        <translation>Один платіж — щонайбільше {amount_most}. Введіть менше або попросіть супервайзера змінити обмеження.</translation>
    </message>
    <message>
        <source>With what was paid and given back, {amount_left} are left for this order. Enter less.</source>
        <translation>З урахуванням сплаченого й повернутого за цим замовленням лишилося {amount_left}. Введіть менше.</translation>
    </message>
    <message>
        <source>Of this month&apos;s {amount_cap} for payouts {amount_left} are left. Enter less, wait for the next month, or ask a supervisor to change the limit.</source>
        <translation>З {amount_cap} на виплати цього місяця лишилося {amount_left}. Введіть менше, зачекайте наступного місяця або попросіть супервайзера змінити обмеження.</translation>
    </message>
    <message>
        <source>Write a note for colleagues, of at most {limit} characters.</source>
        <translation>Напишіть примітку для колег, щонайбільше {limit} символів.</translation>
    </message>
    <message>
        <source>Say why, in at most {limit} characters: whoever asked will want to know.</source>
        <translation>Скажіть чому, щонайбільше {limit} символів: хто просив, захоче знати.</translation>
    </message>
    <message>
        <source>Somebody else has to decide on what you asked for. Ask another supervisor.</source>
        <translation>Ваш запит має вирішити хтось інший. Зверніться до іншого супервайзера.</translation>
    </message>
    <message>
        <source>This payment is no longer in a state for that. Look at it again.</source>
        <translation>Цей платіж уже не в тому стані. Подивіться на нього ще раз.</translation>
    </message>
    <message>
        <source>This payment is another one by now. Look at it again.</source>
        <translation>Цей платіж уже змінився. Подивіться на нього ще раз.</translation>
    </message>
    <message>
        <source>The hub does not answer. Do it again when connected: it counts once all the same.</source>
        <translation>Сервер не відповідає. Повторіть, коли буде зв’язок: це все одно зарахується один раз.</translation>
    </message>
    <message>
        <source>The number of payouts on an order lies between 0 and 100.</source>
        <translation>Кількість виплат за замовленням — від 0 до 100.</translation>
    </message>
    <message>
        <source>One of these amounts makes no sense. Nothing was changed.</source>
        <translation>Одна з цих сум не має сенсу. Нічого не змінено.</translation>
    </message>
    <message>
        <source>A payment is open for between an hour and 30 days.</source>
        <translation>Платіж відкритий від години до 30 днів.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Потрібне ім’я.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters. Shorten it.</source>
        <translation>Довше за ліміт (символів: {limit}). Скоротіть.</translation>
    </message>
    <message>
        <source>At most {limit} of these can be kept.</source>
        <translation>Найбільша кількість таких записів: {limit}.</translation>
    </message>
    <message>
        <source>{value} is no e-mail address.</source>
        <translation>{value} — не адреса електронної пошти.</translation>
    </message>
    <message>
        <source>{value} is no phone number. Write it with its country, such as +84…</source>
        <translation>{value} — не номер телефону. Вкажіть його з кодом країни, наприклад +84…</translation>
    </message>
    <message>
        <source>There is no such day. Write it as day/month/year.</source>
        <translation>Такого дня немає. Запишіть його як день/місяць/рік.</translation>
    </message>
    <message>
        <source>A tax code has 4 to 30 letters and digits.</source>
        <translation>Податковий код має від 4 до 30 літер і цифр.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Виберіть щось зі списку.</translation>
    </message>
    <message>
        <source>This field cannot be changed.</source>
        <translation>Це поле змінити не можна.</translation>
    </message>
    <message>
        <source>This buyer has no profile yet. Create one first.</source>
        <translation>У цього покупця ще немає профілю. Спершу створіть його.</translation>
    </message>
    <message>
        <source>This buyer has a profile already. Look at it again.</source>
        <translation>У цього покупця вже є профіль. Відкрийте його ще раз.</translation>
    </message>
    <message>
        <source>Somebody changed this contact meanwhile. Show it again, then change it.</source>
        <translation>Хтось тим часом змінив цей контакт. Покажіть його знову, тоді змініть.</translation>
    </message>
    <message>
        <source>Choose a colleague who works in this shop.</source>
        <translation>Виберіть колегу, який працює в цьому магазині.</translation>
    </message>
    <message>
        <source>An identity number has 4 to 40 letters and digits.</source>
        <translation>Номер документа має від 4 до 40 літер і цифр.</translation>
    </message>
    <message>
        <source>You may not see identity numbers. An admin can grant it to you.</source>
        <translation>Ви не маєте права бачити номери документів. Його може надати адміністратор.</translation>
    </message>
    <message>
        <source>The hub lacks the key of identity numbers. Ask whoever runs it; everything else works.</source>
        <translation>На сервері бракує ключа до номерів документів. Зверніться до того, хто його обслуговує; решта працює.</translation>
    </message>
    <message>
        <source>These two share no phone and no e-mail, so they cannot be linked.</source>
        <translation>Ці двоє не мають спільного телефону чи пошти, тож їх не можна пов’язати.</translation>
    </message>
    <message>
        <source>The shop runs no points programme.</source>
        <translation>У магазині немає програми балів.</translation>
    </message>
    <message>
        <source>Enter how many points.</source>
        <translation>Введіть кількість балів.</translation>
    </message>
    <message>
        <source>There are only {balance} points.</source>
        <translation>Балів лише {balance}.</translation>
    </message>
    <message>
        <source>This day does not exist, or is too far away.</source>
        <translation>Такого дня немає, або він надто далеко.</translation>
    </message>
    <message>
        <source>Enter an amount above nothing, and not more than is open.</source>
        <translation>Введіть суму більшу за нуль і не більшу за борг.</translation>
    </message>
    <message>
        <source>Order {number} lacks less than that, or is paid.</source>
        <translation>Замовленню {number} бракує менше, або воно сплачене.</translation>
    </message>
    <message>
        <source>Order {number} is carried on already.</source>
        <translation>Замовлення {number} вже перенесено.</translation>
    </message>
    <message>
        <source>A help line has at most {limit} characters.</source>
        <translation>Лінія допомоги має щонайбільше {limit} символів.</translation>
    </message>
    <message>
        <source>Say which service is booked, in at most {limit} characters.</source>
        <translation>Укажіть послугу, щонайбільше {limit} символів.</translation>
    </message>
    <message>
        <source>A booking is for a time within the next two years, or entered at most a month after it.</source>
        <translation>Запис можливий на найближчі два роки або заднім числом не пізніше ніж через місяць.</translation>
    </message>
    <message>
        <source>Enter a price, or nothing where the service is free of charge.</source>
        <translation>Укажіть ціну або залиште поле порожнім, якщо послуга безкоштовна.</translation>
    </message>
    <message>
        <source>Somebody changed this booking meanwhile. Nothing of yours was saved: look at it as it is now, then do it again.</source>
        <translation>Тим часом цей запис змінила інша людина. Ваші зміни не збережено: перегляньте запис і повторіть.</translation>
    </message>
    <message>
        <source>This cannot be done with the booking as it stands now.</source>
        <translation>З записом у його нинішньому стані цього зробити не можна.</translation>
    </message>
    <message>
        <source>It is not time yet: nobody could have come.</source>
        <translation>Час ще не настав: клієнт не міг прийти.</translation>
    </message>
    <message>
        <source>Somebody changed this field meanwhile.</source>
        <translation>Тим часом це поле змінила інша людина.</translation>
    </message>
    <message>
        <source>Choose the filters from their lists.</source>
        <translation>Виберіть фільтри зі списків.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look again, then set it anew.</source>
        <translation>Хтось уже змінив це. Перегляньте ще раз і задайте знову.</translation>
    </message>
    <message>
        <source>This colleague does not answer buyers any more. Choose another one.</source>
        <translation>Цей колега більше не відповідає покупцям. Виберіть іншого.</translation>
    </message>
    <message>
        <source>Say what the table is needed for.</source>
        <translation>Укажіть, навіщо потрібна таблиця.</translation>
    </message>
    <message>
        <source>Say it in at least {limit} characters: it is kept in the audit log.</source>
        <translation>Напишіть щонайменше {limit} символів: це зберігається в журналі аудиту.</translation>
    </message>
    <message>
        <source>A segment&apos;s name has 1 to {limit} characters.</source>
        <translation>Назва сегмента має від 1 до {limit} символів.</translation>
    </message>
    <message>
        <source>Set a filter first: a segment of everybody is none.</source>
        <translation>Спершу задайте фільтр: сегмент з усіх клієнтів не має сенсу.</translation>
    </message>
    <message>
        <source>There is a segment of this name already. Choose another name.</source>
        <translation>Сегмент із такою назвою вже є. Виберіть іншу.</translation>
    </message>
    <message>
        <source>A shop keeps at most {limit} segments. Delete one that nobody needs.</source>
        <translation>Магазин зберігає щонайбільше {limit} сегментів. Видаліть той, що нікому не потрібен.</translation>
    </message>
    <message>
        <source>Somebody changed this segment meanwhile. Look at it, then do it again.</source>
        <translation>Хтось уже змінив цей сегмент. Перегляньте його й повторіть.</translation>
    </message>
    <message>
        <source>A name has 1 to {limit} characters.</source>
        <translation>Ім’я має від 1 до {limit} символів.</translation>
    </message>
    <message>
        <source>This part of a lead cannot be changed.</source>
        <translation>Цю частину ліда змінити не можна.</translation>
    </message>
    <message>
        <source>The leads are open to this shop. The package can be paid again in the last 7 days before its end.</source>
        <translation>Ліди відкриті для магазину. Пакет можна оплатити знову в останні 7 днів до його кінця.</translation>
    </message>
    <message>
        <source>A note has at most {limit} characters. Shorten it.</source>
        <translation>Нотатка має щонайбільше {limit} символів. Скоротіть її.</translation>
    </message>
    <message>
        <source>A message has at most {limit} characters. Shorten it.</source>
        <translation>Повідомлення має щонайбільше {limit} символів. Скоротіть його.</translation>
    </message>
    <message>
        <source>This is no phone number. Write it with its country, such as +84…</source>
        <translation>Це не номер телефону. Напишіть його з кодом країни, наприклад +84…</translation>
    </message>
    <message>
        <source>This shop takes no leads just now.</source>
        <translation>Цей магазин зараз не приймає лідів.</translation>
    </message>
    <message>
        <source>The leads of this shop can only be read: the package has ended. The Leads page says how to open them.</source>
        <translation>Ліди магазину можна лише читати: пакет закінчився. На сторінці «Ліди» сказано, як їх відкрити.</translation>
    </message>
    <message>
        <source>You have seen {limit} numbers today. Tomorrow you can see more.</source>
        <translation>Сьогодні ви переглянули {limit} номерів. Завтра можна буде більше.</translation>
    </message>
    <message>
        <source>Contacts go to agents alone. Choose somebody who answers buyers.</source>
        <translation>Контакти передаються лише операторам. Виберіть того, хто відповідає покупцям.</translation>
    </message>
    <message>
        <source>This contact was deleted as a duplicate. Undo that first.</source>
        <translation>Цей контакт видалено як дублікат. Спершу скасуйте видалення.</translation>
    </message>
    <message>
        <source>At most {limit} contacts at a time. Approve the whole landing instead.</source>
        <translation>Щонайбільше {limit} контактів за раз. Схваліть увесь лендинг.</translation>
    </message>
    <message>
        <source>Only a contact that repeats an earlier one can be deleted.</source>
        <translation>Видалити можна лише контакт, що повторює попередній.</translation>
    </message>
    <message>
        <source>Say what you need the number for.</source>
        <translation>Вкажіть, навіщо потрібен номер.</translation>
    </message>
    <message>
        <source>The hub does not answer. Try again when connected.</source>
        <translation>Сервер не відповідає. Спробуйте, коли з’явиться з’єднання.</translation>
    </message>
    <message>
        <source>A dashboard shows between one and {days} days.</source>
        <translation>Показники можна подивитися за період від одного до {days} днів.</translation>
    </message>
    <message>
        <source>Say how the call went.</source>
        <translation>Вкажіть, як минув дзвінок.</translation>
    </message>
    <message>
        <source>No phone number of this buyer is known.</source>
        <translation>Номер телефону цього покупця невідомий.</translation>
    </message>
    <message>
        <source>Days are 0 (without end) or between {least} and {most}.</source>
        <translation>Днів має бути 0 (без обмеження) або від {least} до {most}.</translation>
    </message>
    <message>
        <source>Days are 0 (never) or between {least} and {most}.</source>
        <translation>Днів — 0 (ніколи) або від {least} до {most}.</translation>
    </message>
    <message>
        <source>A profile takes its chats along: set days for chats too, no more than for profiles.</source>
        <translation>Профіль зникає разом із чатами: задайте дні й для чатів, не більше ніж для профілів.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Вкажіть, для чого це.</translation>
    </message>
    <message>
        <source>This is not the name. Nothing was erased.</source>
        <translation>Ім’я не збігається. Нічого не видалено.</translation>
    </message>
    <message>
        <source>Small payments are still open ({count}). End or cancel them, then erase.</source>
        <translation>Є незавершені малі платежі ({count}). Завершіть або скасуйте їх, потім видаляйте.</translation>
    </message>
    <message>
        <source>The hub does not answer: numbers are shown only when connected.</source>
        <translation>Сервер не відповідає: номери видно лише за наявності зв’язку.</translation>
    </message>
    <message>
        <source>Write the number of the receipt, at most {limit} characters.</source>
        <translation>Напишіть номер квитанції, щонайбільше {limit} символів.</translation>
    </message>
    <message>
        <source>The time of the payment is not possible. Check this computer&apos;s clock.</source>
        <translation>Такого часу оплати не може бути. Перевірте годинник цього комп’ютера.</translation>
    </message>
    <message>
        <source>The business package has no price in {currency} at this hub. Record a payment by hand instead.</source>
        <translation>На цьому сервері бізнес-пакет не має ціни в {currency}. Натомість запишіть оплату вручну.</translation>
    </message>
    <message>
        <source>Write the amount that was paid.</source>
        <translation>Напишіть сплачену суму.</translation>
    </message>
    <message>
        <source>Say what the contact is needed for.</source>
        <translation>Вкажіть, навіщо потрібен контакт.</translation>
    </message>
    <message>
        <source>The hub does not answer: contacts are shown only when connected.</source>
        <translation>Сервер не відповідає: контакти показуються лише за наявності зв’язку.</translation>
    </message>
    <message>
        <source>Give it a title of at most {limit} characters.</source>
        <translation>Введіть назву; найбільше символів: {limit}.</translation>
    </message>
    <message>
        <source>Write a text of at most {limit} characters, or add a picture.</source>
        <translation>Введіть текст (найбільше символів: {limit}) або додайте зображення.</translation>
    </message>
    <message>
        <source>The name of the group is longer than {limit} characters.</source>
        <translation>Назва групи довша за ліміт (символів: {limit}).</translation>
    </message>
    <message>
        <source>A shortcut has at most {limit} letters, digits and hyphens, without spaces.</source>
        <translation>Скорочення може мати літери, цифри й дефіси без пробілів; найбільше символів: {limit}.</translation>
    </message>
    <message>
        <source>There is no variable called {name}. Choose one of the list.</source>
        <translation>Змінної {name} немає. Виберіть одну зі списку.</translation>
    </message>
    <message>
        <source>At most {limit} pictures go with one reply.</source>
        <translation>Найбільша кількість зображень в одній відповіді: {limit}.</translation>
    </message>
    <message>
        <source>The shop has {limit} quick replies already. Delete some first.</source>
        <translation>Швидких відповідей у магазині вже {limit}. Спершу видаліть кілька.</translation>
    </message>
    <message>
        <source>The hub does not answer. Nothing was changed; try again later.</source>
        <translation>Сервер не відповідає. Нічого не змінено; спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The hub does not hold the picture {name}. Add it again.</source>
        <translation>На сервері немає зображення {name}. Додайте його ще раз.</translation>
    </message>
    <message>
        <source>This is the team&apos;s. Ask a supervisor to change it.</source>
        <translation>Це відповідь команди. Змінити її може супервайзер.</translation>
    </message>
    <message>
        <source>The column &quot;owner&quot; says team or mine, or nothing.</source>
        <translation>У стовпці «owner» має бути team, mine або нічого.</translation>
    </message>
    <message>
        <source>The language is a tag such as en, vi, zh-CN or uk, or nothing.</source>
        <translation>Мову позначають кодом, наприклад en, vi, zh-CN чи uk, або лишають порожньою.</translation>
    </message>
    <message>
        <source>The same reply stands in line {line} already.</source>
        <translation>Така сама відповідь уже є в рядку {line}.</translation>
    </message>
    <message>
        <source>This file cannot be read. Save it as CSV or XLSX, then try again.</source>
        <translation>Не вдається прочитати цей файл. Збережіть його як CSV або XLSX і спробуйте знову.</translation>
    </message>
    <message>
        <source>These letters cannot be read. Save the file as CSV in UTF-8, or as XLSX.</source>
        <translation>Не вдається розпізнати літери. Збережіть файл як CSV у кодуванні UTF-8 або як XLSX.</translation>
    </message>
    <message>
        <source>The first line must name the columns, at least &quot;title&quot; and &quot;text&quot;, each once.</source>
        <translation>У першому рядку мають бути назви стовпців, принаймні «title» і «text», кожна один раз.</translation>
    </message>
    <message>
        <source>One file may hold {limit} replies. Split it.</source>
        <translation>Найбільша кількість відповідей в одному файлі: {limit}. Розділіть його.</translation>
    </message>
    <message>
        <source>The file is bigger than it may be once unpacked. Split it.</source>
        <translation>Після розпакування файл завеликий. Розділіть його.</translation>
    </message>
    <message>
        <source>Somebody changed this reply meanwhile. Look at it again.</source>
        <translation>Тим часом цю відповідь змінила інша людина. Перегляньте її ще раз.</translation>
    </message>
    <message>
        <source>Order {number} is no longer in a state for this. Look at it again.</source>
        <translation>Стан замовлення {number} вже не дозволяє цього. Перегляньте його ще раз.</translation>
    </message>
    <message>
        <source>The hub does not answer: nothing was changed on order {number}. Try again when connected.</source>
        <translation>Сервер не відповідає: у замовленні {number} нічого не змінено. Спробуйте знову, коли з’явиться зв’язок.</translation>
    </message>
    <message>
        <source>Somebody changed order {number} meanwhile. Look at it again, then repeat it.</source>
        <translation>Тим часом замовлення {number} змінила інша людина. Перегляньте його ще раз і повторіть дію.</translation>
    </message>
    <message>
        <source>This amount makes no sense for the order. Nothing was changed.</source>
        <translation>Ця сума не підходить для замовлення. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Enter the carrier, at most {limit} characters.</source>
        <translation>Введіть перевізника; найбільше символів: {limit}.</translation>
    </message>
    <message>
        <source>Enter the tracking number, at most {limit} characters.</source>
        <translation>Введіть номер відстеження; найбільше символів: {limit}.</translation>
    </message>
    <message>
        <source>The remark is longer than {limit} characters. Shorten it.</source>
        <translation>Примітка довша за ліміт (символів: {limit}). Скоротіть її.</translation>
    </message>
    <message>
        <source>Name, city and street are needed, each of at most {limit} characters.</source>
        <translation>Потрібні ім’я, місто та вулиця; найбільше символів у кожному полі: {limit}.</translation>
    </message>
    <message>
        <source>The country is written as two letters, such as VN or UA.</source>
        <translation>Країну позначають двома літерами, наприклад VN або UA.</translation>
    </message>
    <message>
        <source>Write the whole phone number, or leave it as it was.</source>
        <translation>Напишіть номер телефону повністю або залиште його без змін.</translation>
    </message>
    <message>
        <source>This application was decided already, or withdrawn.</source>
        <translation>Щодо цього запиту вже є рішення, або його відкликано.</translation>
    </message>
    <message>
        <source>Small payments of order {number} went out already: {amount_left} are left to give back. Refuse this application, and apply for less.</source>
        <translation>За замовленням {number} уже були малі платежі: повернути можна ще {amount_left}. Відхиліть цю заявку й подайте на меншу суму.</translation>
    </message>
    <message>
        <source>Another change of order {number} is on its way. Try again in a moment.</source>
        <translation>Інша зміна замовлення {number} ще триває. Спробуйте за мить.</translation>
    </message>
    <message>
        <source>You applied for this refund yourself: above {amount_limit} another supervisor has to approve it.</source>
        <translation>Ви самі подали цю заявку на повернення: понад {amount_limit} її має схвалити інший супервайзер.</translation>
    </message>
    <message>
        <source>Say why it is refused: the buyer will ask.</source>
        <translation>Поясніть причину відмови: покупець про неї запитає.</translation>
    </message>
    <message>
        <source>The shop&apos;s system does not answer. Nothing was changed; try again.</source>
        <translation>Система магазину не відповідає. Нічого не змінено; спробуйте знову.</translation>
    </message>
    <message>
        <source>The shop&apos;s system has no such order any more.</source>
        <translation>У системі магазину вже немає такого замовлення.</translation>
    </message>
    <message>
        <source>The shop&apos;s system has not enough in stock for this parcel.</source>
        <translation>У системі магазину бракує товару для цієї посилки.</translation>
    </message>
    <message>
        <source>The shop&apos;s system refused this. Nothing was changed.</source>
        <translation>Система магазину відмовила. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The shop&apos;s system does not accept the hub&apos;s key. Tell an admin.</source>
        <translation>Система магазину не приймає ключ сервера. Повідомте адміністратора.</translation>
    </message>
    <message>
        <source>The shop&apos;s system does not allow this for an order in this state.</source>
        <translation>Система магазину не дозволяє цього для замовлення в такому стані.</translation>
    </message>
    <message>
        <source>The shop&apos;s system does not accept this amount. Nothing was changed.</source>
        <translation>Система магазину не приймає цю суму. Нічого не змінено.</translation>
    </message>
    <message>
        <source>{host} is not the name of a site. Write it like shop.example.com.</source>
        <translation>{host} — не назва сайту. Запишіть її як shop.example.com.</translation>
    </message>
    <message>
        <source>At most {limit} trusted sites can be kept. Remove some first.</source>
        <translation>Найбільша кількість довірених сайтів: {limit}. Спершу вилучіть кілька.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>The reply rate has to be between 1 and 100 %.</source>
        <translation>Частка відповідей має бути від 1 до 100 %.</translation>
    </message>
    <message>
        <source>The number of turns has to be at least 1.</source>
        <translation>Кількість звернень має бути щонайменше 1.</translation>
    </message>
    <message>
        <source>Warn again after a minute at the earliest, after a day at the latest.</source>
        <translation>Повторне попередження — не раніше ніж за хвилину й не пізніше ніж за добу.</translation>
    </message>
    <message>
        <source>Alerts are passed on after 10 seconds at the earliest, an hour at the latest.</source>
        <translation>Сповіщення передаються далі не раніше ніж за 10 секунд і не пізніше ніж за годину.</translation>
    </message>
    <message>
        <source>These people cannot be told in this order. Choose others.</source>
        <translation>Цих людей не можна сповістити в такому порядку. Виберіть інших.</translation>
    </message>
    <message>
        <source>An answer is in time within a second at least, seven days at most.</source>
        <translation>Строк вчасної відповіді — від однієї секунди до семи днів.</translation>
    </message>
    <message>
        <source>The hours need all seven days of the week.</source>
        <translation>Потрібні години для всіх семи днів тижня.</translation>
    </message>
    <message>
        <source>The hours of day {day} of the week make no sense: it must not open and close at the same time.</source>
        <translation>Години {day}-го дня тижня хибні: початок і кінець не можуть збігатися.</translation>
    </message>
    <message>
        <source>At least one day of the week must be served.</source>
        <translation>Принаймні один день тижня має бути робочим.</translation>
    </message>
    <message>
        <source>{date} is no date. Write it like 2026-12-25.</source>
        <translation>{date} — не дата. Запишіть її як 2026-12-25.</translation>
    </message>
    <message>
        <source>At most {limit} dates can be kept. Remove past ones first.</source>
        <translation>Найбільша кількість дат: {limit}. Спершу вилучіть минулі.</translation>
    </message>
    <message>
        <source>There is no time zone called {zone}. Choose one of the list.</source>
        <translation>Часового поясу {zone} немає. Виберіть один зі списку.</translation>
    </message>
    <message>
        <source>Only turns can be measured.</source>
        <translation>Вимірювати можна лише звернення.</translation>
    </message>
    <message>
        <source>At least one kind of a person&apos;s message must count as an answer.</source>
        <translation>Відповіддю має вважатися принаймні один вид повідомлень людини.</translation>
    </message>
    <message>
        <source>Choose a time that ends after it begins.</source>
        <translation>Виберіть час, який завершується після початку.</translation>
    </message>
    <message>
        <source>At most {days} days can be shown at once. Choose a shorter time.</source>
        <translation>Найбільша кількість днів за раз: {days}. Виберіть коротший проміжок.</translation>
    </message>
    <message>
        <source>The three limits must follow one another, the first at least 5 seconds, the last at most a day.</source>
        <translation>Три межі мають зростати одна за одною: перша — щонайменше 5 секунд, остання — не більше доби.</translation>
    </message>
    <message>
        <source>The notice is empty. Write something first.</source>
        <translation>Оголошення порожнє. Спершу щось напишіть.</translation>
    </message>
    <message>
        <source>The notice is longer than {limit} characters. Shorten it.</source>
        <translation>Оголошення довше за ліміт (символів: {limit}). Скоротіть його.</translation>
    </message>
    <message>
        <source>Choose a time that is still ahead, within a year.</source>
        <translation>Виберіть майбутній час у межах року.</translation>
    </message>
    <message>
        <source>The hub holds another notice under this number. Write it again.</source>
        <translation>На сервері під цим номером є інше оголошення. Напишіть його ще раз.</translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation>Нотатка порожня. Спершу щось напишіть.</translation>
    </message>
    <message>
        <source>Two columns cannot be the same. Say anew what each of them is.</source>
        <translation>Два стовпці не можуть означати те саме. Укажіть кожен заново.</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It is sent again.</source>
        <translation>Файл ще не надійшов. Він надсилається знову.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short. Choose another one.</source>
        <translation>Файл пошкоджений або неповний. Виберіть інший.</translation>
    </message>
    <message>
        <source>The note is longer than {limit} characters. Shorten it.</source>
        <translation>Нотатка довша за ліміт (символів: {limit}). Скоротіть її.</translation>
    </message>
    <message>
        <source>The file is not at the hub. Attach it again.</source>
        <translation>Цього файлу немає на сервері. Прикріпіть його ще раз.</translation>
    </message>
    <message>
        <source>The file is larger than {limit}. Make it smaller and try again.</source>
        <translation>Файл більший за {limit}. Зменште його та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be sent. Pictures, videos, PDF, Word, Excel and text files can, as the shop allows.</source>
        <translation>Файли такого виду надсилати не можна. Можна — зображення, відео, PDF, Word, Excel і текстові файли, якщо дозволяє магазин.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than it should. It cannot be sent.</source>
        <translation>Цей файл розпаковується у значно більший, ніж мав би. Його не можна надіслати.</translation>
    </message>
    <message>
        <source>This file has macros. Save it without them, then send it.</source>
        <translation>У цьому файлі є макроси. Збережіть його без них, а тоді надішліть.</translation>
    </message>
    <message>
        <source>More than {limit} were sent into this chat within a day. Try again tomorrow.</source>
        <translation>За день у цей чат надіслано понад {limit}. Спробуйте завтра.</translation>
    </message>
    <message>
        <source>Choose kinds of files from the list.</source>
        <translation>Виберіть види файлів зі списку.</translation>
    </message>
    <message>
        <source>A file may have between 1 and {limit} MB.</source>
        <translation>Файл може мати від 1 до {limit} МБ.</translation>
    </message>
    <message>
        <source>The file was damaged on its way. Send it again.</source>
        <translation>Файл пошкодився дорогою. Надішліть його ще раз.</translation>
    </message>
    <message>
        <source>Too many files at once. Try again in {seconds} seconds.</source>
        <translation>Забагато файлів одразу. Спробуйте ще раз за {seconds} с.</translation>
    </message>
    <message>
        <source>The file is no longer on this computer. Attach it again.</source>
        <translation>Файлу вже немає на цьому комп’ютері. Прикріпіть його ще раз.</translation>
    </message>
    <message>
        <source>At most {limit} files go out at once. Send these first.</source>
        <translation>За раз можна надіслати щонайбільше {limit} файлів. Спочатку надішліть ці.</translation>
    </message>
    <message>
        <source>At most {amount_most} can be asked for: what was paid, less what was given back or paid out as small payments.</source>
        <translation>Можна просити щонайбільше {amount_most}: сплачене без уже повернутого й малих платежів.</translation>
    </message>
    <message>
        <source>The hub holds another note under this number. Write it again.</source>
        <translation>На сервері під цим номером є інша нотатка. Напишіть її ще раз.</translation>
    </message>
    <message>
        <source>The hub does not answer: reports are made there. Try again when connected.</source>
        <translation>Сервер не відповідає: звіти складаються на ньому. Спробуйте, коли буде зв’язок.</translation>
    </message>
    <message>
        <source>Orders are led back to a coupon for 1 to {days} days.</source>
        <translation>Замовлення пов’язуються з купоном протягом 1–{days} днів.</translation>
    </message>
    <message>
        <source>Login or password is wrong. Check both, also Caps Lock.</source>
        <translation>Неправильний логін або пароль. Перевірте обидва, а також Caps Lock.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask an admin of your shop.</source>
        <translation>Цей обліковий запис вимкнено. Зверніться до адміністратора магазину.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again in {seconds} seconds.</source>
        <translation>Забагато спроб. Спробуйте знову через {seconds} с.</translation>
    </message>
    <message>
        <source>The six-digit code is wrong or too old. Enter the present one.</source>
        <translation>Шестизначний код неправильний або застарілий. Введіть поточний код.</translation>
    </message>
    <message>
        <source>Enter the six-digit code of your authenticator.</source>
        <translation>Введіть шестизначний код зі свого автентифікатора.</translation>
    </message>
    <message>
        <source>Enter your login and your password.</source>
        <translation>Введіть логін і пароль.</translation>
    </message>
    <message>
        <source>The hub does not answer. It may have taken in a part; sending the file again doubles nothing.</source>
        <translation>Сервер не відповідає. Частину він міг уже додати; повторне надсилання файлу нічого не подвоїть.</translation>
    </message>
    <message>
        <source>This shop&apos;s goods and orders come from its own system. Import them there; they appear here too.</source>
        <translation>Товари й замовлення цього магазину надходять із його власної системи. Імпортуйте їх там — вони з’являться й тут.</translation>
    </message>
    <message>
        <source>The hub is reading another file. Try again in {seconds} seconds.</source>
        <translation>Сервер читає інший файл. Спробуйте ще раз за {seconds} с.</translation>
    </message>
    <message>
        <source>The file is bigger than {limit} MB. Split it.</source>
        <translation>Файл більший за {limit} МБ. Розділіть його.</translation>
    </message>
    <message>
        <source>The file is bigger than {limit} MB once unpacked. Split it.</source>
        <translation>Розпакований файл більший за {limit} МБ. Розділіть його.</translation>
    </message>
    <message>
        <source>One file may hold {limit} lines. Split it.</source>
        <translation>Один файл може містити {limit} рядків. Розділіть його.</translation>
    </message>
    <message>
        <source>The first line must name the columns, each once. An empty table with them can be saved here.</source>
        <translation>Перший рядок має називати стовпці, кожен один раз. Порожню таблицю з ними можна зберегти тут.</translation>
    </message>
    <message>
        <source>The file lacks the columns {columns}. Add them, then try again.</source>
        <translation>У файлі бракує стовпців {columns}. Додайте їх і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{column} is empty.</source>
        <translation>{column}: порожньо.</translation>
    </message>
    <message>
        <source>{column} is too long.</source>
        <translation>{column}: задовгий текст.</translation>
    </message>
    <message>
        <source>There is no order state “{value}”.</source>
        <translation>Немає стану замовлення «{value}».</translation>
    </message>
    <message>
        <source>There is no source “{value}”. Write website, app, in_store, shopee, lazada, gomua, tiktok_shop, landing_page, contact_form or excel.</source>
        <translation>Немає джерела «{value}». Напишіть website, app, in_store, shopee, lazada, gomua, tiktok_shop, landing_page, contact_form або excel.</translation>
    </message>
    <message>
        <source>There is no rank “{value}”. Write gold, silver, bronze or none.</source>
        <translation>Немає рангу «{value}». Напишіть gold, silver, bronze або none.</translation>
    </message>
    <message>
        <source>{column}: write yes or no, not “{value}”.</source>
        <translation>{column}: напишіть «так» або «ні», а не «{value}».</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a whole number that makes sense here.</source>
        <translation>{column}: «{value}» — не ціле число, яке тут має сенс.</translation>
    </message>
    <message>
        <source>The currency must be a code of three letters such as UAH, one and the same within an order.</source>
        <translation>Валюта — код із трьох літер, як-от UAH, однаковий у межах замовлення.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not an amount. Write it as 1234.50, without spaces.</source>
        <translation>{column}: «{value}» — не сума. Пишіть як 1234.50, без пробілів.</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address.</source>
        <translation>«{value}» — не адреса е-пошти.</translation>
    </message>
    <message>
        <source>“{value}” is not a phone number. Write it with the country code, such as +380…</source>
        <translation>«{value}» — не номер телефону. Пишіть із кодом країни, наприклад +380…</translation>
    </message>
    <message>
        <source>The country is a code of two letters such as UA or VN, not “{value}”.</source>
        <translation>Країна — код із двох літер, як-от UA чи VN, а не «{value}».</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it as 2026-11-22 14:30.</source>
        <translation>«{value}» — не дата. Пишіть як 2026-11-22 14:30.</translation>
    </message>
    <message>
        <source>No customer has the contact {value}. Import the customers first.</source>
        <translation>Жоден клієнт не має контакту {value}. Спершу імпортуйте клієнтів.</translation>
    </message>
    <message>
        <source>No product has the SKU {value}. Import the products first.</source>
        <translation>Жоден товар не має артикула {value}. Спершу імпортуйте товари.</translation>
    </message>
    <message>
        <source>No coupon has the code {value}. Correct it, or leave it empty.</source>
        <translation>Немає купона з кодом {value}. Виправте його або залиште порожнім.</translation>
    </message>
    <message>
        <source>{value} stands in the file twice.</source>
        <translation>{value} трапляється у файлі двічі.</translation>
    </message>
    <message>
        <source>Another line of order {value} is wrong; an order is taken in as a whole.</source>
        <translation>Інший рядок замовлення {value} містить помилку; замовлення додається цілком.</translation>
    </message>
    <message>
        <source>This is not an address of a hub. It looks like desk.example.com.</source>
        <translation>Це не адреса сервера. Вона має вигляд desk.example.com.</translation>
    </message>
    <message>
        <source>Without https the password could be read on its way. Use an https address.</source>
        <translation>Без https пароль можуть перехопити під час передавання. Використовуйте адресу з https.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again, then repeat it.</source>
        <translation>Ваш сеанс завершено. Увійдіть знову й повторіть дію.</translation>
    </message>
    <message>
        <source>The hub does not take this from here. Ask your admin to allow this address.</source>
        <translation>Сервер не приймає цього з вашої адреси. Попросіть адміністратора дозволити її.</translation>
    </message>
    <message>
        <source>The buyer has not agreed to the chat yet.</source>
        <translation>Покупець ще не дав згоди на чат.</translation>
    </message>
    <message>
        <source>Too many messages at once. Wait a moment, then try again.</source>
        <translation>Забагато повідомлень одночасно. Зачекайте трохи й спробуйте знову.</translation>
    </message>
    <message>
        <source>The hub cannot take this message. Copy its text, then delete it.</source>
        <translation>Сервер не може прийняти це повідомлення. Скопіюйте текст, а потім видаліть його.</translation>
    </message>
    <message>
        <source>This is the shop&apos;s last admin. Make somebody else an admin first.</source>
        <translation>Це останній адміністратор магазину. Спершу призначте адміністратором когось іншого.</translation>
    </message>
    <message>
        <source>A login has 1 to {limit} characters and no spaces.</source>
        <translation>Логін має містити від 1 до {limit} символів і не містити пробілів.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Введіть ім’я.</translation>
    </message>
    <message>
        <source>Tick at least one role.</source>
        <translation>Позначте принаймні одну роль.</translation>
    </message>
    <message>
        <source>The login {login} is taken. Choose another one.</source>
        <translation>Логін {login} зайнятий. Виберіть інший.</translation>
    </message>
    <message>
        <source>A password has at least {limit} characters.</source>
        <translation>Найменша довжина пароля в символах: {limit}.</translation>
    </message>
    <message>
        <source>A password has at most {limit} characters.</source>
        <translation>Найбільша довжина пароля в символах: {limit}.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one.</source>
        <translation>Цей пароль надто легко вгадати. Виберіть інший.</translation>
    </message>
    <message>
        <source>The hub does not answer; try again when connected.</source>
        <translation>Сервер не відповідає; спробуйте, коли буде зв’язок.</translation>
    </message>
    <message>
        <source>{name} was quicker: the chat is theirs.</source>
        <translation>Вас випередили: чат тепер веде {name}.</translation>
    </message>
    <message>
        <source>Come online or be busy first, then take the chat.</source>
        <translation>Спершу перейдіть у стан «Онлайн» або «Зайнято», потім візьміть чат.</translation>
    </message>
    <message>
        <source>There is no connection, so nobody learns of it: your state is as it was. Choose again once connected.</source>
        <translation>Немає зв’язку, тож ніхто про це не дізнається: ваш стан не змінився. Виберіть знову, коли з’явиться зв’язок.</translation>
    </message>
    <message>
        <source>{name} is away or offline. Choose somebody who is here.</source>
        <translation>{name} не на місці або офлайн. Виберіть когось, хто на місці.</translation>
    </message>
    <message>
        <source>{name} does not answer buyers. Choose somebody else.</source>
        <translation>{name} не відповідає покупцям. Виберіть когось іншого.</translation>
    </message>
    <message>
        <source>The chat is a colleague&apos;s. A supervisor can give it back.</source>
        <translation>Це чат колеги. Повернути його може супервайзер.</translation>
    </message>
    <message>
        <source>Spam and blocked buyers belong to nobody. Take it out of there first.</source>
        <translation>Спам і заблоковані покупці не належать нікому. Спершу поверніть чат звідти.</translation>
    </message>
    <message>
        <source>These times make no sense together: away must come before offline.</source>
        <translation>Ці часи не узгоджуються: «Не на місці» має наставати раніше, ніж «Офлайн».</translation>
    </message>
    <message>
        <source>A person has 0 to {limit} chats at a time.</source>
        <translation>Кількість чатів на одну людину одночасно: від 0 до {limit}.</translation>
    </message>
    <message>
        <source>A share is between 1 and {limit} per cent.</source>
        <translation>Частка становить від 1 до {limit} відсотків.</translation>
    </message>
    <message>
        <source>A group needs a name of at most 40 characters and a condition; 50 groups are the most.</source>
        <translation>Групі потрібні назва до 40 символів та умова; найбільша кількість груп — 50.</translation>
    </message>
    <message>
        <source>No order is ever “{value}”. Change the group, and tick the states instead.</source>
        <translation>Жодне замовлення не має стану «{value}». Змініть групу й позначте стани.</translation>
    </message>
    <message>
        <source>“{value}” is no language of a buyer. Change the group, and tick it instead.</source>
        <translation>«{value}» не є мовою покупця. Змініть групу й позначте мову.</translation>
    </message>
    <message>
        <source>There is no chat here that you could hand over.</source>
        <translation>Тут немає чату, який ви могли б передати.</translation>
    </message>
    <message>
        <source>Choose one colleague or one group.</source>
        <translation>Виберіть одного колегу або одну групу.</translation>
    </message>
    <message>
        <source>This chat would be yours again. Choose somebody else.</source>
        <translation>Тоді чат знову був би ваш. Виберіть когось іншого.</translation>
    </message>
    <message>
        <source>{name} is busy and takes no new buyers. The chat stays with you.</source>
        <translation>{name} має статус «Зайнято» й не бере нових покупців. Чат лишається у вас.</translation>
    </message>
    <message>
        <source>{name} has no room for another chat. The chat stays with you.</source>
        <translation>{name} не має місця для ще одного чату. Чат лишається у вас.</translation>
    </message>
    <message>
        <source>Nobody of the group “{group}” has room now. The chat stays with you.</source>
        <translation>Зараз ніхто з групи «{group}» не має місця. Чат лишається у вас.</translation>
    </message>
    <message>
        <source>The chat is nobody&apos;s any more. Take it first, then hand it over.</source>
        <translation>Чат уже нічий. Спершу візьміть його, потім передайте.</translation>
    </message>
    <message>
        <source>It took too long to reach the hub. The chat stays with you; hand it over again.</source>
        <translation>До сервера дійшло запізно. Чат лишається у вас; передайте його ще раз.</translation>
    </message>
    <message>
        <source>Too late: it was answered, taken back, or went to somebody else.</source>
        <translation>Запізно: чат уже прийнято, забрано назад або передано іншому.</translation>
    </message>
    <message>
        <source>There is no connection, so nobody would learn of it: the chat stays with you. Try again once connected.</source>
        <translation>Немає з’єднання, тож ніхто б не дізнався: чат лишається у вас. Спробуйте, коли з’єднання відновиться.</translation>
    </message>
    <message>
        <source>A note calls at most {limit} colleagues. Leave some out.</source>
        <translation>Нотатка може кликати щонайбільше {limit} колег. Приберіть когось.</translation>
    </message>
    <message>
        <source>{name} does not answer buyers and reads no notes. Leave them out.</source>
        <translation>{name} не відповідає покупцям і не читає нотаток. Приберіть це ім’я.</translation>
    </message>
    <message>
        <source>This buyer is blocked: nothing was sent. Unblock the buyer first, then send it again.</source>
        <translation>Покупця заблоковано: нічого не надіслано. Спершу розблокуйте його, потім надішліть знову.</translation>
    </message>
    <message>
        <source>Say in the note what it is about.</source>
        <translation>Поясніть у нотатці, про що йдеться.</translation>
    </message>
    <message>
        <source>Pick at least one message that shows what it is about.</source>
        <translation>Виберіть принаймні одне повідомлення, з якого видно, про що йдеться.</translation>
    </message>
    <message>
        <source>A report names at most {limit} messages. Pick fewer.</source>
        <translation>У скарзі щонайбільше {limit} повідомлень. Виберіть менше.</translation>
    </message>
    <message>
        <source>{name} was quicker and decided otherwise. Look at the report again.</source>
        <translation>Рішення вже є, і воно інше ({name}). Перегляньте скаргу ще раз.</translation>
    </message>
    <message>
        <source>The hub does not answer at this address. Check the address and your network.</source>
        <translation>Сервер за цією адресою не відповідає. Перевірте адресу та мережу.</translation>
    </message>
    <message>
        <source>There is no Frontdesk hub at this address. Check the address.</source>
        <translation>За цією адресою немає сервера Frontdesk. Перевірте адресу.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Цей час уже минув. Виберіть пізніший.</translation>
    </message>
    <message>
        <source>A reminder is at most a year away. Choose an earlier time.</source>
        <translation>Нагадування можливе щонайбільше за рік. Виберіть раніший час.</translation>
    </message>
    <message>
        <source>You have {limit} open reminders. Finish some of them first.</source>
        <translation>Відкритих нагадувань у вас уже {limit}. Спершу завершіть деякі з них.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted. Ask your admin; nothing was sent.</source>
        <translation>Сертифікат сервера не є довіреним. Зверніться до адміністратора; нічого не надіслано.</translation>
    </message>
    <message>
        <source>A landing&apos;s name has 1 to {limit} characters.</source>
        <translation>Назва лендингу має від 1 до {limit} символів.</translation>
    </message>
    <message>
        <source>A landing can be written in English, Vietnamese, Chinese and Ukrainian.</source>
        <translation>Лендинг можна писати англійською, в’єтнамською, китайською та українською.</translation>
    </message>
    <message>
        <source>A title has at most {limit} characters. Shorten it.</source>
        <translation>Заголовок має щонайбільше {limit} символів. Скоротіть його.</translation>
    </message>
    <message>
        <source>The text has at most {limit} characters. Shorten it.</source>
        <translation>Текст має щонайбільше {limit} символів. Скоротіть його.</translation>
    </message>
    <message>
        <source>Choose the fields of the form from the list.</source>
        <translation>Виберіть поля форми зі списку.</translation>
    </message>
    <message>
        <source>This product is not the shop&apos;s. Choose another one.</source>
        <translation>Це товар не цього магазину. Виберіть інший.</translation>
    </message>
    <message>
        <source>Recipients must be colleagues of this shop.</source>
        <translation>Отримувачами можуть бути лише колеги з цього магазину.</translation>
    </message>
    <message>
        <source>Somebody changed this landing meanwhile.</source>
        <translation>Хтось тим часом змінив цей лендинг.</translation>
    </message>
    <message>
        <source>This landing takes nothing by hand any more. Choose another one, or ask its marketer for Manual entry.</source>
        <translation>Цей лендинг більше не приймає введеного вручну. Виберіть інший або попросіть маркетолога дозволити ручне введення.</translation>
    </message>
    <message>
        <source>This form takes nothing at the moment.</source>
        <translation>Наразі ця форма нічого не приймає.</translation>
    </message>
    <message>
        <source>The hub does not answer. Nothing was changed; try again when connected.</source>
        <translation>Сервер не відповідає. Нічого не змінено; спробуйте, коли буде зв’язок.</translation>
    </message>
    <message>
        <source>The sender&apos;s name for a contact has 1 to {limit} letters, digits, dots or dashes.</source>
        <translation>Позначення контакту від відправника має від 1 до {limit} літер, цифр, крапок або дефісів.</translation>
    </message>
    <message>
        <source>A task has at most {limit} characters. Shorten it.</source>
        <translation>Завдання має щонайбільше {limit} символів. Скоротіть його.</translation>
    </message>
    <message>
        <source>An address has at most {limit} characters. Shorten it.</source>
        <translation>Адреса має щонайбільше {limit} символів. Скоротіть її.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Це не адреса електронної пошти.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {limit}.</source>
        <translation>Виберіть число від 1 до {limit}.</translation>
    </message>
    <message>
        <source>An order needs a product, and each product once.</source>
        <translation>У замовленні має бути товар, кожен — один раз.</translation>
    </message>
    <message>
        <source>One of the products is not sold any more. Choose another one.</source>
        <translation>Один із товарів більше не продається. Виберіть інший.</translation>
    </message>
    <message>
        <source>The shop&apos;s system takes no orders from here. Place it there; the contact can be entered by itself.</source>
        <translation>Система магазину не приймає замовлень звідси. Оформіть його там; контакт можна ввести окремо.</translation>
    </message>
    <message>
        <source>The shop asks {amount_total} for this, delivery and discounts included. If the buyer agrees, place the order again.</source>
        <translation>Магазин просить за це {amount_total} з доставкою та знижками. Якщо покупець згоден, оформіть замовлення ще раз.</translation>
    </message>
    <message>
        <source>The shop&apos;s system did not answer, and may have taken the order. Place it again here: no second one is made.</source>
        <translation>Система магазину не відповіла й могла прийняти замовлення. Оформіть його тут ще раз: другого не буде.</translation>
    </message>
    <message>
        <source>The shop does not have that many in stock. Nothing was ordered.</source>
        <translation>Стільки в магазині немає. Нічого не замовлено.</translation>
    </message>
    <message>
        <source>The shop has no way to deliver this order. Nothing was ordered.</source>
        <translation>Магазин не має способу доставити це замовлення. Нічого не замовлено.</translation>
    </message>
    <message>
        <source>The shop does not deliver to the country of this phone number. Nothing was ordered.</source>
        <translation>Магазин не доставляє до країни цього номера телефону. Нічого не замовлено.</translation>
    </message>
    <message>
        <source>“{value}” begins like a formula, which a spreadsheet would run.</source>
        <translation>«{value}» починається як формула, яку таблиця виконала б.</translation>
    </message>
    <message>
        <source>There is no landing “{value}”, or several are called so.</source>
        <translation>Немає лендингу «{value}» або їх кілька з такою назвою.</translation>
    </message>
    <message>
        <source>Write something, at most {limit} characters.</source>
        <translation>Напишіть щось, не більше {limit} символів.</translation>
    </message>
    <message>
        <source>Say whether it was solved before you close it.</source>
        <translation>Перш ніж закрити, зазначте, чи вирішено.</translation>
    </message>
    <message>
        <source>This request was deleted. Restore it first.</source>
        <translation>Цей запит видалено. Спершу відновіть його.</translation>
    </message>
    <message>
        <source>Only a question about a product can be a description gap.</source>
        <translation>Прогалиною в описі може бути лише запитання про товар.</translation>
    </message>
    <message>
        <source>Say what the number is needed for.</source>
        <translation>Зазначте, для чого потрібен номер.</translation>
    </message>
    <message>
        <source>This person left no phone number.</source>
        <translation>Ця людина не залишила номера.</translation>
    </message>
    <message>
        <source>There is no such tab or language.</source>
        <translation>Такої вкладки чи мови немає.</translation>
    </message>
    <message>
        <source>The name of a tab has at most {limit} characters.</source>
        <translation>Назва вкладки має не більше {limit} символів.</translation>
    </message>
    <message>
        <source>A wait lasts from one minute to seven days.</source>
        <translation>Строк — від однієї хвилини до семи днів.</translation>
    </message>
    <message>
        <source>Write the name of the mail server, such as mail.example.com.</source>
        <translation>Напишіть назву поштового сервера, наприклад mail.example.com.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Порт — це число від 1 до 65535.</translation>
    </message>
    <message>
        <source>Write the sender&apos;s address, such as desk@example.com.</source>
        <translation>Напишіть адресу відправника, наприклад desk@example.com.</translation>
    </message>
    <message>
        <source>Write 1 to {limit} addresses of e-mail, with commas between them.</source>
        <translation>Напишіть від 1 до {limit} адрес через кому.</translation>
    </message>
    <message>
        <source>Save a mail server and a recipient first.</source>
        <translation>Спершу збережіть поштовий сервер і отримувача.</translation>
    </message>
    <message>
        <source>The mail server did not take it: {reason}</source>
        <translation>Поштовий сервер не прийняв лист: {reason}</translation>
    </message>
    <message>
        <source>The mail server refused it for good: {reason}</source>
        <translation>Поштовий сервер остаточно відмовив: {reason}</translation>
    </message>
    <message>
        <source>The mail server wants to be asked again later: {reason}</source>
        <translation>Поштовий сервер просить спробувати пізніше: {reason}</translation>
    </message>
    <message>
        <source>The mail server refused some of the recipients: {reason}</source>
        <translation>Поштовий сервер відхилив деяких одержувачів: {reason}</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted, so nothing was sent: {reason}. If it is a server of your own, whoever runs the hub can name its authority with --mail-ca.</source>
        <translation>Сертифікату поштового сервера не можна довіряти, тому нічого не надіслано: {reason}. Якщо це ваш власний сервер, той, хто запускає сервер Frontdesk, може вказати його центр сертифікації параметром --mail-ca.</translation>
    </message>
    <message>
        <source>The mail server does not encrypt in this way at this port ({reason}). Choose the other encryption, or another port.</source>
        <translation>На цьому порту поштовий сервер так не шифрує ({reason}). Виберіть інше шифрування або інший порт.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password: {reason}</source>
        <translation>Поштовий сервер не прийняв ім’я користувача або пароль: {reason}</translation>
    </message>
    <message>
        <source>Type the password as well: it was kept for another server or user.</source>
        <translation>Введіть і пароль: збережений належить до іншого сервера або користувача.</translation>
    </message>
    <message>
        <source>The mail server offers no way to sign in over this connection. Choose an encryption, or leave the user empty.</source>
        <translation>Через це з’єднання поштовий сервер не дає увійти. Виберіть шифрування або залиште користувача порожнім.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached: {reason}. Check its name and the port.</source>
        <translation>Поштовий сервер недоступний: {reason}. Перевірте його назву та порт.</translation>
    </message>
    <message>
        <source>The mail server ended the connection: {reason}</source>
        <translation>Поштовий сервер розірвав з’єднання: {reason}</translation>
    </message>
    <message>
        <source>The mail server takes addresses of plain Latin letters only.</source>
        <translation>Поштовий сервер приймає лише адреси з простих латинських літер.</translation>
    </message>
    <message>
        <source>Telling by e-mail is switched off.</source>
        <translation>Сповіщення електронною поштою вимкнено.</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message>
        <source>Remind me</source>
        <translation>Нагадати</translation>
    </message>
    <message>
        <source>Of the chat with {name}.</source>
        <translation>Про чат із покупцем {name}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>В інший час…</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>День і час</translation>
    </message>
    <message>
        <source>What about? (only you see this)</source>
        <translation>Про що? (бачите лише ви)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Of the lead from {name}.</source>
        <translation>Про лід від {name}.</translation>
    </message>
</context>
<context>
    <name>ReminderNotice</name>
    <message>
        <source>Open the chat</source>
        <translation>Відкрити чат</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Нагадати пізніше</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Reminder: {buyer}</source>
        <translation>Нагадування: {buyer}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Відкрити лід</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Reply rate: each turn, and why it counts</source>
        <translation>Частка відповідей: кожне звернення й чому його враховано</translation>
    </message>
    <message>
        <source>Reply rate: the shop&apos;s rule</source>
        <translation>Частка відповідей: правило магазину</translation>
    </message>
</context>
<context>
    <name>RepliesTab</name>
    <message>
        <source>Find a reply</source>
        <translation>Знайти відповідь</translation>
    </message>
    <message>
        <source>New quick reply</source>
        <translation>Нова швидка відповідь</translation>
    </message>
    <message>
        <source>Whose replies</source>
        <translation>Чиї відповіді</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Спільні</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мої</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Швидкі відповіді</translation>
    </message>
    <message>
        <source>This is the team&apos;s. Ask a supervisor to change it, or make a copy of your own.</source>
        <translation>Це відповідь команди. Змінити її може супервайзер, або зробіть власну копію.</translation>
    </message>
    <message>
        <source>Delete the quick reply?</source>
        <translation>Видалити швидку відповідь?</translation>
    </message>
    <message>
        <source>It goes for the whole team.</source>
        <translation>Вона зникне для всієї команди.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Усі групи</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Без групи</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Надіслати відразу</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Редагувати…</translation>
    </message>
    <message>
        <source>Copy as my own…</source>
        <translation>Скопіювати як власну…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Видалити…</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Нічого не знайдено. Спробуйте менше літер.</translation>
    </message>
    <message>
        <source>There is none here yet.</source>
        <translation>Тут ще нічого немає.</translation>
    </message>
    <message>
        <source>There are no quick replies yet. Write one, or import a file.</source>
        <translation>Швидких відповідей ще немає. Напишіть першу або імпортуйте файл.</translation>
    </message>
</context>
<context>
    <name>ReplyPopup</name>
    <message>
        <source>Quick replies</source>
        <extracomment>More nobody walks through with the arrow keys.</extracomment>
        <translation>Швидкі відповіді</translation>
    </message>
    <message>
        <source>Enter inserts · Ctrl+Enter sends at once · Esc closes</source>
        <translation>Enter — вставити · Ctrl+Enter — надіслати відразу · Esc — закрити</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>Report this buyer…</source>
        <translation>Поскаржитися на покупця…</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Note: {text}</source>
        <extracomment>Characters of a message that are shown; the whole of it is a click away.</extracomment>
        <translation>Нотатка: {text}</translation>
    </message>
    <message>
        <source>You about {buyer}</source>
        <translation>Ваша скарга на покупця {buyer}</translation>
    </message>
    <message>
        <source>{name} about {buyer}</source>
        <translation>{name}: скарга на покупця {buyer}</translation>
    </message>
    <message>
        <source>Being handled…</source>
        <translation>Розглядається…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Show this message in the chat</source>
        <translation>Показати це повідомлення в чаті</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Відповідь: {text}</translation>
    </message>
    <message>
        <source>Handled by {name}, {time}</source>
        <translation>Розгляд: {name}, {time}</translation>
    </message>
    <message>
        <source>A word to the reporter (not necessary)</source>
        <translation>Кілька слів авторові скарги (необов’язково)</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Нічого не потрібно</translation>
    </message>
    <message>
        <source>Spoken with the buyer</source>
        <translation>З покупцем поговорили</translation>
    </message>
    <message>
        <source>Block the buyer…</source>
        <translation>Заблокувати покупця…</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import quick replies</source>
        <translation>Імпорт швидких відповідей</translation>
    </message>
    <message>
        <source>{file}: {new} new, {changed} changed, {same} the same</source>
        <translation>{file}: нових {new}, змінених {changed}, таких самих {same}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Everything is here already. There is nothing to take in.</source>
        <translation>Усе вже є. Імпортувати нічого.</translation>
    </message>
    <message>
        <source>{file}: {new} new, {changed} changed, {same} as they are</source>
        <translation>{file}: нових {new}, змінених {changed}, без змін {same}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Стовпці…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <source>Take in the rest</source>
        <translation>Додати решту</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are wrong and would be left out:</source>
        <translation>
            <numerusform>%n рядок містить помилку й буде пропущений:</numerusform>
            <numerusform>%n рядки містять помилки й будуть пропущені:</numerusform>
            <numerusform>%n рядків містять помилки й будуть пропущені:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are wrong. Nothing was taken in; correct the file and try again.</source>
        <translation>
            <numerusform>%n рядок із помилкою. Нічого не імпортовано; виправте файл і спробуйте знову.</numerusform>
            <numerusform>%n рядки з помилками. Нічого не імпортовано; виправте файл і спробуйте знову.</numerusform>
            <numerusform>%n рядків із помилками. Нічого не імпортовано; виправте файл і спробуйте знову.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that are wrong</source>
        <translation>Рядки з помилками</translation>
    </message>
    <message>
        <source>Only the first {count} are listed.</source>
        <translation>Показано лише перші {count}.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Рядок {line}: {why}</translation>
    </message>
    <message>
        <source>Report {name}</source>
        <translation>Скарга на покупця {name}</translation>
    </message>
    <message>
        <source>Your supervisors get it; you will see what comes of it. {name} is not told.</source>
        <translation>Її отримають супервайзери; ви побачите результат. Покупець ({name}) про це не дізнається.</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>Надіслати скаргу</translation>
    </message>
    <message>
        <source>Pick the messages that show it:</source>
        <translation>Виберіть повідомлення, з яких це видно:</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) picked, that is too many</source>
        <translation>
            <numerusform>Вибрано %n повідомлення, це забагато</numerusform>
            <numerusform>Вибрано %n повідомлення, це забагато</numerusform>
            <numerusform>Вибрано %n повідомлень, це забагато</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) picked</source>
        <translation>
            <numerusform>Вибрано %n повідомлення</numerusform>
            <numerusform>Вибрано %n повідомлення</numerusform>
            <numerusform>Вибрано %n повідомлень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportNews</name>
    <message>
        <source>{name} reports {buyer}: {reason}.</source>
        <translation>{name}: скарга на покупця {buyer}. {reason}.</translation>
    </message>
    <message>
        <source>Your report about {buyer}. {outcome}.</source>
        <translation>Ваша скарга на покупця {buyer}. {outcome}.</translation>
    </message>
    <message>
        <source>Show the reports</source>
        <translation>Показати скарги</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Report: orders after a coupon</source>
        <translation>Звіт: замовлення після купона</translation>
    </message>
    <message>
        <source>Report: refunds, returns and exchanges</source>
        <translation>Звіт: повернення коштів, товару й обміни</translation>
    </message>
    <message>
        <source>Audit log: who did what</source>
        <translation>Журнал аудиту: хто що зробив</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Звіти…</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Reports</source>
        <extracomment>Writes a file away from the GUI thread, then calls back on it: None, or what went wrong.</extracomment>
        <translation>Звіти</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Експортувати CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>By coupon</source>
        <translation>За купонами</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>За станом</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>За операторами</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>По одному</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Скільки днів</translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation>Один рядок на кожен</translation>
    </message>
    <message>
        <source>How long after a coupon an order without its code counts</source>
        <translation>Скільки часу після купона враховується замовлення без його коду</translation>
    </message>
    <message>
        <source>The newest {limit} of {total} are listed; the sums count all.</source>
        <translation>Показано найновіші {limit} із {total}; підсумки враховують усе.</translation>
    </message>
    <message>
        <source>Coupons given in these days, and the orders that followed: with the code, or soon after without it.</source>
        <translation>Купони, видані в ці дні, і замовлення після них: із кодом або невдовзі без нього.</translation>
    </message>
    <message>
        <source>Applications made in these days, as they stand now.</source>
        <translation>Заявки, подані в ці дні, у їхньому нинішньому стані.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
    <message>
        <source>Nothing is known of these days yet.</source>
        <translation>Про ці дні ще нічого не відомо.</translation>
    </message>
    <message>
        <source>No coupon was given in these days. Choose another time.</source>
        <translation>У ці дні купонів не видавали. Виберіть інший час.</translation>
    </message>
    <message>
        <source>No application was made in these days. Choose another time.</source>
        <translation>У ці дні заявок не було. Виберіть інший час.</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Експорт CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>Не вдалося зберегти {file}: {reason}. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Купони</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Купон</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Видано</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Використано</translation>
    </message>
    <message>
        <source>Revenue with it</source>
        <translation>Виручка з ним</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Знижка</translation>
    </message>
    <message>
        <source>Orders after it</source>
        <translation>Замовлень після</translation>
    </message>
    <message>
        <source>Revenue after it</source>
        <translation>Виручка після</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Коли видано</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Led back by</source>
        <translation>Пов’язано через</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Коли замовлено</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Хто вирішив</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявок</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Запитано</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Повернено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ще ніхто</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Коли подано</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Вид запиту</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Applied by</source>
        <translation>Хто подав</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Коли вирішено</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Покупець</translation>
    </message>
    <message>
        <source>its code</source>
        <translation>його код</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>час</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Очікує рішення</translation>
    </message>
    <message>
        <source>Approved, not paid back yet</source>
        <translation>Схвалено, кошти ще не повернено</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Кошти повернено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Refund only</source>
        <translation>Лише кошти</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>Повернення товару й коштів</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмін</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Пошкоджено</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Не той товар</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>Не відповідає опису</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Надто пізно</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Не працює</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Більше не потрібно</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders up to %n day(s) after</source>
        <translation>
            <numerusform>Замовлення протягом %n дня після</numerusform>
            <numerusform>Замовлення протягом %n днів після</numerusform>
            <numerusform>Замовлення протягом %n днів після</numerusform>
        </translation>
    </message>
    <message>
        <source>My reports</source>
        <translation>Мої скарги</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Handled</source>
        <extracomment>Reports shown of each part before one asks for more. Of the dialog, in pixels.</extracomment>
        <translation>Розглянуті</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показати більше</translation>
    </message>
    <message>
        <source>To handle · {count}</source>
        <translation>На розгляд · {count}</translation>
    </message>
    <message>
        <source>Sent, not handled yet</source>
        <translation>Надіслані, ще не розглянуті</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Скарги</translation>
    </message>
    <message>
        <source>No reports. Agents send one with the flag at the top of a chat.</source>
        <translation>Скарг немає. Оператори надсилають їх прапорцем угорі чату.</translation>
    </message>
    <message>
        <source>You have reported nobody. The flag at the top of a chat does it.</source>
        <translation>Ви ще ні на кого не скаржилися. Для цього є прапорець угорі чату.</translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>All requests</source>
        <translation>Усі запити</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>Показати номер</translation>
    </message>
    <message>
        <source>The hub notes who looked, when and what for.</source>
        <translation>Сервер записує, хто, коли й навіщо дивився.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Зателефонувати</translation>
    </message>
    <message>
        <source>Opens the telephone of this computer and asks how it went.</source>
        <translation>Відкриває телефон цього комп’ютера й питає, як минув дзвінок.</translation>
    </message>
    <message>
        <source>Write to the buyer</source>
        <translation>Написати покупцеві</translation>
    </message>
    <message>
        <source>Opens the chat with them, or begins one.</source>
        <translation>Відкриває чат із покупцем або починає новий.</translation>
    </message>
    <message>
        <source>Description gap</source>
        <translation>Прогалина в описі</translation>
    </message>
    <message>
        <source>The product&apos;s description should have said this.</source>
        <translation>Про це мав би сказати опис товару.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Send answer</source>
        <extracomment>Others offer something to complete while an answer is written.</extracomment>
        <translation>Надіслати відповідь</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Вирішено</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>Не вирішено</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Закрити без відповіді</translation>
    </message>
    <message>
        <source>Choose a request to read and answer it here.</source>
        <translation>Виберіть запит, щоб прочитати його й відповісти тут.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>The buyer reads it on their own page (“/” for a quick reply, Ctrl+Enter sends)</source>
        <translation>Покупець прочитає це на своїй сторінці («/» — швидка відповідь, Ctrl+Enter — надіслати)</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Що було сказано</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not at the hub yet</source>
        <translation>
            <numerusform>%n зміна ще не на сервері</numerusform>
            <numerusform>%n зміни ще не на сервері</numerusform>
            <numerusform>%n змін ще не на сервері</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered. Open until somebody says whether it is solved.</source>
        <translation>Відповідь дано. Запит відкритий, доки хтось не скаже, чи його вирішено.</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Є відповідь</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n дзвінок</numerusform>
            <numerusform>%n дзвінки</numerusform>
            <numerusform>%n дзвінків</numerusform>
        </translation>
    </message>
    <message>
        <source>last {time} by {name}</source>
        <translation>останній {time}, {name}</translation>
    </message>
</context>
<context>
    <name>RequestReplies</name>
    <message>
        <source>An answer is words alone: the pictures of “{title}” were left out.</source>
        <extracomment>Characters of a caption that is read as a person&apos;s name or a product&apos;s.</extracomment>
        <translation>Відповідь — це лише слова: зображення з «{title}» пропущено.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>description gap</source>
        <translation>прогалина в описі</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>є відповідь</translation>
    </message>
    <message>
        <source>waits {time}</source>
        <translation>чекає {time}</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>The pills of waits in a list of chats have the same looks.</extracomment>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Product questions</source>
        <translation>Запитання про товари</translation>
    </message>
    <message>
        <source>Call centre</source>
        <translation>Кол-центр</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Видалені</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Зв’язатися</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Скасування</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Скарга</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Site error</source>
        <translation>Помилка сайту</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Вирішено</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>Не вирішено</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Номери відстеження</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Замовлення {number}</translation>
    </message>
    <message>
        <source>To the shop</source>
        <translation>До магазину</translation>
    </message>
    <message>
        <source>The phone number is that of this order&apos;s buyer.</source>
        <translation>Номер належить покупцеві цього замовлення.</translation>
    </message>
    <message>
        <source>Not confirmed: no order with this number belongs to this phone number.</source>
        <translation>Не підтверджено: за цим номером телефону такого замовлення немає.</translation>
    </message>
    <message>
        <source>Not at the hub yet</source>
        <translation>Ще не на сервері</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>rail</comment>
        <extracomment>Before a request&apos;s id in the key of its notification, and before the ids of what is due.</extracomment>
        <translation>Запити</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запити</translation>
    </message>
    <message>
        <source>Tell a buyer the tracking number…</source>
        <translation>Повідомити покупцеві номер відстеження…</translation>
    </message>
    <message>
        <source>E-mails about new requests</source>
        <translation>Листи про нові запити</translation>
    </message>
    <message>
        <source>New request: {name}</source>
        <translation>Новий запит: {name}</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Без рішення</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Where requests come from</source>
        <extracomment>Pixels that list and request need side by side, and what the list takes of them.</extracomment>
        <translation>Звідки запити</translation>
    </message>
    <message>
        <source>Topics of the call centre</source>
        <translation>Теми кол-центру</translation>
    </message>
    <message>
        <source>Search name, order, words, or a whole number</source>
        <translation>Пошук: ім’я, замовлення, слова або повний номер</translation>
    </message>
    <message>
        <source>Description gaps…</source>
        <translation>Прогалини в описах…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запити</translation>
    </message>
    <message>
        <source>Description gaps</source>
        <translation>Прогалини в описах</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдене</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Усі теми</translation>
    </message>
    <message>
        <source>Not current: as of {time}. Answers are kept and sent later; numbers are shown when connected.</source>
        <translation>Не найновіше: станом на {time}. Відповіді збережуться й підуть пізніше; номери видно лише зі зв’язком.</translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) do not know their tracking number yet.</source>
        <translation>
            <numerusform>%n покупець ще не знає свого номера відстеження.</numerusform>
            <numerusform>%n покупці ще не знають свого номера відстеження.</numerusform>
            <numerusform>%n покупців ще не знають свого номера відстеження.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the next one…</source>
        <translation>Повідомити наступного…</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Запитуємо сервер…</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>Сервер не відповідає.</translation>
    </message>
    <message>
        <source>No request is like that, in no tab. Deleted ones are not looked through.</source>
        <translation>Такого запиту немає в жодній вкладці. Серед видалених пошуку немає.</translation>
    </message>
    <message>
        <source>Every request that was answered is solved or not solved.</source>
        <translation>Для кожного запиту з відповіддю вказано, вирішено його чи ні.</translation>
    </message>
    <message>
        <source>Nothing was deleted. What you delete can be restored here.</source>
        <translation>Нічого не видалено. Видалене можна відновити тут.</translation>
    </message>
    <message>
        <source>No requests here. They come from the forms of the shop&apos;s pages.</source>
        <translation>Тут немає запитів. Вони надходять із форм на сторінках магазину.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>Показати номер</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Moved to the deleted ones.</source>
        <translation>Перенесено до видалених.</translation>
    </message>
</context>
<context>
    <name>RequestsSection</name>
    <message>
        <source>Save for the whole shop</source>
        <translation>Зберегти для всього магазину</translation>
    </message>
    <message>
        <source>Names of the tabs; an empty one keeps the usual name.</source>
        <translation>Назви вкладок; порожнє поле лишає звичну назву.</translation>
    </message>
    <message>
        <source>How long each may wait, in minutes</source>
        <translation>Скільки кожен може чекати, у хвилинах</translation>
    </message>
    <message>
        <source>Saved. It holds for everybody as soon as the hub has it.</source>
        <translation>Збережено. Діятиме для всіх, щойно дійде до сервера.</translation>
    </message>
</context>
<context>
    <name>Response</name>
    <message>
        <source>Buyer</source>
        <translation>Покупець</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Хто відповів</translation>
    </message>
    <message>
        <source>Seconds waited</source>
        <translation>Очікування, секунди</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Verdict beside it</source>
        <translation>Оцінка за іншим правилом</translation>
    </message>
    <message>
        <source>Why beside it</source>
        <translation>Чому, за іншим правилом</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунди</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>хвилини</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>години</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Picture, video or file</source>
        <translation>Зображення, відео або файл</translation>
    </message>
    <message>
        <source>Card sent by hand</source>
        <translation>Картка, надіслана вручну</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Робот</translation>
    </message>
    <message>
        <source>Begun outside the hours</source>
        <translation>Початок поза годинами роботи</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Позначено як спам</translation>
    </message>
    <message>
        <source>Buyer blocked</source>
        <translation>Покупця заблоковано</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Закрито без відповіді</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>In time within</source>
        <translation>Вчасно в межах</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Неробочі дні</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Не враховано</translation>
    </message>
    <message>
        <source>was {verdict}</source>
        <extracomment>Pixels at the right where the verdicts stand, one under the other where there are two.</extracomment>
        <translation>було: {verdict}</translation>
    </message>
    <message>
        <source>would be {verdict}</source>
        <translation>стало б: {verdict}</translation>
    </message>
    <message>
        <source>a buyer who is not known here</source>
        <translation>покупець, невідомий тут</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>колишній працівник</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>{n}-h replies today</source>
        <translation>Відповіді за {n} год сьогодні</translation>
    </message>
    <message>
        <source>{n}-min replies today</source>
        <translation>Відповіді за {n} хв сьогодні</translation>
    </message>
    <message>
        <source>{n}-s replies today</source>
        <translation>Відповіді за {n} с сьогодні</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} год</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} хв</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} с</translation>
    </message>
    <message>
        <source>{length}, around the clock</source>
        <translation>{length}, цілодобово</translation>
    </message>
    <message>
        <source>{length}, with its own hours</source>
        <translation>{length}, свої години</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не враховано</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>очікує</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>вчасно</translation>
    </message>
    <message>
        <source>late</source>
        <translation>запізно</translation>
    </message>
    <message>
        <source>Not counted: the chat went into the spam folder at {time}.</source>
        <translation>Не враховано: о {time} чат переміщено до спаму.</translation>
    </message>
    <message>
        <source>Not counted: the buyer was blocked at {time}.</source>
        <translation>Не враховано: о {time} покупця заблоковано.</translation>
    </message>
    <message>
        <source>Not counted: the chat was closed at {time} without an answer.</source>
        <translation>Не враховано: о {time} чат закрито без відповіді.</translation>
    </message>
    <message>
        <source>Not counted by a rule of a newer hub ({rule}).</source>
        <translation>Не враховано за правилом новішого сервера ({rule}).</translation>
    </message>
    <message>
        <source>Answered after {waited}; up to {allowed} is in time.</source>
        <translation>Відповідь за {waited}; вчасно — до {allowed}.</translation>
    </message>
    <message>
        <source>Answered after {waited}; only up to {allowed} is in time.</source>
        <translation>Відповідь за {waited}; вчасно було б лише до {allowed}.</translation>
    </message>
    <message>
        <source>Ended at {time} without an answer: that counts as late.</source>
        <translation>Завершено о {time} без відповіді: вважається запізненням.</translation>
    </message>
    <message>
        <source>Not answered yet, and the deadline was {time}: late.</source>
        <translation>Відповіді ще немає, строк був {time}: запізно.</translation>
    </message>
    <message>
        <source>Not answered yet; in time until {time}.</source>
        <translation>Відповіді ще немає; вчасно до {time}.</translation>
    </message>
    <message>
        <source>Begun by “Not spam”.</source>
        <translation>Почалося з позначки «Не спам».</translation>
    </message>
    <message>
        <source>deadline {time}</source>
        <translation>строк {time}</translation>
    </message>
    <message>
        <source>Not counted: it began outside the service hours.</source>
        <translation>Не враховано: початок поза годинами роботи.</translation>
    </message>
    <message>
        <source>Not counted: it began at {time} on a day without service.</source>
        <translation>Не враховано: початок о {time} у неробочий день.</translation>
    </message>
    <message>
        <source>Not counted: it began at {time}, outside {hours}.</source>
        <translation>Не враховано: початок о {time}, поза {hours}.</translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>Orders</source>
        <extracomment>Opens the chat about an order (REQ-5); told by whoever can, before the tab is built.</extracomment>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товари</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
</context>
<context>
    <name>Routing</name>
    <message>
        <source>words: {values}</source>
        <translation>слова: {values}</translation>
    </message>
    <message>
        <source>channels: {values}</source>
        <translation>канали: {values}</translation>
    </message>
    <message>
        <source>languages: {values}</source>
        <translation>мови: {values}</translation>
    </message>
    <message>
        <source>newest order: {values}</source>
        <translation>останнє замовлення: {values}</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Зайнято</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Не на місці</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Офлайн</translation>
    </message>
    <message>
        <source>New buyers come to you.</source>
        <translation>Нові покупці надходять вам.</translation>
    </message>
    <message>
        <source>You keep your buyers, new ones go to others.</source>
        <translation>Ви зберігаєте своїх покупців, нові надходять іншим.</translation>
    </message>
    <message>
        <source>You will be back soon; unanswered buyers go to others.</source>
        <translation>Ви скоро повернетеся; покупці без відповіді переходять до інших.</translation>
    </message>
    <message>
        <source>Your buyers are handed over.</source>
        <translation>Ваших покупців передано іншим.</translation>
    </message>
    <message>
        <source>{name} declined. The chat is yours again.</source>
        <translation>Відмова від {name}. Чат знову ваш.</translation>
    </message>
    <message>
        <source>{name} did not accept in time. The chat is yours again.</source>
        <translation>{name} не приймає вчасно. Чат знову ваш.</translation>
    </message>
    <message>
        <source>You answered this buyer within the last {hours} hours.</source>
        <translation>Ви відповідали цьому покупцеві протягом останніх {hours} год.</translation>
    </message>
    <message>
        <source>{name} answered this buyer within the last {hours} hours.</source>
        <translation>За останні {hours} год цьому покупцеві вже була відповідь: {name}.</translation>
    </message>
    <message>
        <source>It is for the group “{group}”, and it was your turn.</source>
        <translation>Це для групи «{group}», і була ваша черга.</translation>
    </message>
    <message>
        <source>It is for the group “{group}”, and it was {name}&apos;s turn.</source>
        <translation>Це для групи «{group}», за чергою: {name}.</translation>
    </message>
    <message>
        <source>It was your turn, with {load} of {capacity} chats, among {among} who had room.</source>
        <translation>Була ваша черга: {load} із {capacity} чатів; з вільним місцем: {among}.</translation>
    </message>
    <message>
        <source>It was {name}&apos;s turn, with {load} of {capacity} chats, among {among} who had room.</source>
        <translation>За чергою — {name}: {load} із {capacity} чатів; з вільним місцем: {among}.</translation>
    </message>
    <message>
        <source>You had most room: {load} of {capacity} chats, among {among} who had any.</source>
        <translation>У вас було найбільше місця: {load} із {capacity} чатів; з вільним місцем: {among}.</translation>
    </message>
    <message>
        <source>{name} had most room: {load} of {capacity} chats, among {among} who had any.</source>
        <translation>Найбільше місця — {name}: {load} із {capacity} чатів; з вільним місцем: {among}.</translation>
    </message>
    <message>
        <source>Only you had room: {load} of {capacity} chats.</source>
        <translation>Місце було лише у вас: {load} із {capacity} чатів.</translation>
    </message>
    <message>
        <source>Only {name} had room: {load} of {capacity} chats.</source>
        <translation>Єдине вільне місце — {name}: {load} із {capacity} чатів.</translation>
    </message>
    <message>
        <source>{by} gave it to you.</source>
        <translation>Вам цей чат призначає {by}.</translation>
    </message>
    <message>
        <source>{by} gave it to {name}.</source>
        <translation>{by} призначає цей чат колезі {name}.</translation>
    </message>
    <message>
        <source>You took it.</source>
        <translation>Ви взяли цей чат.</translation>
    </message>
    <message>
        <source>{name} took it.</source>
        <translation>{name} бере цей чат.</translation>
    </message>
    <message>
        <source>You answered first.</source>
        <translation>Ваша відповідь була першою.</translation>
    </message>
    <message>
        <source>{name} answered first.</source>
        <translation>Перша відповідь: {name}.</translation>
    </message>
    <message>
        <source>{by} handed it over to {name}.</source>
        <translation>{by} передає чат: {name}.</translation>
    </message>
    <message>
        <source>{by} handed it over to you.</source>
        <translation>{by} передає чат вам.</translation>
    </message>
    <message>
        <source>{from} declined it.</source>
        <translation>Відмова від {from}.</translation>
    </message>
    <message>
        <source>{from} did not accept it in time.</source>
        <translation>{from} не приймає чат вчасно.</translation>
    </message>
    <message>
        <source>{by} opened it again.</source>
        <translation>Відкрито знову: {by}.</translation>
    </message>
    <message>
        <source>Assigned to {name}.</source>
        <translation>Призначено: {name}.</translation>
    </message>
    <message>
        <source>Note: “{note}”</source>
        <translation>Нотатка: «{note}»</translation>
    </message>
    <message>
        <source>{former} had not answered in time.</source>
        <translation>Вчасної відповіді не було: {former}.</translation>
    </message>
    <message>
        <source>{former} went offline.</source>
        <translation>Перехід в офлайн: {former}.</translation>
    </message>
    <message>
        <source>{former} gave it back.</source>
        <translation>Чат повернуто: {former}.</translation>
    </message>
    <message>
        <source>It had waited {time} in the queue.</source>
        <translation>Очікування в черзі: {time}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>хтось</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Save routing</source>
        <translation>Зберегти розподіл</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Додати групу</translation>
    </message>
    <message>
        <source>Saved: it holds from the next buyer on.</source>
        <translation>Збережено: діє з наступного покупця.</translation>
    </message>
    <message>
        <source>Next buyer goes to</source>
        <translation>Наступного покупця отримає</translation>
    </message>
    <message>
        <source>Same agent again within, hours</source>
        <translation>Той самий оператор знову в межах, год</translation>
    </message>
    <message>
        <source>Unanswered goes back after, minutes</source>
        <translation>Без відповіді — повернути через, хв</translation>
    </message>
    <message>
        <source>Answered takes no room after, hours</source>
        <translation>З відповіддю — не займає місця через, год</translation>
    </message>
    <message>
        <source>Away without connection after, seconds</source>
        <translation>Без зв’язку — «Не на місці» через, с</translation>
    </message>
    <message>
        <source>Offline without connection after, minutes</source>
        <translation>Без зв’язку — «Офлайн» через, хв</translation>
    </message>
    <message>
        <source>Chats at a time, unless set</source>
        <translation>Чатів одночасно, якщо не задано</translation>
    </message>
    <message>
        <source>Handed over and not accepted goes back after, seconds</source>
        <translation>Передане й не прийняте повертається через, секунд</translation>
    </message>
    <message>
        <source>Give new buyers to whoever is online</source>
        <translation>Призначати нових покупців тим, хто онлайн</translation>
    </message>
    <message>
        <source>whose turn it is, by share</source>
        <translation>той, чия черга, за часткою</translation>
    </message>
    <message>
        <source>whoever has most room</source>
        <translation>той, у кого найбільше місця</translation>
    </message>
    <message>
        <source>Groups: buyers who fit go to members of the group first. The first rule that fits decides.</source>
        <translation>Групи: відповідні покупці спершу надходять учасникам групи. Діє перше правило, що підходить.</translation>
    </message>
    <message>
        <source>Change the group {name}</source>
        <translation>Змінити групу {name}</translation>
    </message>
    <message>
        <source>Remove the group {name}</source>
        <translation>Вилучити групу {name}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Buyers</source>
        <extracomment>Conversations offered before anything is typed: those that wait longest.</extracomment>
        <translation>Покупці</translation>
    </message>
    <message>
        <source>order {number}</source>
        <translation>замовлення {number}</translation>
    </message>
    <message>
        <source>order {number}, has not written yet</source>
        <translation>замовлення {number}, ще не було повідомлень</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Searching at the hub…</source>
        <translation>Пошук на сервері…</translation>
    </message>
    <message>
        <source>The hub cannot be asked now: only what is on this computer.</source>
        <translation>Зараз сервер недоступний: показано лише те, що є на цьому комп’ютері.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find a buyer, a message, an action…</source>
        <translation>Знайти покупця, повідомлення, дію…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
</context>
<context>
    <name>SegmentBox</name>
    <message>
        <source>Keep, rename or delete a segment</source>
        <translation>Зберегти, перейменувати або видалити сегмент</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>Без сегмента</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Keep this filter as a segment…</source>
        <translation>Зберегти цей фільтр як сегмент…</translation>
    </message>
    <message>
        <source>Put this filter into “{name}”</source>
        <translation>Записати цей фільтр у «{name}»</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Перейменувати «{name}»…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Видалити «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is deleted. The customers stay.</source>
        <translation>«{name}» видалено. Клієнти залишилися.</translation>
    </message>
    <message>
        <source>Keep this filter as a segment</source>
        <translation>Зберегти цей фільтр як сегмент</translation>
    </message>
    <message>
        <source>Rename the segment</source>
        <translation>Перейменувати сегмент</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Назва сегмента</translation>
    </message>
    <message>
        <source>Everybody in the shop sees it. Who is in it is worked out anew each time.</source>
        <translation>Його бачать усі в магазині. Склад щоразу визначається заново.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>SendGuard</name>
    <message>
        <source>Edit</source>
        <extracomment>Sentences that say why a text should be looked at again; none where it may go. Asked when the agent sends: takes no time.</extracomment>
        <translation>Редагувати</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Усе одно надіслати</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Спершу подивитися</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висока контрастність</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Closing the window keeps Frontdesk running in the tray</source>
        <translation>Після закриття вікна Frontdesk працює далі в системному лотку</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Вигляд і мова</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Sound and alerts</source>
        <translation>Звук і сповіщення</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>Надсилати повідомлення клавішами</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>While Enter sends, Ctrl+Enter sends and goes to the chat that waits longest</source>
        <translation>Коли Enter надсилає, Ctrl+Enter надсилає й переходить до чату, який очікує найдовше</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Відтворювати звуки</translation>
    </message>
    <message>
        <source>Volume, %</source>
        <translation>Гучність, %</translation>
    </message>
    <message>
        <source>Alert me about</source>
        <translation>Сповіщати мене про</translation>
    </message>
    <message>
        <source>My chats</source>
        <translation>Мої чати</translation>
    </message>
    <message>
        <source>My chats and those nobody has</source>
        <translation>Мої та нічиї чати</translation>
    </message>
    <message>
        <source>All chats (supervisors)</source>
        <translation>Усі чати (супервайзери)</translation>
    </message>
    <message>
        <source>List buyers who are almost overdue in a pop-up</source>
        <translation>Спливне вікно: покупці, у яких майже прострочено</translation>
    </message>
    <message>
        <source>List overdue buyers in a pop-up</source>
        <translation>Спливне вікно: покупці, у яких прострочено</translation>
    </message>
    <message>
        <source>Show notifications of the system</source>
        <translation>Показувати системні сповіщення</translation>
    </message>
    <message>
        <source>Show what buyers write in notifications</source>
        <translation>Показувати в сповіщеннях текст повідомлень покупців</translation>
    </message>
    <message>
        <source>My overdue chats are heard even in do not disturb</source>
        <translation>Мої прострочені чати чути навіть у режимі «Не турбувати»</translation>
    </message>
    <message>
        <source>A new buyer</source>
        <translation>Новий покупець</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Нове повідомлення</translation>
    </message>
    <message>
        <source>A buyer is almost overdue</source>
        <translation>Очікування майже прострочено</translation>
    </message>
    <message>
        <source>A buyer is overdue</source>
        <translation>Очікування прострочено</translation>
    </message>
    <message>
        <source>A chat is handed to me</source>
        <translation>Мені передано чат</translation>
    </message>
    <message>
        <source>A colleague mentions me</source>
        <translation>Колега згадує мене</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>An alert about the shop</source>
        <translation>Сповіщення про магазин</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Один раз</translation>
    </message>
    <message>
        <source>Every 15 seconds until answered</source>
        <translation>Кожні 15 секунд до відповіді</translation>
    </message>
    <message>
        <source>Every 30 seconds until answered</source>
        <translation>Кожні 30 секунд до відповіді</translation>
    </message>
    <message>
        <source>Every minute until answered</source>
        <translation>Щохвилини до відповіді</translation>
    </message>
    <message>
        <source>Every 3 minutes until answered</source>
        <translation>Кожні 3 хвилини до відповіді</translation>
    </message>
    <message>
        <source>Come online when the program starts</source>
        <extracomment>Off: whoever was offline stays offline until they choose otherwise.</extracomment>
        <translation>Переходити в онлайн під час запуску програми</translation>
    </message>
    <message>
        <source>Before sending, look for card numbers</source>
        <translation>Перед надсиланням шукати номери карток</translation>
    </message>
    <message>
        <source>Before sending, look for passwords and codes</source>
        <translation>Перед надсиланням шукати паролі й коди</translation>
    </message>
    <message>
        <source>Before sending, look for blanks in braces</source>
        <translation>Перед надсиланням шукати незаповнене у фігурних дужках</translation>
    </message>
    <message>
        <source>Before sending, look for another buyer&apos;s name</source>
        <translation>Перед надсиланням шукати ім’я іншого покупця</translation>
    </message>
    <message>
        <source>Before sending, look for another buyer&apos;s order or phone</source>
        <translation>Перед надсиланням шукати замовлення чи телефон іншого покупця</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share of {name}</source>
        <translation>Частка: {name}</translation>
    </message>
    <message>
        <source>for instance: refunds, Chinese</source>
        <translation>наприклад: повернення, китайська</translation>
    </message>
    <message>
        <source>Chats at a time</source>
        <translation>Чатів одночасно</translation>
    </message>
    <message>
        <source>Share of new buyers</source>
        <translation>Частка нових покупців</translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation>Групи, через кому</translation>
    </message>
    <message>
        <source>With 0 chats at a time no new buyer comes; 200 % is twice a usual share.</source>
        <translation>За 0 чатів одночасно нові покупці не надходять; 200 % — удвічі більше за звичайну частку.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Export contacts</source>
        <extracomment>Endings of the files that can be asked for.</extracomment>
        <translation>Експорт контактів</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Книги (*.xlsx)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Лендинг</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>Маркетолог</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>With</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Shared at</source>
        <translation>Коли передано</translation>
    </message>
    <message>
        <source>Could receive</source>
        <translation>Могли отримати</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Дублікат</translation>
    </message>
    <message>
        <source>Old customer</source>
        <translation>Давній клієнт</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Revenue in minor units</source>
        <translation>Виторг у найменших одиницях</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Шлях</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A state says so by word, icon and colour.</extracomment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Чекає схвалення</translation>
    </message>
    <message>
        <source>With nobody</source>
        <translation>Ні в кого</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дублікати</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>Before a contact&apos;s id in the key of its notification.</extracomment>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Схвалено</translation>
    </message>
    <message>
        <source>With a colleague</source>
        <translation>У колеги</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Click to message</source>
        <translation>Клік у повідомлення</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Залучення аудиторії</translation>
    </message>
    <message>
        <source>Opinion leader</source>
        <translation>Блогер</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Гаряча лінія</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Рекомендація</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>Дилер</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Order by hand</source>
        <translation>Замовлення вручну</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Their turn</source>
        <translation>Їхня черга</translation>
    </message>
    <message>
        <source>Cares for this buyer already</source>
        <translation>Уже опікується цим покупцем</translation>
    </message>
    <message>
        <source>The landing is not approved</source>
        <translation>Лендинг не схвалено</translation>
    </message>
    <message>
        <source>Nobody is ticked on the landing</source>
        <translation>На лендингу нікого не вибрано</translation>
    </message>
    <message>
        <source>Nobody ticked could receive</source>
        <translation>Ніхто з вибраних не міг отримати</translation>
    </message>
    <message>
        <source>Fewer contacts than colleagues</source>
        <translation>Контактів менше, ніж колег</translation>
    </message>
    <message>
        <source>Given by hand</source>
        <translation>Передано вручну</translation>
    </message>
    <message>
        <source>Contacts in turn: {n}</source>
        <translation>Контактів за чергою: {n}</translation>
    </message>
    <message>
        <source>None: could not receive</source>
        <translation>Немає: не могли отримати</translation>
    </message>
    <message>
        <source>None: {reason}</source>
        <translation>Немає: {reason}</translation>
    </message>
    <message>
        <source>{able} of {ticked} ticked colleagues could receive</source>
        <translation>Могли отримати: {able} з {ticked} вибраних</translation>
    </message>
    <message>
        <source>To call the buyer</source>
        <translation>Щоб зателефонувати</translation>
    </message>
    <message>
        <source>To place an order</source>
        <translation>Щоб оформити замовлення</translation>
    </message>
    <message>
        <source>To arrange a delivery</source>
        <translation>Щоб домовитися про доставку</translation>
    </message>
    <message>
        <source>To check a duplicate</source>
        <translation>Щоб перевірити дублікат</translation>
    </message>
    <message>
        <source>Quantity: {text}</source>
        <translation>Кількість: {text}</translation>
    </message>
    <message>
        <source>Address: {text}</source>
        <translation>Адреса: {text}</translation>
    </message>
    <message>
        <source>E-mail: {text}</source>
        <translation>Ел. пошта: {text}</translation>
    </message>
    <message>
        <source>shown with the number</source>
        <translation>показується разом із номером</translation>
    </message>
    <message>
        <source>Any goods</source>
        <translation>Будь-який товар</translation>
    </message>
    <message>
        <source>Duplicate of “{landing}”</source>
        <translation>Дублікат: «{landing}»</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Маркетинг</translation>
    </message>
    <message>
        <source>Contacts: where each went and why</source>
        <translation>Контакти: кому передано й чому</translation>
    </message>
    <message>
        <source>Marketing dashboard</source>
        <translation>Показники маркетингу</translation>
    </message>
    <message>
        <source>Shared to me</source>
        <translation>Передані мені</translation>
    </message>
    <message>
        <source>Shared with you: {name}</source>
        <translation>Передано вам: {name}</translation>
    </message>
</context>
<context>
    <name>SheetMenu</name>
    <message>
        <source>Import and export</source>
        <translation>Імпорт та експорт</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
    <message>
        <source>Import CSV or XLSX…</source>
        <translation>Імпортувати CSV або XLSX…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Експортувати як CSV…</translation>
    </message>
    <message>
        <source>Export as XLSX…</source>
        <translation>Експортувати як XLSX…</translation>
    </message>
    <message>
        <source>Import quick replies</source>
        <translation>Імпорт швидких відповідей</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>Export quick replies</source>
        <translation>Експорт швидких відповідей</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>Taken in: {new} new, {changed} changed</source>
        <translation>Імпортовано: нових {new}, змінених {changed}</translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation>Скасовано: {count}</translation>
    </message>
    <message>
        <source>left as edited since: {count}</source>
        <translation>залишено, бо потім змінено: {count}</translation>
    </message>
</context>
<context>
    <name>ShopCustomersSection</name>
    <message>
        <source>The shop runs a points programme</source>
        <translation>У магазині є програма балів</translation>
    </message>
    <message>
        <source>Help line for points</source>
        <translation>Лінія допомоги щодо балів</translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
    <message>
        <source>Save for the whole shop</source>
        <translation>Зберегти для всього магазину</translation>
    </message>
    <message>
        <source>Saved. It holds for everybody from now on.</source>
        <translation>Збережено. Відтепер діє для всіх.</translation>
    </message>
</context>
<context>
    <name>ShopLimitsSection</name>
    <message>
        <source>A wait turns yellow after (seconds)</source>
        <translation>Очікування стає жовтим через (секунди)</translation>
    </message>
    <message>
        <source>Almost overdue after (seconds)</source>
        <translation>Майже прострочено через (секунди)</translation>
    </message>
    <message>
        <source>Overdue after (seconds)</source>
        <translation>Прострочено через (секунди)</translation>
    </message>
    <message>
        <source>Warn supervisors of a low reply rate</source>
        <translation>Попереджати супервайзерів про низьку частку відповідей</translation>
    </message>
    <message>
        <source>Low means below (%)</source>
        <translation>Низька — менше ніж (%)</translation>
    </message>
    <message>
        <source>From so many turns a day on</source>
        <translation>Починаючи зі стількох звернень за день</translation>
    </message>
    <message>
        <source>Warn again after (minutes)</source>
        <translation>Попереджати знову через (хвилини)</translation>
    </message>
    <message>
        <source>Pass overdue chats on to a colleague, then to supervisors</source>
        <translation>Передавати прострочені чати колезі, потім супервайзерам</translation>
    </message>
    <message>
        <source>Pass on after (seconds)</source>
        <translation>Передавати далі через (секунди)</translation>
    </message>
</context>
<context>
    <name>ShopPaymentsSection</name>
    <message>
        <source>Payouts on one order, at most</source>
        <translation>Виплат за одним замовленням, щонайбільше</translation>
    </message>
    <message>
        <source>One payment, at most</source>
        <translation>Один платіж, щонайбільше</translation>
    </message>
    <message>
        <source>A supervisor decides above</source>
        <translation>Супервайзер вирішує понад</translation>
    </message>
    <message>
        <source>All payouts of a month, at most</source>
        <translation>Усі виплати за місяць, щонайбільше</translation>
    </message>
    <message>
        <source>Open for the buyer (hours)</source>
        <translation>Відкрито для покупця (годин)</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Пошук дії або клавіші</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>New key for {action}</source>
        <translation>Нова клавіша для дії «{action}»</translation>
    </message>
    <message>
        <source>Back to the first keys</source>
        <translation>Повернути початкові клавіші</translation>
    </message>
    <message>
        <source>{keys} already means “{action}”.</source>
        <translation>{keys} уже означає «{action}».</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новий рядок</translation>
    </message>
    <message>
        <source>Send, and go to the chat that waits longest</source>
        <translation>Надіслати й перейти до чату, який очікує найдовше</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Знайти або виконати будь-що</translation>
    </message>
    <message>
        <source>Search in this chat, or in this list</source>
        <translation>Пошук у цьому чаті або в цьому списку</translation>
    </message>
    <message>
        <source>Go to a date in this chat</source>
        <translation>Перейти до дати в цьому чаті</translation>
    </message>
    <message>
        <source>Answer this message</source>
        <translation>Відповісти на це повідомлення</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Шукати всюди</translation>
    </message>
    <message>
        <source>Go to the chat that waits longest</source>
        <translation>Перейти до чату, який очікує найдовше</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Попередній чат</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Наступний чат</translation>
    </message>
    <message>
        <source>Back through the recent chats</source>
        <translation>Назад по недавніх чатах</translation>
    </message>
    <message>
        <source>Forward through the recent chats</source>
        <translation>Вперед по недавніх чатах</translation>
    </message>
    <message>
        <source>First to ninth chat of the list</source>
        <translation>Чати списку з 1-го по 9-й</translation>
    </message>
    <message>
        <source>Write about an order</source>
        <translation>Написати щодо замовлення</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Фільтрувати список</translation>
    </message>
    <message>
        <source>Take back what was just done to a list</source>
        <translation>Скасувати щойно зроблене зі списком</translation>
    </message>
    <message>
        <source>What is due next</source>
        <translation>Найближчі справи</translation>
    </message>
    <message>
        <source>Remind me of this chat</source>
        <translation>Нагадати про цей чат</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Наступна панель</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Попередня панель</translation>
    </message>
    <message>
        <source>Choose your presence</source>
        <translation>Вибрати присутність</translation>
    </message>
    <message>
        <source>Take this chat</source>
        <translation>Взяти цей чат</translation>
    </message>
    <message>
        <source>Close this chat, or open it again</source>
        <translation>Закрити цей чат або відкрити знову</translation>
    </message>
    <message>
        <source>Hand this chat over</source>
        <translation>Передати цей чат</translation>
    </message>
    <message>
        <source>Write a note for colleagues, or to the buyer again</source>
        <translation>Нотатка для колег або знову покупцеві</translation>
    </message>
    <message>
        <source>Do not disturb on or off</source>
        <translation>Увімкнути чи вимкнути «Не турбувати»</translation>
    </message>
    <message>
        <source>Spam, or not spam</source>
        <translation>Спам або не спам</translation>
    </message>
    <message>
        <source>Block this buyer, or unblock them</source>
        <translation>Заблокувати або розблокувати покупця</translation>
    </message>
    <message>
        <source>Report this buyer</source>
        <translation>Поскаржитися на покупця</translation>
    </message>
    <message>
        <source>Show the reports</source>
        <translation>Показати скарги</translation>
    </message>
    <message>
        <source>First to third suggested reply</source>
        <translation>Запропонована відповідь: перша, друга, третя</translation>
    </message>
    <message>
        <source>Send a coupon</source>
        <translation>Надіслати купон</translation>
    </message>
    <message>
        <source>Enter a contact</source>
        <translation>Ввести контакт</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>Список сполучень клавіш</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Закрити програму</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Back to overdue and queue</source>
        <translation>Назад до прострочених і черги</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Потребують уваги</translation>
    </message>
    <message>
        <source>Chats of {name}</source>
        <translation>Чати: {name}</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nobody waits in the queue.</source>
        <translation>Прострочених немає, у черзі ніхто не очікує.</translation>
    </message>
    <message>
        <source>No open chats.</source>
        <translation>Відкритих чатів немає.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Signing in…</source>
        <translation>Вхід…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Ваш сеанс завершено. Увійдіть знову, щоб продовжити.</translation>
    </message>
    <message>
        <source>You were signed out from another place. Sign in again to go on.</source>
        <translation>Ваш сеанс завершено з іншого місця. Увійдіть знову, щоб продовжити.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait here and are sent afterwards.</source>
        <translation>
            <numerusform>%n повідомлення очікує тут і буде надіслане після входу.</numerusform>
            <numerusform>%n повідомлення очікують тут і будуть надіслані після входу.</numerusform>
            <numerusform>%n повідомлень очікують тут і будуть надіслані після входу.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} {kept}</source>
        <translation>{reason} {kept}</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Шестизначний код</translation>
    </message>
    <message>
        <source>Sign in to Frontdesk</source>
        <translation>Вхід до Frontdesk</translation>
    </message>
    <message>
        <source>desk.example.com</source>
        <translation>desk.example.com</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Не виходити на цьому комп’ютері</translation>
    </message>
    <message>
        <source>This computer has no safe place to keep a session, so you sign in at each start.</source>
        <translation>На цьому комп’ютері немає безпечного місця для збереження сеансу, тому входити потрібно під час кожного запуску.</translation>
    </message>
</context>
<context>
    <name>SoundButton</name>
    <message>
        <source>Turn sound off</source>
        <translation>Вимкнути звук</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Звук увімкнено</translation>
    </message>
    <message>
        <source>Turn sound on</source>
        <translation>Увімкнути звук</translation>
    </message>
    <message>
        <source>Sound is off: you may miss buyers</source>
        <translation>Звук вимкнено: ви можете пропустити покупців</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Play on</source>
        <translation>Відтворювати на</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Прослухати</translation>
    </message>
    <message>
        <source>The system&apos;s own device</source>
        <translation>Системний пристрій</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (не під’єднано)</translation>
    </message>
    <message>
        <source>Device that sounds are played on</source>
        <translation>Пристрій для відтворення звуків</translation>
    </message>
    <message>
        <source>How often: {event}</source>
        <translation>Як часто: {event}</translation>
    </message>
    <message>
        <source>Try the sound: {event}</source>
        <translation>Прослухати звук: {event}</translation>
    </message>
</context>
<context>
    <name>SpamBanner</name>
    <message>
        <source>Not spam</source>
        <translation>Не спам</translation>
    </message>
    <message>
        <source>No clock runs here, and nobody is alerted.</source>
        <translation>Тут час не рахується й нікого не сповіщають.</translation>
    </message>
</context>
<context>
    <name>SpamButton</name>
    <message>
        <source>Not spam</source>
        <translation>Не спам</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
</context>
<context>
    <name>SpamSection</name>
    <message>
        <source>Save spam rules</source>
        <extracomment>The switches, in the order of the page; `enabled` is for all of them.</extracomment>
        <translation>Зберегти правила спаму</translation>
    </message>
    <message>
        <source>Saved: it holds from the next message on.</source>
        <translation>Збережено: діє з наступного повідомлення.</translation>
    </message>
    <message>
        <source>Put suspected spam of new buyers into a folder of its own</source>
        <translation>Складати підозру на спам від нових покупців в окрему теку</translation>
    </message>
    <message>
        <source>Links: shortened, imitating a known site, many at once</source>
        <translation>Посилання: скорочені, підробки відомих сайтів, багато одразу</translation>
    </message>
    <message>
        <source>Hidden numbers and messenger names</source>
        <translation>Приховані номери та імена в месенджерах</translation>
    </message>
    <message>
        <source>Offers: loans, bets, prizes, reviews, jobs, false support</source>
        <translation>Пропозиції: позики, ставки, призи, відгуки, робота, фальшива підтримка</translation>
    </message>
    <message>
        <source>The same text from several buyers</source>
        <translation>Той самий текст від кількох покупців</translation>
    </message>
    <message>
        <source>A machine&apos;s pace</source>
        <translation>Машинний темп</translation>
    </message>
    <message>
        <source>Look-alike and invisible characters</source>
        <translation>Схожі на інші й невидимі символи</translation>
    </message>
    <message>
        <source>What reads like messages that this shop marked as spam</source>
        <translation>Схоже на те, що цей магазин позначав як спам</translation>
    </message>
    <message>
        <source>Trusted sites, such as the shop&apos;s own</source>
        <translation>Довірені сайти, наприклад сайт магазину</translation>
    </message>
    <message>
        <source>shop.example.com, blog.example.com</source>
        <translation>напр. shop.example.com, blog.example.com</translation>
    </message>
    <message>
        <source>How far the shop&apos;s classifier is will be shown when the hub answers.</source>
        <translation>Стан навчання класифікатора магазину буде показано, коли сервер відповість.</translation>
    </message>
    <message>
        <source>Learnt from {count} texts. On others, {precision} % of what it called spam was spam; it found {recall} %.</source>
        <translation>Навчено на текстах: {count}. На інших текстах {precision} % позначеного як спам справді було спамом; знайдено {recall} %.</translation>
    </message>
    <message>
        <source>Learning: {labels} of {needed} texts marked or answered, {marks} of them marked. Until then rules alone decide.</source>
        <translation>Навчання: позначено або з відповіддю {labels} із {needed} текстів, з них позначено {marks}. До того часу діють лише правила.</translation>
    </message>
</context>
<context>
    <name>SpamUndo</name>
    <message numerus="yes">
        <source>%n chat(s) moved to spam.</source>
        <translation>
            <numerusform>%n чат переміщено до спаму.</numerusform>
            <numerusform>%n чати переміщено до спаму.</numerusform>
            <numerusform>%n чатів переміщено до спаму.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) taken out of spam.</source>
        <translation>
            <numerusform>%n чат повернуто зі спаму.</numerusform>
            <numerusform>%n чати повернуто зі спаму.</numerusform>
            <numerusform>%n чатів повернуто зі спаму.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Never suggest this again</source>
        <extracomment>Characters that are shown; the whole text is in the hover text and goes into the field.</extracomment>
        <translation>Більше не пропонувати</translation>
    </message>
    <message numerus="yes">
        <source>sent %n time(s)</source>
        <translation>
            <numerusform>надіслано %n раз</numerusform>
            <numerusform>надіслано %n рази</numerusform>
            <numerusform>надіслано %n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>Was the answer to: “{question}”</source>
        <translation>Була відповіддю на: «{question}»</translation>
    </message>
    <message numerus="yes">
        <source>Sent by %n colleague(s)</source>
        <translation>
            <numerusform>Надіслано: %n колега</numerusform>
            <numerusform>Надіслано: %n колеги</numerusform>
            <numerusform>Надіслано: %n колег</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suspicions</name>
    <message>
        <source>Marked as spam</source>
        <translation>Позначено як спам</translation>
    </message>
    <message>
        <source>Like spam, {share} %</source>
        <translation>Схоже на спам, {share} %</translation>
    </message>
    <message>
        <source>Suspected spam</source>
        <translation>Підозра на спам</translation>
    </message>
    <message>
        <source>A colleague marked this as spam.</source>
        <translation>Хтось із колег позначив це як спам.</translation>
    </message>
    <message>
        <source>{name} marked this as spam.</source>
        <translation>Позначено як спам: {name}.</translation>
    </message>
    <message>
        <source>It reads like what this shop marked as spam: {share} % sure.</source>
        <translation>Схоже на те, що магазин позначав як спам: впевненість {share} %.</translation>
    </message>
    <message>
        <source>{reasons} (“{found}”)</source>
        <translation>{reasons} («{found}»)</translation>
    </message>
    <message>
        <source>Caught by a rule: {reasons}.</source>
        <translation>Спрацювало правило: {reasons}.</translation>
    </message>
    <message>
        <source>suspected spam</source>
        <translation>підозра на спам</translation>
    </message>
    <message>
        <source>link that imitates a known site</source>
        <translation>посилання, що імітує відомий сайт</translation>
    </message>
    <message>
        <source>shortened link</source>
        <translation>скорочене посилання</translation>
    </message>
    <message>
        <source>invitation to another messenger</source>
        <translation>запрошення в інший месенджер</translation>
    </message>
    <message>
        <source>link without a name</source>
        <translation>посилання без назви</translation>
    </message>
    <message>
        <source>link to an unknown site</source>
        <translation>посилання на невідомий сайт</translation>
    </message>
    <message>
        <source>many links</source>
        <translation>багато посилань</translation>
    </message>
    <message>
        <source>number written in words</source>
        <translation>номер, написаний словами</translation>
    </message>
    <message>
        <source>number pulled apart</source>
        <translation>розірваний номер</translation>
    </message>
    <message>
        <source>number with look-alike letters</source>
        <translation>номер зі схожими літерами</translation>
    </message>
    <message>
        <source>disguised messenger name</source>
        <translation>замаскована назва месенджера</translation>
    </message>
    <message>
        <source>disguised e-mail address</source>
        <translation>замаскована адреса пошти</translation>
    </message>
    <message>
        <source>messenger name</source>
        <translation>ім’я в месенджері</translation>
    </message>
    <message>
        <source>offers a loan</source>
        <translation>пропонує позику</translation>
    </message>
    <message>
        <source>gambling</source>
        <translation>азартні ігри</translation>
    </message>
    <message>
        <source>promises a prize</source>
        <translation>обіцяє приз</translation>
    </message>
    <message>
        <source>pretends to be a bank or support</source>
        <translation>видає себе за банк чи підтримку</translation>
    </message>
    <message>
        <source>offers a job</source>
        <translation>пропонує роботу</translation>
    </message>
    <message>
        <source>sells reviews or advertising</source>
        <translation>продає відгуки чи рекламу</translation>
    </message>
    <message>
        <source>offers an investment</source>
        <translation>пропонує інвестицію</translation>
    </message>
    <message>
        <source>advertises goods</source>
        <translation>рекламує товари</translation>
    </message>
    <message>
        <source>advertises something doubtful</source>
        <translation>рекламує щось сумнівне</translation>
    </message>
    <message>
        <source>promises a wage</source>
        <translation>обіцяє зарплату</translation>
    </message>
    <message>
        <source>invisible characters in words</source>
        <translation>невидимі символи в словах</translation>
    </message>
    <message>
        <source>heaped marks on letters</source>
        <translation>нагромаджені значки над літерами</translation>
    </message>
    <message>
        <source>ornate letters</source>
        <translation>вигадливі літери</translation>
    </message>
    <message>
        <source>look-alike letters of another alphabet</source>
        <translation>схожі літери іншої абетки</translation>
    </message>
    <message>
        <source>rows of signs</source>
        <translation>ряди знаків</translation>
    </message>
    <message>
        <source>same text from several buyers</source>
        <translation>той самий текст від кількох покупців</translation>
    </message>
    <message>
        <source>too many messages at once</source>
        <translation>забагато повідомлень одразу</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Вибрати все</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Зняти вибір</translation>
    </message>
</context>
<context>
    <name>Timed</name>
    <message>
        <source>Remind me…</source>
        <translation>Нагадати…</translation>
    </message>
    <message>
        <source>Show what is due next</source>
        <translation>Показати найближчі справи</translation>
    </message>
    <message>
        <source>Remind me of this chat…</source>
        <translation>Нагадати про цей чат…</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <extracomment>Rows stand elsewhere than before; for what lies over one of them.</extracomment>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>До найновішого повідомлення</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нові</translation>
    </message>
    <message>
        <source>No messages yet. Say hello, or wait for the buyer to write.</source>
        <translation>Повідомлень ще немає. Привітайтеся або зачекайте, доки напише покупець.</translation>
    </message>
    <message>
        <source>The messages of this chat are at the hub. They load when it can be reached.</source>
        <translation>Повідомлення цього чату зберігаються на сервері. Вони завантажаться, коли він буде доступний.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n нове</numerusform>
            <numerusform>%n нові</numerusform>
            <numerusform>%n нових</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>Завантаження старіших повідомлень…</translation>
    </message>
    <message>
        <source>Older messages are at the hub. They load when it can be reached.</source>
        <translation>Старіші повідомлення зберігаються на сервері. Вони завантажаться, коли він буде доступний.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show or hide the list</source>
        <translation>Показати або приховати список</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Показати або приховати деталі</translation>
    </message>
    <message>
        <source>Shop and search</source>
        <translation>Магазин і пошук</translation>
    </message>
</context>
<context>
    <name>TotalsLine</name>
    <message>
        <source>Whole shop</source>
        <translation>Увесь магазин</translation>
    </message>
    <message>
        <source>{n} here</source>
        <translation>на місці: {n}</translation>
    </message>
    <message>
        <source>Whole shop: {here} here, load {load}, {waiting} waiting, {overdue} overdue, reply rate {rate}</source>
        <translation>Увесь магазин: на місці {here}, навантаження {load}, очікують {waiting}, прострочено {overdue}, частка відповідей {rate}</translation>
    </message>
</context>
<context>
    <name>TrackingDialog</name>
    <message>
        <source>Tell the tracking number</source>
        <translation>Повідомити номер відстеження</translation>
    </message>
    <message>
        <source>Order {order} of {name}</source>
        <translation>Замовлення {order}, {name}</translation>
    </message>
    <message>
        <source>a buyer without a name</source>
        <translation>покупець без імені</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>Показати номер</translation>
    </message>
    <message>
        <source>The hub notes who looked, when and what for.</source>
        <translation>Сервер записує, хто, коли й навіщо дивився.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Зателефонувати</translation>
    </message>
    <message>
        <source>In the chat it is written in the buyer&apos;s language.</source>
        <translation>У чаті повідомлення буде мовою покупця.</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>Сказано телефоном</translation>
    </message>
    <message>
        <source>Told by SMS</source>
        <translation>Надіслано SMS</translation>
    </message>
    <message>
        <source>Send in the chat</source>
        <translation>Надіслати в чаті</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Colleagues</source>
        <translation>Колеги</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
</context>
<context>
    <name>TransferBanner</name>
    <message>
        <source>{name} hands you the chat with {buyer}.</source>
        <translation>{name} передає вам чат із {buyer}.</translation>
    </message>
    <message>
        <source>The chat with {buyer} came back to you.</source>
        <translation>Чат із {buyer} повернувся до вас.</translation>
    </message>
    <message>
        <source>Go to the chat</source>
        <translation>До чату</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Hand this chat over</source>
        <translation>Передати цей чат</translation>
    </message>
    <message>
        <source>{buyer}, order {order}</source>
        <translation>{buyer}, замовлення {order}</translation>
    </message>
    <message>
        <source>Find a colleague or a group…</source>
        <translation>Знайти колегу або групу…</translation>
    </message>
    <message>
        <source>Find a colleague or a group</source>
        <translation>Знайти колегу або групу</translation>
    </message>
    <message>
        <source>Whom to hand it to</source>
        <translation>Кому передати</translation>
    </message>
    <message>
        <source>Note for them; the buyer never sees it</source>
        <translation>Нотатка для них; покупець її не побачить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>Nobody here goes by this name.</source>
        <translation>Тут немає нікого з таким іменем.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Frontdesk</source>
        <translation>Відкрити Frontdesk</translation>
    </message>
    <message>
        <source>Turn sound off</source>
        <translation>Вимкнути звук</translation>
    </message>
    <message>
        <source>Turn sound on</source>
        <translation>Увімкнути звук</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Закрити програму</translation>
    </message>
    <message numerus="yes">
        <source>Frontdesk: %n waiting</source>
        <translation>
            <numerusform>Frontdesk: %n очікує</numerusform>
            <numerusform>Frontdesk: %n очікують</numerusform>
            <numerusform>Frontdesk: %n очікують</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnsDialog</name>
    <message>
        <source>Reply rate: each turn, and why it counts</source>
        <extracomment>Writes a file away from the GUI thread, then calls back on it: None, or what went wrong.</extracomment>
        <translation>Частка відповідей: кожне звернення й чому його враховано</translation>
    </message>
    <message>
        <source>Which turns</source>
        <translation>Які звернення</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Звернення</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Експортувати CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Попередній день</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Наступний день</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Beside it: {policy}</source>
        <translation>Поруч: {policy}</translation>
    </message>
    <message>
        <source>Beside it: a rule of our own…</source>
        <translation>Поруч: власне правило…</translation>
    </message>
    <message>
        <source>As it was recorded</source>
        <translation>Як записано</translation>
    </message>
    <message>
        <source>Another policy beside it</source>
        <translation>Інше правило поруч</translation>
    </message>
    <message>
        <source>Recorded: {rates}</source>
        <translation>Записано: {rates}</translation>
    </message>
    <message>
        <source>With {rule}: {rates}</source>
        <translation>За правилом {rule}: {rates}</translation>
    </message>
    <message>
        <source>shop {rate} ({of})</source>
        <translation>магазин {rate} ({of})</translation>
    </message>
    <message>
        <source>mine {rate} ({of})</source>
        <translation>мої {rate} ({of})</translation>
    </message>
    <message>
        <source>What was shown is kept.</source>
        <translation>Раніше показане лишається.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
    <message>
        <source>You see the turns that you answered; the shop&apos;s figures count them all.</source>
        <translation>Ви бачите звернення зі своїми відповідями; показники магазину враховують усі.</translation>
    </message>
    <message>
        <source>A turn runs from the first unanswered message of a buyer until the first answer of a person.</source>
        <translation>Звернення триває від першого повідомлення покупця без відповіді до першої відповіді людини.</translation>
    </message>
    <message>
        <source>Nothing is known of this day yet.</source>
        <translation>Про цей день ще нічого не відомо.</translation>
    </message>
    <message>
        <source>No turn of this day is like that. Choose another filter.</source>
        <translation>Таких звернень цього дня немає. Виберіть інший фільтр.</translation>
    </message>
    <message>
        <source>No turn began on this day. Choose another day.</source>
        <translation>Цього дня звернень не було. Виберіть інший день.</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Усі {n}</translation>
    </message>
    <message>
        <source>Late {n}</source>
        <translation>Запізно {n}</translation>
    </message>
    <message>
        <source>Not counted {n}</source>
        <translation>Не враховано {n}</translation>
    </message>
    <message>
        <source>Mine {n}</source>
        <translation>Мої {n}</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Експорт CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>Не вдалося зберегти {file}: {reason}. Виберіть іншу теку.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Milliseconds: long enough to read, to doubt and to reach the button.</extracomment>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Приховати це сповіщення</translation>
    </message>
</context>
<context>
    <name>VideoPlayer</name>
    <message>
        <source>Video {name}</source>
        <extracomment>Opens or saves a video that cannot be played here: &quot;open&quot; or &quot;save&quot;. Milliseconds after which a player that shows nothing is said to be unable to.</extracomment>
        <translation>Відео {name}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Місце у відео</translation>
    </message>
    <message>
        <source>Stop the video</source>
        <translation>Зупинити відео</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>This video cannot be loaded now. Try again when the hub can be reached.</source>
        <translation>Це відео зараз не завантажити. Спробуйте ще раз, коли сервер буде доступний.</translation>
    </message>
    <message>
        <source>This computer cannot play this video. Open it with another program, or save it.</source>
        <translation>Цей комп’ютер не може відтворити відео. Відкрийте його в іншій програмі або збережіть.</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Пауза (пробіл)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Відтворити (пробіл)</translation>
    </message>
    <message>
        <source>Leave full screen (F)</source>
        <translation>Вийти з повного екрана (F)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>На весь екран (F)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Увімкнути звук (M)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Вимкнути звук (M)</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Close until somebody else waits too long</source>
        <translation>Закрити, доки хтось інший не очікуватиме надто довго</translation>
    </message>
    <message>
        <source>Buyers who wait too long</source>
        <translation>Покупці, які очікують надто довго</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n прострочена</numerusform>
            <numerusform>%n прострочені</numerusform>
            <numerusform>%n прострочених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n almost overdue</source>
        <translation>
            <numerusform>%n майже прострочена</numerusform>
            <numerusform>%n майже прострочені</numerusform>
            <numerusform>%n майже прострочених</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningBanner</name>
    <message>
        <source>Go to the chat</source>
        <extracomment>The chat that the person goes to; seeing to it and going there are one click.</extracomment>
        <translation>Перейти до чату</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>Беру на себе</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s).</source>
        <translation>
            <numerusform>Ще %n сповіщення.</numerusform>
            <numerusform>Ще %n сповіщення.</numerusform>
            <numerusform>Ще %n сповіщень.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Do not disturb for 15 minutes</source>
        <extracomment>Milliseconds after the start at which the sound devices are looked at: QtMultimedia is slow to load. Where the system&apos;s notifications are; &quot;&quot; in tests, which have none.</extracomment>
        <translation>Не турбувати 15 хвилин</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Не турбувати годину</translation>
    </message>
    <message>
        <source>Do not disturb until I turn it off</source>
        <translation>Не турбувати, доки не вимкну</translation>
    </message>
    <message>
        <source>Which events sound, and how</source>
        <translation>Які події звучать і як</translation>
    </message>
    <message>
        <source>Limits and alerts of the shop</source>
        <translation>Межі та сповіщення магазину</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не турбувати</translation>
    </message>
    <message>
        <source>Hear of buyers again</source>
        <translation>Знову сповіщати про покупців</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Whisper</source>
        <translation>Підказати</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Взяти собі</translation>
    </message>
    <message>
        <source>Open in Chats</source>
        <translation>Відкрити в чатах</translation>
    </message>
    <message>
        <source>Whisper to {name} – the buyer does not see it</source>
        <translation>Підказка колезі {name} — покупець її не бачить</translation>
    </message>
    <message>
        <source>Note for all who answer – the buyer does not see it</source>
        <translation>Нотатка для всіх, хто відповідає, — покупець її не бачить</translation>
    </message>
</context>
<context>
    <name>WatchedChat</name>
    <message>
        <source>This link cannot be opened safely.</source>
        <translation>Це посилання неможливо безпечно відкрити.</translation>
    </message>
</context>
<context>
    <name>WatchingBar</name>
    <message>
        <source>Stop watching</source>
        <translation>Припинити перегляд</translation>
    </message>
    <message>
        <source>This is your own chat</source>
        <translation>Це ваш власний чат</translation>
    </message>
    <message>
        <source>Watching {name}&apos;s chat</source>
        <translation>Ви переглядаєте чат: {name}</translation>
    </message>
    <message>
        <source>Watching a chat that nobody has</source>
        <translation>Ви переглядаєте нічий чат</translation>
    </message>
    <message>
        <source>Silent: nothing is marked as read, and nobody is told.</source>
        <translation>Непомітно: нічого не позначається прочитаним, і нікого не сповіщають.</translation>
    </message>
</context>
<context>
    <name>WhisperBanner</name>
    <message>
        <source>{name} whispers about {buyer}: {text}</source>
        <translation>{name} підказує щодо покупця {buyer}: {text}</translation>
    </message>
    <message>
        <source>Go to the chat</source>
        <translation>Перейти до чату</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Frontdesk is already open with this profile. Use that window, or quit it first.</source>
        <extracomment>Who works next, when another account signed in after a session had ended.</extracomment>
        <translation>Frontdesk уже відкрито з цим профілем. Скористайтеся тим вікном або спершу закрийте його.</translation>
    </message>
    <message>
        <source>A newer Frontdesk has used this profile. Update this one; nothing was changed.</source>
        <translation>Із цим профілем уже працював новіший Frontdesk. Оновіть цей; нічого не змінено.</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written. Make room, then start again; nothing was lost.</source>
        <translation>Диск заповнено або на нього неможливо записати. Звільніть місце й запустіть програму знову; нічого не втрачено.</translation>
    </message>
    <message>
        <source>The offline copy cannot be opened ({error}). Nothing was changed.</source>
        <translation>Не вдається відкрити офлайн-копію ({error}). Нічого не змінено.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Закрити програму</translation>
    </message>
</context>
<context>
    <name>WriteAboutOrder</name>
    <message>
        <source>Write about an order</source>
        <translation>Написати щодо замовлення</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер замовлення</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Відкрити чат</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Looking for the order…</source>
        <translation>Пошук замовлення…</translation>
    </message>
    <message>
        <source>{buyer}, order {order} of {day}</source>
        <translation>{buyer}, замовлення {order} від {day}</translation>
    </message>
    <message>
        <source>There is a chat with this buyer already.</source>
        <translation>Чат із цим покупцем уже є.</translation>
    </message>
    <message>
        <source>This buyer has not written yet. A new chat is opened; nothing is sent.</source>
        <translation>Цей покупець ще не писав. Відкриється новий чат; нічого не буде надіслано.</translation>
    </message>
</context>
<context>
    <name>_Amount</name>
    <message numerus="yes">
        <source>%n contact(s), as filtered now.</source>
        <translation>
            <numerusform>%n контакт за поточним фільтром.</numerusform>
            <numerusform>%n контакти за поточним фільтром.</numerusform>
            <numerusform>%n контактів за поточним фільтром.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Day</name>
    <message>
        <source>{day} is served</source>
        <translation>Робочий день: {day}</translation>
    </message>
    <message>
        <source>{day}: opens</source>
        <translation>{day}: початок</translation>
    </message>
    <message>
        <source>{day}: closes</source>
        <translation>{day}: кінець</translation>
    </message>
    <message>
        <source>An end that is not after the beginning is on the following day.</source>
        <translation>Якщо кінець не пізніший за початок, він припадає на наступний день.</translation>
    </message>
</context>
<context>
    <name>_Thumb</name>
    <message>
        <source>Remove {name}</source>
        <translation>Вилучити {name}</translation>
    </message>
</context>
</TS>

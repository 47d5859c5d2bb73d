<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
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
        <source>Switch off…</source>
        <translation>Вимкнути…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Увімкнути</translation>
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
    <name>Banner</name>
    <message>
        <source>Hide this notice</source>
        <translation>Приховати це сповіщення</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Web</source>
        <extracomment>Marketplaces spell their own names; they are the same in every language.</extracomment>
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
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
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
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>Додати зображення</translation>
    </message>
    <message>
        <source>Message to the buyer</source>
        <translation>Повідомлення покупцеві</translation>
    </message>
    <message>
        <source>Write to the buyer…</source>
        <translation>Напишіть покупцеві…</translation>
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
    <message>
        <source>Ctrl+Enter sends · Enter new line</source>
        <translation>Ctrl+Enter — надіслати · Enter — новий рядок</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter new line</source>
        <translation>Enter — надіслати · Shift+Enter — новий рядок</translation>
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
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji (in English)</source>
        <extracomment>The emoji used last, newest first, separated by spaces.</extracomment>
        <translation>Пошук емодзі (англійською)</translation>
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
    <name>Furnishing</name>
    <message>
        <source>Actions</source>
        <extracomment>Milliseconds after the start at which the sound devices are looked at: QtMultimedia is slow to load.</extracomment>
        <translation>Дії</translation>
    </message>
    <message>
        <source>Go to the buyer who waits longest</source>
        <translation>Перейти до покупця, який очікує найдовше</translation>
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
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Закрити програму</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>rail</comment>
        <translation>Опції</translation>
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
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Waiting for a reply · {count}</source>
        <extracomment>Colour and icon change together: colour is never the only sign (CHAT-4). Pixels: the height of one of the two lines, and of the receipt&apos;s ticks.</extracomment>
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
        <source>No messages yet</source>
        <translation>Повідомлень ще немає</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>[Зображення]</translation>
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
</context>
<context>
    <name>IntakeModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n непрочитане</numerusform>
            <numerusform>%n непрочитані</numerusform>
            <numerusform>%n непрочитаних</numerusform>
        </translation>
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
        <source>Nothing found in this list.</source>
        <translation>У цьому списку нічого не знайдено.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистити фільтр</translation>
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
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>{buyer} waits too long</source>
        <extracomment>The agent clicked the notification of this conversation.</extracomment>
        <translation>{buyer} очікує надто довго</translation>
    </message>
    <message>
        <source>{buyer} waits: almost overdue</source>
        <translation>{buyer} очікує: майже прострочено</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>[Зображення]</translation>
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
    <name>PictureTray</name>
    <message>
        <source>Attach pictures</source>
        <translation>Додати зображення</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Pictures to send</source>
        <translation>Зображення для надсилання</translation>
    </message>
    <message>
        <source>The text goes along as the caption of the first picture.</source>
        <translation>Текст буде надіслано як підпис до першого зображення.</translation>
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
        <source>This picture cannot be loaded now. Try again when the hub can be reached.</source>
        <translation>Зараз це зображення неможливо завантажити. Спробуйте знову, коли сервер буде доступний.</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown.</source>
        <translation>Цей файл не є зображенням, яке можна показати.</translation>
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
    <name>Refusals</name>
    <message>
        <source>The hub refused this ({code}). Nothing was changed.</source>
        <translation>Сервер відхилив цю дію ({code}). Нічого не змінено.</translation>
    </message>
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
        <source>The picture is not at the hub. Attach it again.</source>
        <translation>Зображення немає на сервері. Додайте його знову.</translation>
    </message>
    <message>
        <source>Only PNG, JPEG, GIF and WebP pictures can be sent.</source>
        <translation>Можна надсилати лише зображення PNG, JPEG, GIF і WebP.</translation>
    </message>
    <message>
        <source>The picture is larger than {limit}. Make it smaller and try again.</source>
        <translation>Зображення більше за {limit}. Зменште його й спробуйте знову.</translation>
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
        <source>The picture was damaged on its way. Send it again.</source>
        <translation>Зображення пошкоджено під час передавання. Надішліть його знову.</translation>
    </message>
    <message>
        <source>Too many pictures at once. Try again in {seconds} seconds.</source>
        <translation>Забагато зображень одночасно. Спробуйте знову через {seconds} с.</translation>
    </message>
    <message>
        <source>The picture is no longer on this computer. Attach it again.</source>
        <translation>Зображення вже немає на цьому комп’ютері. Додайте його знову.</translation>
    </message>
    <message>
        <source>At most {limit} pictures go out at once. Send these first.</source>
        <translation>Найбільша кількість зображень за один раз: {limit}. Спершу надішліть ці.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and not open elsewhere.</source>
        <translation>Файл неможливо прочитати. Перевірте, чи він на місці й чи не відкритий деінде.</translation>
    </message>
    <message>
        <source>The hub holds another message under this number. Copy the text and send it again.</source>
        <translation>На сервері під цим номером є інше повідомлення. Скопіюйте текст і надішліть його знову.</translation>
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
        <source>The picture has not arrived yet. It is sent again.</source>
        <translation>Зображення ще не надійшло. Його буде надіслано знову.</translation>
    </message>
    <message>
        <source>The hub cannot take this message. Copy its text, then delete it.</source>
        <translation>Сервер не може прийняти це повідомлення. Скопіюйте текст, а потім видаліть його.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown. Choose another one.</source>
        <translation>Зображення пошкоджено, його неможливо показати. Виберіть інше.</translation>
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
        <source>The hub does not answer at this address. Check the address and your network.</source>
        <translation>Сервер за цією адресою не відповідає. Перевірте адресу та мережу.</translation>
    </message>
    <message>
        <source>There is no Frontdesk hub at this address. Check the address.</source>
        <translation>За цією адресою немає сервера Frontdesk. Перевірте адресу.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted. Ask your admin; nothing was sent.</source>
        <translation>Сертифікат сервера не є довіреним. Зверніться до адміністратора; нічого не надіслано.</translation>
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
        <source>Messages</source>
        <translation>Повідомлення</translation>
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
        <source>Play sounds</source>
        <translation>Відтворювати звуки</translation>
    </message>
    <message>
        <source>Volume, %</source>
        <translation>Гучність, %</translation>
    </message>
    <message>
        <source>Show notifications of the system</source>
        <translation>Показувати системні сповіщення</translation>
    </message>
    <message>
        <source>Sound: a new buyer</source>
        <translation>Звук: новий покупець</translation>
    </message>
    <message>
        <source>Sound: a new message</source>
        <translation>Звук: нове повідомлення</translation>
    </message>
    <message>
        <source>Sound: a wait is almost overdue</source>
        <translation>Звук: очікування майже прострочено</translation>
    </message>
    <message>
        <source>Sound: a wait is overdue</source>
        <translation>Звук: очікування прострочено</translation>
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
        <source>Find or do anything</source>
        <translation>Знайти або виконати будь-що</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>Пошук у цьому чаті</translation>
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
        <source>Back to the chat before</source>
        <translation>Назад до попереднього чату</translation>
    </message>
    <message>
        <source>First to ninth chat of the list</source>
        <translation>Чати списку з 1-го по 9-й</translation>
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
        <source>List of shortcuts</source>
        <translation>Список сполучень клавіш</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Закрити програму</translation>
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
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
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
    <name>_Thumb</name>
    <message>
        <source>Remove {name}</source>
        <translation>Вилучити {name}</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Account</name>
    <message numerus="yes">
        <source>%n message(s) are not sent yet and would be lost.</source>
        <translation>
            <numerusform>%n message is not sent yet and would be lost.</numerusform>
            <numerusform>%n messages are not sent yet and would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message numerus="yes">
        <source>%n device(s) signed in</source>
        <translation>
            <numerusform>%n device signed in</numerusform>
            <numerusform>%n devices signed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalBanner</name>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>%n more waits.</numerusform>
            <numerusform>%n more wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssistantTab</name>
    <message numerus="yes">
        <source>%n suggested reply(s)</source>
        <translation>
            <numerusform>%n suggested reply</numerusform>
            <numerusform>%n suggested replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockUndo</name>
    <message numerus="yes">
        <source>{name} is unblocked; %n kept message(s) came into the chat.</source>
        <translation>
            <numerusform>{name} is unblocked; %n kept message came into the chat.</numerusform>
            <numerusform>{name} is unblocked; %n kept messages came into the chat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkUndo</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message numerus="yes">
        <source>%n more number(s) today</source>
        <translation>
            <numerusform>%n more number today</numerusform>
            <numerusform>%n more numbers today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message numerus="yes">
        <source>Recounted: %n contact(s) changed</source>
        <translation>
            <numerusform>Recounted: %n contact changed</numerusform>
            <numerusform>Recounted: %n contacts changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CouponsSection</name>
    <message numerus="yes">
        <source>%n coupon(s) have ended and are not listed.</source>
        <translation>
            <numerusform>%n coupon has ended and is not listed.</numerusform>
            <numerusform>%n coupons have ended and are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message numerus="yes">
        <source>%n change(s) not at the hub yet</source>
        <translation>
            <numerusform>%n change not at the hub yet</numerusform>
            <numerusform>%n changes not at the hub yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message numerus="yes">
        <source>%n customer(s), as filtered now.</source>
        <translation>
            <numerusform>%n customer, as filtered now.</numerusform>
            <numerusform>%n customers, as filtered now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message numerus="yes">
        <source>%n of them are due and go within the next hours.</source>
        <translation>
            <numerusform>%n of them is due and goes within the next hours.</numerusform>
            <numerusform>%n of them are due and go within the next hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>and %n older one</numerusform>
            <numerusform>and %n older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message numerus="yes">
        <source>%n filter(s) · clear</source>
        <translation>
            <numerusform>%n filter · clear</numerusform>
            <numerusform>%n filters · clear</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not at the hub yet</source>
        <translation>
            <numerusform>%n change not at the hub yet</numerusform>
            <numerusform>%n changes not at the hub yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n line(s) are wrong and would be left out:</source>
        <translation>
            <numerusform>%n line is wrong and would be left out:</numerusform>
            <numerusform>%n lines are wrong and would be left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>How conversations look until the hub has answered a command of ours; a change that makes it true ends it.</extracomment>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LandingCounts</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awaiting approval</source>
        <translation>
            <numerusform>%n awaiting approval</numerusform>
            <numerusform>%n awaiting approval</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadDetail</name>
    <message numerus="yes">
        <source>%n more number(s) today</source>
        <translation>
            <numerusform>%n more number today</numerusform>
            <numerusform>%n more numbers today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not at the hub yet</source>
        <translation>
            <numerusform>%n change not at the hub yet</numerusform>
            <numerusform>%n changes not at the hub yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message numerus="yes">
        <source>%n lead(s), as filtered now.</source>
        <translation>
            <numerusform>%n lead, as filtered now.</numerusform>
            <numerusform>%n leads, as filtered now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message numerus="yes">
        <source>%n order(s) delivered</source>
        <translation>
            <numerusform>%n order delivered</numerusform>
            <numerusform>%n orders delivered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n marked as spam</source>
        <translation>
            <numerusform>%n marked as spam</numerusform>
            <numerusform>%n marked as spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of the spam folder</source>
        <translation>
            <numerusform>%n taken out of the spam folder</numerusform>
            <numerusform>%n taken out of the spam folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unblocked</source>
        <translation>
            <numerusform>%n unblocked</numerusform>
            <numerusform>%n unblocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened again</source>
        <translation>
            <numerusform>%n opened again</numerusform>
            <numerusform>%n opened again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to favourites</source>
        <translation>
            <numerusform>%n added to favourites</numerusform>
            <numerusform>%n added to favourites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of favourites</source>
        <translation>
            <numerusform>%n taken out of favourites</numerusform>
            <numerusform>%n taken out of favourites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>%n marked as read</numerusform>
            <numerusform>%n marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned</source>
        <translation>
            <numerusform>%n assigned</numerusform>
            <numerusform>%n assigned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Loads</name>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message numerus="yes">
        <source>%n e-mail(s) wait to be sent</source>
        <translation>
            <numerusform>%n e-mail waits to be sent</numerusform>
            <numerusform>%n e-mails wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were given up this week: read these requests here</source>
        <translation>
            <numerusform>%n was given up this week: read this request here</numerusform>
            <numerusform>%n were given up this week: read these requests here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkUndo</name>
    <message numerus="yes">
        <source>%n customer(s) changed</source>
        <translation>
            <numerusform>%n customer changed</numerusform>
            <numerusform>%n customers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionPill</name>
    <message numerus="yes">
        <source>You are mentioned in %n note(s)</source>
        <extracomment>More than this nobody reads in a menu; the next come up when these are seen.</extracomment>
        <translation>
            <numerusform>You are mentioned in %n note</numerusform>
            <numerusform>You are mentioned in %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverduePill</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message numerus="yes">
        <source>%n chat(s) at a time</source>
        <translation>
            <numerusform>%n chat at a time</numerusform>
            <numerusform>%n chats at a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message numerus="yes">
        <source>%n order(s) under way would lose the address.</source>
        <translation>
            <numerusform>%n order under way would lose its address.</numerusform>
            <numerusform>%n orders under way would lose their addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small payment(s) must end before anything can be erased.</source>
        <translation>
            <numerusform>%n small payment must end before anything can be erased.</numerusform>
            <numerusform>%n small payments must end before anything can be erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased. %n row(s) went or were emptied.</source>
        <translation>
            <numerusform>Erased. %n row went or was emptied.</numerusform>
            <numerusform>Erased. %n rows went or were emptied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureTray</name>
    <message numerus="yes">
        <source>Reading %n file(s); all is sent when they are read.</source>
        <translation>
            <numerusform>Reading %n file; all is sent when it is read.</numerusform>
            <numerusform>Reading %n files; all is sent when they are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresencePill</name>
    <message numerus="yes">
        <source>%n of your chats will be handed over to colleagues or wait in the queue.</source>
        <translation>
            <numerusform>%n of your chats will be handed over to a colleague or wait in the queue.</numerusform>
            <numerusform>%n of your chats will be handed over to colleagues or wait in the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderNotice</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n line(s) are wrong. Nothing was taken in; correct the file and try again.</source>
        <translation>
            <numerusform>%n line is wrong. Nothing was taken in; correct the file and try again.</numerusform>
            <numerusform>%n lines are wrong. Nothing was taken in; correct the file and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are wrong and would be left out:</source>
        <translation>
            <numerusform>%n line is wrong and would be left out:</numerusform>
            <numerusform>%n lines are wrong and would be left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) picked, that is too many</source>
        <translation>
            <numerusform>%n message picked, that is too many</numerusform>
            <numerusform>%n messages picked, that is too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) picked</source>
        <translation>
            <numerusform>%n message picked</numerusform>
            <numerusform>%n messages picked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders up to %n day(s) after</source>
        <translation>
            <numerusform>Orders up to %n day after</numerusform>
            <numerusform>Orders up to %n days after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message numerus="yes">
        <source>%n change(s) not at the hub yet</source>
        <translation>
            <numerusform>%n change not at the hub yet</numerusform>
            <numerusform>%n changes not at the hub yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message numerus="yes">
        <source>%n buyer(s) do not know their tracking number yet.</source>
        <translation>
            <numerusform>%n buyer does not know their tracking number yet.</numerusform>
            <numerusform>%n buyers do not know their tracking number yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message numerus="yes">
        <source>%n message(s) wait here and are sent afterwards.</source>
        <translation>
            <numerusform>%n message waits here and is sent afterwards.</numerusform>
            <numerusform>%n messages wait here and are sent afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpamUndo</name>
    <message numerus="yes">
        <source>%n chat(s) moved to spam.</source>
        <translation>
            <numerusform>%n chat moved to spam.</numerusform>
            <numerusform>%n chats moved to spam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) taken out of spam.</source>
        <translation>
            <numerusform>%n chat taken out of spam.</numerusform>
            <numerusform>%n chats taken out of spam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message numerus="yes">
        <source>sent %n time(s)</source>
        <translation>
            <numerusform>sent %n time</numerusform>
            <numerusform>sent %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent by %n colleague(s)</source>
        <translation>
            <numerusform>Sent by %n colleague</numerusform>
            <numerusform>Sent by %n colleagues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>Frontdesk: %n waiting</source>
        <translation>
            <numerusform>Frontdesk: %n waiting</numerusform>
            <numerusform>Frontdesk: %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n almost overdue</source>
        <translation>
            <numerusform>%n almost overdue</numerusform>
            <numerusform>%n almost overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningBanner</name>
    <message numerus="yes">
        <source>%n more alert(s).</source>
        <translation>
            <numerusform>%n more alert.</numerusform>
            <numerusform>%n more alerts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Amount</name>
    <message numerus="yes">
        <source>%n contact(s), as filtered now.</source>
        <translation>
            <numerusform>%n contact, as filtered now.</numerusform>
            <numerusform>%n contacts, as filtered now.</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Intake</name>
    <message>
        <source>Waiting for a reply · {count}</source>
        <extracomment>Colour and icon change together: colour is never the only sign (CHAT-4).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conversation · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting {time}, {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[System message]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Message]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

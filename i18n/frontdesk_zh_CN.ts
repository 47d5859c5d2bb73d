<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name that buyers see</source>
        <translation>买家看到的名称</translation>
    </message>
    <message>
        <source>First password (12 characters or more)</source>
        <translation>初始密码（至少 12 个字符）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>修改账号</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>添加同事</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>推广员</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Add a colleague</source>
        <translation>添加同事</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed in</source>
        <translation>
            <numerusform>已登录 %n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Actions for {name}</source>
        <translation>{name} 的操作</translation>
    </message>
    <message>
        <source>Change name and roles…</source>
        <translation>修改名称和角色…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>新密码…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>退出所有设备…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>{name} is signed out on every device within seconds. What they have not sent yet is kept there.</source>
        <translation>{name} 将在数秒内从所有设备退出登录。尚未发送的内容会保留在原设备上。</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>退出所有设备？</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>{name} can no longer sign in. Their messages stay; the account can be switched on again.</source>
        <translation>{name} 将无法再登录。其消息会保留，账号可重新启用。</translation>
    </message>
    <message>
        <source>Switch off this account?</source>
        <translation>停用此账号？</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Hide this notice</source>
        <translation>隐藏此提示</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Web</source>
        <extracomment>Marketplaces spell their own names; they are the same in every language.</extracomment>
        <translation>网页</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>门店</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>uploading {percent}%</source>
        <translation>上传中 {percent}%</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>The buyer opened the chat.</source>
        <translation>买家打开了会话。</translation>
    </message>
    <message>
        <source>The buyer agreed to the shop&apos;s privacy notice.</source>
        <translation>买家已同意店铺的隐私声明。</translation>
    </message>
    <message>
        <source>System message: {code}</source>
        <translation>系统消息：{code}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
    <message>
        <source>picture {name}</source>
        <translation>图片 {name}</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>金牌</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>银牌</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>铜牌</translation>
    </message>
</context>
<context>
    <name>ChatHead</name>
    <message>
        <source>Waiting {time}</source>
        <translation>已等待 {time}</translation>
    </message>
    <message>
        <source>answered by {name}</source>
        <translation>由 {name} 回复</translation>
    </message>
    <message>
        <source>Answered by {name}</source>
        <translation>{name} 已回复</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>暂无消息</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>This message cannot be loaded now.</source>
        <translation>暂时无法加载此消息。</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} 正在输入…</translation>
    </message>
    <message>
        <source>{names} are typing…</source>
        <translation>{names} 正在输入…</translation>
    </message>
    <message>
        <source>No chat is open. Choose one on the left; the longest wait is on top.</source>
        <translation>未打开会话。请在左侧选择，等待最久的排在最上方。</translation>
    </message>
    <message>
        <source>This link cannot be opened safely.</source>
        <translation>此链接无法安全打开。</translation>
    </message>
</context>
<context>
    <name>ChatTimeline</name>
    <message>
        <source>Copy selection</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>打开链接…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>选择表情</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>草稿已保存</translation>
    </message>
    <message>
        <source>The pasted text was too long and was cut.</source>
        <translation>粘贴的文本过长，已截断。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Message to the buyer</source>
        <translation>发给买家的消息</translation>
    </message>
    <message>
        <source>Write to the buyer…</source>
        <translation>输入消息…</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>还可输入 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>超出 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter sends · Enter new line</source>
        <translation>Ctrl+Enter 发送 · Enter 换行</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter new line</source>
        <translation>Enter 发送 · Shift+Enter 换行</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Connected again. Everything is up to date.</source>
        <extracomment>A link that is back within this time, in milliseconds, is not worth a banner. How long &quot;Connected again&quot; stays, in milliseconds.</extracomment>
        <translation>已重新连接，内容均为最新。</translation>
    </message>
    <message>
        <source>Your session has ended. Nothing is lost; sign in to send what waits.</source>
        <translation>登录已失效。内容不会丢失，重新登录即可发送待发送消息。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The hub needs a newer Frontdesk. You can read; what you write is kept.</source>
        <translation>服务器要求更新版本的 Frontdesk。您仍可查看会话，所写内容会保留。</translation>
    </message>
    <message>
        <source>Connected. Fetching what you missed…</source>
        <translation>已连接，正在获取错过的消息…</translation>
    </message>
    <message>
        <source>No connection since {time}. You can read and write; messages are sent when the hub is back.</source>
        <translation>自 {time} 起连接中断。您仍可查看和编写，服务器恢复后自动发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n 条待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>全部已发送</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>同步中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>需要更新</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline copy up to date · {count}</source>
        <translation>离线副本已是最新 · {count}</translation>
    </message>
    <message>
        <source>Offline copy of {time} · {count}</source>
        <translation>离线副本截至 {time} · {count}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Chats</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>The offline copy was damaged. Drafts and unsent messages were kept; the rest comes from the hub.</source>
        <translation>离线副本已损坏。草稿和未发送的消息已保留，其余内容将从服务器获取。</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji (in English)</source>
        <extracomment>The emoji used last, newest first, separated by spaces.</extracomment>
        <translation>搜索表情（英文）</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Groups of emoji</source>
        <translation>表情分组</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>笑脸</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食物</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>旅行</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗帜</translation>
    </message>
</context>
<context>
    <name>FavouriteButton</name>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Take it out of the shop&apos;s favourites</source>
        <translation>从店铺收藏中移除</translation>
    </message>
    <message>
        <source>Put it into the shop&apos;s favourites</source>
        <translation>加入店铺收藏</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search in this chat</source>
        <translation>在此会话中搜索</translation>
    </message>
    <message>
        <source>Earlier hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Later hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at}/{count}</translation>
    </message>
</context>
<context>
    <name>Furnishing</name>
    <message>
        <source>Actions</source>
        <extracomment>Milliseconds after the start at which the sound devices are looked at: QtMultimedia is slow to load.</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Go to the buyer who waits longest</source>
        <translation>转到等待最久的买家</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Turn sound on or off</source>
        <translation>开启或关闭声音</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>rail</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>退出登录？</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are not sent yet and would be lost.</source>
        <translation>
            <numerusform>%n 条消息尚未发送，退出后将丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>The offline copy and drafts on this computer are deleted.</source>
        <translation>此电脑上的离线副本和草稿将被删除。</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录</translation>
    </message>
</context>
<context>
    <name>HealthBanner</name>
    <message>
        <source>No sound device was found: new messages are silent.</source>
        <translation>未找到音频设备，新消息将没有提示音。</translation>
    </message>
    <message>
        <source>Sound is off: you may miss buyers while the window is minimised.</source>
        <translation>声音已关闭，窗口最小化时可能错过买家消息。</translation>
    </message>
    <message>
        <source>Turn sound on</source>
        <translation>开启声音</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Waiting for a reply · {count}</source>
        <extracomment>Colour and icon change together: colour is never the only sign (CHAT-4). Pixels: the height of one of the two lines, and of the receipt&apos;s ticks.</extracomment>
        <translation>待回复 · {count}</translation>
    </message>
    <message>
        <source>In conversation · {count}</source>
        <translation>会话中 · {count}</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>等待最久优先</translation>
    </message>
    <message>
        <source>waiting {time}, {level}</source>
        <translation>已等待 {time}，{level}</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>草稿：</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>暂无消息</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>[图片]</translation>
    </message>
    <message>
        <source>[System message]</source>
        <translation>[系统消息]</translation>
    </message>
    <message>
        <source>[Message]</source>
        <translation>[消息]</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>我：{text}</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>未超时</translation>
    </message>
    <message>
        <source>over a minute</source>
        <translation>超过 1 分钟</translation>
    </message>
    <message>
        <source>almost overdue</source>
        <translation>即将超时</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已超时</translation>
    </message>
</context>
<context>
    <name>IntakeModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePane</name>
    <message>
        <source>Lists of conversations</source>
        <translation>会话列表</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Filter by name or phone</source>
        <translation>按名称或手机号筛选</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Nobody has written today yet.</source>
        <translation>今天还没有买家咨询。</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>显示全部会话</translation>
    </message>
    <message>
        <source>No conversations yet. They appear here as soon as a buyer writes.</source>
        <translation>暂无会话。买家发来消息后会立即显示在这里。</translation>
    </message>
    <message>
        <source>No favourites yet. Open a chat and press the star at its top.</source>
        <translation>暂无收藏。打开会话后点击顶部的星标即可收藏。</translation>
    </message>
    <message>
        <source>Nothing found in this list.</source>
        <translation>此列表中未找到结果。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Open this link?</source>
        <translation>打开此链接？</translation>
    </message>
    <message>
        <source>The name of this site has letters that may look like others. Open it only if you know it.</source>
        <translation>此网站的名称含有易混淆的字符。请仅在确认了解该网站时打开。</translation>
    </message>
    <message>
        <source>The connection to this site is not encrypted: others can read and change what it shows.</source>
        <translation>与此网站的连接未加密，他人可能查看或篡改其显示的内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>{buyer} waits too long</source>
        <extracomment>The agent clicked the notification of this conversation.</extracomment>
        <translation>{buyer} 等待回复已超时</translation>
    </message>
    <message>
        <source>{buyer} waits: almost overdue</source>
        <translation>{buyer} 等待回复即将超时</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>[图片]</translation>
    </message>
</context>
<context>
    <name>OverduePill</name>
    <message>
        <source>Go to the buyer who waits longest</source>
        <translation>转到等待最久的买家</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 个已超时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a buyer, a message, an action…</source>
        <translation>查找买家、消息、操作…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到结果。</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>查找或执行任意操作</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>For {name}. They are signed out everywhere and sign in again with it.</source>
        <translation>为 {name} 设置。其所有设备将退出登录，需用新密码重新登录。</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>至少 12 个字符</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>设置密码</translation>
    </message>
</context>
<context>
    <name>PictureTray</name>
    <message>
        <source>Attach pictures</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures to send</source>
        <translation>待发送图片</translation>
    </message>
    <message>
        <source>The text goes along as the caption of the first picture.</source>
        <translation>文本将作为第一张图片的说明一并发送。</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Loading…</source>
        <translation>加载中…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This picture cannot be loaded now. Try again when the hub can be reached.</source>
        <translation>暂时无法加载此图片。请在服务器可连接时重试。</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown.</source>
        <translation>此文件不是可显示的图片。</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>增加(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>减少(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>按下快捷键</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>滚动到此处</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶部</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>向上滚动</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>向下滚动</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个待回复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The hub refused this ({code}). Nothing was changed.</source>
        <translation>服务器拒绝了此操作（{code}）。未做任何更改。</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a supervisor.</source>
        <translation>您的角色无此权限。请联系主管。</translation>
    </message>
    <message>
        <source>This is no longer there, or belongs to another shop.</source>
        <translation>此内容已不存在，或属于其他店铺。</translation>
    </message>
    <message>
        <source>The hub cannot save anything just now. It is kept here and sent later.</source>
        <translation>服务器暂时无法保存。内容已保留在本机，稍后发送。</translation>
    </message>
    <message>
        <source>Something went wrong at the hub. It is kept here and tried again.</source>
        <translation>服务器出现问题。内容已保留在本机，将自动重试。</translation>
    </message>
    <message>
        <source>The hub did not understand this. Update the program, then try again.</source>
        <translation>服务器无法识别此请求。请更新程序后重试。</translation>
    </message>
    <message>
        <source>The hub is older than this program and cannot do this yet.</source>
        <translation>服务器版本低于本程序，暂不支持此操作。</translation>
    </message>
    <message>
        <source>Too many at once. Wait a moment, then try again.</source>
        <translation>操作过于频繁。请稍候再试。</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>没有可发送的内容。</translation>
    </message>
    <message>
        <source>The message is longer than {limit} characters. Shorten it or send it in parts.</source>
        <translation>消息超过 {limit} 个字符。请缩短或分段发送。</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent.</source>
        <translation>无法发送此类消息。</translation>
    </message>
    <message>
        <source>The picture is not at the hub. Attach it again.</source>
        <translation>图片不在服务器上。请重新添加。</translation>
    </message>
    <message>
        <source>Only PNG, JPEG, GIF and WebP pictures can be sent.</source>
        <translation>仅支持发送 PNG、JPEG、GIF 和 WebP 图片。</translation>
    </message>
    <message>
        <source>The picture is larger than {limit}. Make it smaller and try again.</source>
        <translation>图片超过 {limit}。请缩小后重试。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Make it smaller and try again.</source>
        <translation>图片像素过大。请缩小后重试。</translation>
    </message>
    <message>
        <source>The picture was damaged on its way. Send it again.</source>
        <translation>图片在传输中损坏。请重新发送。</translation>
    </message>
    <message>
        <source>Too many pictures at once. Try again in {seconds} seconds.</source>
        <translation>图片发送过于频繁。请在 {seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>The picture is no longer on this computer. Attach it again.</source>
        <translation>图片已不在此电脑上。请重新添加。</translation>
    </message>
    <message>
        <source>At most {limit} pictures go out at once. Send these first.</source>
        <translation>一次最多发送 {limit} 张图片。请先发送已添加的图片。</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and not open elsewhere.</source>
        <translation>无法读取文件。请确认文件仍存在且未被其他程序占用。</translation>
    </message>
    <message>
        <source>The hub holds another message under this number. Copy the text and send it again.</source>
        <translation>服务器上已有相同编号的其他消息。请复制文本后重新发送。</translation>
    </message>
    <message>
        <source>Login or password is wrong. Check both, also Caps Lock.</source>
        <translation>登录名或密码错误。请检查输入及 Caps Lock 状态。</translation>
    </message>
    <message>
        <source>This account is switched off. Ask an admin of your shop.</source>
        <translation>此账号已停用。请联系店铺管理员。</translation>
    </message>
    <message>
        <source>Too many attempts. Try again in {seconds} seconds.</source>
        <translation>尝试次数过多。请在 {seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>The six-digit code is wrong or too old. Enter the present one.</source>
        <translation>六位验证码错误或已过期。请输入当前验证码。</translation>
    </message>
    <message>
        <source>Enter the six-digit code of your authenticator.</source>
        <translation>请输入身份验证器中的六位验证码。</translation>
    </message>
    <message>
        <source>Enter your login and your password.</source>
        <translation>请输入登录名和密码。</translation>
    </message>
    <message>
        <source>This is not an address of a hub. It looks like desk.example.com.</source>
        <translation>这不是服务器地址。正确格式如 desk.example.com。</translation>
    </message>
    <message>
        <source>Without https the password could be read on its way. Use an https address.</source>
        <translation>未使用 https 时密码可能在传输中泄露。请使用 https 地址。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again, then repeat it.</source>
        <translation>登录已失效。请重新登录后再次操作。</translation>
    </message>
    <message>
        <source>The hub does not take this from here. Ask your admin to allow this address.</source>
        <translation>服务器不接受来自此处的请求。请联系管理员放行此地址。</translation>
    </message>
    <message>
        <source>The buyer has not agreed to the chat yet.</source>
        <translation>买家尚未同意开始会话。</translation>
    </message>
    <message>
        <source>Too many messages at once. Wait a moment, then try again.</source>
        <translation>消息发送过于频繁。请稍候再试。</translation>
    </message>
    <message>
        <source>The picture has not arrived yet. It is sent again.</source>
        <translation>图片尚未送达，正在重新发送。</translation>
    </message>
    <message>
        <source>The hub cannot take this message. Copy its text, then delete it.</source>
        <translation>服务器无法接收此消息。请复制文本后将其删除。</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown. Choose another one.</source>
        <translation>图片已损坏，无法显示。请另选一张。</translation>
    </message>
    <message>
        <source>This is the shop&apos;s last admin. Make somebody else an admin first.</source>
        <translation>这是店铺的最后一位管理员。请先将其他人设为管理员。</translation>
    </message>
    <message>
        <source>A login has 1 to {limit} characters and no spaces.</source>
        <translation>登录名须为 1 至 {limit} 个字符，且不含空格。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Tick at least one role.</source>
        <translation>请至少勾选一个角色。</translation>
    </message>
    <message>
        <source>The login {login} is taken. Choose another one.</source>
        <translation>登录名 {login} 已被占用。请换一个。</translation>
    </message>
    <message>
        <source>A password has at least {limit} characters.</source>
        <translation>密码至少需要 {limit} 个字符。</translation>
    </message>
    <message>
        <source>A password has at most {limit} characters.</source>
        <translation>密码最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one.</source>
        <translation>此密码过于简单。请换一个。</translation>
    </message>
    <message>
        <source>The hub does not answer at this address. Check the address and your network.</source>
        <translation>此地址的服务器无响应。请检查地址和网络。</translation>
    </message>
    <message>
        <source>There is no Frontdesk hub at this address. Check the address.</source>
        <translation>此地址没有 Frontdesk 服务器。请检查地址。</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted. Ask your admin; nothing was sent.</source>
        <translation>服务器证书不受信任。请联系管理员；未发送任何内容。</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Buyers</source>
        <extracomment>Conversations offered before anything is typed: those that wait longest.</extracomment>
        <translation>买家</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find a buyer, a message, an action…</source>
        <translation>查找买家、消息、操作…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Closing the window keeps Frontdesk running in the tray</source>
        <translation>关闭窗口后 Frontdesk 继续在托盘中运行</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Sound and alerts</source>
        <translation>声音与提醒</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>发送消息快捷键</translation>
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
        <translation>播放提示音</translation>
    </message>
    <message>
        <source>Volume, %</source>
        <translation>音量（%）</translation>
    </message>
    <message>
        <source>Show notifications of the system</source>
        <translation>显示系统通知</translation>
    </message>
    <message>
        <source>Sound: a new buyer</source>
        <translation>提示音：新买家</translation>
    </message>
    <message>
        <source>Sound: a new message</source>
        <translation>提示音：新消息</translation>
    </message>
    <message>
        <source>Sound: a wait is almost overdue</source>
        <translation>提示音：即将超时</translation>
    </message>
    <message>
        <source>Sound: a wait is overdue</source>
        <translation>提示音：已超时</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>搜索操作或按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New key for {action}</source>
        <translation>“{action}”的新按键</translation>
    </message>
    <message>
        <source>Back to the first keys</source>
        <translation>恢复默认快捷键</translation>
    </message>
    <message>
        <source>{keys} already means “{action}”.</source>
        <translation>{keys} 已用于“{action}”。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>查找或执行任意操作</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>在此会话中搜索</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Go to the chat that waits longest</source>
        <translation>转到等待最久的会话</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>上一个会话</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>下一个会话</translation>
    </message>
    <message>
        <source>Back to the chat before</source>
        <translation>返回之前的会话</translation>
    </message>
    <message>
        <source>First to ninth chat of the list</source>
        <translation>第 1 至第 9 个会话</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>快捷键列表</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出程序</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>登录已失效。请重新登录以继续。</translation>
    </message>
    <message>
        <source>You were signed out from another place. Sign in again to go on.</source>
        <translation>您已在别处被退出登录。请重新登录以继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait here and are sent afterwards.</source>
        <translation>
            <numerusform>%n 条消息待发送，登录后自动发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} {kept}</source>
        <translation>{reason}{kept}</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>六位验证码</translation>
    </message>
    <message>
        <source>Sign in to Frontdesk</source>
        <translation>登录 Frontdesk</translation>
    </message>
    <message>
        <source>desk.example.com</source>
        <translation>desk.example.com</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>在此电脑上保持登录</translation>
    </message>
    <message>
        <source>This computer has no safe place to keep a session, so you sign in at each start.</source>
        <translation>此电脑没有可安全保存登录状态的位置，因此每次启动都需登录。</translation>
    </message>
</context>
<context>
    <name>SoundButton</name>
    <message>
        <source>Turn sound off</source>
        <translation>关闭声音</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>声音已开启</translation>
    </message>
    <message>
        <source>Turn sound on</source>
        <translation>开启声音</translation>
    </message>
    <message>
        <source>Sound is off: you may miss buyers</source>
        <translation>声音已关闭，可能错过买家消息</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>跳到最新消息</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>No messages yet. Say hello, or wait for the buyer to write.</source>
        <translation>暂无消息。可先打个招呼，或等待买家发来消息。</translation>
    </message>
    <message>
        <source>The messages of this chat are at the hub. They load when it can be reached.</source>
        <translation>此会话的消息在服务器上，连接后自动加载。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>加载中…</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>正在加载更早的消息…</translation>
    </message>
    <message>
        <source>Older messages are at the hub. They load when it can be reached.</source>
        <translation>更早的消息在服务器上，连接后自动加载。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show or hide the list</source>
        <translation>显示或隐藏列表</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>显示或隐藏详情</translation>
    </message>
    <message>
        <source>Shop and search</source>
        <translation>店铺与搜索</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Frontdesk</source>
        <translation>打开 Frontdesk</translation>
    </message>
    <message>
        <source>Turn sound off</source>
        <translation>关闭声音</translation>
    </message>
    <message>
        <source>Turn sound on</source>
        <translation>开启声音</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出程序</translation>
    </message>
    <message numerus="yes">
        <source>Frontdesk: %n waiting</source>
        <translation>
            <numerusform>Frontdesk：%n 个待回复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Frontdesk is already open with this profile. Use that window, or quit it first.</source>
        <extracomment>Who works next, when another account signed in after a session had ended.</extracomment>
        <translation>Frontdesk 已使用此配置打开。请使用已打开的窗口，或先将其退出。</translation>
    </message>
    <message>
        <source>A newer Frontdesk has used this profile. Update this one; nothing was changed.</source>
        <translation>此配置已被更新版本的 Frontdesk 使用。请更新本程序；未做任何更改。</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written. Make room, then start again; nothing was lost.</source>
        <translation>磁盘已满或无法写入。请腾出空间后重新启动；内容没有丢失。</translation>
    </message>
    <message>
        <source>The offline copy cannot be opened ({error}). Nothing was changed.</source>
        <translation>无法打开离线副本（{error}）。未做任何更改。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出程序</translation>
    </message>
</context>
<context>
    <name>_Thumb</name>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
</context>
</TS>

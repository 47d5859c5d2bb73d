<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
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
    <message>
        <source>sees identity numbers</source>
        <translation>可查看证件号码</translation>
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
        <source>Take back the right to identity numbers</source>
        <translation>收回查看证件号码的权限</translation>
    </message>
    <message>
        <source>Let them see identity numbers…</source>
        <translation>允许查看证件号码…</translation>
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
        <source>{name} may see and enter customers&apos; identity numbers. Each look is noted with its purpose.</source>
        <translation>{name} 将可以查看和填写客户的证件号码。每次查看都会连同用途一起记录。</translation>
    </message>
    <message>
        <source>Grant the right to identity numbers?</source>
        <translation>授予查看证件号码的权限？</translation>
    </message>
    <message>
        <source>Grant it</source>
        <translation>授予</translation>
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
    <name>AfterSales</name>
    <message>
        <source>Apply for the buyer</source>
        <translation>代买家申请</translation>
    </message>
    <message>
        <source>{buyer} has no paid order that can be applied for now.</source>
        <translation>{buyer} 目前没有可申请售后的已付款订单。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>申请类型</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Order {number} of {buyer} · paid {paid} · at most {most} can be asked for</source>
        <translation>{buyer} 的订单 {number} · 已付 {paid} · 最多可申请 {most}</translation>
    </message>
    <message>
        <source>Refund only</source>
        <translation>仅退款</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>退货退款</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>商品破损</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>发错商品</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>与描述不符</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>到货太晚</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>不想要了</translation>
    </message>
    <message>
        <source>Applied for order {number}; the buyer sees it in the chat.</source>
        <translation>已为订单 {number} 提交申请；买家可在会话中看到。</translation>
    </message>
</context>
<context>
    <name>Aftercare</name>
    <message>
        <source>Send a help link…</source>
        <translation>发送自助链接…</translation>
    </message>
    <message>
        <source>Apply for a refund, return or exchange…</source>
        <translation>申请退款、退货或换货…</translation>
    </message>
    <message>
        <source>Help link</source>
        <translation>自助链接</translation>
    </message>
    <message>
        <source>Send a card that opens the refund, tracking or after-sales page of an order</source>
        <translation>发送卡片，可打开订单的退款、物流或售后页面</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Apply for a refund, return or exchange for this buyer</source>
        <translation>代此买家申请退款、退货或换货</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Do not disturb</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <translation>免打扰至 {time}</translation>
    </message>
    <message>
        <source>{buyer}, waiting {time}, {level}</source>
        <extracomment>Rows in sight; more are scrolled to. Milliseconds after it appeared or moved for which a click on its rows counts for nothing: it was meant for what lay there. Title and margins.</extracomment>
        <translation>{buyer}，已等待 {time}，{level}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>almost overdue</source>
        <translation>即将超时</translation>
    </message>
    <message>
        <source>Only {rate} % of today&apos;s turns were answered in time: {in_time} of {counted}.</source>
        <translation>今日咨询轮次仅 {rate}% 按时回复：{in_time}/{counted}。</translation>
    </message>
    <message>
        <source>A buyer is overdue and nobody has answered.</source>
        <translation>有买家等待超时，无人回复。</translation>
    </message>
    <message>
        <source>{buyer} is overdue and nobody has answered.</source>
        <translation>{buyer} 等待超时，无人回复。</translation>
    </message>
    <message>
        <source>{buyer} is overdue and {staff} has not answered.</source>
        <translation>{buyer} 等待超时，{staff} 尚未回复。</translation>
    </message>
</context>
<context>
    <name>AnsweringBar</name>
    <message>
        <source>Do not answer or edit this message</source>
        <translation>不回复也不编辑此消息</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>编辑您的消息</translation>
    </message>
    <message>
        <source>Answer to yourself</source>
        <translation>回复自己</translation>
    </message>
    <message>
        <source>Answer to {name}</source>
        <translation>回复 {name}</translation>
    </message>
</context>
<context>
    <name>ApprovalBanner</name>
    <message>
        <source>Decide…</source>
        <extracomment>The payment that the person wants to decide on.</extracomment>
        <translation>决定…</translation>
    </message>
    <message>
        <source>{name} asks for your decision: {what}, {amount}.</source>
        <translation>{name} 请您决定：{what}，{amount}。</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>另有 %n 笔等待。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>This looks like a card number: {what}.</source>
        <translation>这像是银行卡号：{what}。</translation>
    </message>
    <message>
        <source>This looks like a password or a secret code: {what}.</source>
        <translation>这像是密码或验证码：{what}。</translation>
    </message>
    <message>
        <source>{what} is not filled in.</source>
        <translation>{what} 尚未填写。</translation>
    </message>
    <message>
        <source>“{what}”: this chat is with another buyer. {whose} wrote in another chat.</source>
        <translation>“{what}”：此会话的买家是另一位。{whose} 在其他会话中。</translation>
    </message>
    <message>
        <source>{what} belongs to another buyer: {whose}.</source>
        <translation>{what} 属于另一位买家：{whose}。</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[图片]</translation>
    </message>
    <message>
        <source>[card]</source>
        <translation>[卡片]</translation>
    </message>
</context>
<context>
    <name>AssistantTab</name>
    <message>
        <source>Suggested replies</source>
        <extracomment>Milliseconds that a notice is in sight until it counts as read.</extracomment>
        <translation>推荐回复</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message numerus="yes">
        <source>%n suggested reply(s)</source>
        <translation>
            <numerusform>%n 条推荐回复</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a chat to see what was answered to questions like its buyer&apos;s.</source>
        <translation>打开会话即可查看以往对类似问题的回复。</translation>
    </message>
    <message>
        <source>Nobody waits for an answer in this chat.</source>
        <translation>此会话中无人等待回复。</translation>
    </message>
    <message>
        <source>Learning from past answers on this computer…</source>
        <translation>正在学习此电脑上的历史回复…</translation>
    </message>
    <message>
        <source>Nothing like this was answered before.</source>
        <translation>以前没有类似问题的回复。</translation>
    </message>
    <message>
        <source>It will not be suggested again here.</source>
        <translation>此处不再推荐该回复。</translation>
    </message>
</context>
<context>
    <name>Assisting</name>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Show suggested replies</source>
        <translation>显示推荐回复</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Audit log</source>
        <extracomment>Writes a file away from the GUI thread, then calls back on it: None, or what went wrong. Older rows are asked for when so few are left below; milliseconds after typing until the hub is asked.</extracomment>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Check the whole log</source>
        <translation>检查整个日志</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Order, coupon or profile</source>
        <translation>订单、优惠券或客户资料</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>所做操作</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>加载中…</translation>
    </message>
    <message>
        <source>Nothing was recorded that is like this. Choose another filter.</source>
        <translation>没有符合条件的记录，请换一个筛选条件。</translation>
    </message>
    <message>
        <source>Going along the whole log…</source>
        <translation>正在逐行检查整个日志…</translation>
    </message>
    <message>
        <source>Each row holds a hash of the row before: what was changed or taken out shows in the check.</source>
        <translation>每一行都含有上一行的哈希值：任何改动或删除都会在检查时显现。</translation>
    </message>
    <message>
        <source>THE LOG DOES NOT HOLD: row {row} was changed, or a row before it taken out. {rows} rows before it hold.</source>
        <translation>日志不完整：第 {row} 行被改动，或其前有行被删除。此前 {rows} 行完好。</translation>
    </message>
    <message>
        <source>THE LOG IS CUT OFF: {rows} rows hold, but row {row}, which was noted beside the database, is gone.</source>
        <translation>日志被截断：{rows} 行完好，但在数据库之外登记过的第 {row} 行已不存在。</translation>
    </message>
    <message>
        <source>All {rows} rows hold. Hash of the newest one: {hash}</source>
        <translation>全部 {rows} 行完好。最新一行的哈希值：{hash}</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>无法保存 {file}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>What can be chosen as a filter: beginnings of actions. Told with an amount, or of no use to a person.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Orders and refunds</source>
        <translation>订单与退款</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Customers and contacts</source>
        <translation>客户与联系方式</translation>
    </message>
    <message>
        <source>Service bookings</source>
        <translation>服务预约</translation>
    </message>
    <message>
        <source>Accounts and roles</source>
        <translation>账号与角色</translation>
    </message>
    <message>
        <source>Small payments</source>
        <translation>小额款项</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>落地页</translation>
    </message>
    <message>
        <source>Contacts by landings</source>
        <translation>落地页留资</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>咨询单</translation>
    </message>
    <message>
        <source>Changed messages</source>
        <translation>已更改的消息</translation>
    </message>
    <message>
        <source>Blocks and reports</source>
        <translation>屏蔽与举报</translation>
    </message>
    <message>
        <source>The shop and its rules</source>
        <translation>店铺及其规则</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>This log</source>
        <translation>本日志</translation>
    </message>
    <message>
        <source>Changed the price</source>
        <translation>修改了价格</translation>
    </message>
    <message>
        <source>Changed the address</source>
        <translation>修改了地址</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Set a remark</source>
        <translation>添加了备注</translation>
    </message>
    <message>
        <source>Applied for a refund or exchange</source>
        <translation>申请退款或换货</translation>
    </message>
    <message>
        <source>Decided on an application</source>
        <translation>处理了一个申请</translation>
    </message>
    <message>
        <source>Paying back failed</source>
        <translation>退款失败</translation>
    </message>
    <message>
        <source>Price: no answer from the shop&apos;s system</source>
        <translation>价格：店铺系统没有响应</translation>
    </message>
    <message>
        <source>Address: no answer from the shop&apos;s system</source>
        <translation>地址：店铺系统没有响应</translation>
    </message>
    <message>
        <source>Shipping: no answer from the shop&apos;s system</source>
        <translation>发货：店铺系统没有响应</translation>
    </message>
    <message>
        <source>Asked for a small payment</source>
        <translation>申请小额款项</translation>
    </message>
    <message>
        <source>Approved a small payment</source>
        <translation>批准小额款项</translation>
    </message>
    <message>
        <source>Refused a small payment</source>
        <translation>拒绝小额款项</translation>
    </message>
    <message>
        <source>Cancelled a small payment</source>
        <translation>取消小额款项</translation>
    </message>
    <message>
        <source>A small payment expired</source>
        <translation>小额款项已过期</translation>
    </message>
    <message>
        <source>The provider took a small payment</source>
        <translation>支付方已受理小额款项</translation>
    </message>
    <message>
        <source>A small payment was paid</source>
        <translation>小额款项已支付</translation>
    </message>
    <message>
        <source>The provider closed a small payment</source>
        <translation>支付方已关闭小额款项</translation>
    </message>
    <message>
        <source>The provider declined a small payment</source>
        <translation>支付方拒绝了小额款项</translation>
    </message>
    <message>
        <source>The provider contradicted itself</source>
        <translation>支付方前后矛盾</translation>
    </message>
    <message>
        <source>Changed a message</source>
        <translation>修改消息</translation>
    </message>
    <message>
        <source>Recalled a message</source>
        <translation>撤回消息</translation>
    </message>
    <message>
        <source>Blocked a buyer</source>
        <translation>屏蔽买家</translation>
    </message>
    <message>
        <source>Undid a block</source>
        <translation>撤销屏蔽</translation>
    </message>
    <message>
        <source>Unblocked a buyer</source>
        <translation>解除屏蔽买家</translation>
    </message>
    <message>
        <source>Undid an unblocking</source>
        <translation>撤销解除屏蔽</translation>
    </message>
    <message>
        <source>Reported a buyer</source>
        <translation>举报买家</translation>
    </message>
    <message>
        <source>Handled a report</source>
        <translation>处理举报</translation>
    </message>
    <message>
        <source>Looked at a lead&apos;s number</source>
        <translation>查看线索的号码</translation>
    </message>
    <message>
        <source>Changed a lead</source>
        <translation>更改线索</translation>
    </message>
    <message>
        <source>Logged a call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>Exported the leads</source>
        <translation>导出线索</translation>
    </message>
    <message>
        <source>Made a landing</source>
        <translation>创建了落地页</translation>
    </message>
    <message>
        <source>Changed a landing</source>
        <translation>修改了落地页</translation>
    </message>
    <message>
        <source>Decided on a landing&apos;s approval</source>
        <translation>审核了落地页</translation>
    </message>
    <message>
        <source>Made a landing&apos;s API key</source>
        <translation>生成了落地页的 API 密钥</translation>
    </message>
    <message>
        <source>Revoked a landing&apos;s API key</source>
        <translation>撤销了落地页的 API 密钥</translation>
    </message>
    <message>
        <source>Entered an order by hand</source>
        <translation>手动录入了订单</translation>
    </message>
    <message>
        <source>Looked at a contact&apos;s number</source>
        <translation>查看了留资电话</translation>
    </message>
    <message>
        <source>Exported the contacts</source>
        <translation>导出了留资</translation>
    </message>
    <message>
        <source>Imported contacts</source>
        <translation>导入了留资</translation>
    </message>
    <message>
        <source>Switched Receive data of a colleague</source>
        <translation>切换了员工的接收开关</translation>
    </message>
    <message>
        <source>Let waiting contacts be shared out</source>
        <translation>批准分配等待中的客资</translation>
    </message>
    <message>
        <source>Gave a contact to somebody else</source>
        <translation>把客资改派给他人</translation>
    </message>
    <message>
        <source>Deleted a duplicate contact</source>
        <translation>删除了重复客资</translation>
    </message>
    <message>
        <source>Took back the deletion of a contact</source>
        <translation>撤销了客资删除</translation>
    </message>
    <message>
        <source>Exported contacts</source>
        <translation>导出了客资</translation>
    </message>
    <message>
        <source>Exported the marketing figures</source>
        <translation>导出了推广数据</translation>
    </message>
    <message>
        <source>Looked at a request&apos;s number</source>
        <translation>查看了咨询单的电话</translation>
    </message>
    <message>
        <source>Looked at the number of a parcel&apos;s buyer</source>
        <translation>查看了包裹买家的电话</translation>
    </message>
    <message>
        <source>Logged a call about a request</source>
        <translation>记录了关于咨询单的通话</translation>
    </message>
    <message>
        <source>Closed a request</source>
        <translation>关闭了咨询单</translation>
    </message>
    <message>
        <source>Deleted a request</source>
        <translation>删除了咨询单</translation>
    </message>
    <message>
        <source>Restored a request</source>
        <translation>恢复了咨询单</translation>
    </message>
    <message>
        <source>Changed tabs and targets of requests</source>
        <translation>更改了咨询单的标签和时限</translation>
    </message>
    <message>
        <source>Changed the e-mails about requests</source>
        <translation>更改了咨询单邮件通知</translation>
    </message>
    <message>
        <source>Changed whether the shop is a Partner</source>
        <translation>更改店铺的合作伙伴身份</translation>
    </message>
    <message>
        <source>Changed the limits of small payments</source>
        <translation>更改小额款项限额</translation>
    </message>
    <message>
        <source>The business package was paid</source>
        <translation>商家套餐已付款</translation>
    </message>
    <message>
        <source>Began to pay for the business package</source>
        <translation>开始支付商家套餐</translation>
    </message>
    <message>
        <source>The payment for the business package can be made</source>
        <translation>商家套餐可以付款了</translation>
    </message>
    <message>
        <source>Cancelled the payment for the business package</source>
        <translation>取消了商家套餐的付款</translation>
    </message>
    <message>
        <source>The time to pay for the business package was over</source>
        <translation>商家套餐付款超时</translation>
    </message>
    <message>
        <source>The payment for the business package was closed</source>
        <translation>商家套餐的付款已关闭</translation>
    </message>
    <message>
        <source>The provider refused the payment for the business package</source>
        <translation>支付服务商拒绝了商家套餐的付款</translation>
    </message>
    <message>
        <source>The provider contradicts itself about the business package</source>
        <translation>支付服务商关于商家套餐的说法自相矛盾</translation>
    </message>
    <message>
        <source>Made a coupon</source>
        <translation>创建了优惠券</translation>
    </message>
    <message>
        <source>Ended a coupon</source>
        <translation>结束了优惠券</translation>
    </message>
    <message>
        <source>Gave a coupon</source>
        <translation>发放了优惠券</translation>
    </message>
    <message>
        <source>Looked at a contact</source>
        <translation>查看了联系方式</translation>
    </message>
    <message>
        <source>Changed a profile</source>
        <translation>修改了客户资料</translation>
    </message>
    <message>
        <source>Exported customers</source>
        <translation>导出了客户</translation>
    </message>
    <message>
        <source>Linked two profiles</source>
        <translation>关联了两份资料</translation>
    </message>
    <message>
        <source>Unlinked two profiles</source>
        <translation>取消了两份资料的关联</translation>
    </message>
    <message>
        <source>Booked points</source>
        <translation>登记了积分</translation>
    </message>
    <message>
        <source>Entered a debt</source>
        <translation>登记了欠款</translation>
    </message>
    <message>
        <source>Settled a debt</source>
        <translation>结清了欠款</translation>
    </message>
    <message>
        <source>Changed an identity number</source>
        <translation>修改了证件号码</translation>
    </message>
    <message>
        <source>Looked at an identity number</source>
        <translation>查看了证件号码</translation>
    </message>
    <message>
        <source>Booked a service</source>
        <translation>预约了服务</translation>
    </message>
    <message>
        <source>Moved or changed a booking</source>
        <translation>改期或修改了预约</translation>
    </message>
    <message>
        <source>Confirmed a booking</source>
        <translation>确认了预约</translation>
    </message>
    <message>
        <source>Said that a service is done</source>
        <translation>标记服务已完成</translation>
    </message>
    <message>
        <source>Said that a customer did not come</source>
        <translation>标记客户未到</translation>
    </message>
    <message>
        <source>Cancelled a booking</source>
        <translation>取消了预约</translation>
    </message>
    <message>
        <source>Opened a booking again</source>
        <translation>重新打开了预约</translation>
    </message>
    <message>
        <source>Created a profile</source>
        <translation>新建了客户资料</translation>
    </message>
    <message>
        <source>Created an account</source>
        <translation>新建了账号</translation>
    </message>
    <message>
        <source>Changed an account</source>
        <translation>修改了账号</translation>
    </message>
    <message>
        <source>Signed somebody out everywhere</source>
        <translation>将某人从所有设备登出</translation>
    </message>
    <message>
        <source>Imported a file</source>
        <translation>导入了文件</translation>
    </message>
    <message>
        <source>Logged a phone call</source>
        <translation>记录了一次通话</translation>
    </message>
    <message>
        <source>Exported a person&apos;s data</source>
        <translation>导出了某人的信息</translation>
    </message>
    <message>
        <source>Erased a person&apos;s data</source>
        <translation>删除了某人的信息</translation>
    </message>
    <message>
        <source>Exported who looked at whose data</source>
        <translation>导出了信息查看记录</translation>
    </message>
    <message>
        <source>Set what desks keep at hand offline</source>
        <translation>设置了工作台离线保留的内容</translation>
    </message>
    <message>
        <source>Set after how long personal data goes</source>
        <translation>设置了个人信息的保存期限</translation>
    </message>
    <message>
        <source>Read this log</source>
        <translation>查看了本日志</translation>
    </message>
    <message>
        <source>Checked this log</source>
        <translation>检查了本日志</translation>
    </message>
    <message>
        <source>Exported this log</source>
        <translation>导出了本日志</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>refund only</source>
        <translation>仅退款</translation>
    </message>
    <message>
        <source>return and refund</source>
        <translation>退货退款</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>free delivery</source>
        <translation>免运费</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>orders from</source>
        <translation>订单满</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>单独权限</translation>
    </message>
    <message>
        <source>points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>booked for</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>other profile</source>
        <translation>另一份资料</translation>
    </message>
    <message>
        <source>a number is kept</source>
        <translation>保留了号码</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>with phone numbers</source>
        <translation>含电话号码</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>about</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>from</source>
        <translation>起</translation>
    </message>
    <message>
        <source>until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>by its time</source>
        <translation>因到期</translation>
    </message>
    <message>
        <source>chats (days)</source>
        <translation>会话（天）</translation>
    </message>
    <message>
        <source>profiles (days)</source>
        <translation>资料（天）</translation>
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
    <name>BlockButton</name>
    <message>
        <source>Unblock this buyer</source>
        <translation>解除拉黑该买家</translation>
    </message>
    <message>
        <source>Block this buyer…</source>
        <translation>拉黑该买家…</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block {name}?</source>
        <translation>拉黑 {name}？</translation>
    </message>
    <message>
        <source>What {name} writes from now on is kept unseen: no sound, no clock, in no figure. Nobody can write to {name}, who is not told. You can unblock at any time; nothing is lost.</source>
        <translation>此后 {name} 发来的消息会被保留但不显示：没有提示音、不计时、不计入任何数据。谁都不能再给 {name} 发消息，对方也不会得知。随时可以解除拉黑，消息不会丢失。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>拉黑</translation>
    </message>
</context>
<context>
    <name>BlockUndo</name>
    <message>
        <source>{name} is blocked.</source>
        <translation>已拉黑 {name}。</translation>
    </message>
    <message numerus="yes">
        <source>{name} is unblocked; %n kept message(s) came into the chat.</source>
        <translation>
            <numerusform>已解除拉黑 {name}；%n 条保留的消息已进入会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is unblocked.</source>
        <translation>已解除拉黑 {name}。</translation>
    </message>
</context>
<context>
    <name>BlockedFoot</name>
    <message>
        <source>You cannot write: this buyer is blocked</source>
        <translation>无法发送：该买家已被拉黑</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>解除拉黑</translation>
    </message>
    <message>
        <source>What they write is kept unseen; it comes into the chat when you unblock them.</source>
        <translation>对方发来的消息会被保留但不显示；解除拉黑后会进入会话。</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>load {load}</source>
        <extracomment>One agent&apos;s day by hour: (share of the busiest hour, theme colour) for each; () while it is not known.</extracomment>
        <translation>负载 {load}</translation>
    </message>
    <message>
        <source>{count} waiting, longest {time}</source>
        <translation>{count} 个待回复，最久 {time}</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} 个已超时</translation>
    </message>
    <message>
        <source>reply rate {rate}</source>
        <translation>回复率 {rate}</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <translation>自 {time} 起{state}</translation>
    </message>
    <message>
        <source>Overdue · {count}</source>
        <translation>已超时 · {count}</translation>
    </message>
    <message>
        <source>Queue · {count}</source>
        <translation>排队 · {count}</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>等待最久优先</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>已等待 {time}</translation>
    </message>
    <message>
        <source>No. {place}</source>
        <translation>第 {place} 位</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人接待</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>The theme&apos;s dot of a presence, and whether it is hollow: colour alone never tells.</extracomment>
        <translation>客服</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最久等待</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Reply rate</source>
        <translation>回复率</translation>
    </message>
    <message>
        <source>Everybody of this shop who answers buyers.</source>
        <translation>本店所有接待买家的人员。</translation>
    </message>
    <message>
        <source>What each person chose; without a connection they become away, then offline.</source>
        <translation>每个人自选的状态；断线后先转为离开，再转为离线。</translation>
    </message>
    <message>
        <source>Open chats assigned to the agent, of as many as they take at a time.</source>
        <translation>分配给该客服的未关闭会话数，以及其同时接待上限。</translation>
    </message>
    <message>
        <source>Of the agent&apos;s open chats, those whose buyer waits for an answer.</source>
        <translation>该客服的未关闭会话中，买家正在等待回复的会话。</translation>
    </message>
    <message>
        <source>From the first unanswered message of a buyer until now, by the hub&apos;s clock.</source>
        <translation>从买家首条未回复消息到现在的时长，以服务器时间为准。</translation>
    </message>
    <message>
        <source>Waits of {time} and more. The limit is a setting of the shop.</source>
        <translation>等待 {time} 及以上。此限值可在店铺设置中修改。</translation>
    </message>
    <message>
        <source>Turns answered in time, of all counted turns that began today. A turn runs from the first unanswered message of a buyer to the first answer of a person; the shop&apos;s policy says which count.</source>
        <translation>今日开始且计入的咨询轮次中，按时回复的比例。咨询轮次从买家首条未回复消息起，到首次人工回复止；哪些计入由店铺规则决定。</translation>
    </message>
    <message>
        <source>Board</source>
        <comment>rail</comment>
        <translation>看板</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <extracomment>Writes a file away from the GUI thread, then calls back on it: None, or what went wrong.</extracomment>
        <translation>看板</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>无法保存 {file}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Open chats</source>
        <translation>未关闭会话</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>接待上限</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>未超时</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Longest wait in seconds</source>
        <translation>最久等待（秒）</translation>
    </message>
    <message>
        <source>Reply rate in per cent</source>
        <translation>回复率（%）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>咨询轮次</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Mean wait in seconds</source>
        <translation>平均等待（秒）</translation>
    </message>
    <message>
        <source>Waiting at once</source>
        <translation>同时等待</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>全店</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>Customers</source>
        <comment>rail</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>Bookings</name>
    <message>
        <source>Book a service</source>
        <translation>预约服务</translation>
    </message>
    <message>
        <source>Move or change the booking</source>
        <translation>改期或修改预约</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>When, by the clock of the shop</source>
        <translation>时间（以店铺时区为准）</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>such as: screen replacement</source>
        <translation>例如：更换屏幕</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>尚未指定</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <extracomment>Of those behind, so many are laid out at first.</extracomment>
        <translation>结果如何？</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>即将到来</translation>
    </message>
    <message>
        <source>Past and cancelled</source>
        <translation>已过去和已取消</translation>
    </message>
    <message>
        <source>The hub does not answer. This is what was known last.</source>
        <translation>服务器没有响应。这里显示的是上次已知的内容。</translation>
    </message>
    <message>
        <source>The hub does not answer, and these bookings are not on this computer.</source>
        <translation>服务器没有响应，这些预约也不在本机上。</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Book a service…</source>
        <translation>预约服务…</translation>
    </message>
    <message>
        <source>This customer has not booked a service yet.</source>
        <translation>该客户尚未预约过服务。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Older bookings are not listed here.</source>
        <translation>更早的预约未在此列出。</translation>
    </message>
    <message>
        <source>nobody is chosen yet</source>
        <translation>尚未指定负责人</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>由{name}负责</translation>
    </message>
    <message>
        <source>on its way to the hub</source>
        <translation>正在发送到服务器</translation>
    </message>
    <message>
        <source>Cancel the booking?</source>
        <translation>取消预约？</translation>
    </message>
    <message>
        <source>{service} for {buyer}, {time}. The booking stays in the list, as cancelled.</source>
        <translation>{buyer} 的{service}，{time}。预约会保留在列表中，标为已取消。</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Service bookings</source>
        <translation>服务预约</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Move or change…</source>
        <translation>改期或修改…</translation>
    </message>
    <message>
        <source>Cancel the booking…</source>
        <translation>取消预约…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>免费</translation>
    </message>
</context>
<context>
    <name>Builder</name>
    <message>
        <source>Save</source>
        <extracomment>Pixels below which there is no room for the preview.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>All landings</source>
        <translation>全部落地页</translation>
    </message>
    <message>
        <source>Only its marketer and admins can change this landing.</source>
        <translation>只有负责的推广员和管理员可以修改此落地页。</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>撤销密钥</translation>
    </message>
    <message>
        <source>Name, for colleagues</source>
        <translation>名称（同事可见）</translation>
    </message>
    <message>
        <source>Where visitors come from</source>
        <translation>访客来源</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>内容语言</translation>
    </message>
    <message>
        <source>Who gets the contacts</source>
        <translation>谁接收留资</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Approved (by an admin)</source>
        <translation>已审核（由管理员）</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>无商品</translation>
    </message>
    <message>
        <source>Renew the API key…</source>
        <translation>更换 API 密钥…</translation>
    </message>
    <message>
        <source>Make an API key…</source>
        <translation>生成 API 密钥…</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Select none</source>
        <translation>取消全选</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <translation>所选会话</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkUndo</name>
    <message>
        <source>Undone.</source>
        <extracomment>Buyers whose failure is said in a sentence each.</extracomment>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>{count} of {all} could not be undone:</source>
        <translation>{count}/{all} 个无法撤销：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Buyer</name>
    <message>
        <source>{buyer}, order {order}</source>
        <translation>{buyer}，订单 {order}</translation>
    </message>
</context>
<context>
    <name>Buying</name>
    <message>
        <source>Pay for the package</source>
        <translation>支付套餐</translation>
    </message>
    <message>
        <source>Open the payment page</source>
        <translation>打开付款页面</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>取消付款</translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>登记付款…</translation>
    </message>
    <message>
        <source>It costs {amount}.</source>
        <translation>价格 {amount}。</translation>
    </message>
    <message>
        <source>The hub has no payment provider for it: a payment can only be recorded by hand.</source>
        <translation>服务器没有可用于此套餐的支付服务商：只能手动登记付款。</translation>
    </message>
    <message>
        <source>The payment provider is asked to prepare the payment of {amount}.</source>
        <translation>正在请支付服务商准备 {amount} 的付款。</translation>
    </message>
    <message>
        <source>{amount} can be paid on the provider&apos;s page until {time}.</source>
        <translation>{time} 前可在支付服务商的页面支付 {amount}。</translation>
    </message>
    <message>
        <source>The payment of {amount} is being cancelled at the provider.</source>
        <translation>正在支付服务商处取消 {amount} 的付款。</translation>
    </message>
    <message>
        <source>The time to pay {amount} is over; it is being closed at the provider.</source>
        <translation>支付 {amount} 的时间已过，正在支付服务商处关闭。</translation>
    </message>
    <message>
        <source>The last payment was cancelled; no money has moved.</source>
        <translation>上次付款已取消，没有款项转出。</translation>
    </message>
    <message>
        <source>The last payment was not made in time; no money has moved.</source>
        <translation>上次付款超时，没有款项转出。</translation>
    </message>
    <message>
        <source>The payment provider refused the last payment; no money has moved.</source>
        <translation>支付服务商拒绝了上次付款，没有款项转出。</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>占线</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已拨打</translation>
    </message>
    <message>
        <source>How did the call go?</source>
        <extracomment>Calls shown below the button.</extracomment>
        <translation>通话结果如何？</translation>
    </message>
    <message>
        <source>No program on this computer dials. The number: {number}</source>
        <translation>这台电脑没有拨号程序。号码：{number}</translation>
    </message>
    <message>
        <source>Dialling {number}</source>
        <translation>正在拨打 {number}</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>通话结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was agreed on</source>
        <translation>约定了什么</translation>
    </message>
    <message>
        <source>Do not log</source>
        <translation>不记录</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>打电话</translation>
    </message>
    <message>
        <source>The hub notes who looked at the number; your phone program dials.</source>
        <translation>服务器会记录谁查看了号码；由您的电话软件拨打。</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Application for order {number}: {what}</source>
        <translation>订单 {number} 的申请：{what}</translation>
    </message>
    <message>
        <source>Refund page of order {number}</source>
        <translation>订单 {number} 的退款页面</translation>
    </message>
    <message>
        <source>Track order {number}</source>
        <translation>查看订单 {number} 的物流</translation>
    </message>
    <message>
        <source>After-sales page of order {number}</source>
        <translation>订单 {number} 的售后页面</translation>
    </message>
    <message>
        <source>Please pay order {number}</source>
        <translation>请支付订单 {number}</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>库存 {count}</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>有货</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>已售罄</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>paid, to be shipped</source>
        <translation>已付款，待发货</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>signed for</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>approved, the money is on its way</source>
        <translation>已同意，退款中</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>券码 {code}</translation>
    </message>
    <message>
        <source>refund only</source>
        <translation>仅退款</translation>
    </message>
    <message>
        <source>return and refund</source>
        <translation>退货退款</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>商品破损</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>发错商品</translation>
    </message>
    <message>
        <source>not as described</source>
        <translation>与描述不符</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>到货太晚</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation>不想要了</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Changing messages</source>
        <translation>修改与撤回消息</translation>
    </message>
</context>
<context>
    <name>ChangeLimitSection</name>
    <message>
        <source>Messages can be edited and recalled for (seconds)</source>
        <translation>消息可编辑和撤回的时限（秒）</translation>
    </message>
    <message>
        <source>0: never. What was said before stays visible to supervisors.</source>
        <translation>0：不允许。主管仍可查看原来的内容。</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Web</source>
        <extracomment>Marketplaces spell their own names; they are the same in every language. Where buyers can write from, by the codes that conversations have.</extracomment>
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
    <name>Chart</name>
    <message>
        <source>Left and Right read the values.</source>
        <translation>按左右方向键读取数值。</translation>
    </message>
    <message>
        <source>Nothing in this time.</source>
        <translation>此时段暂无数据。</translation>
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
        <source>waiting, goes by itself</source>
        <translation>等待中，稍后自动发出</translation>
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
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>This message was recalled.</source>
        <translation>此消息已撤回。</translation>
    </message>
    <message>
        <source>{name} whispers to {colleague}:</source>
        <translation>{name} 对 {colleague} 的悄悄话：</translation>
    </message>
    <message>
        <source>You whisper to {colleague}:</source>
        <translation>我对 {colleague} 的悄悄话：</translation>
    </message>
    <message>
        <source>Your note:</source>
        <translation>我的备注：</translation>
    </message>
    <message>
        <source>Note from {name}:</source>
        <translation>{name} 的备注：</translation>
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
        <source>video {name}</source>
        <translation>视频 {name}</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>文件 {name}</translation>
    </message>
    <message>
        <source>{words}, in answer to {name}: {quote}</source>
        <translation>{words}，回复 {name}：{quote}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>[图片]</translation>
    </message>
    <message>
        <source>[Message]</source>
        <translation>[消息]</translation>
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
        <extracomment>Pixels of the name and its tags for which buttons give up their words.</extracomment>
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
        <source>Blocked</source>
        <translation>已拉黑</translation>
    </message>
    <message>
        <source>Suspected spam</source>
        <translation>疑似垃圾消息</translation>
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
        <source>Kept here; the hub decides once connected.</source>
        <translation>已保存在本机；连接后由服务器决定。</translation>
    </message>
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
        <source>Play video</source>
        <translation>播放视频</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>用其他程序打开…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Show what this answers</source>
        <translation>查看被回复的消息</translation>
    </message>
    <message>
        <source>Show former versions</source>
        <translation>显示以前的版本</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Answer this message</source>
        <translation>回复此消息</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>ColleaguePopup</name>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
</context>
<context>
    <name>Collision</name>
    <message>
        <source>{name} is answering</source>
        <extracomment>Pixels of a face, of the part of it that the next one hides, and of the mark of who answers.</extracomment>
        <translation>{name} 正在回复</translation>
    </message>
    <message>
        <source>{name} is looking</source>
        <translation>{name} 正在查看</translation>
    </message>
    <message>
        <source>{name} has answered while you were writing: “{text}”</source>
        <translation>您输入时 {name} 已回复：“{text}”</translation>
    </message>
    <message>
        <source>{name} has answered while you were writing.</source>
        <translation>您输入时 {name} 已回复。</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>sorted, highest first</source>
        <extracomment>The sparkline of the day, which is no column to sort by. It begins at the left, next to a column that ends at the right. What goes first where it gets narrow.</extracomment>
        <translation>已排序，从高到低</translation>
    </message>
    <message>
        <source>sorted, lowest first</source>
        <translation>已排序，从低到高</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Say what the columns of {file} are.</source>
        <translation>请说明 {file} 中各列的含义。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Two columns are both “{name}”.</source>
        <translation>有两列都是“{name}”。</translation>
    </message>
    <message>
        <source>Still needed: {names}</source>
        <translation>还需要：{names}</translation>
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
        <source>Attach</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attach pictures, videos and files</source>
        <translation>添加图片、视频和文件</translation>
    </message>
    <message>
        <source>Write a note that only colleagues see</source>
        <translation>写一条只有同事能看到的备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>You are editing a message: nothing was sent yet.</source>
        <translation>您正在编辑一条消息：尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Message to the buyer</source>
        <translation>发给买家的消息</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>给同事的备注</translation>
    </message>
    <message>
        <source>Write to the buyer…</source>
        <translation>输入消息…</translation>
    </message>
    <message>
        <source>Note for colleagues; the buyer never sees it…</source>
        <translation>给同事的备注，买家永远看不到…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
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
    <message>
        <source>Offline copy · {count}</source>
        <translation>离线副本 · {count}</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>All contacts</source>
        <translation>全部客资</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>显示电话号码</translation>
    </message>
    <message>
        <source>The hub notes who looked, when and what for.</source>
        <translation>服务器会记录谁在何时因何查看。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Approve this one</source>
        <translation>批准此条</translation>
    </message>
    <message>
        <source>Approve all of this landing</source>
        <translation>批准此落地页的全部</translation>
    </message>
    <message>
        <source>Delete the duplicate…</source>
        <translation>删除重复客资…</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Landing and goods</source>
        <translation>落地页与商品</translation>
    </message>
    <message>
        <source>What the buyer wrote</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>Why it is there</source>
        <translation>分配原因</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Choose a contact to see why it is there.</source>
        <translation>选择一条客资，查看分配原因。</translation>
    </message>
    <message>
        <source>What the number is needed for</source>
        <translation>需要号码的用途</translation>
    </message>
    <message numerus="yes">
        <source>%n more number(s) today</source>
        <translation>
            <numerusform>今天还可查看 %n 个号码</numerusform>
        </translation>
    </message>
    <message>
        <source>Task: {task}</source>
        <translation>任务：{task}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>由 {name} 批准</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
</context>
<context>
    <name>ContactHeads</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Phone and way</source>
        <translation>号码与来路</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>落地页</translation>
    </message>
    <message>
        <source>With</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <extracomment>Asks the hub for the table of a filter and writes it to a file: head, words, then what went wrong or None. Into a file: the filter, what it is for in a code and in words, the words of the table, and who hears how it went. Pixels that table and contact need side by side.</extracomment>
        <translation>客资</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>哪些客资</translation>
    </message>
    <message>
        <source>Search name, message, or a whole number</source>
        <translation>搜索姓名、留言或完整号码</translation>
    </message>
    <message>
        <source>Who receives…</source>
        <translation>谁在接收…</translation>
    </message>
    <message>
        <source>Recount revenue</source>
        <translation>重新计算收入</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Receive data</source>
        <translation>接收客资</translation>
    </message>
    <message>
        <source>While this is off, no new contact is shared with you.</source>
        <translation>关闭后不会再分配新客资给您。</translation>
    </message>
    <message>
        <source>Not current: as of {time}. What you change is kept and sent later; numbers are shown when connected.</source>
        <translation>非最新数据：截至 {time}。您的修改会保留并稍后发送；联网后才能显示号码。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Landing: {name}</source>
        <translation>落地页：{name}</translation>
    </message>
    <message>
        <source>Marketer: {name}</source>
        <translation>推广员：{name}</translation>
    </message>
    <message>
        <source>With: {name}</source>
        <translation>负责人：{name}</translation>
    </message>
    <message>
        <source>Approve ticked ({n})</source>
        <translation>批准所选（{n}）</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>服务器没有响应。</translation>
    </message>
    <message>
        <source>No contact is like that. Take another filter, or clear the search.</source>
        <translation>没有符合条件的客资。请更换筛选或清空搜索。</translation>
    </message>
    <message>
        <source>Nothing was shared with you yet. New contacts come with a sound while Receive data is on.</source>
        <translation>还没有分配给您的客资。开启“接收客资”后，新客资会有提示音。</translation>
    </message>
    <message>
        <source>No contacts yet. They come from the landings.</source>
        <translation>还没有客资。客资来自落地页。</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>显示电话号码</translation>
    </message>
    <message>
        <source>Only this landing</source>
        <translation>仅此落地页</translation>
    </message>
    <message>
        <source>Only this marketer</source>
        <translation>仅此推广员</translation>
    </message>
    <message>
        <source>Only this source</source>
        <translation>仅此来源</translation>
    </message>
    <message>
        <source>Only this colleague</source>
        <translation>仅此员工</translation>
    </message>
    <message>
        <source>Why colleagues have none…</source>
        <translation>为何有员工未分到…</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Delete the duplicate…</source>
        <translation>删除重复客资…</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>撤销删除</translation>
    </message>
    <message numerus="yes">
        <source>Recounted: %n contact(s) changed</source>
        <translation>
            <numerusform>已重新计算：%n 条客资有变化</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>已删除：{name}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>无法保存 {file}：{reason}</translation>
    </message>
</context>
<context>
    <name>Coupons</name>
    <message>
        <source>{value} % off</source>
        <translation>减 {value}%</translation>
    </message>
    <message>
        <source>{value} off</source>
        <translation>立减 {value}</translation>
    </message>
    <message>
        <source>free delivery</source>
        <translation>免运费</translation>
    </message>
    <message>
        <source>orders from {amount}</source>
        <translation>满 {amount} 可用</translation>
    </message>
    <message>
        <source>for certain products</source>
        <translation>限部分商品</translation>
    </message>
    <message>
        <source>for certain customers</source>
        <translation>限部分顾客</translation>
    </message>
    <message>
        <source>further conditions of the shop</source>
        <translation>店铺另有条件</translation>
    </message>
    <message>
        <source>until {day}, {time}</source>
        <translation>有效期至 {day} {time}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>switched off by the shop</source>
        <translation>已被店铺停用</translation>
    </message>
    <message>
        <source>Send a coupon</source>
        <translation>发送优惠券</translation>
    </message>
    <message>
        <source>Find by name, code or terms</source>
        <translation>按名称、券码或条件查找</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>To {buyer}: choose a coupon.</source>
        <translation>发给 {buyer}：请选择一张优惠券。</translation>
    </message>
    <message>
        <source>{code} goes to {buyer} as a card in the chat. It cannot be taken back.</source>
        <translation>{code} 将以卡片形式发给 {buyer}，发出后无法收回。</translation>
    </message>
    <message>
        <source>The coupons could not be read.</source>
        <translation>无法读取优惠券。</translation>
    </message>
    <message>
        <source>Asking the shop what can be given…</source>
        <translation>正在查询可发放的优惠券…</translation>
    </message>
    <message>
        <source>No coupon is like that. Type something else.</source>
        <translation>没有符合的优惠券，请换个词。</translation>
    </message>
    <message>
        <source>There is no coupon now that {buyer} could be given.</source>
        <translation>目前没有可以发给 {buyer} 的优惠券。</translation>
    </message>
    <message>
        <source>{code} was sent to {buyer}.</source>
        <translation>{code} 已发给 {buyer}。</translation>
    </message>
    <message>
        <source>Given to this buyer already</source>
        <extracomment>So few left are worth a warning.</extracomment>
        <translation>已发给该买家</translation>
    </message>
    <message>
        <source>order {number}</source>
        <translation>订单 {number}</translation>
    </message>
    <message>
        <source>given by {name}, {time}</source>
        <translation>由 {name} 发放，{time}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限量</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>剩 {count} 张</translation>
    </message>
</context>
<context>
    <name>CouponsSection</name>
    <message>
        <source>New coupon…</source>
        <extracomment>Rows that are shown; a shop with more of them keeps them elsewhere.</extracomment>
        <translation>新建优惠券…</translation>
    </message>
    <message>
        <source>This shop&apos;s coupons are kept in the shop&apos;s system. Make and end them there; they show here.</source>
        <translation>本店的优惠券由店铺系统管理。请在店铺系统中创建和结束，这里仅供查看。</translation>
    </message>
    <message>
        <source>There is no coupon now. Make one, and agents can send it to buyers at once.</source>
        <translation>目前没有优惠券。创建后，客服可以立即发送给买家。</translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s) have ended and are not listed.</source>
        <translation>
            <numerusform>%n 张优惠券已结束，未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>End {code}…</source>
        <translation>结束 {code}…</translation>
    </message>
    <message>
        <source>used {count}</source>
        <translation>已使用 {count}</translation>
    </message>
    <message>
        <source>with buyers {count}</source>
        <translation>买家持有 {count}</translation>
    </message>
    <message>
        <source>left {count}</source>
        <translation>剩余 {count}</translation>
    </message>
    <message>
        <source>End this coupon?</source>
        <translation>要结束这张优惠券吗？</translation>
    </message>
    <message>
        <source>{code} can no longer be given, and buyers who have it can no longer use it. It cannot be begun again.</source>
        <translation>{code} 将不能再发放，已持有的买家也不能再使用，且无法恢复。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>All customers</source>
        <extracomment>Says to the profile whom it shows; None for nobody.</extracomment>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>打开聊天</translation>
    </message>
    <message>
        <source>Choose a customer to see them here. Space selects several.</source>
        <translation>选择客户后在此查看。按空格键可多选。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not at the hub yet</source>
        <translation>
            <numerusform>%n 处更改尚未到达服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分群</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>number hidden</source>
        <translation>号码已隐藏</translation>
    </message>
    <message>
        <source>The number is shown in the profile; every look is noted.</source>
        <translation>号码在档案中显示；每次查看都会记录。</translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>A status says so by word, icon and colour.</extracomment>
        <translation>会员</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>无账号</translation>
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
    <message>
        <source>No rank</source>
        <translation>无等级</translation>
    </message>
    <message>
        <source>Own channels</source>
        <translation>自有渠道</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>电商平台</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>其他来源</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>No potential</source>
        <translation>无意向</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>有意向</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>即将成交</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>未设置状态</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} 积分</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Label</source>
        <extracomment>Asks the hub for a table and writes it to a file; then what went wrong, or None. Pixels that table and customer need side by side.</extracomment>
        <translation>身份</translation>
    </message>
    <message>
        <source>Search a name, or a whole phone number</source>
        <translation>搜索姓名或完整电话号码</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not current: as of {time}. What was seen stays readable; what you change is kept and sent later.</source>
        <translation>非最新：截至 {time}。看过的内容仍可阅读；您的修改会保留并稍后发送。</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>服务器没有响应。</translation>
    </message>
    <message>
        <source>No customer is like that. Take another filter, or clear the search.</source>
        <translation>没有符合条件的客户。请更换筛选条件或清除搜索。</translation>
    </message>
    <message>
        <source>No customers yet. They come with orders and chats, or from a file: Settings, Import.</source>
        <translation>还没有客户。客户来自订单和会话，也可从文件导入：设置 → 导入。</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>打开聊天</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>打开资料</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>取消全选</translation>
    </message>
    <message>
        <source>The hub does not answer; try again when connected.</source>
        <translation>服务器没有响应；请在连接后重试。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), as filtered now.</source>
        <translation>
            <numerusform>%n 位客户，按当前筛选。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>导出客户</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>建档时间</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>已导出到 {file}</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>How many days</source>
        <extracomment>Asks the hub for the table and writes it to a file, then what went wrong or None.</extracomment>
        <translation>天数</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Figures by</source>
        <translation>数据维度</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>No contact came in this time.</source>
        <translation>这段时间没有客资。</translation>
    </message>
    <message>
        <source>Contacts that came in this time and that an admin let in, deleted duplicates among them.</source>
        <translation>这段时间到来且管理员已放行的客资，含已删除的重复项。</translation>
    </message>
    <message>
        <source>Of these, the ones that stand: without deleted duplicates.</source>
        <translation>其中有效的部分：不含已删除的重复项。</translation>
    </message>
    <message>
        <source>Approved contacts that are with a colleague.</source>
        <translation>已批准且有员工负责的客资。</translation>
    </message>
    <message>
        <source>Approved contacts whose buyer got what they bought.</source>
        <translation>已批准且买家已收到货的客资。</translation>
    </message>
    <message>
        <source>What delivered orders of these contacts brought, less what was given back.</source>
        <translation>这些客资的已送达订单收入，扣除退款。</translation>
    </message>
    <message>
        <source>Closed contacts divided by approved ones.</source>
        <translation>成交数除以批准数。</translation>
    </message>
    <message>
        <source>They wait for an admin and are in none of these figures.</source>
        <translation>它们在等待管理员，不计入任何数据。</translation>
    </message>
    <message>
        <source>Contacts by day</source>
        <translation>每日客资</translation>
    </message>
    <message>
        <source>Revenue by day</source>
        <translation>每日收入</translation>
    </message>
    <message>
        <source>Contacts by source</source>
        <translation>客资来源</translation>
    </message>
    <message>
        <source>On the day that the contact came in, whenever its buyer bought.</source>
        <translation>按客资到来的日期计，无论何时购买。</translation>
    </message>
    <message>
        <source>On the day that they came in.</source>
        <translation>按到来日期。</translation>
    </message>
    <message>
        <source>Where the landing&apos;s visitors came from.</source>
        <translation>落地页访客的来源。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>with a colleague</source>
        <translation>有人负责</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Not current: as of {time}.</source>
        <translation>非最新数据：截至 {time}。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>转化率</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Awaiting approval: {n}</source>
        <translation>等待批准：{n}</translation>
    </message>
    <message>
        <source>List: {figure}</source>
        <translation>列表：{figure}</translation>
    </message>
    <message>
        <source>Dashboard for this alone</source>
        <translation>仅查看此项数据</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Revenue in minor units</source>
        <translation>收入（最小货币单位）</translation>
    </message>
    <message>
        <source>Conversion in per cent</source>
        <translation>转化率（%）</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>无法保存 {file}：{reason}</translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation>要转到的日期</translation>
    </message>
    <message>
        <source>Nothing was written since then.</source>
        <translation>此后没有任何消息。</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>What is shown at once</source>
        <extracomment>As many agents need no more than their rows. The hour at which the charts of a day begin when nothing happened before it.</extracomment>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>咨询轮次</translation>
    </message>
    <message>
        <source>Times that a buyer began to wait for an answer.</source>
        <translation>买家开始等待回复的次数。</translation>
    </message>
    <message>
        <source>Reply rate</source>
        <translation>回复率</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等待</translation>
    </message>
    <message>
        <source>All waits that ended with an answer, divided by their number.</source>
        <translation>所有已回复的等待时长之和，除以其次数。</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最久等待</translation>
    </message>
    <message>
        <source>The longest wait that ended with an answer.</source>
        <translation>已回复的等待中时长最久的一次。</translation>
    </message>
    <message>
        <source>Waiting at once</source>
        <translation>同时等待</translation>
    </message>
    <message>
        <source>Most buyers who waited at the same moment.</source>
        <translation>同一时刻等待的最多买家数。</translation>
    </message>
    <message>
        <source>How long buyers waited</source>
        <translation>买家等待时长分布</translation>
    </message>
    <message>
        <source>Reply rate of each agent</source>
        <translation>各客服回复率</translation>
    </message>
    <message>
        <source>Turns and replies</source>
        <translation>咨询轮次与回复</translation>
    </message>
    <message>
        <source>Each turn by when it began: answered in time, late or not answered, or outside the reply rate.</source>
        <translation>每个咨询轮次按开始时间统计：未超时、超时或未回复、不计入回复率。</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>未超时</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>open or not counted</source>
        <translation>进行中或不计入</translation>
    </message>
    <message>
        <source>Answered turns by their wait, from the first unanswered message to the first answer of a person.</source>
        <translation>已回复的咨询轮次按等待时长统计，从首条未回复消息到首次人工回复。</translation>
    </message>
    <message>
        <source>Load: buyers waiting at once</source>
        <translation>负载：同时等待的买家</translation>
    </message>
    <message>
        <source>The most buyers who waited at the same moment, of each hour or day.</source>
        <translation>每小时或每天同一时刻等待的最多买家数。</translation>
    </message>
    <message>
        <source>Turns that the agent answered in time, of all counted turns that they answered. Empty: none.</source>
        <translation>该客服回复的计入轮次中，按时回复的比例。空白表示没有。</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>near the limit</source>
        <translation>接近限值</translation>
    </message>
    <message>
        <source>below {n}%</source>
        <translation>低于 {n}%</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Shown as of {time}.</source>
        <translation>数据截至 {time}。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>加载中…</translation>
    </message>
    <message>
        <source>{n} answered</source>
        <translation>已回复 {n}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>waiting at once</source>
        <translation>同时等待</translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation>超过 {time}</translation>
    </message>
    <message>
        <source>up to {time}</source>
        <translation>{time} 以内</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>answered turns</source>
        <translation>已回复的轮次</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>已离职人员</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline this chat</source>
        <translation>拒绝接手此会话</translation>
    </message>
    <message>
        <source>The chat with {buyer} goes back to {name}, who is told why.</source>
        <translation>与 {buyer} 的会话将退回给 {name}，并告知原因。</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>原因（可不填）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>Delete this duplicate?</source>
        <translation>删除这条重复客资？</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>落地页</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>推广员</translation>
    </message>
    <message>
        <source>Revenue now</source>
        <translation>当前收入</translation>
    </message>
    <message>
        <source>After</source>
        <translation>删除后</translation>
    </message>
    <message>
        <source>It is kept among the deleted ones and can be taken back at any time.</source>
        <translation>它会保留在“已删除”中，可随时恢复。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The next purchase of these goods counts for {landing}, as before.</source>
        <translation>下次购买此商品仍计入 {landing}。</translation>
    </message>
    <message>
        <source>The next purchase of these goods will count for {after}, no longer for {before}.</source>
        <translation>下次购买此商品将计入 {after}，不再计入 {before}。</translation>
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
    <name>Details</name>
    <message>
        <source>Show phone and e-mail</source>
        <extracomment>Rings somebody up whose profile this is; logging it is the caller&apos;s.</extracomment>
        <translation>显示电话和邮箱</translation>
    </message>
    <message>
        <source>The hub notes who looked, when and why.</source>
        <translation>服务器会记录查看人、时间和原因。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>拨打</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>咨询单</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Service booking</source>
        <translation>服务预约</translation>
    </message>
    <message>
        <source>Overdue · {count}</source>
        <translation>已超时 · {count}</translation>
    </message>
    <message>
        <source>Coming up · {count}</source>
        <translation>即将到期 · {count}</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>等待最久优先</translation>
    </message>
    <message>
        <source>soonest first</source>
        <translation>最早到期优先</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>已超时 {time}</translation>
    </message>
    <message>
        <source>due in {time}</source>
        <translation>{time} 后到期</translation>
    </message>
    <message>
        <source>Due {time}</source>
        <translation>{time} 到期</translation>
    </message>
    <message>
        <source>In 15 minutes ({time})</source>
        <translation>15 分钟后（{time}）</translation>
    </message>
    <message>
        <source>In an hour ({time})</source>
        <translation>1 小时后（{time}）</translation>
    </message>
    <message>
        <source>This evening ({time})</source>
        <translation>今晚（{time}）</translation>
    </message>
    <message>
        <source>Tomorrow ({time})</source>
        <translation>明天（{time}）</translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message numerus="yes">
        <source>%n of them are due and go within the next hours.</source>
        <translation>
            <numerusform>其中 %n 项已到期，将在几小时内删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 项待办</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is due next</source>
        <translation>查看接下来的待办</translation>
    </message>
    <message>
        <source>Time left for the next</source>
        <translation>距下一项的剩余时间</translation>
    </message>
</context>
<context>
    <name>DuePane</name>
    <message>
        <source>Back to the conversations</source>
        <translation>返回会话列表</translation>
    </message>
    <message>
        <source>What is due next</source>
        <translation>接下来的待办</translation>
    </message>
    <message>
        <source>Nothing is due. Buyers who wait and your reminders appear here.</source>
        <translation>暂无待办。等待回复的买家和您的提醒会显示在这里。</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>打开线索</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>打开咨询单</translation>
    </message>
    <message>
        <source>Tell the tracking number…</source>
        <translation>告知运单号…</translation>
    </message>
    <message>
        <source>Open the customer&apos;s bookings</source>
        <translation>打开客户的预约</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>稍后提醒</translation>
    </message>
</context>
<context>
    <name>DueSection</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>暂无待办。</translation>
    </message>
    <message>
        <source>Due · {count} overdue</source>
        <translation>待办 · {count} 项已超时</translation>
    </message>
    <message>
        <source>Due · {count}</source>
        <translation>待办 · {count}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待办</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit the quick reply</source>
        <translation>编辑快捷回复</translation>
    </message>
    <message>
        <source>New quick reply</source>
        <translation>新建快捷回复</translation>
    </message>
    <message>
        <source>For the whole team</source>
        <translation>供整个团队使用</translation>
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
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Shortcut after /</source>
        <translation>/ 后的快捷码</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Put a variable into the text</source>
        <translation>在文本中插入变量</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The picture is on its way…</source>
        <translation>图片上传中…</translation>
    </message>
</context>
<context>
    <name>Embedding</name>
    <message>
        <source>Address of the page</source>
        <extracomment>The frame&apos;s usual height in pixels; the script tag needs none, as its form says how high it is.</extracomment>
        <translation>页面地址</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>On your own page: it stands where the tag stands, as high as the form</source>
        <translation>用于你自己的网页：显示在标签所在处，高度与表单一致</translation>
    </message>
    <message>
        <source>Copy the script tag</source>
        <translation>复制脚本标签</translation>
    </message>
    <message>
        <source>For pages that allow no scripts: a frame of fixed height</source>
        <translation>用于不允许脚本的网页：固定高度的框架</translation>
    </message>
    <message>
        <source>Copy the code to embed</source>
        <translation>复制嵌入代码</translation>
    </message>
    <message>
        <source>Forms stand on pages whose address the hub was started with (--origin).</source>
        <translation>表单只会显示在启动服务器时已登记地址的页面上（--origin）。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>搜索表情</translation>
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
        <source>Skin tone</source>
        <translation>肤色</translation>
    </message>
    <message>
        <source>no skin tone</source>
        <translation>默认肤色</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>medium-light</source>
        <translation>中浅色</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中等色</translation>
    </message>
    <message>
        <source>medium-dark</source>
        <translation>中深色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
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
    <name>EntryDialog</name>
    <message>
        <source>Enter a contact</source>
        <translation>录入留资</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>落地页</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>No landing takes contacts by hand. Its marketer can tick Manual entry.</source>
        <translation>没有落地页接受手动录入。负责的推广员可勾选“手动录入”。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter the contact</source>
        <translation>录入</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>以及更早的 %n 单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>For example: Lunar New Year mailing, list for the print shop</source>
        <translation>例如：春节群发、给印刷厂的名单</translation>
    </message>
    <message>
        <source>With phone numbers</source>
        <translation>包含电话号码</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>具体说明</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The hub notes who exported, when, what for, and whether with numbers.</source>
        <translation>服务器会记录导出人、时间、用途以及是否包含电话号码。</translation>
    </message>
    <message>
        <source>The hub notes who exported, when and what for. Numbers stay masked.</source>
        <translation>服务器会记录谁在何时为何导出。号码保持遮盖。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>A campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>A survey</source>
        <translation>问卷调查</translation>
    </message>
    <message>
        <source>Service and delivery</source>
        <translation>服务与配送</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>财务核算</translation>
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
    <name>FileDoor</name>
    <message>
        <source>Open this video?</source>
        <translation>打开此视频？</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>打开此文件？</translation>
    </message>
    <message>
        <source>It comes from the chat, and opens in another program of this computer. Open it only if you expected it: files can be made to deceive, and to harm an old program.</source>
        <translation>它来自聊天，将在本机的其他程序中打开。只有在您预期会收到它时才打开：文件可能是为欺骗而做的，也可能危害旧版程序。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>This file cannot be loaded now. Try again when the hub can be reached.</source>
        <translation>此文件暂时无法加载。连接到服务器后请重试。</translation>
    </message>
    <message>
        <source>No program of this computer opens this file. Save it instead.</source>
        <translation>本机没有能打开此文件的程序。请改为保存。</translation>
    </message>
    <message>
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>无法保存到该位置。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Save rules for files</source>
        <translation>保存文件规则</translation>
    </message>
    <message>
        <source>Saved: it holds from the next file on.</source>
        <translation>已保存：从下一个文件起生效。</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG, GIF, WebP)</source>
        <translation>图片（PNG、JPEG、GIF、WebP）</translation>
    </message>
    <message>
        <source>Videos (MP4, MOV, WebM)</source>
        <translation>视频（MP4、MOV、WebM）</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Word documents without macros</source>
        <translation>不含宏的 Word 文档</translation>
    </message>
    <message>
        <source>Excel sheets without macros</source>
        <translation>不含宏的 Excel 表格</translation>
    </message>
    <message>
        <source>Plain texts and CSV</source>
        <translation>纯文本和 CSV</translation>
    </message>
    <message>
        <source>ZIP archives: nobody looks at what is inside</source>
        <translation>ZIP 压缩包：无人检查其中内容</translation>
    </message>
    <message>
        <source>Largest picture (MB)</source>
        <translation>图片上限（MB）</translation>
    </message>
    <message>
        <source>Largest video (MB)</source>
        <translation>视频上限（MB）</translation>
    </message>
    <message>
        <source>Largest other file (MB)</source>
        <translation>其他文件上限（MB）</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Fill in the reply</source>
        <extracomment>Characters of one.</extracomment>
        <translation>填写回复</translation>
    </message>
    <message>
        <source>“{title}” needs this:</source>
        <translation>“{title}”需要填写：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter this list</source>
        <translation>筛选此列表</translation>
    </message>
    <message>
        <source>A colleague&apos;s</source>
        <translation>同事的</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>不限渠道</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>不限语言</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除全部筛选</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>移除此筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s) · clear</source>
        <translation>
            <numerusform>%n 项筛选 · 清除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Rank</source>
        <extracomment>Value and words of an entry; a value of None is a heading.</extracomment>
        <translation>等级</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Any rank</source>
        <translation>所有等级</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Anybody responsible</source>
        <translation>所有负责人</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>Landing</source>
        <extracomment>Id and name of each landing that this person may see. Pixels that a choice needs at least.</extracomment>
        <translation>落地页</translation>
    </message>
    <message>
        <source>All landings</source>
        <translation>全部落地页</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>来路</translation>
    </message>
    <message>
        <source>Any way</source>
        <translation>全部方式</translation>
    </message>
    <message>
        <source>With</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>With anybody</source>
        <translation>不限负责人</translation>
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
        <source>Go to a date</source>
        <translation>转到日期</translation>
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
    <name>Finding</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Go to the buyer who waits longest</source>
        <translation>转到等待最久的买家</translation>
    </message>
    <message>
        <source>Write about an order…</source>
        <translation>按订单联系买家…</translation>
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
        <source>Do not disturb: hear of buyers again</source>
        <translation>关闭免打扰：恢复买家提醒</translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>Who takes how much</source>
        <translation>接待上限与比例</translation>
    </message>
    <message>
        <source>Sharing out buyers</source>
        <translation>买家分流</translation>
    </message>
    <message>
        <source>Take this chat</source>
        <translation>接手此会话</translation>
    </message>
    <message>
        <source>Close this chat</source>
        <translation>关闭此会话</translation>
    </message>
    <message>
        <source>Open this chat again</source>
        <translation>重新打开此会话</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>在线状态</translation>
    </message>
    <message>
        <source>Presence: {state}</source>
        <translation>在线状态：{state}</translation>
    </message>
</context>
<context>
    <name>FormerDialog</name>
    <message>
        <source>Former versions</source>
        <translation>以前的版本</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The hub has no former version of this message.</source>
        <translation>服务器没有这条消息的以前版本。</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>现在：</translation>
    </message>
    <message>
        <source>Until {time}, changed by {name}:</source>
        <translation>截至 {time}，由 {name} 修改：</translation>
    </message>
    <message>
        <source>Until {time}:</source>
        <translation>截至 {time}：</translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message>
        <source>Description gaps</source>
        <extracomment>Writes the report to a file: head, then what went wrong or None.</extracomment>
        <translation>描述缺漏</translation>
    </message>
    <message>
        <source>Products with a description gap</source>
        <translation>描述有缺漏的商品</translation>
    </message>
    <message>
        <source>No product question is marked. Mark one where the description should have said it.</source>
        <translation>还没有标记任何商品提问。若描述本应说明，请标记该提问。</translation>
    </message>
    <message>
        <source>Enter or a click on a product shows its questions.</source>
        <translation>按 Enter 或点击商品可查看相关提问。</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>无法保存 {file}：{reason}</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Send this buyer a coupon</source>
        <translation>给该买家发优惠券</translation>
    </message>
    <message>
        <source>Send a coupon…</source>
        <translation>发送优惠券…</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Change group</source>
        <translation>修改分组</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加分组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Words in the message</source>
        <translation>消息包含的词</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>States of the newest order</source>
        <translation>最新订单的状态</translation>
    </message>
    <message>
        <source>Wait for this group while any of it is there</source>
        <translation>组内有人在岗时，只由该组接待</translation>
    </message>
    <message>
        <source>Words: with commas between. One of what a line holds is enough; an empty line does not matter.</source>
        <translation>词语之间用逗号隔开。每一行满足其中一项即可；空行不计。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Guarding</name>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>离线副本</translation>
    </message>
    <message>
        <source>Export or erase a person&apos;s data</source>
        <translation>导出或删除某人的信息</translation>
    </message>
    <message>
        <source>This buyer&apos;s data: export or erase</source>
        <translation>该买家的信息：导出或删除</translation>
    </message>
    <message>
        <source>Who looked at whose data</source>
        <translation>谁查看了谁的信息</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Hand this chat over</source>
        <translation>转接此会话</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>转接…</translation>
    </message>
    <message>
        <source>Hand this chat over…</source>
        <translation>转接此会话…</translation>
    </message>
    <message>
        <source>Accept this chat</source>
        <translation>接手此会话</translation>
    </message>
    <message>
        <source>Decline this chat…</source>
        <translation>拒绝接手此会话…</translation>
    </message>
    <message>
        <source>{buyer} was handed over to {name}.</source>
        <translation>已将 {buyer} 转接给 {name}。</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>无账号</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 积分</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the ledger of points</source>
        <translation>查看积分明细</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not at the hub yet</source>
        <translation>
            <numerusform>%n 处更改尚未到达服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>Not current: as of {time}.</source>
        <translation>非最新数据：截至 {time}。</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Label and rank</source>
        <translation>身份与等级</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>商品页</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
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
    <message>
        <source>The sound device {name} is gone: sounds are played on the system&apos;s own.</source>
        <translation>音频设备 {name} 已断开，提示音改由系统默认设备播放。</translation>
    </message>
</context>
<context>
    <name>HeatStrip</name>
    <message>
        <source>Nothing in this time.</source>
        <extracomment>Rows that are always in sight. How strongly a tone colours its cell: what is well stays calm, what is not stands out.</extracomment>
        <translation>此时段暂无数据。</translation>
    </message>
</context>
<context>
    <name>HelpLinks</name>
    <message>
        <source>Send a help link</source>
        <translation>发送自助链接</translation>
    </message>
    <message>
        <source>To {buyer}: a card that opens their own page of one order.</source>
        <translation>发给 {buyer}：一张可打开其订单页面的卡片。</translation>
    </message>
    <message>
        <source>{buyer} has no order that is paid or on its way.</source>
        <translation>{buyer} 没有已付款或运输中的订单。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Reminder to pay</source>
        <translation>催付提醒</translation>
    </message>
    <message>
        <source>{page} of order {number}: sent to the chat.</source>
        <translation>订单 {number} 的{page}：已发送到会话。</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Ctrl+Enter sends · Enter new line</source>
        <translation>Ctrl+Enter 发送 · Enter 换行</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter new line</source>
        <translation>Enter 发送 · Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Only colleagues see this · @ calls one of them</source>
        <translation>仅同事可见 · 用 @ 提醒某人</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Delivery fee</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>导入留资</translation>
    </message>
    <message>
        <source>Lines that are wrong</source>
        <translation>有误的行</translation>
    </message>
    <message>
        <source>Every line needs all six. Choose the columns of your file:</source>
        <translation>每行都需要这六项。请选择文件中的对应列：</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Stopped. What was taken in until now stays; taking the same file in again adds the rest.</source>
        <translation>已停止。到目前为止已导入的内容会保留；再次导入同一文件会补上其余部分。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{file}: {new} new, {same} are here already, {wrong} wrong, of {lines} lines</source>
        <translation>{file}：新增 {new}，已有 {same}，有误 {wrong}，共 {lines} 行</translation>
    </message>
    <message>
        <source>Choose a column for each: the file is looked at when all six are known.</source>
        <translation>请为每项选择一列：六项齐全后才会检查文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are wrong and would be left out:</source>
        <translation>
            <numerusform>%n 行有误，将被跳过：</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the rest</source>
        <translation>导入其余</translation>
    </message>
    <message>
        <source>Taken in: {new} new contacts. {wrong} lines were left out.</source>
        <translation>已导入 {new} 条新留资，跳过 {wrong} 行。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The hub reads the file…</source>
        <translation>服务器正在读取文件…</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>第 {line} 行：{why}</translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Save an empty table…</source>
        <translation>保存空白表格…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>CSV or XLSX. A file is looked at as a whole first; nothing is taken in before you say so.</source>
        <translation>CSV 或 XLSX。先整体检查文件；在您确认之前不会导入任何内容。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Taken in: {new} new, {changed} changed</source>
        <translation>已导入：新增 {new}，更改 {changed}</translation>
    </message>
    <message>
        <source>left out as wrong: {count}</source>
        <translation>因错误而略过：{count}</translation>
    </message>
    <message>
        <source>The hub reads the file…</source>
        <translation>服务器正在读取文件…</translation>
    </message>
</context>
<context>
    <name>Initiative</name>
    <message>
        <source>Write about an order</source>
        <translation>按订单联系买家</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Suspected spam · {count}</source>
        <extracomment>Colour and icon change together: colour is never the only sign (CHAT-4). Pixels: the height of one of the two lines, and of the receipt&apos;s ticks. Why a conversation is whose it is; told by whoever knows routing. Which colleague is answering it just now; told by whoever knows.</extracomment>
        <translation>疑似垃圾消息 · {count}</translation>
    </message>
    <message>
        <source>Blocked buyers · {count}</source>
        <translation>已拉黑的买家 · {count}</translation>
    </message>
    <message>
        <source>Waiting for a reply · {count}</source>
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
        <source>Closed ·</source>
        <translation>已关闭 ·</translation>
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
        <source>[Video]</source>
        <translation>[视频]</translation>
    </message>
    <message>
        <source>[File]</source>
        <translation>[文件]</translation>
    </message>
    <message>
        <source>[Recalled]</source>
        <translation>[已撤回]</translation>
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
    <message>
        <source>A colleague&apos;s</source>
        <translation>同事的</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>无人接待</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>所有人的</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>有草稿</translation>
    </message>
    <message>
        <source>your chat</source>
        <extracomment>Pixels: the mark, the ring around it that sets it off, and what it holds.</extracomment>
        <translation>我的会话</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>{name}&apos;s chat</source>
        <translation>{name} 的会话</translation>
    </message>
    <message>
        <source>Waiting since {time} ({wait})</source>
        <translation>自 {time} 起等待（{wait}）</translation>
    </message>
    <message>
        <source>Closed until the buyer writes again</source>
        <translation>已关闭，买家再次发消息时打开</translation>
    </message>
    <message>
        <source>In the queue since {time}</source>
        <translation>自 {time} 起排队</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}：{why}</translation>
    </message>
</context>
<context>
    <name>IntakeDesk</name>
    <message>
        <source>Intake</source>
        <comment>rail</comment>
        <translation>获客</translation>
    </message>
    <message>
        <source>Intake: landings and contacts</source>
        <translation>获客：落地页与留资</translation>
    </message>
</context>
<context>
    <name>IntakeModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>How conversations look until the hub has answered a command of ours; a change that makes it true ends it.</extracomment>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Intake</source>
        <translation>获客</translation>
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
        <source>Spam</source>
        <translation>疑似垃圾</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已拉黑</translation>
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
        <source>No suspected spam. What is caught here makes no sound.</source>
        <translation>暂无疑似垃圾消息。被拦截的消息不会发出提示音。</translation>
    </message>
    <message>
        <source>Nobody is blocked. What a blocked buyer writes is kept unseen until you unblock them.</source>
        <translation>没有被拉黑的买家。被拉黑的买家发来的消息会被保留，解除拉黑后才显示。</translation>
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
    <name>Junk</name>
    <message>
        <source>Spam</source>
        <translation>垃圾消息</translation>
    </message>
    <message>
        <source>Spam: move this chat there</source>
        <translation>垃圾消息：移至疑似垃圾消息</translation>
    </message>
    <message>
        <source>Not spam: take this chat out</source>
        <translation>非垃圾消息：移出疑似垃圾消息</translation>
    </message>
    <message>
        <source>Undo the last spam mark</source>
        <translation>撤销上次的垃圾消息标记</translation>
    </message>
</context>
<context>
    <name>LandingCounts</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 条留资</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awaiting approval</source>
        <translation>
            <numerusform>%n 条待审核</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Landings</name>
    <message>
        <source>For the buyer of the open chat: {name}</source>
        <translation>当前会话的买家：{name}</translation>
    </message>
    <message>
        <source>Manual entry</source>
        <translation>手动录入</translation>
    </message>
    <message>
        <source>Not at the hub yet</source>
        <translation>尚未到达服务器</translation>
    </message>
    <message>
        <source>Changed {time} by {name}</source>
        <translation>{name} 于 {time} 修改</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Click to message</source>
        <translation>点击私信</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>KOL</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>经销商</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>落地页</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>表单字段</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Takes contacts</source>
        <translation>接收留资</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>落地页</translation>
    </message>
    <message>
        <source>The contact is entered.</source>
        <translation>已录入留资。</translation>
    </message>
    <message>
        <source>Kept here; sent when connected</source>
        <translation>已保存在本机；连接后发送</translation>
    </message>
    <message>
        <source>Enter this buyer as a contact</source>
        <translation>将此买家录入为留资</translation>
    </message>
    <message>
        <source>Enter a contact…</source>
        <translation>录入留资…</translation>
    </message>
    <message>
        <source>Enter an order…</source>
        <translation>录入订单…</translation>
    </message>
    <message>
        <source>Enter an order of this buyer…</source>
        <translation>录入此买家的订单…</translation>
    </message>
    <message>
        <source>Order {number} is placed: {total}</source>
        <translation>订单 {number} 已下单：{total}</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>LandingsTab</name>
    <message>
        <source>New landing</source>
        <translation>新建落地页</translation>
    </message>
    <message>
        <source>Enter a contact…</source>
        <translation>录入留资…</translation>
    </message>
    <message>
        <source>Enter an order…</source>
        <translation>录入订单…</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>落地页</translation>
    </message>
    <message>
        <source>Choose a landing to see all of it here.</source>
        <translation>选择一个落地页，在此查看全部内容。</translation>
    </message>
    <message>
        <source>Not current: as of {time}. What you change is kept and sent later.</source>
        <translation>非最新：截至 {time}。您的更改会保留并稍后发送。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Kept here; sent when connected</source>
        <translation>已保存在本机；连接后发送</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在查询服务器…</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>服务器没有响应。</translation>
    </message>
    <message>
        <source>No landings yet. A landing is a page that leaves its visitors&apos; numbers with you.</source>
        <translation>还没有落地页。访客可在落地页留下电话。</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>更改尚未保存</translation>
    </message>
    <message>
        <source>What you changed in this landing is lost when you leave it.</source>
        <translation>离开后，您对此落地页的更改将丢失。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存并离开</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>此内容刚被他人修改</translation>
    </message>
    <message>
        <source>{name}: a colleague changed “{field}” before your changes arrived. Theirs is at the hub.</source>
        <translation>{name}：在您的更改到达前，同事已修改“{field}”。服务器上是同事的版本。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>改为我的内容</translation>
    </message>
    <message>
        <source>Your changes are in the form again: look at them, then save.</source>
        <translation>您的更改已回到表单：请核对后保存。</translation>
    </message>
    <message>
        <source>Renew the API key</source>
        <translation>更换 API 密钥</translation>
    </message>
    <message>
        <source>The old key opens nothing from then on: whoever sends with it must get the new one.</source>
        <translation>之后旧密钥失效：使用它发送的一方需换用新密钥。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>撤销密钥</translation>
    </message>
    <message>
        <source>Programs that send contacts with this key are refused from then on.</source>
        <translation>之后使用此密钥发送留资的程序将被拒绝。</translation>
    </message>
    <message>
        <source>The API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>It is shown this once; the hub keeps no copy of it. Send it in the header Frontdesk-Key.</source>
        <translation>仅显示这一次，服务器不保留副本。请在请求头 Frontdesk-Key 中发送。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>复制并关闭</translation>
    </message>
</context>
<context>
    <name>LeadDetail</name>
    <message>
        <source>All leads</source>
        <translation>全部线索</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>显示电话号码</translation>
    </message>
    <message>
        <source>The hub notes who looked, when and what for.</source>
        <translation>中心会记录谁在何时、为何查看。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>记录一次通话</translation>
    </message>
    <message>
        <source>Set a reminder…</source>
        <translation>设置提醒…</translation>
    </message>
    <message>
        <source>Reminder done</source>
        <translation>提醒已完成</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>打开聊天</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>打开资料</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What the buyer wrote</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Choose a lead to see all of it here.</source>
        <translation>选择一条线索，在这里查看全部内容。</translation>
    </message>
    <message>
        <source>What the number is needed for</source>
        <translation>需要号码的用途</translation>
    </message>
    <message>
        <source>What exactly they need, how urgent… (Ctrl+Enter saves)</source>
        <translation>具体需求、紧急程度…（Ctrl+Enter 保存）</translation>
    </message>
    <message numerus="yes">
        <source>%n more number(s) today</source>
        <translation>
            <numerusform>今天还可查看 %n 个号码</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing but name and number.</source>
        <translation>只留了姓名和电话。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not at the hub yet</source>
        <translation>
            <numerusform>%n 处更改尚未到达服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>None set.</source>
        <translation>未设置。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次通话</numerusform>
        </translation>
    </message>
    <message>
        <source>last {time} by {name}</source>
        <translation>最近一次 {time}，{name}</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>number hidden</source>
        <translation>号码已隐藏</translation>
    </message>
    <message>
        <source>Every look at a number is noted.</source>
        <translation>每次查看号码都会被记录。</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>设置状态</translation>
    </message>
    <message>
        <source>Set a reminder</source>
        <translation>设置提醒</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>显示电话号码</translation>
    </message>
    <message>
        <source>Reminder {time}</source>
        <translation>提醒：{time}</translation>
    </message>
    <message>
        <source>Not contacted</source>
        <extracomment>A status says so by word, icon and colour.</extracomment>
        <translation>未联系</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>需再次联系</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>To call the buyer</source>
        <translation>致电买家</translation>
    </message>
    <message>
        <source>To place an order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>To check who it is</source>
        <translation>核实身份</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>rail</comment>
        <extracomment>Before a lead&apos;s id in the key of its notification, and before a reminder&apos;s.</extracomment>
        <translation>线索</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>New lead: {name}</source>
        <translation>新线索：{name}</translation>
    </message>
    <message>
        <source>Reminder: {name}</source>
        <translation>提醒：{name}</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>Which leads</source>
        <extracomment>Asks the hub for the table of a filter and writes it to a file: purpose and reason, head, words of the statuses, then what went wrong or None. Pixels that table and lead need side by side.</extracomment>
        <translation>哪些线索</translation>
    </message>
    <message>
        <source>Search name, listing, note, or a whole number</source>
        <translation>搜索姓名、商品页、备注或完整号码</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>All · {n}</source>
        <translation>全部 · {n}</translation>
    </message>
    <message>
        <source>New · {n}</source>
        <translation>新 · {n}</translation>
    </message>
    <message>
        <source>Not current: as of {time}. What you change is kept and sent later; numbers are shown when connected.</source>
        <translation>非最新：截至 {time}。您的更改会保留并稍后发送；号码仅在连接时显示。</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>服务器没有响应。</translation>
    </message>
    <message>
        <source>No lead is like that. Take another filter, or clear the search.</source>
        <translation>没有这样的线索。请换一个筛选条件，或清空搜索。</translation>
    </message>
    <message>
        <source>No leads yet. They come from “I want advice” on the pages of your listings.</source>
        <translation>还没有线索。它们来自商品页上的“我想咨询”。</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>显示电话号码</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Set a reminder…</source>
        <translation>设置提醒…</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>记录一次通话</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>打开聊天</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>打开资料</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>其间有人改动了此项</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>At the hub:</source>
        <translation>服务器上：</translation>
    </message>
    <message>
        <source>Yours:</source>
        <translation>您的：</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>换成我的</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s), as filtered now.</source>
        <translation>
            <numerusform>按当前筛选，共 %n 条线索。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>导出线索</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>商品页</translation>
    </message>
    <message>
        <source>What the buyer wrote</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>无法保存 {file}：{reason}</translation>
    </message>
</context>
<context>
    <name>LeftLine</name>
    <message>
        <source>Messages to this silent buyer: {left} of {limit} left, renewed when the buyer writes</source>
        <translation>买家未回复：还可发送 {left}/{limit} 条，买家发消息后重新计数</translation>
    </message>
    <message>
        <source>Messages to this silent buyer: up to {limit} until the buyer writes</source>
        <translation>买家未回复：在其发消息前最多可发送 {limit} 条</translation>
    </message>
    <message>
        <source>Has not written yet, no order of the last {order_days} days: wait until the buyer writes</source>
        <translation>买家从未发过消息，且近 {order_days} 天无订单：请等买家先发消息</translation>
    </message>
    <message>
        <source>Silent for over {days} days, no order of the last {order_days} days: wait until the buyer writes</source>
        <translation>买家超过 {days} 天未发消息，且近 {order_days} 天无订单：请等买家先发消息</translation>
    </message>
    <message>
        <source>Has not written yet: the hub decides whether a message may go</source>
        <translation>买家从未发过消息：能否发送由服务器决定</translation>
    </message>
    <message>
        <source>Silent for over {days} days: the hub decides whether a message may go</source>
        <translation>买家超过 {days} 天未发消息：能否发送由服务器决定</translation>
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
        <source>This link is written unlike the site that it leads to. Open it only if you know it.</source>
        <translation>此链接的写法与实际打开的网站不同。仅在您了解该网站时打开。</translation>
    </message>
    <message>
        <source>What stands before the @ is not the site: this link leads to {host}.</source>
        <translation>@ 前面的内容不是网站：此链接会打开 {host}。</translation>
    </message>
    <message>
        <source>This link leads to a number instead of a name: shops have names.</source>
        <translation>此链接指向数字地址而非域名：正规店铺都有域名。</translation>
    </message>
    <message>
        <source>This link leads to an unusual port of the site. Open it only if you know it.</source>
        <translation>此链接使用了该网站不常见的端口。仅在您了解该网站时打开。</translation>
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
    <message numerus="yes">
        <source>%n order(s) delivered</source>
        <translation>
            <numerusform>已送达 %n 单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Filter the list…</source>
        <extracomment>The choice of &quot;Assign to&quot; that gives a chat back.</extracomment>
        <translation>筛选列表…</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>标为垃圾消息</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as spam</source>
        <translation>
            <numerusform>%n 个已标为垃圾消息</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be marked as spam:</source>
        <translation>{count}/{all} 个无法标为垃圾消息：</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>非垃圾消息</translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of the spam folder</source>
        <translation>
            <numerusform>%n 个已移出疑似垃圾消息</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be taken out of the spam folder:</source>
        <translation>{count}/{all} 个无法移出疑似垃圾消息：</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>解除拉黑</translation>
    </message>
    <message numerus="yes">
        <source>%n unblocked</source>
        <translation>
            <numerusform>已解除拉黑 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be unblocked:</source>
        <translation>{all} 位中有 {count} 位无法解除拉黑：</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n 个已关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be closed:</source>
        <translation>{count}/{all} 个无法关闭：</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message numerus="yes">
        <source>%n opened again</source>
        <translation>
            <numerusform>%n 个已重新打开</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be opened again:</source>
        <translation>{count}/{all} 个无法重新打开：</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>加入收藏</translation>
    </message>
    <message numerus="yes">
        <source>%n added to favourites</source>
        <translation>
            <numerusform>%n 个已加入收藏</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be added to favourites:</source>
        <translation>{count}/{all} 个无法加入收藏：</translation>
    </message>
    <message>
        <source>Take out of favourites</source>
        <translation>取消收藏</translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of favourites</source>
        <translation>
            <numerusform>%n 个已取消收藏</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be taken out of favourites:</source>
        <translation>{count}/{all} 个无法取消收藏：</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>%n 个已标为已读</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be marked as read:</source>
        <translation>{count}/{all} 个无法标为已读：</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>分配给</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned</source>
        <translation>
            <numerusform>%n 个已分配</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be assigned:</source>
        <translation>{count}/{all} 个无法分配：</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>退回队列</translation>
    </message>
    <message>
        <source>Being read…</source>
        <extracomment>Pixels: the height of a row of two lines, and of a line. Before the place of a row whose entry is not here yet.</extracomment>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Today by hour</source>
        <translation>今日各时段</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Who is online or busy, of all who answer buyers.</source>
        <translation>所有接待买家的人员中，在线或忙碌的人数。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Open chats assigned to those who are here, of as many as they take at a time.</source>
        <translation>分配给在岗人员的未关闭会话数，以及其同时接待上限。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>Buyers without an answer. The line: most at once in each hour.</source>
        <translation>尚未得到回复的买家。折线：每小时同时等待的最多人数。</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最久等待</translation>
    </message>
    <message>
        <source>From the first unanswered message of a buyer until now, by the hub&apos;s clock.</source>
        <translation>从买家首条未回复消息到现在的时长，以服务器时间为准。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Chats that nobody has, since everybody here has as many as they take.</source>
        <translation>在岗人员均已满额，暂无人接待的会话。</translation>
    </message>
    <message>
        <source>Reply rate today</source>
        <translation>今日回复率</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>共 {n}</translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation>超过 {time}</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>暂无计入的轮次</translation>
    </message>
    <message>
        <source>Nobody is called that. Clear the field to see everybody.</source>
        <translation>没有匹配的名称。清除筛选即可显示所有人。</translation>
    </message>
    <message>
        <source>Nobody answers buyers yet. An admin adds colleagues in the settings.</source>
        <translation>还没有接待买家的人员。管理员可在设置中添加同事。</translation>
    </message>
</context>
<context>
    <name>Loads</name>
    <message>
        <source>{room} of {members} have room</source>
        <translation>{members} 人中 {room} 人有空位</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>takes no new buyers</source>
        <translation>不接新买家</translation>
    </message>
    <message>
        <source>{load} of {capacity} chats</source>
        <translation>{load}/{capacity} 个会话</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send a test e-mail</source>
        <translation>发送测试邮件</translation>
    </message>
    <message>
        <source>With the settings that were saved last.</source>
        <translation>使用最近保存的设置。</translation>
    </message>
    <message>
        <source>The mail server took the test e-mail.</source>
        <translation>邮件服务器已接收测试邮件。</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Language of the mails</source>
        <translation>邮件语言</translation>
    </message>
    <message>
        <source>Encrypted after a greeting (STARTTLS)</source>
        <translation>问候后加密（STARTTLS）</translation>
    </message>
    <message>
        <source>Encrypted from the start (TLS)</source>
        <translation>从一开始加密（TLS）</translation>
    </message>
    <message>
        <source>Not encrypted: only on a network of your own</source>
        <translation>不加密：仅限自己的网络</translation>
    </message>
    <message>
        <source>Tell new requests by e-mail</source>
        <translation>用邮件通知新咨询单</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>kept at the hub</source>
        <translation>已保存在服务器</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) wait to be sent</source>
        <translation>
            <numerusform>%n 封邮件等待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>last sent {time}</source>
        <translation>最近发送 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n were given up this week: read these requests here</source>
        <translation>
            <numerusform>本周有 %n 封已放弃发送：请在此处查看这些请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Last trouble: {reason}</source>
        <translation>最近一次问题：{reason}</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Select none</source>
        <extracomment>Customers whose refusal is said in a sentence each, and tags that a menu offers.</extracomment>
        <translation>取消全选</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>移除标签</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected customers</source>
        <translation>已选客户</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Another tag…</source>
        <translation>其他标签…</translation>
    </message>
    <message>
        <source>None of them has a tag</source>
        <translation>所选客户都没有标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>MarkUndo</name>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) changed</source>
        <translation>
            <numerusform>已修改 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be changed:</source>
        <translation>{all} 个中有 {count} 个未能修改：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
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
        <translation>客资</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>Marketers</source>
        <translation>推广员</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>落地页</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Click to message</source>
        <translation>点击发消息广告</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Opinion leader</source>
        <translation>达人（KOL）</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>经销商</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Files in chats</source>
        <translation>聊天中的文件</translation>
    </message>
</context>
<context>
    <name>MentionBanner</name>
    <message>
        <source>Go to the note</source>
        <translation>查看备注</translation>
    </message>
</context>
<context>
    <name>MentionPill</name>
    <message numerus="yes">
        <source>You are mentioned in %n note(s)</source>
        <extracomment>More than this nobody reads in a menu; the next come up when these are seen.</extracomment>
        <translation>
            <numerusform>有 %n 条备注提到了您</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>{name} mentions you about {buyer}: {text}</source>
        <translation>{name} 就 {buyer} 提到了您：{text}</translation>
    </message>
</context>
<context>
    <name>Misconduct</name>
    <message>
        <source>Insults or threats</source>
        <extracomment>Gives a colleague&apos;s name, &quot;&quot; for nobody known.</extracomment>
        <translation>辱骂或威胁</translation>
    </message>
    <message>
        <source>Harasses a colleague</source>
        <translation>骚扰员工</translation>
    </message>
    <message>
        <source>Attempted fraud</source>
        <translation>涉嫌欺诈</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>广告推销</translation>
    </message>
    <message>
        <source>Pranks and fake orders</source>
        <translation>恶作剧、虚假下单</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>由 {name} 拉黑</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>一位同事</translation>
    </message>
    <message>
        <source>{name} blocked this buyer on {time}: {reason}.</source>
        <translation>{name} 于 {time} 拉黑了该买家：{reason}。</translation>
    </message>
</context>
<context>
    <name>Moderating</name>
    <message>
        <source>The report was sent to your supervisors.</source>
        <translation>举报已提交给主管。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>拉黑…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>举报…</translation>
    </message>
    <message>
        <source>Block this buyer…</source>
        <translation>拉黑该买家…</translation>
    </message>
    <message>
        <source>Unblock this buyer</source>
        <translation>解除拉黑该买家</translation>
    </message>
    <message>
        <source>Show blocked buyers</source>
        <translation>查看已拉黑的买家</translation>
    </message>
    <message>
        <source>Undo the last block</source>
        <translation>撤销上一次拉黑</translation>
    </message>
    <message>
        <source>Report this buyer…</source>
        <translation>举报该买家…</translation>
    </message>
    <message>
        <source>Show the reports</source>
        <translation>查看举报</translation>
    </message>
</context>
<context>
    <name>Moderation</name>
    <message>
        <source>Reason</source>
        <extracomment>Blocks, or says why not.</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>给同事的备注</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>是什么情况？</translation>
    </message>
    <message>
        <source>Not necessary</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Messages of this chat</source>
        <extracomment>Left of a tick&apos;s words.</extracomment>
        <translation>本会话的消息</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>[图片]</translation>
    </message>
    <message>
        <source>[Message]</source>
        <translation>[消息]</translation>
    </message>
    <message>
        <source>Handled: buyer blocked</source>
        <translation>已处理：买家已拉黑</translation>
    </message>
    <message>
        <source>Handled: spoken with the buyer</source>
        <translation>已处理：已与买家沟通</translation>
    </message>
    <message>
        <source>Handled: nothing to do</source>
        <translation>已处理：无需处置</translation>
    </message>
    <message>
        <source>Block {name}?</source>
        <translation>拉黑 {name}？</translation>
    </message>
    <message>
        <source>The report is handled, and what {name} writes from now on is kept unseen. You can unblock at any time.</source>
        <translation>举报将标记为已处理，此后 {name} 发来的消息会被保留但不显示。随时可以解除拉黑。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>拉黑</translation>
    </message>
</context>
<context>
    <name>NewCouponDialog</name>
    <message>
        <source>New coupon</source>
        <translation>新建优惠券</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>券码</translation>
    </message>
    <message>
        <source>Name that buyers see</source>
        <translation>买家看到的名称</translation>
    </message>
    <message>
        <source>A part of the price, in per cent</source>
        <translation>按百分比</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>固定金额</translation>
    </message>
    <message>
        <source>It takes off</source>
        <translation>优惠方式</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>For orders from</source>
        <translation>订单满</translation>
    </message>
    <message>
        <source>Only so many</source>
        <translation>限量</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>发放数量</translation>
    </message>
    <message>
        <source>For each buyer</source>
        <translation>每位买家限领</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>设置结束时间</translation>
    </message>
    <message>
        <source>Day and time of its end</source>
        <translation>结束日期和时间</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>创建</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Write a note for colleagues</source>
        <extracomment>Messages back in which the place of a note is looked for, so many at a time.</extracomment>
        <translation>给同事写备注</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Remove this notice from all desks</source>
        <translation>从所有人的工作台移除此公告</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>至 {time}</translation>
    </message>
</context>
<context>
    <name>NoticesSection</name>
    <message>
        <source>Notices</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Post a notice</source>
        <translation>发布公告</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Frontdesk: alert</source>
        <translation>Frontdesk：提醒</translation>
    </message>
    <message>
        <source>{buyer} waits too long</source>
        <translation>{buyer} 等待回复已超时</translation>
    </message>
    <message>
        <source>{buyer} waits: almost overdue</source>
        <translation>{buyer} 等待回复即将超时</translation>
    </message>
    <message>
        <source>{buyer} was handed to you</source>
        <translation>{buyer} 已转接给您</translation>
    </message>
    <message>
        <source>{buyer} came back to you</source>
        <translation>{buyer} 已退回给您</translation>
    </message>
    <message>
        <source>You are mentioned: {buyer}</source>
        <translation>有人提到您：{buyer}</translation>
    </message>
    <message>
        <source>Reminder: {buyer}</source>
        <translation>提醒：{buyer}</translation>
    </message>
    <message>
        <source>{buyer}: a payment waits for a decision</source>
        <translation>{buyer}：有一笔款项等待决定</translation>
    </message>
    <message>
        <source>Open Frontdesk to read it.</source>
        <extracomment>The agent clicked the notification of this conversation. The agent clicked the notification of this alert, which is about no chat.</extracomment>
        <translation>请打开 Frontdesk 查看。</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Make this shop a Partner</source>
        <translation>将本店设为合作伙伴</translation>
    </message>
    <message>
        <source>Ask an admin of your shop.</source>
        <translation>请联系店铺管理员。</translation>
    </message>
    <message>
        <source>Partner in Electronics</source>
        <translation>电子产品合作伙伴</translation>
    </message>
    <message>
        <source>A partner works with all leads of its listings, without an end.</source>
        <translation>合作伙伴可处理其商品页的全部线索，没有期限。</translation>
    </message>
    <message>
        <source>Business package</source>
        <translation>商家套餐</translation>
    </message>
    <message>
        <source>A payment opens all leads of the shop for 30 days, to the second.</source>
        <translation>一次付款即可开放店铺的全部线索 30 天，精确到秒。</translation>
    </message>
    <message>
        <source>Leads come from “I want advice” on your listings. Either of these opens them to the shop:</source>
        <translation>线索来自商品页上的“我想咨询”。以下任一方式都可为店铺开放线索：</translation>
    </message>
    <message>
        <source>The package is open until {time}.</source>
        <translation>套餐有效至 {time}。</translation>
    </message>
    <message>
        <source>Paid before then, it goes on for another 30 days from that moment.</source>
        <translation>如在此之前付款，将从该时刻起再延续 30 天。</translation>
    </message>
    <message>
        <source>The package ended {time}. Your leads stay here to be read; either of these lets you work with them again:</source>
        <translation>套餐已于 {time} 到期。线索仍可在此查看；以下任一方式可让您继续处理：</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Accept</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Hand over again…</source>
        <translation>再次转接…</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>隐藏此提示</translation>
    </message>
    <message>
        <source>Handing over to {name}… it is yours until the hub says so.</source>
        <translation>正在转接给 {name}…… 在服务器确认之前仍归您。</translation>
    </message>
    <message>
        <source>It goes back in {time}.</source>
        <translation>{time} 后退回。</translation>
    </message>
    <message>
        <source>{name} hands this chat to you: “{note}”.</source>
        <translation>{name} 将此会话转接给您：“{note}”。</translation>
    </message>
    <message>
        <source>{name} hands this chat to you.</source>
        <translation>{name} 将此会话转接给您。</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>Enter an order</source>
        <translation>录入订单</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>收货地址</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>One more product</source>
        <translation>再加一件商品</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Remove this product</source>
        <translation>移除此商品</translation>
    </message>
    <message>
        <source>Orders can be entered only while connected.</source>
        <translation>仅在连接时可录入订单。</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Show what happened when</source>
        <extracomment>What a flag&apos;s colour is on screen; its name stands beside it. Lines of goods that are shown; the rest is counted. What another feature shows below an order; None for nothing.</extracomment>
        <translation>查看订单进程</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 件</translation>
    </message>
    <message>
        <source>Order {number} of {buyer} · {sum}</source>
        <extracomment>Carriers that a shop here uses most; any other may be typed.</extracomment>
        <translation>{buyer} 的订单 {number} · {sum}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change the price</source>
        <translation>修改价格</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>新总价</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>修改地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Street and house</source>
        <translation>街道门牌</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>国家（两位字母）</translation>
    </message>
    <message>
        <source>Save the address</source>
        <translation>保存地址</translation>
    </message>
    <message>
        <source>Ship the order</source>
        <translation>订单发货</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Remark for colleagues</source>
        <translation>给同事看的备注</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗标</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save the remark</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Approve the refund</source>
        <translation>同意退款</translation>
    </message>
    <message>
        <source>Refuse the refund</source>
        <translation>拒绝退款</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>待收货</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refund asked</source>
        <translation>申请退款</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Remind to pay</source>
        <translation>催付</translation>
    </message>
    <message>
        <source>Change price</source>
        <translation>改价</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation>物流链接</translation>
    </message>
    <message>
        <source>Refund link</source>
        <translation>退款链接</translation>
    </message>
    <message>
        <source>After-sales link</source>
        <translation>售后链接</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Pay or collect</source>
        <translation>打款或收款</translation>
    </message>
    <message>
        <source>Approve refund</source>
        <translation>同意退款</translation>
    </message>
    <message>
        <source>Refuse refund</source>
        <translation>拒绝退款</translation>
    </message>
    <message>
        <source>Write to the buyer</source>
        <translation>联系买家</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>已改价</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>已改地址</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>已申请退款</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Refund refused</source>
        <translation>已拒绝退款</translation>
    </message>
    <message>
        <source>Refund approved</source>
        <translation>已同意退款</translation>
    </message>
    <message>
        <source>The money could not be given back</source>
        <translation>退款未能完成</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>无旗标</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Refund only</source>
        <translation>仅退款</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>退货退款</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>approved, the money is on its way</source>
        <translation>已同意，退款中</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>商品破损</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>发错商品</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>与描述不符</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>到货太晚</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>不想要了</translation>
    </message>
    <message>
        <source>paid {paid} · given back {refunded}</source>
        <translation>已付 {paid} · 已退 {refunded}</translation>
    </message>
    <message>
        <source>paid {total}</source>
        <translation>已付 {total}</translation>
    </message>
</context>
<context>
    <name>OrdersTab</name>
    <message>
        <source>Which orders</source>
        <extracomment>Cards that are built at once, so that a click on a chat is answered in one frame; more as they come into sight.</extracomment>
        <translation>订单分类</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Not current: as of {time}.</source>
        <translation>非最新数据：截至 {time}。</translation>
    </message>
    <message>
        <source>Open a chat to see its buyer&apos;s orders.</source>
        <translation>打开会话即可查看买家的订单。</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在查询服务器…</translation>
    </message>
    <message>
        <source>This buyer is not known to be a customer yet.</source>
        <translation>此买家尚未关联客户资料。</translation>
    </message>
    <message>
        <source>No orders in this shop.</source>
        <translation>在本店没有订单。</translation>
    </message>
    <message>
        <source>No orders under this heading.</source>
        <translation>此分类下没有订单。</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>服务器无响应。</translation>
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
    <name>OwnFigures</name>
    <message>
        <source>My replies in time today {rate} ({of})</source>
        <translation>我的今日按时回复率 {rate}（{of}）</translation>
    </message>
    <message>
        <source>My replies in time today {rate}</source>
        <translation>我的今日按时回复率 {rate}</translation>
    </message>
    <message>
        <source>First reply today {time}</source>
        <translation>今日首次回复 {time}</translation>
    </message>
    <message>
        <source>Chats handled {n}</source>
        <translation>已接待会话 {n}</translation>
    </message>
</context>
<context>
    <name>OwnPolicyDialog</name>
    <message>
        <source>What if this had been the rule?</source>
        <translation>如果按此规则会怎样？</translation>
    </message>
    <message>
        <source>Only this list is worked out anew. The shop&apos;s own rule and what was recorded stay.</source>
        <translation>仅重新计算此列表。店铺规则和已有记录保持不变。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Take</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Make this chat yours</source>
        <translation>由我接待此会话</translation>
    </message>
    <message>
        <source>Why me?</source>
        <translation>为什么是我？</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>为什么是 {name}？</translation>
    </message>
    <message>
        <source>Give back to the queue</source>
        <translation>退回队列</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Close this chat</source>
        <translation>关闭此会话</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>没有其他人在岗</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <translation>自 {time} 起。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Until the buyer writes again</source>
        <translation>直到买家再次发消息</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Nobody has room for this buyer yet</source>
        <translation>目前无人有空接待此买家</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>无人接待</translation>
    </message>
    <message>
        <source>Whoever answers has it</source>
        <translation>谁回复就由谁接待</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Queue: {place}</source>
        <translation>排队：{place}</translation>
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
        <source>Up and Down choose · Enter opens · Esc closes</source>
        <translation>上下键选择 · Enter 打开 · Esc 关闭</translation>
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
    <name>Paying</name>
    <message>
        <source>Small payment</source>
        <translation>小额款项</translation>
    </message>
    <message>
        <source>Pay out to this buyer, or collect a difference, for one order</source>
        <translation>就某个订单向该买家打款或收取差价</translation>
    </message>
    <message>
        <source>Small payment: pay out or collect…</source>
        <translation>小额款项：打款或收款…</translation>
    </message>
    <message>
        <source>Decide on a payment that waits…</source>
        <translation>决定等待中的款项…</translation>
    </message>
    <message>
        <source>Small payments</source>
        <translation>小额款项</translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation>取消这笔款项？</translation>
    </message>
    <message>
        <source>{amount} for order {number} of {buyer}. If the buyer was faster, it stays paid.</source>
        <translation>{buyer} 的订单 {number}，{amount}。如果买家已先完成，则仍视为已付。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>取消款项</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Record a payment for the business package</source>
        <translation>登记商家套餐付款</translation>
    </message>
    <message>
        <source>The 30 days begin now, or at the end of those that are running. A receipt counts once; it is kept in the audit log.</source>
        <translation>30 天从现在开始，若当前周期尚未结束，则从其结束时开始。每张收据只计一次，并记入审计日志。</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>收据编号</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>金额（{currency}）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>Difference to pay for order {number}: {what}</source>
        <translation>订单 {number} 需补差价：{what}</translation>
    </message>
    <message>
        <source>Payout on order {number}: {what}</source>
        <translation>订单 {number} 打款：{what}</translation>
    </message>
    <message>
        <source>Collect from the buyer</source>
        <translation>向买家收款</translation>
    </message>
    <message>
        <source>Pay out to the buyer</source>
        <translation>向买家打款</translation>
    </message>
    <message>
        <source>flaw of the goods</source>
        <translation>商品瑕疵</translation>
    </message>
    <message>
        <source>delivery costs</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>came too late</source>
        <translation>送达延迟</translation>
    </message>
    <message>
        <source>lower price elsewhere</source>
        <translation>别处价格更低</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>表示歉意</translation>
    </message>
    <message>
        <source>price difference</source>
        <translation>差价</translation>
    </message>
    <message>
        <source>exchange for something dearer</source>
        <translation>换购更高价商品</translation>
    </message>
    <message>
        <source>extra service</source>
        <translation>额外服务</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>the buyer has to pay</source>
        <translation>待买家支付</translation>
    </message>
    <message>
        <source>the buyer can take it</source>
        <translation>待买家领取</translation>
    </message>
    <message>
        <source>waits for a supervisor</source>
        <translation>等待主管</translation>
    </message>
    <message>
        <source>the payment provider is asked</source>
        <translation>正在请求支付平台</translation>
    </message>
    <message>
        <source>is being cancelled at the provider</source>
        <translation>正在支付平台取消</translation>
    </message>
    <message>
        <source>time is over, is being closed at the provider</source>
        <translation>已到期，正在支付平台关闭</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>Decide on a payment</source>
        <translation>决定一笔款项</translation>
    </message>
    <message>
        <source>Why (needed to refuse)</source>
        <translation>理由（拒绝时必填）</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Asked for by {name}, {time}</source>
        <translation>{name} 申请，{time}</translation>
    </message>
    <message>
        <source>Small payment</source>
        <translation>小额款项</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{buyer} has no order that money can be paid out or collected for.</source>
        <translation>{buyer} 没有可打款或收款的订单。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>给同事的备注</translation>
    </message>
    <message>
        <source>Ask for the money</source>
        <translation>发起收款</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>打款</translation>
    </message>
    <message>
        <source>Order {number} of {buyer} · paid {paid} of {total}</source>
        <translation>{buyer} 的订单 {number} · 已付 {paid}，共 {total}</translation>
    </message>
    <message>
        <source>Asking what is left…</source>
        <translation>正在查询剩余额度…</translation>
    </message>
    <message>
        <source>What is left is not known just now.</source>
        <translation>暂时无法得知剩余额度。</translation>
    </message>
    <message>
        <source>At most {most} now.</source>
        <translation>目前最多 {most}。</translation>
    </message>
    <message>
        <source>Payouts on this order: {used} of {limit}.</source>
        <translation>此订单打款次数：{used}/{limit}。</translation>
    </message>
    <message>
        <source>This month the shop has {left} of {cap} left for payouts.</source>
        <translation>本月店铺打款额度剩余 {left}，共 {cap}。</translation>
    </message>
    <message>
        <source>Above {amount} a supervisor decides first.</source>
        <translation>超过 {amount} 须先由主管决定。</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>决定…</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>取消款项</translation>
    </message>
    <message>
        <source>Collection {amount}</source>
        <translation>收款 {amount}</translation>
    </message>
    <message>
        <source>Payout {amount}</source>
        <translation>打款 {amount}</translation>
    </message>
    <message>
        <source>Order {number}: a supervisor decides first; the buyer hears nothing yet.</source>
        <translation>订单 {number}：先由主管决定，买家暂不知情。</translation>
    </message>
    <message>
        <source>Order {number}: the provider is asked; the buyer gets a card then.</source>
        <translation>订单 {number}：正在请求支付平台，之后买家会收到卡片。</translation>
    </message>
    <message>
        <source>Order {number}: the buyer has a card in the chat now.</source>
        <translation>订单 {number}：买家已在聊天中收到卡片。</translation>
    </message>
    <message>
        <source>Payment on order {number}: {state}.</source>
        <translation>订单 {number} 的款项：{state}。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Customers and points</source>
        <extracomment>The part of a profile that lists service bookings.</extracomment>
        <translation>客户与积分</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>No presence</source>
        <translation>未设状态</translation>
    </message>
    <message>
        <source>Change the share of {name}</source>
        <translation>修改 {name} 的分配比例</translation>
    </message>
    <message>
        <source>Set the presence of {name}</source>
        <translation>设置 {name} 的在线状态</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) at a time</source>
        <translation>
            <numerusform>同时接待 %n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>share {percent} %</source>
        <translation>比例 {percent}%</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message numerus="yes">
        <source>%n order(s) under way would lose the address.</source>
        <translation>
            <numerusform>%n 个进行中的订单将失去地址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small payment(s) must end before anything can be erased.</source>
        <translation>
            <numerusform>%n 笔小额打款须先结束才能删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased. %n row(s) went or were emptied.</source>
        <translation>
            <numerusform>已删除，清除或清空了 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureTray</name>
    <message>
        <source>Attach pictures, videos and files</source>
        <translation>添加图片、视频和文件</translation>
    </message>
    <message>
        <source>What may be sent</source>
        <translation>可发送的文件</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>待发送的文件</translation>
    </message>
    <message>
        <source>The text goes along as the caption of the first file.</source>
        <translation>文字将作为第一个文件的说明一同发送。</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s); all is sent when they are read.</source>
        <translation>
            <numerusform>正在读取 %n 个文件；读取完成后一并发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>正在读取 %n 个文件…</numerusform>
        </translation>
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
        <source>Previous picture (Page Up)</source>
        <extracomment>A picture and the local path of one that is still on its way, &quot;&quot; otherwise. Decoded no larger than this: a picture of forty megapixels would take 160 MB of memory.</extracomment>
        <translation>上一张（Page Up）</translation>
    </message>
    <message>
        <source>Next picture (Page Down)</source>
        <translation>下一张（Page Down）</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>适应窗口（0）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
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
    <name>PolicyForm</name>
    <message>
        <source>Our own rule</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>Answers: {kind}</source>
        <translation>算作回复：{kind}</translation>
    </message>
    <message>
        <source>Not counted: {what}</source>
        <translation>不计入：{what}</translation>
    </message>
    <message>
        <source>Dates such as 2026-12-25, up to {n}</source>
        <translation>日期如 2026-12-25，最多 {n} 个</translation>
    </message>
    <message>
        <source>The shop&apos;s: {zone}</source>
        <translation>店铺时区：{zone}</translation>
    </message>
</context>
<context>
    <name>PolicySection</name>
    <message>
        <source>Save for the whole shop</source>
        <translation>为全店保存</translation>
    </message>
    <message>
        <source>Saved. It holds for turns that begin from now on.</source>
        <translation>已保存。对此后开始的咨询轮次生效。</translation>
    </message>
</context>
<context>
    <name>PostNoticeDialog</name>
    <message>
        <source>Post a notice</source>
        <translation>发布公告</translation>
    </message>
    <message>
        <source>Everybody who answers in this shop will see it.</source>
        <translation>本店所有接待买家的人员都会看到。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>What should everybody know?</source>
        <translation>需要告知大家什么？</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <comment>rail</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Products, customers and orders from files</source>
        <translation>从文件导入商品、客户和订单</translation>
    </message>
</context>
<context>
    <name>PresencePill</name>
    <message>
        <source>Go offline?</source>
        <translation>转为离线？</translation>
    </message>
    <message numerus="yes">
        <source>%n of your chats will be handed over to colleagues or wait in the queue.</source>
        <translation>
            <numerusform>您的 %n 个会话将转接给同事或进入排队。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Busy instead if you want to finish them first.</source>
        <translation>如想先处理完，请改选“忙碌”。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Be busy</source>
        <translation>设为忙碌</translation>
    </message>
    <message>
        <source>Hand over and go offline</source>
        <translation>转接并离线</translation>
    </message>
    <message>
        <source>There is no connection. Colleagues see you as away after a while, later as offline; you come back as you were.</source>
        <translation>当前没有连接。同事稍后会看到您为离开，之后为离线；恢复连接后回到原来的状态。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Come online to get buyers assigned to you.</source>
        <translation>上线后即可分配到买家。</translation>
    </message>
    <message>
        <source>No presence</source>
        <translation>未设状态</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The form takes nothing while Takes contacts is off.</source>
        <translation>关闭“接收留资”时，表单不接收任何内容。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Leave your number</source>
        <translation>留下您的电话</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Who looked at whose data</source>
        <translation>谁查看了谁的信息</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Whose data: a name</source>
        <translation>谁的信息：输入姓名</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>谁的信息</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Nobody looked at anything like this.</source>
        <translation>没有这样的查看记录。</translation>
    </message>
    <message>
        <source>What goes next</source>
        <translation>即将删除</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>删除日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nothing goes by itself: set days in the settings first.</source>
        <translation>没有会自动删除的内容：请先在设置中填写天数。</translation>
    </message>
    <message>
        <source>One person&apos;s data</source>
        <extracomment>Writes a file away from the GUI thread, then calls back on it: None, or what went wrong.</extracomment>
        <translation>某人的信息</translation>
    </message>
    <message>
        <source>Name, or the end of a phone number</source>
        <translation>姓名或电话尾号</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Type the name to erase</source>
        <translation>输入姓名以删除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Number ends in</source>
        <translation>电话尾号</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>最早记录</translation>
    </message>
    <message>
        <source>{name}: the hub keeps</source>
        <translation>{name}：服务器保存了</translation>
    </message>
    <message>
        <source>Found with it, under other names: {names}</source>
        <translation>一并找到的其他名字：{names}</translation>
    </message>
    <message>
        <source>The shop&apos;s own system keeps orders with addresses and its history: erase those there.</source>
        <translation>店铺自己的系统仍保留带地址的订单及其历史记录：请在那里删除。</translation>
    </message>
    <message>
        <source>Erasing reaches every computer of the shop and cannot be undone, by nobody.</source>
        <translation>删除会影响店铺的所有电脑，任何人都无法恢复。</translation>
    </message>
    <message>
        <source>The hub knows nobody like this.</source>
        <translation>服务器中没有这样的人。</translation>
    </message>
    <message>
        <source>Type a name or the end of a number.</source>
        <translation>请输入姓名或电话尾号。</translation>
    </message>
    <message>
        <source>The shop&apos;s own system kept its copy: erase it there.</source>
        <translation>店铺自己的系统保留了副本：请在那里删除。</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>无法保存 {file}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>What goes by itself (0: never)</source>
        <translation>自动删除（0：从不）</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>The widest choice in four languages.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Chats kept on each computer</source>
        <translation>每台电脑上保留的对话</translation>
    </message>
    <message>
        <source>Days until messages and silent chats go (0: never)</source>
        <translation>消息和无动静的对话保留的天数（0：一直保留）</translation>
    </message>
    <message>
        <source>Each computer keeps an encrypted copy of chats, messages and profiles, so that work goes on without a network.</source>
        <translation>每台电脑都保留一份加密的对话、消息和客户资料副本，以便断网时也能工作。</translation>
    </message>
    <message>
        <source>Here you set how much. What may not stay is overwritten on every computer once it connects, and is shown only while connected. What is looked up beyond that goes when the program ends. Drafts and unsent messages stay.</source>
        <translation>在此设置保留多少。不允许保留的内容会在每台电脑下次连接时被覆盖删除，仅在联网时显示。另外查阅的内容在程序退出时清除。草稿和未发送的消息会保留。</translation>
    </message>
    <message>
        <source>Saved. Each computer follows once it connects.</source>
        <translation>已保存。每台电脑连接后生效。</translation>
    </message>
    <message>
        <source>With less than everything the program fetches the list of chats anew at each start.</source>
        <translation>若不保留全部，程序每次启动时会重新获取对话列表。</translation>
    </message>
    <message>
        <source>Export or erase a person…</source>
        <translation>导出或删除某人…</translation>
    </message>
    <message>
        <source>Who looked at whose data…</source>
        <translation>谁查看了谁的信息…</translation>
    </message>
    <message>
        <source>What goes next…</source>
        <translation>即将删除…</translation>
    </message>
    <message>
        <source>Saved. It holds from the next look on.</source>
        <translation>已保存，从下次检查起生效。</translation>
    </message>
    <message>
        <source>Phone numbers, e-mails and address</source>
        <translation>电话、邮箱和地址</translation>
    </message>
    <message>
        <source>Name, birthday, company, tags and notes</source>
        <translation>姓名、生日、公司、标签和备注</translation>
    </message>
    <message>
        <source>Addresses and remarks of orders, words on payments</source>
        <translation>订单的地址和备注、打款说明</translation>
    </message>
    <message>
        <source>Messages, notes and reminders</source>
        <translation>消息、备注和提醒</translation>
    </message>
    <message>
        <source>Pictures, videos and documents</source>
        <translation>图片、视频和文档</translation>
    </message>
    <message>
        <source>Sign-ins and visited products</source>
        <translation>登录和浏览过的商品</translation>
    </message>
    <message>
        <source>To reach the buyer about an order.</source>
        <translation>用于就订单联系买家。</translation>
    </message>
    <message>
        <source>To know whom an order belongs to, and to address people rightly.</source>
        <translation>用于确认订单归属并正确称呼。</translation>
    </message>
    <message>
        <source>To deliver. Sums and goods stay without a name: the tax office asks for them.</source>
        <translation>用于配送。金额和商品会去名保留：税务要求。</translation>
    </message>
    <message>
        <source>To answer, and to settle what was agreed on.</source>
        <translation>用于回复和核对约定。</translation>
    </message>
    <message>
        <source>To see what a buyer means, such as damage.</source>
        <translation>用于了解买家的意思，例如破损。</translation>
    </message>
    <message>
        <source>To keep a buyer&apos;s chat open on their own device.</source>
        <translation>用于在买家自己的设备上保持会话。</translation>
    </message>
    <message>
        <source>Chats: days after the last message</source>
        <translation>会话：最后一条消息后的天数</translation>
    </message>
    <message>
        <source>Leads, contacts of landing pages, and requests</source>
        <translation>线索、落地页客资和咨询单</translation>
    </message>
    <message>
        <source>To ring up or answer who asked for it.</source>
        <translation>用于致电或回复提出需求的人。</translation>
    </message>
    <message>
        <source>Leads, contacts and requests: days after they came, or were called or answered last</source>
        <translation>线索、客资和咨询单：自提交、最后一次致电或回复起的天数</translation>
    </message>
    <message>
        <source>Profiles with all their chats: days after the last order or message</source>
        <translation>资料及其全部会话：最后一次下单或消息后的天数</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>客资</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>咨询单</translation>
    </message>
    <message>
        <source>The person asks for it</source>
        <translation>本人要求</translation>
    </message>
    <message>
        <source>An authority asks for it</source>
        <translation>主管机关要求</translation>
    </message>
    <message>
        <source>The shop has to</source>
        <translation>店铺的义务</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>打电话</translation>
    </message>
    <message>
        <source>To edit the profile</source>
        <translation>编辑资料</translation>
    </message>
    <message>
        <source>For a delivery</source>
        <translation>用于配送</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open ones, and those of the last 24 hours</source>
        <translation>进行中的，以及最近 24 小时的</translation>
    </message>
    <message>
        <source>One&apos;s own, and open ones that are nobody&apos;s</source>
        <translation>自己的，以及尚无人负责的进行中对话</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Keep mine as a new one</source>
        <translation>将我的另存为新回复</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>重新编辑</translation>
    </message>
    <message>
        <source>A reply could not be deleted: {why}</source>
        <translation>无法删除回复：{why}</translation>
    </message>
    <message>
        <source>“{title}” was not saved: {why}</source>
        <translation>“{title}”未保存：{why}</translation>
    </message>
    <message>
        <source>Somebody deleted “{title}” while you edited it.
Yours: {mine}</source>
        <translation>您编辑期间，“{title}”已被他人删除。
您的内容：{mine}</translation>
    </message>
    <message>
        <source>Somebody changed “{title}” while you edited it.
Theirs: {theirs}
Yours: {mine}</source>
        <translation>您编辑期间，“{title}”已被他人修改。
对方的内容：{theirs}
您的内容：{mine}</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>Send it to the buyer as a card</source>
        <translation>以卡片形式发给买家</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>库存 {count}</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>已售罄</translation>
    </message>
    <message>
        <source>looked at {time}</source>
        <translation>{time} 浏览过</translation>
    </message>
</context>
<context>
    <name>ProductsTab</name>
    <message>
        <source>Which products</source>
        <translation>商品分类</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Browsed</source>
        <translation>浏览过</translation>
    </message>
    <message>
        <source>Find a product by name or number</source>
        <translation>按名称或编号查找商品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Open a chat to see what its buyer looked at.</source>
        <translation>打开会话即可查看买家浏览过的商品。</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在查询服务器…</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or the product&apos;s number.</source>
        <translation>未找到结果。请减少字数，或输入商品编号。</translation>
    </message>
    <message>
        <source>This buyer has not looked at any product yet.</source>
        <translation>此买家尚未浏览任何商品。</translation>
    </message>
    <message>
        <source>The shop has no products yet.</source>
        <translation>店铺还没有商品。</translation>
    </message>
    <message>
        <source>The hub does not answer: prices may be old.</source>
        <translation>服务器无响应：价格可能不是最新的。</translation>
    </message>
    <message>
        <source>Sent: {name}</source>
        <translation>已发送：{name}</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Name</source>
        <extracomment>Fields in the order of the tab; a list of several values stands one a line. Fields of more than one line.</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Collaborator</source>
        <translation>合作推广人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>落地页</translation>
    </message>
    <message>
        <source>Contact form</source>
        <translation>联系表单</translation>
    </message>
    <message>
        <source>Excel file</source>
        <translation>Excel 文件</translation>
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
    <message>
        <source>Unpaid</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Refund only</source>
        <translation>仅退款</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>退货退款</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>For an invoice</source>
        <translation>用于开发票</translation>
    </message>
    <message>
        <source>For a delivery</source>
        <translation>用于配送</translation>
    </message>
    <message>
        <source>To check who it is</source>
        <translation>用于核实身份</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>No rank</source>
        <translation>无等级</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>No potential</source>
        <translation>无意向</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>有意向</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>即将成交</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>{day} · {years} years</source>
        <translation>{day} · {years} 岁</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>日/月/年</translation>
    </message>
    <message>
        <source>Add a debt…</source>
        <translation>添加欠款…</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>没有欠款。</translation>
    </message>
    <message>
        <source>Owed in all</source>
        <translation>欠款合计</translation>
    </message>
    <message>
        <source>Carry on…</source>
        <translation>转为挂账…</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>自 {day} 起逾期</translation>
    </message>
    <message>
        <source>to be paid on {day}</source>
        <translation>约定 {day} 付款</translation>
    </message>
    <message>
        <source>order carried on</source>
        <translation>订单挂账</translation>
    </message>
    <message>
        <source>Entered as {amount}; the order was paid meanwhile.</source>
        <translation>登记为 {amount}；订单其间已付款。</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>已付…</translation>
    </message>
    <message>
        <source>paid on {day}, noted by {name}</source>
        <translation>{day} 付清，{name} 登记</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>entered {day} by {name}</source>
        <translation>{name} 于 {day} 登记</translation>
    </message>
    <message>
        <source>Is it paid?</source>
        <translation>已经付清？</translation>
    </message>
    <message>
        <source>{buyer} has paid {amount}. The line stays, marked as settled by you.</source>
        <translation>{buyer} 已付 {amount}。该条记录会保留，并注明由您结清。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Amount, day, note.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>已付清</translation>
    </message>
    <message>
        <source>paid {paid} of {total}</source>
        <translation>已付 {paid}，共 {total}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>返回修改</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Update points</source>
        <translation>更新积分</translation>
    </message>
    <message>
        <source>Used: take off</source>
        <translation>使用：扣减</translation>
    </message>
    <message>
        <source>Given: put to it</source>
        <translation>赠送：增加</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Date of use</source>
        <translation>使用日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Balance: {points}</source>
        <translation>余额：{points}</translation>
    </message>
    <message>
        <source>Questions about points: {line}</source>
        <translation>积分咨询：{line}</translation>
    </message>
    <message>
        <source>{points} points off the balance of {buyer}, used on {day}: {before} → {after}.</source>
        <translation>扣减 {buyer} 的积分 {points}，使用日期 {day}：{before} → {after}。</translation>
    </message>
    <message>
        <source>{points} points to the balance of {buyer}, as of {day}: {before} → {after}.</source>
        <translation>为 {buyer} 增加积分 {points}，日期 {day}：{before} → {after}。</translation>
    </message>
    <message>
        <source>Carry on order {number}</source>
        <translation>订单 {number} 转为挂账</translation>
    </message>
    <message>
        <source>Add a debt</source>
        <translation>添加欠款</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>To be paid on</source>
        <translation>约定付款日</translation>
    </message>
    <message>
        <source>{buyer} owes {amount}, to be paid on {day}.</source>
        <translation>{buyer} 欠 {amount}，约定 {day} 付款。</translation>
    </message>
    <message>
        <source>Together with {names}</source>
        <translation>与 {names} 合计</translation>
    </message>
    <message>
        <source>Show the orders behind it</source>
        <translation>查看对应的订单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Orders delivered</source>
        <translation>已送达订单</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>累计消费</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>近 3 个月</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>平均订单金额</translation>
    </message>
    <message>
        <source>Orders that the buyer has received. All others do not count.</source>
        <translation>买家已签收的订单，其他订单不计入。</translation>
    </message>
    <message>
        <source>What these orders cost, less what was given back.</source>
        <translation>这些订单的金额，减去已退款。</translation>
    </message>
    <message>
        <source>Of the orders placed in this calendar month and the two before it.</source>
        <translation>本月及前两个自然月内下的订单。</translation>
    </message>
    <message>
        <source>{spent} spent ÷ {orders} orders, rounded down.</source>
        <translation>消费 {spent} ÷ {orders} 单，向下取整。</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>填写…</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>It is kept at the hub alone. The log says who changed it, never what it is.</source>
        <translation>仅保存在服务器上。日志只记录谁修改过，不记录号码。</translation>
    </message>
    <message>
        <source>Empty: forget it</source>
        <translation>留空：删除号码</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Linked profiles of this person</source>
        <translation>此人的关联资料</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>可能是同一人</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>邮箱相同</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Link these profiles?</source>
        <translation>关联这两份资料？</translation>
    </message>
    <message>
        <source>Unlink these profiles?</source>
        <translation>取消这两份资料的关联？</translation>
    </message>
    <message>
        <source>{one} and {other} are one person. Orders and figures show together; nothing is merged.</source>
        <translation>{one} 与 {other} 是同一人。订单和数据一起显示，不会合并。</translation>
    </message>
    <message>
        <source>{one} and {other} stand alone again. Nothing is lost.</source>
        <translation>{one} 与 {other} 恢复独立，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Update points…</source>
        <translation>更新积分…</translation>
    </message>
    <message>
        <source>No points were booked yet.</source>
        <translation>还没有积分记录。</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Starting balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>booked {day} by {name}</source>
        <translation>{name} 于 {day} 登记</translation>
    </message>
    <message>
        <source>Used on {day}</source>
        <translation>{day} 使用</translation>
    </message>
    <message>
        <source>Given on {day}</source>
        <translation>{day} 赠送</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Related orders</source>
        <translation>相关订单</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退换货</translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>Cards that are laid out together.</extracomment>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Older orders are not listed here.</source>
        <translation>更早的订单未在此列出。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 件</translation>
    </message>
    <message>
        <source>{total}, given back {refunded}</source>
        <translation>{total}，已退 {refunded}</translation>
    </message>
    <message>
        <source>{total}, paid {paid}</source>
        <translation>{total}，已付 {paid}</translation>
    </message>
</context>
<context>
    <name>ProfileTab</name>
    <message>
        <source>This buyer is not known to be a customer yet.</source>
        <translation>此买家尚未关联客户资料。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone, if known</source>
        <translation>电话（如已知）</translation>
    </message>
    <message>
        <source>Create a profile</source>
        <translation>创建客户资料</translation>
    </message>
    <message>
        <source>Open a chat to see who its buyer is.</source>
        <translation>打开会话即可查看买家资料。</translation>
    </message>
    <message>
        <source>The hub does not answer, and this profile is not on this computer.</source>
        <translation>服务器无响应，且此电脑上没有该资料。</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在查询服务器…</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>资料的各部分</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>其间已有他人修改</translation>
    </message>
    <message>
        <source>At the hub:</source>
        <translation>服务器上：</translation>
    </message>
    <message>
        <source>Yours:</source>
        <translation>您的：</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保留现有内容</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>改用我的内容</translation>
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
    <name>QuickReplies</name>
    <message>
        <source>Send it at once</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>Buyer&apos;s name</source>
        <extracomment>Language tags as replies and buyers have them, with each language&apos;s own name.</extracomment>
        <translation>买家姓名</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>used {count} ×</source>
        <translation>已用 {count} 次</translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <extracomment>Messages back in which the buyer&apos;s last words are looked for. Characters of a caption that is read as a person&apos;s name or a product&apos;s.</extracomment>
        <translation>请先打开会话。</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>快捷回复</translation>
    </message>
    <message>
        <source>A picture of “{title}” cannot be had now. Nothing was sent; try again when connected.</source>
        <translation>目前无法获取“{title}”的一张图片。未发送任何内容；请连接后重试。</translation>
    </message>
    <message>
        <source>A picture of “{title}” cannot be had now and was left out.</source>
        <translation>目前无法获取“{title}”的一张图片，已略去。</translation>
    </message>
</context>
<context>
    <name>QuietPill</name>
    <message>
        <source>Do not disturb is on. Click to hear of buyers again.</source>
        <translation>免打扰已开启。点击恢复买家提醒。</translation>
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
    <name>RatePill</name>
    <message>
        <source>In time: the shop {shop}, I {mine}. Click to see each turn and why it counts.</source>
        <translation>按时回复率：店铺 {shop}，我 {mine}。点击查看每个轮次及其判定原因。</translation>
    </message>
</context>
<context>
    <name>ReceiversDialog</name>
    <message>
        <source>Who receives contacts</source>
        <translation>谁在接收客资</translation>
    </message>
    <message>
        <source>There is no agent yet.</source>
        <translation>还没有客服。</translation>
    </message>
    <message>
        <source>Receive data: {name}</source>
        <translation>接收客资：{name}</translation>
    </message>
    <message>
        <source>On this landing</source>
        <translation>在此落地页</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RecordPages</name>
    <message>
        <source>This customer has not ordered yet.</source>
        <translation>该客户还没有下过单。</translation>
    </message>
    <message>
        <source>Nobody else orders with this phone or e-mail.</source>
        <translation>没有其他人使用此电话或邮箱下单。</translation>
    </message>
    <message>
        <source>This customer has not returned anything.</source>
        <translation>该客户没有退换货。</translation>
    </message>
    <message>
        <source>The hub does not answer, and these records are not on this computer.</source>
        <translation>服务器没有响应，这些记录也不在本机上。</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在查询服务器…</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
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
        <source>Only PNG, JPEG, GIF and WebP pictures can be sent.</source>
        <translation>仅支持发送 PNG、JPEG、GIF 和 WebP 图片。</translation>
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
        <source>The file cannot be read. Check that it is still there and not open elsewhere.</source>
        <translation>无法读取文件。请确认文件仍存在且未被其他程序占用。</translation>
    </message>
    <message>
        <source>All that may go to a silent buyer has gone (limit {limit}). Try again once the buyer has written.</source>
        <translation>可发给未回复买家的消息已用完（上限 {limit} 条）。请等买家发消息后再试。</translation>
    </message>
    <message>
        <source>There is no order {number} in this shop. Check the number; nothing was begun.</source>
        <translation>本店没有订单 {number}。请检查订单号；未发起任何会话。</translation>
    </message>
    <message>
        <source>The buyer has not written yet and has no order of the last {order_days} days. Try again once the buyer has written.</source>
        <translation>买家从未发过消息，且近 {order_days} 天无订单。请等买家发消息后再试。</translation>
    </message>
    <message>
        <source>The buyer has not written for {days} days and has no order of the last {order_days} days. Try again once the buyer has written.</source>
        <translation>买家已有 {days} 天未发消息，且近 {order_days} 天无订单。请等买家发消息后再试。</translation>
    </message>
    <message>
        <source>The hub holds another message under this number. Copy the text and send it again.</source>
        <translation>服务器上已有相同编号的其他消息。请复制文本后重新发送。</translation>
    </message>
    <message>
        <source>The message that this answers is not in this chat. Copy the text and send it anew.</source>
        <translation>要回复的消息不在此会话中。请复制文字后重新发送。</translation>
    </message>
    <message>
        <source>Only whoever wrote a message can change it. Nothing was changed.</source>
        <translation>只有发送者本人才能修改消息。未做任何更改。</translation>
    </message>
    <message>
        <source>On this buyer&apos;s channel nothing can be changed after sending. It stays as it is.</source>
        <translation>在该买家的渠道上，消息发送后无法修改。内容保持不变。</translation>
    </message>
    <message>
        <source>Your shop does not allow messages to be changed. It stays as it is.</source>
        <translation>您的店铺不允许修改消息。内容保持不变。</translation>
    </message>
    <message>
        <source>A message can be changed for {seconds} seconds after it was sent. The buyer keeps it as it is.</source>
        <translation>消息发送后 {seconds} 秒内可以修改。买家看到的内容保持不变。</translation>
    </message>
    <message>
        <source>This message was recalled already: there is nothing left to change.</source>
        <translation>此消息已撤回，没有可修改的内容。</translation>
    </message>
    <message>
        <source>Only texts can be edited. You can recall it and send another one.</source>
        <translation>只能编辑文字消息。您可以撤回后重新发送。</translation>
    </message>
    <message>
        <source>Messages can be changed for a day at most.</source>
        <translation>消息最多可在一天内修改。</translation>
    </message>
    <message>
        <source>For order {number} this page has nothing to show.</source>
        <translation>订单 {number} 的此页面没有可显示的内容。</translation>
    </message>
    <message>
        <source>The hub does not answer: the log is kept there. Try again when connected.</source>
        <translation>服务器没有响应：日志保存在服务器上。连接后请重试。</translation>
    </message>
    <message>
        <source>Order {number} is not paid: there is nothing to give back.</source>
        <translation>订单 {number} 尚未付款：没有可退的款项。</translation>
    </message>
    <message>
        <source>An application for order {number} waits for a decision already.</source>
        <translation>订单 {number} 已有一份申请待处理。</translation>
    </message>
    <message>
        <source>There were {limit} applications on this order already. Ask a supervisor.</source>
        <translation>此订单已提交过 {limit} 次申请。请联系主管。</translation>
    </message>
    <message>
        <source>Choose a reason of the list.</source>
        <translation>请从列表中选择原因。</translation>
    </message>
    <message>
        <source>The hub does not answer. Submit again when connected: order {number} is applied for once all the same.</source>
        <translation>服务器无响应。请连接后重新提交：订单 {number} 不会重复申请。</translation>
    </message>
    <message>
        <source>The shop has switched {coupon} off. Choose another coupon.</source>
        <translation>店铺已停用 {coupon}，请选择其他优惠券。</translation>
    </message>
    <message>
        <source>{coupon} is not valid yet. Choose another coupon.</source>
        <translation>{coupon} 尚未生效，请选择其他优惠券。</translation>
    </message>
    <message>
        <source>{coupon} is over. Choose another coupon.</source>
        <translation>{coupon} 已过期，请选择其他优惠券。</translation>
    </message>
    <message>
        <source>This buyer has had {coupon} as often as one may (limit {limit}).</source>
        <translation>该买家领取 {coupon} 已达上限（{limit} 张）。</translation>
    </message>
    <message>
        <source>{coupon} has just run out. Choose another coupon.</source>
        <translation>{coupon} 刚刚发完，请选择其他优惠券。</translation>
    </message>
    <message>
        <source>This buyer is blocked and gets no coupon.</source>
        <translation>该买家已被屏蔽，不能领取优惠券。</translation>
    </message>
    <message>
        <source>This chat lies in the spam folder. Take it out of there first.</source>
        <translation>该会话在垃圾箱中，请先移出。</translation>
    </message>
    <message>
        <source>A code has 2 to 30 letters, digits, hyphens or underscores.</source>
        <translation>券码由 2 到 30 个字母、数字、连字符或下划线组成。</translation>
    </message>
    <message>
        <source>Enter a name of at most {limit} characters: buyers read it.</source>
        <translation>请输入名称，最多 {limit} 个字符：买家会看到。</translation>
    </message>
    <message>
        <source>A discount is between 1 and 100 per cent.</source>
        <translation>折扣必须在 1% 到 100% 之间。</translation>
    </message>
    <message>
        <source>The amount must be more than nothing. Write it like 1234.50.</source>
        <translation>金额必须大于零。请按 1234.50 的格式输入。</translation>
    </message>
    <message>
        <source>The least order must be an amount, and at least what the coupon takes off.</source>
        <translation>最低订单金额必须是金额，且不低于优惠金额。</translation>
    </message>
    <message>
        <source>The shop&apos;s currency is another one by now. Close this form and begin anew.</source>
        <translation>店铺的货币已变更。请关闭此表单后重新填写。</translation>
    </message>
    <message>
        <source>A stock is between 1 and {limit}.</source>
        <translation>数量必须在 1 到 {limit} 之间。</translation>
    </message>
    <message>
        <source>A buyer may have between 1 and {limit} of it.</source>
        <translation>每位买家可领 1 到 {limit} 张。</translation>
    </message>
    <message>
        <source>Its end must lie ahead.</source>
        <translation>结束时间必须晚于现在。</translation>
    </message>
    <message>
        <source>Choose what it takes off.</source>
        <translation>请选择优惠方式。</translation>
    </message>
    <message>
        <source>There is or was a coupon {coupon} already. Choose another code.</source>
        <translation>券码 {coupon} 已存在或曾使用过。请换一个券码。</translation>
    </message>
    <message>
        <source>This shop&apos;s coupons are kept in the shop&apos;s system. Make and end them there.</source>
        <translation>本店的优惠券由店铺系统管理。请在店铺系统中创建和结束。</translation>
    </message>
    <message>
        <source>The hub does not answer. Try again once connected: it is done only once.</source>
        <translation>服务器没有响应。请在连接后重试：只会执行一次。</translation>
    </message>
    <message>
        <source>The hub does not answer, so nobody knows what is left. Try again later.</source>
        <translation>服务器没有响应，无法得知剩余数量，请稍后重试。</translation>
    </message>
    <message>
        <source>The hub does not answer. Send it again when connected: it is given once all the same.</source>
        <translation>服务器没有响应。连接后请再次发送：仍只会发放一张。</translation>
    </message>
    <message>
        <source>This shop has no payment provider, so no money can move. Ask your admin to have one set up at the hub.</source>
        <translation>本店尚无支付服务商，无法转账。请让管理员在服务器上设置。</translation>
    </message>
    <message>
        <source>Order {number} has brought no money: there is nothing to pay out of.</source>
        <translation>订单 {number} 尚未收到款项：无款可打。</translation>
    </message>
    <message>
        <source>Order {number} is cancelled: nothing can be collected for it.</source>
        <translation>订单 {number} 已取消：无法收款。</translation>
    </message>
    <message>
        <source>Small payments go in the shop&apos;s own currency, which is not this order&apos;s.</source>
        <translation>小额款项只能使用店铺币种，与此订单的币种不同。</translation>
    </message>
    <message>
        <source>There were {limit} payouts on order {number} already. Apply for a refund instead, or cancel one that is open.</source>
        <translation>订单 {number} 已打款 {limit} 次。请改为申请退款，或取消一笔未完成的款项。</translation>
    </message>
    <message>
        <source>Enter an amount that is more than nothing.</source>
        <translation>请输入大于零的金额。</translation>
    </message>
    <message>
        <source>One payment may be {amount_most} at most. Enter less, or ask a supervisor to change the limit.</source>
        <translation>单笔最多 {amount_most}。请减少金额，或请主管调整上限。</translation>
    </message>
    <message>
        <source>With what was paid and given back, {amount_left} are left for this order. Enter less.</source>
        <translation>扣除已付和已退，此订单剩余 {amount_left}。请减少金额。</translation>
    </message>
    <message>
        <source>Of this month&apos;s {amount_cap} for payouts {amount_left} are left. Enter less, wait for the next month, or ask a supervisor to change the limit.</source>
        <translation>本月打款额度 {amount_cap}，剩余 {amount_left}。请减少金额、等到下月，或请主管调整上限。</translation>
    </message>
    <message>
        <source>Write a note for colleagues, of at most {limit} characters.</source>
        <translation>请为同事写备注，最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Say why, in at most {limit} characters: whoever asked will want to know.</source>
        <translation>请说明理由，最多 {limit} 个字符：申请人会想知道。</translation>
    </message>
    <message>
        <source>Somebody else has to decide on what you asked for. Ask another supervisor.</source>
        <translation>您申请的款项须由他人决定。请联系另一位主管。</translation>
    </message>
    <message>
        <source>This payment is no longer in a state for that. Look at it again.</source>
        <translation>这笔款项的状态已不允许此操作。请重新查看。</translation>
    </message>
    <message>
        <source>This payment is another one by now. Look at it again.</source>
        <translation>这笔款项已有变化。请重新查看。</translation>
    </message>
    <message>
        <source>The hub does not answer. Do it again when connected: it counts once all the same.</source>
        <translation>服务器无响应。恢复连接后请重试：只会计算一次。</translation>
    </message>
    <message>
        <source>The number of payouts on an order lies between 0 and 100.</source>
        <translation>每个订单的打款次数应在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>One of these amounts makes no sense. Nothing was changed.</source>
        <translation>其中一个金额不合理。未作任何更改。</translation>
    </message>
    <message>
        <source>A payment is open for between an hour and 30 days.</source>
        <translation>款项的有效期为 1 小时到 30 天。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters. Shorten it.</source>
        <translation>内容超过 {limit} 个字符。请缩短。</translation>
    </message>
    <message>
        <source>At most {limit} of these can be kept.</source>
        <translation>最多可保留 {limit} 项。</translation>
    </message>
    <message>
        <source>{value} is no e-mail address.</source>
        <translation>{value} 不是有效的邮箱地址。</translation>
    </message>
    <message>
        <source>{value} is no phone number. Write it with its country, such as +84…</source>
        <translation>{value} 不是有效的电话号码。请加上国家代码填写，如 +84…</translation>
    </message>
    <message>
        <source>There is no such day. Write it as day/month/year.</source>
        <translation>没有此日期。请按日/月/年填写。</translation>
    </message>
    <message>
        <source>A tax code has 4 to 30 letters and digits.</source>
        <translation>税号须为 4 至 30 位字母或数字。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>This field cannot be changed.</source>
        <translation>此字段不可修改。</translation>
    </message>
    <message>
        <source>This buyer has no profile yet. Create one first.</source>
        <translation>此买家还没有客户资料。请先创建。</translation>
    </message>
    <message>
        <source>This buyer has a profile already. Look at it again.</source>
        <translation>此买家已有客户资料。请重新查看。</translation>
    </message>
    <message>
        <source>Somebody changed this contact meanwhile. Show it again, then change it.</source>
        <translation>其间有人修改了此联系方式。请重新显示后再修改。</translation>
    </message>
    <message>
        <source>Choose a colleague who works in this shop.</source>
        <translation>请选择在本店工作的同事。</translation>
    </message>
    <message>
        <source>An identity number has 4 to 40 letters and digits.</source>
        <translation>证件号码为 4 到 40 个字母或数字。</translation>
    </message>
    <message>
        <source>You may not see identity numbers. An admin can grant it to you.</source>
        <translation>您没有查看证件号码的权限，可请管理员授予。</translation>
    </message>
    <message>
        <source>The hub lacks the key of identity numbers. Ask whoever runs it; everything else works.</source>
        <translation>服务器缺少证件号码的密钥。请联系服务器管理员；其他功能一切正常。</translation>
    </message>
    <message>
        <source>These two share no phone and no e-mail, so they cannot be linked.</source>
        <translation>这两份资料没有相同的电话或邮箱，无法关联。</translation>
    </message>
    <message>
        <source>The shop runs no points programme.</source>
        <translation>店铺没有积分计划。</translation>
    </message>
    <message>
        <source>Enter how many points.</source>
        <translation>请填写积分数量。</translation>
    </message>
    <message>
        <source>There are only {balance} points.</source>
        <translation>积分只有 {balance}。</translation>
    </message>
    <message>
        <source>This day does not exist, or is too far away.</source>
        <translation>该日期不存在或相隔太远。</translation>
    </message>
    <message>
        <source>Enter an amount above nothing, and not more than is open.</source>
        <translation>请填写大于 0 且不超过未付部分的金额。</translation>
    </message>
    <message>
        <source>Order {number} lacks less than that, or is paid.</source>
        <translation>订单 {number} 未付金额更少，或已付清。</translation>
    </message>
    <message>
        <source>Order {number} is carried on already.</source>
        <translation>订单 {number} 已经挂账。</translation>
    </message>
    <message>
        <source>A help line has at most {limit} characters.</source>
        <translation>咨询方式最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Say which service is booked, in at most {limit} characters.</source>
        <translation>请填写预约的服务，最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>A booking is for a time within the next two years, or entered at most a month after it.</source>
        <translation>预约时间须在未来两年内；补录最迟在预约时间后一个月内。</translation>
    </message>
    <message>
        <source>Enter a price, or nothing where the service is free of charge.</source>
        <translation>请输入价格；若服务免费则留空。</translation>
    </message>
    <message>
        <source>Somebody changed this booking meanwhile. Nothing of yours was saved: look at it as it is now, then do it again.</source>
        <translation>其间已有他人修改了此预约。您的更改未保存：请查看当前内容后再操作。</translation>
    </message>
    <message>
        <source>This cannot be done with the booking as it stands now.</source>
        <translation>以预约目前的状态无法执行此操作。</translation>
    </message>
    <message>
        <source>It is not time yet: nobody could have come.</source>
        <translation>还没到预约时间，客户不可能已经到店。</translation>
    </message>
    <message>
        <source>Somebody changed this field meanwhile.</source>
        <translation>其间已有他人修改此字段。</translation>
    </message>
    <message>
        <source>Choose the filters from their lists.</source>
        <translation>请从列表中选择筛选条件。</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look again, then set it anew.</source>
        <translation>有人刚刚修改过。请重新查看后再设置。</translation>
    </message>
    <message>
        <source>This colleague does not answer buyers any more. Choose another one.</source>
        <translation>该同事已不再接待买家。请选择其他人。</translation>
    </message>
    <message>
        <source>Say what the table is needed for.</source>
        <translation>请说明此表格的用途。</translation>
    </message>
    <message>
        <source>Say it in at least {limit} characters: it is kept in the audit log.</source>
        <translation>请至少写 {limit} 个字符：内容会记入审计日志。</translation>
    </message>
    <message>
        <source>A segment&apos;s name has 1 to {limit} characters.</source>
        <translation>分群名称须为 1 到 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Set a filter first: a segment of everybody is none.</source>
        <translation>请先设置筛选条件：包含所有人的不算分群。</translation>
    </message>
    <message>
        <source>There is a segment of this name already. Choose another name.</source>
        <translation>已有同名分群。请换一个名称。</translation>
    </message>
    <message>
        <source>A shop keeps at most {limit} segments. Delete one that nobody needs.</source>
        <translation>一个店铺最多保存 {limit} 个分群。请删除不再需要的分群。</translation>
    </message>
    <message>
        <source>Somebody changed this segment meanwhile. Look at it, then do it again.</source>
        <translation>有人刚刚修改了此分群。请查看后重试。</translation>
    </message>
    <message>
        <source>A name has 1 to {limit} characters.</source>
        <translation>姓名须为 1 到 {limit} 个字符。</translation>
    </message>
    <message>
        <source>This part of a lead cannot be changed.</source>
        <translation>线索的这一部分不能更改。</translation>
    </message>
    <message>
        <source>The leads are open to this shop. The package can be paid again in the last 7 days before its end.</source>
        <translation>本店的线索已开放。套餐可在到期前的最后 7 天内再次付款。</translation>
    </message>
    <message>
        <source>A note has at most {limit} characters. Shorten it.</source>
        <translation>备注最多 {limit} 个字符，请缩短。</translation>
    </message>
    <message>
        <source>A message has at most {limit} characters. Shorten it.</source>
        <translation>留言最多 {limit} 个字符，请缩短。</translation>
    </message>
    <message>
        <source>This is no phone number. Write it with its country, such as +84…</source>
        <translation>这不是电话号码。请带国家代码填写，如 +84…</translation>
    </message>
    <message>
        <source>This shop takes no leads just now.</source>
        <translation>本店目前不接收线索。</translation>
    </message>
    <message>
        <source>The leads of this shop can only be read: the package has ended. The Leads page says how to open them.</source>
        <translation>本店线索只能查看：套餐已到期。“线索”页面说明了如何重新开放。</translation>
    </message>
    <message>
        <source>You have seen {limit} numbers today. Tomorrow you can see more.</source>
        <translation>您今天已查看 {limit} 个号码，明天可以继续。</translation>
    </message>
    <message>
        <source>Contacts go to agents alone. Choose somebody who answers buyers.</source>
        <translation>客资只能分配给客服。请选择接待买家的人。</translation>
    </message>
    <message>
        <source>This contact was deleted as a duplicate. Undo that first.</source>
        <translation>此客资已作为重复项删除。请先撤销删除。</translation>
    </message>
    <message>
        <source>At most {limit} contacts at a time. Approve the whole landing instead.</source>
        <translation>一次最多 {limit} 条。请改为批准整个落地页。</translation>
    </message>
    <message>
        <source>Only a contact that repeats an earlier one can be deleted.</source>
        <translation>只能删除与之前重复的客资。</translation>
    </message>
    <message>
        <source>Say what you need the number for.</source>
        <translation>请说明查看号码的用途。</translation>
    </message>
    <message>
        <source>The hub does not answer. Try again when connected.</source>
        <translation>服务器没有响应。请在联网后重试。</translation>
    </message>
    <message>
        <source>A dashboard shows between one and {days} days.</source>
        <translation>数据可显示 1 至 {days} 天。</translation>
    </message>
    <message>
        <source>Say how the call went.</source>
        <translation>请选择通话结果。</translation>
    </message>
    <message>
        <source>No phone number of this buyer is known.</source>
        <translation>没有该买家的电话号码。</translation>
    </message>
    <message>
        <source>Days are 0 (without end) or between {least} and {most}.</source>
        <translation>天数为 0（不限）或在 {least} 到 {most} 之间。</translation>
    </message>
    <message>
        <source>Days are 0 (never) or between {least} and {most}.</source>
        <translation>天数为 0（从不）或在 {least} 到 {most} 之间。</translation>
    </message>
    <message>
        <source>A profile takes its chats along: set days for chats too, no more than for profiles.</source>
        <translation>删除资料会带走会话：请同时设置会话天数，且不超过资料天数。</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>请选择目的。</translation>
    </message>
    <message>
        <source>This is not the name. Nothing was erased.</source>
        <translation>姓名不符，未删除任何内容。</translation>
    </message>
    <message>
        <source>Small payments are still open ({count}). End or cancel them, then erase.</source>
        <translation>还有未完成的小额打款（{count}）。请先完成或取消，再删除。</translation>
    </message>
    <message>
        <source>The hub does not answer: numbers are shown only when connected.</source>
        <translation>服务器没有响应：仅在连接时显示号码。</translation>
    </message>
    <message>
        <source>Write the number of the receipt, at most {limit} characters.</source>
        <translation>请填写收据编号，最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>The time of the payment is not possible. Check this computer&apos;s clock.</source>
        <translation>付款时间不可能成立。请检查本机时钟。</translation>
    </message>
    <message>
        <source>The business package has no price in {currency} at this hub. Record a payment by hand instead.</source>
        <translation>此服务器上商家套餐没有 {currency} 价格。请改为手动登记付款。</translation>
    </message>
    <message>
        <source>Write the amount that was paid.</source>
        <translation>请填写已付金额。</translation>
    </message>
    <message>
        <source>Say what the contact is needed for.</source>
        <translation>请说明查看联系方式的用途。</translation>
    </message>
    <message>
        <source>The hub does not answer: contacts are shown only when connected.</source>
        <translation>服务器无响应：仅在已连接时显示联系方式。</translation>
    </message>
    <message>
        <source>Give it a title of at most {limit} characters.</source>
        <translation>请填写标题，最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Write a text of at most {limit} characters, or add a picture.</source>
        <translation>请填写文本（最多 {limit} 个字符）或添加图片。</translation>
    </message>
    <message>
        <source>The name of the group is longer than {limit} characters.</source>
        <translation>分组名称超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>A shortcut has at most {limit} letters, digits and hyphens, without spaces.</source>
        <translation>快捷码最多 {limit} 个字母、数字或连字符，不含空格。</translation>
    </message>
    <message>
        <source>There is no variable called {name}. Choose one of the list.</source>
        <translation>没有名为 {name} 的变量。请从列表中选择。</translation>
    </message>
    <message>
        <source>At most {limit} pictures go with one reply.</source>
        <translation>一条回复最多附 {limit} 张图片。</translation>
    </message>
    <message>
        <source>The shop has {limit} quick replies already. Delete some first.</source>
        <translation>店铺已有 {limit} 条快捷回复。请先删除一些。</translation>
    </message>
    <message>
        <source>The hub does not answer. Nothing was changed; try again later.</source>
        <translation>服务器无响应。未做任何更改；请稍后重试。</translation>
    </message>
    <message>
        <source>The hub does not hold the picture {name}. Add it again.</source>
        <translation>服务器上没有图片 {name}。请重新添加。</translation>
    </message>
    <message>
        <source>This is the team&apos;s. Ask a supervisor to change it.</source>
        <translation>这是团队的回复。如需修改，请联系主管。</translation>
    </message>
    <message>
        <source>The column &quot;owner&quot; says team or mine, or nothing.</source>
        <translation>“owner”列须填 team 或 mine，或留空。</translation>
    </message>
    <message>
        <source>The language is a tag such as en, vi, zh-CN or uk, or nothing.</source>
        <translation>语言须为 en、vi、zh-CN 或 uk 等代码，或留空。</translation>
    </message>
    <message>
        <source>The same reply stands in line {line} already.</source>
        <translation>第 {line} 行已有相同的回复。</translation>
    </message>
    <message>
        <source>This file cannot be read. Save it as CSV or XLSX, then try again.</source>
        <translation>无法读取此文件。请另存为 CSV 或 XLSX 后重试。</translation>
    </message>
    <message>
        <source>These letters cannot be read. Save the file as CSV in UTF-8, or as XLSX.</source>
        <translation>无法识别文件中的文字。请将文件另存为 UTF-8 编码的 CSV，或 XLSX。</translation>
    </message>
    <message>
        <source>The first line must name the columns, at least &quot;title&quot; and &quot;text&quot;, each once.</source>
        <translation>首行须为列名，至少包含“title”和“text”，且各出现一次。</translation>
    </message>
    <message>
        <source>One file may hold {limit} replies. Split it.</source>
        <translation>一个文件最多包含 {limit} 条回复。请拆分。</translation>
    </message>
    <message>
        <source>The file is bigger than it may be once unpacked. Split it.</source>
        <translation>文件解压后超过大小限制。请拆分。</translation>
    </message>
    <message>
        <source>Somebody changed this reply meanwhile. Look at it again.</source>
        <translation>其间已有他人修改此回复。请重新查看。</translation>
    </message>
    <message>
        <source>Order {number} is no longer in a state for this. Look at it again.</source>
        <translation>订单 {number} 的状态已不支持此操作。请重新查看。</translation>
    </message>
    <message>
        <source>The hub does not answer: nothing was changed on order {number}. Try again when connected.</source>
        <translation>服务器无响应：订单 {number} 未做任何更改。请连接后重试。</translation>
    </message>
    <message>
        <source>Somebody changed order {number} meanwhile. Look at it again, then repeat it.</source>
        <translation>其间已有他人修改订单 {number}。请重新查看后再操作。</translation>
    </message>
    <message>
        <source>This amount makes no sense for the order. Nothing was changed.</source>
        <translation>此金额与订单不符。未做任何更改。</translation>
    </message>
    <message>
        <source>Enter the carrier, at most {limit} characters.</source>
        <translation>请填写承运商，最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Enter the tracking number, at most {limit} characters.</source>
        <translation>请填写运单号，最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>The remark is longer than {limit} characters. Shorten it.</source>
        <translation>备注超过 {limit} 个字符。请缩短。</translation>
    </message>
    <message>
        <source>Name, city and street are needed, each of at most {limit} characters.</source>
        <translation>请填写姓名、城市和街道，每项最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>The country is written as two letters, such as VN or UA.</source>
        <translation>国家须为两位字母代码，如 VN 或 UA。</translation>
    </message>
    <message>
        <source>Write the whole phone number, or leave it as it was.</source>
        <translation>请填写完整的电话号码，或保持原样。</translation>
    </message>
    <message>
        <source>This application was decided already, or withdrawn.</source>
        <translation>此申请已处理或已撤销。</translation>
    </message>
    <message>
        <source>Small payments of order {number} went out already: {amount_left} are left to give back. Refuse this application, and apply for less.</source>
        <translation>订单 {number} 已有小额打款：还可退 {amount_left}。请拒绝此申请，并按较低金额重新申请。</translation>
    </message>
    <message>
        <source>Another change of order {number} is on its way. Try again in a moment.</source>
        <translation>订单 {number} 的另一项更改正在进行。请稍后重试。</translation>
    </message>
    <message>
        <source>You applied for this refund yourself: above {amount_limit} another supervisor has to approve it.</source>
        <translation>此退款由您本人代为申请：超过 {amount_limit} 须由另一位主管批准。</translation>
    </message>
    <message>
        <source>Say why it is refused: the buyer will ask.</source>
        <translation>请填写拒绝原因：买家会询问。</translation>
    </message>
    <message>
        <source>The shop&apos;s system does not answer. Nothing was changed; try again.</source>
        <translation>店铺系统无响应。未做任何更改；请重试。</translation>
    </message>
    <message>
        <source>The shop&apos;s system has no such order any more.</source>
        <translation>店铺系统里已没有这个订单。</translation>
    </message>
    <message>
        <source>The shop&apos;s system has not enough in stock for this parcel.</source>
        <translation>店铺系统里的库存不足以发出这个包裹。</translation>
    </message>
    <message>
        <source>The shop&apos;s system refused this. Nothing was changed.</source>
        <translation>店铺系统拒绝了此操作，未做任何更改。</translation>
    </message>
    <message>
        <source>The shop&apos;s system does not accept the hub&apos;s key. Tell an admin.</source>
        <translation>店铺系统不接受服务器的密钥。请告知管理员。</translation>
    </message>
    <message>
        <source>The shop&apos;s system does not allow this for an order in this state.</source>
        <translation>店铺系统不允许对此状态的订单进行该操作。</translation>
    </message>
    <message>
        <source>The shop&apos;s system does not accept this amount. Nothing was changed.</source>
        <translation>店铺系统不接受此金额。未做任何更改。</translation>
    </message>
    <message>
        <source>{host} is not the name of a site. Write it like shop.example.com.</source>
        <translation>{host} 不是有效的网站名称。请按 shop.example.com 的格式填写。</translation>
    </message>
    <message>
        <source>At most {limit} trusted sites can be kept. Remove some first.</source>
        <translation>最多可保留 {limit} 个可信网站。请先移除一些。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>The reply rate has to be between 1 and 100 %.</source>
        <translation>回复率须在 1% 至 100% 之间。</translation>
    </message>
    <message>
        <source>The number of turns has to be at least 1.</source>
        <translation>轮次数至少为 1。</translation>
    </message>
    <message>
        <source>Warn again after a minute at the earliest, after a day at the latest.</source>
        <translation>再次提醒的间隔须在一分钟至一天之间。</translation>
    </message>
    <message>
        <source>Alerts are passed on after 10 seconds at the earliest, an hour at the latest.</source>
        <translation>提醒上报时间须在 10 秒至一小时之间。</translation>
    </message>
    <message>
        <source>These people cannot be told in this order. Choose others.</source>
        <translation>无法按此顺序通知这些人员。请另选。</translation>
    </message>
    <message>
        <source>An answer is in time within a second at least, seven days at most.</source>
        <translation>按时回复的时限须在一秒至七天之间。</translation>
    </message>
    <message>
        <source>The hours need all seven days of the week.</source>
        <translation>服务时间须包含一周七天。</translation>
    </message>
    <message>
        <source>The hours of day {day} of the week make no sense: it must not open and close at the same time.</source>
        <translation>每周第 {day} 天的服务时间无效：开始与结束时间不能相同。</translation>
    </message>
    <message>
        <source>At least one day of the week must be served.</source>
        <translation>每周至少有一天提供服务。</translation>
    </message>
    <message>
        <source>{date} is no date. Write it like 2026-12-25.</source>
        <translation>{date} 不是有效日期。请按 2026-12-25 的格式填写。</translation>
    </message>
    <message>
        <source>At most {limit} dates can be kept. Remove past ones first.</source>
        <translation>最多可保留 {limit} 个日期。请先移除过去的日期。</translation>
    </message>
    <message>
        <source>There is no time zone called {zone}. Choose one of the list.</source>
        <translation>没有名为 {zone} 的时区。请从列表中选择。</translation>
    </message>
    <message>
        <source>Only turns can be measured.</source>
        <translation>只能按咨询轮次统计。</translation>
    </message>
    <message>
        <source>At least one kind of a person&apos;s message must count as an answer.</source>
        <translation>至少须有一种人工消息算作回复。</translation>
    </message>
    <message>
        <source>Choose a time that ends after it begins.</source>
        <translation>结束时间须晚于开始时间。</translation>
    </message>
    <message>
        <source>At most {days} days can be shown at once. Choose a shorter time.</source>
        <translation>一次最多显示 {days} 天。请缩短时间范围。</translation>
    </message>
    <message>
        <source>The three limits must follow one another, the first at least 5 seconds, the last at most a day.</source>
        <translation>三个限值须依次递增，第一个至少 5 秒，最后一个最多一天。</translation>
    </message>
    <message>
        <source>The notice is empty. Write something first.</source>
        <translation>公告为空。请先填写内容。</translation>
    </message>
    <message>
        <source>The notice is longer than {limit} characters. Shorten it.</source>
        <translation>公告超过 {limit} 个字符。请缩短。</translation>
    </message>
    <message>
        <source>Choose a time that is still ahead, within a year.</source>
        <translation>请选择一年内的未来时间。</translation>
    </message>
    <message>
        <source>The hub holds another notice under this number. Write it again.</source>
        <translation>服务器上已有相同编号的其他公告。请重新填写。</translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation>备注为空。请先填写内容。</translation>
    </message>
    <message>
        <source>Two columns cannot be the same. Say anew what each of them is.</source>
        <translation>两列不能相同。请重新指定每一列。</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It is sent again.</source>
        <translation>文件尚未送达，正在重新发送。</translation>
    </message>
    <message>
        <source>The file is damaged or cut short. Choose another one.</source>
        <translation>文件已损坏或不完整。请另选一个。</translation>
    </message>
    <message>
        <source>The note is longer than {limit} characters. Shorten it.</source>
        <translation>备注超过 {limit} 个字符。请缩短。</translation>
    </message>
    <message>
        <source>The file is not at the hub. Attach it again.</source>
        <translation>服务器上没有此文件。请重新添加。</translation>
    </message>
    <message>
        <source>The file is larger than {limit}. Make it smaller and try again.</source>
        <translation>文件超过 {limit}。请缩小后重试。</translation>
    </message>
    <message>
        <source>Files of this kind cannot be sent. Pictures, videos, PDF, Word, Excel and text files can, as the shop allows.</source>
        <translation>不能发送这类文件。在店铺允许的范围内，可以发送图片、视频、PDF、Word、Excel 和文本文件。</translation>
    </message>
    <message>
        <source>This file unpacks to far more than it should. It cannot be sent.</source>
        <translation>此文件解压后过大，无法发送。</translation>
    </message>
    <message>
        <source>This file has macros. Save it without them, then send it.</source>
        <translation>此文件含有宏。请另存为不含宏的文件后再发送。</translation>
    </message>
    <message>
        <source>More than {limit} were sent into this chat within a day. Try again tomorrow.</source>
        <translation>一天内发送到此聊天的内容已超过 {limit}。请明天再试。</translation>
    </message>
    <message>
        <source>Choose kinds of files from the list.</source>
        <translation>请从列表中选择文件类型。</translation>
    </message>
    <message>
        <source>A file may have between 1 and {limit} MB.</source>
        <translation>每个文件可为 1 到 {limit} MB。</translation>
    </message>
    <message>
        <source>The file was damaged on its way. Send it again.</source>
        <translation>文件在传输中损坏。请重新发送。</translation>
    </message>
    <message>
        <source>Too many files at once. Try again in {seconds} seconds.</source>
        <translation>一次文件过多。请在 {seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>The file is no longer on this computer. Attach it again.</source>
        <translation>本机上已没有此文件。请重新添加。</translation>
    </message>
    <message>
        <source>At most {limit} files go out at once. Send these first.</source>
        <translation>一次最多发送 {limit} 个文件。请先发送这些。</translation>
    </message>
    <message>
        <source>At most {amount_most} can be asked for: what was paid, less what was given back or paid out as small payments.</source>
        <translation>最多可申请 {amount_most}：已付金额减去已退款和小额打款。</translation>
    </message>
    <message>
        <source>The hub holds another note under this number. Write it again.</source>
        <translation>服务器上已有相同编号的其他备注。请重新填写。</translation>
    </message>
    <message>
        <source>The hub does not answer: reports are made there. Try again when connected.</source>
        <translation>服务器没有响应：报表在服务器上生成。连接后请重试。</translation>
    </message>
    <message>
        <source>Orders are led back to a coupon for 1 to {days} days.</source>
        <translation>订单归因到优惠券的期限为 1 至 {days} 天。</translation>
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
        <source>The hub does not answer. It may have taken in a part; sending the file again doubles nothing.</source>
        <translation>服务器没有响应。可能已导入一部分；重新发送文件不会产生重复。</translation>
    </message>
    <message>
        <source>This shop&apos;s goods and orders come from its own system. Import them there; they appear here too.</source>
        <translation>本店的商品和订单来自自己的系统。请在那里导入，此处也会显示。</translation>
    </message>
    <message>
        <source>The hub is reading another file. Try again in {seconds} seconds.</source>
        <translation>服务器正在读取另一个文件。请在 {seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>The file is bigger than {limit} MB. Split it.</source>
        <translation>文件大于 {limit} MB。请拆分。</translation>
    </message>
    <message>
        <source>The file is bigger than {limit} MB once unpacked. Split it.</source>
        <translation>文件解压后大于 {limit} MB。请拆分。</translation>
    </message>
    <message>
        <source>One file may hold {limit} lines. Split it.</source>
        <translation>一个文件最多 {limit} 行。请拆分。</translation>
    </message>
    <message>
        <source>The first line must name the columns, each once. An empty table with them can be saved here.</source>
        <translation>第一行必须列出各列名称，每列一次。可在此保存含这些列的空白表格。</translation>
    </message>
    <message>
        <source>The file lacks the columns {columns}. Add them, then try again.</source>
        <translation>文件缺少列 {columns}。请补上后重试。</translation>
    </message>
    <message>
        <source>{column} is empty.</source>
        <translation>{column} 为空。</translation>
    </message>
    <message>
        <source>{column} is too long.</source>
        <translation>{column} 过长。</translation>
    </message>
    <message>
        <source>There is no order state “{value}”.</source>
        <translation>没有订单状态“{value}”。</translation>
    </message>
    <message>
        <source>There is no source “{value}”. Write website, app, in_store, shopee, lazada, gomua, tiktok_shop, landing_page, contact_form or excel.</source>
        <translation>没有来源“{value}”。请填写 website、app、in_store、shopee、lazada、gomua、tiktok_shop、landing_page、contact_form 或 excel。</translation>
    </message>
    <message>
        <source>There is no rank “{value}”. Write gold, silver, bronze or none.</source>
        <translation>没有等级“{value}”。请填写 gold、silver、bronze 或 none。</translation>
    </message>
    <message>
        <source>{column}: write yes or no, not “{value}”.</source>
        <translation>{column}：请填写“是”或“否”，而不是“{value}”。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a whole number that makes sense here.</source>
        <translation>{column}：“{value}”不是合理的整数。</translation>
    </message>
    <message>
        <source>The currency must be a code of three letters such as UAH, one and the same within an order.</source>
        <translation>货币须为三个字母的代码（如 UAH），且同一订单内一致。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not an amount. Write it as 1234.50, without spaces.</source>
        <translation>{column}：“{value}”不是金额。请写成 1234.50，不含空格。</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address.</source>
        <translation>“{value}”不是电子邮箱地址。</translation>
    </message>
    <message>
        <source>“{value}” is not a phone number. Write it with the country code, such as +380…</source>
        <translation>“{value}”不是电话号码。请写上国家代码，如 +86…</translation>
    </message>
    <message>
        <source>The country is a code of two letters such as UA or VN, not “{value}”.</source>
        <translation>国家为两个字母的代码，如 UA 或 VN，而不是“{value}”。</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it as 2026-11-22 14:30.</source>
        <translation>“{value}”不是日期。请写成 2026-11-22 14:30。</translation>
    </message>
    <message>
        <source>No customer has the contact {value}. Import the customers first.</source>
        <translation>没有客户使用联系方式 {value}。请先导入客户。</translation>
    </message>
    <message>
        <source>No product has the SKU {value}. Import the products first.</source>
        <translation>没有 SKU 为 {value} 的商品。请先导入商品。</translation>
    </message>
    <message>
        <source>No coupon has the code {value}. Correct it, or leave it empty.</source>
        <translation>没有代码为 {value} 的优惠券。请更正或留空。</translation>
    </message>
    <message>
        <source>{value} stands in the file twice.</source>
        <translation>{value} 在文件中出现了两次。</translation>
    </message>
    <message>
        <source>Another line of order {value} is wrong; an order is taken in as a whole.</source>
        <translation>订单 {value} 的另一行有误；订单须整体导入。</translation>
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
        <source>The hub cannot take this message. Copy its text, then delete it.</source>
        <translation>服务器无法接收此消息。请复制文本后将其删除。</translation>
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
        <source>The hub does not answer; try again when connected.</source>
        <translation>服务器没有响应；请在连接后重试。</translation>
    </message>
    <message>
        <source>{name} was quicker: the chat is theirs.</source>
        <translation>{name} 抢先一步，已接手此会话。</translation>
    </message>
    <message>
        <source>Come online or be busy first, then take the chat.</source>
        <translation>请先设为在线或忙碌，再接手会话。</translation>
    </message>
    <message>
        <source>There is no connection, so nobody learns of it: your state is as it was. Choose again once connected.</source>
        <translation>当前没有连接，他人无法得知：您的状态保持不变。请连接后重新选择。</translation>
    </message>
    <message>
        <source>{name} is away or offline. Choose somebody who is here.</source>
        <translation>{name} 已离开或离线。请选择在岗人员。</translation>
    </message>
    <message>
        <source>{name} does not answer buyers. Choose somebody else.</source>
        <translation>{name} 不接待买家。请另选他人。</translation>
    </message>
    <message>
        <source>The chat is a colleague&apos;s. A supervisor can give it back.</source>
        <translation>此会话由同事接待。主管可将其退回队列。</translation>
    </message>
    <message>
        <source>Spam and blocked buyers belong to nobody. Take it out of there first.</source>
        <translation>疑似垃圾消息和已拉黑的买家不分配给任何人。请先将其移出。</translation>
    </message>
    <message>
        <source>These times make no sense together: away must come before offline.</source>
        <translation>这些时间互相矛盾：离开须早于离线。</translation>
    </message>
    <message>
        <source>A person has 0 to {limit} chats at a time.</source>
        <translation>每人同时接待 0 至 {limit} 个会话。</translation>
    </message>
    <message>
        <source>A share is between 1 and {limit} per cent.</source>
        <translation>分配比例须在 1% 至 {limit}% 之间。</translation>
    </message>
    <message>
        <source>A group needs a name of at most 40 characters and a condition; 50 groups are the most.</source>
        <translation>分组须有名称（最多 40 个字符）和条件；最多 50 个分组。</translation>
    </message>
    <message>
        <source>No order is ever “{value}”. Change the group, and tick the states instead.</source>
        <translation>没有订单会处于“{value}”状态。请修改该组，改为勾选状态。</translation>
    </message>
    <message>
        <source>“{value}” is no language of a buyer. Change the group, and tick it instead.</source>
        <translation>“{value}”不是买家的语言。请修改该组，改为勾选语言。</translation>
    </message>
    <message>
        <source>There is no chat here that you could hand over.</source>
        <translation>这里没有可以转接的会话。</translation>
    </message>
    <message>
        <source>Choose one colleague or one group.</source>
        <translation>请选择一位同事或一个组。</translation>
    </message>
    <message>
        <source>This chat would be yours again. Choose somebody else.</source>
        <translation>这样会话还是归您。请选择其他人。</translation>
    </message>
    <message>
        <source>{name} is busy and takes no new buyers. The chat stays with you.</source>
        <translation>{name} 忙碌中，不接新买家。会话仍归您。</translation>
    </message>
    <message>
        <source>{name} has no room for another chat. The chat stays with you.</source>
        <translation>{name} 已满，无法再接会话。会话仍归您。</translation>
    </message>
    <message>
        <source>Nobody of the group “{group}” has room now. The chat stays with you.</source>
        <translation>“{group}”组目前无人有空位。会话仍归您。</translation>
    </message>
    <message>
        <source>The chat is nobody&apos;s any more. Take it first, then hand it over.</source>
        <translation>此会话已无人负责。请先接手，再转接。</translation>
    </message>
    <message>
        <source>It took too long to reach the hub. The chat stays with you; hand it over again.</source>
        <translation>到达服务器用时过长。会话仍归您，请重新转接。</translation>
    </message>
    <message>
        <source>Too late: it was answered, taken back, or went to somebody else.</source>
        <translation>太晚了：已被答复、收回或转给了别人。</translation>
    </message>
    <message>
        <source>There is no connection, so nobody would learn of it: the chat stays with you. Try again once connected.</source>
        <translation>当前没有连接，没有人会知道：会话仍归您。请在连接后重试。</translation>
    </message>
    <message>
        <source>A note calls at most {limit} colleagues. Leave some out.</source>
        <translation>一条备注最多提到 {limit} 位同事。请减少一些。</translation>
    </message>
    <message>
        <source>{name} does not answer buyers and reads no notes. Leave them out.</source>
        <translation>{name} 不负责回复买家，看不到备注。请去掉此人。</translation>
    </message>
    <message>
        <source>This buyer is blocked: nothing was sent. Unblock the buyer first, then send it again.</source>
        <translation>该买家已被拉黑，消息未发送。请先解除拉黑，然后重新发送。</translation>
    </message>
    <message>
        <source>Say in the note what it is about.</source>
        <translation>请在备注中说明原因。</translation>
    </message>
    <message>
        <source>Pick at least one message that shows what it is about.</source>
        <translation>请至少选择一条能说明问题的消息。</translation>
    </message>
    <message>
        <source>A report names at most {limit} messages. Pick fewer.</source>
        <translation>一次举报最多包含 {limit} 条消息，请减少选择。</translation>
    </message>
    <message>
        <source>{name} was quicker and decided otherwise. Look at the report again.</source>
        <translation>{name} 已先一步作出不同处理，请重新查看该举报。</translation>
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
        <source>This time is over. Choose a later one.</source>
        <translation>此时间已过。请选择更晚的时间。</translation>
    </message>
    <message>
        <source>A reminder is at most a year away. Choose an earlier time.</source>
        <translation>提醒最远可设在一年内。请选择更早的时间。</translation>
    </message>
    <message>
        <source>You have {limit} open reminders. Finish some of them first.</source>
        <translation>您有 {limit} 条未完成的提醒。请先完成一些。</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted. Ask your admin; nothing was sent.</source>
        <translation>服务器证书不受信任。请联系管理员；未发送任何内容。</translation>
    </message>
    <message>
        <source>A landing&apos;s name has 1 to {limit} characters.</source>
        <translation>落地页名称为 1 到 {limit} 个字符。</translation>
    </message>
    <message>
        <source>A landing can be written in English, Vietnamese, Chinese and Ukrainian.</source>
        <translation>落地页可用英文、越南文、中文和乌克兰文编写。</translation>
    </message>
    <message>
        <source>A title has at most {limit} characters. Shorten it.</source>
        <translation>标题最多 {limit} 个字符。请缩短。</translation>
    </message>
    <message>
        <source>The text has at most {limit} characters. Shorten it.</source>
        <translation>正文最多 {limit} 个字符。请缩短。</translation>
    </message>
    <message>
        <source>Choose the fields of the form from the list.</source>
        <translation>请从列表中选择表单字段。</translation>
    </message>
    <message>
        <source>This product is not the shop&apos;s. Choose another one.</source>
        <translation>此商品不属于本店铺，请另选。</translation>
    </message>
    <message>
        <source>Recipients must be colleagues of this shop.</source>
        <translation>接收人必须是本店铺的同事。</translation>
    </message>
    <message>
        <source>Somebody changed this landing meanwhile.</source>
        <translation>此落地页刚被他人修改。</translation>
    </message>
    <message>
        <source>This landing takes nothing by hand any more. Choose another one, or ask its marketer for Manual entry.</source>
        <translation>此落地页不再接受手动录入。请另选，或请推广员勾选“手动录入”。</translation>
    </message>
    <message>
        <source>This form takes nothing at the moment.</source>
        <translation>此表单目前不接收信息。</translation>
    </message>
    <message>
        <source>The hub does not answer. Nothing was changed; try again when connected.</source>
        <translation>服务器没有响应。没有任何更改，请连接后重试。</translation>
    </message>
    <message>
        <source>The sender&apos;s name for a contact has 1 to {limit} letters, digits, dots or dashes.</source>
        <translation>发送方给留资的编号为 1 到 {limit} 个字母、数字、点或短横。</translation>
    </message>
    <message>
        <source>A task has at most {limit} characters. Shorten it.</source>
        <translation>任务最多 {limit} 个字符。请缩短。</translation>
    </message>
    <message>
        <source>An address has at most {limit} characters. Shorten it.</source>
        <translation>地址最多 {limit} 个字符。请缩短。</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>这不是电子邮箱地址。</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {limit}.</source>
        <translation>请选择 1 到 {limit} 之间的数字。</translation>
    </message>
    <message>
        <source>An order needs a product, and each product once.</source>
        <translation>订单需要商品，且每种商品只列一次。</translation>
    </message>
    <message>
        <source>One of the products is not sold any more. Choose another one.</source>
        <translation>其中一件商品已停售，请另选。</translation>
    </message>
    <message>
        <source>The shop&apos;s system takes no orders from here. Place it there; the contact can be entered by itself.</source>
        <translation>店铺系统不接受此处下单。请在系统中下单；留资可单独录入。</translation>
    </message>
    <message>
        <source>The shop asks {amount_total} for this, delivery and discounts included. If the buyer agrees, place the order again.</source>
        <translation>此订单店铺收取 {amount_total}，已计入运费和优惠。如买家同意，请再次下单。</translation>
    </message>
    <message>
        <source>The shop&apos;s system did not answer, and may have taken the order. Place it again here: no second one is made.</source>
        <translation>店铺系统没有回应，订单可能已被接收。请在此再次下单：不会产生第二张订单。</translation>
    </message>
    <message>
        <source>The shop does not have that many in stock. Nothing was ordered.</source>
        <translation>店铺库存不足，未下单。</translation>
    </message>
    <message>
        <source>The shop has no way to deliver this order. Nothing was ordered.</source>
        <translation>店铺没有可用于此订单的配送方式，未下单。</translation>
    </message>
    <message>
        <source>The shop does not deliver to the country of this phone number. Nothing was ordered.</source>
        <translation>店铺不配送到该电话号码所属的国家，未下单。</translation>
    </message>
    <message>
        <source>“{value}” begins like a formula, which a spreadsheet would run.</source>
        <translation>“{value}”以公式形式开头，电子表格会执行它。</translation>
    </message>
    <message>
        <source>There is no landing “{value}”, or several are called so.</source>
        <translation>没有名为“{value}”的落地页，或有多个同名。</translation>
    </message>
    <message>
        <source>Write something, at most {limit} characters.</source>
        <translation>请填写内容，不超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Say whether it was solved before you close it.</source>
        <translation>关闭前请说明是否已解决。</translation>
    </message>
    <message>
        <source>This request was deleted. Restore it first.</source>
        <translation>该咨询单已删除，请先恢复。</translation>
    </message>
    <message>
        <source>Only a question about a product can be a description gap.</source>
        <translation>只有关于商品的提问才能标记为描述缺漏。</translation>
    </message>
    <message>
        <source>Say what the number is needed for.</source>
        <translation>请说明需要该号码的用途。</translation>
    </message>
    <message>
        <source>This person left no phone number.</source>
        <translation>此人没有留下电话号码。</translation>
    </message>
    <message>
        <source>There is no such tab or language.</source>
        <translation>没有这样的标签或语言。</translation>
    </message>
    <message>
        <source>The name of a tab has at most {limit} characters.</source>
        <translation>标签名称不超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>A wait lasts from one minute to seven days.</source>
        <translation>时限为一分钟到七天。</translation>
    </message>
    <message>
        <source>Write the name of the mail server, such as mail.example.com.</source>
        <translation>请填写邮件服务器名称，例如 mail.example.com。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Write the sender&apos;s address, such as desk@example.com.</source>
        <translation>请填写发件人地址，例如 desk@example.com。</translation>
    </message>
    <message>
        <source>Write 1 to {limit} addresses of e-mail, with commas between them.</source>
        <translation>请填写 1 到 {limit} 个邮箱地址，用逗号分隔。</translation>
    </message>
    <message>
        <source>Save a mail server and a recipient first.</source>
        <translation>请先保存邮件服务器和收件人。</translation>
    </message>
    <message>
        <source>The mail server did not take it: {reason}</source>
        <translation>邮件服务器未接收：{reason}</translation>
    </message>
    <message>
        <source>The mail server refused it for good: {reason}</source>
        <translation>邮件服务器已永久拒收：{reason}</translation>
    </message>
    <message>
        <source>The mail server wants to be asked again later: {reason}</source>
        <translation>邮件服务器要求稍后重试：{reason}</translation>
    </message>
    <message>
        <source>The mail server refused some of the recipients: {reason}</source>
        <translation>邮件服务器拒收部分收件人：{reason}</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted, so nothing was sent: {reason}. If it is a server of your own, whoever runs the hub can name its authority with --mail-ca.</source>
        <translation>邮件服务器的证书不受信任，因此未发送任何内容：{reason}。如果这是你们自己的服务器，Frontdesk 服务器的运维人员可以用 --mail-ca 指定其证书颁发机构。</translation>
    </message>
    <message>
        <source>The mail server does not encrypt in this way at this port ({reason}). Choose the other encryption, or another port.</source>
        <translation>邮件服务器在此端口不支持这种加密方式（{reason}）。请选择另一种加密方式或其他端口。</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password: {reason}</source>
        <translation>邮件服务器不接受该用户名或密码：{reason}</translation>
    </message>
    <message>
        <source>Type the password as well: it was kept for another server or user.</source>
        <translation>请同时输入密码：已保存的密码属于另一台服务器或另一个用户。</translation>
    </message>
    <message>
        <source>The mail server offers no way to sign in over this connection. Choose an encryption, or leave the user empty.</source>
        <translation>邮件服务器不允许通过此连接登录。请选择一种加密方式，或将用户留空。</translation>
    </message>
    <message>
        <source>The mail server cannot be reached: {reason}. Check its name and the port.</source>
        <translation>无法连接邮件服务器：{reason}。请检查服务器名称和端口。</translation>
    </message>
    <message>
        <source>The mail server ended the connection: {reason}</source>
        <translation>邮件服务器中断了连接：{reason}</translation>
    </message>
    <message>
        <source>The mail server takes addresses of plain Latin letters only.</source>
        <translation>邮件服务器只接受由普通拉丁字母组成的地址。</translation>
    </message>
    <message>
        <source>Telling by e-mail is switched off.</source>
        <translation>邮件通知已关闭。</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message>
        <source>Remind me</source>
        <translation>提醒我</translation>
    </message>
    <message>
        <source>Of the chat with {name}.</source>
        <translation>关于与 {name} 的会话。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>其他时间…</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>What about? (only you see this)</source>
        <translation>提醒内容（仅自己可见）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Of the lead from {name}.</source>
        <translation>关于 {name} 的线索。</translation>
    </message>
</context>
<context>
    <name>ReminderNotice</name>
    <message>
        <source>Open the chat</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Reminder: {buyer}</source>
        <translation>提醒：{buyer}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>打开线索</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Reply rate: each turn, and why it counts</source>
        <translation>回复率：每个轮次及其判定原因</translation>
    </message>
    <message>
        <source>Reply rate: the shop&apos;s rule</source>
        <translation>回复率：店铺规则</translation>
    </message>
</context>
<context>
    <name>RepliesTab</name>
    <message>
        <source>Find a reply</source>
        <translation>查找回复</translation>
    </message>
    <message>
        <source>New quick reply</source>
        <translation>新建快捷回复</translation>
    </message>
    <message>
        <source>Whose replies</source>
        <translation>回复归属</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>快捷回复</translation>
    </message>
    <message>
        <source>This is the team&apos;s. Ask a supervisor to change it, or make a copy of your own.</source>
        <translation>这是团队的回复。如需修改，请联系主管，或复制为自己的回复。</translation>
    </message>
    <message>
        <source>Delete the quick reply?</source>
        <translation>删除此快捷回复？</translation>
    </message>
    <message>
        <source>It goes for the whole team.</source>
        <translation>整个团队都将无法再使用。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部分组</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Copy as my own…</source>
        <translation>复制为我的回复…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>未找到结果。请减少字数。</translation>
    </message>
    <message>
        <source>There is none here yet.</source>
        <translation>此处暂无回复。</translation>
    </message>
    <message>
        <source>There are no quick replies yet. Write one, or import a file.</source>
        <translation>还没有快捷回复。请新建一条，或导入文件。</translation>
    </message>
</context>
<context>
    <name>ReplyPopup</name>
    <message>
        <source>Quick replies</source>
        <extracomment>More nobody walks through with the arrow keys.</extracomment>
        <translation>快捷回复</translation>
    </message>
    <message>
        <source>Enter inserts · Ctrl+Enter sends at once · Esc closes</source>
        <translation>Enter 插入 · Ctrl+Enter 立即发送 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>Report this buyer…</source>
        <translation>举报该买家…</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Note: {text}</source>
        <extracomment>Characters of a message that are shown; the whole of it is a click away.</extracomment>
        <translation>备注：{text}</translation>
    </message>
    <message>
        <source>You about {buyer}</source>
        <translation>您举报 {buyer}</translation>
    </message>
    <message>
        <source>{name} about {buyer}</source>
        <translation>{name} 举报 {buyer}</translation>
    </message>
    <message>
        <source>Being handled…</source>
        <translation>处理中…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Show this message in the chat</source>
        <translation>在会话中查看这条消息</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>回复：{text}</translation>
    </message>
    <message>
        <source>Handled by {name}, {time}</source>
        <translation>由 {name} 处理，{time}</translation>
    </message>
    <message>
        <source>A word to the reporter (not necessary)</source>
        <translation>给举报人的回复（选填）</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需处置</translation>
    </message>
    <message>
        <source>Spoken with the buyer</source>
        <translation>已与买家沟通</translation>
    </message>
    <message>
        <source>Block the buyer…</source>
        <translation>拉黑买家…</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import quick replies</source>
        <translation>导入快捷回复</translation>
    </message>
    <message>
        <source>{file}: {new} new, {changed} changed, {same} the same</source>
        <translation>{file}：新增 {new}，修改 {changed}，相同 {same}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everything is here already. There is nothing to take in.</source>
        <translation>全部已存在。没有可导入的内容。</translation>
    </message>
    <message>
        <source>{file}: {new} new, {changed} changed, {same} as they are</source>
        <translation>{file}：新增 {new}，更改 {changed}，不变 {same}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Take in the rest</source>
        <translation>导入其余部分</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are wrong and would be left out:</source>
        <translation>
            <numerusform>%n 行有误，将被略过：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are wrong. Nothing was taken in; correct the file and try again.</source>
        <translation>
            <numerusform>%n 行有误。未导入任何内容；请修正文件后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that are wrong</source>
        <translation>有误的行</translation>
    </message>
    <message>
        <source>Only the first {count} are listed.</source>
        <translation>仅列出前 {count} 行。</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>第 {line} 行：{why}</translation>
    </message>
    <message>
        <source>Report {name}</source>
        <translation>举报 {name}</translation>
    </message>
    <message>
        <source>Your supervisors get it; you will see what comes of it. {name} is not told.</source>
        <translation>主管会收到举报，您可以看到处理结果。{name} 不会得知。</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>提交举报</translation>
    </message>
    <message>
        <source>Pick the messages that show it:</source>
        <translation>请选择能说明问题的消息：</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) picked, that is too many</source>
        <translation>
            <numerusform>已选 %n 条消息，数量过多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) picked</source>
        <translation>
            <numerusform>已选 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportNews</name>
    <message>
        <source>{name} reports {buyer}: {reason}.</source>
        <translation>{name} 举报 {buyer}：{reason}。</translation>
    </message>
    <message>
        <source>Your report about {buyer}. {outcome}.</source>
        <translation>您对 {buyer} 的举报：{outcome}。</translation>
    </message>
    <message>
        <source>Show the reports</source>
        <translation>查看举报</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Report: orders after a coupon</source>
        <translation>报表：优惠券带来的订单</translation>
    </message>
    <message>
        <source>Report: refunds, returns and exchanges</source>
        <translation>报表：退款、退货与换货</translation>
    </message>
    <message>
        <source>Audit log: who did what</source>
        <translation>审计日志：谁做了什么</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>报表…</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Reports</source>
        <extracomment>Writes a file away from the GUI thread, then calls back on it: None, or what went wrong.</extracomment>
        <translation>报表</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>By coupon</source>
        <translation>按优惠券</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>按客服</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐条</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>How long after a coupon an order without its code counts</source>
        <translation>未用券码的订单在发券后多久内计入</translation>
    </message>
    <message>
        <source>The newest {limit} of {total} are listed; the sums count all.</source>
        <translation>仅列出最新的 {limit} 条（共 {total} 条）；合计包含全部。</translation>
    </message>
    <message>
        <source>Coupons given in these days, and the orders that followed: with the code, or soon after without it.</source>
        <translation>这些天发放的优惠券及随后的订单：使用了券码的，或未用券码但在其后不久下单的。</translation>
    </message>
    <message>
        <source>Applications made in these days, as they stand now.</source>
        <translation>这些天提交的申请及其当前状态。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>加载中…</translation>
    </message>
    <message>
        <source>Nothing is known of these days yet.</source>
        <translation>尚无这些天的数据。</translation>
    </message>
    <message>
        <source>No coupon was given in these days. Choose another time.</source>
        <translation>这些天没有发放优惠券，请选择其他时间。</translation>
    </message>
    <message>
        <source>No application was made in these days. Choose another time.</source>
        <translation>这些天没有申请，请选择其他时间。</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>无法保存 {file}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Revenue with it</source>
        <translation>用券销售额</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>优惠金额</translation>
    </message>
    <message>
        <source>Orders after it</source>
        <translation>其后订单</translation>
    </message>
    <message>
        <source>Revenue after it</source>
        <translation>其后销售额</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>发放时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Led back by</source>
        <translation>归因方式</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请数</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未处理</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>申请类型</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Applied by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>its code</source>
        <translation>券码</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>等待处理</translation>
    </message>
    <message>
        <source>Approved, not paid back yet</source>
        <translation>已同意，尚未退款</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Refund only</source>
        <translation>仅退款</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>退货退款</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>商品破损</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>发错商品</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>与描述不符</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>到货太晚</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>不想要了</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders up to %n day(s) after</source>
        <translation>
            <numerusform>其后 %n 天内的订单</numerusform>
        </translation>
    </message>
    <message>
        <source>My reports</source>
        <translation>我的举报</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Handled</source>
        <extracomment>Reports shown of each part before one asks for more. Of the dialog, in pixels.</extracomment>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>To handle · {count}</source>
        <translation>待处理 · {count}</translation>
    </message>
    <message>
        <source>Sent, not handled yet</source>
        <translation>已提交，尚未处理</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>No reports. Agents send one with the flag at the top of a chat.</source>
        <translation>没有举报。客服可通过会话顶部的旗标提交举报。</translation>
    </message>
    <message>
        <source>You have reported nobody. The flag at the top of a chat does it.</source>
        <translation>您还没有举报过任何人。可使用会话顶部的旗标。</translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>All requests</source>
        <translation>全部咨询单</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>显示电话号码</translation>
    </message>
    <message>
        <source>The hub notes who looked, when and what for.</source>
        <translation>服务器会记录谁在何时因何查看。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>Opens the telephone of this computer and asks how it went.</source>
        <translation>打开本机的电话程序，并询问通话结果。</translation>
    </message>
    <message>
        <source>Write to the buyer</source>
        <translation>联系买家</translation>
    </message>
    <message>
        <source>Opens the chat with them, or begins one.</source>
        <translation>打开与买家的对话，没有则新建。</translation>
    </message>
    <message>
        <source>Description gap</source>
        <translation>描述缺漏</translation>
    </message>
    <message>
        <source>The product&apos;s description should have said this.</source>
        <translation>商品描述本应说明这一点。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Send answer</source>
        <extracomment>Others offer something to complete while an answer is written.</extracomment>
        <translation>发送答复</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>不答复直接关闭</translation>
    </message>
    <message>
        <source>Choose a request to read and answer it here.</source>
        <translation>选择一个咨询单，在此阅读并答复。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>The buyer reads it on their own page (“/” for a quick reply, Ctrl+Enter sends)</source>
        <translation>买家在自己的页面上阅读（“/”选择快捷回复，Ctrl+Enter 发送）</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>往来内容</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not at the hub yet</source>
        <translation>
            <numerusform>%n 项更改尚未送达服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered. Open until somebody says whether it is solved.</source>
        <translation>已回复。在标明是否已解决之前，此请求仍为待处理。</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>由 {name}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次通话</numerusform>
        </translation>
    </message>
    <message>
        <source>last {time} by {name}</source>
        <translation>最近一次 {time}，{name}</translation>
    </message>
</context>
<context>
    <name>RequestReplies</name>
    <message>
        <source>An answer is words alone: the pictures of “{title}” were left out.</source>
        <extracomment>Characters of a caption that is read as a person&apos;s name or a product&apos;s.</extracomment>
        <translation>答复只有文字：“{title}”的图片已略去。</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>description gap</source>
        <translation>描述缺漏</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>waits {time}</source>
        <translation>已等待 {time}</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>The pills of waits in a list of chats have the same looks.</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Product questions</source>
        <translation>商品提问</translation>
    </message>
    <message>
        <source>Call centre</source>
        <translation>呼叫中心</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>请联系我</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Site error</source>
        <translation>网站出错</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>订单 {number}</translation>
    </message>
    <message>
        <source>To the shop</source>
        <translation>致店铺</translation>
    </message>
    <message>
        <source>The phone number is that of this order&apos;s buyer.</source>
        <translation>电话号码与该订单的买家一致。</translation>
    </message>
    <message>
        <source>Not confirmed: no order with this number belongs to this phone number.</source>
        <translation>未确认：此电话号码没有该编号的订单。</translation>
    </message>
    <message>
        <source>Not at the hub yet</source>
        <translation>尚未送达服务器</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>rail</comment>
        <extracomment>Before a request&apos;s id in the key of its notification, and before the ids of what is due.</extracomment>
        <translation>咨询单</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>咨询单</translation>
    </message>
    <message>
        <source>Tell a buyer the tracking number…</source>
        <translation>告知买家运单号…</translation>
    </message>
    <message>
        <source>E-mails about new requests</source>
        <translation>新咨询单的邮件通知</translation>
    </message>
    <message>
        <source>New request: {name}</source>
        <translation>新咨询单：{name}</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未定结果</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Where requests come from</source>
        <extracomment>Pixels that list and request need side by side, and what the list takes of them.</extracomment>
        <translation>咨询单来源</translation>
    </message>
    <message>
        <source>Topics of the call centre</source>
        <translation>呼叫中心主题</translation>
    </message>
    <message>
        <source>Search name, order, words, or a whole number</source>
        <translation>搜索姓名、订单、词语或完整号码</translation>
    </message>
    <message>
        <source>Description gaps…</source>
        <translation>描述缺漏…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>咨询单</translation>
    </message>
    <message>
        <source>Description gaps</source>
        <translation>描述缺漏</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>Not current: as of {time}. Answers are kept and sent later; numbers are shown when connected.</source>
        <translation>非最新：截至 {time}。答复会保存并稍后发送；电话号码需连接后显示。</translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) do not know their tracking number yet.</source>
        <translation>
            <numerusform>%n 位买家还不知道运单号。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the next one…</source>
        <translation>告知下一位…</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>服务器没有响应。</translation>
    </message>
    <message>
        <source>No request is like that, in no tab. Deleted ones are not looked through.</source>
        <translation>任何标签页中都没有这样的请求。已删除的不在搜索范围内。</translation>
    </message>
    <message>
        <source>Every request that was answered is solved or not solved.</source>
        <translation>所有已回复的请求都已标明解决或未解决。</translation>
    </message>
    <message>
        <source>Nothing was deleted. What you delete can be restored here.</source>
        <translation>没有删除任何内容。删除的咨询单可在此恢复。</translation>
    </message>
    <message>
        <source>No requests here. They come from the forms of the shop&apos;s pages.</source>
        <translation>这里没有咨询单。它们来自店铺页面的表单。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>显示电话号码</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Moved to the deleted ones.</source>
        <translation>已移到“已删除”。</translation>
    </message>
</context>
<context>
    <name>RequestsSection</name>
    <message>
        <source>Save for the whole shop</source>
        <translation>为整个店铺保存</translation>
    </message>
    <message>
        <source>Names of the tabs; an empty one keeps the usual name.</source>
        <translation>标签名称；留空则使用默认名称。</translation>
    </message>
    <message>
        <source>How long each may wait, in minutes</source>
        <translation>各类可等待的时间（分钟）</translation>
    </message>
    <message>
        <source>Saved. It holds for everybody as soon as the hub has it.</source>
        <translation>已保存。服务器收到后即对所有人生效。</translation>
    </message>
</context>
<context>
    <name>Response</name>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>回复人</translation>
    </message>
    <message>
        <source>Seconds waited</source>
        <translation>等待秒数</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Verdict beside it</source>
        <translation>对照判定</translation>
    </message>
    <message>
        <source>Why beside it</source>
        <translation>对照原因</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Picture, video or file</source>
        <translation>图片、视频或文件</translation>
    </message>
    <message>
        <source>Card sent by hand</source>
        <translation>人工发送的卡片</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Begun outside the hours</source>
        <translation>非服务时间开始的</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>标为垃圾消息的</translation>
    </message>
    <message>
        <source>Buyer blocked</source>
        <translation>买家已拉黑的</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>未回复即关闭的</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>In time within</source>
        <translation>按时回复时限</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>算作回复</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>was {verdict}</source>
        <extracomment>Pixels at the right where the verdicts stand, one under the other where there are two.</extracomment>
        <translation>原：{verdict}</translation>
    </message>
    <message>
        <source>would be {verdict}</source>
        <translation>对照：{verdict}</translation>
    </message>
    <message>
        <source>a buyer who is not known here</source>
        <translation>未知买家</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>已离职人员</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{n}-h replies today</source>
        <translation>今日 {n} 小时回复率</translation>
    </message>
    <message>
        <source>{n}-min replies today</source>
        <translation>今日 {n} 分钟回复率</translation>
    </message>
    <message>
        <source>{n}-s replies today</source>
        <translation>今日 {n} 秒回复率</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{length}, around the clock</source>
        <translation>{length}，全天候</translation>
    </message>
    <message>
        <source>{length}, with its own hours</source>
        <translation>{length}，自定义时段</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>未超时</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Not counted: the chat went into the spam folder at {time}.</source>
        <translation>不计入：会话于 {time} 移至疑似垃圾消息。</translation>
    </message>
    <message>
        <source>Not counted: the buyer was blocked at {time}.</source>
        <translation>不计入：买家于 {time} 被拉黑。</translation>
    </message>
    <message>
        <source>Not counted: the chat was closed at {time} without an answer.</source>
        <translation>不计入：会话于 {time} 未回复即关闭。</translation>
    </message>
    <message>
        <source>Not counted by a rule of a newer hub ({rule}).</source>
        <translation>不计入：依据更新版本服务器的规则（{rule}）。</translation>
    </message>
    <message>
        <source>Answered after {waited}; up to {allowed} is in time.</source>
        <translation>等待 {waited} 后回复；{allowed} 以内为未超时。</translation>
    </message>
    <message>
        <source>Answered after {waited}; only up to {allowed} is in time.</source>
        <translation>等待 {waited} 后回复；仅 {allowed} 以内为未超时。</translation>
    </message>
    <message>
        <source>Ended at {time} without an answer: that counts as late.</source>
        <translation>于 {time} 结束且未回复：视为超时。</translation>
    </message>
    <message>
        <source>Not answered yet, and the deadline was {time}: late.</source>
        <translation>尚未回复，截止时间为 {time}：已超时。</translation>
    </message>
    <message>
        <source>Not answered yet; in time until {time}.</source>
        <translation>尚未回复；{time} 前回复为未超时。</translation>
    </message>
    <message>
        <source>Begun by “Not spam”.</source>
        <translation>由“非垃圾消息”操作开始。</translation>
    </message>
    <message>
        <source>deadline {time}</source>
        <translation>截止 {time}</translation>
    </message>
    <message>
        <source>Not counted: it began outside the service hours.</source>
        <translation>不计入：在服务时间之外开始。</translation>
    </message>
    <message>
        <source>Not counted: it began at {time} on a day without service.</source>
        <translation>不计入：于 {time} 开始，当日不提供服务。</translation>
    </message>
    <message>
        <source>Not counted: it began at {time}, outside {hours}.</source>
        <translation>不计入：于 {time} 开始，不在 {hours} 内。</translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>Orders</source>
        <extracomment>Opens the chat about an order (REQ-5); told by whoever can, before the tab is built.</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>资料</translation>
    </message>
</context>
<context>
    <name>Routing</name>
    <message>
        <source>words: {values}</source>
        <translation>词：{values}</translation>
    </message>
    <message>
        <source>channels: {values}</source>
        <translation>渠道：{values}</translation>
    </message>
    <message>
        <source>languages: {values}</source>
        <translation>语言：{values}</translation>
    </message>
    <message>
        <source>newest order: {values}</source>
        <translation>最新订单：{values}</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>New buyers come to you.</source>
        <translation>新买家会分配给您。</translation>
    </message>
    <message>
        <source>You keep your buyers, new ones go to others.</source>
        <translation>保留现有买家，新买家分配给他人。</translation>
    </message>
    <message>
        <source>You will be back soon; unanswered buyers go to others.</source>
        <translation>短暂离开，未回复的买家转给他人。</translation>
    </message>
    <message>
        <source>Your buyers are handed over.</source>
        <translation>您的买家将转接给他人。</translation>
    </message>
    <message>
        <source>{name} declined. The chat is yours again.</source>
        <translation>{name} 拒绝了。会话重新归您。</translation>
    </message>
    <message>
        <source>{name} did not accept in time. The chat is yours again.</source>
        <translation>{name} 未及时接手。会话重新归您。</translation>
    </message>
    <message>
        <source>You answered this buyer within the last {hours} hours.</source>
        <translation>您在最近 {hours} 小时内回复过此买家。</translation>
    </message>
    <message>
        <source>{name} answered this buyer within the last {hours} hours.</source>
        <translation>{name} 在最近 {hours} 小时内回复过此买家。</translation>
    </message>
    <message>
        <source>It is for the group “{group}”, and it was your turn.</source>
        <translation>属于“{group}”组，且轮到您。</translation>
    </message>
    <message>
        <source>It is for the group “{group}”, and it was {name}&apos;s turn.</source>
        <translation>属于“{group}”组，且轮到 {name}。</translation>
    </message>
    <message>
        <source>It was your turn, with {load} of {capacity} chats, among {among} who had room.</source>
        <translation>轮到您：已接待 {load}/{capacity} 个会话，共 {among} 人有空余。</translation>
    </message>
    <message>
        <source>It was {name}&apos;s turn, with {load} of {capacity} chats, among {among} who had room.</source>
        <translation>轮到 {name}：已接待 {load}/{capacity} 个会话，共 {among} 人有空余。</translation>
    </message>
    <message>
        <source>You had most room: {load} of {capacity} chats, among {among} who had any.</source>
        <translation>您的空余最多：已接待 {load}/{capacity} 个会话，共 {among} 人有空余。</translation>
    </message>
    <message>
        <source>{name} had most room: {load} of {capacity} chats, among {among} who had any.</source>
        <translation>{name} 的空余最多：已接待 {load}/{capacity} 个会话，共 {among} 人有空余。</translation>
    </message>
    <message>
        <source>Only you had room: {load} of {capacity} chats.</source>
        <translation>只有您有空余：已接待 {load}/{capacity} 个会话。</translation>
    </message>
    <message>
        <source>Only {name} had room: {load} of {capacity} chats.</source>
        <translation>只有 {name} 有空余：已接待 {load}/{capacity} 个会话。</translation>
    </message>
    <message>
        <source>{by} gave it to you.</source>
        <translation>由 {by} 分配给您。</translation>
    </message>
    <message>
        <source>{by} gave it to {name}.</source>
        <translation>由 {by} 分配给 {name}。</translation>
    </message>
    <message>
        <source>You took it.</source>
        <translation>由您接手。</translation>
    </message>
    <message>
        <source>{name} took it.</source>
        <translation>由 {name} 接手。</translation>
    </message>
    <message>
        <source>You answered first.</source>
        <translation>您最先回复。</translation>
    </message>
    <message>
        <source>{name} answered first.</source>
        <translation>{name} 最先回复。</translation>
    </message>
    <message>
        <source>{by} handed it over to {name}.</source>
        <translation>{by} 将其转接给了 {name}。</translation>
    </message>
    <message>
        <source>{by} handed it over to you.</source>
        <translation>{by} 将其转接给了您。</translation>
    </message>
    <message>
        <source>{from} declined it.</source>
        <translation>{from} 拒绝接手。</translation>
    </message>
    <message>
        <source>{from} did not accept it in time.</source>
        <translation>{from} 未及时接手。</translation>
    </message>
    <message>
        <source>{by} opened it again.</source>
        <translation>由 {by} 重新打开。</translation>
    </message>
    <message>
        <source>Assigned to {name}.</source>
        <translation>已分配给 {name}。</translation>
    </message>
    <message>
        <source>Note: “{note}”</source>
        <translation>备注：“{note}”</translation>
    </message>
    <message>
        <source>{former} had not answered in time.</source>
        <translation>{former} 未及时回复。</translation>
    </message>
    <message>
        <source>{former} went offline.</source>
        <translation>{former} 已离线。</translation>
    </message>
    <message>
        <source>{former} gave it back.</source>
        <translation>{former} 将其退回队列。</translation>
    </message>
    <message>
        <source>It had waited {time} in the queue.</source>
        <translation>已在队列中等待 {time}。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某位人员</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Save routing</source>
        <translation>保存分流设置</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加分组</translation>
    </message>
    <message>
        <source>Saved: it holds from the next buyer on.</source>
        <translation>已保存：从下一位买家起生效。</translation>
    </message>
    <message>
        <source>Next buyer goes to</source>
        <translation>下一位买家分给</translation>
    </message>
    <message>
        <source>Same agent again within, hours</source>
        <translation>优先分给原客服（小时内）</translation>
    </message>
    <message>
        <source>Unanswered goes back after, minutes</source>
        <translation>未回复退回队列（分钟后）</translation>
    </message>
    <message>
        <source>Answered takes no room after, hours</source>
        <translation>已回复不再占名额（小时后）</translation>
    </message>
    <message>
        <source>Away without connection after, seconds</source>
        <translation>断线转为离开（秒后）</translation>
    </message>
    <message>
        <source>Offline without connection after, minutes</source>
        <translation>断线转为离线（分钟后）</translation>
    </message>
    <message>
        <source>Chats at a time, unless set</source>
        <translation>默认同时接待会话数</translation>
    </message>
    <message>
        <source>Handed over and not accepted goes back after, seconds</source>
        <translation>转接未接手，退回时间（秒）</translation>
    </message>
    <message>
        <source>Give new buyers to whoever is online</source>
        <translation>将新买家分配给在线人员</translation>
    </message>
    <message>
        <source>whose turn it is, by share</source>
        <translation>按比例轮流</translation>
    </message>
    <message>
        <source>whoever has most room</source>
        <translation>空余最多者</translation>
    </message>
    <message>
        <source>Groups: buyers who fit go to members of the group first. The first rule that fits decides.</source>
        <translation>分组：符合条件的买家优先分配给组内成员，以最先符合的规则为准。</translation>
    </message>
    <message>
        <source>Change the group {name}</source>
        <translation>修改分组 {name}</translation>
    </message>
    <message>
        <source>Remove the group {name}</source>
        <translation>移除分组 {name}</translation>
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
        <source>order {number}</source>
        <translation>订单 {number}</translation>
    </message>
    <message>
        <source>order {number}, has not written yet</source>
        <translation>订单 {number}，尚未发过消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Searching at the hub…</source>
        <translation>正在搜索服务器…</translation>
    </message>
    <message>
        <source>The hub cannot be asked now: only what is on this computer.</source>
        <translation>目前无法查询服务器：仅显示此电脑上的内容。</translation>
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
    <name>SegmentBox</name>
    <message>
        <source>Keep, rename or delete a segment</source>
        <translation>保存、重命名或删除分群</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>不限分群</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Keep this filter as a segment…</source>
        <translation>将此筛选保存为分群…</translation>
    </message>
    <message>
        <source>Put this filter into “{name}”</source>
        <translation>用此筛选更新“{name}”</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>重命名“{name}”…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>“{name}” is deleted. The customers stay.</source>
        <translation>已删除“{name}”。客户不受影响。</translation>
    </message>
    <message>
        <source>Keep this filter as a segment</source>
        <translation>将此筛选保存为分群</translation>
    </message>
    <message>
        <source>Rename the segment</source>
        <translation>重命名分群</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>分群名称</translation>
    </message>
    <message>
        <source>Everybody in the shop sees it. Who is in it is worked out anew each time.</source>
        <translation>店铺所有人可见。每次打开都会重新计算其中的客户。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>SendGuard</name>
    <message>
        <source>Edit</source>
        <extracomment>Sentences that say why a text should be looked at again; none where it may go. Asked when the agent sends: takes no time.</extracomment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍要发送</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>先看一下</translation>
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
        <source>While Enter sends, Ctrl+Enter sends and goes to the chat that waits longest</source>
        <translation>用 Enter 发送时，Ctrl+Enter 发送并转到等待最久的会话</translation>
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
        <source>Alert me about</source>
        <translation>提醒我的范围</translation>
    </message>
    <message>
        <source>My chats</source>
        <translation>我的会话</translation>
    </message>
    <message>
        <source>My chats and those nobody has</source>
        <translation>我的会话和无人接待的会话</translation>
    </message>
    <message>
        <source>All chats (supervisors)</source>
        <translation>全部会话（主管）</translation>
    </message>
    <message>
        <source>List buyers who are almost overdue in a pop-up</source>
        <translation>弹窗列出即将超时的买家</translation>
    </message>
    <message>
        <source>List overdue buyers in a pop-up</source>
        <translation>弹窗列出已超时的买家</translation>
    </message>
    <message>
        <source>Show notifications of the system</source>
        <translation>显示系统通知</translation>
    </message>
    <message>
        <source>Show what buyers write in notifications</source>
        <translation>在通知中显示买家消息内容</translation>
    </message>
    <message>
        <source>My overdue chats are heard even in do not disturb</source>
        <translation>免打扰时仍播放我的超时会话提示音</translation>
    </message>
    <message>
        <source>A new buyer</source>
        <translation>新买家</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>A buyer is almost overdue</source>
        <translation>买家即将超时</translation>
    </message>
    <message>
        <source>A buyer is overdue</source>
        <translation>买家已超时</translation>
    </message>
    <message>
        <source>A chat is handed to me</source>
        <translation>会话转接给我</translation>
    </message>
    <message>
        <source>A colleague mentions me</source>
        <translation>同事提到我</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>定时提醒</translation>
    </message>
    <message>
        <source>An alert about the shop</source>
        <translation>店铺提醒</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Every 15 seconds until answered</source>
        <translation>每 15 秒，直到回复</translation>
    </message>
    <message>
        <source>Every 30 seconds until answered</source>
        <translation>每 30 秒，直到回复</translation>
    </message>
    <message>
        <source>Every minute until answered</source>
        <translation>每分钟，直到回复</translation>
    </message>
    <message>
        <source>Every 3 minutes until answered</source>
        <translation>每 3 分钟，直到回复</translation>
    </message>
    <message>
        <source>Come online when the program starts</source>
        <extracomment>Off: whoever was offline stays offline until they choose otherwise.</extracomment>
        <translation>程序启动时自动上线</translation>
    </message>
    <message>
        <source>Before sending, look for card numbers</source>
        <translation>发送前检查银行卡号</translation>
    </message>
    <message>
        <source>Before sending, look for passwords and codes</source>
        <translation>发送前检查密码和验证码</translation>
    </message>
    <message>
        <source>Before sending, look for blanks in braces</source>
        <translation>发送前检查花括号中的未填项</translation>
    </message>
    <message>
        <source>Before sending, look for another buyer&apos;s name</source>
        <translation>发送前检查其他买家的姓名</translation>
    </message>
    <message>
        <source>Before sending, look for another buyer&apos;s order or phone</source>
        <translation>发送前检查其他买家的订单或电话</translation>
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
    <name>ShareDialog</name>
    <message>
        <source>Share of {name}</source>
        <translation>{name} 的分配比例</translation>
    </message>
    <message>
        <source>for instance: refunds, Chinese</source>
        <translation>例如：退款，中文</translation>
    </message>
    <message>
        <source>Chats at a time</source>
        <translation>同时接待会话数</translation>
    </message>
    <message>
        <source>Share of new buyers</source>
        <translation>新买家比例</translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation>分组，用逗号分隔</translation>
    </message>
    <message>
        <source>With 0 chats at a time no new buyer comes; 200 % is twice a usual share.</source>
        <translation>同时接待数为 0 时不再分配新买家；200% 为通常比例的两倍。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Export contacts</source>
        <extracomment>Endings of the files that can be asked for.</extracomment>
        <translation>导出客资</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>落地页</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>推广员</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>With</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Shared at</source>
        <translation>分配时间</translation>
    </message>
    <message>
        <source>Could receive</source>
        <translation>可接收人数</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>重复于</translation>
    </message>
    <message>
        <source>Old customer</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Revenue in minor units</source>
        <translation>收入（最小货币单位）</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>进入方式</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A state says so by word, icon and colour.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>With nobody</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>Before a contact&apos;s id in the key of its notification.</extracomment>
        <translation>客资</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>With a colleague</source>
        <translation>有人负责</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Click to message</source>
        <translation>点击发消息广告</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Opinion leader</source>
        <translation>达人（KOL）</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>经销商</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>跟进人</translation>
    </message>
    <message>
        <source>Order by hand</source>
        <translation>手动订单</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Their turn</source>
        <translation>轮到</translation>
    </message>
    <message>
        <source>Cares for this buyer already</source>
        <translation>已在负责该买家</translation>
    </message>
    <message>
        <source>The landing is not approved</source>
        <translation>落地页未批准</translation>
    </message>
    <message>
        <source>Nobody is ticked on the landing</source>
        <translation>落地页未勾选任何人</translation>
    </message>
    <message>
        <source>Nobody ticked could receive</source>
        <translation>被勾选者均无法接收</translation>
    </message>
    <message>
        <source>Fewer contacts than colleagues</source>
        <translation>客资少于员工人数</translation>
    </message>
    <message>
        <source>Given by hand</source>
        <translation>手动分配</translation>
    </message>
    <message>
        <source>Contacts in turn: {n}</source>
        <translation>轮流分到：{n}</translation>
    </message>
    <message>
        <source>None: could not receive</source>
        <translation>未分到：无法接收</translation>
    </message>
    <message>
        <source>None: {reason}</source>
        <translation>未分到：{reason}</translation>
    </message>
    <message>
        <source>{able} of {ticked} ticked colleagues could receive</source>
        <translation>被勾选的 {ticked} 人中有 {able} 人可接收</translation>
    </message>
    <message>
        <source>To call the buyer</source>
        <translation>致电买家</translation>
    </message>
    <message>
        <source>To place an order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>To arrange a delivery</source>
        <translation>安排配送</translation>
    </message>
    <message>
        <source>To check a duplicate</source>
        <translation>核对重复</translation>
    </message>
    <message>
        <source>Quantity: {text}</source>
        <translation>数量：{text}</translation>
    </message>
    <message>
        <source>Address: {text}</source>
        <translation>地址：{text}</translation>
    </message>
    <message>
        <source>E-mail: {text}</source>
        <translation>电子邮件：{text}</translation>
    </message>
    <message>
        <source>shown with the number</source>
        <translation>与号码一起显示</translation>
    </message>
    <message>
        <source>Any goods</source>
        <translation>任意商品</translation>
    </message>
    <message>
        <source>Duplicate of “{landing}”</source>
        <translation>与“{landing}”重复</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>推广</translation>
    </message>
    <message>
        <source>Contacts: where each went and why</source>
        <translation>联系人：分给了谁、为什么</translation>
    </message>
    <message>
        <source>Marketing dashboard</source>
        <translation>推广看板</translation>
    </message>
    <message>
        <source>Shared to me</source>
        <translation>分给我的</translation>
    </message>
    <message>
        <source>Shared with you: {name}</source>
        <translation>分配给您：{name}</translation>
    </message>
</context>
<context>
    <name>SheetMenu</name>
    <message>
        <source>Import and export</source>
        <translation>导入与导出</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Import CSV or XLSX…</source>
        <translation>导入 CSV 或 XLSX…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Export as XLSX…</source>
        <translation>导出为 XLSX…</translation>
    </message>
    <message>
        <source>Import quick replies</source>
        <translation>导入快捷回复</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Export quick replies</source>
        <translation>导出快捷回复</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>Taken in: {new} new, {changed} changed</source>
        <translation>已导入：新增 {new}，修改 {changed}</translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation>已撤回：{count}</translation>
    </message>
    <message>
        <source>left as edited since: {count}</source>
        <translation>因后来编辑过而保留：{count}</translation>
    </message>
</context>
<context>
    <name>ShopCustomersSection</name>
    <message>
        <source>The shop runs a points programme</source>
        <translation>店铺有积分计划</translation>
    </message>
    <message>
        <source>Help line for points</source>
        <translation>积分咨询方式</translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
    <message>
        <source>Save for the whole shop</source>
        <translation>为全店保存</translation>
    </message>
    <message>
        <source>Saved. It holds for everybody from now on.</source>
        <translation>已保存，从现在起对所有人生效。</translation>
    </message>
</context>
<context>
    <name>ShopLimitsSection</name>
    <message>
        <source>A wait turns yellow after (seconds)</source>
        <translation>等待变黄（秒后）</translation>
    </message>
    <message>
        <source>Almost overdue after (seconds)</source>
        <translation>即将超时（秒后）</translation>
    </message>
    <message>
        <source>Overdue after (seconds)</source>
        <translation>已超时（秒后）</translation>
    </message>
    <message>
        <source>Warn supervisors of a low reply rate</source>
        <translation>回复率低时提醒主管</translation>
    </message>
    <message>
        <source>Low means below (%)</source>
        <translation>低于此值为低（%）</translation>
    </message>
    <message>
        <source>From so many turns a day on</source>
        <translation>每日轮次达到此数起</translation>
    </message>
    <message>
        <source>Warn again after (minutes)</source>
        <translation>再次提醒间隔（分钟）</translation>
    </message>
    <message>
        <source>Pass overdue chats on to a colleague, then to supervisors</source>
        <translation>超时会话逐级上报：先同事，后主管</translation>
    </message>
    <message>
        <source>Pass on after (seconds)</source>
        <translation>上报等待时间（秒）</translation>
    </message>
</context>
<context>
    <name>ShopPaymentsSection</name>
    <message>
        <source>Payouts on one order, at most</source>
        <translation>每个订单最多打款次数</translation>
    </message>
    <message>
        <source>One payment, at most</source>
        <translation>单笔上限</translation>
    </message>
    <message>
        <source>A supervisor decides above</source>
        <translation>超过此金额由主管决定</translation>
    </message>
    <message>
        <source>All payouts of a month, at most</source>
        <translation>每月打款总额上限</translation>
    </message>
    <message>
        <source>Open for the buyer (hours)</source>
        <translation>对买家有效（小时）</translation>
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
        <source>Send, and go to the chat that waits longest</source>
        <translation>发送并转到等待最久的会话</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>查找或执行任意操作</translation>
    </message>
    <message>
        <source>Search in this chat, or in this list</source>
        <translation>在此会话或此列表中搜索</translation>
    </message>
    <message>
        <source>Go to a date in this chat</source>
        <translation>转到此会话中的日期</translation>
    </message>
    <message>
        <source>Answer this message</source>
        <translation>回复此消息</translation>
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
        <source>Back through the recent chats</source>
        <translation>在最近的会话中往回切换</translation>
    </message>
    <message>
        <source>Forward through the recent chats</source>
        <translation>在最近的会话中向前切换</translation>
    </message>
    <message>
        <source>First to ninth chat of the list</source>
        <translation>第 1 至第 9 个会话</translation>
    </message>
    <message>
        <source>Write about an order</source>
        <translation>按订单联系买家</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Take back what was just done to a list</source>
        <translation>撤销刚才对列表的操作</translation>
    </message>
    <message>
        <source>What is due next</source>
        <translation>接下来的待办</translation>
    </message>
    <message>
        <source>Remind me of this chat</source>
        <translation>提醒我处理此会话</translation>
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
        <source>Choose your presence</source>
        <translation>选择在线状态</translation>
    </message>
    <message>
        <source>Take this chat</source>
        <translation>接手此会话</translation>
    </message>
    <message>
        <source>Close this chat, or open it again</source>
        <translation>关闭或重新打开此会话</translation>
    </message>
    <message>
        <source>Hand this chat over</source>
        <translation>转接此会话</translation>
    </message>
    <message>
        <source>Write a note for colleagues, or to the buyer again</source>
        <translation>给同事写备注，或切回给买家</translation>
    </message>
    <message>
        <source>Do not disturb on or off</source>
        <translation>开启或关闭免打扰</translation>
    </message>
    <message>
        <source>Spam, or not spam</source>
        <translation>标为垃圾或非垃圾消息</translation>
    </message>
    <message>
        <source>Block this buyer, or unblock them</source>
        <translation>拉黑或解除拉黑该买家</translation>
    </message>
    <message>
        <source>Report this buyer</source>
        <translation>举报该买家</translation>
    </message>
    <message>
        <source>Show the reports</source>
        <translation>查看举报</translation>
    </message>
    <message>
        <source>First to third suggested reply</source>
        <translation>第一至第三条推荐回复</translation>
    </message>
    <message>
        <source>Send a coupon</source>
        <translation>发送优惠券</translation>
    </message>
    <message>
        <source>Enter a contact</source>
        <translation>录入留资</translation>
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
    <name>Side</name>
    <message>
        <source>Back to overdue and queue</source>
        <translation>返回超时与排队</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Chats of {name}</source>
        <translation>{name} 的会话</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nobody waits in the queue.</source>
        <translation>没有超时会话，也没有买家在排队。</translation>
    </message>
    <message>
        <source>No open chats.</source>
        <translation>没有未关闭的会话。</translation>
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
    <name>SoundSection</name>
    <message>
        <source>Play on</source>
        <translation>播放设备</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>The system&apos;s own device</source>
        <translation>系统默认设备</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name}（未连接）</translation>
    </message>
    <message>
        <source>Device that sounds are played on</source>
        <translation>播放提示音的设备</translation>
    </message>
    <message>
        <source>How often: {event}</source>
        <translation>提示频率：{event}</translation>
    </message>
    <message>
        <source>Try the sound: {event}</source>
        <translation>试听提示音：{event}</translation>
    </message>
</context>
<context>
    <name>SpamBanner</name>
    <message>
        <source>Not spam</source>
        <translation>非垃圾消息</translation>
    </message>
    <message>
        <source>No clock runs here, and nobody is alerted.</source>
        <translation>此处不计时，也不会提醒任何人。</translation>
    </message>
</context>
<context>
    <name>SpamButton</name>
    <message>
        <source>Not spam</source>
        <translation>非垃圾消息</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>垃圾消息</translation>
    </message>
</context>
<context>
    <name>SpamSection</name>
    <message>
        <source>Save spam rules</source>
        <extracomment>The switches, in the order of the page; `enabled` is for all of them.</extracomment>
        <translation>保存垃圾消息规则</translation>
    </message>
    <message>
        <source>Saved: it holds from the next message on.</source>
        <translation>已保存：从下一条消息起生效。</translation>
    </message>
    <message>
        <source>Put suspected spam of new buyers into a folder of its own</source>
        <translation>将新买家的疑似垃圾消息单独归类</translation>
    </message>
    <message>
        <source>Links: shortened, imitating a known site, many at once</source>
        <translation>链接：短链接、仿冒知名网站、大量链接</translation>
    </message>
    <message>
        <source>Hidden numbers and messenger names</source>
        <translation>隐藏的号码和通讯软件名称</translation>
    </message>
    <message>
        <source>Offers: loans, bets, prizes, reviews, jobs, false support</source>
        <translation>推销：贷款、赌博、中奖、刷评、招聘、假冒客服</translation>
    </message>
    <message>
        <source>The same text from several buyers</source>
        <translation>多位买家发送相同文本</translation>
    </message>
    <message>
        <source>A machine&apos;s pace</source>
        <translation>机器般的发送速度</translation>
    </message>
    <message>
        <source>Look-alike and invisible characters</source>
        <translation>形似字符和不可见字符</translation>
    </message>
    <message>
        <source>What reads like messages that this shop marked as spam</source>
        <translation>与本店标为垃圾的消息相似</translation>
    </message>
    <message>
        <source>Trusted sites, such as the shop&apos;s own</source>
        <translation>可信网站，如店铺自己的网站</translation>
    </message>
    <message>
        <source>shop.example.com, blog.example.com</source>
        <translation>shop.example.com、blog.example.com</translation>
    </message>
    <message>
        <source>How far the shop&apos;s classifier is will be shown when the hub answers.</source>
        <translation>服务器响应后将显示店铺分类器的学习进度。</translation>
    </message>
    <message>
        <source>Learnt from {count} texts. On others, {precision} % of what it called spam was spam; it found {recall} %.</source>
        <translation>已学习 {count} 条文本。在其他文本上，判为垃圾的有 {precision}% 确为垃圾；识别出 {recall}% 的垃圾。</translation>
    </message>
    <message>
        <source>Learning: {labels} of {needed} texts marked or answered, {marks} of them marked. Until then rules alone decide.</source>
        <translation>学习中：已标记或回复 {labels}/{needed} 条文本，其中已标记 {marks} 条。完成前仅按规则判断。</translation>
    </message>
</context>
<context>
    <name>SpamUndo</name>
    <message numerus="yes">
        <source>%n chat(s) moved to spam.</source>
        <translation>
            <numerusform>%n 个会话已移至疑似垃圾消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) taken out of spam.</source>
        <translation>
            <numerusform>%n 个会话已移出疑似垃圾消息。</numerusform>
        </translation>
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
    <name>SuggestionCard</name>
    <message>
        <source>Never suggest this again</source>
        <extracomment>Characters that are shown; the whole text is in the hover text and goes into the field.</extracomment>
        <translation>不再推荐此回复</translation>
    </message>
    <message numerus="yes">
        <source>sent %n time(s)</source>
        <translation>
            <numerusform>已发送 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Was the answer to: “{question}”</source>
        <translation>曾用于回复：“{question}”</translation>
    </message>
    <message numerus="yes">
        <source>Sent by %n colleague(s)</source>
        <translation>
            <numerusform>由 %n 位同事发送过</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suspicions</name>
    <message>
        <source>Marked as spam</source>
        <translation>已标为垃圾消息</translation>
    </message>
    <message>
        <source>Like spam, {share} %</source>
        <translation>{share}% 像垃圾消息</translation>
    </message>
    <message>
        <source>Suspected spam</source>
        <translation>疑似垃圾消息</translation>
    </message>
    <message>
        <source>A colleague marked this as spam.</source>
        <translation>有同事将其标为垃圾消息。</translation>
    </message>
    <message>
        <source>{name} marked this as spam.</source>
        <translation>{name} 将其标为垃圾消息。</translation>
    </message>
    <message>
        <source>It reads like what this shop marked as spam: {share} % sure.</source>
        <translation>与本店标为垃圾的消息相似：{share}% 确定。</translation>
    </message>
    <message>
        <source>{reasons} (“{found}”)</source>
        <translation>{reasons}（“{found}”）</translation>
    </message>
    <message>
        <source>Caught by a rule: {reasons}.</source>
        <translation>被规则拦截：{reasons}。</translation>
    </message>
    <message>
        <source>suspected spam</source>
        <translation>疑似垃圾消息</translation>
    </message>
    <message>
        <source>link that imitates a known site</source>
        <translation>仿冒知名网站的链接</translation>
    </message>
    <message>
        <source>shortened link</source>
        <translation>短链接</translation>
    </message>
    <message>
        <source>invitation to another messenger</source>
        <translation>引导至其他通讯软件</translation>
    </message>
    <message>
        <source>link without a name</source>
        <translation>无域名的链接</translation>
    </message>
    <message>
        <source>link to an unknown site</source>
        <translation>未知网站的链接</translation>
    </message>
    <message>
        <source>many links</source>
        <translation>大量链接</translation>
    </message>
    <message>
        <source>number written in words</source>
        <translation>用文字写的号码</translation>
    </message>
    <message>
        <source>number pulled apart</source>
        <translation>拆开的号码</translation>
    </message>
    <message>
        <source>number with look-alike letters</source>
        <translation>含形似字符的号码</translation>
    </message>
    <message>
        <source>disguised messenger name</source>
        <translation>伪装的通讯软件名称</translation>
    </message>
    <message>
        <source>disguised e-mail address</source>
        <translation>伪装的邮箱地址</translation>
    </message>
    <message>
        <source>messenger name</source>
        <translation>通讯软件名称</translation>
    </message>
    <message>
        <source>offers a loan</source>
        <translation>推销贷款</translation>
    </message>
    <message>
        <source>gambling</source>
        <translation>赌博</translation>
    </message>
    <message>
        <source>promises a prize</source>
        <translation>许诺奖品</translation>
    </message>
    <message>
        <source>pretends to be a bank or support</source>
        <translation>冒充银行或客服</translation>
    </message>
    <message>
        <source>offers a job</source>
        <translation>招聘信息</translation>
    </message>
    <message>
        <source>sells reviews or advertising</source>
        <translation>兜售刷评或广告</translation>
    </message>
    <message>
        <source>offers an investment</source>
        <translation>推销投资</translation>
    </message>
    <message>
        <source>advertises goods</source>
        <translation>推销商品</translation>
    </message>
    <message>
        <source>advertises something doubtful</source>
        <translation>推销可疑内容</translation>
    </message>
    <message>
        <source>promises a wage</source>
        <translation>许诺薪酬</translation>
    </message>
    <message>
        <source>invisible characters in words</source>
        <translation>词中含不可见字符</translation>
    </message>
    <message>
        <source>heaped marks on letters</source>
        <translation>字母上堆叠符号</translation>
    </message>
    <message>
        <source>ornate letters</source>
        <translation>花体字符</translation>
    </message>
    <message>
        <source>look-alike letters of another alphabet</source>
        <translation>其他字母表的形似字符</translation>
    </message>
    <message>
        <source>rows of signs</source>
        <translation>连串符号</translation>
    </message>
    <message>
        <source>same text from several buyers</source>
        <translation>多位买家发送相同文本</translation>
    </message>
    <message>
        <source>too many messages at once</source>
        <translation>短时间内消息过多</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>取消全选</translation>
    </message>
</context>
<context>
    <name>Timed</name>
    <message>
        <source>Remind me…</source>
        <translation>提醒我…</translation>
    </message>
    <message>
        <source>Show what is due next</source>
        <translation>查看接下来的待办</translation>
    </message>
    <message>
        <source>Remind me of this chat…</source>
        <translation>提醒我处理此会话…</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <extracomment>Rows stand elsewhere than before; for what lies over one of them.</extracomment>
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
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
    <name>TotalsLine</name>
    <message>
        <source>Whole shop</source>
        <translation>全店</translation>
    </message>
    <message>
        <source>{n} here</source>
        <translation>{n} 人在岗</translation>
    </message>
    <message>
        <source>Whole shop: {here} here, load {load}, {waiting} waiting, {overdue} overdue, reply rate {rate}</source>
        <translation>全店：{here} 人在岗，负载 {load}，{waiting} 个待回复，{overdue} 个已超时，回复率 {rate}</translation>
    </message>
</context>
<context>
    <name>TrackingDialog</name>
    <message>
        <source>Tell the tracking number</source>
        <translation>告知运单号</translation>
    </message>
    <message>
        <source>Order {order} of {name}</source>
        <translation>{name}的订单 {order}</translation>
    </message>
    <message>
        <source>a buyer without a name</source>
        <translation>未留姓名的买家</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>显示电话号码</translation>
    </message>
    <message>
        <source>The hub notes who looked, when and what for.</source>
        <translation>服务器会记录谁在何时因何查看。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>In the chat it is written in the buyer&apos;s language.</source>
        <translation>在聊天中以买家的语言发送。</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>已电话告知</translation>
    </message>
    <message>
        <source>Told by SMS</source>
        <translation>已短信告知</translation>
    </message>
    <message>
        <source>Send in the chat</source>
        <translation>在聊天中发送</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
</context>
<context>
    <name>TransferBanner</name>
    <message>
        <source>{name} hands you the chat with {buyer}.</source>
        <translation>{name} 将与 {buyer} 的会话转接给您。</translation>
    </message>
    <message>
        <source>The chat with {buyer} came back to you.</source>
        <translation>与 {buyer} 的会话已退回给您。</translation>
    </message>
    <message>
        <source>Go to the chat</source>
        <translation>前往会话</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Hand this chat over</source>
        <translation>转接此会话</translation>
    </message>
    <message>
        <source>{buyer}, order {order}</source>
        <translation>{buyer}，订单 {order}</translation>
    </message>
    <message>
        <source>Find a colleague or a group…</source>
        <translation>查找同事或组…</translation>
    </message>
    <message>
        <source>Find a colleague or a group</source>
        <translation>查找同事或组</translation>
    </message>
    <message>
        <source>Whom to hand it to</source>
        <translation>转接给谁</translation>
    </message>
    <message>
        <source>Note for them; the buyer never sees it</source>
        <translation>给对方的备注，买家永远看不到</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Nobody here goes by this name.</source>
        <translation>这里没有叫这个名字的人。</translation>
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
    <name>TurnsDialog</name>
    <message>
        <source>Reply rate: each turn, and why it counts</source>
        <extracomment>Writes a file away from the GUI thread, then calls back on it: None, or what went wrong.</extracomment>
        <translation>回复率：每个轮次及其判定原因</translation>
    </message>
    <message>
        <source>Which turns</source>
        <translation>轮次筛选</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>咨询轮次</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Beside it: {policy}</source>
        <translation>对照：{policy}</translation>
    </message>
    <message>
        <source>Beside it: a rule of our own…</source>
        <translation>对照：自定义规则…</translation>
    </message>
    <message>
        <source>As it was recorded</source>
        <translation>按实际记录</translation>
    </message>
    <message>
        <source>Another policy beside it</source>
        <translation>对照另一规则</translation>
    </message>
    <message>
        <source>Recorded: {rates}</source>
        <translation>记录：{rates}</translation>
    </message>
    <message>
        <source>With {rule}: {rates}</source>
        <translation>按 {rule}：{rates}</translation>
    </message>
    <message>
        <source>shop {rate} ({of})</source>
        <translation>店铺 {rate}（{of}）</translation>
    </message>
    <message>
        <source>mine {rate} ({of})</source>
        <translation>我的 {rate}（{of}）</translation>
    </message>
    <message>
        <source>What was shown is kept.</source>
        <translation>已显示的内容会保留。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>加载中…</translation>
    </message>
    <message>
        <source>You see the turns that you answered; the shop&apos;s figures count them all.</source>
        <translation>您看到的是由您回复的轮次；店铺数据统计全部轮次。</translation>
    </message>
    <message>
        <source>A turn runs from the first unanswered message of a buyer until the first answer of a person.</source>
        <translation>咨询轮次从买家首条未回复消息起，到首次人工回复止。</translation>
    </message>
    <message>
        <source>Nothing is known of this day yet.</source>
        <translation>当日暂无数据。</translation>
    </message>
    <message>
        <source>No turn of this day is like that. Choose another filter.</source>
        <translation>当日没有此类轮次。请选择其他筛选。</translation>
    </message>
    <message>
        <source>No turn began on this day. Choose another day.</source>
        <translation>当日没有开始的轮次。请选择其他日期。</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>全部 {n}</translation>
    </message>
    <message>
        <source>Late {n}</source>
        <translation>超时 {n}</translation>
    </message>
    <message>
        <source>Not counted {n}</source>
        <translation>不计入 {n}</translation>
    </message>
    <message>
        <source>Mine {n}</source>
        <translation>我的 {n}</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>无法保存 {file}：{reason}。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Milliseconds: long enough to read, to doubt and to reach the button.</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>隐藏此提示</translation>
    </message>
</context>
<context>
    <name>VideoPlayer</name>
    <message>
        <source>Video {name}</source>
        <extracomment>Opens or saves a video that cannot be played here: &quot;open&quot; or &quot;save&quot;. Milliseconds after which a player that shows nothing is said to be unable to.</extracomment>
        <translation>视频 {name}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>加载中…</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>视频播放位置</translation>
    </message>
    <message>
        <source>Stop the video</source>
        <translation>停止播放</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>This video cannot be loaded now. Try again when the hub can be reached.</source>
        <translation>此视频暂时无法加载。连接到服务器后请重试。</translation>
    </message>
    <message>
        <source>This computer cannot play this video. Open it with another program, or save it.</source>
        <translation>本机无法播放此视频。请用其他程序打开，或保存到本机。</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>Leave full screen (F)</source>
        <translation>退出全屏 (F)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>全屏 (F)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>打开声音（M）</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>关闭声音（M）</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Close until somebody else waits too long</source>
        <translation>关闭，直到又有买家等待过久</translation>
    </message>
    <message>
        <source>Buyers who wait too long</source>
        <translation>等待过久的买家</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 个已超时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n almost overdue</source>
        <translation>
            <numerusform>%n 个即将超时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningBanner</name>
    <message>
        <source>Go to the chat</source>
        <extracomment>The chat that the person goes to; seeing to it and going there are one click.</extracomment>
        <translation>转到会话</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>我来处理</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s).</source>
        <translation>
            <numerusform>另有 %n 条提醒。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Do not disturb for 15 minutes</source>
        <extracomment>Milliseconds after the start at which the sound devices are looked at: QtMultimedia is slow to load. Where the system&apos;s notifications are; &quot;&quot; in tests, which have none.</extracomment>
        <translation>免打扰 15 分钟</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>免打扰 1 小时</translation>
    </message>
    <message>
        <source>Do not disturb until I turn it off</source>
        <translation>免打扰，直到手动关闭</translation>
    </message>
    <message>
        <source>Which events sound, and how</source>
        <translation>各事件的提示音</translation>
    </message>
    <message>
        <source>Limits and alerts of the shop</source>
        <translation>店铺限值与提醒</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <source>Hear of buyers again</source>
        <translation>恢复买家提醒</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Whisper</source>
        <translation>悄悄话</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Open in Chats</source>
        <translation>在会话中打开</translation>
    </message>
    <message>
        <source>Whisper to {name} – the buyer does not see it</source>
        <translation>对 {name} 说悄悄话，买家看不到</translation>
    </message>
    <message>
        <source>Note for all who answer – the buyer does not see it</source>
        <translation>给所有接待人员的备注，买家看不到</translation>
    </message>
</context>
<context>
    <name>WatchedChat</name>
    <message>
        <source>This link cannot be opened safely.</source>
        <translation>此链接无法安全打开。</translation>
    </message>
</context>
<context>
    <name>WatchingBar</name>
    <message>
        <source>Stop watching</source>
        <translation>停止旁观</translation>
    </message>
    <message>
        <source>This is your own chat</source>
        <translation>这是您自己的会话</translation>
    </message>
    <message>
        <source>Watching {name}&apos;s chat</source>
        <translation>正在旁观 {name} 的会话</translation>
    </message>
    <message>
        <source>Watching a chat that nobody has</source>
        <translation>正在旁观无人接待的会话</translation>
    </message>
    <message>
        <source>Silent: nothing is marked as read, and nobody is told.</source>
        <translation>静默旁观：不标为已读，也不通知任何人。</translation>
    </message>
</context>
<context>
    <name>WhisperBanner</name>
    <message>
        <source>{name} whispers about {buyer}: {text}</source>
        <translation>{name} 关于 {buyer} 的悄悄话：{text}</translation>
    </message>
    <message>
        <source>Go to the chat</source>
        <translation>转到会话</translation>
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
    <name>WriteAboutOrder</name>
    <message>
        <source>Write about an order</source>
        <translation>按订单联系买家</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Looking for the order…</source>
        <translation>正在查找订单…</translation>
    </message>
    <message>
        <source>{buyer}, order {order} of {day}</source>
        <translation>{buyer}，{day} 的订单 {order}</translation>
    </message>
    <message>
        <source>There is a chat with this buyer already.</source>
        <translation>与该买家已有会话。</translation>
    </message>
    <message>
        <source>This buyer has not written yet. A new chat is opened; nothing is sent.</source>
        <translation>该买家尚未发过消息。将打开新会话，不会发送任何内容。</translation>
    </message>
</context>
<context>
    <name>_Amount</name>
    <message numerus="yes">
        <source>%n contact(s), as filtered now.</source>
        <translation>
            <numerusform>按当前筛选，共 %n 条客资。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Day</name>
    <message>
        <source>{day} is served</source>
        <translation>{day}提供服务</translation>
    </message>
    <message>
        <source>{day}: opens</source>
        <translation>{day}：开始</translation>
    </message>
    <message>
        <source>{day}: closes</source>
        <translation>{day}：结束</translation>
    </message>
    <message>
        <source>An end that is not after the beginning is on the following day.</source>
        <translation>结束时间不晚于开始时间时，表示次日。</translation>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Đăng xuất?</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are not sent yet and would be lost.</source>
        <translation>
            <numerusform>%n tin nhắn chưa được gửi và sẽ bị mất.</numerusform>
        </translation>
    </message>
    <message>
        <source>The offline copy and drafts on this computer are deleted.</source>
        <translation>Bản ngoại tuyến và bản nháp trên máy này sẽ bị xóa.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Không đăng xuất</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Login</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Name that buyers see</source>
        <translation>Tên hiển thị với khách</translation>
    </message>
    <message>
        <source>First password (12 characters or more)</source>
        <translation>Mật khẩu ban đầu (từ 12 ký tự)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>Sửa tài khoản</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Thêm đồng nghiệp</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Trưởng ca</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Quản trị viên</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Add a colleague</source>
        <translation>Thêm đồng nghiệp</translation>
    </message>
    <message>
        <source>sees identity numbers</source>
        <translation>xem được số giấy tờ</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed in</source>
        <translation>
            <numerusform>%n thiết bị đang đăng nhập</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>đã tắt</translation>
    </message>
    <message>
        <source>Actions for {name}</source>
        <translation>Thao tác với {name}</translation>
    </message>
    <message>
        <source>Change name and roles…</source>
        <translation>Đổi tên và vai trò…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Mật khẩu mới…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Đăng xuất mọi nơi…</translation>
    </message>
    <message>
        <source>Take back the right to identity numbers</source>
        <translation>Thu hồi quyền xem số giấy tờ</translation>
    </message>
    <message>
        <source>Let them see identity numbers…</source>
        <translation>Cho xem số giấy tờ…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Tắt tài khoản…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Bật lại</translation>
    </message>
    <message>
        <source>{name} may see and enter customers&apos; identity numbers. Each look is noted with its purpose.</source>
        <translation>{name} sẽ xem và nhập được số giấy tờ của khách. Mỗi lần xem đều được ghi lại kèm mục đích.</translation>
    </message>
    <message>
        <source>Grant the right to identity numbers?</source>
        <translation>Cấp quyền xem số giấy tờ?</translation>
    </message>
    <message>
        <source>Grant it</source>
        <translation>Cấp quyền</translation>
    </message>
    <message>
        <source>{name} is signed out on every device within seconds. What they have not sent yet is kept there.</source>
        <translation>{name} sẽ bị đăng xuất trên mọi thiết bị trong vài giây. Nội dung chưa gửi vẫn được giữ trên thiết bị đó.</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Đăng xuất mọi nơi?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>{name} can no longer sign in. Their messages stay; the account can be switched on again.</source>
        <translation>{name} sẽ không đăng nhập được nữa. Tin nhắn vẫn được giữ; có thể bật lại tài khoản.</translation>
    </message>
    <message>
        <source>Switch off this account?</source>
        <translation>Tắt tài khoản này?</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Tắt tài khoản</translation>
    </message>
</context>
<context>
    <name>AfterSales</name>
    <message>
        <source>Apply for the buyer</source>
        <translation>Gửi yêu cầu thay khách</translation>
    </message>
    <message>
        <source>{buyer} has no paid order that can be applied for now.</source>
        <translation>{buyer} hiện không có đơn hàng đã thanh toán nào gửi yêu cầu được.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Nội dung yêu cầu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Gửi yêu cầu</translation>
    </message>
    <message>
        <source>Order {number} of {buyer} · paid {paid} · at most {most} can be asked for</source>
        <translation>Đơn hàng {number} của {buyer} · đã trả {paid} · được yêu cầu tối đa {most}</translation>
    </message>
    <message>
        <source>Refund only</source>
        <translation>Chỉ hoàn tiền</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>Trả hàng, hoàn tiền</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Đổi hàng</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Bị hỏng</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Sai hàng</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>Không như mô tả</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Giao quá trễ</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Không hoạt động</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Không cần nữa</translation>
    </message>
    <message>
        <source>Applied for order {number}; the buyer sees it in the chat.</source>
        <translation>Đã gửi yêu cầu cho đơn hàng {number}; khách thấy trong hội thoại.</translation>
    </message>
</context>
<context>
    <name>Aftercare</name>
    <message>
        <source>Send a help link…</source>
        <translation>Gửi liên kết hỗ trợ…</translation>
    </message>
    <message>
        <source>Apply for a refund, return or exchange…</source>
        <translation>Yêu cầu hoàn tiền, trả hoặc đổi hàng…</translation>
    </message>
    <message>
        <source>Help link</source>
        <translation>Liên kết hỗ trợ</translation>
    </message>
    <message>
        <source>Send a card that opens the refund, tracking or after-sales page of an order</source>
        <translation>Gửi thẻ mở trang hoàn tiền, theo dõi hoặc hậu mãi của một đơn hàng</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>Hậu mãi</translation>
    </message>
    <message>
        <source>Apply for a refund, return or exchange for this buyer</source>
        <translation>Yêu cầu hoàn tiền, trả hoặc đổi hàng thay khách này</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Do not disturb</source>
        <translation>Không làm phiền</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <translation>Không làm phiền đến {time}</translation>
    </message>
    <message>
        <source>{buyer}, waiting {time}, {level}</source>
        <extracomment>Rows in sight; more are scrolled to. Milliseconds after it appeared or moved for which a click on its rows counts for nothing: it was meant for what lay there. Title and margins.</extracomment>
        <translation>{buyer}, đã chờ {time}, {level}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>almost overdue</source>
        <translation>sắp quá hạn</translation>
    </message>
    <message>
        <source>Only {rate} % of today&apos;s turns were answered in time: {in_time} of {counted}.</source>
        <translation>Chỉ {rate} % lượt hỏi hôm nay được trả lời đúng hạn: {in_time}/{counted}.</translation>
    </message>
    <message>
        <source>A buyer is overdue and nobody has answered.</source>
        <translation>Một khách đã quá hạn mà chưa ai trả lời.</translation>
    </message>
    <message>
        <source>{buyer} is overdue and nobody has answered.</source>
        <translation>{buyer} đã quá hạn mà chưa ai trả lời.</translation>
    </message>
    <message>
        <source>{buyer} is overdue and {staff} has not answered.</source>
        <translation>{buyer} đã quá hạn mà {staff} chưa trả lời.</translation>
    </message>
</context>
<context>
    <name>AnsweringBar</name>
    <message>
        <source>Do not answer or edit this message</source>
        <translation>Không trả lời hay sửa tin nhắn này</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Sửa tin nhắn của bạn</translation>
    </message>
    <message>
        <source>Answer to yourself</source>
        <translation>Trả lời chính bạn</translation>
    </message>
    <message>
        <source>Answer to {name}</source>
        <translation>Trả lời {name}</translation>
    </message>
</context>
<context>
    <name>ApprovalBanner</name>
    <message>
        <source>Decide…</source>
        <extracomment>The payment that the person wants to decide on.</extracomment>
        <translation>Quyết định…</translation>
    </message>
    <message>
        <source>{name} asks for your decision: {what}, {amount}.</source>
        <translation>{name} chờ bạn quyết định: {what}, {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>Còn %n khoản nữa đang chờ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>This looks like a card number: {what}.</source>
        <translation>Có vẻ đây là số thẻ: {what}.</translation>
    </message>
    <message>
        <source>This looks like a password or a secret code: {what}.</source>
        <translation>Có vẻ đây là mật khẩu hoặc mã bí mật: {what}.</translation>
    </message>
    <message>
        <source>{what} is not filled in.</source>
        <translation>{what} chưa được điền.</translation>
    </message>
    <message>
        <source>“{what}”: this chat is with another buyer. {whose} wrote in another chat.</source>
        <translation>“{what}”: hội thoại này là với khách khác. {whose} đã nhắn trong hội thoại khác.</translation>
    </message>
    <message>
        <source>{what} belongs to another buyer: {whose}.</source>
        <translation>{what} là của khách khác: {whose}.</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[ảnh]</translation>
    </message>
    <message>
        <source>[card]</source>
        <translation>[thẻ]</translation>
    </message>
</context>
<context>
    <name>AssistantTab</name>
    <message>
        <source>Suggested replies</source>
        <extracomment>Milliseconds that a notice is in sight until it counts as read.</extracomment>
        <translation>Gợi ý trả lời</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Trợ lý</translation>
    </message>
    <message numerus="yes">
        <source>%n suggested reply(s)</source>
        <translation>
            <numerusform>%n gợi ý trả lời</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a chat to see what was answered to questions like its buyer&apos;s.</source>
        <translation>Hãy mở một hội thoại để xem những câu hỏi tương tự đã được trả lời thế nào.</translation>
    </message>
    <message>
        <source>Nobody waits for an answer in this chat.</source>
        <translation>Hội thoại này không có ai chờ trả lời.</translation>
    </message>
    <message>
        <source>Learning from past answers on this computer…</source>
        <translation>Đang học từ các câu trả lời trước trên máy này…</translation>
    </message>
    <message>
        <source>Nothing like this was answered before.</source>
        <translation>Chưa có câu trả lời nào cho nội dung tương tự.</translation>
    </message>
    <message>
        <source>It will not be suggested again here.</source>
        <translation>Câu này sẽ không được gợi ý lại ở đây.</translation>
    </message>
</context>
<context>
    <name>Assisting</name>
    <message>
        <source>Assistant</source>
        <translation>Trợ lý</translation>
    </message>
    <message>
        <source>Show suggested replies</source>
        <translation>Xem gợi ý trả lời</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Audit log</source>
        <extracomment>Writes a file away from the GUI thread, then calls back on it: None, or what went wrong. Older rows are asked for when so few are left below; milliseconds after typing until the hub is asked.</extracomment>
        <translation>Nhật ký kiểm tra</translation>
    </message>
    <message>
        <source>Check the whole log</source>
        <translation>Kiểm tra toàn bộ nhật ký</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Xuất CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Order, coupon or profile</source>
        <translation>Đơn hàng, mã giảm giá hoặc hồ sơ</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Ngày hôm trước</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Ngày hôm sau</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Mọi ngày</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
    <message>
        <source>Nothing was recorded that is like this. Choose another filter.</source>
        <translation>Không có ghi chép nào như vậy. Hãy chọn bộ lọc khác.</translation>
    </message>
    <message>
        <source>Going along the whole log…</source>
        <translation>Đang dò toàn bộ nhật ký…</translation>
    </message>
    <message>
        <source>Each row holds a hash of the row before: what was changed or taken out shows in the check.</source>
        <translation>Mỗi dòng giữ mã băm của dòng trước: dòng nào bị sửa hay bị xóa sẽ lộ ra khi kiểm tra.</translation>
    </message>
    <message>
        <source>THE LOG DOES NOT HOLD: row {row} was changed, or a row before it taken out. {rows} rows before it hold.</source>
        <translation>NHẬT KÝ KHÔNG NGUYÊN VẸN: dòng {row} đã bị sửa, hoặc một dòng trước đó bị xóa. {rows} dòng trước đó còn nguyên.</translation>
    </message>
    <message>
        <source>THE LOG IS CUT OFF: {rows} rows hold, but row {row}, which was noted beside the database, is gone.</source>
        <translation>NHẬT KÝ BỊ CẮT: {rows} dòng còn nguyên, nhưng dòng {row}, vốn được ghi bên ngoài cơ sở dữ liệu, đã mất.</translation>
    </message>
    <message>
        <source>All {rows} rows hold. Hash of the newest one: {hash}</source>
        <translation>Cả {rows} dòng đều nguyên vẹn. Mã băm của dòng mới nhất: {hash}</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Xuất CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Đã lưu: {file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>Không lưu được {file}: {reason}. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>What can be chosen as a filter: beginnings of actions. Told with an amount, or of no use to a person.</extracomment>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Orders and refunds</source>
        <translation>Đơn hàng và hoàn tiền</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Mã giảm giá</translation>
    </message>
    <message>
        <source>Customers and contacts</source>
        <translation>Khách hàng và liên hệ</translation>
    </message>
    <message>
        <source>Service bookings</source>
        <translation>Lịch hẹn dịch vụ</translation>
    </message>
    <message>
        <source>Accounts and roles</source>
        <translation>Tài khoản và vai trò</translation>
    </message>
    <message>
        <source>Small payments</source>
        <translation>Các khoản tiền nhỏ</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Khách để lại liên hệ</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Landing page</translation>
    </message>
    <message>
        <source>Contacts by landings</source>
        <translation>Liên hệ từ landing page</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Changed messages</source>
        <translation>Tin nhắn đã sửa</translation>
    </message>
    <message>
        <source>Blocks and reports</source>
        <translation>Chặn và báo cáo</translation>
    </message>
    <message>
        <source>The shop and its rules</source>
        <translation>Cửa hàng và quy định</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>This log</source>
        <translation>Nhật ký này</translation>
    </message>
    <message>
        <source>Changed the price</source>
        <translation>Đổi giá</translation>
    </message>
    <message>
        <source>Changed the address</source>
        <translation>Đổi địa chỉ</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Đã gửi hàng</translation>
    </message>
    <message>
        <source>Set a remark</source>
        <translation>Ghi chú đơn hàng</translation>
    </message>
    <message>
        <source>Applied for a refund or exchange</source>
        <translation>Yêu cầu hoàn tiền hoặc đổi hàng</translation>
    </message>
    <message>
        <source>Decided on an application</source>
        <translation>Quyết định một yêu cầu</translation>
    </message>
    <message>
        <source>Paying back failed</source>
        <translation>Hoàn tiền không thành công</translation>
    </message>
    <message>
        <source>Price: no answer from the shop&apos;s system</source>
        <translation>Giá: hệ thống của shop không trả lời</translation>
    </message>
    <message>
        <source>Address: no answer from the shop&apos;s system</source>
        <translation>Địa chỉ: hệ thống của shop không trả lời</translation>
    </message>
    <message>
        <source>Shipping: no answer from the shop&apos;s system</source>
        <translation>Gửi hàng: hệ thống của shop không trả lời</translation>
    </message>
    <message>
        <source>Asked for a small payment</source>
        <translation>Yêu cầu một khoản tiền nhỏ</translation>
    </message>
    <message>
        <source>Approved a small payment</source>
        <translation>Duyệt một khoản tiền nhỏ</translation>
    </message>
    <message>
        <source>Refused a small payment</source>
        <translation>Từ chối một khoản tiền nhỏ</translation>
    </message>
    <message>
        <source>Cancelled a small payment</source>
        <translation>Hủy một khoản tiền nhỏ</translation>
    </message>
    <message>
        <source>A small payment expired</source>
        <translation>Một khoản tiền nhỏ đã hết hạn</translation>
    </message>
    <message>
        <source>The provider took a small payment</source>
        <translation>Nhà cung cấp đã nhận khoản tiền nhỏ</translation>
    </message>
    <message>
        <source>A small payment was paid</source>
        <translation>Một khoản tiền nhỏ đã được trả</translation>
    </message>
    <message>
        <source>The provider closed a small payment</source>
        <translation>Nhà cung cấp đã đóng khoản tiền nhỏ</translation>
    </message>
    <message>
        <source>The provider declined a small payment</source>
        <translation>Nhà cung cấp từ chối khoản tiền nhỏ</translation>
    </message>
    <message>
        <source>The provider contradicted itself</source>
        <translation>Nhà cung cấp tự mâu thuẫn</translation>
    </message>
    <message>
        <source>Changed a message</source>
        <translation>Sửa một tin nhắn</translation>
    </message>
    <message>
        <source>Recalled a message</source>
        <translation>Thu hồi một tin nhắn</translation>
    </message>
    <message>
        <source>Blocked a buyer</source>
        <translation>Chặn một khách</translation>
    </message>
    <message>
        <source>Undid a block</source>
        <translation>Hoàn tác việc chặn</translation>
    </message>
    <message>
        <source>Unblocked a buyer</source>
        <translation>Bỏ chặn một khách</translation>
    </message>
    <message>
        <source>Undid an unblocking</source>
        <translation>Hoàn tác việc bỏ chặn</translation>
    </message>
    <message>
        <source>Reported a buyer</source>
        <translation>Báo cáo một khách</translation>
    </message>
    <message>
        <source>Handled a report</source>
        <translation>Xử lý một báo cáo</translation>
    </message>
    <message>
        <source>Looked at a lead&apos;s number</source>
        <translation>Xem số của khách để lại liên hệ</translation>
    </message>
    <message>
        <source>Changed a lead</source>
        <translation>Sửa khách để lại liên hệ</translation>
    </message>
    <message>
        <source>Logged a call</source>
        <translation>Ghi lại cuộc gọi</translation>
    </message>
    <message>
        <source>Exported the leads</source>
        <translation>Xuất danh sách khách để lại liên hệ</translation>
    </message>
    <message>
        <source>Made a landing</source>
        <translation>Tạo landing page</translation>
    </message>
    <message>
        <source>Changed a landing</source>
        <translation>Sửa landing page</translation>
    </message>
    <message>
        <source>Decided on a landing&apos;s approval</source>
        <translation>Duyệt hoặc bỏ duyệt landing page</translation>
    </message>
    <message>
        <source>Made a landing&apos;s API key</source>
        <translation>Tạo khóa API của landing page</translation>
    </message>
    <message>
        <source>Revoked a landing&apos;s API key</source>
        <translation>Thu hồi khóa API của landing page</translation>
    </message>
    <message>
        <source>Entered an order by hand</source>
        <translation>Nhập đơn hàng bằng tay</translation>
    </message>
    <message>
        <source>Looked at a contact&apos;s number</source>
        <translation>Xem số điện thoại của một liên hệ</translation>
    </message>
    <message>
        <source>Exported the contacts</source>
        <translation>Xuất danh sách liên hệ</translation>
    </message>
    <message>
        <source>Imported contacts</source>
        <translation>Nhập liên hệ từ tệp</translation>
    </message>
    <message>
        <source>Switched Receive data of a colleague</source>
        <translation>Bật hoặc tắt nhận khách của một nhân viên</translation>
    </message>
    <message>
        <source>Let waiting contacts be shared out</source>
        <translation>Duyệt chia khách đang chờ</translation>
    </message>
    <message>
        <source>Gave a contact to somebody else</source>
        <translation>Chuyển khách cho người khác</translation>
    </message>
    <message>
        <source>Deleted a duplicate contact</source>
        <translation>Xóa khách trùng</translation>
    </message>
    <message>
        <source>Took back the deletion of a contact</source>
        <translation>Hoàn tác việc xóa khách</translation>
    </message>
    <message>
        <source>Exported contacts</source>
        <translation>Xuất danh sách khách</translation>
    </message>
    <message>
        <source>Exported the marketing figures</source>
        <translation>Xuất số liệu marketing</translation>
    </message>
    <message>
        <source>Looked at a request&apos;s number</source>
        <translation>Xem số điện thoại của yêu cầu</translation>
    </message>
    <message>
        <source>Looked at the number of a parcel&apos;s buyer</source>
        <translation>Xem số điện thoại của người nhận hàng</translation>
    </message>
    <message>
        <source>Logged a call about a request</source>
        <translation>Ghi nhận cuộc gọi về yêu cầu</translation>
    </message>
    <message>
        <source>Closed a request</source>
        <translation>Đóng yêu cầu</translation>
    </message>
    <message>
        <source>Deleted a request</source>
        <translation>Xóa yêu cầu</translation>
    </message>
    <message>
        <source>Restored a request</source>
        <translation>Khôi phục yêu cầu</translation>
    </message>
    <message>
        <source>Changed tabs and targets of requests</source>
        <translation>Đổi thẻ và thời hạn của yêu cầu</translation>
    </message>
    <message>
        <source>Changed the e-mails about requests</source>
        <translation>Đổi thư báo yêu cầu mới</translation>
    </message>
    <message>
        <source>Changed whether the shop is a Partner</source>
        <translation>Thay đổi tư cách Đối tác của cửa hàng</translation>
    </message>
    <message>
        <source>Changed the limits of small payments</source>
        <translation>Thay đổi hạn mức khoản tiền nhỏ</translation>
    </message>
    <message>
        <source>The business package was paid</source>
        <translation>Gói doanh nghiệp đã được thanh toán</translation>
    </message>
    <message>
        <source>Began to pay for the business package</source>
        <translation>Bắt đầu thanh toán gói doanh nghiệp</translation>
    </message>
    <message>
        <source>The payment for the business package can be made</source>
        <translation>Đã có thể thanh toán gói doanh nghiệp</translation>
    </message>
    <message>
        <source>Cancelled the payment for the business package</source>
        <translation>Đã hủy thanh toán gói doanh nghiệp</translation>
    </message>
    <message>
        <source>The time to pay for the business package was over</source>
        <translation>Đã hết hạn thanh toán gói doanh nghiệp</translation>
    </message>
    <message>
        <source>The payment for the business package was closed</source>
        <translation>Khoản thanh toán gói doanh nghiệp đã đóng</translation>
    </message>
    <message>
        <source>The provider refused the payment for the business package</source>
        <translation>Nhà cung cấp từ chối thanh toán gói doanh nghiệp</translation>
    </message>
    <message>
        <source>The provider contradicts itself about the business package</source>
        <translation>Nhà cung cấp báo mâu thuẫn về gói doanh nghiệp</translation>
    </message>
    <message>
        <source>Made a coupon</source>
        <translation>Đã tạo mã giảm giá</translation>
    </message>
    <message>
        <source>Ended a coupon</source>
        <translation>Đã kết thúc mã giảm giá</translation>
    </message>
    <message>
        <source>Gave a coupon</source>
        <translation>Tặng mã giảm giá</translation>
    </message>
    <message>
        <source>Looked at a contact</source>
        <translation>Xem thông tin liên hệ</translation>
    </message>
    <message>
        <source>Changed a profile</source>
        <translation>Sửa hồ sơ</translation>
    </message>
    <message>
        <source>Exported customers</source>
        <translation>Đã xuất khách hàng</translation>
    </message>
    <message>
        <source>Linked two profiles</source>
        <translation>Đã liên kết hai hồ sơ</translation>
    </message>
    <message>
        <source>Unlinked two profiles</source>
        <translation>Đã bỏ liên kết hai hồ sơ</translation>
    </message>
    <message>
        <source>Booked points</source>
        <translation>Đã ghi điểm</translation>
    </message>
    <message>
        <source>Entered a debt</source>
        <translation>Đã ghi nợ</translation>
    </message>
    <message>
        <source>Settled a debt</source>
        <translation>Đã ghi trả nợ</translation>
    </message>
    <message>
        <source>Changed an identity number</source>
        <translation>Đã đổi số giấy tờ</translation>
    </message>
    <message>
        <source>Looked at an identity number</source>
        <translation>Đã xem số giấy tờ</translation>
    </message>
    <message>
        <source>Booked a service</source>
        <translation>Đã đặt lịch dịch vụ</translation>
    </message>
    <message>
        <source>Moved or changed a booking</source>
        <translation>Đã dời hoặc sửa lịch hẹn</translation>
    </message>
    <message>
        <source>Confirmed a booking</source>
        <translation>Đã xác nhận lịch hẹn</translation>
    </message>
    <message>
        <source>Said that a service is done</source>
        <translation>Đã ghi dịch vụ hoàn thành</translation>
    </message>
    <message>
        <source>Said that a customer did not come</source>
        <translation>Đã ghi khách không đến</translation>
    </message>
    <message>
        <source>Cancelled a booking</source>
        <translation>Đã hủy lịch hẹn</translation>
    </message>
    <message>
        <source>Opened a booking again</source>
        <translation>Đã mở lại lịch hẹn</translation>
    </message>
    <message>
        <source>Created a profile</source>
        <translation>Tạo hồ sơ</translation>
    </message>
    <message>
        <source>Created an account</source>
        <translation>Tạo tài khoản</translation>
    </message>
    <message>
        <source>Changed an account</source>
        <translation>Sửa tài khoản</translation>
    </message>
    <message>
        <source>Signed somebody out everywhere</source>
        <translation>Đăng xuất một người khỏi mọi thiết bị</translation>
    </message>
    <message>
        <source>Imported a file</source>
        <translation>Nhập một tệp</translation>
    </message>
    <message>
        <source>Logged a phone call</source>
        <translation>Ghi lại cuộc gọi</translation>
    </message>
    <message>
        <source>Exported a person&apos;s data</source>
        <translation>Xuất dữ liệu của một người</translation>
    </message>
    <message>
        <source>Erased a person&apos;s data</source>
        <translation>Xóa dữ liệu của một người</translation>
    </message>
    <message>
        <source>Exported who looked at whose data</source>
        <translation>Xuất danh sách ai đã xem dữ liệu của ai</translation>
    </message>
    <message>
        <source>Set what desks keep at hand offline</source>
        <translation>Đặt những gì máy làm việc lưu ngoại tuyến</translation>
    </message>
    <message>
        <source>Set after how long personal data goes</source>
        <translation>Đặt thời hạn lưu dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Read this log</source>
        <translation>Xem nhật ký này</translation>
    </message>
    <message>
        <source>Checked this log</source>
        <translation>Kiểm tra nhật ký này</translation>
    </message>
    <message>
        <source>Exported this log</source>
        <translation>Xuất nhật ký này</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>refund only</source>
        <translation>chỉ hoàn tiền</translation>
    </message>
    <message>
        <source>return and refund</source>
        <translation>trả hàng và hoàn tiền</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>đổi hàng</translation>
    </message>
    <message>
        <source>free delivery</source>
        <translation>miễn phí giao hàng</translation>
    </message>
    <message>
        <source>before</source>
        <translation>trước</translation>
    </message>
    <message>
        <source>after</source>
        <translation>sau</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>số tiền</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>orders from</source>
        <translation>đơn từ</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>số lượng</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>đã duyệt</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>vai trò</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>được đăng nhập</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>quyền riêng</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>số dư</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>order</source>
        <translation>đơn hàng</translation>
    </message>
    <message>
        <source>booked for</source>
        <translation>hẹn lúc</translation>
    </message>
    <message>
        <source>other profile</source>
        <translation>hồ sơ kia</translation>
    </message>
    <message>
        <source>a number is kept</source>
        <translation>có lưu số</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>trường</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>mục đích</translation>
    </message>
    <message>
        <source>with phone numbers</source>
        <translation>kèm số điện thoại</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>phân khúc</translation>
    </message>
    <message>
        <source>mail server</source>
        <translation>máy chủ thư</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>người nhận</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>đang bật</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>đơn vị vận chuyển</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>mã vận đơn</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>cờ màu</translation>
    </message>
    <message>
        <source>code</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>khách</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>số dòng</translation>
    </message>
    <message>
        <source>added</source>
        <translation>đã thêm</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>bị lỗi</translation>
    </message>
    <message>
        <source>person</source>
        <translation>người</translation>
    </message>
    <message>
        <source>action</source>
        <translation>việc</translation>
    </message>
    <message>
        <source>about</source>
        <translation>về</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>until</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>kết quả</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>số dòng</translation>
    </message>
    <message>
        <source>by its time</source>
        <translation>do hết hạn lưu</translation>
    </message>
    <message>
        <source>chats (days)</source>
        <translation>hội thoại (ngày)</translation>
    </message>
    <message>
        <source>profiles (days)</source>
        <translation>hồ sơ (ngày)</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Hide this notice</source>
        <translation>Ẩn thông báo này</translation>
    </message>
</context>
<context>
    <name>BlockButton</name>
    <message>
        <source>Unblock this buyer</source>
        <translation>Bỏ chặn khách này</translation>
    </message>
    <message>
        <source>Block this buyer…</source>
        <translation>Chặn khách này…</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block {name}?</source>
        <translation>Chặn {name}?</translation>
    </message>
    <message>
        <source>What {name} writes from now on is kept unseen: no sound, no clock, in no figure. Nobody can write to {name}, who is not told. You can unblock at any time; nothing is lost.</source>
        <translation>Từ giờ những gì {name} viết được giữ lại và không ai thấy: không âm thanh, không tính giờ, không vào số liệu nào. Không ai nhắn được cho {name}, và khách không được báo. Bạn có thể bỏ chặn bất cứ lúc nào; không mất gì cả.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Chặn</translation>
    </message>
</context>
<context>
    <name>BlockUndo</name>
    <message>
        <source>{name} is blocked.</source>
        <translation>Đã chặn {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is unblocked; %n kept message(s) came into the chat.</source>
        <translation>
            <numerusform>Đã bỏ chặn {name}; %n tin nhắn được giữ lại đã vào hội thoại.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is unblocked.</source>
        <translation>Đã bỏ chặn {name}.</translation>
    </message>
</context>
<context>
    <name>BlockedFoot</name>
    <message>
        <source>You cannot write: this buyer is blocked</source>
        <translation>Không thể nhắn: khách này đang bị chặn</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Bỏ chặn</translation>
    </message>
    <message>
        <source>What they write is kept unseen; it comes into the chat when you unblock them.</source>
        <translation>Những gì khách viết được giữ lại và không hiện ra; khi bỏ chặn, tất cả sẽ vào hội thoại.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>load {load}</source>
        <extracomment>One agent&apos;s day by hour: (share of the busiest hour, theme colour) for each; () while it is not known.</extracomment>
        <translation>mức tải {load}</translation>
    </message>
    <message>
        <source>{count} waiting, longest {time}</source>
        <translation>{count} đang chờ, lâu nhất {time}</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} quá hạn</translation>
    </message>
    <message>
        <source>reply rate {rate}</source>
        <translation>tỷ lệ trả lời {rate}</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <translation>{state} từ {time}</translation>
    </message>
    <message>
        <source>Overdue · {count}</source>
        <translation>Quá hạn · {count}</translation>
    </message>
    <message>
        <source>Queue · {count}</source>
        <translation>Hàng chờ · {count}</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>lâu nhất trước</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>đã chờ {time}</translation>
    </message>
    <message>
        <source>No. {place}</source>
        <translation>Thứ {place}</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>trong hàng chờ</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>chưa ai nhận</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bận</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ngoại tuyến</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>The theme&apos;s dot of a presence, and whether it is hollow: colour alone never tells.</extracomment>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Mức tải</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Chờ lâu nhất</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Reply rate</source>
        <translation>Tỷ lệ trả lời</translation>
    </message>
    <message>
        <source>Everybody of this shop who answers buyers.</source>
        <translation>Mọi người của shop này có trả lời khách.</translation>
    </message>
    <message>
        <source>What each person chose; without a connection they become away, then offline.</source>
        <translation>Trạng thái mỗi người đã chọn; khi mất kết nối sẽ thành vắng mặt, rồi ngoại tuyến.</translation>
    </message>
    <message>
        <source>Open chats assigned to the agent, of as many as they take at a time.</source>
        <translation>Số hội thoại đang mở giao cho nhân viên, trên số tối đa người đó nhận cùng lúc.</translation>
    </message>
    <message>
        <source>Of the agent&apos;s open chats, those whose buyer waits for an answer.</source>
        <translation>Trong các hội thoại đang mở của nhân viên, số hội thoại có khách chờ trả lời.</translation>
    </message>
    <message>
        <source>From the first unanswered message of a buyer until now, by the hub&apos;s clock.</source>
        <translation>Từ tin chưa trả lời đầu tiên của khách đến bây giờ, theo đồng hồ máy chủ.</translation>
    </message>
    <message>
        <source>Waits of {time} and more. The limit is a setting of the shop.</source>
        <translation>Chờ từ {time} trở lên. Giới hạn này nằm trong cài đặt của shop.</translation>
    </message>
    <message>
        <source>Turns answered in time, of all counted turns that began today. A turn runs from the first unanswered message of a buyer to the first answer of a person; the shop&apos;s policy says which count.</source>
        <translation>Số lượt hỏi được trả lời đúng hạn, trên mọi lượt hỏi được tính bắt đầu hôm nay. Một lượt hỏi kéo dài từ tin chưa trả lời đầu tiên của khách đến câu trả lời đầu tiên của người thật; quy tắc của shop quyết định lượt nào được tính.</translation>
    </message>
    <message>
        <source>Board</source>
        <comment>rail</comment>
        <translation>Giám sát</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bảng giám sát</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <extracomment>Writes a file away from the GUI thread, then calls back on it: None, or what went wrong.</extracomment>
        <translation>Bảng giám sát</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Lọc theo tên</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Xuất CSV…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Theo ngày</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Xuất CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Đã lưu: {file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>Không lưu được {file}: {reason}. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Open chats</source>
        <translation>Hội thoại đang mở</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Nhận tối đa</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Được tính</translation>
    </message>
    <message>
        <source>Longest wait in seconds</source>
        <translation>Chờ lâu nhất, tính bằng giây</translation>
    </message>
    <message>
        <source>Reply rate in per cent</source>
        <translation>Tỷ lệ trả lời, tính bằng phần trăm</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ lúc</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Lượt hỏi</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Mean wait in seconds</source>
        <translation>Chờ trung bình, tính bằng giây</translation>
    </message>
    <message>
        <source>Waiting at once</source>
        <translation>Chờ cùng lúc</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>Cả shop</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>Customers</source>
        <comment>rail</comment>
        <translation>Sổ khách</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
</context>
<context>
    <name>Bookings</name>
    <message>
        <source>Book a service</source>
        <translation>Đặt lịch dịch vụ</translation>
    </message>
    <message>
        <source>Move or change the booking</source>
        <translation>Dời hoặc sửa lịch hẹn</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Đặt lịch</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>When, by the clock of the shop</source>
        <translation>Thời gian, theo giờ của shop</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>such as: screen replacement</source>
        <translation>ví dụ: thay màn hình</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>Chưa chọn ai</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <extracomment>Of those behind, so many are laid out at first.</extracomment>
        <translation>Kết quả thế nào?</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Sắp tới</translation>
    </message>
    <message>
        <source>Past and cancelled</source>
        <translation>Đã qua và đã hủy</translation>
    </message>
    <message>
        <source>The hub does not answer. This is what was known last.</source>
        <translation>Máy chủ không trả lời. Đây là dữ liệu biết được lần cuối.</translation>
    </message>
    <message>
        <source>The hub does not answer, and these bookings are not on this computer.</source>
        <translation>Máy chủ không trả lời, và các lịch hẹn này không có trên máy này.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Đang hỏi máy chủ…</translation>
    </message>
    <message>
        <source>Book a service…</source>
        <translation>Đặt lịch dịch vụ…</translation>
    </message>
    <message>
        <source>This customer has not booked a service yet.</source>
        <translation>Khách này chưa đặt lịch dịch vụ nào.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Xem thêm</translation>
    </message>
    <message>
        <source>Older bookings are not listed here.</source>
        <translation>Lịch hẹn cũ hơn không liệt kê ở đây.</translation>
    </message>
    <message>
        <source>nobody is chosen yet</source>
        <translation>chưa chọn người thực hiện</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>{name} thực hiện</translation>
    </message>
    <message>
        <source>on its way to the hub</source>
        <translation>đang gửi lên máy chủ</translation>
    </message>
    <message>
        <source>Cancel the booking?</source>
        <translation>Hủy lịch hẹn?</translation>
    </message>
    <message>
        <source>{service} for {buyer}, {time}. The booking stays in the list, as cancelled.</source>
        <translation>{service} cho {buyer}, {time}. Lịch hẹn vẫn nằm trong danh sách, ghi là đã hủy.</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Hủy lịch hẹn</translation>
    </message>
    <message>
        <source>Service bookings</source>
        <translation>Lịch hẹn dịch vụ</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Đã đặt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Không đến</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Move or change…</source>
        <translation>Dời hoặc sửa…</translation>
    </message>
    <message>
        <source>Cancel the booking…</source>
        <translation>Hủy lịch hẹn…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>miễn phí</translation>
    </message>
</context>
<context>
    <name>Builder</name>
    <message>
        <source>Save</source>
        <extracomment>Pixels below which there is no room for the preview.</extracomment>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>All landings</source>
        <translation>Mọi landing page</translation>
    </message>
    <message>
        <source>Only its marketer and admins can change this landing.</source>
        <translation>Chỉ marketing phụ trách và quản trị viên sửa được landing page này.</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Thu hồi khóa</translation>
    </message>
    <message>
        <source>Name, for colleagues</source>
        <translation>Tên, cho đồng nghiệp</translation>
    </message>
    <message>
        <source>Where visitors come from</source>
        <translation>Khách đến từ đâu</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Ngôn ngữ của nội dung</translation>
    </message>
    <message>
        <source>Who gets the contacts</source>
        <translation>Ai nhận liên hệ</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Approved (by an admin)</source>
        <translation>Đã duyệt (bởi quản trị viên)</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Không có sản phẩm</translation>
    </message>
    <message>
        <source>Renew the API key…</source>
        <translation>Đổi khóa API…</translation>
    </message>
    <message>
        <source>Make an API key…</source>
        <translation>Tạo khóa API…</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Select none</source>
        <translation>Bỏ chọn tất cả</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Thao tác khác</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <translation>Hội thoại đã chọn</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Đã chọn %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkUndo</name>
    <message>
        <source>Undone.</source>
        <extracomment>Buyers whose failure is said in a sentence each.</extracomment>
        <translation>Đã hoàn tác.</translation>
    </message>
    <message>
        <source>{count} of {all} could not be undone:</source>
        <translation>Không hoàn tác được {count}/{all}:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Buyer</name>
    <message>
        <source>{buyer}, order {order}</source>
        <translation>{buyer}, đơn hàng {order}</translation>
    </message>
</context>
<context>
    <name>Buying</name>
    <message>
        <source>Pay for the package</source>
        <translation>Thanh toán gói</translation>
    </message>
    <message>
        <source>Open the payment page</source>
        <translation>Mở trang thanh toán</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Hủy thanh toán</translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>Ghi nhận thanh toán…</translation>
    </message>
    <message>
        <source>It costs {amount}.</source>
        <translation>Giá {amount}.</translation>
    </message>
    <message>
        <source>The hub has no payment provider for it: a payment can only be recorded by hand.</source>
        <translation>Máy chủ chưa có nhà cung cấp thanh toán cho gói này: chỉ có thể ghi nhận thanh toán bằng tay.</translation>
    </message>
    <message>
        <source>The payment provider is asked to prepare the payment of {amount}.</source>
        <translation>Đang yêu cầu nhà cung cấp chuẩn bị khoản thanh toán {amount}.</translation>
    </message>
    <message>
        <source>{amount} can be paid on the provider&apos;s page until {time}.</source>
        <translation>Có thể thanh toán {amount} trên trang của nhà cung cấp đến {time}.</translation>
    </message>
    <message>
        <source>The payment of {amount} is being cancelled at the provider.</source>
        <translation>Khoản thanh toán {amount} đang được hủy ở nhà cung cấp.</translation>
    </message>
    <message>
        <source>The time to pay {amount} is over; it is being closed at the provider.</source>
        <translation>Đã hết hạn thanh toán {amount}; đang đóng ở nhà cung cấp.</translation>
    </message>
    <message>
        <source>The last payment was cancelled; no money has moved.</source>
        <translation>Lần thanh toán trước đã bị hủy; chưa có tiền nào được chuyển.</translation>
    </message>
    <message>
        <source>The last payment was not made in time; no money has moved.</source>
        <translation>Lần thanh toán trước đã quá hạn; chưa có tiền nào được chuyển.</translation>
    </message>
    <message>
        <source>The payment provider refused the last payment; no money has moved.</source>
        <translation>Nhà cung cấp đã từ chối lần thanh toán trước; chưa có tiền nào được chuyển.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Reached</source>
        <translation>Đã gặp</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Không nghe máy</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Máy bận</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Sai số</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Đã gọi</translation>
    </message>
    <message>
        <source>How did the call go?</source>
        <extracomment>Calls shown below the button.</extracomment>
        <translation>Cuộc gọi thế nào?</translation>
    </message>
    <message>
        <source>No program on this computer dials. The number: {number}</source>
        <translation>Máy này không có phần mềm gọi điện. Số: {number}</translation>
    </message>
    <message>
        <source>Dialling {number}</source>
        <translation>Đang gọi {number}</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Kết quả cuộc gọi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>What was agreed on</source>
        <translation>Đã thống nhất điều gì</translation>
    </message>
    <message>
        <source>Do not log</source>
        <translation>Không ghi lại</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Ghi lại cuộc gọi</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi điện</translation>
    </message>
    <message>
        <source>The hub notes who looked at the number; your phone program dials.</source>
        <translation>Máy chủ ghi lại ai đã xem số; phần mềm điện thoại của bạn sẽ gọi.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Application for order {number}: {what}</source>
        <translation>Yêu cầu cho đơn hàng {number}: {what}</translation>
    </message>
    <message>
        <source>Refund page of order {number}</source>
        <translation>Trang hoàn tiền của đơn hàng {number}</translation>
    </message>
    <message>
        <source>Track order {number}</source>
        <translation>Theo dõi đơn hàng {number}</translation>
    </message>
    <message>
        <source>After-sales page of order {number}</source>
        <translation>Trang hậu mãi của đơn hàng {number}</translation>
    </message>
    <message>
        <source>Please pay order {number}</source>
        <translation>Vui lòng thanh toán đơn hàng {number}</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>đã duyệt</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>còn {count}</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>còn hàng</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>hết hàng</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>chưa thanh toán</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>đã thanh toán</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>paid, to be shipped</source>
        <translation>đã thanh toán, chờ lấy hàng</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>đang giao</translation>
    </message>
    <message>
        <source>signed for</source>
        <translation>đã nhận hàng</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>chờ quyết định</translation>
    </message>
    <message>
        <source>approved, the money is on its way</source>
        <translation>đã duyệt, đang chuyển tiền</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>đã hoàn tiền</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Mã {code}</translation>
    </message>
    <message>
        <source>refund only</source>
        <translation>chỉ hoàn tiền</translation>
    </message>
    <message>
        <source>return and refund</source>
        <translation>trả hàng, hoàn tiền</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>đổi hàng</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>bị hỏng</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>sai hàng</translation>
    </message>
    <message>
        <source>not as described</source>
        <translation>không như mô tả</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>giao quá trễ</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>không hoạt động</translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation>không cần nữa</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Changing messages</source>
        <translation>Sửa và thu hồi tin nhắn</translation>
    </message>
</context>
<context>
    <name>ChangeLimitSection</name>
    <message>
        <source>Messages can be edited and recalled for (seconds)</source>
        <translation>Có thể sửa và thu hồi tin nhắn trong (giây)</translation>
    </message>
    <message>
        <source>0: never. What was said before stays visible to supervisors.</source>
        <translation>0: không bao giờ. Trưởng ca vẫn xem được nội dung cũ.</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Web</source>
        <extracomment>Marketplaces spell their own names; they are the same in every language. Where buyers can write from, by the codes that conversations have.</extracomment>
        <translation>Web</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>Tại cửa hàng</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Left and Right read the values.</source>
        <translation>Phím Trái và Phải để xem từng giá trị.</translation>
    </message>
    <message>
        <source>Nothing in this time.</source>
        <translation>Không có gì trong khoảng thời gian này.</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>uploading {percent}%</source>
        <translation>đang tải lên {percent}%</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>đang lưu</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>chờ gửi</translation>
    </message>
    <message>
        <source>waiting, goes by itself</source>
        <translation>đang chờ, sẽ tự gửi</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>đang gửi</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>chưa gửi được</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>đã nhận</translation>
    </message>
    <message>
        <source>read</source>
        <translation>đã xem</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>This message was recalled.</source>
        <translation>Tin nhắn này đã được thu hồi.</translation>
    </message>
    <message>
        <source>{name} whispers to {colleague}:</source>
        <translation>{name} nhắn thầm cho {colleague}:</translation>
    </message>
    <message>
        <source>You whisper to {colleague}:</source>
        <translation>Bạn nhắn thầm cho {colleague}:</translation>
    </message>
    <message>
        <source>Your note:</source>
        <translation>Ghi chú của bạn:</translation>
    </message>
    <message>
        <source>Note from {name}:</source>
        <translation>Ghi chú của {name}:</translation>
    </message>
    <message>
        <source>The buyer opened the chat.</source>
        <translation>Khách đã mở hội thoại.</translation>
    </message>
    <message>
        <source>The buyer agreed to the shop&apos;s privacy notice.</source>
        <translation>Khách đã đồng ý với thông báo quyền riêng tư của shop.</translation>
    </message>
    <message>
        <source>System message: {code}</source>
        <translation>Tin hệ thống: {code}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>picture {name}</source>
        <translation>ảnh {name}</translation>
    </message>
    <message>
        <source>video {name}</source>
        <translation>đoạn video {name}</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>tệp {name}</translation>
    </message>
    <message>
        <source>{words}, in answer to {name}: {quote}</source>
        <translation>{words}, trả lời {name}: {quote}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>[Hình ảnh]</translation>
    </message>
    <message>
        <source>[Message]</source>
        <translation>[Tin nhắn]</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Vàng</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Bạc</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>Đồng</translation>
    </message>
</context>
<context>
    <name>ChatHead</name>
    <message>
        <source>Waiting {time}</source>
        <extracomment>Pixels of the name and its tags for which buttons give up their words.</extracomment>
        <translation>Đã chờ {time}</translation>
    </message>
    <message>
        <source>answered by {name}</source>
        <translation>{name} đã trả lời</translation>
    </message>
    <message>
        <source>Answered by {name}</source>
        <translation>{name} đã trả lời</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Đã chặn</translation>
    </message>
    <message>
        <source>Suspected spam</source>
        <translation>Nghi spam</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Chưa có tin nhắn</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Kept here; the hub decides once connected.</source>
        <translation>Đã giữ lại ở đây; máy chủ sẽ quyết định khi có kết nối.</translation>
    </message>
    <message>
        <source>This message cannot be loaded now.</source>
        <translation>Hiện không tải được tin nhắn này.</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} đang nhập…</translation>
    </message>
    <message>
        <source>{names} are typing…</source>
        <translation>{names} đang nhập…</translation>
    </message>
    <message>
        <source>No chat is open. Choose one on the left; the longest wait is on top.</source>
        <translation>Chưa mở hội thoại nào. Hãy chọn ở bên trái; khách chờ lâu nhất ở trên cùng.</translation>
    </message>
    <message>
        <source>This link cannot be opened safely.</source>
        <translation>Không thể mở liên kết này an toàn.</translation>
    </message>
</context>
<context>
    <name>ChatTimeline</name>
    <message>
        <source>Copy selection</source>
        <translation>Sao chép phần đã chọn</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Mở liên kết…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Sao chép liên kết</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Sao chép văn bản</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Mở ảnh</translation>
    </message>
    <message>
        <source>Play video</source>
        <translation>Phát video</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Mở bằng chương trình khác…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Show what this answers</source>
        <translation>Xem tin nhắn được trả lời</translation>
    </message>
    <message>
        <source>Show former versions</source>
        <translation>Xem các phiên bản trước</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Answer this message</source>
        <translation>Trả lời tin nhắn này</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Thu hồi</translation>
    </message>
</context>
<context>
    <name>ColleaguePopup</name>
    <message>
        <source>Colleagues</source>
        <translation>Đồng nghiệp</translation>
    </message>
</context>
<context>
    <name>Collision</name>
    <message>
        <source>{name} is answering</source>
        <extracomment>Pixels of a face, of the part of it that the next one hides, and of the mark of who answers.</extracomment>
        <translation>{name} đang trả lời</translation>
    </message>
    <message>
        <source>{name} is looking</source>
        <translation>{name} đang xem</translation>
    </message>
    <message>
        <source>{name} has answered while you were writing: “{text}”</source>
        <translation>{name} đã trả lời trong lúc bạn đang viết: “{text}”</translation>
    </message>
    <message>
        <source>{name} has answered while you were writing.</source>
        <translation>{name} đã trả lời trong lúc bạn đang viết.</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>sorted, highest first</source>
        <extracomment>The sparkline of the day, which is no column to sort by. It begins at the left, next to a column that ends at the right. What goes first where it gets narrow.</extracomment>
        <translation>đã sắp xếp, cao nhất trước</translation>
    </message>
    <message>
        <source>sorted, lowest first</source>
        <translation>đã sắp xếp, thấp nhất trước</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Say what the columns of {file} are.</source>
        <translation>Hãy cho biết các cột của {file} là gì.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Xem thử tệp</translation>
    </message>
    <message>
        <source>Two columns are both “{name}”.</source>
        <translation>Có hai cột cùng là “{name}”.</translation>
    </message>
    <message>
        <source>Still needed: {names}</source>
        <translation>Còn thiếu: {names}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Chọn emoji</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Đã lưu nháp</translation>
    </message>
    <message>
        <source>The pasted text was too long and was cut.</source>
        <translation>Văn bản dán vào quá dài nên đã bị cắt bớt.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Đính kèm</translation>
    </message>
    <message>
        <source>Attach pictures, videos and files</source>
        <translation>Đính kèm hình ảnh, video và tệp</translation>
    </message>
    <message>
        <source>Write a note that only colleagues see</source>
        <translation>Viết ghi chú chỉ đồng nghiệp thấy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>You are editing a message: nothing was sent yet.</source>
        <translation>Bạn đang sửa một tin nhắn: chưa gửi gì cả.</translation>
    </message>
    <message>
        <source>Message to the buyer</source>
        <translation>Tin nhắn cho khách</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Ghi chú cho đồng nghiệp</translation>
    </message>
    <message>
        <source>Write to the buyer…</source>
        <translation>Nhắn cho khách…</translation>
    </message>
    <message>
        <source>Note for colleagues; the buyer never sees it…</source>
        <translation>Ghi chú cho đồng nghiệp; khách không bao giờ thấy…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Thêm ghi chú</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Còn %n ký tự</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>Thừa %n ký tự</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Connected again. Everything is up to date.</source>
        <extracomment>A link that is back within this time, in milliseconds, is not worth a banner. How long &quot;Connected again&quot; stays, in milliseconds.</extracomment>
        <translation>Đã kết nối lại. Mọi thứ đã được cập nhật.</translation>
    </message>
    <message>
        <source>Your session has ended. Nothing is lost; sign in to send what waits.</source>
        <translation>Phiên làm việc đã hết. Không mất gì cả; hãy đăng nhập để gửi tin đang chờ.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>The hub needs a newer Frontdesk. You can read; what you write is kept.</source>
        <translation>Máy chủ cần phiên bản Frontdesk mới hơn. Bạn vẫn đọc được; nội dung bạn viết được giữ lại.</translation>
    </message>
    <message>
        <source>Connected. Fetching what you missed…</source>
        <translation>Đã kết nối. Đang tải những gì bạn bỏ lỡ…</translation>
    </message>
    <message>
        <source>No connection since {time}. You can read and write; messages are sent when the hub is back.</source>
        <translation>Mất kết nối từ {time}. Bạn vẫn đọc và viết được; tin nhắn sẽ được gửi khi có lại máy chủ.</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n tin chờ gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>đã gửi hết</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Đã kết nối</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Đang cập nhật</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Đang kết nối</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ngoại tuyến</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Đã đăng xuất</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Cần cập nhật</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n hội thoại</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline copy up to date · {count}</source>
        <translation>Bản ngoại tuyến đã cập nhật · {count}</translation>
    </message>
    <message>
        <source>Offline copy of {time} · {count}</source>
        <translation>Bản ngoại tuyến lúc {time} · {count}</translation>
    </message>
    <message>
        <source>Offline copy · {count}</source>
        <translation>Bản ngoại tuyến · {count}</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>All contacts</source>
        <translation>Tất cả khách</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>Hiện số điện thoại</translation>
    </message>
    <message>
        <source>The hub notes who looked, when and what for.</source>
        <translation>Máy chủ ghi lại ai xem, lúc nào và để làm gì.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Approve this one</source>
        <translation>Duyệt khách này</translation>
    </message>
    <message>
        <source>Approve all of this landing</source>
        <translation>Duyệt tất cả của trang này</translation>
    </message>
    <message>
        <source>Delete the duplicate…</source>
        <translation>Xóa khách trùng…</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Hoàn tác việc xóa</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Mở hội thoại</translation>
    </message>
    <message>
        <source>Landing and goods</source>
        <translation>Trang đích và hàng hóa</translation>
    </message>
    <message>
        <source>What the buyer wrote</source>
        <translation>Khách đã viết</translation>
    </message>
    <message>
        <source>Why it is there</source>
        <translation>Vì sao khách ở đây</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Giao cho</translation>
    </message>
    <message>
        <source>Choose a contact to see why it is there.</source>
        <translation>Chọn một khách để xem vì sao được chia như vậy.</translation>
    </message>
    <message>
        <source>What the number is needed for</source>
        <translation>Cần số điện thoại để làm gì</translation>
    </message>
    <message numerus="yes">
        <source>%n more number(s) today</source>
        <translation>
            <numerusform>Hôm nay còn xem được %n số</numerusform>
        </translation>
    </message>
    <message>
        <source>Task: {task}</source>
        <translation>Việc: {task}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>{name} duyệt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Không ai</translation>
    </message>
</context>
<context>
    <name>ContactHeads</name>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Phone and way</source>
        <translation>Số và cách vào</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Trang đích</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <extracomment>Asks the hub for the table of a filter and writes it to a file: head, words, then what went wrong or None. Into a file: the filter, what it is for in a code and in words, the words of the table, and who hears how it went. Pixels that table and contact need side by side.</extracomment>
        <translation>Danh sách khách</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Khách nào</translation>
    </message>
    <message>
        <source>Search name, message, or a whole number</source>
        <translation>Tìm tên, lời nhắn hoặc đủ số điện thoại</translation>
    </message>
    <message>
        <source>Who receives…</source>
        <translation>Ai nhận khách…</translation>
    </message>
    <message>
        <source>Recount revenue</source>
        <translation>Tính lại doanh thu</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Nhập từ tệp…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Receive data</source>
        <translation>Nhận khách</translation>
    </message>
    <message>
        <source>While this is off, no new contact is shared with you.</source>
        <translation>Khi tắt, bạn không được chia khách mới.</translation>
    </message>
    <message>
        <source>Not current: as of {time}. What you change is kept and sent later; numbers are shown when connected.</source>
        <translation>Không phải mới nhất: lúc {time}. Thay đổi của bạn được giữ lại và gửi sau; số điện thoại chỉ hiện khi có kết nối.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Landing: {name}</source>
        <translation>Trang đích: {name}</translation>
    </message>
    <message>
        <source>Marketer: {name}</source>
        <translation>Marketing: {name}</translation>
    </message>
    <message>
        <source>With: {name}</source>
        <translation>Phụ trách: {name}</translation>
    </message>
    <message>
        <source>Approve ticked ({n})</source>
        <translation>Duyệt đã chọn ({n})</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Đang hỏi máy chủ…</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>Máy chủ không trả lời.</translation>
    </message>
    <message>
        <source>No contact is like that. Take another filter, or clear the search.</source>
        <translation>Không có khách nào như vậy. Hãy đổi bộ lọc hoặc xóa tìm kiếm.</translation>
    </message>
    <message>
        <source>Nothing was shared with you yet. New contacts come with a sound while Receive data is on.</source>
        <translation>Bạn chưa được chia khách nào. Khi bật Nhận khách, khách mới đến sẽ có âm báo.</translation>
    </message>
    <message>
        <source>No contacts yet. They come from the landings.</source>
        <translation>Chưa có khách nào. Khách đến từ các trang đích.</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>Hiện số điện thoại</translation>
    </message>
    <message>
        <source>Only this landing</source>
        <translation>Chỉ trang đích này</translation>
    </message>
    <message>
        <source>Only this marketer</source>
        <translation>Chỉ người làm marketing này</translation>
    </message>
    <message>
        <source>Only this source</source>
        <translation>Chỉ nguồn này</translation>
    </message>
    <message>
        <source>Only this colleague</source>
        <translation>Chỉ nhân viên này</translation>
    </message>
    <message>
        <source>Why colleagues have none…</source>
        <translation>Vì sao có người không được chia…</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Giao cho</translation>
    </message>
    <message>
        <source>Delete the duplicate…</source>
        <translation>Xóa khách trùng…</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Hoàn tác việc xóa</translation>
    </message>
    <message numerus="yes">
        <source>Recounted: %n contact(s) changed</source>
        <translation>
            <numerusform>Đã tính lại: %n khách thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Đã xóa: {name}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Đã lưu: {file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>Không lưu được {file}: {reason}</translation>
    </message>
</context>
<context>
    <name>Coupons</name>
    <message>
        <source>{value} % off</source>
        <translation>giảm {value}%</translation>
    </message>
    <message>
        <source>{value} off</source>
        <translation>giảm {value}</translation>
    </message>
    <message>
        <source>free delivery</source>
        <translation>miễn phí giao hàng</translation>
    </message>
    <message>
        <source>orders from {amount}</source>
        <translation>đơn từ {amount}</translation>
    </message>
    <message>
        <source>for certain products</source>
        <translation>cho một số sản phẩm</translation>
    </message>
    <message>
        <source>for certain customers</source>
        <translation>cho một số khách hàng</translation>
    </message>
    <message>
        <source>further conditions of the shop</source>
        <translation>có thêm điều kiện của shop</translation>
    </message>
    <message>
        <source>until {day}, {time}</source>
        <translation>đến {day}, {time}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>chưa dùng</translation>
    </message>
    <message>
        <source>used</source>
        <translation>đã dùng</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>đã hết hạn</translation>
    </message>
    <message>
        <source>switched off by the shop</source>
        <translation>shop đã tắt</translation>
    </message>
    <message>
        <source>Send a coupon</source>
        <translation>Gửi mã giảm giá</translation>
    </message>
    <message>
        <source>Find by name, code or terms</source>
        <translation>Tìm theo tên, mã hoặc điều kiện</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Mã giảm giá</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>To {buyer}: choose a coupon.</source>
        <translation>Gửi {buyer}: hãy chọn một mã giảm giá.</translation>
    </message>
    <message>
        <source>{code} goes to {buyer} as a card in the chat. It cannot be taken back.</source>
        <translation>{code} sẽ được gửi cho {buyer} dưới dạng thẻ trong cuộc chat và không thể thu hồi.</translation>
    </message>
    <message>
        <source>The coupons could not be read.</source>
        <translation>Không đọc được mã giảm giá.</translation>
    </message>
    <message>
        <source>Asking the shop what can be given…</source>
        <translation>Đang hỏi shop có thể tặng mã nào…</translation>
    </message>
    <message>
        <source>No coupon is like that. Type something else.</source>
        <translation>Không có mã nào như vậy. Hãy nhập từ khác.</translation>
    </message>
    <message>
        <source>There is no coupon now that {buyer} could be given.</source>
        <translation>Hiện không có mã nào có thể tặng cho {buyer}.</translation>
    </message>
    <message>
        <source>{code} was sent to {buyer}.</source>
        <translation>Đã gửi {code} cho {buyer}.</translation>
    </message>
    <message>
        <source>Given to this buyer already</source>
        <extracomment>So few left are worth a warning.</extracomment>
        <translation>Đã tặng khách này</translation>
    </message>
    <message>
        <source>order {number}</source>
        <translation>đơn {number}</translation>
    </message>
    <message>
        <source>given by {name}, {time}</source>
        <translation>{name} tặng, {time}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>còn {count}</translation>
    </message>
</context>
<context>
    <name>CouponsSection</name>
    <message>
        <source>New coupon…</source>
        <extracomment>Rows that are shown; a shop with more of them keeps them elsewhere.</extracomment>
        <translation>Mã giảm giá mới…</translation>
    </message>
    <message>
        <source>This shop&apos;s coupons are kept in the shop&apos;s system. Make and end them there; they show here.</source>
        <translation>Mã giảm giá của shop này nằm trong hệ thống của shop. Hãy tạo và kết thúc mã ở đó; ở đây chỉ hiển thị.</translation>
    </message>
    <message>
        <source>There is no coupon now. Make one, and agents can send it to buyers at once.</source>
        <translation>Hiện chưa có mã giảm giá nào. Hãy tạo một mã để nhân viên gửi được ngay cho khách.</translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s) have ended and are not listed.</source>
        <translation>
            <numerusform>%n mã giảm giá đã kết thúc và không hiển thị.</numerusform>
        </translation>
    </message>
    <message>
        <source>End {code}…</source>
        <translation>Kết thúc {code}…</translation>
    </message>
    <message>
        <source>used {count}</source>
        <translation>đã dùng {count}</translation>
    </message>
    <message>
        <source>with buyers {count}</source>
        <translation>khách đang giữ {count}</translation>
    </message>
    <message>
        <source>left {count}</source>
        <translation>còn {count}</translation>
    </message>
    <message>
        <source>End this coupon?</source>
        <translation>Kết thúc mã giảm giá này?</translation>
    </message>
    <message>
        <source>{code} can no longer be given, and buyers who have it can no longer use it. It cannot be begun again.</source>
        <translation>Không thể gửi {code} nữa, và khách đang giữ mã cũng không dùng được nữa. Không thể mở lại mã này.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Kết thúc</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>All customers</source>
        <extracomment>Says to the profile whom it shows; None for nobody.</extracomment>
        <translation>Tất cả khách hàng</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Mở cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Choose a customer to see them here. Space selects several.</source>
        <translation>Chọn một khách hàng để xem ở đây. Phím cách để chọn nhiều người.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not at the hub yet</source>
        <translation>
            <numerusform>%n thay đổi chưa đến máy chủ</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Phân khúc</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>number hidden</source>
        <translation>số đang ẩn</translation>
    </message>
    <message>
        <source>The number is shown in the profile; every look is noted.</source>
        <translation>Số điện thoại hiện trong hồ sơ; mỗi lần xem đều được ghi lại.</translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>A status says so by word, icon and colour.</extracomment>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Chưa có tài khoản</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Vàng</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Bạc</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>Đồng</translation>
    </message>
    <message>
        <source>No rank</source>
        <translation>Chưa có hạng</translation>
    </message>
    <message>
        <source>Own channels</source>
        <translation>Kênh của shop</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Sàn thương mại</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Nguồn khác</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Không liên lạc được</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Đã liên hệ</translation>
    </message>
    <message>
        <source>No potential</source>
        <translation>Không tiềm năng</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Tiềm năng</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Đang chốt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã chốt</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Chưa có trạng thái</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mới nhất trước</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Cũ nhất trước</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Theo tên</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} điểm</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Label</source>
        <extracomment>Asks the hub for a table and writes it to a file; then what went wrong, or None. Pixels that table and customer need side by side.</extracomment>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Search a name, or a whole phone number</source>
        <translation>Tìm theo tên hoặc đủ số điện thoại</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Not current: as of {time}. What was seen stays readable; what you change is kept and sent later.</source>
        <translation>Chưa cập nhật: tính đến {time}. Những gì đã xem vẫn đọc được; thay đổi được giữ lại và gửi sau.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Đang hỏi máy chủ…</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>Máy chủ không phản hồi.</translation>
    </message>
    <message>
        <source>No customer is like that. Take another filter, or clear the search.</source>
        <translation>Không có khách hàng nào như vậy. Hãy chọn bộ lọc khác hoặc xóa tìm kiếm.</translation>
    </message>
    <message>
        <source>No customers yet. They come with orders and chats, or from a file: Settings, Import.</source>
        <translation>Chưa có khách hàng. Họ đến từ đơn hàng và hội thoại, hoặc từ tệp: Cài đặt, Nhập.</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Mở cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Thêm nhãn</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Bỏ nhãn</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Bỏ chọn tất cả</translation>
    </message>
    <message>
        <source>The hub does not answer; try again when connected.</source>
        <translation>Máy chủ không phản hồi; hãy thử lại khi có kết nối.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), as filtered now.</source>
        <translation>
            <numerusform>%n khách hàng, theo bộ lọc hiện tại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Xuất khách hàng</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Bảng tính</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Biết từ</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Đã xuất ra {file}</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>How many days</source>
        <extracomment>Asks the hub for the table and writes it to a file, then what went wrong or None.</extracomment>
        <translation>Bao nhiêu ngày</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Trước đó</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sau đó</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Figures by</source>
        <translation>Số liệu theo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>No contact came in this time.</source>
        <translation>Không có khách nào trong thời gian này.</translation>
    </message>
    <message>
        <source>Contacts that came in this time and that an admin let in, deleted duplicates among them.</source>
        <translation>Khách đến trong thời gian này và đã được quản trị viên duyệt, kể cả khách trùng đã xóa.</translation>
    </message>
    <message>
        <source>Of these, the ones that stand: without deleted duplicates.</source>
        <translation>Trong số đó, khách còn hiệu lực: không kể khách trùng đã xóa.</translation>
    </message>
    <message>
        <source>Approved contacts that are with a colleague.</source>
        <translation>Khách đã duyệt và có nhân viên phụ trách.</translation>
    </message>
    <message>
        <source>Approved contacts whose buyer got what they bought.</source>
        <translation>Khách đã duyệt và đã nhận được hàng.</translation>
    </message>
    <message>
        <source>What delivered orders of these contacts brought, less what was given back.</source>
        <translation>Doanh thu từ đơn đã giao của các khách này, trừ phần đã hoàn.</translation>
    </message>
    <message>
        <source>Closed contacts divided by approved ones.</source>
        <translation>Số khách đã chốt chia cho số khách đã duyệt.</translation>
    </message>
    <message>
        <source>They wait for an admin and are in none of these figures.</source>
        <translation>Các khách này chờ quản trị viên và không nằm trong số liệu nào ở đây.</translation>
    </message>
    <message>
        <source>Contacts by day</source>
        <translation>Khách theo ngày</translation>
    </message>
    <message>
        <source>Revenue by day</source>
        <translation>Doanh thu theo ngày</translation>
    </message>
    <message>
        <source>Contacts by source</source>
        <translation>Khách theo nguồn</translation>
    </message>
    <message>
        <source>On the day that the contact came in, whenever its buyer bought.</source>
        <translation>Tính vào ngày khách đến, dù mua lúc nào.</translation>
    </message>
    <message>
        <source>On the day that they came in.</source>
        <translation>Theo ngày khách đến.</translation>
    </message>
    <message>
        <source>Where the landing&apos;s visitors came from.</source>
        <translation>Khách của trang đích đến từ đâu.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã chốt</translation>
    </message>
    <message>
        <source>with a colleague</source>
        <translation>có người phụ trách</translation>
    </message>
    <message>
        <source>other</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>Not current: as of {time}.</source>
        <translation>Không phải mới nhất: lúc {time}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>tỷ lệ chốt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Awaiting approval: {n}</source>
        <translation>Chờ duyệt: {n}</translation>
    </message>
    <message>
        <source>List: {figure}</source>
        <translation>Danh sách: {figure}</translation>
    </message>
    <message>
        <source>Dashboard for this alone</source>
        <translation>Chỉ xem số liệu của mục này</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Xuất số liệu</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Bảng tính (*.xlsx)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Theo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Revenue in minor units</source>
        <translation>Doanh thu (đơn vị nhỏ nhất)</translation>
    </message>
    <message>
        <source>Conversion in per cent</source>
        <translation>Tỷ lệ chốt (%)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Đã lưu: {file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>Không lưu được {file}: {reason}</translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>Go to</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation>Ngày cần đến</translation>
    </message>
    <message>
        <source>Nothing was written since then.</source>
        <translation>Từ ngày đó không có tin nhắn nào.</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>What is shown at once</source>
        <extracomment>As many agents need no more than their rows. The hour at which the charts of a day begin when nothing happened before it.</extracomment>
        <translation>Nội dung hiển thị</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Lượt hỏi</translation>
    </message>
    <message>
        <source>Times that a buyer began to wait for an answer.</source>
        <translation>Số lần khách bắt đầu chờ trả lời.</translation>
    </message>
    <message>
        <source>Reply rate</source>
        <translation>Tỷ lệ trả lời</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Chờ trung bình</translation>
    </message>
    <message>
        <source>All waits that ended with an answer, divided by their number.</source>
        <translation>Tổng thời gian chờ của các lượt đã được trả lời, chia cho số lượt.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Chờ lâu nhất</translation>
    </message>
    <message>
        <source>The longest wait that ended with an answer.</source>
        <translation>Lần chờ lâu nhất đã được trả lời.</translation>
    </message>
    <message>
        <source>Waiting at once</source>
        <translation>Chờ cùng lúc</translation>
    </message>
    <message>
        <source>Most buyers who waited at the same moment.</source>
        <translation>Số khách nhiều nhất chờ trong cùng một lúc.</translation>
    </message>
    <message>
        <source>How long buyers waited</source>
        <translation>Khách đã chờ bao lâu</translation>
    </message>
    <message>
        <source>Reply rate of each agent</source>
        <translation>Tỷ lệ trả lời của từng nhân viên</translation>
    </message>
    <message>
        <source>Turns and replies</source>
        <translation>Lượt hỏi và trả lời</translation>
    </message>
    <message>
        <source>Each turn by when it began: answered in time, late or not answered, or outside the reply rate.</source>
        <translation>Mỗi lượt hỏi theo lúc bắt đầu: trả lời đúng hạn, trễ hoặc chưa trả lời, hoặc không tính vào tỷ lệ trả lời.</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>đúng hạn</translation>
    </message>
    <message>
        <source>late</source>
        <translation>trễ</translation>
    </message>
    <message>
        <source>open or not counted</source>
        <translation>chưa xong hoặc không tính</translation>
    </message>
    <message>
        <source>Answered turns by their wait, from the first unanswered message to the first answer of a person.</source>
        <translation>Các lượt hỏi đã trả lời theo thời gian chờ, từ tin chưa trả lời đầu tiên đến câu trả lời đầu tiên của người thật.</translation>
    </message>
    <message>
        <source>Load: buyers waiting at once</source>
        <translation>Mức tải: khách chờ cùng lúc</translation>
    </message>
    <message>
        <source>The most buyers who waited at the same moment, of each hour or day.</source>
        <translation>Số khách nhiều nhất chờ trong cùng một lúc, theo từng giờ hoặc ngày.</translation>
    </message>
    <message>
        <source>Turns that the agent answered in time, of all counted turns that they answered. Empty: none.</source>
        <translation>Số lượt hỏi nhân viên trả lời đúng hạn, trên mọi lượt được tính mà người đó đã trả lời. Ô trống: không có.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>tốt</translation>
    </message>
    <message>
        <source>near the limit</source>
        <translation>gần giới hạn</translation>
    </message>
    <message>
        <source>below {n}%</source>
        <translation>dưới {n} %</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>Shown as of {time}.</source>
        <translation>Số liệu lúc {time}.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
    <message>
        <source>{n} answered</source>
        <translation>{n} đã trả lời</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>đã trả lời</translation>
    </message>
    <message>
        <source>waiting at once</source>
        <translation>chờ cùng lúc</translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation>hơn {time}</translation>
    </message>
    <message>
        <source>up to {time}</source>
        <translation>đến {time}</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>trên tổng số</translation>
    </message>
    <message>
        <source>answered turns</source>
        <translation>lượt đã trả lời</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>người đã nghỉ</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline this chat</source>
        <translation>Từ chối hội thoại này</translation>
    </message>
    <message>
        <source>The chat with {buyer} goes back to {name}, who is told why.</source>
        <translation>Hội thoại với {buyer} trở về {name}, kèm lý do.</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Lý do (không bắt buộc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Từ chối</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>Delete this duplicate?</source>
        <translation>Xóa khách trùng này?</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Trang đích</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Revenue now</source>
        <translation>Doanh thu hiện tại</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau khi xóa</translation>
    </message>
    <message>
        <source>It is kept among the deleted ones and can be taken back at any time.</source>
        <translation>Khách vẫn được giữ trong mục Đã xóa và có thể khôi phục bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>The next purchase of these goods counts for {landing}, as before.</source>
        <translation>Lần mua tiếp theo của mặt hàng này vẫn tính cho {landing}.</translation>
    </message>
    <message>
        <source>The next purchase of these goods will count for {after}, no longer for {before}.</source>
        <translation>Lần mua tiếp theo của mặt hàng này sẽ tính cho {after}, không còn cho {before}.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Chats</source>
        <translation>Hội thoại</translation>
    </message>
    <message>
        <source>The offline copy was damaged. Drafts and unsent messages were kept; the rest comes from the hub.</source>
        <translation>Bản ngoại tuyến bị hỏng. Bản nháp và tin chưa gửi đã được giữ; phần còn lại sẽ tải từ máy chủ.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Show phone and e-mail</source>
        <extracomment>Rings somebody up whose profile this is; logging it is the caller&apos;s.</extracomment>
        <translation>Hiện điện thoại và email</translation>
    </message>
    <message>
        <source>The hub notes who looked, when and why.</source>
        <translation>Máy chủ ghi lại ai đã xem, lúc nào và vì sao.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Reply</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lời nhắc</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Khách để lại liên hệ</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Mã vận đơn</translation>
    </message>
    <message>
        <source>Service booking</source>
        <translation>Lịch hẹn dịch vụ</translation>
    </message>
    <message>
        <source>Overdue · {count}</source>
        <translation>Quá hạn · {count}</translation>
    </message>
    <message>
        <source>Coming up · {count}</source>
        <translation>Sắp tới · {count}</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>lâu nhất trước</translation>
    </message>
    <message>
        <source>soonest first</source>
        <translation>gần nhất trước</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>trễ {time}</translation>
    </message>
    <message>
        <source>due in {time}</source>
        <translation>còn {time}</translation>
    </message>
    <message>
        <source>Due {time}</source>
        <translation>Hạn {time}</translation>
    </message>
    <message>
        <source>In 15 minutes ({time})</source>
        <translation>Sau 15 phút ({time})</translation>
    </message>
    <message>
        <source>In an hour ({time})</source>
        <translation>Sau một giờ ({time})</translation>
    </message>
    <message>
        <source>This evening ({time})</source>
        <translation>Tối nay ({time})</translation>
    </message>
    <message>
        <source>Tomorrow ({time})</source>
        <translation>Ngày mai ({time})</translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message numerus="yes">
        <source>%n of them are due and go within the next hours.</source>
        <translation>
            <numerusform>%n mục đã đến hạn và sẽ bị xóa trong vài giờ tới.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n việc đến hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is due next</source>
        <translation>Xem việc sắp đến hạn</translation>
    </message>
    <message>
        <source>Time left for the next</source>
        <translation>Thời gian còn lại của việc kế tiếp</translation>
    </message>
</context>
<context>
    <name>DuePane</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Về danh sách hội thoại</translation>
    </message>
    <message>
        <source>What is due next</source>
        <translation>Việc sắp đến hạn</translation>
    </message>
    <message>
        <source>Nothing is due. Buyers who wait and your reminders appear here.</source>
        <translation>Không có việc nào đến hạn. Khách đang chờ và lời nhắc của bạn sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Mở hội thoại</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Mở khách này</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Mở yêu cầu</translation>
    </message>
    <message>
        <source>Tell the tracking number…</source>
        <translation>Báo mã vận đơn…</translation>
    </message>
    <message>
        <source>Open the customer&apos;s bookings</source>
        <translation>Mở lịch hẹn của khách</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Nhắc lại sau</translation>
    </message>
</context>
<context>
    <name>DueSection</name>
    <message>
        <source>Show all</source>
        <translation>Xem tất cả</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Không có việc nào đến hạn.</translation>
    </message>
    <message>
        <source>Due · {count} overdue</source>
        <translation>Đến hạn · {count} quá hạn</translation>
    </message>
    <message>
        <source>Due · {count}</source>
        <translation>Đến hạn · {count}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Đến hạn</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit the quick reply</source>
        <translation>Sửa câu trả lời nhanh</translation>
    </message>
    <message>
        <source>New quick reply</source>
        <translation>Câu trả lời nhanh mới</translation>
    </message>
    <message>
        <source>For the whole team</source>
        <translation>Cho cả nhóm nhân viên</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Bất kỳ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Shortcut after /</source>
        <translation>Lệnh tắt sau /</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Biến</translation>
    </message>
    <message>
        <source>Put a variable into the text</source>
        <translation>Chèn biến vào nội dung</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Thêm ảnh</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Bỏ {name}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>The picture is on its way…</source>
        <translation>Đang tải ảnh lên…</translation>
    </message>
</context>
<context>
    <name>Embedding</name>
    <message>
        <source>Address of the page</source>
        <extracomment>The frame&apos;s usual height in pixels; the script tag needs none, as its form says how high it is.</extracomment>
        <translation>Địa chỉ trang</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Sao chép địa chỉ</translation>
    </message>
    <message>
        <source>On your own page: it stands where the tag stands, as high as the form</source>
        <translation>Trên trang của bạn: hiện ngay tại chỗ đặt thẻ, cao vừa bằng biểu mẫu</translation>
    </message>
    <message>
        <source>Copy the script tag</source>
        <translation>Sao chép thẻ script</translation>
    </message>
    <message>
        <source>For pages that allow no scripts: a frame of fixed height</source>
        <translation>Cho trang không cho phép script: khung có chiều cao cố định</translation>
    </message>
    <message>
        <source>Copy the code to embed</source>
        <translation>Sao chép mã nhúng</translation>
    </message>
    <message>
        <source>Forms stand on pages whose address the hub was started with (--origin).</source>
        <translation>Biểu mẫu hiện trên các trang có địa chỉ đã khai báo khi khởi động máy chủ (--origin).</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Tìm emoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Groups of emoji</source>
        <translation>Các nhóm emoji</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Màu da</translation>
    </message>
    <message>
        <source>no skin tone</source>
        <translation>không chọn màu da</translation>
    </message>
    <message>
        <source>light</source>
        <translation>sáng</translation>
    </message>
    <message>
        <source>medium-light</source>
        <translation>sáng vừa</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>trung bình</translation>
    </message>
    <message>
        <source>medium-dark</source>
        <translation>tối vừa</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>tối</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Gần đây</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Mặt cười</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Con người</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Thiên nhiên</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Ẩm thực</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Du lịch</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Đồ vật</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Biểu tượng</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Cờ</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Enter a contact</source>
        <translation>Nhập liên hệ</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Landing page</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Lời nhắn</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>No landing takes contacts by hand. Its marketer can tick Manual entry.</source>
        <translation>Không landing page nào nhận nhập tay. Marketing phụ trách có thể bật Nhập tay.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Enter the contact</source>
        <translation>Nhập liên hệ</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>và %n đơn cũ hơn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>For example: Lunar New Year mailing, list for the print shop</source>
        <translation>Ví dụ: gửi thư chúc Tết, danh sách cho nhà in</translation>
    </message>
    <message>
        <source>With phone numbers</source>
        <translation>Kèm số điện thoại</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Dùng để làm gì</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Nói rõ hơn</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>The hub notes who exported, when, what for, and whether with numbers.</source>
        <translation>Máy chủ ghi lại ai đã xuất, khi nào, để làm gì và có kèm số điện thoại hay không.</translation>
    </message>
    <message>
        <source>The hub notes who exported, when and what for. Numbers stay masked.</source>
        <translation>Máy chủ ghi lại ai đã xuất, khi nào và để làm gì. Số điện thoại vẫn được che.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>A campaign</source>
        <translation>Một chiến dịch</translation>
    </message>
    <message>
        <source>A survey</source>
        <translation>Khảo sát</translation>
    </message>
    <message>
        <source>Service and delivery</source>
        <translation>Chăm sóc và giao hàng</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Kế toán</translation>
    </message>
</context>
<context>
    <name>FavouriteButton</name>
    <message>
        <source>Favourite</source>
        <translation>Yêu thích</translation>
    </message>
    <message>
        <source>Take it out of the shop&apos;s favourites</source>
        <translation>Bỏ khỏi danh sách yêu thích của shop</translation>
    </message>
    <message>
        <source>Put it into the shop&apos;s favourites</source>
        <translation>Thêm vào danh sách yêu thích của shop</translation>
    </message>
</context>
<context>
    <name>FileDoor</name>
    <message>
        <source>Open this video?</source>
        <translation>Mở video này?</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Mở tệp này?</translation>
    </message>
    <message>
        <source>It comes from the chat, and opens in another program of this computer. Open it only if you expected it: files can be made to deceive, and to harm an old program.</source>
        <translation>Tệp này đến từ cuộc trò chuyện và sẽ mở trong chương trình khác trên máy. Chỉ mở nếu bạn đang chờ nhận nó: tệp có thể được tạo ra để lừa đảo và gây hại cho chương trình cũ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>This file cannot be loaded now. Try again when the hub can be reached.</source>
        <translation>Hiện chưa tải được tệp này. Hãy thử lại khi kết nối được với máy chủ.</translation>
    </message>
    <message>
        <source>No program of this computer opens this file. Save it instead.</source>
        <translation>Máy này không có chương trình mở được tệp này. Hãy lưu tệp lại.</translation>
    </message>
    <message>
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>Không lưu được tệp vào đó. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Đã lưu thành {name}.</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Save rules for files</source>
        <translation>Lưu quy tắc về tệp</translation>
    </message>
    <message>
        <source>Saved: it holds from the next file on.</source>
        <translation>Đã lưu: áp dụng từ tệp tiếp theo.</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG, GIF, WebP)</source>
        <translation>Hình ảnh (PNG, JPEG, GIF, WebP)</translation>
    </message>
    <message>
        <source>Videos (MP4, MOV, WebM)</source>
        <translation>Video (MP4, MOV, WebM)</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Tài liệu PDF</translation>
    </message>
    <message>
        <source>Word documents without macros</source>
        <translation>Tài liệu Word không có macro</translation>
    </message>
    <message>
        <source>Excel sheets without macros</source>
        <translation>Bảng tính Excel không có macro</translation>
    </message>
    <message>
        <source>Plain texts and CSV</source>
        <translation>Văn bản thuần và CSV</translation>
    </message>
    <message>
        <source>ZIP archives: nobody looks at what is inside</source>
        <translation>Tệp nén ZIP: không ai kiểm tra bên trong</translation>
    </message>
    <message>
        <source>Largest picture (MB)</source>
        <translation>Hình ảnh lớn nhất (MB)</translation>
    </message>
    <message>
        <source>Largest video (MB)</source>
        <translation>Video lớn nhất (MB)</translation>
    </message>
    <message>
        <source>Largest other file (MB)</source>
        <translation>Tệp khác lớn nhất (MB)</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Fill in the reply</source>
        <extracomment>Characters of one.</extracomment>
        <translation>Điền câu trả lời</translation>
    </message>
    <message>
        <source>“{title}” needs this:</source>
        <translation>“{title}” cần các thông tin sau:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Chèn</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter this list</source>
        <translation>Lọc danh sách này</translation>
    </message>
    <message>
        <source>A colleague&apos;s</source>
        <translation>Của đồng nghiệp</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Mọi kênh</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Mọi ngôn ngữ</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Xóa mọi bộ lọc</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filters</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Bỏ bộ lọc này</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s) · clear</source>
        <translation>
            <numerusform>%n bộ lọc · xóa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Rank</source>
        <extracomment>Value and words of an entry; a value of None is a heading.</extracomment>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sắp xếp theo</translation>
    </message>
    <message>
        <source>Any rank</source>
        <translation>Mọi hạng</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Mọi nguồn</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Anybody responsible</source>
        <translation>Mọi người phụ trách</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Chưa ai phụ trách</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Mọi nhãn</translation>
    </message>
    <message>
        <source>Landing</source>
        <extracomment>Id and name of each landing that this person may see. Pixels that a choice needs at least.</extracomment>
        <translation>Landing page</translation>
    </message>
    <message>
        <source>All landings</source>
        <translation>Mọi landing page</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Cách vào</translation>
    </message>
    <message>
        <source>Any way</source>
        <translation>Mọi cách vào</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>With anybody</source>
        <translation>Ai phụ trách cũng được</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search in this chat</source>
        <translation>Tìm trong hội thoại này</translation>
    </message>
    <message>
        <source>Earlier hit</source>
        <translation>Kết quả cũ hơn</translation>
    </message>
    <message>
        <source>Later hit</source>
        <translation>Kết quả mới hơn</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Đến một ngày</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Đóng tìm kiếm</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} / {count}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Actions</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Go to the buyer who waits longest</source>
        <translation>Đến khách chờ lâu nhất</translation>
    </message>
    <message>
        <source>Write about an order…</source>
        <translation>Nhắn về một đơn hàng…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Turn sound on or off</source>
        <translation>Bật hoặc tắt âm</translation>
    </message>
    <message>
        <source>Do not disturb: hear of buyers again</source>
        <translation>Không làm phiền: nhận lại cảnh báo về khách</translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>Who takes how much</source>
        <translation>Ai nhận bao nhiêu</translation>
    </message>
    <message>
        <source>Sharing out buyers</source>
        <translation>Chia khách</translation>
    </message>
    <message>
        <source>Take this chat</source>
        <translation>Nhận hội thoại này</translation>
    </message>
    <message>
        <source>Close this chat</source>
        <translation>Đóng hội thoại này</translation>
    </message>
    <message>
        <source>Open this chat again</source>
        <translation>Mở lại hội thoại này</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Presence: {state}</source>
        <translation>Trạng thái: {state}</translation>
    </message>
</context>
<context>
    <name>FormerDialog</name>
    <message>
        <source>Former versions</source>
        <translation>Các phiên bản trước</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The hub has no former version of this message.</source>
        <translation>Máy chủ không có phiên bản nào trước đó của tin nhắn này.</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Hiện tại:</translation>
    </message>
    <message>
        <source>Until {time}, changed by {name}:</source>
        <translation>Đến {time}, {name} đã sửa:</translation>
    </message>
    <message>
        <source>Until {time}:</source>
        <translation>Đến {time}:</translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message>
        <source>Description gaps</source>
        <extracomment>Writes the report to a file: head, then what went wrong or None.</extracomment>
        <translation>Mô tả còn thiếu</translation>
    </message>
    <message>
        <source>Products with a description gap</source>
        <translation>Sản phẩm có mô tả còn thiếu</translation>
    </message>
    <message>
        <source>No product question is marked. Mark one where the description should have said it.</source>
        <translation>Chưa có câu hỏi sản phẩm nào được đánh dấu. Hãy đánh dấu khi lẽ ra mô tả phải nói rõ.</translation>
    </message>
    <message>
        <source>Enter or a click on a product shows its questions.</source>
        <translation>Nhấn Enter hoặc bấm vào sản phẩm để xem các câu hỏi.</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Xuất CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Đã đánh dấu</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Xuất CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Đã lưu: {file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>Không lưu được {file}: {reason}</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Coupon</source>
        <translation>Mã giảm giá</translation>
    </message>
    <message>
        <source>Send this buyer a coupon</source>
        <translation>Gửi khách này một mã giảm giá</translation>
    </message>
    <message>
        <source>Send a coupon…</source>
        <translation>Gửi mã giảm giá…</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Mã giảm giá</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Change group</source>
        <translation>Sửa nhóm</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Thêm nhóm</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Words in the message</source>
        <translation>Từ trong tin nhắn</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>States of the newest order</source>
        <translation>Trạng thái đơn hàng mới nhất</translation>
    </message>
    <message>
        <source>Wait for this group while any of it is there</source>
        <translation>Chờ nhóm này khi trong nhóm còn người có mặt</translation>
    </message>
    <message>
        <source>Words: with commas between. One of what a line holds is enough; an empty line does not matter.</source>
        <translation>Từ: cách nhau bằng dấu phẩy. Mỗi dòng chỉ cần khớp một giá trị; dòng trống không tính.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>Guarding</name>
    <message>
        <source>Personal data</source>
        <translation>Dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Offline copies</source>
        <translation>Bản sao ngoại tuyến</translation>
    </message>
    <message>
        <source>Export or erase a person&apos;s data</source>
        <translation>Xuất hoặc xóa dữ liệu của một người</translation>
    </message>
    <message>
        <source>This buyer&apos;s data: export or erase</source>
        <translation>Dữ liệu của khách này: xuất hoặc xóa</translation>
    </message>
    <message>
        <source>Who looked at whose data</source>
        <translation>Ai đã xem dữ liệu của ai</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Hand this chat over</source>
        <translation>Chuyển hội thoại này</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Chuyển…</translation>
    </message>
    <message>
        <source>Hand this chat over…</source>
        <translation>Chuyển hội thoại này…</translation>
    </message>
    <message>
        <source>Accept this chat</source>
        <translation>Nhận hội thoại này</translation>
    </message>
    <message>
        <source>Decline this chat…</source>
        <translation>Từ chối hội thoại này…</translation>
    </message>
    <message>
        <source>{buyer} was handed over to {name}.</source>
        <translation>Đã chuyển {buyer} cho {name}.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Chưa có tài khoản</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the ledger of points</source>
        <translation>Xem sổ điểm</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not at the hub yet</source>
        <translation>
            <numerusform>%n thay đổi chưa đến máy chủ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not current: as of {time}.</source>
        <translation>Chưa cập nhật: số liệu lúc {time}.</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Label and rank</source>
        <translation>Loại và hạng</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Tin đăng</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>HealthBanner</name>
    <message>
        <source>No sound device was found: new messages are silent.</source>
        <translation>Không tìm thấy thiết bị âm thanh: tin nhắn mới sẽ không có tiếng.</translation>
    </message>
    <message>
        <source>Sound is off: you may miss buyers while the window is minimised.</source>
        <translation>Âm thanh đang tắt: bạn có thể bỏ lỡ khách khi cửa sổ được thu nhỏ.</translation>
    </message>
    <message>
        <source>Turn sound on</source>
        <translation>Bật âm thanh</translation>
    </message>
    <message>
        <source>The sound device {name} is gone: sounds are played on the system&apos;s own.</source>
        <translation>Thiết bị âm thanh {name} không còn: âm được phát bằng thiết bị của hệ thống.</translation>
    </message>
</context>
<context>
    <name>HeatStrip</name>
    <message>
        <source>Nothing in this time.</source>
        <extracomment>Rows that are always in sight. How strongly a tone colours its cell: what is well stays calm, what is not stands out.</extracomment>
        <translation>Không có gì trong khoảng thời gian này.</translation>
    </message>
</context>
<context>
    <name>HelpLinks</name>
    <message>
        <source>Send a help link</source>
        <translation>Gửi liên kết hỗ trợ</translation>
    </message>
    <message>
        <source>To {buyer}: a card that opens their own page of one order.</source>
        <translation>Gửi {buyer}: thẻ mở trang riêng của khách cho một đơn hàng.</translation>
    </message>
    <message>
        <source>{buyer} has no order that is paid or on its way.</source>
        <translation>{buyer} không có đơn hàng nào đã thanh toán hoặc đang giao.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Hoàn tiền</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>Hậu mãi</translation>
    </message>
    <message>
        <source>Reminder to pay</source>
        <translation>Nhắc thanh toán</translation>
    </message>
    <message>
        <source>{page} of order {number}: sent to the chat.</source>
        <translation>{page}, đơn hàng {number}: đã gửi vào hội thoại.</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Ctrl+Enter sends · Enter new line</source>
        <translation>Ctrl+Enter để gửi · Enter xuống dòng</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter new line</source>
        <translation>Enter để gửi · Shift+Enter xuống dòng</translation>
    </message>
    <message>
        <source>Only colleagues see this · @ calls one of them</source>
        <translation>Chỉ đồng nghiệp thấy · @ để nhắc một người</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Tồn kho</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Đang bán</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Đã đăng ký</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Đã xác minh</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Tỉnh/thành phố</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quận/huyện</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Số nhà, tên đường</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Phường/xã</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Số đơn hàng</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>Ngày đặt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Delivery fee</source>
        <translation>Phí giao hàng</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm giá</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã thanh toán</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Mã giảm giá</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Đơn vị vận chuyển</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Mã vận đơn</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Người nhận</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>Nhập liên hệ từ tệp</translation>
    </message>
    <message>
        <source>Lines that are wrong</source>
        <translation>Các dòng sai</translation>
    </message>
    <message>
        <source>Every line needs all six. Choose the columns of your file:</source>
        <translation>Mỗi dòng cần đủ sáu mục. Hãy chọn các cột trong tệp của bạn:</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Không có trong tệp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Nhập vào</translation>
    </message>
    <message>
        <source>Stopped. What was taken in until now stays; taking the same file in again adds the rest.</source>
        <translation>Đã dừng. Những gì đã nhập đến lúc này vẫn được giữ; nhập lại cùng tệp này sẽ thêm phần còn lại.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>{file}: {new} new, {same} are here already, {wrong} wrong, of {lines} lines</source>
        <translation>{file}: {new} mới, {same} đã có, {wrong} sai, trong {lines} dòng</translation>
    </message>
    <message>
        <source>Choose a column for each: the file is looked at when all six are known.</source>
        <translation>Hãy chọn cột cho từng mục: tệp được xem khi đã rõ cả sáu.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are wrong and would be left out:</source>
        <translation>
            <numerusform>%n dòng sai và sẽ bị bỏ qua:</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the rest</source>
        <translation>Nhập phần còn lại</translation>
    </message>
    <message>
        <source>Taken in: {new} new contacts. {wrong} lines were left out.</source>
        <translation>Đã nhập: {new} liên hệ mới. Bỏ qua {wrong} dòng.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The hub reads the file…</source>
        <translation>Máy chủ đang đọc tệp…</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Dòng {line}: {why}</translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message>
        <source>What the file holds</source>
        <translation>Nội dung của tệp</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Nhập tệp…</translation>
    </message>
    <message>
        <source>Save an empty table…</source>
        <translation>Lưu bảng trống…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Đã lưu: {file}</translation>
    </message>
    <message>
        <source>CSV or XLSX. A file is looked at as a whole first; nothing is taken in before you say so.</source>
        <translation>CSV hoặc XLSX. Tệp được xem xét toàn bộ trước; không có gì được nhập cho đến khi bạn đồng ý.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Bảng tính</translation>
    </message>
    <message>
        <source>Taken in: {new} new, {changed} changed</source>
        <translation>Đã nhập: {new} mới, {changed} thay đổi</translation>
    </message>
    <message>
        <source>left out as wrong: {count}</source>
        <translation>bỏ qua vì sai: {count}</translation>
    </message>
    <message>
        <source>The hub reads the file…</source>
        <translation>Máy chủ đang đọc tệp…</translation>
    </message>
</context>
<context>
    <name>Initiative</name>
    <message>
        <source>Write about an order</source>
        <translation>Nhắn về một đơn hàng</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Suspected spam · {count}</source>
        <extracomment>Colour and icon change together: colour is never the only sign (CHAT-4). Pixels: the height of one of the two lines, and of the receipt&apos;s ticks. Why a conversation is whose it is; told by whoever knows routing. Which colleague is answering it just now; told by whoever knows.</extracomment>
        <translation>Nghi spam · {count}</translation>
    </message>
    <message>
        <source>Blocked buyers · {count}</source>
        <translation>Khách bị chặn · {count}</translation>
    </message>
    <message>
        <source>Waiting for a reply · {count}</source>
        <translation>Chưa trả lời · {count}</translation>
    </message>
    <message>
        <source>In conversation · {count}</source>
        <translation>Đang trao đổi · {count}</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>lâu nhất trước</translation>
    </message>
    <message>
        <source>waiting {time}, {level}</source>
        <translation>đã chờ {time}, {level}</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Nháp:</translation>
    </message>
    <message>
        <source>Closed ·</source>
        <translation>Đã đóng ·</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Chưa có tin nhắn</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>[Ảnh]</translation>
    </message>
    <message>
        <source>[Video]</source>
        <translation>[Đoạn video]</translation>
    </message>
    <message>
        <source>[File]</source>
        <translation>[Tệp]</translation>
    </message>
    <message>
        <source>[Recalled]</source>
        <translation>[Đã thu hồi]</translation>
    </message>
    <message>
        <source>[System message]</source>
        <translation>[Tin hệ thống]</translation>
    </message>
    <message>
        <source>[Message]</source>
        <translation>[Tin nhắn]</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Bạn: {text}</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>đúng hạn</translation>
    </message>
    <message>
        <source>over a minute</source>
        <translation>hơn một phút</translation>
    </message>
    <message>
        <source>almost overdue</source>
        <translation>sắp quá hạn</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>A colleague&apos;s</source>
        <translation>Của đồng nghiệp</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Của tôi</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Chưa ai nhận</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Trong hàng chờ</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Của mọi người</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Chưa đọc</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>Có bản nháp</translation>
    </message>
    <message>
        <source>your chat</source>
        <extracomment>Pixels: the mark, the ring around it that sets it off, and what it holds.</extracomment>
        <translation>hội thoại của bạn</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>trong hàng chờ</translation>
    </message>
    <message>
        <source>{name}&apos;s chat</source>
        <translation>hội thoại của {name}</translation>
    </message>
    <message>
        <source>Waiting since {time} ({wait})</source>
        <translation>Chờ từ {time} ({wait})</translation>
    </message>
    <message>
        <source>Closed until the buyer writes again</source>
        <translation>Đã đóng cho đến khi khách nhắn lại</translation>
    </message>
    <message>
        <source>In the queue since {time}</source>
        <translation>Trong hàng chờ từ {time}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name} – {why}</translation>
    </message>
</context>
<context>
    <name>IntakeDesk</name>
    <message>
        <source>Intake</source>
        <comment>rail</comment>
        <translation>Thu khách</translation>
    </message>
    <message>
        <source>Intake: landings and contacts</source>
        <translation>Nguồn khách: landing page và liên hệ</translation>
    </message>
</context>
<context>
    <name>IntakeModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>How conversations look until the hub has answered a command of ours; a change that makes it true ends it.</extracomment>
        <translation>
            <numerusform>%n chưa đọc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Intake</source>
        <translation>Nguồn khách</translation>
    </message>
</context>
<context>
    <name>IntakePane</name>
    <message>
        <source>Lists of conversations</source>
        <translation>Danh sách hội thoại</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Yêu thích</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Nghi spam</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Chặn</translation>
    </message>
    <message>
        <source>Filter by name or phone</source>
        <translation>Lọc theo tên hoặc SĐT</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Hội thoại</translation>
    </message>
    <message>
        <source>Nobody has written today yet.</source>
        <translation>Hôm nay chưa có ai nhắn tin.</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Xem mọi hội thoại</translation>
    </message>
    <message>
        <source>No conversations yet. They appear here as soon as a buyer writes.</source>
        <translation>Chưa có hội thoại. Hội thoại sẽ hiện ở đây ngay khi có khách nhắn.</translation>
    </message>
    <message>
        <source>No favourites yet. Open a chat and press the star at its top.</source>
        <translation>Chưa có mục yêu thích. Hãy mở một hội thoại và bấm ngôi sao ở trên cùng.</translation>
    </message>
    <message>
        <source>No suspected spam. What is caught here makes no sound.</source>
        <translation>Không có tin nghi spam. Tin bị giữ ở đây không phát âm báo.</translation>
    </message>
    <message>
        <source>Nobody is blocked. What a blocked buyer writes is kept unseen until you unblock them.</source>
        <translation>Chưa chặn ai. Những gì khách bị chặn viết được giữ lại, không hiện ra cho đến khi bỏ chặn.</translation>
    </message>
    <message>
        <source>Nothing found in this list.</source>
        <translation>Không tìm thấy trong danh sách này.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Xóa bộ lọc</translation>
    </message>
</context>
<context>
    <name>Junk</name>
    <message>
        <source>Spam</source>
        <translation>Lọc spam</translation>
    </message>
    <message>
        <source>Spam: move this chat there</source>
        <translation>Là spam: chuyển hội thoại này vào nghi spam</translation>
    </message>
    <message>
        <source>Not spam: take this chat out</source>
        <translation>Không phải spam: đưa hội thoại này ra</translation>
    </message>
    <message>
        <source>Undo the last spam mark</source>
        <translation>Hoàn tác lần đánh dấu spam vừa rồi</translation>
    </message>
</context>
<context>
    <name>LandingCounts</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n liên hệ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awaiting approval</source>
        <translation>
            <numerusform>%n chờ duyệt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Landings</name>
    <message>
        <source>For the buyer of the open chat: {name}</source>
        <translation>Cho khách của hội thoại đang mở: {name}</translation>
    </message>
    <message>
        <source>Manual entry</source>
        <translation>Nhập tay</translation>
    </message>
    <message>
        <source>Not at the hub yet</source>
        <translation>Chưa tới máy chủ</translation>
    </message>
    <message>
        <source>Changed {time} by {name}</source>
        <translation>{name} sửa lúc {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Chưa duyệt</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Quảng cáo</translation>
    </message>
    <message>
        <source>Click to message</source>
        <translation>Bấm để nhắn tin</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Tương tác</translation>
    </message>
    <message>
        <source>KOL</source>
        <translation>KOL</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>Đại lý</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập từ tệp</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Lời nhắn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Landing page</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Các ô của biểu mẫu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Takes contacts</source>
        <translation>Nhận liên hệ</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Landing page</translation>
    </message>
    <message>
        <source>The contact is entered.</source>
        <translation>Đã nhập liên hệ.</translation>
    </message>
    <message>
        <source>Kept here; sent when connected</source>
        <translation>Đã giữ ở đây; gửi khi có kết nối</translation>
    </message>
    <message>
        <source>Enter this buyer as a contact</source>
        <translation>Nhập khách này thành liên hệ</translation>
    </message>
    <message>
        <source>Enter a contact…</source>
        <translation>Nhập liên hệ…</translation>
    </message>
    <message>
        <source>Enter an order…</source>
        <translation>Nhập đơn hàng…</translation>
    </message>
    <message>
        <source>Enter an order of this buyer…</source>
        <translation>Nhập đơn hàng của khách này…</translation>
    </message>
    <message>
        <source>Order {number} is placed: {total}</source>
        <translation>Đã đặt đơn {number}: {total}</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Nhập từ tệp…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Bảng</translation>
    </message>
</context>
<context>
    <name>LandingsTab</name>
    <message>
        <source>New landing</source>
        <translation>Landing page mới</translation>
    </message>
    <message>
        <source>Enter a contact…</source>
        <translation>Nhập liên hệ…</translation>
    </message>
    <message>
        <source>Enter an order…</source>
        <translation>Nhập đơn hàng…</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Landing page</translation>
    </message>
    <message>
        <source>Choose a landing to see all of it here.</source>
        <translation>Chọn một landing page để xem đầy đủ ở đây.</translation>
    </message>
    <message>
        <source>Not current: as of {time}. What you change is kept and sent later.</source>
        <translation>Chưa cập nhật: tính đến {time}. Thay đổi của bạn được giữ lại và gửi sau.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Kept here; sent when connected</source>
        <translation>Đã giữ ở đây; gửi khi có kết nối</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Đang hỏi máy chủ…</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>Máy chủ không phản hồi.</translation>
    </message>
    <message>
        <source>No landings yet. A landing is a page that leaves its visitors&apos; numbers with you.</source>
        <translation>Chưa có landing page nào. Đó là trang để khách để lại số cho bạn.</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Thay đổi chưa được lưu</translation>
    </message>
    <message>
        <source>What you changed in this landing is lost when you leave it.</source>
        <translation>Nếu rời đi, những gì bạn sửa trong landing page này sẽ mất.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ở lại</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Rời đi không lưu</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>Có người vừa sửa mục này</translation>
    </message>
    <message>
        <source>{name}: a colleague changed “{field}” before your changes arrived. Theirs is at the hub.</source>
        <translation>{name}: một đồng nghiệp đã sửa “{field}” trước khi thay đổi của bạn tới nơi. Bản của họ đang ở máy chủ.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>Thay bằng bản của tôi</translation>
    </message>
    <message>
        <source>Your changes are in the form again: look at them, then save.</source>
        <translation>Thay đổi của bạn đã trở lại biểu mẫu: hãy xem lại rồi lưu.</translation>
    </message>
    <message>
        <source>Renew the API key</source>
        <translation>Đổi khóa API</translation>
    </message>
    <message>
        <source>The old key opens nothing from then on: whoever sends with it must get the new one.</source>
        <translation>Từ đó khóa cũ không còn dùng được: ai đang gửi bằng khóa này phải nhận khóa mới.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>Đổi khóa</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Thu hồi khóa</translation>
    </message>
    <message>
        <source>Programs that send contacts with this key are refused from then on.</source>
        <translation>Từ đó các chương trình gửi liên hệ bằng khóa này sẽ bị từ chối.</translation>
    </message>
    <message>
        <source>The API key</source>
        <translation>Khóa API</translation>
    </message>
    <message>
        <source>It is shown this once; the hub keeps no copy of it. Send it in the header Frontdesk-Key.</source>
        <translation>Khóa chỉ hiện một lần; máy chủ không giữ bản sao. Hãy gửi khóa trong header Frontdesk-Key.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>Sao chép và đóng</translation>
    </message>
</context>
<context>
    <name>LeadDetail</name>
    <message>
        <source>All leads</source>
        <translation>Tất cả liên hệ</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>Hiện số điện thoại</translation>
    </message>
    <message>
        <source>The hub notes who looked, when and what for.</source>
        <translation>Máy chủ ghi lại ai đã xem, khi nào và để làm gì.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Ghi nhận cuộc gọi</translation>
    </message>
    <message>
        <source>Set a reminder…</source>
        <translation>Đặt nhắc nhở…</translation>
    </message>
    <message>
        <source>Reminder done</source>
        <translation>Nhắc nhở đã xong</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Mở cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>What the buyer wrote</source>
        <translation>Khách đã viết</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Nhắc nhở</translation>
    </message>
    <message>
        <source>Choose a lead to see all of it here.</source>
        <translation>Chọn một khách để xem đầy đủ ở đây.</translation>
    </message>
    <message>
        <source>What the number is needed for</source>
        <translation>Cần số điện thoại để làm gì</translation>
    </message>
    <message>
        <source>What exactly they need, how urgent… (Ctrl+Enter saves)</source>
        <translation>Họ cần gì, gấp đến đâu… (Ctrl+Enter để lưu)</translation>
    </message>
    <message numerus="yes">
        <source>%n more number(s) today</source>
        <translation>
            <numerusform>Hôm nay còn xem được %n số</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing but name and number.</source>
        <translation>Chỉ có tên và số.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not at the hub yet</source>
        <translation>
            <numerusform>%n thay đổi chưa đến máy chủ</numerusform>
        </translation>
    </message>
    <message>
        <source>None set.</source>
        <translation>Chưa đặt.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n cuộc gọi</numerusform>
        </translation>
    </message>
    <message>
        <source>last {time} by {name}</source>
        <translation>lần cuối {time}, {name} gọi</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>number hidden</source>
        <translation>số đang ẩn</translation>
    </message>
    <message>
        <source>Every look at a number is noted.</source>
        <translation>Mỗi lần xem số đều được ghi lại.</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Đặt trạng thái</translation>
    </message>
    <message>
        <source>Set a reminder</source>
        <translation>Đặt nhắc nhở</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>Hiện số điện thoại</translation>
    </message>
    <message>
        <source>Reminder {time}</source>
        <translation>Nhắc nhở {time}</translation>
    </message>
    <message>
        <source>Not contacted</source>
        <extracomment>A status says so by word, icon and colour.</extracomment>
        <translation>Chưa liên hệ</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Liên hệ lại</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Đã liên hệ</translation>
    </message>
    <message>
        <source>To call the buyer</source>
        <translation>Để gọi cho khách</translation>
    </message>
    <message>
        <source>To place an order</source>
        <translation>Để lên đơn</translation>
    </message>
    <message>
        <source>To check who it is</source>
        <translation>Để kiểm tra là ai</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>rail</comment>
        <extracomment>Before a lead&apos;s id in the key of its notification, and before a reminder&apos;s.</extracomment>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Khách để lại liên hệ</translation>
    </message>
    <message>
        <source>New lead: {name}</source>
        <translation>Khách mới để lại liên hệ: {name}</translation>
    </message>
    <message>
        <source>Reminder: {name}</source>
        <translation>Nhắc nhở: {name}</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>Which leads</source>
        <extracomment>Asks the hub for the table of a filter and writes it to a file: purpose and reason, head, words of the statuses, then what went wrong or None. Pixels that table and lead need side by side.</extracomment>
        <translation>Khách nào</translation>
    </message>
    <message>
        <source>Search name, listing, note, or a whole number</source>
        <translation>Tìm tên, tin đăng, ghi chú hoặc nguyên số</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Xuất CSV…</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Khách để lại liên hệ</translation>
    </message>
    <message>
        <source>All · {n}</source>
        <translation>Tất cả · {n}</translation>
    </message>
    <message>
        <source>New · {n}</source>
        <translation>Mới · {n}</translation>
    </message>
    <message>
        <source>Not current: as of {time}. What you change is kept and sent later; numbers are shown when connected.</source>
        <translation>Chưa cập nhật: tính đến {time}. Những gì bạn sửa được giữ lại và gửi sau; số điện thoại chỉ hiện khi có kết nối.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Đang hỏi máy chủ…</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>Máy chủ không phản hồi.</translation>
    </message>
    <message>
        <source>No lead is like that. Take another filter, or clear the search.</source>
        <translation>Không có liên hệ nào như vậy. Hãy chọn bộ lọc khác hoặc bỏ từ tìm kiếm.</translation>
    </message>
    <message>
        <source>No leads yet. They come from “I want advice” on the pages of your listings.</source>
        <translation>Chưa có khách nào. Họ đến từ nút “Tôi muốn được tư vấn” trên trang tin đăng của bạn.</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>Hiện số điện thoại</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Viết ghi chú</translation>
    </message>
    <message>
        <source>Set a reminder…</source>
        <translation>Đặt nhắc nhở…</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Ghi nhận cuộc gọi</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Mở cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>Trong lúc đó có người đã sửa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>At the hub:</source>
        <translation>Trên máy chủ:</translation>
    </message>
    <message>
        <source>Yours:</source>
        <translation>Của bạn:</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>Thay bằng của tôi</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s), as filtered now.</source>
        <translation>
            <numerusform>%n khách, theo bộ lọc hiện tại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Xuất danh sách</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Xuất CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Tin đăng</translation>
    </message>
    <message>
        <source>What the buyer wrote</source>
        <translation>Khách đã viết</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Đã lưu: {file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>Không lưu được {file}: {reason}</translation>
    </message>
</context>
<context>
    <name>LeftLine</name>
    <message>
        <source>Messages to this silent buyer: {left} of {limit} left, renewed when the buyer writes</source>
        <translation>Tin cho khách im lặng này: còn {left}/{limit}, tính lại khi khách nhắn</translation>
    </message>
    <message>
        <source>Messages to this silent buyer: up to {limit} until the buyer writes</source>
        <translation>Tin cho khách im lặng này: tối đa {limit} cho đến khi khách nhắn</translation>
    </message>
    <message>
        <source>Has not written yet, no order of the last {order_days} days: wait until the buyer writes</source>
        <translation>Khách chưa từng nhắn, không có đơn hàng trong {order_days} ngày qua: hãy chờ khách nhắn</translation>
    </message>
    <message>
        <source>Silent for over {days} days, no order of the last {order_days} days: wait until the buyer writes</source>
        <translation>Khách im lặng hơn {days} ngày, không có đơn hàng trong {order_days} ngày qua: hãy chờ khách nhắn</translation>
    </message>
    <message>
        <source>Has not written yet: the hub decides whether a message may go</source>
        <translation>Khách chưa từng nhắn: máy chủ quyết định có được gửi tin hay không</translation>
    </message>
    <message>
        <source>Silent for over {days} days: the hub decides whether a message may go</source>
        <translation>Khách im lặng hơn {days} ngày: máy chủ quyết định có được gửi tin hay không</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Open this link?</source>
        <translation>Mở liên kết này?</translation>
    </message>
    <message>
        <source>The name of this site has letters that may look like others. Open it only if you know it.</source>
        <translation>Tên trang này có những chữ cái dễ nhầm với chữ khác. Chỉ mở nếu bạn biết trang này.</translation>
    </message>
    <message>
        <source>This link is written unlike the site that it leads to. Open it only if you know it.</source>
        <translation>Liên kết này được viết khác với trang mà nó dẫn đến. Chỉ mở nếu bạn biết trang đó.</translation>
    </message>
    <message>
        <source>What stands before the @ is not the site: this link leads to {host}.</source>
        <translation>Phần trước dấu @ không phải là trang web: liên kết này dẫn đến {host}.</translation>
    </message>
    <message>
        <source>This link leads to a number instead of a name: shops have names.</source>
        <translation>Liên kết này dẫn đến một dãy số thay vì tên miền: shop thật có tên miền.</translation>
    </message>
    <message>
        <source>This link leads to an unusual port of the site. Open it only if you know it.</source>
        <translation>Liên kết này dẫn đến một cổng lạ của trang. Chỉ mở nếu bạn biết trang đó.</translation>
    </message>
    <message>
        <source>The connection to this site is not encrypted: others can read and change what it shows.</source>
        <translation>Kết nối đến trang này không được mã hóa: người khác có thể đọc và sửa nội dung hiển thị.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Sao chép liên kết</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Mở bằng trình duyệt</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) delivered</source>
        <translation>
            <numerusform>%n đơn đã giao</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Filter the list…</source>
        <extracomment>The choice of &quot;Assign to&quot; that gives a chat back.</extracomment>
        <translation>Lọc danh sách…</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>Đánh dấu spam</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as spam</source>
        <translation>
            <numerusform>Đã đánh dấu spam %n hội thoại</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be marked as spam:</source>
        <translation>Không đánh dấu spam được {count}/{all}:</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Không phải spam</translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of the spam folder</source>
        <translation>
            <numerusform>Đã đưa %n hội thoại ra khỏi nghi spam</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be taken out of the spam folder:</source>
        <translation>Không đưa ra khỏi nghi spam được {count}/{all}:</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Bỏ chặn</translation>
    </message>
    <message numerus="yes">
        <source>%n unblocked</source>
        <translation>
            <numerusform>Đã bỏ chặn %n khách</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be unblocked:</source>
        <translation>Không bỏ chặn được {count} trong {all}:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>Đã đóng %n hội thoại</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be closed:</source>
        <translation>Không đóng được {count}/{all}:</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message numerus="yes">
        <source>%n opened again</source>
        <translation>
            <numerusform>Đã mở lại %n hội thoại</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be opened again:</source>
        <translation>Không mở lại được {count}/{all}:</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Thêm vào yêu thích</translation>
    </message>
    <message numerus="yes">
        <source>%n added to favourites</source>
        <translation>
            <numerusform>Đã thêm %n hội thoại vào yêu thích</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be added to favourites:</source>
        <translation>Không thêm vào yêu thích được {count}/{all}:</translation>
    </message>
    <message>
        <source>Take out of favourites</source>
        <translation>Bỏ khỏi yêu thích</translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of favourites</source>
        <translation>
            <numerusform>Đã bỏ %n hội thoại khỏi yêu thích</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be taken out of favourites:</source>
        <translation>Không bỏ khỏi yêu thích được {count}/{all}:</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Đánh dấu đã đọc</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>Đã đánh dấu đã đọc %n hội thoại</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be marked as read:</source>
        <translation>Không đánh dấu đã đọc được {count}/{all}:</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Giao cho</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned</source>
        <translation>
            <numerusform>Đã giao %n hội thoại</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be assigned:</source>
        <translation>Không giao được {count}/{all}:</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Tôi</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Trả về hàng chờ</translation>
    </message>
    <message>
        <source>Being read…</source>
        <extracomment>Pixels: the height of a row of two lines, and of a line. Before the place of a row whose entry is not here yet.</extracomment>
        <translation>Đang tải…</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Today by hour</source>
        <translation>Hôm nay theo giờ</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Who is online or busy, of all who answer buyers.</source>
        <translation>Số người trực tuyến hoặc bận, trên tất cả những ai trả lời khách.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Mức tải</translation>
    </message>
    <message>
        <source>Open chats assigned to those who are here, of as many as they take at a time.</source>
        <translation>Số hội thoại đang mở giao cho người có mặt, trên số tối đa họ nhận cùng lúc.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Buyers without an answer. The line: most at once in each hour.</source>
        <translation>Số khách chưa được trả lời. Đường biểu đồ: nhiều nhất cùng lúc trong từng giờ.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Chờ lâu nhất</translation>
    </message>
    <message>
        <source>From the first unanswered message of a buyer until now, by the hub&apos;s clock.</source>
        <translation>Từ tin chưa trả lời đầu tiên của khách đến bây giờ, theo đồng hồ máy chủ.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng chờ</translation>
    </message>
    <message>
        <source>Chats that nobody has, since everybody here has as many as they take.</source>
        <translation>Hội thoại chưa ai nhận, vì mọi người có mặt đều đã nhận tối đa.</translation>
    </message>
    <message>
        <source>Reply rate today</source>
        <translation>Tỷ lệ trả lời hôm nay</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>trên {n}</translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation>hơn {time}</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>chưa có gì để tính</translation>
    </message>
    <message>
        <source>Nobody is called that. Clear the field to see everybody.</source>
        <translation>Không có ai tên như vậy. Hãy xóa ô này để xem mọi người.</translation>
    </message>
    <message>
        <source>Nobody answers buyers yet. An admin adds colleagues in the settings.</source>
        <translation>Chưa có ai trả lời khách. Quản trị viên thêm đồng nghiệp trong cài đặt.</translation>
    </message>
</context>
<context>
    <name>Loads</name>
    <message>
        <source>{room} of {members} have room</source>
        <translation>{room}/{members} người còn chỗ</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>%n hội thoại</numerusform>
        </translation>
    </message>
    <message>
        <source>takes no new buyers</source>
        <translation>không nhận khách mới</translation>
    </message>
    <message>
        <source>{load} of {capacity} chats</source>
        <translation>{load}/{capacity} hội thoại</translation>
    </message>
    <message>
        <source>full</source>
        <translation>đầy</translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Send a test e-mail</source>
        <translation>Gửi thư thử</translation>
    </message>
    <message>
        <source>With the settings that were saved last.</source>
        <translation>Theo cài đặt đã lưu gần nhất.</translation>
    </message>
    <message>
        <source>The mail server took the test e-mail.</source>
        <translation>Máy chủ thư đã nhận thư thử.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Máy chủ thư</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Người gửi</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Language of the mails</source>
        <translation>Ngôn ngữ của thư</translation>
    </message>
    <message>
        <source>Encrypted after a greeting (STARTTLS)</source>
        <translation>Mã hóa sau lời chào (STARTTLS)</translation>
    </message>
    <message>
        <source>Encrypted from the start (TLS)</source>
        <translation>Mã hóa ngay từ đầu (TLS)</translation>
    </message>
    <message>
        <source>Not encrypted: only on a network of your own</source>
        <translation>Không mã hóa: chỉ dùng trong mạng riêng</translation>
    </message>
    <message>
        <source>Tell new requests by e-mail</source>
        <translation>Báo yêu cầu mới qua thư điện tử</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>kept at the hub</source>
        <translation>đã lưu tại máy chủ</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) wait to be sent</source>
        <translation>
            <numerusform>%n thư đang chờ gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>last sent {time}</source>
        <translation>lần gửi gần nhất {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n were given up this week: read these requests here</source>
        <translation>
            <numerusform>%n thư không gửi được trong tuần này: hãy đọc các yêu cầu đó tại đây</numerusform>
        </translation>
    </message>
    <message>
        <source>Last trouble: {reason}</source>
        <translation>Sự cố gần nhất: {reason}</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Select none</source>
        <extracomment>Customers whose refusal is said in a sentence each, and tags that a menu offers.</extracomment>
        <translation>Bỏ chọn tất cả</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Thêm nhãn</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Bỏ nhãn</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Đã chọn %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected customers</source>
        <translation>Khách hàng đã chọn</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Không ai</translation>
    </message>
    <message>
        <source>Another tag…</source>
        <translation>Nhãn khác…</translation>
    </message>
    <message>
        <source>None of them has a tag</source>
        <translation>Không ai trong số này có nhãn</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>MarkUndo</name>
    <message>
        <source>Undone.</source>
        <translation>Đã hoàn tác.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) changed</source>
        <translation>
            <numerusform>Đã thay đổi %n khách hàng</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} could not be changed:</source>
        <translation>Không thay đổi được {count} trong số {all}:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
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
        <translation>Khách</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Đã chia</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã chốt</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Tỷ lệ chốt</translation>
    </message>
    <message>
        <source>Marketers</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Trang đích</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>Quảng cáo</translation>
    </message>
    <message>
        <source>Click to message</source>
        <translation>Quảng cáo tin nhắn</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Tương tác</translation>
    </message>
    <message>
        <source>Opinion leader</source>
        <translation>KOL</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Tổng đài</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>Đại lý</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập tệp</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Files in chats</source>
        <translation>Tệp trong cuộc trò chuyện</translation>
    </message>
</context>
<context>
    <name>MentionBanner</name>
    <message>
        <source>Go to the note</source>
        <translation>Đến ghi chú</translation>
    </message>
</context>
<context>
    <name>MentionPill</name>
    <message numerus="yes">
        <source>You are mentioned in %n note(s)</source>
        <extracomment>More than this nobody reads in a menu; the next come up when these are seen.</extracomment>
        <translation>
            <numerusform>Bạn được nhắc đến trong %n ghi chú</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>{name} mentions you about {buyer}: {text}</source>
        <translation>{name} nhắc đến bạn về {buyer}: {text}</translation>
    </message>
</context>
<context>
    <name>Misconduct</name>
    <message>
        <source>Insults or threats</source>
        <extracomment>Gives a colleague&apos;s name, &quot;&quot; for nobody known.</extracomment>
        <translation>Xúc phạm hoặc đe dọa</translation>
    </message>
    <message>
        <source>Harasses a colleague</source>
        <translation>Quấy rối nhân viên</translation>
    </message>
    <message>
        <source>Attempted fraud</source>
        <translation>Có ý lừa đảo</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Quảng cáo</translation>
    </message>
    <message>
        <source>Pranks and fake orders</source>
        <translation>Trêu chọc, đặt đơn ảo</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Lý do khác</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>đồng nghiệp</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Một đồng nghiệp</translation>
    </message>
    <message>
        <source>{name} blocked this buyer on {time}: {reason}.</source>
        <translation>{name} đã chặn khách này lúc {time}: {reason}.</translation>
    </message>
</context>
<context>
    <name>Moderating</name>
    <message>
        <source>The report was sent to your supervisors.</source>
        <translation>Đã gửi báo cáo cho trưởng ca.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Chặn…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Báo cáo…</translation>
    </message>
    <message>
        <source>Block this buyer…</source>
        <translation>Chặn khách này…</translation>
    </message>
    <message>
        <source>Unblock this buyer</source>
        <translation>Bỏ chặn khách này</translation>
    </message>
    <message>
        <source>Show blocked buyers</source>
        <translation>Xem khách bị chặn</translation>
    </message>
    <message>
        <source>Undo the last block</source>
        <translation>Hoàn tác lần chặn vừa rồi</translation>
    </message>
    <message>
        <source>Report this buyer…</source>
        <translation>Báo cáo khách này…</translation>
    </message>
    <message>
        <source>Show the reports</source>
        <translation>Xem các báo cáo</translation>
    </message>
</context>
<context>
    <name>Moderation</name>
    <message>
        <source>Reason</source>
        <extracomment>Blocks, or says why not.</extracomment>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Ghi chú cho đồng nghiệp</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Chuyện gì đã xảy ra?</translation>
    </message>
    <message>
        <source>Not necessary</source>
        <translation>Không bắt buộc</translation>
    </message>
    <message>
        <source>Messages of this chat</source>
        <extracomment>Left of a tick&apos;s words.</extracomment>
        <translation>Tin nhắn của hội thoại này</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>[Ảnh]</translation>
    </message>
    <message>
        <source>[Message]</source>
        <translation>[Tin nhắn]</translation>
    </message>
    <message>
        <source>Handled: buyer blocked</source>
        <translation>Đã xử lý: chặn khách</translation>
    </message>
    <message>
        <source>Handled: spoken with the buyer</source>
        <translation>Đã xử lý: đã nói chuyện với khách</translation>
    </message>
    <message>
        <source>Handled: nothing to do</source>
        <translation>Đã xử lý: không cần làm gì</translation>
    </message>
    <message>
        <source>Block {name}?</source>
        <translation>Chặn {name}?</translation>
    </message>
    <message>
        <source>The report is handled, and what {name} writes from now on is kept unseen. You can unblock at any time.</source>
        <translation>Báo cáo được xử lý xong, và từ giờ những gì {name} viết được giữ lại, không hiện ra. Bạn có thể bỏ chặn bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Chặn</translation>
    </message>
</context>
<context>
    <name>NewCouponDialog</name>
    <message>
        <source>New coupon</source>
        <translation>Mã giảm giá mới</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name that buyers see</source>
        <translation>Tên khách nhìn thấy</translation>
    </message>
    <message>
        <source>A part of the price, in per cent</source>
        <translation>Theo phần trăm giá</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>Một số tiền</translation>
    </message>
    <message>
        <source>It takes off</source>
        <translation>Giảm</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Phần trăm</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>For orders from</source>
        <translation>Cho đơn từ</translation>
    </message>
    <message>
        <source>Only so many</source>
        <translation>Giới hạn số lượng</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Số lượng mã</translation>
    </message>
    <message>
        <source>For each buyer</source>
        <translation>Cho mỗi khách</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Có ngày kết thúc</translation>
    </message>
    <message>
        <source>Day and time of its end</source>
        <translation>Ngày giờ kết thúc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Tạo mã</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Write a note for colleagues</source>
        <extracomment>Messages back in which the place of a note is looked for, so many at a time.</extracomment>
        <translation>Viết ghi chú cho đồng nghiệp</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Remove this notice from all desks</source>
        <translation>Gỡ thông báo này khỏi máy của mọi người</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>đến {time}</translation>
    </message>
</context>
<context>
    <name>NoticesSection</name>
    <message>
        <source>Notices</source>
        <translation>Thông báo nội bộ</translation>
    </message>
    <message>
        <source>Post a notice</source>
        <translation>Đăng thông báo</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Frontdesk: alert</source>
        <translation>Frontdesk: cảnh báo</translation>
    </message>
    <message>
        <source>{buyer} waits too long</source>
        <translation>{buyer} chờ quá lâu</translation>
    </message>
    <message>
        <source>{buyer} waits: almost overdue</source>
        <translation>{buyer} đang chờ: sắp quá hạn</translation>
    </message>
    <message>
        <source>{buyer} was handed to you</source>
        <translation>{buyer} được chuyển cho bạn</translation>
    </message>
    <message>
        <source>{buyer} came back to you</source>
        <translation>{buyer} đã trở lại với bạn</translation>
    </message>
    <message>
        <source>You are mentioned: {buyer}</source>
        <translation>Bạn được nhắc đến: {buyer}</translation>
    </message>
    <message>
        <source>Reminder: {buyer}</source>
        <translation>Lời nhắc: {buyer}</translation>
    </message>
    <message>
        <source>{buyer}: a payment waits for a decision</source>
        <translation>{buyer}: có khoản tiền chờ quyết định</translation>
    </message>
    <message>
        <source>Open Frontdesk to read it.</source>
        <extracomment>The agent clicked the notification of this conversation. The agent clicked the notification of this alert, which is about no chat.</extracomment>
        <translation>Hãy mở Frontdesk để đọc.</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Make this shop a Partner</source>
        <translation>Đặt cửa hàng này làm Đối tác</translation>
    </message>
    <message>
        <source>Ask an admin of your shop.</source>
        <translation>Hãy nhờ quản trị viên của cửa hàng.</translation>
    </message>
    <message>
        <source>Partner in Electronics</source>
        <translation>Đối tác Đồ điện tử</translation>
    </message>
    <message>
        <source>A partner works with all leads of its listings, without an end.</source>
        <translation>Đối tác làm việc với mọi khách từ các tin đăng của mình, không giới hạn thời gian.</translation>
    </message>
    <message>
        <source>Business package</source>
        <translation>Gói doanh nghiệp</translation>
    </message>
    <message>
        <source>A payment opens all leads of the shop for 30 days, to the second.</source>
        <translation>Một lần thanh toán mở mọi khách của cửa hàng trong đúng 30 ngày, tính đến từng giây.</translation>
    </message>
    <message>
        <source>Leads come from “I want advice” on your listings. Either of these opens them to the shop:</source>
        <translation>Khách để lại liên hệ qua nút “Tôi muốn được tư vấn” trên tin đăng của bạn. Một trong hai cách sau sẽ mở cho cửa hàng:</translation>
    </message>
    <message>
        <source>The package is open until {time}.</source>
        <translation>Gói đang mở đến {time}.</translation>
    </message>
    <message>
        <source>Paid before then, it goes on for another 30 days from that moment.</source>
        <translation>Nếu thanh toán trước lúc đó, gói sẽ kéo dài thêm 30 ngày kể từ thời điểm ấy.</translation>
    </message>
    <message>
        <source>The package ended {time}. Your leads stay here to be read; either of these lets you work with them again:</source>
        <translation>Gói đã hết hạn {time}. Danh sách vẫn ở đây để xem; một trong hai cách sau cho phép làm việc tiếp:</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Accept</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Từ chối…</translation>
    </message>
    <message>
        <source>Hand over again…</source>
        <translation>Chuyển lại…</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Ẩn thông báo này</translation>
    </message>
    <message>
        <source>Handing over to {name}… it is yours until the hub says so.</source>
        <translation>Đang chuyển cho {name}… vẫn là của bạn cho đến khi máy chủ xác nhận.</translation>
    </message>
    <message>
        <source>It goes back in {time}.</source>
        <translation>Sẽ trả lại sau {time}.</translation>
    </message>
    <message>
        <source>{name} hands this chat to you: “{note}”.</source>
        <translation>{name} chuyển hội thoại này cho bạn: “{note}”.</translation>
    </message>
    <message>
        <source>{name} hands this chat to you.</source>
        <translation>{name} chuyển hội thoại này cho bạn.</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>Enter an order</source>
        <translation>Nhập đơn hàng</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Địa chỉ giao hàng</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Lời nhắn</translation>
    </message>
    <message>
        <source>One more product</source>
        <translation>Thêm sản phẩm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>Đặt đơn</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Remove this product</source>
        <translation>Bỏ sản phẩm này</translation>
    </message>
    <message>
        <source>Orders can be entered only while connected.</source>
        <translation>Chỉ nhập được đơn hàng khi có kết nối.</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Show what happened when</source>
        <extracomment>What a flag&apos;s colour is on screen; its name stands beside it. Lines of goods that are shown; the rest is counted. What another feature shows below an order; None for nothing.</extracomment>
        <translation>Xem các mốc thời gian</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>và {count} mục nữa</translation>
    </message>
    <message>
        <source>Order {number} of {buyer} · {sum}</source>
        <extracomment>Carriers that a shop here uses most; any other may be typed.</extracomment>
        <translation>Đơn hàng {number} của {buyer} · {sum}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Change the price</source>
        <translation>Đổi giá</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>Tổng tiền mới</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Đổi địa chỉ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Street and house</source>
        <translation>Số nhà, tên đường</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Phường/xã</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quận/huyện</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Tỉnh/thành phố</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Quốc gia, hai chữ cái</translation>
    </message>
    <message>
        <source>Save the address</source>
        <translation>Lưu địa chỉ</translation>
    </message>
    <message>
        <source>Ship the order</source>
        <translation>Gửi đơn hàng</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Đơn vị vận chuyển</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Mã vận đơn</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Gửi hàng</translation>
    </message>
    <message>
        <source>Remark for colleagues</source>
        <translation>Ghi chú đơn cho đồng nghiệp</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Cờ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú đơn</translation>
    </message>
    <message>
        <source>Save the remark</source>
        <translation>Lưu ghi chú đơn</translation>
    </message>
    <message>
        <source>Approve the refund</source>
        <translation>Duyệt hoàn tiền</translation>
    </message>
    <message>
        <source>Refuse the refund</source>
        <translation>Từ chối hoàn tiền</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Chưa thanh toán</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Chờ lấy hàng</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>Chờ giao hàng</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>Đã nhận hàng</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Hoàn tiền</translation>
    </message>
    <message>
        <source>Refund asked</source>
        <translation>Yêu cầu hoàn tiền</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Đang giao</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Remind to pay</source>
        <translation>Nhắc thanh toán</translation>
    </message>
    <message>
        <source>Change price</source>
        <translation>Đổi giá</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation>Liên kết theo dõi</translation>
    </message>
    <message>
        <source>Refund link</source>
        <translation>Liên kết hoàn tiền</translation>
    </message>
    <message>
        <source>After-sales link</source>
        <translation>Liên kết hậu mãi</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>Hậu mãi</translation>
    </message>
    <message>
        <source>Pay or collect</source>
        <translation>Chi hoặc thu</translation>
    </message>
    <message>
        <source>Approve refund</source>
        <translation>Duyệt hoàn tiền</translation>
    </message>
    <message>
        <source>Refuse refund</source>
        <translation>Từ chối hoàn tiền</translation>
    </message>
    <message>
        <source>Write to the buyer</source>
        <translation>Nhắn cho khách</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Đã đặt hàng</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã thanh toán</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Đã gửi hàng</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Đã giao</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Đã đổi giá</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Đã đổi địa chỉ</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Khách yêu cầu hoàn tiền</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Đã hoàn tiền</translation>
    </message>
    <message>
        <source>Refund refused</source>
        <translation>Đã từ chối hoàn tiền</translation>
    </message>
    <message>
        <source>Refund approved</source>
        <translation>Đã duyệt hoàn tiền</translation>
    </message>
    <message>
        <source>The money could not be given back</source>
        <translation>Không hoàn tiền được</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>Không có cờ</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Đỏ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Vàng</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Xanh lá</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Xanh dương</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Tím</translation>
    </message>
    <message>
        <source>Refund only</source>
        <translation>Chỉ hoàn tiền</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>Trả hàng, hoàn tiền</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Đổi hàng</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>chờ quyết định</translation>
    </message>
    <message>
        <source>approved, the money is on its way</source>
        <translation>đã duyệt, đang chuyển tiền</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>đã hoàn tiền</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Bị hỏng</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Sai hàng</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>Không như mô tả</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Giao quá trễ</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Không hoạt động</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Không cần nữa</translation>
    </message>
    <message>
        <source>paid {paid} · given back {refunded}</source>
        <translation>đã trả {paid} · đã hoàn {refunded}</translation>
    </message>
    <message>
        <source>paid {total}</source>
        <translation>đã trả {total}</translation>
    </message>
</context>
<context>
    <name>OrdersTab</name>
    <message>
        <source>Which orders</source>
        <extracomment>Cards that are built at once, so that a click on a chat is answered in one frame; more as they come into sight.</extracomment>
        <translation>Chọn đơn hàng</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Not current: as of {time}.</source>
        <translation>Chưa cập nhật: số liệu lúc {time}.</translation>
    </message>
    <message>
        <source>Open a chat to see its buyer&apos;s orders.</source>
        <translation>Hãy mở một hội thoại để xem đơn hàng của khách.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Đang hỏi máy chủ…</translation>
    </message>
    <message>
        <source>This buyer is not known to be a customer yet.</source>
        <translation>Khách này chưa có trong danh sách khách hàng.</translation>
    </message>
    <message>
        <source>No orders in this shop.</source>
        <translation>Không có đơn hàng nào ở shop này.</translation>
    </message>
    <message>
        <source>No orders under this heading.</source>
        <translation>Không có đơn hàng nào trong mục này.</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>Máy chủ không phản hồi.</translation>
    </message>
</context>
<context>
    <name>OverduePill</name>
    <message>
        <source>Go to the buyer who waits longest</source>
        <translation>Đến khách chờ lâu nhất</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFigures</name>
    <message>
        <source>My replies in time today {rate} ({of})</source>
        <translation>Tôi trả lời đúng hạn hôm nay {rate} ({of})</translation>
    </message>
    <message>
        <source>My replies in time today {rate}</source>
        <translation>Tôi trả lời đúng hạn hôm nay {rate}</translation>
    </message>
    <message>
        <source>First reply today {time}</source>
        <translation>Trả lời lần đầu hôm nay {time}</translation>
    </message>
    <message>
        <source>Chats handled {n}</source>
        <translation>Hội thoại đã xử lý {n}</translation>
    </message>
</context>
<context>
    <name>OwnPolicyDialog</name>
    <message>
        <source>What if this had been the rule?</source>
        <translation>Nếu đây là quy tắc thì sao?</translation>
    </message>
    <message>
        <source>Only this list is worked out anew. The shop&apos;s own rule and what was recorded stay.</source>
        <translation>Chỉ danh sách này được tính lại. Quy tắc của shop và những gì đã ghi nhận vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Take</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>Make this chat yours</source>
        <translation>Nhận hội thoại này về mình</translation>
    </message>
    <message>
        <source>Why me?</source>
        <translation>Vì sao là tôi?</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>Vì sao là {name}?</translation>
    </message>
    <message>
        <source>Give back to the queue</source>
        <translation>Trả về hàng chờ</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Giao cho</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Close this chat</source>
        <translation>Đóng hội thoại này</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>Không có ai khác đang có mặt</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <translation>Từ {time}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Until the buyer writes again</source>
        <translation>Cho đến khi khách nhắn lại</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Của bạn</translation>
    </message>
    <message>
        <source>Nobody has room for this buyer yet</source>
        <translation>Chưa ai còn chỗ cho khách này</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Chưa ai nhận</translation>
    </message>
    <message>
        <source>Whoever answers has it</source>
        <translation>Ai trả lời thì người đó nhận</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Một đồng nghiệp</translation>
    </message>
    <message>
        <source>Queue: {place}</source>
        <translation>Hàng chờ: {place}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a buyer, a message, an action…</source>
        <translation>Tìm khách, tin nhắn, thao tác…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Up and Down choose · Enter opens · Esc closes</source>
        <translation>Lên và Xuống để chọn · Enter để mở · Esc để đóng</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Không tìm thấy.</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Tìm hoặc làm mọi việc</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Làm việc</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>For {name}. They are signed out everywhere and sign in again with it.</source>
        <translation>Cho {name}. Người này sẽ bị đăng xuất mọi nơi và đăng nhập lại bằng mật khẩu này.</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>Từ 12 ký tự</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Đặt mật khẩu</translation>
    </message>
</context>
<context>
    <name>Paying</name>
    <message>
        <source>Small payment</source>
        <translation>Khoản tiền nhỏ</translation>
    </message>
    <message>
        <source>Pay out to this buyer, or collect a difference, for one order</source>
        <translation>Chi tiền cho khách này, hoặc thu phần chênh lệch, cho một đơn hàng</translation>
    </message>
    <message>
        <source>Small payment: pay out or collect…</source>
        <translation>Khoản tiền nhỏ: chi hoặc thu…</translation>
    </message>
    <message>
        <source>Decide on a payment that waits…</source>
        <translation>Quyết định khoản tiền đang chờ…</translation>
    </message>
    <message>
        <source>Small payments</source>
        <translation>Các khoản tiền nhỏ</translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation>Hủy khoản tiền này?</translation>
    </message>
    <message>
        <source>{amount} for order {number} of {buyer}. If the buyer was faster, it stays paid.</source>
        <translation>{amount} cho đơn {number} của {buyer}. Nếu khách đã nhanh tay hơn thì khoản này vẫn là đã thanh toán.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Hủy khoản tiền</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Record a payment for the business package</source>
        <translation>Ghi nhận thanh toán gói doanh nghiệp</translation>
    </message>
    <message>
        <source>The 30 days begin now, or at the end of those that are running. A receipt counts once; it is kept in the audit log.</source>
        <translation>30 ngày bắt đầu từ bây giờ, hoặc khi kỳ đang chạy kết thúc. Mỗi biên lai chỉ tính một lần và được lưu trong nhật ký kiểm tra.</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>Số biên lai</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>Số tiền ({currency})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi nhận</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>Difference to pay for order {number}: {what}</source>
        <translation>Phần chênh lệch cần trả cho đơn {number}: {what}</translation>
    </message>
    <message>
        <source>Payout on order {number}: {what}</source>
        <translation>Chi tiền cho đơn {number}: {what}</translation>
    </message>
    <message>
        <source>Collect from the buyer</source>
        <translation>Thu từ khách</translation>
    </message>
    <message>
        <source>Pay out to the buyer</source>
        <translation>Chi cho khách</translation>
    </message>
    <message>
        <source>flaw of the goods</source>
        <translation>hàng có lỗi nhỏ</translation>
    </message>
    <message>
        <source>delivery costs</source>
        <translation>phí vận chuyển</translation>
    </message>
    <message>
        <source>came too late</source>
        <translation>giao trễ</translation>
    </message>
    <message>
        <source>lower price elsewhere</source>
        <translation>nơi khác giá thấp hơn</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>thay lời xin lỗi</translation>
    </message>
    <message>
        <source>price difference</source>
        <translation>chênh lệch giá</translation>
    </message>
    <message>
        <source>exchange for something dearer</source>
        <translation>đổi sang hàng giá cao hơn</translation>
    </message>
    <message>
        <source>extra service</source>
        <translation>dịch vụ thêm</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>lý do khác</translation>
    </message>
    <message>
        <source>the buyer has to pay</source>
        <translation>chờ khách thanh toán</translation>
    </message>
    <message>
        <source>the buyer can take it</source>
        <translation>chờ khách nhận</translation>
    </message>
    <message>
        <source>waits for a supervisor</source>
        <translation>chờ trưởng ca</translation>
    </message>
    <message>
        <source>the payment provider is asked</source>
        <translation>đang hỏi nhà cung cấp thanh toán</translation>
    </message>
    <message>
        <source>is being cancelled at the provider</source>
        <translation>đang hủy ở nhà cung cấp</translation>
    </message>
    <message>
        <source>time is over, is being closed at the provider</source>
        <translation>hết thời hạn, đang đóng ở nhà cung cấp</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>đã thanh toán</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>đã hết hạn</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>không thành công</translation>
    </message>
    <message>
        <source>Decide on a payment</source>
        <translation>Quyết định một khoản tiền</translation>
    </message>
    <message>
        <source>Why (needed to refuse)</source>
        <translation>Lý do (cần khi từ chối)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Asked for by {name}, {time}</source>
        <translation>{name} yêu cầu, {time}</translation>
    </message>
    <message>
        <source>Small payment</source>
        <translation>Khoản tiền nhỏ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>{buyer} has no order that money can be paid out or collected for.</source>
        <translation>{buyer} không có đơn hàng nào để chi hoặc thu tiền.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Ghi chú cho đồng nghiệp</translation>
    </message>
    <message>
        <source>Ask for the money</source>
        <translation>Yêu cầu thanh toán</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Chi tiền</translation>
    </message>
    <message>
        <source>Order {number} of {buyer} · paid {paid} of {total}</source>
        <translation>Đơn {number} của {buyer} · đã trả {paid} trên {total}</translation>
    </message>
    <message>
        <source>Asking what is left…</source>
        <translation>Đang hỏi còn lại bao nhiêu…</translation>
    </message>
    <message>
        <source>What is left is not known just now.</source>
        <translation>Hiện chưa biết còn lại bao nhiêu.</translation>
    </message>
    <message>
        <source>At most {most} now.</source>
        <translation>Lúc này tối đa {most}.</translation>
    </message>
    <message>
        <source>Payouts on this order: {used} of {limit}.</source>
        <translation>Số lần chi cho đơn này: {used} trên {limit}.</translation>
    </message>
    <message>
        <source>This month the shop has {left} of {cap} left for payouts.</source>
        <translation>Tháng này cửa hàng còn {left} trên {cap} để chi.</translation>
    </message>
    <message>
        <source>Above {amount} a supervisor decides first.</source>
        <translation>Trên {amount} thì trưởng ca quyết định trước.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Quyết định…</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Hủy khoản tiền</translation>
    </message>
    <message>
        <source>Collection {amount}</source>
        <translation>Thu {amount}</translation>
    </message>
    <message>
        <source>Payout {amount}</source>
        <translation>Chi {amount}</translation>
    </message>
    <message>
        <source>Order {number}: a supervisor decides first; the buyer hears nothing yet.</source>
        <translation>Đơn {number}: trưởng ca quyết định trước; khách chưa biết gì.</translation>
    </message>
    <message>
        <source>Order {number}: the provider is asked; the buyer gets a card then.</source>
        <translation>Đơn {number}: đang hỏi nhà cung cấp; sau đó khách sẽ nhận thẻ.</translation>
    </message>
    <message>
        <source>Order {number}: the buyer has a card in the chat now.</source>
        <translation>Đơn {number}: khách đã có thẻ trong cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>Payment on order {number}: {state}.</source>
        <translation>Khoản tiền của đơn {number}: {state}.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Customers and points</source>
        <extracomment>The part of a profile that lists service bookings.</extracomment>
        <translation>Khách và điểm</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>No presence</source>
        <translation>Chưa rõ trạng thái</translation>
    </message>
    <message>
        <source>Change the share of {name}</source>
        <translation>Đổi mức chia khách cho {name}</translation>
    </message>
    <message>
        <source>Set the presence of {name}</source>
        <translation>Đặt trạng thái cho {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) at a time</source>
        <translation>
            <numerusform>%n hội thoại cùng lúc</numerusform>
        </translation>
    </message>
    <message>
        <source>share {percent} %</source>
        <translation>mức chia {percent} %</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message numerus="yes">
        <source>%n order(s) under way would lose the address.</source>
        <translation>
            <numerusform>%n đơn hàng đang xử lý sẽ mất địa chỉ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small payment(s) must end before anything can be erased.</source>
        <translation>
            <numerusform>%n chuyển khoản nhỏ phải xong trước khi xóa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased. %n row(s) went or were emptied.</source>
        <translation>
            <numerusform>Đã xóa. %n dòng đã bị xóa hoặc làm trống.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureTray</name>
    <message>
        <source>Attach pictures, videos and files</source>
        <translation>Đính kèm hình ảnh, video và tệp</translation>
    </message>
    <message>
        <source>What may be sent</source>
        <translation>Loại tệp được phép gửi</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Tệp chờ gửi</translation>
    </message>
    <message>
        <source>The text goes along as the caption of the first file.</source>
        <translation>Văn bản sẽ đi kèm làm chú thích của tệp đầu tiên.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s); all is sent when they are read.</source>
        <translation>
            <numerusform>Đang đọc %n tệp; đọc xong sẽ gửi tất cả.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Đang đọc %n tệp…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Previous picture (Page Up)</source>
        <extracomment>A picture and the local path of one that is still on its way, &quot;&quot; otherwise. Decoded no larger than this: a picture of forty megapixels would take 160 MB of memory.</extracomment>
        <translation>Ảnh trước (Page Up)</translation>
    </message>
    <message>
        <source>Next picture (Page Down)</source>
        <translation>Ảnh tiếp theo (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Thu nhỏ (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Phóng to (+)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Vừa cửa sổ (0)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>This picture cannot be loaded now. Try again when the hub can be reached.</source>
        <translation>Hiện không tải được ảnh này. Hãy thử lại khi kết nối được với máy chủ.</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown.</source>
        <translation>Tệp này không phải là ảnh có thể hiển thị.</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source>Our own rule</source>
        <translation>Quy tắc riêng</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Đơn vị thời gian</translation>
    </message>
    <message>
        <source>Answers: {kind}</source>
        <translation>Tính là trả lời: {kind}</translation>
    </message>
    <message>
        <source>Not counted: {what}</source>
        <translation>Không tính: {what}</translation>
    </message>
    <message>
        <source>Dates such as 2026-12-25, up to {n}</source>
        <translation>Các ngày như 2026-12-25, tối đa {n}</translation>
    </message>
    <message>
        <source>The shop&apos;s: {zone}</source>
        <translation>Của shop: {zone}</translation>
    </message>
</context>
<context>
    <name>PolicySection</name>
    <message>
        <source>Save for the whole shop</source>
        <translation>Lưu cho cả shop</translation>
    </message>
    <message>
        <source>Saved. It holds for turns that begin from now on.</source>
        <translation>Đã lưu. Áp dụng cho các lượt hỏi bắt đầu từ bây giờ.</translation>
    </message>
</context>
<context>
    <name>PostNoticeDialog</name>
    <message>
        <source>Post a notice</source>
        <translation>Đăng thông báo nội bộ</translation>
    </message>
    <message>
        <source>Everybody who answers in this shop will see it.</source>
        <translation>Mọi người trả lời khách của shop này sẽ thấy.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>What should everybody know?</source>
        <translation>Mọi người cần biết điều gì?</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến lúc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Đăng</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <comment>rail</comment>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Products, customers and orders from files</source>
        <translation>Sản phẩm, khách hàng và đơn hàng từ tệp</translation>
    </message>
</context>
<context>
    <name>PresencePill</name>
    <message>
        <source>Go offline?</source>
        <translation>Chuyển sang ngoại tuyến?</translation>
    </message>
    <message numerus="yes">
        <source>%n of your chats will be handed over to colleagues or wait in the queue.</source>
        <translation>
            <numerusform>%n hội thoại của bạn sẽ được chuyển cho đồng nghiệp hoặc chờ trong hàng chờ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Busy instead if you want to finish them first.</source>
        <translation>Hãy chọn Bận nếu bạn muốn xử lý xong trước.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Be busy</source>
        <translation>Chuyển sang bận</translation>
    </message>
    <message>
        <source>Hand over and go offline</source>
        <translation>Bàn giao và ngoại tuyến</translation>
    </message>
    <message>
        <source>There is no connection. Colleagues see you as away after a while, later as offline; you come back as you were.</source>
        <translation>Không có kết nối. Một lúc sau đồng nghiệp sẽ thấy bạn vắng mặt, rồi ngoại tuyến; khi có lại kết nối, bạn trở về như cũ.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Chưa kết nối</translation>
    </message>
    <message>
        <source>Come online to get buyers assigned to you.</source>
        <translation>Hãy chuyển sang trực tuyến để được giao khách.</translation>
    </message>
    <message>
        <source>No presence</source>
        <translation>Chưa rõ trạng thái</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The form takes nothing while Takes contacts is off.</source>
        <translation>Biểu mẫu không nhận gì khi tắt Nhận liên hệ.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Leave your number</source>
        <translation>Để lại số điện thoại</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Who looked at whose data</source>
        <translation>Ai đã xem dữ liệu của ai</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Đồng nghiệp</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Whose data: a name</source>
        <translation>Dữ liệu của ai: nhập tên</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Xuất CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Dữ liệu của</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
    <message>
        <source>Nobody looked at anything like this.</source>
        <translation>Chưa ai xem dữ liệu nào như vậy.</translation>
    </message>
    <message>
        <source>What goes next</source>
        <translation>Sắp bị xóa</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Ngày xóa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Nothing goes by itself: set days in the settings first.</source>
        <translation>Không có gì tự xóa: hãy đặt số ngày trong phần cài đặt trước.</translation>
    </message>
    <message>
        <source>One person&apos;s data</source>
        <extracomment>Writes a file away from the GUI thread, then calls back on it: None, or what went wrong.</extracomment>
        <translation>Dữ liệu của một người</translation>
    </message>
    <message>
        <source>Name, or the end of a phone number</source>
        <translation>Tên, hoặc mấy số cuối điện thoại</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Danh sách người</translation>
    </message>
    <message>
        <source>Type the name to erase</source>
        <translation>Gõ lại tên để xóa</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>Number ends in</source>
        <translation>Số cuối</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Biết từ</translation>
    </message>
    <message>
        <source>{name}: the hub keeps</source>
        <translation>{name}: máy chủ đang lưu</translation>
    </message>
    <message>
        <source>Found with it, under other names: {names}</source>
        <translation>Tìm thấy kèm theo, dưới tên khác: {names}</translation>
    </message>
    <message>
        <source>The shop&apos;s own system keeps orders with addresses and its history: erase those there.</source>
        <translation>Hệ thống riêng của cửa hàng vẫn giữ đơn hàng kèm địa chỉ và lịch sử của nó: hãy xóa chúng ở đó.</translation>
    </message>
    <message>
        <source>Erasing reaches every computer of the shop and cannot be undone, by nobody.</source>
        <translation>Việc xóa áp dụng trên mọi máy của shop và không ai có thể hoàn tác.</translation>
    </message>
    <message>
        <source>The hub knows nobody like this.</source>
        <translation>Máy chủ không biết ai như vậy.</translation>
    </message>
    <message>
        <source>Type a name or the end of a number.</source>
        <translation>Hãy gõ tên hoặc mấy số cuối.</translation>
    </message>
    <message>
        <source>The shop&apos;s own system kept its copy: erase it there.</source>
        <translation>Hệ thống riêng của cửa hàng vẫn giữ bản sao: hãy xóa ở đó.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Đã lưu: {file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>Không lưu được {file}: {reason}. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>What goes by itself (0: never)</source>
        <translation>Những gì tự xóa (0: không bao giờ)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>The widest choice in four languages.</extracomment>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Chats kept on each computer</source>
        <translation>Cuộc trò chuyện được lưu trên mỗi máy tính</translation>
    </message>
    <message>
        <source>Days until messages and silent chats go (0: never)</source>
        <translation>Số ngày đến khi tin nhắn và cuộc trò chuyện im lặng bị xóa (0: không bao giờ)</translation>
    </message>
    <message>
        <source>Each computer keeps an encrypted copy of chats, messages and profiles, so that work goes on without a network.</source>
        <translation>Mỗi máy tính giữ một bản sao mã hóa của cuộc trò chuyện, tin nhắn và hồ sơ để có thể làm việc khi không có mạng.</translation>
    </message>
    <message>
        <source>Here you set how much. What may not stay is overwritten on every computer once it connects, and is shown only while connected. What is looked up beyond that goes when the program ends. Drafts and unsent messages stay.</source>
        <translation>Tại đây bạn đặt giữ bao nhiêu. Những gì không được giữ sẽ bị ghi đè trên mọi máy tính ngay khi kết nối và chỉ hiện khi có kết nối. Những gì được tra cứu thêm sẽ mất khi chương trình kết thúc. Bản nháp và tin chưa gửi vẫn còn.</translation>
    </message>
    <message>
        <source>Saved. Each computer follows once it connects.</source>
        <translation>Đã lưu. Mỗi máy tính áp dụng khi kết nối.</translation>
    </message>
    <message>
        <source>With less than everything the program fetches the list of chats anew at each start.</source>
        <translation>Khi không giữ tất cả, chương trình tải lại danh sách cuộc trò chuyện mỗi lần khởi động.</translation>
    </message>
    <message>
        <source>Export or erase a person…</source>
        <translation>Xuất hoặc xóa một người…</translation>
    </message>
    <message>
        <source>Who looked at whose data…</source>
        <translation>Ai đã xem dữ liệu của ai…</translation>
    </message>
    <message>
        <source>What goes next…</source>
        <translation>Sắp bị xóa…</translation>
    </message>
    <message>
        <source>Saved. It holds from the next look on.</source>
        <translation>Đã lưu. Áp dụng từ lần kiểm tra tới.</translation>
    </message>
    <message>
        <source>Phone numbers, e-mails and address</source>
        <translation>Số điện thoại, email và địa chỉ</translation>
    </message>
    <message>
        <source>Name, birthday, company, tags and notes</source>
        <translation>Tên, ngày sinh, công ty, nhãn và ghi chú</translation>
    </message>
    <message>
        <source>Addresses and remarks of orders, words on payments</source>
        <translation>Địa chỉ và ghi chú của đơn hàng, lời ghi khi chuyển khoản</translation>
    </message>
    <message>
        <source>Messages, notes and reminders</source>
        <translation>Tin nhắn, ghi chú và nhắc việc</translation>
    </message>
    <message>
        <source>Pictures, videos and documents</source>
        <translation>Ảnh, video và tài liệu</translation>
    </message>
    <message>
        <source>Sign-ins and visited products</source>
        <translation>Lần đăng nhập và sản phẩm đã xem</translation>
    </message>
    <message>
        <source>To reach the buyer about an order.</source>
        <translation>Để liên hệ với khách về đơn hàng.</translation>
    </message>
    <message>
        <source>To know whom an order belongs to, and to address people rightly.</source>
        <translation>Để biết đơn hàng của ai và xưng hô cho đúng.</translation>
    </message>
    <message>
        <source>To deliver. Sums and goods stay without a name: the tax office asks for them.</source>
        <translation>Để giao hàng. Số tiền và hàng hóa vẫn giữ nhưng không kèm tên: cơ quan thuế cần.</translation>
    </message>
    <message>
        <source>To answer, and to settle what was agreed on.</source>
        <translation>Để trả lời và đối chiếu những gì đã thỏa thuận.</translation>
    </message>
    <message>
        <source>To see what a buyer means, such as damage.</source>
        <translation>Để thấy điều khách muốn nói, như hàng hỏng.</translation>
    </message>
    <message>
        <source>To keep a buyer&apos;s chat open on their own device.</source>
        <translation>Để giữ hội thoại mở trên thiết bị của khách.</translation>
    </message>
    <message>
        <source>Chats: days after the last message</source>
        <translation>Hội thoại: số ngày sau tin nhắn cuối</translation>
    </message>
    <message>
        <source>Leads, contacts of landing pages, and requests</source>
        <translation>Khách để lại liên hệ, liên hệ từ trang đích và yêu cầu</translation>
    </message>
    <message>
        <source>To ring up or answer who asked for it.</source>
        <translation>Để gọi hoặc trả lời người đã yêu cầu.</translation>
    </message>
    <message>
        <source>Leads, contacts and requests: days after they came, or were called or answered last</source>
        <translation>Khách để lại liên hệ, liên hệ và yêu cầu: số ngày kể từ khi đến, hoặc lần gọi hay trả lời gần nhất</translation>
    </message>
    <message>
        <source>Profiles with all their chats: days after the last order or message</source>
        <translation>Hồ sơ cùng mọi hội thoại: số ngày sau đơn hàng hoặc tin nhắn cuối</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Hội thoại</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Khách để lại liên hệ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>The person asks for it</source>
        <translation>Người đó yêu cầu</translation>
    </message>
    <message>
        <source>An authority asks for it</source>
        <translation>Cơ quan nhà nước yêu cầu</translation>
    </message>
    <message>
        <source>The shop has to</source>
        <translation>Nghĩa vụ của shop</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Để gọi điện</translation>
    </message>
    <message>
        <source>To edit the profile</source>
        <translation>Để sửa hồ sơ</translation>
    </message>
    <message>
        <source>For a delivery</source>
        <translation>Để giao hàng</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Open ones, and those of the last 24 hours</source>
        <translation>Đang mở, và trong 24 giờ qua</translation>
    </message>
    <message>
        <source>One&apos;s own, and open ones that are nobody&apos;s</source>
        <translation>Của chính mình, và cuộc đang mở chưa thuộc về ai</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Keep mine as a new one</source>
        <translation>Giữ bản của tôi thành câu mới</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>Sửa lại</translation>
    </message>
    <message>
        <source>A reply could not be deleted: {why}</source>
        <translation>Không xóa được một câu trả lời: {why}</translation>
    </message>
    <message>
        <source>“{title}” was not saved: {why}</source>
        <translation>Chưa lưu được “{title}”: {why}</translation>
    </message>
    <message>
        <source>Somebody deleted “{title}” while you edited it.
Yours: {mine}</source>
        <translation>Có người đã xóa “{title}” trong lúc bạn sửa.
Bản của bạn: {mine}</translation>
    </message>
    <message>
        <source>Somebody changed “{title}” while you edited it.
Theirs: {theirs}
Yours: {mine}</source>
        <translation>Có người đã sửa “{title}” trong lúc bạn sửa.
Bản của họ: {theirs}
Bản của bạn: {mine}</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Dùng bản của họ</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Bỏ thay đổi</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>Send it to the buyer as a card</source>
        <translation>Gửi cho khách dưới dạng thẻ</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>còn {count}</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>hết hàng</translation>
    </message>
    <message>
        <source>looked at {time}</source>
        <translation>đã xem {time}</translation>
    </message>
</context>
<context>
    <name>ProductsTab</name>
    <message>
        <source>Which products</source>
        <translation>Chọn sản phẩm</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Browsed</source>
        <translation>Đã xem</translation>
    </message>
    <message>
        <source>Find a product by name or number</source>
        <translation>Tìm sản phẩm theo tên hoặc mã</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Open a chat to see what its buyer looked at.</source>
        <translation>Hãy mở một hội thoại để xem khách đã xem những gì.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Đang hỏi máy chủ…</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or the product&apos;s number.</source>
        <translation>Không tìm thấy. Hãy thử ít chữ hơn hoặc nhập mã sản phẩm.</translation>
    </message>
    <message>
        <source>This buyer has not looked at any product yet.</source>
        <translation>Khách này chưa xem sản phẩm nào.</translation>
    </message>
    <message>
        <source>The shop has no products yet.</source>
        <translation>Shop chưa có sản phẩm.</translation>
    </message>
    <message>
        <source>The hub does not answer: prices may be old.</source>
        <translation>Máy chủ không phản hồi: giá có thể đã cũ.</translation>
    </message>
    <message>
        <source>Sent: {name}</source>
        <translation>Đã gửi: {name}</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Name</source>
        <extracomment>Fields in the order of the tab; a list of several values stands one a line. Fields of more than one line.</extracomment>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Collaborator</source>
        <translation>Cộng tác viên</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Số nhà, tên đường</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Phường/xã</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quận/huyện</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Tỉnh/thành phố</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Ứng dụng</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>Tại cửa hàng</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>Trang đích</translation>
    </message>
    <message>
        <source>Contact form</source>
        <translation>Biểu mẫu liên hệ</translation>
    </message>
    <message>
        <source>Excel file</source>
        <translation>Tệp Excel</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Vàng</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Bạc</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>Đồng</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Chưa thanh toán</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Chờ lấy hàng</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Đang giao</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>Đã nhận hàng</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Refund only</source>
        <translation>Chỉ hoàn tiền</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>Trả hàng, hoàn tiền</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Đổi hàng</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>chờ quyết định</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>đã duyệt</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>đã hoàn tiền</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>For an invoice</source>
        <translation>Để xuất hóa đơn</translation>
    </message>
    <message>
        <source>For a delivery</source>
        <translation>Để giao hàng</translation>
    </message>
    <message>
        <source>To check who it is</source>
        <translation>Để xác minh danh tính</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Chưa đặt</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>No rank</source>
        <translation>Chưa có hạng</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Không liên lạc được</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Đã liên hệ</translation>
    </message>
    <message>
        <source>No potential</source>
        <translation>Không tiềm năng</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Tiềm năng</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Đang chốt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã chốt</translation>
    </message>
    <message>
        <source>{day} · {years} years</source>
        <translation>{day} · {years} tuổi</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Add a debt…</source>
        <translation>Thêm khoản nợ…</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Đã trả</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Không nợ gì.</translation>
    </message>
    <message>
        <source>Owed in all</source>
        <translation>Tổng nợ</translation>
    </message>
    <message>
        <source>Carry on…</source>
        <translation>Ghi nợ tiếp…</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>quá hạn từ {day}</translation>
    </message>
    <message>
        <source>to be paid on {day}</source>
        <translation>hẹn trả {day}</translation>
    </message>
    <message>
        <source>order carried on</source>
        <translation>ghi nợ tiếp đơn</translation>
    </message>
    <message>
        <source>Entered as {amount}; the order was paid meanwhile.</source>
        <translation>Đã ghi {amount}; đơn hàng đã được trả trong lúc đó.</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Đã trả…</translation>
    </message>
    <message>
        <source>paid on {day}, noted by {name}</source>
        <translation>trả ngày {day}, {name} ghi</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Nợ</translation>
    </message>
    <message>
        <source>entered {day} by {name}</source>
        <translation>{name} ghi ngày {day}</translation>
    </message>
    <message>
        <source>Is it paid?</source>
        <translation>Đã trả chưa?</translation>
    </message>
    <message>
        <source>{buyer} has paid {amount}. The line stays, marked as settled by you.</source>
        <translation>{buyer} đã trả {amount}. Dòng này vẫn còn, ghi là bạn xác nhận đã trả.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Amount, day, note.</extracomment>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>Đã trả</translation>
    </message>
    <message>
        <source>paid {paid} of {total}</source>
        <translation>đã trả {paid} trên {total}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Sửa lại</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Ghi sổ</translation>
    </message>
    <message>
        <source>Update points</source>
        <translation>Cập nhật điểm</translation>
    </message>
    <message>
        <source>Used: take off</source>
        <translation>Đã dùng: trừ điểm</translation>
    </message>
    <message>
        <source>Given: put to it</source>
        <translation>Được tặng: cộng điểm</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Date of use</source>
        <translation>Ngày sử dụng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Balance: {points}</source>
        <translation>Số dư: {points}</translation>
    </message>
    <message>
        <source>Questions about points: {line}</source>
        <translation>Hỏi về điểm: {line}</translation>
    </message>
    <message>
        <source>{points} points off the balance of {buyer}, used on {day}: {before} → {after}.</source>
        <translation>Trừ {points} điểm của {buyer}, dùng ngày {day}: {before} → {after}.</translation>
    </message>
    <message>
        <source>{points} points to the balance of {buyer}, as of {day}: {before} → {after}.</source>
        <translation>Cộng {points} điểm cho {buyer}, ngày {day}: {before} → {after}.</translation>
    </message>
    <message>
        <source>Carry on order {number}</source>
        <translation>Ghi nợ tiếp đơn {number}</translation>
    </message>
    <message>
        <source>Add a debt</source>
        <translation>Thêm khoản nợ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>To be paid on</source>
        <translation>Hẹn trả ngày</translation>
    </message>
    <message>
        <source>{buyer} owes {amount}, to be paid on {day}.</source>
        <translation>{buyer} nợ {amount}, hẹn trả ngày {day}.</translation>
    </message>
    <message>
        <source>Together with {names}</source>
        <translation>Cùng với {names}</translation>
    </message>
    <message>
        <source>Show the orders behind it</source>
        <translation>Xem các đơn tạo nên con số này</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Orders delivered</source>
        <translation>Đơn hàng đã giao</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Tổng chi tiêu</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>3 tháng gần đây</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Trung bình mỗi đơn</translation>
    </message>
    <message>
        <source>Orders that the buyer has received. All others do not count.</source>
        <translation>Các đơn khách đã nhận. Đơn khác không tính.</translation>
    </message>
    <message>
        <source>What these orders cost, less what was given back.</source>
        <translation>Giá trị các đơn này, trừ phần đã hoàn.</translation>
    </message>
    <message>
        <source>Of the orders placed in this calendar month and the two before it.</source>
        <translation>Tính các đơn đặt trong tháng này và hai tháng trước.</translation>
    </message>
    <message>
        <source>{spent} spent ÷ {orders} orders, rounded down.</source>
        <translation>Chi tiêu {spent} ÷ {orders} đơn, làm tròn xuống.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Hiện…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Số giấy tờ</translation>
    </message>
    <message>
        <source>It is kept at the hub alone. The log says who changed it, never what it is.</source>
        <translation>Chỉ lưu ở máy chủ. Nhật ký ghi ai đã đổi, không ghi số.</translation>
    </message>
    <message>
        <source>Empty: forget it</source>
        <translation>Để trống: xóa số</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Linked profiles of this person</source>
        <translation>Hồ sơ liên kết của người này</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Có thể là cùng một người</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Bỏ liên kết</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Cùng số điện thoại</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Cùng email</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Link these profiles?</source>
        <translation>Liên kết hai hồ sơ này?</translation>
    </message>
    <message>
        <source>Unlink these profiles?</source>
        <translation>Bỏ liên kết hai hồ sơ này?</translation>
    </message>
    <message>
        <source>{one} and {other} are one person. Orders and figures show together; nothing is merged.</source>
        <translation>{one} và {other} là cùng một người. Đơn hàng và số liệu hiện cùng nhau; không gộp gì cả.</translation>
    </message>
    <message>
        <source>{one} and {other} stand alone again. Nothing is lost.</source>
        <translation>{one} và {other} lại tách riêng. Không mất gì cả.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Số dư</translation>
    </message>
    <message>
        <source>Update points…</source>
        <translation>Cập nhật điểm…</translation>
    </message>
    <message>
        <source>No points were booked yet.</source>
        <translation>Chưa ghi điểm nào.</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>đang gửi</translation>
    </message>
    <message>
        <source>Starting balance</source>
        <translation>Số dư đầu kỳ</translation>
    </message>
    <message>
        <source>booked {day} by {name}</source>
        <translation>{name} ghi ngày {day}</translation>
    </message>
    <message>
        <source>Used on {day}</source>
        <translation>Dùng ngày {day}</translation>
    </message>
    <message>
        <source>Given on {day}</source>
        <translation>Cộng ngày {day}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Related orders</source>
        <translation>Đơn liên quan</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Trả hàng</translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>Cards that are laid out together.</extracomment>
        <translation>Xem thêm</translation>
    </message>
    <message>
        <source>Older orders are not listed here.</source>
        <translation>Đơn cũ hơn không liệt kê ở đây.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>và {count} mục nữa</translation>
    </message>
    <message>
        <source>{total}, given back {refunded}</source>
        <translation>{total}, đã hoàn {refunded}</translation>
    </message>
    <message>
        <source>{total}, paid {paid}</source>
        <translation>{total}, đã trả {paid}</translation>
    </message>
</context>
<context>
    <name>ProfileTab</name>
    <message>
        <source>This buyer is not known to be a customer yet.</source>
        <translation>Khách này chưa có trong danh sách khách hàng.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Phone, if known</source>
        <translation>Điện thoại, nếu biết</translation>
    </message>
    <message>
        <source>Create a profile</source>
        <translation>Tạo hồ sơ</translation>
    </message>
    <message>
        <source>Open a chat to see who its buyer is.</source>
        <translation>Hãy mở một hội thoại để xem khách là ai.</translation>
    </message>
    <message>
        <source>The hub does not answer, and this profile is not on this computer.</source>
        <translation>Máy chủ không phản hồi và hồ sơ này không có trên máy này.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Đang hỏi máy chủ…</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>Các phần của hồ sơ</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>Trong lúc đó đã có người sửa mục này</translation>
    </message>
    <message>
        <source>At the hub:</source>
        <translation>Trên máy chủ:</translation>
    </message>
    <message>
        <source>Yours:</source>
        <translation>Của bạn:</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Giữ nguyên như hiện có</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>Thay bằng bản của tôi</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Chọn tất cả</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Tăng</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Giảm</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Bấm phím mới</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>C&amp;ắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Cuộn đến đây</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Đầu trang</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Cuối trang</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Lên một trang</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Xuống một trang</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Cuộn lên</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Cuộn xuống</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>C&amp;ắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QuickReplies</name>
    <message>
        <source>Send it at once</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Không thuộc nhóm</translation>
    </message>
    <message>
        <source>Buyer&apos;s name</source>
        <extracomment>Language tags as replies and buyers have them, with each language&apos;s own name.</extracomment>
        <translation>Tên khách</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Số đơn hàng</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Mã vận đơn</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Đơn vị vận chuyển</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>Tên shop</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên của bạn</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Của tôi</translation>
    </message>
    <message>
        <source>used {count} ×</source>
        <translation>đã dùng {count} lần</translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <extracomment>Messages back in which the buyer&apos;s last words are looked for. Characters of a caption that is read as a person&apos;s name or a product&apos;s.</extracomment>
        <translation>Hãy mở một hội thoại trước.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Trả lời nhanh</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Trả lời nhanh</translation>
    </message>
    <message>
        <source>A picture of “{title}” cannot be had now. Nothing was sent; try again when connected.</source>
        <translation>Hiện không tải được một ảnh của “{title}”. Chưa gửi gì; hãy thử lại khi có kết nối.</translation>
    </message>
    <message>
        <source>A picture of “{title}” cannot be had now and was left out.</source>
        <translation>Hiện không tải được một ảnh của “{title}” nên đã bỏ ảnh đó.</translation>
    </message>
</context>
<context>
    <name>QuietPill</name>
    <message>
        <source>Do not disturb is on. Click to hear of buyers again.</source>
        <translation>Đang bật không làm phiền. Bấm để nhận lại cảnh báo về khách.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Không gian làm việc</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n đang chờ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatePill</name>
    <message>
        <source>In time: the shop {shop}, I {mine}. Click to see each turn and why it counts.</source>
        <translation>Đúng hạn: shop {shop}, tôi {mine}. Bấm để xem từng lượt hỏi và vì sao được tính.</translation>
    </message>
</context>
<context>
    <name>ReceiversDialog</name>
    <message>
        <source>Who receives contacts</source>
        <translation>Ai nhận khách</translation>
    </message>
    <message>
        <source>There is no agent yet.</source>
        <translation>Chưa có nhân viên nào.</translation>
    </message>
    <message>
        <source>Receive data: {name}</source>
        <translation>Nhận khách: {name}</translation>
    </message>
    <message>
        <source>On this landing</source>
        <translation>Trên trang đích này</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>RecordPages</name>
    <message>
        <source>This customer has not ordered yet.</source>
        <translation>Khách này chưa đặt đơn nào.</translation>
    </message>
    <message>
        <source>Nobody else orders with this phone or e-mail.</source>
        <translation>Không có ai khác đặt hàng bằng số điện thoại hay email này.</translation>
    </message>
    <message>
        <source>This customer has not returned anything.</source>
        <translation>Khách này chưa trả hàng lần nào.</translation>
    </message>
    <message>
        <source>The hub does not answer, and these records are not on this computer.</source>
        <translation>Máy chủ không trả lời, và dữ liệu này không có trên máy này.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Đang hỏi máy chủ…</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Your role does not allow this. Ask a supervisor.</source>
        <translation>Vai trò của bạn không được phép làm việc này. Hãy hỏi trưởng ca.</translation>
    </message>
    <message>
        <source>This is no longer there, or belongs to another shop.</source>
        <translation>Mục này không còn nữa hoặc thuộc về shop khác.</translation>
    </message>
    <message>
        <source>The hub cannot save anything just now. It is kept here and sent later.</source>
        <translation>Máy chủ hiện không lưu được. Nội dung được giữ ở đây và sẽ gửi sau.</translation>
    </message>
    <message>
        <source>Something went wrong at the hub. It is kept here and tried again.</source>
        <translation>Máy chủ gặp lỗi. Nội dung được giữ ở đây và sẽ được thử lại.</translation>
    </message>
    <message>
        <source>The hub did not understand this. Update the program, then try again.</source>
        <translation>Máy chủ không hiểu yêu cầu này. Hãy cập nhật chương trình rồi thử lại.</translation>
    </message>
    <message>
        <source>The hub is older than this program and cannot do this yet.</source>
        <translation>Máy chủ cũ hơn chương trình này và chưa làm được việc này.</translation>
    </message>
    <message>
        <source>Too many at once. Wait a moment, then try again.</source>
        <translation>Quá nhiều yêu cầu cùng lúc. Hãy chờ một lát rồi thử lại.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Không có gì để gửi.</translation>
    </message>
    <message>
        <source>The message is longer than {limit} characters. Shorten it or send it in parts.</source>
        <translation>Tin nhắn dài hơn {limit} ký tự. Hãy rút ngắn hoặc gửi thành nhiều phần.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent.</source>
        <translation>Không thể gửi loại tin nhắn này.</translation>
    </message>
    <message>
        <source>Only PNG, JPEG, GIF and WebP pictures can be sent.</source>
        <translation>Chỉ gửi được ảnh PNG, JPEG, GIF và WebP.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tệp trống.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Make it smaller and try again.</source>
        <translation>Ảnh có quá nhiều điểm ảnh. Hãy thu nhỏ rồi thử lại.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and not open elsewhere.</source>
        <translation>Không đọc được tệp. Hãy kiểm tra tệp còn đó và không mở ở nơi khác.</translation>
    </message>
    <message>
        <source>All that may go to a silent buyer has gone (limit {limit}). Try again once the buyer has written.</source>
        <translation>Đã gửi hết số tin được phép cho khách im lặng (tối đa {limit}). Hãy thử lại khi khách đã nhắn.</translation>
    </message>
    <message>
        <source>There is no order {number} in this shop. Check the number; nothing was begun.</source>
        <translation>Shop này không có đơn hàng {number}. Hãy kiểm tra số đơn; chưa mở hội thoại nào.</translation>
    </message>
    <message>
        <source>The buyer has not written yet and has no order of the last {order_days} days. Try again once the buyer has written.</source>
        <translation>Khách chưa từng nhắn và không có đơn hàng trong {order_days} ngày qua. Hãy thử lại khi khách đã nhắn.</translation>
    </message>
    <message>
        <source>The buyer has not written for {days} days and has no order of the last {order_days} days. Try again once the buyer has written.</source>
        <translation>Khách đã {days} ngày không nhắn và không có đơn hàng trong {order_days} ngày qua. Hãy thử lại khi khách đã nhắn.</translation>
    </message>
    <message>
        <source>The hub holds another message under this number. Copy the text and send it again.</source>
        <translation>Máy chủ đang giữ một tin khác với số này. Hãy sao chép văn bản và gửi lại.</translation>
    </message>
    <message>
        <source>The message that this answers is not in this chat. Copy the text and send it anew.</source>
        <translation>Tin nhắn được trả lời không có trong hội thoại này. Hãy sao chép nội dung và gửi lại.</translation>
    </message>
    <message>
        <source>Only whoever wrote a message can change it. Nothing was changed.</source>
        <translation>Chỉ người đã viết mới sửa được tin nhắn. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>On this buyer&apos;s channel nothing can be changed after sending. It stays as it is.</source>
        <translation>Trên kênh của khách này, tin đã gửi không thể thay đổi. Tin nhắn giữ nguyên.</translation>
    </message>
    <message>
        <source>Your shop does not allow messages to be changed. It stays as it is.</source>
        <translation>Shop của bạn không cho phép thay đổi tin nhắn. Tin nhắn giữ nguyên.</translation>
    </message>
    <message>
        <source>A message can be changed for {seconds} seconds after it was sent. The buyer keeps it as it is.</source>
        <translation>Chỉ có thể thay đổi tin nhắn trong {seconds} giây sau khi gửi. Khách vẫn thấy tin như cũ.</translation>
    </message>
    <message>
        <source>This message was recalled already: there is nothing left to change.</source>
        <translation>Tin nhắn này đã được thu hồi: không còn gì để sửa.</translation>
    </message>
    <message>
        <source>Only texts can be edited. You can recall it and send another one.</source>
        <translation>Chỉ sửa được tin nhắn văn bản. Bạn có thể thu hồi rồi gửi tin khác.</translation>
    </message>
    <message>
        <source>Messages can be changed for a day at most.</source>
        <translation>Tin nhắn chỉ có thể thay đổi trong tối đa một ngày.</translation>
    </message>
    <message>
        <source>For order {number} this page has nothing to show.</source>
        <translation>Trang này không có gì để hiển thị cho đơn hàng {number}.</translation>
    </message>
    <message>
        <source>The hub does not answer: the log is kept there. Try again when connected.</source>
        <translation>Máy chủ không trả lời: nhật ký nằm ở đó. Hãy thử lại khi có kết nối.</translation>
    </message>
    <message>
        <source>Order {number} is not paid: there is nothing to give back.</source>
        <translation>Đơn hàng {number} chưa thanh toán: không có gì để hoàn.</translation>
    </message>
    <message>
        <source>An application for order {number} waits for a decision already.</source>
        <translation>Đơn hàng {number} đã có một yêu cầu chờ quyết định.</translation>
    </message>
    <message>
        <source>There were {limit} applications on this order already. Ask a supervisor.</source>
        <translation>Đơn hàng này đã có {limit} yêu cầu. Hãy hỏi trưởng ca.</translation>
    </message>
    <message>
        <source>Choose a reason of the list.</source>
        <translation>Hãy chọn một lý do trong danh sách.</translation>
    </message>
    <message>
        <source>The hub does not answer. Submit again when connected: order {number} is applied for once all the same.</source>
        <translation>Máy chủ không phản hồi. Hãy gửi lại khi có kết nối: đơn hàng {number} vẫn chỉ tính một yêu cầu.</translation>
    </message>
    <message>
        <source>The shop has switched {coupon} off. Choose another coupon.</source>
        <translation>Shop đã tắt {coupon}. Hãy chọn mã khác.</translation>
    </message>
    <message>
        <source>{coupon} is not valid yet. Choose another coupon.</source>
        <translation>{coupon} chưa có hiệu lực. Hãy chọn mã khác.</translation>
    </message>
    <message>
        <source>{coupon} is over. Choose another coupon.</source>
        <translation>{coupon} đã hết hạn. Hãy chọn mã khác.</translation>
    </message>
    <message>
        <source>This buyer has had {coupon} as often as one may (limit {limit}).</source>
        <translation>Khách này đã nhận đủ số lần được nhận {coupon} (giới hạn {limit}).</translation>
    </message>
    <message>
        <source>{coupon} has just run out. Choose another coupon.</source>
        <translation>{coupon} vừa hết. Hãy chọn mã khác.</translation>
    </message>
    <message>
        <source>This buyer is blocked and gets no coupon.</source>
        <translation>Khách này đang bị chặn nên không được tặng mã.</translation>
    </message>
    <message>
        <source>This chat lies in the spam folder. Take it out of there first.</source>
        <translation>Cuộc chat này nằm trong thư mục spam. Hãy đưa ra khỏi đó trước.</translation>
    </message>
    <message>
        <source>A code has 2 to 30 letters, digits, hyphens or underscores.</source>
        <translation>Mã gồm 2 đến 30 chữ cái, chữ số, gạch nối hoặc gạch dưới.</translation>
    </message>
    <message>
        <source>Enter a name of at most {limit} characters: buyers read it.</source>
        <translation>Hãy nhập tên tối đa {limit} ký tự: khách sẽ đọc tên này.</translation>
    </message>
    <message>
        <source>A discount is between 1 and 100 per cent.</source>
        <translation>Mức giảm từ 1 đến 100 phần trăm.</translation>
    </message>
    <message>
        <source>The amount must be more than nothing. Write it like 1234.50.</source>
        <translation>Số tiền phải lớn hơn 0. Hãy viết như 1234.50.</translation>
    </message>
    <message>
        <source>The least order must be an amount, and at least what the coupon takes off.</source>
        <translation>Giá trị đơn tối thiểu phải là số tiền và không thấp hơn mức giảm của mã.</translation>
    </message>
    <message>
        <source>The shop&apos;s currency is another one by now. Close this form and begin anew.</source>
        <translation>Đơn vị tiền của shop đã đổi. Hãy đóng biểu mẫu này và làm lại.</translation>
    </message>
    <message>
        <source>A stock is between 1 and {limit}.</source>
        <translation>Số lượng phải từ 1 đến {limit}.</translation>
    </message>
    <message>
        <source>A buyer may have between 1 and {limit} of it.</source>
        <translation>Mỗi khách được nhận từ 1 đến {limit} mã.</translation>
    </message>
    <message>
        <source>Its end must lie ahead.</source>
        <translation>Thời điểm kết thúc phải ở phía trước.</translation>
    </message>
    <message>
        <source>Choose what it takes off.</source>
        <translation>Hãy chọn cách giảm giá.</translation>
    </message>
    <message>
        <source>There is or was a coupon {coupon} already. Choose another code.</source>
        <translation>Mã {coupon} đã có hoặc từng có. Hãy chọn mã khác.</translation>
    </message>
    <message>
        <source>This shop&apos;s coupons are kept in the shop&apos;s system. Make and end them there.</source>
        <translation>Mã giảm giá của shop này nằm trong hệ thống của shop. Hãy tạo và kết thúc mã ở đó.</translation>
    </message>
    <message>
        <source>The hub does not answer. Try again once connected: it is done only once.</source>
        <translation>Máy chủ không trả lời. Hãy thử lại khi có kết nối: việc này chỉ được làm một lần.</translation>
    </message>
    <message>
        <source>The hub does not answer, so nobody knows what is left. Try again later.</source>
        <translation>Máy chủ không trả lời nên không biết còn mã nào. Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>The hub does not answer. Send it again when connected: it is given once all the same.</source>
        <translation>Máy chủ không trả lời. Hãy gửi lại khi có kết nối: mã vẫn chỉ được tặng một lần.</translation>
    </message>
    <message>
        <source>This shop has no payment provider, so no money can move. Ask your admin to have one set up at the hub.</source>
        <translation>Cửa hàng này chưa có nhà cung cấp thanh toán nên không thể chuyển tiền. Hãy nhờ quản trị viên thiết lập ở máy chủ.</translation>
    </message>
    <message>
        <source>Order {number} has brought no money: there is nothing to pay out of.</source>
        <translation>Đơn {number} chưa thu được tiền: không có gì để chi.</translation>
    </message>
    <message>
        <source>Order {number} is cancelled: nothing can be collected for it.</source>
        <translation>Đơn {number} đã hủy: không thể thu tiền.</translation>
    </message>
    <message>
        <source>Small payments go in the shop&apos;s own currency, which is not this order&apos;s.</source>
        <translation>Khoản tiền nhỏ chỉ dùng tiền tệ của cửa hàng, khác với đơn này.</translation>
    </message>
    <message>
        <source>There were {limit} payouts on order {number} already. Apply for a refund instead, or cancel one that is open.</source>
        <translation>Đơn {number} đã có {limit} lần chi. Hãy yêu cầu hoàn tiền, hoặc hủy một khoản đang mở.</translation>
    </message>
    <message>
        <source>Enter an amount that is more than nothing.</source>
        <translation>Hãy nhập số tiền lớn hơn không.</translation>
    </message>
    <message>
        <source>One payment may be {amount_most} at most. Enter less, or ask a supervisor to change the limit.</source>
        <translation>Một khoản tối đa là {amount_most}. Hãy nhập ít hơn, hoặc nhờ trưởng ca đổi giới hạn.</translation>
    </message>
    <message>
        <source>With what was paid and given back, {amount_left} are left for this order. Enter less.</source>
        <translation>Tính cả số đã trả và đã hoàn, đơn này còn {amount_left}. Hãy nhập ít hơn.</translation>
    </message>
    <message>
        <source>Of this month&apos;s {amount_cap} for payouts {amount_left} are left. Enter less, wait for the next month, or ask a supervisor to change the limit.</source>
        <translation>Trong {amount_cap} để chi tháng này còn {amount_left}. Hãy nhập ít hơn, đợi tháng sau, hoặc nhờ trưởng ca đổi giới hạn.</translation>
    </message>
    <message>
        <source>Write a note for colleagues, of at most {limit} characters.</source>
        <translation>Hãy viết ghi chú cho đồng nghiệp, tối đa {limit} ký tự.</translation>
    </message>
    <message>
        <source>Say why, in at most {limit} characters: whoever asked will want to know.</source>
        <translation>Hãy nêu lý do, tối đa {limit} ký tự: người yêu cầu sẽ muốn biết.</translation>
    </message>
    <message>
        <source>Somebody else has to decide on what you asked for. Ask another supervisor.</source>
        <translation>Người khác phải quyết định điều bạn yêu cầu. Hãy nhờ trưởng ca khác.</translation>
    </message>
    <message>
        <source>This payment is no longer in a state for that. Look at it again.</source>
        <translation>Khoản tiền này không còn ở trạng thái phù hợp. Hãy xem lại.</translation>
    </message>
    <message>
        <source>This payment is another one by now. Look at it again.</source>
        <translation>Khoản tiền này đã thay đổi. Hãy xem lại.</translation>
    </message>
    <message>
        <source>The hub does not answer. Do it again when connected: it counts once all the same.</source>
        <translation>Máy chủ không phản hồi. Hãy làm lại khi có kết nối: chỉ tính một lần.</translation>
    </message>
    <message>
        <source>The number of payouts on an order lies between 0 and 100.</source>
        <translation>Số lần chi cho một đơn nằm giữa 0 và 100.</translation>
    </message>
    <message>
        <source>One of these amounts makes no sense. Nothing was changed.</source>
        <translation>Một trong các số tiền này không hợp lý. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>A payment is open for between an hour and 30 days.</source>
        <translation>Một khoản tiền mở từ một giờ đến 30 ngày.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Cần có tên.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters. Shorten it.</source>
        <translation>Nội dung này dài hơn {limit} ký tự. Hãy rút ngắn.</translation>
    </message>
    <message>
        <source>At most {limit} of these can be kept.</source>
        <translation>Chỉ giữ được tối đa {limit} mục.</translation>
    </message>
    <message>
        <source>{value} is no e-mail address.</source>
        <translation>{value} không phải địa chỉ email.</translation>
    </message>
    <message>
        <source>{value} is no phone number. Write it with its country, such as +84…</source>
        <translation>{value} không phải số điện thoại. Hãy viết kèm mã quốc gia, như +84…</translation>
    </message>
    <message>
        <source>There is no such day. Write it as day/month/year.</source>
        <translation>Không có ngày này. Hãy viết theo dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>A tax code has 4 to 30 letters and digits.</source>
        <translation>Mã số thuế có từ 4 đến 30 chữ cái và chữ số.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Hãy chọn một mục trong danh sách.</translation>
    </message>
    <message>
        <source>This field cannot be changed.</source>
        <translation>Không thể sửa mục này.</translation>
    </message>
    <message>
        <source>This buyer has no profile yet. Create one first.</source>
        <translation>Khách này chưa có hồ sơ. Hãy tạo hồ sơ trước.</translation>
    </message>
    <message>
        <source>This buyer has a profile already. Look at it again.</source>
        <translation>Khách này đã có hồ sơ. Hãy xem lại.</translation>
    </message>
    <message>
        <source>Somebody changed this contact meanwhile. Show it again, then change it.</source>
        <translation>Có người vừa đổi liên hệ này. Hãy hiện lại rồi sửa.</translation>
    </message>
    <message>
        <source>Choose a colleague who works in this shop.</source>
        <translation>Hãy chọn đồng nghiệp đang làm ở shop này.</translation>
    </message>
    <message>
        <source>An identity number has 4 to 40 letters and digits.</source>
        <translation>Số giấy tờ có từ 4 đến 40 chữ và số.</translation>
    </message>
    <message>
        <source>You may not see identity numbers. An admin can grant it to you.</source>
        <translation>Bạn chưa được xem số giấy tờ. Quản trị viên có thể cấp quyền.</translation>
    </message>
    <message>
        <source>The hub lacks the key of identity numbers. Ask whoever runs it; everything else works.</source>
        <translation>Máy chủ thiếu khóa mở số giấy tờ tùy thân. Hãy hỏi người quản trị máy chủ; mọi thứ khác vẫn hoạt động.</translation>
    </message>
    <message>
        <source>These two share no phone and no e-mail, so they cannot be linked.</source>
        <translation>Hai hồ sơ này không trùng điện thoại hay email nên không liên kết được.</translation>
    </message>
    <message>
        <source>The shop runs no points programme.</source>
        <translation>Shop không có chương trình điểm.</translation>
    </message>
    <message>
        <source>Enter how many points.</source>
        <translation>Hãy nhập số điểm.</translation>
    </message>
    <message>
        <source>There are only {balance} points.</source>
        <translation>Chỉ có {balance} điểm.</translation>
    </message>
    <message>
        <source>This day does not exist, or is too far away.</source>
        <translation>Ngày này không có hoặc quá xa.</translation>
    </message>
    <message>
        <source>Enter an amount above nothing, and not more than is open.</source>
        <translation>Hãy nhập số tiền lớn hơn 0 và không quá phần còn nợ.</translation>
    </message>
    <message>
        <source>Order {number} lacks less than that, or is paid.</source>
        <translation>Đơn {number} còn thiếu ít hơn, hoặc đã trả đủ.</translation>
    </message>
    <message>
        <source>Order {number} is carried on already.</source>
        <translation>Đơn {number} đã được ghi nợ tiếp.</translation>
    </message>
    <message>
        <source>A help line has at most {limit} characters.</source>
        <translation>Đường dây hỗ trợ có tối đa {limit} ký tự.</translation>
    </message>
    <message>
        <source>Say which service is booked, in at most {limit} characters.</source>
        <translation>Hãy ghi dịch vụ cần đặt, tối đa {limit} ký tự.</translation>
    </message>
    <message>
        <source>A booking is for a time within the next two years, or entered at most a month after it.</source>
        <translation>Lịch hẹn phải trong vòng hai năm tới, hoặc được nhập chậm nhất một tháng sau giờ hẹn.</translation>
    </message>
    <message>
        <source>Enter a price, or nothing where the service is free of charge.</source>
        <translation>Hãy nhập giá, hoặc để trống nếu dịch vụ miễn phí.</translation>
    </message>
    <message>
        <source>Somebody changed this booking meanwhile. Nothing of yours was saved: look at it as it is now, then do it again.</source>
        <translation>Trong lúc đó đã có người sửa lịch hẹn này. Thay đổi của bạn chưa được lưu: hãy xem lịch hẹn hiện tại rồi làm lại.</translation>
    </message>
    <message>
        <source>This cannot be done with the booking as it stands now.</source>
        <translation>Không thể làm việc này với lịch hẹn ở trạng thái hiện tại.</translation>
    </message>
    <message>
        <source>It is not time yet: nobody could have come.</source>
        <translation>Chưa đến giờ hẹn: khách chưa thể đến.</translation>
    </message>
    <message>
        <source>Somebody changed this field meanwhile.</source>
        <translation>Trong lúc đó đã có người sửa mục này.</translation>
    </message>
    <message>
        <source>Choose the filters from their lists.</source>
        <translation>Hãy chọn bộ lọc từ danh sách.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look again, then set it anew.</source>
        <translation>Có người vừa thay đổi mục này. Hãy xem lại rồi đặt lại.</translation>
    </message>
    <message>
        <source>This colleague does not answer buyers any more. Choose another one.</source>
        <translation>Đồng nghiệp này không còn trả lời khách. Hãy chọn người khác.</translation>
    </message>
    <message>
        <source>Say what the table is needed for.</source>
        <translation>Hãy cho biết bảng này dùng để làm gì.</translation>
    </message>
    <message>
        <source>Say it in at least {limit} characters: it is kept in the audit log.</source>
        <translation>Hãy ghi ít nhất {limit} ký tự: nội dung được lưu trong nhật ký kiểm tra.</translation>
    </message>
    <message>
        <source>A segment&apos;s name has 1 to {limit} characters.</source>
        <translation>Tên phân khúc có từ 1 đến {limit} ký tự.</translation>
    </message>
    <message>
        <source>Set a filter first: a segment of everybody is none.</source>
        <translation>Hãy đặt bộ lọc trước: phân khúc gồm tất cả mọi người thì không phải là phân khúc.</translation>
    </message>
    <message>
        <source>There is a segment of this name already. Choose another name.</source>
        <translation>Đã có phân khúc tên này. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>A shop keeps at most {limit} segments. Delete one that nobody needs.</source>
        <translation>Một shop giữ tối đa {limit} phân khúc. Hãy xóa phân khúc không ai cần.</translation>
    </message>
    <message>
        <source>Somebody changed this segment meanwhile. Look at it, then do it again.</source>
        <translation>Có người vừa thay đổi phân khúc này. Hãy xem lại rồi thực hiện lại.</translation>
    </message>
    <message>
        <source>A name has 1 to {limit} characters.</source>
        <translation>Tên có từ 1 đến {limit} ký tự.</translation>
    </message>
    <message>
        <source>This part of a lead cannot be changed.</source>
        <translation>Không thể sửa phần này của khách.</translation>
    </message>
    <message>
        <source>The leads are open to this shop. The package can be paid again in the last 7 days before its end.</source>
        <translation>Danh sách khách để lại liên hệ đang mở cho cửa hàng. Có thể thanh toán gói lần nữa trong 7 ngày cuối trước khi hết hạn.</translation>
    </message>
    <message>
        <source>A note has at most {limit} characters. Shorten it.</source>
        <translation>Ghi chú tối đa {limit} ký tự. Hãy rút gọn.</translation>
    </message>
    <message>
        <source>A message has at most {limit} characters. Shorten it.</source>
        <translation>Tin nhắn tối đa {limit} ký tự. Hãy rút gọn.</translation>
    </message>
    <message>
        <source>This is no phone number. Write it with its country, such as +84…</source>
        <translation>Đây không phải số điện thoại. Hãy ghi kèm mã quốc gia, như +84…</translation>
    </message>
    <message>
        <source>This shop takes no leads just now.</source>
        <translation>Cửa hàng này hiện không nhận liên hệ.</translation>
    </message>
    <message>
        <source>The leads of this shop can only be read: the package has ended. The Leads page says how to open them.</source>
        <translation>Chỉ xem được khách của cửa hàng: gói đã hết hạn. Trang Liên hệ cho biết cách mở lại.</translation>
    </message>
    <message>
        <source>You have seen {limit} numbers today. Tomorrow you can see more.</source>
        <translation>Hôm nay bạn đã xem {limit} số. Ngày mai bạn có thể xem tiếp.</translation>
    </message>
    <message>
        <source>Contacts go to agents alone. Choose somebody who answers buyers.</source>
        <translation>Khách chỉ được giao cho nhân viên tư vấn. Hãy chọn người trả lời khách.</translation>
    </message>
    <message>
        <source>This contact was deleted as a duplicate. Undo that first.</source>
        <translation>Khách này đã bị xóa vì trùng. Hãy hoàn tác trước.</translation>
    </message>
    <message>
        <source>At most {limit} contacts at a time. Approve the whole landing instead.</source>
        <translation>Mỗi lần tối đa {limit} khách. Hãy duyệt cả trang đích.</translation>
    </message>
    <message>
        <source>Only a contact that repeats an earlier one can be deleted.</source>
        <translation>Chỉ xóa được khách trùng với khách đã có trước.</translation>
    </message>
    <message>
        <source>Say what you need the number for.</source>
        <translation>Hãy cho biết cần số điện thoại để làm gì.</translation>
    </message>
    <message>
        <source>The hub does not answer. Try again when connected.</source>
        <translation>Máy chủ không trả lời. Hãy thử lại khi có kết nối.</translation>
    </message>
    <message>
        <source>A dashboard shows between one and {days} days.</source>
        <translation>Số liệu hiển thị từ một đến {days} ngày.</translation>
    </message>
    <message>
        <source>Say how the call went.</source>
        <translation>Hãy chọn kết quả cuộc gọi.</translation>
    </message>
    <message>
        <source>No phone number of this buyer is known.</source>
        <translation>Chưa biết số điện thoại của khách này.</translation>
    </message>
    <message>
        <source>Days are 0 (without end) or between {least} and {most}.</source>
        <translation>Số ngày là 0 (không giới hạn) hoặc từ {least} đến {most}.</translation>
    </message>
    <message>
        <source>Days are 0 (never) or between {least} and {most}.</source>
        <translation>Số ngày là 0 (không bao giờ) hoặc từ {least} đến {most}.</translation>
    </message>
    <message>
        <source>A profile takes its chats along: set days for chats too, no more than for profiles.</source>
        <translation>Hồ sơ bị xóa kèm hội thoại: hãy đặt cả số ngày cho hội thoại, không nhiều hơn của hồ sơ.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Hãy chọn lý do.</translation>
    </message>
    <message>
        <source>This is not the name. Nothing was erased.</source>
        <translation>Tên không khớp. Chưa xóa gì.</translation>
    </message>
    <message>
        <source>Small payments are still open ({count}). End or cancel them, then erase.</source>
        <translation>Còn chuyển khoản nhỏ chưa xong ({count}). Hãy hoàn tất hoặc hủy rồi mới xóa.</translation>
    </message>
    <message>
        <source>The hub does not answer: numbers are shown only when connected.</source>
        <translation>Máy chủ không phản hồi: số điện thoại chỉ hiện khi có kết nối.</translation>
    </message>
    <message>
        <source>Write the number of the receipt, at most {limit} characters.</source>
        <translation>Hãy ghi số biên lai, tối đa {limit} ký tự.</translation>
    </message>
    <message>
        <source>The time of the payment is not possible. Check this computer&apos;s clock.</source>
        <translation>Thời điểm thanh toán không hợp lệ. Hãy kiểm tra đồng hồ máy này.</translation>
    </message>
    <message>
        <source>The business package has no price in {currency} at this hub. Record a payment by hand instead.</source>
        <translation>Gói doanh nghiệp không có giá bằng {currency} trên máy chủ này. Hãy ghi nhận thanh toán bằng tay.</translation>
    </message>
    <message>
        <source>Write the amount that was paid.</source>
        <translation>Hãy ghi số tiền đã thanh toán.</translation>
    </message>
    <message>
        <source>Say what the contact is needed for.</source>
        <translation>Hãy cho biết cần thông tin liên hệ để làm gì.</translation>
    </message>
    <message>
        <source>The hub does not answer: contacts are shown only when connected.</source>
        <translation>Máy chủ không phản hồi: chỉ xem được thông tin liên hệ khi có kết nối.</translation>
    </message>
    <message>
        <source>Give it a title of at most {limit} characters.</source>
        <translation>Hãy đặt tiêu đề tối đa {limit} ký tự.</translation>
    </message>
    <message>
        <source>Write a text of at most {limit} characters, or add a picture.</source>
        <translation>Hãy viết nội dung tối đa {limit} ký tự hoặc thêm ảnh.</translation>
    </message>
    <message>
        <source>The name of the group is longer than {limit} characters.</source>
        <translation>Tên nhóm dài hơn {limit} ký tự.</translation>
    </message>
    <message>
        <source>A shortcut has at most {limit} letters, digits and hyphens, without spaces.</source>
        <translation>Lệnh tắt có tối đa {limit} chữ cái, chữ số và dấu gạch nối, không có dấu cách.</translation>
    </message>
    <message>
        <source>There is no variable called {name}. Choose one of the list.</source>
        <translation>Không có biến nào tên {name}. Hãy chọn một biến trong danh sách.</translation>
    </message>
    <message>
        <source>At most {limit} pictures go with one reply.</source>
        <translation>Mỗi câu trả lời kèm tối đa {limit} ảnh.</translation>
    </message>
    <message>
        <source>The shop has {limit} quick replies already. Delete some first.</source>
        <translation>Shop đã có {limit} câu trả lời nhanh. Hãy xóa bớt trước.</translation>
    </message>
    <message>
        <source>The hub does not answer. Nothing was changed; try again later.</source>
        <translation>Máy chủ không phản hồi. Chưa có gì thay đổi; hãy thử lại sau.</translation>
    </message>
    <message>
        <source>The hub does not hold the picture {name}. Add it again.</source>
        <translation>Máy chủ không có ảnh {name}. Hãy thêm lại.</translation>
    </message>
    <message>
        <source>This is the team&apos;s. Ask a supervisor to change it.</source>
        <translation>Câu này dùng chung. Hãy nhờ trưởng ca sửa.</translation>
    </message>
    <message>
        <source>The column &quot;owner&quot; says team or mine, or nothing.</source>
        <translation>Cột “owner” chỉ ghi team hoặc mine, hoặc để trống.</translation>
    </message>
    <message>
        <source>The language is a tag such as en, vi, zh-CN or uk, or nothing.</source>
        <translation>Ngôn ngữ ghi bằng mã như en, vi, zh-CN hoặc uk, hoặc để trống.</translation>
    </message>
    <message>
        <source>The same reply stands in line {line} already.</source>
        <translation>Câu trả lời này đã có ở dòng {line}.</translation>
    </message>
    <message>
        <source>This file cannot be read. Save it as CSV or XLSX, then try again.</source>
        <translation>Không đọc được tệp này. Hãy lưu thành CSV hoặc XLSX rồi thử lại.</translation>
    </message>
    <message>
        <source>These letters cannot be read. Save the file as CSV in UTF-8, or as XLSX.</source>
        <translation>Không đọc được các ký tự này. Hãy lưu tệp thành CSV mã UTF-8 hoặc XLSX.</translation>
    </message>
    <message>
        <source>The first line must name the columns, at least &quot;title&quot; and &quot;text&quot;, each once.</source>
        <translation>Dòng đầu phải ghi tên cột, ít nhất có “title” và “text”, mỗi tên một lần.</translation>
    </message>
    <message>
        <source>One file may hold {limit} replies. Split it.</source>
        <translation>Một tệp chỉ chứa được tối đa {limit} câu trả lời. Hãy chia nhỏ tệp.</translation>
    </message>
    <message>
        <source>The file is bigger than it may be once unpacked. Split it.</source>
        <translation>Tệp sau khi giải nén lớn hơn mức cho phép. Hãy chia nhỏ tệp.</translation>
    </message>
    <message>
        <source>Somebody changed this reply meanwhile. Look at it again.</source>
        <translation>Trong lúc đó đã có người sửa câu trả lời này. Hãy xem lại.</translation>
    </message>
    <message>
        <source>Order {number} is no longer in a state for this. Look at it again.</source>
        <translation>Đơn hàng {number} không còn ở trạng thái làm được việc này. Hãy xem lại.</translation>
    </message>
    <message>
        <source>The hub does not answer: nothing was changed on order {number}. Try again when connected.</source>
        <translation>Máy chủ không phản hồi: đơn hàng {number} chưa thay đổi gì. Hãy thử lại khi có kết nối.</translation>
    </message>
    <message>
        <source>Somebody changed order {number} meanwhile. Look at it again, then repeat it.</source>
        <translation>Trong lúc đó đã có người sửa đơn hàng {number}. Hãy xem lại rồi thực hiện lại.</translation>
    </message>
    <message>
        <source>This amount makes no sense for the order. Nothing was changed.</source>
        <translation>Số tiền này không hợp lý với đơn hàng. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Enter the carrier, at most {limit} characters.</source>
        <translation>Hãy nhập đơn vị vận chuyển, tối đa {limit} ký tự.</translation>
    </message>
    <message>
        <source>Enter the tracking number, at most {limit} characters.</source>
        <translation>Hãy nhập mã vận đơn, tối đa {limit} ký tự.</translation>
    </message>
    <message>
        <source>The remark is longer than {limit} characters. Shorten it.</source>
        <translation>Ghi chú đơn dài hơn {limit} ký tự. Hãy rút ngắn.</translation>
    </message>
    <message>
        <source>Name, city and street are needed, each of at most {limit} characters.</source>
        <translation>Cần có tên, tỉnh/thành phố và tên đường, mỗi mục tối đa {limit} ký tự.</translation>
    </message>
    <message>
        <source>The country is written as two letters, such as VN or UA.</source>
        <translation>Quốc gia viết bằng hai chữ cái, như VN hoặc UA.</translation>
    </message>
    <message>
        <source>Write the whole phone number, or leave it as it was.</source>
        <translation>Nhập đầy đủ số điện thoại, hoặc để nguyên như cũ.</translation>
    </message>
    <message>
        <source>This application was decided already, or withdrawn.</source>
        <translation>Yêu cầu này đã được quyết định hoặc đã rút.</translation>
    </message>
    <message>
        <source>Small payments of order {number} went out already: {amount_left} are left to give back. Refuse this application, and apply for less.</source>
        <translation>Đơn {number} đã có chuyển khoản nhỏ: chỉ còn {amount_left} có thể hoàn lại. Hãy từ chối yêu cầu này và tạo yêu cầu với số tiền thấp hơn.</translation>
    </message>
    <message>
        <source>Another change of order {number} is on its way. Try again in a moment.</source>
        <translation>Một thay đổi khác của đơn hàng {number} đang được xử lý. Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>You applied for this refund yourself: above {amount_limit} another supervisor has to approve it.</source>
        <translation>Chính bạn đã đăng ký khoản hoàn tiền này: trên {amount_limit} phải do một trưởng ca khác duyệt.</translation>
    </message>
    <message>
        <source>Say why it is refused: the buyer will ask.</source>
        <translation>Hãy nêu lý do từ chối: khách sẽ hỏi.</translation>
    </message>
    <message>
        <source>The shop&apos;s system does not answer. Nothing was changed; try again.</source>
        <translation>Hệ thống của shop không phản hồi. Chưa có gì thay đổi; hãy thử lại.</translation>
    </message>
    <message>
        <source>The shop&apos;s system has no such order any more.</source>
        <translation>Hệ thống của cửa hàng không còn đơn này.</translation>
    </message>
    <message>
        <source>The shop&apos;s system has not enough in stock for this parcel.</source>
        <translation>Hệ thống của cửa hàng không đủ hàng cho kiện này.</translation>
    </message>
    <message>
        <source>The shop&apos;s system refused this. Nothing was changed.</source>
        <translation>Hệ thống của cửa hàng từ chối. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The shop&apos;s system does not accept the hub&apos;s key. Tell an admin.</source>
        <translation>Hệ thống của cửa hàng không chấp nhận khóa của máy chủ. Hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>The shop&apos;s system does not allow this for an order in this state.</source>
        <translation>Hệ thống của shop không cho phép việc này với đơn hàng ở trạng thái hiện tại.</translation>
    </message>
    <message>
        <source>The shop&apos;s system does not accept this amount. Nothing was changed.</source>
        <translation>Hệ thống của shop không chấp nhận số tiền này. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>{host} is not the name of a site. Write it like shop.example.com.</source>
        <translation>{host} không phải tên trang web. Hãy viết như shop.example.com.</translation>
    </message>
    <message>
        <source>At most {limit} trusted sites can be kept. Remove some first.</source>
        <translation>Chỉ giữ được tối đa {limit} trang tin cậy. Hãy bỏ bớt trước.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The reply rate has to be between 1 and 100 %.</source>
        <translation>Tỷ lệ trả lời phải từ 1 đến 100 %.</translation>
    </message>
    <message>
        <source>The number of turns has to be at least 1.</source>
        <translation>Số lượt hỏi phải ít nhất là 1.</translation>
    </message>
    <message>
        <source>Warn again after a minute at the earliest, after a day at the latest.</source>
        <translation>Cảnh báo lại sớm nhất sau một phút, muộn nhất sau một ngày.</translation>
    </message>
    <message>
        <source>Alerts are passed on after 10 seconds at the earliest, an hour at the latest.</source>
        <translation>Cảnh báo được báo tiếp sớm nhất sau 10 giây, muộn nhất sau một giờ.</translation>
    </message>
    <message>
        <source>These people cannot be told in this order. Choose others.</source>
        <translation>Không thể báo cho những người này theo thứ tự đó. Hãy chọn người khác.</translation>
    </message>
    <message>
        <source>An answer is in time within a second at least, seven days at most.</source>
        <translation>Hạn trả lời ít nhất là một giây, nhiều nhất là bảy ngày.</translation>
    </message>
    <message>
        <source>The hours need all seven days of the week.</source>
        <translation>Giờ phục vụ cần đủ bảy ngày trong tuần.</translation>
    </message>
    <message>
        <source>The hours of day {day} of the week make no sense: it must not open and close at the same time.</source>
        <translation>Giờ của ngày {day} trong tuần không hợp lý: không thể mở và đóng cùng một lúc.</translation>
    </message>
    <message>
        <source>At least one day of the week must be served.</source>
        <translation>Phải phục vụ ít nhất một ngày trong tuần.</translation>
    </message>
    <message>
        <source>{date} is no date. Write it like 2026-12-25.</source>
        <translation>{date} không phải ngày. Hãy viết như 2026-12-25.</translation>
    </message>
    <message>
        <source>At most {limit} dates can be kept. Remove past ones first.</source>
        <translation>Chỉ giữ được tối đa {limit} ngày. Hãy bỏ những ngày đã qua trước.</translation>
    </message>
    <message>
        <source>There is no time zone called {zone}. Choose one of the list.</source>
        <translation>Không có múi giờ {zone}. Hãy chọn một múi giờ trong danh sách.</translation>
    </message>
    <message>
        <source>Only turns can be measured.</source>
        <translation>Chỉ đo được lượt hỏi.</translation>
    </message>
    <message>
        <source>At least one kind of a person&apos;s message must count as an answer.</source>
        <translation>Ít nhất một loại tin của người thật phải được tính là trả lời.</translation>
    </message>
    <message>
        <source>Choose a time that ends after it begins.</source>
        <translation>Hãy chọn khoảng thời gian kết thúc sau lúc bắt đầu.</translation>
    </message>
    <message>
        <source>At most {days} days can be shown at once. Choose a shorter time.</source>
        <translation>Mỗi lần chỉ xem được tối đa {days} ngày. Hãy chọn khoảng ngắn hơn.</translation>
    </message>
    <message>
        <source>The three limits must follow one another, the first at least 5 seconds, the last at most a day.</source>
        <translation>Ba giới hạn phải tăng dần, giới hạn đầu ít nhất 5 giây, giới hạn cuối nhiều nhất một ngày.</translation>
    </message>
    <message>
        <source>The notice is empty. Write something first.</source>
        <translation>Thông báo trống. Hãy viết gì đó trước.</translation>
    </message>
    <message>
        <source>The notice is longer than {limit} characters. Shorten it.</source>
        <translation>Thông báo dài hơn {limit} ký tự. Hãy rút ngắn.</translation>
    </message>
    <message>
        <source>Choose a time that is still ahead, within a year.</source>
        <translation>Hãy chọn thời điểm chưa đến, trong vòng một năm.</translation>
    </message>
    <message>
        <source>The hub holds another notice under this number. Write it again.</source>
        <translation>Máy chủ đang giữ một thông báo khác với số này. Hãy viết lại.</translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation>Ghi chú trống. Hãy viết gì đó trước.</translation>
    </message>
    <message>
        <source>Two columns cannot be the same. Say anew what each of them is.</source>
        <translation>Hai cột không thể giống nhau. Hãy chỉ định lại từng cột.</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It is sent again.</source>
        <translation>Tệp chưa đến nơi. Tệp đang được gửi lại.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short. Choose another one.</source>
        <translation>Tệp bị hỏng hoặc không đầy đủ. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>The note is longer than {limit} characters. Shorten it.</source>
        <translation>Ghi chú dài hơn {limit} ký tự. Hãy rút ngắn.</translation>
    </message>
    <message>
        <source>The file is not at the hub. Attach it again.</source>
        <translation>Máy chủ không có tệp này. Hãy đính kèm lại.</translation>
    </message>
    <message>
        <source>The file is larger than {limit}. Make it smaller and try again.</source>
        <translation>Tệp lớn hơn {limit}. Hãy làm nhỏ lại rồi thử lại.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be sent. Pictures, videos, PDF, Word, Excel and text files can, as the shop allows.</source>
        <translation>Không gửi được loại tệp này. Có thể gửi hình ảnh, video, PDF, Word, Excel và tệp văn bản, tùy theo shop cho phép.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than it should. It cannot be sent.</source>
        <translation>Tệp này giải nén ra lớn bất thường nên không gửi được.</translation>
    </message>
    <message>
        <source>This file has macros. Save it without them, then send it.</source>
        <translation>Tệp này có macro. Hãy lưu lại không kèm macro rồi gửi.</translation>
    </message>
    <message>
        <source>More than {limit} were sent into this chat within a day. Try again tomorrow.</source>
        <translation>Trong một ngày đã gửi quá {limit} vào cuộc trò chuyện này. Hãy thử lại vào ngày mai.</translation>
    </message>
    <message>
        <source>Choose kinds of files from the list.</source>
        <translation>Hãy chọn loại tệp trong danh sách.</translation>
    </message>
    <message>
        <source>A file may have between 1 and {limit} MB.</source>
        <translation>Mỗi tệp được phép từ 1 đến {limit} MB.</translation>
    </message>
    <message>
        <source>The file was damaged on its way. Send it again.</source>
        <translation>Tệp bị lỗi trên đường truyền. Hãy gửi lại.</translation>
    </message>
    <message>
        <source>Too many files at once. Try again in {seconds} seconds.</source>
        <translation>Quá nhiều tệp cùng lúc. Hãy thử lại sau {seconds} giây.</translation>
    </message>
    <message>
        <source>The file is no longer on this computer. Attach it again.</source>
        <translation>Tệp không còn trên máy này. Hãy đính kèm lại.</translation>
    </message>
    <message>
        <source>At most {limit} files go out at once. Send these first.</source>
        <translation>Mỗi lần gửi tối đa {limit} tệp. Hãy gửi các tệp này trước.</translation>
    </message>
    <message>
        <source>At most {amount_most} can be asked for: what was paid, less what was given back or paid out as small payments.</source>
        <translation>Có thể yêu cầu nhiều nhất {amount_most}: số đã trả, trừ phần đã hoàn hoặc đã chuyển khoản nhỏ.</translation>
    </message>
    <message>
        <source>The hub holds another note under this number. Write it again.</source>
        <translation>Máy chủ đang giữ một ghi chú khác với số này. Hãy viết lại.</translation>
    </message>
    <message>
        <source>The hub does not answer: reports are made there. Try again when connected.</source>
        <translation>Máy chủ không trả lời: báo cáo được lập ở đó. Hãy thử lại khi có kết nối.</translation>
    </message>
    <message>
        <source>Orders are led back to a coupon for 1 to {days} days.</source>
        <translation>Đơn hàng được tính theo mã giảm giá trong 1 đến {days} ngày.</translation>
    </message>
    <message>
        <source>Login or password is wrong. Check both, also Caps Lock.</source>
        <translation>Sai tên đăng nhập hoặc mật khẩu. Hãy kiểm tra cả hai và phím Caps Lock.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask an admin of your shop.</source>
        <translation>Tài khoản này đã bị tắt. Hãy hỏi quản trị viên của shop.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again in {seconds} seconds.</source>
        <translation>Thử quá nhiều lần. Hãy thử lại sau {seconds} giây.</translation>
    </message>
    <message>
        <source>The six-digit code is wrong or too old. Enter the present one.</source>
        <translation>Mã sáu chữ số sai hoặc đã hết hạn. Hãy nhập mã hiện tại.</translation>
    </message>
    <message>
        <source>Enter the six-digit code of your authenticator.</source>
        <translation>Hãy nhập mã sáu chữ số trong ứng dụng xác thực.</translation>
    </message>
    <message>
        <source>Enter your login and your password.</source>
        <translation>Hãy nhập tên đăng nhập và mật khẩu.</translation>
    </message>
    <message>
        <source>The hub does not answer. It may have taken in a part; sending the file again doubles nothing.</source>
        <translation>Máy chủ không phản hồi. Có thể một phần đã được nhập; gửi lại tệp sẽ không tạo bản trùng.</translation>
    </message>
    <message>
        <source>This shop&apos;s goods and orders come from its own system. Import them there; they appear here too.</source>
        <translation>Sản phẩm và đơn hàng của cửa hàng này đến từ hệ thống riêng. Hãy nhập ở đó; chúng cũng sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>The hub is reading another file. Try again in {seconds} seconds.</source>
        <translation>Máy chủ đang đọc một tệp khác. Thử lại sau {seconds} giây.</translation>
    </message>
    <message>
        <source>The file is bigger than {limit} MB. Split it.</source>
        <translation>Tệp lớn hơn {limit} MB. Hãy chia nhỏ.</translation>
    </message>
    <message>
        <source>The file is bigger than {limit} MB once unpacked. Split it.</source>
        <translation>Sau khi giải nén, tệp lớn hơn {limit} MB. Hãy chia nhỏ.</translation>
    </message>
    <message>
        <source>One file may hold {limit} lines. Split it.</source>
        <translation>Một tệp chứa tối đa {limit} dòng. Hãy chia nhỏ.</translation>
    </message>
    <message>
        <source>The first line must name the columns, each once. An empty table with them can be saved here.</source>
        <translation>Dòng đầu phải nêu tên các cột, mỗi cột một lần. Có thể lưu tại đây một bảng trống có sẵn các cột.</translation>
    </message>
    <message>
        <source>The file lacks the columns {columns}. Add them, then try again.</source>
        <translation>Tệp thiếu các cột {columns}. Hãy thêm rồi thử lại.</translation>
    </message>
    <message>
        <source>{column} is empty.</source>
        <translation>{column} để trống.</translation>
    </message>
    <message>
        <source>{column} is too long.</source>
        <translation>{column} quá dài.</translation>
    </message>
    <message>
        <source>There is no order state “{value}”.</source>
        <translation>Không có trạng thái đơn hàng “{value}”.</translation>
    </message>
    <message>
        <source>There is no source “{value}”. Write website, app, in_store, shopee, lazada, gomua, tiktok_shop, landing_page, contact_form or excel.</source>
        <translation>Không có nguồn “{value}”. Hãy ghi website, app, in_store, shopee, lazada, gomua, tiktok_shop, landing_page, contact_form hoặc excel.</translation>
    </message>
    <message>
        <source>There is no rank “{value}”. Write gold, silver, bronze or none.</source>
        <translation>Không có hạng “{value}”. Hãy ghi gold, silver, bronze hoặc none.</translation>
    </message>
    <message>
        <source>{column}: write yes or no, not “{value}”.</source>
        <translation>{column}: hãy ghi có hoặc không, đừng ghi “{value}”.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a whole number that makes sense here.</source>
        <translation>{column}: “{value}” không phải là số nguyên hợp lệ ở đây.</translation>
    </message>
    <message>
        <source>The currency must be a code of three letters such as UAH, one and the same within an order.</source>
        <translation>Loại tiền phải là mã ba chữ cái như UAH, và giống nhau trong một đơn hàng.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not an amount. Write it as 1234.50, without spaces.</source>
        <translation>{column}: “{value}” không phải là số tiền. Hãy viết như 1234.50, không có dấu cách.</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address.</source>
        <translation>“{value}” không phải là địa chỉ e-mail.</translation>
    </message>
    <message>
        <source>“{value}” is not a phone number. Write it with the country code, such as +380…</source>
        <translation>“{value}” không phải là số điện thoại. Hãy viết kèm mã quốc gia, ví dụ +84…</translation>
    </message>
    <message>
        <source>The country is a code of two letters such as UA or VN, not “{value}”.</source>
        <translation>Quốc gia là mã hai chữ cái như UA hoặc VN, không phải “{value}”.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it as 2026-11-22 14:30.</source>
        <translation>“{value}” không phải là ngày. Hãy viết như 2026-11-22 14:30.</translation>
    </message>
    <message>
        <source>No customer has the contact {value}. Import the customers first.</source>
        <translation>Không khách hàng nào có liên hệ {value}. Hãy nhập khách hàng trước.</translation>
    </message>
    <message>
        <source>No product has the SKU {value}. Import the products first.</source>
        <translation>Không sản phẩm nào có mã SKU {value}. Hãy nhập sản phẩm trước.</translation>
    </message>
    <message>
        <source>No coupon has the code {value}. Correct it, or leave it empty.</source>
        <translation>Không có phiếu giảm giá nào mang mã {value}. Hãy sửa lại hoặc để trống.</translation>
    </message>
    <message>
        <source>{value} stands in the file twice.</source>
        <translation>{value} có hai lần trong tệp.</translation>
    </message>
    <message>
        <source>Another line of order {value} is wrong; an order is taken in as a whole.</source>
        <translation>Một dòng khác của đơn {value} bị sai; đơn hàng được nhập trọn vẹn.</translation>
    </message>
    <message>
        <source>This is not an address of a hub. It looks like desk.example.com.</source>
        <translation>Đây không phải địa chỉ máy chủ. Địa chỉ có dạng desk.example.com.</translation>
    </message>
    <message>
        <source>Without https the password could be read on its way. Use an https address.</source>
        <translation>Không có https, mật khẩu có thể bị đọc trên đường truyền. Hãy dùng địa chỉ https.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again, then repeat it.</source>
        <translation>Phiên làm việc đã hết. Hãy đăng nhập lại rồi thực hiện lại.</translation>
    </message>
    <message>
        <source>The hub does not take this from here. Ask your admin to allow this address.</source>
        <translation>Máy chủ không nhận yêu cầu từ đây. Hãy nhờ quản trị viên cho phép địa chỉ này.</translation>
    </message>
    <message>
        <source>The buyer has not agreed to the chat yet.</source>
        <translation>Khách chưa đồng ý trò chuyện.</translation>
    </message>
    <message>
        <source>Too many messages at once. Wait a moment, then try again.</source>
        <translation>Quá nhiều tin nhắn cùng lúc. Hãy chờ một lát rồi thử lại.</translation>
    </message>
    <message>
        <source>The hub cannot take this message. Copy its text, then delete it.</source>
        <translation>Máy chủ không nhận được tin nhắn này. Hãy sao chép văn bản rồi xóa tin.</translation>
    </message>
    <message>
        <source>This is the shop&apos;s last admin. Make somebody else an admin first.</source>
        <translation>Đây là quản trị viên cuối cùng của shop. Hãy đặt người khác làm quản trị viên trước.</translation>
    </message>
    <message>
        <source>A login has 1 to {limit} characters and no spaces.</source>
        <translation>Tên đăng nhập có từ 1 đến {limit} ký tự và không có dấu cách.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Hãy nhập tên.</translation>
    </message>
    <message>
        <source>Tick at least one role.</source>
        <translation>Hãy chọn ít nhất một vai trò.</translation>
    </message>
    <message>
        <source>The login {login} is taken. Choose another one.</source>
        <translation>Tên đăng nhập {login} đã có người dùng. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>A password has at least {limit} characters.</source>
        <translation>Mật khẩu phải có ít nhất {limit} ký tự.</translation>
    </message>
    <message>
        <source>A password has at most {limit} characters.</source>
        <translation>Mật khẩu có tối đa {limit} ký tự.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one.</source>
        <translation>Mật khẩu này quá dễ đoán. Hãy chọn mật khẩu khác.</translation>
    </message>
    <message>
        <source>The hub does not answer; try again when connected.</source>
        <translation>Máy chủ không phản hồi; hãy thử lại khi có kết nối.</translation>
    </message>
    <message>
        <source>{name} was quicker: the chat is theirs.</source>
        <translation>{name} đã nhanh hơn: hội thoại thuộc về người đó.</translation>
    </message>
    <message>
        <source>Come online or be busy first, then take the chat.</source>
        <translation>Hãy chuyển sang trực tuyến hoặc bận trước, rồi nhận hội thoại.</translation>
    </message>
    <message>
        <source>There is no connection, so nobody learns of it: your state is as it was. Choose again once connected.</source>
        <translation>Không có kết nối nên không ai biết thay đổi này: trạng thái của bạn giữ nguyên. Hãy chọn lại khi có kết nối.</translation>
    </message>
    <message>
        <source>{name} is away or offline. Choose somebody who is here.</source>
        <translation>{name} đang vắng mặt hoặc ngoại tuyến. Hãy chọn người có mặt.</translation>
    </message>
    <message>
        <source>{name} does not answer buyers. Choose somebody else.</source>
        <translation>{name} không trả lời khách. Hãy chọn người khác.</translation>
    </message>
    <message>
        <source>The chat is a colleague&apos;s. A supervisor can give it back.</source>
        <translation>Hội thoại này của đồng nghiệp. Trưởng ca có thể trả lại.</translation>
    </message>
    <message>
        <source>Spam and blocked buyers belong to nobody. Take it out of there first.</source>
        <translation>Tin nghi spam và khách bị chặn không thuộc về ai. Hãy đưa ra khỏi đó trước.</translation>
    </message>
    <message>
        <source>These times make no sense together: away must come before offline.</source>
        <translation>Các khoảng thời gian này không hợp nhau: vắng mặt phải đến trước ngoại tuyến.</translation>
    </message>
    <message>
        <source>A person has 0 to {limit} chats at a time.</source>
        <translation>Mỗi người nhận từ 0 đến {limit} hội thoại cùng lúc.</translation>
    </message>
    <message>
        <source>A share is between 1 and {limit} per cent.</source>
        <translation>Mức chia từ 1 đến {limit} phần trăm.</translation>
    </message>
    <message>
        <source>A group needs a name of at most 40 characters and a condition; 50 groups are the most.</source>
        <translation>Nhóm cần có tên tối đa 40 ký tự và một điều kiện; tối đa 50 nhóm.</translation>
    </message>
    <message>
        <source>No order is ever “{value}”. Change the group, and tick the states instead.</source>
        <translation>Không có đơn hàng nào ở trạng thái “{value}”. Hãy sửa nhóm và đánh dấu các trạng thái.</translation>
    </message>
    <message>
        <source>“{value}” is no language of a buyer. Change the group, and tick it instead.</source>
        <translation>“{value}” không phải ngôn ngữ của khách. Hãy sửa nhóm và đánh dấu ngôn ngữ.</translation>
    </message>
    <message>
        <source>There is no chat here that you could hand over.</source>
        <translation>Ở đây không có hội thoại nào bạn có thể chuyển.</translation>
    </message>
    <message>
        <source>Choose one colleague or one group.</source>
        <translation>Hãy chọn một đồng nghiệp hoặc một nhóm.</translation>
    </message>
    <message>
        <source>This chat would be yours again. Choose somebody else.</source>
        <translation>Như vậy hội thoại lại là của bạn. Hãy chọn người khác.</translation>
    </message>
    <message>
        <source>{name} is busy and takes no new buyers. The chat stays with you.</source>
        <translation>{name} đang bận và không nhận khách mới. Hội thoại vẫn là của bạn.</translation>
    </message>
    <message>
        <source>{name} has no room for another chat. The chat stays with you.</source>
        <translation>{name} không còn chỗ cho hội thoại nữa. Hội thoại vẫn là của bạn.</translation>
    </message>
    <message>
        <source>Nobody of the group “{group}” has room now. The chat stays with you.</source>
        <translation>Hiện không ai trong nhóm “{group}” còn chỗ. Hội thoại vẫn là của bạn.</translation>
    </message>
    <message>
        <source>The chat is nobody&apos;s any more. Take it first, then hand it over.</source>
        <translation>Hội thoại không còn là của ai. Hãy nhận trước rồi mới chuyển.</translation>
    </message>
    <message>
        <source>It took too long to reach the hub. The chat stays with you; hand it over again.</source>
        <translation>Mất quá lâu mới đến được máy chủ. Hội thoại vẫn là của bạn; hãy chuyển lại.</translation>
    </message>
    <message>
        <source>Too late: it was answered, taken back, or went to somebody else.</source>
        <translation>Quá muộn: đã được trả lời, lấy lại hoặc chuyển cho người khác.</translation>
    </message>
    <message>
        <source>There is no connection, so nobody would learn of it: the chat stays with you. Try again once connected.</source>
        <translation>Không có kết nối nên sẽ không ai biết: hội thoại vẫn là của bạn. Hãy thử lại khi đã kết nối.</translation>
    </message>
    <message>
        <source>A note calls at most {limit} colleagues. Leave some out.</source>
        <translation>Một ghi chú nhắc tối đa {limit} đồng nghiệp. Hãy bỏ bớt.</translation>
    </message>
    <message>
        <source>{name} does not answer buyers and reads no notes. Leave them out.</source>
        <translation>{name} không trả lời khách và không đọc ghi chú. Hãy bỏ người này ra.</translation>
    </message>
    <message>
        <source>This buyer is blocked: nothing was sent. Unblock the buyer first, then send it again.</source>
        <translation>Khách này đang bị chặn: chưa gửi gì. Hãy bỏ chặn khách trước rồi gửi lại.</translation>
    </message>
    <message>
        <source>Say in the note what it is about.</source>
        <translation>Hãy viết vào ghi chú chuyện gì đã xảy ra.</translation>
    </message>
    <message>
        <source>Pick at least one message that shows what it is about.</source>
        <translation>Hãy chọn ít nhất một tin nhắn làm bằng chứng.</translation>
    </message>
    <message>
        <source>A report names at most {limit} messages. Pick fewer.</source>
        <translation>Một báo cáo có tối đa {limit} tin nhắn. Hãy chọn ít hơn.</translation>
    </message>
    <message>
        <source>{name} was quicker and decided otherwise. Look at the report again.</source>
        <translation>{name} nhanh hơn và đã quyết định khác. Hãy xem lại báo cáo.</translation>
    </message>
    <message>
        <source>The hub does not answer at this address. Check the address and your network.</source>
        <translation>Máy chủ không phản hồi ở địa chỉ này. Hãy kiểm tra địa chỉ và mạng.</translation>
    </message>
    <message>
        <source>There is no Frontdesk hub at this address. Check the address.</source>
        <translation>Không có máy chủ Frontdesk ở địa chỉ này. Hãy kiểm tra địa chỉ.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Thời điểm này đã qua. Hãy chọn lúc muộn hơn.</translation>
    </message>
    <message>
        <source>A reminder is at most a year away. Choose an earlier time.</source>
        <translation>Lời nhắc đặt trước tối đa một năm. Hãy chọn lúc sớm hơn.</translation>
    </message>
    <message>
        <source>You have {limit} open reminders. Finish some of them first.</source>
        <translation>Bạn đang có {limit} lời nhắc chưa xong. Hãy hoàn thành bớt trước.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted. Ask your admin; nothing was sent.</source>
        <translation>Chứng chỉ của máy chủ không đáng tin cậy. Hãy hỏi quản trị viên; chưa có gì được gửi.</translation>
    </message>
    <message>
        <source>A landing&apos;s name has 1 to {limit} characters.</source>
        <translation>Tên landing page có từ 1 đến {limit} ký tự.</translation>
    </message>
    <message>
        <source>A landing can be written in English, Vietnamese, Chinese and Ukrainian.</source>
        <translation>Landing page viết được bằng tiếng Anh, tiếng Việt, tiếng Trung và tiếng Ukraina.</translation>
    </message>
    <message>
        <source>A title has at most {limit} characters. Shorten it.</source>
        <translation>Tiêu đề tối đa {limit} ký tự. Hãy rút gọn.</translation>
    </message>
    <message>
        <source>The text has at most {limit} characters. Shorten it.</source>
        <translation>Nội dung tối đa {limit} ký tự. Hãy rút gọn.</translation>
    </message>
    <message>
        <source>Choose the fields of the form from the list.</source>
        <translation>Hãy chọn các ô của biểu mẫu trong danh sách.</translation>
    </message>
    <message>
        <source>This product is not the shop&apos;s. Choose another one.</source>
        <translation>Sản phẩm này không thuộc shop. Hãy chọn sản phẩm khác.</translation>
    </message>
    <message>
        <source>Recipients must be colleagues of this shop.</source>
        <translation>Người nhận phải là đồng nghiệp trong shop.</translation>
    </message>
    <message>
        <source>Somebody changed this landing meanwhile.</source>
        <translation>Có người vừa sửa landing page này.</translation>
    </message>
    <message>
        <source>This landing takes nothing by hand any more. Choose another one, or ask its marketer for Manual entry.</source>
        <translation>Landing page này không còn nhận nhập tay. Hãy chọn landing page khác hoặc nhờ marketing bật Nhập tay.</translation>
    </message>
    <message>
        <source>This form takes nothing at the moment.</source>
        <translation>Hiện biểu mẫu này không nhận thông tin.</translation>
    </message>
    <message>
        <source>The hub does not answer. Nothing was changed; try again when connected.</source>
        <translation>Máy chủ không phản hồi. Chưa có gì thay đổi; hãy thử lại khi có kết nối.</translation>
    </message>
    <message>
        <source>The sender&apos;s name for a contact has 1 to {limit} letters, digits, dots or dashes.</source>
        <translation>Mã do bên gửi đặt cho liên hệ có từ 1 đến {limit} chữ cái, chữ số, dấu chấm hoặc gạch ngang.</translation>
    </message>
    <message>
        <source>A task has at most {limit} characters. Shorten it.</source>
        <translation>Công việc tối đa {limit} ký tự. Hãy rút gọn.</translation>
    </message>
    <message>
        <source>An address has at most {limit} characters. Shorten it.</source>
        <translation>Địa chỉ tối đa {limit} ký tự. Hãy rút gọn.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Đây không phải địa chỉ e-mail.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {limit}.</source>
        <translation>Hãy chọn một số từ 1 đến {limit}.</translation>
    </message>
    <message>
        <source>An order needs a product, and each product once.</source>
        <translation>Đơn hàng cần có sản phẩm, mỗi sản phẩm một lần.</translation>
    </message>
    <message>
        <source>One of the products is not sold any more. Choose another one.</source>
        <translation>Một sản phẩm không còn bán nữa. Hãy chọn sản phẩm khác.</translation>
    </message>
    <message>
        <source>The shop&apos;s system takes no orders from here. Place it there; the contact can be entered by itself.</source>
        <translation>Hệ thống của shop không nhận đơn từ đây. Hãy đặt đơn ở đó; liên hệ vẫn nhập riêng được.</translation>
    </message>
    <message>
        <source>The shop asks {amount_total} for this, delivery and discounts included. If the buyer agrees, place the order again.</source>
        <translation>Cửa hàng tính {amount_total} cho đơn này, đã gồm phí giao hàng và giảm giá. Nếu khách đồng ý, hãy đặt lại đơn.</translation>
    </message>
    <message>
        <source>The shop&apos;s system did not answer, and may have taken the order. Place it again here: no second one is made.</source>
        <translation>Hệ thống của cửa hàng không trả lời và có thể đã nhận đơn. Hãy đặt lại tại đây: sẽ không có đơn thứ hai.</translation>
    </message>
    <message>
        <source>The shop does not have that many in stock. Nothing was ordered.</source>
        <translation>Cửa hàng không còn đủ số lượng này. Chưa có gì được đặt.</translation>
    </message>
    <message>
        <source>The shop has no way to deliver this order. Nothing was ordered.</source>
        <translation>Cửa hàng không có cách giao đơn này. Chưa có gì được đặt.</translation>
    </message>
    <message>
        <source>The shop does not deliver to the country of this phone number. Nothing was ordered.</source>
        <translation>Cửa hàng không giao đến quốc gia của số điện thoại này. Chưa có gì được đặt.</translation>
    </message>
    <message>
        <source>“{value}” begins like a formula, which a spreadsheet would run.</source>
        <translation>“{value}” bắt đầu như một công thức mà bảng tính sẽ chạy.</translation>
    </message>
    <message>
        <source>There is no landing “{value}”, or several are called so.</source>
        <translation>Không có landing page “{value}”, hoặc có nhiều landing page cùng tên.</translation>
    </message>
    <message>
        <source>Write something, at most {limit} characters.</source>
        <translation>Hãy viết nội dung, tối đa {limit} ký tự.</translation>
    </message>
    <message>
        <source>Say whether it was solved before you close it.</source>
        <translation>Hãy chọn đã giải quyết hay chưa trước khi đóng.</translation>
    </message>
    <message>
        <source>This request was deleted. Restore it first.</source>
        <translation>Yêu cầu này đã bị xóa. Hãy khôi phục trước.</translation>
    </message>
    <message>
        <source>Only a question about a product can be a description gap.</source>
        <translation>Chỉ câu hỏi về sản phẩm mới đánh dấu được mô tả còn thiếu.</translation>
    </message>
    <message>
        <source>Say what the number is needed for.</source>
        <translation>Hãy cho biết cần số điện thoại để làm gì.</translation>
    </message>
    <message>
        <source>This person left no phone number.</source>
        <translation>Người này không để lại số điện thoại.</translation>
    </message>
    <message>
        <source>There is no such tab or language.</source>
        <translation>Không có thẻ hoặc ngôn ngữ này.</translation>
    </message>
    <message>
        <source>The name of a tab has at most {limit} characters.</source>
        <translation>Tên thẻ có tối đa {limit} ký tự.</translation>
    </message>
    <message>
        <source>A wait lasts from one minute to seven days.</source>
        <translation>Thời hạn từ một phút đến bảy ngày.</translation>
    </message>
    <message>
        <source>Write the name of the mail server, such as mail.example.com.</source>
        <translation>Hãy ghi tên máy chủ thư, ví dụ mail.example.com.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Cổng là số từ 1 đến 65535.</translation>
    </message>
    <message>
        <source>Write the sender&apos;s address, such as desk@example.com.</source>
        <translation>Hãy ghi địa chỉ người gửi, ví dụ desk@example.com.</translation>
    </message>
    <message>
        <source>Write 1 to {limit} addresses of e-mail, with commas between them.</source>
        <translation>Hãy ghi 1 đến {limit} địa chỉ thư, cách nhau bằng dấu phẩy.</translation>
    </message>
    <message>
        <source>Save a mail server and a recipient first.</source>
        <translation>Hãy lưu máy chủ thư và người nhận trước.</translation>
    </message>
    <message>
        <source>The mail server did not take it: {reason}</source>
        <translation>Máy chủ thư không nhận: {reason}</translation>
    </message>
    <message>
        <source>The mail server refused it for good: {reason}</source>
        <translation>Máy chủ thư từ chối hẳn: {reason}</translation>
    </message>
    <message>
        <source>The mail server wants to be asked again later: {reason}</source>
        <translation>Máy chủ thư yêu cầu gửi lại sau: {reason}</translation>
    </message>
    <message>
        <source>The mail server refused some of the recipients: {reason}</source>
        <translation>Máy chủ thư từ chối một số người nhận: {reason}</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted, so nothing was sent: {reason}. If it is a server of your own, whoever runs the hub can name its authority with --mail-ca.</source>
        <translation>Chứng chỉ của máy chủ thư không đáng tin cậy nên chưa gửi gì: {reason}. Nếu đó là máy chủ của bạn, người vận hành máy chủ Frontdesk có thể chỉ ra cơ quan cấp chứng chỉ bằng --mail-ca.</translation>
    </message>
    <message>
        <source>The mail server does not encrypt in this way at this port ({reason}). Choose the other encryption, or another port.</source>
        <translation>Máy chủ thư không mã hóa theo cách này ở cổng này ({reason}). Hãy chọn kiểu mã hóa khác hoặc cổng khác.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password: {reason}</source>
        <translation>Máy chủ thư không chấp nhận tên người dùng hoặc mật khẩu: {reason}</translation>
    </message>
    <message>
        <source>Type the password as well: it was kept for another server or user.</source>
        <translation>Hãy nhập lại cả mật khẩu: mật khẩu đã lưu là của máy chủ hoặc người dùng khác.</translation>
    </message>
    <message>
        <source>The mail server offers no way to sign in over this connection. Choose an encryption, or leave the user empty.</source>
        <translation>Máy chủ thư không cho đăng nhập qua kết nối này. Hãy chọn kiểu mã hóa, hoặc để trống người dùng.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached: {reason}. Check its name and the port.</source>
        <translation>Không kết nối được máy chủ thư: {reason}. Hãy kiểm tra tên máy chủ và cổng.</translation>
    </message>
    <message>
        <source>The mail server ended the connection: {reason}</source>
        <translation>Máy chủ thư đã ngắt kết nối: {reason}</translation>
    </message>
    <message>
        <source>The mail server takes addresses of plain Latin letters only.</source>
        <translation>Máy chủ thư chỉ nhận địa chỉ viết bằng chữ Latinh không dấu.</translation>
    </message>
    <message>
        <source>Telling by e-mail is switched off.</source>
        <translation>Thông báo qua thư điện tử đang tắt.</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message>
        <source>Remind me</source>
        <translation>Nhắc tôi</translation>
    </message>
    <message>
        <source>Of the chat with {name}.</source>
        <translation>Về hội thoại với {name}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>Lúc khác…</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Ngày và giờ</translation>
    </message>
    <message>
        <source>What about? (only you see this)</source>
        <translation>Về việc gì? (chỉ bạn thấy)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Of the lead from {name}.</source>
        <translation>Về liên hệ của {name}.</translation>
    </message>
</context>
<context>
    <name>ReminderNotice</name>
    <message>
        <source>Open the chat</source>
        <translation>Mở hội thoại</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Nhắc lại sau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Reminder: {buyer}</source>
        <translation>Lời nhắc: {buyer}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n lời nhắc nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Mở khách này</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Reply rate: each turn, and why it counts</source>
        <translation>Tỷ lệ trả lời: từng lượt hỏi và vì sao được tính</translation>
    </message>
    <message>
        <source>Reply rate: the shop&apos;s rule</source>
        <translation>Tỷ lệ trả lời: quy tắc của shop</translation>
    </message>
</context>
<context>
    <name>RepliesTab</name>
    <message>
        <source>Find a reply</source>
        <translation>Tìm câu trả lời</translation>
    </message>
    <message>
        <source>New quick reply</source>
        <translation>Thêm câu trả lời nhanh</translation>
    </message>
    <message>
        <source>Whose replies</source>
        <translation>Câu trả lời của ai</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Của tôi</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Trả lời nhanh</translation>
    </message>
    <message>
        <source>This is the team&apos;s. Ask a supervisor to change it, or make a copy of your own.</source>
        <translation>Câu này dùng chung. Hãy nhờ trưởng ca sửa hoặc tạo bản sao riêng.</translation>
    </message>
    <message>
        <source>Delete the quick reply?</source>
        <translation>Xóa câu trả lời nhanh này?</translation>
    </message>
    <message>
        <source>It goes for the whole team.</source>
        <translation>Cả nhóm nhân viên sẽ không còn câu này.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Mọi nhóm</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Không thuộc nhóm</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Chèn</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Copy as my own…</source>
        <translation>Tạo bản sao riêng…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Xóa…</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Không tìm thấy. Hãy thử ít chữ hơn.</translation>
    </message>
    <message>
        <source>There is none here yet.</source>
        <translation>Ở đây chưa có câu nào.</translation>
    </message>
    <message>
        <source>There are no quick replies yet. Write one, or import a file.</source>
        <translation>Chưa có câu trả lời nhanh nào. Hãy viết một câu hoặc nhập từ tệp.</translation>
    </message>
</context>
<context>
    <name>ReplyPopup</name>
    <message>
        <source>Quick replies</source>
        <extracomment>More nobody walks through with the arrow keys.</extracomment>
        <translation>Trả lời nhanh</translation>
    </message>
    <message>
        <source>Enter inserts · Ctrl+Enter sends at once · Esc closes</source>
        <translation>Enter để chèn · Ctrl+Enter để gửi ngay · Esc để đóng</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>Report this buyer…</source>
        <translation>Báo cáo khách này…</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Note: {text}</source>
        <extracomment>Characters of a message that are shown; the whole of it is a click away.</extracomment>
        <translation>Ghi chú: {text}</translation>
    </message>
    <message>
        <source>You about {buyer}</source>
        <translation>Bạn báo cáo {buyer}</translation>
    </message>
    <message>
        <source>{name} about {buyer}</source>
        <translation>{name} báo cáo {buyer}</translation>
    </message>
    <message>
        <source>Being handled…</source>
        <translation>Đang xử lý…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Đến đó</translation>
    </message>
    <message>
        <source>Show this message in the chat</source>
        <translation>Xem tin nhắn này trong hội thoại</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Trả lời: {text}</translation>
    </message>
    <message>
        <source>Handled by {name}, {time}</source>
        <translation>{name} xử lý, {time}</translation>
    </message>
    <message>
        <source>A word to the reporter (not necessary)</source>
        <translation>Nhắn người báo cáo (không bắt buộc)</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Không cần làm gì</translation>
    </message>
    <message>
        <source>Spoken with the buyer</source>
        <translation>Đã nói chuyện với khách</translation>
    </message>
    <message>
        <source>Block the buyer…</source>
        <translation>Chặn khách…</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import quick replies</source>
        <translation>Nhập câu trả lời nhanh</translation>
    </message>
    <message>
        <source>{file}: {new} new, {changed} changed, {same} the same</source>
        <translation>{file}: {new} mới, {changed} thay đổi, {same} giữ nguyên</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Everything is here already. There is nothing to take in.</source>
        <translation>Mọi câu đều đã có. Không có gì để nhập.</translation>
    </message>
    <message>
        <source>{file}: {new} new, {changed} changed, {same} as they are</source>
        <translation>{file}: {new} mới, {changed} thay đổi, {same} giữ nguyên</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Cột…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Take in the rest</source>
        <translation>Nhập phần còn lại</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are wrong and would be left out:</source>
        <translation>
            <numerusform>%n dòng bị sai và sẽ bị bỏ qua:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are wrong. Nothing was taken in; correct the file and try again.</source>
        <translation>
            <numerusform>%n dòng bị sai. Chưa nhập gì; hãy sửa tệp rồi thử lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that are wrong</source>
        <translation>Các dòng bị sai</translation>
    </message>
    <message>
        <source>Only the first {count} are listed.</source>
        <translation>Chỉ liệt kê {count} dòng đầu.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Dòng {line}: {why}</translation>
    </message>
    <message>
        <source>Report {name}</source>
        <translation>Báo cáo {name}</translation>
    </message>
    <message>
        <source>Your supervisors get it; you will see what comes of it. {name} is not told.</source>
        <translation>Trưởng ca sẽ nhận được; bạn sẽ thấy kết quả. {name} không được báo.</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>Gửi báo cáo</translation>
    </message>
    <message>
        <source>Pick the messages that show it:</source>
        <translation>Hãy chọn các tin nhắn làm bằng chứng:</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) picked, that is too many</source>
        <translation>
            <numerusform>Đã chọn %n tin nhắn, quá nhiều</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) picked</source>
        <translation>
            <numerusform>Đã chọn %n tin nhắn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportNews</name>
    <message>
        <source>{name} reports {buyer}: {reason}.</source>
        <translation>{name} báo cáo {buyer}: {reason}.</translation>
    </message>
    <message>
        <source>Your report about {buyer}. {outcome}.</source>
        <translation>Báo cáo của bạn về {buyer}. {outcome}.</translation>
    </message>
    <message>
        <source>Show the reports</source>
        <translation>Xem các báo cáo</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Report: orders after a coupon</source>
        <translation>Báo cáo: đơn hàng sau khi tặng mã</translation>
    </message>
    <message>
        <source>Report: refunds, returns and exchanges</source>
        <translation>Báo cáo: hoàn tiền, trả hàng và đổi hàng</translation>
    </message>
    <message>
        <source>Audit log: who did what</source>
        <translation>Nhật ký kiểm tra: ai đã làm gì</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Báo cáo…</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Reports</source>
        <extracomment>Writes a file away from the GUI thread, then calls back on it: None, or what went wrong.</extracomment>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Xuất CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>By coupon</source>
        <translation>Theo mã giảm giá</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Theo trạng thái</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Theo nhân viên</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Từng mục</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Bao nhiêu ngày</translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation>Mỗi dòng một</translation>
    </message>
    <message>
        <source>How long after a coupon an order without its code counts</source>
        <translation>Đơn không dùng mã được tính trong bao lâu sau khi tặng</translation>
    </message>
    <message>
        <source>The newest {limit} of {total} are listed; the sums count all.</source>
        <translation>Chỉ liệt kê {limit} mục mới nhất trong {total}; tổng số tính tất cả.</translation>
    </message>
    <message>
        <source>Coupons given in these days, and the orders that followed: with the code, or soon after without it.</source>
        <translation>Mã giảm giá đã tặng trong những ngày này và các đơn hàng theo sau: có dùng mã, hoặc không dùng mã nhưng ngay sau đó.</translation>
    </message>
    <message>
        <source>Applications made in these days, as they stand now.</source>
        <translation>Các yêu cầu gửi trong những ngày này, theo tình trạng hiện tại.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
    <message>
        <source>Nothing is known of these days yet.</source>
        <translation>Chưa biết gì về những ngày này.</translation>
    </message>
    <message>
        <source>No coupon was given in these days. Choose another time.</source>
        <translation>Không tặng mã nào trong những ngày này. Hãy chọn thời gian khác.</translation>
    </message>
    <message>
        <source>No application was made in these days. Choose another time.</source>
        <translation>Không có yêu cầu nào trong những ngày này. Hãy chọn thời gian khác.</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Xuất CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Đã lưu: {file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>Không lưu được {file}: {reason}. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Mã giảm giá</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>Hậu mãi</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Mã giảm giá</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Đã tặng</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Đã dùng</translation>
    </message>
    <message>
        <source>Revenue with it</source>
        <translation>Doanh thu có mã</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Đã giảm</translation>
    </message>
    <message>
        <source>Orders after it</source>
        <translation>Đơn sau đó</translation>
    </message>
    <message>
        <source>Revenue after it</source>
        <translation>Doanh thu sau đó</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Lúc tặng</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Led back by</source>
        <translation>Tính theo</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Lúc đặt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Người quyết định</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Số tiền yêu cầu</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Đã hoàn</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Chưa ai</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Lúc yêu cầu</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Nội dung yêu cầu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Applied by</source>
        <translation>Người yêu cầu</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Lúc quyết định</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>its code</source>
        <translation>mã đã dùng</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>thời gian</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Chờ quyết định</translation>
    </message>
    <message>
        <source>Approved, not paid back yet</source>
        <translation>Đã duyệt, chưa hoàn tiền</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Đã hoàn tiền</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Refund only</source>
        <translation>Chỉ hoàn tiền</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>Trả hàng, hoàn tiền</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Đổi hàng</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Bị hỏng</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Sai hàng</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>Không như mô tả</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Giao quá trễ</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Không hoạt động</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Không cần nữa</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders up to %n day(s) after</source>
        <translation>
            <numerusform>Đơn trong %n ngày sau đó</numerusform>
        </translation>
    </message>
    <message>
        <source>My reports</source>
        <translation>Báo cáo của tôi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Handled</source>
        <extracomment>Reports shown of each part before one asks for more. Of the dialog, in pixels.</extracomment>
        <translation>Đã xử lý</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Xem thêm</translation>
    </message>
    <message>
        <source>To handle · {count}</source>
        <translation>Cần xử lý · {count}</translation>
    </message>
    <message>
        <source>Sent, not handled yet</source>
        <translation>Đã gửi, chưa xử lý</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>No reports. Agents send one with the flag at the top of a chat.</source>
        <translation>Không có báo cáo nào. Nhân viên gửi báo cáo bằng lá cờ ở đầu hội thoại.</translation>
    </message>
    <message>
        <source>You have reported nobody. The flag at the top of a chat does it.</source>
        <translation>Bạn chưa báo cáo ai. Hãy dùng lá cờ ở đầu hội thoại.</translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>All requests</source>
        <translation>Tất cả yêu cầu</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>Hiện số điện thoại</translation>
    </message>
    <message>
        <source>The hub notes who looked, when and what for.</source>
        <translation>Máy chủ ghi lại ai đã xem, khi nào và để làm gì.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Opens the telephone of this computer and asks how it went.</source>
        <translation>Mở ứng dụng gọi điện trên máy này rồi hỏi cuộc gọi thế nào.</translation>
    </message>
    <message>
        <source>Write to the buyer</source>
        <translation>Nhắn cho khách</translation>
    </message>
    <message>
        <source>Opens the chat with them, or begins one.</source>
        <translation>Mở cuộc trò chuyện với khách, hoặc bắt đầu mới.</translation>
    </message>
    <message>
        <source>Description gap</source>
        <translation>Mô tả còn thiếu</translation>
    </message>
    <message>
        <source>The product&apos;s description should have said this.</source>
        <translation>Lẽ ra mô tả sản phẩm phải nói rõ điều này.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Send answer</source>
        <extracomment>Others offer something to complete while an answer is written.</extracomment>
        <translation>Gửi trả lời</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Đã giải quyết</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>Chưa giải quyết</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Đóng không trả lời</translation>
    </message>
    <message>
        <source>Choose a request to read and answer it here.</source>
        <translation>Chọn một yêu cầu để đọc và trả lời tại đây.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>The buyer reads it on their own page (“/” for a quick reply, Ctrl+Enter sends)</source>
        <translation>Khách đọc trên trang riêng của họ (“/” để chọn câu trả lời nhanh, Ctrl+Enter để gửi)</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Nội dung trao đổi</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not at the hub yet</source>
        <translation>
            <numerusform>%n thay đổi chưa gửi đến máy chủ</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered. Open until somebody says whether it is solved.</source>
        <translation>Đã trả lời. Vẫn mở cho đến khi có người cho biết đã giải quyết hay chưa.</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>bởi {name}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n cuộc gọi</numerusform>
        </translation>
    </message>
    <message>
        <source>last {time} by {name}</source>
        <translation>lần cuối {time}, {name} gọi</translation>
    </message>
</context>
<context>
    <name>RequestReplies</name>
    <message>
        <source>An answer is words alone: the pictures of “{title}” were left out.</source>
        <extracomment>Characters of a caption that is read as a person&apos;s name or a product&apos;s.</extracomment>
        <translation>Câu trả lời chỉ gồm chữ: ảnh của “{title}” đã được bỏ ra.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>description gap</source>
        <translation>mô tả còn thiếu</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>đã trả lời</translation>
    </message>
    <message>
        <source>waits {time}</source>
        <translation>đã chờ {time}</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>The pills of waits in a list of chats have the same looks.</extracomment>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Product questions</source>
        <translation>Câu hỏi sản phẩm</translation>
    </message>
    <message>
        <source>Call centre</source>
        <translation>Tổng đài</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Liên hệ lại</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Giao hàng</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Huỷ đơn</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Trả hàng</translation>
    </message>
    <message>
        <source>Site error</source>
        <translation>Lỗi trang web</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Thanh toán</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Đã giải quyết</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>Chưa giải quyết</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Mã vận đơn</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Đơn {number}</translation>
    </message>
    <message>
        <source>To the shop</source>
        <translation>Hỏi shop</translation>
    </message>
    <message>
        <source>The phone number is that of this order&apos;s buyer.</source>
        <translation>Số điện thoại khớp với khách của đơn này.</translation>
    </message>
    <message>
        <source>Not confirmed: no order with this number belongs to this phone number.</source>
        <translation>Chưa xác nhận: số điện thoại này không có đơn hàng mang mã đó.</translation>
    </message>
    <message>
        <source>Not at the hub yet</source>
        <translation>Chưa gửi đến máy chủ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đã xem</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>rail</comment>
        <extracomment>Before a request&apos;s id in the key of its notification, and before the ids of what is due.</extracomment>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Tell a buyer the tracking number…</source>
        <translation>Báo mã vận đơn cho khách…</translation>
    </message>
    <message>
        <source>E-mails about new requests</source>
        <translation>Thư báo yêu cầu mới</translation>
    </message>
    <message>
        <source>New request: {name}</source>
        <translation>Yêu cầu mới: {name}</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Chưa có kết quả</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Where requests come from</source>
        <extracomment>Pixels that list and request need side by side, and what the list takes of them.</extracomment>
        <translation>Yêu cầu đến từ đâu</translation>
    </message>
    <message>
        <source>Topics of the call centre</source>
        <translation>Chủ đề của tổng đài</translation>
    </message>
    <message>
        <source>Search name, order, words, or a whole number</source>
        <translation>Tìm tên, đơn hàng, từ ngữ hoặc cả số điện thoại</translation>
    </message>
    <message>
        <source>Description gaps…</source>
        <translation>Mô tả còn thiếu…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Description gaps</source>
        <translation>Mô tả còn thiếu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Mọi chủ đề</translation>
    </message>
    <message>
        <source>Not current: as of {time}. Answers are kept and sent later; numbers are shown when connected.</source>
        <translation>Chưa cập nhật: dữ liệu lúc {time}. Câu trả lời được giữ và gửi sau; số điện thoại chỉ hiện khi có kết nối.</translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) do not know their tracking number yet.</source>
        <translation>
            <numerusform>%n khách chưa biết mã vận đơn của mình.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the next one…</source>
        <translation>Báo cho khách tiếp theo…</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Đang hỏi máy chủ…</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>Máy chủ không phản hồi.</translation>
    </message>
    <message>
        <source>No request is like that, in no tab. Deleted ones are not looked through.</source>
        <translation>Không có yêu cầu nào như vậy trong mọi thẻ. Mục đã xóa không được tìm.</translation>
    </message>
    <message>
        <source>Every request that was answered is solved or not solved.</source>
        <translation>Mọi yêu cầu đã trả lời đều được đánh dấu đã hoặc chưa giải quyết.</translation>
    </message>
    <message>
        <source>Nothing was deleted. What you delete can be restored here.</source>
        <translation>Chưa xóa gì. Yêu cầu đã xóa có thể khôi phục ở đây.</translation>
    </message>
    <message>
        <source>No requests here. They come from the forms of the shop&apos;s pages.</source>
        <translation>Chưa có yêu cầu nào. Chúng đến từ các biểu mẫu trên trang của shop.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>Hiện số điện thoại</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Moved to the deleted ones.</source>
        <translation>Đã chuyển vào mục đã xóa.</translation>
    </message>
</context>
<context>
    <name>RequestsSection</name>
    <message>
        <source>Save for the whole shop</source>
        <translation>Lưu cho cả shop</translation>
    </message>
    <message>
        <source>Names of the tabs; an empty one keeps the usual name.</source>
        <translation>Tên các thẻ; để trống thì giữ tên thường dùng.</translation>
    </message>
    <message>
        <source>How long each may wait, in minutes</source>
        <translation>Mỗi loại được chờ bao lâu, tính bằng phút</translation>
    </message>
    <message>
        <source>Saved. It holds for everybody as soon as the hub has it.</source>
        <translation>Đã lưu. Có hiệu lực với mọi người ngay khi máy chủ nhận được.</translation>
    </message>
</context>
<context>
    <name>Response</name>
    <message>
        <source>Buyer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Người trả lời</translation>
    </message>
    <message>
        <source>Seconds waited</source>
        <translation>Số giây chờ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Quy tắc áp dụng</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Hội thoại</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Verdict beside it</source>
        <translation>Kết quả so sánh</translation>
    </message>
    <message>
        <source>Why beside it</source>
        <translation>Lý do so sánh</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>giây</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Picture, video or file</source>
        <translation>Hình ảnh, video hoặc tệp</translation>
    </message>
    <message>
        <source>Card sent by hand</source>
        <translation>Thẻ gửi thủ công</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Trả lời tự động</translation>
    </message>
    <message>
        <source>Begun outside the hours</source>
        <translation>Bắt đầu ngoài giờ</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Bị đánh dấu spam</translation>
    </message>
    <message>
        <source>Buyer blocked</source>
        <translation>Khách bị chặn</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Đóng khi chưa trả lời</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>In time within</source>
        <translation>Đúng hạn trong</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Giờ phục vụ</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Tính là trả lời</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Không tính</translation>
    </message>
    <message>
        <source>was {verdict}</source>
        <extracomment>Pixels at the right where the verdicts stand, one under the other where there are two.</extracomment>
        <translation>đã ghi: {verdict}</translation>
    </message>
    <message>
        <source>would be {verdict}</source>
        <translation>sẽ là: {verdict}</translation>
    </message>
    <message>
        <source>a buyer who is not known here</source>
        <translation>một khách không có ở đây</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>người đã nghỉ</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n}-h replies today</source>
        <translation>Trả lời trong {n} giờ hôm nay</translation>
    </message>
    <message>
        <source>{n}-min replies today</source>
        <translation>Trả lời trong {n} phút hôm nay</translation>
    </message>
    <message>
        <source>{n}-s replies today</source>
        <translation>Trả lời trong {n} giây hôm nay</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} giờ</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} phút</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} giây</translation>
    </message>
    <message>
        <source>{length}, around the clock</source>
        <translation>{length}, suốt ngày đêm</translation>
    </message>
    <message>
        <source>{length}, with its own hours</source>
        <translation>{length}, theo giờ riêng</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>không tính</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>đúng hạn</translation>
    </message>
    <message>
        <source>late</source>
        <translation>trễ</translation>
    </message>
    <message>
        <source>Not counted: the chat went into the spam folder at {time}.</source>
        <translation>Không tính: hội thoại vào nghi spam lúc {time}.</translation>
    </message>
    <message>
        <source>Not counted: the buyer was blocked at {time}.</source>
        <translation>Không tính: khách bị chặn lúc {time}.</translation>
    </message>
    <message>
        <source>Not counted: the chat was closed at {time} without an answer.</source>
        <translation>Không tính: hội thoại đóng lúc {time} khi chưa trả lời.</translation>
    </message>
    <message>
        <source>Not counted by a rule of a newer hub ({rule}).</source>
        <translation>Không tính theo quy tắc của máy chủ mới hơn ({rule}).</translation>
    </message>
    <message>
        <source>Answered after {waited}; up to {allowed} is in time.</source>
        <translation>Trả lời sau {waited}; đến {allowed} là đúng hạn.</translation>
    </message>
    <message>
        <source>Answered after {waited}; only up to {allowed} is in time.</source>
        <translation>Trả lời sau {waited}; chỉ đến {allowed} mới đúng hạn.</translation>
    </message>
    <message>
        <source>Ended at {time} without an answer: that counts as late.</source>
        <translation>Kết thúc lúc {time} khi chưa trả lời: tính là trễ.</translation>
    </message>
    <message>
        <source>Not answered yet, and the deadline was {time}: late.</source>
        <translation>Chưa trả lời mà hạn là {time}: trễ.</translation>
    </message>
    <message>
        <source>Not answered yet; in time until {time}.</source>
        <translation>Chưa trả lời; đúng hạn đến {time}.</translation>
    </message>
    <message>
        <source>Begun by “Not spam”.</source>
        <translation>Bắt đầu từ “Không phải spam”.</translation>
    </message>
    <message>
        <source>deadline {time}</source>
        <translation>hạn {time}</translation>
    </message>
    <message>
        <source>Not counted: it began outside the service hours.</source>
        <translation>Không tính: bắt đầu ngoài giờ phục vụ.</translation>
    </message>
    <message>
        <source>Not counted: it began at {time} on a day without service.</source>
        <translation>Không tính: bắt đầu lúc {time}, vào ngày không phục vụ.</translation>
    </message>
    <message>
        <source>Not counted: it began at {time}, outside {hours}.</source>
        <translation>Không tính: bắt đầu lúc {time}, ngoài {hours}.</translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>Orders</source>
        <extracomment>Opens the chat about an order (REQ-5); told by whoever can, before the tab is built.</extracomment>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Hồ sơ</translation>
    </message>
</context>
<context>
    <name>Routing</name>
    <message>
        <source>words: {values}</source>
        <translation>từ: {values}</translation>
    </message>
    <message>
        <source>channels: {values}</source>
        <translation>kênh: {values}</translation>
    </message>
    <message>
        <source>languages: {values}</source>
        <translation>ngôn ngữ: {values}</translation>
    </message>
    <message>
        <source>newest order: {values}</source>
        <translation>đơn hàng mới nhất: {values}</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bận</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ngoại tuyến</translation>
    </message>
    <message>
        <source>New buyers come to you.</source>
        <translation>Khách mới được giao cho bạn.</translation>
    </message>
    <message>
        <source>You keep your buyers, new ones go to others.</source>
        <translation>Bạn giữ khách của mình, khách mới sang người khác.</translation>
    </message>
    <message>
        <source>You will be back soon; unanswered buyers go to others.</source>
        <translation>Bạn sẽ sớm quay lại; khách chưa được trả lời sang người khác.</translation>
    </message>
    <message>
        <source>Your buyers are handed over.</source>
        <translation>Khách của bạn được bàn giao.</translation>
    </message>
    <message>
        <source>{name} declined. The chat is yours again.</source>
        <translation>{name} đã từ chối. Hội thoại lại là của bạn.</translation>
    </message>
    <message>
        <source>{name} did not accept in time. The chat is yours again.</source>
        <translation>{name} không nhận kịp. Hội thoại lại là của bạn.</translation>
    </message>
    <message>
        <source>You answered this buyer within the last {hours} hours.</source>
        <translation>Bạn đã trả lời khách này trong {hours} giờ qua.</translation>
    </message>
    <message>
        <source>{name} answered this buyer within the last {hours} hours.</source>
        <translation>{name} đã trả lời khách này trong {hours} giờ qua.</translation>
    </message>
    <message>
        <source>It is for the group “{group}”, and it was your turn.</source>
        <translation>Dành cho nhóm “{group}” và đến lượt bạn.</translation>
    </message>
    <message>
        <source>It is for the group “{group}”, and it was {name}&apos;s turn.</source>
        <translation>Dành cho nhóm “{group}” và đến lượt {name}.</translation>
    </message>
    <message>
        <source>It was your turn, with {load} of {capacity} chats, among {among} who had room.</source>
        <translation>Đến lượt bạn, đang có {load}/{capacity} hội thoại, trong {among} người còn chỗ.</translation>
    </message>
    <message>
        <source>It was {name}&apos;s turn, with {load} of {capacity} chats, among {among} who had room.</source>
        <translation>Đến lượt {name}, đang có {load}/{capacity} hội thoại, trong {among} người còn chỗ.</translation>
    </message>
    <message>
        <source>You had most room: {load} of {capacity} chats, among {among} who had any.</source>
        <translation>Bạn còn nhiều chỗ nhất: {load}/{capacity} hội thoại, trong {among} người còn chỗ.</translation>
    </message>
    <message>
        <source>{name} had most room: {load} of {capacity} chats, among {among} who had any.</source>
        <translation>{name} còn nhiều chỗ nhất: {load}/{capacity} hội thoại, trong {among} người còn chỗ.</translation>
    </message>
    <message>
        <source>Only you had room: {load} of {capacity} chats.</source>
        <translation>Chỉ bạn còn chỗ: {load}/{capacity} hội thoại.</translation>
    </message>
    <message>
        <source>Only {name} had room: {load} of {capacity} chats.</source>
        <translation>Chỉ {name} còn chỗ: {load}/{capacity} hội thoại.</translation>
    </message>
    <message>
        <source>{by} gave it to you.</source>
        <translation>{by} đã giao cho bạn.</translation>
    </message>
    <message>
        <source>{by} gave it to {name}.</source>
        <translation>{by} đã giao cho {name}.</translation>
    </message>
    <message>
        <source>You took it.</source>
        <translation>Bạn đã nhận.</translation>
    </message>
    <message>
        <source>{name} took it.</source>
        <translation>{name} đã nhận.</translation>
    </message>
    <message>
        <source>You answered first.</source>
        <translation>Bạn trả lời đầu tiên.</translation>
    </message>
    <message>
        <source>{name} answered first.</source>
        <translation>{name} trả lời đầu tiên.</translation>
    </message>
    <message>
        <source>{by} handed it over to {name}.</source>
        <translation>{by} đã chuyển cho {name}.</translation>
    </message>
    <message>
        <source>{by} handed it over to you.</source>
        <translation>{by} đã chuyển cho bạn.</translation>
    </message>
    <message>
        <source>{from} declined it.</source>
        <translation>{from} đã từ chối.</translation>
    </message>
    <message>
        <source>{from} did not accept it in time.</source>
        <translation>{from} không nhận kịp.</translation>
    </message>
    <message>
        <source>{by} opened it again.</source>
        <translation>{by} đã mở lại.</translation>
    </message>
    <message>
        <source>Assigned to {name}.</source>
        <translation>Đã giao cho {name}.</translation>
    </message>
    <message>
        <source>Note: “{note}”</source>
        <translation>Ghi chú: “{note}”</translation>
    </message>
    <message>
        <source>{former} had not answered in time.</source>
        <translation>{former} không trả lời kịp.</translation>
    </message>
    <message>
        <source>{former} went offline.</source>
        <translation>{former} đã ngoại tuyến.</translation>
    </message>
    <message>
        <source>{former} gave it back.</source>
        <translation>{former} đã trả lại.</translation>
    </message>
    <message>
        <source>It had waited {time} in the queue.</source>
        <translation>Đã chờ {time} trong hàng chờ.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>một người</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Save routing</source>
        <translation>Lưu cách chia khách</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Thêm nhóm</translation>
    </message>
    <message>
        <source>Saved: it holds from the next buyer on.</source>
        <translation>Đã lưu: áp dụng từ khách kế tiếp.</translation>
    </message>
    <message>
        <source>Next buyer goes to</source>
        <translation>Khách kế tiếp được giao cho</translation>
    </message>
    <message>
        <source>Same agent again within, hours</source>
        <translation>Giao lại nhân viên cũ trong (giờ)</translation>
    </message>
    <message>
        <source>Unanswered goes back after, minutes</source>
        <translation>Chưa trả lời thì trả về sau (phút)</translation>
    </message>
    <message>
        <source>Answered takes no room after, hours</source>
        <translation>Đã trả lời thì hết chiếm chỗ sau (giờ)</translation>
    </message>
    <message>
        <source>Away without connection after, seconds</source>
        <translation>Mất kết nối thành vắng mặt sau (giây)</translation>
    </message>
    <message>
        <source>Offline without connection after, minutes</source>
        <translation>Mất kết nối thành ngoại tuyến sau (phút)</translation>
    </message>
    <message>
        <source>Chats at a time, unless set</source>
        <translation>Số hội thoại cùng lúc, nếu không đặt riêng</translation>
    </message>
    <message>
        <source>Handed over and not accepted goes back after, seconds</source>
        <translation>Chuyển mà không ai nhận thì trả lại sau, giây</translation>
    </message>
    <message>
        <source>Give new buyers to whoever is online</source>
        <translation>Giao khách mới cho người đang trực tuyến</translation>
    </message>
    <message>
        <source>whose turn it is, by share</source>
        <translation>người đến lượt, theo mức chia</translation>
    </message>
    <message>
        <source>whoever has most room</source>
        <translation>người còn nhiều chỗ nhất</translation>
    </message>
    <message>
        <source>Groups: buyers who fit go to members of the group first. The first rule that fits decides.</source>
        <translation>Nhóm: khách phù hợp được giao cho người trong nhóm trước. Quy tắc đầu tiên phù hợp sẽ quyết định.</translation>
    </message>
    <message>
        <source>Change the group {name}</source>
        <translation>Sửa nhóm {name}</translation>
    </message>
    <message>
        <source>Remove the group {name}</source>
        <translation>Bỏ nhóm {name}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Buyers</source>
        <extracomment>Conversations offered before anything is typed: those that wait longest.</extracomment>
        <translation>Khách</translation>
    </message>
    <message>
        <source>order {number}</source>
        <translation>đơn hàng {number}</translation>
    </message>
    <message>
        <source>order {number}, has not written yet</source>
        <translation>đơn hàng {number}, chưa từng nhắn</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Searching at the hub…</source>
        <translation>Đang tìm trên máy chủ…</translation>
    </message>
    <message>
        <source>The hub cannot be asked now: only what is on this computer.</source>
        <translation>Hiện không hỏi được máy chủ: chỉ có những gì trên máy này.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find a buyer, a message, an action…</source>
        <translation>Tìm khách, tin nhắn, thao tác…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>SegmentBox</name>
    <message>
        <source>Keep, rename or delete a segment</source>
        <translation>Lưu, đổi tên hoặc xóa phân khúc</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>Không theo phân khúc</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Phân khúc</translation>
    </message>
    <message>
        <source>Keep this filter as a segment…</source>
        <translation>Lưu bộ lọc này thành phân khúc…</translation>
    </message>
    <message>
        <source>Put this filter into “{name}”</source>
        <translation>Đưa bộ lọc này vào “{name}”</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Đổi tên “{name}”…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Xóa “{name}”</translation>
    </message>
    <message>
        <source>“{name}” is deleted. The customers stay.</source>
        <translation>Đã xóa “{name}”. Khách hàng vẫn còn.</translation>
    </message>
    <message>
        <source>Keep this filter as a segment</source>
        <translation>Lưu bộ lọc này thành phân khúc</translation>
    </message>
    <message>
        <source>Rename the segment</source>
        <translation>Đổi tên phân khúc</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Tên phân khúc</translation>
    </message>
    <message>
        <source>Everybody in the shop sees it. Who is in it is worked out anew each time.</source>
        <translation>Mọi người trong shop đều thấy. Ai thuộc phân khúc được tính lại mỗi lần mở.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>SendGuard</name>
    <message>
        <source>Edit</source>
        <extracomment>Sentences that say why a text should be looked at again; none where it may go. Asked when the agent sends: takes no time.</extracomment>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Vẫn gửi</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Xem trước</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Closing the window keeps Frontdesk running in the tray</source>
        <translation>Đóng cửa sổ vẫn giữ Frontdesk chạy ở khay hệ thống</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Giao diện và ngôn ngữ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Hội thoại</translation>
    </message>
    <message>
        <source>Sound and alerts</source>
        <translation>Âm thanh và cảnh báo</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>Gửi tin nhắn bằng</translation>
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
        <translation>Khi Enter dùng để gửi, Ctrl+Enter gửi rồi đến hội thoại chờ lâu nhất</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Phát âm thanh</translation>
    </message>
    <message>
        <source>Volume, %</source>
        <translation>Âm lượng, %</translation>
    </message>
    <message>
        <source>Alert me about</source>
        <translation>Cảnh báo tôi về</translation>
    </message>
    <message>
        <source>My chats</source>
        <translation>Hội thoại của tôi</translation>
    </message>
    <message>
        <source>My chats and those nobody has</source>
        <translation>Hội thoại của tôi và chưa ai nhận</translation>
    </message>
    <message>
        <source>All chats (supervisors)</source>
        <translation>Mọi hội thoại (trưởng ca)</translation>
    </message>
    <message>
        <source>List buyers who are almost overdue in a pop-up</source>
        <translation>Hiện khách sắp quá hạn trong cửa sổ bật lên</translation>
    </message>
    <message>
        <source>List overdue buyers in a pop-up</source>
        <translation>Hiện khách quá hạn trong cửa sổ bật lên</translation>
    </message>
    <message>
        <source>Show notifications of the system</source>
        <translation>Hiện thông báo của hệ thống</translation>
    </message>
    <message>
        <source>Show what buyers write in notifications</source>
        <translation>Hiện nội dung tin của khách trong thông báo</translation>
    </message>
    <message>
        <source>My overdue chats are heard even in do not disturb</source>
        <translation>Hội thoại quá hạn của tôi vẫn có tiếng khi không làm phiền</translation>
    </message>
    <message>
        <source>A new buyer</source>
        <translation>Khách mới</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Tin nhắn mới</translation>
    </message>
    <message>
        <source>A buyer is almost overdue</source>
        <translation>Khách sắp quá hạn</translation>
    </message>
    <message>
        <source>A buyer is overdue</source>
        <translation>Khách quá hạn</translation>
    </message>
    <message>
        <source>A chat is handed to me</source>
        <translation>Hội thoại được chuyển cho tôi</translation>
    </message>
    <message>
        <source>A colleague mentions me</source>
        <translation>Đồng nghiệp nhắc đến tôi</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Lời nhắc</translation>
    </message>
    <message>
        <source>An alert about the shop</source>
        <translation>Cảnh báo về shop</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Một lần</translation>
    </message>
    <message>
        <source>Every 15 seconds until answered</source>
        <translation>Mỗi 15 giây đến khi trả lời</translation>
    </message>
    <message>
        <source>Every 30 seconds until answered</source>
        <translation>Mỗi 30 giây đến khi trả lời</translation>
    </message>
    <message>
        <source>Every minute until answered</source>
        <translation>Mỗi phút đến khi trả lời</translation>
    </message>
    <message>
        <source>Every 3 minutes until answered</source>
        <translation>Mỗi 3 phút đến khi trả lời</translation>
    </message>
    <message>
        <source>Come online when the program starts</source>
        <extracomment>Off: whoever was offline stays offline until they choose otherwise.</extracomment>
        <translation>Chuyển sang trực tuyến khi mở chương trình</translation>
    </message>
    <message>
        <source>Before sending, look for card numbers</source>
        <translation>Trước khi gửi, kiểm tra số thẻ</translation>
    </message>
    <message>
        <source>Before sending, look for passwords and codes</source>
        <translation>Trước khi gửi, kiểm tra mật khẩu và mã bí mật</translation>
    </message>
    <message>
        <source>Before sending, look for blanks in braces</source>
        <translation>Trước khi gửi, kiểm tra chỗ trống trong ngoặc nhọn</translation>
    </message>
    <message>
        <source>Before sending, look for another buyer&apos;s name</source>
        <translation>Trước khi gửi, kiểm tra tên khách khác</translation>
    </message>
    <message>
        <source>Before sending, look for another buyer&apos;s order or phone</source>
        <translation>Trước khi gửi, kiểm tra đơn hàng hoặc số điện thoại của khách khác</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share of {name}</source>
        <translation>Mức chia của {name}</translation>
    </message>
    <message>
        <source>for instance: refunds, Chinese</source>
        <translation>ví dụ: hoàn tiền, tiếng Trung</translation>
    </message>
    <message>
        <source>Chats at a time</source>
        <translation>Số hội thoại cùng lúc</translation>
    </message>
    <message>
        <source>Share of new buyers</source>
        <translation>Mức chia khách mới</translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation>Nhóm, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>With 0 chats at a time no new buyer comes; 200 % is twice a usual share.</source>
        <translation>Với 0 hội thoại cùng lúc sẽ không có khách mới; 200 % là gấp đôi mức chia thường.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Export contacts</source>
        <extracomment>Endings of the files that can be asked for.</extracomment>
        <translation>Xuất danh sách khách</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Bảng tính (*.xlsx)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Trang đích</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Shared at</source>
        <translation>Chia lúc</translation>
    </message>
    <message>
        <source>Could receive</source>
        <translation>Có thể nhận</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Trùng với</translation>
    </message>
    <message>
        <source>Old customer</source>
        <translation>Khách cũ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Revenue in minor units</source>
        <translation>Doanh thu (đơn vị nhỏ nhất)</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Cách vào</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Lời nhắn</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A state says so by word, icon and colour.</extracomment>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>With nobody</source>
        <translation>Chưa có người</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Đã chia</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã chốt</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Trùng</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>Before a contact&apos;s id in the key of its notification.</extracomment>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>With a colleague</source>
        <translation>Có người phụ trách</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>Quảng cáo</translation>
    </message>
    <message>
        <source>Click to message</source>
        <translation>Quảng cáo tin nhắn</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Tương tác</translation>
    </message>
    <message>
        <source>Opinion leader</source>
        <translation>KOL</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Tổng đài</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>Đại lý</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập tệp</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Người chăm sóc</translation>
    </message>
    <message>
        <source>Order by hand</source>
        <translation>Đơn nhập tay</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Their turn</source>
        <translation>Đến lượt</translation>
    </message>
    <message>
        <source>Cares for this buyer already</source>
        <translation>Đang phụ trách khách này</translation>
    </message>
    <message>
        <source>The landing is not approved</source>
        <translation>Trang đích chưa được duyệt</translation>
    </message>
    <message>
        <source>Nobody is ticked on the landing</source>
        <translation>Trang đích chưa chọn ai</translation>
    </message>
    <message>
        <source>Nobody ticked could receive</source>
        <translation>Không ai được chọn có thể nhận</translation>
    </message>
    <message>
        <source>Fewer contacts than colleagues</source>
        <translation>Ít khách hơn số nhân viên</translation>
    </message>
    <message>
        <source>Given by hand</source>
        <translation>Giao thủ công</translation>
    </message>
    <message>
        <source>Contacts in turn: {n}</source>
        <translation>Khách theo lượt: {n}</translation>
    </message>
    <message>
        <source>None: could not receive</source>
        <translation>Không có: không thể nhận</translation>
    </message>
    <message>
        <source>None: {reason}</source>
        <translation>Không có: {reason}</translation>
    </message>
    <message>
        <source>{able} of {ticked} ticked colleagues could receive</source>
        <translation>{able}/{ticked} nhân viên được chọn có thể nhận</translation>
    </message>
    <message>
        <source>To call the buyer</source>
        <translation>Để gọi cho khách</translation>
    </message>
    <message>
        <source>To place an order</source>
        <translation>Để lên đơn</translation>
    </message>
    <message>
        <source>To arrange a delivery</source>
        <translation>Để giao hàng</translation>
    </message>
    <message>
        <source>To check a duplicate</source>
        <translation>Để kiểm tra trùng</translation>
    </message>
    <message>
        <source>Quantity: {text}</source>
        <translation>Số lượng: {text}</translation>
    </message>
    <message>
        <source>Address: {text}</source>
        <translation>Địa chỉ: {text}</translation>
    </message>
    <message>
        <source>E-mail: {text}</source>
        <translation>Email: {text}</translation>
    </message>
    <message>
        <source>shown with the number</source>
        <translation>hiện cùng với số điện thoại</translation>
    </message>
    <message>
        <source>Any goods</source>
        <translation>Mọi mặt hàng</translation>
    </message>
    <message>
        <source>Duplicate of “{landing}”</source>
        <translation>Trùng với “{landing}”</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Contacts: where each went and why</source>
        <translation>Liên hệ: đã chia cho ai và vì sao</translation>
    </message>
    <message>
        <source>Marketing dashboard</source>
        <translation>Bảng số liệu marketing</translation>
    </message>
    <message>
        <source>Shared to me</source>
        <translation>Khách của tôi</translation>
    </message>
    <message>
        <source>Shared with you: {name}</source>
        <translation>Bạn được chia khách: {name}</translation>
    </message>
</context>
<context>
    <name>SheetMenu</name>
    <message>
        <source>Import and export</source>
        <translation>Nhập và xuất</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Đã lưu: {file}</translation>
    </message>
    <message>
        <source>Import CSV or XLSX…</source>
        <translation>Nhập CSV hoặc XLSX…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Xuất CSV…</translation>
    </message>
    <message>
        <source>Export as XLSX…</source>
        <translation>Xuất XLSX…</translation>
    </message>
    <message>
        <source>Import quick replies</source>
        <translation>Nhập câu trả lời nhanh</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Export quick replies</source>
        <translation>Xuất câu trả lời nhanh</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Chưa nhập gì.</translation>
    </message>
    <message>
        <source>Taken in: {new} new, {changed} changed</source>
        <translation>Đã nhập: {new} mới, {changed} thay đổi</translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation>Đã hoàn tác: {count}</translation>
    </message>
    <message>
        <source>left as edited since: {count}</source>
        <translation>giữ nguyên vì đã được sửa sau đó: {count}</translation>
    </message>
</context>
<context>
    <name>ShopCustomersSection</name>
    <message>
        <source>The shop runs a points programme</source>
        <translation>Shop có chương trình điểm</translation>
    </message>
    <message>
        <source>Help line for points</source>
        <translation>Đường dây hỏi về điểm</translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
    <message>
        <source>Save for the whole shop</source>
        <translation>Lưu cho cả shop</translation>
    </message>
    <message>
        <source>Saved. It holds for everybody from now on.</source>
        <translation>Đã lưu. Từ giờ áp dụng cho mọi người.</translation>
    </message>
</context>
<context>
    <name>ShopLimitsSection</name>
    <message>
        <source>A wait turns yellow after (seconds)</source>
        <translation>Thời gian chờ chuyển vàng sau (giây)</translation>
    </message>
    <message>
        <source>Almost overdue after (seconds)</source>
        <translation>Sắp quá hạn sau (giây)</translation>
    </message>
    <message>
        <source>Overdue after (seconds)</source>
        <translation>Quá hạn sau (giây)</translation>
    </message>
    <message>
        <source>Warn supervisors of a low reply rate</source>
        <translation>Cảnh báo trưởng ca khi tỷ lệ trả lời thấp</translation>
    </message>
    <message>
        <source>Low means below (%)</source>
        <translation>Thấp là dưới (%)</translation>
    </message>
    <message>
        <source>From so many turns a day on</source>
        <translation>Từ số lượt hỏi mỗi ngày</translation>
    </message>
    <message>
        <source>Warn again after (minutes)</source>
        <translation>Cảnh báo lại sau (phút)</translation>
    </message>
    <message>
        <source>Pass overdue chats on to a colleague, then to supervisors</source>
        <translation>Báo hội thoại quá hạn cho đồng nghiệp, rồi cho trưởng ca</translation>
    </message>
    <message>
        <source>Pass on after (seconds)</source>
        <translation>Báo tiếp sau (giây)</translation>
    </message>
</context>
<context>
    <name>ShopPaymentsSection</name>
    <message>
        <source>Payouts on one order, at most</source>
        <translation>Số lần chi tối đa cho một đơn</translation>
    </message>
    <message>
        <source>One payment, at most</source>
        <translation>Một khoản tối đa</translation>
    </message>
    <message>
        <source>A supervisor decides above</source>
        <translation>Trưởng ca quyết định khi trên</translation>
    </message>
    <message>
        <source>All payouts of a month, at most</source>
        <translation>Tổng chi một tháng tối đa</translation>
    </message>
    <message>
        <source>Open for the buyer (hours)</source>
        <translation>Mở cho khách (giờ)</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Tìm thao tác hoặc phím</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>New key for {action}</source>
        <translation>Phím mới cho {action}</translation>
    </message>
    <message>
        <source>Back to the first keys</source>
        <translation>Khôi phục phím ban đầu</translation>
    </message>
    <message>
        <source>{keys} already means “{action}”.</source>
        <translation>{keys} đã dùng cho “{action}”.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Xuống dòng</translation>
    </message>
    <message>
        <source>Send, and go to the chat that waits longest</source>
        <translation>Gửi rồi đến hội thoại chờ lâu nhất</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Tìm hoặc làm mọi việc</translation>
    </message>
    <message>
        <source>Search in this chat, or in this list</source>
        <translation>Tìm trong hội thoại này hoặc danh sách này</translation>
    </message>
    <message>
        <source>Go to a date in this chat</source>
        <translation>Đến một ngày trong hội thoại này</translation>
    </message>
    <message>
        <source>Answer this message</source>
        <translation>Trả lời tin nhắn này</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Tìm ở mọi nơi</translation>
    </message>
    <message>
        <source>Go to the chat that waits longest</source>
        <translation>Đến hội thoại chờ lâu nhất</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Hội thoại trước</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Hội thoại tiếp theo</translation>
    </message>
    <message>
        <source>Back through the recent chats</source>
        <translation>Lùi qua các hội thoại gần đây</translation>
    </message>
    <message>
        <source>Forward through the recent chats</source>
        <translation>Tiến qua các hội thoại gần đây</translation>
    </message>
    <message>
        <source>First to ninth chat of the list</source>
        <translation>Hội thoại thứ 1 đến 9</translation>
    </message>
    <message>
        <source>Write about an order</source>
        <translation>Nhắn về một đơn hàng</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>Take back what was just done to a list</source>
        <translation>Hoàn tác việc vừa làm với danh sách</translation>
    </message>
    <message>
        <source>What is due next</source>
        <translation>Việc sắp đến hạn</translation>
    </message>
    <message>
        <source>Remind me of this chat</source>
        <translation>Nhắc tôi về hội thoại này</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Khung tiếp theo</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Khung trước</translation>
    </message>
    <message>
        <source>Choose your presence</source>
        <translation>Chọn trạng thái của bạn</translation>
    </message>
    <message>
        <source>Take this chat</source>
        <translation>Nhận hội thoại này</translation>
    </message>
    <message>
        <source>Close this chat, or open it again</source>
        <translation>Đóng hoặc mở lại hội thoại này</translation>
    </message>
    <message>
        <source>Hand this chat over</source>
        <translation>Chuyển hội thoại này</translation>
    </message>
    <message>
        <source>Write a note for colleagues, or to the buyer again</source>
        <translation>Viết ghi chú cho đồng nghiệp, hoặc lại viết cho khách</translation>
    </message>
    <message>
        <source>Do not disturb on or off</source>
        <translation>Bật hoặc tắt không làm phiền</translation>
    </message>
    <message>
        <source>Spam, or not spam</source>
        <translation>Là spam hoặc không phải spam</translation>
    </message>
    <message>
        <source>Block this buyer, or unblock them</source>
        <translation>Chặn hoặc bỏ chặn khách này</translation>
    </message>
    <message>
        <source>Report this buyer</source>
        <translation>Báo cáo khách này</translation>
    </message>
    <message>
        <source>Show the reports</source>
        <translation>Xem các báo cáo</translation>
    </message>
    <message>
        <source>First to third suggested reply</source>
        <translation>Gợi ý trả lời thứ nhất đến thứ ba</translation>
    </message>
    <message>
        <source>Send a coupon</source>
        <translation>Gửi mã giảm giá</translation>
    </message>
    <message>
        <source>Enter a contact</source>
        <translation>Nhập liên hệ</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>Danh sách phím tắt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Back to overdue and queue</source>
        <translation>Về danh sách quá hạn và hàng chờ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần chú ý</translation>
    </message>
    <message>
        <source>Chats of {name}</source>
        <translation>Hội thoại của {name}</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nobody waits in the queue.</source>
        <translation>Không có gì quá hạn và không ai trong hàng chờ.</translation>
    </message>
    <message>
        <source>No open chats.</source>
        <translation>Không có hội thoại đang mở.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Signing in…</source>
        <translation>Đang đăng nhập…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Phiên làm việc đã hết. Hãy đăng nhập lại để tiếp tục.</translation>
    </message>
    <message>
        <source>You were signed out from another place. Sign in again to go on.</source>
        <translation>Bạn đã bị đăng xuất từ nơi khác. Hãy đăng nhập lại để tiếp tục.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait here and are sent afterwards.</source>
        <translation>
            <numerusform>%n tin nhắn đang chờ ở đây và sẽ được gửi sau khi đăng nhập.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} {kept}</source>
        <translation>{reason} {kept}</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Mã sáu chữ số</translation>
    </message>
    <message>
        <source>Sign in to Frontdesk</source>
        <translation>Đăng nhập vào Frontdesk</translation>
    </message>
    <message>
        <source>desk.example.com</source>
        <translation>desk.example.com</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Duy trì đăng nhập trên máy này</translation>
    </message>
    <message>
        <source>This computer has no safe place to keep a session, so you sign in at each start.</source>
        <translation>Máy này không có nơi an toàn để lưu phiên, nên bạn cần đăng nhập mỗi lần mở.</translation>
    </message>
</context>
<context>
    <name>SoundButton</name>
    <message>
        <source>Turn sound off</source>
        <translation>Tắt âm thanh</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Âm thanh đang bật</translation>
    </message>
    <message>
        <source>Turn sound on</source>
        <translation>Bật âm thanh</translation>
    </message>
    <message>
        <source>Sound is off: you may miss buyers</source>
        <translation>Âm thanh đang tắt: bạn có thể bỏ lỡ khách</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Play on</source>
        <translation>Phát bằng</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Thử</translation>
    </message>
    <message>
        <source>The system&apos;s own device</source>
        <translation>Thiết bị của hệ thống</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (không có)</translation>
    </message>
    <message>
        <source>Device that sounds are played on</source>
        <translation>Thiết bị phát âm thanh</translation>
    </message>
    <message>
        <source>How often: {event}</source>
        <translation>Tần suất: {event}</translation>
    </message>
    <message>
        <source>Try the sound: {event}</source>
        <translation>Thử âm: {event}</translation>
    </message>
</context>
<context>
    <name>SpamBanner</name>
    <message>
        <source>Not spam</source>
        <translation>Không phải spam</translation>
    </message>
    <message>
        <source>No clock runs here, and nobody is alerted.</source>
        <translation>Ở đây không tính giờ chờ và không ai bị nhắc.</translation>
    </message>
</context>
<context>
    <name>SpamButton</name>
    <message>
        <source>Not spam</source>
        <translation>Không phải spam</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Là spam</translation>
    </message>
</context>
<context>
    <name>SpamSection</name>
    <message>
        <source>Save spam rules</source>
        <extracomment>The switches, in the order of the page; `enabled` is for all of them.</extracomment>
        <translation>Lưu quy tắc lọc spam</translation>
    </message>
    <message>
        <source>Saved: it holds from the next message on.</source>
        <translation>Đã lưu: áp dụng từ tin nhắn kế tiếp.</translation>
    </message>
    <message>
        <source>Put suspected spam of new buyers into a folder of its own</source>
        <translation>Đưa tin nghi spam của khách mới vào thư mục riêng</translation>
    </message>
    <message>
        <source>Links: shortened, imitating a known site, many at once</source>
        <translation>Liên kết: rút gọn, giả trang quen thuộc, nhiều liên kết cùng lúc</translation>
    </message>
    <message>
        <source>Hidden numbers and messenger names</source>
        <translation>Số điện thoại bị giấu và tên ứng dụng nhắn tin</translation>
    </message>
    <message>
        <source>Offers: loans, bets, prizes, reviews, jobs, false support</source>
        <translation>Mời chào: vay tiền, cá cược, giải thưởng, đánh giá, việc làm, hỗ trợ giả</translation>
    </message>
    <message>
        <source>The same text from several buyers</source>
        <translation>Cùng một nội dung từ nhiều khách</translation>
    </message>
    <message>
        <source>A machine&apos;s pace</source>
        <translation>Tốc độ như máy gửi</translation>
    </message>
    <message>
        <source>Look-alike and invisible characters</source>
        <translation>Ký tự trông giống nhau và ký tự ẩn</translation>
    </message>
    <message>
        <source>What reads like messages that this shop marked as spam</source>
        <translation>Nội dung giống tin mà shop này đã đánh dấu spam</translation>
    </message>
    <message>
        <source>Trusted sites, such as the shop&apos;s own</source>
        <translation>Trang tin cậy, như trang của shop</translation>
    </message>
    <message>
        <source>shop.example.com, blog.example.com</source>
        <translation>ví dụ: shop.example.com, blog.example.com</translation>
    </message>
    <message>
        <source>How far the shop&apos;s classifier is will be shown when the hub answers.</source>
        <translation>Tiến độ của bộ lọc riêng của shop sẽ hiện khi máy chủ phản hồi.</translation>
    </message>
    <message>
        <source>Learnt from {count} texts. On others, {precision} % of what it called spam was spam; it found {recall} %.</source>
        <translation>Đã học từ {count} nội dung. Với nội dung khác, {precision} % số bị coi là spam đúng là spam; phát hiện được {recall} %.</translation>
    </message>
    <message>
        <source>Learning: {labels} of {needed} texts marked or answered, {marks} of them marked. Until then rules alone decide.</source>
        <translation>Đang học: {labels}/{needed} nội dung đã đánh dấu hoặc trả lời, trong đó {marks} đã đánh dấu. Đến khi đủ, chỉ các quy tắc quyết định.</translation>
    </message>
</context>
<context>
    <name>SpamUndo</name>
    <message numerus="yes">
        <source>%n chat(s) moved to spam.</source>
        <translation>
            <numerusform>Đã chuyển %n hội thoại vào nghi spam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) taken out of spam.</source>
        <translation>
            <numerusform>Đã đưa %n hội thoại ra khỏi nghi spam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Never suggest this again</source>
        <extracomment>Characters that are shown; the whole text is in the hover text and goes into the field.</extracomment>
        <translation>Không gợi ý câu này nữa</translation>
    </message>
    <message numerus="yes">
        <source>sent %n time(s)</source>
        <translation>
            <numerusform>đã gửi %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>Was the answer to: “{question}”</source>
        <translation>Đã trả lời cho: “{question}”</translation>
    </message>
    <message numerus="yes">
        <source>Sent by %n colleague(s)</source>
        <translation>
            <numerusform>%n đồng nghiệp đã gửi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suspicions</name>
    <message>
        <source>Marked as spam</source>
        <translation>Đã đánh dấu spam</translation>
    </message>
    <message>
        <source>Like spam, {share} %</source>
        <translation>Giống spam {share} %</translation>
    </message>
    <message>
        <source>Suspected spam</source>
        <translation>Nghi spam</translation>
    </message>
    <message>
        <source>A colleague marked this as spam.</source>
        <translation>Một đồng nghiệp đã đánh dấu là spam.</translation>
    </message>
    <message>
        <source>{name} marked this as spam.</source>
        <translation>{name} đã đánh dấu là spam.</translation>
    </message>
    <message>
        <source>It reads like what this shop marked as spam: {share} % sure.</source>
        <translation>Giống những gì shop này đã đánh dấu spam: chắc chắn {share} %.</translation>
    </message>
    <message>
        <source>{reasons} (“{found}”)</source>
        <translation>{reasons}: “{found}”</translation>
    </message>
    <message>
        <source>Caught by a rule: {reasons}.</source>
        <translation>Bị quy tắc giữ lại: {reasons}.</translation>
    </message>
    <message>
        <source>suspected spam</source>
        <translation>nghi spam</translation>
    </message>
    <message>
        <source>link that imitates a known site</source>
        <translation>liên kết giả trang quen thuộc</translation>
    </message>
    <message>
        <source>shortened link</source>
        <translation>liên kết rút gọn</translation>
    </message>
    <message>
        <source>invitation to another messenger</source>
        <translation>lời mời sang ứng dụng nhắn tin khác</translation>
    </message>
    <message>
        <source>link without a name</source>
        <translation>liên kết không có tên miền</translation>
    </message>
    <message>
        <source>link to an unknown site</source>
        <translation>liên kết đến trang lạ</translation>
    </message>
    <message>
        <source>many links</source>
        <translation>nhiều liên kết</translation>
    </message>
    <message>
        <source>number written in words</source>
        <translation>số viết bằng chữ</translation>
    </message>
    <message>
        <source>number pulled apart</source>
        <translation>số bị tách rời</translation>
    </message>
    <message>
        <source>number with look-alike letters</source>
        <translation>số dùng chữ trông giống chữ số</translation>
    </message>
    <message>
        <source>disguised messenger name</source>
        <translation>tên ứng dụng nhắn tin bị ngụy trang</translation>
    </message>
    <message>
        <source>disguised e-mail address</source>
        <translation>địa chỉ email bị ngụy trang</translation>
    </message>
    <message>
        <source>messenger name</source>
        <translation>tên ứng dụng nhắn tin</translation>
    </message>
    <message>
        <source>offers a loan</source>
        <translation>mời vay tiền</translation>
    </message>
    <message>
        <source>gambling</source>
        <translation>cờ bạc</translation>
    </message>
    <message>
        <source>promises a prize</source>
        <translation>hứa giải thưởng</translation>
    </message>
    <message>
        <source>pretends to be a bank or support</source>
        <translation>giả danh ngân hàng hoặc bộ phận hỗ trợ</translation>
    </message>
    <message>
        <source>offers a job</source>
        <translation>mời làm việc</translation>
    </message>
    <message>
        <source>sells reviews or advertising</source>
        <translation>bán đánh giá hoặc quảng cáo</translation>
    </message>
    <message>
        <source>offers an investment</source>
        <translation>mời đầu tư</translation>
    </message>
    <message>
        <source>advertises goods</source>
        <translation>quảng cáo hàng</translation>
    </message>
    <message>
        <source>advertises something doubtful</source>
        <translation>quảng cáo nội dung đáng ngờ</translation>
    </message>
    <message>
        <source>promises a wage</source>
        <translation>hứa tiền công</translation>
    </message>
    <message>
        <source>invisible characters in words</source>
        <translation>ký tự ẩn trong từ</translation>
    </message>
    <message>
        <source>heaped marks on letters</source>
        <translation>dấu chồng chất trên chữ</translation>
    </message>
    <message>
        <source>ornate letters</source>
        <translation>chữ kiểu cách</translation>
    </message>
    <message>
        <source>look-alike letters of another alphabet</source>
        <translation>chữ trông giống từ bảng chữ khác</translation>
    </message>
    <message>
        <source>rows of signs</source>
        <translation>dãy ký hiệu</translation>
    </message>
    <message>
        <source>same text from several buyers</source>
        <translation>cùng nội dung từ nhiều khách</translation>
    </message>
    <message>
        <source>too many messages at once</source>
        <translation>quá nhiều tin nhắn cùng lúc</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Bỏ chọn tất cả</translation>
    </message>
</context>
<context>
    <name>Timed</name>
    <message>
        <source>Remind me…</source>
        <translation>Nhắc tôi…</translation>
    </message>
    <message>
        <source>Show what is due next</source>
        <translation>Xem việc sắp đến hạn</translation>
    </message>
    <message>
        <source>Remind me of this chat…</source>
        <translation>Nhắc tôi về hội thoại này…</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <extracomment>Rows stand elsewhere than before; for what lies over one of them.</extracomment>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>Đến tin mới nhất</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>No messages yet. Say hello, or wait for the buyer to write.</source>
        <translation>Chưa có tin nhắn. Hãy chào khách hoặc chờ khách nhắn.</translation>
    </message>
    <message>
        <source>The messages of this chat are at the hub. They load when it can be reached.</source>
        <translation>Tin nhắn của hội thoại này ở trên máy chủ. Chúng sẽ tải khi kết nối được.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n tin mới</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>Đang tải tin cũ hơn…</translation>
    </message>
    <message>
        <source>Older messages are at the hub. They load when it can be reached.</source>
        <translation>Tin cũ hơn ở trên máy chủ. Chúng sẽ tải khi kết nối được.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show or hide the list</source>
        <translation>Hiện hoặc ẩn danh sách</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Hiện hoặc ẩn chi tiết</translation>
    </message>
    <message>
        <source>Shop and search</source>
        <translation>Shop và tìm kiếm</translation>
    </message>
</context>
<context>
    <name>TotalsLine</name>
    <message>
        <source>Whole shop</source>
        <translation>Cả shop</translation>
    </message>
    <message>
        <source>{n} here</source>
        <translation>{n} có mặt</translation>
    </message>
    <message>
        <source>Whole shop: {here} here, load {load}, {waiting} waiting, {overdue} overdue, reply rate {rate}</source>
        <translation>Cả shop: {here} có mặt, mức tải {load}, {waiting} đang chờ, {overdue} quá hạn, tỷ lệ trả lời {rate}</translation>
    </message>
</context>
<context>
    <name>TrackingDialog</name>
    <message>
        <source>Tell the tracking number</source>
        <translation>Báo mã vận đơn</translation>
    </message>
    <message>
        <source>Order {order} of {name}</source>
        <translation>Đơn {order} của {name}</translation>
    </message>
    <message>
        <source>a buyer without a name</source>
        <translation>khách không tên</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>Hiện số điện thoại</translation>
    </message>
    <message>
        <source>The hub notes who looked, when and what for.</source>
        <translation>Máy chủ ghi lại ai đã xem, khi nào và để làm gì.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>In the chat it is written in the buyer&apos;s language.</source>
        <translation>Trong chat, tin nhắn được viết bằng ngôn ngữ của khách.</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>Đã báo qua điện thoại</translation>
    </message>
    <message>
        <source>Told by SMS</source>
        <translation>Đã báo qua SMS</translation>
    </message>
    <message>
        <source>Send in the chat</source>
        <translation>Gửi trong chat</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Colleagues</source>
        <translation>Đồng nghiệp</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Nhóm</translation>
    </message>
</context>
<context>
    <name>TransferBanner</name>
    <message>
        <source>{name} hands you the chat with {buyer}.</source>
        <translation>{name} chuyển cho bạn hội thoại với {buyer}.</translation>
    </message>
    <message>
        <source>The chat with {buyer} came back to you.</source>
        <translation>Hội thoại với {buyer} đã trở lại với bạn.</translation>
    </message>
    <message>
        <source>Go to the chat</source>
        <translation>Đến hội thoại</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Hand this chat over</source>
        <translation>Chuyển hội thoại này</translation>
    </message>
    <message>
        <source>{buyer}, order {order}</source>
        <translation>{buyer}, đơn hàng {order}</translation>
    </message>
    <message>
        <source>Find a colleague or a group…</source>
        <translation>Tìm đồng nghiệp hoặc nhóm…</translation>
    </message>
    <message>
        <source>Find a colleague or a group</source>
        <translation>Tìm đồng nghiệp hoặc nhóm</translation>
    </message>
    <message>
        <source>Whom to hand it to</source>
        <translation>Chuyển cho ai</translation>
    </message>
    <message>
        <source>Note for them; the buyer never sees it</source>
        <translation>Ghi chú cho họ; khách không bao giờ thấy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Nobody here goes by this name.</source>
        <translation>Không có ai tên như vậy ở đây.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Frontdesk</source>
        <translation>Mở Frontdesk</translation>
    </message>
    <message>
        <source>Turn sound off</source>
        <translation>Tắt âm thanh</translation>
    </message>
    <message>
        <source>Turn sound on</source>
        <translation>Bật âm thanh</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message numerus="yes">
        <source>Frontdesk: %n waiting</source>
        <translation>
            <numerusform>Frontdesk: %n đang chờ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnsDialog</name>
    <message>
        <source>Reply rate: each turn, and why it counts</source>
        <extracomment>Writes a file away from the GUI thread, then calls back on it: None, or what went wrong.</extracomment>
        <translation>Tỷ lệ trả lời: từng lượt hỏi và vì sao được tính</translation>
    </message>
    <message>
        <source>Which turns</source>
        <translation>Chọn lượt hỏi</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Lượt hỏi</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Xuất CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Ngày trước</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Ngày sau</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Beside it: {policy}</source>
        <translation>So với: {policy}</translation>
    </message>
    <message>
        <source>Beside it: a rule of our own…</source>
        <translation>So với: quy tắc riêng…</translation>
    </message>
    <message>
        <source>As it was recorded</source>
        <translation>Như đã ghi nhận</translation>
    </message>
    <message>
        <source>Another policy beside it</source>
        <translation>Quy tắc khác để so sánh</translation>
    </message>
    <message>
        <source>Recorded: {rates}</source>
        <translation>Đã ghi nhận: {rates}</translation>
    </message>
    <message>
        <source>With {rule}: {rates}</source>
        <translation>Với {rule}: {rates}</translation>
    </message>
    <message>
        <source>shop {rate} ({of})</source>
        <translation>cả shop {rate} ({of})</translation>
    </message>
    <message>
        <source>mine {rate} ({of})</source>
        <translation>của tôi {rate} ({of})</translation>
    </message>
    <message>
        <source>What was shown is kept.</source>
        <translation>Những gì đang hiện vẫn được giữ.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
    <message>
        <source>You see the turns that you answered; the shop&apos;s figures count them all.</source>
        <translation>Bạn thấy các lượt hỏi mình đã trả lời; số liệu của shop tính mọi lượt.</translation>
    </message>
    <message>
        <source>A turn runs from the first unanswered message of a buyer until the first answer of a person.</source>
        <translation>Một lượt hỏi kéo dài từ tin chưa trả lời đầu tiên của khách đến câu trả lời đầu tiên của người thật.</translation>
    </message>
    <message>
        <source>Nothing is known of this day yet.</source>
        <translation>Chưa có gì về ngày này.</translation>
    </message>
    <message>
        <source>No turn of this day is like that. Choose another filter.</source>
        <translation>Ngày này không có lượt hỏi nào như vậy. Hãy chọn bộ lọc khác.</translation>
    </message>
    <message>
        <source>No turn began on this day. Choose another day.</source>
        <translation>Ngày này không có lượt hỏi nào bắt đầu. Hãy chọn ngày khác.</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Tất cả {n}</translation>
    </message>
    <message>
        <source>Late {n}</source>
        <translation>Trễ {n}</translation>
    </message>
    <message>
        <source>Not counted {n}</source>
        <translation>Không tính {n}</translation>
    </message>
    <message>
        <source>Mine {n}</source>
        <translation>Của tôi {n}</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Xuất CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Đã lưu: {file}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>Không lưu được {file}: {reason}. Hãy chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Milliseconds: long enough to read, to doubt and to reach the button.</extracomment>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Ẩn thông báo này</translation>
    </message>
</context>
<context>
    <name>VideoPlayer</name>
    <message>
        <source>Video {name}</source>
        <extracomment>Opens or saves a video that cannot be played here: &quot;open&quot; or &quot;save&quot;. Milliseconds after which a player that shows nothing is said to be unable to.</extracomment>
        <translation>Đoạn video {name}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Vị trí trong video</translation>
    </message>
    <message>
        <source>Stop the video</source>
        <translation>Dừng video</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>This video cannot be loaded now. Try again when the hub can be reached.</source>
        <translation>Hiện chưa tải được video này. Hãy thử lại khi kết nối được với máy chủ.</translation>
    </message>
    <message>
        <source>This computer cannot play this video. Open it with another program, or save it.</source>
        <translation>Máy này không phát được video. Hãy mở bằng chương trình khác hoặc lưu lại.</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Tạm dừng (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Phát (Space)</translation>
    </message>
    <message>
        <source>Leave full screen (F)</source>
        <translation>Thoát toàn màn hình (F)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Toàn màn hình (F)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Bật tiếng (M)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Tắt tiếng (M)</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Close until somebody else waits too long</source>
        <translation>Đóng cho đến khi có khách khác chờ quá lâu</translation>
    </message>
    <message>
        <source>Buyers who wait too long</source>
        <translation>Khách chờ quá lâu</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n almost overdue</source>
        <translation>
            <numerusform>%n sắp quá hạn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningBanner</name>
    <message>
        <source>Go to the chat</source>
        <extracomment>The chat that the person goes to; seeing to it and going there are one click.</extracomment>
        <translation>Đến hội thoại</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>Để tôi xử lý</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s).</source>
        <translation>
            <numerusform>Còn %n cảnh báo nữa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Do not disturb for 15 minutes</source>
        <extracomment>Milliseconds after the start at which the sound devices are looked at: QtMultimedia is slow to load. Where the system&apos;s notifications are; &quot;&quot; in tests, which have none.</extracomment>
        <translation>Không làm phiền trong 15 phút</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Không làm phiền trong một giờ</translation>
    </message>
    <message>
        <source>Do not disturb until I turn it off</source>
        <translation>Không làm phiền cho đến khi tôi tắt</translation>
    </message>
    <message>
        <source>Which events sound, and how</source>
        <translation>Sự kiện nào có âm báo và âm gì</translation>
    </message>
    <message>
        <source>Limits and alerts of the shop</source>
        <translation>Giới hạn và cảnh báo của shop</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Không làm phiền</translation>
    </message>
    <message>
        <source>Hear of buyers again</source>
        <translation>Nhận lại cảnh báo về khách</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Whisper</source>
        <translation>Nhắn thầm</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tiếp quản</translation>
    </message>
    <message>
        <source>Open in Chats</source>
        <translation>Mở trong Hội thoại</translation>
    </message>
    <message>
        <source>Whisper to {name} – the buyer does not see it</source>
        <translation>Nhắn thầm cho {name} – khách không thấy</translation>
    </message>
    <message>
        <source>Note for all who answer – the buyer does not see it</source>
        <translation>Ghi chú cho mọi người trả lời – khách không thấy</translation>
    </message>
</context>
<context>
    <name>WatchedChat</name>
    <message>
        <source>This link cannot be opened safely.</source>
        <translation>Không thể mở liên kết này an toàn.</translation>
    </message>
</context>
<context>
    <name>WatchingBar</name>
    <message>
        <source>Stop watching</source>
        <translation>Ngừng theo dõi</translation>
    </message>
    <message>
        <source>This is your own chat</source>
        <translation>Đây là hội thoại của bạn</translation>
    </message>
    <message>
        <source>Watching {name}&apos;s chat</source>
        <translation>Đang theo dõi hội thoại của {name}</translation>
    </message>
    <message>
        <source>Watching a chat that nobody has</source>
        <translation>Đang theo dõi hội thoại chưa ai nhận</translation>
    </message>
    <message>
        <source>Silent: nothing is marked as read, and nobody is told.</source>
        <translation>Im lặng: không có gì bị đánh dấu đã đọc và không ai được báo.</translation>
    </message>
</context>
<context>
    <name>WhisperBanner</name>
    <message>
        <source>{name} whispers about {buyer}: {text}</source>
        <translation>{name} nhắn thầm về {buyer}: {text}</translation>
    </message>
    <message>
        <source>Go to the chat</source>
        <translation>Đến hội thoại</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Frontdesk is already open with this profile. Use that window, or quit it first.</source>
        <extracomment>Who works next, when another account signed in after a session had ended.</extracomment>
        <translation>Frontdesk đang mở với hồ sơ này. Hãy dùng cửa sổ đó hoặc thoát nó trước.</translation>
    </message>
    <message>
        <source>A newer Frontdesk has used this profile. Update this one; nothing was changed.</source>
        <translation>Hồ sơ này đã được dùng với Frontdesk mới hơn. Hãy cập nhật bản này; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written. Make room, then start again; nothing was lost.</source>
        <translation>Ổ đĩa đã đầy hoặc không ghi được. Hãy dọn chỗ trống rồi mở lại; không mất gì cả.</translation>
    </message>
    <message>
        <source>The offline copy cannot be opened ({error}). Nothing was changed.</source>
        <translation>Không mở được bản ngoại tuyến ({error}). Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>WriteAboutOrder</name>
    <message>
        <source>Write about an order</source>
        <translation>Nhắn về một đơn hàng</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Số đơn hàng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Mở hội thoại</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Looking for the order…</source>
        <translation>Đang tìm đơn hàng…</translation>
    </message>
    <message>
        <source>{buyer}, order {order} of {day}</source>
        <translation>{buyer}, đơn hàng {order} ngày {day}</translation>
    </message>
    <message>
        <source>There is a chat with this buyer already.</source>
        <translation>Đã có hội thoại với khách này.</translation>
    </message>
    <message>
        <source>This buyer has not written yet. A new chat is opened; nothing is sent.</source>
        <translation>Khách này chưa nhắn bao giờ. Một hội thoại mới sẽ mở; chưa gửi gì cả.</translation>
    </message>
</context>
<context>
    <name>_Amount</name>
    <message numerus="yes">
        <source>%n contact(s), as filtered now.</source>
        <translation>
            <numerusform>%n liên hệ, theo bộ lọc hiện tại.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Day</name>
    <message>
        <source>{day} is served</source>
        <translation>{day} có phục vụ</translation>
    </message>
    <message>
        <source>{day}: opens</source>
        <translation>{day}: mở cửa</translation>
    </message>
    <message>
        <source>{day}: closes</source>
        <translation>{day}: đóng cửa</translation>
    </message>
    <message>
        <source>An end that is not after the beginning is on the following day.</source>
        <translation>Giờ kết thúc không sau giờ bắt đầu thì thuộc ngày hôm sau.</translation>
    </message>
</context>
<context>
    <name>_Thumb</name>
    <message>
        <source>Remove {name}</source>
        <translation>Bỏ {name}</translation>
    </message>
</context>
</TS>

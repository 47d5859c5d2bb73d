<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
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
        <source>Switch off…</source>
        <translation>Tắt tài khoản…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Bật lại</translation>
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
    <name>Banner</name>
    <message>
        <source>Hide this notice</source>
        <translation>Ẩn thông báo này</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Web</source>
        <extracomment>Marketplaces spell their own names; they are the same in every language.</extracomment>
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
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
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
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>Đính kèm ảnh</translation>
    </message>
    <message>
        <source>Message to the buyer</source>
        <translation>Tin nhắn cho khách</translation>
    </message>
    <message>
        <source>Write to the buyer…</source>
        <translation>Nhắn cho khách…</translation>
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
    <message>
        <source>Ctrl+Enter sends · Enter new line</source>
        <translation>Ctrl+Enter để gửi · Enter xuống dòng</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter new line</source>
        <translation>Enter để gửi · Shift+Enter xuống dòng</translation>
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
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji (in English)</source>
        <extracomment>The emoji used last, newest first, separated by spaces.</extracomment>
        <translation>Tìm emoji (bằng tiếng Anh)</translation>
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
    <name>Furnishing</name>
    <message>
        <source>Actions</source>
        <extracomment>Milliseconds after the start at which the sound devices are looked at: QtMultimedia is slow to load.</extracomment>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Go to the buyer who waits longest</source>
        <translation>Đến khách chờ lâu nhất</translation>
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
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>rail</comment>
        <translation>Cài đặt</translation>
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
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Waiting for a reply · {count}</source>
        <extracomment>Colour and icon change together: colour is never the only sign (CHAT-4). Pixels: the height of one of the two lines, and of the receipt&apos;s ticks.</extracomment>
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
        <source>No messages yet</source>
        <translation>Chưa có tin nhắn</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>[Ảnh]</translation>
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
</context>
<context>
    <name>IntakeModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n chưa đọc</numerusform>
        </translation>
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
        <source>Nothing found in this list.</source>
        <translation>Không tìm thấy trong danh sách này.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Xóa bộ lọc</translation>
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
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>{buyer} waits too long</source>
        <extracomment>The agent clicked the notification of this conversation.</extracomment>
        <translation>{buyer} chờ quá lâu</translation>
    </message>
    <message>
        <source>{buyer} waits: almost overdue</source>
        <translation>{buyer} đang chờ: sắp quá hạn</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>[Ảnh]</translation>
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
    <name>PictureTray</name>
    <message>
        <source>Attach pictures</source>
        <translation>Đính kèm ảnh</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Pictures to send</source>
        <translation>Ảnh sẽ gửi</translation>
    </message>
    <message>
        <source>The text goes along as the caption of the first picture.</source>
        <translation>Văn bản được gửi kèm làm chú thích cho ảnh đầu tiên.</translation>
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
        <source>This picture cannot be loaded now. Try again when the hub can be reached.</source>
        <translation>Hiện không tải được ảnh này. Hãy thử lại khi kết nối được với máy chủ.</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown.</source>
        <translation>Tệp này không phải là ảnh có thể hiển thị.</translation>
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
    <name>Refusals</name>
    <message>
        <source>The hub refused this ({code}). Nothing was changed.</source>
        <translation>Máy chủ đã từ chối ({code}). Không có gì thay đổi.</translation>
    </message>
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
        <source>The picture is not at the hub. Attach it again.</source>
        <translation>Ảnh không có trên máy chủ. Hãy đính kèm lại.</translation>
    </message>
    <message>
        <source>Only PNG, JPEG, GIF and WebP pictures can be sent.</source>
        <translation>Chỉ gửi được ảnh PNG, JPEG, GIF và WebP.</translation>
    </message>
    <message>
        <source>The picture is larger than {limit}. Make it smaller and try again.</source>
        <translation>Ảnh lớn hơn {limit}. Hãy giảm kích thước rồi thử lại.</translation>
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
        <source>The picture was damaged on its way. Send it again.</source>
        <translation>Ảnh bị hỏng trên đường truyền. Hãy gửi lại.</translation>
    </message>
    <message>
        <source>Too many pictures at once. Try again in {seconds} seconds.</source>
        <translation>Quá nhiều ảnh cùng lúc. Hãy thử lại sau {seconds} giây.</translation>
    </message>
    <message>
        <source>The picture is no longer on this computer. Attach it again.</source>
        <translation>Ảnh không còn trên máy này. Hãy đính kèm lại.</translation>
    </message>
    <message>
        <source>At most {limit} pictures go out at once. Send these first.</source>
        <translation>Mỗi lần gửi tối đa {limit} ảnh. Hãy gửi những ảnh này trước.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and not open elsewhere.</source>
        <translation>Không đọc được tệp. Hãy kiểm tra tệp còn đó và không mở ở nơi khác.</translation>
    </message>
    <message>
        <source>The hub holds another message under this number. Copy the text and send it again.</source>
        <translation>Máy chủ đang giữ một tin khác với số này. Hãy sao chép văn bản và gửi lại.</translation>
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
        <source>The picture has not arrived yet. It is sent again.</source>
        <translation>Ảnh chưa đến nơi. Ảnh đang được gửi lại.</translation>
    </message>
    <message>
        <source>The hub cannot take this message. Copy its text, then delete it.</source>
        <translation>Máy chủ không nhận được tin nhắn này. Hãy sao chép văn bản rồi xóa tin.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown. Choose another one.</source>
        <translation>Ảnh bị hỏng và không hiển thị được. Hãy chọn ảnh khác.</translation>
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
        <source>The hub does not answer at this address. Check the address and your network.</source>
        <translation>Máy chủ không phản hồi ở địa chỉ này. Hãy kiểm tra địa chỉ và mạng.</translation>
    </message>
    <message>
        <source>There is no Frontdesk hub at this address. Check the address.</source>
        <translation>Không có máy chủ Frontdesk ở địa chỉ này. Hãy kiểm tra địa chỉ.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted. Ask your admin; nothing was sent.</source>
        <translation>Chứng chỉ của máy chủ không đáng tin cậy. Hãy hỏi quản trị viên; chưa có gì được gửi.</translation>
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
        <source>Messages</source>
        <translation>Tin nhắn</translation>
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
        <source>Play sounds</source>
        <translation>Phát âm thanh</translation>
    </message>
    <message>
        <source>Volume, %</source>
        <translation>Âm lượng, %</translation>
    </message>
    <message>
        <source>Show notifications of the system</source>
        <translation>Hiện thông báo của hệ thống</translation>
    </message>
    <message>
        <source>Sound: a new buyer</source>
        <translation>Âm báo: khách mới</translation>
    </message>
    <message>
        <source>Sound: a new message</source>
        <translation>Âm báo: tin nhắn mới</translation>
    </message>
    <message>
        <source>Sound: a wait is almost overdue</source>
        <translation>Âm báo: khách chờ sắp quá hạn</translation>
    </message>
    <message>
        <source>Sound: a wait is overdue</source>
        <translation>Âm báo: khách chờ quá hạn</translation>
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
        <source>Find or do anything</source>
        <translation>Tìm hoặc làm mọi việc</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>Tìm trong hội thoại này</translation>
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
        <source>Back to the chat before</source>
        <translation>Về hội thoại vừa xem</translation>
    </message>
    <message>
        <source>First to ninth chat of the list</source>
        <translation>Hội thoại thứ 1 đến 9</translation>
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
        <source>List of shortcuts</source>
        <translation>Danh sách phím tắt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
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
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
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
    <name>_Thumb</name>
    <message>
        <source>Remove {name}</source>
        <translation>Bỏ {name}</translation>
    </message>
</context>
</TS>

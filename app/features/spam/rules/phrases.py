"""The phrases that the rule about offers looks for, by alphabet and topic; accents as people write them, in lower case.

A line is `topic = phrase | phrase…` for what weighs most, `topic + phrase…` for what only adds to it.
"""

LATIN = """
loan = vay tiền | cho vay | vay tín chấp | vay vốn | vay nóng | tiền nóng | hỗ trợ vay | giải ngân | business loan
loan = cash loan | quick loan | instant loan | loan approved | loan officer | personal loan | loan up to
loan = need funding | need capital | without collateral
loan + chỉ cần cccd | chỉ cần cmnd | nợ xấu | không thế chấp | duyệt hồ sơ | lãi suất | lãi 0 | cần vốn | kẹt tiền
loan + cần tiền gấp | no credit check | bad credit | low interest | collateral | up to 50,000 | bank details
loan + approved in
gambling = soi kèo | kèo bóng | kèo nhà cái | tài xỉu | nổ hũ | game bài | đánh bài đổi thưởng | đổi thưởng | lô đề
gambling = số đề | bạch thủ | xóc đĩa | cá độ | online casino | sports betting | betting tips | fixed match
gambling = free spins | first deposit
gambling + nạp đầu | nạp 100 | tặng 100 | code tân thủ | tặng code | rút tiền 3 phút | thắng 9 | chuẩn 9 | ăn chắc
gambling + chốt số | win rate | bonus | jackpot | casino
prize = bạn đã trúng | đã trúng | may mắn trúng | bạn trúng | của bạn trúng | nhận quà tại | lĩnh thưởng | lì xì 8
prize = you won | you have won | has been selected for | claim your prize | claim now | collect your prize
prize = lucky winner | gift card winner
prize + chúc mừng | nhận thưởng | nhận quà | phần quà | trước 24h | để nhận giải | tri ân khách hàng
prize + congratulations | congrats | claim | within 24h
account = sắp bị khóa | sắp bị khoá | bị tạm ngưng | vi phạm chính sách | xác minh ngay | xác thực ngay | mã otp
account = đăng nhập lạ | mở khoá tài khoản | will be suspended | has been limited | will be deleted
account = violates our policy | verify your account | confirm your identity | enter your card | unusual sign-in
account = your parcel is held | parcel could not be delivered
account + bộ phận hỗ trợ shopee | cskh lazada | trung tâm người bán | ngân hàng thông báo | xác minh | để giải ngân
account + tiền bán hàng bị giữ | dear customer | security alert | within 24 hours | to release it | verify
account + support team | your seller account
job = tuyển ctv | tuyển cộng tác viên | việc nhẹ lương cao | kiếm tiền online | làm thêm tại nhà | nhân viên online
job = việc làm online | lương ngày | earn money from | from your phone | from home | part-time job | remote job
job = paid daily | no experience needed
job + lương 8 | không cọc | không cần kinh nghiệm | mẹ bỉm | tại nhà | hoa hồng liền
job + chỉ cần điện thoại | a day from | weekly from | no skills | per day | commission paid | usdt | minutes a day
boost = tăng follow | tăng like | tăng tương tác | tăng đánh giá | đánh giá 5 sao cho shop | buff đánh giá
boost = buff like | tăng lượt bán | seeding | five-star reviews | real reviews | buy followers | real followers
boost = tăng mắt live | lên top tìm kiếm | page 1 of google | rank your website | seo package | link building
boost = backlinks | guest post | chuẩn seo | công ty seo | trang 1 google | top google | organic traffic
boost = we build websites | our portfolio | thiết kế web | chạy ads
boost + 1000 follow | cho shop | giá rẻ nhất | bảo hành 30 ngày | bao đổi trả | báo giá | bảng giá
boost + cam kết hiệu quả | không hiệu quả hoàn tiền | real accounts | guaranteed | free audit | price list
boost + send a quote | your website | in 7 days | 100% real | your rankings | only 49 | followers for
invest = tiền ảo | sàn forex | lãi 30 | nhân đôi sau | kéo lệnh | đầu tư sinh lời | trading bot | double your btc
invest = crypto signals | forex signals | guaranteed 30% | investment group | expert trader | passive income
invest = turned 100 into
invest + cam kết không lỗ | chuyên gia | đầu tư | bitcoin | withdraw any time | minimum deposit | in one week
invest + crypto | forex | guaranteed profit
wholesale = nguồn hàng | tận xưởng | tại xưởng | giá gốc | kho sỉ | giá sỉ tận | straight from factory
wholesale = from factory | cheaper than your supplier | shenzhen manufacturer | lowest moq
wholesale + rẻ hơn bên bạn | ôm lô | quảng châu | giá xưởng | sỉ từ | nhóm zalo | catalogue | best price
wholesale + manufacturer
goods = kem trộn | siêu trắng | trị nám | giảm 10kg | viên uống | replica | same as original | mirror quality
goods = designer bags 1:1 | viagra | weight loss | cbd gummies | no prescription | bằng đại học | làm bằng
goods = phôi thật | fake passport | real passport | driving licences | undetectable | xem bói | bùa yêu | cúng giải
goods = sim số đẹp | kho sim | hot singles | lonely ladies | next of kin | million to transfer
goods = trusted partner abroad
goods + mua 2 tặng 1 | chị em quan tâm | ib kín | bao công chứng | không cần cọc | trắng 7 ngày | 80% off
goods + reply yes | today only | discreet | in your area | free registration | giải hạn | phong thuỷ | trả sau khi
goods + pay after check | dear friend | for catalogue
"""

CYRILLIC = """
loan = кредит до | кредит під | кредит на карт | позика | гроші на карт | приватна позика | допоможу з кредитом
loan = кредит онлайн | терміново гроші
loan + без довідок | поганою історією | тільки паспорт | під розписку | без передоплат | під 0% | за 5 хвилин
loan + потрібні гроші | передзвонимо
gambling = ставки на спорт | договірний матч | ігрові автомати | казино | слоти | фріспіни | гра на гроші
gambling = букмекер
gambling + коеф | на депозит | без депозиту | виграш 9 | з виводом | депозит х | бонус | прогноз
prize = ви виграли | ваш номер виграв | заберіть приз | отримайте приз | виплата від оон | кожному українцю
prize = допомога від держави
prize + вітаємо! | сертифікат на | айфон 17 | розіграш | заповніть анкету | приз | 6500 грн | 10 800
account = буде заблоковано | картку заблоковано | ваш рахунок | підтвердіть дані | дані картки | введіть дані
account = підтвердіть акаунт | буде вимкнено | порушує правила | товар оплачено
account + підтвердіть | пройдіть перевірку | протягом 24 | кабінет продавця | служба безпеки | отримайте кошти
account + за посиланням | покупець оплатив
job = віддалена робота | підробіток | робота онлайн | заробіток | заробляйте | робота вдома | виплати щодня
job = ставте лайки
job + грн на день | без досвіду | потрібен лише телефон | 2 години на день | за завдання | від 1500 | менеджер
job + підходить студентам
boost = накрутка | купити відгук | купити підписник | живі акаунти | розкрутимо | просуваємо | просування
boost = виведемо ваш сайт | створимо сайт | зробимо інтернет-магазин | розробка сайтів | аудит безкоштовно | таргет
boost + відгуків за | підписник | лайків | гарантія | під ключ | прайс | заявки від | топ- | портфоліо
boost + з гарантією | надіслати пропозицію | повернемо гроші
invest = криптовалют | трейдинг | інвестиції | подвоїмо | пасивний дохід
invest + на місяць | перевірена схема | вхід від | депозит | сигнали | прибуток
wholesale = оптом від виробника | від виробника | дропшипінг | зі складу в | ціни нижчі за ваші
wholesale + оптом | нижчі за ваші | прайс | вдвічі | зі складу
goods = біль у суглобах | схуднення | натуральна мазь | вилікує | посвідчення водія | дипломи | без іспитів
goods = білий квиток | виїзд за кордон | ворожка | екстрасенс | таролог | зніме порчу | поверне кохання
goods = талони на пальне | шукають знайомства | самотні жінки
goods + тільки сьогодні | знижка 70 | залишилось 5 | конфіденційно | оплата після перевірки | лікарі мовчать
goods + перший сеанс | замовляйте у відповідь | передоплата на карт | внесенням у реєстр | пишіть у приват
goods + остання партія | за пів ціни | дівчата
"""

HAN = """
loan = 贷款 | 无抵押 | 秒批 | 不看征信 | 预审额度 | 备用金 | 急用钱 | 黑户
loan = 当天放款 | 信用贷 | 网贷
loan + 额度 | 利息低 | 身份证就能 | 随借随还 | 放款 | 已到账 | 生意周转 | 万元
gambling = 彩票计划 | 时时彩 | 北京赛车 | 棋牌 | 真人娱乐 | 首存 | 澳门线上
gambling = 百家乐 | 体育投注 | 注册送
gambling + 稳赚 | 跟单 | 秒提款 | 回血 | 老师免费带 | 日赚 | 送88 | 导师
prize = 幸运用户 | 中奖通知 | 领取奖品 | 您已中奖 | 被抽中 | 您获得
prize + 领取 | 逾期作废 | 限今日 | 恭喜 | 红包 | 【官方】
account = 店铺涉嫌 | 账户涉嫌 | 即将被冻结 | 涉嫌违规 | 存在异常 | 三倍赔付 | 理赔
account = 银行卡和验证码 | 验证码 | 已停用 | 安全中心
account + 您的店铺 | 您的账户 | 您的etc | 立即登录 | 24小时内 | 点击链接 | 申诉
account + 认证 | 更新信息 | 我是淘宝客服 | 订单异常
job = 手机兼职 | 招兼职 | 诚招 | 打字员 | 居家客服 | 点赞关注就有钱 | 刷视频返佣
job = 在家也能赚钱 | 日结
job + 一单一结 | 宝妈 | 每天半小时 | 一天三百 | 了解详情 | 200-500 | 返佣
boost = 补单 | 刷单 | 做销量 | 真实买家 | 买家秀 | 店铺人气 | 代运营 | 直播间引流
boost = 店铺推广 | 涨粉 | 关键词排名 | 百度推广 | seo公司 | 上首页 | 包上热门
boost = 群控
boost + 不降权 | 包送评价 | 一单5 | 真人实号 | 首月 | 不出单退款 | 免费方案 | 报价单
boost + 好评 | 案例 | 免费试用 | 量大从优
invest = 内部消息 | 老师带单 | 数字货币 | 带你炒股 | 牛股 | 包赚 | 月收益
invest + 股票 | 原油 | 名额有限 | 进群 | 收益 | 稳定盈利
wholesale = 工厂直供 | 源头厂家 | 厂家直销 | 一件代发 | 比你进价 | 清仓尾货
wholesale + 低一半 | 看货 | 目录发你 | 货源 | 批发
goods = 代开发票 | 代开各类 | 各类发票 | 各类证件 | 学历证 | 代办 | 网上可查 | 同城约
goods = 美女陪聊 | 看福利 | 高价收 | 回收京东 | 学历提升 | 雅思保过 | 不用考试
goods = 一个月瘦 | 七天见效 | 招代理 | 夜间直播
goods + 先开后付 | 税点低 | 可验真 | 快速出证 | 无效退款 | 秒到账 | 内部名额
goods + 录取再付款 | 减肥 | 美白 | 免费看 | 价格最高 | 最后三天 | 需要的联系 | 加好友
"""

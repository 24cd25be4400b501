// Cities where meetings of the Union have been held or are likely: English | zone | country | ar | es | fr | ru | zh. Within a cell
// the form used for writing comes first, other spellings follow after `/`. Russian endings and adjectives are matched by rule.

export const PLACE_ROWS = `
Geneva|Europe/Zurich|CH|جنيف|Ginebra|Genève|Женева|日内瓦
Zurich|Europe/Zurich|CH|زيورخ/زيوريخ|Zúrich/Zurich|Zurich|Цюрих|苏黎世
Bern|Europe/Zurich|CH|برن|Berna|Berne|Берн|伯尔尼
Lausanne|Europe/Zurich|CH|لوزان|Lausana|Lausanne|Лозанна|洛桑
Seoul|Asia/Seoul|KR|سيول/سيؤول|Seúl|Séoul|Сеул|首尔
Busan|Asia/Seoul|KR|بوسان|Busan|Busan|Пусан|釜山
Jeju|Asia/Seoul|KR|جيجو|Jeju|Jeju|Чеджу|济州
Daejeon|Asia/Seoul|KR|دايجون|Daejeon|Daejeon|Тэджон|大田
Incheon|Asia/Seoul|KR|إنشيون|Incheon|Incheon|Инчхон|仁川
Pyeongchang|Asia/Seoul|KR|بيونغ تشانغ|Pyeongchang|Pyeongchang|Пхёнчхан|平昌
Tokyo|Asia/Tokyo|JP|طوكيو|Tokio|Tokyo|Токио|东京
Kyoto|Asia/Tokyo|JP|كيوتو|Kioto|Kyoto|Киото|京都
Osaka|Asia/Tokyo|JP|أوساكا|Osaka|Osaka|Осака|大阪
Yokohama|Asia/Tokyo|JP|يوكوهاما|Yokohama|Yokohama|Иокогама/Йокогама|横滨
Beijing|Asia/Shanghai|CN|بيجين/بكين|Beijing/Pekín|Beijing/Pékin|Пекин|北京
Shanghai|Asia/Shanghai|CN|شنغهاي|Shanghái/Shanghai|Shanghai|Шанхай|上海
Shenzhen|Asia/Shanghai|CN|شينزين/شنتشن|Shenzhen|Shenzhen|Шэньчжэнь|深圳
Hangzhou|Asia/Shanghai|CN|هانغتشو/هانغجو|Hangzhou|Hangzhou|Ханчжоу|杭州
Wuxi|Asia/Shanghai|CN|ووشي|Wuxi|Wuxi|Уси|无锡
Nanjing|Asia/Shanghai|CN|نانجينغ/نانجين|Nanjing|Nanjing/Nankin|Нанкин|南京
Chengdu|Asia/Shanghai|CN|تشنغدو|Chengdu|Chengdu|Чэнду|成都
Chongqing|Asia/Shanghai|CN|تشونغتشينغ|Chongqing|Chongqing|Чунцин|重庆
Guangzhou|Asia/Shanghai|CN|غوانزو/قوانغتشو|Guangzhou/Cantón|Guangzhou/Canton|Гуанчжоу|广州
Xi'an|Asia/Shanghai|CN|شيآن|Xi'an|Xi'an|Сиань|西安
Wuhan|Asia/Shanghai|CN|ووهان|Wuhan|Wuhan|Ухань|武汉
Hong Kong|Asia/Hong_Kong|HK|هونغ كونغ|Hong Kong|Hong Kong|Гонконг|香港
Macao|Asia/Macau|MO|ماكاو|Macao|Macao|Макао|澳门
Taipei|Asia/Taipei|TW|تايبيه|Taipei|Taipei|Тайбэй|台北
Ulaanbaatar|Asia/Ulaanbaatar|MN|أولانباتار|Ulán Bator|Oulan-Bator|Улан-Батор|乌兰巴托
Bangkok|Asia/Bangkok|TH|بانكوك|Bangkok|Bangkok|Бангкок|曼谷
Hanoi|Asia/Ho_Chi_Minh|VN|هانوي|Hanói/Hanoi|Hanoï|Ханой|河内
Ho Chi Minh City|Asia/Ho_Chi_Minh|VN|هو تشي منه|Ciudad Ho Chi Minh|Hô Chi Minh-Ville|Хошимин|胡志明市
Singapore|Asia/Singapore|SG|سنغافورة|Singapur|Singapour|Сингапур|新加坡
Kuala Lumpur|Asia/Kuala_Lumpur|MY|كوالالمبور/كوالا لمبور|Kuala Lumpur|Kuala Lumpur|Куала-Лумпур|吉隆坡
Jakarta|Asia/Jakarta|ID|جاكرتا|Yakarta|Jakarta|Джакарта|雅加达
Bali|Asia/Makassar|ID|بالي|Bali|Bali|Бали|巴厘岛/巴厘
Manila|Asia/Manila|PH|مانيلا|Manila|Manille|Манила|马尼拉
Phnom Penh|Asia/Phnom_Penh|KH|بنوم بنه|Phnom Penh|Phnom Penh|Пномпень|金边
Vientiane|Asia/Vientiane|LA|فيينتيان|Vientián|Vientiane|Вьентьян|万象
New Delhi|Asia/Kolkata|IN|نيودلهي|Nueva Delhi|New Delhi|Нью-Дели|新德里
Mumbai|Asia/Kolkata|IN|مومباي|Bombay/Mumbai|Mumbai/Bombay|Мумбаи|孟买
Hyderabad|Asia/Kolkata|IN|حيدر آباد|Hyderabad|Hyderabad|Хайдарабад|海得拉巴
Colombo|Asia/Colombo|LK|كولومبو|Colombo|Colombo|Коломбо|科伦坡
Dhaka|Asia/Dhaka|BD|دكا|Dacca/Daca|Dhaka|Дакка|达卡
Kathmandu|Asia/Kathmandu|NP|كاتماندو|Katmandú|Katmandou|Катманду|加德满都
Islamabad|Asia/Karachi|PK|إسلام آباد|Islamabad|Islamabad|Исламабад|伊斯兰堡
Tehran|Asia/Tehran|IR|طهران|Teherán|Téhéran|Тегеран|德黑兰
Tashkent|Asia/Tashkent|UZ|طشقند|Taskent/Tashkent/Tashkén|Tachkent|Ташкент|塔什干
Samarkand|Asia/Samarkand|UZ|سمرقند|Samarcanda|Samarcande|Самарканд|撒马尔罕
Astana|Asia/Almaty|KZ|أستانا/أستانة|Astaná/Astana|Astana|Астана|阿斯塔纳
Almaty|Asia/Almaty|KZ|ألماتي|Almaty/Almatý|Almaty|Алматы/Алма-Ата|阿拉木图
Bishkek|Asia/Bishkek|KG|بيشكيك|Biskek|Bichkek|Бишкек|比什凯克
Dushanbe|Asia/Dushanbe|TJ|دوشانبه|Dusambé|Douchanbé|Душанбе|杜尚别
Ashgabat|Asia/Ashgabat|TM|عشق آباد|Asjabad|Achgabat|Ашхабад|阿什哈巴德
Baku|Asia/Baku|AZ|باكو|Bakú|Bakou|Баку|巴库
Tbilisi|Asia/Tbilisi|GE|تبليسي|Tiflis|Tbilissi|Тбилиси|第比利斯
Yerevan|Asia/Yerevan|AM|يريفان|Ereván|Erevan|Ереван|埃里温
Moscow|Europe/Moscow|RU|موسكو|Moscú|Moscou|Москва|莫斯科
Saint Petersburg|Europe/Moscow|RU|سانت بطرسبرغ|San Petersburgo|Saint-Pétersbourg|Санкт-Петербург|圣彼得堡
Kazan|Europe/Moscow|RU|قازان|Kazán|Kazan|Казань|喀山
Minsk|Europe/Minsk|BY|مينسك|Minsk|Minsk|Минск|明斯克
Kyiv|Europe/Kyiv|UA|كييف|Kiev/Kyiv|Kiev/Kyïv|Киев|基辅
Chisinau|Europe/Chisinau|MD|كيشيناو|Chisinau|Chisinau|Кишинев|基希讷乌
Istanbul|Europe/Istanbul|TR|إسطنبول|Estambul|Istanbul|Стамбул|伊斯坦布尔
Ankara|Europe/Istanbul|TR|أنقرة|Ankara|Ankara|Анкара|安卡拉
Abu Dhabi|Asia/Dubai|AE|أبو ظبي/أبوظبي|Abu Dhabi|Abou Dhabi|Абу-Даби|阿布扎比
Dubai|Asia/Dubai|AE|دبي|Dubái/Dubai|Dubaï/Doubaï|Дубай|迪拜
Riyadh|Asia/Riyadh|SA|الرياض|Riad|Riyad|Эр-Рияд|利雅得
Jeddah|Asia/Riyadh|SA|جدة|Yeda/Jeddah|Djeddah|Джидда|吉达
Doha|Asia/Qatar|QA|الدوحة|Doha|Doha|Доха|多哈
Manama|Asia/Bahrain|BH|المنامة|Manama|Manama|Манама|麦纳麦
Muscat|Asia/Muscat|OM|مسقط|Mascate|Mascate|Маскат|马斯喀特
Kuwait City|Asia/Kuwait|KW|مدينة الكويت/الكويت|Ciudad de Kuwait/Kuwait|Koweït|Эль-Кувейт|科威特城
Amman|Asia/Amman|JO|عمّان/عمان|Ammán|Amman|Амман|安曼
Beirut|Asia/Beirut|LB|بيروت|Beirut|Beyrouth|Бейрут|贝鲁特
Baghdad|Asia/Baghdad|IQ|بغداد|Bagdad|Bagdad|Багдад|巴格达
Damascus|Asia/Damascus|SY|دمشق|Damasco|Damas|Дамаск|大马士革
Jerusalem|Asia/Jerusalem|IL|القدس|Jerusalén|Jérusalem|Иерусалим|耶路撒冷
Cairo|Africa/Cairo|EG|القاهرة|El Cairo|Le Caire|Каир|开罗
Sharm el-Sheikh|Africa/Cairo|EG|شرم الشيخ|Sharm el-Sheij|Charm el-Cheikh|Шарм-эш-Шейх|沙姆沙伊赫
Alexandria|Africa/Cairo|EG|الإسكندرية|Alejandría|Alexandrie|Александрия|亚历山大
Khartoum|Africa/Khartoum|SD|الخرطوم|Jartum|Khartoum|Хартум|喀土穆
Tunis|Africa/Tunis|TN|تونس/مدينة تونس|Túnez|Tunis|Тунис|突尼斯
Hammamet|Africa/Tunis|TN|الحمامات|Hammamet|Hammamet|Хаммамет|哈马马特
Algiers|Africa/Algiers|DZ|الجزائر|Argel|Alger|Алжир|阿尔及尔
Rabat|Africa/Casablanca|MA|الرباط|Rabat|Rabat|Рабат|拉巴特
Marrakesh|Africa/Casablanca|MA|مراكش|Marrakech|Marrakech|Марракеш|马拉喀什
Casablanca|Africa/Casablanca|MA|الدار البيضاء|Casablanca|Casablanca|Касабланка|卡萨布兰卡
Tripoli|Africa/Tripoli|LY|طرابلس|Trípoli|Tripoli|Триполи|的黎波里
Nouakchott|Africa/Nouakchott|MR|نواكشوط|Nuakchot|Nouakchott|Нуакшот|努瓦克肖特
Djibouti|Africa/Djibouti|DJ|جيبوتي|Yibuti|Djibouti|Джибути|吉布提
Dakar|Africa/Dakar|SN|داكار|Dakar|Dakar|Дакар|达喀尔
Abidjan|Africa/Abidjan|CI|أبيدجان|Abiyán|Abidjan|Абиджан|阿比让
Accra|Africa/Accra|GH|أكرا|Acra/Accra|Accra|Аккра|阿克拉
Lagos|Africa/Lagos|NG|لاغوس|Lagos|Lagos|Лагос|拉各斯
Abuja|Africa/Lagos|NG|أبوجا|Abuya|Abuja|Абуджа|阿布贾
Yaounde|Africa/Douala|CM|ياوندي|Yaundé|Yaoundé|Яунде|雅温得
Libreville|Africa/Libreville|GA|ليبرفيل|Libreville|Libreville|Либревиль|利伯维尔
Kinshasa|Africa/Kinshasa|CD|كينشاسا|Kinshasa|Kinshasa|Киншаса|金沙萨
Kigali|Africa/Kigali|RW|كيغالي|Kigali|Kigali|Кигали|基加利
Kampala|Africa/Kampala|UG|كمبالا|Kampala|Kampala|Кампала|坎帕拉
Nairobi|Africa/Nairobi|KE|نيروبي|Nairobi|Nairobi|Найроби|内罗毕
Mombasa|Africa/Nairobi|KE|مومباسا|Mombasa|Mombasa|Момбаса|蒙巴萨
Addis Ababa|Africa/Addis_Ababa|ET|أديس أبابا|Addis Abeba|Addis-Abeba|Аддис-Абеба|亚的斯亚贝巴
Dar es Salaam|Africa/Dar_es_Salaam|TZ|دار السلام|Dar es Salaam|Dar es Salam|Дар-эс-Салам|达累斯萨拉姆
Zanzibar|Africa/Dar_es_Salaam|TZ|زنجبار|Zanzíbar|Zanzibar|Занзибар|桑给巴尔
Arusha|Africa/Dar_es_Salaam|TZ|أروشا|Arusha|Arusha|Аруша|阿鲁沙
Lusaka|Africa/Lusaka|ZM|لوساكا|Lusaka|Lusaka|Лусака|卢萨卡
Victoria Falls|Africa/Harare|ZW|شلالات فيكتوريا|Cataratas Victoria|Victoria Falls|Виктория-Фолс|维多利亚瀑布城
Harare|Africa/Harare|ZW|هراري|Harare|Harare|Хараре|哈拉雷
Gaborone|Africa/Gaborone|BW|غابورون|Gaborone|Gaborone|Габороне|哈博罗内
Windhoek|Africa/Windhoek|NA|ويندهوك|Windhoek|Windhoek|Виндхук|温得和克
Maputo|Africa/Maputo|MZ|مابوتو|Maputo|Maputo|Мапуту|马普托
Luanda|Africa/Luanda|AO|لواندا|Luanda|Luanda|Луанда|罗安达
Antananarivo|Indian/Antananarivo|MG|أنتاناناريفو|Antananarivo|Antananarivo|Антананариву|塔那那利佛
Port Louis|Indian/Mauritius|MU|بورت لويس|Port Louis|Port-Louis|Порт-Луи|路易港
Durban|Africa/Johannesburg|ZA|ديربان|Durban|Durban|Дурбан|德班
Johannesburg|Africa/Johannesburg|ZA|جوهانسبرغ|Johannesburgo|Johannesburg|Йоханнесбург|约翰内斯堡
Cape Town|Africa/Johannesburg|ZA|كيب تاون|Ciudad del Cabo|Le Cap|Кейптаун|开普敦
Pretoria|Africa/Johannesburg|ZA|بريتوريا|Pretoria|Pretoria|Претория|比勒陀利亚
London|Europe/London|GB|لندن|Londres|Londres|Лондон|伦敦
Edinburgh|Europe/London|GB|إدنبره|Edimburgo|Édimbourg|Эдинбург|爱丁堡
Dublin|Europe/Dublin|IE|دبلن|Dublín|Dublin|Дублин|都柏林
Paris|Europe/Paris|FR|باريس|París|Paris|Париж|巴黎
Sophia Antipolis|Europe/Paris|FR|صوفيا أنتيبوليس|Sophia Antipolis|Sophia Antipolis|София-Антиполис|索菲亚-安蒂波利斯/索菲亚·安蒂波利斯
Brussels|Europe/Brussels|BE|بروكسل|Bruselas|Bruxelles|Брюссель|布鲁塞尔
Ghent|Europe/Brussels|BE|غنت|Gante|Gand|Гент|根特
The Hague|Europe/Amsterdam|NL|لاهاي|La Haya|La Haye|Гаага|海牙
Amsterdam|Europe/Amsterdam|NL|أمستردام|Ámsterdam|Amsterdam|Амстердам|阿姆斯特丹
Luxembourg|Europe/Luxembourg|LU|لكسمبرغ/لوكسمبورغ|Luxemburgo|Luxembourg|Люксембург|卢森堡
Berlin|Europe/Berlin|DE|برلين|Berlín|Berlin|Берлин|柏林
Munich|Europe/Berlin|DE|ميونيخ/ميونخ|Múnich|Munich|Мюнхен|慕尼黑
Bonn|Europe/Berlin|DE|بون|Bonn|Bonn|Бонн|波恩
Frankfurt|Europe/Berlin|DE|فرانكفورت|Fráncfort|Francfort|Франкфурт|法兰克福
Vienna|Europe/Vienna|AT|فيينا|Viena|Vienne|Вена|维也纳
Prague|Europe/Prague|CZ|براغ|Praga|Prague|Прага|布拉格
Bratislava|Europe/Bratislava|SK|براتيسلافا|Bratislava|Bratislava|Братислава|布拉迪斯拉发
Budapest|Europe/Budapest|HU|بودابست|Budapest|Budapest|Будапешт|布达佩斯
Warsaw|Europe/Warsaw|PL|وارسو|Varsovia|Varsovie|Варшава|华沙
Ljubljana|Europe/Ljubljana|SI|ليوبليانا|Liubliana|Ljubljana|Любляна|卢布尔雅那
Zagreb|Europe/Zagreb|HR|زغرب|Zagreb|Zagreb|Загреб|萨格勒布
Belgrade|Europe/Belgrade|RS|بلغراد|Belgrado|Belgrade|Белград|贝尔格莱德
Sarajevo|Europe/Sarajevo|BA|سراييفو|Sarajevo|Sarajevo|Сараево|萨拉热窝
Tirana|Europe/Tirane|AL|تيرانا|Tirana|Tirana|Тирана|地拉那
Bucharest|Europe/Bucharest|RO|بوخارست|Bucarest|Bucarest|Бухарест|布加勒斯特
Sofia|Europe/Sofia|BG|صوفيا|Sofía|Sofia|София|索非亚
Athens|Europe/Athens|GR|أثينا|Atenas|Athènes|Афины|雅典
Nicosia|Asia/Nicosia|CY|نيقوسيا|Nicosia|Nicosie|Никосия|尼科西亚
Valletta|Europe/Malta|MT|فاليتا|La Valeta|La Valette|Валлетта|瓦莱塔
Rome|Europe/Rome|IT|روما|Roma|Rome|Рим|罗马
Milan|Europe/Rome|IT|ميلانو|Milán|Milan|Милан|米兰
Turin|Europe/Rome|IT|تورينو|Turín|Turin|Турин|都灵
Trieste|Europe/Rome|IT|ترييستي|Trieste|Trieste|Триест|的里雅斯特
Madrid|Europe/Madrid|ES|مدريد|Madrid|Madrid|Мадрид|马德里
Barcelona|Europe/Madrid|ES|برشلونة|Barcelona|Barcelone|Барселона|巴塞罗那
Malaga|Europe/Madrid|ES|مالقة|Málaga|Malaga|Малага|马拉加
Seville|Europe/Madrid|ES|إشبيلية|Sevilla|Séville|Севилья|塞维利亚
Lisbon|Europe/Lisbon|PT|لشبونة|Lisboa|Lisbonne|Лиссабон|里斯本
Copenhagen|Europe/Copenhagen|DK|كوبنهاغن|Copenhague|Copenhague|Копенгаген|哥本哈根
Stockholm|Europe/Stockholm|SE|ستوكهولم|Estocolmo|Stockholm|Стокгольм|斯德哥尔摩
Oslo|Europe/Oslo|NO|أوسلو|Oslo|Oslo|Осло|奥斯陆
Helsinki|Europe/Helsinki|FI|هلسنكي|Helsinki|Helsinki|Хельсинки|赫尔辛基
Tallinn|Europe/Tallinn|EE|تالين|Tallin|Tallinn|Таллин/Таллинн|塔林
Riga|Europe/Riga|LV|ريغا|Riga|Riga|Рига|里加
Vilnius|Europe/Vilnius|LT|فيلنيوس|Vilna|Vilnius|Вильнюс|维尔纽斯
Reykjavik|Atlantic/Reykjavik|IS|ريكيافيك|Reikiavik|Reykjavik|Рейкьявик|雷克雅未克
Monaco|Europe/Monaco|MC|موناكو|Mónaco|Monaco|Монако|摩纳哥
Washington, D.C.|America/New_York|US|واشنطن|Washington|Washington|Вашингтон|华盛顿
New York|America/New_York|US|نيويورك|Nueva York|New York|Нью-Йорк|纽约
Boston|America/New_York|US|بوسطن|Boston|Boston|Бостон|波士顿
San Francisco|America/Los_Angeles|US|سان فرانسيسكو|San Francisco|San Francisco|Сан-Франциско|旧金山
San Diego|America/Los_Angeles|US|سان دييغو|San Diego|San Diego|Сан-Диего|圣迭戈
Los Angeles|America/Los_Angeles|US|لوس أنجلوس|Los Ángeles|Los Angeles|Лос-Анджелес|洛杉矶
Boulder|America/Denver|US|بولدر|Boulder|Boulder|Боулдер|博尔德
Toronto|America/Toronto|CA|تورونتو|Toronto|Toronto|Торонто|多伦多
Montreal|America/Toronto|CA|مونتريال|Montreal|Montréal|Монреаль|蒙特利尔
Ottawa|America/Toronto|CA|أوتاوا|Ottawa|Ottawa|Оттава|渥太华
Vancouver|America/Vancouver|CA|فانكوفر|Vancouver|Vancouver|Ванкувер|温哥华
Mexico City|America/Mexico_City|MX|مكسيكو سيتي/مكسيكو/مدينة مكسيكو|Ciudad de México/México D.F.|Mexico|Мехико|墨西哥城
Cancun|America/Cancun|MX|كانكون|Cancún|Cancún|Канкун|坎昆
Guatemala City|America/Guatemala|GT|غواتيمالا سيتي/غواتيمالا|Ciudad de Guatemala|Guatemala|Гватемала|危地马拉城
San Salvador|America/El_Salvador|SV|سان سلفادور|San Salvador|San Salvador|Сан-Сальвадор|圣萨尔瓦多
San José|America/Costa_Rica|CR|سان خوسيه|San José|San José|Сан-Хосе|圣何塞
Panama City|America/Panama|PA|بنما سيتي/مدينة بنما|Ciudad de Panamá|Panama|Панама|巴拿马城
Havana|America/Havana|CU|هافانا|La Habana|La Havane|Гавана|哈瓦那
Santo Domingo|America/Santo_Domingo|DO|سانتو دومينغو|Santo Domingo|Saint-Domingue|Санто-Доминго|圣多明各
Kingston|America/Jamaica|JM|كينغستون|Kingston|Kingston|Кингстон|金斯敦
Nassau|America/Nassau|BS|ناسو|Nassau|Nassau|Нассау|拿骚
Port of Spain|America/Port_of_Spain|TT|بورت أوف سبين|Puerto España|Port of Spain|Порт-оф-Спейн|西班牙港
Bridgetown|America/Barbados|BB|بريدجتاون|Bridgetown|Bridgetown|Бриджтаун|布里奇敦
Bogota|America/Bogota|CO|بوغوتا|Bogotá|Bogota|Богота|波哥大
Cartagena|America/Bogota|CO|كارتاخينا|Cartagena de Indias/Cartagena|Carthagène|Картахена|卡塔赫纳
Caracas|America/Caracas|VE|كاراكاس|Caracas|Caracas|Каракас|加拉加斯
Quito|America/Guayaquil|EC|كيتو|Quito|Quito|Кито|基多
Lima|America/Lima|PE|ليما|Lima|Lima|Лима|利马
La Paz|America/La_Paz|BO|لاباز|La Paz|La Paz|Ла-Пас|拉巴斯
Santiago|America/Santiago|CL|سانتياغو|Santiago de Chile/Santiago|Santiago|Сантьяго|圣地亚哥
Buenos Aires|America/Argentina/Buenos_Aires|AR|بوينس آيرس/بوينس أيرس|Buenos Aires|Buenos Aires|Буэнос-Айрес|布宜诺斯艾利斯
Montevideo|America/Montevideo|UY|مونتيفيديو|Montevideo|Montevideo|Монтевидео|蒙得维的亚
Asuncion|America/Asuncion|PY|أسونسيون|Asunción|Asunción|Асунсьон|亚松森
Brasilia|America/Sao_Paulo|BR|برازيليا|Brasilia|Brasilia|Бразилиа|巴西利亚
Rio de Janeiro|America/Sao_Paulo|BR|ريو دي جانيرو|Río de Janeiro|Rio de Janeiro|Рио-де-Жанейро|里约热内卢
São Paulo|America/Sao_Paulo|BR|ساو باولو|São Paulo|São Paulo|Сан-Паулу|圣保罗
Sydney|Australia/Sydney|AU|سيدني|Sídney/Sydney|Sydney|Сидней|悉尼
Melbourne|Australia/Melbourne|AU|ملبورن|Melbourne|Melbourne|Мельбурн|墨尔本
Canberra|Australia/Sydney|AU|كانبيرا|Canberra|Canberra|Канберра|堪培拉
Wellington|Pacific/Auckland|NZ|ويلينغتون|Wellington|Wellington|Веллингтон|惠灵顿
Auckland|Pacific/Auckland|NZ|أوكلاند|Auckland|Auckland|Окленд|奥克兰
Suva|Pacific/Fiji|FJ|سوفا|Suva|Suva|Сува|苏瓦
Apia|Pacific/Apia|WS|آبيا|Apia|Apia|Апиа|阿皮亚
Port Moresby|Pacific/Port_Moresby|PG|بورت مورسبي|Port Moresby|Port Moresby|Порт-Морсби|莫尔兹比港
Kabul|Asia/Kabul|AF|كابول|Kabul|Kaboul|Кабул|喀布尔
Andorra la Vella|Europe/Andorra|AD|أندورا لا فيلا|Andorra la Vella/Andorra la Vieja|Andorre-la-Vieille|Андорра-ла-Велья|安道尔城
Belmopan|America/Belize|BZ|بلموبان|Belmopán|Belmopan|Бельмопан|贝尔莫潘
Thimphu|Asia/Thimphu|BT|تيمفو|Timbu/Thimphu|Thimphou|Тхимпху|廷布
Ouagadougou|Africa/Ouagadougou|BF|واغادوغو|Uagadugú/Ouagadougou|Ouagadougou|Уагадугу|瓦加杜古
Bujumbura|Africa/Bujumbura|BI|بوجومبورا|Buyumbura/Bujumbura|Bujumbura|Бужумбура|布琼布拉
Praia|Atlantic/Cape_Verde|CV|برايا|Praia|Praia|Прая|普拉亚
Bangui|Africa/Bangui|CF|بانغي|Bangui|Bangui|Банги|班吉
Moroni|Indian/Comoro|KM|موروني|Moroni|Moroni|Морони|莫罗尼
Brazzaville|Africa/Brazzaville|CG|برازافيل|Brazzaville|Brazzaville|Браззавиль|布拉柴维尔
Asmara|Africa/Asmara|ER|أسمرة|Asmara|Asmara|Асмэра/Асмара|阿斯马拉
Mbabane|Africa/Mbabane|SZ|مبابان|Mbabane|Mbabane|Мбабане|姆巴巴内
Banjul|Africa/Banjul|GM|بانجول|Banjul|Banjul|Банжул|班珠尔
Conakry|Africa/Conakry|GN|كوناكري|Conakry|Conakry|Конакри|科纳克里
Bissau|Africa/Bissau|GW|بيساو|Bissau|Bissau|Бисау|比绍
Georgetown|America/Guyana|GY|جورجتاون|Georgetown|Georgetown|Джорджтаун|乔治敦
Tegucigalpa|America/Tegucigalpa|HN|تيغوسيغالبا|Tegucigalpa|Tegucigalpa|Тегусигальпа|特古西加尔巴
Maseru|Africa/Maseru|LS|ماسيرو|Maseru|Maseru|Масеру|马塞卢
Monrovia|Africa/Monrovia|LR|مونروفيا|Monrovia|Monrovia|Монровия|蒙罗维亚
Vaduz|Europe/Vaduz|LI|فادوز|Vaduz|Vaduz|Вадуц|瓦杜兹
Lilongwe|Africa/Blantyre|MW|ليلونغوي|Lilongüe/Lilongwe|Lilongwe|Лилонгве|利隆圭
Malé|Indian/Maldives|MV|ماليه|Malé|Malé|Мале|马累
Bamako|Africa/Bamako|ML|باماكو|Bamako|Bamako|Бамако|巴马科
Podgorica|Europe/Podgorica|ME|بودغوريتسا|Podgorica|Podgorica|Подгорица|波德戈里察
Managua|America/Managua|NI|ماناغوا|Managua|Managua|Манагуа|马那瓜
Niamey|Africa/Niamey|NE|نيامي|Niamey|Niamey|Ниамей|尼亚美
Skopje|Europe/Skopje|MK|سكوبي|Skopie/Skopje|Skopje|Скопье|斯科普里
Freetown|Africa/Freetown|SL|فريتاون|Freetown|Freetown|Фритаун|弗里敦
Mogadishu|Africa/Mogadishu|SO|مقديشو|Mogadiscio|Mogadiscio|Могадишо|摩加迪沙
Paramaribo|America/Paramaribo|SR|باراماريبو|Paramaribo|Paramaribo|Парамарибо|帕拉马里博
Lomé|Africa/Lome|TG|لومي|Lomé|Lomé|Ломе|洛美
Sharjah|Asia/Dubai|AE|الشارقة|Sharjah|Charjah|Шарджа|沙迦
Bengaluru|Asia/Kolkata|IN|بنغالورو/بنغالور|Bengaluru/Bangalore|Bangalore/Bengaluru|Бангалор/Бенгалуру|班加罗尔
Chennai|Asia/Kolkata|IN|تشيناي|Chennai|Chennai|Ченнаи|金奈
Pune|Asia/Kolkata|IN|بونه|Pune|Pune|Пуна|浦那
Jaipur|Asia/Kolkata|IN|جايبور|Jaipur|Jaipur|Джайпур|斋浦尔
Xiamen|Asia/Shanghai|CN|شيامن|Xiamen|Xiamen|Сямынь|厦门
Sapporo|Asia/Tokyo|JP|سابورو|Sapporo|Sapporo|Саппоро|札幌
Fukuoka|Asia/Tokyo|JP|فوكوكا|Fukuoka|Fukuoka|Фукуока|福冈
Gwangju|Asia/Seoul|KR|غوانغجو|Gwangju|Gwangju|Кванджу|光州
Basel|Europe/Zurich|CH|بازل|Basilea|Bâle|Базель|巴塞尔
Naples|Europe/Rome|IT|نابولي|Nápoles|Naples|Неаполь|那不勒斯
Venice|Europe/Rome|IT|البندقية|Venecia|Venise|Венеция|威尼斯
Florence|Europe/Rome|IT|فلورنسا|Florencia|Florence|Флоренция|佛罗伦萨
Valencia|Europe/Madrid|ES|فالنسيا|Valencia|Valence|Валенсия|巴伦西亚
Porto|Europe/Lisbon|PT|بورتو|Oporto|Porto|Порту|波尔图
Marseille|Europe/Paris|FR|مرسيليا|Marsella|Marseille|Марсель|马赛
Lyon|Europe/Paris|FR|ليون|Lyon|Lyon|Лион|法国里昂
Toulouse|Europe/Paris|FR|تولوز|Toulouse|Toulouse|Тулуза|图卢兹
Strasbourg|Europe/Paris|FR|ستراسبورغ|Estrasburgo|Strasbourg|Страсбург|斯特拉斯堡
Grenoble|Europe/Paris|FR|غرونوبل|Grenoble|Grenoble|Гренобль|格勒诺布尔
Lannion|Europe/Paris|FR|لانيون|Lannion|Lannion|Ланьон|拉尼永
Hamburg|Europe/Berlin|DE|هامبورغ|Hamburgo|Hambourg|Гамбург|汉堡
Cologne|Europe/Berlin|DE|كولونيا|Colonia|Cologne|Кёльн/Кельн|德国科隆
Dresden|Europe/Berlin|DE|دريسدن|Dresde|Dresde|Дрезден|德累斯顿
Rotterdam|Europe/Amsterdam|NL|روتردام|Róterdam/Rotterdam|Rotterdam|Роттердам|鹿特丹
Eindhoven|Europe/Amsterdam|NL|آيندهوفن|Eindhoven|Eindhoven|Эйндховен|埃因霍温
Delft|Europe/Amsterdam|NL|دلفت|Delft|Delft|Делфт|代尔夫特
Antwerp|Europe/Brussels|BE|أنتويرب|Amberes|Anvers|Антверпен|安特卫普
Gothenburg|Europe/Stockholm|SE|غوتنبرغ|Gotemburgo|Göteborg|Гётеборг/Гетеборг|哥德堡
Tampere|Europe/Helsinki|FI|تامبيري|Tampere|Tampere|Тампере|坦佩雷
Espoo|Europe/Helsinki|FI|إسبو|Espoo|Espoo|Эспоо|埃斯波
Oulu|Europe/Helsinki|FI|أولو|Oulu|Oulu|Оулу|奥卢
Kraków|Europe/Warsaw|PL|كراكوف|Cracovia|Cracovie|Краков|克拉科夫
Gdańsk|Europe/Warsaw|PL|غدانسك|Gdansk/Gdańsk|Gdansk/Gdańsk|Гданьск|格但斯克
Sochi|Europe/Moscow|RU|سوتشي|Sochi|Sotchi|Сочи|索契
Samara|Europe/Samara|RU|سامارا|Samara|Samara|Самара|萨马拉
Novosibirsk|Asia/Novosibirsk|RU|نوفوسيبيرسك|Novosibirsk|Novossibirsk|Новосибирск|新西伯利亚
Bukhara|Asia/Samarkand|UZ|بخارى|Bujará|Boukhara|Бухара|布哈拉
Antalya|Europe/Istanbul|TR|أنطاليا|Antalya|Antalya|Анталья|安塔利亚
Izmir|Europe/Istanbul|TR|إزمير|Esmirna|Izmir|Измир|伊兹密尔
Fez|Africa/Casablanca|MA|مدينة فاس|Fez|Fès|Фес|摩洛哥非斯
Agadir|Africa/Casablanca|MA|أغادير|Agadir|Agadir|Агадир|阿加迪尔
Sousse|Africa/Tunis|TN|سوسة|Susa|Sousse|Сус|苏塞
Luxor|Africa/Cairo|EG|الأقصر|Luxor|Louxor|Луксор|卢克索
Hurghada|Africa/Cairo|EG|الغردقة|Hurgada|Hurghada|Хургада|赫尔格达
Aqaba|Asia/Amman|JO|العقبة|Áqaba/Aqaba|Aqaba|Акаба|亚喀巴
Dammam|Asia/Riyadh|SA|الدمام|Dammam|Dammam|Даммам|达曼
Lahore|Asia/Karachi|PK|لاهور|Lahore|Lahore|Лахор|拉合尔
Entebbe|Africa/Kampala|UG|عنتيبي|Entebbe|Entebbe|Энтеббе|恩德培
Cotonou|Africa/Porto-Novo|BJ|كوتونو|Cotonú|Cotonou|Котону|科托努
Recife|America/Recife|BR|ريسيفي|Recife|Recife|Ресифи|累西腓
Medellín|America/Bogota|CO|ميديين|Medellín|Medellín|Медельин|麦德林
Cusco|America/Lima|PE|كوسكو|Cusco/Cuzco|Cuzco|Куско|库斯科
Guadalajara|America/Mexico_City|MX|غوادالاخارا|Guadalajara|Guadalajara|Гвадалахара|瓜达拉哈拉
Monterrey|America/Monterrey|MX|مونتيري|Monterrey|Monterrey|Монтеррей|蒙特雷
Punta Cana|America/Santo_Domingo|DO|بونتا كانا|Punta Cana|Punta Cana|Пунта-Кана|蓬塔卡纳
Seattle|America/Los_Angeles|US|سياتل|Seattle|Seattle|Сиэтл|西雅图
Chicago|America/Chicago|US|شيكاغو|Chicago|Chicago|Чикаго|芝加哥
Houston|America/Chicago|US|هيوستن|Houston|Houston|Хьюстон|休斯敦
Dallas|America/Chicago|US|دالاس|Dallas|Dallas|Даллас|达拉斯
Atlanta|America/New_York|US|أتلانتا|Atlanta|Atlanta|Атланта|亚特兰大
Miami|America/New_York|US|ميامي|Miami|Miami|Майами|迈阿密
Las Vegas|America/Los_Angeles|US|لاس فيغاس|Las Vegas|Las Vegas|Лас-Вегас|拉斯维加斯
Honolulu|Pacific/Honolulu|US|هونولولو|Honolulú|Honolulu|Гонолулу|火奴鲁鲁
Yogyakarta|Asia/Jakarta|ID|يوغياكارتا|Yogyakarta|Yogyakarta|Джокьякарта|日惹
Penang|Asia/Kuala_Lumpur|MY|بينانغ|Penang|Penang|Пинанг|槟城
Phuket|Asia/Bangkok|TH|بوكيت|Phuket|Phuket|Пхукет|普吉
Chiang Mai|Asia/Bangkok|TH|شيانغ ماي|Chiang Mai|Chiang Mai|Чиангмай|清迈
Cebu|Asia/Manila|PH|سيبو|Cebú|Cebu|Себу|宿务
Da Nang|Asia/Ho_Chi_Minh|VN|دا نانغ|Da Nang|Da Nang|Дананг|岘港
Siem Reap|Asia/Phnom_Penh|KH|سيام ريب|Siem Reap|Siem Reap|Сиемреап|暹粒
Yangon|Asia/Yangon|MM|يانغون|Yangón|Yangon|Янгон|仰光
`;

package org.gongkai.inspection;

/**
 * Traditional characters that stand in the words rules look for, and the simplified ones
 * in their place: what must not get out does so in traditional writing as well. Only
 * those that leave no doubt, after ICU (Unicode licence).
 */
public final class TraditionalCharacters {

	private static final String TRADITIONAL = "萬與專業叢東兩嚴個箇豐臨為爲舉烏樂喬習鄉書買爭於虧雲跤產産親億僅從價眾衆優會傳傷體彿姪債儲兒剋尅黨蘭関關俱養內寫軍農馮況凈淨準幾鳳憑齣擊劃劉則刪別彆製辦務動勞區醫昇陞華協單賣蔔佔盧"
			+ "衛卻廠廳曆歷厲壓縣參雙發髮隻檯臺颱葉號嚮曏呂噸聽吳獃員週鹹嚥響廻迴團糰園睏國圖場墮聲處備復複頭婦媽姊薑婁孃嬸孫學寧實審宮傢寬賓對尋導壽將塵侷跼層屬歲崗鞏佈帥師帳帶蓆幹並併倖廣莊牀庫"
			+ "應龐廢開張強噹當錄録徹徵誌懷態總戀卹惡願慼戶紮託釦執擴摺撫護報擔搨擬撥掛罣據攜數斷無舊時暱顯晉暫麯術機殺權條來楊鬆闆搆構菓標棟欄樣覈欒檔樑檢樓歐欵殘慇畢匯彙漢湯瀋沒滬洩註潔測塗潤溫"
			+ "遊灣滿靈點熱愛爺獨獻現瓊電暢療癥瘓癇癡癱癲監蓋眞矯碼硏確礙祿離俬種祕稱稅竅竇競簽籤簡類粵係繫緊紅約級紀納紙紋綫線組細織終經結給絕絶統繼續綜綠緑緩編緣繆繳網羅罰羣聶聾職聯腸腫衚鬍膠臟"
			+ "髒腦脫臉緻捨藝蘆蒼蘇範荊榮葯藥獲穫營蕭蔣懞藍薊藺慮虛蟻補錶見規視觸計訂認討讓訓議訊記講許論設訪訣証證識訴診試話詢該詳語說説請諸讀課誰調談諧謝譚譜榖穀貝負貢財責賬貨貧購貫賁貼貴貸貿費"
			+ "賀賈賃資賴贈贍贛趙蹤車軌軒轉輕載輛輸邊遼達遷過運還這進違連遲跡蹟選遞踰遺鄧鄺鄔郵鄒鄰鬱郟鄭酈痠埰採釋裏鑑鑒鍾鐘鈄鈕錢銀銷錯鎮長門閆閉問間閔聞閩閣閱閲閻闕闞隊陽陰陸陳陝險隨隱難麵韋韓"
			+ "項須鬚顧頒預領頸顆題顏顔額風饒館餽饋馬駛駕駱驗魚魯鮑麥蔴黃齊齡龍龔後裡餘";

	private static final String SIMPLIFIED = "万与专业丛东两严个个丰临为为举乌乐乔习乡书买争于亏云交产产亲亿仅从价众众优会传伤体佛侄债储儿克克党兰关关具养内写军农冯况净净准几凤凭出击划刘则删别别制办务动劳区医升升华协单卖卜占卢"
			+ "卫却厂厅历历厉压县参双发发只台台台叶号向向吕吨听吴呆员周咸咽响回回团团园困国图场堕声处备复复头妇妈姐姜娄娘婶孙学宁实审宫家宽宾对寻导寿将尘局局层属岁岗巩布帅师帐带席干并并幸广庄床库"
			+ "应庞废开张强当当录录彻征志怀态总恋恤恶愿戚户扎托扣执扩折抚护报担拓拟拨挂挂据携数断无旧时昵显晋暂曲术机杀权条来杨松板构构果标栋栏样核栾档梁检楼欧款残殷毕汇汇汉汤沈没沪泄注洁测涂润温"
			+ "游湾满灵点热爱爷独献现琼电畅疗症痪痫痴瘫癫监盖真矫码研确碍禄离私种秘称税窍窦竞签签简类粤系系紧红约级纪纳纸纹线线组细织终经结给绝绝统继续综绿绿缓编缘缪缴网罗罚群聂聋职联肠肿胡胡胶脏"
			+ "脏脑脱脸致舍艺芦苍苏范荆荣药药获获营萧蒋蒙蓝蓟蔺虑虚蚁补表见规视触计订认讨让训议讯记讲许论设访诀证证识诉诊试话询该详语说说请诸读课谁调谈谐谢谭谱谷谷贝负贡财责账货贫购贯贲贴贵贷贸费"
			+ "贺贾赁资赖赠赡赣赵踪车轨轩转轻载辆输边辽达迁过运还这进违连迟迹迹选递逾遗邓邝邬邮邹邻郁郏郑郦酸采采释里鉴鉴钟钟钭钮钱银销错镇长门闫闭问间闵闻闽阁阅阅阎阙阚队阳阴陆陈陕险随隐难面韦韩"
			+ "项须须顾颁预领颈颗题颜颜额风饶馆馈馈马驶驾骆验鱼鲁鲍麦麻黄齐龄龙龚后里余";

	/** Below it stands none of them. */
	private static final char FIRST = '\u4E00';

	private static final char[] TABLE = new char[0xA000 - FIRST];

	static {
		for (int at = 0; at < TRADITIONAL.length(); at++) {
			TABLE[TRADITIONAL.charAt(at) - FIRST] = SIMPLIFIED.charAt(at);
		}
	}

	private TraditionalCharacters() {
	}

	/** The text in simplified characters; the very same when it is so already. */
	public static String simplified(String text) {
		for (int at = 0; at < text.length(); at++) {
			if (simple(text.charAt(at)) != 0) {
				return replaced(text, at);
			}
		}
		return text;
	}

	private static String replaced(String text, int first) {
		char[] characters = text.toCharArray();
		for (int at = first; at < characters.length; at++) {
			char simple = simple(characters[at]);
			characters[at] = (simple != 0) ? simple : characters[at];
		}
		return new String(characters);
	}

	private static char simple(char c) {
		return (c >= FIRST && c - FIRST < TABLE.length) ? TABLE[c - FIRST] : 0;
	}

}

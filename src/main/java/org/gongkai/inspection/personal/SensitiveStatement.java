package org.gongkai.inspection.personal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

import org.gongkai.inspection.WordSet;

/**
 * What may be said of a person that the law calls sensitive.
 * <p>
 * 依据：《中华人民共和国个人信息保护法》第二十八条。
 *
 * @param what in the words of the office
 * @param said how it is said, with one of the words that stand for it
 * @param before how many characters of that may stand before the word
 */
record SensitiveStatement(String what, LazyPattern said, int before) {

	/** How far it reaches behind its word at most. */
	private static final int REACH = 24;

	private static final String HEALTH = "病情、残疾等健康信息";

	private static final String ILLNESS = "(?:病|癌|症|瘤|炎|障碍|艾滋|HIV|残疾|结核|瘫痪?|中风|梗塞?|梗死|出血|衰竭|抑郁|梅毒|阳性|骨折|失明|聋|痴呆|硬化|尘肺|矽肺|新冠|麻风|结石|脱垂)";

	private static final Map<String, SensitiveStatement> BY_WORD = new HashMap<>();

	private static final WordSet WORDS;

	static {
		add(HEALTH, "(?:患有?|确诊(?:为|患)?|诊断(?:为|出)|感染了?|查出|检出|得了)[^,。;\\n人率者期]{1,12}?" + ILLNESS, 0, "患", "确诊", "诊断为",
				"诊断出", "感染", "查出", "检出", "得了");
		add(HEALTH,
				"精神分裂症?|(?:重度|中度|轻度)?抑郁症?|双相情感障碍|焦虑症|躁狂症|强迫症|尿毒症|白血病|[肺肝胃肠乳腺宫颈鼻咽喉食道]{1,3}癌|癌症晚期|艾滋病(?!宣|防|知|日)|HIV|梅毒|乙肝|丙肝|肺结核(?!防)|脑瘫|癫痫|自闭症|孤独症|血友病|脑梗死?|脑出血|痴呆|尘肺病|高位截瘫|偏瘫|瘫痪|截肢|植物人|智障|唐氏综合征|先天性心脏病|恶性肿瘤|糖尿病|高血压|冠心病|帕金森",
				2, "精神分裂", "抑郁", "双相情感", "焦虑症", "躁狂症", "强迫症", "尿毒症", "白血病", "癌", "艾滋病", "HIV", "梅毒", "乙肝", "丙肝", "肺结核",
				"脑瘫", "癫痫", "自闭症", "孤独症", "血友病", "脑梗", "脑出血", "痴呆", "尘肺病", "截瘫", "偏瘫", "瘫痪", "截肢", "植物人", "智障", "唐氏综合征",
				"心脏病", "恶性肿瘤", "糖尿病", "高血压", "冠心病", "帕金森");
		add(HEALTH, "流产|引产|堕胎|怀孕|妊娠|不孕|不育|结扎|未婚先孕|早孕|孕[0-9一二三四五六七八九十]{1,2}周", 0, "流产", "引产", "堕胎", "怀孕", "妊娠", "不孕",
				"不育", "结扎", "未婚先孕", "早孕", "孕");
		add(HEALTH,
				"病历|住院号|门诊号|病案号|病理|体检(?:结果|报告|不合格)|(?:核酸|抗原|抗体|毒品|尿液?)?检测[^,。;]{0,8}阳性|透析|化疗|放疗|移植术?|切除|服用[^,。;]{1,10}(?:药|片|胶囊)|自杀|自残|病危",
				0, "病历", "住院号", "门诊号", "病案号", "病理", "体检", "核酸", "抗原", "抗体", "毒品", "尿", "检测", "透析", "化疗", "放疗", "移植",
				"切除", "服用", "自杀", "自残", "病危");
		add(HEALTH, "(?:肢体|视力|听力|言语|智力|精神|多重|[一二三四]级)残疾|残疾(?:等级|[一二三四]级|人?证)", 2, "残疾");
		add("宗教信仰",
				"(?:信仰|信奉|皈依|改信|信)(?:佛教|道教|伊斯兰教|基督教?|天主教?|藏传佛教|东正教)|(?:基督徒|佛教徒|天主教徒|穆斯林|教徒|信徒|居士)(?!活动|代表|人数|群众)|受洗|宗教信仰[:为是]",
				2, "信仰", "信奉", "皈依", "改信", "佛教", "道教", "伊斯兰教", "基督", "天主教", "佛教徒", "天主教徒", "穆斯林", "教徒", "信徒", "居士",
				"受洗", "宗教信仰");
		add("特定身份",
				"社区矫正(?:对象|人员)?|吸毒(?:人员|史|者|被)?|(?:强制隔离)?戒毒(?:人员)?|刑满释放(?:人员)?|刑释(?:人员)?|服刑(?:人员)?|艾滋病(?:患者|感染者)|精神病(?:人|患者|史)|精神障碍患者|前科|犯罪记录|假释|缓刑(?:人员)?|邪教人员|涉毒(?:人员)?|性侵|同性恋|两劳人员|管制人员|失信被执行人",
				4, "社区矫正", "吸毒", "戒毒", "刑满", "刑释", "服刑", "艾滋病", "精神病", "精神障碍", "前科", "犯罪记录", "假释", "缓刑", "邪教人员", "涉毒",
				"性侵", "同性恋", "两劳人员", "管制人员");
		add("金融账户信息", "(?:余额|存款|征信|负债|逾期|网贷)[^,。;]{0,12}?(?:[0-9][0-9.,]*(?:余|多)? ?(?:万|亿)?元|不良|记录|黑名单|[0-9]{1,3}次)", 0,
				"余额", "存款", "征信", "负债", "逾期", "网贷");
		add("生物识别信息",
				"(?:指纹|人脸|面部|虹膜|声纹|掌纹|步态|DNA|基因|血型|耳廓)(?:识别|信息|数据|特征|样本|检测|比对|图像|编号|采集|图谱|分型|照片|录入|检验|鉴定|模板|为|[:：]?[ABO]{1,2}型)",
				0, "指纹", "人脸", "面部", "虹膜", "声纹", "掌纹", "步态", "DNA", "基因", "血型");
		add("行踪轨迹", "(?:行程|活动|行动|出行)?轨迹[为是如]|行踪|手机定位|实时定位|定位(?:信息|数据|显示|在|于)|(?:开房|住宿|出行|乘车|乘机|通话|出入境)记录|同乘|密切接触者", 2,
				"轨迹", "行踪", "手机定位", "实时定位", "定位", "记录", "同乘");
		WORDS = new WordSet(new ArrayList<>(BY_WORD.keySet()));
	}

	private static void add(String what, String said, int before, String... words) {
		SensitiveStatement statement = new SensitiveStatement(what, new LazyPattern(said), before);
		for (String word : words) {
			BY_WORD.putIfAbsent(word, statement);
		}
	}

	/** Receives what is said, whether of a person or not. */
	@FunctionalInterface
	interface Receiver {

		void receive(int from, int to, String what);

	}

	/** The words that stand for one. */
	static Set<String> words() {
		return BY_WORD.keySet();
	}

	/** Calls back for each statement of a text, in reading order. */
	static void each(String text, Receiver receiver) {
		WORDS.each(text, (from, to) -> {
			SensitiveStatement statement = BY_WORD.get(text.substring(from, to));
			int limit = Math.min(text.length(), to + REACH);
			Matcher said = statement.said.matcher(text);
			for (int begin = Math.max(0, from - statement.before); begin <= from; begin++) {
				if (said.region(begin, limit).useTransparentBounds(true).lookingAt() && said.end() >= to) {
					receiver.receive(begin, said.end(), statement.what);
					return;
				}
			}
		});
	}

}
